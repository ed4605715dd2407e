#include "ui/widgets/conflictchoice.h"

#include "ui/widgets/formrows.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastLines = 2;
constexpr int mostLines = 6;
constexpr int lettersInALine = 26; // on a narrow page
}

ConflictChoice::ConflictChoice(const QString &label, const QString &who, QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_choice(new SegmentedChoice(this))
{
    setObjectName(u"conflictChoice"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // what is to be compared is never squeezed
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_choice->setItems({ { u"mine"_s, tr("Mine") }, { u"theirs"_s, tr("Theirs") }, { u"edit"_s, tr("Edit") } });
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::wide);
    m_mineField = side(tr("What you have written"), m_mineText);
    sides->addWidget(m_mineField, 1);
    m_theirsField = side(QString(), m_theirsText);
    setWho(label, who);
    sides->addWidget(m_theirsField, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(m_heading);
    column->addLayout(sides);
    m_field = new Field(tr("What is to stand"), m_choice, {}, this);
    m_field->setHint(tr("Choose which of the two is to stand, or edit it."));
    column->addWidget(m_field);
    connect(m_choice, &SegmentedChoice::keyChosen, this, [this] {
        m_field->setProblem({});
        Q_EMIT decided(chosen());
    });
}

Field *ConflictChoice::side(const QString &heading, TextEdit *&text)
{
    text = new TextEdit(this);
    text->setReadOnly(true);
    return new Field(heading, text, {}, this);
}

void ConflictChoice::setWho(const QString &label, const QString &who)
{
    setHeadings(tr("%1: %2 has written something else meanwhile.").arg(label, who), tr("What %1 has written").arg(who));
}

void ConflictChoice::showBeside(const QString &mine, const QString &theirs)
{
    m_mineField->setHint(mine);
    m_theirsField->setHint(theirs);
}

void ConflictChoice::setHeadings(const QString &all, const QString &theirs)
{
    m_heading->setText(all);
    setAccessibleName(all);
    m_theirsField->setLabel(theirs);
}

void ConflictChoice::showTexts(const QString &mine, const QString &theirs)
{
    m_mine = mine;
    m_theirs = theirs;
    m_mineText->setPlainText(mine);
    m_theirsText->setPlainText(theirs);
    const auto longest = qMax(mine.size(), theirs.size());
    const int lines = qBound(leastLines, int(longest) / lettersInALine + 1, mostLines);
    for (TextEdit *text : { m_mineText, m_theirsText })
        text->setVisibleLines(leastLines, lines);
    m_choice->setKey({});
}

ConflictChoice::Chosen ConflictChoice::chosen() const
{
    const QString key = m_choice->key();
    return key == u"mine"  ? Chosen::Mine
        : key == u"theirs" ? Chosen::Theirs
        : key == u"edit"   ? Chosen::Edit
                           : Chosen::None;
}

void ConflictChoice::follow(const QString &text)
{
    if (chosen() == Chosen::Theirs) {
        if (text != m_theirs)
            goOnEditing();
        return;
    }
    m_mine = text;
    m_mineText->setPlainText(text);
}

void ConflictChoice::goOnEditing()
{
    m_choice->setKey(u"edit"_s);
}

void ConflictChoice::focusChoice()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

//! A line round it that is seen on dark ground too
void ConflictChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().line(), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void ConflictChoice::standBefore(QWidget *next)
{
    QList<QWidget *> stops{ m_mineText, m_theirsText };
    for (QRadioButton *segment : m_choice->findChildren<QRadioButton *>())
        stops.append(segment);
    putAllBefore(stops, next);
}

void ConflictChoice::showAsSettled(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_field->hide();
}

void ConflictChoice::askToChoose()
{
    m_field->setProblem(tr("Choose which of the two is to stand, or edit it."));
    focusChoice();
}

} // namespace lyhord
