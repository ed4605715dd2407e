#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! The headlines agreed with each department (R35)
class HeadlineSection : public EntrySection<Headline>
{
    Q_OBJECT
public:
    HeadlineSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Headline> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Headline &headline) const override;
    [[nodiscard]] QList<EntryLine> headings() const override { return departmentHeadings(); }
    [[nodiscard]] Headline fresh() const override;
    void show(const Headline &headline) override;
    using EntrySection::written;
    [[nodiscard]] Headline written(Headline headline) const override;
    [[nodiscard]] KeepJob keep(const Headline &headline) const override { return kept(headline, Warnings::Refuse); }
    [[nodiscard]] KeepJob keepAccepting(const Headline &headline) const override
    {
        return kept(headline, Warnings::Accept);
    }
    [[nodiscard]] KeepJob retire(const Headline &headline, QDate last) const override;
    void whenTyped() override;

private:
    static SectionTexts texts();
    void fillCategories();
    [[nodiscard]] KeepJob kept(const Headline &headline, Warnings warnings) const;
    [[nodiscard]] QString categoryName(const QString &path) const;
    ComboBox *m_department;
    QLineEdit *m_text;
    ComboBox *m_category;
    ValidityDays m_valid;
};

} // namespace lyhord
