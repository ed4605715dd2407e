#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/intake/jsoncase.h"
#include "core/store/outboxstore.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestCaseService : public QObject
{
    Q_OBJECT

    static QList<EventKind> kindsOf(const CaseFile &file)
    {
        QList<EventKind> kinds;
        for (const Event &event : file.events)
            kinds.append(event.kind);
        return kinds;
    }

private Q_SLOTS:
    void aRegistrationGetsTheNextNumberAndALetterToTheDepartment()
    {
        TownHall town;
        QCOMPARE(town.snowCase().number, u"2026-000001"_s);
        QCOMPARE(town.snowCase().number, u"2026-000002"_s);
        town.setNow(u"2027-01-04T09:00"_s);
        QCOMPARE(town.snowCase().number, u"2027-000001"_s);
        const auto letters = town.session().outbox().messages({}, 10);
        QVERIFY(letters);
        QCOMPARE(letters->size(), 3);
        QCOMPARE(letters->constFirst().department, u"SBF"_s);
        QCOMPARE(letters->constFirst().toAddress, u"sbf@example.org"_s);
        QVERIFY(letters->constFirst().letter.subject.contains(u"2027-000001"_s));
        QVERIFY(letters->constFirst().notBefore > town.clock().now());
    }

    void aRepeatedRegistrationWithTheSameTokenIsToldAndNotRepeated()
    {
        TownHall town;
        CaseDraft draft = snowDraft();
        draft.token = u"the caller's own token"_s;
        const auto first = town.cases().registerCase(draft);
        const auto second = town.cases().registerCase(draft);
        QVERIFY(first && second);
        QCOMPARE(second->number, first->number);
        QCOMPARE(town.cases().registeredWith(draft.token)->value_or(QString()), first->number);
        QVERIFY(!town.cases().registeredWith(u"unknown"_s)->has_value());
    }

    void whatIsRefusedLeavesNothingBehind()
    {
        TownHall town;
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s, u"NOMAIL"_s };
        const auto refusal = town.cases().registerCase(draft);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, ErrorCode::Refused);
        QCOMPARE(refusal.error().field, u"departments"_s);
        QCOMPARE(*town.cases().count({}), 0);
        QVERIFY(town.session().outbox().messages({}, 10)->isEmpty());
        QCOMPARE(town.snowCase().number, u"2026-000001"_s); // R34: no gap
    }

    void theJointAnswerWaitsForEveryDepartmentAndCloses()
    {
        TownHall town;
        const QString number = town.snowCase({ u"SBF"_s, u"KFF"_s }).number;
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vägen är inte vår."_s }));
        QCOMPARE(town.cases().compose(number)->missing, QStringList{ u"KFF"_s });
        QVERIFY(!town.cases().apply(number, SendAnswer{}));
        const auto answered = town.cases().apply(
            number, RecordAnswer{ u"KFF"_s, Outcome::Improvement, u"Vi flyttar stället."_s });
        QVERIFY(answered);
        QCOMPARE(answered->status, CaseStatus::AnswerReady);
        const auto composed = town.cases().compose(number);
        QVERIFY(composed->missing.isEmpty());
        QVERIFY(composed->letter.body.contains(u"Vägen är inte vår."_s));
        QVERIFY(composed->letter.body.contains(u"Vi flyttar stället."_s));
        const auto sent = town.cases().apply(number, SendAnswer{});
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message));
        QCOMPARE(sent->status, CaseStatus::Closed);
        QCOMPARE(sent->outcome, Outcome::Improvement);
        const auto file = town.cases().open(number);
        QVERIFY(kindsOf(*file).contains(EventKind::AnswerSent));
        QCOMPARE(file->messages.constLast().kind, LetterKind::Answer);
        QCOMPARE(file->messages.constLast().toAddress, file->subject.submitter.email);
    }

    void aStaleVersionIsAConflictAndNothingIsLost()
    {
        TownHall town;
        const Case subject = town.snowCase();
        CaseCorrection correction;
        correction.version = subject.version;
        correction.headline = u"Plogning av gångväg"_s;
        QVERIFY(town.cases().correct(subject.number, correction));
        correction.headline = u"Något annat"_s;
        const auto stale = town.cases().correct(subject.number, correction);
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(town.cases().open(subject.number)->subject.headline, u"Plogning av gångväg"_s);
        correction.version.reset();
        QCOMPARE(town.cases().correct(subject.number, correction).error().field, u"version"_s);
    }

    void aStepIsTakenBackWithItsLetters()
    {
        TownHall town;
        const Case registered = town.snowCase({});
        QVERIFY(town.cases().apply(registered.number, Assign{ { u"SBF"_s } }));
        const auto undone = town.cases().undo(registered.number);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QCOMPARE(undone->status, CaseStatus::Registered);
        QVERIFY(undone->assignments.isEmpty());
        QCOMPARE(undone->version, 3);
        QCOMPARE(town.session().outbox().messages({}, 10)->constFirst().state, MessageState::Cancelled);
        const auto again = town.cases().undo(registered.number);
        QVERIFY(!again); // a registration stays: its number is given once and for all
        QCOMPARE(again.error().code, ErrorCode::Refused);
    }

    void takingBackAStepLeavesANewerOneAlone()
    {
        TownHall town;
        const Case registered = town.snowCase({});
        const Case assigned = *town.cases().apply(registered.number, Assign{ { u"SBF"_s } });
        const Case more = *town.cases().apply(registered.number, FollowUp{ u"Det är halt än."_s });
        const auto refused = town.cases().undo(registered.number, assigned.version);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(registered.number), qPrintable(refused.error().message));
        QCOMPARE(town.cases().open(registered.number)->subject.version, more.version);
        QVERIFY(town.cases().undo(registered.number, more.version));
    }

    void nothingIsTakenBackOnceItsLetterHasGone()
    {
        TownHall town;
        const Case registered = town.snowCase({});
        QVERIFY(town.cases().apply(registered.number, Assign{ { u"SBF"_s } }));
        auto transaction = sql::Transaction::begin(town.session().database());
        QVERIFY(
            OutboxStore(town.session().database())
                .markSent(town.session().outbox().messages({}, 1)->constFirst().id, town.clock().now(), u"worker"_s));
        QVERIFY(transaction->commit());
        QVERIFY(!town.cases().open(registered.number)->mayUndo);
        QVERIFY(!town.cases().undo(registered.number));
    }

    void aSecretCaseHidesNameAndTextAndEachLookLeavesATrace()
    {
        TownHall town;
        CaseDraft draft = snowDraft();
        draft.submitter.protectedIdentity = true;
        draft.departments = { u"SBF"_s };
        const QString number = town.cases().registerCase(draft)->number;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto seen = officer->cases().open(number);
        QVERIFY(seen);
        QVERIFY(seen->masked);
        QVERIFY(seen->subject.submitter.name.isEmpty());
        QVERIFY(seen->subject.submitter.email.isEmpty());
        QVERIFY(seen->subject.text.isEmpty());
        for (const Message &message : seen->messages)
            QVERIFY(message.letter.body.isEmpty());
        const auto page = officer->cases().list({}, {}, 10);
        for (const CaseRow &row : page->rows)
            QVERIFY(row.submitterName.isEmpty());
        QVERIFY(officer->cases().search(u"Öberg"_s, 10)->hits.isEmpty());
        QVERIFY(!kindsOf(*seen).contains(EventKind::ReadSecret));
        // anna has the right; each of her looks is a trace
        QVERIFY(!town.cases().open(number)->masked);
        const auto traced = town.cases().open(number)->events;
        QCOMPARE(std::count_if(traced.cbegin(), traced.cend(),
                     [](const Event &event) { return event.kind == EventKind::ReadSecret && event.by == u"anna"_s; }),
            2);
        // The letter to the department says neither name nor text.
        const Message letter = town.session().outbox().messages(u"SBF"_s, 1)->constFirst();
        QVERIFY(!letter.letter.body.contains(draft.submitter.name));
        QVERIFY(!letter.letter.body.contains(draft.text));
    }

    void whatOneHasWrittenOneselfInASecretCaseIsShown() // L9
    {
        LYHORD_FILES_ONLY("a server keeps all words of a secret case from who may not read it");
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto registrar = town.sessionOf(Role::DepartmentRegistrar, u"SBF"_s);
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.secrecy = true;
            const QString number = town.cases().registerCase(draft)->number;
            QVERIFY(town.cases().apply(number, Consult{ u"SBF"_s, u"Är gångvägen er?"_s }));
            QVERIFY(registrar->cases().apply(number, AnswerConsultation{ u"SBF"_s, u"Ja, vår."_s }));
            QVERIFY(town.cases().apply(number, Assign{ { u"SBF"_s, u"KFF"_s } }));
            const auto answered = registrar->cases().apply(
                number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, {} });
            QVERIFY2(answered, qPrintable(answered ? QString() : answered.error().message));
            QVERIFY(town.cases().apply(number, RecordAnswer{ u"KFF"_s, Outcome::NoAction, u"Inte vi."_s, {} }));
            const Case own = registrar->cases().open(number)->subject;
            QCOMPARE(own.assignments.at(0).text, u"Vi sandar."_s);
            QVERIFY(own.assignments.at(1).text.isEmpty());
            QCOMPARE(own.consultations.constFirst().answer, u"Ja, vår."_s);
            QVERIFY(own.consultations.constFirst().question.isEmpty());
            QVERIFY(own.text.isEmpty() && own.submitter.name.isEmpty());
            const Case others = officer->cases().open(number)->subject;
            for (const Assignment &asked : others.assignments)
                QVERIFY(asked.text.isEmpty());
            QVERIFY(others.consultations.constFirst().answer.isEmpty());
        }
    }

    //! R18: in doubt it is the registrar who is asked; who else answers is told who does
    void onlyTheRegistrarAnswersAConsultation()
    {
        TownHall town;
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        const auto registrar = town.sessionOf(Role::DepartmentRegistrar, u"SBF"_s);
        for (int round = 0; round < 3; ++round) {
            const QString number = town.snowCase({}).number;
            QVERIFY(town.cases().apply(number, Consult{ u"SBF"_s, u"Är gångvägen er?"_s }));
            QVERIFY(!handler->cases().open(number)->offered.contains(u"consult-answer"_s));
            const auto refused = handler->cases().apply(number, AnswerConsultation{ u"SBF"_s, u"Ja, vår."_s });
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
            QVERIFY2(refused.error().message.contains(u"registrar"_s), qPrintable(refused.error().message));
            QVERIFY(registrar->cases().apply(number, AnswerConsultation{ u"SBF"_s, u"Ja, vår."_s }));
        }
    }

    void aDepartmentSeesOnlyWhatItWasAsked()
    {
        TownHall town;
        const QString own = town.snowCase({ u"SBF"_s }).number;
        const QString others = town.snowCase({ u"KFF"_s }).number;
        const auto department = town.sessionOf(Role::Handler, u"SBF"_s);
        QVERIFY(department->cases().open(own));
        QCOMPARE(department->cases().open(others).error().code, ErrorCode::NotFound);
        QCOMPARE(department->cases().list({}, {}, 10)->rows.size(), 1);
        QVERIFY(department->cases().apply(own, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        QCOMPARE(department->cases().apply(own, SendAnswer{}).error().code, ErrorCode::NotPermitted);
        QCOMPARE(department->cases().registerCase(snowDraft()).error().code, ErrorCode::NotPermitted);
    }

    void aLinkTellsNothingOfACaseOutOfSight()
    {
        TownHall town;
        const QString own = town.snowCase({ u"SBF"_s }).number;
        const QString others = town.snowCase({ u"KFF"_s }).number;
        QVERIFY(town.cases().apply(own, LinkTo{ others, LinkKind::Related }));
        QCOMPARE(town.cases().open(own)->subject.links.size(), 1);
        const auto department = town.sessionOf(Role::Handler, u"SBF"_s);
        for (int round = 0; round < 3; ++round) {
            const auto seen = department->cases().open(own);
            QVERIFY(seen);
            QVERIFY(seen->subject.links.isEmpty());
            for (const Event &event : seen->events)
                QVERIFY2(!QJsonDocument(event.details).toJson().contains(others.toUtf8()), toName(event.kind).data());
        }
    }

    void noWayOutTellsALinkToACaseOutOfSight()
    {
        TownHall town;
        const QString own = town.snowCase({ u"SBF"_s }).number;
        const QString others = town.snowCase({ u"KFF"_s }).number;
        const QString alsoOwn = town.snowCase({ u"SBF"_s }).number;
        QVERIFY(town.cases().apply(own, LinkTo{ others, LinkKind::Related }));
        QVERIFY(town.cases().apply(own, LinkTo{ alsoOwn, LinkKind::Related }));
        const QList<CaseLink> inSight{ { alsoOwn, LinkKind::Related } };
        const auto department = town.sessionOf(Role::Handler, u"SBF"_s);
        for (int round = 0; round < 3; ++round) {
            const auto page = department->cases().list({}, {}, 10);
            QVERIFY(page);
            QCOMPARE(page->rows.size(), 2);
            const auto listed = department->cases().casesOf(page->rows);
            QVERIFY(listed);
            for (const Case &one : *listed) {
                if (one.number == own)
                    QCOMPARE(one.links, inSight);
            }
            QCOMPARE(department->cases().open(own)->subject.links, inSight);
        }
        const auto answered = department->cases().apply(own, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s });
        QVERIFY(answered);
        QCOMPARE(answered->links, inSight);
        const auto back = department->cases().undo(own);
        QVERIFY(back);
        QCOMPARE(back->links, inSight);
        QCOMPARE(town.cases().open(own)->subject.links.size(), 2); // hidden is not taken away
    }

    void aLinkThatWasTakenBackTellsNothingEither()
    {
        TownHall town;
        const QString own = town.snowCase({ u"SBF"_s }).number;
        const QString others = town.snowCase({ u"KFF"_s }).number;
        QVERIFY(town.cases().apply(others, LinkTo{ own, LinkKind::Related }));
        QVERIFY(town.cases().apply(own, FollowUp{ u"Snön ligger kvar."_s })); // so that it is one more change there
        QVERIFY(town.cases().undo(others));
        const auto department = town.sessionOf(Role::Handler, u"SBF"_s);
        const auto seen = department->cases().open(own);
        QVERIFY(seen);
        QVERIFY(seen->subject.links.isEmpty());
        for (const Event &event : seen->events)
            QVERIFY2(!QJsonDocument(event.details).toJson().contains(others.toUtf8()), toName(event.kind).data());
        QVERIFY(kindsOf(*town.cases().open(own)).contains(EventKind::Undone)); // who may see both is told
    }

    void theQualityStrategistSeesNoCase()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        const auto strategist = town.sessionOf(Role::QualityStrategist);
        QVERIFY(strategist->cases().list({}, {}, 10)->rows.isEmpty());
        QVERIFY(!strategist->cases().open(number));
        QVERIFY(strategist->cases().search(u"snö"_s, 10)->hits.isEmpty());
        QVERIFY(strategist->require(Action::ReadStatistics));
    }

    void aPartOfACaseBecomesACaseOfItsOwn()
    {
        TownHall town;
        const Case original = town.snowCase();
        town.setNow(u"2026-11-24T09:00"_s);
        CaseDraft part;
        part.headline = u"Trasig lampa"_s;
        part.text = u"Lampan vid gångvägen är trasig."_s;
        part.departments = { u"KFF"_s };
        const auto split = town.cases().split(original.number, part);
        QVERIFY2(split, qPrintable(split ? QString() : split.error().message));
        QCOMPARE(split->links, (QList<CaseLink>{ { original.number, LinkKind::SplitFrom } }));
        QCOMPARE(split->received, original.received);
        QCOMPARE(split->deadlines.answerDue, original.deadlines.answerDue);
        QCOMPARE(split->submitter, original.submitter);
        QCOMPARE(split->channel, original.channel);
        QCOMPARE(split->language, original.language);
        QVERIFY(kindsOf(*town.cases().open(original.number)).contains(EventKind::Split));
    }

    void duplicatesShowOnBoth()
    {
        TownHall town;
        const QString first = town.snowCase().number;
        const QString second = town.snowCase().number;
        QVERIFY(town.cases().apply(second, LinkTo{ first, LinkKind::Duplicate }));
        QCOMPARE(town.cases().open(first)->subject.links, (QList<CaseLink>{ { second, LinkKind::Duplicate } }));
        QVERIFY(!town.cases().apply(second, LinkTo{ u"2026-999999"_s, LinkKind::Related }));
    }

    void aLinkIsTakenBackInBoth()
    {
        TownHall town;
        const Case first = town.snowCase({});
        const Case second = town.snowCase({});
        QVERIFY(town.cases().apply(second.number, LinkTo{ first.number, LinkKind::Duplicate }));
        QVERIFY(town.cases().undo(second.number));
        QVERIFY(town.cases().open(first.number)->subject.links.isEmpty());
        QVERIFY(town.cases().open(second.number)->subject.links.isEmpty());
        QVERIFY(town.cases().apply(second.number, LinkTo{ first.number, LinkKind::Duplicate })); // and once more
        QVERIFY(town.cases().undo(second.number));
        QVERIFY(!town.cases().undo(first.number)); // nothing is left of it there either
    }

    void aLinkIsTakenBackAlsoWhereTheOtherCaseHasMovedOn()
    {
        TownHall town;
        const Case first = town.snowCase();
        const Case second = town.snowCase();
        QVERIFY(town.cases().apply(second.number, LinkTo{ first.number, LinkKind::Related }));
        QVERIFY(town.cases().apply(first.number, FollowUp{ u"Det är fortfarande halt."_s }));
        QVERIFY(town.cases().undo(second.number));
        const auto other = town.cases().open(first.number);
        QVERIFY(other->subject.links.isEmpty());
        QVERIFY(kindsOf(*other).contains(EventKind::FollowedUp));
        QCOMPARE(other->events.constLast().kind, EventKind::Undone);
    }

    void filesAreKeptWholeAndTooLargeOnesRefused()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        const QByteArray bytes("\x00\xff picture", 10);
        const auto added = town.cases().attach(number, { { u"bild.jpg"_s, u"image/jpeg"_s, bytes } });
        QVERIFY(added);
        QCOMPARE(*town.cases().attachmentContent(number, added->constFirst().id), bytes);
        const auto refusal = town.cases().attach(
            number, { { u"film.mp4"_s, u"video/mp4"_s, QByteArray(maxAttachmentSize + 1, 'x') } });
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().field, u"attachments"_s);
        QCOMPARE(town.cases().open(number)->attachments.size(), 1);
    }

    void theChainOfStepsVerifies()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        QVERIFY(town.cases().apply(number, SendAnswer{}));
        QCOMPARE(town.session().check()->problems, QStringList());
        QCOMPARE(town.session().verifyAudit()->problems, QStringList());
    }
};

LYHORD_TEST(TestCaseService)
#include "test_caseservice.moc"
