#include "ui/shell/letteractions.h"

#include "ui/casefile/casefilepage.h"
#include "ui/client/dispatching.h"
#include "ui/client/workplace.h"
#include "ui/letters/answerprinting.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/shell/currentcase.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/keydebounce.h"

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

LetterActions::LetterActions(Workplace &workplace, Navigator &navigator, const Parts &parts, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_list(parts.list)
    , m_pages(parts.pages)
    , m_current(parts.current)
    , m_window(window)
    , m_markPause(new KeyDebounce(u"markPause"_s, this))
{
}

//! The next case comes by itself: a key that bounces or is held, and a second click, are not meant for it
void LetterActions::markDispatched()
{
    if (m_markPause->isBounce())
        return;
    const std::optional<Queue> queue = m_list.choice().query.queue;
    const std::optional<ReplyBy> way = queue && m_list.isVisible() ? wayOf(*queue) : std::nullopt;
    const QStringList chosen = way ? m_list.caseView()->selectedNumbers() : QStringList();
    if (!chosen.isEmpty()) {
        m_markPause->start();
        return dispatchLetters(m_workplace, m_navigator, chosen, *way, [this] {
            m_list.caseView()->goOnWhenGone();
            m_markPause->start();
        });
    }
    Page *page = m_pages.current();
    if (page && page->markDispatched())
        m_markPause->start();
    else
        m_navigator.showNotice({ Notice::Kind::Info, nothingToMark(), {}, {} });
}

QString LetterActions::nothingToMark() const
{
    const auto *read = qobject_cast<CaseFilePage *>(m_pages.current());
    const QString why = read ? read->whyNothingToMark() : QString();
    return why.isEmpty() ? tr("Nothing that is chosen here waits to be called, posted or sent.") : why;
}

QStringList LetterActions::chosenToPrint() const
{
    const std::optional<Queue> queue = m_list.choice().query.queue;
    const bool arePrinted = queue && wayOf(*queue) == ReplyBy::Letter && m_workplace.may(Action::Send);
    const QStringList chosen = arePrinted && !m_pages.isWide() ? m_list.caseView()->selectedNumbers() : QStringList();
    const QString shown = m_current.number();
    return shown.isEmpty() || chosen.contains(shown) ? chosen : QStringList();
}

bool LetterActions::print(const std::function<void(const QString &number)> &withoutLetter)
{
    const QStringList chosen = chosenToPrint();
    const QString shown = m_current.number();
    if (!chosen.isEmpty())
        printAnswers(m_workplace, m_navigator, chosen, m_window);
    else if (shown.isEmpty())
        return false;
    else if (m_workplace.may(Action::Send))
        printLetterOf(m_workplace, m_navigator, shown, m_window, [withoutLetter, shown] { withoutLetter(shown); });
    else
        withoutLetter(shown);
    return true;
}

} // namespace lyhord
