#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! The rule values, each from a day on (R5)
class SettingSection : public EntrySection<Setting>
{
    Q_OBJECT
public:
    SettingSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<Setting> entries() const override;
    [[nodiscard]] EntryLine lineOf(const Setting &setting) const override;
    [[nodiscard]] Setting fresh() const override;
    void show(const Setting &setting) override;
    using EntrySection::written;
    [[nodiscard]] Setting written(Setting setting) const override;
    [[nodiscard]] KeepJob keep(const Setting &setting) const override;
    [[nodiscard]] LookJob lookAt(const Setting &setting) const override;
    [[nodiscard]] KeepJob withdraw(const Setting &setting) const override;
    [[nodiscard]] bool canChange() const override { return isToCome(); }
    [[nodiscard]] bool canWithdraw() const override { return isToCome(); }
    void whenTyped() override;

private:
    static SectionTexts texts();
    [[nodiscard]] bool isToCome() const;
    [[nodiscard]] bool movesRunningCases() const;
    void showEditorOf(const QString &rule);
    [[nodiscard]] QList<Setting> versionsOf(const QString &key) const; //!< by day
    ComboBox *m_rule;
    QLineEdit *m_number;
    ComboBox *m_choice;
    DateField *m_from;
    ComboBox *m_running; //!< whether running cases keep their days
};

} // namespace lyhord
