#pragma once

#include "core/rules/deadlines.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace lyhord {

class WhyDue;

//! When an answer will be due, and on demand how that day was counted
class DueBox : public QWidget
{
    Q_OBJECT
public:
    explicit DueBox(QWidget *parent = nullptr);
    void show(const ExplainedDate &due, const QString &inWords);
    //! because: line by line
    void show(QDate due, const QString &inWords, const QString &because);
    using QWidget::show;
    void clear(); //!< nothing can be counted yet

private:
    QLabel *m_day;
    WhyDue *m_why;
};

} // namespace lyhord
