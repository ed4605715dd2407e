#include "tests/export/office.h"

#include "core/intake/csvrecords.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 180'000;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// As a person sets it under Tools, Options, Calc, Formula: recalculate whatever a workbook says its results are
bool writeSettings(const QString &profile)
{
    if (!QDir().mkpath(profile + u"/user"_s))
        return false;
    QFile settings(profile + u"/user/registrymodifications.xcu"_s);
    return settings.open(QIODevice::WriteOnly) && settings.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)") > 0;
}

SheetRows rowsOf(const QString &csv)
{
    SheetRows rows;
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    CsvRecords records(file, CsvEncoding::Utf8, u","_s);
    for (auto record = records.next(); record && *record; record = records.next())
        rows.append((*record)->fields.value_or(QStringList()));
    return rows;
}

} // namespace

bool hasLibreOffice()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
}

QMap<QString, SheetRows> sheetsOf(const QString &workbook)
{
    QMap<QString, SheetRows> sheets;
    const QTemporaryDir place;
    const QString profile = place.filePath(u"profile"_s);
    const QString folder = place.filePath(u"sheets"_s);
    if (!writeSettings(profile))
        return sheets;
    // comma, quote, UTF-8, from line 1; unformatted; -1: every sheet into a file of its own
    outputOf(u"soffice"_s,
        { u"--headless"_s, u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(), u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"_s, u"--outdir"_s, folder,
            workbook });
    const QString prefix = QFileInfo(workbook).completeBaseName() + u'-';
    for (const QFileInfo &file : QDir(folder).entryInfoList({ u"*.csv"_s }, QDir::Files))
        sheets.insert(file.completeBaseName().sliced(prefix.size()), rowsOf(file.filePath()));
    return sheets;
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
}

QMap<QString, QString> pdfInfo(const QString &file)
{
    QMap<QString, QString> info;
    for (const QString &line : QString::fromUtf8(outputOf(u"pdfinfo"_s, { file })).split(u'\n', Qt::SkipEmptyParts))
        info.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    return info;
}

QString pdfText(const QString &file, int page)
{
    QStringList arguments{ u"-layout"_s, file, u"-"_s };
    if (page > 0)
        arguments = QStringList{ u"-f"_s, QString::number(page), u"-l"_s, QString::number(page) } + arguments;
    return QString::fromUtf8(outputOf(u"pdftotext"_s, arguments));
}

QStringList pdfFonts(const QString &file)
{
    return QString::fromUtf8(outputOf(u"pdffonts"_s, { file })).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace lyhord::test
