#pragma once

#include "ui/statistics/periodkind.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace lyhord {

class ComboBox;
class DateField;
class Field;

//! Which period: its kind, and one of that kind, with arrows to the one before and the one after
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(QDate today, QWidget *parent = nullptr);

    //! Instead of a focus proxy: a container that has one stands among its own children in the Tab order, and Tab goes
    //! from there back to the first of them for ever
    void focusFirst();
    void setFirstDay(QDate day); //!< of what there is to count
    [[nodiscard]] PeriodKind kind() const;
    [[nodiscard]] QString name() const; //!< empty while no two days are written
    //! Announces nothing. An empty name: the newest period of that kind that is over
    void setPeriod(PeriodKind kind, const QString &name);
    void step(int periods); //!< −1: the one before; as if the person had chosen it
    void showProblem(const QString &reason);

Q_SIGNALS:
    void periodChosen(); //!< by the person

private:
    void build();
    void fill();
    void kindChosen();
    void daysChosen();
    void showKind();
    void tellUnsound(const DateField *day, Field *field);
    void enableArrows();

    QDate m_today;
    QDate m_firstDay;
    QStringList m_names; //!< newest first
    ComboBox *m_kind;
    ComboBox *m_period;
    QPushButton *m_before;
    QPushButton *m_after;
    DateField *m_from;
    DateField *m_to;
    Field *m_kindField = nullptr;
    Field *m_periodField = nullptr;
    Field *m_fromField = nullptr;
    Field *m_toField = nullptr;
    QString m_problem;
    bool m_isNewest = true; //!< nobody has chosen a certain one
};

} // namespace lyhord
