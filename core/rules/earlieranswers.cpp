#include "core/rules/earlieranswers.h"

#include "core/model/clock.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/letterwords.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool opensAgain(const Event &event)
{
    return event.kind == EventKind::Reopened || event.kind == EventKind::NotSatisfied;
}

//! Answers and reopenings, without what was taken back
QList<Event> standing(const QList<Event> &events)
{
    QList<Event> kept;
    for (const Event &event : events) {
        if (event.kind == EventKind::AnswerSent || opensAgain(event))
            kept.append(event);
        if (event.kind != EventKind::Undone)
            continue;
        const auto kind = fromName<EventKind>(event.details[u"kind"_s].toString());
        const auto last = std::find_if(
            kept.crbegin(), kept.crend(), [&kind](const Event &earlier) { return kind == earlier.kind; });
        if (last != kept.crend())
            kept.removeAt(std::distance(last, kept.crend()) - 1);
    }
    return kept;
}

} // namespace

QList<EarlierAnswer> earlierAnswers(const QList<Event> &events)
{
    QList<EarlierAnswer> answers;
    EarlierAnswer latest;
    const QList<Event> steps = standing(events);
    for (const Event &event : steps) {
        if (event.kind == EventKind::AnswerSent) {
            latest.at = event.at;
            latest.by = event.by;
            continue;
        }
        latest.text = event.details[u"answer"_s].toString();
        latest.outcome = fromName<Outcome>(event.details[u"outcome"_s].toString());
        const EarlierAnswer ended = std::exchange(latest, {});
        if (!ended.text.isEmpty() && !event.details[u"answer_withdrawn"_s].toBool())
            answers.append(ended);
    }
    return answers;
}

std::optional<EarlierAnswer> withdrawnAnswer(const Case &subject, const QList<Event> &events)
{
    const QList<Event> steps = standing(events);
    if (!isOpen(subject.status) || steps.isEmpty() || !steps.constLast().details[u"answer_withdrawn"_s].toBool())
        return std::nullopt;
    const Event &reopened = steps.constLast();
    const bool isAskedAnew = std::ranges::any_of(subject.assignments, [&reopened](const Assignment &asked) {
        return asked.isAwaited() || (asked.answered && *asked.answered > reopened.at);
    });
    EarlierAnswer answer;
    answer.text = reopened.details[u"answer"_s].toString();
    answer.outcome = fromName<Outcome>(reopened.details[u"outcome"_s].toString());
    return isAskedAnew || answer.text.isEmpty() ? std::nullopt : std::optional(answer);
}

QString earlierAnswersInLetter(const QList<Event> &events)
{
    const QString language = departmentsLanguage();
    QStringList parts;
    const QList<EarlierAnswer> answers = earlierAnswers(events);
    for (const EarlierAnswer &answer : answers) {
        const QString heading = answer.at.isValid() ? inWords(LetterPhrase::EarlierAnswerOf, language)
                                                          .arg(dayInSentence(localDay(answer.at), QLocale(language)))
                                                    : inWords(LetterPhrase::EarlierAnswer, language);
        parts.append(heading + u'\n' + answer.text);
    }
    return parts.join(u"\n\n"_s);
}

} // namespace lyhord
