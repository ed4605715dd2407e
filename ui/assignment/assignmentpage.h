#pragma once

#include "core/services/caseservice.h"
#include "ui/client/page.h"
#include "ui/widgets/formrows.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace lyhord {

class ChipBar;
class DueBox;
class FormDraft;
class KeptLine;
class LetterView;
class PresenceLine;

//! Departments as chips, each with its mailbox, its due date and the letter as it will be read
class AssignmentPage : public Page
{
    Q_OBJECT
public:
    AssignmentPage(Workplace &workplace, Navigator &navigator, QWidget *parent);
    ~AssignmentPage() override;

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void focusFirst() override;
    [[nodiscard]] QString caseNumber() const override { return m_number; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read(bool anew);
    void begin(const CaseFile &file);
    void showCase(const CaseFile &file, const QStringList &chosen);
    void showDue();
    void dropAsked();
    void propose();
    void takeProposal();
    void add(const QString &department);
    void refresh();
    void showLetters(const QList<LetterPreview> &letters);
    [[nodiscard]] QString letterInWords(const LetterPreview &letter) const;
    void assign();
    bool showUnsettled();
    void noteRestored();
    void showKept();
    void showUnread();
    [[nodiscard]] QString unreadInWords(const QStringList &departments) const;
    void throwAwayKept();
    void leave();

    Workplace &m_workplace;
    Navigator &m_navigator;
    QString m_number;
    CaseFile m_file;
    quint64 m_generation = 0;
    QList<LetterPreview> m_letters;
    Fields m_fields;
    FormDraft *m_draft;

    QLabel *m_headline;
    PresenceLine *m_presence;
    DueBox *m_due;
    QTextBrowser *m_said; //!< what is to be assigned is read while it is
    KeptLine *m_kept;
    ChipBar *m_departments;
    QWidget *m_proposals;
    QListWidget *m_list;
    Field *m_listField;
    QLabel *m_unread; //!< that nobody at a chosen department may read the secret case
    LetterView *m_letter;
    QPushButton *m_assign;
    QPushButton *m_back = nullptr;
    QStringList m_brought; //!< keys that a kept draft has put in
    QString m_broughtWord; //!< and what it had typed that is no department
    QStringList m_proposed; //!< keys, what the text points to most first
};

} // namespace lyhord
