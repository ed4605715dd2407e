#include "core/sample/samplefill.h"
#include "core/services/servercopy.h"

#include "core/db/database.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QRegularExpression>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! From a file to a server of the test's own
class TestMove : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{ momentFromIso(u"2026-11-20T08:00"_s) };
    QString m_file = u"sqlite:"_s + m_folder.filePath(u"town.db"_s);

    [[nodiscard]] std::unique_ptr<Session> session(const QString &url) const
    {
        auto opened = Session::open(url, u"anna"_s, m_clock);
        return opened ? std::move(*opened) : nullptr;
    }

    static QStringList tablesOf(Database &file)
    {
        QStringList names;
        auto query = sql::prepare(file, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
        if (!query.each([&names](const sql::Query &row) { names.append(row.text(0)); }))
            return {};
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = initialiseWithSample(
            m_file, u"anna"_s, m_clock, { .profile = smallProfile() }, { .cases = 120, .seed = 3 });
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        const auto stored = (*made)->cases().registerCase(draft);
        QVERIFY(stored);
        QVERIFY((*made)->cases().attach(
            stored->number, { { u"bild.jpg"_s, u"image/jpeg"_s, QByteArray("\0\xff\x10", 3) } }));
    }

    void everythingComesAlongAndAnInterruptionDoesNoHarm()
    {
        const QString server = newServerDatabase();
        int calls = 0;
        const auto stopped = copyToServer(
            m_file, server, u"anna"_s, m_clock, [&calls](qint64, qint64) { return ++calls < 20; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Refused);

        const auto moved = copyToServer(m_file, server, u"anna"_s, m_clock);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message + moved.error().detail));
        QCOMPARE(moved->problems, QStringList());
        qint64 before = 0;
        for (const TableCopied &table : moved->tables)
            before += table.rows - table.written;
        QVERIFY(before > 0); // what the first attempt had brought was not written again

        const auto again = copyToServer(m_file, server, u"anna"_s, m_clock);
        QVERIFY(again);
        for (const TableCopied &table : again->tables)
            QVERIFY2(table.written == 0, qPrintable(table.table));

        const auto here = session(m_file);
        const auto there = session(server);
        QVERIFY(here && there);
        QCOMPARE(there->cases().counts()->queues, here->cases().counts()->queues);
        QCOMPARE(there->check()->problems, QStringList());
        QCOMPARE(there->verifyAudit()->problems, QStringList());
        CaseQuery all;
        all.sort = SortBy::Received;
        const auto rows = here->cases().list(all, {}, 500);
        for (const CaseRow &row : rows->rows) {
            const auto mine = here->cases().open(row.number);
            const auto theirs = there->cases().open(row.number);
            QVERIFY2(mine && theirs, qPrintable(row.number));
            QCOMPARE(theirs->subject, mine->subject);
            QCOMPARE(theirs->attachments, mine->attachments);
            for (const Attachment &attachment : mine->attachments) {
                QCOMPARE(*there->cases().attachmentContent(row.number, attachment.id),
                    *here->cases().attachmentContent(row.number, attachment.id));
            }
        }

        // The next number comes after those that came along, in the file and on the server.
        const auto next = there->cases().registerCase(snowDraft());
        QVERIFY(next);
        QCOMPARE(next->number, here->cases().registerCase(snowDraft())->number);
    }

    void noTableIsForgotten()
    {
        const auto opened = Database::open(m_file);
        QVERIFY(opened);
        const QString server = newServerDatabase();
        const auto moved = copyToServer(m_file, server, u"anna"_s, m_clock);
        QVERIFY(moved);
        QStringList copied;
        for (const TableCopied &table : moved->tables)
            copied.append(table.table);
        // What belongs to the moment, what the program makes itself, what search is answered from, and what finds
        // another program's changes in a file
        const QRegularExpression others(
            u"^(leases|presence|schema_version|month_sums|month_marks|cases_fts.*|case_phones|case_phone_parts|directory_links|directory_chain_head|row_checksums|row_checksums_joined|sqlite_.*)$"_s);
        for (const QString &name : tablesOf(**opened)) {
            if (!others.match(name).hasMatch())
                QVERIFY2(copied.contains(name), qPrintable(name));
        }
    }

    void whereOthersHaveWorkedNothingIsWritten()
    {
        const QString server = newServerDatabase();
        QVERIFY(copyToServer(m_file, server, u"anna"_s, m_clock));
        QVERIFY(session(server)->cases().registerCase(snowDraft()));
        const auto late = copyToServer(m_file, server, u"anna"_s, m_clock);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Refused);

        const QString others = newServerDatabase();
        const auto made = initialiseWithSample(
            others, u"anna"_s, m_clock, { .profile = smallProfile() }, { .cases = 5, .seed = 4 });
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        const auto foreign = copyToServer(m_file, others, u"anna"_s, m_clock);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::Refused);
    }

    void wrongPlacesAreNamed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("field");
        QTest::newRow("from a server") << u"postgresql://127.0.0.1/x"_s << u"postgresql://127.0.0.1/y"_s << u"from"_s;
        QTest::newRow("to a file") << m_file << u"sqlite:other.db"_s << u"to"_s;
        QTest::newRow("to nothing that is known") << m_file << u"somewhere"_s << u"to"_s;
    }

    void wrongPlacesAreNamed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto refused = copyToServer(from, to, u"anna"_s, m_clock);
        QVERIFY(!refused);
        QTEST(refused.error().field, "field");
    }

    void onlyWhoMayBackUpMayCopy()
    {
        Person handler;
        handler.login = u"berit"_s;
        handler.name = u"Berit"_s;
        handler.grants = { { Role::Handler, u"SBF"_s, u"avtal"_s, QDate(2026, 1, 1), {} } };
        QVERIFY(session(m_file)->directory().addPerson(handler));
        const auto refused = copyToServer(m_file, newServerDatabase(), u"berit"_s, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }
};

LYHORD_TEST(TestMove)
#include "test_servercopy.moc"
