#pragma once

#include "core/model/listedword.h"
#include "core/model/result.h"

#include <QtCore/QList>

namespace lyhord {

class Database;

//! The municipality's word list
class WordStore
{
public:
    explicit WordStore(Database &db);

    [[nodiscard]] Result<QList<ListedWord>> all(); //!< by the alphabet
    //! False: it is there already
    [[nodiscard]] Result<bool> add(const QString &word, const QString &login, const QDateTime &at);
    //! False: it is not there, or somebody else added it. An empty login: whoever did
    [[nodiscard]] Result<bool> remove(const QString &word, const QString &addedBy);

private:
    Database &m_db;
};

} // namespace lyhord
