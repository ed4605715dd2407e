#pragma once

#include "core/intake/jsoncase.h"
#include "core/model/case.h"
#include "core/services/caseservice.h"
#include "ui/widgets/conflictchoice.h"
#include "ui/widgets/formrows.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lyhord {

class RowLayout;

class ComboBox;
class CompletingEdit;
class DateField;
class FormScroll;
class HeadlineEdit;
class TextEdit;
class TimeField;
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
    //! What would become of the time limits is shown before it is saved; none: nothing moves, or it cannot be told yet
    void showDeadlines(const std::optional<CaseDeadlines> &after);
    //! Somebody else has changed some of the same fields: both texts are shown, one has to be chosen, and the form goes
    //! on from the case as it stands now
    void showConflicts(const CorrectionOutcome &outcome, const QString &who);
    void showProblem(const Error &error);
    //! What a kept draft has put in: what the case says is shown beside each field of it, as long as it differs. Their
    //! names; none: nothing differs.
    [[nodiscard]] QStringList markKept();
    void focusFirst();
    void confirm(); //!< as its button does

Q_SIGNALS:
    void receiptEdited(); //!< the day of receipt or the channel, on which the time limits depend
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(const QString &path, const QString &label, const QString &value);
    ComboBox *addCombo(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items,
        const QString &value);
    void addToRow(QWidget *field);
    void addWide(QWidget *field);
    void addHeadline(const Workplace &workplace);
    void addReceipt(const Workplace &workplace);
    void addFiling(const Workplace &workplace);
    QCheckBox *addMark(const QString &path, const QString &label, bool isSet);
    void addText();
    void setCategory(const QString &path);
    [[nodiscard]] std::optional<QDateTime> received() const; //!< UTC; empty if it is no moment
    void setReceived(const QDateTime &moment);
    void goOnFrom(const Case &now);
    void addConflict(const FieldConflict &conflict, const QString &who);
    void clearConflicts();
    [[nodiscard]] QString value(const QString &path) const;
    void setValue(const QString &path, const QString &value);
    [[nodiscard]] QString inWordsOf(const QString &path, const QString &value) const;
    [[nodiscard]] QString correctedText() const; //!< as it stands in the case where nothing was written
    void build(const Workplace &workplace);
    [[nodiscard]] QString unseenDoubt() const;
    void showConfirm();
    void showMarks();

    const Workplace &m_workplace;
    Case m_before;
    Fields m_fields;
    QHash<QString, QString> m_labels;
    QString m_seenHeadline; //!< what may be personal data in it has been pointed out (R94)
    QStringList m_kept; //!< paths of what a draft has put in
    QList<ConflictChoice *> m_choices;
    FormScroll *m_fieldsPlace; //!< all but the heading, what is wrong and the buttons
    QVBoxLayout *m_conflicts;
    QVBoxLayout *m_rows;
    RowLayout *m_row = nullptr; //!< the one that is being filled
    int m_placed = 0;
    HeadlineEdit *m_headline = nullptr;
    QLineEdit *m_concerns = nullptr;
    CompletingEdit *m_category = nullptr;
    TextEdit *m_text = nullptr;
    DateField *m_day = nullptr;
    TimeField *m_time = nullptr;
    ComboBox *m_channel = nullptr;
    ComboBox *m_language = nullptr;
    QLabel *m_deadlines = nullptr;
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
    QCheckBox *m_anonymous = nullptr;
    ComboBox *m_process = nullptr;
    ComboBox *m_declaration = nullptr;
    ComboBox *m_campaign = nullptr;
    QPushButton *m_confirm = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace lyhord
