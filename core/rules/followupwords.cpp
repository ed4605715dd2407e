#include "core/rules/followupwords.h"

#include "core/rules/casewords.h"
#include "core/rules/sameperson.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FollowUpWords)
};

//! Empty where there is nothing to say
QString labelled(const QString &label, const QString &words)
{
    return hasContent(words) ? label + u' ' + normalised(words) : QString();
}

bool isSame(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

//! What somebody at the contact centre has added to a message, or written in its place
QString besides(const QString &written, const QString &came)
{
    const QString now = normalised(written);
    const QString before = normalised(came);
    if (before.isEmpty())
        return now;
    if (now == before)
        return {};
    const bool isAdded = now.startsWith(before) && now.at(before.size()).isSpace();
    const QString more = isAdded ? now.sliced(before.size()) : now;
    return hasContent(more) ? Tr::tr("Written about it by the contact centre:") + u'\n' + normalised(more) : QString();
}

QString headlineBesides(const QString &written, const Case &onto)
{
    return isSame(written, onto.headline) ? QString() : labelled(Tr::tr("Headline:"), written.simplified());
}

bool isOther(const Submitter &who, const Submitter &known)
{
    const bool hasOwnName = hasContent(who.name) && !hasName(known, who.name) && !hasName(who, known.name);
    return hasOwnName || areTwoPeople(who, known);
}

//! However a number is written
bool isPhoneOf(const Submitter &known, const QString &phone)
{
    Submitter caller;
    caller.phone = phone;
    Submitter other;
    other.phone = known.phone;
    return hasContent(known.phone) && !areTwoPeople(caller, other);
}

//! Ways to reach the person that the case does not have
QStringList newContacts(const Submitter &who, const Submitter &known)
{
    QStringList contacts;
    if (!isPhoneOf(known, who.phone))
        contacts.append(who.phone.simplified());
    if (!hasEmail(known, who.email.trimmed()))
        contacts.append(who.email.trimmed());
    if (!isSame(who.address, known.address))
        contacts.append(normalised(who.address));
    contacts.removeAll(QString());
    return contacts;
}

QString wishForAnswer(const CaseDraft &written)
{
    return written.replyWanted.value_or(false) ? u'\n' + Tr::tr("The person wants an answer.") : QString();
}

QString whoSaidIt(const CaseDraft &written, const Submitter &known)
{
    const Submitter &who = written.submitter;
    if (who.anonymous)
        return known.anonymous ? QString() : Tr::tr("Said by somebody who does not want to give a name.");
    if (!isOther(who, known)) {
        const QStringList contacts = newContacts(who, known);
        return labelled(Tr::tr("The person can also be reached by:"), contacts.join(u", "_s));
    }
    QStringList told{ who.name.simplified(), who.phone.simplified(), who.email.trimmed(), normalised(who.address) };
    told.removeAll(QString());
    return labelled(Tr::tr("Said by:"), told.join(u", "_s)) + wishForAnswer(written);
}

//! What a direct answer said is heard by the person once, and read by who works on the case from then on
QString answeredAtOnce(const CaseDraft &written)
{
    if (!written.answeredDirectly || !hasContent(written.answeredDirectly->text))
        return {};
    const CaseDraft::DirectAnswer &answer = *written.answeredDirectly;
    const QString said = Tr::tr("The person was answered at once:") + u'\n' + normalised(answer.text);
    return answer.outcome ? said + u'\n' + Tr::tr("It leads to: %1").arg(inWords(*answer.outcome)) : said;
}

} // namespace

QString followUpWords(const CaseDraft &written, const CaseDraft &came, const Case &onto)
{
    QStringList parts{ normalised(came.text), besides(written.text, came.text),
        headlineBesides(written.headline, onto),
        isSame(written.concerns, onto.concerns) ? QString() : labelled(Tr::tr("Concerns:"), written.concerns),
        isSame(written.registerNumber, onto.registerNumber)
            ? QString()
            : labelled(Tr::tr("Register number:"), written.registerNumber),
        answeredAtOnce(written), whoSaidIt(written, onto.submitter) };
    parts.removeIf([](const QString &part) { return !hasContent(part); });
    return parts.join(u"\n\n"_s);
}

bool hasChoicesOfItsOwn(const CaseDraft &written)
{
    const QStringList chosen{ written.category, written.campaign, written.serviceDeclaration, written.process };
    const auto isChosen = [](const QString &one) { return !one.isEmpty(); };
    return !written.departments.isEmpty() || std::any_of(chosen.begin(), chosen.end(), isChosen);
}

Result<> checkStaysHidden(const CaseDraft &written, const Case &onto)
{
    const bool isHidden = written.secrecy || written.submitter.protectedIdentity;
    if (!isHidden || onto.isSecret())
        return {};
    return failed(ErrorCode::Refused,
        Tr::tr("What is written here is secret, and case %1 is not: others would read it there. Register it as a case "
               "of its own, or mark case %1 as secret first.")
            .arg(onto.number));
}

} // namespace lyhord
