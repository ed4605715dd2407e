#pragma once

#include "core/model/result.h"

#include <QtCore/QMap>
#include <QtCore/QString>

namespace lyhord {

class Database;

//! What each person has arranged for themselves, by key
class ViewSettingStore
{
public:
    explicit ViewSettingStore(Database &db);

    [[nodiscard]] Result<QMap<QString, QString>> all(const QString &login);
    [[nodiscard]] Result<> save(const QString &login, const QString &key, const QString &value);
    [[nodiscard]] Result<> remove(const QString &login, const QString &key);

private:
    Database &m_db;
};

} // namespace lyhord
