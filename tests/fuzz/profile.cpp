#include "core/intake/profilechanges.h"
#include "core/intake/profilecheck.h"
#include "core/intake/profilefile.h"
#include "holding.h"

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace Qt::Literals::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Profile> profile = profileFromJson(bytesOf(data, size));
    if (!profile)
        return 0;
    mustHold(profileFromJson(profileToJson(*profile)) == profile, "a profile that is written is read again");
    mustHold(!problemIn(*profile), "what is read keeps its own rules");
    const ProfileChanges changes(*profile, *profile);
    for (const Department &department : profile->departments) {
        mustHold(isOneLine(department.key) && isOneLine(department.mailbox), "a key and a mailbox are one line");
        mustHold(changes.inWords(u"department"_s, department.key).isEmpty(), "nothing changes when it is read again");
    }
    for (const Category &category : profile->categories)
        mustHold(changes.inWords(u"category"_s, category.path).isEmpty(), "nothing changes when it is read again");
    return 0;
}
