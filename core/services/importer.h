#pragma once

#include "core/intake/csvmapping.h"
#include "core/model/result.h"
#include "core/services/session.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace lyhord {

struct ImportOrder
{
    QString format; //!< "openeplatform-xml", "csv" …
    QStringList files;
    QString mappingFile; //!< for csv
    std::optional<CsvMapping> mapping; //!< for csv, instead of a mapping file
    bool onlyLook = false; //!< nothing is written: the report says what would be
    std::optional<bool> asCases; //!< empty: what suits the format (web forms to the inbox, own export as cases)
    friend bool operator==(const ImportOrder &, const ImportOrder &) = default;
};

struct RefusedRow
{
    QString file;
    int line = 0; //!< 1 is the first; 0: the file as a whole
    QString field;
    QString reason;
    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};

struct ImportReport
{
    qint64 read = 0;
    qint64 imported = 0;
    qint64 changed = 0; //!< of those imported: had come before with other content (R101); they are in the inbox
    qint64 already = 0; //!< had come before, the same
    QList<RefusedRow> refused;
    QList<RefusedRow> notes; //!< what of imported rows could not come along
    bool cancelled = false; //!< what was imported until then stays
    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

//! An import, or a look at what it would do, in steps, so that others get their turn between them. All or nothing for
//! each row; the same file a second time imports nothing twice, be it into the inbox or as cases. An error in the
//! middle (database out of reach, disk full) leaves what was imported; the same order again goes on from there.
class ImportRun
{
public:
    //! Nothing is imported when a file is missing or the mapping is wrong
    [[nodiscard]] static Result<std::unique_ptr<ImportRun>> begin(Session &session, const ImportOrder &order);
    ~ImportRun();

    //! So many rows at most; false when nothing is left
    [[nodiscard]] Result<bool> step(Session &session, int rows);
    [[nodiscard]] const ImportReport &report() const;
    [[nodiscard]] qint64 bytesDone() const;
    [[nodiscard]] qint64 bytesTotal() const;

    ImportRun(const ImportRun &) = delete;
    ImportRun &operator=(const ImportRun &) = delete;

private:
    ImportRun();
    struct Private;
    std::unique_ptr<Private> d;
};

//! The whole of it at once. Progress is in bytes read.
[[nodiscard]] Result<ImportReport> importFiles(
    Session &session, const ImportOrder &order, const Progress &progress = {});

} // namespace lyhord
