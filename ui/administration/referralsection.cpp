#include "ui/administration/referralsection.h"

#include "ui/common/textedit.h"
#include "ui/common/workplace.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts ReferralSection::texts()
{
    return { .list = { .name = tr("Referral grounds and laws"),
                 .headers = { tr("Name"), tr("Goes to"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("What is no case, and where it goes instead, appears here. It comes with the profile.") },
        .newButton = {},
        .choose = tr("Choose a ground or a law at the left to read where such a matter goes."),
        .note = tr("These come with the municipality's profile. To change them, write the profile to a file, change it "
                   "there and read it again.") };
}

ReferralSection::ReferralSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_name(addLine(tr("Na&me"), u"name"_s))
    , m_number(addLine(tr("La&w number"), u"number"_s))
    , m_addressee(addLine(tr("&Goes to"), u"addressee"_s))
    , m_reason(addText(tr("Wh&y it is no case"), u"reason"_s, 4))
    , m_told(addLocalText(tr("What the &person is told"), u"told"_s))
    , m_words(addText(tr("Words in a text that po&int here"), u"words"_s, 4))
{
    setReadOnly();
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
    m_name->setText(isLaw ? statute.name.in(language()) : ground.name.in(language()));
    m_number->setText(statute.number);
    m_addressee->setText(isLaw ? statute.addressee.in(language()) : ground.addressee.in(language()));
    m_reason->setPlainText(ground.reason.in(language()));
    m_told->setText(ground.told);
    m_words->setPlainText((isLaw ? statute.words : ground.words).join(u", "_s));
    fields().field(u"number"_s)->setVisible(isLaw);
    fields().field(u"reason"_s)->setVisible(!isLaw);
    fields().field(u"told"_s)->setVisible(!isLaw);
}

} // namespace lyhord
