#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/windowplace.h"

#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Where a file is saved is for who saves it to say, and not for who sent it
class TestAttachmentNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init();
    void cleanup() { m_place.reset(); }
    void ofACase_data() { names(); }
    void ofACase();
    void ofAMessage_data() { names(); }
    void ofAMessage();

private:
    static void names();
    void checkOffered(const QString &offered);

    std::unique_ptr<WindowPlace> m_place;
};

void TestAttachmentNames::init()
{
    m_place = std::make_unique<WindowPlace>();
    m_place->openWindow();
}

void TestAttachmentNames::names()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("offered");
    QTest::newRow("good") << u"bild.jpg"_s << u"bild.jpg"_s;
    QTest::newRow("a way out") << u"../../.ssh/authorized_keys"_s << u"_.._.ssh_authorized_keys"_s;
    QTest::newRow("a place") << u"/tmp/elsewhere"_s << u"_tmp_elsewhere"_s;
    QTest::newRow("from right to left") << u"faktura\u202Efdp.exe"_s << u"fakturafdp.exe"_s;
}

//! Saved without another word, three times
void TestAttachmentNames::checkOffered(const QString &offered)
{
    QTRY_VERIFY(m_place->window->findChild<QFileDialog *>());
    const QPointer<QFileDialog> dialog = m_place->window->findChild<QFileDialog *>();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), offered);
    QCOMPARE(dialog->selectedFiles(), QStringList{ dialog->directory().absoluteFilePath(offered) });
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestAttachmentNames::ofACase()
{
    QFETCH(const QString, name);
    QFETCH(const QString, offered);
    CaseDraft draft;
    draft.headline = u"Hål i vägen"_s;
    draft.text = u"Det är ett hål i vägen."_s;
    draft.channel = Channel::Email;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.submitter.anonymous = true;
    draft.departments = { u"SBF"_s };
    const QString number = m_place->registered(draft);
    const auto attached = m_place->told([&](Session &session) {
        return session.cases().attach(number, { { name, u"text/plain"_s, "x" } });
    });
    QVERIFY(attached);
    m_place->window->go({ PageKind::Case, number, {}, {} });
    const auto text = [this] {
        const QList<QTextBrowser *> all = m_place->window->findChildren<QTextBrowser *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [](const QTextBrowser *one) { return one->isVisible() && one->toHtml().contains(u"file:"_s); });
        return found == all.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(text());
    QVERIFY2(text()->toPlainText().contains(offered), qPrintable(text()->toPlainText())); // seen as it will be called
    for (int i = 0; i < 3; ++i) {
        Q_EMIT text()->anchorClicked(QUrl(u"file:%1"_s.arg(attached->constFirst().id.value)));
        checkOffered(offered);
    }
}

void TestAttachmentNames::ofAMessage()
{
    QFETCH(const QString, name);
    QFETCH(const QString, offered);
    InboxItem item;
    item.received = QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);
    item.text = u"Det är ett hål i vägen."_s;
    item.files = { { name, u"text/plain"_s, "x" } };
    const auto added = m_place->told([&](Session &session) { return session.inbox().add(item); });
    QVERIFY(added && *added);
    m_place->window->go({ PageKind::InboxItem, {}, **added, {} });
    const auto button = [this, offered] {
        const QList<QPushButton *> all = m_place->window->findChildren<QPushButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [&](const QPushButton *one) { return one->isVisible() && one->text().startsWith(offered); });
        return found == all.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(button());
    for (int i = 0; i < 3; ++i) {
        button()->click();
        checkOffered(offered);
    }
}

LYHORD_TEST(TestAttachmentNames)
#include "test_attachmentnames.moc"
