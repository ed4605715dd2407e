#include "core/rules/merge.h"

#include "lifecyclefixture.h"

#include <functional>

using namespace lyhord;
using namespace lyhord::test;

namespace {

using Change_ = std::function<void(Case &)>;
using Wish = std::function<void(Correct &, const Case &)>;

QString inShort(const MergedCorrection &merged)
{
    QStringList conflicts;
    for (const FieldConflict &conflict : merged.conflicts)
        conflicts.append(u"%1: %2 → %3 | %4"_s.arg(conflict.field, conflict.before, conflict.mine, conflict.theirs));
    return conflicts.join(u"; "_s);
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corrections_data()
    {
        QTest::addColumn<Change_>("theirs");
        QTest::addColumn<Wish>("mine");
        QTest::addColumn<QString>("conflicts");
        QTest::addColumn<Change_>("outcome"); // what differs from the case as the other left it
        const Change_ nothing = [](Case &) {};
        const Wish headline = [](Correct &c, const Case &) { c.headline = u"Plogning"_s; };
        QTest::newRow("different fields: both changes hold")
            << Change_([](Case &c) { c.area = u"reception"_s; }) << headline << QString()
            << Change_([](Case &c) { c.headline = u"Plogning"_s; });
        QTest::newRow("the same field: both texts are shown")
            << Change_([](Case &c) { c.headline = u"Halka"_s; }) << headline
            << u"headline: Snöröjning gångväg → Plogning | Halka"_s << nothing;
        QTest::newRow("the same field, the same text: nothing to choose")
            << Change_([](Case &c) { c.headline = u"Plogning"_s; }) << headline << QString() << nothing;
        QTest::newRow("a text that differs only in outer white space is the same")
            << Change_([](Case &c) { c.headline = u"Plogning"_s; })
            << Wish([](Correct &c, const Case &) { c.headline = u" Plogning "_s; }) << QString() << nothing;
        QTest::newRow("what I named and did not change leaves theirs")
            << Change_([](Case &c) { c.headline = u"Halka"_s; })
            << Wish([](Correct &c, const Case &base) { c.headline = base.headline; }) << QString() << nothing;
        QTest::newRow("a kind is named as in the files")
            << Change_([](Case &c) { c.type = CaseType::View; })
            << Wish([](Correct &c, const Case &) { c.type = CaseType::Suggestion; })
            << u"type: complaint → suggestion | view"_s << nothing;
        QTest::newRow("the reply is one field") << Change_([](Case &c) {
            c.reply = { true, ReplyBy::Letter };
        }) << Wish([](Correct &c, const Case &) {
            c.reply = Reply{ false, {} };
        }) << u"reply: email → none | letter"_s << nothing;
        QTest::newRow("of the person, two parts by two people") << Change_([](Case &c) {
            c.submitter.phone = u"016-710 10 00"_s;
        }) << Wish([](Correct &c, const Case &base) {
            c.submitter = base.submitter;
            c.submitter->name = u"Åsa Öberg"_s;
        }) << QString() << Change_([](Case &c) { c.submitter.name = u"Åsa Öberg"_s; });
        QTest::newRow("of the person, the same part by two people") << Change_(
            [](Case &c) { c.submitter.name = u"Åsa Berg"_s; }) << Wish([](Correct &c, const Case &base) {
            c.submitter = base.submitter;
            c.submitter->name = u"Åsa Öberg"_s;
        }) << u"submitter.name: Åsa Lind → Åsa Öberg | Åsa Berg"_s << nothing;
        QTest::newRow("marks") << Change_([](Case &c) { c.submitter.gender = Gender::NotStated; })
                               << Wish([](Correct &c, const Case &) { c.secrecy = true; }) << QString()
                               << Change_([](Case &c) { c.secrecy = true; });
    }

    void corrections()
    {
        QFETCH(const Change_, theirs);
        QFETCH(const Wish, mine);
        QFETCH(const QString, conflicts);
        QFETCH(const Change_, outcome);
        Case base = registeredCase({ u"SBF"_s });
        base.submitter.name = u"Åsa Lind"_s;
        base.reply = { true, ReplyBy::Email };
        Correct wish;
        mine(wish, base);
        Case now = base;
        theirs(now);
        const MergedCorrection both = merged(wish, base, now);
        QCOMPARE(inShort(both), conflicts);
        if (!both.conflicts.isEmpty())
            return;
        Case expected = now;
        outcome(expected);
        const auto changed = step(now, both.command);
        QVERIFY(changed);
        QCOMPARE(changed->after.headline, expected.headline);
        QCOMPARE(changed->after.area, expected.area);
        QCOMPARE(changed->after.type, expected.type);
        QCOMPARE(changed->after.reply, expected.reply);
        QCOMPARE(changed->after.submitter, expected.submitter);
        QCOMPARE(changed->after.secrecy, expected.secrecy);
    }

    void steps_data()
    {
        QTest::addColumn<Command>("mine");
        QTest::addColumn<Command>("theirs");
        QTest::addColumn<bool>("holds");
        const Command answer = RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi plogar."_s };
        const Command otherAnswer = RecordAnswer{ u"KFF"_s, Outcome::NoAction, u"Ingen åtgärd."_s };
        const Command headline = Correct{ .headline = u"Plogning"_s };
        const Command send = SendAnswer{ u"Vi plogar."_s, Outcome::Improvement, {}, {} };
        QTest::newRow("another department's answer does not hinder mine") << answer << otherAnswer << true;
        QTest::newRow("the same department's answer does") << answer << answer << false;
        QTest::newRow("a corrected headline does not hinder an answer") << answer << headline << true;
        QTest::newRow("a department no longer asked") << answer << Command(Unassign{ u"SBF"_s, u"fel"_s }) << false;
        QTest::newRow("another department is asked")
            << Command(Assign{ { u"SOC"_s } }) << Command(Unassign{ u"SBF"_s, u"fel"_s }) << true;
        QTest::newRow("the same department is asked")
            << Command(Assign{ { u"SOC"_s } }) << Command(Assign{ { u"SOC"_s } }) << false;
        QTest::newRow("an answer that has come changes the joint answer") << send << otherAnswer << false;
        QTest::newRow("a corrected headline changes the letter") << send << headline << false;
        QTest::newRow("a corrected area does not") << send << Command(Correct{ .area = u"reception"_s }) << true;
        QTest::newRow("what came in again belongs to the case in any case")
            << Command(FollowUp{ u"Det är fortfarande halt."_s }) << otherAnswer << true;
        QTest::newRow("a correction is merged instead")
            << headline << Command(Correct{ .area = u"reception"_s }) << false;
    }

    void steps()
    {
        QFETCH(const Command, mine);
        QFETCH(const Command, theirs);
        QFETCH(const bool, holds);
        const Case base = registeredCase({ u"SBF"_s, u"KFF"_s });
        const Case now = then(base, theirs);
        QCOMPARE(stillHolds(mine, base, now), holds);
        QVERIFY(std::holds_alternative<Correct>(mine) || stillHolds(mine, base, base));
    }
};

LYHORD_TEST(TestMerge)
#include "test_merge.moc"
