#include "core/rules/personaldata.h"
#include "core/rules/personnumber.h"
#include "holding.h"

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

bool namesPerson(const PersonalDataSpan &span)
{
    return span.kind == PersonalDataKind::Personnummer || span.kind == PersonalDataKind::Samordningsnummer
        || span.kind == PersonalDataKind::InterimNumber;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    qsizetype behind = 0;
    for (const PersonalDataSpan &span : findPersonalData(text, today, { u"016-710 10 00"_s, u"010-710 10 00"_s })) {
        mustHold(span.start >= behind && span.end > span.start, "what is found stands in order and apart");
        behind = span.end;
    }
    mustHold(behind <= text.toUcs4().size(), "what is found stands in the text");

    const QString masked = withMaskedPersonalNumbers(text, today);
    const QList<PersonalDataSpan> left = findPersonNumbers(masked, today);
    mustHold(masked.size() == text.size(), "a masked text is as long as it was");
    mustHold(std::none_of(left.cbegin(), left.cend(), namesPerson), "a masked text names nobody by number");
    return 0;
}
