#include "ui/common/addressee.h"

#include "core/rules/lifecycle.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString addressFor(const Submitter &who, ReplyBy by)
{
    switch (by) {
    case ReplyBy::Email:
        return who.email;
    case ReplyBy::Phone:
        return who.phone;
    case ReplyBy::Letter:
        return who.address;
    }
    return {};
}

} // namespace

QString addresseeInWords(const Case &subject)
{
    const Submitter &who = subject.submitter;
    const QString address = addressFor(who, replyChannel(subject).value_or(ReplyBy::Email));
    if (address.isEmpty() || who.name.isEmpty())
        return address.isEmpty() ? who.name : address;
    return u"%1 (%2)"_s.arg(who.name, address);
}

} // namespace lyhord
