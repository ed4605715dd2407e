#include "app/lyhordctl/output.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype widestColumn = 48;

QString oneLine(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().simplified();
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"-"_s;
}

bool isPlain(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

//! The columns of a list: what is a plain value in the first row
QStringList columnsOf(const QJsonArray &rows)
{
    QStringList columns;
    const QJsonObject first = rows.first().toObject();
    for (auto it = first.begin(); it != first.end(); ++it) {
        if (isPlain(it.value()))
            columns.append(it.key());
    }
    return columns;
}

QString asColumns(const QJsonArray &rows)
{
    const QStringList columns = columnsOf(rows);
    QList<qsizetype> widths;
    for (const QString &column : columns) {
        qsizetype width = column.size();
        for (const QJsonValue &row : rows)
            width = std::max(width, oneLine(row[column]).size());
        widths.append(std::min(width, widestColumn));
    }
    const auto line = [&](const auto &cell) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += cell(columns.at(i)).left(widths.at(i)).leftJustified(widths.at(i) + 2);
        return text.trimmed() + u'\n';
    };
    QString text = line([](const QString &column) { return column; });
    for (const QJsonValue &row : rows)
        text += line([&row](const QString &column) { return oneLine(row[column]); });
    return text;
}

QString indented(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        result += u"  "_s + line + u'\n';
    return result;
}

} // namespace

QString readable(const QJsonObject &document)
{
    QString text;
    for (auto it = document.begin(); it != document.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject()) {
            text += it.key() + u":\n"_s + indented(asColumns(value.toArray()));
        } else if (value.isArray()) {
            QStringList entries;
            for (const QJsonValue &entry : value.toArray())
                entries.append(oneLine(entry));
            text += it.key() + u": "_s + (entries.isEmpty() ? u"-"_s : entries.join(u", "_s)) + u'\n';
        } else if (value.isObject()) {
            text += it.key() + u":\n"_s + indented(readable(value.toObject()));
        } else if (value.toString().contains(u'\n')) {
            text += it.key() + u":\n"_s + indented(value.toString());
        } else {
            text += it.key() + u": "_s + oneLine(value) + u'\n';
        }
    }
    return text;
}

} // namespace lyhord::ctl
