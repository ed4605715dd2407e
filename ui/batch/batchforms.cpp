#include "ui/batch/batchforms.h"

#include "ui/casefile/stepform.h"
#include "ui/client/personalmemory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/outcomeitems.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::BatchForms)
};

using Items = QList<std::pair<QString, QString>>;

Items departments(const Workplace &workplace)
{
    Items items;
    for (const Department &department : workplace.departmentsToday())
        items.append({ department.key, department.name.in(workplace.language()) });
    return items;
}

Items standardAnswers(const Workplace &workplace)
{
    Items items{ { QString(), Tr::tr("None") } };
    for (const StandardAnswer &answer : workplace.profile().standardAnswers) {
        if (!answer.agreement.isEmpty() && answer.valid.holdsOn(workplace.today()))
            items.append({ answer.key, u"%1: %2"_s.arg(workplace.departmentName(answer.department), answer.title) });
    }
    return items;
}

StepForm *assign(const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        QString(toName(BatchStep::Assign)), Tr::tr("Ask departments about all of them"), Tr::tr("Assign"), parent);
    form->addChips(u"department"_s, Tr::tr("&Departments to ask"), departments(workplace));
    form->setMake([](const StepForm &filled) -> Command {
        return Assign{ filled.value(u"department"_s).split(u' ', Qt::SkipEmptyParts) };
    });
    return form;
}

Items nobody()
{
    return { { QString(), Tr::tr("Choose whose answer it is") } };
}

StepForm *answer(const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(QString(toName(BatchStep::Answer)), Tr::tr("Record one answer of a department in all"),
        Tr::tr("Record the answer"), parent);
    form->addCombo(u"department"_s, Tr::tr("&Department"), nobody() + departments(workplace));
    form->addText(u"text"_s, Tr::tr("An&swer"), 5);
    form->addSegments(u"outcome"_s, Tr::tr("O&utcome"), outcomeItems());
    if (workplace.may(Action::Assign)) // who writes for others, as in a single answer
        form->addLine(u"given_by"_s, Tr::tr("&Who at the department answered"),
            Tr::tr("Left empty, nobody is named as the one who answered"));
    form->setMake([](const StepForm &filled) -> Command {
        return RecordAnswer{ filled.value(u"department"_s), fromName<Outcome>(filled.value(u"outcome"_s)),
            filled.value(u"text"_s), filled.value(u"given_by"_s) };
    });
    return form;
}

//! What a person writes carries the signature, as in a single answer
QString signedText(const QString &text, const QString &signature)
{
    return text.trimmed().isEmpty() || signature.isEmpty() ? text : text + u"\n\n"_s + signature;
}

StepForm *send(Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        QString(toName(BatchStep::Send)), Tr::tr("Answer all and close them"), Tr::tr("Send and close"), parent);
    form->addSentence(
        Tr::tr("Each gets a letter of its own with its number and headline. With neither a standard answer "
               "nor a text of yours, each gets what its departments have answered."));
    if (const Items agreed = standardAnswers(workplace); agreed.size() > 1)
        form->addCombo(u"standard_answer"_s, Tr::tr("Sta&ndard answer"), agreed);
    form->addText(u"text"_s, Tr::tr("Your own &answer"), 7);
    form->addSegments(u"outcome"_s, Tr::tr("O&utcome"), outcomeItems());
    if (workplace.may(Action::CloseWithMissingPart))
        form->addLine(u"missing_part_reason"_s, Tr::tr("&Reason, as the departments without an answer will read it"));
    form->setMake([signature = workplace.memory().value(signatureKey)](const StepForm &filled) -> Command {
        return SendAnswer{ .text = signedText(filled.value(u"text"_s), signature),
            .outcome = fromName<Outcome>(filled.value(u"outcome"_s)),
            .standardAnswer = filled.value(u"standard_answer"_s),
            .missingPartReason = filled.value(u"missing_part_reason"_s).trimmed() };
    });
    return form;
}

StepForm *interim(const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(QString(toName(BatchStep::Interim)), Tr::tr("Tell all of them when the answer will come"),
        Tr::tr("Send the interim answers"), parent);
    form->addText(u"text"_s, Tr::tr("&Text"));
    const RuleBook &rules = workplace.rules();
    form->addDate(u"new_date"_s, Tr::tr("New &date"), workplace.today(), rules.calendar);
    const Case none{}; // what the single one begins with, of no case in particular
    form->setValue(u"text"_s, interimText(none));
    form->setValue(u"new_date"_s, interimDay(none, workplace.today(), rules).toString(Qt::ISODate));
    form->setMake([](const StepForm &filled) -> Command {
        return SendInterimAnswer{ filled.value(u"text"_s),
            QDate::fromString(filled.value(u"new_date"_s), Qt::ISODate) };
    });
    return form;
}

StepForm *linkTo(Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        QString(toName(BatchStep::Link)), Tr::tr("Link all of them to one case"), Tr::tr("Link"), parent);
    form->addCase(u"number"_s, Tr::tr("That &case"), workplace);
    QList<SegmentedChoice::Item> kinds;
    for (const LinkKind kind : { LinkKind::Duplicate, LinkKind::Related, LinkKind::FollowUp })
        kinds.append({ QString(toName(kind)), inWords(kind) });
    form->addSegments(u"kind"_s, Tr::tr("How they &belong together"), kinds);
    form->setValue(u"kind"_s, QString(toName(LinkKind::Duplicate)));
    form->setMake([](const StepForm &filled) -> Command {
        return LinkTo{ filled.value(u"number"_s).trimmed(),
            fromName<LinkKind>(filled.value(u"kind"_s)).value_or(LinkKind::Related) };
    });
    return form;
}

StepForm *writeOff(QWidget *parent)
{
    auto *form = new StepForm(
        QString(toName(BatchStep::WriteOff)), Tr::tr("Write all of them off"), Tr::tr("Write off"), parent);
    form->addSentence(Tr::tr("Only those that have waited three months without an answer can be written off. Who is "
                             "told, and how, stands beside each."));
    form->setMake([](const StepForm &) -> Command { return WriteOff{}; });
    return form;
}

} // namespace

StepForm *makeBatchForm(BatchStep step, Workplace &workplace, QWidget *parent)
{
    switch (step) {
    case BatchStep::Assign:
        return assign(workplace, parent);
    case BatchStep::Answer:
        return answer(workplace, parent);
    case BatchStep::Send:
        return send(workplace, parent);
    case BatchStep::Interim:
        return interim(workplace, parent);
    case BatchStep::Link:
        return linkTo(workplace, parent);
    case BatchStep::Refer:
        return makeStepForm(QString(toName(step)), Case(), workplace, parent);
    case BatchStep::WriteOff:
        return writeOff(parent);
    }
    return nullptr;
}

void offerDepartments(StepForm &form, const QStringList &awaited, const Workplace &workplace)
{
    Items offered = nobody();
    for (const QString &key : awaited)
        offered.append({ key, workplace.departmentName(key) });
    form.offer(u"department"_s, offered);
    form.setHint(u"department"_s,
        awaited.isEmpty() ? Tr::tr("None of the chosen cases waits for a department's answer.") : QString());
}

DraftSubject batchDraft(BatchStep step, QStringList numbers)
{
    numbers.sort();
    return { draftkind::batch, numbers.join(u','), QString(toName(step)) };
}

QString inWords(BatchStep step)
{
    switch (step) {
    case BatchStep::Assign:
        return Tr::tr("Assign");
    case BatchStep::Answer:
        return Tr::tr("Record a department's answer");
    case BatchStep::Send:
        return Tr::tr("Answer and close");
    case BatchStep::Interim:
        return Tr::tr("Interim answer");
    case BatchStep::Link:
        return Tr::tr("Link to one case");
    case BatchStep::Refer:
        return Tr::tr("Refer");
    case BatchStep::WriteOff:
        return Tr::tr("Write off");
    }
    return {};
}

} // namespace lyhord
