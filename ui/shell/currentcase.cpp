#include "ui/shell/currentcase.h"

#include "ui/client/page.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/shell/pagestack.h"

#include <QtGui/QKeyEvent>

#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr auto restFor = 120ms; //!< passing by with the arrow keys is not reading

bool isOneCase(PageKind kind)
{
    return kind == PageKind::Case || kind == PageKind::Assignment || kind == PageKind::Answering;
}

//! Several lines are chosen: then none of their cases stands at the right as if a step would act on it alone
bool areMany(const PageRequest &shown)
{
    return shown.kind == PageKind::Selection;
}

} // namespace

CurrentCase::CurrentCase(ListPane &list, PageStack &pages, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_pages(pages)
    , m_navigator(navigator)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restFor);
    connect(&m_soon, &QTimer::timeout, this, &CurrentCase::follow);
    connect(&list, &ListPane::moved, this, &CurrentCase::listMoved);
    connect(&list, &ListPane::chosenChanged, this, [this] {
        if (!m_list.manyChosen().isEmpty() || areMany(m_pages.shown()))
            listMoved();
    });
    connect(&list, &ListPane::loaded, this, &CurrentCase::listLoaded);
    // When all that has come is in the list: until then lines stand there that are no more.
    connect(&list, &ListPane::refreshed, this, &CurrentCase::listRefreshed, Qt::QueuedConnection);
    list.caseView()->installEventFilter(this);
}

QString CurrentCase::number() const
{
    const Page *page = m_pages.current();
    if (page && !m_soon.isActive())
        return page->caseNumber();
    return m_list.isVisible() ? m_list.chosen().number : QString();
}

//! A key that may be a step's must not find the page of the case before
bool CurrentCase::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_soon.isActive()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isCommand = key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)
            || (key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35);
        if (isCommand)
            follow();
    }
    return QObject::eventFilter(watched, event);
}

bool CurrentCase::isInSight(const PageRequest &chosen) const
{
    const PageRequest &shown = m_pages.shown();
    if (!m_pages.current())
        return false;
    if (areMany(chosen))
        return areMany(shown) && shown.numbers == chosen.numbers;
    return chosen.kind == PageKind::InboxItem ? shown.kind == PageKind::InboxItem && shown.item == chosen.item
                                              : isOneCase(shown.kind) && shown.number == chosen.number;
}

//! What is typed in the page is kept by it; if it cannot be, the page stays
bool CurrentCase::leavePage()
{
    Page *page = m_pages.current();
    if (!page || !page->hasUnsaved())
        return true;
    const QString number = page->caseNumber();
    if (!page->canLeave())
        return false;
    m_navigator.showNotice({ Notice::Kind::Info, tr("What you have written in case %1 is kept.").arg(number),
        tr("Go on with it"), [navigator = &m_navigator, number] { navigator->openCase(number); } });
    return true;
}

// --- the list has changed

void CurrentCase::listMoved()
{
    if (m_pages.isWide())
        return;
    if (isInSight(m_list.chosen())) {
        m_soon.stop();
        align();
        Q_EMIT changed(); // back before the page had followed
        return;
    }
    if (!leavePage()) {
        m_soon.stop();
        QMetaObject::invokeMethod(this, &CurrentCase::align, Qt::QueuedConnection); // the list is still moving
        return;
    }
    m_soon.start();
    Q_EMIT changed();
}

//! Another list, filter or order: its first line is the current one, unless somebody works in the page
void CurrentCase::listLoaded()
{
    m_marked = {};
    m_stepped.clear();
    const Page *page = m_pages.current();
    if (m_pages.isWide())
        return;
    if (page && (page->hasUnsaved() || m_pages.hasKeyboard()))
        return align();
    m_list.chooseFirst();
    const PageRequest chosen = m_list.chosen();
    if (!m_list.hasChosen())
        follow();
    else if (!isInSight(chosen) && !m_soon.isActive())
        listMoved();
}

void CurrentCase::listRefreshed()
{
    const PageRequest &shown = m_pages.shown();
    const bool isItem = m_pages.current() && shown.kind == PageKind::InboxItem;
    if (isItem && !m_pages.hasKeyboard() && !m_soon.isActive() && !m_list.mark(shown)) {
        m_list.chooseFirst(); // nothing can be done any more with what somebody else has registered
        follow();
        return;
    }
    if (m_soon.isActive() && !m_list.hasChosen()) // it left the list before the page had come to it
        return follow();
    align();
}

void CurrentCase::align()
{
    if (m_soon.isActive() || !m_pages.current())
        return;
    const PageRequest shown = m_pages.shown();
    const bool isOfAList = shown.kind == PageKind::InboxItem || !shown.number.isEmpty();
    if (m_pages.isWide() || areMany(shown) || !isOfAList)
        return m_pages.say({});
    if (m_list.mark(shown)) {
        m_marked = shown;
        return m_pages.say({});
    }
    if (goesOnNow()) {
        m_stepped.clear();
        if (goOn(1) || goOn(-1))
            return;
    }
    m_pages.say(sayingItIsNotThere(shown));
}

void CurrentCase::noteStep(const QString &number)
{
    m_stepped = number;
}

bool CurrentCase::goesOnNow() const
{
    const PageRequest &shown = m_pages.shown();
    return m_goesOn && shown.kind == PageKind::Case && shown.number == m_stepped && m_marked.number == m_stepped
        && !m_pages.current()->hasUnsaved();
}

QString CurrentCase::sayingItIsNotThere(const PageRequest &shown) const
{
    if (shown.kind
        == PageKind::InboxItem) // opened from the drafts or another list it says itself what has become of it
        return m_list.choice().kind == ListChoice::Kind::Inbox ? tr("This is no longer in the inbox.") : QString();
    const QString sentence = m_marked.number == shown.number ? tr("Case %1 has left its place in this list.")
                                                             : tr("Case %1 was not chosen from this list.");
    const bool isEmpty = m_list.choice().kind == ListChoice::Kind::Cases && m_list.caseModel()->rowCount() == 0;
    return isEmpty ? sentence.arg(shown.number)
                   : sentence.arg(shown.number) + u' ' + tr("The next one in the list: Ctrl+Page Down.");
}

// --- the page goes by the list

void CurrentCase::follow()
{
    m_soon.stop();
    if (m_pages.isWide())
        return;
    const PageRequest chosen = m_list.chosen();
    // Looking at a secret case leaves a trace: that takes more than passing by with the arrow keys.
    const bool isSecret = m_list.hasChosen() && m_list.isChosenSecret();
    if (!m_list.hasChosen() || isSecret || !m_pages.offers(chosen.kind))
        return m_pages.showNothing(isSecret ? PageStack::Because::Secret : PageStack::Because::NothingChosen);
    if (!isInSight(chosen))
        m_pages.show(chosen);
    align();
}

void CurrentCase::stay()
{
    m_soon.stop();
}

bool CurrentCase::goOn(int lines)
{
    if (m_pages.isWide() || !leavePage())
        return false;
    const bool works = m_pages.hasKeyboard();
    if (!m_list.chooseBeside(lines))
        return false;
    follow();
    if (!works)
        return true;
    if (Page *page = m_pages.current())
        page->focusFirst();
    else
        m_navigator.back();
    return true;
}

} // namespace lyhord
