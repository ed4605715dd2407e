#include "core/model/casenumber.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

QString caseNumber(const QString &prefix, int year, qint64 running)
{
    const QString number = u"%1-%2"_s.arg(year).arg(running, leastRunningDigits, 10, QLatin1Char('0'));
    return prefix.isEmpty() ? number : prefix + u'-' + number;
}

} // namespace lyhord
