#pragma once

#include "ui/registration/formchoices.h"
#include "ui/widgets/formrows.h"

namespace lyhord {

class ChipBar;
class CompletingEdit;
class DirectAnswerBox;
class DueBox;
class MorePart;

//! Below: which departments, which category, when it is due, or that it is answered already
class WhereSection : public QWidget
{
    Q_OBJECT
public:
    WhereSection(Fields &fields, QWidget *parent);
    void setChoices(const FormChoices &choices);
    void show(const CaseDraft &draft);
    using QWidget::show;
    void writeTo(CaseDraft &draft) const;
    void setLanguage(const QString &code); //!< of the message
    void addDepartment(const QString &key); //!< announces nothing
    //! Comes along with something else that was chosen: where no department is, or one that came along as well.
    //! Announces nothing.
    void bringDepartment(const QString &key);
    void setCategory(const QString &path); //!< announces nothing
    //! What goes with an agreed headline, where nobody has chosen otherwise. Announces nothing.
    void bringWith(const Headline &headline, bool withDepartment, bool withCategory);
    //! Takes away again what came with a headline that is none any more, and says what: keys of the department and the
    //! category, empty what the person has confirmed or changed. Announces nothing.
    Brought takeBackBrought();
    void settle(); //!< takes what alone fits what is typed, as leaving the fields does
    [[nodiscard]] DueBox *due() const { return m_due; }
    [[nodiscard]] MorePart *more() const { return m_more; }

Q_SIGNALS:
    void edited(); //!< by the person

private:
    void narrow();
    void showWhetherAsked();
    void showDepartments(QStringList keys);
    [[nodiscard]] bool isDepartmentOpen() const;
    FormChoices m_choices;
    BroughtAlong m_brought;
    ChipBar *m_departments;
    Field *m_departmentsField;
    CompletingEdit *m_category;
    DueBox *m_due;
    DirectAnswerBox *m_direct;
    MorePart *m_more;
};

} // namespace lyhord
