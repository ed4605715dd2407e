#include "core/rules/laterwords.h"

#include "core/rules/earlieranswers.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

void takeBack(QList<Event> &standing, const QJsonObject &undone)
{
    const auto kind = fromName<EventKind>(undone[u"kind"_s].toString());
    const auto isOfKind = [&kind](const Event &event) { return kind == event.kind; };
    if (undone[u"taken_out"_s].toBool() && std::ranges::count_if(standing, isOfKind) > 1) {
        standing.removeIf(isOfKind);
        return;
    }
    const auto last = std::find_if(standing.crbegin(), standing.crend(), isOfKind);
    if (last != standing.crend())
        standing.removeAt(std::distance(last, standing.crend()) - 1);
}

} // namespace

QList<Event> standingLaterWords(const QList<Event> &events)
{
    QList<Event> standing;
    for (const Event &event : events) {
        if (event.kind == EventKind::Undone)
            takeBack(standing, event.details);
        else if ((event.kind == EventKind::FollowedUp || event.kind == EventKind::NotSatisfied)
            && !event.details[u"text"_s].toString().isEmpty())
            standing.append(event);
    }
    return standing;
}

QList<LetterRequest> laterLetters(const QList<Event> &events, const QString &department)
{
    QList<LetterRequest> letters;
    for (const Event &event : standingLaterWords(events)) {
        letters.append(
            { .kind = LetterKind::FollowUp, .department = department, .text = event.details[u"text"_s].toString() });
    }
    return letters;
}

QList<LetterRequest> questionTo(const QString &department, const QList<Event> &events)
{
    const LetterRequest question{
        .kind = LetterKind::Assignment, .department = department, .text = earlierAnswersInLetter(events), .date = {}
    };
    return QList<LetterRequest>{ question } + laterLetters(events, department);
}

Decision withLaterLetters(Decision decision, const Command &command, const QList<Event> &events)
{
    if (const auto *assign = std::get_if<Assign>(&command)) {
        for (LetterRequest &letter : decision.letters) {
            if (letter.kind == LetterKind::Assignment)
                letter.text = earlierAnswersInLetter(events);
        }
        for (const QString &department : assign->departments)
            decision.letters.append(laterLetters(events, department));
    }
    return decision;
}

} // namespace lyhord
