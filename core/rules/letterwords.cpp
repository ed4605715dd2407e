#include "core/rules/letterwords.h"

#include "core/rules/dayinsentence.h"

#include <QtCore/QLocale>

#include <array>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! In Swedish, Finnish, English
using Words = std::array<const char16_t *, 3>;

QString pick(const Words &words, const QString &language)
{
    const QString known = letterLanguage(language);
    return QString::fromUtf16(words.at(known == "fi"_L1 ? 1 : known == "en"_L1 ? 2 : 0));
}

Words phraseWords(LetterPhrase phrase)
{
    switch (phrase) {
    case LetterPhrase::Anonymous:
        return { u"anonym", u"nimetön", u"anonymous" };
    case LetterPhrase::NameNotGiven:
        return { u"namn inte uppgivet", u"nimeä ei ilmoitettu", u"name not given" };
    case LetterPhrase::NoContact:
        return { u"inga kontaktuppgifter", u"ei yhteystietoja", u"no contact details" };
    case LetterPhrase::Protected:
        return { u"skyddade uppgifter", u"suojattuja tietoja", u"protected" };
    case LetterPhrase::TextProtected:
        return { u"Namn, kontaktuppgifter och text skrivs inte i brev. Den som har behörighet läser dem i Lyhörd.",
            u"Nimeä, yhteystietoja ja tekstiä ei kirjoiteta kirjeeseen. Käyttöoikeuden saanut lukee ne Lyhördissä.",
            u"Name, contact details and text are not written in letters. Those with permission read them in Lyhörd." };
    case LetterPhrase::TextNotRepeated:
        return { u"Det du framförde upprepas inte i brevet.", u"Kertomaasi ei toisteta kirjeessä.",
            u"What you told us is not repeated in this letter." };
    case LetterPhrase::YouWhoContactedUs:
        return { u"du som har kontaktat oss", u"sinä, joka otit meihin yhteyttä", u"you who contacted us" };
    case LetterPhrase::AboutYourCase:
        return { u"Det gäller ditt ärende %1: %2.", u"Asia koskee asiaasi %1: %2.", u"It is about your case %1: %2." };
    case LetterPhrase::AnswerBy:
        return { u"Du får svar senast %1.", u"Saat vastauksen viimeistään %1.", u"You will have an answer by %1." };
    case LetterPhrase::EarlierAnswer:
        return { u"Tidigare svar i ärendet:", u"Aiempi vastaus asiaan:", u"Earlier answer in the case:" };
    case LetterPhrase::EarlierAnswerOf:
        return { u"Tidigare svar i ärendet, %1:", u"Aiempi vastaus asiaan, %1:", u"Earlier answer in the case, %1:" };
    case LetterPhrase::StillBeingLookedInto:
        return { u"Vi arbetar med ditt ärende men behöver mer tid för att kunna ge dig ett ordentligt svar.",
            u"Käsittelemme asiaasi, mutta tarvitsemme lisää aikaa voidaksemme antaa sinulle kunnollisen vastauksen.",
            u"We are working on your case but need more time to give you a proper answer." };
    }
    return { u"", u"", u"" };
}

Words typeWords(CaseType type)
{
    switch (type) {
    case CaseType::View:
        return { u"synpunkt", u"mielipide", u"view" };
    case CaseType::Complaint:
        return { u"klagomål", u"moite", u"complaint" };
    case CaseType::Suggestion:
        return { u"förslag", u"ehdotus", u"suggestion" };
    case CaseType::Praise:
        return { u"beröm", u"kiitos", u"praise" };
    case CaseType::Question:
        return { u"fråga", u"kysymys", u"question" };
    }
    return { u"", u"", u"" };
}

Words channelWords(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return { u"e-tjänst", u"sähköinen palvelu", u"web" };
    case Channel::Phone:
        return { u"telefon", u"puhelin", u"telephone" };
    case Channel::Email:
        return { u"e-post", u"sähköposti", u"e-mail" };
    case Channel::Visit:
        return { u"besök", u"käynti", u"visit" };
    case Channel::Letter:
        return { u"brev", u"kirje", u"letter" };
    case Channel::PaperForm:
        return { u"pappersblankett", u"paperilomake", u"paper form" };
    case Channel::SocialMedia:
        return { u"sociala medier", u"sosiaalinen media", u"social media" };
    case Channel::Department:
        return { u"förvaltning", u"hallinto", u"department" };
    }
    return { u"", u"", u"" };
}

Words outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Improvement:
        return { u"Det du framförde leder till, eller har redan lett till, en förbättring av verksamheten.",
            u"Palautteesi johtaa, tai on jo johtanut, toiminnan parannukseen.",
            u"What you told us leads, or has already led, to an improvement of the service." };
    case Outcome::NoAction:
        return { u"Det du framförde leder inte till någon åtgärd.", u"Palautteesi ei johda toimenpiteisiin.",
            u"What you told us does not lead to any action." };
    case Outcome::NotAnswered:
        return { u"Ärendet är avskrivet: ingen har svarat.", u"Asia on jätetty sillensä: kukaan ei ole vastannut.",
            u"The case was written off: nobody has answered." };
    }
    return { u"", u"", u"" };
}

} // namespace

QString letterLanguage(const QString &language)
{
    return language == "fi"_L1 || language == "en"_L1 ? language : u"sv"_s;
}

QString departmentsLanguage()
{
    return u"sv"_s;
}

QString inWords(LetterPhrase phrase, const QString &language)
{
    return pick(phraseWords(phrase), language);
}

QString inWords(Outcome outcome, const QString &language)
{
    return pick(outcomeWords(outcome), language);
}

QString inWords(CaseType type, const QString &language)
{
    return pick(typeWords(type), language);
}

QString inWords(Channel channel, const QString &language)
{
    return pick(channelWords(channel), language);
}

QString inWords(const Period &period, const QString &language)
{
    const QLocale locale(letterLanguage(language));
    const bool wholeMonths = period.from.day() == 1 && period.to.addDays(1).day() == 1;
    const bool oneYear = period.from.year() == period.to.year();
    if (!wholeMonths)
        return daysInSentence(period.from, period.to, locale);
    if (period.from.month() == 1 && period.to.month() == 12)
        return oneYear ? QString::number(period.from.year()) : u"%1–%2"_s.arg(period.from.year()).arg(period.to.year());
    const auto month = [&locale](QDate day) { return locale.standaloneMonthName(day.month()); };
    const QString last = u"%1 %2"_s.arg(month(period.to)).arg(period.to.year());
    if (!oneYear)
        return u"%1 %2–%3"_s.arg(month(period.from)).arg(period.from.year()).arg(last);
    return period.from.month() == period.to.month() ? last : month(period.from) + u'–' + last;
}

LetterTemplate handedOverTemplate()
{
    return { LetterKind::HandedOver, u"sv"_s, u"Ärende {number} väntar på dig"_s,
        u"Hej!\n\nÄrende {number} har lämnats över till dig. Vad det gäller står bara i Lyhörd; ärendet ligger i din "
        u"kö.\n\nVänliga hälsningar\n{contact_centre}\n{municipality}"_s };
}

LetterTemplate herAnswerTemplate(const QString &language, const QString &mailbox)
{
    const QString known = letterLanguage(language);
    const QString way = mailbox.isEmpty()
        ? pick({ u"Vill du säga mer om saken? Vänd dig till {addressee} i kommunen och ange numret {number}.",
                   u"Haluatko kertoa asiasta lisää? Ota yhteyttä: {addressee}, ja ilmoita numero {number}.",
                   u"Do you want to say more? Turn to {addressee} of the municipality and give the number {number}." },
            known)
        : pick({ u"Vill du säga mer om saken? Skriv till %1 och ange numret {number}.",
                   u"Haluatko kertoa asiasta lisää? Kirjoita osoitteeseen %1 ja ilmoita numero {number}.",
                   u"Do you want to say more? Write to %1 and give the number {number}." },
            known)
              .arg(mailbox);
    return { LetterKind::Answer, known,
        pick({ u"Svar på ditt ärende {number}: {headline}", u"Vastaus asiaasi {number}: {headline}",
                 u"Answer to your case {number}: {headline}" },
            known),
        pick({ u"Hej!\n\nHär är svaret på ditt ärende {number}, {headline}.\n\n{answer}\n\n%1\n\nVänliga "
               u"hälsningar\n{addressee}\n{municipality}",
                 u"Hei!\n\nTässä on vastaus asiaasi {number}, {headline}.\n\n{answer}\n\n%1\n\nYstävällisin "
                 u"terveisin\n{addressee}\n{municipality}",
                 u"Hello,\n\nHere is the answer to your case {number}, {headline}.\n\n{answer}\n\n%1\n\nKind "
                 u"regards,\n{addressee}\n{municipality}" },
            known)
            .arg(way) };
}

Letter noMailboxLetter(const QString &number)
{
    return { u"Chefsjuristen har ingen e-postlåda: ärende %1"_s.arg(number),
        u"Hej!\n\nÄrende %1 har lämnats över till chefsjuristen, men det finns ingen adress att skriva till. Ärendet "
        u"ligger i chefsjuristens kö. Säg till chefsjuristen, och lägg in e-postlådan i Lyhörd under Administration, "
        u"Regelvärden."_s.arg(number) };
}

LetterTemplate reportTemplate(const QString &language)
{
    const QString known = letterLanguage(language);
    return { LetterKind::Report, known,
        pick({ u"Säg vad du tycker: {scope}, {period}", u"Sano mielipiteesi: {scope}, {period}",
                 u"Views and complaints: {scope}, {period}" },
            known),
        pick({ u"Hej!\n\nHär är sammanställningen av synpunkter för {period}: {scope}.\n\n{text}\n\n"
               u"Den är bifogad som PDF att läsa och som Excelfil att arbeta vidare med. Vad varje siffra räknar står "
               u"i bilagorna.\n\nVänliga hälsningar\n{contact_centre}\n{municipality}",
                 u"Hei!\n\nTässä on palautteiden yhteenveto, {period}: {scope}.\n\n{text}\n\n"
                 u"Se on liitteenä PDF-tiedostona luettavaksi ja Excel-tiedostona käsiteltäväksi. Liitteissä "
                 u"kerrotaan, mitä kukin luku tarkoittaa.\n\nYstävällisin terveisin\n{contact_centre}\n{municipality}",
                 u"Hello,\n\nThis is the compilation of views for {period}: {scope}.\n\n{text}\n\n"
                 u"It is attached as a PDF for reading and as an Excel file for further work. The attachments say what "
                 u"each figure counts.\n\nKind regards\n{contact_centre}\n{municipality}" },
            known) };
}

} // namespace lyhord
