#include "core/statistics/columns.h"

#include "tests/support/testmain.h"

#include <algorithm>
#include <array>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Part: of a whole that is shown as well, so that it must not be reckoned back from it when it is masked
enum class Share { Whole, Part };

struct MeasureColumn
{
    Measure measure;
    const char *column;
    Share share;
};

constexpr std::array all{
    MeasureColumn{ Measure::Received, "received", Share::Whole },
    MeasureColumn{ Measure::Referred, "referred", Share::Whole },
    MeasureColumn{ Measure::Closed, "closed", Share::Whole },
    MeasureColumn{ Measure::Improvement, "improvement", Share::Part },
    MeasureColumn{ Measure::NoAction, "no_action", Share::Part },
    MeasureColumn{ Measure::OutcomeMissing, "outcome_missing", Share::Part },
    MeasureColumn{ Measure::AnsweredDirectly, "answered_directly", Share::Part },
    MeasureColumn{ Measure::StandardAnswer, "standard_answer", Share::Part },
    MeasureColumn{ Measure::WrittenOff, "written_off", Share::Whole },
    MeasureColumn{ Measure::AnswersGiven, "answers_given", Share::Whole },
    MeasureColumn{ Measure::Due, "due", Share::Whole },
    MeasureColumn{ Measure::AnsweredInTime, "answered_in_time", Share::Part },
    MeasureColumn{ Measure::AnsweredLate, "answered_late", Share::Part },
    MeasureColumn{ Measure::DueWrittenOff, "due_written_off", Share::Part },
    MeasureColumn{ Measure::Waiting, "waiting", Share::Part },
    MeasureColumn{ Measure::OwnInTime, "own_in_time", Share::Part },
    MeasureColumn{ Measure::NoFeedbackDue, "no_feedback_due", Share::Whole },
    MeasureColumn{ Measure::NoFeedbackInTime, "no_feedback_in_time", Share::Part },
    MeasureColumn{ Measure::AgainDue, "again_due", Share::Whole },
    MeasureColumn{ Measure::AgainInTime, "again_in_time", Share::Part },
    MeasureColumn{ Measure::Oral, "oral", Share::Part },
    MeasureColumn{ Measure::Anonymous, "anonymous", Share::Part },
    MeasureColumn{ Measure::NoCategory, "no_category", Share::Part },
    MeasureColumn{ Measure::NoArea, "no_area", Share::Part },
    MeasureColumn{ Measure::NoGender, "no_gender", Share::Part },
    MeasureColumn{ Measure::NoProcess, "no_process", Share::Part },
    MeasureColumn{ Measure::RegisteredLater, "registered_later", Share::Part },
    MeasureColumn{ Measure::OfView, "of_view", Share::Part },
    MeasureColumn{ Measure::OfComplaint, "of_complaint", Share::Part },
    MeasureColumn{ Measure::OfSuggestion, "of_suggestion", Share::Part },
    MeasureColumn{ Measure::OfPraise, "of_praise", Share::Part },
    MeasureColumn{ Measure::OfQuestion, "of_question", Share::Part },
    // Steps of the period, on cases of whatever period
    MeasureColumn{ Measure::FirstReminder, "reminders_first", Share::Whole },
    MeasureColumn{ Measure::SecondReminder, "reminders_second", Share::Whole },
    MeasureColumn{ Measure::InterimAnswer, "interim_answers", Share::Whole },
    MeasureColumn{ Measure::Reopened, "reopened", Share::Whole },
    MeasureColumn{ Measure::NotSatisfied, "not_satisfied", Share::Whole },
    MeasureColumn{ Measure::Corrected, "corrected", Share::Whole },
    MeasureColumn{ Measure::OpenUpTo10, "open_0_10", Share::Part },
    MeasureColumn{ Measure::OpenUpTo30, "open_11_30", Share::Part },
    MeasureColumn{ Measure::OpenUpTo60, "open_31_60", Share::Part },
    MeasureColumn{ Measure::OpenLonger, "open_61", Share::Part },
    MeasureColumn{ Measure::Late, "late", Share::Part },
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
        for (const MeasureColumn &one : all) {
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
        for (const MeasureColumn &one : all)
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
