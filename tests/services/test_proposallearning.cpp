#include "core/services/proposallearning.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Who may learn from what, and what is kept of it
class TestProposalLearning : public QObject
{
    Q_OBJECT

    static void closeOne(TownHall &town, const QString &text, const std::function<void(CaseDraft &)> &also = {})
    {
        CaseDraft draft = snowDraft();
        draft.text = text;
        draft.category = u"SBF/vinter/gangvag"_s;
        draft.departments.clear();
        draft.answeredDirectly = CaseDraft::DirectAnswer{ .text = u"Vi plogar i kväll."_s,
            .outcome = Outcome::NoAction };
        if (also)
            also(draft);
        const auto stored = town.cases().registerCase(draft);
        if (!stored)
            qFatal("%s: %s", qPrintable(stored.error().field), qPrintable(stored.error().message));
    }
    static QStringList textsOf(const QList<LearningCase> &cases)
    {
        QStringList texts;
        for (const LearningCase &each : cases)
            texts.append(each.text);
        return texts;
    }
    static ProposalModel someModel(const QDateTime &now)
    {
        QList<LearningCase> cases;
        for (int i = 0; i < 240; ++i)
            cases.append(
                { i % 2 ? u"SBF"_s : u"KFF"_s, {}, {}, (i % 2 ? u"snö på vägen %1"_s : u"bok i hyllan %1"_s).arg(i) });
        return *ProposalModel::trained(cases, smallProfile(), now);
    }

private Q_SLOTS:
    void closedCasesTeachOpenAndSecretOnesDoNot()
    {
        TownHall town;
        closeOne(town, u"Första"_s);
        closeOne(town, u"Andra"_s);
        closeOne(town, u"Hemlig"_s, [](CaseDraft &draft) { draft.secrecy = true; });
        closeOne(town, u"Skyddad"_s, [](CaseDraft &draft) { draft.submitter.protectedIdentity = true; });
        static_cast<void>(town.snowCase()); // open
        const auto slice = casesToLearnFrom(town.session(), std::nullopt);
        QVERIFY(slice);
        QCOMPARE(textsOf(slice->cases), QStringList({ u"Andra"_s, u"Första"_s }));
        QCOMPARE(slice->cases.constFirst().department, u"SBF"_s);
        QVERIFY(!slice->next);
    }

    void aHandlerLearnsFromNothing()
    {
        TownHall town;
        closeOne(town, u"Första"_s);
        for (const Role role : { Role::DepartmentRegistrar, Role::Handler }) {
            const auto session = town.sessionOf(role, u"SBF"_s);
            const auto slice = casesToLearnFrom(*session, std::nullopt);
            QVERIFY(!slice);
            QCOMPARE(slice.error().code, ErrorCode::NotPermitted);
        }
    }

    void oneSliceGoesOnWhereTheOtherEnded()
    {
        TownHall town;
        for (int i = 0; i < 1003; ++i)
            closeOne(town, QString::number(i));
        const auto first = casesToLearnFrom(town.session(), std::nullopt);
        QVERIFY(first && first->next);
        const auto second = casesToLearnFrom(town.session(), first->next);
        QVERIFY(second && !second->next);
        QStringList all = textsOf(first->cases) + textsOf(second->cases);
        QCOMPARE(all.size(), 1003);
        QCOMPARE(all.removeDuplicates(), 0);
        QCOMPARE(all.constFirst(), u"1002"_s);
    }

    void theFileIsTheUsersOwnAndAWeekOld()
    {
        const QTemporaryDir folder;
        const ProposalFile file(folder.filePath(u"deeper/a.model"_s));
        const QDateTime now = momentFromIso(u"2026-11-20T14:00:00"_s);
        QVERIFY(file.read(now) && !*file.read(now));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(file.write(someModel(now)));
            QVERIFY(*file.read(now));
        }
        const QString path = folder.filePath(u"deeper/a.model"_s);
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(*file.read(now.addDays(6)));
        QVERIFY(!*file.read(now.addDays(8)));
        QVERIFY(!*file.read(now.addDays(-1))); // learned in what is still to come
        file.remove();
        QVERIFY(!*file.read(now));
    }

    void aDamagedFileIsToldAndWrittenAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.model"_s);
        const QDateTime now = momentFromIso(u"2026-11-20T14:00:00"_s);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("LYHM and nothing more") > 0);
        broken.close();
        const ProposalFile file(path);
        const auto read = file.read(now);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Broken);
        QVERIFY(file.write(someModel(now)));
        QVERIFY(*file.read(now));
    }
};

LYHORD_TEST(TestProposalLearning)
#include "test_proposallearning.moc"
