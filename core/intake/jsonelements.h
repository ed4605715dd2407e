#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

//! The entries of a list in JSON, one after the other as bytes, so that one damaged entry does not cost the others and
//! not all of them are held as texts at once. The list may stand alone or in an object under one of some keys; an
//! object without such a key is the only entry.
class JsonElements
{
public:
    struct Element
    {
        int line = 1;
        QByteArray json;
    };

    JsonElements(const QByteArray &json, const QStringList &listKeys);

    //! Empty at the end; after an error nothing more can be read
    [[nodiscard]] Result<std::optional<Element>> next();
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] int line() const { return m_line; }

private:
    enum class State { Start, FirstInList, InList, Done };

    [[nodiscard]] Result<std::optional<Element>> begin();
    [[nodiscard]] Result<std::optional<Element>> rest();
    [[nodiscard]] tl::unexpected<Error> damaged();
    [[nodiscard]] qsizetype listBehindKey(qsizetype object) const;
    [[nodiscard]] qsizetype afterSpace(qsizetype at) const;
    [[nodiscard]] qsizetype afterText(qsizetype at) const;
    [[nodiscard]] qsizetype afterValue(qsizetype at) const;
    [[nodiscard]] char at(qsizetype position) const;
    void advance(qsizetype to);

    QByteArray m_json;
    QStringList m_listKeys;
    qsizetype m_position = 0;
    int m_line = 1;
    State m_state = State::Start;
    bool m_wrapped = false; //!< in an object around it, the rest of which does not matter
};

} // namespace lyhord
