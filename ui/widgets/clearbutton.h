#pragma once

#include <QtWidgets/QPushButton>

class QLineEdit;

namespace lyhord {

//! Empties the field it stands in, and is there while the field holds something. Qt's own has no name and is not
//! reached by Tab.
class ClearButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ClearButton(QLineEdit *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void showFor(const QString &text);
    QLineEdit *m_field;
};

} // namespace lyhord
