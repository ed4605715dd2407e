#pragma once

#include "ui/administration/entrysection.h"

#include <optional>

class QLabel;

namespace lyhord {

//! Departments. Their names and mailboxes have a history: a change holds from a day on (R97).
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

    void whenTyped() override;
    void whenAskedToRetire() override;
    bool showElsewhere(const Error &error) override;

private:
    static SectionTexts texts();
    QLabel *addHistory();
    [[nodiscard]] QString nameInList(const Department &department) const;
    [[nodiscard]] std::optional<QDate> nextChangeOf(const Department &department) const; //!< of name or mailbox
    [[nodiscard]] QString historyOf(const Department &department) const;
    [[nodiscard]] static QStringList changesIn(const DepartmentVersion &version, const DepartmentVersion &former);
    [[nodiscard]] bool isRenamed() const; //!< in the form: another name or mailbox
    [[nodiscard]] QString renamedInWords(const Department &changed, QDate first) const;
    void offerSuccessors(ComboBox *box, const Department &department) const;
    [[nodiscard]] static QString retiredInWords(const QString &name, const QString &successor, int waited, int waiting);
    void followDay();
    Department m_onDay; //!< the one that is shown, as it is on the day chosen for its name and mailbox
    QLineEdit *m_key;
    NameLines m_name;
    QLineEdit *m_board;
    QLineEdit *m_mailbox;
    DateField *m_from; //!< another name or mailbox holds from it
    QLabel *m_history;
    TextEdit *m_routines;
    TextEdit *m_words;
    ComboBox *m_successor;
    ValidityDays m_valid;
    ComboBox *m_takenOverBy; //!< asked for when it is retired
    Field *m_takenOverField;
};

} // namespace lyhord
