#pragma once

#include "core/model/result.h"
#include "core/rules/lifecycle.h"
#include "ui/common/formrows.h"

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace lyhord {

class ChipBar;
class ComboBox;
class ConflictChoice;
class DateField;
class SegmentedChoice;
class TextEdit;
class Workplace;

//! One step on a case, filled in below the case: a title, a few fields, a button that says what it does
class StepForm : public QFrame
{
    Q_OBJECT
public:
    //! Values by the fields' paths, as the fields show them
    using MakeCommand = std::function<Command(const StepForm &form)>;

    StepForm(const QString &step, const QString &title, const QString &verb, QWidget *parent);

    // --- what it consists of, in the order of the calls
    void addSentence(const QString &sentence);
    void addText(const QString &path, const QString &label, int lines = 4);
    void addLine(const QString &path, const QString &label);
    void addDate(const QString &path, const QString &label, QDate today);
    void addSegments(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items);
    void addCombo(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items);
    //! Fills other fields when this one is chosen
    void onChosen(const QString &path, const std::function<void(StepForm &, const QString &)> &then);
    void setMake(MakeCommand make) { m_make = std::move(make); }

    [[nodiscard]] const QString &step() const { return m_step; }
    [[nodiscard]] Command command() const { return m_make(*this); }
    [[nodiscard]] QString value(const QString &path) const;
    void setValue(const QString &path, const QString &value);
    //! Somebody else has written what this field is to hold: both texts are shown, and one has to be chosen
    void showTheirs(const QString &path, const QString &who, const QString &theirs);
    void showProblem(const Error &error); //!< beside its field, or above the buttons
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(const QString &path, const QString &label, QWidget *editor);
    void confirm();

    QString m_step;
    MakeCommand m_make;
    Fields m_fields;
    QStringList m_paths;
    QHash<QString, QString> m_labels;
    QHash<QString, ConflictChoice *> m_conflicts;
    QVBoxLayout *m_rows;
    QLabel *m_problem;
    QPushButton *m_confirm;
};

//! The form for a step as offeredSteps() names it; null for steps that have a page of their own or need no form
[[nodiscard]] StepForm *makeStepForm(
    const QString &step, const Case &subject, const Workplace &workplace, QWidget *parent);

//! What the step is called in a menu, with its letter
[[nodiscard]] QString stepInWords(const QString &step);

} // namespace lyhord
