#include "core/services/proposallearning.h"

#include "core/db/ownfiles.h"
#include "core/services/servicecontext.h"
#include "core/store/learningstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProposalFile)
};

constexpr int sliceSize = 1000;
constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<LearningSlice> casesToLearnFrom(ServiceContext &context, const std::optional<LearningCursor> &after)
{
    const AccessScope scope = context.accessScope();
    if (!scope.everywhere)
        return failed(
            ErrorCode::NotPermitted, Tr::tr("Only who sees the cases of all departments can learn from them."));
    return LearningStore(context.database()).closedCases(scope, after, sliceSize);
}

QString ProposalFile::pathFor(const QString &databaseUrl, const QString &login)
{
    const QByteArray place = QCryptographicHash::hash(
        (databaseUrl + u'\n' + login).toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/proposals/"_s
        + QString::fromLatin1(place.toHex().left(16)) + u".model"_s;
}

Result<std::optional<ProposalModel>> ProposalFile::read(const QDateTime &now) const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Broken, Tr::tr("What had been learned from closed cases cannot be read."));
    const Result<ProposalModel> model = ProposalModel::fromBytes(file.readAll());
    if (!model)
        return tl::unexpected(model.error());
    const QDateTime trained = model->figures().trained;
    if (trained > now || trained.addDays(keptFor.count()) < now)
        return std::nullopt;
    return std::optional(*model);
}

Result<> ProposalFile::write(const ProposalModel &model) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    QSaveFile file(m_path);
    const QByteArray bytes = model.toBytes();
    const bool written = ownfiles::takeFolder(folder) && file.open(QIODevice::WriteOnly) && file.setPermissions(ownFile)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failed(ErrorCode::Broken,
            Tr::tr("What was learned from closed cases could not be kept on this computer."), file.errorString());
    return {};
}

void ProposalFile::remove() const
{
    QFile::remove(m_path);
}

} // namespace lyhord
