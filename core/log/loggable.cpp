#include "core/log/loggable.h"

#include "core/log/categories.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int codeLength = 4;
constexpr QLatin1StringView codeLetters(
    "23456789BCDFGHJKMNPQRSTVWXZ"); // none is taken for another, and no word comes of it

QLatin1StringView nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not found"_L1;
    case ErrorCode::Conflict:
        return "conflict"_L1;
    case ErrorCode::NotPermitted:
        return "not permitted"_L1;
    case ErrorCode::Refused:
        return "refused"_L1;
    case ErrorCode::Unreachable:
        return "unreachable"_L1;
    case ErrorCode::Broken:
        return "broken"_L1;
    }
    return "broken"_L1;
}

QString newCode()
{
    QString code;
    for (int i = 0; i < codeLength; ++i)
        code += codeLetters.at(QRandomGenerator::global()->bounded(int(codeLetters.size())));
    return code;
}

} // namespace

QString withoutQuoted(const QString &statement)
{
    static const QRegularExpression quoted(u"'(?:[^']|'')*'"_s);
    return QString(statement).replace(quoted, u"'…'"_s);
}

QByteArray loggable(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : u", "_s + withoutQuoted(error.detail);
    return QString(nameOf(error.code) + detail).toUtf8();
}

bool isWorthReporting(const Error &error)
{
    return error.code == ErrorCode::Broken || error.code == ErrorCode::Unreachable || !error.detail.isEmpty();
}

QString reportedCode(const Error &error)
{
    const QString code = newCode();
    qCWarning(errorLog, "%s: told a person of this: %s", qUtf8Printable(code), loggable(error).constData());
    return code;
}

} // namespace lyhord
