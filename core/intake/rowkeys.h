#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace lyhord {

//! Makes rows known again by their bytes, so that the same file, or a longer one with the same rows, brings nothing in
//! twice; yet two like rows of one file are two
class RowKeys
{
public:
    [[nodiscard]] QByteArray keyOf(const QByteArray &bytes);

private:
    QHash<quint64, int> m_seen; //!< how often, by the first bytes of the checksum
};

//! As a draft's token
[[nodiscard]] QString tokenOf(const QByteArray &key);

} // namespace lyhord
