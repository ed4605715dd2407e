#pragma once

#include "ui/administration/section.h"

class QBoxLayout;
class QPushButton;

namespace lyhord {

class Navigator;
class Workplace;

//! A part of the administration that is a few things to do, each with a sentence and a button
class TaskSection : public Section
{
    Q_OBJECT
public:
    void focusFirst() override;

protected:
    TaskSection(Workplace &workplace, Navigator &navigator, QWidget *parent);
    [[nodiscard]] Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] Navigator &navigator() const { return m_navigator; }
    QPushButton *addTask(const QString &sentence, const QString &button);
    void addBelow(QWidget *widget, int stretch = 0);

private:
    Workplace &m_workplace;
    Navigator &m_navigator;
    QBoxLayout *m_column;
    QPushButton *m_first = nullptr;
};

} // namespace lyhord
