#include "core/services/personalsettings.h"

#include "core/services/office.h"
#include "core/store/database.h"
#include "core/store/viewsettingstore.h"

namespace lyhord {

PersonalSettings::PersonalSettings(Office &office)
    : m_office(office)
{
}

Result<QMap<QString, QString>> PersonalSettings::all()
{
    return ViewSettingStore(m_office.database()).all(m_office.person().login);
}

Result<> PersonalSettings::save(const QString &key, const QString &value)
{
    ViewSettingStore store(m_office.database());
    const QString &login = m_office.person().login;
    return value.isEmpty() ? store.remove(login, key) : store.save(login, key, value);
}

} // namespace lyhord
