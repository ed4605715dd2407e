#pragma once

#include "core/model/message.h"
#include "ui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace lyhord {

//! Letters that wait, have gone or have failed, newest first
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, To, Kind, CaseNumber, Created, Waited, ColumnCount };
    explicit OutboxModel(std::function<QString(const QString &key)> departmentName, QObject *parent = nullptr);
    //! now: how long each has waited is counted up to it
    void setMessages(const QList<Message> &messages, const QDateTime &now);
    //! The same letters, which have waited about as long
    [[nodiscard]] bool shows(const QList<Message> &messages, const QDateTime &now) const
    {
        constexpr int minute = 60;
        return !messages.isEmpty() && m_messages == messages && m_now.secsTo(now) < minute;
    }
    [[nodiscard]] const Message *messageAt(int row) const;
    [[nodiscard]] int rowOf(MessageId id) const;
    [[nodiscard]] QString addresseeOf(const Message &message) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Message &message, int column) const;
    std::function<QString(const QString &key)> m_departmentName;
    QList<Message> m_messages;
    QDateTime m_now;
};

[[nodiscard]] Tone toneOf(const Message &message);

} // namespace lyhord
