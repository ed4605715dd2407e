#include "core/intake/csvrow.h"

#include "core/intake/formwords.h"
#include "core/intake/swedishdates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CsvRow)
};

//! Reads the values of one row; keeps the first refusal
class RowValues
{
public:
    RowValues(const QMap<QString, QString> &values, const CsvMapping &mapping)
        : m_values(values)
        , m_mapping(mapping)
    {
    }

    [[nodiscard]] QString text(const QString &field) const
    {
        const QString written = m_values.value(field);
        const QMap<QString, QString> known = m_mapping.values.value(field);
        for (const auto &[from, to] : known.asKeyValueRange()) {
            if (folded(from) == folded(written))
                return to;
        }
        return written.isEmpty() ? m_mapping.defaults.value(field) : written;
    }

    template <class E>
    [[nodiscard]] std::optional<E> choice(const QString &field, std::optional<E> (*fromWords)(const QString &))
    {
        const QString written = text(field);
        if (written.isEmpty())
            return std::nullopt;
        auto chosen = fromName<E>(written);
        if (!chosen)
            chosen = fromWords(written);
        if (!chosen)
            refuse(field,
                Tr::tr("“%1” is no value of the field %2. Write one of these, or say in the mapping what it means: %3.")
                    .arg(written.left(60), field, csvValuesOf(field).join(u", "_s)));
        return chosen;
    }

    [[nodiscard]] std::optional<bool> flag(const QString &field)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return std::nullopt;
        const auto answer = yesOrNo(written);
        if (!answer)
            refuse(field, Tr::tr("“%1” in the field %2 is neither yes nor no.").arg(written.left(60), field));
        return answer;
    }

    [[nodiscard]] std::optional<QDateTime> moment(const QString &field)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return std::nullopt;
        auto moment = momentFromText(written, m_mapping.dateFormat);
        if (!moment)
            refuse(field,
                Tr::tr(
                    "“%1” is no date that can be read. Write it as 2026-11-20 14:05, or state its form in the mapping.")
                    .arg(written.left(60)));
        return moment;
    }

    void refuse(const QString &field, const QString &message)
    {
        if (!m_problem)
            m_problem = Error{ ErrorCode::Refused, message, {}, field };
    }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    const QMap<QString, QString> &m_values;
    const CsvMapping &m_mapping;
    std::optional<Error> m_problem;
};

std::optional<ReplyBy> replyByFromWords(const QString &text)
{
    return wishFromWords(text).by;
}

Submitter submitterFrom(RowValues &values)
{
    Submitter submitter;
    submitter.anonymous = values.flag(u"submitter.anonymous"_s).value_or(false);
    submitter.name = values.text(u"submitter.name"_s);
    submitter.email = values.text(u"submitter.email"_s);
    submitter.phone = values.text(u"submitter.phone"_s);
    submitter.address = values.text(u"submitter.address"_s);
    submitter.gender = values.choice<Gender>(u"submitter.gender"_s, genderFromWords).value_or(Gender::NotStated);
    submitter.protectedIdentity = values.flag(u"submitter.protected_identity"_s).value_or(false);
    if (!submitter.anonymous)
        return submitter;
    // R27: no contact data at all, whatever the other columns say
    Submitter nobody;
    nobody.anonymous = true;
    nobody.gender = submitter.gender;
    return nobody;
}

std::optional<CaseDraft::DirectAnswer> directAnswerFrom(RowValues &values)
{
    CaseDraft::DirectAnswer answer;
    answer.text = values.text(u"answered_directly.text"_s);
    answer.outcome = values.choice<Outcome>(u"answered_directly.outcome"_s, outcomeFromWords);
    answer.standardAnswer = values.text(u"answered_directly.standard_answer"_s);
    if (answer == CaseDraft::DirectAnswer())
        return std::nullopt;
    return answer;
}

CaseDraft draftFrom(RowValues &values)
{
    static const QRegularExpression separators(uR"(\s*[,;|\n]\s*)"_s);
    CaseDraft draft;
    draft.headline = values.text(u"headline"_s).simplified();
    draft.channel = values.choice<Channel>(u"channel"_s, channelFromWords);
    draft.received = values.moment(u"received"_s);
    draft.type = values.choice<CaseType>(u"type"_s, typeFromWords);
    draft.area = values.text(u"area"_s);
    draft.category = values.text(u"category"_s);
    draft.text = values.text(u"text"_s);
    const QString language = values.text(u"language"_s);
    draft.language = language.isEmpty() ? QString() : languageFromWords(language);
    if (!language.isEmpty() && draft.language.isEmpty())
        values.refuse(u"language"_s, Tr::tr("“%1” is no language code such as sv, fi or en.").arg(language.left(60)));
    draft.submitter = submitterFrom(values);
    draft.replyWanted = values.flag(u"reply.wanted"_s);
    draft.replyBy = values.choice<ReplyBy>(u"reply.by"_s, replyByFromWords);
    draft.secrecy = values.flag(u"secrecy"_s).value_or(false);
    draft.concerns = values.text(u"concerns"_s);
    draft.campaign = values.text(u"campaign"_s);
    draft.serviceDeclaration = values.text(u"service_declaration"_s);
    draft.process = values.text(u"process"_s);
    draft.registerNumber = values.text(u"register_number"_s);
    draft.departments = values.text(u"departments"_s).split(separators, Qt::SkipEmptyParts);
    draft.answeredDirectly = directAnswerFrom(values);
    return draft;
}

//! Between the parts of a field that several columns make up
QString separatorFor(const QString &field)
{
    if (field == u"text"_s || field == u"answered_directly.text"_s)
        return u"\n\n"_s;
    if (field == u"received"_s || field == u"submitter.name"_s || field == u"headline"_s)
        return u" "_s;
    return u", "_s;
}

} // namespace

Result<CsvLayout> CsvLayout::of(const QStringList &header, const CsvMapping &mapping)
{
    CsvLayout layout;
    layout.m_mapping = mapping;
    QStringList names;
    for (const QString &heading : header) {
        names.append(folded(heading));
        layout.m_columns.append({ heading.simplified(), mapping.fieldOf(heading) });
    }
    for (const QString &column : mapping.columns.keys()) {
        const auto found = names.count(folded(column));
        if (found == 0)
            return refused(u"columns."_s + column,
                Tr::tr("The file has no column “%1”. Its columns are: %2.").arg(column, header.join(u", "_s)));
        if (found > 1)
            return refused(
                u"columns."_s + column, Tr::tr("The file has several columns “%1”. Rename all but one.").arg(column));
    }
    const bool anyMapped = std::any_of(layout.m_columns.cbegin(), layout.m_columns.cend(),
        [](const Column &column) { return column.field == u"text"_s || column.field == u"headline"_s; });
    if (!anyMapped)
        return refused(u"columns"_s,
            Tr::tr("No column is known to hold the text or the headline. State them in a mapping. The columns are: %1.")
                .arg(header.join(u", "_s)));
    return layout;
}

Result<CsvRow> CsvLayout::read(const QStringList &cells) const
{
    if (const auto fits = checkWidth(cells); !fits)
        return tl::unexpected(fits.error());
    CsvRow row;
    const QMap<QString, QString> gatheredValues = gathered(cells, row.unmapped);
    RowValues values(gatheredValues, m_mapping);
    row.externalId = values.text(u"external_id"_s);
    row.draft = draftFrom(values);
    if (values.problem())
        return tl::unexpected(*values.problem());
    if (row.draft.text.isEmpty() && row.draft.headline.isEmpty())
        return refused(u"text"_s, Tr::tr("The row has neither a text nor a headline."));
    return row;
}

Result<> CsvLayout::checkWidth(const QStringList &cells) const
{
    for (qsizetype i = m_columns.size(); i < cells.size(); ++i) {
        if (!cells.at(i).trimmed().isEmpty())
            return failed(ErrorCode::Refused,
                Tr::tr("The row has %1 fields, but there are %2 columns. A text with the delimiter in it must stand in "
                       "quotation marks.")
                    .arg(cells.size())
                    .arg(m_columns.size()));
    }
    for (qsizetype i = cells.size(); i < m_columns.size(); ++i) {
        if (!m_columns.at(i).field.isEmpty())
            return failed(ErrorCode::Refused,
                Tr::tr("The row ends before the column “%1”. A text with line breaks must stand in quotation marks.")
                    .arg(m_columns.at(i).name));
    }
    return {};
}

QMap<QString, QString> CsvLayout::gathered(const QStringList &cells, QList<UnmappedValue> &unmapped) const
{
    QMap<QString, QString> values;
    for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        const Column &column = m_columns.at(i);
        const QString cell = cells.at(i).trimmed();
        if (cell.isEmpty())
            continue;
        if (column.field.isNull()) {
            const bool personal = namesPersonalNumber(column.name) || looksLikePersonalNumber(cell);
            unmapped.append({ column.name, personal ? Tr::tr("(a personal identity number, not kept)") : cell });
        } else if (!column.field.isEmpty()) {
            QString &value = values[column.field];
            value = value.isEmpty() ? cell : value + separatorFor(column.field) + cell;
        }
    }
    return values;
}

} // namespace lyhord
