#include "core/intake/profilefile.h"
#include "tests/support/testmain.h"
#include "ui/client/databasethread.h"

#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutADatabaseAResultSaysSo();
    void anOpenDatabaseAnswersOnItsOwnThread();
    void whatCannotBeOpenedIsToldInWords();
    void thePersonDoesNotWaitForTheBackground();
    void nobodyIsToldWhenTheReceiverIsGone();
    void thoseStillWaitingAreCancelledAtTheEnd();

private:
    [[nodiscard]] SessionParameters place() const
    {
        return { u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s,
            std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    }
    [[nodiscard]] bool initialised()
    {
        InitOptions options;
        options.profile = *builtInProfile(u"eskilstuna"_s);
        const auto person = m_session->initialise(place(), options, {});
        return QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) && person.result();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DatabaseThread> m_session;
};

void TestDatabaseThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<DatabaseThread>();
}

void TestDatabaseThread::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void TestDatabaseThread::withoutADatabaseAResultSaysSo()
{
    const auto answer = m_session->ask([](Session &) -> Result<int> { return 1; });
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().code, ErrorCode::Unreachable);
    const auto plain = m_session->ask([](Session &) { return 1; });
    QTRY_VERIFY(plain.isFinished());
    QVERIFY(plain.isCanceled());
}

void TestDatabaseThread::anOpenDatabaseAnswersOnItsOwnThread()
{
    QVERIFY(initialised());
    const auto answer = m_session->ask(
        [](Session &session) { return std::pair(session.person().login, QThread::currentThread()); });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().first, u"anna"_s);
    QVERIFY(answer.result().second != QThread::currentThread());
}

void TestDatabaseThread::whatCannotBeOpenedIsToldInWords()
{
    QFile file(m_folder->filePath(u"office.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto person = m_session->open(place());
    QTRY_VERIFY(person.isFinished());
    QVERIFY(!person.result());
    QVERIFY(!person.result().error().message.isEmpty());
}

void TestDatabaseThread::thePersonDoesNotWaitForTheBackground()
{
    QVERIFY(initialised());
    QSemaphore begun;
    QSemaphore goOn;
    QStringList order;
    const auto first = m_session->ask([&](Session &) {
        begun.release();
        goOn.acquire();
        return true;
    });
    begun.acquire();
    const auto note = [&order](const QString &what) {
        return [&order, what](Session &) {
            order.append(what);
            return true;
        };
    };
    const auto count = m_session->ask(note(u"count"_s), Lane::Background);
    const auto page = m_session->ask(note(u"page"_s));
    const auto next = m_session->ask(note(u"next page"_s));
    goOn.release();
    QTRY_VERIFY(count.isFinished());
    QCOMPARE(order, (QStringList{ u"page"_s, u"next page"_s, u"count"_s }));
}

void TestDatabaseThread::nobodyIsToldWhenTheReceiverIsGone()
{
    QVERIFY(initialised());
    bool told = false;
    auto receiver = std::make_unique<QObject>();
    const auto answer = m_session->ask([](Session &) { return 1; });
    whenDone(answer, receiver.get(), [&told](int) { told = true; });
    receiver.reset();
    QTRY_VERIFY(answer.isFinished());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

void TestDatabaseThread::thoseStillWaitingAreCancelledAtTheEnd()
{
    QVERIFY(initialised());
    QSemaphore begun;
    const auto first = m_session->ask([&](Session &) {
        begun.release();
        return QThread::currentThread()->isRunning();
    });
    begun.acquire();
    QList<QFuture<bool>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting.append(m_session->ask([](Session &) { return true; }, Lane::Background));
    m_session.reset();
    for (const auto &future : waiting)
        QVERIFY(future.isFinished());
}

LYHORD_TEST(TestDatabaseThread)
#include "test_databasethread.moc"
