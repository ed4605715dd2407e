#pragma once

#include "ui/common/notice.h"

#include <QtCore/QList>
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

private:
    void close(QWidget *line);
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};

} // namespace lyhord
