#pragma once

#include "ui/registration/formchoices.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lyhord {

//! A node of the chosen departments' category trees: a line that completes on any part of a name; Down shows them all
class CategoryBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit CategoryBox(QWidget *parent = nullptr);
    //! Without departments the categories of all are offered, each with its department's name
    void setChoices(const FormChoices &choices, const QStringList &departments);
    [[nodiscard]] QString path() const; //!< what is written, where it is no category
    void setPath(const QString &path); //!< announces nothing

Q_SIGNALS:
    void pathChanged(); //!< by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showAll();
    void fillModel(const QStringList &departments);
    FormChoices m_choices;
    QString m_path; //!< what stands in the line, as long as nothing is typed
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace lyhord
