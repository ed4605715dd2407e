#include "core/rules/permissions.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

Case askedOf(const QString &department)
{
    Case subject;
    subject.status = CaseStatus::AwaitingAnswer;
    subject.submitter.name = u"Åsa Öberg"_s;
    subject.assignments.append({ .department = department });
    return subject;
}

Case secretCase()
{
    Case subject = askedOf(u"SBF"_s);
    subject.secrecy = true;
    return subject;
}

Case briberyCase()
{
    Case subject = askedOf(u"SBF"_s);
    subject.status = CaseStatus::Referred;
    subject.secrecy = true;
    subject.referral = Referral{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s };
    return subject;
}

// One letter for each role, in the order of the enumeration: officer, administrator, registrar, handler, quality
// officer, strategist, process support, chief legal officer, board reader, worker.
struct Row
{
    Action action;
    const char *ownDepartment; // a case the person's department has been asked about
    const char *other; // a case of another department
    const char *secret; // own department, marked secret
    const char *bribery;
};

const Row table[] = {
    { Action::ReadCase, "yyyyy----y", "yy-------y", "yyyyy----y", "-------y--" },
    { Action::ReadNames, "yyyy------", "yy--------", "----------", "-------y--" },
    { Action::ReadSecret, "----------", "----------", "----------", "-------y--" },
    { Action::ReadBribery, "----------", "----------", "----------", "-------y--" },
    { Action::Register, "yy--------", "yy--------", "yy--------", "----------" },
    { Action::Assign, "yy--------", "yy--------", "yy--------", "----------" },
    { Action::RecordAnswer, "yyyy------", "yy--------", "yyyy------", "----------" },
    { Action::AnswerConsultation, "yyy-------", "yy--------", "yyy-------", "----------" },
    { Action::Send, "yy-------y", "yy-------y", "yy-------y", "-------y--" },
    { Action::Close, "yy--------", "yy--------", "yy--------", "-------y--" },
    { Action::CloseWithMissingPart, "-y--------", "-y--------", "-y--------", "----------" },
    { Action::Correct, "yy--------", "yy--------", "----------", "----------" },
    { Action::Undo, "yy--------", "yy--------", "yy--------", "----------" },
    { Action::HandleInbox, "yy--------", "yy--------", "yy--------", "----------" },
    { Action::Import, "yy-------y", "yy-------y", "yy-------y", "----------" },
    { Action::ReadStatistics, "yy--yyy-yy", "yy---yy-yy", "yy--yyy-yy", "----------" },
    { Action::SendReports, "yy---y---y", "yy---y---y", "yy---y---y", "----------" },
    { Action::Administer, "-y--------", "-y--------", "-y--------", "----------" },
    { Action::GrantRoles, "-y--------", "-y--------", "-y--------", "----------" },
    { Action::Backup, "-y-------y", "-y-------y", "-y-------y", "----------" },
    { Action::Audit, "-y--------", "-y--------", "-y--------", "----------" },
    { Action::Work, "-y-------y", "-y-------y", "-y-------y", "----------" },
};

QString departmentOf(Role role)
{
    const bool bound = role == Role::DepartmentRegistrar || role == Role::Handler || role == Role::QualityOfficer;
    return bound ? u"SBF"_s : QString();
}

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleMayDoWhatTheTableSays_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("allowed");
        for (const Row &row : table) {
            const QString name = QString(toName(row.action));
            const std::pair<const char *, const char *> contexts[] = { { "own", row.ownDepartment },
                { "other", row.other }, { "secret", row.secret }, { "bribery", row.bribery } };
            for (const auto &[context, allowed] : contexts) {
                QTest::addRow("R30: %s, %s case", qPrintable(name), context)
                    << static_cast<int>(row.action) << QString::fromLatin1(context) << QString::fromLatin1(allowed);
            }
        }
    }
    void eachRoleMayDoWhatTheTableSays()
    {
        QFETCH(const int, action);
        QFETCH(const QString, context);
        QFETCH(const QString, allowed);
        const QMap<QString, Case> cases{ { u"own"_s, askedOf(u"SBF"_s) }, { u"other"_s, askedOf(u"KFF"_s) },
            { u"secret"_s, secretCase() }, { u"bribery"_s, briberyCase() } };
        QString found;
        for (const auto &[role, name] : EnumNames<Role>::all) {
            const Person person = personAs(role, departmentOf(role));
            found += may(person, static_cast<Action>(action), cases.value(context), today) ? u'y' : u'-';
        }
        QCOMPARE(found, allowed);
    }

    void theTableHasEveryAction() { QCOMPARE(std::size(table), EnumNames<Action>::all.size()); }

    void theSpecialRightOpensSecretCases_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("department");
        QTest::addColumn<bool>("readsSecret");
        QTest::addColumn<bool>("readsNames");
        QTest::newRow("L9: an officer") << int(Role::ContactCentreOfficer) << QString() << true << true;
        QTest::newRow("L9: a handler of the department") << int(Role::Handler) << u"SBF"_s << true << true;
        QTest::newRow("L9: not a handler of another department") << int(Role::Handler) << u"KFF"_s << false << false;
        QTest::newRow("L9: a quality officer still sees no name")
            << int(Role::QualityOfficer) << u"SBF"_s << true << false;
        QTest::newRow("L9: not one who reads no case") << int(Role::BoardReader) << QString() << false << false;
    }
    void theSpecialRightOpensSecretCases()
    {
        QFETCH(const int, role);
        QFETCH(const QString, department);
        Person person = personAs(static_cast<Role>(role), department);
        QVERIFY(!may(person, Action::ReadSecret, secretCase(), today));
        person.mayReadSecret = true;
        QTEST(may(person, Action::ReadSecret, secretCase(), today), "readsSecret");
        QTEST(may(person, Action::ReadNames, secretCase(), today), "readsNames");
        QVERIFY(!may(person, Action::ReadSecret, briberyCase(), today)); // R11: nobody else reads it
        QVERIFY(!may(person, Action::ReadCase, briberyCase(), today));
    }

    void protectedIdentityIsSecretToo()
    {
        Case subject = askedOf(u"SBF"_s);
        subject.submitter.protectedIdentity = true;
        QVERIFY(!may(personAs(Role::ContactCentreOfficer), Action::ReadNames, subject, today));
    }

    void aRightHoldsWhileItIsGranted_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("retired");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("R32: from its first day") << today << QDate() << QDate() << true;
        QTest::newRow("R32: not the day before") << today.addDays(1) << QDate() << QDate() << false;
        QTest::newRow("R32: on its last day") << today.addYears(-1) << today << QDate() << true;
        QTest::newRow("R32: not the day after") << today.addYears(-1) << today.addDays(-1) << QDate() << false;
        QTest::newRow("on the person's last day") << today.addYears(-1) << QDate() << today << true;
        QTest::newRow("not when the person has left") << today.addYears(-1) << QDate() << today.addDays(-1) << false;
    }
    void aRightHoldsWhileItIsGranted()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QDate, retired);
        Person person = personAs(Role::ContactCentreOfficer);
        person.grants[0].validFrom = from;
        person.grants[0].validTo = to.isValid() ? std::optional(to) : std::nullopt;
        person.retired = retired.isValid() ? std::optional(retired) : std::nullopt;
        QTEST(may(person, Action::Register, today), "allowed");
        QTEST(may(person, Action::ReadCase, askedOf(u"SBF"_s), today), "allowed");
        QTEST(accessScopeOf(person, today).everywhere, "allowed");
    }

    void aWithdrawnDepartmentNoLongerReads()
    {
        Case subject = askedOf(u"SBF"_s);
        subject.assignments[0].withdrawn = QDateTime(today, QTime(9, 0), Qt::UTC);
        QVERIFY(!may(personAs(Role::Handler, u"SBF"_s), Action::ReadCase, subject, today));
    }

    void aConsultedDepartmentReadsTheCase() // R18
    {
        Case subject;
        subject.consultations.append({ .department = u"SOC"_s });
        QVERIFY(may(personAs(Role::DepartmentRegistrar, u"SOC"_s), Action::AnswerConsultation, subject, today));
        QVERIFY(!may(personAs(Role::DepartmentRegistrar, u"SBF"_s), Action::AnswerConsultation, subject, today));
    }

    void anActionWithoutACaseNeedsTheRoleOnly()
    {
        QVERIFY(may(personAs(Role::QualityOfficer, u"SBF"_s), Action::ReadStatistics, today));
        QVERIFY(!may(personAs(Role::Handler, u"SBF"_s), Action::ReadStatistics, today));
        QVERIFY(!may(personAs(Role::ContactCentreAdministrator), Action::ReadSecret, today));
        QVERIFY(may(personAs(Role::ChiefLegalOfficer), Action::ReadCase, today));
    }

    void sightSaysWhichCasesAreListed_data()
    {
        QTest::addColumn<QList<int>>("roles"); // each in a department of its own: SBF, KFF, SOC
        QTest::addColumn<bool>("special");
        QTest::addColumn<QString>("seen");
        const int officer = int(Role::ContactCentreOfficer), handler = int(Role::Handler),
                  quality = int(Role::QualityOfficer), legal = int(Role::ChiefLegalOfficer);
        QTest::newRow("an officer sees all with names") << QList{ officer } << false << u"all names"_s;
        QTest::newRow("an officer with the special right") << QList{ officer } << true << u"all names secret"_s;
        QTest::newRow("a handler sees one department") << QList{ handler } << false << u"SBF names"_s;
        QTest::newRow("a quality officer sees no names") << QList{ quality } << false << u"SBF"_s;
        QTest::newRow("names only if shown in all that is seen") << QList{ handler, quality } << false << u"SBF KFF"_s;
        QTest::newRow("R11: the chief legal officer") << QList{ legal } << false << u"bribery names secret"_s;
        QTest::newRow("R11: who also handles cases reads no secret ones there")
            << QList{ legal, handler } << false << u"KFF bribery names"_s;
        QTest::newRow("a strategist sees no case") << QList{ int(Role::QualityStrategist) } << true << QString();
    }
    void sightSaysWhichCasesAreListed()
    {
        QFETCH(const QList<int>, roles);
        QFETCH(const bool, special);
        const QStringList departments{ u"SBF"_s, u"KFF"_s, u"SOC"_s };
        Person person;
        person.mayReadSecret = special;
        for (int i = 0; i < roles.size(); ++i)
            person.grants += personAs(static_cast<Role>(roles.at(i)), departments.at(i)).grants;
        const AccessScope scope = accessScopeOf(person, today);
        QStringList seen = scope.departments;
        if (scope.everywhere)
            seen.append(u"all"_s);
        if (scope.bribery)
            seen.append(u"bribery"_s);
        if (scope.names)
            seen.append(u"names"_s);
        if (scope.secret)
            seen.append(u"secret"_s);
        QTEST(seen.join(u' '), "seen");
    }

    void theQueuesAreThoseThatHoldWorkForThePerson()
    {
        const QList<Queue> all = queuesFor(personAs(Role::ContactCentreOfficer), today);
        QCOMPARE(all.size(), qsizetype(std::size(EnumNames<Queue>::all)) - 1);
        QVERIFY(!all.contains(Queue::ChiefLegalOfficer)); // R90
        const QList<Queue> hers = queuesFor(personAs(Role::Handler, u"SBF"_s), today);
        QVERIFY(hers.contains(Queue::WithDepartment) && hers.contains(Queue::AnswersToSend));
        for (const Queue none : { Queue::Inbox, Queue::ToAssign, Queue::ToCall, Queue::ToPrint, Queue::ToSend })
            QVERIFY(!hers.contains(none));
        QCOMPARE(queuesFor(personAs(Role::ChiefLegalOfficer), today), QList<Queue>{ Queue::ChiefLegalOfficer });
        Person both = personAs(Role::Handler, u"SBF"_s);
        both.grants += personAs(Role::ChiefLegalOfficer).grants;
        QCOMPARE(queuesFor(both, today), hers + QList<Queue>{ Queue::ChiefLegalOfficer });
    }
};

LYHORD_TEST(TestPermissions)
#include "test_permissions.moc"
