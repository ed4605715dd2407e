#include "core/rules/laterwords.h"

#include "core/rules/earlieranswers.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTold(const Event &event)
{
    return event.kind == EventKind::FollowedUp || event.kind == EventKind::NotSatisfied;
}

bool isEmptied(const Event &event)
{
    return event.details[u"text"_s].toString().isEmpty();
}

//! A message that was taken out has left its words emptied. Where they are not, as an earlier version had it, nobody
//! knows which were that message's: none is told.
void takeOut(QList<Event> &standing, EventKind kind)
{
    const auto left = std::find_if(standing.crbegin(), standing.crend(),
        [kind](const Event &event) { return event.kind == kind && isEmptied(event); });
    if (left != standing.crend())
        standing.removeAt(std::distance(left, standing.crend()) - 1);
    else
        standing.removeIf([kind](const Event &event) { return event.kind == kind; });
}

void takeBack(QList<Event> &standing, const QJsonObject &undone)
{
    const auto kind = fromName<EventKind>(undone[u"kind"_s].toString());
    if (kind && undone[u"taken_out"_s].toBool())
        return takeOut(standing, *kind);
    const auto last = std::find_if(
        standing.crbegin(), standing.crend(), [&kind](const Event &event) { return kind == event.kind; });
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
        else if (isTold(event))
            standing.append(event);
    }
    standing.removeIf(isEmptied);
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
