#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! A ground on which something is no case, or a law that makes it an exercise of authority
struct WhereElse
{
    std::optional<GroundRule> ground;
    std::optional<Statute> statute;
    friend bool operator==(const WhereElse &, const WhereElse &) = default;
};

//! What is no case and where it goes instead, to be read; it comes with the profile (R20)
class ReferralSection : public EntrySection<WhereElse>
{
    Q_OBJECT
public:
    ReferralSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<WhereElse> entries() const override;
    [[nodiscard]] EntryLine lineOf(const WhereElse &entry) const override;
    [[nodiscard]] QList<EntryLine> headings() const override;
    void show(const WhereElse &entry) override;
    using EntrySection::written;
    [[nodiscard]] WhereElse written(WhereElse entry) const override { return entry; }
    [[nodiscard]] KeepJob keep(const WhereElse &) const override { return {}; }

private:
    static SectionTexts texts();
    QLineEdit *m_name;
    QLineEdit *m_number;
    QLineEdit *m_addressee;
    TextEdit *m_reason;
    LocalTextBox *m_told;
    TextEdit *m_words;
};

} // namespace lyhord
