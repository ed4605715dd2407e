#include "ui/casefile/casesteps.h"

#include "ui/casefile/stepform.h"
#include "ui/client/stepwords.h"

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct StepKeys
{
    QLatin1StringView step;
    QLatin1StringView keys;
};

// Steps that belong together share a letter. Ctrl+Alt is AltGr on Nordic keyboards, and Ctrl+Shift+U begins a sign by
// its number on Linux.
constexpr StepKeys steps[] = { { "assign"_L1, "Ctrl+T"_L1 }, { "unassign"_L1, "Ctrl+Shift+T"_L1 },
    { "consult"_L1, "Ctrl+G"_L1 }, { "consult-answer"_L1, "Ctrl+Shift+G"_L1 }, { "refer"_L1, "Ctrl+H"_L1 },
    { "answer"_L1, "Ctrl+J"_L1 }, { "hand-back"_L1, "Ctrl+Shift+V"_L1 }, { "send"_L1, "Ctrl+R"_L1 },
    { "interim"_L1, "Ctrl+U"_L1 }, { "remind"_L1, "Ctrl+Shift+J"_L1 }, { "close"_L1, "Ctrl+Shift+Y"_L1 },
    { "write-off"_L1, "Ctrl+Shift+W"_L1 }, { "follow-up"_L1, "Ctrl+I"_L1 }, { "not-satisfied"_L1, "Ctrl+Shift+I"_L1 },
    { "reopen"_L1, "Ctrl+Shift+O"_L1 }, { "link"_L1, "Ctrl+L"_L1 }, { "split"_L1, "Ctrl+Shift+P"_L1 },
    { "correct"_L1, "Ctrl+E"_L1 }, { "attach"_L1, "Ctrl+Shift+B"_L1 }, { "note"_L1, "Ctrl+Shift+N"_L1 },
    { "flag"_L1, "Ctrl+Shift+F"_L1 }, { "unflag"_L1, "Ctrl+Shift+Del"_L1 } };

} // namespace

QList<CaseStep> allCaseSteps()
{
    QList<CaseStep> all;
    for (const StepKeys &step : steps)
        all.append({ QString(step.step), stepInWords(step.step), QKeySequence(QString(step.keys)) });
    return all;
}

QKeySequence keysOfStep(const QString &key)
{
    for (const StepKeys &step : steps) {
        if (step.step == key)
            return QKeySequence(QString(step.keys));
    }
    return {};
}

} // namespace lyhord
