#include "core/rules/rightstold.h"

#include "core/rules/dayinsentence.h"
#include "core/rules/permissions.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

using Right = RightChange::Right;

struct Term
{
    Right right = Right::ChiefLegalOfficer;
    QString agreement;
    QDate from; //!< invalid: the right to secret cases has no first day
    std::optional<QDate> to;
};

bool isOfChiefLegalOfficer(const Grant &grant)
{
    return reachOf(grant.role, Action::ReadBribery) != Reach::Never;
}

std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other)
{
    if (one && other)
        return std::min(*one, *other);
    return one ? one : other;
}

QList<Term> termsNotOver(const Person &person, QDate today)
{
    QList<Term> terms;
    for (const Grant &grant : person.grants) {
        if (isOfChiefLegalOfficer(grant)) {
            terms.append(
                { Right::ChiefLegalOfficer, grant.agreement, grant.validFrom, earlier(grant.validTo, person.retired) });
        }
    }
    if (person.mayReadSecret)
        terms.append({ Right::SecretCases, {}, {}, person.retired });
    terms.removeIf([today](const Term &term) {
        return term.to && (*term.to < today || (term.from.isValid() && *term.to < term.from));
    });
    return terms;
}

const Term *sameTerm(const QList<Term> &terms, const Term &sought)
{
    const auto same = std::ranges::find_if(terms, [&sought](const Term &one) {
        return one.right == sought.right && one.agreement == sought.agreement && one.from == sought.from;
    });
    return same == terms.end() ? nullptr : &*same;
}

bool endsBefore(std::optional<QDate> one, std::optional<QDate> other)
{
    return one && (!other || *one < *other);
}

QString nameOf(const Person &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

QString rightInWords(Right right)
{
    return right == Right::ChiefLegalOfficer ? u"rollen chefsjurist"_s : u"rätten att läsa ärenden med sekretess"_s;
}

QString lineOf(const RightChange &change, const QString &name)
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const QString right = rightInWords(change.right);
    if (!change.isGiven)
        return u"%1 har %2 till och med %3, därefter inte längre."_s.arg(
            name, right, dayInSentence(change.day, swedish));
    QString line = u"%1 får %2 från och med %3"_s.arg(name, right, dayInSentence(change.day, swedish));
    if (change.until)
        line += u" till och med %1"_s.arg(dayInSentence(*change.until, swedish));
    if (!change.agreement.isEmpty())
        line += u", enligt överenskommelsen %1"_s.arg(change.agreement);
    return line + u'.';
}

} // namespace

QList<RightChange> rightChanges(const Person &before, const Person &after, QDate today)
{
    const QList<Term> former = termsNotOver(before, today);
    const QList<Term> now = termsNotOver(after, today);
    QList<RightChange> changes;
    for (const Term &term : now) {
        const Term *same = sameTerm(former, term);
        if (!same || endsBefore(same->to, term.to))
            changes.append({ term.right, true, term.from.isValid() ? term.from : today, term.to, term.agreement });
        else if (endsBefore(term.to, same->to))
            changes.append({ term.right, false, *term.to, std::nullopt, term.agreement });
    }
    for (const Term &term : former) {
        if (!sameTerm(now, term))
            changes.append({ term.right, false, today.addDays(-1), std::nullopt, term.agreement });
    }
    return changes;
}

QStringList chiefLegalOfficersOn(const QList<Person> &people, QDate day)
{
    QStringList names;
    for (const Person &person : people) {
        const bool isOne = std::ranges::any_of(termsNotOver(person, day),
            [day](const Term &term) { return term.right == Right::ChiefLegalOfficer && term.from <= day; });
        if (isOne)
            names.append(nameOf(person));
    }
    return names;
}

Letter rightsLetter(const QList<RightChange> &changes, const Person &whose, const Person &by,
    const QStringList &remaining, const QString &contactCentre)
{
    QStringList lines;
    bool isRoleWithdrawn = false;
    for (const RightChange &change : changes) {
        lines.append(lineOf(change, nameOf(whose)));
        isRoleWithdrawn = isRoleWithdrawn || (change.right == Right::ChiefLegalOfficer && !change.isGiven);
    }
    if (isRoleWithdrawn)
        lines.append(remaining.isEmpty() ? u"Ingen har rollen chefsjurist därefter."_s
                                         : u"Rollen chefsjurist har därefter: %1."_s.arg(remaining.join(u", "_s)));
    return { u"Ändrad behörighet: %1"_s.arg(nameOf(whose)),
        u"Hej!\n\n%1 har ändrat vem som läser det som bara få får läsa:\n\n%2\n\nStämmer det inte, tala med en annan "
        u"administratör på kontaktcentret.\n\nVänliga hälsningar\n%3"_s.arg(
            nameOf(by), lines.join(u'\n'), contactCentre) };
}

} // namespace lyhord
