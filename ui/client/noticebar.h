#pragma once

#include "ui/client/notice.h"

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

#include <optional>

namespace lyhord {

//! One inline message above what it is about, the newest, with the way to the earlier ones. Told to screen readers as
//! it appears. What went well leaves by itself after a while, with a way back it stays for long; what went wrong stays
//! until it is closed or the page is left. A message of an earlier step that a newer one has covered does not come back
//! by itself; what still holds (a draft that waits for the database, a file that was written) does, unless it went well
//! and another page or form was opened since: then it is among the earlier ones.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void add(const Notice &notice);
    void drop(const QString &topic); //!< those about it
    void clear();
    //! The next form or case is opened: what went well before the last key leaves the screen. It stays among the
    //! earlier ones, and what it takes back can still be taken back.
    void makeRoom();
    //! This case is in front now, empty: none. What is about another one leaves the screen and comes back with it.
    void showAbout(const QString &number);
    //! What left the screen with the case holds no longer
    void noteChanged(const QString &number);
    void closeNewest(); //!< what Escape does
    [[nodiscard]] bool isShowing() const { return m_line != nullptr; }
    void setLow(bool low); //!< the window has few lines: as little room as can be
    void focusFirst(); //!< on what the message offers, else on closing it; only while it is showing

    //! The newest message that takes a step back, unless something has been done since
    [[nodiscard]] std::optional<Notice> noticeWithWayBack() const;
    void takeBack(); //!< as its button does; nothing if there is none
    //! A menu there with the messages there have been, newest first, at most twenty; one that is chosen is shown again
    void openRecent(const QPoint &place);

Q_SIGNALS:
    //! A message that had the keyboard has gone, and so has what had it before
    void keyboardLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        quint64 id = 0;
        Notice notice;
        bool stands = true; //!< in sight, or behind a newer one
        bool madeRoom = false; //!< no longer in sight, though it stands
        bool isBehind = false; //!< it stood until a later step was told, and stands again when that is taken back
        bool isElsewhere = false; //!< about a case that is not in front
        [[nodiscard]] bool isToBeSeen() const { return stands && !madeRoom && !isElsewhere; }
    };
    class Line;

    void fillRecent(QMenu &menu);
    void keyboardMoved(QWidget *from, QWidget *to);
    void close(quint64 id);
    void forget(quint64 id);
    void press(quint64 id, const std::function<void()> &run, bool closes);
    void showAgain(quint64 id);
    void showNewest();
    void letGoOfLine();
    void standAgain();
    void fitLine();
    [[nodiscard]] Line *makeLine(const Entry &entry);
    [[nodiscard]] const Entry *newestWhere(const std::function<bool(const Entry &)> &isMeant) const;
    [[nodiscard]] const Entry *shown() const;
    [[nodiscard]] const Entry *withWayBack() const;

    QVBoxLayout *m_column;
    QList<Entry> m_entries; //!< newest last
    Line *m_line = nullptr;
    quint64 m_lineOf = 0;
    bool m_isLow = false;
    quint64 m_lastId = 0;
    quint64 m_lastOld = 0; //!< a key was pressed since this one and those before it were told
    QPointer<QWidget> m_before; //!< where the keyboard was before it came to the messages
};

} // namespace lyhord
