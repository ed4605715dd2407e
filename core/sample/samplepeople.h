#pragma once

#include "core/model/case.h"
#include "core/model/person.h"
#include "core/sample/sampletexts.h"

#include <QtCore/QList>
#include <QtCore/QMap>

namespace lyhord {

//! Those who work in the sample municipality and those who write to it. All are made up: mail goes to example.org,
//! telephone numbers are from the series set aside for fiction, the town in the addresses does not exist.
class SamplePeople
{
public:
    SamplePeople(const SampleTexts &texts, const Profile &profile, QDate from);

    [[nodiscard]] QList<Person> staff() const;
    [[nodiscard]] const Person &officer(SampleDice &dice) const { return dice.pick(m_officers); }
    [[nodiscard]] const Person &administrator() const { return m_administrator; }
    [[nodiscard]] const Person &worker() const { return m_worker; }
    [[nodiscard]] const Person &chiefLegalOfficer() const { return m_chiefLegalOfficer; }
    //! The department's registrar; an officer where there is none
    [[nodiscard]] const Person &registrarOf(const QString &department) const;

    [[nodiscard]] Submitter submitter(const QString &language, SampleDice &dice) const;
    [[nodiscard]] static QString phone(SampleDice &dice);
    [[nodiscard]] QString address(SampleDice &dice) const;

private:
    [[nodiscard]] QString nameOf(Gender gender, const QString &language, SampleDice &dice) const;

    const SampleTexts &m_texts;
    QList<Person> m_officers;
    Person m_administrator;
    Person m_worker;
    Person m_chiefLegalOfficer;
    QMap<QString, Person> m_registrars;
};

} // namespace lyhord
