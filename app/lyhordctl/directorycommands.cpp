#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/rules/handingon.h"
#include "core/rules/nameversions.h"
#include "core/services/directory.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::DirectoryCommands)
};

// Each options list says what may be given; what is not given keeps its value when something is changed.

const QList<OptionSpec> validity{ { u"valid-from"_s }, { u"valid-to"_s } };

Result<> takeDay(const Arguments &arguments, const QString &option, std::optional<QDate> &day)
{
    if (!arguments.has(option))
        return {};
    const Result<QDate> given = dayFrom(arguments.value(option), option);
    if (!given)
        return tl::unexpected(given.error());
    day = *given;
    return {};
}

Result<> takeValidity(const Arguments &arguments, Validity &valid)
{
    if (const Result<> from = takeDay(arguments, u"valid-from"_s, valid.from); !from)
        return from;
    return takeDay(arguments, u"valid-to"_s, valid.to);
}

void takeText(const Arguments &arguments, const QString &option, QString &text)
{
    if (arguments.has(option))
        text = arguments.value(option);
}

//! --name, --name-fi, --name-en
void takeLocal(const Arguments &arguments, const QString &option, LocalText &text)
{
    for (const auto &[suffix, language] :
        { std::pair{ QString(), u"sv"_s }, std::pair{ u"-fi"_s, u"fi"_s }, std::pair{ u"-en"_s, u"en"_s } }) {
        if (arguments.has(option + suffix))
            text.texts.insert(language, arguments.value(option + suffix));
    }
}

//! The day a retired entry is valid last: given, or yesterday's
Result<QDate> lastDay(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"last-day"_s))
        return dayFrom(arguments.value(u"last-day"_s), u"last-day"_s);
    return localDay(session.clock().now()).addDays(-1);
}

Answer done(const QString &what, const QString &key)
{
    return { { { what, key } } };
}

template <class T, class Matches>
Result<T> found(const QList<T> &entries, const QString &key, Matches matches)
{
    const auto entry = std::find_if(entries.crbegin(), entries.crend(), matches); // the latest version
    if (entry == entries.crend())
        return failed(ErrorCode::NotFound, Tr::tr("There is no %1 here.").arg(key));
    return *entry;
}

// --- people

Result<> takePerson(Session &session, const Arguments &arguments, Person &person)
{
    takeText(arguments, u"name"_s, person.name);
    takeText(arguments, u"email"_s, person.email);
    if (arguments.has(u"may-read-secret"_s))
        person.mayReadSecret = true;
    if (arguments.has(u"may-not-read-secret"_s))
        person.mayReadSecret = false;
    if (!arguments.has(u"role"_s))
        return {};
    const Result<Role> role = oneOf<Role>(arguments.value(u"role"_s), u"role"_s);
    if (!role)
        return tl::unexpected(role.error());
    Grant grant{ .role = *role,
        .department = arguments.value(u"department"_s),
        .agreement = arguments.value(u"agreement"_s),
        .validFrom = localDay(session.clock().now()),
        .validTo = {} };
    person.grants.append(grant);
    return {};
}

Result<Answer> listPeople(Session &session, const Arguments &)
{
    return session.directory().people().map([](const QList<Person> &people) {
        return Answer({ { u"users"_s, documents(people) } });
    });
}

//! With who is told of what only few may read, and who has the chief legal officer's role after a withdrawal
QJsonObject withTold(QJsonObject printed, const PersonKept &kept)
{
    if (!kept.toldTo.isEmpty())
        printed.insert(u"told_to"_s, QJsonArray::fromStringList(kept.toldTo));
    if (kept.isRoleWithdrawn)
        printed.insert(u"chief_legal_officers"_s, QJsonArray::fromStringList(kept.chiefLegalOfficers));
    return printed;
}

Result<Answer> addPerson(Session &session, const Arguments &arguments)
{
    Person person{ .login = arguments.positional(0) };
    if (const Result<> taken = takePerson(session, arguments, person); !taken)
        return tl::unexpected(taken.error());
    return session.directory().addPerson(person).map(
        [&person](const PersonKept &kept) { return Answer(withTold(document(person), kept)); });
}

Warnings warningsIn(const Arguments &arguments)
{
    return arguments.has(u"accept-warnings"_s) ? Warnings::Accept : Warnings::Refuse;
}

Result<Answer> changePerson(Session &session, const Arguments &arguments)
{
    Result<Person> person = session.directory().person(arguments.positional(0));
    if (!person)
        return tl::unexpected(person.error());
    if (const Result<> taken = takePerson(session, arguments, *person); !taken)
        return tl::unexpected(taken.error());
    if (arguments.has(u"withdraw"_s)) {
        const Result<Role> role = oneOf<Role>(arguments.value(u"withdraw"_s), u"withdraw"_s);
        if (!role)
            return tl::unexpected(role.error());
        for (Grant &grant : person->grants) {
            if (grant.role == *role && !grant.validTo)
                grant.validTo = localDay(session.clock().now()).addDays(-1);
        }
    }
    return session.directory().changePerson(*person, warningsIn(arguments)).map([&person](const PersonKept &kept) {
        return Answer(withTold(document(*person), kept));
    });
}

Result<Answer> retirePerson(Session &session, const Arguments &arguments)
{
    const Result<QDate> last = lastDay(session, arguments);
    if (!last)
        return tl::unexpected(last.error());
    return session.directory()
        .retirePerson(arguments.positional(0), *last, warningsIn(arguments))
        .map([&](const PersonKept &kept) {
            return Answer(withTold({ { u"retired"_s, arguments.positional(0) } }, kept));
        });
}

// --- departments

Result<Answer> listDepartments(Session &session, const Arguments &)
{
    return session.directory().profile().map([](const Profile &profile) {
        QJsonArray departments;
        for (const Department &department : profile.departments)
            departments.append(document(department, versionsOf(department.key, profile)));
        return Answer({ { u"departments"_s, departments } });
    });
}

Result<> takeDepartment(const Arguments &arguments, Department &department)
{
    takeLocal(arguments, u"name"_s, department.name);
    takeText(arguments, u"mailbox"_s, department.mailbox);
    takeText(arguments, u"board"_s, department.board);
    takeText(arguments, u"routines"_s, department.routines);
    return takeValidity(arguments, department.valid);
}

Result<Answer> addDepartment(Session &session, const Arguments &arguments)
{
    Department department{ .key = arguments.positional(0) };
    if (const Result<> taken = takeDepartment(arguments, department); !taken)
        return tl::unexpected(taken.error());
    return session.directory().addDepartment(department).map([&department] { return Answer(document(department)); });
}

Result<Answer> changeDepartment(Session &session, const Arguments &arguments)
{
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    const QString key = arguments.positional(0);
    Result<Department> department = found(
        profile->departments, key, [&key](const Department &d) { return d.key == key; });
    if (!department)
        return tl::unexpected(department.error());
    std::optional<QDate> from;
    if (const Result<> taken = takeDay(arguments, u"from"_s, from); !taken)
        return tl::unexpected(taken.error());
    if (from) // what is not named stays as it is planned for that day
        department = departmentOn(*department, versionsOf(key, *profile), *from);
    if (const Result<> taken = takeDepartment(arguments, *department); !taken)
        return tl::unexpected(taken.error());
    if (const auto changed = session.directory().changeDepartment(*department, from); !changed)
        return tl::unexpected(changed.error());
    return session.directory().profile().map([&](const Profile &after) { // a version to come leaves today's as it is
        const auto kept = found(after.departments, key, [&key](const Department &d) { return d.key == key; });
        return Answer(document(kept.value_or(*department), versionsOf(key, after)));
    });
}

Result<Answer> retireDepartment(Session &session, const Arguments &arguments)
{
    const Result<QDate> last = lastDay(session, arguments);
    if (!last)
        return tl::unexpected(last.error());
    const QString key = arguments.positional(0);
    const Result<qint64> waiting = session.directory().waitingFor(key);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (const auto retired = session.directory().retireDepartment(key, *last, arguments.value(u"successor"_s));
        !retired)
        return tl::unexpected(retired.error());
    return session.directory().profile().map([&](const Profile &after) {
        // What waits for it goes to that one when the last day has passed (R98)
        const QDate handedOn = std::max(last->addDays(1), localDay(session.clock().now()));
        const QString heir = *waiting == 0 ? QString() : heirOf(key, after, handedOn);
        return Answer({ { u"retired"_s, key }, { u"waiting"_s, *waiting },
            { u"goes_to"_s, heir.isEmpty() ? QJsonValue() : QJsonValue(heir) } });
    });
}

// --- headlines

Result<Answer> listHeadlines(Session &session, const Arguments &)
{
    return session.directory().profile().map([](const Profile &profile) {
        return Answer({ { u"headlines"_s, documents(profile.headlines) } });
    });
}

Result<Answer> addHeadline(Session &session, const Arguments &arguments)
{
    Headline headline{ .id = {},
        .department = arguments.value(u"department"_s),
        .text = arguments.positional(0),
        .category = arguments.value(u"category"_s),
        .valid = {} };
    if (const Result<> taken = takeValidity(arguments, headline.valid); !taken)
        return tl::unexpected(taken.error());
    return session.directory().addHeadline(headline, warningsIn(arguments)).map([](const Headline &added) {
        return Answer(document(added));
    });
}

Result<Answer> changeHeadline(Session &session, const Arguments &arguments)
{
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    const HeadlineId id{ arguments.positional(0).toLongLong() };
    Result<Headline> headline = found(
        profile->headlines, arguments.positional(0), [id](const Headline &h) { return h.id == id; });
    if (!headline)
        return tl::unexpected(headline.error());
    takeText(arguments, u"text"_s, headline->text);
    takeText(arguments, u"category"_s, headline->category);
    if (const Result<> taken = takeValidity(arguments, headline->valid); !taken)
        return tl::unexpected(taken.error());
    return session.directory().changeHeadline(*headline, warningsIn(arguments)).map([&headline] {
        return Answer(document(*headline));
    });
}

Result<Answer> retireHeadline(Session &session, const Arguments &arguments)
{
    const Result<QDate> last = lastDay(session, arguments);
    if (!last)
        return tl::unexpected(last.error());
    const HeadlineId id{ arguments.positional(0).toLongLong() };
    return session.directory().retireHeadline(id, *last).map(
        [&] { return done(u"retired"_s, arguments.positional(0)); });
}

// --- categories

Result<Answer> listCategories(Session &session, const Arguments &)
{
    return session.directory().profile().map([](const Profile &profile) {
        return Answer({ { u"categories"_s, documents(profile.categories) } });
    });
}

Result<> takeCategory(const Arguments &arguments, Category &category)
{
    takeLocal(arguments, u"name"_s, category.name);
    if (arguments.has(u"mandatory"_s))
        category.mandatory = true;
    return takeValidity(arguments, category.valid);
}

Result<Answer> addCategory(Session &session, const Arguments &arguments)
{
    Category category{ .path = arguments.positional(0) };
    if (const Result<> taken = takeCategory(arguments, category); !taken)
        return tl::unexpected(taken.error());
    return session.directory().addCategory(category).map([&category] { return Answer(document(category)); });
}

Result<Answer> changeCategory(Session &session, const Arguments &arguments)
{
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    const QString path = arguments.positional(0);
    const QDate tomorrow = session.today().addDays(1);
    const QList<Category> versions = versionsOfCategory(path, *profile);
    Result<Category> category = found(versions, path, [](const Category &) { return true; });
    if (!category)
        return tl::unexpected(category.error());
    const Category shown = *versionOn(versions, tomorrow);
    category = shown;
    if (const Result<> taken = takeCategory(arguments, *category); !taken)
        return tl::unexpected(taken.error());
    if (const Result<> taken = takeDay(arguments, u"from"_s, category->valid.from); !taken)
        return tl::unexpected(taken.error());
    if (!(category->name == shown.name) && category->valid.from == shown.valid.from) // R97
        category->valid.from = tomorrow;
    category = builtOnItsDay(versions, shown, *category);
    return session.directory().changeCategory(*category).map([&category] { return Answer(document(*category)); });
}

Result<Answer> retireCategory(Session &session, const Arguments &arguments)
{
    const Result<QDate> last = lastDay(session, arguments);
    if (!last)
        return tl::unexpected(last.error());
    return session.directory().retireCategory(arguments.positional(0), *last).map([&] {
        return done(u"retired"_s, arguments.positional(0));
    });
}

// --- standard answers

Result<Answer> listStandardAnswers(Session &session, const Arguments &)
{
    return session.directory().profile().map([](const Profile &profile) {
        return Answer({ { u"standard_answers"_s, documents(profile.standardAnswers) } });
    });
}

Result<> takeStandardAnswer(const Arguments &arguments, StandardAnswer &answer)
{
    takeText(arguments, u"department"_s, answer.department);
    takeText(arguments, u"title"_s, answer.title);
    takeLocal(arguments, u"text"_s, answer.text);
    takeText(arguments, u"agreement"_s, answer.agreement);
    if (arguments.has(u"outcome"_s)) {
        const Result<Outcome> outcome = oneOf<Outcome>(arguments.value(u"outcome"_s), u"outcome"_s);
        if (!outcome)
            return tl::unexpected(outcome.error());
        answer.outcome = *outcome;
    }
    return takeValidity(arguments, answer.valid);
}

Result<Answer> addStandardAnswer(Session &session, const Arguments &arguments)
{
    StandardAnswer answer{ .id = {}, .key = arguments.positional(0) };
    if (const Result<> taken = takeStandardAnswer(arguments, answer); !taken)
        return tl::unexpected(taken.error());
    return session.directory().addStandardAnswer(answer).map(
        [](const StandardAnswer &added) { return Answer(document(added)); });
}

Result<Answer> changeStandardAnswer(Session &session, const Arguments &arguments)
{
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    const QString key = arguments.positional(0);
    Result<StandardAnswer> answer = found(
        profile->standardAnswers, key, [&key](const StandardAnswer &a) { return a.key == key; });
    if (!answer)
        return tl::unexpected(answer.error());
    if (const Result<> taken = takeStandardAnswer(arguments, *answer); !taken)
        return tl::unexpected(taken.error());
    return session.directory().changeStandardAnswer(*answer).map([&answer] { return Answer(document(*answer)); });
}

Result<Answer> retireStandardAnswer(Session &session, const Arguments &arguments)
{
    const Result<QDate> last = lastDay(session, arguments);
    if (!last)
        return tl::unexpected(last.error());
    return session.directory().retireStandardAnswer(arguments.positional(0), *last).map([&] {
        return done(u"retired"_s, arguments.positional(0));
    });
}

// --- settings

//! Every version, by key and day; each ends where the next begins
Result<Answer> listSettings(Session &session, const Arguments &)
{
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    QList<Setting> settings = profile->settings;
    std::ranges::stable_sort(settings, {}, [](const Setting &one) { return std::pair(one.key, one.validFrom); });
    QJsonArray printed;
    for (qsizetype i = 0; i < settings.size(); ++i) {
        const bool isReplaced = i + 1 < settings.size() && settings.at(i + 1).key == settings.at(i).key;
        // One that was replaced on the day it came has held on that day
        const std::optional<QDate> last = isReplaced
            ? std::optional(std::max(settings.at(i).validFrom, settings.at(i + 1).validFrom.addDays(-1)))
            : std::nullopt;
        printed.append(document(settings.at(i), last));
    }
    return Answer({ { u"settings"_s, printed } });
}

Result<Answer> changeSetting(Session &session, const Arguments &arguments)
{
    Setting setting{ arguments.positional(0), arguments.positional(1), session.today().addDays(1) };
    std::optional<QDate> from;
    if (const Result<> taken = takeDay(arguments, u"valid-from"_s, from); !taken)
        return tl::unexpected(taken.error());
    setting.validFrom = from.value_or(setting.validFrom);
    const bool movesRunning = arguments.has(u"running-cases"_s);
    const bool onlyLooks = arguments.has(u"preview"_s);
    QList<MovedCase> moved;
    if (movesRunning) {
        const Result<QList<MovedCase>> done = onlyLooks ? session.directory().previewSettingForAll(setting)
                                                        : session.directory().changeSettingForAll(setting);
        if (!done)
            return tl::unexpected(done.error());
        moved = *done;
    } else if (onlyLooks) {
        return refused(u"preview"_s,
            Tr::tr("Without --running-cases a new value moves no running case: there is nothing to show beforehand."));
    } else if (const Result<> changed = session.directory().changeSetting(setting); !changed) {
        return tl::unexpected(changed.error());
    }
    QJsonObject printed = document(setting, std::nullopt);
    printed.insert(u"moved"_s, documents(moved));
    return Answer(printed);
}

Result<Answer> withdrawSetting(Session &session, const Arguments &arguments)
{
    const Result<QDate> from = dayFrom(arguments.value(u"valid-from"_s), u"valid-from"_s);
    if (!from)
        return tl::unexpected(from.error());
    return session.directory().withdrawSetting(arguments.positional(0), *from).map([&] {
        return done(u"withdrawn"_s, arguments.positional(0));
    });
}

} // namespace

QList<Command> directoryCommands()
{
    const QList<OptionSpec> last{ { u"last-day"_s } };
    const QList<OptionSpec> accepts{ { u"accept-warnings"_s, OptionSpec::Flag } };
    const QList<OptionSpec> names{ { u"name"_s }, { u"name-fi"_s }, { u"name-en"_s } };
    const QList<OptionSpec> person{ { u"name"_s }, { u"email"_s }, { u"role"_s }, { u"department"_s },
        { u"agreement"_s }, { u"may-read-secret"_s, OptionSpec::Flag },
        { u"may-not-read-secret"_s, OptionSpec::Flag } };
    const QList<OptionSpec> department = names
        + QList<OptionSpec>{ { u"mailbox"_s }, { u"board"_s }, { u"routines"_s } } + validity;
    const QList<OptionSpec> category = names + QList<OptionSpec>{ { u"mandatory"_s, OptionSpec::Flag } } + validity;
    const QList<OptionSpec> answer = QList<OptionSpec>{ { u"department"_s }, { u"title"_s }, { u"text"_s },
        { u"text-fi"_s }, { u"text-en"_s }, { u"outcome"_s }, { u"agreement"_s } }
        + validity;
    const QString list = Tr::tr("lists them, retired ones too");
    const QString add = Tr::tr("adds one");
    const QString change = Tr::tr("changes what is given");
    const QString changeFrom = Tr::tr(
        "changes what is given; another name or mailbox holds --from a day, without it from tomorrow");
    const QString retire = Tr::tr("ends its validity; nothing is deleted");
    return {
        { { u"user list"_s, {}, {} }, list, listPeople, {} },
        { { u"user add"_s, { u"LOGIN"_s }, person },
            Tr::tr("adds one; a --role needs the --agreement it rests on, a department's role its --department too"),
            addPerson, {} },
        { { u"user change"_s, { u"LOGIN"_s }, person + QList<OptionSpec>{ { u"withdraw"_s } } + accepts },
            Tr::tr("changes what is given; a --role is given beside the others and needs its --agreement, --withdraw "
                   "ends one; with --accept-warnings also that of the only chief legal officer"),
            changePerson, {} },
        { { u"user retire"_s, { u"LOGIN"_s }, last + accepts },
            Tr::tr("ends its validity; nothing is deleted; with --accept-warnings also that of the only chief legal "
                   "officer"),
            retirePerson, {} },
        { { u"department list"_s, {}, {} }, list, listDepartments, {} },
        { { u"department add"_s, { u"KEY"_s }, department }, add, addDepartment, {} },
        { { u"department change"_s, { u"KEY"_s }, department + QList<OptionSpec>{ { u"from"_s } } }, changeFrom,
            changeDepartment, {} },
        { { u"department retire"_s, { u"KEY"_s }, last + QList<OptionSpec>{ { u"successor"_s } } }, retire,
            retireDepartment, {} },
        { { u"headline list"_s, {}, {} }, list, listHeadlines, {} },
        { { u"headline add"_s, { u"TEXT"_s },
              QList<OptionSpec>{ { u"department"_s, OptionSpec::Value, true }, { u"category"_s } } + validity
                  + accepts },
            add, addHeadline, {} },
        { { u"headline change"_s, { u"ID"_s },
              QList<OptionSpec>{ { u"text"_s }, { u"category"_s } } + validity + accepts },
            change, changeHeadline, {} },
        { { u"headline retire"_s, { u"ID"_s }, last }, retire, retireHeadline, {} },
        { { u"category list"_s, {}, {} }, list, listCategories, {} },
        { { u"category add"_s, { u"PATH"_s }, category }, add, addCategory, {} },
        { { u"category change"_s, { u"PATH"_s }, category + QList<OptionSpec>{ { u"from"_s } } }, changeFrom,
            changeCategory, {} },
        { { u"category retire"_s, { u"PATH"_s }, last }, retire, retireCategory, {} },
        { { u"standard-answer list"_s, {}, {} }, list, listStandardAnswers, {} },
        { { u"standard-answer add"_s, { u"KEY"_s }, answer }, add, addStandardAnswer, {} },
        { { u"standard-answer change"_s, { u"KEY"_s }, answer }, change, changeStandardAnswer, {} },
        { { u"standard-answer retire"_s, { u"KEY"_s }, last }, retire, retireStandardAnswer, {} },
        { { u"setting list"_s, {}, {} }, Tr::tr("lists every version of the rule values"), listSettings, {} },
        { { u"setting change"_s, { u"KEY"_s, u"VALUE"_s },
              { { u"valid-from"_s }, { u"running-cases"_s, OptionSpec::Flag }, { u"preview"_s, OptionSpec::Flag } } },
            Tr::tr("a new value from a day on, without one from tomorrow; running cases keep their days unless "
                   "--running-cases is given with a value from today: what moves is listed, with --preview beforehand"),
            changeSetting, {} },
        { { u"setting withdraw"_s, { u"KEY"_s }, { { u"valid-from"_s, OptionSpec::Value, true } } },
            Tr::tr("takes a value back that does not hold yet"), withdrawSetting, {} },
    };
}

} // namespace lyhord::ctl
