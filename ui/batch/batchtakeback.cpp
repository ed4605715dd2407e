#include "ui/batch/batchtakeback.h"

#include "core/services/batchservice.h"
#include "ui/batch/batchforms.h"
#include "ui/batch/casebycase.h"
#include "ui/client/localdrafts.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"

#include <QtCore/QCoreApplication>

#include <memory>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::BatchTakeBack)
};

constexpr int mostNamed = 10;

struct TakenBack
{
    int done = 0;
    QList<StepOutcome> refused;
};

//! Of the form in which it was written, where all its cases took the step
QString draftOf(const Batch &batch)
{
    QStringList numbers;
    for (const BatchCase &one : batch.cases)
        numbers.append(one.number);
    return batchDraft(batch.step, numbers).token();
}

void tell(Navigator &navigator, BatchStep step, const TakenBack &all, bool areWordsBack)
{
    //: a step that is taken back: "Taken back in 12 cases: Assign."
    QStringList parts{ Tr::tr("Taken back in %n case(s): %1.", nullptr, all.done).arg(inWords(step)) };
    if (!all.refused.isEmpty())
        parts.append(Tr::tr("In %n it could not be:", nullptr, int(all.refused.size())));
    for (const StepOutcome &refused : all.refused.mid(0, mostNamed))
        parts.append(u"%1 – %2"_s.arg(refused.number, refused.error->message));
    if (all.refused.size() > mostNamed)
        parts.append(Tr::tr("And %n more.", nullptr, int(all.refused.size()) - mostNamed));
    if (areWordsBack)
        parts.append(Tr::tr("What was written is in the form when you begin the step for the same cases again."));
    navigator.showNotice(
        { all.refused.isEmpty() ? Notice::Kind::Done : Notice::Kind::Warning, parts.join(u'\n'), {}, {} });
}

} // namespace

void takeBackBatch(Workplace &workplace, Navigator &navigator, BatchId id, const std::optional<QString> &draft)
{
    const auto read = workplace.ask([id](Session &session) { return session.batches().one(id); });
    whenDone(read, &workplace, [&workplace, &navigator, draft](const Result<Batch> &batch) {
        if (!batch)
            return navigator.showNotice(noticeFor(batch.error()));
        const QList<BatchCase> cases = toTakeBack(*batch);
        const auto all = std::make_shared<TakenBack>();
        caseByCase(
            workplace, &workplace, 0, cases.size(), Lane::Interactive,
            [cases](Session &session, qsizetype index) -> Result<StepOutcome> {
                return session.batches().takeBack(cases.at(index));
            },
            [all, cases](qsizetype index, const Result<StepOutcome> &outcome) {
                const StepOutcome told = outcome ? *outcome : StepOutcome{ cases.at(index).number, outcome.error() };
                if (told.error)
                    all->refused.append(told);
                else
                    ++all->done;
                return !told.error || told.error->code != ErrorCode::Unreachable;
            },
            [&workplace, &navigator, all, step = batch->step, token = draft.value_or(draftOf(*batch))] {
                const bool isWritten = !token.isEmpty() && all->done > 0;
                if (isWritten)
                    workplace.drafts().takeBack(token);
                tell(navigator, step, *all, isWritten && workplace.drafts().load(token).has_value());
                workplace.announceChange();
            });
    });
}

} // namespace lyhord
