#pragma once

#include "core/model/ids.h"
#include "core/model/onlooker.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>

namespace lyhord {

class ServiceContext;

//! Tells the others which case this workplace has open, and asks who else has it. Leaves no event. Where one person
//! works alone nothing is written. A program of this computer that has ended without leaving is not seen.
class Presence
{
public:
    static constexpr std::chrono::seconds renewEvery{ 20 };
    static constexpr std::chrono::seconds holdsFor{ 50 };

    explicit Presence(ServiceContext &context);

    //! The case is open here; to be renewed while it is. Who else has it.
    [[nodiscard]] Result<QList<Onlooker>> enter(const QString &number);
    [[nodiscard]] Result<QList<Onlooker>> othersAt(const QString &number);
    [[nodiscard]] Result<> leave();

private:
    [[nodiscard]] Result<CaseId> visibleCase(const QString &number);
    [[nodiscard]] Result<bool> anybodyElse();
    [[nodiscard]] Result<QList<Onlooker>> othersAt(CaseId id);

    [[nodiscard]] const QString &workplace();

    ServiceContext &m_context;
    QString m_workplace; //!< known from the first look on
    bool m_noted = false;
};

} // namespace lyhord
