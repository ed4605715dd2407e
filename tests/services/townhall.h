#pragma once

#include "core/model/clock.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "core/services/reminders.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace lyhord::test {

//! A database of its own in a temporary folder, with the small municipality, opened by anna, contact centre
//! administrator
class TownHall
{
public:
    explicit TownHall(const QString &now = QStringLiteral("2026-11-20T14:05"));

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void setNow(const QString &moment) { m_clock.set(momentFromIso(moment)); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] CaseService &cases() { return m_session->cases(); }
    //! Somebody else at another workstation; added with this role at the first call
    [[nodiscard]] std::unique_ptr<Session> sessionOf(Role role, const QString &department = {});
    //! A case about snow, asked of these departments
    [[nodiscard]] Case snowCase(const QStringList &departments = { QStringLiteral("SBF") });
    //! By anna's hands, now (R89); nothing when none waits
    void letAnswerLeave(const QString &number);

private:
    QTemporaryDir m_folder;
    QString m_url;
    FixedClock m_clock;
    std::unique_ptr<Session> m_session;
};

} // namespace lyhord::test
