#include "core/services/wordlist.h"

#include "core/db/database.h"
#include "core/rules/listedword.h"
#include "core/rules/permissions.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/store/directorystore.h"
#include "core/store/wordstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::WordList)
};

//! What was changed in the directory is read anew at every workplace
template <class Write>
Result<> written(Database &database, Write write)
{
    return commit(database, [&]() -> Result<> {
        const Result<bool> changed = write(WordStore(database));
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed) {
            if (const Result<> marked = DirectoryStore(database).markChanged(); !marked)
                return marked;
        }
        return {};
    });
}

} // namespace

WordList::WordList(ServiceContext &context)
    : m_context(context)
{
}

Result<QList<ListedWord>> WordList::all()
{
    return WordStore(m_context.database()).all();
}

Result<> WordList::add(const QString &word)
{
    if (const auto allowed = m_context.require(Action::Register); !allowed)
        return allowed;
    if (const QString reason = notListedBecause(word); !reason.isEmpty())
        return refused(u"word"_s, reason);
    return written(m_context.database(), [&](WordStore store) {
        return store.add(listedForm(word), m_context.person().login, m_context.clock().now());
    });
}

Result<> WordList::remove(const QString &word)
{
    if (const auto allowed = m_context.require(Action::Register); !allowed)
        return allowed;
    const QString listed = listedForm(word);
    const QString &login = m_context.person().login;
    const bool any = may(m_context.person(), Action::Administer, m_context.today());
    const Result<QList<ListedWord>> words = all();
    if (!words)
        return tl::unexpected(words.error());
    const bool isOthers = std::any_of(words->begin(), words->end(),
        [&](const ListedWord &one) { return one.word == listed && one.addedBy != login; });
    if (isOthers && !any)
        return failed(ErrorCode::NotPermitted,
            Tr::tr("Only who added the word to the list, or an administrator, can take it off again."));
    return written(
        m_context.database(), [&](WordStore store) { return store.remove(listed, any ? QString() : login); });
}

} // namespace lyhord
