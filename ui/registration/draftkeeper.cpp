#include "ui/registration/draftkeeper.h"

#include <QtGui/QGuiApplication>

#include <chrono>

namespace lyhord {
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(LocalDrafts &drafts, Look look, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_look(std::move(look))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            saveNow();
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::saveNow);
}

void DraftKeeper::changed()
{
    m_dirty = true;
    if (!m_timer.isActive()) // begun with the first change: steady typing must not put it off
        m_timer.start();
}

void DraftKeeper::saveNow()
{
    m_timer.stop();
    if (!std::exchange(m_dirty, false))
        return;
    const RegistrationDraft registration = m_look();
    if (!hasWorthKeeping(registration)) {
        m_drafts.remove(registration.draft.token);
        return;
    }
    if (const Result<> kept = m_drafts.save(toSpool(registration)); kept) {
        m_failure.reset();
        Q_EMIT saved();
    } else {
        m_dirty = true;
        const bool known = m_failure.has_value();
        m_failure = kept.error();
        m_timer.start();
        if (!known)
            Q_EMIT failed(kept.error());
    }
}

void DraftKeeper::done(const QString &token)
{
    stop();
    m_drafts.remove(token);
}

void DraftKeeper::stop()
{
    m_timer.stop();
    m_dirty = false;
}

} // namespace lyhord
