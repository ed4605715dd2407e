#pragma once

#include "core/rules/lifecycle.h"
#include "core/rules/permissions.h"
#include "core/services/casemarks.h"
#include "ui/client/databasethread.h"
#include "ui/client/localdrafts.h"
#include "ui/client/personalmemory.h"
#include "ui/client/presencewatch.h"
#include "ui/client/reachability.h"

#include <QtCore/QDate>
#include <QtCore/QObject>

#include <memory>

namespace lyhord {

//! What every page needs at hand: the database thread, who sits here, the rules as they stand, what day it is.
class Workplace : public QObject
{
    Q_OBJECT
public:
    Workplace(std::unique_ptr<DatabaseThread> session, const SessionParameters &place, const Person &person,
        const QString &language, QObject *parent = nullptr);
    ~Workplace() override;

    template <class F>
    [[nodiscard]] auto ask(F f, Lane lane = Lane::Interactive)
    {
        return m_session->ask(std::move(f), lane);
    }

    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] bool may(Action action) const;
    //! As last read; empty until rulesChanged() was announced for the first time
    [[nodiscard]] const RuleBook &rules() const { return m_rules; }
    [[nodiscard]] const Profile &profile() const { return m_rules.profile; }
    [[nodiscard]] QDateTime now() const { return m_place.clock->now(); }
    [[nodiscard]] QDate today() const { return localDay(now()); }
    [[nodiscard]] QString language() const { return m_language; } //!< of the screen, ISO 639-1
    [[nodiscard]] const QString &databaseUrl() const { return m_place.url; }
    [[nodiscard]] LocalDrafts &drafts() { return m_drafts; }
    [[nodiscard]] PresenceWatch &presence() { return m_presence; }
    [[nodiscard]] PersonalMemory &memory() { return m_memory; }
    [[nodiscard]] Reachability &reachability() { return m_reachability; }

    //! Which cases the person has marked, and in which others have done something since; as last read
    [[nodiscard]] const CaseMarks::Marked &marked() const { return m_marked; }
    void readMarks();

    //! Name in the screen's language; the key itself if nobody knows it
    [[nodiscard]] QString departmentName(const QString &key) const;
    //! Departments that can be asked today, by name
    [[nodiscard]] QList<Department> departmentsToday() const;

    //! A page has changed a case (number may be empty: several): lists and counts read anew
    void announceChange(const QString &number = {});
    //! Reads profile, calendar and rule values anew
    void reloadRules();

Q_SIGNALS:
    void caseChanged(const QString &number); //!< here or elsewhere; empty: several
    void stepTaken(const QString &number); //!< here; caseChanged() is told too
    void inboxChanged(); //!< elsewhere
    void outboxChanged(); //!< elsewhere
    void rulesChanged();
    void marksChanged();
    void failed(const lyhord::Error &error);

private:
    void takeIn(const ChangeNotice &changes);

    std::unique_ptr<DatabaseThread> m_session;
    SessionParameters m_place;
    Person m_person;
    QString m_language;
    RuleBook m_rules;
    CaseMarks::Marked m_marked;
    quint64 m_marksGeneration = 0;
    LocalDrafts m_drafts;
    PresenceWatch m_presence;
    PersonalMemory m_memory;
    Reachability m_reachability;
};

} // namespace lyhord
