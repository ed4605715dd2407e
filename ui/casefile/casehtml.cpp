#include "ui/casefile/casehtml.h"

#include "core/rules/answerday.h"
#include "core/rules/filename.h"
#include "core/rules/nameversions.h"
#include "core/rules/profilenames.h"
#include "core/rules/receivedtext.h"
#include "core/rules/recordedanswer.h"
#include "core/rules/referralwords.h"
#include "core/rules/undeliverable.h"
#include "core/rules/waitingletters.h"
#include "ui/casefile/correctionwords.h"
#include "ui/client/answeredwords.h"
#include "ui/client/dispatching.h"
#include "ui/client/workplace.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseHtml)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString coloured(const QString &html, const QColor &colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

QString muted(const QString &html)
{
    return coloured(html, Theme::instance().muted());
}

QString heading(const QString &text)
{
    return u"<h3 style=\"margin-top:18px;margin-bottom:4px\">%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return u"<p style=\"margin-top:0;margin-bottom:6px\">%1</p>"_s.arg(html);
}

//! Written words stand on a ground of their own, so that the eye finds them first
QString quoted(const QString &text)
{
    const Theme &theme = Theme::instance();
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"10\" style=\"background-color:%1\"><tr><td>%2</td></tr></table>"_s
        .arg(theme.fill(Tone::Neutral).name(), escaped(text));
}

class Facts
{
public:
    void add(const QString &name, const QString &html)
    {
        if (!html.isEmpty()) {
            m_rows += u"<tr><td style=\"padding-right:16px;padding-bottom:3px\">%1</td>"
                      "<td style=\"padding-bottom:3px\">%2</td></tr>"_s.arg(muted(name.toHtmlEscaped()), html);
        }
    }
    [[nodiscard]] QString table() const
    {
        return m_rows.isEmpty() ? QString() : u"<table cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(m_rows);
    }

private:
    QString m_rows;
};

QString link(const QString &target, const QString &text)
{
    return u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
        target.toHtmlEscaped(), Theme::instance().text(Tone::Accent).name(), text.toHtmlEscaped());
}

QString categoryName(const Workplace &workplace, const QString &path)
{
    QStringList names;
    const QStringList keys = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype depth = 1; depth <= keys.size(); ++depth) {
        const QString node = keys.first(depth).join(u'/');
        QString name = depth == 1 ? workplace.departmentName(node) : keys.at(depth - 1);
        const QList<Category> versions = versionsOfCategory(node, workplace.profile());
        if (const Category *category = versionOn(versions, workplace.today()))
            name = category->name.in(workplace.language());
        names.append(name);
    }
    return names.join(u" › "_s);
}

QString whatWasSaid(const CaseFile &file, const Workplace &workplace)
{
    const Case &subject = file.subject;
    QString html = u"<a name=\"%1\"></a>"_s.arg(saidAnchor) + heading(Tr::tr("What was said"));
    if (file.masked)
        html += paragraph(coloured(saidInWords(file).toHtmlEscaped(), Theme::instance().text(Tone::Secret)));
    else
        html += quoted(subject.text);
    const QList<LaterWords> later = laterWords(file);
    for (const LaterWords &more : later)
        html += paragraph(muted(more.when.toHtmlEscaped())) + quoted(more.text);
    // L10: what was received is not altered, a correction is added; both can be read.
    if (const auto received = textAsReceived(file.events); received && *received != subject.text && !file.masked) {
        html += paragraph(muted(Tr::tr("As it came in, before it was corrected:").toHtmlEscaped())) + quoted(*received);
    }
    Facts facts;
    facts.add(Tr::tr("Received"),
        Tr::tr("%1 by %2", "moment, channel")
            .arg(momentInWords(subject.received), inWords(subject.channel))
            .toHtmlEscaped());
    facts.add(Tr::tr("Registered"),
        Tr::tr("%1 by %2", "moment, person")
            .arg(momentInWords(subject.registered), file.names.value(subject.registeredBy, subject.registeredBy))
            .toHtmlEscaped());
    facts.add(Tr::tr("Kind and area"),
        u"%1 · %2"_s.arg(inWords(subject.type), areaInWords(subject.area, workplace.profile())).toHtmlEscaped());
    facts.add(Tr::tr("Category"), categoryName(workplace, subject.category).toHtmlEscaped());
    facts.add(Tr::tr("Language"), languageInWords(subject.language).toHtmlEscaped());
    facts.add(Tr::tr("Concerns"), escaped(subject.concerns));
    facts.add(Tr::tr("Process"), processInWords(subject.process, workplace.profile()).toHtmlEscaped());
    facts.add(Tr::tr("Service declaration"),
        declarationInWords(subject.serviceDeclaration, workplace.profile()).toHtmlEscaped());
    facts.add(Tr::tr("Campaign"), campaignInWords(subject.campaign, workplace.profile()).toHtmlEscaped());
    facts.add(Tr::tr("Register number"), subject.registerNumber.toHtmlEscaped());
    return html + u"<p style=\"margin:4px\"></p>"_s + facts.table();
}

QString whoSaidIt(const CaseFile &file)
{
    const Submitter &who = file.subject.submitter;
    QString html = heading(Tr::tr("Who said it"));
    if (file.masked)
        return html + paragraph(muted(Tr::tr("Name and contact are hidden.").toHtmlEscaped()));
    Facts facts;
    if (who.anonymous)
        facts.add(Tr::tr("Submitter"), Tr::tr("Anonymous").toHtmlEscaped());
    facts.add(Tr::tr("Name"), escaped(who.name));
    facts.add(Tr::tr("E-mail"), escaped(who.email));
    facts.add(Tr::tr("Phone"), escaped(who.phone));
    facts.add(Tr::tr("Address"), escaped(who.address));
    facts.add(Tr::tr("Gender"), inWords(who.gender).toHtmlEscaped());
    const Reply &reply = file.subject.reply;
    facts.add(Tr::tr("Wants a reply"),
        (!reply.wanted     ? Tr::tr("No")
                : reply.by ? Tr::tr("Yes, by %1").arg(inWords(*reply.by).toLower())
                           : Tr::tr("Yes"))
            .toHtmlEscaped());
    if (who.protectedIdentity) {
        facts.add(Tr::tr("Protected identity"),
            coloured(Tr::tr("Yes: never in letters, lists or headlines").toHtmlEscaped(),
                Theme::instance().text(Tone::Secret)));
    }
    return html + facts.table();
}

//! A department has said that the matter is not its own
QString whatIsToBeAssignedAnew(const CaseFile &file, const Workplace &workplace)
{
    QString html;
    for (const Assignment &assignment : file.subject.assignments) {
        if (!assignment.isHandedBack() || !isOpen(file.subject.status))
            continue;
        if (html.isEmpty())
            html = heading(Tr::tr("To be assigned anew"));
        html += paragraph(Tr::tr("%1 has handed the case back.")
                              .arg(workplace.departmentName(assignment.department))
                              .toHtmlEscaped());
        if (!assignment.text.isEmpty())
            html += quoted(assignment.text);
    }
    return html;
}

QString linksTo(const QList<CaseRow> &rows)
{
    QString html;
    for (const CaseRow &row : rows) {
        //: a case: headline, status, day it was received
        const QString what = Tr::tr("%1 (%2, %3)")
                                 .arg(row.headline, inWords(row.status).toLower(), dayInWords(localDay(row.received)))
            + (row.submitterName.isEmpty() ? QString() : u", "_s + row.submitterName);
        html += paragraph(u"%1 – %2"_s.arg(link(u"case:"_s + row.number, row.number), what.toHtmlEscaped()));
    }
    return html;
}

QString otherCases(const EarlierCases &others)
{
    QString html;
    if (!others.byContact.isEmpty())
        html += heading(Tr::tr("Other cases with the same telephone number or e-mail address"))
            + linksTo(others.byContact);
    if (!others.byName.isEmpty())
        html += heading(Tr::tr("Cases of somebody of the same name")) + linksTo(others.byName);
    if (others.more && !html.isEmpty())
        html += paragraph(
            muted(Tr::tr("There are older ones: search for the person's telephone number or name.").toHtmlEscaped()));
    return html;
}

QString headingOf(ReplyBy way)
{
    switch (way) {
    case ReplyBy::Phone:
        return heading(Tr::tr("Call and say this"));
    case ReplyBy::Letter:
        return heading(Tr::tr("Print and post this letter"));
    case ReplyBy::Email:
        return heading(Tr::tr("This e-mail has not left yet"));
    }
    return {};
}

QString howItIsGiven(const Message &waiting)
{
    QString html;
    if (!waiting.failure.isEmpty())
        html += paragraph(coloured(escaped(waiting.failure), Theme::instance().text(Tone::Late)));
    const bool calls = waiting.by == ReplyBy::Phone;
    if (!waiting.toAddress.isEmpty())
        html += u"<p style=\"margin-top:0;margin-bottom:6px;font-size:%1\"><b>%2</b></p>"_s.arg(
            calls ? u"x-large"_s : u"medium"_s, escaped(waiting.toAddress));
    else
        html += paragraph(muted(Tr::tr("The address is hidden.").toHtmlEscaped()));
    if (calls)
        return html + quoted(waiting.letter.body);
    return html + paragraph(link(u"letter:%1"_s.arg(waiting.id.value), Tr::tr("Show the letter")));
}

//! What a person has to do before the answer is given (R89)
QString whatIsToBeDone(const CaseFile &file)
{
    const QList<Message> waiting = allWaitingForThePerson(file.messages);
    QString html;
    for (const Message &letter : waiting) {
        if (letter.by == ReplyBy::Email && isOpen(file.subject.status)) // leaves by itself
            continue;
        html += headingOf(letter.by);
        if (waiting.size() > 1)
            html += paragraph(inWords(letter.kind).toHtmlEscaped());
        html += howItIsGiven(letter);
    }
    return html;
}

//! R89: told is what has left
QString toldHeading(const CaseFile &file)
{
    const bool waits = std::ranges::any_of(
        file.messages, [](const Message &letter) { return letter.kind == LetterKind::Referral && letter.isWaiting(); });
    return waits ? Tr::tr("What the person is to be told, waits to leave") : Tr::tr("What the person was told");
}

//! "to answer by 2 December", where it is another day than that of the case: who was asked late (R92)
QString ownAnswerDay(const Assignment &assignment, const CaseFile &file, const Workplace &workplace)
{
    const CaseDeadlines &deadlines = file.subject.deadlines;
    const QDate day = answerDayOf(assignment, deadlines, WorkingCalendar(workplace.profile().closingDays));
    return day.isValid() && day != deadlines.answerDue ? dayInWords(day) : QString();
}

//! No answer, and one can still be given
QString waitingInWords(const Assignment &assignment, const CaseFile &file, const Workplace &workplace)
{
    const QString asked = momentInWords(assignment.sent);
    const QString day = ownAnswerDay(assignment, file, workplace);
    if (assignment.ladder == LadderStep::None) {
        return day.isEmpty() ? Tr::tr("asked %1, not answered yet").arg(asked)
                             : Tr::tr("asked %1, to answer by %2, not answered yet").arg(asked, day);
    }
    const QString ladder = inWords(assignment.ladder);
    return day.isEmpty() ? Tr::tr("asked %1, not answered. %2.").arg(asked, ladder)
                         : Tr::tr("asked %1, to answer by %2, not answered. %3.").arg(asked, day, ladder);
}

QString stateOf(const Assignment &assignment, const CaseFile &file, const Workplace &workplace)
{
    const Theme &theme = Theme::instance();
    if (assignment.withdrawn)
        return muted(Tr::tr("no longer asked: %1").arg(assignment.withdrawnReason).toHtmlEscaped());
    if (assignment.isHandedBack()) {
        return coloured(Tr::tr("handed back %1", "when and who").arg(answeredInWords(assignment, file)).toHtmlEscaped(),
            theme.text(Tone::Soon));
    }
    if (assignment.answered) {
        const QString outcome = assignment.outcome ? inWords(*assignment.outcome) : QString();
        return coloured(Tr::tr("answered %1 – %2", "when and who, outcome")
                            .arg(answeredInWords(assignment, file), outcome)
                            .toHtmlEscaped(),
            theme.text(isByTheConcerned(assignment, file.events) ? Tone::Soon : Tone::Good));
    }
    if (!isOpen(file.subject.status)) {
        return muted(Tr::tr("asked %1, had not answered when the case was closed")
                         .arg(momentInWords(assignment.sent))
                         .toHtmlEscaped());
    }
    const QString waiting = waitingInWords(assignment, file, workplace).toHtmlEscaped();
    return assignment.ladder == LadderStep::None ? waiting : coloured(waiting, theme.text(Tone::Late));
}

//! A server shows nobody a text of a secret case that she may not read, and so not her own either (L9)
QString answerWritten(const QString &text, const QString &login, const CaseFile &file, const Workplace &workplace)
{
    if (!text.isEmpty())
        return quoted(text);
    return file.masked && login == workplace.person().login ? paragraph(
               muted(Tr::tr("What you wrote is kept. It is read by those who may read secret cases.").toHtmlEscaped()))
                                                            : QString();
}

QString whoHasIt(const CaseFile &file, const Workplace &workplace)
{
    const Case &subject = file.subject;
    QString html = heading(Tr::tr("Who has it"));
    if (!subject.answeredFor.isEmpty()) // R99
        html += paragraph(u"<b>%1</b> – %2"_s.arg(workplace.departmentName(subject.answeredFor).toHtmlEscaped(),
            Tr::tr("its matter, answered directly; the department was not asked").toHtmlEscaped()));
    else if (subject.assignments.isEmpty() && subject.consultations.isEmpty() && !subject.referral) {
        return html
            + paragraph(muted((isOpen(subject.status) ? Tr::tr("No department has been asked yet.")
                                                      : Tr::tr("No department was asked."))
                                  .toHtmlEscaped()));
    }
    for (const Consultation &consultation : subject.consultations) {
        html += paragraph(u"<b>%1</b> – %2"_s.arg(workplace.departmentName(consultation.department).toHtmlEscaped(),
            Tr::tr("consulted %1").arg(momentAndName(consultation.asked, consultation.askedBy, file)).toHtmlEscaped()));
        if (!consultation.question.isEmpty())
            html += quoted(consultation.question);
        if (consultation.answered && (!file.masked || consultation.answeredBy == workplace.person().login))
            html += paragraph(muted(Tr::tr("Answered %1")
                                        .arg(momentAndName(*consultation.answered, consultation.answeredBy, file))
                                        .toHtmlEscaped()))
                + answerWritten(consultation.answer, consultation.answeredBy, file, workplace);
    }
    for (const Assignment &assignment : subject.assignments) {
        html += paragraph(u"<b>%1</b> – %2"_s.arg(
            workplace.departmentName(assignment.department).toHtmlEscaped(), stateOf(assignment, file, workplace)));
        if (assignment.answered)
            html += answerWritten(assignment.text, assignment.answeredBy, file, workplace);
    }
    if (subject.referral) {
        Facts facts;
        facts.add(Tr::tr("Referred as"),
            groundInWords(subject.referral->ground, workplace.profile(), workplace.language()).toHtmlEscaped());
        facts.add(Tr::tr("To"), escaped(subject.referral->to));
        facts.add(toldHeading(file), escaped(subject.referral->told));
        html += facts.table();
    }
    return html;
}

//! When and how each answer has left, and by whom; nothing before it has (R89)
QString whenItWasGiven(const CaseFile &file)
{
    QStringList given;
    bool isWritten = false;
    for (const Message &letter : file.messages) {
        if (letter.kind != LetterKind::Answer || letter.state == MessageState::Cancelled)
            continue;
        isWritten = true;
        if (!letter.sent)
            continue;
        given.append(letter.sentBy.isEmpty()
                ? Tr::tr("%1, %2", "moment, by e-mail").arg(momentInWords(*letter.sent), inWords(letter.by).toLower())
                : Tr::tr("%1, %2, by %3", "moment, by e-mail, person")
                      .arg(momentInWords(*letter.sent), inWords(letter.by).toLower(),
                          file.names.value(letter.sentBy, letter.sentBy)));
    }
    const Case &subject = file.subject;
    if (!isWritten && subject.answeredDirectly && subject.firstAnswered)
        return Tr::tr("%1, at once").arg(momentInWords(*subject.firstAnswered));
    return given.join(u"; "_s);
}

QString whatWasAnswered(const CaseFile &file)
{
    const Case &subject = file.subject;
    const QList<LaterWords> earlier = earlierAnswersInWords(file);
    const bool isAnswered = !subject.answer.isEmpty() || subject.outcome;
    if (!isAnswered && earlier.isEmpty())
        return {};
    QString html = heading(Tr::tr("What was answered"));
    for (const LaterWords &answer : earlier)
        html += paragraph(muted(answer.when.toHtmlEscaped())) + quoted(answer.text);
    if (!isAnswered)
        return html;
    if (!subject.answer.isEmpty())
        html += quoted(subject.answer);
    Facts facts;
    if (subject.outcome)
        facts.add(Tr::tr("Outcome"), inWords(*subject.outcome).toHtmlEscaped());
    const QString given = whenItWasGiven(file);
    const bool isForNobody = given.isEmpty() && subject.closed;
    facts.add(Tr::tr("Given"), (isForNobody ? notReachedBecause(subject) : given).toHtmlEscaped());
    if (subject.closed)
        facts.add(Tr::tr("Closed"), momentInWords(*subject.closed).toHtmlEscaped());
    return html + u"<p style=\"margin:4px\"></p>"_s + facts.table();
}

//! The chief legal officer has answered since the person was told that it was handed over
bool isAnsweredSinceReferral(const Case &subject)
{
    return subject.referral && !subject.answer.isEmpty();
}

//! The newest word to the person comes first: before what was to be said earlier, unless it has still to leave itself
bool isAnswerOnTop(const CaseFile &file)
{
    return isAnsweredSinceReferral(file.subject) && !answerThatWaits(file.messages);
}

QString whatBelongsToIt(const CaseFile &file)
{
    QString html;
    if (!file.subject.links.isEmpty()) {
        html += heading(Tr::tr("Linked cases"));
        for (const CaseLink &one : file.subject.links)
            html += paragraph(
                u"%1 – %2"_s.arg(link(u"case:"_s + one.number, one.number), inWords(one.kind).toHtmlEscaped()));
    }
    if (!file.attachments.isEmpty()) {
        html += heading(Tr::tr("Files"));
        for (const Attachment &one : file.attachments) {
            html += paragraph(u"%1 – %2"_s.arg(link(u"file:%1"_s.arg(one.id.value), fileNameFrom(one.name)),
                QLocale().formattedDataSize(one.size).toHtmlEscaped()));
        }
    }
    if (!file.messages.isEmpty()) {
        html += heading(Tr::tr("Letters"));
        for (const Message &one : file.messages) {
            const QString to = one.toName.isEmpty() ? one.toAddress : one.toName; // empty: hidden from who reads it
            const QString state = stateInWords(one).toLower();
            html += paragraph(u"%1 – %2"_s.arg(link(u"letter:%1"_s.arg(one.id.value), inWords(one.kind)),
                (to.isEmpty() ? state : u"%1, %2"_s.arg(to, state)).toHtmlEscaped()));
        }
    }
    return html;
}

//! R90
QString thatItWasHandedOver()
{
    return paragraph(Tr::tr("The chief legal officer alone reads this case and answers the person. Others see when it "
                            "was handed over and by whom.")
                         .toHtmlEscaped());
}

bool isNew(const Event &event, EventId newSince, const Workplace &workplace)
{
    return newSince.isValid() && event.id > newSince && event.by != workplace.person().login
        && event.kind != EventKind::ReadSecret;
}

QString timeline(const CaseFile &file, const Workplace &workplace, EventId newSince)
{
    QString rows;
    for (const Event &event : file.events) {
        QString words = escaped(eventInWords(event, workplace));
        if (isNew(event, newSince, workplace)) // in words and colour: never by colour alone
            words = coloured(
                u"<b>%1</b> "_s.arg(Tr::tr("New:").toHtmlEscaped()) + words, Theme::instance().text(Tone::Accent));
        rows
            += u"<tr><td style=\"padding-right:16px;padding-bottom:4px;white-space:nowrap\">%1</td>"
               "<td style=\"padding-right:16px;padding-bottom:4px\">%2</td><td style=\"padding-bottom:4px\">%3</td></tr>"_s
                   .arg(muted(momentInWords(event.at).toHtmlEscaped()),
                       file.names.value(event.by, event.by).toHtmlEscaped(), words);
    }
    return heading(Tr::tr("Timeline")) + u"<table cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(rows);
}

//! answered: what was answered, where it does not stand above already
QString theCaseItself(const CaseFile &file, const Workplace &workplace, const QString &answered, EventId newSince,
    const EarlierCases &others)
{
    const QString whose = whoHasIt(file, workplace);
    return whatWasSaid(file, workplace) + whoSaidIt(file) + otherCases(others)
        + (isAnsweredSinceReferral(file.subject) ? answered + whose : whose + answered) + whatBelongsToIt(file)
        + timeline(file, workplace, newSince);
}

QString page(const QString &body)
{
    return u"<html><body>%1</body></html>"_s.arg(body);
}

} // namespace

QString eventInWords(const Event &event, const Workplace &workplace)
{
    const QJsonObject &details = event.details;
    QStringList parts{ inWords(event) };
    if (event.kind == EventKind::Undone && details[u"taken_out"_s].toBool()) {
        const QString out = Tr::tr("A message that had been added here was taken out and is in the inbox again");
        return details[u"letters_gone"_s].toBool()
            ? out + u'\n' + Tr::tr("What departments had been sent of it had left already.")
            : out;
    }
    if (event.kind == EventKind::Undone) {
        const auto undone = fromName<EventKind>(details[u"kind"_s].toString());
        //: a step was taken back: what it was
        return undone ? Tr::tr("Taken back: %1").arg(inWords(*undone)) : parts.constFirst();
    }
    if (const auto way = fromName<ReplyBy>(details[u"by"_s].toString()); way && event.kind == EventKind::Dispatched)
        parts = { dispatchedInWords(*way) };
    else if (event.kind == EventKind::AnswerSent && details.contains(u"by"_s) && !way)
        parts = { Tr::tr("Answered at once") };
    if (const auto letter = fromName<LetterKind>(details[u"letter"_s].toString()))
        parts.append(inWords(*letter));
    for (const QJsonValue &department : details[u"departments"_s].toArray())
        parts.append(workplace.departmentName(department.toString()));
    if (const QString department = details[u"department"_s].toString(); !department.isEmpty())
        parts.append(workplace.departmentName(department));
    if (const QString name = details[u"given_by"_s].toString(); !name.isEmpty())
        //: who at the department answered
        parts.append(Tr::tr("by %1").arg(name));
    if (details[u"concerned_answers"_s].toBool()) // R96
        //: a department's answer
        parts.append(Tr::tr("answered by whom the case concerns"));
    if (const auto step = fromName<LadderStep>(details[u"step"_s].toString()))
        parts.append(inWords(*step));
    if (const auto outcome = fromName<Outcome>(details[u"outcome"_s].toString()))
        parts.append(inWords(*outcome));
    if (const auto kind = fromName<LinkKind>(details[u"kind"_s].toString()))
        parts.append(inWords(*kind));
    if (const auto ground = fromName<ReferralGround>(details[u"ground"_s].toString()))
        parts.append(groundInWords(*ground, workplace.profile(), workplace.language()));
    if (const QDate day = QDate::fromString(details[u"new_date"_s].toString(), Qt::ISODate); day.isValid())
        parts.append(dayInWords(day));
    for (const QJsonValue &department : details[u"missing"_s].toArray())
        parts.append(Tr::tr("without %1").arg(workplace.departmentName(department.toString())));
    if (const QDate day = QDate::fromString(details[u"calendar"_s][u"day"_s].toString(), Qt::ISODate); day.isValid())
        parts.append(dayInWords(day));
    for (const QString &key : { u"number"_s, u"to"_s, u"reason"_s, u"missing_part_reason"_s }) {
        if (const QString value = details[key].toString(); !value.isEmpty())
            parts.append(value);
    }
    QStringList lines{ parts.join(u" · "_s) };
    if (event.kind == EventKind::Corrected)
        lines += correctionInWords(event, workplace);
    const QString whole = lines.join(u'\n');
    const QString text = details[u"text"_s].toString();
    const bool quotes = event.kind == EventKind::FollowedUp || event.kind == EventKind::NotSatisfied
        || event.kind == EventKind::InterimAnswerSent;
    return quotes && !text.isEmpty() ? whole + u"\n"_s + text : whole;
}

QString workingNotesHtml(const CaseFile &file, const Workplace &workplace)
{
    if (file.notes.isEmpty())
        return {};
    QString html = heading(Tr::tr("Working notes"))
        + paragraph(
            muted(Tr::tr("Only for handling the case: no document of it, never sent or handed out.").toHtmlEscaped()));
    for (const WorkingNote &note : file.notes) {
        QString head = Tr::tr("%1, %2", "moment, person").arg(momentInWords(note.written), note.authorName);
        if (note.changed)
            head = Tr::tr("%1, changed %2").arg(head, momentInWords(*note.changed));
        html += paragraph(muted(head.toHtmlEscaped())
            + (note.author == workplace.person().login
                    ? u" "_s + link(u"note:%1"_s.arg(note.id.value), Tr::tr("Change or remove"))
                    : QString()));
        html += quoted(note.text);
    }
    return html;
}

QString caseHtml(const CaseFile &file, const Workplace &workplace, EventId newSince, const EarlierCases &others)
{
    if (file.handedOver)
        return page(thatItWasHandedOver() + timeline(file, workplace, newSince));
    const QString answered = whatWasAnswered(file);
    const bool isOnTop = isAnswerOnTop(file);
    return page(whatIsToBeAssignedAnew(file, workplace) + (isOnTop ? answered : QString()) + whatIsToBeDone(file)
        + theCaseItself(file, workplace, isOnTop ? QString() : answered, newSince, others));
}

QString caseHtmlOnPaper(const CaseFile &file, const Workplace &workplace)
{
    if (file.handedOver)
        return caseHtml(file, workplace);
    return page(theCaseItself(file, workplace, whatWasAnswered(file), {}, {}));
}

} // namespace lyhord
