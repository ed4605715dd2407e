#include "core/intake/jsoncase.h"
#include "core/intake/jsonfields.h"
#include "core/model/casejson.h"
#include "holding.h"
#include "tests/intake/rows.h"

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace {

void readCase(const QJsonObject &stored)
{
    const Result<Case> read = fromSnapshot(stored);
    if (!read)
        return;
    mustHold(fromSnapshot(snapshot(*read)) == read, "a snapshot that is written is read again");
    if (const Result<CaseDraft> draft = caseFromExport(toJson(*read)))
        mustHold(draft->headline == read->headline && draft->text == read->text && draft->submitter == read->submitter
                && draft->secrecy == read->secrecy,
            "a case that is printed is registered as it was");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytesOf(data, size);
    const test::Rows cases = test::allRows(u"json"_s, content);
    const test::Rows items = test::allRows(u"json"_s, content, { std::nullopt, ImportAs::Inbox });
    mustHold(cases.rows.size() == items.rows.size(), "in the inbox there are as many rows as as cases");

    const auto object = parsedObject(content);
    if (!object) {
        mustHold(!draftFromJson(content) && !correctionFromJson(content), "what is no JSON is no case");
        return 0;
    }
    const Result<CaseDraft> draft = draftFromJson(content);
    const Result<CaseDraft> exported = caseFromExport(*object);
    if (draft && exported)
        mustHold(draft->headline == exported->headline && draft->text == exported->text
                && draft->submitter == exported->submitter,
            "a case is the same by either way");
    const Result<CaseCorrection> correction = correctionFromJson(content);
    if (correction && correction->submitter)
        mustHold(correction->submitter->appliedTo(correction->submitter->appliedTo({}))
                == correction->submitter->appliedTo({}),
            "a correction made twice is made once");
    readCase(*object);
    return 0;
}
