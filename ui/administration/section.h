#pragma once

#include "core/drafts/draftspool.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace lyhord {

//! One part of the administration: what the page shows beside the list of its parts
class Section : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    //! False: something unsaved was pointed out, and `then` runs when it has been saved or discarded
    [[nodiscard]] virtual bool mayLeave([[maybe_unused]] const std::function<void()> &then) { return true; }
    virtual void refresh() { } //!< shows what is stored now
    virtual void add() { }
    virtual void save() { } //!< Ctrl+S
    virtual void openDraft(const SpooledDraft & /*draft*/) { } //!< goes on with what was begun here
    virtual void focusFirst() = 0;
    //! To what was in sight before, where not all of it is at once; false: all is in sight
    virtual bool goBack() { return false; }
};

} // namespace lyhord
