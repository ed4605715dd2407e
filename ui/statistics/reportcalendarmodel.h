#pragma once

#include "core/services/reportcalendar.h"
#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>

namespace lyhord {

//! Reports that go out on their dates: what each is, when it is due, what became of it
class ReportCalendarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Report, Period, Due, To, Sent, ColumnCount };
    explicit ReportCalendarModel(QString language, QObject *parent = nullptr);
    void setEntries(const QList<CalendarEntry> &entries);
    [[nodiscard]] const QList<CalendarEntry> &entries() const { return m_entries; }
    [[nodiscard]] const CalendarEntry *entryAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CalendarEntry &entry, int column) const;
    QString m_language;
    QList<CalendarEntry> m_entries;
};

//! "Goes by itself on 4 December", "Waits until somebody sends it", "In the outbox" …
[[nodiscard]] QString stateInWords(const CalendarEntry &entry);
//! The same in a word or two
[[nodiscard]] QString stateInShort(const CalendarEntry &entry);
[[nodiscard]] Tone toneOf(const CalendarEntry &entry);
[[nodiscard]] Icon symbolOf(const CalendarEntry &entry);
//! "Monthly, Stadsbyggnadsförvaltningen"
[[nodiscard]] QString nameInWords(const CalendarEntry &entry);

} // namespace lyhord
