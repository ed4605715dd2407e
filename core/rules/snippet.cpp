#include "core/rules/snippet.h"

#include "core/rules/dayinsentence.h"
#include "core/rules/letterwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayIn(QDate day, const QString &language)
{
    return dayInSentence(day, QLocale(letterLanguage(language)));
}

//! Which one of snippetFields(), in whatever language it is called; -1 if it is none
qsizetype fieldNamed(const QString &name)
{
    for (const QString &language : { u"sv"_s, u"fi"_s, u"en"_s }) {
        if (const qsizetype at = snippetFields(language).indexOf(name.toLower()); at >= 0)
            return at;
    }
    return -1;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QStringList snippetFields(const QString &language)
{
    if (language == "sv"_L1)
        return { u"nummer"_s, u"rubrik"_s, u"namn"_s, u"dag"_s, u"svarsdag"_s, u"enhet"_s, u"jag"_s };
    if (language == "fi"_L1)
        return { u"numero"_s, u"otsikko"_s, u"nimi"_s, u"päivä"_s, u"vastauspäivä"_s, u"yksikkö"_s, u"minä"_s };
    return { u"number"_s, u"headline"_s, u"name"_s, u"day"_s, u"due"_s, u"unit"_s, u"me"_s };
}

QString filled(const QString &text, const Case &about, QDate today, const QString &writer, const QString &language)
{
    const QStringList values{ about.number, about.headline, about.submitter.name, dayIn(today, language),
        dayIn(about.deadlines.answerDue, language), about.concerns, writer };
    static const QRegularExpression field(u"\\{(\\p{L}+)\\}"_s);
    QString whole;
    qsizetype written = 0;
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const qsizetype which = fieldNamed(one.captured(1));
        if (which < 0)
            continue;
        const QString &value = values.at(which);
        whole += text.mid(written, one.capturedStart() - written);
        whole += value.isEmpty() ? QString(snippetGap) : value;
        written = one.capturedEnd();
    }
    return whole + text.mid(written);
}

QList<Snippet> matching(const QList<Snippet> &all, const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Snippet> byName;
    QList<Snippet> byText;
    for (const Snippet &one : all) {
        if (hasAll(one.name, words))
            byName.append(one);
        else if (hasAll(one.name + u'\n' + one.text, words))
            byText.append(one);
    }
    return byName + byText;
}

QString toStored(const QList<Snippet> &snippets)
{
    QJsonArray list;
    for (const Snippet &one : snippets) {
        if (!one.name.isEmpty() && !one.text.isEmpty())
            list.append(QJsonObject{ { u"name"_s, one.name }, { u"text"_s, one.text } });
    }
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Snippet> snippetsFrom(const QString &stored)
{
    QList<Snippet> snippets;
    const QJsonArray list = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : list) {
        const Snippet one{ value["name"_L1].toString(), value["text"_L1].toString() };
        if (!one.name.isEmpty() && !one.text.isEmpty())
            snippets.append(one);
    }
    return snippets;
}

} // namespace lyhord
