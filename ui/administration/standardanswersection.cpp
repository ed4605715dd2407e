#include "ui/administration/standardanswersection.h"

#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/outcomeitems.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts StandardAnswerSection::texts()
{
    return { .list = { .name = tr("Standard answers"),
                 .headers = { tr("Title"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr(
                     "Answers agreed with a department appear here. With one of them the contact centre answers "
                     "a common view at once. Add the first one with Alt+N.") },
        .newButton = tr("&New standard answer"),
        .choose = tr("Choose a standard answer at the left to change it, or add one with Alt+N."),
        .retires = true };
}

StandardAnswerSection::StandardAnswerSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_department(addChoice(tr("Agreed with the de&partment"), u"department"_s))
    , m_title(addLine(tr("T&itle"), u"title"_s))
    , m_text(addLocalText(tr("Te&xt"), u"text"_s))
    , m_outcome(new SegmentedChoice(this))
    , m_agreement(nullptr)
{
    m_outcome->setItems(outcomeItems());
    addEditor(tr("What it leads t&o"), m_outcome, u"outcome"_s);
    m_agreement = addLine(tr("A&greement"), u"agreement"_s);
    m_valid = addValidity();
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as plogordning."));
    fields().field(u"agreement"_s)->setHint(tr("With whom, when, and where it is kept."));
}

QList<StandardAnswer> StandardAnswerSection::entries() const
{
    return workplace().profile().standardAnswers;
}

EntryLine StandardAnswerSection::lineOf(const StandardAnswer &answer) const
{
    EntryLine line{ .key = answer.key, .cells = { answer.title, validityCell(answer.valid) } };
    line.retired = isRetired(answer.valid);
    line.doubtful = answer.agreement.isEmpty() && !line.retired;
    line.parent = answer.department;
    return line;
}

StandardAnswer StandardAnswerSection::fresh() const
{
    StandardAnswer answer;
    if (const EntryLine *line = currentLine();
        line && line->heading) // that of another entry was not chosen for this one
        answer.department = line->group;
    return answer;
}

void StandardAnswerSection::show(const StandardAnswer &answer)
{
    fillDepartments(m_department);
    chooseIn(m_department, answer.department, departmentInList(answer.department));
    m_key->setText(answer.key);
    m_title->setText(answer.title);
    m_text->setText(answer.text);
    m_outcome->setKey(answer.outcome ? QString(toName(*answer.outcome)) : QString());
    m_agreement->setText(answer.agreement);
    m_valid.show(answer.valid);
}

StandardAnswer StandardAnswerSection::written(StandardAnswer answer) const
{
    answer.key = m_key->text().trimmed();
    answer.department = m_department->key();
    answer.title = m_title->text().trimmed();
    answer.text = m_text->text();
    answer.outcome = fromName<Outcome>(m_outcome->key());
    answer.agreement = m_agreement->text().trimmed();
    answer.valid = m_valid.written();
    return answer;
}

void StandardAnswerSection::whenTyped()
{
    const bool loose = m_agreement->text().trimmed().isEmpty();
    fields()
        .field(u"agreement"_s)
        ->setWarning(loose ? tr("Without an agreement the answer cannot be used.") : QString());
}

KeepJob StandardAnswerSection::keep(const StandardAnswer &answer) const
{
    return [answer, fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<StandardAnswer> kept = fresh
            ? session.directory().addStandardAnswer(answer)
            : session.directory().changeStandardAnswer(answer).map([&] { return answer; });
        return kept.map([](const StandardAnswer &one) { return EntryKept{ one.key, {}, false }; });
    };
}

KeepJob StandardAnswerSection::retire(const StandardAnswer &answer, QDate last) const
{
    return [key = answer.key, last](Session &session) -> Result<EntryKept> {
        return session.directory().retireStandardAnswer(key, last).map([&] { return EntryKept{ key, {}, false }; });
    };
}

} // namespace lyhord
