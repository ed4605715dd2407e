#pragma once

#include "core/services/batchservice.h"
#include "ui/client/page.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QBoxLayout;
class QLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace lyhord {

class BatchModel;
class ComboBox;
class Field;
class FormDraft;
class LetterView;
class LineView;
class StepForm;

//! One step on many cases (R95): the step's form, and beside it what will happen to each. Nothing is done before it has
//! been shown.
class BatchPage : public Page
{
    Q_OBJECT
public:
    BatchPage(Workplace &workplace, Navigator &navigator, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] bool canLeave() override;
    void focusFirst() override;
    void refresh() override { previewSoon(); }
    [[nodiscard]] bool isWide() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Stage { Choosing, Running, Done };
    void build();
    [[nodiscard]] QBoxLayout *listSide();
    [[nodiscard]] QLayout *progressLine();
    void fillSteps();
    void chooseStep(BatchStep step);
    void showForm();
    void offerAwaited();
    [[nodiscard]] std::optional<BatchStep> step() const;
    void previewSoon();
    void preview();
    void previewed();
    void proposeOutcome();
    void showSummary();
    [[nodiscard]] QString unreadSecrets() const;
    void showLine();
    [[nodiscard]] bool isReasonForDepartments(const QWidget *widget) const;
    void toggleLine();
    void confirmForm();
    void confirm();
    [[nodiscard]] QString nothingToDo() const;
    void run();
    void ended();
    void follow();
    [[nodiscard]] QStringList doneInWords() const;
    [[nodiscard]] bool isLeftUndone() const;
    void takeBack();
    [[nodiscard]] Notice batchNotice(Notice::Kind kind, const QString &told, const QString &draft);
    void setStage(Stage stage);
    void beginDraft();
    [[nodiscard]] QStringList leftOutBefore();
    void showHeading();
    void showLanguages();
    void leaveOutLanguage();
    void leave();
    void beginAgain();

    Workplace &m_workplace;
    Navigator &m_navigator;
    Stage m_stage = Stage::Choosing;
    quint64 m_generation = 0;
    bool m_shown = false; //!< what the lines say is what the form says
    bool m_stopped = false;
    bool m_isStepWished = false; //!< it was chosen before the page was opened
    BatchMark m_mark;
    std::optional<BatchId> m_batch; //!< what was done last, and can be taken back
    QTimer m_previewSoon;

    QStringList m_proposedOut; //!< left out when the page was opened: nobody has chosen so
    BatchModel *m_model;
    QLabel *m_heading;
    ComboBox *m_step;
    Field *m_stepField = nullptr;
    QBoxLayout *m_formPlace = nullptr;
    QBoxLayout *m_sides = nullptr;
    StepForm *m_form = nullptr;
    QPointer<FormDraft> m_draft; //!< of the form that is shown
    QLabel *m_summary;
    QLabel *m_otherLanguage; //!< how many letters the text would be foreign in
    QPushButton *m_leaveOutLanguage;
    LineView *m_view;
    QPushButton *m_leaveOut;
    QLabel *m_what;
    LetterView *m_letter;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_undo;
    QPushButton *m_back;
};

} // namespace lyhord
