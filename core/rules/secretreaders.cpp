#include "core/rules/secretreaders.h"

#include "core/rules/profilenames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SecretReaders)
};

bool isReadBySomebody(const QString &department, const QList<SecretReader> &readers, QDate day)
{
    return std::ranges::any_of(readers, [&department, day](const SecretReader &one) {
        return one.department == department && one.from <= day && (!one.to || day <= *one.to);
    });
}

} // namespace

QStringList withoutSecretReader(const QStringList &departments, const QList<SecretReader> &readers, QDate day)
{
    QStringList unread = departments;
    unread.removeIf([&](const QString &department) { return isReadBySomebody(department, readers, day); });
    unread.removeDuplicates();
    return unread;
}

QString unreadSecretInWords(const Case &subject, const QStringList &departments, const QList<SecretReader> &readers,
    const Profile &profile, QDate day)
{
    if (!subject.isSecret())
        return {};
    const QStringList unread = withoutSecretReader(departments, readers, day);
    if (unread.isEmpty())
        return {};
    return Tr::tr(
        "Nobody at %1 has the right to read secret cases: who answers there does not see what was said or who "
        "said it. An administrator at the contact centre can give somebody that right.")
        .arg(departmentsInWords(unread, profile));
}

} // namespace lyhord
