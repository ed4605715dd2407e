// Registers cases until it is killed and says each number once it was acknowledged: what the crash test kills.
#include "core/model/clock.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const auto session = Session::open(QCoreApplication::arguments().at(1), u"anna"_s, clock);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().message));
        return 1;
    }
    for (;;) {
        CaseDraft draft = test::snowDraft();
        draft.departments = { u"SBF"_s };
        const auto stored = (*session)->cases().registerCase(draft);
        if (!stored) {
            std::fprintf(stderr, "%s %s\n", qPrintable(stored.error().message), qPrintable(stored.error().detail));
            return 1;
        }
        std::printf("%s\n", qPrintable(stored->number));
        std::fflush(stdout);
    }
}
