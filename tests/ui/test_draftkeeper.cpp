#include "core/drafts/registrationdraft.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "ui/client/draftkeeper.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_drafts = std::make_unique<LocalDrafts>(m_place->filePath(u"spool"_s));
        m_written = { .draft = test::snowDraft() };
        m_written.draft.token = u"t-1"_s;
        m_keeper = std::make_unique<DraftKeeper>(*m_drafts, [this] {
            return hasWorthKeeping(m_written) ? toSpool(m_written) : SpooledDraft{ .token = m_written.draft.token };
        });
    }
    void cleanup() { m_keeper.reset(); }

    void whatWasTypedIsInTheSpoolWithoutBeingAskedFor()
    {
        const QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
        m_keeper->changed();
        QCOMPARE(m_drafts->entries().size(), 0);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(fromSpool(*m_drafts->load(u"t-1"_s)), m_written);
    }

    void aKillLosesNothingThatWasSaved()
    {
        m_keeper->changed();
        m_keeper->saveNow();
        m_written.draft.text += u" Mer."_s;
        m_keeper->changed();
        // The process ends here without a word: another one finds what was saved.
        const DraftSpool nextStart(m_place->filePath(u"spool"_s));
        QCOMPARE(nextStart.entries().size(), 1);
        QCOMPARE(fromSpool(*nextStart.load(u"t-1"_s)).draft.text, test::snowDraft().text);
    }

    void nothingIsWrittenWhenNothingChanged()
    {
        const QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
        m_keeper->saveNow();
        QCOMPARE(saved.size(), 0);
        QCOMPARE(m_drafts->entries().size(), 0);
    }

    void whatWasEmptiedLeavesTheSpool()
    {
        m_keeper->changed();
        m_keeper->saveNow();
        m_written.draft = { .token = u"t-1"_s };
        m_keeper->changed();
        m_keeper->saveNow();
        QCOMPARE(m_drafts->entries().size(), 0);
    }

    void whatIsRegisteredIsGone()
    {
        m_keeper->changed();
        m_keeper->saveNow();
        m_keeper->changed();
        m_keeper->done(u"t-1"_s);
        m_keeper->saveNow();
        QCOMPARE(m_drafts->entries().size(), 0);
    }

    void aSpoolThatCannotBeWrittenIsSaidOnceAndTriedAgain()
    {
        QFile inTheWay(m_place->filePath(u"spool"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QSignalSpy failed(m_keeper.get(), &DraftKeeper::failed);
        m_keeper->changed();
        m_keeper->saveNow();
        m_keeper->saveNow();
        QCOMPARE(failed.size(), 1);
        QVERIFY(inTheWay.remove());
        m_keeper->saveNow();
        QCOMPARE(m_drafts->entries().size(), 1);
        QVERIFY(!m_keeper->failure());
    }

    void twoDraftsAreKeptApart()
    {
        m_keeper->changed();
        m_keeper->saveNow();
        m_keeper->stop();
        m_written.draft.token = u"t-2"_s;
        m_keeper->changed();
        m_keeper->saveNow();
        QCOMPARE(m_drafts->entries().size(), 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<LocalDrafts> m_drafts;
    RegistrationDraft m_written;
    std::unique_ptr<DraftKeeper> m_keeper;
};

LYHORD_TEST(TestDraftKeeper)
#include "test_draftkeeper.moc"
