#include "ui/registration/registrationform.h"

#include "core/model/inbox.h"
#include "ui/registration/attachmentbar.h"
#include "ui/widgets/duebox.h"
#include "ui/registration/morepart.h"
#include "ui/registration/openpoints.h"
#include "ui/registration/saidsection.h"
#include "ui/registration/wheresection.h"
#include "ui/registration/whosection.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int leastPartWidth = 340; //!< with less room the parts of the form stand below each other

QLabel *headingOf(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

//! With its heading above it
QWidget *partOf(const QString &heading, QWidget *section, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(headingOf(heading, part));
    column->addWidget(section, 1);
    return part;
}

bool isInMore(const QString &path)
{
    return path == "process"_L1 || path == "campaign"_L1 || path == "service_declaration"_L1
        || path == "register_number"_L1;
}

} // namespace

RegistrationForm::RegistrationForm(QWidget *parent)
    : QWidget(parent)
    , m_said(new SaidSection(m_fields, this))
    , m_who(new WhoSection(m_fields, this))
    , m_where(new WhereSection(m_fields, this))
    , m_side(new QWidget(this))
{
    setAcceptDrops(true);
    auto *upper = new RowLayout(nullptr, space::page, leastPartWidth);
    upper->addWidget(partOf(tr("What was said"), m_said, this), 3);
    upper->addWidget(partOf(tr("Who said it"), m_who, this), 2);
    auto *lower = new RowLayout(nullptr, space::page, leastPartWidth);
    lower->addWidget(partOf(tr("Where it goes"), m_where, this), 3);
    lower->addWidget(m_side, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(upper, 1);
    column->addLayout(lower);
    (new QVBoxLayout(m_side))->setContentsMargins(0, 0, 0, 0);

    connect(m_said, &SaidSection::edited, this, [this] {
        m_where->setLanguage(m_said->language());
        letGoOfAgreed();
        Q_EMIT draftChanged();
    });
    connect(m_who, &WhoSection::edited, this, &RegistrationForm::draftChanged);
    connect(m_where, &WhereSection::edited, this, [this] {
        m_takenAway.clear();
        const CaseDraft now = draft();
        m_said->putHeadlinesFirst(now.category, now.departments);
        Q_EMIT draftChanged();
    });
    connect(m_said, &SaidSection::agreedHeadlineChosen, this, &RegistrationForm::chooseAgreed);
    connect(qApp, &QApplication::focusChanged, this, &RegistrationForm::focusMoved);
    addShortcuts();
}

RegistrationForm::~RegistrationForm()
{
    qApp->disconnect(this); // the fields lose the keyboard as they go
}

void RegistrationForm::addShortcuts()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        SegmentedChoice *choice = digit < firstAreaDigit ? m_said->type() : m_said->area();
        connect(
            shortcut, &QShortcut::activated, choice, [choice, digit] { choice->chooseByKey(QString::number(digit)); });
    }
}

void RegistrationForm::setSidePart(QWidget *part)
{
    m_side->layout()->addWidget(part);
}

QWidget *RegistrationForm::lastInTabOrder() const
{
    return m_where->more()->lastInTabOrder();
}

void RegistrationForm::setChoices(const FormChoices &choices)
{
    m_choices = choices;
    m_said->setChoices(choices);
    m_where->setChoices(choices);
}

CaseDraft RegistrationForm::draft() const
{
    CaseDraft draft;
    draft.token = m_token;
    m_said->writeTo(draft);
    m_who->writeTo(draft);
    m_where->writeTo(draft);
    return draft;
}

void RegistrationForm::setDraft(const CaseDraft &draft)
{
    m_token = draft.token;
    m_agreed.reset();
    m_takenAway.clear();
    m_visited.clear();
    m_pastWho = false;
    m_fields.clear();
    m_said->show(draft);
    m_who->show(draft);
    m_where->show(draft);
    m_where->setLanguage(m_said->language());
}

void RegistrationForm::propose(const CaseDraft &made)
{
    m_said->type()->propose(made.type ? QString(toName(*made.type)) : QString());
    m_said->area()->propose(made.area);
    m_who->proposeReply(made.replyWanted);
}

QList<AttachedFile> RegistrationForm::files() const
{
    return m_said->attachments()->files();
}

void RegistrationForm::setFiles(const QList<AttachedFile> &files)
{
    m_said->attachments()->setFiles(files);
}

void RegistrationForm::setReceived(const QDateTime &received)
{
    m_said->setReceived(received);
}

QList<Problem> RegistrationForm::showProblems(const QList<Problem> &problems)
{
    QList<Problem> visited;
    for (const Problem &problem : problems) {
        if (const Problem placed = m_said->placed(problem); m_visited.contains(placed.field))
            visited.append(placed);
    }
    return m_fields.showProblems(visited);
}

QList<Problem> RegistrationForm::showAllProblems(const QList<Problem> &problems)
{
    QList<Problem> all;
    for (const Problem &problem : problems) {
        all.append(m_said->placed(problem));
        m_visited.insert(all.constLast().field);
        if (isInMore(problem.field))
            m_where->more()->unfold();
    }
    const QList<Problem> homeless = m_fields.showProblems(all);
    m_fields.focusFirstProblem();
    return homeless;
}

void RegistrationForm::showWarnings(const QList<Problem> &warnings)
{
    // That nobody can be reached is no news before it was asked how, or whether at all.
    const bool asked = m_pastWho && draft().replyWanted.has_value();
    QList<Problem> due;
    std::copy_if(warnings.begin(), warnings.end(), std::back_inserter(due),
        [asked](const Problem &warning) { return asked || warning.field != "submitter"_L1; });
    m_fields.showWarnings(due);
}

void RegistrationForm::showDue(const ExplainedDate &due, const QString &inWords)
{
    if (due.date.isValid())
        m_where->due()->show(due, inWords);
    else
        m_where->due()->clear();
}

void RegistrationForm::settle()
{
    m_said->settle();
    m_where->settle();
}

void RegistrationForm::choose(const RoutingHint &hint)
{
    m_takenAway.clear();
    m_where->addDepartment(hint.department);
    if (!hint.category.isEmpty())
        m_where->setCategory(hint.category);
    if (!hint.headline.isEmpty() && draft().headline.isEmpty())
        m_said->setHeadline(hint.headline);
    if (!hint.area.isEmpty() && m_said->area()->key().isEmpty())
        m_said->setArea(hint.area);
    Q_EMIT draftChanged();
}

//! An agreed headline says with whom it was agreed and which category goes with it (R35). Another one chosen after it
//! takes away what came with the first; what a person has chosen stays.
void RegistrationForm::chooseAgreed(const Headline &headline)
{
    const CaseDraft before = draft();
    const Headline last = m_agreed.value_or(Headline());
    m_agreed = headline;
    m_takenAway.clear();
    m_said->setHeadline(headline.text);
    const bool isCategoryOpen = before.category.isEmpty() || before.category == last.category;
    m_where->bringWith(headline, isCategoryOpen || before.departments.isEmpty(), isCategoryOpen);
    if (draft() != before)
        Q_EMIT draftChanged();
}

//! Overwritten by other words it is that headline no longer, and what came with it goes again; what is added to it only
//! says it more closely
void RegistrationForm::letGoOfAgreed()
{
    if (!m_agreed || isStill(*m_agreed, draft().headline))
        return;
    const Headline gone = *std::exchange(m_agreed, std::nullopt);
    const Brought taken = m_where->takeBackBrought();
    if (taken.isEmpty())
        return;
    const CaseDraft now = draft();
    m_said->putHeadlinesFirst(now.category, now.departments);
    m_takenAway = lyhord::takenAwayInWords(m_choices, gone, taken);
}

QString RegistrationForm::takenAwayInWords() const
{
    return m_takenAway;
}

void RegistrationForm::markProtected()
{
    m_who->markProtected();
}

QString RegistrationForm::keyTo(const QString &path) const
{
    return lyhord::keyTo(m_fields, path);
}

void RegistrationForm::focusFirst()
{
    m_said->focusText();
}

//! Who reads the guide or looks at another window has not left the field
void RegistrationForm::focusMoved(const QWidget *before, const QWidget *now)
{
    if (!now || now->window() != window())
        return;
    for (const QWidget *widget = before; widget && widget != this; widget = widget->parentWidget()) {
        const auto *field = qobject_cast<const Field *>(widget);
        if (!field)
            continue;
        m_visited.insert(field->path());
        m_pastWho = m_pastWho || m_who->isAncestorOf(field) || m_where->isAncestorOf(field);
        Q_EMIT fieldLeft();
        return;
    }
}

void RegistrationForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (AttachmentBar::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void RegistrationForm::dropEvent(QDropEvent *event)
{
    m_said->attachments()->take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace lyhord
