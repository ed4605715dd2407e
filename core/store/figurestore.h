#pragma once

#include "core/model/case.h"
#include "core/model/result.h"
#include "core/store/databasekind.h"

#include <QtCore/QDateTime>

#include <functional>

namespace lyhord {

class Database;

//! What a report counts of a case: nothing by which a person could be found
struct FigureRow
{
    QDateTime at; //!< UTC: received, closed or first answered, as asked for
    QString department; //!< the one the case counts for
    QString process;
    CaseType type = CaseType::View;
    Channel channel = Channel::Web;
    Gender gender = Gender::NotStated;
    bool referred = false; //!< of what was received
    CaseStatus status = CaseStatus::Closed; //!< of what was closed
    std::optional<Outcome> outcome; //!< of what was closed
    bool answeredDirectly = false; //!< of what was closed or answered
    bool replyWanted = true; //!< of what was answered
    QDate answerDue; //!< of what was answered
};

//! Reads ranges of time from the report indexes alone, never from the cases. Ask for a month at a time, so that no read
//! holds a writer for long.
class FigureStore
{
public:
    using Take = std::function<void(const FigureRow &)>;
    explicit FigureStore(Database &db);

    //! from is inside, to is not
    [[nodiscard]] Result<> received(const QDateTime &from, const QDateTime &to, const Take &take);
    [[nodiscard]] Result<> closed(const QDateTime &from, const QDateTime &to, const Take &take);
    [[nodiscard]] Result<> firstAnswered(const QDateTime &from, const QDateTime &to, const Take &take);

    //! The statements, for the test that looks at their plans
    [[nodiscard]] static QStringList statements(DatabaseKind kind);

private:
    Database &m_db;
};

} // namespace lyhord
