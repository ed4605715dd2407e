#include "core/rules/secretreaders.h"
#include "core/rules/textlanguage.h"
#include "core/services/batchservice.h"
#include "ui/batch/batchmodel.h"
#include "ui/batch/batchpage.h"
#include "ui/batch/casebycase.h"
#include "ui/casefile/stepform.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSet>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

// What a step on many cases will do to each, before it is taken.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

void BatchPage::previewSoon()
{
    m_shown = false;
    if (m_stage == Stage::Running)
        return;
    if (m_stage == Stage::Done)
        beginAgain();
    showSummary(); // what was worked out is of what stood there before
    m_previewSoon.start();
}

//! One text for all goes as it is into letters whose greeting and closing are in each person's language
void BatchPage::showLanguages()
{
    const bool isForAll = step() == BatchStep::Send || step() == BatchStep::Interim;
    const QString place = isForAll ? u"text"_s : step() == BatchStep::Refer ? u"told"_s : QString();
    const QString written = !place.isEmpty() && m_form ? m_form->value(place).trimmed() : QString();
    const QString known = textLanguage(written);
    // Of a short sentence it cannot be told: then it is that of whoever works here
    m_model->setTextLanguage(written.isEmpty() || !known.isEmpty() ? known : m_workplace.language());
    const int many = int(m_model->inOtherLanguage().size());
    const bool isShown = many > 0 && m_stage == Stage::Choosing;
    m_otherLanguage->setText(
        tr("%n of the letter(s) are in another language than your text, and would mix the two.", nullptr, many));
    QPalette coloured = m_otherLanguage->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Soon));
    m_otherLanguage->setPalette(coloured);
    m_otherLanguage->setVisible(isShown);
    m_leaveOutLanguage->setVisible(isShown);
}

void BatchPage::leaveOutLanguage()
{
    const bool hadKeyboard = m_leaveOutLanguage->hasFocus();
    m_model->setLeftOut(m_model->leftOut() + m_model->inOtherLanguage());
    if (m_draft)
        m_draft->noteChange();
    previewed();
    if (hadKeyboard || !focusWidget())
        m_view->setFocus(Qt::OtherFocusReason);
}

void BatchPage::preview()
{
    m_previewSoon.stop();
    if (!m_form || m_stage == Stage::Running)
        return;
    m_shown = false;
    m_model->forgetPreviews();
    m_model->setUnfilled(m_form->emptyPaths());
    showSummary();
    const quint64 generation = ++m_generation;
    const QStringList numbers = m_model->numbers();
    caseByCase(
        m_workplace, this, 0, numbers.size(), Lane::Interactive,
        [numbers, command = m_form->command()](Session &session, qsizetype index) -> Result<StepPreview> {
            return session.batches().preview(numbers.at(index), command);
        },
        [this, generation](qsizetype index, const Result<StepPreview> &preview) {
            if (generation != m_generation)
                return false;
            if (!preview) {
                m_navigator.showNotice(noticeFor(preview.error()));
                return false;
            }
            m_model->setPreview(int(index), *preview);
            if (int(index) == m_view->currentIndex().row())
                showLine();
            return true;
        },
        [this, generation] {
            if (generation == m_generation)
                previewed();
        });
}

//! What all are refused for is missing in the form, and nothing is wrong with the cases
void BatchPage::previewed()
{
    m_shown = m_model->isPreviewed();
    if (!m_model->waitsForForm())
        m_model->setUnfilled({});
    proposeOutcome();
    showSummary();
    showLine();
}

//! What each case would end with is seen before it is sent: the outcome of all, or that each keeps its own (R93)
void BatchPage::proposeOutcome()
{
    if (step() != BatchStep::Send || !m_form || !m_shown)
        return;
    const QString path = u"outcome"_s;
    QSet<QString> outcomes;
    int without = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchLine *line = m_model->lineAt(row);
        if (line->leftOut || !line->preview || (line->preview->refusal && line->preview->refusal->field != path))
            continue;
        if (const auto outcome = line->preview->proposedOutcome)
            outcomes.insert(QString(toName(*outcome)));
        else
            ++without;
    }
    const bool isOne = outcomes.size() == 1 && without == 0;
    m_form->propose(path, isOne ? *outcomes.cbegin() : QString());
    const bool isChosen = !m_form->value(path).isEmpty();
    m_form->setHint(path,
        isChosen || isOne || (outcomes.isEmpty() && without == 0) ? QString()
            : without > 0 ? tr("For %n of the case(s) no department has stated an outcome. Choose one: it is then the "
                               "outcome of all.",
                  nullptr, without)
                          : tr("The departments have stated different outcomes, and each case keeps its own. What you "
                               "choose here is the outcome of all."));
}

void BatchPage::showSummary()
{
    showHeading();
    showLanguages();
    if (!m_shown) {
        m_summary->setText(tr("Working out what happens to each …"));
        return;
    }
    if (m_model->waitsForForm()) {
        m_summary->setText(tr("Fill in the step: what happens to each case is shown here then."));
        return;
    }
    const int will = int(m_model->toBeDone().size());
    QStringList parts{ tr("%n will be done.", nullptr, will) };
    if (const int refused = m_model->refused(); refused > 0)
        parts.append(tr("%n will be refused; the reason stands beside each.", nullptr, refused));
    const int leftOut = m_model->rowCount() - will - m_model->refused();
    if (leftOut > 0)
        parts.append(tr("%n left out.", nullptr, leftOut));
    parts.append(unreadSecrets());
    m_summary->setText(parts.join(u' ').trimmed());
}

//! L9: departments that are asked about secret cases which nobody there may read
QString BatchPage::unreadSecrets() const
{
    if (step() != BatchStep::Assign)
        return {};
    Case secret;
    secret.secrecy = true;
    QStringList departments;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchLine *line = m_model->lineAt(row);
        if (line->leftOut || !line->preview || !line->preview->secret || line->preview->refusal)
            continue;
        for (const Message &letter : line->preview->letters) {
            if (letter.kind == LetterKind::Assignment)
                departments.append(letter.department);
        }
    }
    return unreadSecretInWords(
        secret, departments, m_workplace.rules().secretReaders, m_workplace.profile(), m_workplace.today());
}

void BatchPage::showLine()
{
    const int row = m_view->currentIndex().row();
    const BatchLine *line = m_model->lineAt(row);
    m_leaveOut->setEnabled(line && m_stage == Stage::Choosing);
    m_leaveOut->setText(line && line->leftOut ? tr("&Take it in again") : tr("&Leave it out"));
    m_what->setText(m_model->sentenceFor(row));
    QList<Message> letters = line && !line->leftOut && line->preview ? line->preview->letters : QList<Message>();
    letters.removeIf([](const Message &letter) { return letter.letter.body.isEmpty(); });
    m_letter->setVisible(!letters.isEmpty());
    if (isReasonForDepartments(QApplication::focusWidget())) { // what is being written stands first
        std::ranges::stable_partition(letters, [](const Message &letter) { return !letter.department.isEmpty(); });
    }
    if (!letters.isEmpty())
        m_letter->setWay(letters.constFirst().by);
    m_letter->showAll(letters, m_workplace);
}

//! It is mailed as it stands to the departments that have not answered
bool BatchPage::isReasonForDepartments(const QWidget *widget) const
{
    return widget && m_form && m_form->isAncestorOf(widget) && widget->objectName() == "missing_part_reason"_L1;
}

void BatchPage::toggleLine()
{
    const int row = m_view->currentIndex().row();
    if (!m_model->lineAt(row) || m_stage != Stage::Choosing)
        return;
    m_model->toggle(row);
    if (m_draft)
        m_draft->noteChange();
    showHeading();
    if (m_model->isPreviewed())
        previewed();
    else
        previewSoon();
}

} // namespace lyhord
