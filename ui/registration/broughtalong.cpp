#include "ui/registration/broughtalong.h"

#include <utility>

namespace lyhord {

void BroughtAlong::departmentIsOwn()
{
    m_department.clear();
    m_withHeadline.department.clear();
}

void BroughtAlong::departmentCameWithHeadline(const QString &key, const QString &before)
{
    departmentCame(key);
    if (before.isEmpty() || before == m_withHeadline.department) // else a category brought it
        m_withHeadline.department = key;
}

Brought BroughtAlong::takeBack()
{
    const Brought taken = std::exchange(m_withHeadline, {});
    if (!taken.department.isEmpty())
        m_department.clear();
    return taken;
}

} // namespace lyhord
