#pragma once

#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

class Database;

//! What was told about an improvement, as it was written
struct ToldImprovement
{
    QString department; //!< the one the case counts for
    QDate closed; //!< local
    QString text; //!< the department's answer, else the one that went out
    QString submitterName;
    QString concerns;
};

//! Cases closed with an improvement, for those who may read cases
class ImprovementStore
{
public:
    explicit ImprovementStore(Database &db);
    //! Newest first; never a secret case. from and to are local days, both inside.
    [[nodiscard]] Result<QList<ToldImprovement>> closed(QDate from, QDate to, int limit);
    //! For the test that looks at its plan
    [[nodiscard]] static QString statement();

private:
    Database &m_db;
};

} // namespace lyhord
