#include "ui/administration/wordsection.h"

#include "core/rules/listedword.h"
#include "core/services/wordlist.h"
#include "core/spelling/dictionary.h"
#include "ui/administration/entrylist.h"
#include "ui/client/formdraft.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"
#include "ui/writing/spellchecker.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

EntryListTexts listTexts()
{
    return { .name = WordSection::tr("Words"),
        .headers = { WordSection::tr("Word"), WordSection::tr("Added by"), WordSection::tr("Added") },
        .wideColumn = 0,
        .showRetired = {},
        .empty = WordSection::tr(
            "Words the municipality spells so, though no dictionary knows them, appear here: places, "
            "schools, what departments are called. Write one above, or add it where it is marked.") };
}

} // namespace

WordSection::WordSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Section(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_missing(new QLabel(this))
    , m_word(new QLineEdit(this))
    , m_field(new Field(tr("W&ord"), m_word, u"word"_s, this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_remove(new QPushButton(tr("Take o&ff the list"), this))
    , m_list(new EntryList(listTexts(), this))
{
    build();
    (new FormDraft(workplace.drafts(), m_field))
        ->begin({ draftkind::administration, {}, QString::fromLatin1(metaObject()->className()).section(u"::"_s, -1) });
    connect(m_word, &QLineEdit::returnPressed, this, &WordSection::addWritten);
    connect(m_word, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(m_add, &QPushButton::clicked, this, &WordSection::addWritten);
    connect(m_remove, &QPushButton::clicked, this, &WordSection::removeChosen);
    connect(m_list, &EntryList::removeWished, this, &WordSection::removeChosen);
    connect(m_list, &EntryList::chosen, this, [this](int line) { m_remove->setEnabled(line >= 0); });
    connect(&SpellChecker::of(workplace), &SpellChecker::listChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void WordSection::build()
{
    m_word->setObjectName(u"listedWord"_s);
    m_add->setObjectName(u"addWord"_s);
    m_remove->setObjectName(u"removeWord"_s);
    m_missing->setWordWrap(true);
    m_missing->setVisible(false);
    m_field->setHint(tr("It is then right in every text, at every workplace."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::unit, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_missing);
    auto *row = new RowLayout(nullptr, space::unit);
    column->addLayout(row);
    row->addWidget(m_field, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
}

void WordSection::refresh()
{
    whenDone(m_workplace.ask([](Session &session) { return WordList(session).all(); }), this,
        [this](const Result<QList<ListedWord>> &words) {
            if (words)
                showWords(*words);
            else
                m_navigator.showNotice(noticeFor(words.error()));
        });
    whenDone(SpellChecker::of(m_workplace).missingLanguages(), this,
        [this](const QStringList &languages) { showMissing(languages); });
}

void WordSection::showWords(const QList<ListedWord> &words)
{
    m_words = words;
    QList<EntryLine> lines;
    for (const ListedWord &one : words)
        lines.append({ .key = one.word,
            .cells = {
                one.word, one.addedByName, EntryCell(momentInWords(one.added), one.added.toString(Qt::ISODate)) } });
    m_list->setLines(lines);
    m_remove->setEnabled(m_list->current() >= 0);
}

void WordSection::showMissing(const QStringList &languages)
{
    QStringList lines;
    for (const QString &language : languages)
        //: %1: a language, %2: a package of the operating system
        lines.append(
            tr("%1: no dictionary is installed on this computer, so spelling is not looked at. It comes in the "
               "package %2.")
                .arg(languageInWords(language), Dictionary::packageOf(language)));
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
}

void WordSection::add()
{
    m_word->setFocus(Qt::OtherFocusReason);
    m_word->selectAll();
}

void WordSection::focusFirst()
{
    m_word->setFocus(Qt::OtherFocusReason);
}

void WordSection::change(WordChange step, const QString &word, const std::function<void(const Result<> &)> &then)
{
    const auto job = [step, word](Session &session) {
        WordList list(session);
        return (list.*step)(word);
    };
    whenDone(m_workplace.ask(job), this, [this, then](const Result<> &done) {
        then(done);
        SpellChecker::of(m_workplace).readList();
    });
}

void WordSection::addWritten()
{
    const QString word = m_word->text();
    change(&WordList::add, word, [this, word](const Result<> &done) {
        if (!done && done.error().code == ErrorCode::Refused)
            return m_field->setProblem(done.error().message);
        if (!done)
            return m_navigator.showNotice(noticeFor(done.error()));
        if (m_word->text() == word)
            m_word->clear();
        m_list->setCurrentKey(listedForm(word));
    });
}

void WordSection::removeChosen()
{
    const int line = m_list->current();
    if (line < 0)
        return;
    const QString word = m_words.at(line).word;
    change(&WordList::remove, word, [this, word](const Result<> &done) {
        if (!done)
            return m_navigator.showNotice(noticeFor(done.error()));
        Notice notice{ .kind = Notice::Kind::Done, .text = tr("“%1” was taken off the word list.").arg(word) };
        notice.action = tr("Put it back");
        notice.run = [this, word] {
            change(&WordList::add, word, [this](const Result<> &again) {
                if (!again)
                    m_navigator.showNotice(noticeFor(again.error()));
            });
        };
        m_navigator.showNotice(notice);
    });
}

} // namespace lyhord
