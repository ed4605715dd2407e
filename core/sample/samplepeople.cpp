#include "core/sample/samplepeople.h"

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

//! For addresses: å, ä and ö lose their dots, what is no letter becomes a full stop
QString plain(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar letter : name.toLower()) {
        if (letter == u'å' || letter == u'ä')
            plain += u'a';
        else if (letter == u'ö')
            plain += u'o';
        else
            plain += letter.isLetterOrNumber() ? letter : u'.';
    }
    return plain;
}

QString mailOf(const QString &name)
{
    return plain(name) + u"@example.org"_s;
}

Person employed(const QString &login, const QString &name, Role role, const QString &department, QDate from)
{
    return { .login = login,
        .name = name,
        .email = login + u"@example.org"_s,
        .grants = { { .role = role,
            .department = department,
            .agreement = u"Exempel"_s,
            .validFrom = from,
            .validTo = {} } },
        .retired = {} };
}

Gender chosenGender(SampleDice &dice)
{
    const qint64 chosen = dice.below(1000);
    return chosen < 470 ? Gender::Woman : chosen < 860 ? Gender::Man : chosen < 875 ? Gender::Other : Gender::NotStated;
}

} // namespace

SamplePeople::SamplePeople(const SampleTexts &texts, const Profile &profile, QDate from)
    : m_texts(texts)
    , m_worker(employed(u"worker"_s, u"Lyhörd"_s, Role::Worker, {}, from))
    , m_chiefLegalOfficer(employed(u"chefsjurist"_s, u"Karin Wallgren"_s, Role::ChiefLegalOfficer, {}, from))
{
    for (qsizetype i = 0; i < texts.staffLogins().size(); ++i) {
        const bool leads = i == 0;
        const Person person = employed(texts.staffLogins().at(i), texts.staffNames().at(i),
            leads ? Role::ContactCentreAdministrator : Role::ContactCentreOfficer, {}, from);
        if (leads)
            m_administrator = person;
        m_officers.append(person);
    }
    m_administrator.mayReadSecret = true;
    m_officers.first().mayReadSecret = true;
    SampleDice dice(7);
    for (const Department &department : profile.departments) {
        const QString login = u"registrator."_s + plain(department.key);
        m_registrars.insert(department.key,
            employed(
                login, nameOf(chosenGender(dice), u"sv"_s, dice), Role::DepartmentRegistrar, department.key, from));
    }
}

QList<Person> SamplePeople::staff() const
{
    return m_officers + m_registrars.values() + QList<Person>{ m_chiefLegalOfficer };
}

const Person &SamplePeople::registrarOf(const QString &department) const
{
    const auto found = m_registrars.constFind(department);
    return found == m_registrars.constEnd() ? m_officers.constFirst() : *found;
}

QString SamplePeople::nameOf(Gender gender, const QString &language, SampleDice &dice) const
{
    const bool isWoman = gender == Gender::Woman || (gender != Gender::Man && dice.chance(500));
    return dice.pick(m_texts.wordsIn(isWoman ? u"women"_s : u"men"_s, language)) + u' '
        + dice.pick(m_texts.wordsIn(u"surnames"_s, language));
}

Submitter SamplePeople::submitter(const QString &language, SampleDice &dice) const
{
    const Gender gender = chosenGender(dice);
    const QString name = nameOf(gender, language, dice);
    return { .name = name, .email = mailOf(name), .gender = gender, .protectedIdentity = dice.chance(4) };
}

QString SamplePeople::phone(SampleDice &dice)
{
    const int mobile = dice.between(5, 99);
    if (dice.chance(750))
        return u"070-174 06 %1"_s.arg(mobile, 2, 10, QChar(u'0'));
    return u"08-465 004 %1"_s.arg(dice.between(0, 99), 2, 10, QChar(u'0'));
}

QString SamplePeople::address(SampleDice &dice) const
{
    return u"%1 %2\n999 99 Exempelstad"_s.arg(dice.pick(m_texts.words(u"streets"_s))).arg(dice.between(1, 60));
}

} // namespace lyhord
