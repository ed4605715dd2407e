#pragma once

#include "core/model/event.h"
#include "core/model/message.h"
#include "core/rules/lifecycle.h"
#include "core/services/samplewriter.h"

namespace lyhord {

//! A case with its whole history
struct SampleCase
{
    Case subject;
    QList<Event> events;
    QList<Message>
        messages; //!< of the last 90 days only: a million cases would else carry several gigabytes of letters
};

//! What a case's life happens in
struct SampleWorld
{
    const RuleBook &book;
    const SampleTexts &texts;
    const SamplePeople &people;
    const SampleYears &years;
    const SampleWriter &writer;
};

//! Lives one case from registration to the last day, each step by the rules at its own time
class SampleLife
{
public:
    SampleLife(const SampleWorld &world, const SampleStory &story, SampleDice dice);

    //! previous: a case it may be linked to; empty if none
    [[nodiscard]] SampleCase lived(const QString &number, const QString &previous);
    //! What the rules refused, in words: empty
    [[nodiscard]] const QStringList &refusals() const { return m_refusals; }

private:
    enum class Act { Misrouted, FollowUp, Interim, Correct, Part, Send };
    struct Plan
    {
        qint64 at = 0;
        Act act = Act::Part;
        QString department;
    };

    void registerIt(const QString &number);
    [[nodiscard]] bool isAnsweredAtOnce();
    void answerAtOnce(CaseDraft &draft);
    void findOwner();
    void consult(bool isACase);
    void refer();
    [[nodiscard]] std::optional<Referral> referral();
    void askAndAnswer(qsizetype workday);
    [[nodiscard]] QList<Plan> plansFrom(qsizetype workday, int answeredAfter);
    void carryOut(const Plan &plan);
    void recordPart(const QString &department);
    void sendOrClose();
    void comeBack();
    void waitInVain();
    void dispose();

    //! Reminders that fall due before come first; false when it lies after the last day
    [[nodiscard]] bool comes(qint64 at);
    bool step(const Command &command, const Person &by);
    void keep(Result<Change> change, const Person &by);
    void write(const LetterRequest &letter);
    void letLeave();
    [[nodiscard]] qint64 oneOf(qsizetype workday);
    [[nodiscard]] QDateTime moment() const { return QDateTime::fromSecsSinceEpoch(m_at, Qt::UTC); }
    [[nodiscard]] const QString &phrase(const QString &list) { return m_dice.pick(m_world.texts.words(list)); }

    const SampleWorld &m_world;
    const SampleStory &m_story;
    SampleDice m_dice;
    SampleCase m_lived;
    qint64 m_at = 0; //!< when the last step was taken
    QStringList m_refusals;
};

} // namespace lyhord
