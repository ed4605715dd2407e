#include "ui/batch/batchmodel.h"

#include "resources/icons/icons.h"
#include "ui/client/notice.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <utility>

namespace lyhord {
namespace {

//! What is wrong, and not what to do about it: that is read below the list, of the line one stands on
QString firstSentence(const QString &sentences)
{
    const qsizetype end = sentences.indexOf(QStringLiteral(". "));
    return end < 0 ? sentences : sentences.first(end + 1);
}

} // namespace

BatchModel::BatchModel(std::function<QString(const QString &key)> departmentName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_departmentName(std::move(departmentName))
{
}

void BatchModel::setNumbers(const QStringList &numbers, const QStringList &leftOut)
{
    beginResetModel();
    m_lines.clear();
    for (const QString &number : numbers)
        m_lines.append(
            { .number = number, .leftOut = leftOut.contains(number), .language = {}, .preview = {}, .outcome = {} });
    endResetModel();
}

QStringList BatchModel::numbers() const
{
    QStringList numbers;
    for (const BatchLine &line : m_lines)
        numbers.append(line.number);
    return numbers;
}

QStringList BatchModel::leftOut() const
{
    QStringList numbers;
    for (const BatchLine &line : m_lines) {
        if (line.leftOut)
            numbers.append(line.number);
    }
    return numbers;
}

void BatchModel::setLeftOut(const QStringList &numbers)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).leftOut != numbers.contains(m_lines.at(row).number))
            toggle(row);
    }
}

const BatchLine *BatchModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

void BatchModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void BatchModel::allChanged()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

void BatchModel::forgetPreviews()
{
    for (BatchLine &line : m_lines) {
        line.preview.reset();
        line.outcome.reset();
        line.takenBack = false;
    }
    allChanged();
}

void BatchModel::setTextLanguage(const QString &language)
{
    if (std::exchange(m_textLanguage, language) != language)
        allChanged();
}

bool BatchModel::isInOtherLanguage(const BatchLine &line) const
{
    return !line.leftOut && !m_textLanguage.isEmpty() && !line.language.isEmpty() && line.language != m_textLanguage;
}

QStringList BatchModel::inOtherLanguage() const
{
    QStringList numbers;
    for (const BatchLine &line : m_lines) {
        if (isInOtherLanguage(line))
            numbers.append(line.number);
    }
    return numbers;
}

void BatchModel::setPreview(int row, const StepPreview &preview)
{
    m_lines[row].preview = preview;
    m_lines[row].language = preview.language;
    changed(row);
}

void BatchModel::setUnfilled(const QStringList &paths)
{
    m_unfilled = paths;
    allChanged();
}

bool BatchModel::waits(const BatchLine &line) const
{
    return line.preview && line.preview->refusal && m_unfilled.contains(line.preview->refusal->field);
}

bool BatchModel::waitsForForm() const
{
    const auto isLeftOut = [](const BatchLine &line) { return line.leftOut; };
    return !std::ranges::all_of(m_lines, isLeftOut)
        && std::ranges::all_of(m_lines, [&](const BatchLine &line) { return line.leftOut || waits(line); });
}

Tone BatchModel::toneOf(const BatchLine &line) const
{
    if (line.takenBack)
        return Tone::Neutral;
    if (line.outcome)
        return line.outcome->error ? Tone::Late : Tone::Good;
    const bool isRefused = line.preview && line.preview->refusal && !line.leftOut && !waits(line);
    return isRefused ? Tone::Late : isInOtherLanguage(line) ? Tone::Soon : Tone::Neutral;
}

std::optional<Icon> BatchModel::symbolOf(const BatchLine &line) const
{
    if (line.takenBack)
        return std::nullopt;
    if (line.outcome)
        return line.outcome->error ? Icon::Warning : Icon::Done;
    if (line.leftOut)
        return Icon::Cancel;
    if (line.preview && line.preview->refusal && !waits(line))
        return Icon::Warning;
    if (isInOtherLanguage(line))
        return Icon::Warning;
    return std::nullopt;
}

void BatchModel::setOutcome(int row, const StepOutcome &outcome)
{
    m_lines[row].outcome = outcome;
    changed(row);
}

void BatchModel::setTakenBack(const QStringList &numbers)
{
    for (BatchLine &line : m_lines)
        line.takenBack = numbers.contains(line.number);
    allChanged();
}

void BatchModel::toggle(int row)
{
    m_lines[row].leftOut = !m_lines.at(row).leftOut;
    changed(row);
}

QList<int> BatchModel::toBeDone() const
{
    QList<int> rows;
    for (int row = 0; row < m_lines.size(); ++row) {
        const BatchLine &line = m_lines.at(row);
        if (!line.leftOut && line.preview && !line.preview->refusal)
            rows.append(row);
    }
    return rows;
}

int BatchModel::refused() const
{
    return int(std::ranges::count_if(m_lines,
        [](const BatchLine &line) { return !line.leftOut && line.preview && line.preview->refusal.has_value(); }));
}

bool BatchModel::isPreviewed() const
{
    return std::ranges::all_of(m_lines, [](const BatchLine &line) { return line.leftOut || line.preview; });
}

QString BatchModel::sentenceFor(int row) const
{
    const BatchLine *line = lineAt(row);
    return line ? whatOf(*line) : QString();
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case Headline:
        return tr("Headline");
    case What:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const BatchLine *line = lineAt(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::ToolTipRole:
        return index.column() == What ? whatOf(*line) : text(*line, index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*line, index.column());
    case ToneRole:
        return int(index.column() == What ? toneOf(*line) : Tone::Neutral);
    case SymbolRole:
        if (const auto symbol = symbolOf(*line); symbol && index.column() == What)
            return int(*symbol);
        return {};
    case NumberRole:
        return line->number;
    case QuietRole:
        return line->leftOut;
    default:
        return {};
    }
}

QString BatchModel::text(const BatchLine &line, int column) const
{
    switch (Column(column)) {
    case Number:
        return line.number;
    case Headline:
        if (!line.preview)
            return QString(QChar(0x2026));
        return line.preview->secret ? tr("Secret case") : line.preview->headline;
    case What:
        return firstSentence(whatOf(line));
    case ColumnCount:
        break;
    }
    return {};
}

QString BatchModel::whatOf(const BatchLine &line) const
{
    if (line.takenBack)
        //: a step that was done in this case and is undone again
        return tr("Taken back");
    if (line.outcome)
        return line.outcome->error ? tr("Refused: %1").arg(inSentences(*line.outcome->error)) : tr("Done");
    if (line.leftOut)
        return tr("Left out: nothing happens");
    if (!line.preview)
        return QString(QChar(0x2026));
    if (waits(line))
        return tr("Still missing: %1").arg(inSentences(*line.preview->refusal));
    if (line.preview->refusal)
        return tr("Refused: %1").arg(inSentences(*line.preview->refusal));
    QStringList letters;
    for (const Message &letter : line.preview->letters)
        letters.append(letterInWords(letter, line.preview->secret));
    if (!line.preview->untold.isEmpty())
        letters.append(line.preview->untold);
    const QString sent = letters.isEmpty() ? tr("Is done; no letter goes out") : letters.join(u"; ");
    //: the letter would begin in the person's language and go on in that of the text; then what is sent
    return isInOtherLanguage(line) ? tr("Letter in another language than your text: %1").arg(sent) : sent;
}

QString BatchModel::letterInWords(const Message &letter, bool secret) const
{
    if (!letter.department.isEmpty()) {
        //: a department's name, its mailbox
        return tr("%1 is written to at %2").arg(m_departmentName(letter.department), letter.toAddress);
    }
    const QString to = letter.toName.isEmpty() ? letter.toAddress : letter.toName;
    if (secret || to.isEmpty()) {
        //: "Letter", "E-mail", "Phone"
        return tr("To the person, by way of: %1").arg(inWords(letter.by));
    }
    switch (letter.by) {
    case ReplyBy::Email:
        return tr("E-mail to %1, %2").arg(to, letter.toAddress);
    case ReplyBy::Phone:
        return tr("To be called: %1, %2").arg(to, letter.toAddress);
    case ReplyBy::Letter:
        return tr("Letter to be posted to %1").arg(to);
    }
    return {};
}

} // namespace lyhord
