#include "core/store/presencestore.h"

#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "tests/store/storebed.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestPresenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = memoryDatabase();
        m_case = inserted(*m_db, plainCase()).id;
        m_other = inserted(*m_db, plainCase()).id;
        LYHORD_OK(note(u"bo"_s, u"desk 1"_s, m_case, morning()));
    }

    void whoHasTheCaseOpenIsShownByName()
    {
        Person bo = personAs(Role::ContactCentreOfficer);
        bo.login = u"bo"_s;
        bo.name = u"Bo Ek"_s;
        auto transaction = sql::Transaction::begin(*m_db);
        LYHORD_OK(DirectoryStore(*m_db).savePerson(bo));
        LYHORD_OK(transaction->commit());
        QCOMPARE(seen(m_case, u"anna"_s, u"desk 2"_s), (QList<Onlooker>{ { u"bo"_s, u"Bo Ek"_s } }));
        QCOMPARE(seen(m_other, u"anna"_s, u"desk 2"_s), QList<Onlooker>());
    }

    void oneselfIsNotShownButOneselfElsewhereIs()
    {
        QCOMPARE(seen(m_case, u"bo"_s, u"desk 1"_s), QList<Onlooker>());
        QCOMPARE(seen(m_case, u"bo"_s, u"desk 2"_s), (QList<Onlooker>{ { u"bo"_s, u"bo"_s } }));
    }

    void aWorkplaceHasOneCaseOpenAtATime()
    {
        LYHORD_OK(note(u"bo"_s, u"desk 1"_s, m_other, morning()));
        QCOMPARE(seen(m_case, u"anna"_s, u"desk 2"_s), QList<Onlooker>());
        QCOMPARE(seen(m_other, u"anna"_s, u"desk 2"_s).size(), 1);
    }

    void aPersonAtTwoWorkplacesIsShownOnce()
    {
        LYHORD_OK(note(u"bo"_s, u"desk 3"_s, m_case, morning()));
        QCOMPARE(seen(m_case, u"anna"_s, u"desk 2"_s).size(), 1);
    }

    void whatIsNotRenewedRunsOut()
    {
        QCOMPARE(store().others(m_case, u"anna"_s, u"desk 2"_s, morning().addSecs(1))->size(), 0);
        QCOMPARE(store().others(m_case, u"anna"_s, u"desk 2"_s, morning())->size(), 1);
        LYHORD_OK(store().forgetBefore(morning().addSecs(1)));
        QCOMPARE(seen(m_case, u"anna"_s, u"desk 2"_s).size(), 0);
    }

    void whoLeavesIsGone()
    {
        LYHORD_OK(store().leave(u"bo"_s, u"desk 2"_s)); // another one's workplace
        QCOMPARE(seen(m_case, u"anna"_s, u"desk 2"_s).size(), 1);
        LYHORD_OK(store().leave(u"bo"_s, u"desk 1"_s));
        QCOMPARE(seen(m_case, u"anna"_s, u"desk 2"_s).size(), 0);
    }

    void beingThereIsNoEvent() { QVERIFY(!EventStore(*m_db).last()->isValid()); }

private:
    [[nodiscard]] PresenceStore store() { return PresenceStore(*m_db); }
    [[nodiscard]] Result<> note(const QString &login, const QString &workplace, CaseId id, const QDateTime &at)
    {
        return store().note(login, workplace, id, at);
    }
    [[nodiscard]] QList<Onlooker> seen(CaseId id, const QString &login, const QString &workplace)
    {
        return store().others(id, login, workplace, morning()).value_or(QList<Onlooker>{ { u"?"_s, u"?"_s } });
    }
    std::unique_ptr<Database> m_db;
    CaseId m_case;
    CaseId m_other;
};

LYHORD_TEST(TestPresenceStore)
#include "test_presencestore.moc"
