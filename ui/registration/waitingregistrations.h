#pragma once

#include "core/services/registrationstep.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace lyhord {

class Navigator;
class Workplace;

//! Registrations that could not reach the database: they wait in the spool and get their number when it is back, also
//! after the program was closed meanwhile
class WaitingRegistrations : public QObject
{
    Q_OBJECT
public:
    //! One for each workplace, made when first asked for
    [[nodiscard]] static WaitingRegistrations &of(Workplace &workplace, Navigator &navigator);

    void add(const RegistrationDraft &registration);
    void take(const QString &token); //!< somebody goes on with it by hand

private:
    WaitingRegistrations(Workplace &workplace, Navigator &navigator);
    void collect();
    void tryNext();
    void answered(const RegistrationDraft &registration, const Result<RegistrationStep> &step);
    void giveUp(const RegistrationDraft &registration, const Error &error);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QStringList m_tokens;
    QTimer m_timer;
    bool m_asking = false;
};

} // namespace lyhord
