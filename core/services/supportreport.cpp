#include "core/services/supportreport.h"

#include "core/log/loggable.h"
#include "core/model/clock.h"
#include "core/services/servicecontext.h"
#include "core/store/databasefigures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SupportReport)
};

constexpr qint64 fewRows = 100; // fewer than these might tell of somebody

QString heading(const QString &text)
{
    return u'\n' + text + u'\n' + QString(text.size(), u'=') + u'\n';
}

QString line(const QString &what, const QString &value)
{
    return u"%1: %2\n"_s.arg(what, value);
}

//! A number of days, a day, yes or no: not a mailbox, nor a telephone number
bool isHarmless(const QString &value)
{
    static const QRegularExpression plain(u"^(-?\\d{1,5}|\\d{4}-\\d{2}-\\d{2}|true|false|yes|no)$"_s);
    return plain.match(value).hasMatch();
}

QString magnitude(qint64 rows)
{
    if (rows < 0)
        return Tr::tr("not counted yet");
    if (rows < fewRows)
        return Tr::tr("under %L1").arg(fewRows);
    qint64 unit = 1;
    while (rows / unit >= fewRows)
        unit *= 10;
    return Tr::tr("about %L1").arg(rows / unit * unit);
}

//! How a server is reached, of all that stands in the URL
QString encryptionAsked(const QString &url)
{
    const QString mode = QUrlQuery(QUrl(url)).queryItemValue(u"sslmode"_s);
    static const QStringList modes{ u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s,
        u"verify-full"_s };
    return modes.contains(mode) ? mode : Tr::tr("not said");
}

QString aboutDatabase(const SupportFacts &facts)
{
    QString text = heading(Tr::tr("Database"));
    if (!facts.databaseUrl.startsWith(u"sqlite:"))
        text += line(u"sslmode"_s, encryptionAsked(facts.databaseUrl));
    if (!facts.database)
        return text + line(Tr::tr("It cannot be read now"), QString::fromUtf8(loggable(facts.database.error())));
    const DatabaseFigures &figures = *facts.database;
    text += line(Tr::tr("Kind"), figures.database);
    text += line(Tr::tr("Size"), QLocale().formattedDataSize(figures.bytes));
    for (const DatabaseFigures::Migration &migration : figures.migrations)
        text += line(Tr::tr("Version %1").arg(migration.version),
            u"%1 %2"_s.arg(migration.day.toString(Qt::ISODate), migration.program).trimmed());
    text += heading(Tr::tr("Tables and their rows"));
    for (const DatabaseFigures::Table &table : figures.tables)
        text += line(table.name, magnitude(table.rows));
    return text;
}

QString aboutSettings(const QList<Setting> &settings)
{
    QString text = heading(Tr::tr("Rule values"));
    for (const Setting &setting : settings)
        text += line(u"%1 (%2)"_s.arg(setting.key, setting.validFrom.toString(Qt::ISODate)),
            isHarmless(setting.value) ? setting.value : Tr::tr("is set"));
    return text;
}

} // namespace

Result<DatabaseFigures> databaseFigures(ServiceContext &context)
{
    return readDatabaseFigures(context.database());
}

QString supportReport(const SupportFacts &facts)
{
    QString text = Tr::tr("Report for support, Lyhörd") + u'\n';
    text += line(Tr::tr("Made"), toIso(facts.made));
    text += heading(Tr::tr("Program and workstation"));
    for (const auto &[what, value] : facts.workstation)
        text += line(what, value);
    text += aboutDatabase(facts);
    text += aboutSettings(facts.settings);
    text += heading(Tr::tr("The end of the log"));
    return text + (facts.log.isEmpty() ? Tr::tr("There is none in a file.") + u'\n' : QString::fromUtf8(facts.log));
}

} // namespace lyhord
