#pragma once

#include "core/model/person.h"
#include "core/model/result.h"
#include "ui/widgets/formrows.h"

#include <QtCore/QVariantList>
#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace lyhord {

class ComboBox;
class DateField;
class LineView;
class Workplace;

//! The roles a person has been given: a table, and below it the chosen one to fill in. A role that was stored is
//! withdrawn with a last day and stays to be seen (R32); one just added can be taken away again.
class GrantsEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantList written READ written WRITE setWritten NOTIFY grantsChanged USER true)
public:
    GrantsEdit(Workplace &workplace, QWidget *parent);
    void setGrants(const QList<Grant> &grants); //!< announces nothing; these are the stored ones
    [[nodiscard]] const QList<Grant> &grants() const { return m_grants; }
    [[nodiscard]] QVariantList written() const; //!< all there is, as values that can be kept
    void setWritten(const QVariantList &grants); //!< announces nothing; which are stored stays as it was
    void showProblem(const Error &error); //!< beside the first grant that lacks the field
    [[nodiscard]] bool areDaysSound();
    void setReadOnly();

Q_SIGNALS:
    void grantsChanged();

private:
    void build();
    void connectParts();
    void addGrant();
    void withdraw();
    void chooseGrant(int row);
    void takeOver();
    void showTable();
    void showGrant();
    [[nodiscard]] int current() const;

    Workplace &m_workplace;
    QList<Grant> m_grants;
    qsizetype m_stored = 0;
    bool m_quiet = false;
    QStandardItemModel *m_model;
    LineView *m_view;
    QPushButton *m_add;
    QPushButton *m_withdraw;
    QWidget *m_form;
    ComboBox *m_role;
    ComboBox *m_department;
    QLineEdit *m_agreement;
    DateField *m_from;
    DateField *m_to;
    Fields m_fields;
};

} // namespace lyhord
