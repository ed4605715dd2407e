#include "core/intake/profilefile.h"
#include "tests/support/testmain.h"
#include "ui/common/officethread.h"

#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestOfficeThread : public QObject
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
    [[nodiscard]] OfficePlace place() const
    {
        return { u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s,
            std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    }
    [[nodiscard]] bool initialised()
    {
        InitOptions options;
        options.profile = *builtInProfile(u"eskilstuna"_s);
        const auto person = m_office->initialise(place(), options, {});
        return QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) && person.result();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeThread> m_office;
};

void TestOfficeThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<OfficeThread>();
}

void TestOfficeThread::cleanup()
{
    m_office.reset();
    m_folder.reset();
}

void TestOfficeThread::withoutADatabaseAResultSaysSo()
{
    const auto answer = m_office->ask([](Office &) -> Result<int> { return 1; });
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().code, ErrorCode::Unreachable);
    const auto plain = m_office->ask([](Office &) { return 1; });
    QTRY_VERIFY(plain.isFinished());
    QVERIFY(plain.isCanceled());
}

void TestOfficeThread::anOpenDatabaseAnswersOnItsOwnThread()
{
    QVERIFY(initialised());
    const auto answer = m_office->ask(
        [](Office &office) { return std::pair(office.person().login, QThread::currentThread()); });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().first, u"anna"_s);
    QVERIFY(answer.result().second != QThread::currentThread());
}

void TestOfficeThread::whatCannotBeOpenedIsToldInWords()
{
    QFile file(m_folder->filePath(u"office.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto person = m_office->open(place());
    QTRY_VERIFY(person.isFinished());
    QVERIFY(!person.result());
    QVERIFY(!person.result().error().message.isEmpty());
}

void TestOfficeThread::thePersonDoesNotWaitForTheBackground()
{
    QVERIFY(initialised());
    QSemaphore begun;
    QSemaphore goOn;
    QStringList order;
    const auto first = m_office->ask([&](Office &) {
        begun.release();
        goOn.acquire();
        return true;
    });
    begun.acquire();
    const auto note = [&order](const QString &what) {
        return [&order, what](Office &) {
            order.append(what);
            return true;
        };
    };
    const auto count = m_office->ask(note(u"count"_s), Lane::Background);
    const auto page = m_office->ask(note(u"page"_s));
    const auto next = m_office->ask(note(u"next page"_s));
    goOn.release();
    QTRY_VERIFY(count.isFinished());
    QCOMPARE(order, (QStringList{ u"page"_s, u"next page"_s, u"count"_s }));
}

void TestOfficeThread::nobodyIsToldWhenTheReceiverIsGone()
{
    QVERIFY(initialised());
    bool told = false;
    auto receiver = std::make_unique<QObject>();
    const auto answer = m_office->ask([](Office &) { return 1; });
    whenDone(answer, receiver.get(), [&told](int) { told = true; });
    receiver.reset();
    QTRY_VERIFY(answer.isFinished());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

void TestOfficeThread::thoseStillWaitingAreCancelledAtTheEnd()
{
    QVERIFY(initialised());
    QSemaphore begun;
    const auto first = m_office->ask([&](Office &) {
        begun.release();
        return QThread::currentThread()->isRunning();
    });
    begun.acquire();
    QList<QFuture<bool>> waiting;
    for (int i = 0; i < 100; ++i)
        waiting.append(m_office->ask([](Office &) { return true; }, Lane::Background));
    m_office.reset();
    for (const auto &future : waiting)
        QVERIFY(future.isFinished());
}

LYHORD_TEST(TestOfficeThread)
#include "test_officethread.moc"
