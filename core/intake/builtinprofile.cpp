#include "core/intake/profilefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::Literals::StringLiterals;

static void initProfileResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProfileFile)
};

} // namespace

QStringList builtInProfileKeys()
{
    initProfileResources();
    QStringList keys = QDir(u":/profiles"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (QString &key : keys)
        key.chop(5);
    return keys;
}

// A municipality's departments, categories and processes are data (R80)
Result<Profile> builtInProfile(const QString &key)
{
    const QStringList known = builtInProfileKeys();
    if (!known.contains(key)) {
        return failed(ErrorCode::NotFound,
            Tr::tr("There is no profile “%1”. Those that come with the program are: %2.")
                .arg(key, known.join(u", "_s)));
    }
    QFile file(u":/profiles/%1.json"_s.arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Broken, Tr::tr("The profile “%1” cannot be read.").arg(key), file.errorString());
    return profileFromJson(file.readAll());
}

} // namespace lyhord
