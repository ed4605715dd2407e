#include "tests/services/labelledtexts.h"

#include <QtCore/QFile>

using namespace Qt::Literals::StringLiterals;

namespace lyhord::test {

QStringList LabelledText::departments() const
{
    QStringList keys;
    for (const QString &route : routes)
        keys.append(route.section(u'/', 0, 0));
    return keys;
}

QList<LabelledText> labelledTexts(const QString &file)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    QList<LabelledText> texts;
    lines.readLine(); // what the columns are
    while (!lines.atEnd()) {
        const QStringList columns = QString::fromUtf8(lines.readLine()).trimmed().split(u'\t');
        if (columns.size() != 5)
            qFatal("%s: a line with %d columns", qPrintable(file), static_cast<int>(columns.size()));
        LabelledText text{ columns.at(0), {}, columns.at(2).split(u'|'), columns.at(3), columns.at(4) };
        if (columns.at(1) != "-"_L1)
            text.routes = columns.at(1).split(u'|');
        texts.append(text);
    }
    return texts;
}

} // namespace lyhord::test
