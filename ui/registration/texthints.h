#pragma once

#include "ui/registration/hintspanel.h"

#include <QtCore/QTimer>

namespace lyhord {

class ProposalLearner;
class Workplace;

//! Reads along: a moment after the last key it says what the text points to. Open cases are sought on the database
//! thread; an answer to a question no longer asked is dropped.
class TextHints : public QObject
{
    Q_OBJECT
public:
    //! learner outlives it
    TextHints(Workplace &workplace, const ProposalLearner &learner, QObject *parent = nullptr);
    void read(const CaseDraft &draft); //!< the draft as it stands now
    void clear();
    //! What the words point to at this moment, without waiting for a pause
    [[nodiscard]] QList<ScopeHint> scopeOf(const CaseDraft &draft) const;
    [[nodiscard]] const QList<RoutingHint> &routing() const { return m_routing; }

Q_SIGNALS:
    void found(const lyhord::Hints &hints);

private:
    void think();
    void seekSimilar(const QString &text);
    void show();
    void seekRoutes(const QString &text);
    Workplace &m_workplace;
    const ProposalLearner &m_learner;
    QTimer m_pause;
    CaseDraft m_draft;
    QString m_sought; //!< the words open cases were last sought by
    QList<RoutingHint> m_routing; //!< all of them, chosen or not
    Hints m_hints;
    int m_generation = 0;
};

} // namespace lyhord
