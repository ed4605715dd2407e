#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

static void initResources()
{
    Q_INIT_RESOURCE(lyhord_migrations); // of a static library, so nobody else asks for it
}

namespace lyhord::migrations {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Migrations)
};

//! In their order: the first is version 1
QStringList scripts()
{
    initResources();
    const QDir folder(u":/lyhord/migrations/sqlite"_s);
    QStringList files;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

Result<> applyOne(Database &db, int version, const QString &file, const QDateTime &now)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Broken, Tr::tr("The program is incomplete. Install it again."), file);
    auto transaction = sql::Transaction::begin(db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QStringList statements = splitStatements(QString::fromUtf8(script.readAll()));
    for (const QString &statement : statements) {
        if (auto done = sql::run(db, statement); !done)
            return done;
    }
    auto note = sql::prepare(db, u"INSERT INTO schema_version (version, applied_at, program) VALUES (?, ?, ?)"_s);
    if (auto noted = note.bind(version, now, QCoreApplication::applicationVersion()).run(); !noted)
        return noted;
    return transaction->commit();
}

Result<> refuseNewer(int found)
{
    return failed(ErrorCode::Refused,
        Tr::tr("The database was made by a newer version of the program (database version %1, this program knows %2). "
               "Update the program; nothing was changed.")
            .arg(found)
            .arg(newest()));
}

//! Where a statement ends is decided word by word
class Splitter
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }
    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (c == u'-' && peek(1) == u'-')
            skipTo(u"\n"_s);
        else if (c == u'/' && peek(1) == u'*')
            skipTo(u"*/"_s);
        else if (c == u'\'' || c == u'"' || c == u'`')
            takeQuoted(c);
        else if (c.isLetterOrNumber() || c == u'_')
            takeWord();
        else if (c == u';')
            takeSemicolon();
        else
            take(1);
    }
    [[nodiscard]] QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_script.size() ? m_script[m_at + ahead] : QChar();
    }
    void take(qsizetype length)
    {
        m_statement += QStringView(m_script).mid(m_at, length);
        m_at += length;
    }
    void skipTo(const QString &end)
    {
        const qsizetype found = m_script.indexOf(end, m_at);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }
    void takeQuoted(QChar quote)
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1); // a doubled quote reads as two texts side by side
        take((end < 0 ? m_script.size() : end + 1) - m_at);
        m_words.append(u"'"_s);
    }
    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_script.size() && (m_script[end].isLetterOrNumber() || m_script[end] == u'_'))
            ++end;
        m_words.append(m_script.mid(m_at, end - m_at).toUpper());
        take(end - m_at);
    }
    [[nodiscard]] bool isInTrigger() const
    {
        if (m_words.value(0) != "CREATE"_L1 || !m_words.mid(1, 2).contains("TRIGGER"_L1))
            return false;
        // The END of a CASE does not stand alone between two semicolons, the trigger's does.
        return m_words.last() != "END"_L1 || m_words.value(m_words.size() - 2) != ";"_L1;
    }
    void takeSemicolon()
    {
        if (isInTrigger()) {
            m_words.append(u";"_s);
            take(1);
            return;
        }
        ++m_at;
        finishStatement();
    }
    void finishStatement()
    {
        if (const QString whole = m_statement.trimmed(); !whole.isEmpty())
            m_statements.append(whole);
        m_statement.clear();
        m_words.clear();
    }

    QString m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_words; // of the statement so far; ";" and "'" stand for themselves
    QStringList m_statements;
};

} // namespace

int newest()
{
    return static_cast<int>(scripts().size());
}

Result<int> versionOf(Database &db)
{
    auto tables = sql::prepare(db,
        u"SELECT count(*), sum(name = 'schema_version') FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
        "'sqlite%'"_s);
    if (auto found = tables.first(); !found)
        return tl::unexpected(found.error());
    if (tables.integer(0) == 0)
        return 0;
    if (tables.integer(1) == 0)
        return failed(ErrorCode::Refused, Tr::tr("The file is a database of another program. Nothing was changed."));
    auto version = sql::prepare(db, u"SELECT coalesce(max(version), 0) FROM schema_version"_s);
    if (auto found = version.first(); !found)
        return tl::unexpected(found.error());
    return version.number(0);
}

Result<> requireNewest(Database &db)
{
    auto found = versionOf(db);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > newest())
        return refuseNewer(*found);
    if (*found == 0)
        return failed(ErrorCode::NotFound, Tr::tr("The database is empty. It has to be set up first."));
    if (*found < newest())
        return failed(ErrorCode::Refused,
            Tr::tr("The database was made by an older version of the program and has to be brought up to date first."));
    return {};
}

Result<int> apply(Database &db, const QDateTime &now)
{
    const auto found = versionOf(db);
    if (!found)
        return found;
    if (*found > newest())
        return tl::unexpected(refuseNewer(*found).error());
    const QStringList files = scripts();
    for (int version = *found + 1; version <= files.size(); ++version) {
        if (auto done = applyOne(db, version, files.at(version - 1), now); !done)
            return tl::unexpected(done.error());
    }
    return newest();
}

QStringList splitStatements(const QString &script)
{
    return Splitter(script).split();
}

} // namespace lyhord::migrations
