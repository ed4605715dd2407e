#include "app/lyhordctl/input.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QStringDecoder>

#include <cstdio>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::Input)
};

} // namespace

Result<QByteArray> readInput(const QString &file)
{
    QFile source(file);
    const bool opened = file == u"-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened)
        return failed(ErrorCode::Broken, Tr::tr("The file %1 cannot be read: %2.").arg(file, source.errorString()));
    return source.readAll();
}

Result<> writeOutput(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return failed(ErrorCode::Broken,
            Tr::tr("The file %1 cannot be written: %2. Nothing was left behind.").arg(file, target.errorString()));
    return {};
}

Result<QString> textFrom(const QString &given, const QString &file, const QString &field)
{
    if (file.isEmpty())
        return given;
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return refused(field, Tr::tr("The text in %1 is not valid UTF-8.").arg(file));
    return text;
}

Result<QDate> dayFrom(const QString &text, const QString &field)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return refused(field, Tr::tr("\"%1\" is not a date. Write it as 2026-11-20.").arg(text));
    return day;
}

tl::unexpected<Error> notOneOf(const QString &field, const QString &value, const QStringList &names)
{
    return refused(field, Tr::tr("\"%1\" is not known here. Possible are: %2.").arg(value, names.join(u", "_s)));
}

} // namespace lyhord::ctl
