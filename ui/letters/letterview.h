#pragma once

#include "core/model/message.h"
#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

class QPrinter;
class QTextBrowser;
class QTextDocument;

namespace lyhord {

class SegmentedChoice;
class Workplace;

//! A letter as it will be read, as mail or as a page to print; or what is said when somebody is called
class LetterView : public QWidget
{
    Q_OBJECT
public:
    explicit LetterView(QWidget *parent = nullptr);
    //! to: name and address in one line; sender: the contact centre
    void show(const Letter &letter, const QString &to, const QString &sender, QDate day);
    //! One below the other, each with its addressee
    void showAll(const QList<Message> &letters, const Workplace &workplace);
    //! Of the letters of a step those to departments that need not answer any more, as they are mailed
    void showWithdrawals(QList<Message> letters, const Workplace &workplace);
    void setAsPage(bool asPage);
    //! How it reaches whom it is for: a letter is shown as a page first, a call as what is said
    void setWay(ReplyBy by);
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }
    using QWidget::show;

private:
    void render();
    Letter m_letter;
    QString m_to;
    QString m_sender;
    QDate m_day; //!< written on the page
    bool m_asPage = false;
    bool m_isCall = false;
    SegmentedChoice *m_choice;
    QTextBrowser *m_browser = nullptr;
};

//! The page for print and PDF: sender, addressee, date, subject, text
void layOutLetter(QTextDocument &document, const Message &message, const QString &sender);
//! A half-written file is never left behind
[[nodiscard]] Result<> saveLetterAsPdf(const Message &message, const QString &sender, const QString &file);
//! Preview and print dialogs of the system
void printLetter(const Message &message, const QString &sender, QWidget *parent);
//! A window of its own with the letter, Print and Save as PDF
void showLetterDialog(const Message &message, QWidget *parent);

} // namespace lyhord
