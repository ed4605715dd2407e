#include "ui/administration/lettersection.h"

#include "core/rules/lettertext.h"
#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int bodyLines = 12;

QString lineKey(const LetterTemplate &letter)
{
    return toName(letter.kind) + u'@' + letter.language;
}

} // namespace

SectionTexts LetterSection::texts()
{
    return { .list = { .name = tr("Letters"),
                 .headers = { tr("Letter"), tr("Language"), tr("Goes to") },
                 .wideColumn = 0,
                 .showRetired = {},
                 .empty = tr(
                     "The templates of the letters appear here. Without them nothing can be sent. Add the first "
                     "one with Alt+N.") },
        .newButton = tr("&New template"),
        .choose = tr("Choose a letter at the left to change its template, or add one with Alt+N.") };
}

LetterSection::LetterSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_kind(nullptr)
    , m_language(nullptr)
{
    besideEachOther([this] {
        m_kind = addChoice(tr("K&ind of letter"), u"kind"_s);
        m_language = addChoice(tr("Lan&guage"), u"language"_s);
    });
    m_subject = addLine(tr("Su&bject"), u"subject"_s);
    m_body = addText(tr("Te&xt"), u"body"_s, bodyLines);
    m_preview = new TextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setVisibleLines(4, bodyLines);
    addPlain(new Field(tr("As it will be read, with an exam&ple"), m_preview, u"preview"_s, this));

    QList<ComboBox::Item> kinds;
    for (const auto &[kind, name] : EnumNames<LetterKind>::all)
        kinds.append({ QString(name), inWords(kind) });
    m_kind->setItems(kinds);
    QList<ComboBox::Item> languages;
    for (const QString &language : textLanguages())
        languages.append({ language, languageInWords(language) });
    m_language->setItems(languages);
    lockWhenKnown(m_kind);
    lockWhenKnown(m_language);
    helpWritingIn(m_body->parentWidget(), workplace, [this] {
        Case about; // of no case in particular
        about.language = m_language->key();
        return about;
    });
}

QList<LetterTemplate> LetterSection::entries() const
{
    return workplace().profile().letters;
}

EntryLine LetterSection::lineOf(const LetterTemplate &letter) const
{
    EntryLine line{ .key = lineKey(letter),
        .cells = { inWords(letter.kind), languageInWords(letter.language),
            isToThePerson(letter.kind) ? tr("The person") : tr("A department") } };
    line.doubtful = !checkTemplate(letter);
    return line;
}

//! The first one that is not there yet
LetterTemplate LetterSection::fresh() const
{
    const QList<LetterTemplate> &there = workplace().profile().letters;
    for (const auto &[kind, name] : EnumNames<LetterKind>::all) {
        for (const QString &language : textLanguages()) {
            const bool known = std::any_of(there.cbegin(), there.cend(),
                [&, k = kind](const LetterTemplate &one) { return one.kind == k && one.language == language; });
            if (!known)
                return { .kind = kind, .language = language, .subject = {}, .body = {} };
        }
    }
    return { .kind = LetterKind::Assignment, .language = u"sv"_s, .subject = {}, .body = {} };
}

void LetterSection::show(const LetterTemplate &letter)
{
    m_kind->setKey(QString(toName(letter.kind)));
    chooseIn(m_language, letter.language, languageInWords(letter.language));
    m_subject->setText(letter.subject);
    m_body->setPlainText(letter.body);
}

LetterTemplate LetterSection::written(LetterTemplate letter) const
{
    letter.kind = fromName<LetterKind>(m_kind->key()).value_or(letter.kind);
    letter.language = m_language->key();
    letter.subject = m_subject->text();
    letter.body = m_body->toPlainText();
    return letter;
}

void LetterSection::whenTyped()
{
    const LetterTemplate letter = EntrySection::written();
    QStringList possible;
    const QStringList names = letterFields(letter.kind);
    for (const QString &name : names)
        possible.append(u'{' + name + u'}');
    fields().field(u"body"_s)->setHint(tr("These are filled in: %1").arg(possible.join(u' ')));
    const Result<> checked = checkTemplate(letter);
    fields().showProblems(
        checked ? QList<Problem>() : QList<Problem>{ { checked.error().field, checked.error().message } });
    preview(letter);
}

void LetterSection::preview(const LetterTemplate &letter)
{
    Case example;
    example.number = u"2026-000123"_s;
    example.headline = tr("Footpath not cleared of snow");
    example.received = workplace().now();
    example.registered = workplace().now();
    example.text = tr("The footpath past the school has not been cleared.");
    example.language = letter.language;
    example.submitter.name = u"Anna Andersson"_s;
    example.submitter.email = u"anna@example.org"_s;
    example.deadlines.answerDue = today();
    example.outcome = Outcome::Improvement;
    example.referral = Referral{};
    example.referral->to = tr("the right place");
    example.referral->told = tr("Somebody else takes care of this.");
    Profile profile = workplace().profile();
    LetterTemplate swedish = letter; // letters to departments are looked for in Swedish
    swedish.language = u"sv"_s;
    profile.letters = { letter, swedish };
    LetterRequest request;
    request.kind = letter.kind;
    request.department = profile.departments.isEmpty() ? QString() : profile.departments.constFirst().key;
    request.text = tr("What is written for this case stands here.");
    request.date = today();
    const ReportLetter report{ .title = {},
        .period = { {}, today().addDays(1 - today().day()).addMonths(-1), today().addDays(-today().day()) },
        .scope = profile.municipality,
        .comment = request.text,
        .language = letter.language };
    const Result<Letter> filled = letter.kind == LetterKind::Report ? renderReportLetter(report, profile)
                                                                    : renderLetter(request, example, profile);
    m_preview->setPlainText(filled ? filled->subject + u"\n\n"_s + filled->body : filled.error().message);
}

KeepJob LetterSection::keep(const LetterTemplate &letter) const
{
    return [letter, fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<Profile> there = session.directory().profile();
        const bool known = there
            && std::any_of(there->letters.cbegin(), there->letters.cend(),
                [&](const LetterTemplate &one) { return one.kind == letter.kind && one.language == letter.language; });
        if (fresh && known)
            return refused(u"kind"_s, tr("There is a template for this letter in this language already."));
        return session.directory().changeLetter(letter).map([&] { return EntryKept{ lineKey(letter), {}, false }; });
    };
}

} // namespace lyhord
