#include "core/services/directorychecks.h"

#include <QtCore/QCoreApplication>

namespace lyhord::directorychecks {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

} // namespace

Result<> checkKey(const QString &key)
{
    const bool sound = !key.isEmpty() && key.size() <= 40 && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    return sound ? Result<>()
                 : refused(u"key"_s,
                     Tr::tr("A key is short, of letters, digits, hyphens and underscores: \"%1\" is not.").arg(key));
}

Result<> checkValidity(const Validity &valid)
{
    if (valid.from && valid.to && *valid.to < *valid.from)
        return refused(u"valid_to"_s, Tr::tr("The last day lies before the first."));
    return {};
}

tl::unexpected<Error> exists(const QString &key)
{
    return refused(u"key"_s, Tr::tr("There is a %1 already.").arg(key));
}

tl::unexpected<Error> missing(const QString &field, const QString &key)
{
    return refused(
        field, key.isEmpty() ? Tr::tr("Choose one from the list.") : Tr::tr("There is no %1 here.").arg(key));
}

} // namespace lyhord::directorychecks
