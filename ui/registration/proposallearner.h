#pragma once

#include "core/services/proposallearning.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <memory>

namespace lyhord {

class Workplace;

//! Keeps what has been learned from closed cases at hand: reads it from this computer, and learns anew, on a thread of
//! its own, what is missing or older than a week. Where somebody may not learn there is nothing.
class ProposalLearner : public QObject
{
    Q_OBJECT
public:
    explicit ProposalLearner(Workplace &workplace, QObject *parent = nullptr);

    //! Empty while nothing is known
    [[nodiscard]] std::shared_ptr<const ProposalModel> model() const { return m_model; }
    void start(); //!< once the rules are known; the second time does nothing

Q_SIGNALS:
    void learned();

private:
    void readFile();
    void readCases(const std::optional<LearningCursor> &after);
    void train();
    void take(const std::optional<ProposalModel> &model);
    template <class F>
    auto inBackground(F work) -> QFuture<std::invoke_result_t<F>>;

    Workplace &m_workplace;
    QString m_path;
    QList<LearningCase> m_cases;
    std::shared_ptr<const ProposalModel> m_model;
    bool m_started = false;
    QThreadPool m_threads; //!< one thread, which gives way to all others; the end waits for what it is at
};

} // namespace lyhord
