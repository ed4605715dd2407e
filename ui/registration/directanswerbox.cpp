#include "ui/registration/directanswerbox.h"

#include "core/rules/soundtext.h"
#include "ui/client/standardanswerwords.h"
#include "ui/widgets/buttonletter.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/outcomeitems.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

DirectAnswerBox::DirectAnswerBox(Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_given(new QCheckBox(tr("Answered &directly: the person got the answer now"), this))
    , m_parts(new QWidget(this))
    , m_standard(new ComboBox(m_parts))
    , m_outcome(new SegmentedChoice(m_parts))
    , m_text(new TextEdit(m_parts))
    , m_ownWords(m_text, m_outcome)
{
    m_given->setObjectName(u"answered_directly"_s);
    m_text->setVisibleLines(2, 3);
    m_outcome->setLettersGoTo(m_text); // whoever goes on typing is telling what was said
    m_outcome->setItems(outcomeItems());
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(space::wide, 0, 0, 0);
    parts->setSpacing(space::unit);
    m_standardField = fields.add(
        new Field(tr("Standard answer"), m_standard, u"answered_directly.standard_answer"_s, m_parts));
    parts->addWidget(m_standardField);
    parts->addWidget(fields.add(new Field(tr("What it leads to"), m_outcome, u"answered_directly.outcome"_s, m_parts)));
    parts->addWidget(
        fields.add(new Field(tr("What the person was told"), m_text, u"answered_directly.text"_s, m_parts)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_given);
    column->addWidget(m_parts);
    clickAtOnceByLetter(m_given);
    connect(m_given, &QCheckBox::clicked, this, [this] {
        showParts();
        if (m_given->isChecked())
            m_outcome->setFocus(Qt::OtherFocusReason); // what was said in a call is most often in nobody's list
        Q_EMIT answerChanged();
    });
    connect(m_standard, &ComboBox::keyChosen, this, &DirectAnswerBox::putStandardAnswer);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DirectAnswerBox::answerChanged);
    connect(m_outcome, &SegmentedChoice::keyChosen, this, &DirectAnswerBox::answerChanged);
    connect(m_outcome, &SegmentedChoice::chosenByKey, m_text, [this] { m_text->setFocus(Qt::TabFocusReason); });
    showParts();
}

void DirectAnswerBox::setChoices(const FormChoices &choices, const QStringList &departments)
{
    m_choices = choices;
    m_departments = departments;
    showStandardAnswers();
}

void DirectAnswerBox::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    showStandardAnswers();
}

void DirectAnswerBox::showStandardAnswers()
{
    QList<ComboBox::Item> items{ { {}, tr("None") } };
    for (const StandardAnswer &known : std::as_const(m_choices.profile.standardAnswers)) {
        const bool here = m_departments.isEmpty() || m_departments.contains(known.department);
        if (here && hasContent(known.agreement) && known.valid.holdsOn(m_choices.today()))
            items.append({ known.key, standardAnswerLine(known.title, known, m_language) });
    }
    const QString chosen = m_standard->key();
    m_standard->setItems(items);
    m_standard->setKey(chosen);
    m_standardField->setVisible(items.size() > 1);
}

const StandardAnswer *DirectAnswerBox::agreed(const QString &key) const
{
    const auto &all = m_choices.profile.standardAnswers;
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const StandardAnswer &known) { return known.key == key && known.valid.holdsOn(m_choices.today()); });
    return found == all.end() ? nullptr : &*found;
}

void DirectAnswerBox::putStandardAnswer(const QString &key)
{
    const QSignalBlocker quiet(m_text);
    if (const StandardAnswer *chosen = agreed(key)) {
        m_ownWords.putInstead(chosen->text.in(m_language), chosen->outcome);
    } else {
        m_ownWords.bringBack();
    }
    Q_EMIT answerChanged();
}

std::optional<CaseDraft::DirectAnswer> DirectAnswerBox::answer() const
{
    if (!m_given->isChecked())
        return std::nullopt;
    return CaseDraft::DirectAnswer{ m_text->toPlainText(), fromName<Outcome>(m_outcome->key()), m_standard->key() };
}

void DirectAnswerBox::setAnswer(const std::optional<CaseDraft::DirectAnswer> &answer)
{
    const QSignalBlocker quietGiven(m_given);
    const QSignalBlocker quietText(m_text);
    const CaseDraft::DirectAnswer shown = answer.value_or(CaseDraft::DirectAnswer());
    m_ownWords.forget();
    m_given->setChecked(answer.has_value());
    m_standard->setKey(shown.standardAnswer);
    m_text->setPlainText(shown.text);
    m_outcome->setKey(shown.outcome ? QString(toName(*shown.outcome)) : QString());
    showParts();
}

void DirectAnswerBox::showParts()
{
    m_parts->setVisible(m_given->isChecked());
}

} // namespace lyhord
