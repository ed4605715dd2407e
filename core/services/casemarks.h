#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"
#include "core/model/workingnote.h"

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace lyhord {

class CaseService;
class ServiceContext;

//! A person's own marks on cases, which nobody else sees: a day to come back to it, and how far one has read it
class CaseMarks
{
public:
    CaseMarks(ServiceContext &context, CaseService &cases);

    [[nodiscard]] Result<> flag(const QString &number, const CaseFlag &flag);
    [[nodiscard]] Result<> unflag(const QString &number);
    //! The person has seen the case with its events up to this one
    [[nodiscard]] Result<> noteLook(CaseId id, EventId newest);

    struct Marked
    {
        QSet<QString> changed; //!< numbers of cases in which others have done something since one looked
        QMap<QString, CaseFlag> flagged; //!< by number
        //! Cases handed over to the person with a letter or a call waiting to leave (R90), by number: are they
        //! answered?
        QMap<QString, bool> toLeave;
        friend bool operator==(const Marked &, const Marked &) = default;
    };
    [[nodiscard]] Result<Marked> marked();

private:
    ServiceContext &m_context;
    CaseService &m_cases;
};

} // namespace lyhord
