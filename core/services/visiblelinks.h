#pragma once

#include "core/model/case.h"
#include "core/model/result.h"

namespace lyhord {

class ServiceContext;
struct CaseFile;

// The number of a case one may not see is not told by another that is linked to it.

//! Without the links to cases that the person at work may not see; for every case that is handed out. Never for one
//! that is to be saved: what is hidden would be gone.
[[nodiscard]] Result<Case> withLinksInSight(ServiceContext &context, Case subject);
//! The same of a case that a step has just saved: one that cannot be looked up is hidden, the step having been taken
[[nodiscard]] Case savedWithLinksInSight(ServiceContext &context, Case saved);
//! Nor by what its timeline says of links, kept or taken back
[[nodiscard]] Result<> hideLinksOutOfSight(ServiceContext &context, CaseFile &file);

} // namespace lyhord
