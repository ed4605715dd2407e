#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

class DepartmentSection : public EntrySection<Department>
{
    Q_OBJECT
public:
    DepartmentSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Department> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Department &department) const override;
    void show(const Department &department) override;
    using EntrySection::written;
    [[nodiscard]] Department written(Department department) const override;
    [[nodiscard]] KeepJob keep(const Department &department) const override;
    [[nodiscard]] KeepJob retire(const Department &department, QDate last) const override;

private:
    static SectionTexts texts();
    QLineEdit *m_key;
    NameLines m_name;
    QLineEdit *m_board;
    QLineEdit *m_mailbox;
    TextEdit *m_routines;
    TextEdit *m_words;
    ComboBox *m_successor;
    ValidityDays m_valid;
    ComboBox *m_takenOverBy; //!< asked for when it is retired
};

} // namespace lyhord
