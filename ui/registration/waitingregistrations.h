#pragma once

#include "core/drafts/registrationdraft.h"
#include "core/model/stepoutcome.h"
#include "core/services/caseservice.h"
#include "ui/registration/reconciliation.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace lyhord {

class Navigator;
class Workplace;

inline constexpr char waitingTopic[] = "waiting"; //!< Notice::topic of what is told about them

//! Registrations that could not reach the database: they wait in the spool and get their number when it is back, also
//! after the program was closed meanwhile. Then it is told what became of each, and of steps whose answer was lost.
class WaitingRegistrations : public QObject
{
    Q_OBJECT
public:
    //! One for each workplace, made when first asked for
    [[nodiscard]] static WaitingRegistrations &of(Workplace &workplace, Navigator &navigator);

    void add(const RegistrationDraft &registration);
    void take(const QString &token); //!< somebody goes on with it by hand
    [[nodiscard]] qsizetype count() const { return m_tokens.size(); }

private:
    WaitingRegistrations(Workplace &workplace, Navigator &navigator);
    void collect();
    void tryNext();
    void answered(const RegistrationDraft &registration, const Result<CaseService::Registration> &kept);
    void noteSteps(const QList<StepOutcome> &steps);
    void note(const Reconciled &one);
    void keepAsDraft(const RegistrationDraft &registration);
    void tellWhatHappened();

    Workplace &m_workplace;
    Navigator &m_navigator;
    QStringList m_tokens;
    QList<Reconciled> m_untold;
    QTimer m_timer;
    bool m_asking = false;
    bool m_isCollected = false; //!< all that lie on this computer could be read
};

} // namespace lyhord
