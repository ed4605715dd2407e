#pragma once

#include "core/model/clock.h"
#include "core/rules/permissions.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"

#include <QtCore/QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;

// A real server, kept by a role that is no superuser, with one login for each kind of person.
namespace lyhord::test {

//! A connection as psql has it: one login, any statement
class PlainSession
{
public:
    PlainSession(const QString &url, const QString &login);

    struct Answer
    {
        bool done = false;
        QString state; //!< SQLSTATE when refused
        qint64 rows = 0; //!< returned or changed
        QString first; //!< first column of the first row
        QByteArray told; //!< all that came back: every cell, every field of an error, every notice
    };
    Answer run(const QString &statements);
    //! All of them in one transaction that is checked to its end and then taken back; the refusal, or the last answer
    Answer attempt(const QStringList &statements);
    //! What another session has notified since
    QByteArray notified();

private:
    struct End
    {
        void operator()(pg_conn *connection) const;
    };
    std::unique_ptr<pg_conn, End> m_connection;
    QByteArray m_noticed;
};

//! Not permitted, nothing to be seen (divided by their number), or not there for this login; not a mistake in a
//! statement
[[nodiscard]] bool isRefusal(const QString &state);

//! Where a case stands to a person of SBF
enum class Situation {
    Own,
    Other, //!< asked of another department
    Secret, //!< own, with a secrecy mark
    Bribery, //!< asked SBF before it was referred
};
inline constexpr std::array contexts{ Situation::Own, Situation::Other, Situation::Secret,
    Situation::Bribery };
[[nodiscard]] QString nameOf(Situation situation);

class RightsBed
{
public:
    RightsBed();

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString urlOf(const QString &login) const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return localDay(m_clock.now()); }
    //! Keeps the database, and is its first administrator
    [[nodiscard]] Session &owner() { return *m_owner; }
    //! One of every role, those with the special right of L9, one who has left and one whose role has not begun
    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] Session &sessionOf(const Person &person);
    [[nodiscard]] PlainSession &plain(const Person &person);

    //! A new case that awaits an answer, asked for in a step of the owner's; a question of R18 to the same department
    //! beside it
    Case newCase(Situation situation, bool closed = false);
    //! As the owner of the tables
    PlainSession::Answer asOwner(const QString &statements);
    //! All that the server has written into its log from this place on; 0 is its beginning
    [[nodiscard]] QByteArray serverLog(qint64 from = 0);
    [[nodiscard]] qint64 serverLogEnd();

private:
    void refer(const QString &number);

    SystemClock m_clock;
    QString m_url;
    std::unique_ptr<Session> m_owner;
    QList<Person> m_people;
    QHash<QString, std::shared_ptr<Session>> m_openSessions;
    QHash<QString, std::shared_ptr<PlainSession>> m_sessions;
};

} // namespace lyhord::test
