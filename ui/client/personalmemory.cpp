#include "ui/client/personalmemory.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/services/personalsettings.h"
#include "ui/client/databasethread.h"

#include <chrono>

namespace lyhord {

using namespace std::chrono_literals;

PersonalMemory::PersonalMemory(DatabaseThread &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &PersonalMemory::write);
}

PersonalMemory::~PersonalMemory()
{
    if (m_unwritten.isEmpty())
        return;
    m_session.askLast([values = m_values, keys = m_unwritten](Session &session) {
        for (const QString &key : keys) {
            if (const auto done = session.personalSettings().save(key, values.value(key)); !done)
                qCInfo(workplaceLog, "a personal setting was not kept: %s", loggable(done.error()).constData());
        }
    });
}

void PersonalMemory::load()
{
    using Values = QMap<QString, QString>;
    whenDone(m_session.ask([](Session &session) { return session.personalSettings().all(); }), this,
        [this](const Result<Values> &values) {
            if (!values) {
                Q_EMIT failed(values.error());
                return;
            }
            Values all = *values;
            for (const QString &key : std::as_const(m_unwritten))
                all.insert(key, m_values.value(key));
            m_values = all;
            Q_EMIT loaded();
        });
}

void PersonalMemory::setValue(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_unwritten.insert(key);
    if (!m_soon.isActive()) // whoever types on without a pause is not waited for
        m_soon.start();
    Q_EMIT changed(key);
}

void PersonalMemory::write()
{
    for (const QString &key : std::as_const(m_unwritten)) {
        const auto stored = m_session.ask([key, value = m_values.value(key)](
                                              Session &session) { return session.personalSettings().save(key, value); },
            Lane::Background);
        whenDone(stored, this, [this, key](const Result<> &done) {
            if (done)
                Q_EMIT written(key);
            else
                Q_EMIT failed(done.error());
        });
    }
    m_unwritten.clear();
}

} // namespace lyhord
