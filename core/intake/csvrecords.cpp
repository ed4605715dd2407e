#include "core/intake/csvrecords.h"

#include "core/intake/textencoding.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CsvRecords)
};

constexpr qint64 chunkSize = 256 * 1024;
//! A text of a million characters in four bytes each and the fields beside it: beyond that a quotation mark is astray
constexpr qsizetype maxRecordSize = 8 * 1024 * 1024;

tl::unexpected<Error> unreadable(const QIODevice &device)
{
    return failed(ErrorCode::Broken, Tr::tr("The file could not be read to its end. Nothing more of it was imported."),
        device.errorString());
}

//! What is asked for is allocated, however little there is
QByteArray nextChunk(QIODevice &device)
{
    return device.read(std::clamp<qint64>(device.bytesAvailable(), 1, chunkSize));
}

bool isUtf16(const QByteArray &start)
{
    return start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
}

} // namespace

Result<CsvEncoding> detectedEncoding(QIODevice &device)
{
    if (!device.seek(0))
        return unreadable(device);
    if (isUtf16(device.peek(2)))
        return CsvEncoding::Utf16;
    bool valid = true;
    QByteArray pending;
    while (valid && !device.atEnd()) {
        const QByteArray chunk = nextChunk(device);
        if (chunk.isEmpty())
            return unreadable(device);
        pending += chunk;
        const qsizetype complete = pending.size() - incompleteUtf8Tail(pending);
        valid = QByteArrayView(pending).first(complete).isValidUtf8();
        pending.remove(0, complete);
    }
    if (!device.seek(0))
        return unreadable(device);
    return valid && pending.isEmpty() ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

CsvRecords::CsvRecords(QIODevice &device, CsvEncoding encoding, const QString &delimiter)
    : m_device(device)
    , m_encoding(encoding)
    , m_delimiter(delimiter.toUtf8())
    , m_utf16(QStringDecoder::Utf16)
{
    if (encoding == CsvEncoding::Windows1252)
        m_delimiter = delimiter.toLatin1();
}

Result<std::optional<CsvRecord>> CsvRecords::next()
{
    for (;;) {
        if (m_position > chunkSize) {
            m_buffer.remove(0, m_position);
            m_position = 0;
        }
        const Scan found = scan();
        switch (found.outcome) {
        case Scan::Outcome::NeedsMore:
            if (auto filled = fill(); !filled)
                return tl::unexpected(filled.error());
            continue;
        case Scan::Outcome::NeverClosed:
            return takeFirstLine(Tr::tr("A quotation mark opens a text that is never closed."));
        case Scan::Outcome::TextAfterQuote:
            return takeFirstLine(Tr::tr("A quotation mark stands within a quoted text. It must be doubled there."));
        case Scan::Outcome::TooLong:
            return takeFirstLine(Tr::tr("The line is too long to be a record: more than 8 MB."));
        case Scan::Outcome::Complete:
            break;
        }
        if (found.end == m_position)
            return std::nullopt;
        CsvRecord record = take(found.end);
        if (record.bytes.trimmed().isEmpty())
            continue;
        record.fields = decoded(found.fields);
        return record;
    }
}

Result<> CsvRecords::fill()
{
    const bool first = m_device.pos() == 0;
    QByteArray chunk = nextChunk(m_device);
    if (chunk.isEmpty()) {
        if (!m_device.atEnd())
            return unreadable(m_device);
        m_atEnd = true;
        return {};
    }
    if (m_encoding == CsvEncoding::Utf16) {
        const QString text = m_utf16(chunk);
        chunk = text.toUtf8();
    }
    if (first && chunk.startsWith("\xef\xbb\xbf"))
        chunk.remove(0, 3);
    m_buffer += chunk;
    return {};
}

//! Looks for the record that begins at m_position
CsvRecords::Scan CsvRecords::scan() const
{
    Scan found;
    QByteArray field;
    bool atFieldStart = true;
    qsizetype at = m_position;
    while (at < m_buffer.size()) {
        const char c = m_buffer.at(at);
        if (c == '"' && atFieldStart) {
            found = scanQuoted(std::move(found), at);
            if (found.outcome == Scan::Outcome::TextAfterQuote && firstLineEnd() == 0 && mayGrow())
                found.outcome = Scan::Outcome::NeedsMore; // of the line to be refused
            if (found.outcome != Scan::Outcome::Complete)
                return found;
            field = found.fields.takeLast();
            atFieldStart = false;
            continue;
        }
        if (startsDelimiter(at)) {
            found.fields.append(field);
            field.clear();
            atFieldStart = true;
            at += m_delimiter.size();
            continue;
        }
        if (const qsizetype end = lineEndAt(at); end > 0) {
            found.fields.append(field);
            found.end = end;
            return found;
        }
        if (c == '\r' && !m_atEnd) // whether \n follows is not yet known
            break;
        const qsizetype plain = plainEnd(at);
        field += QByteArrayView(m_buffer).sliced(at, plain - at);
        atFieldStart = false;
        at = plain;
    }
    if (!m_atEnd) {
        found.outcome = mayGrow() ? Scan::Outcome::NeedsMore : Scan::Outcome::TooLong;
        return found;
    }
    found.fields.append(field);
    found.end = m_buffer.size();
    return found;
}

//! Reads a quoted field, appends it to the fields and leaves `at` at the delimiter or line end behind it
CsvRecords::Scan CsvRecords::scanQuoted(Scan found, qsizetype &at) const
{
    QByteArray field;
    for (++at;;) {
        const qsizetype quote = m_buffer.indexOf('"', at);
        if (quote < 0 || (quote + 1 == m_buffer.size() && !m_atEnd)) {
            found.outcome = mayGrow() ? Scan::Outcome::NeedsMore : Scan::Outcome::NeverClosed;
            return found;
        }
        field += m_buffer.sliced(at, quote - at);
        at = quote + 1;
        if (at < m_buffer.size() && m_buffer.at(at) == '"') {
            field += '"';
            ++at;
            continue;
        }
        break;
    }
    while (at < m_buffer.size() && m_buffer.at(at) == ' ' && !startsDelimiter(at))
        ++at;
    if (at + m_delimiter.size() >= m_buffer.size() && !m_atEnd) {
        found.outcome = Scan::Outcome::NeedsMore;
        return found;
    }
    const bool ends = at >= m_buffer.size() || startsDelimiter(at) || m_buffer.at(at) == '\n'
        || m_buffer.at(at) == '\r';
    found.outcome = ends ? Scan::Outcome::Complete : Scan::Outcome::TextAfterQuote;
    found.fields.append(field);
    return found;
}

//! Behind the bytes that cannot end a field, at least one
qsizetype CsvRecords::plainEnd(qsizetype at) const
{
    const char *bytes = m_buffer.constData();
    const char delimiter = m_delimiter.front();
    const qsizetype size = m_buffer.size();
    for (++at; at < size && bytes[at] != delimiter && bytes[at] != '\n' && bytes[at] != '\r';)
        ++at;
    return at;
}

//! Behind the line end that begins here; 0 if none does or it is not yet known
qsizetype CsvRecords::lineEndAt(qsizetype at) const
{
    if (m_buffer.at(at) == '\n')
        return at + 1;
    if (m_buffer.at(at) != '\r' || (at + 1 == m_buffer.size() && !m_atEnd))
        return 0;
    return at + 1 < m_buffer.size() && m_buffer.at(at + 1) == '\n' ? at + 2 : at + 1;
}

CsvRecord CsvRecords::take(qsizetype end)
{
    CsvRecord record;
    record.line = m_line;
    record.bytes = m_buffer.sliced(m_position, end - m_position);
    const auto feeds = std::count(record.bytes.begin(), record.bytes.end(), '\n');
    const auto returns = std::count(record.bytes.begin(), record.bytes.end(), '\r');
    m_line += static_cast<int>(feeds > 0 ? feeds : returns);
    m_position = end;
    return record;
}

bool CsvRecords::mayGrow() const
{
    return !m_atEnd && m_buffer.size() - m_position < maxRecordSize;
}

//! Behind the line that begins at m_position; 0 if its end is not in the buffer
qsizetype CsvRecords::firstLineEnd() const
{
    for (qsizetype at = m_position; at < m_buffer.size(); ++at) {
        if (const qsizetype end = lineEndAt(at); end > 0)
            return end;
    }
    return 0;
}

CsvRecord CsvRecords::takeFirstLine(const QString &reason)
{
    const qsizetype end = firstLineEnd();
    CsvRecord record = take(end > 0 ? end : m_buffer.size());
    record.fields = tl::unexpected(Error{ ErrorCode::Refused, reason });
    return record;
}

tl::expected<QStringList, Error> CsvRecords::decoded(const QList<QByteArray> &fields) const
{
    QStringList texts;
    for (const QByteArray &field : fields) {
        const auto text = m_encoding == CsvEncoding::Windows1252 ? std::optional(fromWindows1252(field))
                                                                 : fromUtf8(field);
        if (!text)
            return failed(ErrorCode::Refused,
                Tr::tr(
                    "The line is not valid UTF-8. If the file comes from an older Windows program, state the encoding "
                    "windows-1252."));
        texts.append(*text);
    }
    return texts;
}

bool CsvRecords::startsDelimiter(qsizetype at) const
{
    return m_buffer.at(at) == m_delimiter.front() && QByteArrayView(m_buffer).sliced(at).startsWith(m_delimiter);
}

} // namespace lyhord
