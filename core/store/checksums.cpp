#include "core/store/checksums.h"

#include "core/store/chainhash.h"

#include <QtCore/QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace lyhord::checksums {

namespace {

using Checksum = std::array<unsigned char, size>;

//! With its kind, and a text or bytes with its length, so that no two rows read alike
void addValue(QCryptographicHash &sha, sqlite3_value *value)
{
    const int kind = sqlite3_value_type(value);
    chainhash::addNumber(sha, kind);
    if (kind == SQLITE_NULL)
        return;
    if (kind == SQLITE_INTEGER) {
        chainhash::addNumber(sha, sqlite3_value_int64(value));
        return;
    }
    const void *bytes = sqlite3_value_blob(value); // none where the text is empty
    const int length = sqlite3_value_bytes(value);
    chainhash::addNumber(sha, length);
    if (length > 0)
        sha.addData(QByteArrayView(static_cast<const char *>(bytes), length));
}

void join(Checksum &into, sqlite3_value *value)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(value));
    const int length = bytes ? std::min(sqlite3_value_bytes(value), size) : 0;
    for (int i = 0; i < length; ++i)
        into.at(size_t(i)) ^= bytes[i];
}

void give(sqlite3_context *context, const void *checksum)
{
    sqlite3_result_blob(context, checksum, size, SQLITE_TRANSIENT);
}

void rowChecksum(sqlite3_context *context, int count, sqlite3_value **values)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    for (int i = 0; i < count; ++i)
        addValue(sha, values[i]);
    give(context, sha.result().constData());
}

void joinChecksums(sqlite3_context *context, int count, sqlite3_value **values)
{
    Checksum joined{};
    for (int i = 0; i < count; ++i)
        join(joined, values[i]);
    give(context, joined.data());
}

void joinNext(sqlite3_context *context, int, sqlite3_value **values)
{
    if (auto *joined = static_cast<Checksum *>(sqlite3_aggregate_context(context, sizeof(Checksum))))
        join(*joined, values[0]);
    else
        sqlite3_result_error_nomem(context);
}

void giveJoined(sqlite3_context *context)
{
    if (const auto *joined = static_cast<const Checksum *>(sqlite3_aggregate_context(context, 0)))
        give(context, joined->data());
    else
        sqlite3_result_zeroblob(context, size); // there was no row
}

} // namespace

bool registerFunctions(sqlite3 *file)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    constexpr int any = -1;
    return sqlite3_create_function_v2(
               file, "row_checksum", any, flags, nullptr, &rowChecksum, nullptr, nullptr, nullptr)
        == SQLITE_OK
        && sqlite3_create_function_v2(
               file, "join_checksums", 2, flags, nullptr, &joinChecksums, nullptr, nullptr, nullptr)
        == SQLITE_OK
        && sqlite3_create_function_v2(
               file, "joined_checksums", 1, flags, nullptr, nullptr, &joinNext, &giveJoined, nullptr)
        == SQLITE_OK;
}

QByteArray joined(const QByteArray &one, const QByteArray &other)
{
    QByteArray result(std::max(one.size(), other.size()), '\0');
    for (const QByteArray &each : { one, other }) {
        for (qsizetype i = 0; i < each.size(); ++i)
            result[i] = char(result.at(i) ^ each.at(i));
    }
    return result;
}

bool isOfNothing(const QByteArray &checksum)
{
    return checksum.count('\0') == checksum.size();
}

} // namespace lyhord::checksums
