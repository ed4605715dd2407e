#include "ui/common/localdrafts.h"

#include "core/model/clock.h"

namespace lyhord {
namespace {
constexpr qint64 daysDiscardedStay = 7;
}

LocalDrafts::LocalDrafts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_spool(folder)
{
    m_spool.forgetDiscarded(SystemClock().now().addDays(-daysDiscardedStay));
}

Result<> LocalDrafts::save(const SpooledDraft &draft)
{
    const Result<> saved = m_spool.save(draft);
    if (saved)
        Q_EMIT changed();
    return saved;
}

Result<> LocalDrafts::save(const QString &token, const QString &kind, const QString &title, const QJsonObject &content)
{
    return save({ .token = token, .kind = kind, .title = title, .content = content });
}

Result<QJsonObject> LocalDrafts::content(const QString &token) const
{
    return load(token).map(&SpooledDraft::content);
}

void LocalDrafts::remove(const QString &token)
{
    if (m_spool.remove(token))
        Q_EMIT changed();
}

void LocalDrafts::discard(const QString &token)
{
    if (m_spool.discard(token))
        Q_EMIT changed();
}

void LocalDrafts::restore(const QString &token)
{
    if (m_spool.restore(token))
        Q_EMIT changed();
}

} // namespace lyhord
