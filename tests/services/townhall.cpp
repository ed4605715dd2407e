#include "tests/services/townhall.h"

#include "core/rules/roledepartment.h"
#include "tests/support/postgresserver.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Session> opened(Result<std::unique_ptr<Session>> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

std::unique_ptr<Session> initialised(const QString &url, const Clock &clock)
{
    return opened(Session::initialise(url, u"anna"_s, clock, { .profile = smallProfile() }));
}

//! Copied from one that was set up once at that moment: a server takes several times as long to set up another
QString serverDatabaseOf(const QString &now)
{
    static QHash<QString, QString> models;
    QString &model = models[now];
    if (model.isEmpty()) {
        model = newServerDatabase();
        initialised(model, FixedClock(momentFromIso(now))).reset();
    }
    return newServerDatabase(model);
}

} // namespace

TownHall::TownHall(const QString &now)
    : m_url(onServer() ? serverDatabaseOf(now) : u"sqlite:"_s + m_folder.filePath(u"town.db"_s))
    , m_clock(momentFromIso(now))
    , m_session(onServer() ? opened(Session::open(m_url, u"anna"_s, m_clock)) : initialised(m_url, m_clock))
{
}

std::unique_ptr<Session> TownHall::sessionOf(Role role, const QString &department)
{
    Person person = personAs(role, isForNoDepartment(role) ? QString() : department);
    for (Grant &grant : person.grants)
        grant.agreement = u"agreed"_s;
    if (!m_session->directory().person(person.login)) {
        if (const auto added = m_session->directory().addPerson(person); !added)
            qFatal("%s", qPrintable(added.error().message));
    }
    return opened(Session::open(url(), person.login, m_clock));
}

Case TownHall::snowCase(const QStringList &departments)
{
    CaseDraft draft = snowDraft();
    draft.departments = departments;
    const Result<Case> stored = cases().registerCase(draft);
    if (!stored)
        qFatal("%s: %s", qPrintable(stored.error().field), qPrintable(stored.error().message));
    return *stored;
}

void TownHall::letAnswerLeave(const QString &number)
{
    const Result<QList<Message>> letters = m_session->outbox().messages({}, 100);
    for (const Message &letter : letters.value_or(QList<Message>())) {
        const bool waits = letter.kind == LetterKind::Answer && letter.state == MessageState::Queued;
        if (letter.caseNumber != number || !waits)
            continue;
        if (const auto left = m_session->outbox().markDispatched({ letter.id }); !left)
            qFatal("%s", qPrintable(left.error().message));
    }
}

} // namespace lyhord::test
