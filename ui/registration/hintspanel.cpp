#include "ui/registration/hintspanel.h"

#include "ui/registration/hintcard.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/words.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qsizetype shownLetters = 32;

//! A button is never narrower than its text
QString shortened(const QString &headline)
{
    return headline.size() <= shownLetters ? headline : headline.left(shownLetters).trimmed() + u'…';
}

} // namespace

HintsPanel::HintsPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_nothing(new QLabel(this))
    , m_learned(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
    auto *heading = new QLabel(tr("Worth a look"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_nothing->setText(tr("As you type, it is shown here which department this belongs to, whether it is something "
                          "else than feedback, and which open cases look like it."));
    m_nothing->setWordWrap(true);
    m_column->addWidget(heading);
    m_column->addWidget(m_nothing);
    m_learned->setObjectName(u"learned"_s);
    m_learned->setWordWrap(true);
    m_learned->setText(
        tr("Departments are proposed by their keywords until the program has learned from closed cases; it "
           "needs two hundred of them."));
    m_column->addWidget(m_learned);
    m_column->addStretch();
}

void HintsPanel::show(const Hints &hints)
{
    if (m_hints == hints)
        return; // a button that has the keyboard must not vanish under it
    m_hints = hints;
    build();
}

void HintsPanel::showEarlier(const EarlierCases &cases)
{
    if (m_earlier == cases)
        return;
    m_earlier = cases;
    build();
}

void HintsPanel::focusEarlier()
{
    const QList<CaseRow> &rows = m_earlier.byContact.isEmpty() ? m_earlier.byName : m_earlier.byContact;
    if (rows.isEmpty())
        return;
    if (auto *button = m_cards->findChild<QWidget *>(u"earlier."_s + rows.constFirst().number))
        button->setFocus(Qt::ShortcutFocusReason);
}

void HintsPanel::build()
{
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    if (!m_earlier.byContact.isEmpty()) {
        addEarlier(m_earlier.byContact,
            m_earlier.more ? tr("This telephone number or e-mail address has come before. The newest cases:")
                           : tr("This telephone number or e-mail address has come before:"));
    }
    if (!m_earlier.byName.isEmpty())
        addEarlier(m_earlier.byName, tr("Somebody of the same name has been in touch before:"));
    for (const ScopeHint &hint : std::as_const(m_hints.scope))
        addScope(hint);
    if (m_hints.protectedIdentity)
        addProtection();
    if (!m_hints.routing.isEmpty())
        addRouting();
    for (const CaseRow &row : std::as_const(m_hints.similar))
        addSimilar(row);
    m_nothing->setVisible(column->isEmpty());
    m_learned->setVisible(column->isEmpty());
    m_column->insertWidget(m_column->count() - 1, m_cards);
    m_cards->show();
    if (m_predecessor)
        putContentAfter(m_predecessor, m_cards);
}

void HintsPanel::addScope(const ScopeHint &hint)
{
    const QString sentence = hint.matched.isEmpty()
        ? hint.reason
        : tr("“%1”: %2", "a word in the text, and what it points to").arg(hint.matched, hint.reason);
    auto *card = new HintCard(Icon::Refer, Tone::Soon, sentence, m_cards);
    card->addButton(tr("Refer to: %1").arg(hint.addressee), u"refer."_s + toName(hint.ground),
        [this, hint] { Q_EMIT referWished(hint); });
    m_cards->layout()->addWidget(card);
}

void HintsPanel::addProtection()
{
    auto *card = new HintCard(Icon::Protected, Tone::Secret,
        tr("The text speaks of protected identity. Name and contact are hidden from others once it is marked."),
        m_cards);
    card->addButton(tr("Mark protected identity"), u"protect"_s, [this] { Q_EMIT protectionWished(); });
    m_cards->layout()->addWidget(card);
}

void HintsPanel::showFigures(const ModelFigures &figures)
{
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 0); };
    m_learned->setText(
        //: %1 a number of cases, %2 a day
        tr("Departments are proposed by what was learned from %1 closed cases (%2).")
            .arg(QLocale().toString(figures.cases), dayInWords(localDay(figures.trained)))
        + u' '
        + tr(
            "Tried on %1 cases it did not know: the right one came first in %2 %, among three in %3 %. What it was sure "
            "of was right in %4 %.")
              .arg(QLocale().toString(figures.tried), percent(figures.first), percent(figures.amongThree),
                  percent(figures.rightOfShown)));
}

std::optional<RoutingHint> HintsPanel::firstRoute() const
{
    return m_hints.routing.isEmpty() ? std::nullopt : std::optional(m_hints.routing.constFirst());
}

std::optional<RoutingHint> HintsPanel::sureRoute() const
{
    return m_hints.oneOfThem ? std::nullopt : firstRoute();
}

QString HintsPanel::firstSimilar() const
{
    return m_hints.similar.isEmpty() ? QString() : m_hints.similar.constFirst().number;
}

//! “lampan”, “mörkt”
static QString quoted(const QString &words)
{
    QStringList each = words.split(u", "_s, Qt::SkipEmptyParts);
    for (QString &word : each)
        word = u'“' + word + u'”';
    return each.join(u", "_s);
}

void HintsPanel::addRouting()
{
    const QString words = quoted(m_hints.routing.constFirst().matched);
    const QString sentence = m_hints.oneOfThem ? tr("The text probably concerns one of these:")
        : words.isEmpty()                      ? tr("The text seems to concern:")
                          //: %1 is words of the text, in quotation marks
                          : tr("The text seems to concern this, to judge by %1:").arg(words);
    auto *card = new HintCard(Icon::WithDepartment, Tone::Accent, sentence, m_cards);
    for (const RoutingHint &hint : std::as_const(m_hints.routing)) {
        const QString department = departmentName(m_choices, hint.department);
        const QString label = hint.category.isEmpty()
            ? department
            //: a department and one of its categories
            : tr("%1: %2").arg(department, categoryName(m_choices, hint.category));
        QPushButton *button = card->addButton(
            label, u"route."_s + hint.department, [this, hint] { Q_EMIT routeChosen(hint); });
        if (!hint.matched.isEmpty())
            button->setToolTip(tr("To judge by %1").arg(quoted(hint.matched)));
    }
    m_cards->layout()->addWidget(card);
}

void HintsPanel::addEarlier(const QList<CaseRow> &rows, const QString &sentence)
{
    auto *card = new HintCard(Icon::FollowUp, Tone::Neutral, sentence, m_cards);
    for (const CaseRow &row : rows) {
        //: a case: number, headline, status, day it was received
        QString line = tr("%1  %2 (%3, %4)")
                           .arg(row.number, shortened(row.headline), inWords(row.status).toLower(),
                               dayInWords(localDay(row.received)));
        if (!row.submitterName.isEmpty()) // several people may have one telephone
            line = tr("%1, %2", "who, a case").arg(row.submitterName, line);
        card->addButton(line, u"earlier."_s + row.number, [this, number = row.number] { Q_EMIT caseWished(number); });
    }
    m_cards->layout()->addWidget(card);
}

void HintsPanel::addSimilar(const CaseRow &row)
{
    auto *card = new HintCard(Icon::Link, Tone::Neutral,
        tr("Open case %1 looks like this: %2. Received %3.")
            .arg(row.number, row.headline, dayInWords(localDay(row.received))),
        m_cards);
    const QString number = row.number;
    const QString label = number != firstSimilar()
        ? tr("Attach to %1 as follow-up").arg(number)
        //: a case's number, a key
        : tr("Attach to %1 as follow-up (%2)").arg(number, m_followUpKey.toString(QKeySequence::NativeText));
    card->addButton(label, u"followUp."_s + number, [this, number] { Q_EMIT followUpWished(number); });
    card->addButton(tr("Open %1").arg(number), u"open."_s + number, [this, number] { Q_EMIT caseWished(number); });
    m_cards->layout()->addWidget(card);
}

} // namespace lyhord
