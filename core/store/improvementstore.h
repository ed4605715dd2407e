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

//! Which cases are meant; of what is empty all are
struct ImprovementScope
{
    QStringList departments; //!< keys
    QStringList processes; //!< keys
    QString serviceDeclaration;
    QString campaign;
};

//! Cases closed with an improvement, for those who may read cases
class ImprovementStore
{
public:
    explicit ImprovementStore(Database &db);
    //! Newest first; never a secret case, nor one without words. from and to are local days, both inside.
    [[nodiscard]] Result<QList<ToldImprovement>> closed(QDate from, QDate to, const ImprovementScope &scope, int limit);
    //! How many there are without a limit
    [[nodiscard]] Result<qint64> count(QDate from, QDate to, const ImprovementScope &scope);
    //! For the test that looks at their plans
    [[nodiscard]] static QString statement(const ImprovementScope &scope = {});
    [[nodiscard]] static QString countingStatement(const ImprovementScope &scope = {});

private:
    Database &m_db;
};

} // namespace lyhord
