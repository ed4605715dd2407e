#include "core/intake/profilefile.h"
#include "core/learning/proposalmodel.h"
#include "core/learning/proposaltrial.h"
#include "core/model/clock.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 20);

QList<LearningCase> closedCases(int count)
{
    const QList<LearningCase> kinds{ { u"SBF"_s, u"SBF/belysning"_s, u"Trasig belysning"_s,
                                         u"Lampan lyser inte vid"_s },
        { u"KFF"_s, u"KFF/bibliotek/utbud"_s, u"Böcker och utbud"_s, u"Köp in fler böcker av"_s },
        { u"SEF"_s, u"SEF/maltid/skola"_s, u"Mat i skolan"_s, u"Maten i matsalen är kall sedan"_s } };
    QList<LearningCase> cases;
    for (int i = 0; i < count; ++i) {
        LearningCase each = kinds.at(i % kinds.size());
        each.text += u" plats%1"_s.arg(i);
        cases.append(each);
    }
    return cases;
}

//! Large enough to tell the kinds apart, and small enough to learn from in a moment
Profile smaller(Profile profile)
{
    for (Department &department : profile.departments)
        department.words = department.words.mid(0, 4);
    profile.headlines.clear();
    return profile;
}

} // namespace

class TestProposalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto profile = builtInProfile(u"eskilstuna"_s);
        QVERIFY(profile);
        m_profile = smaller(*profile);
        m_now = momentFromIso(u"2026-11-20T14:00:00"_s);
        m_model = ProposalModel::trained(closedCases(240), m_profile, m_now);
        QVERIFY(m_model);
    }

    void fewCasesTeachNothing()
    {
        QVERIFY(!ProposalModel::trained({}, m_profile, m_now));
        QVERIFY(!ProposalModel::trained(closedCases(199), m_profile, m_now));
        // The same message two hundred times is one.
        QVERIFY(!ProposalModel::trained(QList<LearningCase>(300, closedCases(1).constFirst()), m_profile, m_now));
    }

    void aTextIsProposedWhereItsLikeBelonged()
    {
        const auto &model = m_model;
        QCOMPARE(model->figures().cases, 240);
        QCOMPARE(model->figures().trained, m_now);
        QVERIFY(model->figures().tried > 0);
        const auto proposals = model->propose(
            u"Nu är det lampan på Kyrkogatan igen, den lyser inte."_s, m_profile, day);
        QCOMPARE(proposals.all.size(), 3);
        QCOMPARE(proposals.all.constFirst().department, u"SBF"_s);
        QVERIFY(proposals.all.constFirst().words.contains(u"lampan"_s));
        QVERIFY(proposals.all.constFirst().words.size() <= 4);
        QVERIFY(proposals.all.at(0).confidence >= proposals.all.at(1).confidence);
        QVERIFY(model->propose(QString(), m_profile, day).all.isEmpty());
        QVERIFY(!model->propose(u"och så"_s, m_profile, day).oneIsSure);
    }

    void aRetiredDepartmentIsNotProposed()
    {
        const auto &model = m_model;
        Profile later = m_profile;
        for (Department &department : later.departments) {
            if (department.key == "SBF"_L1)
                department.valid.to = QDate(2026, 12, 31);
        }
        const auto proposals = model->propose(u"lampan lyser inte"_s, later, QDate(2027, 1, 1));
        for (const DepartmentProposal &each : proposals.all)
            QVERIFY(each.department != "SBF"_L1);
    }

    void whatIsKeptComesBackAndHoldsNoWord()
    {
        const auto &model = m_model;
        const QByteArray bytes = model->toBytes();
        const auto again = ProposalModel::fromBytes(bytes);
        QVERIFY(again);
        QCOMPARE(again->figures(), model->figures());
        QCOMPARE(again->toBytes().size(), bytes.size());
        const auto one = model->propose(u"böcker på biblioteket"_s, m_profile, day);
        const auto other = again->propose(u"böcker på biblioteket"_s, m_profile, day);
        QCOMPARE(other.all.constFirst().confidence, one.all.constFirst().confidence);
        QCOMPARE(other.all.constFirst().words, one.all.constFirst().words);
        QCOMPARE(other.oneIsSure, one.oneIsSure);
        for (const QString &word : { u"lampan"_s, u"matsalen"_s, u"plats7"_s }) {
            QVERIFY(!bytes.contains(word.toUtf8()));
            const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
            QVERIFY(!bytes.contains(utf16));
        }
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = m_model->toBytes();
        QByteArray otherVersion = whole;
        otherVersion[7] = char(otherVersion[7] + 1);
        QByteArray damaged = whole;
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another file") << QByteArray("SQLite format 3 and more that is none of ours");
        QTest::newRow("cut off in the beginning") << whole.left(6);
        QTest::newRow("cut off in the middle") << whole.left(whole.size() / 2);
        QTest::newRow("the last byte lost") << whole.chopped(1);
        QTest::newRow("another version's") << otherVersion;
        QTest::newRow("one bit wrong") << damaged;
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = ProposalModel::fromBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Broken);
    }

    void theConfidenceNeededIsThatOfNineInTen()
    {
        QVERIFY(confidenceNeeded({}) > 1);
        QVERIFY(confidenceNeeded(QList<ProposalTrial::Attempt>(5, { 0.9, true })) > 1); // too few to be sure
        QList<ProposalTrial::Attempt> attempts(200, { 0.8, true });
        QCOMPARE(confidenceNeeded(attempts), 0.6); // all right, so it is the least that is ever asked for
        attempts += QList<ProposalTrial::Attempt>(200, { 0.7, false });
        QCOMPARE(confidenceNeeded(attempts), 0.8);
        QCOMPARE(confidenceNeeded(QList<ProposalTrial::Attempt>(200, { 0.3, true })), 0.6); // never less
    }

private:
    Profile m_profile;
    QDateTime m_now;
    std::optional<ProposalModel> m_model;
};

LYHORD_TEST(TestProposalModel)
#include "test_proposalmodel.moc"
