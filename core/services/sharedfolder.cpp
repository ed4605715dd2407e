#include "core/services/sharedfolder.h"

#include "core/db/lockprobe.h"

namespace lyhord {

Result<> probeLocksOf(const QString &folder, const QString &workstation, std::chrono::milliseconds patience)
{
    return lockprobe::run(folder, workstation, patience);
}

} // namespace lyhord
