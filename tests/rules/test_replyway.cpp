#include "core/rules/replyway.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(CaseDraft &)>;
Q_DECLARE_METATYPE(Edit)

//! R40: whoever writes down that a caller wants an answer writes down how it is to come
class TestReplyWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWishedAnswerNeedsAWay_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("proposed");
        const auto row = [](const char *name, const Edit &edit, bool refused, const QString &proposed = {}) {
            QTest::newRow(name) << edit << refused << proposed;
        };
        row(
            "nothing is known", [](CaseDraft &) {}, true);
        row(
            "at a visit", [](CaseDraft &draft) { draft.channel = Channel::Visit; }, true);
        row(
            "came in by itself", [](CaseDraft &draft) { draft.channel = Channel::Web; }, false);
        row(
            "by letter", [](CaseDraft &draft) { draft.channel = Channel::Letter; }, false);
        row(
            "nobody has said where it came from", [](CaseDraft &draft) { draft.channel.reset(); }, false);
        row(
            "no answer is wanted", [](CaseDraft &draft) { draft.replyWanted = false; }, false);
        row(
            "nobody was asked", [](CaseDraft &draft) { draft.replyWanted.reset(); }, false);
        row(
            "anonymous", [](CaseDraft &draft) { draft.submitter.anonymous = true; }, false);
        row(
            "answered in the call", [](CaseDraft &draft) { draft.answeredDirectly.emplace(); }, false);
        row(
            "a phone number", [](CaseDraft &draft) { draft.submitter.phone = u"016-1"_s; }, false, u"phone"_s);
        row(
            "a mail address", [](CaseDraft &draft) { draft.submitter.email = u"a@b.se"_s; }, false, u"email"_s);
        row(
            "an address", [](CaseDraft &draft) { draft.submitter.address = u"Gatan 1"_s; }, false, u"letter"_s);
        row(
            "blanks", [](CaseDraft &draft) { draft.submitter.phone = u"  "_s; }, true);
        row(
            "mail before phone",
            [](CaseDraft &draft) {
                draft.submitter.phone = u"016-1"_s;
                draft.submitter.email = u"a@b.se"_s;
            },
            false, u"email"_s);
        // What is chosen and cannot be is told by the rules for every channel.
        row(
            "a way that is chosen", [](CaseDraft &draft) { draft.replyBy = ReplyBy::Phone; }, false);
    }
    void aWishedAnswerNeedsAWay()
    {
        QFETCH(Edit, edit);
        QFETCH(bool, refused);
        CaseDraft draft;
        draft.channel = Channel::Phone;
        draft.replyWanted = true;
        edit(draft);
        const QList<Problem> problems = missingReplyWay(draft);
        QCOMPARE(!problems.isEmpty(), refused);
        if (refused)
            QCOMPARE(problems.constFirst().field, u"reply.by"_s);
        const std::optional<ReplyBy> way = proposedReplyBy(draft.submitter);
        QTEST(way ? QString(toName(*way)) : QString(), "proposed");
    }
};

LYHORD_TEST(TestReplyWay)
#include "test_replyway.moc"
