#include "core/rules/laterwords.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

Event said(const QString &text, EventKind kind = EventKind::FollowedUp)
{
    Event event;
    event.kind = kind;
    event.details = { { u"text"_s, text } };
    return event;
}

Event undone(EventKind kind, bool takenOut = false)
{
    Event event;
    event.kind = EventKind::Undone;
    event.details = { { u"kind"_s, QString(toName(kind)) } };
    if (takenOut)
        event.details.insert(u"taken_out"_s, true);
    return event;
}

QStringList textsOf(const QList<Event> &events)
{
    QStringList texts;
    const QList<Event> standing = standingLaterWords(events);
    for (const Event &event : standing)
        texts.append(event.details[u"text"_s].toString());
    return texts;
}

} // namespace

//! What somebody has added to a case, as it stands
class TestLaterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidStandsUntilItIsTakenBack()
    {
        const Event first = said(u"Lyktan också."_s);
        const Event second = said(u"Inte nöjd."_s, EventKind::NotSatisfied);
        const Event third = said(u"Och bänken."_s);
        QCOMPARE(
            textsOf({ first, second, third }), (QStringList{ u"Lyktan också."_s, u"Inte nöjd."_s, u"Och bänken."_s }));
        QCOMPARE(textsOf({ first, third, undone(EventKind::FollowedUp) }), QStringList{ u"Lyktan också."_s });
        QCOMPARE(textsOf({ first, undone(EventKind::FollowedUp), third }), QStringList{ u"Och bänken."_s });
        QCOMPARE(textsOf({ first, second, undone(EventKind::Assigned) }).size(), 2);
        QCOMPARE(textsOf({ undone(EventKind::FollowedUp), said({}) }), QStringList());
    }

    //! R99: what was added from the inbox is taken out alone
    void whatWasSaidBesideAMessageThatIsTakenOutStays()
    {
        const Event own = said(u"Hissen också."_s);
        const Event emptied = said({}); // the message's words, when it was taken out
        const Event out = undone(EventKind::FollowedUp, true);
        QCOMPARE(textsOf({ own, emptied, out }), QStringList{ u"Hissen också."_s });
        QCOMPARE(textsOf({ emptied, own, out }), QStringList{ u"Hissen också."_s });
        QCOMPARE(textsOf({ own, emptied, out, emptied, out, emptied, out }), QStringList{ u"Hissen också."_s });
        QCOMPARE(textsOf({ own, emptied, out, undone(EventKind::FollowedUp) }), QStringList());
    }

    void aMessageThatMayBeAnothersIsNotToldOn()
    {
        const Event own = said(u"Lyktan också."_s);
        const Event others = said(u"Min granne dricker."_s);
        QCOMPARE(textsOf({ others, undone(EventKind::FollowedUp, true) }), QStringList());
        QCOMPARE(textsOf({ own, others, undone(EventKind::FollowedUp, true) }), QStringList());
        QCOMPARE(textsOf({ own, others, undone(EventKind::FollowedUp, true), own }), QStringList{ u"Lyktan också."_s });
    }
};

LYHORD_TEST(TestLaterWords)
#include "test_laterwords.moc"
