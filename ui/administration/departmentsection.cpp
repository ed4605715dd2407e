#include "ui/administration/departmentsection.h"

#include "core/services/directory.h"
#include "ui/common/combobox.h"
#include "ui/common/textedit.h"
#include "ui/common/workplace.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts DepartmentSection::texts()
{
    return { .list = { .name = tr("Departments"),
                 .headers = { tr("Name"), tr("Key"), tr("Mailbox"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("The departments that answer cases appear here. Add the first one with Ctrl+N.") },
        .newButton = tr("&New department"),
        .choose = tr("Choose a department at the left to change it, or add one with Ctrl+N."),
        .retires = true };
}

DepartmentSection::DepartmentSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_name(addNames())
    , m_board(addLine(tr("&Board it works under"), u"board"_s))
    , m_mailbox(addLine(tr("Official mailb&ox"), u"mailbox"_s))
    , m_routines(addText(tr("Local &routines and agreements"), u"routines"_s, 4))
    , m_words(addText(tr("&Words in a text that point here"), u"words"_s, 3))
    , m_successor(addChoice(tr("Taken over b&y"), u"successor"_s))
    , m_valid(addValidity())
    , m_takenOverBy(new ComboBox(this))
{
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as SBF."));
    fields().field(u"mailbox"_s)->setHint(tr("Without it no case can be sent to the department."));
    fields().field(u"words"_s)->setHint(tr("Separated by commas. A * stands for any ending."));
    addToRetire(new Field(tr("Taken over by"), m_takenOverBy, u"taken_over_by"_s, this));
}

QList<Department> DepartmentSection::entries() const
{
    return workplace().profile().departments;
}

EntryLine DepartmentSection::lineOf(const Department &department) const
{
    EntryLine line{ .key = department.key,
        .cells = {
            department.name.in(language()), department.key, department.mailbox, validityCell(department.valid) } };
    line.retired = isRetired(department.valid);
    line.doubtful = department.mailbox.isEmpty() && !line.retired;
    return line;
}

void DepartmentSection::show(const Department &department)
{
    m_key->setText(department.key);
    m_name.show(department.name);
    m_board->setText(department.board);
    m_mailbox->setText(department.mailbox);
    m_routines->setPlainText(department.routines);
    m_words->setPlainText(department.words.join(u", "_s));
    m_valid.show(department.valid);
    for (ComboBox *box : { m_successor, m_takenOverBy }) {
        fillDepartments(box, tr("Nobody"));
        chooseIn(box, department.successor, departmentInList(department.successor));
    }
}

Department DepartmentSection::written(Department department) const
{
    department.key = m_key->text().trimmed();
    department.name = m_name.written(department.name);
    department.board = m_board->text().trimmed();
    department.mailbox = m_mailbox->text().trimmed();
    department.routines = m_routines->toPlainText().trimmed();
    department.words = wordsIn(m_words->toPlainText());
    department.successor = m_successor->key();
    department.valid = m_valid.written();
    return department;
}

KeepJob DepartmentSection::keep(const Department &department) const
{
    return [department, fresh = isNew()](Directory &directory) -> Result<EntryKept> {
        const Result<> kept = fresh ? directory.addDepartment(department) : directory.changeDepartment(department);
        return kept.map([&] { return EntryKept{ department.key, {}, false }; });
    };
}

KeepJob DepartmentSection::retire(const Department &department, QDate last) const
{
    return [key = department.key, successor = m_takenOverBy->key(), last](Directory &directory) -> Result<EntryKept> {
        return directory.retireDepartment(key, last, successor).map([&] { return EntryKept{ key, {}, false }; });
    };
}

} // namespace lyhord
