#include "core/store/chainhash.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace lyhord::chainhash {

void addNumber(QCryptographicHash &sha, qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    sha.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

void addText(QCryptographicHash &sha, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(sha, utf8.size());
    sha.addData(utf8);
}

} // namespace lyhord::chainhash
