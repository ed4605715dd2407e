#pragma once

#include "core/intake/jsoncase.h"
#include "core/model/case.h"
#include "ui/common/formrows.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace lyhord {

class ComboBox;
class TextEdit;
class Workplace;

//! The fields of a case that may be corrected. What the person wrote stays as it came: a correction adds, and the
//! timeline keeps what was there before.
class CorrectionForm : public QFrame
{
    Q_OBJECT
public:
    CorrectionForm(const Case &subject, const Workplace &workplace, QWidget *parent);

    //! Only what differs from the case as it was opened, with its version
    [[nodiscard]] CaseCorrection correction() const;
    [[nodiscard]] bool isTouched() const;
    void showProblem(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(const QString &path, const QString &label, const QString &value);
    ComboBox *addCombo(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items,
        const QString &value);
    void addToRow(QWidget *field);
    void build(const Workplace &workplace);

    Case m_before;
    Fields m_fields;
    QGridLayout *m_grid;
    int m_placed = 0;
    QLineEdit *m_headline = nullptr;
    QLineEdit *m_concerns = nullptr;
    QLineEdit *m_category = nullptr;
    QLineEdit *m_registerNumber = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_reason = nullptr;
    ComboBox *m_type = nullptr;
    ComboBox *m_area = nullptr;
    ComboBox *m_gender = nullptr;
    ComboBox *m_replyBy = nullptr;
    QCheckBox *m_secrecy = nullptr;
    QCheckBox *m_protected = nullptr;
    QPushButton *m_confirm = nullptr;
    class QLabel *m_problem = nullptr;
};

} // namespace lyhord
