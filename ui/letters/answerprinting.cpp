#include "ui/letters/answerprinting.h"

#include "core/model/clock.h"
#include "core/services/outbox.h"
#include "ui/client/dispatching.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterpaper.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QWidget>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::AnswerPrinting)
};

LetterPaper paperOf(const Message &letter, const Profile &profile)
{
    return { profile.contactCentre + u'\n' + profile.municipality, letter.toName + u'\n' + letter.toAddress,
        dayInWords(localDay(letter.created)), letter.letter, letter.caseNumber };
}

QString printedInWords(int letters, const PrintedTo &to)
{
    return to.file.isEmpty()
        ? Tr::tr("%n letter(s) went to the printer. Mark them when they are posted.", nullptr, letters)
        : Tr::tr(
            "%n letter(s) were saved in the file %1. Mark them when they are printed and posted.", nullptr, letters)
              .arg(QFileInfo(to.file).fileName());
}

QString notPrintedInWords(const PrintedTo &to)
{
    return to.file.isEmpty()
        ? Tr::tr("The printer did not take the letters. Look whether it is switched on, and print them again.")
        : Tr::tr("The letters could not be saved in the file %1. Choose another place, and print them again.")
              .arg(QFileInfo(to.file).fileName());
}

void askWhetherPosted(Workplace &workplace, Navigator &navigator, const QStringList &numbers, const PrintedTo &to)
{
    if (to.failed)
        return navigator.showNotice({ Notice::Kind::Failure, notPrintedInWords(to), {}, {} });
    navigator.showNotice(
        { Notice::Kind::Info, printedInWords(int(numbers.size()), to), dispatchInWords(ReplyBy::Letter).remove(u'&'),
            [&workplace, &navigator, numbers] { dispatchLetters(workplace, navigator, numbers, ReplyBy::Letter); } });
}

void printThem(Workplace &workplace, Navigator &navigator, const QList<Message> &letters, QWidget *parent)
{
    QList<LetterPaper> papers;
    QStringList numbers;
    for (const Message &letter : letters) {
        if (letter.toAddress.isEmpty() || letter.letter.body.isEmpty())
            continue;
        papers.append(paperOf(letter, workplace.profile()));
        numbers.append(letter.caseNumber);
    }
    const int hidden = int(letters.size() - papers.size());
    if (hidden > 0) {
        navigator.showNotice({ Notice::Kind::Warning,
            Tr::tr("%n letter(s) whose addressee you may not read were left out.", nullptr, hidden), {}, {} });
    }
    if (papers.isEmpty()) {
        if (hidden == 0)
            navigator.showNotice({ Notice::Kind::Info, Tr::tr("No letter waits to be printed."), {}, {} });
        return;
    }
    askAndPrintLetters(papers, parent, [&workplace, &navigator, numbers](const PrintedTo &to) {
        askWhetherPosted(workplace, navigator, numbers, to);
    });
}

void withWaiting(Workplace &workplace, Navigator &navigator, const QStringList &numbers, QWidget *parent,
    const std::function<void(const QList<Message> &letters)> &then)
{
    const auto read = [numbers](Session &session) { return session.outbox().waitingLetters(ReplyBy::Letter, numbers); };
    whenDone(workplace.ask(read), parent, [&navigator, then](const Result<QList<Message>> &letters) {
        if (letters)
            then(*letters);
        else
            navigator.showNotice(noticeFor(letters.error()));
    });
}

} // namespace

void printAnswers(Workplace &workplace, Navigator &navigator, const QStringList &numbers, QWidget *parent)
{
    withWaiting(workplace, navigator, numbers, parent, [&workplace, &navigator, parent](const QList<Message> &letters) {
        printThem(workplace, navigator, letters, parent);
    });
}

void printLetterOf(Workplace &workplace, Navigator &navigator, const QString &number, QWidget *parent,
    const std::function<void()> &withoutLetter)
{
    withWaiting(workplace, navigator, { number }, parent,
        [&workplace, &navigator, parent, withoutLetter](const QList<Message> &letters) {
            if (letters.isEmpty())
                withoutLetter();
            else
                printThem(workplace, navigator, letters, parent);
        });
}

} // namespace lyhord
