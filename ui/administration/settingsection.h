#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! A rule value, and how many have replaced it on the day it came (R97)
struct SettingVersion : Setting
{
    int replacements = 0;
    friend bool operator==(const SettingVersion &, const SettingVersion &) = default;
};

//! The rule values, each from a day on (R5)
class SettingSection : public EntrySection<SettingVersion>
{
    Q_OBJECT
public:
    SettingSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<SettingVersion> entries() const override;
    [[nodiscard]] EntryLine lineOf(const SettingVersion &setting) const override;
    [[nodiscard]] SettingVersion fresh() const override;
    void show(const SettingVersion &setting) override;
    using EntrySection::written;
    [[nodiscard]] SettingVersion written(SettingVersion setting) const override;
    [[nodiscard]] KeepJob keep(const SettingVersion &setting) const override;
    [[nodiscard]] LookJob lookAt(const SettingVersion &setting) const override;
    [[nodiscard]] KeepJob withdraw(const SettingVersion &setting) const override;
    [[nodiscard]] bool canChange() const override { return isToCome() || holdsSinceToday(); }
    [[nodiscard]] bool canWithdraw() const override { return isToCome(); }
    void whenTyped() override;

private:
    static SectionTexts texts();
    [[nodiscard]] bool isToCome() const;
    [[nodiscard]] bool holdsSinceToday() const; //!< and can be replaced today
    [[nodiscard]] bool mayMoveRunningCases(const QString &rule) const;
    [[nodiscard]] bool movesRunningCases() const;
    void showEditorOf(const QString &rule);
    [[nodiscard]] QList<SettingVersion> versionsOf(const QString &key) const; //!< by day
    ComboBox *m_rule;
    QLineEdit *m_number;
    ComboBox *m_choice;
    DateField *m_from;
    ComboBox *m_running; //!< whether running cases keep their days
};

} // namespace lyhord
