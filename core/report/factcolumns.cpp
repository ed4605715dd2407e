#include "core/report/factcolumns.h"

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

} // namespace

QList<FactColumn> factColumns()
{
    using Facts = const CaseFacts &;
    return {
        { u"number"_s, Tr::tr("Number"), 13, [](Facts f) { return orNothing(f.number); } },
        { u"department"_s, Tr::tr("Department"), 12, [](Facts f) { return orNothing(f.department); } },
        { u"asked"_s, Tr::tr("Asked"), 14, [](Facts f) { return orNothing(f.asked.join(u' ')); } },
        { u"type"_s, Tr::tr("Type"), 12, [](Facts f) { return named(f.type); } },
        { u"channel"_s, Tr::tr("Channel"), 13, [](Facts f) { return named(f.channel); } },
        { u"area"_s, Tr::tr("Area"), 20, [](Facts f) { return orNothing(f.area); } },
        { u"category"_s, Tr::tr("Category"), 26, [](Facts f) { return orNothing(f.category); } },
        { u"process"_s, Tr::tr("Process"), 14, [](Facts f) { return orNothing(f.process); } },
        { u"service_declaration"_s, Tr::tr("Service declaration"), 18,
            [](Facts f) { return orNothing(f.serviceDeclaration); } },
        { u"campaign"_s, Tr::tr("Campaign"), 14, [](Facts f) { return orNothing(f.campaign); } },
        { u"language"_s, Tr::tr("Language"), 10, [](Facts f) { return orNothing(f.language); } },
        { u"gender"_s, Tr::tr("Gender"), 12, [](Facts f) { return named(f.gender); } },
        { u"anonymous"_s, Tr::tr("Anonymous"), 11, [](Facts f) { return CellValue(f.anonymous); } },
        { u"reply_wanted"_s, Tr::tr("Reply wanted"), 12, [](Facts f) { return CellValue(f.replyWanted); } },
        { u"received"_s, Tr::tr("Received"), 12, [](Facts f) { return orNothing(f.received); } },
        { u"registered"_s, Tr::tr("Registered"), 12, [](Facts f) { return orNothing(f.registered); } },
        { u"answer_due"_s, Tr::tr("Answer due"), 12, [](Facts f) { return orNothing(f.answerDue); } },
        { u"first_answered"_s, Tr::tr("First answered"), 14, [](Facts f) { return orNothing(f.firstAnswered); } },
        { u"closed"_s, Tr::tr("Closed"), 12, [](Facts f) { return orNothing(f.closed); } },
        { u"status"_s, Tr::tr("Status"), 16, [](Facts f) { return named(f.status); } },
        { u"outcome"_s, Tr::tr("Outcome"), 13, [](Facts f) { return named(f.outcome); } },
        { u"answered_directly"_s, Tr::tr("Answered directly"), 12,
            [](Facts f) { return CellValue(f.answeredDirectly); } },
        { u"standard_answer"_s, Tr::tr("Standard answer"), 16, [](Facts f) { return orNothing(f.standardAnswer); } },
        { u"referred"_s, Tr::tr("Referred because"), 20, [](Facts f) { return named(f.referred); } },
        { u"feedback_working_days"_s, Tr::tr("Feedback, working days"), 14,
            [](Facts f) { return orNothing(f.feedbackWorkingDays); } },
        { u"handling_working_days"_s, Tr::tr("Handling, working days"), 14,
            [](Facts f) { return orNothing(f.handlingWorkingDays); } },
    };
}

} // namespace lyhord
