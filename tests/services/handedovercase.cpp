#include "tests/services/handedovercase.h"

namespace lyhord::test {
using namespace Qt::Literals::StringLiterals;
namespace {

const QStringList &secrets()
{
    static const QStringList words{ u"gåvor"_s, u"kuvert"_s, u"gatukontoret"_s, u"entreprenör"_s, u"svanlund"_s,
        u"1740605"_s, u"174 06 05"_s, u"lämnat vidare"_s };
    return words;
}

} // namespace

CaseDraft envelopeDraft()
{
    CaseDraft draft = snowDraft();
    draft.headline = u"Gåvor i kuvert"_s;
    draft.text = u"Chefen på gatukontoret tog emot ett kuvert av entreprenören."_s;
    draft.submitter.name = u"Berit Svanlund"_s;
    draft.submitter.email = u"berit.svanlund@example.org"_s;
    draft.submitter.phone = u"070-174 06 05"_s;
    draft.departments = { u"SBF"_s };
    return draft;
}

QStringList toldBy(const QString &text)
{
    QStringList told = secrets();
    told.removeIf([&text](const QString &word) { return !text.contains(word, Qt::CaseInsensitive); });
    return told;
}

QString handedOver(TownHall &hall, std::optional<ReplyBy> replyBy)
{
    CaseDraft draft = envelopeDraft();
    draft.replyWanted = replyBy.has_value();
    draft.replyBy = replyBy;
    const auto stored = hall.cases().registerCase(draft);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().message));
    const Referral bribery{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Det är lämnat vidare."_s };
    const auto referred = hall.cases().apply(stored->number, Refer{ bribery });
    if (!referred)
        qFatal("%s", qPrintable(referred.error().message + referred.error().detail));
    return stored->number;
}

void setMailbox(TownHall &hall, const QString &address)
{
    const Setting mailbox{ u"chief_legal_officer_mailbox"_s, address, hall.session().today() };
    if (const auto changed = hall.session().directory().changeSetting(mailbox); !changed)
        qFatal("%s", qPrintable(changed.error().message));
}

QStringList found(Session &session, const QString &text)
{
    QStringList numbers;
    const auto hits = session.cases().search(text, 10);
    if (!hits)
        return { hits.error().message };
    for (const SearchHit &hit : hits->hits)
        numbers.append(hit.number);
    return numbers;
}

QStringList listed(Session &session, const CaseQuery &query)
{
    QStringList numbers;
    const auto page = session.cases().list(query, {}, 50);
    if (!page)
        return { page.error().message };
    for (const CaseRow &row : page->rows)
        numbers.append(row.number);
    return numbers;
}

CaseQuery inQueue(Queue queue)
{
    CaseQuery query;
    query.queue = queue;
    return query;
}

QList<Message> letters(Session &session, LetterKind kind)
{
    QList<Message> letters = session.outbox().messages({}, 50).value_or(QList<Message>());
    letters.removeIf([kind](const Message &letter) { return letter.kind != kind; });
    return letters;
}

QString inWords(const Message &letter)
{
    return QStringList{ letter.letter.subject, letter.letter.body, letter.toName, letter.toAddress, letter.failure }
        .join(u'\n');
}

} // namespace lyhord::test
