#include "core/statistics/columns.h"

#include "tests/support/testmain.h"

#include <algorithm>
#include <array>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Part: of a whole that is shown as well, so that it must not be reckoned back from it when it is masked
enum class Share { Whole, Part };

struct Counted
{
    Measure measure;
    const char *column;
    Share share;
};

constexpr std::array all{
    Counted{ Measure::Received, "received", Share::Whole },
    Counted{ Measure::Referred, "referred", Share::Whole },
    Counted{ Measure::Closed, "closed", Share::Whole },
    Counted{ Measure::Improvement, "improvement", Share::Part },
    Counted{ Measure::NoAction, "no_action", Share::Part },
    Counted{ Measure::OutcomeMissing, "outcome_missing", Share::Part },
    Counted{ Measure::AnsweredDirectly, "answered_directly", Share::Part },
    Counted{ Measure::StandardAnswer, "standard_answer", Share::Part },
    Counted{ Measure::WrittenOff, "written_off", Share::Whole },
    Counted{ Measure::AnswersGiven, "answers_given", Share::Whole },
    Counted{ Measure::Due, "due", Share::Whole },
    Counted{ Measure::AnsweredInTime, "answered_in_time", Share::Part },
    Counted{ Measure::AnsweredLate, "answered_late", Share::Part },
    Counted{ Measure::DueWrittenOff, "due_written_off", Share::Part },
    Counted{ Measure::Waiting, "waiting", Share::Part },
    Counted{ Measure::OwnInTime, "own_in_time", Share::Part },
    Counted{ Measure::NoFeedbackDue, "no_feedback_due", Share::Whole },
    Counted{ Measure::NoFeedbackInTime, "no_feedback_in_time", Share::Part },
    Counted{ Measure::AgainDue, "again_due", Share::Whole },
    Counted{ Measure::AgainInTime, "again_in_time", Share::Part },
    Counted{ Measure::Oral, "oral", Share::Part },
    Counted{ Measure::Anonymous, "anonymous", Share::Part },
    Counted{ Measure::NoCategory, "no_category", Share::Part },
    Counted{ Measure::NoArea, "no_area", Share::Part },
    Counted{ Measure::NoGender, "no_gender", Share::Part },
    Counted{ Measure::NoProcess, "no_process", Share::Part },
    Counted{ Measure::RegisteredLater, "registered_later", Share::Part },
    Counted{ Measure::OfView, "of_view", Share::Part },
    Counted{ Measure::OfComplaint, "of_complaint", Share::Part },
    Counted{ Measure::OfSuggestion, "of_suggestion", Share::Part },
    Counted{ Measure::OfPraise, "of_praise", Share::Part },
    Counted{ Measure::OfQuestion, "of_question", Share::Part },
    // Steps of the period, on cases of whatever period
    Counted{ Measure::FirstReminder, "reminders_first", Share::Whole },
    Counted{ Measure::SecondReminder, "reminders_second", Share::Whole },
    Counted{ Measure::InterimAnswer, "interim_answers", Share::Whole },
    Counted{ Measure::Reopened, "reopened", Share::Whole },
    Counted{ Measure::NotSatisfied, "not_satisfied", Share::Whole },
    Counted{ Measure::Corrected, "corrected", Share::Whole },
    Counted{ Measure::OpenUpTo10, "open_0_10", Share::Part },
    Counted{ Measure::OpenUpTo30, "open_11_30", Share::Part },
    Counted{ Measure::OpenUpTo60, "open_31_60", Share::Part },
    Counted{ Measure::OpenLonger, "open_61", Share::Part },
    Counted{ Measure::Late, "late", Share::Part },
};
static_assert(all.size() == measureCount, "say of each measure in which column it stands, and whether it is a part");
static_assert(
    [] {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].measure != static_cast<Measure>(i))
                return false;
        }
        return true;
    }(),
    "in the order of the measures");

bool isPart(const QString &column)
{
    const QList<QStringList> sums = columns::sums() + columns::sumsWithRest();
    return std::ranges::any_of(sums, [&column](const QStringList &sum) { return sum.indexOf(column) > 0; });
}

} // namespace

//! R78: what is shown of a measure, and from what a masked figure of it could be reckoned back
class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMeasureHasItsColumn()
    {
        for (const Counted &one : all) {
            const QString key = QString::fromLatin1(one.column);
            QVERIFY2(columns::measureOf(key) == one.measure, one.column);
            const ReportColumn shown = columns::column(key);
            QVERIFY2(shown.kind == FigureKind::Count, one.column);
            QVERIFY2(!shown.title.isEmpty() && shown.title != key, one.column);
            QVERIFY2(!shown.definition.isEmpty(), one.column);
        }
    }

    void eachPartIsKnownToTheMask()
    {
        for (const Counted &one : all)
            QVERIFY2(isPart(QString::fromLatin1(one.column)) == (one.share == Share::Part), one.column);
    }

    //! A sum of what is no column would guard nothing
    void eachSumIsOfColumns()
    {
        const QList<QStringList> sums = columns::sums() + columns::sumsWithRest();
        for (const QStringList &sum : sums) {
            for (const QString &key : sum)
                QVERIFY2(columns::column(key).title != key, qPrintable(key));
        }
    }
};

LYHORD_TEST(TestColumns)
#include "test_columns.moc"
