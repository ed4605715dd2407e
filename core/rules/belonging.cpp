#include "core/rules/belonging.h"

#include "core/rules/profilenames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Validation)
};

QList<Headline> agreedAs(const QString &written, const Profile &profile, QDate day)
{
    QList<Headline> same;
    std::copy_if(profile.headlines.cbegin(), profile.headlines.cend(), std::back_inserter(same),
        [text = normalised(written), day](const Headline &headline) {
            return headline.valid.holdsOn(day) && headline.text.compare(text, Qt::CaseInsensitive) == 0;
        });
    return same;
}

QString contradictionOfHeadline(const CaseDraft &draft, const Profile &profile, QDate day)
{
    const QList<Headline> agreed = agreedAs(draft.headline, profile, day);
    if (agreed.isEmpty())
        return {};
    const bool isAsked = draft.departments.isEmpty()
        || std::any_of(agreed.cbegin(), agreed.cend(),
            [&](const Headline &headline) { return draft.departments.contains(headline.department); });
    const Headline &first = agreed.constFirst();
    if (!isAsked) {
        return Tr::tr("This headline is agreed with %1, which is not among the departments.")
            .arg(departmentInWords(first.department, profile));
    }
    const bool fits = draft.category.isEmpty()
        || std::any_of(agreed.cbegin(), agreed.cend(), [&](const Headline &headline) {
               return headline.category.isEmpty() || headline.category == draft.category;
           });
    return fits
        ? QString()
        : Tr::tr("The category that goes with this headline is %1.").arg(categoryInWords(first.category, profile));
}

QString contradictionOfCategory(const CaseDraft &draft, const Profile &profile)
{
    const QString department = draft.category.section(u'/', 0, 0);
    const bool isKnown = std::any_of(profile.categories.cbegin(), profile.categories.cend(),
        [&](const Category &category) { return category.path == draft.category; });
    if (!isKnown || draft.departments.isEmpty() || draft.departments.contains(department))
        return {};
    return Tr::tr("This category belongs to %1, which is not among the departments.")
        .arg(departmentInWords(department, profile));
}

} // namespace

QString departmentOf(const QString &category, const Profile &profile, QDate day)
{
    const QString key = category.section(u'/', 0, 0);
    const bool canBeAsked = std::any_of(
        profile.departments.cbegin(), profile.departments.cend(), [&](const Department &department) {
            return department.key == key && department.valid.holdsOn(day) && hasContent(department.mailbox);
        });
    return canBeAsked ? key : QString();
}

QList<Problem> contradictionsIn(const CaseDraft &draft, const Profile &profile, QDate day)
{
    QList<Problem> found;
    if (const QString reason = contradictionOfHeadline(draft, profile, day); !reason.isEmpty())
        found.append({ u"headline"_s, reason });
    if (const QString reason = contradictionOfCategory(draft, profile); !reason.isEmpty())
        found.append({ u"category"_s, reason });
    return found;
}

CaseDraft withWhatBelongs(CaseDraft draft, const Profile &profile, QDate day)
{
    const QList<Headline> agreed = agreedAs(draft.headline, profile, day);
    if (agreed.size() != 1)
        return draft;
    const Headline &headline = agreed.constFirst();
    const bool fits = draft.departments.isEmpty() || draft.departments.contains(headline.department);
    if (fits && draft.category.isEmpty())
        draft.category = headline.category;
    if (draft.departments.isEmpty() && !headline.department.isEmpty())
        draft.departments = { headline.department };
    return draft;
}

} // namespace lyhord
