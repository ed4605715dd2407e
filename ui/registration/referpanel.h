#pragma once

#include "core/rules/scope.h"
#include "ui/widgets/formrows.h"

class QLabel;
class QPushButton;

namespace lyhord {

class ReferralForm;
class Workplace;

//! Where the message goes instead, beside the registration: filled in from the hint, to be changed or confirmed
class ReferPanel : public QWidget
{
    Q_OBJECT
public:
    ReferPanel(
        Workplace &workplace, const QString &letterLanguage, const std::optional<ScopeHint> &hint, QWidget *parent);
    [[nodiscard]] Referral referral() const;
    void setReferral(const Referral &referral); //!< as it was being filled in
    void setTold(const QString &told); //!< what was written elsewhere of what the person was told
    void keepGround(); //!< it is referred, and on that ground
    void leaveGroundOpen(); //!< nobody had chosen it yet
    [[nodiscard]] bool isGroundChosen() const;
    [[nodiscard]] QList<Problem> problems() const; //!< of the referral
    //! Beside its own fields; what stands elsewhere on the page is said in a sentence here
    void showProblems(const QList<Problem> &problems);
    void focusFirst();

Q_SIGNALS:
    void edited(); //!< by the person
    void cancelled();

private:
    ReferralForm *m_form;
    QLabel *m_problem;
    QPushButton *m_cancel;
};

} // namespace lyhord
