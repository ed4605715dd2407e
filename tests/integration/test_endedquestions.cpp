#include "core/rules/currentassignments.h"
#include "core/services/directory.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString handler = u"rights_handler"_s; // of SBF
const QString worker = u"rights_worker"_s;

// %1 is the case, %2 its version. OLD is gone, and SBF has its matters.

QString changed(const QString &columns = {})
{
    return u"UPDATE cases SET %3version = version + 1 WHERE id = %1 AND version = %2"_s.replace(u"%3"_s, columns);
}

QString told(const QString &kind, const QString &details = u"{}"_s)
{
    return u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (%1, 1, 'worker', '%4', '%5')"_s
        .replace(u"%4"_s, kind)
        .replace(u"%5"_s, details);
}

QString stepOf(const QString &kind)
{
    return u"INSERT INTO steps (case_id, version, by_login, at, kind, messages_before, before) VALUES (%1, 0, '', 0, '%4', 0, "
           "'{}')"_s.replace(u"%4"_s, kind);
}

QString stopped(const QString &which, const QString &more = {})
{
    return u"UPDATE outbox SET state = 'cancelled'%3 WHERE case_id = %1 AND state = 'queued' AND "_s.replace(
               u"%3"_s, more)
        + which;
}

QString askedOf(const QString &department)
{
    return u"INSERT INTO assignments (case_id, department, sent_at, ladder, text, answered_by, withdrawn_reason) "
           "VALUES (%1, '%3', 1, 0, '', '', '')"_s.replace(u"%3"_s, department);
}

const QString own = u"department = 'SBF' AND kind = 'assignment'"_s;
const QString answering = u"UPDATE assignments SET answered_at = 1, outcome = 'no_action', text = 'Nej.' "
                          "WHERE case_id = %1 AND department = 'SBF'"_s;
const QStringList answer{ changed(), answering, told(u"answer_recorded"_s), stepOf(u"answer_recorded"_s) };
const QStringList handedBack{ changed(),
    u"UPDATE assignments SET answered_at = 1, text = 'Inte vårt.' WHERE case_id = %1 AND department = 'SBF'"_s,
    told(u"handed_back"_s), stepOf(u"handed_back"_s) };
const QString toSbf = changed(u"asked = 'SBF', awaited = 'SBF', department = 'SBF', "_s);
const QString fromOld
    = u"UPDATE assignments SET withdrawn_at = 1, withdrawn_reason = 'Finns inte längre.' WHERE case_id = %1 AND "
      "department = 'OLD'"_s;

QString waitingIn(const QList<Message> &letters)
{
    QStringList waiting;
    for (const Message &letter : letters) {
        if (letter.isWaiting())
            waiting.append(QString(toName(letter.kind)) + u' ' + letter.department);
    }
    waiting.sort();
    return waiting.join(u", "_s);
}

} // namespace

//! What ends a question by who is let do no more than that: a department that answers itself, and the worker that hands
//! on what waits for a department that is gone
class TestEndedQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("The rights in the server are the server's.");
        m_bed = std::make_unique<RightsBed>();
    }
    void cleanupTestCase() { m_bed.reset(); }

    // --- a department that answers by a login of its own

    void whatADepartmentMayStop_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<bool>("may");
        const auto add = [](const char *name, const QStringList &statements, bool may) {
            QTest::newRow(name) << statements << may;
        };
        const QString others = u"department = 'KFF'"_s;
        const QString persons = u"department = ''"_s;
        add("what asks it, with its answer", QStringList{ stopped(own) } + answer, true);
        add("what asks it, as it hands back", QStringList{ stopped(own) } + handedBack, true);
        add("what asks it, without an answer", { stopped(own) }, false);
        add("what asks it, with another change",
            { stopped(own), changed(), told(u"attached"_s), stepOf(u"attached"_s) }, false);
        add("what asks it, without a step", { stopped(own), changed(), answering, told(u"answer_recorded"_s) }, false);
        add("what asks another department", QStringList{ stopped(others) } + answer, false);
        add("what asks another department, afterwards", answer + QStringList{ stopped(others) }, false);
        add("the person's letter", QStringList{ stopped(persons) } + answer, false);
        add("the person's letter, afterwards", answer + QStringList{ stopped(persons) }, false);
        add("what tells it that it need not answer",
            QStringList{ stopped(u"department = 'SBF' AND kind = 'withdrawal'"_s) } + answer, false);
        add("and write it anew", QStringList{ stopped(own, u", body = 'Annat'"_s) } + answer, false);
        add("and send it elsewhere", QStringList{ stopped(own, u", to_address = 'x@example.org'"_s) } + answer, false);
        add("by saying that it has left", answer + QStringList{ stopped(own).replace(u"'cancelled'"_s, u"'sent'"_s) },
            false);
        add("by saying that it could not leave",
            answer + QStringList{ stopped(own).replace(u"'cancelled'"_s, u"'failed'"_s) }, false);
    }
    void whatADepartmentMayStop()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const bool, may);
        const Case subject = askedOfTwo();
        PlainSession psql(m_bed->url(), handler);
        const PlainSession::Answer done = psql.attempt(about(subject, statements));
        QCOMPARE(done.done, may);
        QVERIFY2(may || isRefusal(done.state), qPrintable(done.state));
    }

    void whatAsksADepartmentDoesNotLeaveOnceItHasAnswered()
    {
        const Case subject = askedOfTwo();
        CaseService &cases = session(handler).cases();
        const QString before = waitingIn(lettersOf(subject));
        QCOMPARE(before, u"assignment KFF, assignment SBF, interim_answer , withdrawal SBF"_s);
        const RecordAnswer answered{ u"SBF"_s, Outcome::NoAction, u"Nej."_s, {} };
        for (const Command &step : { Command(answered), Command(HandBack{ u"SBF"_s, u"Inte vårt."_s }) }) {
            const Result<Case> done = cases.apply(subject.number, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
            QCOMPARE(waitingIn(lettersOf(subject)), u"assignment KFF, interim_answer , withdrawal SBF"_s);
            const Result<Case> back = cases.undo(subject.number); // it is asked after all
            QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
            QCOMPARE(waitingIn(lettersOf(subject)), before);
        }
    }

    void whatWasStoppedWaitsAgainOnlyAsTheStepIsTakenBack()
    {
        const Case subject = askedOfTwo();
        const Result<Case> done = session(handler).cases().apply(
            subject.number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s, {} });
        QVERIFY(done);
        PlainSession psql(m_bed->url(), handler);
        const QString again = u"UPDATE outbox SET state = 'queued' WHERE case_id = %1 AND state = 'cancelled'"_s;
        for (const QStringList &statements :
            { QStringList{ again }, QStringList{ changed(), answering, again, told(u"answer_recorded"_s) } }) {
            const PlainSession::Answer refused = psql.attempt(about(*done, statements));
            QVERIFY(!refused.done);
            QVERIFY2(isRefusal(refused.state), qPrintable(refused.state));
        }
    }

    // --- the worker, and a department that is gone

    void whatTheWorkerMayHandOn_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<bool>("may");
        const auto add = [](const char *name, const QStringList &statements, bool may) {
            QTest::newRow(name) << statements << may;
        };
        const QStringList events{ told(u"unassigned"_s), told(u"consulted"_s), told(u"assigned"_s),
            stepOf(u"unassigned"_s) };
        const QString question = u"UPDATE consultations SET department = 'SBF' WHERE case_id = %1"_s;
        const QString toKff = QString(toSbf).replace(u"SBF"_s, u"KFF"_s);
        add("to its successor", QStringList{ toSbf, fromOld, askedOf(u"SBF"_s), question } + events, true);
        add("and leave it a question", QStringList{ toSbf, fromOld, askedOf(u"SBF"_s) } + events, false);
        add("to another department", QStringList{ toKff, fromOld, askedOf(u"KFF"_s) } + events, false);
        add("to another department beside it", QStringList{ toSbf, fromOld, askedOf(u"KFF"_s) } + events, false);
        add("twice", QStringList{ toSbf, fromOld, askedOf(u"SBF"_s), askedOf(u"SBF"_s) } + events, false);
        add("without taking it from the other", QStringList{ toSbf, askedOf(u"SBF"_s) } + events, false);
        add("without saying so", { toSbf, fromOld, askedOf(u"SBF"_s) }, false);
        add("and refer it", { toSbf, fromOld, askedOf(u"SBF"_s), told(u"referred"_s) }, false);
        add("and correct it", QStringList{ changed(u"headline = 'Annan', asked = 'SBF', awaited = 'SBF', "_s) }, false);
        add("and close it", QStringList{ changed(u"status = 60, asked = 'SBF', awaited = 'SBF', "_s) }, false);
        add("and answer for it",
            { toSbf, u"UPDATE assignments SET answered_at = 1, text = 'Nej.' WHERE case_id = %1"_s }, false);
    }
    void whatTheWorkerMayHandOn()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const bool, may);
        const Case subject = askedOfOld();
        PlainSession psql(m_bed->url(), worker);
        const PlainSession::Answer done = psql.attempt(about(subject, statements));
        QCOMPARE(done.done, may);
        QVERIFY2(may || isRefusal(done.state), qPrintable(done.state));
    }

    void nothingIsTakenFromADepartmentThatIsThere()
    {
        const Case subject = m_bed->newCase(Situation::Other);
        PlainSession psql(m_bed->url(), worker);
        const QString fromKff = QString(fromOld).replace(u"OLD"_s, u"KFF"_s);
        for (const QStringList &statements : { QStringList{ toSbf, fromKff, askedOf(u"SBF"_s) },
                 QStringList{ changed(), fromKff }, QStringList{ changed(), askedOf(u"SBF"_s) },
                 QStringList{ changed(), u"UPDATE consultations SET department = 'SBF' WHERE case_id = %1"_s } }) {
            const PlainSession::Answer refused = psql.attempt(about(subject, statements));
            QVERIFY(!refused.done);
            QVERIFY2(isRefusal(refused.state), qPrintable(statements.join(u"; "_s) + refused.state));
        }
    }

    //! The successor's letter names the person, as the one that it stands for
    void theWorkerSeesTheNameWhileItIsToHandOn()
    {
        const QString name = u"SELECT submitter_name FROM cases WHERE id = %1"_s;
        PlainSession psql(m_bed->url(), worker);
        const Case waits = askedOfOld();
        QCOMPARE(psql.run(about(waits, { name }).constFirst()).first, u"Åsa Öberg"_s);
        const Case other = m_bed->newCase(Situation::Other);
        QCOMPARE(psql.run(about(other, { name }).constFirst()).first, QString());
        m_bed->asOwner(about(waits, { u"UPDATE case_rows SET secrecy = 1 WHERE id = %1"_s }).constFirst());
        QCOMPARE(psql.run(about(waits, { name }).constFirst()).first, QString()); // L9
        m_bed->asOwner(about(waits, { u"UPDATE case_rows SET secrecy = 0 WHERE id = %1"_s }).constFirst());
    }

    void theWorkerHandsOnWithItsOwnLogin()
    {
        const Case subject = askedOfOld();
        Directory &directory = session(worker).directory();
        const Result<CasesHandedOn> done = handedOnBy(directory);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QVERIFY2(done->failed.isEmpty(), qPrintable(done->failed.join(u"; "_s)));
        QVERIFY(done->numbers.contains(subject.number));
        const CaseFile file = *m_bed->owner().cases().open(subject.number);
        QCOMPARE(awaitedDepartments(file.subject), QStringList{ u"SBF"_s });
        QCOMPARE(file.subject.status, CaseStatus::AwaitingAnswer);
        QCOMPARE(file.subject.consultations.constFirst().department, u"SBF"_s); // R18
        QCOMPARE(file.subject.consultations.constFirst().question, u"Är det ett ärende?"_s);
        QCOMPARE(waitingIn(file.messages), u"assignment SBF, consultation SBF"_s); // OLD's had not left
        for (const Message &letter : file.messages) {
            QVERIFY(!letter.isWaiting() || letter.toAddress == u"sbf@example.org"_s);
            QVERIFY(!letter.isWaiting() || !letter.letter.body.contains(u'•'));
        }
        const Result<CasesHandedOn> again = handedOnBy(directory);
        QVERIFY(again && again->numbers.isEmpty() && again->failed.isEmpty());

        const Result<Case> back = m_bed->owner().cases().undo(subject.number);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
        QCOMPARE(back->consultations.constFirst().department, u"OLD"_s);
        QCOMPARE(awaitedDepartments(*back), QStringList{ u"OLD"_s });
    }

private:
    [[nodiscard]] static Result<CasesHandedOn> handedOnBy(Directory &directory)
    {
        const Result<QStringList> numbers = directory.dueToHandOn();
        if (!numbers)
            return tl::unexpected(numbers.error());
        CasesHandedOn done;
        for (const QString &number : *numbers) {
            if (const auto handed = directory.handOn(number, done); !handed)
                return tl::unexpected(handed.error());
        }
        return done;
    }
    [[nodiscard]] Session &session(const QString &login)
    {
        const auto who = std::ranges::find(m_bed->people(), login, &Person::login);
        return m_bed->sessionOf(*who);
    }
    [[nodiscard]] QList<Message> lettersOf(const Case &subject)
    {
        return m_bed->owner().cases().open(subject.number)->messages;
    }
    //! Of SBF and KFF, with the letters that ask them, one to the person, and one that took an earlier question back
    Case askedOfTwo()
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s, u"KFF"_s };
        const Result<Case> made = m_bed->owner().cases().registerCase(draft);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_bed->asOwner(about(*made,
            { u"INSERT INTO outbox (case_id, kind, by_way, department, state, language, created_at, not_before, to_name, "
              "to_address, failure, subject, body) VALUES "
              "(%1, 'interim_answer', 'email', '', 'queued', 'sv', 1, 1, '', 'asa@example.org', '', 's', 'b'), "
              "(%1, 'withdrawal', 'email', 'SBF', 'queued', 'sv', 1, 1, '', 'sbf@example.org', '', 's', 'b')"_s })
                           .constFirst());
        return *made;
    }
    //! With a question of R18 to it besides
    Case askedOfOld()
    {
        const Case subject = m_bed->newCase(Situation::Other);
        for (const QString &statement : { u"UPDATE assignment_rows SET department = 'OLD' WHERE case_id = %1"_s,
                 u"UPDATE consultation_rows SET department = 'OLD' WHERE case_id = %1"_s,
                 u"UPDATE outbox_rows SET department = 'OLD', to_address = 'old@example.org' WHERE case_id = %1"_s,
                 u"UPDATE case_rows SET asked = 'OLD', awaited = 'OLD', department = 'OLD' WHERE id = %1"_s })
            m_bed->asOwner(about(subject, { statement }).constFirst());
        return subject;
    }
    static QStringList about(const Case &subject, QStringList statements)
    {
        for (QString &statement : statements) {
            statement.replace(u"%1"_s, QString::number(subject.id.value))
                .replace(u"%2"_s, QString::number(subject.version));
        }
        return statements;
    }

    std::unique_ptr<RightsBed> m_bed;
};

LYHORD_TEST(TestEndedQuestions)
#include "test_endedquestions.moc"
