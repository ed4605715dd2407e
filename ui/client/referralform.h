#pragma once

#include "core/model/case.h"
#include "ui/widgets/formrows.h"

#include <QtWidgets/QDialog>

#include <optional>

class QLineEdit;

namespace lyhord {

class ComboBox;
class TextEdit;
class Workplace;

//! What is said where a referral has no ground yet
[[nodiscard]] QString groundIsMissing();
//! What is written as the right body where it is to be named (R13)
[[nodiscard]] QString exampleOfBody();

//! Why a message is no case, where it goes, what the person is told: filled in from the profile as the ground is chosen
class ReferralForm : public QWidget
{
    Q_OBJECT
public:
    ReferralForm(Workplace &workplace, const QString &letterLanguage, QWidget *parent);
    [[nodiscard]] Referral referral() const;
    void setReferral(const Referral &referral); //!< announces nothing
    void showChosen(); //!< after its editors were filled without saying so: what belongs to the ground
    void setGround(ReferralGround ground, const QString &statute = {});
    void setTold(const QString &told); //!< what the person has been told already
    void keepGround(); //!< it is no more to be chosen
    void leaveGroundOpen(); //!< a person chooses it, as an outcome
    [[nodiscard]] bool isGroundChosen() const { return ground().has_value(); }
    [[nodiscard]] QList<Problem> problems() const; //!< of what is written in it
    QList<Problem> showProblems(const QList<Problem> &problems) { return m_fields.showProblems(problems); }
    void focusFirstProblem() const { m_fields.focusFirstProblem(); }

Q_SIGNALS:
    void edited(); //!< by the person

private:
    void propose();
    [[nodiscard]] std::optional<ReferralGround> ground() const; //!< empty: nobody has chosen
    [[nodiscard]] const GroundRule *rule() const;

    Workplace &m_workplace;
    QString m_language;
    Fields m_fields;
    ComboBox *m_ground;
    ComboBox *m_statute;
    Field *m_statuteField;
    Field *m_groundField;
    QLineEdit *m_to;
    TextEdit *m_told;
};

//! The form in a window of its own, with the two buttons
class ReferralDialog : public QDialog
{
    Q_OBJECT
public:
    ReferralDialog(Workplace &workplace, const QString &letterLanguage, QWidget *parent);
    [[nodiscard]] Referral referral() const { return m_form->referral(); }
    [[nodiscard]] ReferralForm *form() const { return m_form; }
    void accept() override;

private:
    ReferralForm *m_form;
};

} // namespace lyhord
