#pragma once

#include "core/rules/workingcalendar.h"
#include "ui/administration/entrysection.h"

class QSpinBox;

namespace lyhord {

//! The free days of a year. The law's stand fast; the municipality adds days on which it is closed (C3).
class CalendarSection : public EntrySection<FreeDay>
{
    Q_OBJECT
public:
    CalendarSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

protected:
    [[nodiscard]] QList<FreeDay> entries() const override;
    [[nodiscard]] EntryLine lineOf(const FreeDay &day) const override;
    void show(const FreeDay &day) override;
    using EntrySection::written;
    [[nodiscard]] FreeDay written(FreeDay day) const override;
    [[nodiscard]] KeepJob keep(const FreeDay &day) const override;
    [[nodiscard]] LookJob lookAt(const FreeDay &day) const override;
    [[nodiscard]] KeepJob withdraw(const FreeDay &day) const override;
    [[nodiscard]] LookJob lookAtWithdrawing(const FreeDay &day) const override;
    [[nodiscard]] bool canChange() const override { return false; }
    [[nodiscard]] bool canWithdraw() const override { return isOwn(entry()); }
    void whenTyped() override;

private:
    static SectionTexts texts();
    static QString doneInWords(int moved);
    [[nodiscard]] bool isOwn(const FreeDay &day) const; //!< closed by the municipality
    [[nodiscard]] QString kindOf(const FreeDay &day) const;
    QSpinBox *m_year;
    DateField *m_day;
    QLineEdit *m_name;
};

} // namespace lyhord
