#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

// R94: a headline goes into mails, lists and reports, so it tells nobody who the person is.
namespace lyhord {

//! What a headline tells about a person: at most one of the two, translated
struct HeadlineFinding
{
    QString forbidden; //!< why it is not possible
    QString warning; //!< what may be personal and has to be confirmed
    [[nodiscard]] bool isEmpty() const { return forbidden.isEmpty() && warning.isEmpty(); }
};
//! name: the submitter's, empty where there is none. The municipality's own telephone numbers tell nothing (P8).
[[nodiscard]] HeadlineFinding findingInHeadline(
    const QString &headline, const QString &name, const QStringList &ownPhoneNumbers, QDate today);
//! One of those agreed with a department that hold on that day
[[nodiscard]] bool isAgreedHeadline(const QString &headline, const Profile &profile, QDate day);

} // namespace lyhord
