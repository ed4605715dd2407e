#pragma once

#include "core/services/caseservice.h"
#include "ui/client/page.h"

#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace lyhord {

class CaseHead;
class CaseText;
class CorrectionForm;
struct DraftSubject;
class EmptyPlace;
class FormDraft;
class KeptLine;
class PresenceLine;
class StepForm;
class TextEdit;

//! One case, to read from top to bottom, with its next step as the one coloured button
class CaseFilePage : public Page
{
    Q_OBJECT
public:
    CaseFilePage(Workplace &workplace, Navigator &navigator, QWidget *parent);
    ~CaseFilePage() override;

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    [[nodiscard]] bool hasUnsaved() const override;
    void focusFirst() override;
    bool markDispatched() override;
    //! Why markDispatched() has nothing to mark, where letters of the case wait all the same; empty: none waits
    [[nodiscard]] QString whyNothingToMark() const;
    [[nodiscard]] QString caseNumber() const override { return m_number; }
    [[nodiscard]] bool offers(const QString &step) const; //!< of the case shown, as it stands
    [[nodiscard]] QString undoText() const override { return m_undoText; }
    void undoLast() override { undo(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void read(bool anew);
    void show(const CaseFile &file);
    void showText();
    void forget();
    void showMissing(const Error &error);
    bool showKeptWords();
    void leaveForm();
    void showSteps();
    [[nodiscard]] bool isAnswerNext() const;
    [[nodiscard]] bool isHersToAnswer() const;
    [[nodiscard]] bool isToBePutRight() const;
    [[nodiscard]] bool isAnswerChanged() const;
    [[nodiscard]] QString wordOf(const QString &step) const;
    void showButton(QPushButton *button, bool shown);
    void follow(const QUrl &link);
    void openFile(AttachmentId id);
    void showLetter(MessageId id);
    void take(const QString &step);
    [[nodiscard]] bool goesOnWith(const QString &step);
    void takeWished();
    [[nodiscard]] QString notOffered(const QString &step) const; //!< why, in words
    void dispatch();
    void openForm(StepForm *form);
    void openCorrection();
    void closeForm();
    enum class Finished { Step, Own }; //!< the person's own has no undo
    void finishForm(const QString &draft, Finished as);
    void fitForm();
    void showTyping();
    void arrangeForm();
    [[nodiscard]] bool isLow() const;
    void showSaid();
    void readMore(bool more);
    void apply(const Command &command);
    //! A form whose step is under way
    struct FormOf
    {
        QString number;
        QString draft;
    };
    void applied(const Result<Case> &result, const Command &step, const FormOf &form, const QString &also = {});
    void showBeginning();
    void confirmCorrection();
    void undo();
    void showUndo();
    void chooseFiles();
    void attach(const QStringList &paths);
    // --- whose answer is recorded: casefilepage_answer.cpp
    [[nodiscard]] DraftSubject answerOf(const QString &department) const;
    [[nodiscard]] QString departmentToBegin(const QString &proposed) const;
    void takeOverEarlierAnswer(const QString &proposed);
    void openAnswer(const QString &department);
    [[nodiscard]] bool beginAnswer(StepForm &form);
    [[nodiscard]] QVariantMap answerBegins(const QString &department) const;
    static void fillAnswer(StepForm &form, const QVariantMap &values);
    void answerForAnother(StepForm &form, const QString &department);
    [[nodiscard]] QString draftOf(const Event &step) const;
    // --- somebody else's answer of the same department: casefilepage_answer_theirs.cpp
    void keepWhatItIsBegunOn(StepForm &form, FormDraft &draft);
    [[nodiscard]] QJsonObject answerStanding(const QString &department) const;
    [[nodiscard]] QJsonObject begunOn(const QString &department) const;
    void offerTheirAnswer(StepForm &form);
    void dropTheirAnswer(StepForm &form);
    void decideOnAnswer(StepForm &form);
    [[nodiscard]] const Assignment *handedBackMeanwhile() const;

    using PrepareDraft = std::function<void(FormDraft &draft)>;
    [[nodiscard]] bool beginDraft(QWidget *form, const DraftSubject &subject, const PrepareDraft &prepare = {});
    void showKept();
    void beginFromCase();
    void cancelForm(QWidget *next);
    void openKept();
    void openOwnForm(const QString &step);
    void changeNote(NoteId id);
    void keepOwn();
    void ownKept(const Result<> &result, const QString &told, const QString &draft);
    void removeNote();
    void unflag();
    void seekOthers();
    void noteLook();
    void showNews();
    void preview();
    void previewLetter();
    void previewWithdrawal();
    void previewWriteOff();
    void previewDeadlines();
    void showMeanwhile();
    void sayMeanwhile(const QStringList &steps);
    void offerTheirs(const QString &who);
    void corrected(const Result<CorrectionOutcome> &outcome, const FormOf &form);
    [[nodiscard]] QString whoChanged() const;
    [[nodiscard]] bool isMeanwhile(const Event &event) const;
    [[nodiscard]] QString nameOf(const QString &login) const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    QString m_number;
    CaseFile m_file;
    Case m_seen; //!< what the open form was begun from
    EventId m_seenEvent;
    bool m_refusedAsStale = false; //!< the next reading shows why
    EarlierCases m_others; //!< of the same person
    QString m_html;
    QString m_textOf; //!< the case whose text is shown
    quint64 m_generation = 0;
    quint64 m_generationShown = 0;
    bool m_undoWhenRead = false;
    quint64 m_previewGeneration = 0;
    QString m_wishedAnswer; //!< the department whose answer is to be gone on with; empty: none in particular
    QVariantMap m_emptyAnswer; //!< what the fields of an answer hold where none stands yet
    QVariantMap m_answerBegan; //!< what the fields of the answer that is open began with
    QJsonObject m_stoodAtFirst; //!< the answer they began with, as m_begunOn
    //! The department's answer that what is written was begun on, by whom, with outcome and text; empty: none stood
    QJsonObject m_begunOn;
    QJsonObject m_theirAnswer; //!< what is shown beside what is written; empty: nothing
    QJsonObject m_ownAnswer; //!< from the draft that is being put back
    bool m_isAnswerBack = false; //!< what stands in it was kept earlier, for that department
    QString m_wanted; //!< token of a draft to go on with
    EventId m_newSince; //!< what has come after it was not there when the person looked last
    NoteId m_note; //!< that is being changed; invalid: a new one
    QTimer m_slow; //!< the case before is looked at no longer than that
    QTimer m_previewSoon;

    CaseHead *m_head = nullptr;
    QLabel *m_news = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_undo = nullptr;
    QString m_undoText; //!< empty: nothing can be taken back
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    CaseText *m_text = nullptr;
    PresenceLine *m_presence = nullptr;
    QLabel *m_meanwhile = nullptr;
    KeptLine *m_kept = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    QWidget *m_formHolder = nullptr;
    QBoxLayout *m_body = nullptr; //!< the form and the case
    QPushButton *m_readMore = nullptr; //!< gives the case the room of the form, and back
    EmptyPlace *m_empty = nullptr;
    TextEdit *m_keptWords = nullptr; //!< about a case that cannot be opened any more
    QWidget *m_content = nullptr;
    StepForm *m_form = nullptr;
    CorrectionForm *m_correction = nullptr;
    QPointer<FormDraft> m_draft; //!< of the form that is open
    QList<QAction *> m_actions;
    QStringList m_offered;
    QString m_nextStep;
    QString m_nextWord; //!< on its button
    QString m_wishedStep; //!< as soon as the case is there
    QStringList m_shownSteps;
};

} // namespace lyhord
