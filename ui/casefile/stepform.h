#pragma once

#include "core/model/result.h"
#include "core/rules/lifecycle.h"
#include "core/rules/workingcalendar.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/segmentedchoice.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtWidgets/QFrame>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace lyhord {

class ChipBar;
class ComboBox;
class ConflictChoice;
class DateField;
class FormScroll;
class LetterView;
class SegmentedChoice;
class TextEdit;
class Workplace;
struct CaseFile;

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
    //! What the form is for, where that depends on what is chosen in it; sentence: below it, empty for none
    void setHeading(const QString &title, const QString &sentence = {});
    void addText(const QString &path, const QString &label, int lines = 4);
    //! placeholder: what it means that nothing is written there
    void addLine(const QString &path, const QString &label, const QString &placeholder = {});
    //! What is not to be chosen, because there is only one: it is said
    void addKnown(const QString &path, const QString &label, const QString &key, const QString &text);
    void addDate(const QString &path, const QString &label, QDate today, const WorkingCalendar &calendar);
    //! The letter that will come of it, as it will be read
    void addPreview();
    //! What will happen with it, above the letter; without a letter that is all there is to see
    void showWhatHappens(const QString &sentence, bool hasLetter);
    //! It cannot be done, and why: the button that does it is gone, and so is its key
    void addRefusal(const QString &reason);
    //! Where why not stands elsewhere in it: the button that does it is gone or there, and so is its key
    void setConfirmable(bool can);
    void addSegments(const QString &path, const QString &label, const QList<SegmentedChoice::Item> &items);
    void addCombo(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items);
    //! Others to choose from in that combo; what is chosen stays, if it is among them
    void offer(const QString &path, const QList<std::pair<QString, QString>> &items);
    //! Nothing is chosen in that combo until somebody does; missing: what is said when it is confirmed without
    void leaveOpen(const QString &path, const QString &whatToDo, const QString &missing);
    //! One of many, by typing a part of its name
    void addChoice(const QString &path, const QString &label, const QList<CompletingEdit::Choice> &choices);
    //! Another case, by its number or what one remembers of it; its value is the number, or what is typed
    void addCase(const QString &path, const QString &label, Workplace &workplace, const QString &notThis = {});
    //! Several of many; its value is their keys with blanks between
    void addChips(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items);
    //! Fills other fields when this one is chosen
    void onChosen(const QString &path, const std::function<void(StepForm &, const QString &)> &then);
    void choose(const QString &path, const QString &key); //!< as if a person had: other fields are filled
    //! Of what is written in it; without one it is that of the case
    void setLanguage(const QString &language) { m_language = language; }
    void setMake(MakeCommand make) { m_make = std::move(make); }

    [[nodiscard]] const QString &step() const { return m_step; }
    [[nodiscard]] Command command() const { return m_make(*this); }
    [[nodiscard]] bool changesTheCase() const { return bool(m_make); } //!< else it is the person's own
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] LetterView *preview() const { return m_preview; } //!< null where nothing is sent
    [[nodiscard]] QString value(const QString &path) const;
    [[nodiscard]] QStringList emptyPaths() const; //!< of fields with nothing in them
    void setValue(const QString &path, const QString &value);
    //! Shown in segments as what will be taken unless somebody chooses; empty: nothing is
    void propose(const QString &path, const QString &key);
    void setHint(const QString &path, const QString &hint); //!< below the field; empty: nothing
    void setExample(const QString &path, const QString &example); //!< in a line where nothing is written
    void showRestored(); //!< editors were filled without saying so: what depends on them is shown anew
    //! Somebody else's text, where this form writes its own
    struct Theirs
    {
        QString who;
        QString heading; //!< over both texts; empty: it has been written meanwhile
        QString above; //!< theirs; empty: who has written it
        QMap<QString, QString> values; //!< by the fields' paths: the text, and what is taken with it
    };
    //! Both texts are shown, each with what goes with it, and one has to be chosen
    void showTheirs(const QString &path, const Theirs &theirs);
    void dropTheirs(const QString &path); //!< there is nothing to choose any more
    [[nodiscard]] bool hasTakenTheirs(const QString &path) const;
    //! What the person herself has written, also while theirs stands in its place
    [[nodiscard]] QString ownValue(const QString &path) const;
    void showProblem(const Error &error); //!< beside its field, or above the buttons
    void setBusy(bool busy);
    void focusFirst();
    //! What is typed in the choice is the beginning of the text
    void letLettersGo(const QString &choice, const QString &text);
    void startInWriting() { m_startsInWriting = true; } //!< instead of in the first field
    void focusFirstWriting(); //!< where text is written; the first of all where none is
    void confirm(); //!< as its button does, wherever on the page the keyboard is

Q_SIGNALS:
    void edited();
    void confirmed();
    void cancelled();
    void theirsDecided(const QString &path); //!< the person has chosen between theirs and her own

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! Two texts to choose from. What stands in the other fields is taken with the text it was written beside.
    struct Conflict
    {
        ConflictChoice *choice = nullptr;
        QMap<QString, QString> mine; //!< by the paths of the other fields
        QMap<QString, QString> theirs;
    };

    void addField(const QString &path, const QString &label, QWidget *editor);
    [[nodiscard]] bool settle();
    void beginConflict(const QString &path, const QString &who);
    void take(const QString &path);
    void followConflicts();
    void showBeside(const Conflict &conflict) const;
    [[nodiscard]] QMap<QString, QString> valuesOf(const QStringList &paths) const;
    [[nodiscard]] QString inWords(const QMap<QString, QString> &values) const;

    QString m_step;
    QString m_language;
    MakeCommand m_make;
    Fields m_fields;
    bool m_startsInWriting = false;
    QStringList m_paths;
    QHash<QString, QString> m_labels;
    QHash<QString, QString> m_missing; //!< by paths: what is said where nobody has chosen
    QHash<QString, QString> m_known; //!< keys of what is not to be chosen
    QHash<QString, Conflict> m_conflicts;
    QHash<QString, std::function<void()>> m_hints; //!< what is said of a day, shown anew
    QLabel *m_heading;
    FormScroll *m_fieldsPlace; //!< all but the heading, what is wrong and the buttons
    QLabel *m_lead; //!< below the heading
    QVBoxLayout *m_rows;
    QLabel *m_problem;
    QLabel *m_keys;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    LetterView *m_preview = nullptr;
    QLabel *m_whatHappens = nullptr; //!< above the preview
};

//! Above the fields of a department's answer: whether one stands already, and whether it may be changed
void sayWhichAnswer(StepForm &form, const Case &subject, const QString &department, const Workplace &workplace);

//! A note on the case, or a day to come back to it: the person's own, and no step in it
[[nodiscard]] StepForm *makeOwnForm(
    const QString &step, const CaseFile &file, const Workplace &workplace, QWidget *parent);

//! The form for a step as offeredSteps() names it; null for steps that have a page of their own or need no form
[[nodiscard]] StepForm *makeStepForm(const QString &step, const Case &subject, Workplace &workplace, QWidget *parent);

} // namespace lyhord
