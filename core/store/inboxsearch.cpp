#include "core/store/inboxsearch.h"

#include "core/db/database.h"
#include "core/store/foundaddress.h"
#include "core/store/searchtext.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using searchtext::Manner;
using searchtext::Marks;
using searchtext::PhoneSought;
using searchtext::WantedWords;
using searchtext::Wording;

namespace {

constexpr qsizetype shownOfText = 200;
constexpr qsizetype readOfText = 150'000; // as much as is read of a case

bool hasTwoLetters(const WantedWords &wanted)
{
    return std::ranges::any_of(wanted.words(), [](const auto &word) { return word.text.size() > 1; });
}

bool isNumberOf(const QString &phone, const PhoneSought &sought)
{
    const QString digits = searchtext::phoneDigits(phone);
    const bool begins = sought.to != sought.from && digits.startsWith(sought.from);
    const bool holds = sought.partTo != sought.from && digits.contains(sought.from);
    return begins || holds || digits.endsWith(sought.from); // the whole number too
}

} // namespace

InboxSearch::InboxSearch(Database &db)
    : m_db(db)
{
}

Result<InboxHits> InboxSearch::search(const QString &text, const AccessScope &scope, int limit)
{
    InboxHits found;
    QList<InboxItemId> known;
    if (auto done = look(text, {}, scope, limit, known, found); !done)
        return tl::unexpected(done.error());
    if (found.hits.isEmpty()) {
        if (auto done = look(text, { Marks::Ignored }, scope, limit, known, found); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

Result<InboxHits> InboxSearch::searchNear(
    const QString &text, const AccessScope &scope, int limit, const QList<InboxItemId> &alreadyFound)
{
    InboxHits found;
    QList<InboxItemId> known = alreadyFound;
    for (const Wording wording : { Wording::Begun, Wording::Near }) {
        if (auto done = look(text, { Marks::Ignored, wording }, scope, limit, known, found); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

Result<> InboxSearch::look(const QString &text, Manner manner, const AccessScope &scope, int limit,
    QList<InboxItemId> &known, InboxHits &found)
{
    if (found.more)
        return {};
    const WantedWords wanted(text, manner);
    const auto phone = scope.names ? searchtext::phoneIn(text) : std::nullopt;
    const bool byWords = hasTwoLetters(wanted);
    if (!byWords && !phone)
        return {};
    auto query = sql::prepare(m_db,
        u"SELECT id, source, received_at, subject, body, submitter_name, email, phone, address FROM inbox_items "
        "WHERE ended_at IS NULL AND (protected_identity = 0 OR ? = 1) ORDER BY received_at DESC, id DESC"_s);
    return query.bind(scope.secret).each([&](const sql::Query &row) {
        const InboxItemId id{ row.integer(0) };
        if (found.more || known.contains(id))
            return;
        QStringList texts{ row.text(3), row.text(4).left(readOfText) };
        const bool isCalling = phone && isNumberOf(row.text(7), *phone);
        QStringList lives;
        if (scope.names) {
            texts += { row.text(5), row.text(6), row.text(7) };
            lives = searchtext::waysToWrite(row.text(8));
        }
        if (!isCalling && !(byWords && wanted.areAllIn(texts + lives)))
            return;
        found.more = found.hits.size() >= limit;
        if (found.more)
            return;
        known.append(id);
        const QString subject = row.text(3).isEmpty() ? row.text(4).left(shownOfText).simplified() : row.text(3);
        const QString name = scope.names ? row.text(5) : QString();
        QString snippet = isCalling ? QChar(2) + row.text(7) + QChar(3) : searchtext::snippet(texts, wanted);
        if (!isCalling && scope.names) {
            const QString address = searchtext::foundAddress(row.text(8), { subject, name, snippet }, wanted);
            if (!address.isEmpty())
                snippet = address;
        }
        found.hits.append({ id, row.named(1, InboxSource::Import), row.moment(2), subject, name, snippet });
    });
}

} // namespace lyhord
