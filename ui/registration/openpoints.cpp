#include "ui/registration/openpoints.h"

#include "core/rules/soundtext.h"
#include "ui/widgets/formrows.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeySequence>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::OpenPoints)
};

bool hasCategories(const FormChoices &choices)
{
    return std::any_of(choices.profile.categories.begin(), choices.profile.categories.end(),
        [day = choices.today()](const Category &category) { return category.valid.holdsOn(day); });
}

} // namespace

QString keyTo(const Fields &fields, const QString &path)
{
    const Field *field = fields.field(path);
    if (!field)
        return {};
    for (const QLabel *label : field->findChildren<QLabel *>()) {
        if (label->buddy() == field->editor())
            return QKeySequence::mnemonic(label->text()).toString(QKeySequence::NativeText);
    }
    return {};
}

QString OpenPoints::inWords(const CaseDraft &draft, const FormChoices &choices) const
{
    if (!hasContent(draft.text) && !hasContent(draft.headline))
        return {};
    const bool noDepartment = draft.departments.isEmpty();
    const bool noCategory = draft.category.isEmpty() && hasCategories(choices);
    QString said;
    if (noDepartment && noCategory && draft.answeredDirectly)
        said = Tr::tr("No department and no category are chosen yet. %1 goes to the department, %2 to the category.")
                   .arg(departmentKey, categoryKey);
    else if (noDepartment && noCategory)
        said = Tr::tr("No department and no category are chosen yet, so nobody is asked. %1 goes to the department, %2 "
                      "to the category.")
                   .arg(departmentKey, categoryKey);
    else if (noDepartment && !draft.answeredDirectly)
        said = Tr::tr("No department is chosen yet, so nobody is asked. %1 goes there.").arg(departmentKey);
    else if (noCategory)
        said = Tr::tr("No category is chosen yet. %1 goes there.").arg(categoryKey);
    if (said.isEmpty() || !proposal)
        return said;
    const bool fills = noDepartment
        || (draft.departments.contains(proposal->department) && !proposal->category.isEmpty());
    if (!fills)
        return said;
    const QString department = departmentName(choices, proposal->department);
    const QString proposed = proposal->category.isEmpty()
        ? department
        //: a department and one of its categories
        : Tr::tr("%1: %2").arg(department, categoryName(choices, proposal->category));
    //: %1 is a key, %2 what is proposed
    return said + u' ' + Tr::tr("%1 takes what the text points to: %2.").arg(proposalKey, proposed);
}

} // namespace lyhord
