#pragma once

#include "core/model/ids.h"
#include "core/model/query.h"
#include "ui/client/notice.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

enum class PageKind {
    Case, //!< to read; needs a number
    InboxItem, //!< to read before it is registered; needs an item
    Registration, //!< item or draft when it continues something; number of the case a matter is split off from
    Assignment, //!< needs a number
    Answering, //!< needs a number
    Administration,
    Outbox,
    ReportCalendar,
    Statistics,
    Selection, //!< many lines of the list are chosen; needs numbers
    Batch, //!< one step on many cases; needs numbers
};

//! What a page is to show
struct PageRequest
{
    PageKind kind = PageKind::Case;
    QString number;
    InboxItemId item; //!< registration of something from the inbox
    QString draft; //!< token of a local draft to go on with
    QStringList numbers; //!< the chosen cases
    QStringList leftOut; //!< those of them that are only proposed
    QString step; //!< to begin with: in a case as offeredSteps() names it, on many as BatchStep; empty: to be chosen
    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

//! What a page may ask of the window it stands in
class Navigator
{
public:
    virtual ~Navigator() = default;
    Navigator() = default;
    Navigator(const Navigator &) = delete;
    Navigator &operator=(const Navigator &) = delete;

    //! Shows the page and gives it the focus, unless the page shown now refuses to be left
    virtual void go(const PageRequest &request) = 0;
    virtual void back() = 0; //!< to the list, with the focus on it
    virtual void showNotice(const Notice &notice) = 0;
    virtual void editSignature() { } //!< what stands below the person's answers
    virtual void dropNotice(const QString & /*topic*/) { } //!< what was told about it is no longer so
    virtual void showQueue(Queue) { } //!< in the list; nothing where there is no list
    [[nodiscard]] virtual bool offers(PageKind kind) const = 0;
    //! To the list, where no line is chosen: what was done is not there to be seen
    virtual void backToNone() { back(); }
    virtual void showMessage(InboxItemId) { } //!< chosen in the inbox, unless something else is being written

    void openCase(const QString &number) { go({ PageKind::Case, number, {}, {} }); }
    void newFeedback() { go({ PageKind::Registration, {}, {}, {} }); }
    void registerItem(InboxItemId item) { go({ PageKind::Registration, {}, item, {} }); }
    void continueDraft(const QString &token) { go({ PageKind::Registration, {}, {}, token }); }
};

} // namespace lyhord
