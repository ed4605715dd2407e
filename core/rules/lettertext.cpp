#include "core/rules/lettertext.h"

#include "core/model/clock.h"
#include "core/rules/answerday.h"
#include "core/rules/currentassignments.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/letterwords.h"
#include "core/rules/permissions.h"
#include "core/rules/rulevalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <functional>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LetterText)
};

bool bringsSomethingNew(LetterKind kind)
{
    return kind == LetterKind::Withdrawal || kind == LetterKind::FollowUp || kind == LetterKind::NotSatisfied
        || kind == LetterKind::InterimAnswer;
}

bool isWrittenByThePerson(LetterKind kind)
{
    return kind == LetterKind::FollowUp || kind == LetterKind::NotSatisfied;
}

QStringList fieldsBeyondTheCase(LetterKind kind)
{
    const QString text = u"text"_s, submitter = u"submitter"_s, contact = u"contact"_s, question = u"question"_s;
    switch (kind) {
    case LetterKind::FirstReminder:
    case LetterKind::SecondReminder:
        return {};
    case LetterKind::Withdrawal:
        return { text, question };
    case LetterKind::Consultation:
    case LetterKind::FollowUp:
    case LetterKind::NotSatisfied:
        return { text, submitter, contact, question };
    case LetterKind::InterimAnswer:
        return { text, submitter, contact, u"answer"_s, u"date"_s };
    case LetterKind::Answer:
        return { text, submitter, contact, u"answer"_s, u"outcome"_s };
    case LetterKind::Referral:
        return { text, submitter, contact, u"addressee"_s, u"told"_s };
    case LetterKind::Assignment:
    case LetterKind::WriteOffNotice:
        return { text, submitter, contact };
    case LetterKind::HandedOver: // nothing of what is in the case
    case LetterKind::Report: // about no case
        return {};
    }
    return {};
}

//! Goes through a text once, so that braces inside a value are never taken for fields
template <class OnField>
QString withFields(const QString &text, OnField onField)
{
    QString filled;
    qsizetype done = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', done);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return filled + text.mid(done);
        filled += text.mid(done, open - done) + onField(text.mid(open + 1, close - open - 1));
        done = close + 1;
    }
}

QStringList fieldsIn(const QString &text)
{
    QStringList fields;
    withFields(text, [&](const QString &field) {
        fields.append(field);
        return QString();
    });
    return fields;
}

Result<> checkFields(const QString &part, const QString &text, LetterKind kind)
{
    const QStringList known = letterFields(kind);
    const QStringList used = fieldsIn(text);
    for (const QString &field : used) {
        if (!known.contains(field)) {
            return refused(part,
                Tr::tr("There is no field {%1} in this kind of letter. Possible are: %2.")
                    .arg(field, known.join(u", "_s)));
        }
    }
    return {};
}

Result<> checkAnswerHasWhatItMust(const LetterTemplate &letter)
{
    const QStringList everywhere = fieldsIn(letter.subject + letter.body);
    for (const QString &must : { u"number"_s, u"headline"_s }) {
        if (!everywhere.contains(must)) {
            return refused(u"body"_s,
                Tr::tr("Every answer states the number and the headline of the case: the field {%1} is missing.")
                    .arg(must));
        }
    }
    const QStringList inBody = fieldsIn(letter.body);
    if (!inBody.contains(u"answer"_s))
        return refused(u"body"_s, Tr::tr("The field {answer} is missing: the answer itself would not be sent."));
    if (!inBody.contains(u"outcome"_s)) {
        return refused(u"body"_s,
            Tr::tr("Every answer states what the case leads to: the field {outcome} is missing in the text."));
    }
    return {};
}

const LetterTemplate *templateFor(LetterKind kind, const QString &language, const Profile &profile)
{
    const auto in = [&](const QString &wanted) {
        const auto found = std::ranges::find_if(profile.letters,
            [&](const LetterTemplate &letter) { return letter.kind == kind && letter.language == wanted; });
        return found == profile.letters.end() ? nullptr : &*found;
    };
    const LetterTemplate *found = in(language);
    return found != nullptr ? found : in(u"sv"_s);
}

QString departmentName(const QString &key, const Profile &profile, const QString &language)
{
    const auto found = std::ranges::find(profile.departments, key, &Department::key);
    return found == profile.departments.end() ? key : found->name.in(language);
}

//! Values for the fields of one letter
class Filling
{
public:
    Filling(const LetterRequest &request, const Case &about, const Profile &profile, QString language)
        : m_request(request)
        , m_about(about)
        , m_profile(profile)
        , m_language(std::move(language))
    {
    }

    [[nodiscard]] QMap<QString, QString> values() const
    {
        const Referral referral = m_about.referral.value_or(Referral());
        return {
            { u"number"_s, m_about.number },
            { u"headline"_s, headline() },
            { u"received"_s, day(localDay(m_about.received)) },
            { u"registered"_s, day(localDay(m_about.registered)) },
            { u"due"_s, day(due()) },
            { u"channel"_s, inWords(m_about.channel, m_language) },
            { u"type"_s, inWords(m_about.type, m_language) },
            { u"department"_s, departments() },
            { u"contact_centre"_s, m_profile.contactCentre },
            { u"municipality"_s, m_profile.municipality },
            { u"submitter"_s, submitter() },
            { u"contact"_s, contact() },
            { u"text"_s, bringsSomethingNew(m_request.kind) ? brought() : text() },
            { u"question"_s, brought() },
            { u"answer"_s, m_request.text.isEmpty() ? jointAnswer(m_about, m_profile) : m_request.text },
            { u"outcome"_s, outcome() },
            { u"date"_s, day(m_request.date.value_or(QDate())) },
            { u"addressee"_s, referral.to },
            { u"told"_s, referral.told },
        };
    }

private:
    [[nodiscard]] QString day(QDate day) const { return dayInSentence(day, QLocale(m_language)); }

    //! R92: who was asked when the day of the case had passed has one of its own. A consultation tells that of the
    //! case.
    [[nodiscard]] QDate due() const
    {
        const bool isToAnswer = !isToThePerson(m_request.kind) && m_request.kind != LetterKind::Consultation;
        const std::optional<qsizetype> index = isToAnswer ? currentAssignment(m_about, m_request.department)
                                                          : std::nullopt;
        return index
            ? answerDayOf(m_about.assignments.at(*index), m_about.deadlines, WorkingCalendar(m_profile.closingDays))
            : m_about.deadlines.answerDue;
    }

    [[nodiscard]] QString departments() const
    {
        if (!m_request.department.isEmpty())
            return departmentName(m_request.department, m_profile, m_language);
        QStringList names;
        const QList<qsizetype> asked = currentAssignments(m_about);
        for (const qsizetype index : asked)
            names.append(departmentName(m_about.assignments.at(index).department, m_profile, m_language));
        return names.join(u", "_s);
    }

    //! Where it leaves the house for a department, a secret case is a number only (L9); the person's own is named (R45)
    [[nodiscard]] QString headline() const
    {
        return m_about.isSecret() && !isToThePerson(m_request.kind) ? inWords(LetterPhrase::Protected, m_language)
                                                                    : m_about.headline;
    }

    [[nodiscard]] QString submitter() const
    {
        const QString &name = m_about.submitter.name;
        if (isToThePerson(m_request.kind))
            return name.isEmpty() || m_about.isSecret() ? inWords(LetterPhrase::YouWhoContactedUs, m_language) : name;
        if (m_about.isSecret())
            return inWords(LetterPhrase::Protected, m_language);
        if (m_about.submitter.anonymous)
            return inWords(LetterPhrase::Anonymous, m_language);
        return name.isEmpty() ? inWords(LetterPhrase::NameNotGiven, m_language) : name;
    }

    [[nodiscard]] QString contact() const
    {
        if (m_about.isSecret())
            return inWords(LetterPhrase::Protected, m_language);
        QStringList ways{ m_about.submitter.email, m_about.submitter.phone, m_about.submitter.address };
        ways.removeAll(QString());
        return ways.isEmpty() ? inWords(LetterPhrase::NoContact, m_language) : ways.join(u", "_s);
    }

    [[nodiscard]] QString text() const
    {
        if (m_about.isSecret())
            return instead();
        const bool isMore = m_request.kind == LetterKind::Assignment && !m_request.text.isEmpty();
        return isMore ? m_about.text + u"\n\n"_s + m_request.text : m_about.text;
    }

    [[nodiscard]] QString brought() const
    {
        return m_about.isSecret() && isWrittenByThePerson(m_request.kind) ? instead() : m_request.text;
    }

    [[nodiscard]] QString instead() const
    {
        const bool toThePerson = isToThePerson(m_request.kind);
        return inWords(toThePerson ? LetterPhrase::TextNotRepeated : LetterPhrase::TextProtected, m_language);
    }

    [[nodiscard]] QString outcome() const
    {
        const std::optional<Outcome> stated = m_about.outcome ? m_about.outcome : jointOutcome(m_about);
        return stated ? inWords(*stated, m_language) : QString();
    }

    const LetterRequest &m_request;
    const Case &m_about;
    const Profile &m_profile;
    QString m_language;
};

//! Subjects are read by whoever passes the letter on: that of a secret case has its number, and neither the headline
//! nor what a template puts around it
QString secretSubject(
    const QString &pattern, const QString &number, const std::function<QString(const QString &)> &valueOf)
{
    static const QChar mark(u'\uFFFC');
    static const QRegularExpression around(u"[\\s:,;–—-]*[(“”\"«»]*\uFFFC[)“”\"«»]*[\\s:,;–—-]*"_s);
    QString subject = withFields(
        pattern, [&](const QString &field) { return field == "headline"_L1 ? QString(mark) : valueOf(field); });
    subject = subject.replace(around, u" "_s).simplified();
    return subject.contains(number) ? subject : u"%1 %2"_s.arg(subject, number).simplified();
}

//! Where a field of its own paragraph has nothing in it
QString withoutGaps(QString body)
{
    while (body.contains(u"\n\n\n"_s))
        body.replace(u"\n\n\n"_s, u"\n\n"_s);
    return body;
}

Letter filledIn(const LetterTemplate &letter, const LetterRequest &request, const Case &about, const Profile &profile)
{
    // The template's language, which is Swedish where there is none in the person's (L17): no letter in two languages.
    const QMap<QString, QString> values = Filling(request, about, profile, letter.language).values();
    const auto valueOf = [&](const QString &field) { return values.value(field); };
    const bool isWithoutOutcome = request.kind == LetterKind::Answer && values.value(u"outcome"_s).isEmpty();
    const QString body = withFields(letter.body, valueOf);
    const QString subject = about.isSecret() ? secretSubject(letter.subject, about.number, valueOf)
                                             : withFields(letter.subject, valueOf).simplified();
    return { subject, isWithoutOutcome ? withoutGaps(body) : body };
}

//! R90: she it is who answers. Her mailbox is that of the profile's day, as for the letters to her.
Letter herAnswer(const LetterRequest &request, const Case &about, const Profile &profile, const QString &language)
{
    const QDate day = profile.day.value_or(QDate(9999, 12, 31));
    const QString mailbox = ruleValuesOn(profile.settings, day).chiefLegalOfficerMailbox;
    return filledIn(herAnswerTemplate(language, mailbox), request, about, profile);
}

} // namespace

QStringList letterFields(LetterKind kind)
{
    if (kind == LetterKind::HandedOver)
        return { u"number"_s, u"contact_centre"_s, u"municipality"_s };
    if (kind == LetterKind::Report)
        return { u"title"_s, u"period"_s, u"scope"_s, u"text"_s, u"contact_centre"_s, u"municipality"_s };
    return QStringList{ u"number"_s, u"headline"_s, u"received"_s, u"registered"_s, u"due"_s, u"channel"_s, u"type"_s,
        u"department"_s, u"contact_centre"_s, u"municipality"_s }
    + fieldsBeyondTheCase(kind);
}

Result<> checkTemplate(const LetterTemplate &letter)
{
    if (auto subject = checkFields(u"subject"_s, letter.subject, letter.kind); !subject)
        return subject;
    if (auto body = checkFields(u"body"_s, letter.body, letter.kind); !body)
        return body;
    return letter.kind == LetterKind::Answer ? checkAnswerHasWhatItMust(letter) : Result<>();
}

Result<Letter> renderLetter(const LetterRequest &request, const Case &about, const Profile &profile)
{
    const QString language = isToThePerson(request.kind) ? letterLanguage(about.language) : departmentsLanguage();
    if (request.kind == LetterKind::Answer && isHandedOver(about))
        return herAnswer(request, about, profile, language);
    static const LetterTemplate handedOver = handedOverTemplate();
    const LetterTemplate *letter = templateFor(request.kind, language, profile);
    if (letter == nullptr && request.kind == LetterKind::HandedOver)
        letter = &handedOver;
    if (letter == nullptr) {
        return failed(ErrorCode::Refused,
            Tr::tr("There is no letter template of the kind %1. An administrator can add one.")
                .arg(QString(toName(request.kind))));
    }
    if (auto checked = checkTemplate(*letter); !checked)
        return tl::unexpected(checked.error());
    return filledIn(*letter, request, about, profile);
}

Result<Letter> renderCall(const LetterRequest &request, const Case &about, const Profile &profile)
{
    const Result<Letter> letter = renderLetter(request, about, profile);
    if (!letter)
        return letter;
    const QString language = letterLanguage(about.language);
    const QMap<QString, QString> values = Filling(request, about, profile, language).values();
    QStringList said{ inWords(LetterPhrase::AboutYourCase, language).arg(about.number, about.headline) };
    if (request.kind == LetterKind::Answer)
        said += { values.value(u"answer"_s), values.value(u"outcome"_s) };
    else if (request.kind == LetterKind::InterimAnswer)
        said += { request.text, inWords(LetterPhrase::AnswerBy, language).arg(values.value(u"date"_s)) };
    else if (request.kind == LetterKind::Referral)
        said += { values.value(u"told"_s) };
    else // a notice has a text of its own
        return letter;
    said.removeAll(QString());
    return Letter{ letter->subject, said.join(u"\n\n"_s) };
}

Result<Letter> renderFor(ReplyBy by, const LetterRequest &request, const Case &about, const Profile &profile)
{
    return by == ReplyBy::Phone && isToThePerson(request.kind) ? renderCall(request, about, profile)
                                                               : renderLetter(request, about, profile);
}

QString interimText(const Case &about)
{
    return inWords(LetterPhrase::StillBeingLookedInto, about.language);
}

Result<Letter> renderReportLetter(const ReportLetter &about, const Profile &profile)
{
    const QString language = letterLanguage(about.language);
    const LetterTemplate *own = templateFor(LetterKind::Report, language, profile);
    const LetterTemplate letter = own != nullptr ? *own : reportTemplate(language);
    if (auto checked = checkTemplate(letter); !checked)
        return tl::unexpected(checked.error());
    const QMap<QString, QString> values{ { u"title"_s, about.title },
        { u"period"_s, inWords(about.period, letter.language) }, { u"scope"_s, about.scope },
        { u"text"_s, about.comment.trimmed() }, { u"contact_centre"_s, profile.contactCentre },
        { u"municipality"_s, profile.municipality } };
    const auto valueOf = [&](const QString &field) { return values.value(field); };
    return Letter{ withFields(letter.subject, valueOf).simplified(), withoutGaps(withFields(letter.body, valueOf)) };
}

bool isToThePerson(LetterKind kind)
{
    switch (kind) {
    case LetterKind::InterimAnswer:
    case LetterKind::Answer:
    case LetterKind::Referral:
    case LetterKind::WriteOffNotice:
        return true;
    case LetterKind::Assignment:
    case LetterKind::Consultation:
    case LetterKind::FirstReminder:
    case LetterKind::SecondReminder:
    case LetterKind::Withdrawal:
    case LetterKind::FollowUp:
    case LetterKind::NotSatisfied:
    case LetterKind::HandedOver:
    case LetterKind::Report:
        return false;
    }
    return false;
}

QString jointAnswer(const Case &about, const Profile &profile)
{
    const QString language = letterLanguage(about.language);
    QStringList parts;
    QStringList named;
    const QList<qsizetype> asked = currentAssignments(about);
    for (const qsizetype index : asked) {
        const Assignment &assignment = about.assignments.at(index);
        if (!assignment.answered || assignment.isHandedBack())
            continue;
        parts.append(assignment.text);
        named.append(departmentName(assignment.department, profile, language) + u":\n"_s + assignment.text);
    }
    return parts.size() > 1 ? named.join(u"\n\n"_s) : parts.join(QString());
}

std::optional<Outcome> jointOutcome(const Case &about)
{
    std::optional<Outcome> joint;
    const QList<qsizetype> asked = currentAssignments(about);
    for (const qsizetype index : asked) {
        const std::optional<Outcome> stated = about.assignments.at(index).outcome;
        if (stated && joint != Outcome::Improvement)
            joint = stated;
    }
    return joint;
}

} // namespace lyhord
