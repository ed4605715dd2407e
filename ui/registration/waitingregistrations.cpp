#include "ui/registration/waitingregistrations.h"

#include "ui/common/navigator.h"
#include "ui/common/workplace.h"
#include "ui/registration/registrationnotices.h"

#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

WaitingRegistrations &WaitingRegistrations::of(Workplace &workplace, Navigator &navigator)
{
    auto *known = workplace.findChild<WaitingRegistrations *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new WaitingRegistrations(workplace, navigator);
}

WaitingRegistrations::WaitingRegistrations(Workplace &workplace, Navigator &navigator)
    : QObject(&workplace)
    , m_workplace(workplace)
    , m_navigator(navigator)
{
    m_timer.setInterval(15s);
    connect(&m_timer, &QTimer::timeout, this, &WaitingRegistrations::tryNext);
    collect();
}

//! What was left waiting when the program was closed
void WaitingRegistrations::collect()
{
    const QList<LocalDrafts::Entry> entries = m_workplace.drafts().entries();
    for (const LocalDrafts::Entry &entry : entries) {
        if (entry.kind != QLatin1StringView(registrationKind))
            continue;
        const auto spooled = m_workplace.drafts().load(entry.token);
        if (spooled && fromSpool(*spooled).waiting)
            m_tokens.append(entry.token);
    }
    if (!m_tokens.isEmpty()) {
        m_timer.start();
        QTimer::singleShot(0, this, &WaitingRegistrations::tryNext);
    }
}

void WaitingRegistrations::add(const RegistrationDraft &registration)
{
    RegistrationDraft waiting = registration;
    waiting.tried = true;
    waiting.waiting = true;
    if (const Result<> kept = m_workplace.drafts().save(toSpool(waiting)); !kept)
        m_navigator.showNotice(noticeFor(kept.error()));
    m_tokens.removeOne(registration.draft.token);
    m_tokens.append(registration.draft.token);
    m_timer.start();
}

void WaitingRegistrations::take(const QString &token)
{
    m_tokens.removeOne(token);
}

void WaitingRegistrations::tryNext()
{
    if (m_tokens.isEmpty())
        m_timer.stop();
    if (m_tokens.isEmpty() || m_asking)
        return;
    const auto spooled = m_workplace.drafts().load(m_tokens.constFirst());
    if (!spooled) {
        m_tokens.removeFirst();
        return;
    }
    m_asking = true;
    const RegistrationDraft registration = fromSpool(*spooled);
    whenDone(m_workplace.ask(
                 [registration](Office &office) { return registerOnce(office, registration); }, Lane::Background),
        this, [this, registration](const Result<RegistrationStep> &step) { answered(registration, step); });
}

void WaitingRegistrations::answered(const RegistrationDraft &registration, const Result<RegistrationStep> &step)
{
    m_asking = false;
    const QString &token = registration.draft.token;
    if (!m_tokens.contains(token))
        return; // somebody has opened it meanwhile, and will find it registered by its token
    if (!step && step.error().code == ErrorCode::Unreachable)
        return;
    m_tokens.removeOne(token);
    if (!step || step->leftUndone)
        return giveUp(registration, step ? *step->leftUndone : step.error());
    m_workplace.drafts().remove(token);
    m_navigator.showNotice(registeredNotice(m_workplace, m_navigator, step->registered));
    m_workplace.announceChange(step->registered.number);
    QTimer::singleShot(0, this, &WaitingRegistrations::tryNext);
}

void WaitingRegistrations::giveUp(const RegistrationDraft &registration, const Error &error)
{
    RegistrationDraft kept = registration;
    kept.waiting = false;
    if (const Result<> saved = m_workplace.drafts().save(toSpool(kept)); !saved)
        m_navigator.showNotice(noticeFor(saved.error()));
    Notice notice = noticeFor(error);
    notice.action = tr("Open the draft");
    notice.run = [navigator = &m_navigator, token = registration.draft.token] { navigator->continueDraft(token); };
    m_navigator.showNotice(notice);
}

} // namespace lyhord
