#include "ui/administration/csvmappingform.h"

#include "ui/administration/importpreview.h"
#include "ui/administration/importpreviewmodel.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QHash>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnsBeside = 3;
constexpr qsizetype longestExample = 40;
const QString leftOut = u"-"_s; //!< no field has this name

QString inOneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestExample ? line.left(longestExample) + u'…' : line;
}

//! A heading may hold an ampersand, which a label would take for its letter
QString asLabel(const QString &heading)
{
    return QString(inOneLine(heading)).replace(u'&', u"&&"_s);
}

QScrollArea *scrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(area);
    return area;
}

QGridLayout *gridIn(QWidget *container)
{
    auto *grid = new QGridLayout(container);
    grid->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    grid->setHorizontalSpacing(space::wide);
    for (int column = 0; column < columnsBeside; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

void addTo(QGridLayout *grid, QWidget *widget)
{
    const int place = grid->count();
    grid->addWidget(widget, place / columnsBeside, place % columnsBeside, Qt::AlignTop);
}

} // namespace

CsvMappingForm::CsvMappingForm(const Profile &profile, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_language(language)
    , m_delimiter(new ComboBox(this))
    , m_encoding(new ComboBox(this))
    , m_columns(scrollArea(this))
    , m_values(scrollArea(this))
    , m_defaults(new QWidget(this))
    , m_rows(new ImportPreviewModel(this))
{
    m_delimiter->setItems({ { u";"_s, tr("Semicolon") }, { u","_s, tr("Comma") }, { u"\t"_s, tr("Tab") },
        { u"|"_s, tr("Vertical bar") } });
    m_encoding->setItems({ { u"utf-8"_s, tr("UTF-8") }, { u"windows-1252"_s, tr("Windows (Western European)") },
        { u"utf-16"_s, tr("Unicode (UTF-16)") } });
    auto *reading = new QHBoxLayout;
    reading->addWidget(new Field(tr("&Delimiter between columns"), m_delimiter, u"delimiter"_s, this));
    reading->addWidget(new Field(tr("&Character encoding"), m_encoding, u"encoding"_s, this));
    reading->addStretch(1);

    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("What the file holds"));
    tabs->addTab(m_columns, tr("Col&umns"));
    tabs->addTab(m_values, tr("&Values"));
    tabs->addTab(m_defaults, tr("What is not in the fi&le"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(reading);
    column->addWidget(tabs, 3);
    column->addWidget(new ImportPreview(m_rows, this), 2);
    connect(m_delimiter, &ComboBox::keyChosen, this, &CsvMappingForm::changeReading);
    connect(m_encoding, &ComboBox::keyChosen, this, &CsvMappingForm::changeReading);
}

void CsvMappingForm::show(const CsvPreview &preview)
{
    m_preview = preview;
    const QString &delimiter = preview.mapping.delimiter;
    if (m_delimiter->findData(delimiter) < 0)
        m_delimiter->addItem(delimiter, delimiter); // from a mapping that was loaded
    m_delimiter->setKey(delimiter);
    m_encoding->setKey(QString(toName(preview.mapping.encoding)));
    makeColumns();
    makeValues();
    makeDefaults();
    showRows();
}

void CsvMappingForm::changeReading()
{
    m_preview.mapping.delimiter = m_delimiter->key();
    m_preview.mapping.encoding = fromName<CsvEncoding>(m_encoding->key()).value_or(CsvEncoding::Auto);
    m_preview.mapping.columns.clear(); // with another delimiter the headings are others
    Q_EMIT readingChanged();
}

void CsvMappingForm::makeColumns()
{
    QList<ComboBox::Item> items{ { QString(), tr("No field: keep it as a note") }, { leftOut, tr("Leave it out") } };
    for (const QString &field : csvFields())
        items.append({ field, csvFieldInWords(field) });
    auto *container = new QWidget;
    QGridLayout *grid = gridIn(container);
    for (qsizetype i = 0; i < m_preview.header.size(); ++i) {
        const QString column = m_preview.header.at(i);
        auto *choice = new ComboBox(container);
        choice->setItems(items);
        const QString field = m_preview.mapping.fieldOf(column);
        choice->setKey(field.isEmpty() && !field.isNull() ? leftOut : field);
        connect(
            choice, &ComboBox::keyChosen, this, [this, column](const QString &chosen) { setColumn(column, chosen); });
        auto *row = new Field(asLabel(column), choice, u"column%1"_s.arg(i), container);
        if (const QString example = m_preview.rows.value(0).value(i); !example.trimmed().isEmpty())
            row->setHint(tr("Example: %1").arg(inOneLine(example)));
        addTo(grid, row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_columns->setWidget(container);
}

void CsvMappingForm::makeValues()
{
    auto *container = new QWidget;
    QGridLayout *grid = gridIn(container);
    for (const QString &column : std::as_const(m_preview.header)) {
        const QString field = m_preview.mapping.fieldOf(column);
        if (!field.isEmpty() && !choicesFor(field).isEmpty())
            addValues(grid, column, field);
    }
    if (grid->count() == 0) {
        auto *empty = new QLabel(
            tr("Columns that hold one of a few values, such as the kind or the area, will be listed here."), container);
        empty->setWordWrap(true);
        grid->addWidget(empty, 0, 0, 1, columnsBeside);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_values->setWidget(container);
}

void CsvMappingForm::addValues(QGridLayout *grid, const QString &column, const QString &field)
{
    QList<ComboBox::Item> items{ { QString(), tr("As written") } };
    for (const QString &value : choicesFor(field))
        items.append({ value, valueInWords(field, value) });
    for (const QString &written : m_preview.distinct.value(column)) {
        auto *choice = new ComboBox(m_values);
        choice->setItems(items);
        choice->setKey(m_preview.mapping.values.value(field).value(written));
        connect(choice, &ComboBox::keyChosen, this,
            [this, field, written](const QString &value) { setValue(field, written, value); });
        //: %1 is a column's heading, %2 a value in that column
        const QString label = tr("%1: %2").arg(asLabel(column), asLabel(written));
        addTo(grid, new Field(label, choice, u"value%1"_s.arg(grid->count()), m_values));
    }
}

void CsvMappingForm::makeDefaults()
{
    qDeleteAll(m_defaults->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_defaults->layout();
    QGridLayout *grid = gridIn(m_defaults);
    for (const QString &field :
        { u"channel"_s, u"type"_s, u"area"_s, u"departments"_s, u"language"_s, u"reply.wanted"_s }) {
        QList<ComboBox::Item> items{ { QString(), tr("Nothing") } };
        for (const QString &value : choicesFor(field))
            items.append({ value, valueInWords(field, value) });
        auto *choice = new ComboBox(m_defaults);
        choice->setItems(items);
        choice->setKey(m_preview.mapping.defaults.value(field));
        connect(choice, &ComboBox::keyChosen, this, [this, field](const QString &value) { setDefault(field, value); });
        addTo(grid, new Field(csvFieldInWords(field), choice, u"default."_s + field, m_defaults));
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void CsvMappingForm::setColumn(const QString &column, const QString &field)
{
    if (field.isEmpty())
        m_preview.mapping.columns.remove(column);
    else
        m_preview.mapping.columns.insert(column, field == leftOut ? u""_s : field);
    makeValues();
    showRows();
    Q_EMIT mappingChanged();
}

void CsvMappingForm::setValue(const QString &field, const QString &written, const QString &value)
{
    if (value.isEmpty())
        m_preview.mapping.values[field].remove(written);
    else
        m_preview.mapping.values[field].insert(written, value);
    showRows();
    Q_EMIT mappingChanged();
}

void CsvMappingForm::setDefault(const QString &field, const QString &value)
{
    if (value.isEmpty())
        m_preview.mapping.defaults.remove(field);
    else
        m_preview.mapping.defaults.insert(field, value);
    showRows();
    Q_EMIT mappingChanged();
}

void CsvMappingForm::showRows()
{
    QList<ImportPreviewModel::Row> rows;
    for (const QStringList &row : std::as_const(m_preview.rows))
        rows.append(draftFromRow(m_preview.header, row, m_preview.mapping));
    m_rows->show(rows);
}

QStringList CsvMappingForm::choicesFor(const QString &field) const
{
    QStringList keys;
    if (field == u"area"_s) {
        for (const Area &area : m_profile.areas)
            keys.append(area.key);
    } else if (field == u"departments"_s) {
        for (const Department &department : m_profile.departments)
            keys.append(department.key);
    } else if (field == u"language"_s) {
        keys = { u"sv"_s, u"fi"_s, u"en"_s };
    } else {
        keys = csvValuesOf(field);
    }
    keys.removeDuplicates();
    return keys;
}

QString CsvMappingForm::valueInWords(const QString &field, const QString &value) const
{
    if (field == u"area"_s) {
        for (const Area &area : m_profile.areas) {
            if (area.key == value)
                return area.name.in(m_language);
        }
    }
    if (field == u"departments"_s) {
        for (const Department &department : m_profile.departments) {
            if (department.key == value)
                return department.name.in(m_language);
        }
    }
    if (field == u"language"_s)
        return languageInWords(value);
    if (field == u"channel"_s)
        return inWords(fromName<Channel>(value).value_or(Channel::Web));
    if (field == u"type"_s)
        return inWords(fromName<CaseType>(value).value_or(CaseType::View));
    if (field == u"submitter.gender"_s)
        return inWords(fromName<Gender>(value).value_or(Gender::NotStated));
    if (field == u"reply.by"_s)
        return inWords(fromName<ReplyBy>(value).value_or(ReplyBy::Email));
    if (field == u"answered_directly.outcome"_s)
        return inWords(fromName<Outcome>(value).value_or(Outcome::NoAction));
    return value == u"true"_s ? tr("Yes") : tr("No");
}

QString csvFieldInWords(const QString &field)
{
    static const QHash<QString, QString> words{ { u"external_id"_s, CsvMappingForm::tr("Number in the other system") },
        { u"headline"_s, CsvMappingForm::tr("Headline") }, { u"channel"_s, CsvMappingForm::tr("Channel") },
        { u"received"_s, CsvMappingForm::tr("Received") }, { u"type"_s, CsvMappingForm::tr("Kind") },
        { u"area"_s, CsvMappingForm::tr("Area") }, { u"category"_s, CsvMappingForm::tr("Category") },
        { u"text"_s, CsvMappingForm::tr("Text") }, { u"language"_s, CsvMappingForm::tr("Language") },
        { u"submitter.anonymous"_s, CsvMappingForm::tr("Anonymous, yes or no") },
        { u"submitter.name"_s, CsvMappingForm::tr("Name") }, { u"submitter.email"_s, CsvMappingForm::tr("E-mail") },
        { u"submitter.phone"_s, CsvMappingForm::tr("Telephone") },
        { u"submitter.address"_s, CsvMappingForm::tr("Address") },
        { u"submitter.gender"_s, CsvMappingForm::tr("Gender") },
        { u"submitter.protected_identity"_s, CsvMappingForm::tr("Protected identity, yes or no") },
        { u"reply.wanted"_s, CsvMappingForm::tr("Wants a reply, yes or no") },
        { u"reply.by"_s, CsvMappingForm::tr("Reply by") }, { u"secrecy"_s, CsvMappingForm::tr("Secrecy, yes or no") },
        { u"concerns"_s, CsvMappingForm::tr("Concerns unit or person") },
        { u"campaign"_s, CsvMappingForm::tr("Campaign") },
        { u"service_declaration"_s, CsvMappingForm::tr("Service declaration") },
        { u"process"_s, CsvMappingForm::tr("Process") },
        { u"register_number"_s, CsvMappingForm::tr("Register number") },
        { u"departments"_s, CsvMappingForm::tr("Departments to ask") },
        { u"answered_directly.text"_s, CsvMappingForm::tr("Answer given at once") },
        { u"answered_directly.outcome"_s, CsvMappingForm::tr("Outcome of the answer given at once") },
        { u"answered_directly.standard_answer"_s, CsvMappingForm::tr("Standard answer given at once") } };
    return words.value(field, field);
}

} // namespace lyhord
