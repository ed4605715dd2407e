#include "core/store/casestore.h"

#include "core/db/database.h"
#include "core/store/casecolumns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using casecolumns::Group;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseStore)
};

constexpr std::array groups{ Group::Fixed, Group::Content, Group::Routing, Group::Progress };
constexpr int numberDigits = 6;

QString insertText()
{
    QStringList names;
    for (const Group group : groups)
        names += casecolumns::namesOf(group);
    names.append(u"version"_s);
    const QStringList marks(names.size(), u"?"_s);
    return u"INSERT INTO cases (%1) VALUES (%2) RETURNING id, number, version"_s.arg(
        names.join(u", "_s), marks.join(u", "_s));
}

//! One text for each combination of groups, made once
const QString &updateText(const QList<Group> &changed)
{
    static thread_local QMap<QList<Group>, QString> texts;
    QString &text = texts[changed];
    if (!text.isEmpty())
        return text;
    QStringList sets;
    for (const Group group : changed) {
        const QStringList names = casecolumns::namesOf(group);
        for (const QString &name : names)
            sets.append(name + u" = ?"_s);
    }
    text = u"UPDATE cases SET %1, version = version + 1 WHERE id = ? AND version = ?"_s.arg(sets.join(u", "_s));
    return text;
}

Result<QString> nextNumber(Database &db, int year, const QString &prefix)
{
    auto query = sql::prepare(db,
        u"INSERT INTO counters (year, last) VALUES (?, 1) "
        "ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last"_s);
    if (auto counted = query.bind(year).first(); !counted)
        return tl::unexpected(counted.error());
    const QString number = u"%1-%2"_s.arg(year).arg(query.integer(0), numberDigits, 10, QChar(u'0'));
    return prefix.isEmpty() ? number : prefix + u'-' + number;
}

// --- what belongs to a case

Result<> addAssignment(Database &db, CaseId id, Assignment &asked)
{
    auto query = sql::prepare(db,
        u"INSERT INTO assignments (case_id, department, sent_at, ladder, answered_at, outcome, text, answered_by, "
        "withdrawn_at, withdrawn_reason, reminded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(id, asked.department, asked.sent, static_cast<int>(asked.ladder), asked.answered, asked.outcome,
        asked.text, asked.answeredBy, asked.withdrawn, asked.withdrawnReason, asked.reminded);
    if (auto written = query.first(); !written)
        return tl::unexpected(written.error());
    asked.id = AssignmentId{ query.integer(0) };
    return {};
}

Result<> writeAssignment(Database &db, CaseId id, Assignment &asked)
{
    if (!asked.id.isValid())
        return addAssignment(db, id, asked);
    auto query = sql::prepare(db,
        u"UPDATE assignments SET sent_at = ?, ladder = ?, answered_at = ?, outcome = ?, text = ?, answered_by = ?, "
        "withdrawn_at = ?, withdrawn_reason = ?, reminded_at = ? WHERE id = ? AND case_id = ?"_s);
    query.bind(asked.sent, static_cast<int>(asked.ladder), asked.answered, asked.outcome, asked.text, asked.answeredBy,
        asked.withdrawn, asked.withdrawnReason, asked.reminded, asked.id, id);
    const auto changed = query.change();
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 0 ? addAssignment(db, id, asked) : Result<>();
}

Result<> saveAssignments(Database &db, const QList<Assignment> &before, Case &after)
{
    for (const Assignment &old : before) {
        const bool stays = std::any_of(after.assignments.cbegin(), after.assignments.cend(),
            [&old](const Assignment &asked) { return asked.id == old.id; });
        if (stays)
            continue;
        auto query = sql::prepare(db, u"DELETE FROM assignments WHERE id = ?"_s); // a step was taken back
        if (auto done = query.bind(old.id).run(); !done)
            return done;
    }
    for (Assignment &asked : after.assignments) {
        if (asked.id.isValid() && before.contains(asked))
            continue;
        if (auto done = writeAssignment(db, after.id, asked); !done)
            return done;
    }
    return {};
}

Result<> removeOf(Database &db, const QString &statement, CaseId id)
{
    auto query = sql::prepare(db, statement);
    return query.bind(id).run();
}

Result<> addConsultation(Database &db, CaseId id, qsizetype position, const Consultation &asked)
{
    auto query = sql::prepare(db,
        u"INSERT INTO consultations (case_id, position, department, question, asked_at, asked_by, answer, answered_at, "
        "answered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(id, position, asked.department, asked.question, asked.asked, asked.askedBy, asked.answer, asked.answered,
        asked.answeredBy);
    return query.run();
}

Result<> changeConsultation(Database &db, CaseId id, qsizetype position, const Consultation &asked)
{
    auto query = sql::prepare(db,
        u"UPDATE consultations SET department = ?, question = ?, asked_at = ?, asked_by = ?, answer = ?, "
        "answered_at = ?, answered_by = ? WHERE case_id = ? AND position = ?"_s);
    query.bind(asked.department, asked.question, asked.asked, asked.askedBy, asked.answer, asked.answered,
        asked.answeredBy, id, position);
    return query.run();
}

//! Only what has changed: a text that the person may not read comes back unchanged, and a server leaves it alone then
Result<> saveConsultations(Database &db, const QList<Consultation> &before, const Case &after)
{
    const qsizetype known = std::min(before.size(), after.consultations.size());
    for (qsizetype i = 0; i < after.consultations.size(); ++i) {
        const Consultation &asked = after.consultations.at(i);
        if (i < known && before.at(i) == asked)
            continue;
        const auto write = i < known ? &changeConsultation : &addConsultation;
        if (auto done = write(db, after.id, i, asked); !done)
            return done;
    }
    if (before.size() == known)
        return {};
    auto query = sql::prepare(db, u"DELETE FROM consultations WHERE case_id = ? AND position >= ?"_s);
    return query.bind(after.id, known).run();
}

Result<> saveLinks(Database &db, const QList<CaseLink> &before, const Case &after)
{
    if (before == after.links)
        return {};
    if (!before.isEmpty()) {
        const QString all = db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_links(?)"_s
                                                                  : u"DELETE FROM links WHERE case_id = ?"_s;
        if (auto done = removeOf(db, all, after.id); !done)
            return done;
    }
    int position = 0;
    for (const CaseLink &link : after.links) {
        auto query = sql::prepare(db, u"INSERT INTO links (case_id, position, number, kind) VALUES (?, ?, ?, ?)"_s);
        if (auto done = query.bind(after.id, position++, link.number, link.kind).run(); !done)
            return done;
    }
    return {};
}

Result<> saveAsked(Database &db, const QMap<QString, bool> &before, const Case &after)
{
    const QMap<QString, bool> asked = casecolumns::askedDepartments(after);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (asked.contains(it.key()))
            continue;
        auto query = sql::prepare(db, u"DELETE FROM asked_departments WHERE case_id = ? AND department = ?"_s);
        if (auto done = query.bind(after.id, it.key()).run(); !done)
            return done;
    }
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        if (const auto known = before.constFind(it.key()); known != before.cend() && known.value() == it.value())
            continue;
        auto query = sql::prepare(db,
            u"INSERT INTO asked_departments (case_id, department, awaited, open, status, ladder, answer_due, closed_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, department) DO UPDATE SET awaited = excluded.awaited"_s);
        query.bind(after.id, it.key(), it.value(), isOpen(after.status), static_cast<int>(after.status),
            static_cast<int>(after.ladder), sql::toDueColumn(after.deadlines.answerDue), after.closed);
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

Result<> saveParts(Database &db, const Case &before, Case &after)
{
    if (auto done = saveAssignments(db, before.assignments, after); !done)
        return done;
    if (auto done = saveConsultations(db, before.consultations, after); !done)
        return done;
    if (auto done = saveLinks(db, before.links, after); !done)
        return done;
    if (db.kind() == DatabaseKind::Postgresql) // keeps the departments' queues itself, from cases.asked and awaited
        return {};
    return saveAsked(db, casecolumns::askedDepartments(before), after);
}

Result<> loadAssignments(Database &db, Case &subject)
{
    auto query = sql::prepare(db,
        u"SELECT id, department, sent_at, ladder, answered_at, outcome, text, answered_by, withdrawn_at, "
        "withdrawn_reason, reminded_at FROM assignments WHERE case_id = ? ORDER BY id"_s);
    return query.bind(subject.id).each([&subject](const sql::Query &row) {
        Assignment asked;
        asked.id = AssignmentId{ row.integer(0) };
        asked.department = row.text(1);
        asked.sent = row.moment(2);
        asked.ladder = static_cast<LadderStep>(row.number(3));
        asked.answered = row.maybeMoment(4);
        asked.outcome = row.maybe<Outcome>(5);
        asked.text = row.text(6);
        asked.answeredBy = row.text(7);
        asked.withdrawn = row.maybeMoment(8);
        asked.withdrawnReason = row.text(9);
        asked.reminded = row.maybeMoment(10);
        subject.assignments.append(asked);
    });
}

Result<> loadConsultations(Database &db, Case &subject)
{
    auto query = sql::prepare(db,
        u"SELECT department, question, asked_at, asked_by, answer, answered_at, answered_by FROM consultations "
        "WHERE case_id = ? ORDER BY position"_s);
    return query.bind(subject.id).each([&subject](const sql::Query &row) {
        subject.consultations.append(
            { row.text(0), row.text(1), row.moment(2), row.text(3), row.text(4), row.maybeMoment(5), row.text(6) });
    });
}

Result<> loadLinks(Database &db, Case &subject)
{
    auto query = sql::prepare(db, u"SELECT number, kind FROM links WHERE case_id = ? ORDER BY position"_s);
    return query.bind(subject.id).each([&subject](const sql::Query &row) {
        subject.links.append({ row.text(0), row.named(1, LinkKind::Related) });
    });
}

Result<Case> load(Database &db, sql::Query query, const QString &named)
{
    auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(noSuchCase(named));
    Case subject = casecolumns::caseOf(query);
    for (const auto part : { &loadAssignments, &loadConsultations, &loadLinks }) {
        if (auto done = part(db, subject); !done)
            return tl::unexpected(done.error());
    }
    return subject;
}

} // namespace

Error noSuchCase(const QString &number)
{
    return { ErrorCode::NotFound, Tr::tr("There is no case %1 that you may see.").arg(number), {}, {} };
}

CaseStore::CaseStore(Database &db)
    : m_db(db)
{
}

Result<Case> CaseStore::insert(Case registered, int year, const QString &prefix)
{
    registered.number.clear(); // a server gives it, for it trusts no client
    if (m_db.kind() == DatabaseKind::Sqlite) {
        auto number = nextNumber(m_db, year, prefix);
        if (!number)
            return tl::unexpected(number.error());
        registered.number = *number;
    }
    // In the order of the numbers: a random token would touch another page of its index each time.
    if (registered.token.isEmpty())
        registered.token = u"%1-%2"_s.arg(
            registered.number.isEmpty() ? QString::number(year) : registered.number, m_db.newToken());
    static const QString text = insertText();
    {
        auto query = sql::prepare(m_db, text);
        for (const Group group : groups)
            casecolumns::bind(query, group, registered);
        query.bindNext(std::max(1, registered.version));
        if (auto done = query.first(); !done)
            return tl::unexpected(done.error());
        registered.id = CaseId{ query.integer(0) };
        registered.number = query.text(1);
        registered.version = query.number(2);
    }
    if (auto done = saveParts(m_db, Case{}, registered); !done)
        return tl::unexpected(done.error());
    return registered;
}

Result<Case> CaseStore::save(const Case &before, Case after)
{
    QList<Group> changed;
    for (const Group group : groups) {
        if (casecolumns::differs(group, before, after))
            changed.append(group);
    }
    {
        auto query = sql::prepare(m_db, updateText(changed));
        for (const Group group : std::as_const(changed))
            casecolumns::bind(query, group, after);
        const auto rows = query.bind(before.id, before.version).change();
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows == 0)
            return failed(ErrorCode::Conflict,
                Tr::tr("Someone else has changed case %1 meanwhile. Nothing was saved; look at it again.")
                    .arg(before.number));
    }
    after.id = before.id;
    after.version = before.version + 1;
    if (auto done = saveParts(m_db, before, after); !done)
        return tl::unexpected(done.error());
    return after;
}

Result<Case> CaseStore::byNumber(const QString &number)
{
    static const QString text = u"SELECT %1 FROM cases WHERE number = ?"_s.arg(casecolumns::all());
    auto query = sql::prepare(m_db, text);
    query.bind(number);
    return load(m_db, std::move(query), number);
}

Result<Case> CaseStore::byId(CaseId id)
{
    static const QString text = u"SELECT %1 FROM cases WHERE id = ?"_s.arg(casecolumns::all());
    auto query = sql::prepare(m_db, text);
    query.bind(id);
    return load(m_db, std::move(query), QString::number(id.value));
}

Result<std::optional<QString>> CaseStore::numberWithToken(const QString &token)
{
    auto query = sql::prepare(m_db, u"SELECT number FROM cases WHERE token = ?"_s);
    const auto found = query.bind(token).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(query.text(0)) : std::nullopt;
}

} // namespace lyhord
