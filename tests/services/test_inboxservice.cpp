#include "core/drafts/registrationdraft.h"
#include "core/services/hiddeninboxitems.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestInboxService : public QObject
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

    //! As it came, whatever it is called in the database
    static InboxItem asItCame(const InboxItem &item)
    {
        InboxItem plain = item;
        plain.answerDue = {};
        for (Attachment &one : plain.attachments)
            one.id = {};
        return plain;
    }
    static bool isFound(TownHall &town, const QString &word)
    {
        const auto hits = town.cases().search(word, 10);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().message));
        return !hits->hits.isEmpty();
    }

private Q_SLOTS:
    //! R99: three in a row, by somebody of the contact centre
    void aMessageInTheWrongCaseComesBackWhole()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const Case wrong = town.snowCase();
        InboxItem come = webForm();
        come.submitter.phone = u"016-13 13 13"_s;
        come.submitter.address = u"Storgatan 1"_s;
        come.unmapped = { { u"Var?"_s, u"Vid parken"_s } };
        const InboxItemId id = **town.session().inbox().add(come);
        const InboxItem before = *town.session().inbox().item(id);
        for (int round = 0; round < 3; ++round) {
            const auto added = officer->inbox().attachToCase(id, wrong.number);
            QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
            QVERIFY(isFound(town, u"gungan"_s));
            QVERIFY(officer->cases().open(wrong.number)->mayUndo);
            const auto undone = officer->cases().undo(wrong.number, added->version);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message + undone.error().detail));

            QCOMPARE(asItCame(*officer->inbox().item(id)), asItCame(before));
            QCOMPARE(officer->inbox().items()->size(), 1);
            const auto file = officer->cases().open(wrong.number);
            QCOMPARE(file->attachments.size(), 0);
            QCOMPARE(file->events.constLast().kind, EventKind::Undone);
            QVERIFY(file->events.constLast().details.value(u"taken_out"_s).toBool());
            QVERIFY(!isFound(town, u"gungan"_s));
            for (const Event &event : file->events)
                QVERIFY(!event.details.contains(u"text"_s));
            const QList<Message> letters = *town.session().outbox().messages({}, 100);
            for (const Message &letter : letters)
                QVERIFY2(!letter.letter.body.contains(u"Gungan"_s), qPrintable(letter.letter.body));
            const AttachmentId picture = officer->inbox().item(id)->attachments.constFirst().id;
            QCOMPARE(*officer->inbox().attachmentContent(id, picture), QByteArray("png"));
        }
        QVERIFY(!town.session().inbox().add(come)->has_value()); // and it is still known
        QVERIFY(town.session().check()->problems.isEmpty());
    }

    void onlyWhatCameWithTheMessageLeavesTheCase()
    {
        TownHall town;
        const Case wrong = town.snowCase();
        QVERIFY(town.cases().attach(wrong.number, { { u"karta.png"_s, u"image/png"_s, "map" } }));
        QVERIFY(town.cases().apply(wrong.number, FollowUp{ u"Det snöar ännu."_s }));
        InboxItem picture = webForm();
        picture.text.clear(); // a file alone is attached
        const InboxItemId id = **town.session().inbox().add(picture);
        QVERIFY(town.session().inbox().attachToCase(id, wrong.number));
        QCOMPARE(town.cases().open(wrong.number)->attachments.size(), 2);
        QVERIFY(town.cases().undo(wrong.number));
        const auto file = town.cases().open(wrong.number);
        QCOMPARE(file->attachments.size(), 1);
        QCOMPARE(file->attachments.constFirst().name, u"karta.png"_s);
        QVERIFY(isFound(town, u"ännu"_s));
        QVERIFY(file->mayUndo); // the follow-up before it
    }

    //! Others have gone on with the case since
    void aMessageIsTakenOutLater()
    {
        TownHall town;
        const Case wrong = town.snowCase();
        const InboxItemId id = **town.session().inbox().add(webForm());
        QVERIFY(town.session().inbox().attachToCase(id, wrong.number));
        QVERIFY(town.cases().apply(wrong.number, FollowUp{ u"Det snöar ännu."_s }));
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        QCOMPARE(handler->inbox().takeOut(id).error().code, ErrorCode::NotPermitted);
        const auto out = town.session().inbox().takeOut(id);
        QVERIFY2(out, qPrintable(out ? QString() : out.error().message + out.error().detail));
        QVERIFY(!isFound(town, u"gungan"_s));
        QVERIFY(isFound(town, u"ännu"_s));
        QCOMPARE(town.session().inbox().items()->size(), 1);
        const auto file = town.cases().open(wrong.number);
        QVERIFY(file->events.constLast().details.value(u"taken_out"_s).toBool());
        QVERIFY(!file->mayUndo); // what was added before and after it stays
        QCOMPARE(town.session().inbox().takeOut(id).error().code, ErrorCode::NotFound);
        const Case right = town.snowCase();
        QVERIFY(town.session().inbox().attachToCase(id, right.number));
        QCOMPARE(town.cases().open(right.number)->attachments.size(), 1);
    }

    void whatIsDiscardedIsHadBackForThirtyDays()
    {
        TownHall town(u"2026-11-20T14:05"_s);
        const InboxItemId id = **town.session().inbox().add(webForm());
        const InboxItem before = *town.session().inbox().item(id);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(town.session().inbox().discard(id, u"Reklam"_s));
            QVERIFY(town.session().inbox().items()->isEmpty());
            const auto discarded = town.session().inbox().discarded();
            QCOMPARE(discarded->size(), 1);
            QCOMPARE(discarded->constFirst().text, before.text);
            QCOMPARE(discarded->constFirst().discarded->reason, u"Reklam"_s);
            QCOMPARE(discarded->constFirst().discarded->by, u"anna"_s);
            QCOMPARE(discarded->constFirst().discarded->at, town.clock().now());
            QVERIFY(!town.cases().registerInboxItem(id, rest())); // it has to be brought back first
            const auto back = town.session().inbox().bringBack(id);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            QCOMPARE(*town.session().inbox().item(id), before);
            QCOMPARE(town.session().inbox().bringBack(id).error().code, ErrorCode::NotFound);
        }
        QVERIFY(town.session().inbox().discard(id, u"Reklam"_s));
        town.setNow(u"2026-12-20T14:05"_s);
        QCOMPARE(*town.session().inbox().eraseDue(), 0);
        QCOMPARE(town.session().inbox().discarded()->size(), 1);
        town.setNow(u"2026-12-20T14:06"_s);
        QCOMPARE(*town.session().inbox().eraseDue(), 1);
        QVERIFY(town.session().inbox().discarded()->isEmpty());
        QCOMPARE(town.session().inbox().bringBack(id).error().code, ErrorCode::NotFound);
        QVERIFY(!town.session().inbox().add(webForm())->has_value());
        QVERIFY(town.session().check()->problems.isEmpty());
    }

    //! What is kept beside a case goes by the same rule; the case keeps what it has
    void aMessageOfLongAgoStays()
    {
        TownHall town(u"2026-11-20T14:05"_s);
        const Case right = town.snowCase();
        const InboxItemId id = **town.session().inbox().add(webForm());
        QVERIFY(town.session().inbox().attachToCase(id, right.number));
        town.setNow(u"2026-12-21T14:05"_s);
        QVERIFY(town.session().inbox().eraseDue());
        QCOMPARE(town.session().inbox().takeOut(id).error().code, ErrorCode::NotFound);
        QCOMPARE(town.cases().open(right.number)->attachments.size(), 1);
        QVERIFY(isFound(town, u"gungan"_s));
    }

    void nothingComesInTwice()
    {
        TownHall town;
        QVERIFY(town.session().inbox().add(webForm())->has_value());
        QVERIFY(!town.session().inbox().add(webForm())->has_value());
        QCOMPARE(town.session().inbox().items()->size(), 1);
    }

    void whatCameInFillsTheCase()
    {
        TownHall town;
        const InboxItemId id = **town.session().inbox().add(webForm());
        const auto stored = town.cases().registerInboxItem(id, rest());
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().message));
        QCOMPARE(stored->channel, Channel::Web);
        QCOMPARE(stored->text, webForm().text);
        QCOMPARE(stored->submitter.email, u"bo@example.org"_s);
        QCOMPARE(stored->received, webForm().received); // C5: the day it came, not the day it was registered
        QCOMPARE(stored->headline, u"Trasig gunga"_s);
        QCOMPARE(town.cases().open(stored->number)->attachments.size(), 1);
        QVERIFY(town.session().inbox().items()->isEmpty());
        QCOMPARE(town.cases().registerInboxItem(id, rest()).error().code, ErrorCode::NotFound);
    }

    //! R34: the message itself is emptied then, and what came in is not what somebody made of it
    void whatCameInStaysBesideWhatWasRegistered()
    {
        TownHall town;
        for (int round = 0; round < 3; ++round) {
            InboxItem item = webForm();
            item.externalId = u"form:%1"_s.arg(round);
            item.rawSha256 = QByteArray(64, static_cast<char>('a' + round));
            item.files.clear();
            const InboxItemId id = **town.session().inbox().add(item);
            CaseDraft draft = rest();
            draft.text = round == 1 ? item.text + u'\n' : u"Gungan: "_s + item.text;
            const auto stored = town.cases().registerInboxItem(id, draft);
            QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().message));
            const CaseFile file = *town.cases().open(stored->number);
            QCOMPARE(file.attachments.size(), round == 1 ? 0 : 1); // line ends are no words
            if (round == 1)
                continue;
            const auto content = town.cases().attachmentContent(stored->number, file.attachments.constFirst().id);
            QVERIFY(content && QString::fromUtf8(*content).contains(item.text));
            QCOMPARE(file.attachments.constFirst().mediaType, u"text/plain"_s);
        }
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
            const InboxItemId id = **town.session().inbox().add(item);
            const auto items = town.session().inbox().items();
            QCOMPARE(items->size(), 1);
            const QDate shown = items->constFirst().answerDue;
            QVERIFY(shown.isValid());
            const auto stored = town.cases().registerInboxItem(id, rest());
            QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().message));
            QCOMPARE(stored->deadlines.answerDue, shown);
        }
    }

    //! L9: a protected person's message is answered too, so whoever may not read it is told that it waits
    void whatWaitsForSomebodyElseIsCounted()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        QCOMPARE(inboxOutOfSight(*officer)->messages, 0);
        for (int round = 1; round <= 3; ++round) {
            InboxItem item = webForm();
            item.submitter.protectedIdentity = true;
            item.externalId = u"form:%1"_s.arg(round);
            item.rawSha256 = QByteArray(64, static_cast<char>('a' + round));
            QVERIFY(town.session().inbox().add(item));
            QCOMPARE(inboxOutOfSight(*officer)->messages, round);
            QVERIFY(inboxOutOfSight(*officer)->hasReader); // what an officer does not know is not said
            QCOMPARE(inboxOutOfSight(*handler)->messages, 0);
        }
        const auto anna = inboxOutOfSight(town.session()); // an administrator
        QCOMPARE(anna->messages, town.session().person().mayReadSecret ? 0 : 3);
    }

    void aRefusedRegistrationLeavesTheItem()
    {
        TownHall town;
        const InboxItemId id = **town.session().inbox().add(webForm());
        CaseDraft draft = rest();
        draft.area = u"nowhere"_s;
        QVERIFY(!town.cases().registerInboxItem(id, draft));
        QCOMPARE(town.session().inbox().items()->size(), 1);
    }

    void aReminderFromTheCitizenBecomesAFollowUp()
    {
        TownHall town;
        const Case open = town.snowCase();
        const InboxItemId id = **town.session().inbox().add(webForm());
        const auto attached = town.session().inbox().attachToCase(id, open.number);
        QVERIFY2(attached, qPrintable(attached ? QString() : attached.error().message));
        const auto file = town.cases().open(open.number);
        QCOMPARE(file->subject.deadlines, open.deadlines); // field.md 3: the clock is not restarted
        QCOMPARE(file->events.constLast().kind, EventKind::FollowedUp);
        QCOMPARE(file->attachments.size(), 1);
        QVERIFY(town.session().inbox().items()->isEmpty());
    }

    //! field.md 3: words, files and the message of the inbox go together. Three in a row; what could not all be added
    //! leaves nothing behind
    void whatBecomesAFollowUpInsteadIsAddedWholeOrNotAtAll_data()
    {
        QTest::addColumn<bool>("isFromInbox");
        QTest::newRow("what was written during the call") << false;
        QTest::newRow("a message of the inbox") << true;
    }
    void whatBecomesAFollowUpInsteadIsAddedWholeOrNotAtAll()
    {
        QFETCH(const bool, isFromInbox);
        for (int round = 0; round < 3; ++round) {
            TownHall town;
            const Case open = town.snowCase();
            RegistrationDraft registration;
            registration.draft.text = u"Gungan på lekplatsen är trasig."_s;
            registration.files = { { u"gunga.png"_s, u"image/png"_s, "png" },
                { u"film.mp4"_s, u"video/mp4"_s, QByteArray(maxAttachmentSize + 1, 'x') } };
            if (isFromInbox)
                registration.item = **town.session().inbox().add(webForm());
            const auto before = town.cases().open(open.number);
            const auto refused = town.session().inbox().followUpInstead(registration, open.number);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, u"attachments"_s);
            const auto same = town.cases().open(open.number);
            QCOMPARE(same->subject.version, before->subject.version);
            QCOMPARE(same->events.size(), before->events.size());
            QVERIFY(same->attachments.isEmpty());
            QCOMPARE(town.session().inbox().items()->size(), isFromInbox ? 1 : 0);

            registration.files.last() = { u"karta.png"_s, u"image/png"_s, "karta" };
            const auto followed = town.session().inbox().followUpInstead(registration, open.number);
            QVERIFY2(followed, qPrintable(followed ? QString() : followed.error().message));
            const auto file = town.cases().open(open.number);
            QCOMPARE(followed->version, file->subject.version);
            QStringList names;
            for (const Attachment &one : file->attachments)
                names.append(one.name);
            names.sort();
            QCOMPARE(names, QStringList({ u"gunga.png"_s, u"karta.png"_s })); // the message had the first of them
            QCOMPARE(file->events.size(), before->events.size() + 2);
            QCOMPARE(file->events.at(file->events.size() - 2).kind, EventKind::Attached);
            QCOMPARE(file->events.constLast().kind, EventKind::FollowedUp); // what can be taken back
            QVERIFY(town.session().inbox().items()->isEmpty());
            QVERIFY(isFound(town, u"gungan"_s));
        }
    }

    //! With files and without, by phone and from the inbox; three in a row
    void aFollowUpInsteadIsTakenBackWhole_data()
    {
        QTest::addColumn<bool>("isFromInbox");
        QTest::addColumn<bool>("hasFiles");
        QTest::newRow("a call") << false << false;
        QTest::newRow("a call with a file") << false << true;
        QTest::newRow("a message") << true << false;
        QTest::newRow("a message with one file more") << true << true;
    }
    void aFollowUpInsteadIsTakenBackWhole()
    {
        QFETCH(const bool, isFromInbox);
        QFETCH(const bool, hasFiles);
        TownHall town;
        const Case open = town.snowCase();
        RegistrationDraft registration;
        registration.draft.text = u"Gungan på lekplatsen är trasig.\n\nLarmade också per telefon."_s;
        registration.draft.submitter.name = u"Bo Ek"_s;
        if (hasFiles)
            registration.files = { { u"karta.png"_s, u"image/png"_s, "karta" } };
        if (isFromInbox)
            registration.item = **town.session().inbox().add(webForm());
        const auto before = isFromInbox ? asItCame(*town.session().inbox().item(registration.item)) : InboxItem();
        for (int round = 0; round < 3; ++round) {
            const auto followed = town.session().inbox().followUpInstead(registration, open.number);
            QVERIFY2(followed, qPrintable(followed ? QString() : followed.error().message));
            const auto file = town.cases().open(open.number);
            const QString words = file->events.constLast().details.value(u"text"_s).toString();
            QVERIFY2(words.startsWith(webForm().text), qPrintable(words));
            QVERIFY2(words.contains(u"Larmade också per telefon."_s), qPrintable(words));
            QVERIFY2(words.contains(u"Bo Ek"_s), qPrintable(words));
            QCOMPARE(words.contains(u"contact centre"_s), isFromInbox);
            QCOMPARE(file->attachments.size(), int(isFromInbox) + int(hasFiles));
            const auto undone = town.cases().undo(open.number, followed->version);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
            QVERIFY(!isFound(town, u"larmade"_s) || !isFromInbox);
            QCOMPARE(town.cases().open(open.number)->attachments.size(), int(hasFiles)); // what is attached stays
            if (isFromInbox)
                QCOMPARE(asItCame(*town.session().inbox().item(registration.item)), before);
        }
        QVERIFY(town.session().check()->problems.isEmpty());
    }

    //! L9
    void whoIsProtectedIsNotNamedInACaseOthersRead()
    {
        TownHall town;
        const Case open = town.snowCase();
        RegistrationDraft registration;
        registration.draft.text = u"Gungan på lekplatsen är trasig."_s;
        registration.draft.submitter.name = u"Bo Ek"_s;
        registration.draft.submitter.protectedIdentity = true;
        QCOMPARE(town.session().inbox().followUpInstead(registration, open.number).error().code, ErrorCode::Refused);
        QCOMPARE(town.cases().open(open.number)->subject.version, open.version);
    }

    void noHeadlineThatMayTellWhoItIsIsTakenFromAReferredMessageUnasked() // R94
    {
        TownHall town;
        InboxItem item = webForm();
        item.subject = u"Hål vid Storgatan 5"_s;
        const InboxItemId id = **town.session().inbox().add(item);
        const auto referred = town.session().inbox().refer(
            id, { ReferralGround::FaultReport, {}, u"E-tjänsten för felanmälan"_s, u"Hänvisad dit."_s });
        QVERIFY2(referred, qPrintable(referred ? QString() : referred.error().message));
        QVERIFY(!referred->headline.isEmpty());
        QVERIFY2(!referred->headline.contains(u"Storgatan"_s), qPrintable(referred->headline));
    }

    void aFaultReportIsReferredAndPutAwayOnlyWithAReason()
    {
        TownHall town;
        const InboxItemId id = **town.session().inbox().add(webForm());
        const auto refusal = town.session().inbox().discard(id, u" "_s);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().field, u"reason"_s);
        const auto referred = town.session().inbox().refer(
            id, { ReferralGround::FaultReport, {}, u"E-tjänsten för felanmälan"_s, u"Hänvisad dit."_s });
        QVERIFY2(referred, qPrintable(referred ? QString() : referred.error().message));
        QCOMPARE(referred->status, CaseStatus::Referred);
    }
};

LYHORD_TEST(TestInboxService)
#include "test_inboxservice.moc"
