#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! Targeted campaigns for views on one question (R85)
class CampaignSection : public EntrySection<Campaign>
{
    Q_OBJECT
public:
    CampaignSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Campaign> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Campaign &campaign) const override;
    void show(const Campaign &campaign) override;
    using EntrySection::written;
    [[nodiscard]] Campaign written(Campaign campaign) const override;
    [[nodiscard]] KeepJob keep(const Campaign &campaign) const override;
    [[nodiscard]] KeepJob retire(const Campaign &campaign, QDate last) const override;

private:
    static SectionTexts texts();
    QLineEdit *m_key;
    QLineEdit *m_name;
    ValidityDays m_valid;
};

} // namespace lyhord
