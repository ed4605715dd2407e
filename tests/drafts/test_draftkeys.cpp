#include "core/drafts/draftkeys.h"

#include "core/drafts/draftspool.h"
#include "tests/support/fakekeyring.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SpooledDraft draft(const QString &token, const QString &title)
{
    return { .token = token,
        .kind = u"answer"_s,
        .title = title,
        .content = { { u"text"_s, title } },
        .files = { { u"bild.jpg"_s, u"image/jpeg"_s, "snow" } } };
}

} // namespace

//! What is written before, while and after a keyring is open can be read as soon as it is open
class TestDraftKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"spool"_s);
        m_ring = std::make_shared<FakeKeyring>();
    }

    void theKeyInTheFileMovesIntoTheKeyring()
    {
        QVERIFY(DraftSpool(m_folder).save(draft(u"old"_s, u"Snö"_s)));
        QVERIFY(hasFile());
        for (int start = 0; start < 3; ++start) {
            const auto keys = begin();
            DraftSpool spool(m_folder, keys);
            QCOMPARE(keys->place(), DraftKeys::Place::Keyring);
            QVERIFY(!hasFile());
            QCOMPARE(titleOf(spool, u"old"_s), u"Snö"_s);
            const QString token = u"new-%1"_s.arg(start);
            QVERIFY(spool.save(draft(token, token)));
            QCOMPARE(titleOf(spool, token), token);
            QCOMPARE(spool.setAside(), QStringList());
        }
        QCOMPARE(DraftSpool(m_folder, begin()).entries().size(), 4);
    }

    void aNewComputerLeavesNoKeyInAFile()
    {
        for (int start = 0; start < 3; ++start) {
            DraftSpool spool(m_folder, begin());
            QVERIFY(spool.save(draft(u"t-%1"_s.arg(start), u"Snö"_s)));
            QVERIFY(!hasFile());
            QCOMPARE(spool.entries().size(), start + 1);
        }
        QVERIFY(!m_ring->secret.isEmpty());
    }

    void whereTheKeyringIsClosedAFileKeepsTheKey()
    {
        m_ring->isOpen = false;
        for (int start = 0; start < 3; ++start) {
            const auto keys = begin();
            DraftSpool spool(m_folder, keys);
            QVERIFY(spool.save(draft(u"t-%1"_s.arg(start), u"Snö"_s)));
            QCOMPARE(keys->place(), DraftKeys::Place::FileWhileClosed);
            QCOMPARE(spool.entries().size(), start + 1);
            QCOMPARE(QFile::permissions(keys->file()) & ~(QFile::ReadUser | QFile::WriteUser),
                QFile::ReadOwner | QFile::WriteOwner);
        }
        m_ring->isOpen = true;
        QCOMPARE(DraftSpool(m_folder, begin()).entries().size(), 3);
        QVERIFY(!hasFile());
    }

    void aProgramWithoutKeyringSaysSo()
    {
        const DraftKeys keys(DraftSpool::keyFileOf(m_folder));
        QCOMPARE(keys.place(), DraftKeys::Place::File);
        QVERIFY(keys.areAllKnown());
    }

    void aProgramWithoutKeyringTakesNoneOfItsDraftsForDamaged()
    {
        QVERIFY(DraftSpool(m_folder, begin()).save(draft(u"old"_s, u"Snö"_s)));
        for (int start = 0; start < 3; ++start) {
            DraftSpool without(m_folder);
            QCOMPARE(without.setAside(), QStringList());
            QCOMPARE(without.save(draft(u"old"_s, u"Is"_s)).error().code, ErrorCode::Refused);
            QVERIFY(without.save(draft(u"new-%1"_s.arg(start), u"Is"_s)));
            const DraftSpool with(m_folder, begin());
            QCOMPARE(titleOf(with, u"old"_s), u"Snö"_s);
            QCOMPARE(with.entries().size(), start + 2);
        }
    }

    void whatIsLockedAwayCanBePutAside()
    {
        QVERIFY(DraftSpool(m_folder, begin()).save(draft(u"t-1"_s, u"Snö"_s)));
        m_ring->isOpen = false;
        DraftSpool spool(m_folder, begin());
        QVERIFY(!spool.save(draft(u"t-1"_s, u"Is"_s)));
        spool.putLockedAside();
        QCOMPARE(spool.setAside().size(), 1);
        QVERIFY(spool.save(draft(u"t-1"_s, u"Is"_s)));
        QCOMPARE(titleOf(spool, u"t-1"_s), u"Is"_s);
    }

    void whileASlowKeyringIsAwaitedTheFilesKeyServes()
    {
        QVERIFY(DraftSpool(m_folder).save(draft(u"old"_s, u"Snö"_s)));
        m_ring->isSlow = true;
        const auto keys = begin();
        DraftSpool spool(m_folder, keys);
        QCOMPARE(keys->place(), DraftKeys::Place::Awaited);
        QCOMPARE(titleOf(spool, u"old"_s), u"Snö"_s);
        QVERIFY(spool.save(draft(u"new"_s, u"Is"_s)));
        m_ring->answerAll();
        QCOMPARE(keys->place(), DraftKeys::Place::Keyring);
        QVERIFY(!hasFile());
        QCOMPARE(titleOf(spool, u"old"_s), u"Snö"_s);
        QCOMPARE(titleOf(spool, u"new"_s), u"Is"_s);
    }

    //! What is written meanwhile does not wait; what lies there does, and is not taken for damaged
    void draftsWaitForASlowKeyring()
    {
        QVERIFY(DraftSpool(m_folder, begin()).save(draft(u"old"_s, u"Snö"_s)));
        for (int start = 0; start < 3; ++start) {
            m_ring->isSlow = true;
            DraftSpool spool(m_folder, begin());
            QVERIFY(spool.entries().isEmpty());
            QCOMPARE(spool.setAside(), QStringList());
            QCOMPARE(spool.load(u"old"_s).error().code, ErrorCode::Refused);
            QCOMPARE(spool.locked(), start + 1);
            const QString token = u"new-%1"_s.arg(start);
            QVERIFY(spool.save(draft(token, token)));
            QCOMPARE(titleOf(spool, token), token);
            m_ring->answerAll();
            QCOMPARE(spool.takeInAgain(), QStringList{ u"old"_s });
            QCOMPARE(spool.entries().size(), start + 2);
            QCOMPARE(titleOf(spool, u"old"_s), u"Snö"_s);
            QCOMPARE(spool.setAside(), QStringList());
            QVERIFY(!hasFile());
            m_ring->isSlow = false;
        }
    }

    void anotherKeyInTheFileOpensWhatItHasSealed()
    {
        QVERIFY(DraftSpool(m_folder, begin()).save(draft(u"ring"_s, u"Snö"_s)));
        m_ring->isOpen = false;
        QVERIFY(DraftSpool(m_folder, begin()).save(draft(u"file"_s, u"Is"_s)));
        m_ring->isOpen = true;
        for (int start = 0; start < 3; ++start) {
            DraftSpool spool(m_folder, begin());
            QCOMPARE(titleOf(spool, u"ring"_s), u"Snö"_s);
            QCOMPARE(titleOf(spool, u"file"_s), u"Is"_s);
            QCOMPARE(spool.setAside(), QStringList());
            QVERIFY(!hasFile());
        }
    }

    //! The keyring's every answer is the last one once: the key is in the file or in the keyring, or in both
    void whereverTheProgramIsKilledTheDraftsCanBeRead_data()
    {
        QTest::addColumn<int>("answers");
        for (int answers = 0; answers <= 5; ++answers)
            QTest::addRow("after %d answers", answers) << answers;
    }
    void whereverTheProgramIsKilledTheDraftsCanBeRead()
    {
        QFETCH(const int, answers);
        QVERIFY(DraftSpool(m_folder).save(draft(u"old"_s, u"Snö"_s)));
        for (int kill = 0; kill < 3; ++kill) {
            m_ring = std::make_shared<FakeKeyring>(m_ring->secret);
            m_ring->isSlow = true;
            auto keys = begin();
            DraftSpool spool(m_folder, keys);
            for (int i = 0; i < answers; ++i)
                m_ring->answerOne();
        }
        m_ring = std::make_shared<FakeKeyring>(m_ring->secret);
        DraftSpool spool(m_folder, begin());
        QCOMPARE(titleOf(spool, u"old"_s), u"Snö"_s);
        QCOMPARE(spool.setAside(), QStringList());
        QVERIFY(!hasFile());
        QCOMPARE(QByteArray::fromBase64(m_ring->secret).size(), SpoolCipher::keySize());
    }

    void nothingIsWrittenOverADraftWhoseKeyIsLockedAway()
    {
        QVERIFY(DraftSpool(m_folder, begin()).save(draft(u"t-1"_s, u"Snö"_s)));
        m_ring->isOpen = false;
        const auto keys = begin();
        DraftSpool spool(m_folder, keys);
        for (int again = 0; again < 3; ++again) {
            const auto saved = spool.save(draft(u"t-1"_s, u"Is"_s));
            QCOMPARE(saved.error().code, ErrorCode::Refused);
            QVERIFY(saved.error().message.contains(u"still on the screen"_s));
        }
        m_ring->isOpen = true;
        keys->askAgain();
        QCOMPARE(spool.takeInAgain(), QStringList()); // something else is being written in its form
        QCOMPARE(titleOf(spool, u"t-1"_s), u"Snö"_s);
        QVERIFY(spool.save(draft(u"t-1"_s, u"Is"_s)));
        QCOMPARE(titleOf(spool, u"t-1"_s), u"Is"_s);
        QVERIFY(spool.restore(u"t-1"_s));
        QCOMPARE(titleOf(spool, u"t-1"_s), u"Snö"_s);
    }

    void whatIsNotOursStaysInTheKeyring()
    {
        m_ring->secret = "somebody else's";
        for (int start = 0; start < 3; ++start) {
            DraftSpool spool(m_folder, begin());
            QVERIFY(spool.save(draft(u"t-1"_s, u"Snö"_s)));
            QCOMPARE(titleOf(spool, u"t-1"_s), u"Snö"_s);
        }
        QCOMPARE(m_ring->secret, "somebody else's");
        QVERIFY(hasFile());
    }

    void theFileStaysUntilTheKeyringHasShownTheKey()
    {
        QVERIFY(DraftSpool(m_folder).save(draft(u"t-1"_s, u"Snö"_s)));
        m_ring->forgets = true;
        for (int start = 0; start < 3; ++start) {
            const auto keys = begin();
            QCOMPARE(titleOf(DraftSpool(m_folder, keys), u"t-1"_s), u"Snö"_s);
            QVERIFY(hasFile());
            QVERIFY(keys->place() != DraftKeys::Place::Keyring);
        }
        m_ring->forgets = false;
        QCOMPARE(titleOf(DraftSpool(m_folder, begin()), u"t-1"_s), u"Snö"_s);
        QVERIFY(!hasFile());
    }

private:
    [[nodiscard]] std::shared_ptr<DraftKeys> begin() const
    {
        return std::make_shared<DraftKeys>(DraftSpool::keyFileOf(m_folder), m_ring);
    }
    [[nodiscard]] bool hasFile() const { return QFile::exists(DraftSpool::keyFileOf(m_folder)); }
    [[nodiscard]] static QString titleOf(const DraftSpool &spool, const QString &token)
    {
        const Result<SpooledDraft> there = spool.load(token);
        return there && there->files.size() == 1 && there->files.constFirst().content == "snow" ? there->title
                                                                                                : QString();
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::shared_ptr<FakeKeyring> m_ring;
};

LYHORD_TEST(TestDraftKeys)
#include "test_draftkeys.moc"
