#pragma once

#include "app/lyhordctl/arguments.h"
#include "core/model/clock.h"
#include "core/model/result.h"
#include "core/services/session.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <memory>

namespace lyhord::ctl {

//! What stands before the command
struct Setup
{
    QString database; //!< URL
    QString login;
    QString language;
    bool json = false;
    bool quiet = false;
    const Clock *clock = nullptr;
};

//! A document to print, and whether the command found what it was asked to check in order
struct Answer
{
    QJsonObject document;
    bool good = true; //!< false: printed, and exit code 1 ("check" with problems)
    QByteArray plain; //!< printed instead of the document where no JSON was asked for
    Answer() = default;
    Answer(const QJsonObject &printed,
        bool isGood = true) // NOLINT(google-explicit-constructor): handlers return documents
        : document(printed)
        , good(isGood)
    {
    }
};

struct Command
{
    Usage usage;
    QString summary; //!< one line for the help
    std::function<Result<Answer>(Session &, const Arguments &)> withSession; //!< needs an open database
    std::function<Result<Answer>(const Setup &, const Arguments &)> alone; //!< opens what it needs by itself
};

//! As the setup says, with the patience of a program that ends with its step
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(const Setup &setup);

//! One function for each command group
[[nodiscard]] QList<Command> databaseCommands();
[[nodiscard]] QList<Command> caseCommands();
[[nodiscard]] QList<Command> noteCommands();
[[nodiscard]] QList<Command> batchCommands();
[[nodiscard]] QList<Command> inboxCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> reportCalendarCommands();
[[nodiscard]] QList<Command> calendarCommands();
[[nodiscard]] QList<Command> directoryCommands();
[[nodiscard]] QList<Command> workerCommands();

//! Shown on standard error while something long goes on; silent with --quiet
[[nodiscard]] Progress progressOf(const Setup &setup, const QString &what);

} // namespace lyhord::ctl
