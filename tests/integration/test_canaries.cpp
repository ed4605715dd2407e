#include "core/services/directory.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

// How long, in seconds, in all: LYHORD_CANARY_SECONDS. Which statements: LYHORD_CANARY_SEED, printed when it begins.

namespace {

constexpr int secondsUnlessSaid = 20;
constexpr int secondsForAll = 120; //!< so long a run tries all of them
constexpr int statementsInAll = 20'000;
constexpr int withoutAccess = 4; //!< at most so many logins reach nothing and try nothing
constexpr int stepsOfEach = 25; //!< that are committed

//! What is hidden together. Each kind has a letter, and each word in a field begins with "qz", the letter and "x";
//! whoever makes statements knows the first three letters only, so that an echo of a statement holds no word.
enum class Kind : char {
    Bribery = 'b',
    BriberyTitle = 'h', //!< what the chief legal officer sees before she has opened it
    OtherText = 'o', //!< of a case that KFF was asked about
    OtherName = 'm',
    OwnText = 't', //!< of a case that SBF was asked about
    OwnName = 'n',
    Sealed = 's', //!< what is secret or whose identity is protected, in a case of SBF's
    InboxName = 'i',
    ProtectedInbox = 'j',
    CentreNote = 'c',
    DepartmentNote = 'd',
    Email = 'e', //!< a colleague's
    Private = 'p', //!< nobody else's business: what windows remember, a day of one's own
};

QString beginning(Kind kind)
{
    return u"qz"_s + QLatin1Char(char(kind));
}

//! A text in which each word is one of its kind
QString words(Kind kind)
{
    static int made = 0;
    ++made;
    return u"%1x%2a %1x%2b"_s.arg(beginning(kind)).arg(made);
}

QString word(Kind kind)
{
    return words(kind).section(u' ', 0, 0);
}

//! As it may come back: in a text, or in the bytes of a file
bool holds(const QByteArray &told, Kind kind)
{
    const QByteArray text = beginning(kind).toLatin1() + 'x';
    const QByteArray small = told.toLower();
    return small.contains(text) || small.contains(text.toHex());
}

struct Login
{
    QString name;
    QList<Kind> hidden;
    bool looks = false; //!< has opened what it may open
};

QString rowName(const Login &login)
{
    return login.looks ? login.name + u" after a look"_s : login.name;
}

QList<Kind> all()
{
    return { Kind::Bribery, Kind::BriberyTitle, Kind::OtherText, Kind::OtherName, Kind::OwnText, Kind::OwnName,
        Kind::Sealed, Kind::InboxName, Kind::ProtectedInbox, Kind::CentreNote, Kind::DepartmentNote, Kind::Email,
        Kind::Private };
}

QList<Kind> allBut(const QList<Kind> &seen)
{
    QList<Kind> hidden = all();
    hidden.removeIf([&seen](Kind kind) { return seen.contains(kind); });
    return hidden;
}

//! What each login of the bed may see, by the roles' rights (core/rules/permissions.cpp)
QList<Login> logins()
{
    const QList<Kind> texts{ Kind::OtherText, Kind::OwnText };
    const QList<Kind> names{ Kind::OtherName, Kind::OwnName };
    const QList<Kind> centre = texts + names + QList<Kind>{ Kind::InboxName, Kind::CentreNote };
    QList<Login> made{
        { u"rights_contact_centre_officer"_s, allBut(centre) },
        { u"rights_secret_contact_centre_officer"_s, allBut(centre + QList<Kind>{ Kind::ProtectedInbox }) },
        { u"rights_contact_centre_administrator"_s, allBut(centre + QList<Kind>{ Kind::Email }) },
        { u"rights_secret_contact_centre_administrator"_s,
            allBut(centre + QList<Kind>{ Kind::ProtectedInbox, Kind::Email }) },
        { u"rights_handler"_s, allBut({ Kind::OwnText, Kind::OwnName, Kind::DepartmentNote }) },
        { u"rights_secret_handler"_s, allBut({ Kind::OwnText, Kind::OwnName, Kind::DepartmentNote }) },
        { u"rights_department_registrar"_s, allBut({ Kind::OwnText, Kind::OwnName, Kind::DepartmentNote }) },
        { u"rights_quality_officer"_s, allBut({ Kind::OwnText }) },
        { u"rights_secret_quality_officer"_s, allBut({ Kind::OwnText }) },
        { u"canary_handler"_s, allBut({ Kind::OtherText, Kind::OtherName }) },
        { u"canary_department_registrar"_s, allBut({ Kind::OtherText, Kind::OtherName }) },
        { u"canary_quality_officer"_s, allBut({ Kind::OtherText }) },
        { u"rights_worker"_s, allBut(texts) },
    };
    // She who has not looked yet, those who count, and those who are not at work
    made.append({ u"rights_chief_legal_officer"_s, allBut({ Kind::BriberyTitle }) });
    made.append({ u"rights_chief_legal_officer"_s, allBut({ Kind::BriberyTitle, Kind::Bribery }), true });
    for (const char *name : { "rights_quality_strategist", "rights_process_support", "rights_board_reader",
             "rights_secret_board_reader", "rights_left", "rights_early", "rights_late", "canary_nobody" })
        made.append({ QString::fromLatin1(name), all() });
    return made;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

//! Statements that a login could think of, from the catalogue of what it reaches
class Attacker
{
public:
    Attacker(PlainSession &psql, quint32 seed, const QList<Kind> &sought, const QStringList &ids)
        : m_random(seed)
        , m_sought(sought)
        , m_ids(ids)
    {
        for (const QString &relation :
            listed(psql,
                u"SELECT c.oid::regclass FROM pg_class c WHERE relkind IN ('r', 'v', 'm') AND relnamespace IN "
                "('lyhord'::regnamespace, 'public'::regnamespace) AND has_any_column_privilege(c.oid, 'SELECT, INSERT, "
                "UPDATE') OR relname IN ('pg_stats', 'pg_stats_ext', 'pg_stat_activity', 'pg_prepared_statements', "
                "'pg_cursors', 'pg_locks', 'pg_stat_xact_user_tables', 'pg_settings', 'pg_proc', 'pg_views', "
                "'pg_policies', 'pg_largeobject', 'pg_shadow', 'pg_replication_slots') ORDER BY 1"_s)) {
            m_relations.append({ relation,
                listed(psql,
                    u"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = '%1'::regclass AND attnum > 0 AND NOT "
                    "attisdropped ORDER BY attnum"_s.arg(relation)) });
        }
        for (const QString &function : listed(psql,
                 u"SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'lyhord'::regnamespace AND prorettype <> "
                 "'trigger'::regtype AND has_function_privilege(oid, 'EXECUTE') ORDER BY 1"_s))
            m_functions.append(function);
    }

    [[nodiscard]] bool reachesAnything() const { return !m_relations.isEmpty(); }

    //! One transaction's; it is always taken back
    QStringList transaction()
    {
        switch (m_random.bounded(9)) {
        case 0:
            return { reading() };
        case 1:
            return { u"EXPLAIN (%1VERBOSE, FORMAT %2) "_s.arg(
                         oneOf({ u""_s, u"ANALYZE, "_s }), oneOf({ u"TEXT"_s, u"JSON"_s, u"XML"_s }))
                + reading() };
        case 2:
            return { u"DECLARE c SCROLL CURSOR FOR "_s + reading(), u"FETCH ALL FROM c"_s,
                u"FETCH BACKWARD ALL FROM c"_s };
        case 3:
            return { u"COPY (%1) TO STDOUT"_s.arg(reading()), u"COPY %1 TO STDOUT"_s.arg(oneOf(m_relations).name) };
        case 4:
            return { writing(), reading(), u"SET CONSTRAINTS ALL IMMEDIATE"_s };
        case 5:
            return { u"SAVEPOINT a"_s, writing(), reading(), u"ROLLBACK TO a"_s, writing(), u"ROLLBACK TO a"_s,
                reading() };
        case 6:
            return { lifting(), u"SELECT * FROM %1"_s.arg(oneOf(m_relations).name), reading(), calling() };
        case 7:
            return { watching(),
                u"SELECT count(*) FROM %1 t WHERE pg_temp.watch(%2)"_s.arg(
                    oneOf(m_relations).name, expression(oneOf(m_relations))) };
        default:
            return { setting(), calling(), reading() };
        }
    }

    //! One that is committed if the server lets it: a change of a case with an event that may tell of it, or of another
    QStringList step()
    {
        const QString subject = id();
        const QString kind = oneOf({ u"followed_up"_s, u"corrected"_s, u"answer_recorded"_s, u"assigned"_s,
            u"attached"_s, u"linked"_s, u"undone"_s, u"closed"_s, u"answer_sent"_s, u"reopened"_s, u"dispatched"_s,
            u"not_satisfied"_s, u"read_secret"_s, u"interim_answer_sent"_s });
        const QString set = oneOf({ u"headline = 'Annan', "_s, u"answer = 'x', "_s, u"outcome = 'no_action', "_s,
            u"escalation = escalation + 1, "_s, u"asked = 'KFF', "_s, u"ladder = 1, "_s, u"status = 40, "_s, u""_s,
            u""_s, u"closed_at = 1, "_s, u"department = 'KLK', "_s, u"interim_due = 20300101, "_s });
        const QString change = u"UPDATE cases SET %1version = version + 1 WHERE id = %2"_s.arg(set, subject);
        const QString event = u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (%1, 1, '%2', '%3', "
                              "'{\"kind\":\"assigned\"}')"_s.arg(
                                  subject, oneOf({ u"worker"_s, u"rights_late"_s }), kind);
        const QString beside = oneOf(
            { u"UPDATE assignments SET answered_at = 1, outcome = 'no_action', text = 'x' "
              "WHERE case_id = %1"_s,
                u"DELETE FROM assignments WHERE case_id = %1"_s,
                u"INSERT INTO links (case_id, position, number, kind) SELECT id, 9, number, 'related' FROM cases WHERE id = %1"_s,
                u"UPDATE outbox SET state = 'sent' WHERE case_id = %1"_s, u"SELECT take_back_step(%1)"_s,
                u"SELECT forget_links(%1)"_s })
                                   .arg(subject);
        const QString number = QString::number(m_random.bounded(1'000'000));
        switch (m_random.bounded(9)) {
        case 0:
            return { change };
        case 1:
            return { change, event, beside };
        case 2:
            return { change, beside, event };
        case 3:
            return { change, beside };
        case 4:
            return { change, event, u"SET CONSTRAINTS ALL IMMEDIATE"_s, beside };
        case 5:
            return { change, event };
        default: // as it is done
            return { u"UPDATE cases SET headline = 'Annan %1', version = version + 1 WHERE id = %2"_s.arg(
                         number, subject),
                u"INSERT INTO events (case_id, at, by_login, kind) VALUES (%1, 1, session_user, 'corrected')"_s.arg(
                    subject) };
        }
    }

    //! Whose answer must be 0 or an error, whatever the person may otherwise see: it asks for a hidden word
    QString question()
    {
        const QString sought = beginning(oneOf(m_sought));
        const Relation &from = oneOf(m_relations);
        switch (m_random.bounded(5)) {
        case 0:
            return u"SELECT count(*) FROM %1 t WHERE strpos(t::text, '%2' || 'x') > 0"_s.arg(from.name, sought);
        case 1:
            return u"SELECT count(*) FROM %1 t WHERE %2::text ~* '%3[x]'"_s.arg(from.name, column(from), sought);
        case 2:
            return u"SELECT count(*) FROM search_cases('''%1'':*%2', 999999, 100)"_s.arg(
                sought, oneOf({ u""_s, u"A"_s, u"B"_s, u"ABC"_s }));
        case 3: // one more or one less tells whether it stands there
            return u"SELECT count(*) FROM search_cases('''huset'' & !''%1'':*%2', 999999, 100)"_s.arg(
                sought, oneOf({ u""_s, u"B"_s }));
        default:
            return u"SELECT count(*) FROM search_cases('''qzz'' | (''%1'':* & ''%1'':*)', 999999, 100)"_s.arg(sought);
        }
    }

private:
    struct Relation
    {
        QString name;
        QStringList columns;
    };

    static QStringList listed(PlainSession &psql, const QString &statement)
    {
        return QString::fromUtf8(psql.run(statement).told).split(u'\n', Qt::SkipEmptyParts);
    }

    template <class T>
    const T &oneOf(const QList<T> &things)
    {
        return things.at(m_random.bounded(things.size()));
    }
    QString oneOf(std::initializer_list<QString> things)
    {
        return things.begin()[m_random.bounded(int(things.size()))];
    }

    QString id() { return oneOf(m_ids); }
    QString value()
    {
        return oneOf({ u"NULL"_s, u"-1"_s, u"99"_s, u"0"_s, u"1"_s, u"9223372036854775807"_s, u"''"_s, u"'x'"_s,
            u"'['"_s, u"'SBF KFF'"_s, u"repeat('y', 9000)"_s, u"session_user"_s, u"DEFAULT"_s, id(),
            quoted(beginning(oneOf(m_sought))) });
    }
    QString column(const Relation &relation)
    {
        return relation.columns.isEmpty() ? u"t"_s : u"t."_s + oneOf(relation.columns);
    }
    //! Of one row t: a value, or what ends in an error that might quote one
    QString expression(const Relation &relation)
    {
        const QString plain = column(relation);
        return oneOf({ plain, u"t"_s, u"t::text"_s, u"%1::text::bigint"_s.arg(plain), u"%1::text::date"_s.arg(plain),
            u"%1::text::json"_s.arg(plain), u"%1::text::jsonb -> 'text'"_s.arg(plain), u"%1::text::inet"_s.arg(plain),
            u"%1::text::regclass"_s.arg(plain), u"%1::text::tsquery"_s.arg(plain), u"%1::text::xml"_s.arg(plain),
            u"%1::text::uuid"_s.arg(plain), u"1 / (length(%1::text) - length(%1::text))"_s.arg(plain), u"to_jsonb(t)"_s,
            u"upper(%1::text)"_s.arg(plain), u"to_tsvector('simple', %1::text)"_s.arg(plain),
            u"convert_to(%1::text, 'LATIN1')"_s.arg(plain), u"format('%%%s', %1)"_s.arg(plain),
            u"encode(convert_to(%1::text, 'UTF8'), 'hex')"_s.arg(plain), u"t.tableoid::regclass"_s,
            u"to_date(%1::text, 'YYYY')"_s.arg(plain), u"decode(%1::text, 'hex')"_s.arg(plain),
            u"repeat(%1::text, 1)::varchar(3)"_s.arg(plain),
            u"set_config('lyhord.said', %1::text, true)"_s.arg(plain) });
    }
    QString condition(const Relation &relation)
    {
        return oneOf({ u"true"_s, u"%1::text > 'q'"_s.arg(column(relation)), u"%1 IS NOT NULL"_s.arg(column(relation)),
            u"%1::text LIKE '%%2%'"_s.arg(column(relation), beginning(oneOf(m_sought))),
            u"(%1)::text <> ''"_s.arg(expression(relation)), u"%1::text = %2"_s.arg(column(relation), quoted(id())),
            u"%1::text IN (SELECT id::text FROM handed_over)"_s.arg(column(relation)) });
    }
    QString reading()
    {
        const Relation &from = oneOf(m_relations);
        const QString where = condition(from);
        switch (m_random.bounded(8)) {
        case 0:
            return u"SELECT * FROM %1 t WHERE %2"_s.arg(from.name, where);
        case 1:
            return u"SELECT %1(%2::text%3) FROM %4 t WHERE %5"_s.arg(
                oneOf({ u"min"_s, u"max"_s, u"array_agg"_s, u"json_agg"_s, u"string_agg"_s }), expression(from),
                u", ',' ORDER BY 1"_s, from.name, where);
        case 2:
            return u"SELECT %1, count(*) FROM %2 t GROUP BY 1 ORDER BY 1"_s.arg(expression(from), from.name);
        case 3:
            return u"SELECT %1, row_number() OVER (ORDER BY %2) FROM %3 t WHERE %4"_s.arg(
                expression(from), column(from), from.name, where);
        case 4: {
            const Relation &other = oneOf(m_relations);
            return u"SELECT t, u FROM %1 t FULL JOIN %2 u ON t::text = u::text WHERE %3 LIMIT 50"_s.arg(
                from.name, other.name, where);
        }
        case 5:
            return u"SELECT query_to_xml(%1, true, true, '')"_s.arg(quoted(u"SELECT * FROM "_s + from.name));
        case 6:
            return u"WITH RECURSIVE r AS (SELECT %1 AS a FROM %2 t WHERE %3) SELECT array_agg(a) FROM r"_s.arg(
                expression(from), from.name, where);
        default:
            return u"SELECT %1, %2 FROM %3 t WHERE %4"_s.arg(expression(from), expression(from), from.name, where);
        }
    }
    QString writing()
    {
        const Relation &to = oneOf(m_relations);
        if (to.columns.isEmpty())
            return reading();
        switch (m_random.bounded(6)) {
        case 0:
            return u"INSERT INTO %1 SELECT * FROM %1 RETURNING *"_s.arg(to.name);
        case 1:
            return u"INSERT INTO %1 DEFAULT VALUES RETURNING *"_s.arg(to.name);
        case 2:
            return u"DELETE FROM %1 t WHERE %2 RETURNING *"_s.arg(to.name, condition(to));
        case 3:
            return u"INSERT INTO %1 (%2, %3) VALUES (%4, %5) ON CONFLICT DO NOTHING RETURNING *"_s.arg(
                to.name, oneOf(to.columns), oneOf(to.columns), value(), value());
        default:
            return u"UPDATE %1 t SET %2 = %3 WHERE %4 RETURNING *"_s.arg(
                to.name, oneOf(to.columns), value(), condition(to));
        }
    }
    QString lifting()
    {
        return oneOf({ u"UPDATE cases SET secrecy = 0, protected_identity = 0"_s,
            u"UPDATE cases SET secrecy = 0 WHERE id = "_s + id(),
            u"UPDATE cases SET protected_identity = 0 WHERE id = "_s + id(),
            u"UPDATE cases SET referral_ground = NULL WHERE id = "_s + id(),
            u"UPDATE cases SET asked = 'KFF SBF', awaited = 'KFF SBF' WHERE id = "_s + id(),
            u"SELECT open_secret_case(%1)"_s.arg(id()), u"UPDATE inbox_items SET protected_identity = 0"_s,
            u"UPDATE inbox_items SET case_id = NULL"_s,
            u"INSERT INTO events (case_id, at, by_login, kind) VALUES (%1, 1, session_user, 'read_secret')"_s.arg(
                id()) });
    }
    QString calling()
    {
        if (m_functions.isEmpty())
            return reading();
        const QString function = oneOf(m_functions);
        const QString name = function.section(u'(', 0, 0);
        QStringList arguments;
        const QStringList types = function.section(u'(', 1).chopped(1).split(u',', Qt::SkipEmptyParts);
        for (const QString &type : types) {
            const QString word = beginning(oneOf(m_sought));
            const QString given = type.contains("bool"_L1) ? oneOf({ u"true"_s, u"false"_s })
                : type.contains("[]"_L1)                   ? u"'{SBF,KFF}'"_s
                : type.contains("int"_L1)                  ? oneOf({ id(), u"0"_s, u"1"_s, u"99999999"_s })
                : type.contains("case_rows"_L1)
                ? u"NULL"_s
                : oneOf({ u"'SBF'"_s, u"'* SBF'"_s, u"'0'"_s, u"'9999999999'"_s, u"'read_secret'"_s, quoted(word),
                    quoted(u"'%1':*"_s.arg(word)), quoted(u"!'%1':*"_s.arg(word)),
                    quoted(u"'huset' & !'%1'"_s.arg(word)) });
            arguments.append(given + u"::"_s + type);
        }
        return u"SELECT %1 FROM %2(%3) f"_s.arg(
            oneOf({ u"f"_s, u"to_jsonb(f)"_s, u"f::text::date"_s }), name, arguments.join(u", "_s));
    }
    QString watching()
    {
        return u"CREATE FUNCTION pg_temp.watch(anyelement) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN RAISE "
               "NOTICE '%', $1; RETURN true; END $$"_s;
    }
    QString setting()
    {
        return oneOf({ u"SET LOCAL row_security = off"_s, u"SET LOCAL enable_seqscan = off"_s,
            u"SET LOCAL enable_indexscan = off"_s, u"SET LOCAL lyhord.as = 'rights_chief_legal_officer'"_s,
            u"SET LOCAL lyhord.today = '20990101'"_s, u"SET LOCAL search_path = pg_temp, lyhord"_s,
            u"SET LOCAL ROLE lyhord_views"_s, u"SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"_s,
            u"SET LOCAL client_min_messages = debug5"_s, u"SET LOCAL debug_print_plan = on"_s,
            u"SET LOCAL lc_messages = 'C'"_s, u"SET LOCAL bytea_output = 'escape'"_s });
    }

    QRandomGenerator m_random;
    QList<Kind> m_sought;
    QStringList m_ids;
    QList<Relation> m_relations;
    QStringList m_functions;
};

} // namespace

//! Words that nobody must see stand in every field; nothing that a login can ask the server brings one back
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("The rights in the server are the server's.");
        m_bed = std::make_unique<RightsBed>();
        const std::pair<const char *, Role> elsewhere[] = { { "canary_handler", Role::Handler },
            { "canary_department_registrar", Role::DepartmentRegistrar },
            { "canary_quality_officer", Role::QualityOfficer } };
        for (const auto &[login, role] : elsewhere) {
            Person person = personAs(role, u"KFF"_s);
            person.login = QString::fromLatin1(login);
            QVERIFY(m_bed->owner().directory().addPerson(person));
        }
        onServerDatabase(m_bed->url(),
            u"DO $$ BEGIN CREATE ROLE canary_nobody LOGIN; EXCEPTION WHEN duplicate_object THEN END $$"_s);
        fill(m_bed->newCase(Situation::Own), Kind::OwnText, Kind::OwnName);
        fill(m_bed->newCase(Situation::Own, true), Kind::OwnText, Kind::OwnName);
        fill(m_bed->newCase(Situation::Other), Kind::OtherText, Kind::OtherName);
        fill(m_bed->newCase(Situation::Secret), Kind::Sealed, Kind::Sealed);
        const Case guarded = m_bed->newCase(Situation::Own);
        fill(guarded, Kind::Sealed, Kind::Sealed);
        m_bed->asOwner(u"UPDATE case_rows SET protected_identity = 1 WHERE id = %1"_s.arg(guarded.id.value));
        fill(m_bed->newCase(Situation::Bribery), Kind::Bribery, Kind::Bribery);
        fillInbox(Kind::InboxName, 0);
        fillInbox(Kind::ProtectedInbox, 1);
        Person colleague = personAs(Role::Handler, u"KFF"_s);
        colleague.login = u"canary_colleague"_s;
        colleague.email = word(Kind::Email) + u"@example.org"_s;
        QVERIFY(m_bed->owner().directory().addPerson(colleague));
        m_bed->asOwner(
            u"INSERT INTO view_settings VALUES ('canary_colleague', 'a', '%1'); INSERT INTO case_flags VALUES "
            "('canary_colleague', %2, 20990101, '%3'); ANALYZE"_s.arg(words(Kind::Private))
                .arg(guarded.id.value)
                .arg(words(Kind::Private)));
        m_ids = QString::fromUtf8(m_bed->asOwner(u"SELECT id FROM case_rows"_s).told).split(u'\n', Qt::SkipEmptyParts);
        bool isNumber = false;
        m_seed = qEnvironmentVariable("LYHORD_CANARY_SEED").toUInt(&isNumber);
        if (!isNumber)
            m_seed = QRandomGenerator::global()->generate();
        qInfo("LYHORD_CANARY_SEED=%u", m_seed);
        m_seconds = qEnvironmentVariable("LYHORD_CANARY_SECONDS").toInt();
        m_milliseconds = (m_seconds > 0 ? m_seconds : secondsUnlessSaid) * 1000 / int(logins().size());
    }
    void cleanupTestCase()
    {
        if (m_statements > 0)
            qInfo("%lld statements", m_statements);
        m_bed.reset();
    }

    //! Otherwise the rest would pass whatever comes back
    void whoMaySeeAWordSeesIt()
    {
        const auto sees = [this](const QString &login, const QString &relation, Kind kind) {
            return holds(PlainSession(m_bed->url(), login).run(u"SELECT * FROM %1"_s.arg(relation)).told, kind);
        };
        QVERIFY(sees(u"rights_handler"_s, u"cases"_s, Kind::OwnName));
        QVERIFY(sees(u"rights_handler"_s, u"assignments"_s, Kind::OwnText));
        QVERIFY(sees(u"rights_handler"_s, u"events"_s, Kind::OwnName));
        QVERIFY(sees(u"rights_handler"_s, u"contents"_s, Kind::OwnText));
        QVERIFY(sees(u"rights_handler"_s, u"case_notes"_s, Kind::DepartmentNote));
        QVERIFY(sees(u"canary_handler"_s, u"cases"_s, Kind::OtherName));
        QVERIFY(sees(u"rights_contact_centre_officer"_s, u"inbox_items"_s, Kind::InboxName));
        QVERIFY(sees(u"rights_contact_centre_officer"_s, u"outbox"_s, Kind::OtherName));
        QVERIFY(sees(u"rights_contact_centre_administrator"_s, u"(SELECT what_was_before(id) FROM cases) AS s"_s,
            Kind::OtherName));
        QVERIFY(sees(u"rights_contact_centre_officer"_s, u"case_notes"_s, Kind::CentreNote));
        QVERIFY(sees(u"rights_secret_contact_centre_officer"_s, u"inbox_items"_s, Kind::ProtectedInbox));
        QVERIFY(sees(u"rights_contact_centre_administrator"_s, u"people"_s, Kind::Email));
        QVERIFY(sees(u"rights_quality_officer"_s, u"cases"_s, Kind::OwnText));
    }

    void nothingBringsAHiddenWordBack_data() { addLogins(); }
    void nothingBringsAHiddenWordBack()
    {
        QFETCH(const QString, login);
        const QList<Login> everybody = logins();
        const auto who = std::ranges::find(everybody, QString::fromUtf8(QTest::currentDataTag()), rowName);
        PlainSession psql(m_bed->url(), login);
        if (who->looks)
            QVERIFY(psql.run(u"SELECT open_secret_case(id) FROM cases"_s).rows > 0);
        psql.run(u"SET statement_timeout = '2s'; SET client_min_messages = notice; LISTEN lyhord_changed; LISTEN "
                 "lyhord_presence"_s);
        Attacker attacker(psql, m_seed, who->hidden, m_ids);
        if (!attacker.reachesAnything())
            return;
        const QByteArray before = state();
        const qint64 logged = m_bed->serverLogEnd();
        QElapsedTimer clock;
        // A long run tries as many as are promised, however busy the machine is.
        const qint64 atLeast = m_statements
            + (m_seconds < secondsForAll ? 0 : statementsInAll / (everybody.size() - withoutAccess));
        for (clock.start(); clock.elapsed() < m_milliseconds || m_statements < atLeast;) {
            const QString question = attacker.question();
            const auto answer = psql.run(question);
            ++m_statements;
            // She is to find what was handed over by its words before she has opened it (R90).
            const bool isHers = login == "rights_chief_legal_officer"_L1 && question.contains("''qzb''"_L1);
            QVERIFY2(!answer.done || answer.first == "0"_L1 || isHers, qPrintable(question));
            psql.run(u"BEGIN"_s);
            for (const QString &statement : attacker.transaction()) {
                const QByteArray told = psql.run(statement).told + psql.notified();
                ++m_statements;
                for (const Kind kind : who->hidden)
                    QVERIFY2(!holds(told, kind), qPrintable(statement + u'\n' + QString::fromUtf8(told).left(4000)));
            }
            psql.run(u"ROLLBACK"_s);
        }
        const QByteArray log = m_bed->serverLog(logged);
        for (const Kind kind : who->hidden)
            QVERIFY2(!holds(log, kind), lineWith(log, kind).constData());
        QCOMPARE(
            state(), before); // all of it was taken back, and what was asked outside of a transaction changes nothing
    }

    void asManyStatementsWereTriedAsArePromised()
    {
        if (m_seconds < secondsForAll)
            QSKIP("Only a long run tries that many.");
        QVERIFY2(m_statements >= statementsInAll, qPrintable(QString::number(m_statements)));
    }

    //! What somebody commits stands in the chain, in their name: each case that differs has an event of theirs
    void whatIsCommittedIsAccountedFor_data() { addLogins(); }
    void whatIsCommittedIsAccountedFor()
    {
        QFETCH(const QString, login);
        const bool looks = QByteArray(QTest::currentDataTag()) != login.toUtf8();
        PlainSession psql(m_bed->url(), login);
        psql.run(u"SET statement_timeout = '2s'"_s);
        if (looks)
            psql.run(u"SELECT open_secret_case(id) FROM cases"_s);
        Attacker attacker(psql, m_seed, all(), m_ids);
        if (!attacker.reachesAnything())
            return;
        const QString last = m_bed->asOwner(u"SELECT last_event FROM chain_head"_s).first;
        const QHash<QString, QString> before = cases();
        for (int i = 0; i < stepsOfEach; ++i) {
            psql.run(u"BEGIN"_s);
            for (const QString &statement : attacker.step()) {
                psql.run(u"SAVEPOINT a"_s);
                if (!psql.run(statement).done)
                    psql.run(u"ROLLBACK TO a"_s);
                ++m_statements;
            }
            psql.run(u"COMMIT"_s);
        }
        const QHash<QString, QString> after = cases();
        int changed = 0;
        for (auto one = after.cbegin(); one != after.cend(); ++one) {
            if (before.value(one.key()) == *one)
                continue;
            ++changed;
            const QString told = u"SELECT count(*) FROM event_rows WHERE case_id = %1 AND id > %2 AND by_login = '%3' "
                                 "AND kind NOT IN ('read_secret', 'disclosed')"_s.arg(one.key(), last, login);
            QVERIFY2(m_bed->asOwner(told).first != "0"_L1, qPrintable(one.key()));
        }
        QVERIFY2(login != "rights_contact_centre_officer"_L1 || changed > 0, "Nothing was committed at all.");
        const Result<CheckReport> chain = m_bed->owner().verifyAudit();
        QVERIFY(chain);
        QCOMPARE(chain->problems, QStringList());
    }

private:
    static QByteArray lineWith(const QByteArray &log, Kind kind)
    {
        for (const QByteArray &line : log.split('\n')) {
            if (holds(line, kind))
                return line;
        }
        return {};
    }

    static void addLogins()
    {
        QTest::addColumn<QString>("login");
        for (const Login &one : logins())
            QTest::newRow(qPrintable(rowName(one))) << one.name;
    }

    //! By id: a sum of what belongs to the case, without by whom and in which transaction it was changed last
    QHash<QString, QString> cases()
    {
        const QString rows = u"(SELECT string_agg(r::text, '' ORDER BY r::text) FROM %1 r WHERE r.case_id = c.id)"_s;
        const QByteArray told
            = m_bed
                  ->asOwner(
                      u"SELECT c.id || '=' || md5(concat(to_jsonb(c) - ARRAY['version', 'changed_by', 'changed_in'], "_s
                      + rows.arg(u"assignment_rows"_s) + u", "_s + rows.arg(u"consultation_rows"_s) + u", "_s
                      + rows.arg(u"links"_s) + u")) FROM case_rows c"_s)
                  .told;
        QHash<QString, QString> sums;
        for (const QString &line : QString::fromUtf8(told).split(u'\n', Qt::SkipEmptyParts))
            sums.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return sums;
    }

    //! A sum of all rows of all tables
    QByteArray state()
    {
        const QString tables = m_bed
                                   ->asOwner(
                                       u"SELECT string_agg(format('SELECT %L, md5(coalesce(string_agg(t::text, '''' "
                                       "ORDER BY t::text), '''')) FROM %I t', relname, relname), ' UNION ALL ' ORDER "
                                       "BY relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                                       "'lyhord'::regnamespace"_s)
                                   .first;
        return m_bed->asOwner(tables).told;
    }

    void fill(const Case &subject, Kind text, Kind name)
    {
        const QString id = QString::number(subject.id.value);
        // The headline of a marked case is no secret to who sees the case.
        const Kind title = text == Kind::Bribery ? Kind::BriberyTitle : text;
        if (text != Kind::Sealed && text != Kind::OwnText)
            m_bed->asOwner(
                u"UPDATE case_rows SET headline = '%2', referral_to = '%3', register_number = '%4' WHERE id = %1"_s.arg(
                    id, words(title), words(title), words(title)));
        m_bed->asOwner(
            u"UPDATE case_rows SET submitter_name = '%2', email = '%3@example.org', phone = '%4', address = '%5' WHERE id = %1"_s
                .arg(id, words(name), word(name), word(name), words(name)));
        m_bed->asOwner(
            u"UPDATE case_rows SET body = 'huset %2', answer = 'huset %3', concerns = '%4', referral_told = '%5' WHERE id = %1"_s
                .arg(id, words(text), words(text), words(text), words(text)));
        m_bed->asOwner(
            u"UPDATE assignment_rows SET text = '%2', withdrawn_reason = '%3' WHERE case_id = %1; UPDATE consultation_rows SET "
            "question = '%4', answer = '%5' WHERE case_id = %1"_s.arg(
                id, words(text), words(text), words(text), words(text)));
        m_bed->asOwner(
            u"INSERT INTO outbox_rows (case_id, kind, by_way, department, state, language, created_at, not_before, to_name, "
            "to_address, failure, subject, body) VALUES (%1, 'answer', 'letter', '', 'failed', 'sv', 1, 1, '%2', '%3', "
            "'%4', 'Svar', '%5')"_s.arg(id, words(name), words(name), words(name), words(text)));
        m_bed->asOwner(
            u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (%1, 1, 'canary', 'followed_up', "
            "'{\"text\": \"%2\"}'); INSERT INTO steps (case_id, version, by_login, at, kind, messages_before, before) "
            "SELECT %1, version, 'canary', 1, 'corrected', 0, '{\"submitter\": {\"name\": \"%3\"}, \"text\": \"%4\"}' "
            "FROM case_rows WHERE id = %1"_s.arg(id, words(name), words(name), words(text)));
        m_bed->asOwner(
            u"WITH file AS (INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('%2'), 'hex'), '%2') RETURNING sha256) "
            "SELECT 1; INSERT INTO attachments (case_id, name, media_type, size, sha256) VALUES (%1, '%3', 'text/plain', 9, "
            "encode(sha256('%2'), 'hex'))"_s.arg(id, word(text), words(text)));
        const auto note = [&](const QString &group, Kind kind) {
            const bool isSeen = text == Kind::OwnText || (text == Kind::OtherText && kind == Kind::CentreNote);
            m_bed->asOwner(
                u"INSERT INTO case_notes (case_id, workgroup, author, text, written_at) VALUES (%1, '%2', 'canary', '%3', 1)"_s
                    .arg(id, group, words(isSeen ? kind : text)));
        };
        note(u"contact_centre"_s, Kind::CentreNote);
        note(u"department:SBF"_s, Kind::DepartmentNote);
    }

    void fillInbox(Kind kind, int isProtected)
    {
        m_bed->asOwner(
            u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, address, "
            "gender, protected_identity, suggested_department, suggested_case, suggested_area, external_id, subject, "
            "unmapped, body) VALUES ('import', 1, 'sv', 0, '%1', '%2', '%3', '%4', 'woman', %5, '', '', '', '%6', '%7', "
            "'[]', '%8')"_s.arg(words(kind), word(kind), word(kind), words(kind))
                .arg(isProtected)
                .arg(word(kind), words(kind), words(kind)));
        m_bed->asOwner(
            u"INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('%1'), 'hex'), '%1'); INSERT INTO inbox_files "
            "(item_id, name, media_type, size, sha256) SELECT max(id), '%2', 'text/plain', 9, encode(sha256('%1'), 'hex') "
            "FROM inbox_items"_s.arg(word(kind), words(kind)));
    }

    std::unique_ptr<RightsBed> m_bed;
    QStringList m_ids;
    quint32 m_seed = 0;
    int m_seconds = 0;
    int m_milliseconds = 0;
    qint64 m_statements = 0;
};

LYHORD_TEST(TestCanaries)
#include "test_canaries.moc"
