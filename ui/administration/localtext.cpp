#include "ui/administration/localtext.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

#include <array>
#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

void put(LocalText &text, const QString &language, const QString &written)
{
    if (written.isEmpty())
        text.texts.remove(language);
    else
        text.texts.insert(language, written);
}

} // namespace

QStringList textLanguages()
{
    return { u"sv"_s, u"fi"_s, u"en"_s };
}

QStringList wordsIn(const QString &written)
{
    static const QRegularExpression between(u"\\s*[,\\n]\\s*"_s);
    return written.trimmed().split(between, Qt::SkipEmptyParts);
}

void NameLines::show(const LocalText &name) const
{
    swedish->setText(name.texts.value(u"sv"_s));
    finnish->setText(name.texts.value(u"fi"_s));
    english->setText(name.texts.value(u"en"_s));
}

LocalText NameLines::written(LocalText name) const
{
    put(name, u"sv"_s, swedish->text().trimmed());
    put(name, u"fi"_s, finnish->text().trimmed());
    put(name, u"en"_s, english->text().trimmed());
    return name;
}

void ValidityDays::show(const Validity &valid) const
{
    from->setDate(valid.from);
    to->setDate(valid.to);
}

Validity ValidityDays::written() const
{
    return { from->date(), to->date() };
}

LocalTextBox::LocalTextBox(QWidget *parent)
    : QWidget(parent)
    , m_language(new SegmentedChoice(this))
    , m_edit(new TextEdit(this))
{
    QList<SegmentedChoice::Item> languages;
    for (const QString &language : textLanguages())
        languages.append({ language, languageInWords(language) });
    m_language->setItems(languages);
    m_language->setKey(u"sv"_s);
    m_edit->setVisibleLines(4, 7);
    m_edit->setObjectName(u"localText"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_language);
    column->addWidget(m_edit, 1);
    setFocusPolicy(Qt::ClickFocus); // a proxy would take the Tab that is to reach the languages
    connect(m_language, &SegmentedChoice::keyChosen, this, &LocalTextBox::showLanguage);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        put(m_text, m_language->key(), m_edit->toPlainText());
        Q_EMIT textChanged();
    });
    showLanguage();
}

void LocalTextBox::setText(const LocalText &text)
{
    m_text = text;
    showLanguage();
}

LocalText LocalTextBox::text() const
{
    LocalText whole;
    for (const auto &[language, text] : m_text.texts.asKeyValueRange())
        put(whole, language, text.trimmed());
    return whole;
}

QVariantMap LocalTextBox::texts() const
{
    QVariantMap all;
    for (const auto &[language, text] : m_text.texts.asKeyValueRange())
        all.insert(language, text);
    return all;
}

void LocalTextBox::setTexts(const QVariantMap &texts)
{
    LocalText text;
    for (const auto &[language, written] : texts.asKeyValueRange())
        put(text, language, written.toString());
    setText(text);
}

void LocalTextBox::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QString LocalTextBox::language() const
{
    return m_language->key();
}

void LocalTextBox::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_edit->setFocus(event->reason());
}

void LocalTextBox::showLanguage()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_text.texts.value(m_language->key()));
    m_edit->setAccessibleName(tr("Text in %1").arg(languageInWords(m_language->key())));
}

} // namespace lyhord
