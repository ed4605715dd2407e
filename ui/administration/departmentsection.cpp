#include "ui/administration/departmentsection.h"

#include "core/rules/nameversions.h"
#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

//! The successor that is asked for with the last day; another field than the one of the form
QString takenOverBy()
{
    return u"taken_over_by"_s;
}

} // namespace

SectionTexts DepartmentSection::texts()
{
    return { .list = { .name = tr("Departments"),
                 .headers = { tr("Name"), tr("Key"), tr("Mailbox"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("The departments that answer cases appear here. Add the first one with Alt+N.") },
        .newButton = tr("&New department"),
        .choose = tr("Choose a department at the left to change it, or add one with Alt+N."),
        .retires = true };
}

DepartmentSection::DepartmentSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_name(addNames())
    , m_board(addLine(tr("&Board it works under"), u"board"_s))
    , m_mailbox(addLine(tr("Official mailb&ox"), u"mailbox"_s))
    , m_from(addDay(tr("Name and mailbox &hold from"), u"from"_s))
    , m_history(addHistory())
    , m_routines(addText(tr("Local &routines and agreements"), u"routines"_s, 4))
    , m_words(addText(tr("&Words in a text that point here"), u"words"_s, 3))
    , m_successor(addChoice(tr("Once retired, taken over b&y"), u"successor"_s))
    , m_valid(addValidity())
    , m_takenOverBy(new ComboBox(this))
    , m_takenOverField(new Field(tr("Taken over by"), m_takenOverBy, takenOverBy(), this))
{
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as SBF."));
    fields().field(u"mailbox"_s)->setHint(tr("Without it no case can be sent to the department."));
    fields().field(u"words"_s)->setHint(tr("Separated by commas. A * stands for any ending."));
    m_takenOverField->forgetMended();
    addToRetire(m_takenOverField);
}

QLabel *DepartmentSection::addHistory()
{
    auto *history = new QLabel(this);
    history->setObjectName(u"history"_s);
    history->setWordWrap(true);
    history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addPlain(history);
    return history;
}

QList<Department> DepartmentSection::entries() const
{
    return workplace().profile().departments;
}

EntryLine DepartmentSection::lineOf(const Department &department) const
{
    const QString name = department.name.in(language());
    const bool isYetToCome = department.valid.isYetToCome(today());
    EntryLine line{ .key = department.key,
        .cells = { EntryCell(nameInList(department), name), department.key, department.mailbox,
            isYetToCome ? EntryCell(QString()) : validityCell(department.valid) }, // that stands behind the name
        .name = name };
    line.retired = isRetired(department.valid);
    line.doubtful = department.mailbox.isEmpty() && !line.retired;
    return line;
}

//! With the day that one must know of, in every width of the list
QString DepartmentSection::nameInList(const Department &department) const
{
    const QString name = department.name.in(language());
    if (department.valid.isYetToCome(today()))
        //: a department's name, and the day from which it is used
        return tr("%1 – from %2").arg(name, dayInWords(*department.valid.from));
    const std::optional<QDate> change = nextChangeOf(department);
    //: a department's name, and the day from which it has another name or mailbox
    return change ? tr("%1 – changes on %2").arg(name, dayInWords(*change)) : name;
}

void DepartmentSection::show(const Department &department)
{
    m_onDay = department;
    m_key->setText(department.key);
    m_name.show(department.name);
    m_board->setText(department.board);
    m_mailbox->setText(department.mailbox);
    m_from->setDate(std::nullopt);
    m_history->setText(historyOf(department));
    m_history->setVisible(!m_history->text().isEmpty());
    m_routines->setPlainText(department.routines);
    m_words->setPlainText(department.words.join(u", "_s));
    m_valid.show(department.valid);
    for (ComboBox *box : { m_successor, m_takenOverBy })
        offerSuccessors(box, department);
}

//! All but itself
void DepartmentSection::offerSuccessors(ComboBox *box, const Department &department) const
{
    fillDepartments(box, tr("Nobody"));
    if (const int itself = department.key.isEmpty() ? -1 : box->findData(department.key); itself >= 0)
        box->removeItem(itself);
    chooseIn(box, department.successor, departmentInList(department.successor));
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
    const std::optional<QDate> from = m_from->date();
    const QDate first = from.value_or(firstDayOfChange(entry(), department, today()));
    const QString told = isRenamed() && first > today() ? renamedInWords(department, first) : QString();
    return [department, from, told, fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<> kept = fresh ? session.directory().addDepartment(department)
                                    : session.directory().changeDepartment(department, from);
        return kept.map([&] { return EntryKept{ department.key, told, false }; });
    };
}

//! From when the new name or mailbox holds; and until when, where another one is planned for later
QString DepartmentSection::renamedInWords(const Department &changed, QDate first) const
{
    const QString name = entry().name.in(language());
    const QList<DepartmentVersion> versions = versionsOf(changed.key, workplace().profile());
    const Department then = m_from->date() ? changed : withWhatIsPlanned(changed, entry(), versions, first);
    const std::optional<QDate> last = lastDayOfChange(versions, entry(), then, first);
    return last ? tr("Saved: %1. The new name or mailbox holds from %2 until %3, as another one is planned after that.")
                      .arg(name, dayInWords(first), dayInWords(*last))
                : tr("Saved: %1. The new name or mailbox holds from %2.").arg(name, dayInWords(first));
}

//! From what it is on the chosen day
bool DepartmentSection::isRenamed() const
{
    const Department now = written();
    return !isNew() && !(now.name == m_onDay.name && now.mailbox == m_onDay.mailbox);
}

//! Name and mailbox that nobody has changed become those planned for the chosen day: a change builds on them (R97)
void DepartmentSection::followDay()
{
    const std::optional<QDate> day = m_from->date();
    const Department then = day && *day > today() && !isNew()
        ? departmentOn(entry(), versionsOf(entry().key, workplace().profile()), *day)
        : entry();
    const auto follow = [](QLineEdit *line, const QString &before, const QString &now) {
        if (before != now && line->text().trimmed() == before)
            line->setText(now);
    };
    const Department before = std::exchange(m_onDay, then);
    for (const auto &[line, language] :
        { std::pair(m_name.swedish, u"sv"_s), std::pair(m_name.finnish, u"fi"_s), std::pair(m_name.english, u"en"_s) })
        follow(line, before.name.texts.value(language), then.name.texts.value(language));
    follow(m_mailbox, before.mailbox, then.mailbox);
}

void DepartmentSection::whenTyped()
{
    followDay();
    const bool isPlanned = !(m_onDay.name == entry().name && m_onDay.mailbox == entry().mailbox);
    fields().field(u"from"_s)->setVisible(!isNew());
    fields().field(u"from"_s)->setHint(isPlanned ? tr("Name and mailbox are shown as they are planned for that day.")
            : isRenamed()                        ? tr("Without a day here: from %1. Until then the present ones hold.")
                                .arg(dayInWords(firstDayOfChange(entry(), written(), today())))
                          : tr("For another name or mailbox; what held before can still be read here."));
}

std::optional<QDate> DepartmentSection::nextChangeOf(const Department &department) const
{
    const QList<DepartmentVersion> versions = versionsOf(department.key, workplace().profile());
    for (const DepartmentVersion &version : versions) {
        if (version.from && *version.from > today())
            return version.from;
    }
    return std::nullopt;
}

//! "From 1 January 2027:", and below it what is another than before, in every language; the newest first
QString DepartmentSection::historyOf(const Department &department) const
{
    const QList<DepartmentVersion> versions = versionsOf(department.key, workplace().profile());
    const DepartmentVersion *holds = nullptr;
    for (const DepartmentVersion &version : versions) {
        if (!version.from || *version.from <= today())
            holds = &version;
    }
    QStringList parts;
    DepartmentVersion former;
    for (const DepartmentVersion &version : versions) {
        const bool isToday = &version == holds;
        const QString day = version.from ? dayInWords(*version.from) : QString();
        const QString heading = !version.from ? (isToday ? tr("At first, and still today:") : tr("At first:"))
            : isToday                         ? tr("From %1, and today:").arg(day)
                                              : tr("From %1:").arg(day);
        parts.prepend((QStringList{ heading } + changesIn(version, former)).join(u"\n    "_s));
        former = version;
    }
    return parts.join(u'\n');
}

//! One line for each value that is another, in the words of the form
QStringList DepartmentSection::changesIn(const DepartmentVersion &version, const DepartmentVersion &former)
{
    QStringList changes;
    const auto note = [&changes](const QString &label, const QString &now, const QString &before) {
        if (now != before)
            //: the label of a field and what stands in it
            changes.append(tr("%1: %2").arg(label, now.isEmpty() ? tr("none") : now));
    };
    const auto &texts = version.name.texts;
    note(tr("Name in Swedish"), texts.value(u"sv"_s), former.name.texts.value(u"sv"_s));
    note(tr("Name in Finnish"), texts.value(u"fi"_s), former.name.texts.value(u"fi"_s));
    note(tr("Name in English"), texts.value(u"en"_s), former.name.texts.value(u"en"_s));
    note(tr("Mailbox"), version.mailbox, former.mailbox);
    return changes;
}

//! R98: how many cases wait is known before it is retired
void DepartmentSection::whenAskedToRetire()
{
    m_takenOverField->setProblem({});
    m_takenOverField->setHint({});
    const QString key = entry().key;
    const auto counted = workplace().ask([key](Session &session) { return session.directory().waitingFor(key); });
    whenDone(counted, this, [this, key](const Result<qint64> &waiting) {
        if (!waiting || entry().key != key)
            return;
        m_takenOverField->setHint(*waiting == 0
                ? tr("No case waits for its answer.")
                : tr("%n case(s) wait for its answer. Who takes over gets them the day after the last one.", nullptr,
                    int(*waiting)));
    });
}

bool DepartmentSection::showElsewhere(const Error &error)
{
    if (error.field != takenOverBy())
        return false;
    m_takenOverField->setProblem(error.message);
    m_takenOverBy->setFocus(Qt::OtherFocusReason);
    return true;
}

//! What became of the cases that waited for its answer, or will
QString DepartmentSection::retiredInWords(const QString &name, const QString &successor, int waited, int waiting)
{
    if (waited == 0)
        return {};
    if (waiting == 0) {
        return tr("Retired: %1. %n case(s) that waited for its answer went to %2.", nullptr, waited)
            .arg(name, successor);
    }
    return tr(
        "Retired: %1. %n case(s) that wait for its answer go to %2 when its last day has passed.", nullptr, waiting)
        .arg(name, successor);
}

KeepJob DepartmentSection::retire(const Department &department, QDate last) const
{
    return [key = department.key, name = department.name.in(language()), successor = m_takenOverBy->key(),
               successorName = m_takenOverBy->currentText(), last](Session &session) -> Result<EntryKept> {
        const Result<qint64> before = session.directory().waitingFor(key);
        if (!before)
            return tl::unexpected(before.error());
        if (const auto retired = session.directory().retireDepartment(key, last, successor); !retired) {
            Error error = retired.error();
            if (error.field == "successor"_L1)
                error.field = takenOverBy();
            return tl::unexpected(error);
        }
        return session.directory().waitingFor(key).map([&](qint64 after) {
            return EntryKept{ key, retiredInWords(name, successorName, int(*before), int(after)), after < *before };
        });
    };
}

} // namespace lyhord
