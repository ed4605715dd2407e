#include "core/db/database.h"
#include "core/services/serveraddress.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A file in the server's data folder that only the server reads
void writeAtServer(const QString &url, const QString &name, const QString &text)
{
    onServerDatabase(url,
        u"COPY (SELECT unnest(string_to_array('%1', E'\\n'))) TO PROGRAM 'umask 077; cat > %2'"_s.arg(
            text.trimmed(), name));
}

QString rootUrl(const QString &url)
{
    return url.section(u'/', 0, -2) + u"/postgres"_s;
}

} // namespace

//! What somebody enters, and what is said when it does not lead to a database
class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressBecomesAUrlAndBack_data();
    void anAddressBecomesAUrlAndBack();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aPasswordIsKeptForItsOwnerOnly();
    void whatIsWrongIsSaidInWords_data();
    void whatIsWrongIsSaidInWords();
    void anAttemptCanBeStopped();

private:
    void secure();
    void openssl(const QStringList &words) const;
    void makeCertificate(const QString &name, const QString &subject);
    void makeOldCertificate(const QString &name, const QString &subject);
    void giveToServer(const QString &name) const;
    [[nodiscard]] QString through(const QString &login, const QString &parameters) const;

    QString m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestServerAddress::anAddressBecomesAUrlAndBack_data()
{
    QTest::addColumn<ServerAddress>("address");
    QTest::addColumn<QString>("url");
    QTest::newRow("one's own login on the municipality's server: everything is checked")
        << ServerAddress{ u"db.example.se"_s, u"5432"_s, u"lyhord"_s, {}, {}, {} }
        << u"postgresql://db.example.se:5432/lyhord?sslmode=verify-full"_s;
    QTest::newRow("this computer") << ServerAddress{ u"localhost"_s, u"5433"_s, u"lyhord"_s, u"anna"_s, {}, {} }
                                   << u"postgresql://anna@localhost:5433/lyhord?sslmode=prefer"_s;
    QTest::newRow("two servers, one with a port of its own")
        << ServerAddress{ u"db1.example.se, db2.example.se:5433"_s, {}, u"lyhord"_s, {}, u"require"_s, {} }
        << u"postgresql://db1.example.se:5432,db2.example.se:5433/lyhord?sslmode=require"_s;
    QTest::newRow("names with letters that mean something in a URL")
        << ServerAddress{ u"db.example.se"_s, u"5432"_s, u"synpunkter å/ä"_s, u"anna@kommun"_s, u"verify-ca"_s,
               u"/etc/ssl/kommunens ca.pem"_s }
        << u"postgresql://anna%40kommun@db.example.se:5432/synpunkter%20%C3%A5%2F%C3%A4?sslmode=verify-ca"
           "&sslrootcert=%2Fetc%2Fssl%2Fkommunens%20ca.pem"_s;
    QTest::newRow("an address in numbers") << ServerAddress{ u"[2001:db8::1]:5433"_s, {}, u"lyhord"_s, {}, {}, {} }
                                           << u"postgresql://[2001:db8::1]:5433/lyhord?sslmode=verify-full"_s;
}

void TestServerAddress::anAddressBecomesAUrlAndBack()
{
    QFETCH(const ServerAddress, address);
    QFETCH(const QString, url);
    const auto made = address.url();
    LYHORD_OK(made);
    QCOMPARE(*made, url);
    const auto back = ServerAddress::of(url);
    QVERIFY(back);
    QCOMPARE(back->database, address.database);
    QCOMPARE(back->login, address.login);
    QCOMPARE(back->authority, address.authority);
    QCOMPARE(*back->url(), url);
}

void TestServerAddress::whatIsMissingIsNamed_data()
{
    QTest::addColumn<ServerAddress>("address");
    QTest::addColumn<QString>("field");
    QTest::newRow("no server") << ServerAddress{ u" , "_s, {}, u"lyhord"_s, {}, {}, {} } << u"hosts"_s;
    QTest::newRow("no database") << ServerAddress{ u"db"_s, {}, u" "_s, {}, {}, {} } << u"database"_s;
    QTest::newRow("a port that is none") << ServerAddress{ u"db"_s, u"54a"_s, u"lyhord"_s, {}, {}, {} } << u"port"_s;
    QTest::newRow("a port that cannot be") << ServerAddress{ u"db:70000"_s, {}, u"lyhord"_s, {}, {}, {} } << u"port"_s;
}

void TestServerAddress::whatIsMissingIsNamed()
{
    QFETCH(const ServerAddress, address);
    QFETCH(const QString, field);
    const auto url = address.url();
    QVERIFY(!url);
    QCOMPARE(url.error().field, field);
}

void TestServerAddress::aPasswordIsKeptForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pgpass"_s);
    qputenv("PGPASSFILE", path.toUtf8());
    {
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("other:5432:a:b:kept\ndb:5432:lyhord:anna:old\n");
    }
    const ServerAddress address{ u"db"_s, {}, u"lyhord"_s, u"anna"_s, {}, {} };
    LYHORD_OK(keepPassword(address, u"n:e\\w"_s));
    QFile after(path);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("db:5432:lyhord:anna:n\\:e\\\\w\nother:5432:a:b:kept\n"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    qunsetenv("PGPASSFILE");
}

void TestServerAddress::openssl(const QStringList &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(u"openssl"_s, words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(words.join(u' ')), process.readAllStandardError().constData());
}

void TestServerAddress::makeCertificate(const QString &name, const QString &subject)
{
    openssl({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
        u"/CN="_s + subject, u"-addext"_s, u"subjectAltName=DNS:"_s + subject, u"-keyout"_s, name + u".key"_s,
        u"-out"_s, name + u".crt"_s });
    giveToServer(name);
}

//! Only an authority may say from when until when; a small one is made for it
void TestServerAddress::makeOldCertificate(const QString &name, const QString &subject)
{
    const QHash<QString, QByteArray> files{ { u"index"_s, {} }, { u"serial"_s, "01\n" },
        { u"ca.cnf"_s,
            "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nserial=serial\npolicy=any\n[any]\ncommonName=supplied\n"
            "[ext]\nsubjectAltName=DNS:"
                + subject.toLatin1() + "\n" } };
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(m_folder->filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("%s", qPrintable(file.fileName()));
    }
    openssl({ u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + subject,
        u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s });
    openssl({ u"ca"_s, u"-batch"_s, u"-selfsign"_s, u"-config"_s, u"ca.cnf"_s, u"-extensions"_s, u"ext"_s,
        u"-keyfile"_s, name + u".key"_s, u"-in"_s, name + u".csr"_s, u"-out"_s, name + u".crt"_s, u"-outdir"_s, u"."_s,
        u"-notext"_s, u"-md"_s, u"sha256"_s, u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s,
        u"20200201000000Z"_s });
    giveToServer(name);
}

void TestServerAddress::giveToServer(const QString &name) const
{
    for (const QString &suffix : { u".key"_s, u".crt"_s }) {
        QFile file(m_folder->filePath(name + suffix));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        writeAtServer(rootUrl(m_url), name + suffix, QString::fromLatin1(file.readAll()));
    }
}

void TestServerAddress::secure()
{
    if (m_folder)
        return;
    m_url = newServerDatabase();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString root = rootUrl(m_url);
    onServerDatabase(root,
        u"DROP ROLE IF EXISTS with_password; SET password_encryption = 'scram-sha-256'; CREATE ROLE with_password "
        "LOGIN PASSWORD 'right'"_s);
    writeAtServer(root, u"pg_hba.conf"_s,
        u"host all with_password all scram-sha-256\nlocal all all trust\nhost all all all trust"_s);
    makeCertificate(u"good"_s, u"localhost"_s);
    makeCertificate(u"named"_s, u"elsewhere.example.se"_s);
    makeOldCertificate(u"old"_s, u"localhost"_s);
    onServerDatabase(root, u"SELECT pg_reload_conf()"_s);
}

QString TestServerAddress::through(const QString &login, const QString &parameters) const
{
    QUrl url(m_url);
    url.setUserName(login);
    url.setHost(u"localhost"_s);
    return url.toString() + u"?gssencmode=disable&"_s + parameters;
}

void TestServerAddress::whatIsWrongIsSaidInWords_data()
{
    QTest::addColumn<QString>("certificate"); // the server's
    QTest::addColumn<QString>("trusted"); // the authority's file
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says"); // empty: it works
    const QString no;
    const QString me = u"postgres"_s;
    const QString with = u"with_password"_s;
    const QString open = u"sslmode=disable"_s;
    const QString full = u"sslmode=verify-full"_s;
    constexpr auto gone = ErrorCode::Unreachable;
    constexpr auto refused = ErrorCode::NotPermitted;
    QTest::newRow("a wrong password") << no << no << with << u"wrong"_s << open << refused << u"its password"_s;
    QTest::newRow("no password") << no << no << with << no << open << refused << u"wants a password"_s;
    QTest::newRow("the right password") << no << no << with << u"right"_s << open << gone << no;
    QTest::newRow("nobody knows the name")
        << no << no << me << no << open + u"&host=no-such-computer.invalid"_s << gone << u"nobody knows a computer"_s;
    QTest::newRow("nobody listens") << no << no << me << no << open + u"&port=1"_s << gone << u"at this port"_s;
    QTest::newRow("no such database") << no << no << me << no << open + u"&dbname=nowhere"_s << gone
                                      << u"no database of this name"_s;
    QTest::newRow("no such login") << no << no << u"stranger"_s << no << open << refused << u"the login"_s;
    QTest::newRow("no encryption") << no << no << me << no << full << gone << u"does not offer one"_s;
    QTest::newRow("a certificate that is trusted") << u"good"_s << u"good"_s << me << no << full << gone << no;
    QTest::newRow("a certificate nobody trusted has signed")
        << u"good"_s << u"named"_s << me << no << full << gone << u"no authority you trust"_s;
    QTest::newRow("an expired certificate") << u"old"_s << u"old"_s << me << no << full << gone << u"has expired"_s;
    QTest::newRow("a certificate of another name")
        << u"named"_s << u"named"_s << me << no << full << gone << u"another name"_s;
    QTest::newRow("no file of the authority")
        << u"good"_s << u"missing"_s << me << no << full << gone << u"authority's certificate is not there"_s;
}

void TestServerAddress::whatIsWrongIsSaidInWords()
{
    if (!onServer())
        QSKIP("a server is not asked for");
    secure();
    QFETCH(const QString, certificate);
    QFETCH(const QString, trusted);
    QFETCH(const QString, login);
    QFETCH(const QString, password);
    QFETCH(QString, parameters);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, says);
    const QString root = rootUrl(m_url);
    onServerDatabase(root, u"ALTER SYSTEM SET ssl = %1"_s.arg(certificate.isEmpty() ? u"off"_s : u"on"_s));
    const QString shown = certificate.isEmpty() ? u"good"_s : certificate;
    onServerDatabase(root, u"ALTER SYSTEM SET ssl_cert_file = '%1.crt'"_s.arg(shown));
    onServerDatabase(root, u"ALTER SYSTEM SET ssl_key_file = '%1.key'"_s.arg(shown));
    onServerDatabase(root, u"SELECT pg_reload_conf()"_s);
    if (!trusted.isEmpty())
        parameters += u"&sslrootcert="_s + m_folder->filePath(trusted + u".crt"_s);
    const QString url = through(login, parameters);
    usePassword(url, password);
    const auto told = [&] {
        const auto tried = tryServer(url, {});
        if (says.isEmpty())
            return tried.has_value();
        return !tried && tried.error().code == code && tried.error().message.contains(says);
    };
    QTRY_VERIFY2(told(), why(tryServer(url, {})).constData()); // the server takes the new settings in its own time
    QVERIFY(!why(tryServer(url, {})).contains("wrong"));
    if (says.isEmpty())
        LYHORD_OK(Database::open(url)); // with the password that was given
}

void TestServerAddress::anAttemptCanBeStopped()
{
    const auto stopped = tryServer(u"postgresql://127.0.0.1:1/x"_s, [] { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Unreachable);
}

LYHORD_TEST(TestServerAddress)
#include "test_serveraddress.moc"
