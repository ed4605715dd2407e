#pragma once

#include "core/intake/csvmapping.h"
#include "core/model/case.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace lyhord {

//! What a row becomes: something to look at in the inbox, or a case at once
enum class ImportAs { Inbox, Cases };

struct ImportedRow
{
    using Content = std::variant<InboxItem, CaseDraft>;
    int line = 1; //!< where it begins in the file
    //! What makes the row known again: the same for the same row wherever it stands, different for the second of two
    //! like rows. An item has it as rawSha256.
    QByteArray key;
    QString externalId; //!< where it came from and its number there; empty if it has none
    tl::expected<Content, Error> content;
    QStringList notes; //!< what of the row could not come along, in words
};

struct ImportOptions
{
    std::optional<CsvMapping> mapping; //!< for csv; empty: as the headings suggest
    std::optional<ImportAs> as; //!< empty: cases for json, else the inbox
};

//! Reads a file row by row; a row that cannot be read is refused by itself
class ImportReader
{
public:
    ImportReader() = default;
    ImportReader(const ImportReader &) = delete;
    ImportReader &operator=(const ImportReader &) = delete;
    virtual ~ImportReader() = default;

    //! Empty at the end. An error means that nothing more can be read.
    [[nodiscard]] virtual Result<std::optional<ImportedRow>> next() = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

//! "openeplatform-xml", "csv", "json", "open311-json", "open311-xml"
[[nodiscard]] QStringList importFormats();
//! By the file's first bytes; csv if nothing else fits, empty if it cannot be read
[[nodiscard]] QString guessedFormat(const QString &file);
//! Refused when the format is not known (field "format"), the file cannot be opened or the mapping does not fit it
[[nodiscard]] Result<std::unique_ptr<ImportReader>> openImport(
    const QString &format, const QString &file, const ImportOptions &options = {});
[[nodiscard]] Result<std::unique_ptr<ImportReader>> openImport(
    const QString &format, std::unique_ptr<QIODevice> device, const ImportOptions &options = {});

//! The first rows of a file as they would come in, or why one would be refused; for spreadsheets see previewCsv()
[[nodiscard]] Result<QList<tl::expected<CaseDraft, Error>>> firstRows(
    const QString &format, const QString &file, int count);

//! What of an item no field of a case can hold, in words; its files are another matter
[[nodiscard]] QStringList notInCase(const InboxItem &item);
//! A case draft from what is known of an item; files are not part of a draft
[[nodiscard]] CaseDraft draftFrom(const InboxItem &item);
//! What has no place in the inbox is kept as unmapped
[[nodiscard]] InboxItem inboxItemFrom(const CaseDraft &draft);

} // namespace lyhord
