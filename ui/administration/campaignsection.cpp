#include "ui/administration/campaignsection.h"

#include "core/services/directory.h"
#include "ui/client/workplace.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts CampaignSection::texts()
{
    return { .list = { .name = tr("Campaigns"),
                 .headers = { tr("Name"), tr("Key"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("Campaigns that ask for views on one question appear here. Add the first with Alt+N.") },
        .newButton = tr("&New campaign"),
        .choose = tr("Choose a campaign at the left to change it, or add one with Alt+N."),
        .retires = true };
}

CampaignSection::CampaignSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_name(addLine(tr("Na&me"), u"name"_s))
    , m_valid(addValidity())
{
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as cycling2027."));
}

QList<Campaign> CampaignSection::entries() const
{
    return workplace().profile().campaigns;
}

EntryLine CampaignSection::lineOf(const Campaign &campaign) const
{
    EntryLine line{ .key = campaign.key, .cells = { campaign.name, campaign.key, validityCell(campaign.valid) } };
    line.retired = isRetired(campaign.valid);
    return line;
}

void CampaignSection::show(const Campaign &campaign)
{
    m_key->setText(campaign.key);
    m_name->setText(campaign.name);
    m_valid.show(campaign.valid);
}

Campaign CampaignSection::written(Campaign campaign) const
{
    campaign.key = m_key->text().trimmed();
    campaign.name = m_name->text().trimmed();
    campaign.valid = m_valid.written();
    return campaign;
}

KeepJob CampaignSection::keep(const Campaign &campaign) const
{
    return keptByKey(campaign);
}

KeepJob CampaignSection::retire(const Campaign &campaign, QDate last) const
{
    return retiredByKey(campaign, last);
}

} // namespace lyhord
