#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression includeLine(
    uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
// QVariantList and its like are names of <QtCore/QVariant>, though <QtCore/QVariantList> leads elsewhere
const QRegularExpression qtClass(uR"(\bQ(?!Variant(?:List|Map|Hash))[A-Z][A-Za-z0-9]+\b)"_s);
const QRegularExpression forwardDeclaration(uR"(\b(?:class|struct) (Q[A-Z][A-Za-z0-9]+);)"_s);
const QRegularExpression notCode(
    uR"--(//[^\n]*|/\*.*?\*/|R"\(.*?\)"|"(?:\\.|[^"\\\n])*")--"_s, QRegularExpression::DotMatchesEverythingOption);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! What can be included, and what comes with it
class Headers
{
public:
    //! Path of the file that is meant; empty: none such
    QString found(const QString &name)
    {
        const auto known = m_found.constFind(name);
        if (known != m_found.constEnd())
            return *known;
        QString path;
        for (const QString &folder : m_folders) {
            const QFileInfo file(folder + u'/' + name);
            if (file.isFile()) {
                path = file.canonicalFilePath();
                break;
            }
        }
        return *m_found.insert(name, path);
    }

    //! The file itself and what is included by it and by what it includes, whatever the conditions
    QSet<QString> closure(const QString &path)
    {
        QSet<QString> reached{ path };
        QStringList left{ path };
        while (!left.isEmpty()) {
            for (const QString &next : included(left.takeLast())) {
                if (reached.contains(next))
                    continue;
                reached.insert(next);
                left.append(next);
            }
        }
        return reached;
    }

    //! By itself
    const QStringList &included(const QString &path)
    {
        const auto known = m_included.constFind(path);
        if (known != m_included.constEnd())
            return *known;
        QStringList paths;
        for (const auto &match : includeLine.globalMatch(contentOf(path))) {
            const QString name = match.captured(1);
            const QFileInfo beside(QFileInfo(path).path() + u'/' + name);
            const QString next = beside.isFile() ? beside.canonicalFilePath() : found(name);
            if (!next.isEmpty())
                paths.append(next);
        }
        return *m_included.insert(path, paths);
    }

private:
    const QStringList m_folders = QStringLiteral(LYHORD_INCLUDE_FOLDERS).split(u'|');
    QHash<QString, QString> m_found;
    QHash<QString, QStringList> m_included;
};

} // namespace

//! Where headers are precompiled nobody misses an include; the build for daily work would
class TestIncludes : public QObject
{
    Q_OBJECT

    Headers m_headers;
    QHash<QString, QString> m_qtHeaders; //!< by class: the header that <QtCore/QString> leads to

    void readQtHeaders()
    {
        for (const QString &module :
            { u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtPrintSupport"_s, u"QtTest"_s }) {
            QDirIterator files(QFileInfo(m_headers.found(module + u'/' + module)).path(), { u"Q*"_s }, QDir::Files);
            QVERIFY2(files.hasNext(), qPrintable(module));
            while (files.hasNext()) {
                const QStringList headers = m_headers.included(files.next());
                if (headers.size() == 1)
                    m_qtHeaders.insert(files.fileName(), headers.constFirst());
            }
        }
    }

    QStringList missingIn(const QString &path)
    {
        const QString code = contentOf(path).remove(notCode);
        QSet<QString> named;
        for (const auto &match : qtClass.globalMatch(code))
            named.insert(match.captured());
        const QSet<QString> reached = m_headers.closure(QFileInfo(path).canonicalFilePath());
        for (const QString &file : reached) {
            if (!file.startsWith(QStringLiteral(LYHORD_SOURCE)))
                continue;
            for (const auto &match : forwardDeclaration.globalMatch(contentOf(file)))
                named.remove(match.captured(1));
        }
        QStringList missing;
        for (const QString &name : std::as_const(named)) {
            const auto header = m_qtHeaders.constFind(name);
            if (header != m_qtHeaders.constEnd() && !reached.contains(*header))
                missing.append(name);
        }
        missing.sort();
        return missing;
    }

private Q_SLOTS:
    void initTestCase() { readQtHeaders(); }

    void eachFileIncludesTheQtClassesItNames()
    {
        int looked = 0;
        QStringList found;
        for (const QString &folder : { u"core"_s, u"ui"_s, u"app"_s, u"tests"_s }) {
            QDirIterator files(QStringLiteral(LYHORD_SOURCE) + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                ++looked;
                if (const QStringList missing = missingIn(path); !missing.isEmpty())
                    found.append(path + u": "_s + missing.join(u", "_s));
            }
        }
        QVERIFY2(looked > 500, "the sources were not found");
        QVERIFY2(
            found.isEmpty(), qPrintable(u"these name a class and include no header of it:\n"_s + found.join(u'\n')));
    }
};

LYHORD_TEST(TestIncludes)
#include "test_includes.moc"
