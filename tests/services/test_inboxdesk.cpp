#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestInboxDesk : public QObject
{
    Q_OBJECT

    static InboxItem webForm()
    {
        InboxItem item;
        item.source = InboxSource::Web;
        item.received = momentFromIso(u"2026-11-19T22:10"_s);
        item.subject = u"Lekplatsen"_s;
        item.text = u"Gungan på lekplatsen är trasig."_s;
        item.submitter.name = u"Bo Ek"_s;
        item.submitter.email = u"bo@example.org"_s;
        item.replyWanted = true;
        item.replyBy = ReplyBy::Email;
        item.externalId = u"form:1"_s;
        item.rawSha256 = QByteArray(64, 'a');
        item.files = { { u"gunga.png"_s, u"image/png"_s, "png" } };
        return item;
    }
    static CaseDraft rest()
    {
        CaseDraft draft;
        draft.headline = u"Trasig gunga"_s;
        draft.type = CaseType::View;
        draft.area = u"services"_s;
        draft.departments = { u"SBF"_s };
        return draft;
    }

private Q_SLOTS:
    void nothingComesInTwice()
    {
        TownHall town;
        QVERIFY(town.office().inbox().add(webForm())->has_value());
        QVERIFY(!town.office().inbox().add(webForm())->has_value());
        QCOMPARE(town.office().inbox().items()->size(), 1);
    }

    void whatCameInFillsTheCase()
    {
        TownHall town;
        const InboxItemId id = **town.office().inbox().add(webForm());
        const auto stored = town.cases().registerInboxItem(id, rest());
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().message));
        QCOMPARE(stored->channel, Channel::Web);
        QCOMPARE(stored->text, webForm().text);
        QCOMPARE(stored->submitter.email, u"bo@example.org"_s);
        QCOMPARE(stored->received, webForm().received); // C5: the day it came, not the day it was registered
        QCOMPARE(stored->headline, u"Trasig gunga"_s);
        QCOMPARE(town.cases().open(stored->number)->attachments.size(), 1);
        QVERIFY(town.office().inbox().items()->isEmpty());
        QCOMPARE(town.cases().registerInboxItem(id, rest()).error().code, ErrorCode::NotFound);
    }

    //! C5, C6: whatever it came by
    void theDayShownIsTheDayTheCaseGets()
    {
        TownHall town;
        int form = 0;
        for (const InboxSource source : { InboxSource::Web, InboxSource::Email, InboxSource::Scan }) {
            InboxItem item = webForm();
            item.source = source;
            item.externalId = u"form:%1"_s.arg(++form);
            item.rawSha256 = QByteArray(64, static_cast<char>('a' + form));
            item.files.clear();
            const InboxItemId id = **town.office().inbox().add(item);
            const auto items = town.office().inbox().items();
            QCOMPARE(items->size(), 1);
            const QDate shown = items->constFirst().answerDue;
            QVERIFY(shown.isValid());
            const auto stored = town.cases().registerInboxItem(id, rest());
            QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().message));
            QCOMPARE(stored->deadlines.answerDue, shown);
        }
    }

    void aRefusedRegistrationLeavesTheItem()
    {
        TownHall town;
        const InboxItemId id = **town.office().inbox().add(webForm());
        CaseDraft draft = rest();
        draft.area = u"nowhere"_s;
        QVERIFY(!town.cases().registerInboxItem(id, draft));
        QCOMPARE(town.office().inbox().items()->size(), 1);
    }

    void aReminderFromTheCitizenBecomesAFollowUp()
    {
        TownHall town;
        const Case open = town.snowCase();
        const InboxItemId id = **town.office().inbox().add(webForm());
        const auto attached = town.office().inbox().attachToCase(id, open.number);
        QVERIFY2(attached, qPrintable(attached ? QString() : attached.error().message));
        const auto file = town.cases().open(open.number);
        QCOMPARE(file->subject.deadlines, open.deadlines); // field.md 3: the clock is not restarted
        QCOMPARE(file->events.constLast().kind, EventKind::FollowedUp);
        QCOMPARE(file->attachments.size(), 1);
        QVERIFY(town.office().inbox().items()->isEmpty());
    }

    void aFaultReportIsReferredAndPutAwayOnlyWithAReason()
    {
        TownHall town;
        const InboxItemId id = **town.office().inbox().add(webForm());
        const auto refusal = town.office().inbox().discard(id, u" "_s);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().field, u"reason"_s);
        const auto referred = town.office().inbox().refer(
            id, { ReferralGround::FaultReport, {}, u"E-tjänsten för felanmälan"_s, u"Hänvisad dit."_s });
        QVERIFY2(referred, qPrintable(referred ? QString() : referred.error().message));
        QCOMPARE(referred->status, CaseStatus::Referred);
    }
};

LYHORD_TEST(TestInboxDesk)
#include "test_inboxdesk.moc"
