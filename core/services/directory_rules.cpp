#include "core/db/database.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/lettertext.h"
#include "core/rules/rulevalues.h"
#include "core/services/changetransaction.h"
#include "core/services/directory.h"
#include "core/services/servicecontext.h"
#include "core/store/directorystore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

// Rule values, letters and the municipality's own closing days.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

QJsonObject becauseOf(const ClosingDay &day)
{
    return { { u"calendar"_s,
                 QJsonObject{ { u"day"_s, day.day.toString(Qt::ISODate) },
                     { u"withdrawn"_s, day.withdrawnVersion.has_value() } } },
        { u"reason"_s, day.name } };
}

QJsonObject becauseOf(const Setting &setting)
{
    return { { u"setting"_s, QJsonObject{ { u"key"_s, setting.key }, { u"value"_s, setting.value } } } };
}

//! Cases have been registered by what holds since today: it stays readable, as replaced. What does not hold yet is
//! written over.
Result<> writeSetting(DirectoryStore &store, const Setting &setting, QDate today)
{
    return setting.validFrom == today ? store.addSetting(setting) : store.saveSetting(setting);
}

auto inForceOn(const QList<ClosingDay> &days, QDate day)
{
    return std::find_if(
        days.cbegin(), days.cend(), [day](const ClosingDay &one) { return one.day == day && !one.withdrawnVersion; });
}

} // namespace

Result<> Directory::changeSetting(const Setting &setting)
{
    const QDate today = m_context.today();
    const auto check = [&setting, today](const Profile &profile) -> Result<> {
        if (const auto sound = checkNewSetting(setting, today); !sound)
            return sound;
        if (setting.validFrom != today || settingSince(profile.settings, setting.key, today) != setting)
            return {};
        return refused(u"value"_s, Tr::tr("There is nothing to save: this value holds since today already."));
    };
    return keep(Action::Administer, check,
        [&setting, today](DirectoryStore &store) { return writeSetting(store, setting, today); });
}

Result<> Directory::withdrawSetting(const QString &key, QDate validFrom)
{
    const auto check = [&](const Profile &profile) -> Result<> {
        const bool isThere = std::ranges::any_of(
            profile.settings, [&](const Setting &one) { return one.key == key && one.validFrom == validFrom; });
        if (!isThere)
            return refused(u"valid_from"_s, Tr::tr("No value of %1 holds from %2.").arg(key, dayInSentence(validFrom)));
        if (validFrom > m_context.today())
            return {};
        return refused(u"valid_from"_s,
            Tr::tr("This value holds already and cases have been registered by it. Enter another one from a day to "
                   "come."));
    };
    return keep(Action::Administer, check, [&](DirectoryStore &store) { return store.removeSetting(key, validFrom); });
}

Result<> Directory::changeLetter(const LetterTemplate &letter)
{
    const auto check = [&letter](const Profile &) { return checkTemplate(letter); };
    return keep(Action::Administer, check, [&letter](DirectoryStore &store) { return store.saveLetter(letter); });
}

// --- what moves running cases

Result<QList<MovedCase>> Directory::changeSettingForAll(const Setting &setting)
{
    return carryOut(settingForAll(setting));
}

Result<QList<MovedCase>> Directory::previewSettingForAll(const Setting &setting)
{
    return look(settingForAll(setting));
}

Result<QList<MovedCase>> Directory::addClosingDay(QDate day, const QString &name)
{
    return carryOut(closingDayAdded(day, name));
}

Result<QList<MovedCase>> Directory::previewClosingDay(QDate day, const QString &name)
{
    return look(closingDayAdded(day, name));
}

Result<QList<MovedCase>> Directory::withdrawClosingDay(QDate day)
{
    return carryOut(closingDayWithdrawn(day));
}

Result<QList<MovedCase>> Directory::previewWithdrawal(QDate day)
{
    return look(closingDayWithdrawn(day));
}

Result<Directory::RulesChange> Directory::settingForAll(const Setting &setting)
{
    const QDate today = m_context.today();
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    if (const auto sound = checkNewSetting(setting, today); !sound)
        return tl::unexpected(sound.error());
    if (setting.validFrom != today) {
        return refused(u"valid_from"_s,
            Tr::tr("Running cases can only be moved by a value that holds from today. Let it hold from today, or "
                   "let running cases keep their days."));
    }
    const bool isThere = settingSince(book->profile.settings, setting.key, today) == setting;
    const RuleValues values = ruleValuesOn(book->profile.settings + QList<Setting>{ setting }, today);
    return RulesChange{ *book, { book->calendar, values, becauseOf(setting) },
        [setting, isThere, today](
            DirectoryStore &store) { return isThere ? Result<>() : writeSetting(store, setting, today); } };
}

Result<Directory::RulesChange> Directory::closingDayAdded(QDate day, const QString &name)
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    QList<ClosingDay> days = book->profile.closingDays;
    const ClosingDay closing{ day, name.trimmed(), book->calendar.version() + 1 };
    if (closing.name.isEmpty())
        return refused(u"name"_s, Tr::tr("A closing day needs a name."));
    if (inForceOn(days, day) != days.cend())
        return refused(u"date"_s, Tr::tr("%1 is a closing day already.").arg(dayInSentence(day)));
    days.append(closing);
    return RulesChange{ *book, { WorkingCalendar(days), std::nullopt, becauseOf(closing) },
        [closing](DirectoryStore &store) { return store.saveClosingDay(closing); } };
}

Result<Directory::RulesChange> Directory::closingDayWithdrawn(QDate day)
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    QList<ClosingDay> days = book->profile.closingDays;
    const auto found = inForceOn(days, day);
    if (found == days.cend()) {
        return refused(u"date"_s,
            Tr::tr("%1 is no closing day of the municipality's own. Only those can be withdrawn.")
                .arg(dayInSentence(day)));
    }
    ClosingDay withdrawn = *found;
    withdrawn.withdrawnVersion = book->calendar.version() + 1;
    days[found - days.cbegin()] = withdrawn;
    return RulesChange{ *book, { WorkingCalendar(days), std::nullopt, becauseOf(withdrawn) },
        [withdrawn](DirectoryStore &store) { return store.saveClosingDay(withdrawn); } };
}

//! Lists what would move and writes nothing
Result<QList<MovedCase>> Directory::look(const Result<RulesChange> &change)
{
    if (!change)
        return tl::unexpected(change.error());
    if (const auto permitted = m_context.require(Action::Administer); !permitted)
        return tl::unexpected(permitted.error());
    ChangeTransaction writer(m_context.database(), change->book, m_context.person(), m_context.clock().now());
    return movesOfRunningCases(writer, change->book, change->rules, m_context).map(inShort);
}

Result<QList<MovedCase>> Directory::carryOut(const Result<RulesChange> &change)
{
    if (!change)
        return tl::unexpected(change.error());
    QList<MovedCase> moved;
    const auto write = [&](DirectoryStore &store) -> Result<> {
        if (const auto written = change->write(store); !written)
            return written;
        const Result<QList<MovedCase>> done = moveRunningCases(*change);
        if (!done)
            return tl::unexpected(done.error());
        moved = *done;
        return {};
    };
    return keep(
        Action::Administer, [](const Profile &) { return Result<>(); }, write)
        .map([&moved] { return moved; });
}

//! In the transaction that changes the rules
Result<QList<MovedCase>> Directory::moveRunningCases(const RulesChange &change)
{
    ChangeTransaction writer(m_context.database(), change.book, m_context.person(), m_context.clock().now());
    const Result<QList<MoveOfCase>> moves = movesOfRunningCases(writer, change.book, change.rules, m_context);
    if (!moves)
        return tl::unexpected(moves.error());
    QList<EarlierDay> earlier;
    for (const MoveOfCase &move : *moves) {
        if (const auto kept = writer.writeRecalculated(move.before, move.decision); !kept)
            return tl::unexpected(kept.error());
        earlier += move.earlier;
    }
    const QDateTime notBefore = writer.now().addSecs(qint64(change.book.values.sendDelayMinutes) * 60);
    for (const Message &letter : earlierDayLetters(earlier, change.book.profile, writer.now(), notBefore)) {
        if (const auto queued = writer.outbox.add(letter); !queued)
            return tl::unexpected(queued.error());
    }
    return inShort(*moves);
}

} // namespace lyhord
