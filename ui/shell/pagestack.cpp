#include "ui/shell/pagestack.h"

#include "resources/icons/icons.h"
#include "ui/client/workplace.h"
#include "ui/shell/guideplaces.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

PageStack::PageStack(Workplace &workplace, Navigator &navigator, PageRegistry pages, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_registry(std::move(pages))
    , m_back(new QPushButton(icon(Icon::Left), tr("To the list"), this))
    , m_said(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyPlace(m_stack))
{
    m_back->setObjectName(u"backToTheList"_s);
    m_back->setToolTip(tr("Back to the list (Alt+Left, Esc)"));
    m_back->setProperty(flatProperty, true);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &PageStack::backWished);
    m_said->setObjectName(u"besideTheList"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setContentsMargins(space::page, space::unit, space::page, 0);
    m_said->hide();
    m_stack->addWidget(m_nothing);
    showNothing();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_said);
    column->addWidget(m_stack, 1);
}

const PageStack::Known &PageStack::known(PageKind kind)
{
    if (const auto known = m_pages.find(kind); known != m_pages.end())
        return known->second;
    Page *page = m_registry.make(kind, m_workplace, m_navigator, m_stack);
    auto *frame = new PageFrame(page, m_stack);
    m_stack->addWidget(frame);
    setGuideAnchor(page, guideAnchorOf(kind));
    connect(page, &Page::titleChanged, this, &PageStack::changed);
    connect(page, &Page::menuActionsChanged, this, &PageStack::changed);
    return m_pages.emplace(kind, Known{ page, frame }).first->second;
}

Page *PageStack::current() const
{
    const auto shown = std::ranges::find_if(
        m_pages, [this](const auto &known) { return known.second.frame == m_stack->currentWidget(); });
    return shown == m_pages.end() ? nullptr : shown->second.page;
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
    return page != m_pages.end() && page->second.page == current() && hasKeyboard();
}

//! A new case is begun anew each time it is asked for
bool PageStack::isShown(const PageRequest &request) const
{
    const bool isNewCase = request == PageRequest{ .kind = PageKind::Registration };
    return request == m_shown && !isNewCase;
}

bool PageStack::mayLeaveFor(const PageRequest &next) const
{
    Page *page = current();
    return !page || isShown(next) || page->canLeave();
}

bool PageStack::mayClose() const
{
    return std::ranges::none_of(
        m_pages, [](const auto &known) { return known.second.page->hasUnsaved() && !known.second.page->canLeave(); });
}

Page *PageStack::show(const PageRequest &request)
{
    const auto &[page, frame] = known(request.kind);
    if (!isShown(request) || current() != page) {
        m_shown = request;
        if (request.kind == PageKind::Case)
            m_shown.step.clear(); // the same step again is another wish
        page->load(request);
    }
    m_stack->setCurrentWidget(frame);
    page->activated();
    Q_EMIT changed();
    return page;
}

void PageStack::showNothing(Because why)
{
    if (why == Because::Secret)
        m_nothing->show(Icon::Protected,
            m_workplace.may(Action::ReadSecret)
                ? tr("This case is secret. Enter opens it, and it is noted in its timeline that you have read it.")
                : tr("This case is secret, and you may not read it. Enter shows its number and who has it."));
    else
        m_nothing->show(Icon::View,
            m_workplace.may(Action::Register)
                ? tr("Choose a case in the list to read it here. Ctrl+N registers new feedback, F1 opens the guide.")
                : tr("Choose a case in the list to read it here. F1 opens the guide."));
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
