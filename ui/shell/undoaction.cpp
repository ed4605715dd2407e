#include "ui/shell/undoaction.h"

#include "resources/icons/icons.h"
#include "ui/batch/batchpage.h"
#include "ui/client/noticebar.h"
#include "ui/shell/pagestack.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

UndoAction::UndoAction(NoticeBar &notices, PageStack &pages, Navigator &navigator, QWidget *parent)
    : QAction(lyhord::icon(Icon::Undo), tr("&Undo"), parent)
    , m_notices(notices)
    , m_pages(pages)
    , m_navigator(navigator)
    , m_window(parent)
{
    setShortcut(QKeySequence::Undo);
    connect(this, &QAction::triggered, this, &UndoAction::undo);
}

void UndoAction::nameStep()
{
    const QString named = step();
    setText(named.isEmpty() ? tr("&Undo") : named);
    setEnabled(!named.isEmpty());
}

QString UndoAction::step() const
{
    if (const std::optional<Notice> told = m_notices.noticeWithWayBack())
        return QString(told->action).remove(u'&');
    return m_pages.current() ? m_pages.current()->undoText() : QString();
}

//! Of a case that is not the one in sight nothing is taken back unasked
void UndoAction::undo()
{
    const std::optional<Notice> told = m_notices.noticeWithWayBack();
    Page *page = m_pages.current();
    const bool isOfNoCase = told && told->number.isEmpty() && !told->ofMany;
    const bool isInSight = told
        && (told->ofMany ? qobject_cast<const BatchPage *>(page) != nullptr
                         : isOfNoCase || (page && page->hasJustDone(told->number)));
    if (isInSight)
        m_notices.takeBack();
    else if (told)
        askToTakeBack(*told);
    else if (page && !page->undoText().isEmpty())
        page->undoLast();
    else
        tellNothingIsTakenBack();
}

void UndoAction::tellNothingIsTakenBack()
{
    const QString why = m_pages.current() ? m_pages.current()->whyNothingIsTakenBack() : QString();
    m_navigator.showNotice(
        { Notice::Kind::Info, why.isEmpty() ? tr("There is nothing here to take back.") : why, {}, {} });
}

void UndoAction::askToTakeBack(const Notice &told)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Take back?"),
        //: the first is what was told when it was done
        tr("%1\n\nThis is not what is in sight. Take it back all the same?").arg(told.text), QMessageBox::NoButton,
        m_window);
    box->setObjectName(u"askToTakeBack"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Take it back"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("&Leave it"), QMessageBox::RejectRole));
    connect(box, &QDialog::accepted, &m_notices, &NoticeBar::takeBack);
    box->open();
}

} // namespace lyhord
