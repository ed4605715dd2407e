#include "core/model/clock.h"
#include "core/rules/answerchange.h"
#include "core/rules/currentassignments.h"
#include "core/rules/letterwords.h"
#include "core/rules/permissions.h"
#include "core/rules/profilenames.h"
#include "core/rules/referralwords.h"
#include "core/rules/scope.h"
#include "core/services/caseservice.h"
#include "ui/casefile/stepform.h"
#include "ui/client/referralform.h"
#include "ui/client/workplace.h"
#include "ui/widgets/outcomeitems.h"
#include "ui/widgets/profilechoices.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

// Which fields each step asks for, and the command that comes of them.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::StepForms)
};

using Items = QList<std::pair<QString, QString>>;

Items departments(const QStringList &keys, const Workplace &workplace)
{
    Items items;
    for (const QString &key : keys)
        items.append({ key, workplace.departmentName(key) });
    return items;
}

//! Chosen where there are several; one is said
void addDepartment(StepForm &form, const QStringList &keys, const Workplace &workplace)
{
    const QString path = u"department"_s;
    if (keys.size() == 1)
        form.addKnown(path, Tr::tr("&Department"), keys.constFirst(), workplace.departmentName(keys.constFirst()));
    else
        form.addCombo(path, Tr::tr("&Department"), departments(keys, workplace));
}

QStringList consulted(const Case &subject)
{
    QStringList keys;
    for (const Consultation &consultation : subject.consultations) {
        if (!consultation.answered)
            keys.append(consultation.department);
    }
    return keys;
}

//! L9: whoever answers what she may not read knows it before she writes. Empty: she may read it.
QString thatItIsSecret(const Case &subject, const Workplace &workplace)
{
    if (!isMaskedFor(workplace.person(), subject, workplace.today()))
        return {};
    return Tr::tr("The case is secret, and you may not read what was said or who said it. You can answer all the same. "
                  "An administrator at the contact centre can give you the right to read secret cases.");
}

StepForm *answer(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        u"answer"_s, Tr::tr("Record the department's answer"), Tr::tr("Record the answer"), parent);
    const QStringList mayAnswer = answerableBy(workplace.person(), subject, workplace.today());
    addDepartment(*form, mayAnswer, workplace);
    const QStringList awaited = awaitedFrom(workplace.person(), subject, workplace.today());
    if (mayAnswer.size() > 1 && awaited.size() == 1) { // there is no doubt whose answer it is
        form->setValue(u"department"_s, awaited.constFirst());
        form->startInWriting();
    }
    form->addText(u"text"_s, Tr::tr("An&swer"), 5);
    form->letLettersGo(u"department"_s, u"text"_s);
    form->addSegments(u"outcome"_s, Tr::tr("O&utcome"), outcomeItems());
    sayWhichAnswer(*form, subject, form->value(u"department"_s), workplace);
    form->onChosen(u"department"_s, [subject, &workplace](StepForm &filled, const QString &department) {
        sayWhichAnswer(filled, subject, department, workplace);
    });
    const bool writesForOthers = workplace.may(Action::Assign);
    if (writesForOthers)
        form->addLine(u"given_by"_s, Tr::tr("&Who at the department answered"),
            Tr::tr("Left empty, nobody is named as the one who answered"));
    form->setMake([](const StepForm &filled) -> Command {
        return RecordAnswer{ filled.value(u"department"_s), fromName<Outcome>(filled.value(u"outcome"_s)),
            filled.value(u"text"_s), filled.value(u"given_by"_s) };
    });
    return form;
}

StepForm *handBack(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        u"hand-back"_s, Tr::tr("Not ours: hand the case back to the contact centre"), Tr::tr("Hand back"), parent);
    form->addSentence(Tr::tr("The contact centre finds it among what is to be assigned, with your reason, and asks "
                             "somebody else."));
    addDepartment(*form, awaitedFrom(workplace.person(), subject, workplace.today()), workplace);
    form->addText(u"reason"_s, Tr::tr("&Reason, and whose it is if you know"), 3);
    form->letLettersGo(u"department"_s, u"reason"_s);
    form->setLanguage(departmentsLanguage());
    form->setMake([](const StepForm &filled) -> Command {
        return HandBack{ filled.value(u"department"_s), filled.value(u"reason"_s) };
    });
    return form;
}

//! The category tells which department is most likely to know
StepForm *consult(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        u"consult"_s, Tr::tr("Ask a department's registrar whether this is a case"), Tr::tr("Ask"), parent);
    const auto choices = departmentChoices(workplace.profile(), workplace.language(), workplace.today());
    form->addChoice(u"department"_s, Tr::tr("&Department"), choices);
    form->addText(u"question"_s, Tr::tr("&Question"));
    form->setLanguage(departmentsLanguage());
    const QString ofCategory = subject.category.section(u'/', 0, 0);
    if (std::any_of(choices.begin(), choices.end(), [&](const auto &choice) { return choice.key == ofCategory; }))
        form->setValue(u"department"_s, ofCategory);
    form->setMake([](const StepForm &filled) -> Command {
        return Consult{ filled.value(u"department"_s), filled.value(u"question"_s) };
    });
    return form;
}

StepForm *consultAnswer(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(u"consult-answer"_s, Tr::tr("Record the registrar's answer"), Tr::tr("Record"), parent);
    form->setLanguage(departmentsLanguage());
    form->setHeading(Tr::tr("Record the registrar's answer"), thatItIsSecret(subject, workplace));
    addDepartment(*form, consulted(subject), workplace);
    form->addText(u"text"_s, Tr::tr("An&swer"));
    form->setMake([](const StepForm &filled) -> Command {
        return AnswerConsultation{ filled.value(u"department"_s), filled.value(u"text"_s) };
    });
    return form;
}

StepForm *unassign(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(
        u"unassign"_s, Tr::tr("No longer ask a department"), Tr::tr("Withdraw the request"), parent);
    addDepartment(*form, awaitedDepartments(subject), workplace);
    form->addLine(u"reason"_s, Tr::tr("&Reason, as the department will read it"));
    form->addPreview();
    form->setMake([](const StepForm &filled) -> Command {
        return Unassign{ filled.value(u"department"_s), filled.value(u"reason"_s) };
    });
    return form;
}

//! What becomes of the question to those who have not answered; empty: all have
QString whatTheAskedAreTold(const Case &subject, const Workplace &workplace)
{
    const QString awaited = departmentsInWords(awaitedDepartments(subject), workplace.profile());
    if (awaited.isEmpty())
        return {};
    return Tr::tr("These need not answer: %1. A letter tells them so, and a question that still waits is stopped.")
        .arg(awaited);
}

//! What handing a case over to the chief legal officer does not undo
QString whoKnows(const Case &subject, const Workplace &workplace)
{
    QStringList keys;
    for (const Assignment &assignment : subject.assignments) {
        if (!keys.contains(assignment.department))
            keys.append(assignment.department);
    }
    for (const Consultation &consultation : subject.consultations) { // who has answered has read it too
        if (!keys.contains(consultation.department))
            keys.append(consultation.department);
    }
    const QString now = Tr::tr(
        "From now on nobody but the chief legal officer reads it. Working notes do not go along, "
        "and nobody reads them any more.");
    return keys.isEmpty() ? now
                          : now + u' '
            + Tr::tr("These have had the case before, and know what they have read: %1.")
                  .arg(departmentsInWords(keys, workplace.profile()));
}

//! With the ground the text points to, as the registration proposes it
StepForm *refer(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    const QList<ScopeHint> hints = scopeHints(
        subject.headline + u'\n' + subject.text, workplace.profile(), workplace.today(), workplace.language());
    const ScopeHint proposed = hints.value(0);
    auto *form = new StepForm(u"refer"_s, Tr::tr("Refer to where it belongs"), Tr::tr("Refer"), parent);
    Items grounds;
    for (const auto &[ground, name] : EnumNames<ReferralGround>::all)
        grounds.append({ QString(name), groundInWords(ground, workplace.profile(), workplace.language()) });
    Items statutes{ { QString(), Tr::tr("None") } };
    for (const Statute &statute : workplace.profile().statutes) {
        if (statute.valid.holdsOn(workplace.today()))
            statutes.append({ statute.key, u"%1 (%2)"_s.arg(statute.name.in(workplace.language()), statute.number) });
    }
    if (!proposed.matched.isEmpty())
        form->addSentence(
            Tr::tr("“%1”: %2", "a word in the text, and what it points to").arg(proposed.matched, proposed.reason));
    if (const QString told = whatTheAskedAreTold(subject, workplace); !told.isEmpty())
        form->addSentence(told + u' '
            + Tr::tr("Of what is handed over to the chief legal officer only those whose question has left are told."));
    form->addCombo(u"ground"_s, Tr::tr("&Ground"), grounds);
    form->leaveOpen(u"ground"_s, Tr::tr("Choose the ground"), groundIsMissing());
    form->addCombo(u"statute"_s, Tr::tr("La&w, for the exercise of authority"), statutes);
    form->addLine(u"to"_s, Tr::tr("&To whom"));
    form->addText(u"told"_s, Tr::tr("What the &person is told"), 3);
    const QString language = subject.language.isEmpty() ? u"sv"_s : subject.language; // the letter is the person's
    const QString known = whoKnows(subject, workplace);
    const auto propose = [profile = workplace.profile(), language, known](StepForm &filled, const QString &) {
        const auto ground = fromName<ReferralGround>(filled.value(u"ground"_s));
        filled.setHint(u"ground"_s, ground == ReferralGround::BriberyOrCrime ? known : QString());
        filled.setExample(u"to"_s, ground && isBodyToBeNamed(*ground) ? exampleOfBody() : QString());
        if (!ground)
            return;
        const ReferralWords before{ filled.value(u"to"_s), filled.value(u"told"_s) };
        const ReferralWords words = wordsFor(*ground, filled.value(u"statute"_s), before, profile, language);
        if (words.to != before.to)
            filled.setValue(u"to"_s, words.to);
        if (words.told != before.told)
            filled.setValue(u"told"_s, words.told);
    };
    form->onChosen(u"ground"_s, propose);
    form->onChosen(u"statute"_s, propose);
    if (!hints.isEmpty()) {
        form->choose(u"ground"_s, QString(toName(proposed.ground)));
        if (!proposed.statute.isEmpty())
            form->choose(u"statute"_s, proposed.statute);
    }
    form->setMake([](const StepForm &filled) -> Command {
        const auto ground = fromName<ReferralGround>(filled.value(u"ground"_s));
        return Refer{ { .ground = ground.value_or(ReferralGround::FaultReport),
            .statute = filled.value(u"statute"_s),
            .to = filled.value(u"to"_s),
            .told = filled.value(u"told"_s) } };
    });
    return form;
}

StepForm *remind(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(u"remind"_s, Tr::tr("Remind those who have not answered"), Tr::tr("Remind now"), parent);
    if (const QString reason = noReminderBecause(subject, workplace.today(), workplace.rules().calendar);
        !reason.isEmpty()) {
        form->addRefusal(reason);
    } else {
        form->addSentence(Tr::tr("The reminder whose day has come goes to %1. Each reminder is sent once.")
                              .arg(departmentsInWords(awaitedDepartments(subject), workplace.profile())));
    }
    form->setMake([](const StepForm &) -> Command { return Remind{ .byPerson = true }; });
    return form;
}

//! What is told by phone has not left when the button is pressed: it waits among those to call
bool isToldByPhone(const Case &subject)
{
    return replyChannel(subject) == ReplyBy::Phone;
}

StepForm *interim(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(u"interim"_s, Tr::tr("Tell the person when the answer will come"),
        isToldByPhone(subject) ? Tr::tr("Keep it for the call") : Tr::tr("Send the interim answer"), parent);
    form->addSentence(
        Tr::tr("An interim answer gives a new date. It is no answer: the case stays open and its clock goes on."));
    const RuleBook &rules = workplace.rules();
    form->addText(u"text"_s, Tr::tr("&Text"));
    form->addDate(u"new_date"_s, Tr::tr("New &date"), workplace.today(), rules.calendar);
    form->addPreview();
    form->setValue(u"text"_s, interimText(subject));
    form->setValue(u"new_date"_s, interimDay(subject, workplace.today(), rules).toString(Qt::ISODate));
    form->setMake([](const StepForm &filled) -> Command {
        return SendInterimAnswer{ filled.value(u"text"_s),
            QDate::fromString(filled.value(u"new_date"_s), Qt::ISODate) };
    });
    return form;
}

//! The chief legal officer's own answer (R90); everybody else's is written on a page of its own
StepForm *answerThePerson(const Case &subject, const Workplace &, QWidget *parent)
{
    const bool isReached = replyChannel(subject).has_value();
    auto *form = new StepForm(u"send"_s, Tr::tr("Answer the person"),
        !isReached                   ? Tr::tr("Keep the answer")
            : isToldByPhone(subject) ? Tr::tr("Keep it for the call")
                                     : Tr::tr("Send the answer"),
        parent);
    form->addSentence(isReached ? Tr::tr("Only those with the chief legal officer's role see what is written here.")
                                : Tr::tr("The person wants no reply or cannot be reached: what you write is kept in "
                                         "the case, and only those with the chief legal officer's role see it."));
    form->addText(u"text"_s, Tr::tr("&Answer"), 5);
    if (isReached)
        form->addPreview();
    form->setMake([](const StepForm &filled) -> Command { return SendAnswer{ .text = filled.value(u"text"_s) }; });
    return form;
}

//! Steps that ask for one text only
template <class MakeCommand>
StepForm *oneText(const QString &step, const QString &title, const QString &sentence, const QString &label,
    const QString &path, const QString &verb, QWidget *parent, MakeCommand make)
{
    auto *form = new StepForm(step, title, verb, parent);
    if (!sentence.isEmpty())
        form->addSentence(sentence);
    form->addText(path, label, 3);
    form->setMake([path, make](const StepForm &filled) -> Command { return make(filled.value(path)); });
    return form;
}

StepForm *close(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(u"close"_s, Tr::tr("Close without an answer"), Tr::tr("Close the case"), parent);
    form->addSentence(Tr::tr("Only for those who want no reply or cannot be reached."));
    if (const QString told = whatTheAskedAreTold(subject, workplace); !told.isEmpty())
        form->addSentence(told + u' ' + Tr::tr("Your reason is not in it."));
    form->addText(u"reason"_s, Tr::tr("&Reason"), 3);
    form->addSegments(u"outcome"_s, Tr::tr("O&utcome"), outcomeItems());
    form->setMake([](const StepForm &filled) -> Command {
        return Close{ filled.value(u"reason"_s), fromName<Outcome>(filled.value(u"outcome"_s)) };
    });
    return form;
}

StepForm *writeOff(const Case &subject, const Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(u"write-off"_s, Tr::tr("Write the case off"), Tr::tr("Write off"), parent);
    form->addSentence(
        Tr::tr("Three months have passed without an answer. A case written off is counted as such and never as "
               "answered."));
    if (const QString told = whatTheAskedAreTold(subject, workplace); !told.isEmpty())
        form->addSentence(told);
    form->addPreview();
    form->setMake([](const StepForm &) -> Command { return WriteOff{}; });
    return form;
}

StepForm *linkTo(const Case &subject, Workplace &workplace, QWidget *parent)
{
    auto *form = new StepForm(u"link"_s, Tr::tr("Link to another case"), Tr::tr("Link"), parent);
    form->addCase(u"number"_s, Tr::tr("The &other case"), workplace, subject.number);
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

StepForm *reopen(const Case &subject, const Workplace &, QWidget *parent)
{
    const QString stays = Tr::tr("The number stays; a new time limit begins today, and the earlier answer is kept.");
    const QString withdrawn = Tr::tr("What had still to be sent or said to the person is withdrawn.");
    const QString reads = Tr::tr(
        "The contact centre takes the case over. It stays secret: whoever may read secret cases there reads what was "
        "said, what you write here and what you have answered; if they lift the mark, everybody who works on it does. "
        "You cannot take that back.");
    return oneText(u"reopen"_s, Tr::tr("Open the case again"),
        (isHandedOver(subject) ? QStringList{ stays, withdrawn, reads } : QStringList{ stays, withdrawn }).join(u' '),
        Tr::tr("&Reason"), u"reason"_s, Tr::tr("Open again"), parent,
        [](const QString &text) { return Reopen{ text }; });
}

StepForm *followUp(const Case &, const Workplace &, QWidget *parent)
{
    return oneText(u"follow-up"_s, Tr::tr("The person has got in touch again"),
        Tr::tr(
            "It belongs to this case and does not restart the clock. The departments that have not answered are told."),
        Tr::tr("What was &said"), u"text"_s, Tr::tr("Add"), parent,
        [](const QString &text) { return FollowUp{ text }; });
}

StepForm *notSatisfied(const Case &, const Workplace &, QWidget *parent)
{
    return oneText(u"not-satisfied"_s, Tr::tr("The person is not satisfied with the answer"),
        Tr::tr("The case goes one level up in the department, under the same number."), Tr::tr("What was &said"),
        u"text"_s, Tr::tr("Take it one level up"), parent, [](const QString &text) { return NotSatisfied{ text }; });
}

using Make = StepForm *(*)(const Case &, const Workplace &, QWidget *);

} // namespace

void sayWhichAnswer(StepForm &form, const Case &subject, const QString &department, const Workplace &workplace)
{
    const Assignment *given = answerGiven(subject, department);
    const QString whyNot = noChangeBecause(workplace.person(), subject, department, workplace.today());
    form.setConfirmable(whyNot.isEmpty());
    if (!whyNot.isEmpty())
        return form.setHeading(Tr::tr("The department has answered already"), whyNot);
    const QString unread = thatItIsSecret(subject, workplace);
    if (!given)
        return form.setHeading(Tr::tr("Record the department's answer"), unread);
    const QString replaces = Tr::tr("%1 has answered already. What you write here replaces that answer.")
                                 .arg(workplace.departmentName(given->department));
    form.setHeading(Tr::tr("Change the answer that was given on %1", "day").arg(dayInWords(localDay(*given->answered))),
        QStringList{ replaces, unread }.join(u' ').trimmed());
}

StepForm *makeOwnForm(const QString &step, const CaseFile &file, const Workplace &workplace, QWidget *parent)
{
    if (step == u"note") {
        auto *form = new StepForm(step, Tr::tr("Working note"), Tr::tr("Keep the note"), parent);
        form->addSentence(
            Tr::tr("Only for those who work on the case where you do. It is no document of the case and is "
                   "never sent, printed or handed out."));
        form->addText(u"text"_s, Tr::tr("&Note"), 4);
        form->setLanguage(workplace.language());
        return form;
    }
    if (step != u"flag")
        return nullptr;
    auto *form = new StepForm(step, Tr::tr("Come back to the case"), Tr::tr("Flag"), parent);
    form->addSentence(Tr::tr("Nobody else sees this."));
    form->addDate(u"day"_s, Tr::tr("&Day"), workplace.today(), workplace.rules().calendar);
    form->addLine(u"line"_s, Tr::tr("&What for"));
    const QDate day = file.flag ? file.flag->day : workplace.rules().calendar.nextWorkingDay(workplace.today());
    form->setValue(u"day"_s, day.toString(Qt::ISODate));
    form->setValue(u"line"_s, file.flag ? file.flag->line : QString());
    return form;
}

StepForm *makeStepForm(const QString &step, const Case &subject, Workplace &workplace, QWidget *parent)
{
    if (step == u"link")
        return linkTo(subject, workplace, parent);
    static const QMap<QString, Make> makers{ { u"answer"_s, answer }, { u"hand-back"_s, handBack },
        { u"consult"_s, consult }, { u"consult-answer"_s, consultAnswer }, { u"unassign"_s, unassign },
        { u"refer"_s, refer }, { u"interim"_s, interim }, { u"remind"_s, remind }, { u"close"_s, close },
        { u"write-off"_s, writeOff }, { u"reopen"_s, reopen }, { u"follow-up"_s, followUp },
        { u"not-satisfied"_s, notSatisfied }, { u"send"_s, answerThePerson } };
    const Make make = makers.value(step);
    return make ? make(subject, workplace, parent) : nullptr;
}

} // namespace lyhord
