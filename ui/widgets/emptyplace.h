#pragma once

#include "resources/icons/icons.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace lyhord {

//! Stands where nothing is yet: says what will appear there and how
class EmptyPlace : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget *parent = nullptr);
    //! Without a button word there is no button
    void show(Icon symbol, const QString &sentence, const QString &button = {});
    using QWidget::show;

Q_SIGNALS:
    void buttonClicked();

private:
    void paintAgain();
    Icon m_icon = Icon::Information;
    QLabel *m_symbol;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace lyhord
