#include "core/model/clock.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! Whatever moment a program is killed at, every case whose number it was told is there, whole, and only once
class TestCrash : public QObject
{
    Q_OBJECT

    //! The numbers a client was told before it was killed, after a pause of its own
    static QStringList toldUntilKilled(const QString &url, unsigned long microseconds)
    {
        QProcess client;
        client.start(QStringLiteral(LYHORD_REGISTERLOOP), { url });
        if (!client.waitForReadyRead(20'000))
            qFatal("the client said nothing: %s", client.readAllStandardError().constData());
        QThread::usleep(microseconds);
        client.kill(); // SIGKILL
        client.waitForFinished();
        QStringList told = QString::fromUtf8(client.readAllStandardOutput()).split(u'\n');
        told.removeLast(); // after the last line end: nothing, or a number cut short
        return told;
    }

private Q_SLOTS:
    void noAcknowledgedCaseIsLostInAHundredKills()
    {
        QTemporaryDir folder;
        const QString url = u"sqlite:"_s + folder.filePath(u"town.db"_s);
        const SystemClock clock;
        QVERIFY(Session::initialise(url, u"anna"_s, clock, { .profile = test::smallProfile() }));
        QRandomGenerator random(20261120);
        QStringList told;
        for (int round = 0; round < 100; ++round)
            told += toldUntilKilled(url, random.bounded(30'000U));
        QVERIFY(told.size() >= 100);
        QCOMPARE(QSet<QString>(told.cbegin(), told.cend()).size(), told.size()); // no number twice
        const auto session = Session::open(url, u"anna"_s, clock);
        QVERIFY(session);
        for (const QString &number : std::as_const(told)) {
            const auto file = (*session)->cases().open(number);
            QVERIFY2(file, qPrintable(number));
            QCOMPARE(file->subject.status, CaseStatus::AwaitingAnswer);
            QCOMPARE(file->events.size(), 2);
            QCOMPARE(file->messages.size(), 1);
        }
        QCOMPARE((*session)->check()->problems, QStringList());
    }
};

LYHORD_TEST(TestCrash)
#include "test_crash.moc"
