#pragma once

#include "core/model/person.h"
#include "ui/administration/entrysection.h"

class QCheckBox;
class QLabel;

namespace lyhord {

class GrantsEdit;
struct PersonKept;

//! Who may work here, and as what
class PeopleSection : public EntrySection<Person>
{
    Q_OBJECT
public:
    PeopleSection(Workplace &workplace, Navigator &navigator, QWidget *parent);
    void refresh() override;

protected:
    [[nodiscard]] QList<Person> entries() const override { return m_people; }
    [[nodiscard]] EntryLine lineOf(const Person &person) const override;
    void show(const Person &person) override;
    using EntrySection::written;
    [[nodiscard]] Person written(Person person) const override;
    [[nodiscard]] KeepJob keep(const Person &person) const override { return kept(person, Warnings::Refuse); }
    [[nodiscard]] KeepJob keepAccepting(const Person &person) const override { return kept(person, Warnings::Accept); }
    [[nodiscard]] KeepJob retire(const Person &person, QDate last) const override
    {
        return retired(person, last, Warnings::Refuse);
    }
    [[nodiscard]] KeepJob retireAccepting(const Person &person, QDate last) const override
    {
        return retired(person, last, Warnings::Accept);
    }
    [[nodiscard]] bool isSound() override;
    bool showElsewhere(const Error &error) override;

private:
    static SectionTexts texts();
    [[nodiscard]] static QString toldInWords(const PersonKept &kept, const QString &name);
    [[nodiscard]] KeepJob kept(const Person &person, Warnings warnings) const;
    [[nodiscard]] KeepJob retired(const Person &person, QDate last, Warnings warnings) const;
    void showWhetherRead();
    QList<Person> m_people;
    int m_generation = 0;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QCheckBox *m_secret;
    GrantsEdit *m_grants;
    DateField *m_lastDay;
    QLabel *m_unread; //!< stands while nobody reads what is handed over to the chief legal officer (R90)
};

} // namespace lyhord
