#pragma once

#include "tests/ui/windowplace.h"
#include "ui/client/noticebar.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/shell/pagestack.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <memory>

namespace lyhord::test {

//! Anna in front of her window with four cases in the list: what a test of the keys in it and of what it tells does
//! there
class WindowKeysPlace
{
protected:
    void sitDown()
    {
        m_place = std::make_unique<WindowPlace>();
        for (int i = 0; i < 4; ++i)
            m_numbers.append(m_place->registered(icyCase()));
        m_place->openWindow();
        QTRY_COMPARE(list()->model()->rowCount(), 4);
    }
    void leave()
    {
        m_numbers.clear();
        m_place.reset();
    }
    static CaseDraft icyCase()
    {
        CaseDraft draft;
        draft.headline = u"Icy way to school"_s;
        draft.text = u"It is icy."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        return draft;
    }
    //! What the caller says, in the form that is in sight
    [[nodiscard]] QPlainTextEdit *said() const
    {
        const auto all = pages()->current() ? pages()->current()->findChildren<QPlainTextEdit *>(u"text"_s)
                                            : QList<QPlainTextEdit *>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] QPushButton *button(const QString &word) const
    {
        const auto all = bar()->findChildren<QPushButton *>();
        const auto shown = std::ranges::find_if(
            all, [&word](const QPushButton *one) { return one->isVisible() && one->text() == word; });
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] CaseListView *list() const { return m_place->window->findChild<ListPane *>()->caseView(); }
    [[nodiscard]] PageStack *pages() const { return m_place->window->findChild<PageStack *>(); }
    [[nodiscard]] QTreeView *queues() const { return m_place->window->findChild<QTreeView *>(u"queues"_s); }
    [[nodiscard]] NoticeBar *bar() const { return m_place->window->findChild<NoticeBar *>(); }
    //! Those in sight
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        const auto lines = bar()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *line : lines) {
            if (line->isVisible())
                texts.append(line->accessibleName());
        }
        return texts;
    }

    std::unique_ptr<WindowPlace> m_place;
    QStringList m_numbers;
};

} // namespace lyhord::test
