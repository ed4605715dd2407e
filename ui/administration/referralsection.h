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

//! What is no case and where it goes instead. There is one ground of each kind; laws are added and retired (R20).
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
    [[nodiscard]] WhereElse fresh() const override { return { {}, Statute() }; }
    [[nodiscard]] WhereElse written(WhereElse entry) const override;
    [[nodiscard]] KeepJob keep(const WhereElse &entry) const override;
    [[nodiscard]] KeepJob retire(const WhereElse &entry, QDate last) const override;
    [[nodiscard]] bool canRetire() const override { return entry().statute.has_value(); }

private:
    static SectionTexts texts();
    QLineEdit *m_key;
    NameLines m_name;
    QLineEdit *m_number;
    LocalTextBox *m_addressee;
    LocalTextBox *m_reason;
    LocalTextBox *m_told;
    TextEdit *m_words;
    ValidityDays m_valid;
};

} // namespace lyhord
