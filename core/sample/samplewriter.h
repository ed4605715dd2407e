#pragma once

#include "core/rules/lifecycle.h"
#include "core/sample/samplepeople.h"
#include "core/sample/sampletexts.h"
#include "core/sample/sampleyears.h"

#include <QtCore/QHash>

namespace lyhord {

//! A message as it came in, and what it is about
struct SampleStory
{
    CaseDraft draft;
    const SampleTheme *theme = nullptr;
    QString department; //!< whose it is; empty when the profile has none
    qsizetype workday = 0; //!< of the registration
    qint64 registered = 0; //!< epoch seconds
    SampleFate fate = SampleFate::Usual;
};

//! Writes as the people of the sample municipality do
class SampleWriter
{
public:
    SampleWriter(const RuleBook &book, const SampleTexts &texts, const SamplePeople &people, const SampleYears &years);

    [[nodiscard]] SampleStory story(qsizetype workday, SampleFate fate, SampleDice &dice) const;
    //! Another field of work's department
    [[nodiscard]] QString otherDepartment(const QString &than, SampleDice &dice) const;

private:
    [[nodiscard]] const SampleTheme &chosenTheme(const SampleStory &story, SampleDice &dice) const;
    [[nodiscard]] QString chosenLanguage(int group, SampleDice &dice) const;
    [[nodiscard]] int chosenGroup(int month, SampleDice &dice) const;
    [[nodiscard]] CaseType offered(CaseType type, SampleDice &dice) const;
    void chooseMoments(SampleStory &story, SampleDice &dice) const;
    void writeText(SampleStory &story, SampleDice &dice) const;
    void chooseSubmitter(SampleStory &story, SampleDice &dice) const;
    void classify(SampleStory &story, SampleDice &dice) const;

    const RuleBook &m_book;
    const SampleTexts &m_texts;
    const SamplePeople &m_people;
    const SampleYears &m_years;
    QHash<QString, QString> m_categories; //!< of an agreed headline, by department and headline
};

} // namespace lyhord
