#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

class SegmentedChoice;

//! Answers agreed with a department; without an agreement one cannot be used (R47)
class StandardAnswerSection : public EntrySection<StandardAnswer>
{
    Q_OBJECT
public:
    StandardAnswerSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<StandardAnswer> entries() const override;
    [[nodiscard]] EntryLine lineOf(const StandardAnswer &answer) const override;
    [[nodiscard]] QList<EntryLine> headings() const override { return departmentHeadings(); }
    [[nodiscard]] StandardAnswer fresh() const override;
    void show(const StandardAnswer &answer) override;
    using EntrySection::written;
    [[nodiscard]] StandardAnswer written(StandardAnswer answer) const override;
    [[nodiscard]] KeepJob keep(const StandardAnswer &answer) const override;
    [[nodiscard]] KeepJob retire(const StandardAnswer &answer, QDate last) const override;
    void whenTyped() override;

private:
    static SectionTexts texts();
    QLineEdit *m_key;
    ComboBox *m_department;
    QLineEdit *m_title;
    LocalTextBox *m_text;
    SegmentedChoice *m_outcome;
    QLineEdit *m_agreement;
    ValidityDays m_valid;
};

} // namespace lyhord
