#pragma once

#include "ui/client/page.h"

class QLabel;
class QVBoxLayout;

namespace lyhord {

//! Beside a list in which many lines are chosen: how many, and the steps that can be taken on all of them. No single
//! case is shown then, and no single step offered.
class SelectionPage : public Page
{
    Q_OBJECT
public:
    SelectionPage(Workplace &workplace, Navigator &navigator, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }

private:
    void begin(const QString &step);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QStringList m_numbers;
    QLabel *m_heading;
    QVBoxLayout *m_steps;
    QList<QAction *> m_actions;
};

} // namespace lyhord
