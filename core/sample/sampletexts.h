#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"
#include "core/sample/sampledice.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

// What people in the sample municipality write about, from resources/sample
namespace lyhord {

//! One kind of matter, with fragments from which thousands of different texts are put together
struct SampleTheme
{
    int group = 0;
    QString language;
    CaseType type = CaseType::Complaint;
    QString area;
    QString season; //!< "winter", "spring", "summer", "dark"; empty: all year
    int weight = 1;
    bool burst = false;
    bool aboutAUnit = false; //!< a unit or a person may be complained about
    QString headline;
    QString standardAnswer; //!< key
    std::optional<ReferralGround> ground; //!< not a case at all
    QString statute;
    QStringList what, more, wish;
    QStringList improvement, noAction; //!< the department's answers
};

//! A field of work and the department that has it
struct SampleGroup
{
    QString key;
    int share = 0;
    QString department; //!< key; empty when the profile has none at all
    QString process;
};

//! Chosen once for each case, so that its text speaks of one place
struct SampleWords
{
    QString street, spot, place, when, since, relative, burst;
};

class SampleTexts
{
public:
    explicit SampleTexts(const Profile &profile, QDate from, QDate to);

    [[nodiscard]] const QList<SampleGroup> &groups() const { return m_groups; }
    [[nodiscard]] const SampleTheme &theme(
        int group, CaseType type, const QString &language, int month, SampleDice &dice) const;
    [[nodiscard]] const SampleTheme &referral(SampleDice &dice) const;
    [[nodiscard]] const SampleTheme &bribery() const;
    [[nodiscard]] const SampleTheme &burst() const { return m_themes.at(m_burst); }
    [[nodiscard]] bool speaks(const QString &language, int group) const;

    //! A list of resources/sample/town.json, by its name
    [[nodiscard]] const QStringList &words(const QString &name) const;
    [[nodiscard]] const QStringList &wordsIn(const QString &name, const QString &language) const;
    //! None for Swedish: those are the departments' own
    [[nodiscard]] QStringList answersIn(const QString &language, Outcome outcome) const;
    [[nodiscard]] const QStringList &staffLogins() const { return m_staffLogins; }
    [[nodiscard]] const QStringList &staffNames() const { return m_staffNames; }

    [[nodiscard]] SampleWords chosenWords(const QString &language, SampleDice &dice) const;
    [[nodiscard]] QString text(
        const SampleTheme &theme, const SampleWords &words, bool written, SampleDice &dice) const;
    [[nodiscard]] QString headline(const SampleTheme &theme, const SampleWords &words, SampleDice &dice) const;

private:
    void readTown(const Profile &profile, QDate from, QDate to);
    void readThemes(const QString &file);
    void readTheme(const QJsonObject &read, int group, const QString &language);
    [[nodiscard]] int groupNamed(const QString &key) const;

    QList<SampleGroup> m_groups;
    QList<SampleTheme> m_themes;
    QList<qsizetype> m_referrals;
    QHash<int, QList<qsizetype>> m_byKind; //!< group, kind and language
    qsizetype m_burst = 0;
    QHash<QString, QStringList> m_words;
    QHash<QString, QHash<int, QStringList>> m_answers; //!< language, outcome
    QStringList m_staffLogins;
    QStringList m_staffNames;
};

} // namespace lyhord
