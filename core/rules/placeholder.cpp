#include "core/rules/placeholder.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured();
}

bool saysNothing(const QString &text)
{
    static const QStringList empty{ u"nn"_s, u"n.n."_s, u"n n"_s, u"tbd"_s };
    const bool hasWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool isCrossedOut = text.size() > 1 && text.count(u'x', Qt::CaseInsensitive) == text.size();
    return !hasWord || isCrossedOut || empty.contains(text.toLower());
}

} // namespace

QString templateFieldIn(const QString &text)
{
    static const QRegularExpression field(uR"(\{[^{}\n]*\})"_s);
    return firstMatch(field, text);
}

QString placeholderIn(const QString &text)
{
    static const QRegularExpression address(
        uR"([\w.+-]*@?\b(?:[\w-]+\.)*(?:(?:example|exempel|esimerkki)\.[a-z]{2,}|(?:[\w-]+\.)(?:example|invalid|test|localhost))\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString left = templateFieldIn(text);
    return left.isEmpty() ? firstMatch(address, text) : left;
}

QString placeholderAddressee(const QString &addressee)
{
    static const QRegularExpression brackets(uR"(\[[^\[\]]*\]|<[^<>@]*>|…|\.{3,}|_{2,})"_s);
    const QString text = addressee.trimmed();
    if (text.isEmpty())
        return {};
    if (saysNothing(text))
        return text;
    const QString left = placeholderIn(text);
    return left.isEmpty() ? firstMatch(brackets, text) : left;
}

} // namespace lyhord
