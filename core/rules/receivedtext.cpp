#include "core/rules/receivedtext.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> textAsReceived(const QList<Event> &events)
{
    QList<QJsonObject> standing; // what corrections that still stand have replaced
    for (const Event &event : events) {
        if (event.kind == EventKind::Corrected)
            standing.append(event.details[u"before"_s].toObject());
        else if (event.kind == EventKind::Undone && !standing.isEmpty()
            && event.details[u"kind"_s].toString() == toName(EventKind::Corrected))
            standing.removeLast();
    }
    for (const QJsonObject &replaced : standing) {
        if (replaced.contains(u"text"_s))
            return replaced[u"text"_s].toString();
    }
    return std::nullopt;
}

} // namespace lyhord
