#include "core/drafts/draftspool.h"
#include "core/drafts/registrationdraft.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

RegistrationDraft snow(const QString &token)
{
    RegistrationDraft registration{ .draft = test::snowDraft() };
    registration.draft.token = token;
    return registration;
}

RegistrationDraft everything()
{
    RegistrationDraft full = snow(u"full"_s);
    CaseDraft &draft = full.draft;
    draft.received = QDateTime(QDate(2026, 11, 20), QTime(13, 5, 1, 7), Qt::UTC);
    draft.category = u"SBF/vinter/gangvag"_s;
    draft.language = u"fi"_s;
    draft.submitter.phone = u"016-710 10 00"_s;
    draft.submitter.address = u"Kungsgatan 1\n632 20 Eskilstuna"_s;
    draft.submitter.protectedIdentity = true;
    draft.secrecy = true;
    draft.concerns = u"Väg & Park"_s;
    draft.campaign = u"vinter"_s;
    draft.serviceDeclaration = u"svar"_s;
    draft.process = u"p1"_s;
    draft.registerNumber = u"KSKF/2026:1"_s;
    draft.departments = { u"SBF"_s, u"KFF"_s };
    draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Plogas i dag."_s, Outcome::Improvement, u"salt"_s };
    full.files = { { u"bild på snö.jpg"_s, u"image/jpeg"_s, QByteArray("\xff\xd8\x00snow", 7) },
        { u"tom.txt"_s, u"text/plain"_s, {} } };
    full.item = { 9007199254740995 };
    full.splitFrom = u"2026-000001"_s;
    full.handedOver = u"2026-000002"_s;
    full.tried = true;
    return full;
}

} // namespace

class TestDraftSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"spool"_s);
    }

    void nothingOfADraftIsLost_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("a draft with every field, two files and a lost answer") << true;
        QTest::newRow("a form in which nothing is chosen yet") << false;
    }
    void nothingOfADraftIsLost()
    {
        QFETCH(const bool, full);
        RegistrationDraft written = full ? everything() : RegistrationDraft();
        written.draft.token = u"t-1"_s;
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(written)));
        const auto read = DraftSpool(m_folder).load(u"t-1"_s);
        QVERIFY(read);
        QCOMPARE(fromSpool(*read), written);
    }

    void aKillInTheMiddleOfWritingLeavesTheDraftBefore()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(snow(u"t-1"_s))));
        // What QSaveFile leaves when the process is killed before the rename, and an attachment nobody names yet
        QFile half(m_folder + u"/t-1.draft.XyZaBc"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("{\"kind\":\"registration\",\"content\":{\"dra");
        half.close();
        QVERIFY(QDir().mkpath(m_folder + u"/t-1.files"_s));
        const DraftSpool afterwards(m_folder);
        QCOMPARE(afterwards.entries().size(), 1);
        QCOMPARE(fromSpool(*afterwards.load(u"t-1"_s)), snow(u"t-1"_s));
    }

    void aDamagedFileIsKeptAsideAndHidesNoOther_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("half of it") << 40;
        QTest::newRow("nothing of it") << 0;
        QTest::newRow("one byte less") << -1;
    }
    void aDamagedFileIsKeptAsideAndHidesNoOther()
    {
        QFETCH(const int, bytes);
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(snow(u"t-1"_s))));
        QVERIFY(spool.save(toSpool(everything())));
        const QString file = m_folder + u"/full.draft"_s;
        QVERIFY(QFile::resize(file, bytes < 0 ? QFileInfo(file).size() + bytes : bytes));
        QCOMPARE(spool.entries().size(), 1);
        QCOMPARE(spool.load(u"full"_s).error().code, ErrorCode::Broken);
        const DraftSpool nextStart(m_folder);
        QCOMPARE(nextStart.setAside().size(), 1);
        const QString kept = nextStart.setAside().constFirst();
        QVERIFY(QFile::exists(kept));
        QCOMPARE(QDir(kept + u".files"_s).entryList(QDir::Files).size(), 2);
        QCOMPARE(nextStart.entries().size(), 1);
        QVERIFY(DraftSpool(m_folder).setAside().isEmpty()); // said once
    }

    void nothingReadableLiesOnTheDisk()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(everything())));
        int looked = 0;
        QDirIterator files(m_place->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *word : { "Snö", "snow", "registration", "Kungsgatan", "submitter", "bild" }) {
                QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
                QVERIFY2(!file.fileName().contains(QString::fromUtf8(word)), qPrintable(file.fileName()));
            }
            ++looked;
        }
        QCOMPARE(looked, 4); // the key, the draft, two files
    }

    void anotherKeyOpensNothing()
    {
        QVERIFY(DraftSpool(m_folder).save(toSpool(snow(u"t-1"_s))));
        QVERIFY(QFile::remove(m_place->filePath(u"key"_s)));
        const DraftSpool stranger(m_folder);
        QVERIFY(stranger.entries().isEmpty());
        QCOMPARE(stranger.setAside().size(), 1);
    }

    void aDraftIsNotReadUnderAnothersName()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(snow(u"t-1"_s))));
        QVERIFY(QFile::copy(m_folder + u"/t-1.draft"_s, m_folder + u"/t-2.draft"_s));
        QVERIFY(!spool.load(u"t-2"_s));
        QCOMPARE(spool.entries().size(), 1);
    }

    void whatAnEarlierVersionLeftOpenIsSealed()
    {
        QVERIFY(QDir().mkpath(m_folder + u"/old.files"_s));
        const auto write = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"old.json"_s,
            R"({"kind":"registration","title":"Halt","changed":"2026-11-20T13:05:00.000Z",)"
            R"("content":{"draft":{"headline":"Halt","text":"Mycket halt"}},)"
            R"("files":[{"name":"a.txt","media_type":"text/plain","sha256":"abc"}]})"));
        QVERIFY(write(u"old.files/abc"_s, "hal is"));
        QVERIFY(write(u"broken.json"_s, "{\"kind\":"));
        const DraftSpool spool(m_folder);
        const auto read = spool.load(u"old"_s);
        QVERIFY(read);
        QCOMPARE(fromSpool(*read).draft.text, u"Mycket halt"_s);
        QCOMPARE(read->files, QList<AttachedFile>({ { u"a.txt"_s, u"text/plain"_s, "hal is" } }));
        QCOMPARE(read->changed, QDateTime(QDate(2026, 11, 20), QTime(13, 5), Qt::UTC));
        QVERIFY(!QFile::exists(m_folder + u"/old.json"_s));
        QVERIFY(!QFile::exists(m_folder + u"/old.files/abc"_s));
        QCOMPARE(spool.setAside(), QStringList({ m_folder + u"/damaged/broken.json"_s }));
    }

    void twoDraftsStandSideBySideNewestFirst()
    {
        DraftSpool spool(m_folder);
        RegistrationDraft second = snow(u"t-2"_s);
        second.draft.headline = u"Trasig lampa"_s;
        QVERIFY(spool.save(toSpool(snow(u"t-1"_s))));
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > spool.entries().constFirst().changed);
        QVERIFY(spool.save(toSpool(second)));
        const auto entries = spool.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).title, u"Trasig lampa"_s);
        QCOMPARE(entries.at(1).title, u"Snöröjning gångväg"_s);
        QVERIFY(spool.remove(u"t-2"_s));
        QCOMPARE(spool.entries().size(), 1);
    }

    void aDiscardedDraftComesBackWithItsFiles()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(everything())));
        QVERIFY(spool.discard(u"full"_s));
        QVERIFY(spool.entries().isEmpty());
        QVERIFY(DraftSpool(m_folder).restore(u"full"_s));
        QCOMPARE(fromSpool(*spool.load(u"full"_s)), everything());
        QVERIFY(!spool.restore(u"full"_s));
    }

    void whatWasDiscardedIsForgottenInTime()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(everything())));
        QVERIFY(spool.discard(u"full"_s));
        spool.forgetDiscarded(QDateTime::currentDateTimeUtc().addDays(1));
        QVERIFY(!spool.restore(u"full"_s));
        QVERIFY(QDir(m_folder + u"/discarded"_s).isEmpty());
    }

    void whatWasRegisteredLeavesNothingBehind()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(everything())));
        QVERIFY(spool.remove(u"full"_s));
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void aFileTakenOutOfTheDraftGoesFromTheSpool()
    {
        DraftSpool spool(m_folder);
        RegistrationDraft draft = everything();
        QVERIFY(spool.save(toSpool(draft)));
        draft.files.removeFirst();
        QVERIFY(spool.save(toSpool(draft)));
        QCOMPARE(QDir(m_folder + u"/full.files"_s).entryList(QDir::Files).size(), 1);
        QCOMPARE(fromSpool(*spool.load(u"full"_s)), draft);
    }

    void onlyTheOwnerCanRead()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(everything())));
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QStringList paths{ m_folder, m_folder + u"/full.draft"_s, m_folder + u"/full.files"_s,
            m_place->filePath(u"key"_s) };
        for (const QString &path : paths)
            QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void norTheFoldersAbove()
    {
        const mode_t before = ::umask(0);
        DraftSpool spool(m_place->filePath(u"share/lyhord/spool"_s));
        const bool saved = spool.save(toSpool(everything())).has_value();
        ::umask(before);
        QVERIFY(saved);
        for (const QString &name : { u"share"_s, u"share/lyhord"_s, u"share/lyhord/key"_s, u"share/lyhord/spool"_s,
                 u"share/lyhord/spool/full.draft"_s })
            QVERIFY2(!(QFile::permissions(m_place->filePath(name)) & (QFile::ReadGroup | QFile::ReadOther)),
                qPrintable(name));
    }

    void aTokenIsNoWayOutOfTheFolder()
    {
        DraftSpool spool(m_folder);
        QVERIFY(spool.save(toSpool(snow(u"../../escaped"_s))));
        QVERIFY(QFile::exists(m_folder + u"/escaped.draft"_s));
    }

    void aFolderThatCannotBeWrittenIsSaidInASentence()
    {
        QFile inTheWay(m_folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto saved = DraftSpool(m_folder).save(toSpool(snow(u"t-1"_s)));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"still on the screen"_s));
    }

    void theTitleOfASecretDraftSaysNothing()
    {
        RegistrationDraft draft = snow(u"t-1"_s);
        draft.draft.submitter.protectedIdentity = true;
        QVERIFY(!toSpool(draft).title.contains(u"Snö"_s));
    }

    void anEmptyFormIsNotWorthKeeping()
    {
        RegistrationDraft draft;
        draft.draft.channel = Channel::Phone;
        draft.draft.language = u"sv"_s;
        QVERIFY(!hasWorthKeeping(draft));
        draft.draft.submitter.phone = u"0"_s;
        QVERIFY(hasWorthKeeping(draft));
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

LYHORD_TEST(TestDraftSpool)
#include "test_draftspool.moc"
