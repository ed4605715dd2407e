#include "core/rules/receivedtext.h"

#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! L10: what was received is not altered; a correction is added to it
class TestReceivedText : public QObject
{
    Q_OBJECT

    static Event corrected(const QJsonObject &before)
    {
        Event event;
        event.kind = EventKind::Corrected;
        event.details = { { u"before"_s, before } };
        return event;
    }
    static Event undone(EventKind kind)
    {
        Event event;
        event.kind = EventKind::Undone;
        event.details = { { u"kind"_s, QString(toName(kind)) } };
        return event;
    }

private Q_SLOTS:
    void theFirstTextIsTheOneThatCameIn_data()
    {
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<QString>("received");
        const Event first = corrected({ { u"text"_s, u"som det kom"_s } });
        const Event second = corrected({ { u"text"_s, u"rättat en gång"_s } });
        const Event headline = corrected({ { u"headline"_s, u"Snö"_s } });
        Event masked = first;
        masked.details = {};
        QTest::newRow("nothing corrected") << QList<Event>() << QString();
        QTest::newRow("something else corrected") << QList{ headline } << QString();
        QTest::newRow("corrected once") << QList{ headline, first } << u"som det kom"_s;
        QTest::newRow("corrected twice") << QList{ first, second, headline } << u"som det kom"_s;
        QTest::newRow("taken back") << QList{ first, undone(EventKind::Corrected) } << QString();
        QTest::newRow("the second taken back")
            << QList{ first, second, undone(EventKind::Corrected) } << u"som det kom"_s;
        QTest::newRow("another step taken back") << QList{ first, undone(EventKind::Assigned) } << u"som det kom"_s;
        QTest::newRow("corrected anew after it was taken back")
            << QList{ second, undone(EventKind::Corrected), first } << u"som det kom"_s;
        QTest::newRow("may not be read") << QList{ masked } << QString();
    }
    void theFirstTextIsTheOneThatCameIn()
    {
        QFETCH(const QList<Event>, events);
        QTEST(textAsReceived(events).value_or(QString()), "received");
    }
};

LYHORD_TEST(TestReceivedText)
#include "test_receivedtext.moc"
