#pragma once

#include "ui/queues/listchoice.h"

#include <QtCore/QObject>

namespace lyhord {

class PersonalMemory;

//! Lists a person has given names of their own: queue, filters and order, kept where they find them at every
//! workstation
class SavedViews : public QObject
{
    Q_OBJECT
public:
    explicit SavedViews(PersonalMemory &memory, QObject *parent = nullptr);

    [[nodiscard]] const QList<ListChoice> &views() const { return m_views; } //!< in the order they were saved
    void save(const ListChoice &choice); //!< one of the same name is replaced
    void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    PersonalMemory &m_memory;
    QList<ListChoice> m_views;
};

} // namespace lyhord
