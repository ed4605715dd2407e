#pragma once

#include "core/model/result.h"
#include "core/services/runningcases.h"
#include "ui/administration/entrylist.h"
#include "ui/administration/localtext.h"
#include "ui/administration/section.h"
#include "ui/widgets/formrows.h"

#include <QtCore/QDate>
#include <QtCore/QVariantMap>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace lyhord {

class RowLayout;

class ComboBox;
class DateField;
class Session;
class EmptyPlace;
class FormDraft;
class ListAndForm;
class MovesList;
class Navigator;
class QuestionBar;
class TextEdit;
class Workplace;
struct DraftSubject;

//! What came of saving or retiring an entry
struct EntryKept
{
    QString key; //!< of its line from now on
    QString told; //!< instead of the usual sentence
    bool casesChanged = false;
};
using KeepJob = std::function<Result<EntryKept>(Session &)>;
//! The running cases that a change would move; they are shown before it is kept (R97)
using LookJob = std::function<Result<QList<MovedCase>>(Session &)>;

struct SectionTexts
{
    EntryListTexts list;
    QString newButton; //!< empty: nothing can be added or changed here
    QString choose; //!< shown while nothing is chosen
    QString note; //!< above the form
    bool retires = false;
    bool isSingle = false; //!< one entry that can be changed, none can be added
    QString withdrawButton; //!< instead of retiring: an entry is taken back as a whole
    QString withdrawQuestion; //!< what that means, a sentence
    QString retireSentence; //!< what retiring means; empty: as for anything that can be chosen
    QString lastDay; //!< what the last day is called; empty: as for anything that is used
};

//! Entries at the left, the form of the chosen one at the right, or one of the two where there is no room for both; and
//! New, Save and Retire. A part of the administration
//! derives from EntrySection<T>, which knows the type of the entries; here is what is the same for all.
class SectionPage : public Section
{
    Q_OBJECT
public:
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] bool mayLeave(const std::function<void()> &then) override;
    void refresh() override;
    void add() override;
    void save() override;
    void openDraft(const SpooledDraft &draft) override;
    void focusFirst() override;
    bool goBack() override;

protected:
    SectionPage(Workplace &workplace, Navigator &navigator, const SectionTexts &texts, QWidget *parent);
    [[nodiscard]] Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] Navigator &navigator() const { return m_navigator; }
    [[nodiscard]] QString language() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] EntryList *list() const { return m_list; }
    [[nodiscard]] const EntryLine *currentLine() const;
    [[nodiscard]] Fields &fields() { return m_fields; }

    // The form, in the order in which it is built
    Field *addEditor(const QString &label, QWidget *editor, const QString &path);
    void addPlain(QWidget *widget); //!< something that needs no label
    QLineEdit *addLine(const QString &label, const QString &path);
    TextEdit *addText(const QString &label, const QString &path, int lines);
    LocalTextBox *addLocalText(const QString &label, const QString &path);
    DateField *addDay(const QString &label, const QString &path);
    ComboBox *addChoice(const QString &label, const QString &path);
    QCheckBox *addCheck(const QString &text, const QString &path);
    NameLines addNames();
    ValidityDays addValidity();
    void besideEachOther(const std::function<void()> &addFields);
    void addToRetire(Field *field); //!< asked for beside the last day
    QLabel *addAboveList(const QString &sentence); //!< hidden until it is so
    void lockWhenKnown(QWidget *editor) { m_locked.append(editor); } //!< can be chosen for new entries only
    void setReadOnly(); //!< the whole form, after it was built
    //! What a person's typing in other editors calls
    void formChanged() { whenTyped(); }

    // What a retired or future entry says of itself
    [[nodiscard]] bool isRetired(const Validity &valid) const;
    [[nodiscard]] EntryCell validityCell(const Validity &valid) const;
    //! "Answer within – holds today, since 1 January 2026": tells apart what goes by the same name
    [[nodiscard]] EntryCell versionCell(const QString &name, const Validity &held) const;
    [[nodiscard]] QString departmentInList(const QString &key) const; //!< "Name (KEY)"
    [[nodiscard]] QList<EntryLine> departmentHeadings() const;
    //! Those not retired; `none` is the word for no department, where that is possible
    void fillDepartments(ComboBox *box, const QString &none = {}) const;
    static void chooseIn(ComboBox *box, const QString &key, const QString &text); //!< added if it is not offered

    virtual void whenTyped() { }
    virtual void whenAskedToRetire() { } //!< before the question is shown
    //! The entry that is shown may be changed; new ones always
    [[nodiscard]] virtual bool canChange() const { return true; }
    //! Editors of the section's own hold what they should; else they say so
    [[nodiscard]] virtual bool isSound() { return true; }
    //! A refusal that names no field of the form; true: it was shown
    virtual bool showElsewhere(const Error &) { return false; }
    //! The entry that is shown is of a kind that can be retired
    [[nodiscard]] virtual bool canRetire() const { return true; }
    //! The entry that is shown may be taken back
    [[nodiscard]] virtual bool canWithdraw() const { return false; }

private:
    // What EntrySection<T> knows
    virtual QList<EntryLine> readLines() = 0;
    virtual void showEntry(int line) = 0; //!< −1: a new one
    [[nodiscard]] virtual bool isChanged() const = 0;
    [[nodiscard]] virtual QString shownName() const = 0;
    [[nodiscard]] virtual KeepJob keepJob() const = 0;
    [[nodiscard]] virtual KeepJob retireJob(QDate last) const = 0;
    // The same, once what they are warned of was accepted; none: they warn of nothing
    [[nodiscard]] virtual KeepJob acceptingKeepJob() const = 0;
    [[nodiscard]] virtual KeepJob acceptingRetireJob(QDate last) const = 0;
    [[nodiscard]] virtual LookJob lookJob() const = 0; //!< before keeping; none: it moves nothing
    [[nodiscard]] virtual KeepJob withdrawJob() const = 0;
    [[nodiscard]] virtual LookJob withdrawLookJob() const = 0;

    void build(const SectionTexts &texts);
    QWidget *buildForm(const SectionTexts &texts);
    void buildQuestions(const SectionTexts &texts);
    void lineChosen(int line);
    void openChosen();
    void focusForm();
    void toList();
    void toForm();
    void choose(const QString &key);
    void showLine(int line);
    void showForm(bool form);
    [[nodiscard]] DraftSubject draftSubject(const QString &key) const;
    void beginDraft();
    void lock();
    void putButtonsLast();
    void discard();
    void startRetiring();
    void retire();
    void lookFirst(const LookJob &look, const QString &question, const std::function<void()> &go);
    void showMoves(const QList<MovedCase> &moved, const QString &question, const std::function<void()> &go);
    void ask(const QString &sentence, const std::function<void()> &go);
    void withdraw();
    [[nodiscard]] bool areDaysSound();
    //! accepting: done instead once somebody has accepted what the job is refused for
    void run(const KeepJob &job, const QString &told, const QVariantMap &held, const KeepJob &accepting = {});
    void finish(const EntryKept &kept, const QString &told, const QVariantMap &held);
    void showError(const Error &error);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QList<EntryLine> m_lines;
    QString m_shownKey;
    QString m_wantedKey; //!< to be shown when what was saved has been read again
    bool m_isNew = false;
    bool m_busy = false;
    bool m_reshow = false;
    bool m_saveAgain = false; //!< saving was asked for while what had been saved was on its way
    std::function<void()> m_then;
    Fields m_fields;
    QList<DateField *> m_days;
    QList<QWidget *> m_editors;
    QList<QWidget *> m_locked;
    bool m_retires;
    bool m_withdraws;
    bool m_changeable;
    bool m_addable;

    ListAndForm *m_parts = nullptr;
    EntryList *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyPlace *m_nothing = nullptr;
    QWidget *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    FormDraft *m_draft = nullptr; //!< of the entry that is shown
    QBoxLayout *m_column = nullptr; //!< of the fields
    RowLayout *m_beside = nullptr; //!< while fields are put beside each other
    QuestionBar *m_unsaved = nullptr;
    QPushButton *m_saveAndGo = nullptr;
    QuestionBar *m_retiring = nullptr;
    Field *m_lastField = nullptr;
    DateField *m_last = nullptr;
    QuestionBar *m_moving = nullptr; //!< asks once the moved cases are known
    MovesList *m_moves = nullptr;
    QPushButton *m_goOn = nullptr;
    std::function<void()> m_goOnWith;
    QString m_retireSentence;
    QString m_withdrawQuestion;
    QPushButton *m_save = nullptr;
    QPushButton *m_retire = nullptr;
};

} // namespace lyhord
