#pragma once

#include "ui/administration/entrysection.h"

class QCheckBox;

namespace lyhord {

//! Each department's own tree of categories; a new name is a new version, and old reports keep the old one (R70)
class CategorySection : public EntrySection<Category>
{
    Q_OBJECT
public:
    CategorySection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Category> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Category &category) const override;
    [[nodiscard]] QList<EntryLine> headings() const override { return departmentHeadings(); }
    [[nodiscard]] Category fresh() const override;
    void show(const Category &category) override;
    using EntrySection::written;
    [[nodiscard]] Category written(Category category) const override;
    [[nodiscard]] KeepJob keep(const Category &category) const override;
    void whenTyped() override;
    [[nodiscard]] KeepJob retire(const Category &category, QDate last) const override;

private:
    static SectionTexts texts();
    [[nodiscard]] Category asVersion(Category category) const;
    void fillParents();
    [[nodiscard]] QString namesOf(const QString &path) const;
    ComboBox *m_below;
    QLineEdit *m_key;
    NameLines m_name;
    QCheckBox *m_mandatory;
    ValidityDays m_valid;
};

} // namespace lyhord
