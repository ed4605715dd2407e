#include "ui/client/workplace.h"

#include "ui/client/formdraft.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace lyhord {

Workplace::Workplace(std::unique_ptr<DatabaseThread> session, const SessionParameters &place, const Person &person,
    const QString &language, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_place(place)
    , m_person(person)
    , m_language(language)
    , m_drafts(DraftSpool::folderFor(place.url, place.login), place.keyStore)
    , m_presence(*m_session)
    , m_memory(*m_session)
    , m_reachability(*m_session, place.clock)
{
    connect(m_session.get(), &DatabaseThread::othersChanged, this, &Workplace::takeIn);
    connect(&m_memory, &PersonalMemory::failed, this, &Workplace::failed);
    connect(&m_memory, &PersonalMemory::written, this, [this](const QString &key) {
        if (key == signatureKey && !m_drafts.isOpen(draftkind::signature))
            m_drafts.remove(draftkind::signature);
    });
    connect(&m_drafts, &LocalDrafts::failed, this, &Workplace::failed);
    connect(&m_reachability, &Reachability::back, this, [this] {
        reloadRules();
        announceChange();
    });
}

Workplace::~Workplace() = default;

bool Workplace::may(Action action) const
{
    return lyhord::may(m_person, action, today());
}

QString Workplace::departmentName(const QString &key) const
{
    const auto &all = profile().departments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Department &d) { return d.key == key; });
    return found == all.end() ? key : found->name.in(m_language);
}

QList<Department> Workplace::departmentsToday() const
{
    QList<Department> valid;
    std::copy_if(profile().departments.begin(), profile().departments.end(), std::back_inserter(valid),
        [day = today()](const Department &department) { return department.valid.holdsOn(day); });
    const QCollator order;
    std::sort(valid.begin(), valid.end(), [&](const Department &a, const Department &b) {
        return order.compare(a.name.in(m_language), b.name.in(m_language)) < 0;
    });
    return valid;
}

void Workplace::announceChange(const QString &number)
{
    if (!number.isEmpty())
        Q_EMIT stepTaken(number);
    Q_EMIT caseChanged(number);
}

void Workplace::takeIn(const ChangeNotice &changes)
{
    if (changes.directory)
        reloadRules();
    if (changes.manyCases)
        Q_EMIT caseChanged({});
    for (const QString &number : changes.cases)
        Q_EMIT caseChanged(number);
    if (changes.inbox)
        Q_EMIT inboxChanged();
    if (changes.outbox)
        Q_EMIT outboxChanged();
    if (changes.presence)
        m_presence.lookAgain();
}

void Workplace::readMarks()
{
    const quint64 generation = ++m_marksGeneration;
    whenDone(ask([](Session &session) { return session.caseMarks().marked(); }, Lane::Background), this,
        [this, generation](const Result<CaseMarks::Marked> &marked) {
            if (generation != m_marksGeneration)
                return;
            if (!marked) {
                Q_EMIT failed(marked.error());
            } else if (*marked != m_marked) {
                m_marked = *marked;
                Q_EMIT marksChanged();
            }
        });
}

void Workplace::reloadRules()
{
    whenDone(ask([](Session &session) { return session.ruleBook(); }), this, [this](const Result<RuleBook> &book) {
        if (!book) {
            Q_EMIT failed(book.error());
            return;
        }
        m_rules = *book;
        Q_EMIT rulesChanged();
    });
}

} // namespace lyhord
