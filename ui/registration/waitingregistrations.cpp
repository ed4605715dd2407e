#include "ui/registration/waitingregistrations.h"

#include "ui/client/navigator.h"
#include "ui/client/workplace.h"

#include <QtWidgets/QWidget>

#include <algorithm>
#include <chrono>
#include <utility>

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
    const Reachability &reachability = workplace.reachability();
    connect(&reachability, &Reachability::back, this, [this](const QList<StepOutcome> &steps) {
        noteSteps(steps);
        tryNext();
    });
    connect(&reachability, &Reachability::settled, this, [this](const QList<StepOutcome> &steps) {
        noteSteps(steps);
        tryNext();
    });
    connect(&workplace.drafts(), &LocalDrafts::keysChanged, this, [this] {
        if (!m_isCollected)
            collect();
    });
    collect();
}

//! What was left waiting when the program was closed, as far as it can be read
void WaitingRegistrations::collect()
{
    m_isCollected = m_workplace.drafts().keys().areAllKnown();
    const QList<LocalDrafts::Entry> entries = m_workplace.drafts().entries();
    for (const LocalDrafts::Entry &entry : entries) {
        const bool isNew = !m_tokens.contains(entry.token) && !m_workplace.drafts().isFromNow(entry.token)
            && !m_workplace.drafts().isOpen(entry.token);
        if (entry.kind != QLatin1StringView(registrationKind) || !isNew)
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
    SpooledDraft spooled = toSpool(waiting);
    //: a registration's headline in the list of drafts
    spooled.title = tr("%1 (waits for its number)").arg(spooled.title);
    if (const Result<> kept = m_workplace.drafts().save(spooled); !kept)
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
    if (m_asking)
        return;
    if (m_tokens.isEmpty()) {
        m_timer.stop();
        return tellWhatHappened();
    }
    if (m_workplace.reachability().isAway())
        return;
    const auto spooled = m_workplace.drafts().load(m_tokens.constFirst());
    if (!spooled) {
        m_tokens.removeFirst();
        return tryNext();
    }
    m_asking = true;
    const RegistrationDraft registration = fromSpool(*spooled);
    whenDone(m_workplace.ask([registration](Session &session) { return session.cases().registerDraft(registration); },
                 Lane::Background),
        this, [this, registration](const Result<CaseService::Registration> &kept) { answered(registration, kept); });
}

void WaitingRegistrations::answered(
    const RegistrationDraft &registration, const Result<CaseService::Registration> &kept)
{
    m_asking = false;
    const QString &token = registration.draft.token;
    if (!m_tokens.contains(token)) // somebody has opened it meanwhile, and will find it registered by its token
        return tryNext();
    if (!kept && kept.error().code == ErrorCode::Unreachable)
        return; // its token says later what was done
    m_tokens.removeOne(token);
    const QString title = toSpool(registration).title;
    if (kept) {
        const QString &number = kept->registered.number;
        m_workplace.drafts().remove(token);
        note({ kept->wasThere ? Reconciled::Kind::AlreadyThere : Reconciled::Kind::Registered, title, number, {}, {} });
        m_workplace.announceChange(number);
    } else {
        keepAsDraft(registration);
        note({ Reconciled::Kind::Refused, title, {}, kept.error().message, token });
    }
    QTimer::singleShot(0, this, &WaitingRegistrations::tryNext);
}

void WaitingRegistrations::keepAsDraft(const RegistrationDraft &registration)
{
    RegistrationDraft kept = registration;
    kept.waiting = false;
    if (const Result<> saved = m_workplace.drafts().save(toSpool(kept)); !saved)
        m_navigator.showNotice(noticeFor(saved.error()));
}

void WaitingRegistrations::noteSteps(const QList<StepOutcome> &steps)
{
    for (const StepOutcome &step : steps)
        note({ step.error ? Reconciled::Kind::StepRefused : Reconciled::Kind::StepDone, {}, step.number,
            step.error ? step.error->message : QString(), {} });
}

void WaitingRegistrations::note(const Reconciled &one)
{
    m_untold.append(one);
}

//! Together, once nothing waits any more
void WaitingRegistrations::tellWhatHappened()
{
    const QList<Reconciled> all = std::exchange(m_untold, {});
    if (all.isEmpty())
        return;
    const auto badly = int(std::count_if(all.begin(), all.end(), [](const Reconciled &one) { return !one.isWell(); }));
    Notice notice{ Notice::Kind::Done,
        all.size() == 1 && !all.constFirst().number.isEmpty()
            ? tr("What waited for the database is done: case %1.").arg(all.constFirst().number)
            : tr("The %n things that waited for the database are done.", nullptr, int(all.size())),
        tr("Show what happened"), [this, all] {
            auto *dialog = new ReconciliationDialog(all, m_navigator, dynamic_cast<QWidget *>(&m_navigator));
            dialog->show();
        } };
    if (badly > 0) {
        notice.kind = Notice::Kind::Warning;
        //: of what waited for the database
        notice.text = tr("%n of those that waited for the database need you.", nullptr, badly);
    }
    notice.topic = QLatin1StringView(waitingTopic);
    notice.stays = true;
    m_navigator.showNotice(notice);
}

} // namespace lyhord
