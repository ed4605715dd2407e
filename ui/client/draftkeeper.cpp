#include "ui/client/draftkeeper.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

#include <chrono>
#include <utility>

namespace lyhord {
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(LocalDrafts &drafts, Look look, QWidget *form)
    : QObject(form)
    , m_drafts(drafts)
    , m_look(std::move(look))
    , m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            saveNow();
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::saveNow);
    if (m_form)
        m_form->installEventFilter(this);
}

DraftKeeper::~DraftKeeper()
{
    m_drafts.setOpen(m_token, false);
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Hide:
        saveNow();
        showOpen(false);
        break;
    case QEvent::WindowDeactivate:
    case QEvent::Close:
        saveNow();
        break;
    case QEvent::Show:
        showOpen(true);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void DraftKeeper::showOpen(bool open)
{
    if (!m_token.isEmpty())
        m_drafts.setOpen(m_token, open);
}

void DraftKeeper::begin(const QString &token)
{
    stop();
    m_token = token;
    showOpen(m_form && m_form->isVisible());
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
    const SpooledDraft draft = m_look();
    if (draft.content.isEmpty()) {
        m_drafts.remove(draft.token);
        return;
    }
    if (const Result<> kept = m_drafts.save(draft); kept) {
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
    showOpen(false);
    m_token.clear();
}

} // namespace lyhord
