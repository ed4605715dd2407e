#include "core/export/wholearchive.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

// See "APPNOTE.TXT - .ZIP File Format Specification", 4.3
constexpr qint64 endSize = 22;
constexpr qint64 directoryEntrySize = 46;
constexpr qint64 localHeaderSize = 30;
constexpr qsizetype keptAtEachEnd = 1024;

template <class T>
T numberAt(const QByteArray &bytes, qint64 offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

struct Part
{
    QByteArray name;
    quint32 headerAt = 0;
    bool isDeflated = false;
};

struct Ends
{
    QByteArray first;
    QByteArray last;
};

std::optional<QList<Part>> partsOf(QFile &archive)
{
    if (archive.size() < endSize || !archive.seek(archive.size() - endSize)) // written without a comment
        return std::nullopt;
    const QByteArray end = archive.read(endSize);
    if (end.size() != endSize || !end.startsWith("PK\5\6") || !archive.seek(numberAt<quint32>(end, 16)))
        return std::nullopt;
    QList<Part> parts;
    for (int left = numberAt<quint16>(end, 10); left > 0; --left) {
        const QByteArray entry = archive.read(directoryEntrySize);
        if (entry.size() != directoryEntrySize || !entry.startsWith("PK\1\2"))
            return std::nullopt;
        const QByteArray name = archive.read(numberAt<quint16>(entry, 28));
        parts.append({ name, numberAt<quint32>(entry, 42), numberAt<quint16>(entry, 10) == Z_DEFLATED });
        archive.skip(numberAt<quint16>(entry, 30) + numberAt<quint16>(entry, 32));
    }
    return parts;
}

void keep(Ends &ends, const char *data, qsizetype size)
{
    if (ends.first.size() < keptAtEachEnd)
        ends.first.append(data, std::min(size, keptAtEachEnd - ends.first.size()));
    ends.last.append(data + std::max<qsizetype>(0, size - keptAtEachEnd), std::min(size, keptAtEachEnd));
    ends.last = ends.last.right(keptAtEachEnd);
}

// Inflated piece by piece: a sheet of a million rows is more than a gigabyte
std::optional<Ends> endsOf(QFile &archive, const Part &part)
{
    if (!part.isDeflated || !archive.seek(part.headerAt))
        return std::nullopt;
    const QByteArray header = archive.read(localHeaderSize);
    if (header.size() != localHeaderSize)
        return std::nullopt;
    archive.skip(numberAt<quint16>(header, 26) + numberAt<quint16>(header, 28));

    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    Ends ends;
    std::array<char, 1 << 17> plain{};
    int state = Z_OK;
    QByteArray packed;
    while (state == Z_OK) {
        if (stream.avail_in == 0) {
            packed = archive.read(1 << 16);
            stream.next_in = reinterpret_cast<Bytef *>(packed.data());
            stream.avail_in = static_cast<uInt>(packed.size());
        }
        stream.next_out = reinterpret_cast<Bytef *>(plain.data());
        stream.avail_out = static_cast<uInt>(plain.size());
        state = inflate(&stream, Z_NO_FLUSH);
        keep(ends, plain.data(), static_cast<qsizetype>(plain.size()) - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(ends) : std::nullopt;
}

bool endsAsItBegan(const Ends &ends)
{
    qsizetype begin = ends.first.indexOf('<');
    if (ends.first.mid(begin, 2) == "<?")
        begin = ends.first.indexOf('<', begin + 1);
    if (begin < 0)
        return false;
    qsizetype length = 1;
    while (begin + length < ends.first.size() && !QByteArrayView(" />\r\n").contains(ends.first.at(begin + length)))
        ++length;
    const QByteArray root = ends.first.mid(begin + 1, length - 1);
    const bool isOneElement = ends.first.size() < keptAtEachEnd && !ends.first.contains("><");
    const QByteArray last = ends.last.trimmed();
    return last.endsWith("</" + root + '>') || (isOneElement && last.endsWith("/>"));
}

} // namespace

bool isWholeWorkbook(const QString &file)
{
    QFile archive(file);
    if (!archive.open(QIODevice::ReadOnly))
        return false;
    const std::optional<QList<Part>> parts = partsOf(archive);
    return parts && std::all_of(parts->cbegin(), parts->cend(), [&archive](const Part &part) {
        const std::optional<Ends> ends = endsOf(archive, part);
        return ends && endsAsItBegan(*ends);
    });
}

} // namespace lyhord
