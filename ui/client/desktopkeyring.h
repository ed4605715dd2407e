#pragma once

#include "core/drafts/keystore.h"

#include <memory>

namespace lyhord {

//! The keyring of the desktop that the person is signed in to; null where this program was built without
[[nodiscard]] std::shared_ptr<KeyStore> desktopKeyring();

} // namespace lyhord
