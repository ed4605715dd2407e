#pragma once

#include "core/model/duereport.h"
#include "ui/administration/entrysection.h"

namespace lyhord {

//! Who gets the reports that go out on their dates (R72–R75)
class RecipientSection : public EntrySection<ReportRecipient>
{
    Q_OBJECT
public:
    RecipientSection(Workplace &workplace, Navigator &navigator, QWidget *parent);
    void refresh() override;

protected:
    [[nodiscard]] QList<ReportRecipient> entries() const override { return m_recipients; }
    [[nodiscard]] EntryLine lineOf(const ReportRecipient &recipient) const override;
    void show(const ReportRecipient &recipient) override;
    using EntrySection::written;
    [[nodiscard]] ReportRecipient written(ReportRecipient recipient) const override;
    [[nodiscard]] KeepJob keep(const ReportRecipient &recipient) const override;
    [[nodiscard]] KeepJob withdraw(const ReportRecipient &recipient) const override;
    [[nodiscard]] bool canWithdraw() const override { return true; }
    void whenTyped() override;

private:
    static SectionTexts texts();
    [[nodiscard]] DueKind chosenKind() const;
    [[nodiscard]] QString scopeName(const ReportRecipient &recipient) const;
    void fillScopes(DueKind kind);
    QList<ReportRecipient> m_recipients;
    int m_generation = 0;
    ComboBox *m_kind;
    ComboBox *m_scope;
    QLineEdit *m_name;
    QLineEdit *m_address;
    ComboBox *m_language;
    QCheckBox *m_masked;
};

} // namespace lyhord
