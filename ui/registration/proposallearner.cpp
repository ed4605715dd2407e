#include "ui/registration/proposallearner.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "ui/client/workplace.h"

#include <QtCore/QPromise>

namespace lyhord {

ProposalLearner::ProposalLearner(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_path(ProposalFile::pathFor(workplace.databaseUrl(), workplace.person().login))
{
    m_threads.setMaxThreadCount(1);
    m_threads.setThreadPriority(QThread::LowestPriority);
}

template <class F>
auto ProposalLearner::inBackground(F work) -> QFuture<std::invoke_result_t<F>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
    const auto future = promise->future();
    promise->start();
    m_threads.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

void ProposalLearner::start()
{
    if (m_started)
        return;
    m_started = true;
    // Whether the person may learn is asked first: what was learned with a right that is gone is not used.
    whenDone(
        m_workplace.ask([](Session &session) { return casesToLearnFrom(session, std::nullopt); }, Lane::Background),
        this, [this](const Result<LearningSlice> &slice) {
            if (slice)
                return readFile();
            if (slice.error().code == ErrorCode::NotPermitted)
                ProposalFile(m_path).remove();
            else
                m_started = false; // away for now
        });
}

void ProposalLearner::readFile()
{
    whenDone(inBackground([path = m_path, now = m_workplace.now()] { return ProposalFile(path).read(now); }), this,
        [this](const Result<std::optional<ProposalModel>> &model) {
            if (!model)
                qCWarning(learningLog, "what was learned was not read: %s", loggable(model.error()).constData());
            if (model && *model)
                take(*model);
            else
                readCases(std::nullopt);
        });
}

void ProposalLearner::readCases(const std::optional<LearningCursor> &after)
{
    whenDone(m_workplace.ask([after](Session &session) { return casesToLearnFrom(session, after); }, Lane::Background),
        this, [this](const Result<LearningSlice> &slice) {
            if (!slice) {
                m_cases.clear();
                m_started = false; // the next time the page is opened
                return;
            }
            m_cases += slice->cases;
            if (slice->next && m_cases.size() < ProposalModel::mostCases)
                readCases(slice->next);
            else
                train();
        });
}

void ProposalLearner::train()
{
    const auto work = [cases = std::exchange(m_cases, {}), profile = m_workplace.profile(), now = m_workplace.now(),
                          path = m_path] {
        std::optional<ProposalModel> model = ProposalModel::trained(cases, profile, now);
        if (!model)
            return model;
        if (const Result<> kept = ProposalFile(path).write(*model); !kept)
            qCWarning(learningLog, "what was learned was not kept: %s", loggable(kept.error()).constData());
        return model;
    };
    whenDone(inBackground(work), this, [this](const std::optional<ProposalModel> &model) {
        if (model)
            take(model);
    });
}

void ProposalLearner::take(const std::optional<ProposalModel> &model)
{
    m_model = std::make_shared<const ProposalModel>(*model);
    Q_EMIT learned();
}

} // namespace lyhord
