#pragma once

#include "core/model/query.h"

#include <QtCore/QString>

namespace lyhord {

class Workplace;

//! What the middle of the window shows
struct ListChoice
{
    enum class Kind { Cases, Inbox, Drafts };
    Kind kind = Kind::Cases;
    CaseQuery query; //!< for Kind::Cases
    QString view; //!< the name of the person's own view; empty if it is none
    bool discarded = false; //!< for Kind::Inbox: what was discarded instead of what waits

    [[nodiscard]] static ListChoice of(Queue queue);
    [[nodiscard]] static ListChoice of(OwnList list);
    [[nodiscard]] static ListChoice ofDepartment(const QString &key);
    [[nodiscard]] static ListChoice drafts() { return { Kind::Drafts, {}, {} }; }
    [[nodiscard]] static ListChoice ofDiscarded();
    [[nodiscard]] static ListChoice search(const QString &text);

    //! Under which the columns are remembered
    [[nodiscard]] QString memoryKey() const;
    //! For the heading: never text from a case
    [[nodiscard]] QString title(const Workplace &workplace) const;
    //! What one department is asked about; any list may be narrowed to a department besides
    [[nodiscard]] bool isOfDepartment() const
    {
        return kind == Kind::Cases && !query.queue && !query.own && query.awaited && !query.department.isEmpty()
            && view.isEmpty();
    }
    [[nodiscard]] bool isSearch() const
    {
        return kind == Kind::Cases && !query.queue && !query.own && !isOfDepartment() && view.isEmpty();
    }
    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

} // namespace lyhord
