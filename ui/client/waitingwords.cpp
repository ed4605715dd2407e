#include "ui/client/waitingwords.h"

#include "core/rules/lettertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::WaitingWords)
};

bool isToADepartment(const Message &letter)
{
    return !letter.department.isEmpty();
}

//! "25 e-mails to be sent, 4 calls to be made"
QString inParts(const QList<Message> &letters)
{
    const auto many = [&letters](ReplyBy way) {
        return int(std::ranges::count_if(letters, [way](const Message &letter) {
            return letter.by == way && letter.isWaiting() && isToThePerson(letter.kind);
        }));
    };
    QStringList parts;
    const auto asked = int(std::ranges::count_if(
        letters, [](const Message &letter) { return letter.isWaiting() && isToADepartment(letter); }));
    if (asked > 0)
        parts.append(Tr::tr("%n e-mail(s) to departments (outbox, Ctrl+O)", nullptr, asked));
    if (const int mails = many(ReplyBy::Email); mails > 0)
        parts.append(Tr::tr("%n e-mail(s) to be sent", nullptr, mails));
    if (const int posted = many(ReplyBy::Letter); posted > 0)
        parts.append(Tr::tr("%n letter(s) to be printed and posted", nullptr, posted));
    if (const int calls = many(ReplyBy::Phone); calls > 0)
        parts.append(Tr::tr("%n call(s) to be made", nullptr, calls));
    const auto handedOver = int(std::ranges::count_if(
        letters, [](const Message &letter) { return letter.isWaiting() && letter.kind == LetterKind::HandedOver; }));
    if (handedOver > 0)
        parts.append(Tr::tr("%n notice(s) to the chief legal officer (outbox, Ctrl+O)", nullptr, handedOver));
    return parts.join(u", "_s);
}

} // namespace

QString waitingInWords(const QList<Message> &letters)
{
    const QString parts = inParts(letters);
    //: what is to be done by hand or leaves by itself: "Now waits: 25 e-mails to be sent, 4 calls to be made."
    return parts.isEmpty() ? QString() : Tr::tr("Now waits: %1.").arg(parts);
}

QString waitingInWords(const StepTaken &step)
{
    if (step.letters.isEmpty())
        return {};
    if (step.waiting.size() <= step.letters.size())
        return waitingInWords(step.waiting);
    //: together with what waited before the step: "In all, this case now has waiting: 2 e-mails to be sent."
    return Tr::tr("In all, this case now has waiting: %1.").arg(inParts(step.waiting));
}

} // namespace lyhord
