#include "ui/client/answeredwords.h"

#include "core/rules/earlieranswers.h"
#include "core/rules/laterwords.h"
#include "core/rules/recordedanswer.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::AnsweredWords)
};

//! Where somebody else wrote it down, with who that was
QString whenAndWhoAnswered(const Assignment &answered, const CaseFile &file)
{
    if (!answered.answered)
        return {};
    const QString moment = momentInWords(*answered.answered);
    const QString name = givenBy(answered, file);
    const QString recorder = file.names.value(answered.answeredBy, answered.answeredBy);
    if (recorder.isEmpty())
        return moment;
    if (answered.isHandedBack()) // by the department itself
        return momentAndName(*answered.answered, answered.answeredBy, file);
    if (name.isEmpty()) // whoever wrote it down need not be who answered
        return Tr::tr("%1, written down by %2", "moment, who recorded it").arg(moment, recorder);
    return Tr::tr("%1, %2 (written down by %3)", "moment, who answered, who recorded it").arg(moment, name, recorder);
}

} // namespace

QString givenBy(const Assignment &answered, const CaseFile &file)
{
    const Event *recorded = recordedAnswer(answered, file.events);
    return recorded ? recorded->details[u"given_by"_s].toString() : QString();
}

QString momentAndName(const QDateTime &moment, const QString &login, const CaseFile &file)
{
    if (login.isEmpty())
        return momentInWords(moment);
    return Tr::tr("%1, %2", "moment, person").arg(momentInWords(moment), file.names.value(login, login));
}

QString saidInWords(const CaseFile &file)
{
    if (file.masked)
        return Tr::tr("Secret. You have not the right to read name and text of this case. An administrator at the "
                      "contact centre can give it.");
    QStringList all{ file.subject.text };
    const QList<LaterWords> later = laterWords(file);
    for (const LaterWords &more : later)
        all.append(more.when + u'\n' + more.text);
    return all.join(u"\n\n"_s);
}

QList<LaterWords> laterWords(const CaseFile &file)
{
    QList<LaterWords> later;
    if (file.masked)
        return later;
    const QList<Event> standing = standingLaterWords(file.events);
    for (const Event &event : standing) {
        //: above what a person said later: moment, who wrote it down
        later.append({ Tr::tr("Got in touch again %1:").arg(momentAndName(event.at, event.by, file)),
            event.details[u"text"_s].toString() });
    }
    return later;
}

QList<LaterWords> earlierAnswersInWords(const CaseFile &file)
{
    QList<LaterWords> earlier;
    if (file.masked)
        return earlier;
    const QList<EarlierAnswer> answers = earlierAnswers(file.events);
    for (const EarlierAnswer &answer : answers) {
        QStringList parts;
        if (answer.at.isValid())
            parts.append(momentAndName(answer.at, answer.by, file));
        if (answer.outcome)
            parts.append(inWords(*answer.outcome));
        const QString when = parts.isEmpty() ? Tr::tr("Earlier answer:")
                                             //: above what was answered before: moment, who answered, outcome
                                             : Tr::tr("Earlier answer, %1:").arg(parts.join(u" – "_s));
        earlier.append({ when, answer.text });
    }
    return earlier;
}

QString answeredInWords(const Assignment &answered, const CaseFile &file)
{
    const QString said = whenAndWhoAnswered(answered, file);
    if (!isByTheConcerned(answered, file.events))
        return said;
    //: moment and who answered a case at a department, where that is whom the case concerns
    return Tr::tr("%1; that is whom the case concerns").arg(said);
}

} // namespace lyhord
