#pragma once

#include "core/services/directory.h"
#include "ui/administration/entrysection.h"

namespace lyhord {

//! The municipality's names, the kinds of case it takes in and its own telephone numbers
class MunicipalitySection : public EntrySection<Municipality>
{
    Q_OBJECT
public:
    MunicipalitySection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Municipality> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Municipality &municipality) const override;
    void show(const Municipality &municipality) override;
    using EntrySection::written;
    [[nodiscard]] Municipality written(Municipality municipality) const override;
    [[nodiscard]] KeepJob keep(const Municipality &municipality) const override;

private:
    static SectionTexts texts();
    [[nodiscard]] bool isChosen(CaseType type) const;
    QLineEdit *m_name;
    QLineEdit *m_contactCentre;
    QList<std::pair<CaseType, QCheckBox *>> m_types;
    TextEdit *m_phones;
};

} // namespace lyhord
