#pragma once

#include "core/model/names.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

enum class CsvEncoding { Auto, Utf8, Utf16, Windows1252 };
LYHORD_NAMES(CsvEncoding, 4, { CsvEncoding::Auto, QLatin1StringView("auto") },
    { CsvEncoding::Utf8, QLatin1StringView("utf-8") }, { CsvEncoding::Utf16, QLatin1StringView("utf-16") },
    { CsvEncoding::Windows1252, QLatin1StringView("windows-1252") })

//! What the bytes are: by their mark, else UTF-8 if all of them are valid UTF-8, else Windows-1252. Reads the device to
//! its end and goes back to the beginning.
[[nodiscard]] Result<CsvEncoding> detectedEncoding(QIODevice &device);

struct CsvRecord
{
    int line = 1; //!< where it begins
    QByteArray bytes; //!< as they came, in UTF-8 if the file is UTF-16
    tl::expected<QStringList, Error> fields;
};

//! RFC 4180, one record at a time: a file of any size is never held as a whole. A record that cannot be read costs only
//! its first line.
class CsvRecords
{
public:
    //! encoding: not Auto; delimiter: not empty
    CsvRecords(QIODevice &device, CsvEncoding encoding, const QString &delimiter);

    //! Empty at the end; blank lines are left out. An error means that the device cannot be read.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();
    [[nodiscard]] qint64 bytesRead() const { return m_device.pos() - (m_buffer.size() - m_position); }

private:
    struct Scan
    {
        enum class Outcome { Complete, NeedsMore, NeverClosed, TextAfterQuote, TooLong };
        Outcome outcome = Outcome::Complete;
        qsizetype end = 0; //!< behind the line end
        QList<QByteArray> fields;
    };

    [[nodiscard]] Result<> fill();
    [[nodiscard]] Scan scan() const;
    [[nodiscard]] Scan scanQuoted(Scan scan, qsizetype &at) const;
    [[nodiscard]] qsizetype lineEndAt(qsizetype at) const;
    [[nodiscard]] qsizetype firstLineEnd() const;
    [[nodiscard]] bool mayGrow() const;
    [[nodiscard]] qsizetype plainEnd(qsizetype at) const;
    [[nodiscard]] CsvRecord take(qsizetype end);
    [[nodiscard]] CsvRecord takeFirstLine(const QString &reason);
    [[nodiscard]] tl::expected<QStringList, Error> decoded(const QList<QByteArray> &fields) const;
    [[nodiscard]] bool startsDelimiter(qsizetype at) const;

    QIODevice &m_device;
    CsvEncoding m_encoding;
    QByteArray m_delimiter;
    QStringDecoder m_utf16;
    QByteArray m_buffer;
    qsizetype m_position = 0; //!< of the next record in the buffer
    int m_line = 1;
    bool m_atEnd = false;
};

} // namespace lyhord
