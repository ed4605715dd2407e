#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! Service declarations: what a department promises (R83)
class DeclarationSection : public EntrySection<ServiceDeclaration>
{
    Q_OBJECT
public:
    DeclarationSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<ServiceDeclaration> entries() const override;
    [[nodiscard]] EntryLine lineOf(const ServiceDeclaration &declaration) const override;
    [[nodiscard]] QList<EntryLine> headings() const override { return departmentHeadings(); }
    [[nodiscard]] ServiceDeclaration fresh() const override;
    void show(const ServiceDeclaration &declaration) override;
    using EntrySection::written;
    [[nodiscard]] ServiceDeclaration written(ServiceDeclaration declaration) const override;
    [[nodiscard]] KeepJob keep(const ServiceDeclaration &declaration) const override;
    [[nodiscard]] KeepJob retire(const ServiceDeclaration &declaration, QDate last) const override;

private:
    static SectionTexts texts();
    QLineEdit *m_key;
    ComboBox *m_owner;
    LocalTextBox *m_text;
    ValidityDays m_valid;
};

} // namespace lyhord
