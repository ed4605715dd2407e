#include "core/services/earliercases.h"

#include "core/store/searchindex.h"

#include <algorithm>

namespace lyhord {

namespace {

constexpr int likelyCases = 200; // whose words are the person's; few of them are somebody else's

bool isAmong(const QList<CaseRow> &rows, const CaseRow &row)
{
    return std::any_of(rows.cbegin(), rows.cend(), [&row](const CaseRow &other) { return other.id == row.id; });
}

void add(QList<CaseRow> &rows, const CaseRow &row)
{
    if (!isAmong(rows, row))
        rows.append(row);
}

CaseRow withName(const SubmittedCase &one)
{
    CaseRow row = one.row;
    row.submitterName = one.who.name;
    return row;
}

void newestFirst(QList<CaseRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const CaseRow &a, const CaseRow &b) { return a.id > b.id; });
}

} // namespace

EarlierSearch::EarlierSearch(Database &database, const AccessScope &scope)
    : m_database(database)
    , m_scope(scope)
{
}

Result<EarlierCases> EarlierSearch::of(const PersonSought &person, int limit)
{
    EarlierCases found;
    if (!m_scope.names)
        return found;
    SearchIndex index(m_database);
    if (!person.phone.isEmpty()) {
        const auto cases = index.withPhone(person.phone, m_scope, limit + 1);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const SubmittedCase &one : *cases)
            add(found.byContact, withName(one));
    }
    if (!person.email.isEmpty()) {
        const auto cases = index.withPerson(person.email, m_scope, likelyCases);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const SubmittedCase &one : *cases) {
            if (hasEmail(one.who, person.email))
                add(found.byContact, withName(one));
        }
    }
    if (!person.name.isEmpty()) {
        const auto cases = index.withPerson(person.name, m_scope, likelyCases);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const SubmittedCase &one : *cases) {
            if (hasName(one.who, person.name) && !isAmong(found.byContact, one.row))
                add(found.byName, withName(one));
        }
    }
    newestFirst(found.byContact);
    newestFirst(found.byName);
    found.more = found.byContact.size() + found.byName.size() > limit;
    found.byContact = found.byContact.mid(0, limit);
    found.byName = found.byName.mid(0, limit - found.byContact.size());
    return found;
}

} // namespace lyhord
