#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! The steering structure: process areas with their main processes and subprocesses, support processes (R79). Another
//! name or place is a new version, and old reports keep the former one (R97)
class ProcessSection : public EntrySection<Process>
{
    Q_OBJECT
public:
    ProcessSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Process> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Process &process) const override;
    [[nodiscard]] Process fresh() const override;
    void show(const Process &process) override;
    using EntrySection::written;
    [[nodiscard]] Process written(Process process) const override;
    [[nodiscard]] KeepJob keep(const Process &shown) const override;
    [[nodiscard]] KeepJob retire(const Process &process, QDate last) const override;
    void whenTyped() override;

private:
    static SectionTexts texts();
    [[nodiscard]] QList<Process> known() const; //!< each once, as today
    [[nodiscard]] Process asVersion(Process process) const;
    void fillParents(ProcessKind kind);
    [[nodiscard]] ProcessKind chosenKind() const;
    ComboBox *m_kind;
    ComboBox *m_parent;
    QLineEdit *m_key;
    NameLines m_name;
    ValidityDays m_valid;
};

} // namespace lyhord
