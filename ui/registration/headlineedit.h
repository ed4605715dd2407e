#pragma once

#include "ui/registration/formchoices.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lyhord {

//! A headline: any words, completed from those agreed with the departments
class HeadlineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit HeadlineEdit(QWidget *parent = nullptr);
    void setChoices(const FormChoices &choices);

Q_SIGNALS:
    //! An agreed headline was chosen, or written out in full
    void agreedChosen(const lyhord::Headline &headline);

private:
    void recognise();
    QList<Headline> m_agreed;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace lyhord
