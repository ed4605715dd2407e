#include "core/services/personalsettings.h"

#include "core/db/database.h"
#include "core/services/servicecontext.h"
#include "core/store/viewsettingstore.h"

namespace lyhord {

PersonalSettings::PersonalSettings(ServiceContext &context)
    : m_context(context)
{
}

Result<QMap<QString, QString>> PersonalSettings::all()
{
    return ViewSettingStore(m_context.database()).all(m_context.person().login);
}

Result<> PersonalSettings::save(const QString &key, const QString &value)
{
    ViewSettingStore store(m_context.database());
    const QString &login = m_context.person().login;
    return value.isEmpty() ? store.remove(login, key) : store.save(login, key, value);
}

} // namespace lyhord
