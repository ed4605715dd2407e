#include "ui/administration/referralsection.h"

#include "ui/client/workplace.h"
#include "ui/widgets/textedit.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts ReferralSection::texts()
{
    return { .list = { .name = tr("Referral grounds and laws"),
                 .headers = { tr("Name"), tr("Goes to"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("What is no case, and where it goes instead, appears here.") },
        .newButton = tr("&New law"),
        .choose = tr(
            "Choose a ground or a law at the left to change where such a matter goes, or add a law with Alt+N."),
        .retires = true };
}

ReferralSection::ReferralSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_name(addNames())
    , m_number(addLine(tr("La&w number"), u"number"_s))
    , m_addressee(addLocalText(tr("G&oes to"), u"addressee"_s))
    , m_reason(addLocalText(tr("Wh&y it is no case"), u"reason"_s))
    , m_told(addLocalText(tr("What the &person is told"), u"told"_s))
    , m_words(addText(tr("Words in a text that point &here"), u"words"_s, 4))
    , m_valid(addValidity())
{
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as skollagen."));
    fields().field(u"words"_s)->setHint(tr("Separated by commas. A * stands for any ending."));
}

QList<WhereElse> ReferralSection::entries() const
{
    QList<WhereElse> all;
    for (const GroundRule &ground : workplace().profile().grounds)
        all.append({ ground, {} });
    for (const Statute &statute : workplace().profile().statutes)
        all.append({ {}, statute });
    return all;
}

EntryLine ReferralSection::lineOf(const WhereElse &entry) const
{
    if (entry.ground) {
        EntryLine line{ .key = QString(toName(entry.ground->ground)),
            .cells = { entry.ground->name.in(language()), entry.ground->addressee.in(language()) } };
        line.parent = u"grounds"_s;
        return line;
    }
    const Statute statute = entry.statute.value_or(Statute());
    EntryLine line{ .key = u"law "_s + statute.key,
        .cells = { statute.name.in(language()), statute.addressee.in(language()), validityCell(statute.valid) } };
    line.parent = u"laws"_s;
    line.retired = isRetired(statute.valid);
    return line;
}

QList<EntryLine> ReferralSection::headings() const
{
    EntryLine grounds{ .key = u"grounds"_s, .cells = { tr("Grounds") } };
    grounds.heading = true;
    grounds.group = grounds.key;
    EntryLine laws{ .key = u"laws"_s, .cells = { tr("Laws that make it an exercise of authority") } };
    laws.heading = true;
    laws.group = laws.key;
    return { grounds, laws };
}

void ReferralSection::show(const WhereElse &entry)
{
    const GroundRule ground = entry.ground.value_or(GroundRule());
    const Statute statute = entry.statute.value_or(Statute());
    const bool isLaw = entry.statute.has_value();
    m_key->setText(statute.key);
    m_name.show(isLaw ? statute.name : ground.name);
    m_number->setText(statute.number);
    m_addressee->setText(isLaw ? statute.addressee : ground.addressee);
    m_reason->setText(ground.reason);
    m_told->setText(ground.told);
    m_words->setPlainText((isLaw ? statute.words : ground.words).join(u", "_s));
    m_valid.show(statute.valid);
    for (const QString &path : { u"key"_s, u"number"_s, u"valid_from"_s, u"valid_to"_s })
        fields().field(path)->setVisible(isLaw);
    for (const QString &path : { u"reason"_s, u"told"_s })
        fields().field(path)->setVisible(!isLaw);
}

WhereElse ReferralSection::written(WhereElse entry) const
{
    if (entry.ground) {
        entry.ground->name = m_name.written(entry.ground->name);
        entry.ground->addressee = m_addressee->text();
        entry.ground->reason = m_reason->text();
        entry.ground->told = m_told->text();
        entry.ground->words = wordsIn(m_words->toPlainText());
    }
    if (entry.statute) {
        entry.statute->key = m_key->text().trimmed();
        entry.statute->name = m_name.written(entry.statute->name);
        entry.statute->number = m_number->text().trimmed();
        entry.statute->addressee = m_addressee->text();
        entry.statute->words = wordsIn(m_words->toPlainText());
        entry.statute->valid = m_valid.written();
    }
    return entry;
}

KeepJob ReferralSection::keep(const WhereElse &entry) const
{
    return [entry, fresh = isNew(), key = lineOf(entry).key](Session &session) -> Result<EntryKept> {
        Directory &directory = session.directory();
        const Result<> kept = entry.ground ? directory.changeGround(*entry.ground)
            : fresh                        ? directory.add(*entry.statute)
                                           : directory.change(*entry.statute);
        return kept.map([&key] { return EntryKept{ key, {}, false }; });
    };
}

KeepJob ReferralSection::retire(const WhereElse &entry, QDate last) const
{
    return [entry, last, key = lineOf(entry).key](Session &session) -> Result<EntryKept> {
        return session.directory().retire(*entry.statute, last).map([&key] { return EntryKept{ key, {}, false }; });
    };
}

} // namespace lyhord
