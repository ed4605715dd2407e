#pragma once

#include "core/model/case.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

//! A case as a strategist may have it for analyses of their own: nothing by which a person could be found
struct CaseFacts
{
    QString number;
    QString department; //!< keys
    QStringList asked;
    CaseType type = CaseType::View;
    Channel channel = Channel::Web;
    QString area;
    QString category;
    QString process;
    QString serviceDeclaration;
    QString campaign;
    QString language;
    Gender gender = Gender::NotStated;
    bool anonymous = false;
    bool replyWanted = true;
    QDate received; //!< local days
    QDate registered;
    QDate answerDue;
    QDate firstAnswered;
    QDate closed;
    CaseStatus status = CaseStatus::Registered;
    std::optional<Outcome> outcome;
    bool answeredDirectly = false;
    QString standardAnswer;
    std::optional<ReferralGround> referred;
    int calendarVersion = 0;
    std::optional<int> feedbackWorkingDays;
    std::optional<int> handlingWorkingDays;
};

} // namespace lyhord
