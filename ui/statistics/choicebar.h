#pragma once

#include "core/services/reports.h"
#include "ui/statistics/statisticschoice.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QPushButton;

namespace lyhord {

class ComboBox;
class Field;
class PeriodChoice;

//! Period and scope, at the top of the statistics
class ChoiceBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceBar(QDate today, QWidget *parent = nullptr);

    void setChoices(const ReportChoices &choices); //!< what there is to choose from
    [[nodiscard]] StatisticsChoice choice() const;
    void setChoice(const StatisticsChoice &choice); //!< announces nothing
    [[nodiscard]] PeriodChoice *period() const { return m_period; }
    void showSmallFigures(); //!< as if the person had chosen so

Q_SIGNALS:
    void chosen(); //!< by the person: choice() is another one

private:
    void build();
    ComboBox *addBox(const QString &label, const QString &name, QWidget *line);
    void fill(ComboBox *box, const QList<ReportChoice> &values, const QString &all);
    void showMore(bool shown);
    void countMore();
    void announce();

    PeriodChoice *m_period;
    QWidget *m_more;
    QPushButton *m_moreButton;
    ComboBox *m_department = nullptr;
    ComboBox *m_split = nullptr;
    ComboBox *m_process = nullptr;
    ComboBox *m_declaration = nullptr;
    ComboBox *m_campaign = nullptr;
    ComboBox *m_organisation = nullptr;
    QCheckBox *m_masked;
};

} // namespace lyhord
