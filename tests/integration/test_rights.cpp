#include "tests/integration/rightsplace.h"
#include "tests/support/testmain.h"

#include <set>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array onCases{ Action::ReadCase, Action::ReadNames, Action::ReadSecret, Action::ReadBribery,
    Action::Assign, Action::RecordAnswer, Action::AnswerConsultation, Action::Send, Action::Close,
    Action::CloseWithMissingPart, Action::Correct, Action::Undo };
//! Action::Backup is the server's own administrator's
constexpr std::array onNoCase{ Action::Register, Action::HandleInbox, Action::Import, Action::ReadStatistics,
    Action::SendReports, Action::Administer, Action::GrantRoles, Action::Audit, Action::Work };

QString dayIn(int days)
{
    return u"to_char(now() + make_interval(days => %1), 'YYYYMMDD')::bigint"_s.arg(days);
}

//! The action as somebody with psql would do it, knowing everything about the schema
QStringList inPlainSql(Action action, const Case &subject, Situation situation, const QString &login)
{
    const QString id = QString::number(subject.id.value);
    const auto select = [&id](const QString &condition) {
        return QStringList{ u"SELECT 1 / count(*) FROM cases WHERE id = %1%2"_s.arg(id, condition) };
    };
    switch (action) {
    case Action::ReadCase:
        return select({});
    case Action::ReadNames:
        return select(u" AND submitter_name = 'Åsa Öberg' AND email = 'asa@example.org'"_s);
    case Action::ReadSecret:
        return { eventOf(subject, u"read_secret"_s, login) };
    case Action::ReadBribery:
        return select(u" AND referral_ground = 'bribery_or_crime'"_s);
    case Action::Assign:
        return { changeOf(subject,
                     situation == Situation::Other ? u"asked = 'KFF KLK', awaited = 'KFF KLK',"_s
                                                   : u"asked = 'KLK SBF', awaited = 'KLK SBF',"_s),
            u"INSERT INTO assignments (case_id, department, sent_at, ladder, text, answered_by, withdrawn_reason) "
            "VALUES (%1, 'KLK', 1, 0, '', '', '')"_s.arg(id),
            eventOf(subject, u"assigned"_s, login) };
    case Action::RecordAnswer:
        return { changeOf(subject, u"status = 40,"_s),
            u"UPDATE assignments SET answered_at = 1, outcome = 'improvement', text = 'Plogat.', answered_by = '%2' "
            "WHERE case_id = %1"_s.arg(id, login),
            eventOf(subject, u"answer_recorded"_s, login) };
    case Action::AnswerConsultation:
        return { changeOf(subject, {}),
            u"UPDATE consultations SET answered_at = 1, answer = 'Ja', answered_by = '%2' WHERE case_id = %1"_s.arg(
                id, login),
            eventOf(subject, u"consult_answered"_s, login) };
    case Action::Send:
        return { changeOf(subject, u"interim_due = %1,"_s.arg(dayIn(9))),
            u"INSERT INTO outbox (case_id, kind, by_way, department, state, language, created_at, not_before, to_name, "
            "to_address, failure, subject, body) VALUES (%1, 'interim_answer', 'email', '', 'queued', 'sv', 1, 1, '', "
            "'x@example.org', '', 's', 'b')"_s.arg(id),
            eventOf(subject, u"interim_answer_sent"_s, login) };
    case Action::Close:
        if (situation == Situation::Bribery)
            return { changeOf(subject, u"status = 30, referral_ground = NULL,"_s),
                eventOf(subject, u"reopened"_s, login) };
        return { changeOf(subject, u"status = 70, closed_at = 1,"_s), eventOf(subject, u"written_off"_s, login) };
    case Action::CloseWithMissingPart:
        return { changeOf(subject, u"status = 60, closed_at = 1, outcome = 'no_action',"_s),
            eventOf(subject, u"closed"_s, login) };
    case Action::Correct:
        return { changeOf(subject, u"headline = 'Annan rubrik',"_s), eventOf(subject, u"corrected"_s, login) };
    case Action::Undo: // of a step somebody else has taken
        return { changeOf(subject, u"status = 10,"_s), u"DELETE FROM assignments WHERE case_id = %1"_s.arg(id),
            eventOf(subject, u"undone"_s, login, u"{\"kind\":\"assigned\"}"_s),
            u"SELECT take_back_step(%1)"_s.arg(id) };
    default:
        return {};
    }
}

QStringList inPlainSql(Action action)
{
    switch (action) {
    case Action::Register:
        return {
            u"WITH made AS (SELECT 1) INSERT INTO cases (token, number, registered_at, registered_by, headline, "
            "channel, received_at, type, area, category, body, language, anonymous, submitter_name, email, phone, "
            "address, gender, protected_identity, reply_wanted, secrecy, concerns, campaign, service_declaration, "
            "process, register_number, answer_due, rules_version, calendar_version, asked, department, status, ladder, "
            "awaited, referral_statute, referral_to, referral_told, answer, answered_directly, standard_answer, "
            "escalation) VALUES ('', '', 1, 'somebody else', 'Snö', 'web', 1, 'view', '', '', '', 'sv', 1, '', '', '', "
            "'', 'not_stated', 0, 0, 0, '', '', '', '', '', %1, 1, 1, '', '', 10, 0, '', '', '', '', '', 0, "
            "'', 0)"_s.arg(dayIn(14)),
            u"INSERT INTO events (case_id, at, by_login, kind) SELECT max(id), 1, 'somebody else', 'registered' FROM cases "
            "WHERE registered_by = session_user"_s
        };
    case Action::HandleInbox:
        return { u"SELECT 1 / count(*) FROM inbox_items"_s };
    case Action::Import:
        return {
            u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, "
            "address, gender, protected_identity, suggested_department, suggested_case, suggested_area, subject, "
            "unmapped, body) VALUES ('import', 1, 'sv', 0, '', '', '', '', 'woman', 0, '', '', '', '', '[]', '')"_s
        };
    case Action::ReadStatistics:
        return { u"SELECT 1 / count(*) FROM case_facts"_s };
    case Action::SendReports:
        return {
            u"INSERT INTO report_runs (kind, period, scope, state, made_at, made_by, comment, to_name, to_address) "
            "VALUES ('strategist', '2020', '', 'draft', 1, '', '', '', '')"_s,
            u"UPDATE report_runs SET comment = 'x'"_s, u"SELECT 1 / count(*) FROM report_runs WHERE comment = 'x'"_s
        };
    case Action::Administer:
        return { u"UPDATE departments SET board = 'x' WHERE key = 'SBF'"_s };
    case Action::GrantRoles:
        return { u"INSERT INTO grants (login, role, department, agreement, valid_from) VALUES ('rights_late', "
                 "'chief_legal_officer', '', 'Avtal', 20200101)"_s };
    case Action::Audit: // the whole chain, without a gap
        return { u"SELECT 1 / (count(*) = (SELECT last_event FROM chain_head))::int FROM events"_s };
    case Action::Work:
        return { u"INSERT INTO leases (name, holder, until) VALUES ('rights', 'x', 1)"_s };
    default:
        return {};
    }
}

bool isTriedByProgram(Action action, Situation situation)
{
    // What has been referred is not awaited, so these have nothing to do there: the rules say so before any right does.
    return action != Action::Undo && action != Action::ReadSecret && action != Action::ReadBribery
        && (situation != Situation::Bribery || action == Action::ReadCase || action == Action::ReadNames
            || action == Action::Close);
}

} // namespace

//! The table of rights, action by action: plain SQL and the program do what it says and no more (R30)
class TestRights : public QObject, private RightsPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openServer(); }
    void cleanupTestCase() { m_bed.reset(); }

    void everyActionIsTried()
    {
        std::set<Action> tried(onCases.begin(), onCases.end());
        tried.insert(onNoCase.begin(), onNoCase.end());
        tried.insert(Action::Backup);
        QCOMPARE(tried.size(), EnumNames<Action>::all.size());
    }

    void plainSqlAndTheTableAgreeOnCases_data() { rowsForCases(); }
    void plainSqlAndTheTableAgreeOnCases()
    {
        QFETCH(const int, person);
        QFETCH(const int, situation);
        const Person &who = m_bed->people().at(person);
        const auto where = static_cast<Situation>(situation);
        const Case subject = m_bed->newCase(where);
        PlainSession &psql = m_bed->plain(who);
        psql.run(u"SELECT open_secret_case(%1)"_s.arg(subject.id.value)); // what is secret is read after the trace
        QStringList differences;
        for (const Action action : onCases) {
            const bool may = lyhord::may(who, action, subject, m_bed->today());
            const PlainSession::Answer answer = psql.attempt(inPlainSql(action, subject, where, who.login));
            const bool refused = isRefusal(answer.state) || answer.state.isEmpty(); // empty: no row was changed
            if (answer.done != may || (!answer.done && !refused))
                differences.append(u"%1: %2 by the table, the server says %3"_s.arg(
                    QString(toName(action)), may ? u"yes"_s : u"no"_s, answer.done ? u"yes"_s : answer.state));
        }
        QCOMPARE(differences.join(u"; "_s), QString());
    }

    void plainSqlAndTheTableAgreeOnTheRest_data()
    {
        QTest::addColumn<int>("person");
        for (int i = 0; m_bed && i < m_bed->people().size(); ++i)
            QTest::addRow("R30: %s", qPrintable(m_bed->people().at(i).login)) << i;
    }
    void plainSqlAndTheTableAgreeOnTheRest()
    {
        QFETCH(const int, person);
        const Person &who = m_bed->people().at(person);
        m_bed->newCase(Situation::Own);
        QStringList differences;
        for (const Action action : onNoCase) {
            const bool may = lyhord::may(who, action, m_bed->today());
            const PlainSession::Answer answer = m_bed->plain(who).attempt(inPlainSql(action));
            const bool refused = isRefusal(answer.state) || answer.state.isEmpty(); // empty: no row was changed
            if (answer.done != may || (!answer.done && !refused))
                differences.append(u"%1: %2 by the table, the server says %3"_s.arg(
                    QString(toName(action)), may ? u"yes"_s : u"no"_s, answer.done ? u"yes"_s : answer.state));
        }
        QCOMPARE(differences.join(u"; "_s), QString());
    }

    void theProgramAndTheTableAgree_data() { rowsForCases(); }
    void theProgramAndTheTableAgree()
    {
        QFETCH(const int, person);
        QFETCH(const int, situation);
        const Person &who = m_bed->people().at(person);
        const auto where = static_cast<Situation>(situation);
        if (hasNoRole(who)) {
            const auto session = Session::open(m_bed->urlOf(who.login), {}, m_bed->clock());
            QVERIFY(!session);
            QCOMPARE(session.error().code, ErrorCode::NotPermitted);
            return;
        }
        Session &session = m_bed->sessionOf(who);
        QStringList differences;
        for (const Action action : onCases) {
            if (!isTriedByProgram(action, where))
                continue;
            const Case subject = m_bed->newCase(where, action == Action::Close && where != Situation::Bribery);
            const bool may = lyhord::may(who, action, subject, m_bed->today());
            if (byProgram(action, session, subject) != may)
                differences.append(u"%1 should be %2"_s.arg(QString(toName(action)), may ? u"yes"_s : u"no"_s));
        }
        QCOMPARE(differences.join(u"; "_s), QString());
    }

    void ownStepsAreTakenBackAndOthersAreNot()
    {
        const Person &handler = named(u"rights_handler"_s);
        const Case subject = m_bed->newCase(Situation::Own);
        CaseService &cases = m_bed->sessionOf(handler).cases();
        QVERIFY(!cases.undo(subject.number));
        QVERIFY(byProgram(Action::RecordAnswer, m_bed->sessionOf(handler), subject));
        const Result<Case> back = cases.undo(subject.number);
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message + back.error().detail));
        QCOMPARE(back->status, CaseStatus::AwaitingAnswer);
    }

    void theServerGoesByTheTableItWasTold()
    {
        const Person &handler = named(u"rights_handler"_s);
        const Case subject = m_bed->newCase(Situation::Own);
        const auto attempt = [&] {
            return m_bed->plain(handler)
                .attempt(inPlainSql(Action::RecordAnswer, subject, Situation::Own, handler.login))
                .done;
        };
        QVERIFY(attempt());
        m_bed->asOwner(u"DELETE FROM role_rights WHERE role = 'handler' AND action = 'record_answer'"_s);
        QVERIFY(!attempt());
        m_bed->asOwner(u"INSERT INTO role_rights VALUES ('handler', 'record_answer', 'own_department')"_s);
        QVERIFY(attempt());
    }

    void theHistoryHoldsAfterAllThis() { checkHistory(); }
};

LYHORD_TEST(TestRights)
#include "test_rights.moc"
