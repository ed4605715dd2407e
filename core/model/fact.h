#pragma once

#include "core/model/case.h"

#include <QtCore/QByteArray>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// What a report counts of a case: nothing by which a person could be found. Made for a million of them.
namespace lyhord {

//! Local days since 1970-01-01
using DayNumber = int;
inline constexpr DayNumber noDay = -1'000'000;

//! Every text that occurs, once; 0 is the empty one
class TextPool
{
public:
    TextPool() { (void)numberOf(QLatin1StringView()); }
    //! utf8: as a database has it
    [[nodiscard]] quint32 numberOf(QLatin1StringView utf8)
    {
        const std::string_view wanted(utf8.data(), static_cast<size_t>(utf8.size()));
        if (const auto found = m_numbers.find(wanted); found != m_numbers.end())
            return found->second;
        const auto number = static_cast<quint32>(m_texts.size());
        m_numbers.emplace(std::string(wanted), number);
        m_texts.push_back(QString::fromUtf8(utf8.data(), utf8.size()));
        return number;
    }
    [[nodiscard]] quint32 numberOf(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        return numberOf(QLatin1StringView(utf8.constData(), utf8.size()));
    }
    [[nodiscard]] const QString &text(quint32 number) const { return m_texts.at(number); }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_texts.size()); }

private:
    struct Hash
    {
        using is_transparent = void;
        [[nodiscard]] size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_numbers;
    std::vector<QString> m_texts;
};

enum class FactKind : quint8 {
    Received, //!< on its day
    Finished, //!< closed or written off on its day
    Answered, //!< its first answer was given (R89)
    Step, //!< a step that is counted by itself
    Open, //!< at the end of its day
    Due, //!< R88: its first answer day; one fact for each department asked
    DueAgain, //!< the answer day of its latest reopening
    DueStanding, //!< what has become of it by now: of the same day as Due, and never frozen
};

enum class CountedStep : quint8 {
    None,
    FirstReminder,
    SecondReminder,
    InterimAnswer,
    Reopened,
    NotSatisfied,
    Corrected
};

struct Fact
{
    FactKind kind = FactKind::Received;
    CountedStep step = CountedStep::None;
    CaseType type = CaseType::View;
    Channel channel = Channel::Web;
    Gender gender = Gender::NotStated;
    CaseStatus status = CaseStatus::Registered;
    bool hasOutcome = false;
    Outcome outcome = Outcome::NoAction;
    bool anonymous = false;
    bool referred = false;
    bool replyWanted = true;
    bool answeredDirectly = false;
    bool byStandardAnswer = false;
    bool ownInTime = false; //!< the department's own answer came by the answer day
    bool once = true; //!< of several alike, one for each department, the one that counts in the whole
    bool beforeR88 = false; //!< frozen when the answered ones were all that was due
    DayNumber day = noDay; //!< the fact's own
    DayNumber received = noDay;
    DayNumber registered = noDay; //!< of what was received
    DayNumber answerDue = noDay;
    DayNumber firstAnswered = noDay; //!< of what is open or was due
    DayNumber firstClosed = noDay; //!< of what was due
    int calendarVersion = 0;
    // Numbers of words
    quint32 department = 0;
    quint32 area = 0;
    quint32 category = 0;
    quint32 process = 0;
    quint32 campaign = 0;
    quint32 serviceDeclaration = 0;
    quint32 language = 0;
    qint64 caseId = 0; //!< 0 for what was frozen
    qint64 number = 1; //!< so many alike
};

} // namespace lyhord
