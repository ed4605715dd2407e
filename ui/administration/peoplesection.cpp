#include "ui/administration/peoplesection.h"

#include "core/rules/firstdaywithout.h"
#include "core/services/directory.h"
#include "ui/administration/grantsedit.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts PeopleSection::texts()
{
    return { .list = { .name = tr("People"),
                 .headers = { tr("Name"), tr("Login"), tr("Roles") },
                 .wideColumn = 2,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("The people who work with the cases appear here. Add the first one with Alt+N.") },
        .newButton = tr("&New person"),
        .choose = tr("Choose a person at the left to change what they may do, or add one with Alt+N."),
        .retires = true,
        .retireSentence = tr(
            "Who has left stays on old cases and in the timeline. The last day counts: until it has passed "
            "they can sign in."),
        .lastDay = tr("Last day at work") };
}

PeopleSection::PeopleSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_login(addLine(tr("Lo&gin"), u"login"_s))
    , m_name(addLine(tr("Na&me"), u"name"_s))
    , m_email(addLine(tr("Ma&il address"), u"email"_s))
    , m_secret(addCheck(tr("May read the names and te&xts of secret cases"), u"may_read_secret"_s))
    , m_grants(new GrantsEdit(workplace, this))
    , m_lastDay(nullptr)
    , m_unread(addAboveList(tr("Nobody has the chief legal officer's role: what is handed over as suspected bribery or "
                               "crime is read by nobody. Give the role to somebody.")))
{
    m_unread->setObjectName(u"unreadHandedOver"_s);
    addPlain(m_grants);
    m_lastDay = addDay(tr("Last day at wor&k"), u"retired"_s);
    lockWhenKnown(m_login);
    fields().field(u"login"_s)->setHint(tr("The name the person signs in to the computer with."));
    if (!workplace.may(Action::GrantRoles)) {
        setReadOnly();
        m_grants->setReadOnly();
    }
    connect(m_grants, &GrantsEdit::grantsChanged, this, [this] { formChanged(); });
}

//! People are no part of the profile: they are asked for by themselves
void PeopleSection::refresh()
{
    const auto people = workplace().ask([](Session &session) { return session.directory().people(); });
    whenDone(people, this, [this, generation = ++m_generation](const Result<QList<Person>> &all) {
        if (generation != m_generation)
            return;
        if (!all)
            return navigator().showNotice(noticeFor(all.error()));
        m_people = *all;
        showWhetherRead();
        EntrySection::refresh();
    });
}

EntryLine PeopleSection::lineOf(const Person &person) const
{
    QStringList roles;
    for (const Grant &grant : person.grants) {
        const bool holds = grant.validFrom <= today() && (!grant.validTo || today() <= *grant.validTo);
        if (holds && !grant.department.isEmpty())
            //: a role and the department it is for
            roles.append(tr("%1 (%2)").arg(inWords(grant.role), grant.department));
        else if (holds)
            roles.append(inWords(grant.role));
    }
    const QString name = person.name.isEmpty() ? person.login : person.name;
    EntryLine line{ .key = person.login, .cells = { name, person.login, roles.join(u", "_s) } };
    line.retired = person.retired && *person.retired < today();
    if (line.retired)
        line.cells[2] = EntryCell(tr("Retired %1").arg(dayInWords(*person.retired)));
    return line;
}

void PeopleSection::show(const Person &person)
{
    m_login->setText(person.login);
    m_name->setText(person.name);
    m_email->setText(person.email);
    m_secret->setChecked(person.mayReadSecret);
    m_grants->setGrants(person.grants);
    m_lastDay->setDate(person.retired);
}

Person PeopleSection::written(Person person) const
{
    person.login = m_login->text().trimmed();
    person.name = m_name->text().trimmed();
    person.email = m_email->text().trimmed();
    person.mayReadSecret = m_secret->isChecked();
    person.grants = m_grants->grants();
    person.retired = m_lastDay->date();
    return person;
}

//! What only few may read, given or withdrawn: who is told and who is left; empty: it was something else
QString PeopleSection::toldInWords(const PersonKept &kept, const QString &name)
{
    QStringList sentences;
    if (!kept.toldTo.isEmpty())
        sentences.append(tr("A letter that says so goes to %1.").arg(kept.toldTo.join(u", "_s)));
    if (!kept.chiefLegalOfficers.isEmpty())
        sentences.append(
            tr("The chief legal officer's role is held after that by %1.").arg(kept.chiefLegalOfficers.join(u", "_s)));
    else if (kept.isRoleWithdrawn)
        sentences.append(tr("Nobody has the chief legal officer's role after that."));
    if (!sentences.isEmpty())
        sentences.prepend(tr("Saved: %1.").arg(name));
    return sentences.join(u' ');
}

KeepJob PeopleSection::kept(const Person &person, Warnings warnings) const
{
    return [person, warnings, fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<PersonKept> kept = fresh ? session.directory().addPerson(person)
                                              : session.directory().changePerson(person, warnings);
        if (!kept)
            return tl::unexpected(kept.error());
        const QString name = person.name.isEmpty() ? person.login : person.name;
        QString told = toldInWords(*kept, name);
        if (told.isEmpty() && person.grants.isEmpty() && !person.retired)
            told = tr("Saved: %1. Without a role this person can do nothing in the program yet.").arg(name);
        return EntryKept{ person.login, told, false };
    };
}

KeepJob PeopleSection::retired(const Person &person, QDate last, Warnings warnings) const
{
    return [person, last, warnings](Session &session) -> Result<EntryKept> {
        const QString name = person.name.isEmpty() ? person.login : person.name;
        return session.directory().retirePerson(person.login, last, warnings).map([&](const PersonKept &kept) {
            return EntryKept{ person.login, toldInWords(kept, name), false };
        });
    };
}

void PeopleSection::showWhetherRead()
{
    m_unread->setVisible(firstDayWithout(Action::ReadBribery, m_people, today()) == today());
}

bool PeopleSection::isSound()
{
    return m_grants->areDaysSound();
}

bool PeopleSection::showElsewhere(const Error &error)
{
    const bool ofGrant = error.field == "agreement"_L1 || error.field == "department"_L1;
    if (ofGrant)
        m_grants->showProblem(error);
    return ofGrant;
}

} // namespace lyhord
