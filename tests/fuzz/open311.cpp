#include "core/intake/open311.h"
#include "core/intake/jsonfields.h"
#include "holding.h"
#include "tests/intake/rows.h"

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace {

void readRows(const QString &format, const QByteArray &content, ImportAs as)
{
    const test::Rows all = test::allRows(format, content, { std::nullopt, as });
    for (const ImportedRow &row : all.rows) {
        const auto *item = row.content ? std::get_if<InboxItem>(&*row.content) : nullptr;
        if (!item)
            continue;
        mustHold(isOneLine(item->submitter.name), "a name is one line");
        mustHold(!item->subject.isEmpty() || !item->text.isEmpty(), "a request says what it is about");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytesOf(data, size);
    if (content.trimmed().startsWith('<')) {
        readRows(u"open311-xml"_s, content, ImportAs::Inbox);
        return 0;
    }
    readRows(u"open311-json"_s, content, ImportAs::Inbox);
    readRows(u"open311-json"_s, content, ImportAs::Cases);
    const QByteArray quoted = withQuotedNumbers(content);
    mustHold(withQuotedNumbers(quoted) == quoted, "what is quoted is not quoted again");
    mustHold(!parsedObject(content) || parsedObject(quoted), "JSON stays JSON when its numbers are quoted");
    return 0;
}
