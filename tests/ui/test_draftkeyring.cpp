#include "tests/support/fakekeyring.h"
#include "tests/support/testmain.h"
#include "ui/client/draftwords.h"
#include "ui/client/localdrafts.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! The window opens, whatever the keyring does
class TestDraftKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ring = std::make_shared<FakeKeyring>();
        LocalDrafts drafts(spool(), m_ring);
        QVERIFY(drafts.save({ .token = u"old"_s, .kind = u"answer"_s, .title = u"Snö"_s }));
    }

    void theFormAsksAgainWhenTheKeyringHasBeenOpened()
    {
        for (int start = 0; start < 3; ++start) {
            m_ring->isSlow = true;
            LocalDrafts drafts(spool(), m_ring);
            QSignalSpy restored(&drafts, &LocalDrafts::restored);
            QSignalSpy changed(&drafts, &LocalDrafts::keysChanged);
            QVERIFY(!drafts.load(u"old"_s));
            QVERIFY(drafts.waiting().isEmpty());
            QVERIFY(drafts.setAside().isEmpty());
            m_ring->answerAll();
            QVERIFY(changed.size() > 0);
            QCOMPARE(restored.size(), 1);
            QCOMPARE(restored.constFirst().constFirst().toString(), u"old"_s);
            QCOMPARE(drafts.load(u"old"_s)->title, u"Snö"_s);
            QCOMPARE(drafts.waiting().size(), 1);
            m_ring->isSlow = false;
        }
    }

    //! What comes back with a step that was taken back before the keyring answered belongs to this start
    void whatWasTakenBackMeanwhileStays()
    {
        m_ring->isSlow = true;
        LocalDrafts drafts(spool(), m_ring);
        QVERIFY(drafts.save({ .token = u"new"_s, .kind = u"step"_s, .title = u"Is"_s }));
        drafts.use(u"new"_s);
        drafts.takeBack(u"new"_s);
        QVERIFY(drafts.load(u"new"_s));
        m_ring->answerAll();
        QVERIFY(drafts.load(u"new"_s));
    }

    void whereTheKeyLiesIsSaidInWords()
    {
        const auto said = [this] { return keyPlaceInWords(LocalDrafts(spool(), m_ring).keys()); };
        const QString file = DraftSpool::keyFileOf(spool());
        QVERIFY(said().contains(u"lies in the desktop's keyring"_s) && !said().contains(file));
        m_ring->isOpen = false;
        QVERIFY(said().contains(u"keyring is closed"_s) && said().contains(file));
        m_ring->isSlow = true;
        QVERIFY(said().contains(u"has not answered yet"_s));
        const QString without = keyPlaceInWords(LocalDrafts(spool()).keys());
        QVERIFY(without.contains(u"uses no keyring"_s) && without.contains(file));
    }

private:
    [[nodiscard]] QString spool() const { return m_folder->filePath(u"spool"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeyring> m_ring;
};

LYHORD_TEST(TestDraftKeyring)
#include "test_draftkeyring.moc"
