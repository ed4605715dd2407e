#include "core/store/stepstore.h"

#include "core/db/database.h"
#include "core/store/casestore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestStepStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCaseBeforeTheStepComesBack();
    void stepsAreTakenBackOneAfterTheOther();
    void withoutAStepThereIsNothingToTakeBack();
    void onlyWhatChangedIsKept();

private:
    Case stepped(const Case &before, const Case &after, EventKind kind);
    std::unique_ptr<Database> m_db;
    Case m_first;
};

void TestStepStore::init()
{
    m_db = memoryDatabase();
    Case subject = plainCase();
    subject.text = u"En lång text som inte ändras. "_s.repeated(100);
    m_first = inserted(*m_db, subject);
}

Case TestStepStore::stepped(const Case &before, const Case &after, EventKind kind)
{
    const Case stored = saved(*m_db, before, after);
    const Step step{ stored.id, stored.version, u"anna"_s, morning(stored.version), kind, MessageId{ 5 } };
    if (const auto done = StepStore(*m_db).push(step, before, stored); !done)
        qFatal("%s", why(done).constData());
    return stored;
}

void TestStepStore::theCaseBeforeTheStepComesBack()
{
    Case changed = m_first;
    changed.status = CaseStatus::AwaitingAnswer;
    changed.assignments = { askedOf(u"SBF"_s, morning()) };
    changed.interimDue = QDate(2026, 12, 24);
    changed.headline = u"Ny"_s;
    const Case now = stepped(m_first, changed, EventKind::Assigned);
    const auto step = StepStore(*m_db).latest(now.id);
    LYHORD_OK(step);
    QVERIFY(step->has_value());
    QCOMPARE((*step)->version, 2);
    QCOMPARE((*step)->by, u"anna"_s);
    QCOMPARE((*step)->kind, EventKind::Assigned);
    QCOMPARE((*step)->messagesBefore.value, 5);
    const auto before = StepStore(*m_db).before(now);
    LYHORD_OK(before);
    QVERIFY(*before == m_first);
}

void TestStepStore::stepsAreTakenBackOneAfterTheOther()
{
    Case changed = m_first;
    changed.headline = u"Två"_s;
    const Case second = stepped(m_first, changed, EventKind::Corrected);
    changed.headline = u"Tre"_s;
    changed.version = second.version;
    const Case third = stepped(second, changed, EventKind::Corrected);
    const Case back = saved(*m_db, third, *StepStore(*m_db).before(third));
    LYHORD_OK(StepStore(*m_db).pop(third.id, back.version));
    QCOMPARE(back.headline, u"Två"_s);
    const auto step = StepStore(*m_db).latest(third.id);
    LYHORD_OK(step);
    QCOMPARE((*step)->version, back.version);
    QCOMPARE(StepStore(*m_db).before(back)->headline, m_first.headline);
}

void TestStepStore::withoutAStepThereIsNothingToTakeBack()
{
    QVERIFY(!StepStore(*m_db).latest(m_first.id)->has_value());
    const auto refused = StepStore(*m_db).before(m_first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    Case changed = m_first;
    changed.headline = u"Två"_s;
    stepped(m_first, changed, EventKind::Corrected);
    LYHORD_OK(StepStore(*m_db).forget(m_first.id));
    QVERIFY(!StepStore(*m_db).latest(m_first.id)->has_value());
}

void TestStepStore::onlyWhatChangedIsKept()
{
    Case changed = m_first;
    changed.headline = u"Två"_s;
    stepped(m_first, changed, EventKind::Corrected);
    auto query = sql::prepare(*m_db, u"SELECT before FROM steps"_s);
    LYHORD_OK(query.first());
    QVERIFY2(query.text(0).size() < 200, qPrintable(query.text(0)));
}

LYHORD_TEST(TestStepStore)
#include "test_stepstore.moc"
