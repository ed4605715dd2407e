#include "core/export/csvlines.h"

#include <QtCore/QLocale>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    static const QString signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const QString bare = text.trimmed();
    return !bare.isEmpty() && signs.contains(bare.front());
}

QString quoted(QString text, QChar separator)
{
    const bool isPlain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r') && text == text.trimmed();
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// The shortest text that reads as the same number
QString shortest(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString withoutFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QByteArray CsvLines::opening() const
{
    return m_kind == CsvKind::Excel ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
}

CsvLines &CsvLines::raw(const QString &value)
{
    if (!m_isFirst)
        m_line += m_kind == CsvKind::Excel ? u';' : u',';
    m_isFirst = false;
    m_line += value;
    return *this;
}

CsvLines &CsvLines::text(const QString &text)
{
    return raw(quoted(withoutFormula(text), m_kind == CsvKind::Tools ? u',' : u';'));
}

CsvLines &CsvLines::number(qint64 value)
{
    return raw(QString::number(value));
}

CsvLines &CsvLines::number(double value)
{
    QString text = shortest(value);
    return raw(m_kind == CsvKind::Excel ? text.replace(u'.', u',') : text);
}

CsvLines &CsvLines::share(double value)
{
    if (m_kind == CsvKind::Tools)
        return number(value);
    return raw(QLocale::c().toString(value * 100, 'f', 1).replace(u'.', u',') + u'%');
}

CsvLines &CsvLines::day(QDate day)
{
    return raw(day.toString(Qt::ISODate));
}

CsvLines &CsvLines::yesNo(bool value)
{
    return raw(value ? u"1"_s : u"0"_s);
}

CsvLines &CsvLines::nothing()
{
    return raw({});
}

QByteArray CsvLines::takeLine()
{
    m_line += m_kind == CsvKind::Excel ? u"\r\n"_s : u"\n"_s;
    const QByteArray line = m_line.toUtf8();
    m_line.clear();
    m_isFirst = true;
    return line;
}

} // namespace lyhord
