#include "core/statistics/factcolumns.h"

#include "core/rules/casewords.h"
#include "core/rules/profilenames.h"
#include "core/statistics/groupnames.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseFacts)
};

CellValue orNothing(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}
CellValue orNothing(QDate day)
{
    return day.isValid() ? CellValue(day) : CellValue();
}
CellValue orNothing(const std::optional<int> &number)
{
    return number ? CellValue(qint64(*number)) : CellValue();
}
template <class E>
CellValue named(E value)
{
    return QString(toName(value));
}
template <class E>
CellValue named(const std::optional<E> &value)
{
    return value ? named(*value) : CellValue();
}

QString yesOrNo(bool yes)
{
    return yes ? Tr::tr("Yes") : Tr::tr("No");
}

} // namespace

QList<FactColumn> factColumns()
{
    using Facts = const CaseFacts &;
    using Names = const Profile &;
    return {
        { u"number"_s, Tr::tr("Number"), 13, [](Facts f) { return orNothing(f.number); } },
        { u"department"_s, Tr::tr("Department"), 12, [](Facts f) { return orNothing(f.department); } },
        { u"asked"_s, Tr::tr("Asked"), 14, [](Facts f) { return orNothing(f.asked.join(u' ')); } },
        { u"type"_s, Tr::tr("Type"), 12, [](Facts f) { return named(f.type); },
            [](Facts f, Names) { return inWords(f.type); } },
        { u"channel"_s, Tr::tr("Channel"), 13, [](Facts f) { return named(f.channel); },
            [](Facts f, Names) { return inWords(f.channel); } },
        { u"area"_s, Tr::tr("Area"), 20, [](Facts f) { return orNothing(f.area); },
            [](Facts f, Names names) { return areaInWords(f.area, names); } },
        { u"category"_s, Tr::tr("Category"), 26, [](Facts f) { return orNothing(f.category); },
            [](Facts f, Names names) { return categoryInWords(f.category, names); } },
        { u"process"_s, Tr::tr("Process"), 14, [](Facts f) { return orNothing(f.process); },
            [](Facts f, Names names) { return processInWords(f.process, names); } },
        { u"service_declaration"_s, Tr::tr("Service declaration"), 18,
            [](Facts f) { return orNothing(f.serviceDeclaration); },
            [](Facts f, Names names) { return declarationInWords(f.serviceDeclaration, names); } },
        { u"campaign"_s, Tr::tr("Campaign"), 14, [](Facts f) { return orNothing(f.campaign); },
            [](Facts f, Names names) { return campaignInWords(f.campaign, names); } },
        { u"language"_s, Tr::tr("Language"), 10, [](Facts f) { return orNothing(f.language); },
            [](Facts f, Names) { return groupnames::language(f.language); } },
        { u"gender"_s, Tr::tr("Gender"), 12, [](Facts f) { return named(f.gender); },
            [](Facts f, Names) { return inWords(f.gender); } },
        { u"anonymous"_s, Tr::tr("Anonymous"), 11, [](Facts f) { return CellValue(f.anonymous); },
            [](Facts f, Names) { return yesOrNo(f.anonymous); } },
        { u"reply_wanted"_s, Tr::tr("Reply wanted"), 12, [](Facts f) { return CellValue(f.replyWanted); },
            [](Facts f, Names) { return yesOrNo(f.replyWanted); } },
        { u"received"_s, Tr::tr("Received"), 12, [](Facts f) { return orNothing(f.received); } },
        { u"registered"_s, Tr::tr("Registered"), 12, [](Facts f) { return orNothing(f.registered); } },
        { u"answer_due"_s, Tr::tr("Answer due"), 12, [](Facts f) { return orNothing(f.answerDue); } },
        { u"first_answered"_s, Tr::tr("First answered"), 14, [](Facts f) { return orNothing(f.firstAnswered); } },
        { u"closed"_s, Tr::tr("Closed"), 12, [](Facts f) { return orNothing(f.closed); } },
        { u"status"_s, Tr::tr("Status"), 16, [](Facts f) { return named(f.status); },
            [](Facts f, Names) { return inWords(f.status); } },
        { u"outcome"_s, Tr::tr("Outcome"), 13, [](Facts f) { return named(f.outcome); },
            [](Facts f, Names) { return f.outcome ? inWords(*f.outcome) : QString(); } },
        { u"answered_directly"_s, Tr::tr("Answered directly"), 12,
            [](Facts f) { return CellValue(f.answeredDirectly); },
            [](Facts f, Names) { return yesOrNo(f.answeredDirectly); } },
        { u"standard_answer"_s, Tr::tr("Standard answer"), 16, [](Facts f) { return orNothing(f.standardAnswer); },
            [](Facts f, Names names) { return standardAnswerInWords(f.standardAnswer, names); } },
        { u"referred"_s, Tr::tr("Referred because"), 20, [](Facts f) { return named(f.referred); },
            [](Facts f, Names) { return f.referred ? inWords(*f.referred) : QString(); } },
        { u"feedback_working_days"_s, Tr::tr("Feedback, working days"), 14,
            [](Facts f) { return orNothing(f.feedbackWorkingDays); } },
        { u"handling_working_days"_s, Tr::tr("Handling, working days"), 14,
            [](Facts f) { return orNothing(f.handlingWorkingDays); } },
    };
}

} // namespace lyhord
