#pragma once

#include "ui/administration/entrysection.h"

namespace lyhord {

//! The templates of the letters, with what is wrong with them and how they will be read
class LetterSection : public EntrySection<LetterTemplate>
{
    Q_OBJECT
public:
    LetterSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<LetterTemplate> entries() const override;
    [[nodiscard]] EntryLine lineOf(const LetterTemplate &letter) const override;
    [[nodiscard]] LetterTemplate fresh() const override;
    void show(const LetterTemplate &letter) override;
    using EntrySection::written;
    [[nodiscard]] LetterTemplate written(LetterTemplate letter) const override;
    [[nodiscard]] KeepJob keep(const LetterTemplate &letter) const override;
    void whenTyped() override;

private:
    static SectionTexts texts();
    void preview(const LetterTemplate &letter);
    ComboBox *m_kind;
    ComboBox *m_language;
    QLineEdit *m_subject;
    TextEdit *m_body;
    TextEdit *m_preview;
};

} // namespace lyhord
