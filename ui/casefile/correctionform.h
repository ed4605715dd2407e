#pragma once

#include "core/intake/jsoncase.h"
#include "core/model/case.h"
#include "core/services/casedesk.h"
#include "ui/common/conflictchoice.h"
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
    //! Somebody else has changed some of the same fields: both texts are shown, one has to be chosen, and the form goes
    //! on from the case as it stands now
    void showConflicts(const CorrectionOutcome &outcome, const QString &who);
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
    void confirm();
    void goOnFrom(const Case &now);
    void addConflict(const FieldConflict &conflict, const QString &who);
    void clearConflicts();
    [[nodiscard]] QString value(const QString &path) const;
    void setValue(const QString &path, const QString &value);
    [[nodiscard]] QString inWordsOf(const QString &path, const QString &value) const;
    void build(const Workplace &workplace);

    Case m_before;
    Fields m_fields;
    QHash<QString, QString> m_labels;
    QList<ConflictChoice *> m_choices;
    class QVBoxLayout *m_conflicts;
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
