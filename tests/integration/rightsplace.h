#pragma once

#include "tests/integration/rightsbed.h"

#include <memory>

namespace lyhord::test {

//! What somebody with psql writes beside a change of the case: a step of its history, and the change itself
[[nodiscard]] QString eventOf(
    const Case &subject, const QString &kind, const QString &login, const QString &details = {});
[[nodiscard]] QString changeOf(const Case &subject, const QString &columns);

//! The action through the program's services
[[nodiscard]] bool byProgram(Action action, Session &session, const Case &subject);

//! The server with its people, for tests that ask what each may do
class RightsPlace
{
protected:
    void openServer(); //!< skips the tests where there is none
    //! Every person (their place in the list of people) in every situation, as columns person and situation
    void rowsForCases() const;
    [[nodiscard]] const Person &named(const QString &login) const;
    [[nodiscard]] bool hasNoRole(const Person &who) const;
    void checkHistory();

    std::unique_ptr<RightsBed> m_bed;
};

} // namespace lyhord::test
