#include "core/rules/eventrights.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestEventRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindButDisposalIsSomebodys()
    {
        for (const auto &[kind, name] : EnumNames<EventKind>::all)
            QVERIFY2(actionsFor(kind).isEmpty() == (kind == EventKind::Disposed), name.data());
    }

    void eachRoleWritesItsOwnKinds_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("kinds");
        const QStringList answers{ u"answer_recorded"_s, u"attached"_s, u"handed_back"_s };
        QTest::newRow("R43: a department answers, or says that it is not its own") << int(Role::Handler) << answers;
        QTest::newRow("R30: its registrar says besides whether it is a case at all")
            << int(Role::DepartmentRegistrar) << QStringList{ u"consult_answered"_s } + answers;
        QTest::newRow("R33: a quality officer looks on") << int(Role::QualityOfficer) << QStringList();
        QTest::newRow("R73: a strategist counts") << int(Role::QualityStrategist) << QStringList();
        QTest::newRow("R11, R90: the chief legal officer answers, and opens again what was none")
            << int(Role::ChiefLegalOfficer)
            << QStringList{ u"interim_answer_sent"_s, u"answer_sent"_s, u"written_off"_s, u"reopened"_s, u"disclosed"_s,
                   u"read_secret"_s, u"closed"_s, u"dispatched"_s };
        QTest::newRow("R53: the worker reminds and sends")
            << int(Role::Worker)
            << QStringList{ u"interim_answer_sent"_s, u"answer_sent"_s, u"reminder_sent"_s, u"write_off_proposed"_s,
                   u"disclosed"_s, u"dispatched"_s };
    }
    void eachRoleWritesItsOwnKinds()
    {
        QFETCH(const int, role);
        QStringList found;
        for (const auto &[kind, name] : EnumNames<EventKind>::all) {
            const QList<Action> actions = actionsFor(kind);
            if (std::ranges::any_of(
                    actions, [&](Action action) { return reachOf(static_cast<Role>(role), action) != Reach::Never; }))
                found.append(QString(name));
        }
        QTEST(found, "kinds");
    }
};

LYHORD_TEST(TestEventRights)
#include "test_eventrights.moc"
