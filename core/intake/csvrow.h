#pragma once

#include "core/intake/csvmapping.h"
#include "core/model/case.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace lyhord {

struct CsvRow
{
    CaseDraft draft;
    QString externalId;
    QList<UnmappedValue> unmapped; //!< columns the mapping does not speak of
};

//! What the columns of one file mean
class CsvLayout
{
public:
    //! Refused when a column of the mapping is missing, named by its heading
    [[nodiscard]] static Result<CsvLayout> of(const QStringList &header, const CsvMapping &mapping);

    [[nodiscard]] Result<CsvRow> read(const QStringList &cells) const;

private:
    struct Column
    {
        QString name;
        QString field; //!< null: unmapped, empty: left out
    };

    [[nodiscard]] Result<> checkWidth(const QStringList &cells) const;
    [[nodiscard]] QMap<QString, QString> gathered(const QStringList &cells, QList<UnmappedValue> &unmapped) const;

    QList<Column> m_columns;
    CsvMapping m_mapping;
};

} // namespace lyhord
