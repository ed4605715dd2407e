#include "core/intake/rowkeys.h"

#include "core/intake/textencoding.h"

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

QByteArray RowKeys::keyOf(const QByteArray &bytes)
{
    const QByteArray content = bytes.trimmed(); // the last line may or may not have an end
    const QByteArray sha256 = sha256Of(content);
    const int before = m_seen[sha256.left(16).toULongLong(nullptr, 16)]++;
    return before == 0 ? sha256 : sha256Of(sha256 + ':' + QByteArray::number(before));
}

QString tokenOf(const QByteArray &key)
{
    return u"import:"_s + QString::fromLatin1(key);
}

} // namespace lyhord
