#include "core/log/logging.h"
#include "tests/support/testmain.h"
#include "ui/client/notice.h"
#include "ui/client/noticebar.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What somebody is told of is found in the log by the code that stands behind it
class TestErrorCodes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_log = m_folder.filePath(u"lyhord.log"_s);
    Error m_broken{ ErrorCode::Broken, u"The disk is full. Nothing was saved."_s, u"SQLite 13: INSERT INTO cases"_s,
        {} };

    [[nodiscard]] QString logged() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList shown(const NoticeBar &bar)
    {
        QStringList texts;
        const auto labels = bar.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void init() { QVERIFY(startLogging({ LogLevel::Info, m_log })); }
    void cleanup()
    {
        stopLogging();
        QFile::remove(m_log);
    }

    void theCodeIsReadAndStandsInTheLog()
    {
        QWidget window;
        NoticeBar bar(&window);
        window.show();
        QString before;
        for (int round = 0; round < 3; ++round) {
            bar.add(noticeFor(m_broken));
            const QStringList texts = shown(bar);
            QCOMPARE(texts.size(), 1); // the same error is still told once
            const auto found = QRegularExpression(
                u"^The disk is full\\. Nothing was saved\\. \\(Error code ([2-9B-Z]{4})\\)$"_s)
                                   .match(texts.constFirst());
            QVERIFY2(found.hasMatch(), qPrintable(texts.constFirst()));
            const QString code = found.captured(1);
            QVERIFY(code != before);
            before = code;
            QCOMPARE(logged().count(u"lyhord.error: "_s + code), 1);
            QVERIFY(logged().contains(u"broken, SQLite 13: INSERT INTO cases"_s));
            bool isRead = false;
            const auto children = bar.findChildren<QWidget *>();
            for (const QWidget *child : children)
                isRead = isRead || child->accessibleName() == texts.constFirst();
            QVERIFY(isRead);
        }
        QVERIFY(!logged().contains(u"The disk is full"_s));
    }

    void whatARuleRefusesHasNone()
    {
        const Error refusal{ ErrorCode::Refused, u"Write down why the case of Åsa is opened."_s, {}, u"reason"_s };
        QCOMPARE(wholeText(noticeFor(refusal)), refusal.message);
        QCOMPARE(inSentencesWithCode(refusal), refusal.message);
        QCOMPARE(logged(), QString());
    }

    void anErrorShownOnItsPageHasOneToo()
    {
        const QString text = inSentencesWithCode(m_broken);
        const auto found = QRegularExpression(u"\\(Error code ([2-9B-Z]{4})\\)$"_s).match(text);
        QVERIFY2(found.hasMatch(), qPrintable(text));
        QVERIFY(logged().contains(u"lyhord.error: "_s + found.captured(1)));
    }
};

LYHORD_TEST(TestErrorCodes)
#include "test_errorcodes.moc"
