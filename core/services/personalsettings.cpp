#include "core/services/personalsettings.h"

#include "core/db/database.h"
#include "core/services/session.h"
#include "core/store/viewsettingstore.h"

namespace lyhord {

PersonalSettings::PersonalSettings(Session &session)
    : m_session(session)
{
}

Result<QMap<QString, QString>> PersonalSettings::all()
{
    return ViewSettingStore(m_session.database()).all(m_session.person().login);
}

Result<> PersonalSettings::save(const QString &key, const QString &value)
{
    ViewSettingStore store(m_session.database());
    const QString &login = m_session.person().login;
    return value.isEmpty() ? store.remove(login, key) : store.save(login, key, value);
}

} // namespace lyhord
