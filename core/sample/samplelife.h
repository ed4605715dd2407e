#pragma once

#include "core/model/event.h"
#include "core/model/message.h"
#include "core/rules/lifecycle.h"
#include "core/sample/samplewriter.h"

#include <QtCore/QMap>

#include <optional>

namespace lyhord {

//! A case with its whole history
struct SampleCase
{
    Case subject;
    QList<Event> events;
    int linksToLater = 0; //!< how many of its last links name cases that came after it
    QList<Message> messages; //!< their ids count from 1 in each case, and events name them by these
};

//! What a case's life happens in
struct SampleWorld
{
    const RuleBook &book;
    const SampleTexts &texts;
    const SamplePeople &people;
    const SampleYears &years;
    const SampleWriter &writer;
    qint64 lettersSince = 0; //!< epoch seconds; what was written before is not in the outbox, nor its way to a
                             //!< department in the timeline
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
    void answerAsHandedOver();
    void askAndAnswer();
    [[nodiscard]] QList<Plan> plansFrom(qsizetype workday, int answeredAfter);
    void carryOut(const Plan &plan);
    void recordPart(const QString &department);
    void sendOrClose();
    void comeBack();
    void waitInVain();

    //! Reminders that fall due before, and letters that leave, come first; false when it lies after the last day
    [[nodiscard]] bool comes(qint64 at);
    //! So many seconds after the last step, or when somebody is at work again
    [[nodiscard]] bool comesAfter(qint64 seconds);
    [[nodiscard]] bool comesNext(qint64 until);
    //! False when it changed nothing
    bool step(const Command &command, const Person &by);
    void keep(Result<Decision> change, const Person &by);
    void keepLetters(const Case &before, const Decision &change, const Person &by);
    void queue(Message message);
    [[nodiscard]] bool isLeftOut(const LetterRequest &letter) const;
    [[nodiscard]] std::optional<Message> written(const LetterRequest &letter);
    bool letLeave(MessageId id);
    [[nodiscard]] std::optional<qint64> leavesAt(const Message &message);
    //! Who takes the next step for the contact centre: of a secret case one who may read it
    [[nodiscard]] const Person &officer();
    [[nodiscard]] qint64 oneOf(qsizetype workday);
    [[nodiscard]] qsizetype today() const { return m_world.years.workdayOf(m_at); }
    [[nodiscard]] QDateTime moment() const { return QDateTime::fromSecsSinceEpoch(m_at, Qt::UTC); }
    [[nodiscard]] const QString &phrase(const QString &list) { return m_dice.pick(m_world.texts.words(list)); }

    const SampleWorld &m_world;
    const SampleStory &m_story;
    SampleDice m_dice;
    SampleCase m_lived;
    QMultiMap<qint64, MessageId> m_leaving; //!< epoch seconds
    qint64 m_at = 0; //!< when the last step was taken
    QStringList m_refusals;
};

} // namespace lyhord
