#include "core/store/foundaddress.h"

#include "core/store/searchtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace lyhord::searchtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FoundAddress)
};

QString inOneLine(const QString &address)
{
    QStringList lines = address.split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

} // namespace

QString otherwiseCoded(const QString &address)
{
    static const QRegularExpression code(u"(?<![0-9])([0-9]{3})([ \\x{a0}]{0,4})([0-9]{2})(?![0-9])"_s);
    QString coded;
    qsizetype from = 0;
    for (auto found = code.globalMatch(address); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        coded += QStringView(address).mid(from, match.capturedStart() - from);
        coded += match.capturedView(1);
        if (match.capturedLength(2) == 0)
            coded += u' ';
        coded += match.capturedView(3);
        from = match.capturedEnd();
    }
    coded += QStringView(address).mid(from);
    return coded;
}

QStringList waysToWrite(const QString &address)
{
    return { address, otherwiseCoded(address) };
}

QString foundAddress(const QString &address, const QStringList &beside, const WantedWords &wanted)
{
    if (address.isEmpty() || wanted.areAllIn(beside))
        return {};
    const QString asWritten = inOneLine(address);
    const QString otherwise = otherwiseCoded(asWritten);
    const bool isCodedOtherwise = !wanted.areAllIn(beside + QStringList{ asWritten })
        && wanted.areAllIn(beside + QStringList{ otherwise });
    const QString found = snippet(
        isCodedOtherwise ? QStringList{ otherwise } : QStringList{ asWritten, otherwise }, wanted);
    //: in a list of hits: where the submitter lives
    return found.isEmpty() ? QString() : Tr::tr("Address: %1").arg(found);
}

} // namespace lyhord::searchtext
