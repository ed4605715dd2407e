#pragma once

#include "core/model/query.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace lyhord {

class ComboBox;
class DateField;
class Field;
class Workplace;

//! Narrows a list of cases: by words and kind, and behind a button by department, channel and the days they came in.
//! The second line is there whenever something in it narrows the list, so that nothing is left out unseen.
class ListFilter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFilter(Workplace &workplace, QWidget *parent = nullptr);

    void show(const CaseQuery &query); //!< announces nothing
    using QWidget::show;
    void setDepartmentShown(bool shown); //!< where the list is one department's own, its choice is no filter
    //! The query with what is written and chosen here in place of its own
    [[nodiscard]] CaseQuery applied(const CaseQuery &query) const;
    [[nodiscard]] bool isEmpty() const; //!< nothing is left out
    void clear(); //!< announces nothing
    void focusWords();
    //! What was typed and not yet looked for counts now
    void applyNow();

Q_SIGNALS:
    void changed();
    void finished(); //!< Enter: on to the list

private:
    void build();
    void readRules();
    void showMore(bool more);
    void dayEdited(DateField *day);
    void dayWritten(DateField *day);
    void tellUnsound(DateField *day);
    [[nodiscard]] bool hasMore() const;

    Workplace &m_workplace;
    QLineEdit *m_words;
    ComboBox *m_type;
    QPushButton *m_moreButton;
    QWidget *m_more;
    ComboBox *m_department;
    Field *m_departmentField = nullptr;
    ComboBox *m_channel;
    DateField *m_from;
    DateField *m_to;
    Field *m_fromField = nullptr;
    Field *m_toField = nullptr;
    QTimer m_typing;
};

} // namespace lyhord
