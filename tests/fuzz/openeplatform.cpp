#include "core/intake/formwords.h"
#include "holding.h"
#include "tests/intake/rows.h"

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace {

void look(const InboxItem &item)
{
    mustHold(isOneLine(item.submitter.name), "a name is one line");
    mustHold(isOneLine(item.subject), "a headline is one line");
    for (const AttachedFile &file : item.files)
        mustHold(!file.name.isEmpty() && isOneLine(file.name) && !file.name.contains(u'/'),
            "a file's name is one, and no path");
    for (const UnmappedValue &value : item.unmapped)
        mustHold(!looksLikePersonalNumber(value.value), "no answer is a personal identity number");
    if (item.submitter.anonymous)
        mustHold(item.submitter.name.isEmpty() && item.submitter.email.isEmpty() && item.submitter.phone.isEmpty()
                && item.submitter.address.isEmpty(),
            "R27: who is anonymous has no name");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytesOf(data, size);
    const test::Rows all = test::allRows(u"openeplatform-xml"_s, content);
    for (const ImportedRow &row : all.rows) {
        if (row.content)
            look(std::get<InboxItem>(*row.content));
    }
    const test::Rows cases = test::allRows(u"openeplatform-xml"_s, content, { std::nullopt, ImportAs::Cases });
    mustHold(cases.rows.size() == all.rows.size(), "as cases there are as many rows as in the inbox");
    return 0;
}
