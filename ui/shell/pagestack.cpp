#include "ui/shell/pagestack.h"

#include "resources/icons/icons.h"
#include "ui/common/emptyplace.h"
#include "ui/common/guideanchor.h"
#include "ui/common/theme.h"
#include "ui/shell/guideplaces.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

PageStack::PageStack(Workplace &workplace, Navigator &navigator, PageRegistry pages, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_registry(std::move(pages))
    , m_said(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyPlace(m_stack))
{
    m_said->setObjectName(u"besideTheList"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setContentsMargins(space::page, space::unit, space::page, 0);
    m_said->hide();
    m_nothing->show(Icon::View,
        tr("Choose a case in the list to read it here. Ctrl+N registers new feedback, F1 opens the guide."));
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_said);
    column->addWidget(m_stack, 1);
}

Page *PageStack::pageOf(PageKind kind)
{
    if (const auto known = m_pages.find(kind); known != m_pages.end())
        return known->second;
    Page *page = m_registry.make(kind, m_workplace, m_navigator, m_stack);
    m_pages.emplace(kind, page);
    m_stack->addWidget(page);
    setGuideAnchor(page, guideAnchorOf(kind));
    connect(page, &Page::titleChanged, this, &PageStack::changed);
    connect(page, &Page::menuActionsChanged, this, &PageStack::changed);
    return page;
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

bool PageStack::isWide() const
{
    const Page *page = current();
    return page && page->isWide();
}

bool PageStack::hasKeyboard() const
{
    const Page *page = current();
    const QWidget *focus = window()->focusWidget();
    return page && focus && (page == focus || page->isAncestorOf(focus));
}

bool PageStack::isFocusOn(PageKind kind) const
{
    const auto page = m_pages.find(kind);
    return page != m_pages.end() && page->second == current() && hasKeyboard();
}

bool PageStack::mayLeaveFor(const PageRequest &next) const
{
    Page *page = current();
    return !page || next == m_shown || page->canLeave();
}

bool PageStack::mayClose() const
{
    return std::ranges::none_of(
        m_pages, [](const auto &known) { return known.second->hasUnsaved() && !known.second->canLeave(); });
}

Page *PageStack::show(const PageRequest &request)
{
    Page *page = pageOf(request.kind);
    if (m_shown != request || current() != page) {
        m_shown = request;
        if (request.kind == PageKind::Case)
            m_shown.step.clear(); // the same step again is another wish
        page->load(request);
    }
    m_stack->setCurrentWidget(page);
    page->activated();
    Q_EMIT changed();
    return page;
}

void PageStack::showNothing()
{
    m_stack->setCurrentWidget(m_nothing);
    m_shown = {};
    say({});
    Q_EMIT changed();
}

void PageStack::say(const QString &sentence)
{
    QPalette coloured = m_said->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Accent));
    m_said->setPalette(coloured);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace lyhord
