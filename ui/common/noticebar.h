#pragma once

#include "ui/common/notice.h"

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace lyhord {

//! Inline messages above what they are about, newest last, at most three. Told to screen readers as they appear.
//! What went well leaves by itself after a while; what went wrong stays until it is closed or the page is left.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void add(const Notice &notice);
    void drop(const QString &topic); //!< those about it
    void clear();
    void closeNewest(); //!< what Escape does
    [[nodiscard]] bool isShowing() const { return !m_lines.isEmpty(); }

Q_SIGNALS:
    //! A message that had the keyboard has gone, and so has what had it before
    void keyboardLeft();

private:
    void keyboardMoved(QWidget *from, QWidget *to);
    void close(QWidget *line);
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
    QPointer<QWidget> m_before; //!< where the keyboard was before it came to the messages
};

} // namespace lyhord
