#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QCryptographicHash;

//! How numbers and texts enter the checksums of what is recorded: what was hashed once must hash the same for ever.
namespace lyhord::chainhash {

void addNumber(QCryptographicHash &sha, qint64 number);
//! Texts go in with their length, so that no two records read alike
void addText(QCryptographicHash &sha, const QString &text);

} // namespace lyhord::chainhash
