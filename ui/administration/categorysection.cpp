#include "ui/administration/categorysection.h"

#include "core/rules/nameversions.h"
#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

QString lineKey(const Category &category)
{
    return category.path + u'@' + (category.valid.from ? category.valid.from->toString(Qt::ISODate) : QString());
}

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

SectionTexts CategorySection::texts()
{
    return { .list = { .name = tr("Categories"),
                 .headers = { tr("Category"), tr("Key"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retired an&d former names"),
                 .empty = tr("Each department's categories appear here as a tree. Add the first one with Alt+N.") },
        .newButton = tr("&New category"),
        .choose = tr("Choose a category at the left to change it, or add one below the chosen line with Alt+N."),
        .retires = true };
}

CategorySection::CategorySection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_below(addChoice(tr("Belo&w"), u"below"_s))
    , m_key(addLine(tr("&Key"), u"path"_s))
    , m_name(addNames())
    , m_mandatory(addCheck(tr("A category &below this one must be chosen"), u"mandatory"_s))
    , m_valid(addValidity())
{
    lockWhenKnown(m_below);
    lockWhenKnown(m_key);
    fields().field(u"path"_s)->setHint(tr("Short and for ever, such as vinter."));
}

QList<Category> CategorySection::entries() const
{
    return workplace().profile().categories;
}

EntryLine CategorySection::lineOf(const Category &category) const
{
    const QString name = category.name.in(language());
    const bool isOneOfSeveral = versionsOfCategory(category.path, workplace().profile()).size() > 1;
    EntryLine line{ .key = lineKey(category),
        .cells = { isOneOfSeveral ? versionCell(name, category.valid) : EntryCell(name),
            category.path.section(u'/', -1), validityCell(category.valid) },
        .name = name };
    line.retired = isRetired(category.valid);
    line.group = category.path;
    line.parent = parentOf(category.path);
    return line;
}

Category CategorySection::fresh() const
{
    Category category;
    if (const EntryLine *line = currentLine())
        category.path = line->group + u'/';
    return category;
}

//! "Winter › Footpaths"
QString CategorySection::namesOf(const QString &path) const
{
    QStringList names{ workplace().departmentName(path.section(u'/', 0, 0)) };
    for (int depth = 1; depth <= path.count(u'/'); ++depth) {
        const QString part = path.section(u'/', 0, depth);
        for (const Category &category : workplace().profile().categories) {
            if (category.path == part && !isRetired(category.valid))
                names.append(category.name.in(language()));
        }
    }
    return names.join(u" › "_s);
}

void CategorySection::fillParents()
{
    QList<ComboBox::Item> items;
    for (const Department &department : workplace().profile().departments) {
        if (!isRetired(department.valid))
            items.append({ department.key, workplace().departmentName(department.key) });
    }
    for (const Category &category : workplace().profile().categories) {
        if (!isRetired(category.valid))
            items.append({ category.path, namesOf(category.path) });
    }
    std::sort(items.begin(), items.end(), [](const ComboBox::Item &one, const ComboBox::Item &other) {
        return one.text.localeAwareCompare(other.text) < 0;
    });
    m_below->setItems(items);
}

void CategorySection::show(const Category &category)
{
    fillParents();
    const QString parent = parentOf(category.path);
    chooseIn(m_below, parent.isEmpty() ? m_below->itemData(0).toString() : parent, namesOf(parent));
    m_key->setText(category.path.section(u'/', -1));
    m_name.show(category.name);
    m_mandatory->setChecked(category.mandatory);
    m_valid.show(category.valid);
}

Category CategorySection::written(Category category) const
{
    category.path = m_below->key() + u'/' + m_key->text().trimmed();
    category.name = m_name.written(category.name);
    category.mandatory = m_mandatory->isChecked();
    category.valid = m_valid.written();
    return category;
}

//! Another name without another day holds from tomorrow, and builds on what holds by then (R97)
Category CategorySection::asVersion(Category category) const
{
    if (isNew())
        return category;
    if (!(category.name == entry().name) && category.valid.from == entry().valid.from)
        category.valid.from = today().addDays(1);
    return builtOnItsDay(versionsOfCategory(category.path, workplace().profile()), entry(), category);
}

void CategorySection::whenTyped()
{
    const bool isRenamed = !isNew() && !(written().name == entry().name);
    const QDate first = asVersion(written()).valid.from.value_or(today());
    fields()
        .field(u"valid_from"_s)
        ->setHint(isRenamed
                ? tr("The new name holds from %1: old cases and reports keep the former one.").arg(dayInWords(first))
                : QString());
}

KeepJob CategorySection::keep(const Category &shown) const
{
    return [category = asVersion(shown), fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<> kept = fresh ? session.directory().addCategory(category)
                                    : session.directory().changeCategory(category);
        return kept.map([&] { return EntryKept{ lineKey(category), {}, false }; });
    };
}

KeepJob CategorySection::retire(const Category &category, QDate last) const
{
    return [category, last](Session &session) -> Result<EntryKept> {
        return session.directory().retireCategory(category.path, last).map([&] {
            return EntryKept{ lineKey(category), {}, false };
        });
    };
}

} // namespace lyhord
