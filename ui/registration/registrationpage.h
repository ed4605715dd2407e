#pragma once

#include "core/drafts/registrationdraft.h"
#include "core/rules/scope.h"
#include "core/rules/validation.h"
#include "core/services/caseservice.h"
#include "ui/client/page.h"
#include "ui/registration/formchoices.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lyhord {

class CallerCases;
class DraftKeeper;
class HintsPanel;
class InboxNote;
class OriginalNote;
class KeyDebounce;
class ProposalLearner;
class QuickEntryForm;
class ReferPanel;
class RegistrationForm;
class RowLayout;
class TextHints;
struct EarlierCases;

//! Takes a message in: one page from the first word to the number. What is typed is kept on this computer until the
//! registration has been acknowledged.
class RegistrationPage : public Page
{
    Q_OBJECT
public:
    RegistrationPage(Workplace &workplace, Navigator &navigator, QWidget *parent);
    ~RegistrationPage() override;

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] bool canLeave() override;
    void focusFirst() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    [[nodiscard]] bool hasJustDone(const QString &number) const override;
    [[nodiscard]] QString whyNothingIsTakenBack() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Then { Show, Next, AnotherMatter };

    // --- what the page consists of: registrationpage.cpp
    void build();
    void addActions();
    [[nodiscard]] QWidget *header();
    [[nodiscard]] QWidget *footer();
    [[nodiscard]] QPushButton *buttonFor(QAction *action, const QString &objectName);
    QAction *addPageAction(const QString &text, const QList<QKeySequence> &keys, void (RegistrationPage::*slot)());
    void setQuick(bool quick);
    void showState();
    void showForm();
    void fold(bool low);
    void showRules();
    void edited();
    void showEarlier(const EarlierCases &cases);
    void goToEarlier();
    void followUpSimilar();
    void placeSide();
    void lookAt(const QString &number);

    // --- what is being written: registrationpage_draft.cpp
    void begin(const RegistrationDraft &registration);
    void tellBegun(const QString &token);
    void notePlace();
    void goToEndOfTexts();
    [[nodiscard]] QWidget *editorAt(const QString &place) const;
    void beginNew();
    void beginAboutHandedOver(const QString &number);
    void continueDraft(const QString &token);
    void beginItem(InboxItemId id);
    void beginPart(const QString &number);
    void readOriginal();
    void showItem(const InboxItem &item);
    void beginAnotherMatter(const RegistrationDraft &first, const QString &number);
    [[nodiscard]] RegistrationDraft emptyRegistration() const;
    [[nodiscard]] RegistrationDraft written() const;
    [[nodiscard]] SpooledDraft toBeKept() const;
    [[nodiscard]] Case aboutWritten() const;
    [[nodiscard]] CaseDraft toBeRegistered() const;
    void check();
    void showDue();
    void showOpenPoints();
    void showProposed();

    // --- what becomes of it: registrationpage_steps.cpp
    void registerIt();
    void registerAndNext() { submit(Then::Next); }
    void registerAndSplit() { submit(Then::AnotherMatter); }
    void submit(Then then);
    void settle();
    [[nodiscard]] bool showAllProblems(const QList<Problem> &problems);
    [[nodiscard]] QList<Problem> problemsOf(CaseDraft &draft);
    [[nodiscard]] bool isHeadlineSeen(const QString &headline) const;
    void send(const RegistrationDraft &registration, const std::optional<Referral> &referral, Then then);
    void succeeded(const RegistrationDraft &registration, const Case &registered, Then then);
    void failed(const RegistrationDraft &registration, const Error &error, bool referred, Then then);
    void showRegistered(const Case &done);
    void beginNext(const Case &done);
    [[nodiscard]] bool isBounce();
    void openRefer(const std::optional<ScopeHint> &hint);
    void openProposedRefer();
    void openHandingOver();
    void noteReferral();
    void showReferPanel();
    void closeRefer();
    void giveUpAnswer(const QString &headline);
    void giveUpRefer();
    void takeProposal();
    void takeRoute(const RoutingHint &hint);
    void markProtected();
    void refer();
    void followUp(const QString &number);
    void addToCase(const QString &number);
    void followedUp(const RegistrationDraft &registration, const Case &followed);
    void keepAndLeave();
    void setBusy(bool busy);
    void allowActions();

    Workplace &m_workplace;
    Navigator &m_navigator;
    FormChoices m_choices;
    RegistrationDraft m_current; //!< all but what stands in the form
    bool m_untouched = true; //!< nothing has been typed since it was begun
    QString m_justRegistered; //!< the case before the one to be written; empty: something else was done last
    bool m_goesOn = false; //!< the keyboard is to go where it was last written
    bool m_quick = false;
    bool m_isLow = false;
    bool m_busy = false;
    bool m_leaveAnyway = false;
    QString m_seenHeadline; //!< what may be personal data in it has been pointed out (R94)
    int m_generation = 0;
    QDateTime m_arrived; //!< of the inbox item that is registered

    QLabel *m_title = nullptr;
    OriginalNote *m_original = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_openPoints = nullptr;
    QWidget *m_header = nullptr;
    QBoxLayout *m_headRow = nullptr;
    QBoxLayout *m_whole = nullptr; //!< header, what is scrolled, foot
    QBoxLayout *m_content = nullptr; //!< what is scrolled
    QBoxLayout *m_foot = nullptr; //!< what always stays in sight
    RowLayout *m_buttons = nullptr; //!< in the foot
    QPushButton *m_quickButton = nullptr;
    InboxNote *m_inbox = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_forms = nullptr;
    RegistrationForm *m_form = nullptr;
    QuickEntryForm *m_quickForm = nullptr;
    QWidget *m_side = nullptr;
    HintsPanel *m_hintsPanel = nullptr;
    ReferPanel *m_referPanel = nullptr;
    std::optional<CaseDraft::DirectAnswer> m_givenUp; //!< while the message is to be referred instead
    bool m_bringsNext = false; //!< a message is on its way that nobody has opened
    QPointer<QWidget> m_focusBefore;
    ProposalLearner *m_learner = nullptr;
    TextHints *m_hints = nullptr;
    CallerCases *m_caller = nullptr;
    DraftKeeper *m_keeper = nullptr;
    KeyDebounce *m_nextPause = nullptr; //!< runs while the message that has just come up is not meant
    QTimer m_checkSoon;
    QAction *m_registerAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_splitAction = nullptr;
    QAction *m_referAction = nullptr;
    QAction *m_keepAction = nullptr;
    QAction *m_proposalAction = nullptr;
    QAction *m_earlierAction = nullptr;
    QList<QAction *> m_actions;
};

} // namespace lyhord
