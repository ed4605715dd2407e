#include "ui/client/addressee.h"

#include "core/rules/lifecycle.h"
#include "core/rules/replyway.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Addressee)
};

} // namespace

QString addresseeInWords(const Case &subject)
{
    const Submitter &who = subject.submitter;
    const QString address = addressFor(who, replyChannel(subject).value_or(ReplyBy::Email));
    return nameAndAddress(who.name, address);
}

QString nameAndAddress(const QString &name, const QString &address)
{
    if (address.isEmpty() || name.isEmpty())
        return address.isEmpty() ? name : address;
    return u"%1 (%2)"_s.arg(name, address);
}

QString howItGoesInWords(const Message &letter)
{
    QStringList whom{ letter.toName, letter.toAddress.simplified() };
    whom.removeAll(QString());
    const QString to = whom.join(u", "_s);
    switch (letter.by) {
    case ReplyBy::Email:
        //: a name and an e-mail address
        return to.isEmpty() ? Tr::tr("The person is told by e-mail.")
                            : Tr::tr("A letter goes by e-mail to %1.").arg(to);
    case ReplyBy::Phone:
        //: a name and a telephone number
        return to.isEmpty() ? Tr::tr("The person is to be called and told.")
                            : Tr::tr("The person is to be called and told: %1.").arg(to);
    case ReplyBy::Letter:
        //: a name and a postal address
        return to.isEmpty() ? Tr::tr("A letter on paper is to be printed and posted to the person.")
                            : Tr::tr("A letter on paper is to be printed and posted to %1.").arg(to);
    }
    return {};
}

} // namespace lyhord
