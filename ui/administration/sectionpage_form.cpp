#include "ui/administration/questionbar.h"
#include "ui/administration/sectionpage.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

// What sections build their forms of, and what entries with a validity have in common.
namespace lyhord {
using namespace Qt::Literals::StringLiterals;

QString SectionPage::language() const
{
    return m_workplace.language();
}

QDate SectionPage::today() const
{
    return m_workplace.today();
}

Field *SectionPage::addEditor(const QString &label, QWidget *editor, const QString &path)
{
    auto *field = m_fields.add(new Field(label, editor, path, m_column->parentWidget()));
    field->forgetMended();
    addPlain(field);
    m_editors.append(editor);
    return field;
}

void SectionPage::addPlain(QWidget *widget)
{
    if (m_beside)
        m_beside->addWidget(widget, 1, Qt::AlignTop);
    else
        m_column->insertWidget(m_column->count() - 1, widget); // before the stretch
}

QLineEdit *SectionPage::addLine(const QString &label, const QString &path)
{
    auto *line = new QLineEdit(this);
    addEditor(label, line, path);
    connect(line, &QLineEdit::textEdited, this, [this] { whenTyped(); });
    return line;
}

TextEdit *SectionPage::addText(const QString &label, const QString &path, int lines)
{
    auto *text = new TextEdit(this);
    text->setVisibleLines(2, lines);
    addEditor(label, text, path);
    connect(text, &QPlainTextEdit::textChanged, this, [this] { whenTyped(); });
    return text;
}

LocalTextBox *SectionPage::addLocalText(const QString &label, const QString &path)
{
    auto *text = new LocalTextBox(this);
    addEditor(label, text, path);
    helpWritingIn(text, m_workplace, [text] {
        Case about; // of no case in particular
        about.language = text->language();
        return about;
    });
    connect(text, &LocalTextBox::textChanged, this, [this] { whenTyped(); });
    return text;
}

DateField *SectionPage::addDay(const QString &label, const QString &path)
{
    auto *day = new DateField(today(), this);
    day->setYearMeant(YearMeant::Coming);
    addEditor(label, day, path);
    m_days.append(day);
    connect(day, &DateField::dateChanged, this, [this] { whenTyped(); });
    return day;
}

ComboBox *SectionPage::addChoice(const QString &label, const QString &path)
{
    auto *choice = new ComboBox(this);
    addEditor(label, choice, path);
    connect(choice, &ComboBox::keyChosen, this, [this] { whenTyped(); });
    return choice;
}

QCheckBox *SectionPage::addCheck(const QString &text, const QString &path)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(path);
    addPlain(check);
    m_editors.append(check);
    connect(check, &QCheckBox::clicked, this, [this] { whenTyped(); });
    return check;
}

NameLines SectionPage::addNames()
{
    NameLines names;
    names.swedish = addLine(tr("Na&me in Swedish"), u"name"_s);
    names.finnish = addLine(tr("Name &in Finnish"), u"name.fi"_s); // below: departments have long names
    names.english = addLine(tr("Name in En&glish"), u"name.en"_s);
    return names;
}

ValidityDays SectionPage::addValidity()
{
    ValidityDays days;
    besideEachOther([&] {
        days.from = addDay(tr("&Used from"), u"valid_from"_s);
        days.to = addDay(tr("L&ast day"), u"valid_to"_s);
    });
    return days;
}

void SectionPage::besideEachOther(const std::function<void()> &addFields)
{
    auto *row = new RowLayout;
    m_column->insertLayout(m_column->count() - 1, row);
    m_beside = row;
    addFields();
    m_beside = nullptr;
}

void SectionPage::addToRetire(Field *field)
{
    m_retiring->addEditor(field);
}

QLabel *SectionPage::addAboveList(const QString &sentence)
{
    QWidget *left = m_list->parentWidget();
    auto *said = new QLabel(sentence, left);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    said->setVisible(false);
    if (auto *column = qobject_cast<QBoxLayout *>(left->layout()))
        column->insertWidget(0, said);
    return said;
}

void SectionPage::setReadOnly()
{
    m_changeable = false;
    m_retires = false;
    m_new->setVisible(false);
    m_save->setVisible(false);
    m_retire->setVisible(false);
    lock();
}

//! Lines and texts can still be read and copied from; what one chooses from cannot be opened
void SectionPage::lock()
{
    for (QWidget *editor : std::as_const(m_editors)) {
        const bool fixed = !m_changeable || (!m_isNew && (!canChange() || m_locked.contains(editor)));
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setReadOnly(fixed);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
            text->setReadOnly(fixed);
        else if (auto *texts = qobject_cast<LocalTextBox *>(editor))
            texts->setReadOnly(fixed);
        else
            editor->setEnabled(!fixed);
    }
    m_save->setEnabled(m_changeable && (m_isNew || canChange()));
    putButtonsLast();
}

//! Tab comes to the questions and then to the buttons from the last of the fields, which sections add after those were
//! made
void SectionPage::putButtonsLast()
{
    const QWidget *fields = m_scroll->widget();
    QWidget *last = nullptr;
    for (QWidget *next = fields->nextInFocusChain(); next != fields; next = next->nextInFocusChain()) {
        if (fields->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus)
            last = next;
    }
    if (last) {
        putAllAfter(last,
            m_unsaved->tabStops() + m_retiring->tabStops() + m_moving->tabStops() + stopsIn(m_save->parentWidget()));
    }
}

bool SectionPage::isRetired(const Validity &valid) const
{
    return valid.to && *valid.to < today();
}

EntryCell SectionPage::validityCell(const Validity &valid) const
{
    if (valid.to && *valid.to < today())
        return EntryCell(tr("Retired %1").arg(dayInWords(*valid.to)), valid.to->toString(Qt::ISODate));
    if (valid.isYetToCome(today()))
        return EntryCell(tr("From %1").arg(dayInWords(*valid.from)), valid.from->toString(Qt::ISODate));
    if (valid.to)
        return EntryCell(tr("Until %1").arg(dayInWords(*valid.to)), valid.to->toString(Qt::ISODate));
    return EntryCell(QString());
}

EntryCell SectionPage::versionCell(const QString &name, const Validity &held) const
{
    //: a name and since or until when it has been in force
    const QString text = held.from && *held.from > today() ? tr("%1 – from %2").arg(name, dayInWords(*held.from))
        : isRetired(held)                                  ? tr("%1 – until %2").arg(name, dayInWords(*held.to))
        : held.from ? tr("%1 – holds today, since %2").arg(name, dayInWords(*held.from))
                    : tr("%1 – holds today").arg(name);
    return EntryCell(text, name + u' ' + (held.from ? held.from->toString(Qt::ISODate) : QString()));
}

QString SectionPage::departmentInList(const QString &key) const
{
    //: a department's name and its key
    return tr("%1 (%2)").arg(m_workplace.departmentName(key), key);
}

QList<EntryLine> SectionPage::departmentHeadings() const
{
    QList<EntryLine> headings;
    for (const Department &department : m_workplace.profile().departments) {
        EntryLine heading{ .key = u"department "_s + department.key, .cells = { departmentInList(department.key) } };
        heading.heading = true;
        heading.group = department.key;
        headings.append(heading);
    }
    return headings;
}

void SectionPage::fillDepartments(ComboBox *box, const QString &none) const
{
    QList<ComboBox::Item> items;
    if (!none.isEmpty())
        items.append({ QString(), none });
    for (const Department &department : m_workplace.profile().departments) {
        if (!isRetired(department.valid))
            items.append({ department.key, departmentInList(department.key) });
    }
    box->setItems(items);
}

void SectionPage::chooseIn(ComboBox *box, const QString &key, const QString &text)
{
    if (!key.isEmpty() && box->findData(key) < 0)
        box->addItem(text, key);
    box->setKey(key);
}

} // namespace lyhord
