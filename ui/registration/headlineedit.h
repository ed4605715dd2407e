#pragma once

#include "ui/registration/formchoices.h"
#include "ui/widgets/completingedit.h"

namespace lyhord {

//! A headline: any words, completed from those agreed with the departments
class HeadlineEdit : public CompletingEdit
{
    Q_OBJECT
public:
    explicit HeadlineEdit(QWidget *parent = nullptr);
    void setChoices(const FormChoices &choices);
    //! Those agreed for this category and these departments stand first
    void putFirst(const QString &category, const QStringList &departments);

Q_SIGNALS:
    //! An agreed headline was chosen, or written out in full
    void agreedChosen(const lyhord::Headline &headline);

private:
    void announce(const QString &key);
    void recognise();
    QList<Headline> m_agreed;
    QList<Choice> m_all; //!< one for each of those agreed, in the profile's order
};

} // namespace lyhord
