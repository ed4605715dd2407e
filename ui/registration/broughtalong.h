#pragma once

#include <QtCore/QString>

namespace lyhord {

//! What came along with an agreed headline: keys of a department and a category, either may be empty
struct Brought
{
    QString department;
    QString category;
    [[nodiscard]] bool isEmpty() const { return department.isEmpty() && category.isEmpty(); }
};

//! Which of what stands in a form nobody has chosen: a department came along with a category or an agreed headline, a
//! category with a headline (R35). What a person chooses is the person's own from then on.
class BroughtAlong
{
public:
    void forget() { *this = {}; }
    void departmentIsOwn();
    void categoryIsOwn() { m_withHeadline = {}; } //!< and so is the department, which belongs to it
    //! standing: key of the department in the form, empty where there is none. None, or one that came along as well
    [[nodiscard]] bool isOpen(const QString &standing) const { return standing.isEmpty() || standing == m_department; }
    [[nodiscard]] const QString &department() const { return m_department; } //!< that came along
    void departmentCame(const QString &key) { m_department = key; }
    //! before: what stood there
    void departmentCameWithHeadline(const QString &key, const QString &before);
    void categoryCameWithHeadline(const QString &path) { m_withHeadline.category = path; }
    //! The headline is none any more: what goes again with it, without what a person has confirmed or changed
    [[nodiscard]] Brought takeBack();

private:
    QString m_department;
    Brought m_withHeadline; //!< of what is there
};

} // namespace lyhord
