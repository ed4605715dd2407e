#pragma once

#include "core/model/case.h"
#include "core/model/person.h"
#include "core/model/profile.h"

// A municipality small enough to have in one's head: for tests that need departments, letters and people.
namespace lyhord::test {

//! Departments SBF, KFF, SOC and KLK can be asked; OLD was retired at the end of 2024 (successor SBF); NOMAIL has no
//! mailbox. Areas services, reception, information, physical_environment. Letters of every kind in Swedish, the answer
//! also in Finnish and English. Statutes: plan (valid), sol2001 (retired 2025-06-30). Standard answers: salt (agreed,
//! valid), loose (no agreement), stale (agreement ended 2024-12-31).
[[nodiscard]] Profile smallProfile();

//! Somebody with one role, valid since 2020; the login is the role's name, with the department's key after a dot
[[nodiscard]] Person personAs(Role role, const QString &department = {});

//! Åsa Öberg calls about snow, wants a reply by e-mail; nobody is asked yet
[[nodiscard]] CaseDraft snowDraft();

} // namespace lyhord::test
