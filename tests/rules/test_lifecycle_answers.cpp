#include "core/rules/currentassignments.h"
#include "lifecyclefixture.h"

#include <QtCore/QJsonArray>

using namespace lyhord;
using namespace lyhord::test;

namespace {

Case twoAsked()
{
    return registeredCase({ u"SBF"_s, u"KFF"_s });
}

Case oneOfTwo()
{
    return then(twoAsked(), answerOf(u"SBF"_s));
}

SendAnswer standard(const QString &key)
{
    SendAnswer answer;
    answer.standardAnswer = key;
    return answer;
}

SendAnswer withoutPart(const QString &reason)
{
    SendAnswer answer;
    answer.missingPartReason = reason;
    return answer;
}

} // namespace

class TestLifecycleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDepartmentsAnswerIsRecorded_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<RecordAnswer>("answer");
        QTest::addColumn<Person>("by");
        QTest::addColumn<QString>("outcome");
        const Person sbf = personAs(Role::Handler, u"SBF"_s), kff = personAs(Role::Handler, u"KFF"_s);
        QTest::newRow("R43: the only one")
            << registeredCase({ u"SBF"_s }) << answerOf(u"SBF"_s) << sbf << u"answer_ready"_s;
        QTest::newRow("R44: one of two") << twoAsked() << answerOf(u"SBF"_s) << sbf << u"awaiting_answer"_s;
        QTest::newRow("R44: the last of two") << oneOfTwo() << answerOf(u"KFF"_s) << kff << u"answer_ready"_s;
        QTest::newRow("R43: by the contact centre")
            << twoAsked() << answerOf(u"SBF"_s) << officer() << u"awaiting_answer"_s;
        QTest::newRow("R46: without an outcome")
            << twoAsked() << RecordAnswer{ u"SBF"_s, {}, u"Tack."_s } << sbf << u"refused outcome"_s;
        QTest::newRow("without a text") << twoAsked() << RecordAnswer{ u"SBF"_s, Outcome::NoAction, u" "_s } << sbf
                                        << u"refused text"_s;
        QTest::newRow("a text with a control character")
            << twoAsked() << RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"a\u0007b"_s } << sbf << u"refused text"_s;
        QTest::newRow("not asked") << twoAsked() << answerOf(u"SOC"_s) << officer() << u"refused department"_s;
        QTest::newRow("for another department that is asked too")
            << twoAsked() << answerOf(u"SBF"_s) << kff << u"not permitted"_s;
        QTest::newRow("a closed case") << closedCase() << answerOf(u"SBF"_s) << officer() << u"refused"_s;
        QTest::newRow("withdrawn") << then(twoAsked(), Unassign{ u"SBF"_s, u"Fel."_s }) << answerOf(u"SBF"_s)
                                   << officer() << u"refused department"_s;
    }
    void aDepartmentsAnswerIsRecorded()
    {
        QFETCH(const Case, before);
        QFETCH(const RecordAnswer, answer);
        QFETCH(const Person, by);
        const auto result = step(before, answer, by);
        QTEST(inShort(result), "outcome");
        if (result)
            QCOMPARE(eventsOf(*result), u"answer_recorded"_s);
    }

    void noDepartmentIsNoDepartmentWithoutAName()
    {
        const QList<Command> steps{ RecordAnswer{ {}, Outcome::NoAction, u"Tack."_s }, Unassign{ {}, u"Fel."_s } };
        for (const Command &command : steps) {
            const auto result = step(twoAsked(), command, officer());
            QVERIFY(!result);
            QCOMPARE(result.error().message, u"Choose the department."_s);
        }
    }

    void anAnswerGivenAgainReplacesTheEarlierOne()
    {
        const Decision change = done(
            step(readyCase(), RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Ändrat."_s }, administrator()));
        QCOMPARE(change.after.assignments.size(), 1);
        QCOMPARE(change.after.assignments.first().text, u"Ändrat."_s);
        QCOMPARE(change.after.assignments.first().answeredBy, administrator().login);
        const QJsonObject earlier = change.events.first().details.value("earlier"_L1).toObject();
        QCOMPARE(earlier.value("text"_L1), QJsonValue(u"Svar från SBF."_s));
        QCOMPARE(earlier.value("outcome"_L1), QJsonValue(u"improvement"_s));
    }

    void anAnswerThatMayNotBeReadIsNotReplaced_data() // L9
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("mayReadSecret");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("a handler without the right") << Role::Handler << false << u"not permitted"_s;
        QTest::newRow("a handler with it") << Role::Handler << true << u"answer_ready"_s;
        QTest::newRow("the contact centre without it") << Role::ContactCentreOfficer << false << u"not permitted"_s;
        QTest::newRow("the contact centre with it") << Role::ContactCentreOfficer << true << u"answer_ready"_s;
    }
    void anAnswerThatMayNotBeReadIsNotReplaced()
    {
        QFETCH(const Role, role);
        QFETCH(const bool, mayReadSecret);
        Person by = personAs(role, role == Role::Handler ? u"SBF"_s : QString());
        by.login = u"kim"_s; // somebody else than who recorded it
        by.mayReadSecret = mayReadSecret;
        CaseDraft secret = snowDraft();
        secret.secrecy = true;
        const auto changed = step(readyCase(secret), answerOf(u"SBF"_s), by);
        QTEST(inShort(changed), "outcome");
        if (!changed) {
            QCOMPARE(changed.error().message,
                u"The case is secret and you may not read the answer that is there. Somebody with the right to read it "
                "changes it."_s);
        }
        // A first answer is given by whoever is asked, and so is one after the case was handed back.
        QCOMPARE(inShort(step(registeredCase({ u"SBF"_s }, secret), answerOf(u"SBF"_s), by)), u"answer_ready"_s);
        const Case back = then(registeredCase({ u"SBF"_s }, secret), HandBack{ u"SBF"_s, u"Inte vår väg."_s });
        QCOMPARE(inShort(step(back, answerOf(u"SBF"_s), by)), u"answer_ready"_s);
        QCOMPARE(inShort(step(readyCase(), answerOf(u"SBF"_s), by)), u"answer_ready"_s); // one that is not secret
    }

    void onesOwnAnswerIsReplacedWhereItCanBeRead() // L9
    {
        CaseDraft secret = snowDraft();
        secret.secrecy = true;
        const Person handler = personAs(Role::Handler, u"SBF"_s);
        Case answered = registeredCase({ u"SBF"_s }, secret);
        for (const QString &text : { u"Vi sandar."_s, u"Vi plogar."_s, u"Vi saltar."_s }) {
            const RecordAnswer own{ u"SBF"_s, Outcome::NoAction, text, {} };
            const auto recorded = step(answered, own, handler);
            QCOMPARE(inShort(recorded), u"answer_ready"_s);
            answered = recorded->after;
        }
        answered.assignments.first().text.clear(); // a server does not show it to her
        QCOMPARE(inShort(step(answered, answerOf(u"SBF"_s), handler)), u"not permitted"_s);
    }

    void theConcernedAnsweringIsPointedOut_data()
    {
        QTest::addColumn<QString>("concerns");
        QTest::addColumn<bool>("pointedOut");
        QTest::newRow("field 6: by name") << u"Kim Handläggare"_s << true;
        QTest::newRow("field 6: by login, small letters") << u"HANDLER.SBF"_s << true;
        QTest::newRow("field 6: the department") << u"Stadsbyggnadsförvaltningen"_s << true;
        QTest::newRow("field 6: its key") << u"SBF"_s << true;
        QTest::newRow("R96: by name, and where") << u"Kim Handläggare, hemtjänsten"_s << true;
        QTest::newRow("R96: the unit, and who there") << u"Parken (Kim Handläggare)"_s << true;
        QTest::newRow("another of that first name") << u"Kim, hemtjänsten"_s << false;
        QTest::newRow("somebody else") << u"Kultur- och fritidsförvaltningen"_s << false;
        QTest::newRow("nobody") << QString() << false;
    }
    void theConcernedAnsweringIsPointedOut()
    {
        QFETCH(const QString, concerns);
        Case before = twoAsked();
        before.concerns = concerns;
        Person by = personAs(Role::Handler, u"SBF"_s);
        by.name = u"Kim Handläggare"_s;
        const Decision change = done(step(before, answerOf(u"SBF"_s), by));
        QTEST(change.events.first().details.value("concerned_answers"_L1).toBool(), "pointedOut");
    }

    void theAnswerIsSent_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<SendAnswer>("answer");
        QTest::addColumn<Person>("by");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("letters");
        const QString none;
        Case letterless = readyCase();
        letterless.submitter.email.clear();
        Case byPhone = letterless;
        byPhone.submitter.phone = u"016-710 10 00"_s;
        const SendAnswer own{ u"Vi har öppet till sju."_s, Outcome::NoAction, {}, {} };

        QTest::newRow("R43: sends and closes")
            << readyCase() << SendAnswer() << officer() << u"closed"_s << u"answer"_s;
        QTest::newRow("R40: no feedback wanted")
            << readyCase(unreachableDraft()) << SendAnswer() << officer() << u"closed"_s << none;
        QTest::newRow("R49: cannot be reached") << letterless << SendAnswer() << officer() << u"closed"_s << none;
        QTest::newRow("R52: by what there is") << byPhone << SendAnswer() << officer() << u"closed"_s << u"answer"_s;
        QTest::newRow("R44: a part is missing") << oneOfTwo() << SendAnswer() << officer() << u"refused"_s << none;
        QTest::newRow("R44: a reason does not help an officer")
            << oneOfTwo() << withoutPart(u"KFF svarar inte."_s) << officer() << u"not permitted"_s << none;
        QTest::newRow("R44: an administrator writes down why")
            << oneOfTwo() << withoutPart(u"KFF svarar inte."_s) << administrator() << u"closed"_s
            << u"answer, withdrawal KFF"_s; // R91: it need not answer any more
        QTest::newRow("R44: an administrator too needs a reason")
            << oneOfTwo() << SendAnswer() << administrator() << u"refused missing_part_reason"_s << none;
        QTest::newRow("R44: nobody has answered: what would be sent?")
            << twoAsked() << withoutPart(u"Brådskar."_s) << administrator() << u"refused text"_s << none;
        QTest::newRow("R29: the contact centre answers itself")
            << registeredCase() << own << officer() << u"closed"_s << u"answer"_s;
        QTest::newRow("nothing to send") << registeredCase() << SendAnswer() << officer() << u"refused text"_s << none;
        QTest::newRow("R46: own text without an outcome")
            << registeredCase() << SendAnswer{ u"Ja."_s, {}, {}, {} } << officer() << u"refused outcome"_s << none;
        QTest::newRow("R47: an agreed standard answer")
            << registeredCase() << standard(u"salt"_s) << officer() << u"closed"_s << u"answer"_s;
        QTest::newRow("R47: instead of waiting for the department it was agreed with")
            << registeredCase({ u"SBF"_s }) << standard(u"salt"_s) << officer() << u"closed"_s << u"answer"_s;
        QTest::newRow("R91: it does not answer for another department")
            << twoAsked() << standard(u"salt"_s) << officer() << u"refused"_s << none;
        SendAnswer overOthers = standard(u"salt"_s);
        overOthers.missingPartReason = u"KFF är inte berörd."_s;
        QTest::newRow("R91: a reason does not help an officer")
            << twoAsked() << overOthers << officer() << u"not permitted"_s << none;
        QTest::newRow("R91: an administrator with a reason, and the other one is told")
            << twoAsked() << overOthers << administrator() << u"closed"_s << u"answer, withdrawal KFF"_s;
        QTest::newRow("R91: an administrator too needs a reason")
            << twoAsked() << standard(u"salt"_s) << administrator() << u"refused missing_part_reason"_s << none;
        QTest::newRow("R47: no agreement")
            << registeredCase() << standard(u"loose"_s) << officer() << u"refused standard_answer"_s << none;
        QTest::newRow("R47: the agreement has ended")
            << registeredCase() << standard(u"stale"_s) << officer() << u"refused standard_answer"_s << none;
        QTest::newRow("R47: a standard answer nobody knows")
            << registeredCase() << standard(u"none"_s) << officer() << u"refused standard_answer"_s << none;
        QTest::newRow("R18: while a department is consulted")
            << then(registeredCase(), Consult{ u"SOC"_s, u"Är det?"_s }) << own << officer() << u"refused"_s << none;
        QTest::newRow("sent already") << closedCase() << SendAnswer() << officer() << u"refused"_s << none;
    }
    void theAnswerIsSent()
    {
        QFETCH(const Case, before);
        QFETCH(const SendAnswer, answer);
        QFETCH(const Person, by);
        const auto result = step(before, answer, by);
        QTEST(inShort(result), "outcome");
        QTEST(result ? lettersOf(*result) : QString(), "letters");
        if (result) {
            QCOMPARE(eventsOf(*result), u"answer_sent"_s);
            QCOMPARE(result->events.first().details.value("by"_L1).isNull(), result->letters.isEmpty());
            QVERIFY(result->after.outcome.has_value()); // R1, R46
            QCOMPARE(result->after.closed, std::optional(momentFromIso(u"2026-11-23T09:00"_s)));
            QVERIFY(!result->after.firstAnswered); // R89: a letter has to leave first; where none goes, none is given
            QCOMPARE(result->after.firstClosed, result->after.closed);
        } else {
            QVERIFY(!result.error().message.isEmpty());
        }
    }

    void theSentAnswerIsKept_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<SendAnswer>("answer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("directly");
        CaseDraft finnish = snowDraft();
        finnish.language = u"fi"_s;
        QTest::newRow("R43: the department's")
            << readyCase() << SendAnswer() << u"Svar från SBF."_s << u"improvement"_s << false;
        QTest::newRow("edited by hand") << readyCase() << SendAnswer{ u" Kortare. "_s, Outcome::NoAction, {}, {} }
                                        << u"Kortare."_s << u"no_action"_s << false;
        QTest::newRow("R48: a standard answer counts as answered directly")
            << registeredCase() << standard(u"salt"_s) << u"Vi sandar och saltar gångvägar efter en fast ordning."_s
            << u"no_action"_s << true;
        QTest::newRow("L17: a standard answer in Finnish")
            << registeredCase({}, finnish) << standard(u"salt"_s)
            << u"Hiekoitamme kävelytiet määrätyssä järjestyksessä."_s << u"no_action"_s << true;
        QTest::newRow("R29: own text") << registeredCase() << SendAnswer{ u"Ja."_s, Outcome::NoAction, {}, {} }
                                       << u"Ja."_s << u"no_action"_s << true;
    }
    void theSentAnswerIsKept()
    {
        QFETCH(const Case, before);
        QFETCH(const SendAnswer, answer);
        const Decision change = done(step(before, answer));
        QTEST(change.after.answer, "text");
        QTEST(QString(toName(*change.after.outcome)), "outcome");
        QTEST(change.after.answeredDirectly, "directly");
        QCOMPARE(change.letters.first().text, change.after.answer); // what is kept is what was sent
        QCOMPARE(change.after.standardAnswer, answer.standardAnswer);
    }

    // R42, R89: who is not reached was answered neither in a call nor by a letter
    void whoGetsNoLetterIsNotAnswered_data()
    {
        QTest::addColumn<CaseDraft>("draft");
        QTest::addColumn<SendAnswer>("answer");
        CaseDraft silent = snowDraft();
        silent.replyWanted = false;
        CaseDraft anonymous = silent;
        anonymous.submitter = { .anonymous = true };
        anonymous.replyBy.reset();
        const SendAnswer own{ u"Ja."_s, Outcome::NoAction, {}, {} };
        QTest::newRow("no feedback wanted") << silent << own;
        QTest::newRow("anonymous") << anonymous << own;
        QTest::newRow("a standard answer that goes to nobody") << silent << standard(u"salt"_s);
    }
    void whoGetsNoLetterIsNotAnswered()
    {
        QFETCH(const CaseDraft, draft);
        QFETCH(const SendAnswer, answer);
        const Decision change = done(step(registeredCase({}, draft), answer));
        QCOMPARE(change.after.status, CaseStatus::Closed);
        QVERIFY(!change.after.answeredDirectly);
        QVERIFY(!change.after.firstAnswered);
        QVERIFY(change.letters.isEmpty());
        QCOMPARE(change.after.firstClosed, change.after.closed); // R88: closing stands for the answer
        // The second time too: what was told before stays, and nothing is told now.
        const Case again = then(change.after, Reopen{ u"Fel person."_s });
        const Decision second = done(step(again, answer));
        QVERIFY(!second.after.answeredDirectly);
        QVERIFY(!second.after.firstAnswered && !second.after.answeredAgain);
    }

    void aMissingPartIsNamedWithItsReason() // R44
    {
        const auto refusal = step(oneOfTwo(), SendAnswer());
        QVERIFY(refusal.error().message.contains(u"Kultur- och fritidsförvaltningen"_s));
        const Decision change = done(step(oneOfTwo(), withoutPart(u" KFF svarar inte. "_s), administrator()));
        const QJsonObject details = change.events.first().details;
        QCOMPARE(details.value("missing"_L1), QJsonValue(QJsonArray{ u"KFF"_s }));
        QCOMPARE(details.value("missing_part_reason"_L1), QJsonValue(u"KFF svarar inte."_s));
    }

    void theReplyGoesByTheChannelAskedFor_data()
    {
        QTest::addColumn<Submitter>("submitter");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("channel");
        const Submitter all{
            .name = u"Bo"_s, .email = u"b@example.org"_s, .phone = u"016-71"_s, .address = u"Väg 1"_s
        };
        const Submitter phone{ .phone = u"016-71"_s };
        QTest::newRow("R52: by e-mail") << all << Reply{ true, ReplyBy::Email } << u"email"_s;
        QTest::newRow("R52: by telephone") << all << Reply{ true, ReplyBy::Phone } << u"phone"_s;
        QTest::newRow("R52: by letter") << all << Reply{ true, ReplyBy::Letter } << u"letter"_s;
        QTest::newRow("nothing asked for: the quickest") << all << Reply{ true, {} } << u"email"_s;
        QTest::newRow("no address for what was asked") << phone << Reply{ true, ReplyBy::Email } << u"phone"_s;
        QTest::newRow("R40: none wanted") << all << Reply{ false, ReplyBy::Email } << QString();
        QTest::newRow("nothing to reach anyone by") << Submitter{ .name = u"Bo"_s } << Reply{ true, {} } << QString();
        QTest::newRow("R27: anonymous") << Submitter{ .anonymous = true, .email = u"b@example.org"_s }
                                        << Reply{ true, {} } << QString();
    }
    void theReplyGoesByTheChannelAskedFor()
    {
        QFETCH(const Submitter, submitter);
        QFETCH(const Reply, reply);
        Case subject;
        subject.submitter = submitter;
        subject.reply = reply;
        const std::optional<ReplyBy> by = replyChannel(subject);
        QTEST(by ? QString(toName(*by)) : QString(), "channel");
    }

    void anInterimAnswerDoesNotStopTheClock_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<SendInterimAnswer>("answer");
        QTest::addColumn<QString>("outcome");
        const SendInterimAnswer sound{ u"Vi utreder."_s, QDate(2027, 1, 8) };
        QTest::newRow("field 4: with a new date") << twoAsked() << sound << u"awaiting_answer"_s;
        QTest::newRow("field 4: before anybody is asked") << registeredCase() << sound << u"registered"_s;
        QTest::newRow("today is no new date")
            << twoAsked() << SendInterimAnswer{ u"Vi utreder."_s, QDate(2026, 11, 23) } << u"refused new_date"_s;
        QTest::newRow("no date") << twoAsked() << SendInterimAnswer{ u"Vi utreder."_s, {} } << u"refused new_date"_s;
        QTest::newRow("no text") << twoAsked() << SendInterimAnswer{ {}, QDate(2027, 1, 8) } << u"refused text"_s;
        QTest::newRow("nobody to send it to") << registeredCase({}, unreachableDraft()) << sound << u"refused reply"_s;
        QTest::newRow("a closed case") << closedCase() << sound << u"refused"_s;
    }
    void anInterimAnswerDoesNotStopTheClock()
    {
        QFETCH(const Case, before);
        QFETCH(const SendInterimAnswer, answer);
        const auto result = step(before, answer);
        QTEST(inShort(result), "outcome");
        if (result) {
            QCOMPARE(result->after.interimDue, std::optional(answer.newDate));
            QVERIFY(result->after.deadlines == before.deadlines);
            QVERIFY(!result->after.firstAnswered);
            QCOMPARE(eventsOf(*result), u"interim_answer_sent"_s);
            QCOMPARE(lettersOf(*result), u"interim_answer"_s);
            QCOMPARE(result->letters.first().date, std::optional(answer.newDate));
        }
    }

    void aCaseIsClosedWithoutAnAnswer_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<Close>("command");
        QTest::addColumn<Person>("by");
        QTest::addColumn<QString>("outcome");
        const Close reason{ u"Kan inte nås."_s, Outcome::NoAction };
        QTest::newRow("no reply wanted") << registeredCase({}, unreachableDraft()) << reason << officer()
                                         << u"closed"_s;
        QTest::newRow("without a reason")
            << registeredCase({}, unreachableDraft()) << Close{} << administrator() << u"refused reason"_s;
        QTest::newRow("R93: without an outcome")
            << registeredCase({}, unreachableDraft()) << Close{ u"Kan inte nås."_s, {} } << administrator()
            << u"refused outcome"_s;
        QTest::newRow("R93: only writing off says that nobody answered")
            << registeredCase({}, unreachableDraft()) << Close{ u"Kan inte nås."_s, Outcome::NotAnswered }
            << administrator() << u"refused outcome"_s;
        QTest::newRow("field 2: wants an answer and can be reached")
            << readyCase() << reason << officer() << u"refused"_s;
        QTest::newRow("field 2: an administrator may") << readyCase() << reason << administrator() << u"closed"_s;
        QTest::newRow("R44: a part is missing")
            << registeredCase({ u"SBF"_s }, unreachableDraft()) << reason << officer() << u"refused"_s;
        QTest::newRow("R44: an administrator may close without it")
            << registeredCase({ u"SBF"_s }, unreachableDraft()) << reason << administrator() << u"closed"_s;
        QTest::newRow("was answered before, nothing new to say")
            << then(givenCase(), Reopen{ u"Fel knapp."_s }) << reason << officer() << u"closed"_s;
        QTest::newRow("closed already") << closedCase() << reason << officer() << u"refused"_s;
    }
    void aCaseIsClosedWithoutAnAnswer()
    {
        QFETCH(const Case, before);
        QFETCH(const Close, command);
        QFETCH(const Person, by);
        const auto result = step(before, command, by);
        QTEST(inShort(result), "outcome");
        if (result) {
            QCOMPARE(eventsOf(*result), u"closed"_s);
            const QStringList asked = awaitedDepartments(before); // R91: they need not answer any more
            QCOMPARE(result->letters.size(), asked.size());
            for (const LetterRequest &letter : result->letters) {
                QCOMPARE(letter.kind, LetterKind::Withdrawal);
                QVERIFY(asked.contains(letter.department));
                QVERIFY2(!letter.text.contains(command.reason), "the reason is no business of theirs");
            }
            QVERIFY(result->after.outcome.has_value()); // R1
            QVERIFY(result->after.answer.isEmpty());
            QCOMPARE(result->after.firstAnswered, before.firstAnswered);
        }
    }

    void theOutcomeOfAClosedCaseIsTheOneStated() // R1
    {
        const Case silent = registeredCase({}, unreachableDraft());
        QCOMPARE(then(silent, Close{ u"Klart."_s, Outcome::Improvement }).outcome, std::optional(Outcome::Improvement));
    }

    void aJointAnswersOutcomeIsProposedFromWhatTheDepartmentsState() // R93
    {
        Case subject = then(registeredCase({ u"SBF"_s, u"KFF"_s }), answerOf(u"SBF"_s, Outcome::Improvement));
        subject = then(subject, answerOf(u"KFF"_s, Outcome::NoAction));
        QCOMPARE(then(subject, SendAnswer()).outcome, std::optional(Outcome::Improvement));
        SendAnswer otherwise;
        otherwise.outcome = Outcome::NoAction;
        QCOMPARE(then(subject, otherwise).outcome, std::optional(Outcome::NoAction));
        otherwise.outcome = Outcome::NotAnswered;
        QCOMPARE(inShort(step(subject, otherwise)), u"refused outcome"_s);
    }

    void anAnswerIsGivenWhenItHasLeft() // R88, R89, O12
    {
        const QDateTime left = momentFromIso(u"2026-11-24T10:00"_s);
        QVERIFY(!closedCase().firstAnswered);
        const Case given = givenCase(u"2026-11-24T10:00"_s);
        QCOMPARE(given.firstAnswered, std::optional(left));
        Case again = then(given, Reopen{ u"Igen."_s }, officer(), u"2027-01-11T09:00"_s);
        QCOMPARE(again.firstDue, QDate(2026, 12, 4)); // the promise of the first answer stays
        QCOMPARE(again.againDue, again.deadlines.answerDue);
        QVERIFY(!again.answeredAgain);
        const QString later = u"2027-01-12T09:00"_s;
        again = then(again, Assign{ { u"SBF"_s } }, officer(), later);
        again = then(then(again, answerOf(u"SBF"_s), officer(), later), SendAnswer(), officer(), later);
        const Message letter{ .id = { 8 }, .kind = LetterKind::Answer, .created = momentFromIso(later) };
        again = then(again, MarkDispatched{ letter }, officer(), u"2027-01-12T10:00"_s);
        QCOMPARE(again.firstAnswered, std::optional(left));
        QCOMPARE(again.answeredAgain, std::optional(momentFromIso(u"2027-01-12T10:00"_s)));
    }
};

LYHORD_TEST(TestLifecycleAnswers)
#include "test_lifecycle_answers.moc"
