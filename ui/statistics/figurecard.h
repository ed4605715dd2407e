#pragma once

#include "core/statistics/report.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace lyhord {

//! One of the first page's four figures: what it is, how much, compared with before; its definition on demand
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);
    //! compared: what it was in the periods it is compared with, a line for each
    void show(const KeyFigure &figure, const QStringList &compared, bool mayOpen);
    using QWidget::show;

Q_SIGNALS:
    void casesWished(const QString &figure);

private:
    void colour();

    QString m_key;
    QLabel *m_title;
    QPushButton *m_info;
    QLabel *m_value;
    QPushButton *m_open; //!< the figure, where it opens its cases
    QLabel *m_compared;
    QLabel *m_definition;
};

} // namespace lyhord
