#include "ui/client/stepwords.h"

#include "core/services/caseservice.h"
#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::StepWords)
};

QString named(EventKind kind, const QString &department)
{
    switch (kind) {
    case EventKind::Assigned:
        //: a step that can be taken back; %1 are departments
        return Tr::tr("Assign %1").arg(department);
    case EventKind::Unassigned:
        return Tr::tr("Withdraw the request to %1").arg(department);
    case EventKind::HandedBack:
        return Tr::tr("Hand back from %1").arg(department);
    case EventKind::Consulted:
        return Tr::tr("Consult %1").arg(department);
    case EventKind::ConsultAnswered:
        return Tr::tr("Registrar's answer from %1").arg(department);
    case EventKind::AnswerRecorded:
        return Tr::tr("Answer from %1").arg(department);
    case EventKind::ReminderSent:
        return Tr::tr("Remind %1").arg(department);
    case EventKind::InterimAnswerSent:
        return Tr::tr("Interim answer");
    case EventKind::AnswerSent:
        return Tr::tr("Answer to the person");
    case EventKind::WriteOffProposed:
        return Tr::tr("Propose writing off");
    case EventKind::WrittenOff:
        return Tr::tr("Write off");
    case EventKind::Reopened:
        return Tr::tr("Open again");
    case EventKind::Referred:
        return Tr::tr("Refer");
    case EventKind::Corrected:
        return Tr::tr("Correct");
    case EventKind::Linked:
        return Tr::tr("Link");
    case EventKind::Split:
        return Tr::tr("Split off a matter");
    case EventKind::FollowedUp:
        return Tr::tr("Has got in touch again");
    case EventKind::Closed:
        return Tr::tr("Close without an answer");
    case EventKind::NotSatisfied:
        return Tr::tr("Is not satisfied");
    case EventKind::Dispatched:
        return Tr::tr("Mark that it has left");
    case EventKind::Registered:
    case EventKind::Attached:
    case EventKind::Disclosed:
    case EventKind::ReadSecret:
    case EventKind::Disposed:
    case EventKind::Undone:
        break;
    }
    return inWords(kind);
}

QString departments(const Workplace &workplace, const QStringList &keys)
{
    if (keys.isEmpty())
        return {};
    const QString first = workplace.departmentName(keys.constFirst());
    const auto more = static_cast<int>(keys.size()) - 1;
    //: %1 is a department
    return more == 0 ? first : Tr::tr("%1 and %Ln more", "departments", more).arg(first);
}

struct Namer
{
    const Workplace &workplace;

    [[nodiscard]] QString about(EventKind kind, const QString &department) const
    {
        return named(kind, departments(workplace, { department }));
    }
    QString operator()(const Assign &step) const
    {
        return named(EventKind::Assigned, departments(workplace, step.departments));
    }
    QString operator()(const Unassign &step) const { return about(EventKind::Unassigned, step.department); }
    QString operator()(const HandBack &step) const { return about(EventKind::HandedBack, step.department); }
    QString operator()(const Consult &step) const { return about(EventKind::Consulted, step.department); }
    QString operator()(const AnswerConsultation &step) const
    {
        return about(EventKind::ConsultAnswered, step.department);
    }
    QString operator()(const Refer &) const { return named(EventKind::Referred, {}); }
    QString operator()(const RecordAnswer &step) const { return about(EventKind::AnswerRecorded, step.department); }
    QString operator()(const SendInterimAnswer &) const { return named(EventKind::InterimAnswerSent, {}); }
    QString operator()(const SendAnswer &) const { return named(EventKind::AnswerSent, {}); }
    QString operator()(const Close &) const { return named(EventKind::Closed, {}); }
    QString operator()(const Remind &) const { return named(EventKind::ReminderSent, {}).trimmed(); }
    QString operator()(const WriteOff &) const { return named(EventKind::WrittenOff, {}); }
    QString operator()(const Reopen &) const { return named(EventKind::Reopened, {}); }
    QString operator()(const FollowUp &) const { return named(EventKind::FollowedUp, {}); }
    QString operator()(const NotSatisfied &) const { return named(EventKind::NotSatisfied, {}); }
    QString operator()(const LinkTo &) const { return named(EventKind::Linked, {}); }
    QString operator()(const Correct &) const { return named(EventKind::Corrected, {}); }
    QString operator()(const MarkAttached &) const { return named(EventKind::Attached, {}); }
    QString operator()(const MarkDispatched &) const { return named(EventKind::Dispatched, {}); }
};

struct KindOf
{
    using Kind = std::optional<EventKind>;
    Kind operator()(const Assign &) const { return EventKind::Assigned; }
    Kind operator()(const Unassign &) const { return EventKind::Unassigned; }
    Kind operator()(const HandBack &) const { return EventKind::HandedBack; }
    Kind operator()(const Consult &) const { return EventKind::Consulted; }
    Kind operator()(const AnswerConsultation &) const { return EventKind::ConsultAnswered; }
    Kind operator()(const Refer &) const { return EventKind::Referred; }
    Kind operator()(const RecordAnswer &) const { return EventKind::AnswerRecorded; }
    Kind operator()(const SendInterimAnswer &) const { return EventKind::InterimAnswerSent; }
    Kind operator()(const SendAnswer &) const { return EventKind::AnswerSent; }
    Kind operator()(const Close &) const { return EventKind::Closed; }
    Kind operator()(const Remind &) const { return std::nullopt; } // writing off may be proposed instead
    Kind operator()(const WriteOff &) const { return EventKind::WrittenOff; }
    Kind operator()(const Reopen &) const { return EventKind::Reopened; }
    Kind operator()(const FollowUp &) const { return EventKind::FollowedUp; }
    Kind operator()(const NotSatisfied &) const { return EventKind::NotSatisfied; }
    Kind operator()(const LinkTo &step) const
    {
        return step.kind == LinkKind::SplitFrom ? EventKind::Split : EventKind::Linked;
    }
    Kind operator()(const Correct &) const { return EventKind::Corrected; }
    Kind operator()(const MarkAttached &) const { return EventKind::Attached; }
    Kind operator()(const MarkDispatched &) const { return EventKind::Dispatched; }
};

} // namespace

std::optional<EventKind> kindOf(const Command &command)
{
    return std::visit(KindOf(), command);
}

QString stepName(const Workplace &workplace, const Command &command)
{
    return std::visit(Namer{ workplace }, command);
}

QString stepName(const Workplace &workplace, const Event &event)
{
    QStringList keys;
    for (const QJsonValue &key : event.details[u"departments"_s].toArray())
        keys.append(key.toString());
    if (const QString department = event.details[u"department"_s].toString(); !department.isEmpty())
        keys.append(department);
    // Who may not read the details is told the kind of step.
    const bool isNameless = keys.isEmpty() && event.details.isEmpty();
    return isNameless ? inWords(event) : named(event.kind, departments(workplace, keys));
}

const Event *undoableEvent(const CaseFile &file)
{
    const auto step = std::ranges::find(file.events, file.lastStep, &Event::id);
    return file.mayUndo && step != file.events.end() ? &*step : nullptr;
}

QString undoableStep(const Workplace &workplace, const CaseFile &file)
{
    const Event *step = undoableEvent(file);
    return step ? stepName(workplace, *step) : QString();
}

QString undoWord(const QString &stepName)
{
    //: %1 is a step, "Assign Streets and parks"
    return Tr::tr("Undo: %1").arg(stepName);
}

QString stepInWords(const QString &step)
{
    static const QMap<QString, const char *> words{ { u"assign"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Assign…") },
        { u"unassign"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Withdraw a request…") },
        { u"consult"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Consult a &registrar…") },
        { u"consult-answer"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Record the registrar's a&nswer…") },
        { u"refer"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Re&fer…") },
        { u"answer"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Record a &department's answer…") },
        { u"hand-back"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Not o&urs: hand back…") },
        { u"interim"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Interim answer…") },
        { u"remind"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Re&mind now…") },
        { u"note"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Wor&king note…") },
        { u"flag"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Come &back on a day…") },
        { u"unflag"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Take the flag awa&y") },
        { u"send"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Joint answer…") },
        { u"close"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Close without an answer…") },
        { u"reopen"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Open again…") },
        { u"write-off"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Write o&ff…") },
        { u"follow-up"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Has got in &touch again…") },
        { u"not-satisfied"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Is not &satisfied…") },
        { u"link"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "&Link to another case…") },
        { u"correct"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "C&orrect…") },
        { u"split"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "S&plit off a matter…") },
        { u"attach"_s, QT_TRANSLATE_NOOP("lyhord::StepForms", "Attac&h files…") } };
    const char *word = words.value(step);
    return word ? QCoreApplication::translate("lyhord::StepForms", word) : QString();
}

QString plainStepInWords(const QString &step)
{
    return stepInWords(step).remove(u'&').remove(u'…');
}

} // namespace lyhord
