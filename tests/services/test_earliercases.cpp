#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const PersonSought byPhone{ u"+46 70 174 06 05"_s, {}, {} };
const PersonSought byEmail{ {}, u"ASA@example.org"_s, {} };
const PersonSought byName{ {}, {}, u"öberg åsa"_s };

CaseDraft toldBy(const QString &name, const QString &phone, const QString &email = {})
{
    CaseDraft draft = snowDraft();
    draft.departments = { u"SBF"_s };
    draft.submitter.name = name;
    draft.submitter.phone = phone;
    draft.submitter.email = email;
    draft.replyBy = phone.isEmpty() && !email.isEmpty() ? ReplyBy::Email : ReplyBy::Phone;
    return draft;
}

QStringList numbersOf(const QList<CaseRow> &rows)
{
    QStringList numbers;
    for (const CaseRow &row : rows)
        numbers.append(row.number);
    return numbers;
}

} // namespace

//! What a person has told before, while they are being registered again
class TestEarlierCases : public QObject
{
    Q_OBJECT

    static QString registered(TownHall &town, const CaseDraft &draft)
    {
        const Result<Case> stored = town.cases().registerCase(draft);
        if (!stored)
            qFatal("%s: %s", qPrintable(stored.error().field), qPrintable(stored.error().message));
        return stored->number;
    }
    static EarlierCases found(Session &session, const PersonSought &person, int limit = 5)
    {
        const auto cases = session.cases().earlierOf(person, limit);
        if (!cases)
            qFatal("%s", qPrintable(cases.error().message));
        return *cases;
    }

private Q_SLOTS:
    void aPersonIsKnownAgainByNumberAddressAndName()
    {
        TownHall town;
        const QString first = registered(town, toldBy(u"Åsa Öberg"_s, u"070-174 06 05"_s));
        const QString second = registered(town, toldBy(u"Å. Öberg"_s, u"0701740605"_s, u"asa@example.org"_s));
        const QString namesake = registered(town, toldBy(u"Öberg, Åsa"_s, u"070-174 06 99"_s));
        registered(town, toldBy(u"Bo Ek"_s, u"070-174 06 06"_s, u"bo@example.org"_s));
        QCOMPARE(numbersOf(found(town.session(), byPhone).byContact), QStringList({ second, first }));
        QVERIFY(found(town.session(), byPhone).byName.isEmpty());
        QCOMPARE(numbersOf(found(town.session(), byEmail).byContact), QStringList{ second });
        QCOMPARE(numbersOf(found(town.session(), byName).byName), QStringList({ namesake, first }));

        // Each case stands once, where it is surer
        const EarlierCases all = found(town.session(), { byPhone.phone, byEmail.email, byName.name });
        QCOMPARE(numbersOf(all.byContact), QStringList({ second, first }));
        QCOMPARE(numbersOf(all.byName), QStringList{ namesake });
        QVERIFY(!all.more);
        const EarlierCases newest = found(town.session(), { byPhone.phone, byEmail.email, byName.name }, 2);
        QCOMPARE(numbersOf(newest.byContact), QStringList({ second, first }));
        QVERIFY(newest.byName.isEmpty() && newest.more);
        const CaseRow row = all.byContact.constFirst();
        QCOMPARE(row.headline, snowDraft().headline);
        QCOMPARE(row.status, CaseStatus::AwaitingAnswer);
        QVERIFY(row.received.isValid());
        QVERIFY(found(town.session(), {}).isEmpty());
    }

    void aNumberThatOnlyLooksAlikeIsSomebodyElse()
    {
        TownHall town;
        registered(town, toldBy(u"Bo Ek"_s, u"070-174 06 051"_s));
        registered(town, toldBy(u"Bo Ek"_s, u"08-70 174 06 05"_s));
        registered(town, toldBy(u"Bo Ek"_s, u"070-174 06 06"_s, u"asa@example.org.se"_s));
        QVERIFY(found(town.session(), byPhone).isEmpty());
        QVERIFY(found(town.session(), byEmail).isEmpty());
    }

    void protectedAndSecretCasesAreShownToNobody()
    {
        TownHall town;
        CaseDraft marked = toldBy(u"Åsa Öberg"_s, u"070-174 06 05"_s, u"asa@example.org"_s);
        marked.submitter.protectedIdentity = true;
        CaseDraft secret = toldBy(u"Åsa Öberg"_s, u"070-174 06 05"_s, u"asa@example.org"_s);
        secret.secrecy = true;
        registered(town, marked);
        registered(town, secret);
        const PersonSought person{ byPhone.phone, byEmail.email, byName.name };
        QVERIFY(town.session().accessScope().secret); // with the right to read them
        QVERIFY(found(town.session(), person).isEmpty());
        const QString open = registered(town, toldBy(u"Åsa Öberg"_s, u"070-174 06 05"_s));
        QCOMPARE(numbersOf(found(town.session(), person).byContact), QStringList{ open });
    }

    void onlyThoseWithTheRightAreToldAndOnlyOfCasesTheySee()
    {
        TownHall town;
        const QString ours = registered(town, toldBy(u"Åsa Öberg"_s, u"070-174 06 05"_s));
        CaseDraft elsewhere = toldBy(u"Åsa Öberg"_s, u"070-174 06 05"_s);
        elsewhere.departments = { u"KFF"_s };
        const QString theirs = registered(town, elsewhere);
        const PersonSought person{ byPhone.phone, byEmail.email, byName.name };
        for (const auto &[role, name] : EnumNames<Role>::all) {
            const auto session = town.sessionOf(role, u"SBF"_s);
            const AccessScope scope = session->accessScope();
            const bool sees = scope.everywhere || scope.departments.contains(u"SBF"_s);
            QStringList expected;
            if (scope.names && sees)
                expected = scope.everywhere ? QStringList({ theirs, ours }) : QStringList{ ours };
            QCOMPARE(numbersOf(found(*session, person).byContact), expected);
        }
    }
};

LYHORD_TEST(TestEarlierCases)
#include "test_earliercases.moc"
