#pragma once

#include "core/rules/validation.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;

namespace lyhord {

//! One field of a form: a label with its letter above, the editor, and below it a hint or what is wrong. The label is
//! the editor's buddy, so that every editor (a combo box too) has a name for those who do not see it.
class Field : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Above, Left };
    //! The label may hold a "&"; path is the JSON path of the value ("submitter.email"). Takes the editor.
    Field(const QString &label, QWidget *editor, const QString &path, QWidget *parent, Side side = Side::Above);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    void setProblem(const QString &reason); //!< empty: all is well
    void setWarning(const QString &reason); //!< doubtful but allowed
    //! Says once more and plainly what is wrong, and how to go on, until something else is to be said
    void stressProblem(const QString &how);
    void setHint(const QString &hint); //!< shown while nothing is wrong
    //! From now on what is wrong is said until a person changes the value
    void forgetMended();
    void setLabel(const QString &label);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void changed(); //!< the value; said by fields that forget what was wrong

private Q_SLOTS:
    void forgetProblem();

private:
    void showText();
    void placeText();

    QWidget *m_editor;
    QString m_path;
    QLabel *m_label;
    QBoxLayout *m_head = nullptr; //!< the label's line; null where the label is at the left
    QBoxLayout *m_column;
    QWidget *m_said; //!< symbol and text
    QLabel *m_symbol;
    QLabel *m_text;
    QString m_problem;
    QString m_stress; //!< how to go on; empty: nothing is stressed
    QString m_warning;
    QString m_hint;
    bool m_beside = false;
};

//! The fields of a form by their paths
class Fields
{
public:
    Field *add(Field *field); //!< the same field
    [[nodiscard]] Field *field(const QString &path) const { return m_fields.value(path); }
    //! Each problem beside its field, the others cleared; those that belong to no field come back
    QList<Problem> showProblems(const QList<Problem> &problems);
    //! Of the problems shown, only those that are still there: none is shown before the person has tried
    void keepProblems(const QList<Problem> &still);
    void showWarnings(const QList<Problem> &warnings);
    void clear();
    //! For forms that are judged when they are sent only: what was wrong with a field is said until it is changed. Also
    //! of fields still to be added.
    void forgetMended();
    //! Puts the keyboard on the first field, in the order they were added, with something wrong
    void focusFirstProblem() const;

private:
    [[nodiscard]] Field *best(const QString &path) const;
    QHash<QString, Field *> m_fields;
    QList<Field *> m_order;
    bool m_forgetsMended = false;
};

} // namespace lyhord
