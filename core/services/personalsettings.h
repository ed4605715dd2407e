#pragma once

#include "core/model/result.h"

#include <QtCore/QMap>
#include <QtCore/QString>

namespace lyhord {

class ServiceContext;

//! What the person at work has arranged for themselves (saved views, columns, signature): follows them to every
//! workstation
class PersonalSettings
{
public:
    explicit PersonalSettings(ServiceContext &context);

    [[nodiscard]] Result<QMap<QString, QString>> all();
    //! An empty value forgets it
    [[nodiscard]] Result<> save(const QString &key, const QString &value);

private:
    ServiceContext &m_context;
};

} // namespace lyhord
