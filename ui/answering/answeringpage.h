#pragma once

#include "core/services/caseservice.h"
#include "ui/client/page.h"
#include "ui/widgets/conflictchoice.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/ownwords.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace lyhord {

class ComboBox;
class FormDraft;
class LetterView;
class PresenceLine;
class SegmentedChoice;
class TextEdit;

//! What was said and the departments' answers side by side, the joint answer below, and beside it the letter as it will
//! be read
class AnsweringPage : public Page
{
    Q_OBJECT
public:
    AnsweringPage(Workplace &workplace, Navigator &navigator, QWidget *parent);
    ~AnsweringPage() override;

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void focusFirst() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] QString caseNumber() const override { return m_number; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showCase(const CaseFile &file, const ComposedAnswer &composed);
    void read(bool anew);
    void leaveUnseen(const Error &error);
    void takeIn(const CaseFile &file, const ComposedAnswer &composed);
    void showTheirs(const QString &theirs, std::optional<Outcome> outcome);
    void showOutcomesBeside();
    void decide(ConflictChoice::Chosen chosen);
    void keepWhatItIsWrittenFrom();
    void goOnFrom(const QJsonObject &kept);
    [[nodiscard]] QJsonObject composedNow() const;
    void showWhetherItIsOld();
    [[nodiscard]] QString whatHasChanged() const;
    void showSettled();
    void dropConflict();
    [[nodiscard]] QString whoChanged(const CaseFile &file) const;
    [[nodiscard]] QString signedText(const QString &text) const;
    [[nodiscard]] QString offeredText(const ComposedAnswer &composed) const;
    void showAnswers();
    void showEarlierAnswers();
    [[nodiscard]] QTextBrowser *addSource(const QString &name, const QString &state, const QString &text);
    void fitSources();
    void readMore(bool more);
    void showHow();
    void showLetterBeside(bool isShown);
    void showMissing(const QStringList &missing);
    void showStandardAnswers();
    void useStandardAnswer(const QString &key);
    void typed();
    void setWritable(bool writable); //!< what a person types in
    void preview();
    void previewWithdrawal();
    void warnOfText();
    void send();
    void leave();
    [[nodiscard]] SendAnswer answer() const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    QString m_number;
    CaseFile m_file;
    QString m_composedText; //!< by the departments
    std::optional<Outcome> m_composedOutcome;
    QJsonObject m_writtenFrom; //!< the departments' answers that what is written was begun from, as composedNow()
    QString m_offeredText; //!< with the person's signature: what the field begins with
    quint64 m_generation = 0;
    quint64 m_previewGeneration = 0;
    QTimer m_previewSoon;
    FormDraft *m_draft;
    Fields m_fields;

    QLabel *m_headline = nullptr;
    PresenceLine *m_presence = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_answersPlace = nullptr;
    QHBoxLayout *m_answers = nullptr;
    QList<QTextBrowser *> m_sources; //!< what the answer is written from
    QPushButton *m_readMore = nullptr; //!< where there is little room: they take turns with what is written
    QWidget *m_both = nullptr; //!< what is written, and the letter
    QBoxLayout *m_sides = nullptr; //!< of the two
    TextEdit *m_text = nullptr;
    Field *m_textField = nullptr;
    QVBoxLayout *m_writing = nullptr;
    QVBoxLayout *m_column = nullptr;
    ConflictChoice *m_conflict = nullptr;
    bool m_isOfOldDraft = false; //!< the conflict is one with answers that have come since
    QString m_ownOutcome; //!< before theirs was taken
    QString m_theirOutcome; //!< what was stated with theirs
    SegmentedChoice *m_outcome = nullptr;
    std::optional<OwnWords> m_ownWords; //!< while a standard answer stands in their place
    ComboBox *m_standard = nullptr;
    Field *m_standardField = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    LetterView *m_letter = nullptr;
    QLabel *m_how = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace lyhord
