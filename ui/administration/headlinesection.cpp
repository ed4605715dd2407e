#include "ui/administration/headlinesection.h"

#include "core/rules/headlines.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts HeadlineSection::texts()
{
    return { .list = { .name = tr("Headlines"),
                 .headers = { tr("Headline"), tr("Category"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("The headlines agreed with each department appear here and are proposed at registration. "
                             "Add the first one with Alt+N.") },
        .newButton = tr("&New headline"),
        .choose = tr("Choose a headline at the left to change it, or add one with Alt+N."),
        .retires = true };
}

HeadlineSection::HeadlineSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_department(addChoice(tr("Agreed with the de&partment"), u"department"_s))
    , m_text(addLine(tr("Headl&ine"), u"text"_s))
    , m_category(addChoice(tr("Category that &goes with it"), u"category"_s))
    , m_valid(addValidity())
{
    fields().field(u"text"_s)->setHint(
        tr("Says in outline what the case is about, without names or other personal data."));
}

QList<Headline> HeadlineSection::entries() const
{
    return workplace().profile().headlines;
}

QString HeadlineSection::categoryName(const QString &path) const
{
    for (const Category &category : workplace().profile().categories) {
        if (category.path == path)
            return category.name.in(language());
    }
    return path;
}

EntryLine HeadlineSection::lineOf(const Headline &headline) const
{
    EntryLine line{ .key = QString::number(headline.id.value),
        .cells = { headline.text, categoryName(headline.category), validityCell(headline.valid) } };
    line.retired = isRetired(headline.valid);
    line.parent = headline.department;
    return line;
}

Headline HeadlineSection::fresh() const
{
    Headline headline;
    if (const EntryLine *line = currentLine();
        line && line->heading) // that of another entry was not chosen for this one
        headline.department = line->group;
    return headline;
}

void HeadlineSection::fillCategories()
{
    QList<ComboBox::Item> items{ { QString(), tr("None") } };
    const QString below = m_department->key() + u'/';
    for (const Category &category : workplace().profile().categories) {
        if (category.path.startsWith(below) && !isRetired(category.valid))
            items.append({ category.path, category.name.in(language()) });
    }
    m_category->setItems(items);
}

void HeadlineSection::show(const Headline &headline)
{
    fillDepartments(m_department);
    chooseIn(m_department, headline.department, departmentInList(headline.department));
    fillCategories();
    m_text->setText(headline.text);
    chooseIn(m_category, headline.category, categoryName(headline.category));
    m_valid.show(headline.valid);
}

Headline HeadlineSection::written(Headline headline) const
{
    headline.department = m_department->key();
    headline.text = m_text->text().trimmed();
    headline.category = m_category->key();
    headline.valid = m_valid.written();
    return headline;
}

void HeadlineSection::whenTyped()
{
    if (!m_category->key().startsWith(m_department->key() + u'/'))
        fillCategories();
    const bool personal = !findingInHeadline(m_text->text(), {}, workplace().profile().ownPhoneNumbers, today())
                               .isEmpty();
    fields().field(u"text"_s)->setWarning(
        personal ? tr("This looks like personal data, which a headline must not hold.") : QString());
}

KeepJob HeadlineSection::kept(const Headline &headline, Warnings warnings) const
{
    return [headline, warnings, fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<Headline> kept = fresh
            ? session.directory().addHeadline(headline, warnings)
            : session.directory().changeHeadline(headline, warnings).map([&] { return headline; });
        return kept.map([](const Headline &one) { return EntryKept{ QString::number(one.id.value), {}, false }; });
    };
}

KeepJob HeadlineSection::retire(const Headline &headline, QDate last) const
{
    return [id = headline.id, last](Session &session) -> Result<EntryKept> {
        return session.directory().retireHeadline(id, last).map([id] {
            return EntryKept{ QString::number(id.value), {}, false };
        });
    };
}

} // namespace lyhord
