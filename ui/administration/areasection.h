#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! The second level that all departments have in common (R71)
class AreaSection : public EntrySection<Area>
{
    Q_OBJECT
public:
    AreaSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Area> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Area &area) const override;
    void show(const Area &area) override;
    using EntrySection::written;
    [[nodiscard]] Area written(Area area) const override;
    [[nodiscard]] KeepJob keep(const Area &area) const override;
    [[nodiscard]] KeepJob retire(const Area &area, QDate last) const override;

private:
    static SectionTexts texts();
    QLineEdit *m_key;
    NameLines m_name;
    TextEdit *m_words;
    ValidityDays m_valid;
};

} // namespace lyhord
