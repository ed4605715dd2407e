#pragma once

#include "core/rules/deadlines.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace lyhord {

//! When an answer will be due, and on demand how that day was counted
class DueBox : public QWidget
{
    Q_OBJECT
public:
    explicit DueBox(QWidget *parent = nullptr);
    void show(const ExplainedDate &due, const QString &inWords);
    using QWidget::show;
    void clear(); //!< nothing can be counted yet

private:
    void showDays(bool shown);
    QLabel *m_day;
    QPushButton *m_why;
    QLabel *m_days;
};

} // namespace lyhord
