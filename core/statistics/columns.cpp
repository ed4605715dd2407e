#include "core/statistics/columns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace lyhord::columns {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Figures)
};

struct Spec
{
    FigureKind kind = FigureKind::Count;
    std::optional<Measure> measure;
    const char *title = nullptr;
    const char *definition = nullptr;
};

const QHash<QString, Spec> &specs()
{
    using enum FigureKind;
    static const QHash<QString, Spec> all{
        { u"received"_s,
            { Count, Measure::Received, QT_TRANSLATE_NOOP("lyhord::Figures", "Received"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Cases whose day of receipt lies in the period. What was referred elsewhere is not among them.") } },
        { u"referred"_s,
            { Count, Measure::Referred, QT_TRANSLATE_NOOP("lyhord::Figures", "Referred"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Messages received in the period that were no cases and were referred to the right place. What was "
                    "handed over to the chief legal officer is not counted.") } },
        { u"closed"_s,
            { Count, Measure::Closed, QT_TRANSLATE_NOOP("lyhord::Figures", "Closed"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Cases answered and closed in the period, whenever they were received. Written off ones are not "
                    "among them.") } },
        { u"improvement"_s,
            { Count, Measure::Improvement, QT_TRANSLATE_NOOP("lyhord::Figures", "Led to improvement"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Of the closed ones, those whose outcome is that something is improved.") } },
        { u"no_action"_s,
            { Count, Measure::NoAction, QT_TRANSLATE_NOOP("lyhord::Figures", "No action"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the closed ones, those that lead to no action.") } },
        { u"outcome_missing"_s,
            { Count, Measure::OutcomeMissing, QT_TRANSLATE_NOOP("lyhord::Figures", "No outcome"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the closed ones, those without a recorded outcome.") } },
        { u"answered_directly"_s,
            { Count, Measure::AnsweredDirectly, QT_TRANSLATE_NOOP("lyhord::Figures", "Answered directly"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of the closed ones, those the contact centre answered by itself, without asking a department.") } },
        { u"standard_answer"_s,
            { Count, Measure::StandardAnswer, QT_TRANSLATE_NOOP("lyhord::Figures", "By standard answer"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of the closed ones, those answered with a standard answer agreed with the department.") } },
        { u"due"_s,
            { Count, Measure::Due, QT_TRANSLATE_NOOP("lyhord::Figures", "Due"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Cases whose submitter wanted an answer and whose tenth working day lies in the period, answered or "
                    "not. By department, a case counts with each department asked; where none was asked, as when the "
                    "contact centre answered by itself, with the department it concerns.") } },
        { u"answered_in_time"_s,
            { Count, Measure::AnsweredInTime, QT_TRANSLATE_NOOP("lyhord::Figures", "In time"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of those due, the ones whose first answer had left by the tenth working day after receipt. An "
                    "interim answer is no answer, and a reopened case counts by its first one.") } },
        { u"answered_late"_s,
            { Count, Measure::AnsweredLate, QT_TRANSLATE_NOOP("lyhord::Figures", "Answered late"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of those due, the ones whose first answer left after the tenth working day.") } },
        { u"due_written_off"_s,
            { Count, Measure::DueWrittenOff, QT_TRANSLATE_NOOP("lyhord::Figures", "Due, then written off"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of those due, the ones that were written off without an answer, in the period or after it.") } },
        { u"waiting"_s,
            { Count, Measure::Waiting, QT_TRANSLATE_NOOP("lyhord::Figures", "Without an answer"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of those due, the ones that have no answer and were not written off: they still wait, or were "
                    "closed because the person could not be reached.") } },
        { u"own_in_time"_s,
            { Count, Measure::OwnInTime, QT_TRANSLATE_NOOP("lyhord::Figures", "Own answer in time"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of those due, the ones where the department itself had answered by the tenth working day, whenever "
                    "the answer to the person left; in the whole, where all that were asked had. Where nobody was asked, "
                    "the answer to the person stands for it.") } },
        { u"share_in_time"_s,
            { Share, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Share in time"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Answered within 10 working days, divided by all that were due, answered or not.") } },
        { u"no_feedback_due"_s,
            { Count, Measure::NoFeedbackDue, QT_TRANSLATE_NOOP("lyhord::Figures", "Due, no answer wanted"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Cases whose submitter wanted no answer and whose tenth working day lies in the period. They are not "
                    "part of the share in time.") } },
        { u"no_feedback_in_time"_s,
            { Count, Measure::NoFeedbackInTime, QT_TRANSLATE_NOOP("lyhord::Figures", "Closed in time"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of those that wanted no answer, the ones that were closed by the tenth working day.") } },
        { u"no_feedback_share"_s,
            { Share, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Share closed in time"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Closed within 10 working days, divided by all due whose submitter wanted no answer.") } },
        { u"again_due"_s,
            { Count, Measure::AgainDue, QT_TRANSLATE_NOOP("lyhord::Figures", "Reopened, due"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Reopened cases whose tenth working day after the reopening lies in the period.") } },
        { u"again_in_time"_s,
            { Count, Measure::AgainInTime, QT_TRANSLATE_NOOP("lyhord::Figures", "Reopened, in time"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Of the reopened ones due, those whose new answer left by that day.") } },
        { u"again_share"_s,
            { Share, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Reopened, share in time"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Reopened cases answered in time, divided by all reopened ones that were due.") } },
        { u"answers_given"_s,
            { Count, Measure::AnswersGiven, QT_TRANSLATE_NOOP("lyhord::Figures", "Answers given"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "First answers that left in the period, to those who wanted one. The feedback time is of these.") } },
        { u"written_off"_s,
            { Count, Measure::WrittenOff, QT_TRANSLATE_NOOP("lyhord::Figures", "Written off in the period"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Cases written off in the period because no answer came within three months: a failure, not a "
                    "closing.") } },
        { u"feedback_median"_s,
            { Days, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Feedback, median"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Working days from receipt to the first answer, the middle value of the answers given in the period. "
                    "The day of receipt is day 0; who still waits is not in it.") } },
        { u"feedback_p90"_s,
            { Days, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Feedback, 90 %"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Nine of ten answers given in the period took at most so many working days.") } },
        { u"handling_median"_s,
            { Days, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Handling, median"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Working days from receipt to closing, the middle value of the cases closed in the period.") } },
        { u"handling_p90"_s,
            { Days, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Handling, 90 %"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Nine of ten cases closed in the period were closed within so many working days.") } },
        { u"oral"_s,
            { Count, Measure::Oral, QT_TRANSLATE_NOOP("lyhord::Figures", "Oral"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Of the received ones, those that came by phone or at a visit.") } },
        { u"oral_share"_s,
            { Share, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Oral share"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Oral ones divided by all received.") } },
        { u"anonymous"_s,
            { Count, Measure::Anonymous, QT_TRANSLATE_NOOP("lyhord::Figures", "Anonymous"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Of the received ones, those whose submitter stayed anonymous.") } },
        { u"no_category"_s,
            { Count, Measure::NoCategory, QT_TRANSLATE_NOOP("lyhord::Figures", "No category"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Of the received ones, those without a category of the department's own.") } },
        { u"no_area"_s,
            { Count, Measure::NoArea, QT_TRANSLATE_NOOP("lyhord::Figures", "No area"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those without an area.") } },
        { u"no_gender"_s,
            { Count, Measure::NoGender, QT_TRANSLATE_NOOP("lyhord::Figures", "No gender"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of the received ones, those where a known submitter did not state a gender. It is never "
                    "guessed.") } },
        { u"no_process"_s,
            { Count, Measure::NoProcess, QT_TRANSLATE_NOOP("lyhord::Figures", "No process"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those not linked to a process.") } },
        { u"registered_later"_s,
            { Count, Measure::RegisteredLater, QT_TRANSLATE_NOOP("lyhord::Figures", "Registered later"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Of the received ones, those registered on a later day than they came in.") } },
        { u"corrected"_s,
            { Count, Measure::Corrected, QT_TRANSLATE_NOOP("lyhord::Figures", "Corrections"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Corrections of cases made in the period.") } },
        { u"reminders_first"_s,
            { Count, Measure::FirstReminder, QT_TRANSLATE_NOOP("lyhord::Figures", "First reminders"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "First reminders sent to a department in the period, when ten working days had passed.") } },
        { u"reminders_second"_s,
            { Count, Measure::SecondReminder, QT_TRANSLATE_NOOP("lyhord::Figures", "Second reminders"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Second reminders sent to a department in the period, after about 30 days.") } },
        { u"interim_answers"_s,
            { Count, Measure::InterimAnswer, QT_TRANSLATE_NOOP("lyhord::Figures", "Interim answers"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Interim answers sent in the period. They do not stop the clock and are not counted as "
                    "answers.") } },
        { u"reopened"_s,
            { Count, Measure::Reopened, QT_TRANSLATE_NOOP("lyhord::Figures", "Reopened"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Closed cases that were opened again in the period, also because the person was not satisfied.") } },
        { u"not_satisfied"_s,
            { Count, Measure::NotSatisfied, QT_TRANSLATE_NOOP("lyhord::Figures", "Not satisfied"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "How often a submitter said in the period that the answer was not satisfying.") } },
        { u"open_0_10"_s,
            { Count, Measure::OpenUpTo10, QT_TRANSLATE_NOOP("lyhord::Figures", "0–10 days"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Open at the end of the period, received up to 10 working days before.") } },
        { u"open_11_30"_s,
            { Count, Measure::OpenUpTo30, QT_TRANSLATE_NOOP("lyhord::Figures", "11–30 days"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Open at the end of the period, received 11 to 30 working days before.") } },
        { u"open_31_60"_s,
            { Count, Measure::OpenUpTo60, QT_TRANSLATE_NOOP("lyhord::Figures", "31–60 days"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Open at the end of the period, received 31 to 60 working days before.") } },
        { u"open_61"_s,
            { Count, Measure::OpenLonger, QT_TRANSLATE_NOOP("lyhord::Figures", "61 days or more"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Open at the end of the period, received 61 working days before or more.") } },
        { u"open"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Open"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Cases open at the end of the period, or now when it has not ended.") } },
        { u"late"_s,
            { Count, Measure::Late, QT_TRANSLATE_NOOP("lyhord::Figures", "Late"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Of the open ones, those whose tenth working day had passed without an answer to somebody who "
                    "wants one.") } },
        { u"share_of_received"_s,
            { Share, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Share"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Divided by all received in the period.") } },
        { u"before"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Period before"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Received in the period of the same length right before.") } },
        { u"last_year"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Last year"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Received in the same period a year before.") } },
        { u"received_last_year"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Received last year"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "Received in the same month a year before; of a month that has not ended, in as many days.") } },
        { u"difference_before"_s,
            { Difference, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Change"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Received now less received in the period before.") } },
        { u"difference_last_year"_s,
            { Difference, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Change"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "Received now less received in the same period a year before.") } },
        { u"of_view"_s,
            { Count, Measure::OfView, QT_TRANSLATE_NOOP("lyhord::Figures", "Views"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those that are views.") } },
        { u"of_complaint"_s,
            { Count, Measure::OfComplaint, QT_TRANSLATE_NOOP("lyhord::Figures", "Complaints"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those that are complaints.") } },
        { u"of_suggestion"_s,
            { Count, Measure::OfSuggestion, QT_TRANSLATE_NOOP("lyhord::Figures", "Suggestions"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those that are suggestions.") } },
        { u"of_praise"_s,
            { Count, Measure::OfPraise, QT_TRANSLATE_NOOP("lyhord::Figures", "Praise"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those that are praise.") } },
        { u"of_question"_s,
            { Count, Measure::OfQuestion, QT_TRANSLATE_NOOP("lyhord::Figures", "Questions"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Of the received ones, those that are questions.") } },
        { u"cases"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Cases"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "How many cases the days were counted of.") } },
        { u"median"_s,
            { Days, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Median"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "The middle value; the mean of the two in the middle when there is no one.") } },
        { u"p90"_s,
            { Days, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "90 %"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Nine of ten took at most so many days.") } },
        { u"feedback"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Feedback"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Cases whose first answer took so many working days.") } },
        { u"handling"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Handling"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "Cases whose closing took so many working days.") } },
        { u"day"_s,
            { Day, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Closed on"),
                QT_TRANSLATE_NOOP("lyhord::Figures", "The day the case was closed.") } },
        { u"sentence"_s,
            { Text, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "What the submitter was told"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "The beginning of the answer. What looked like personal data was taken out by the program; look "
                    "through it before it is passed on.") } },
        { u"frozen"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "When frozen"),
                QT_TRANSLATE_NOOP(
                    "lyhord::Figures", "As it was when the figures were frozen; what this report shows.") } },
        { u"today"_s,
            { Count, std::nullopt, QT_TRANSLATE_NOOP("lyhord::Figures", "Today"),
                QT_TRANSLATE_NOOP("lyhord::Figures",
                    "What the same count gives today, after later corrections, reopenings and steps taken back.") } },
    };
    return all;
}

ReportCell count(qint64 number)
{
    return { .value = number, .masked = false, .hasCases = number > 0 };
}

ReportCell share(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return { .value = double(part) / double(whole) };
}

ReportCell median(const Histogram &histogram)
{
    return histogram.cases() == 0 ? ReportCell() : ReportCell{ .value = histogram.median() };
}

ReportCell ninetieth(const Histogram &histogram)
{
    return histogram.cases() == 0 ? ReportCell() : ReportCell{ .value = double(histogram.ninetieth()) };
}

qint64 openIn(const Aggregate &aggregate)
{
    return aggregate.of(Measure::OpenUpTo10) + aggregate.of(Measure::OpenUpTo30) + aggregate.of(Measure::OpenUpTo60)
        + aggregate.of(Measure::OpenLonger);
}

} // namespace

ReportColumn column(const QString &key)
{
    const auto found = specs().constFind(key);
    if (found == specs().constEnd())
        return { key, key, FigureKind::Count, {} };
    return { key, Tr::tr(found->title), found->kind, Tr::tr(found->definition) };
}

std::optional<Measure> measureOf(const QString &key)
{
    return specs().value(key).measure;
}

ReportCell cell(const QString &key, const Aggregate &aggregate)
{
    if (const auto measure = measureOf(key))
        return count(aggregate.of(*measure));
    if (key == u"share_in_time")
        return share(aggregate.of(Measure::AnsweredInTime), aggregate.of(Measure::Due));
    if (key == u"no_feedback_share")
        return share(aggregate.of(Measure::NoFeedbackInTime), aggregate.of(Measure::NoFeedbackDue));
    if (key == u"again_share")
        return share(aggregate.of(Measure::AgainInTime), aggregate.of(Measure::AgainDue));
    if (key == u"oral_share")
        return share(aggregate.of(Measure::Oral), aggregate.of(Measure::Received));
    if (key == u"open")
        return count(openIn(aggregate));
    if (key == u"feedback_median")
        return median(aggregate.feedbackWorking);
    if (key == u"feedback_p90")
        return ninetieth(aggregate.feedbackWorking);
    if (key == u"handling_median")
        return median(aggregate.handlingWorking);
    if (key == u"handling_p90")
        return ninetieth(aggregate.handlingWorking);
    return {};
}

QStringList base()
{
    return { u"received"_s, u"referred"_s, u"closed"_s, u"improvement"_s, u"no_action"_s, u"answered_directly"_s,
        u"standard_answer"_s, u"due"_s, u"answered_in_time"_s, u"answered_late"_s, u"due_written_off"_s, u"waiting"_s,
        u"share_in_time"_s, u"no_feedback_due"_s, u"no_feedback_in_time"_s, u"no_feedback_share"_s, u"again_due"_s,
        u"again_in_time"_s, u"again_share"_s, u"written_off"_s, u"answers_given"_s, u"feedback_median"_s,
        u"feedback_p90"_s, u"handling_median"_s, u"handling_p90"_s };
}

QString ofType(CaseType type)
{
    return u"of_"_s + toName(type);
}

QStringList ofTypes()
{
    QStringList types;
    for (const auto &[type, name] : EnumNames<CaseType>::all)
        types.append(ofType(type));
    return types;
}

QStringList partsOfDue()
{
    return { u"answered_in_time"_s, u"answered_late"_s, u"due_written_off"_s, u"waiting"_s };
}

QList<QStringList> sums()
{
    return { QStringList{ u"received"_s } + ofTypes(),
        { u"closed"_s, u"improvement"_s, u"no_action"_s, u"outcome_missing"_s },
        { u"open"_s, u"open_0_10"_s, u"open_11_30"_s, u"open_31_60"_s, u"open_61"_s },
        QStringList{ u"due"_s } + partsOfDue() };
}

QList<QStringList> sumsWithRest()
{
    return { QStringList{ u"due"_s } + partsOfDue(), { u"due"_s, u"own_in_time"_s },
        { u"no_feedback_due"_s, u"no_feedback_in_time"_s }, { u"again_due"_s, u"again_in_time"_s },
        { u"closed"_s, u"answered_directly"_s }, { u"closed"_s, u"standard_answer"_s }, { u"received"_s, u"oral"_s },
        { u"received"_s, u"anonymous"_s }, { u"received"_s, u"no_category"_s }, { u"received"_s, u"no_area"_s },
        { u"received"_s, u"no_gender"_s }, { u"received"_s, u"no_process"_s }, { u"received"_s, u"registered_later"_s },
        { u"open"_s, u"late"_s } };
}

} // namespace lyhord::columns
