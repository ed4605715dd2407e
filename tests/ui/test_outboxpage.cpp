#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "ui/letters/answerprinting.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/outbox/outboxpage.h"

#include <QtCore/QFileInfo>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace lyhord;
using namespace lyhord::test;

//! What has still to leave is seen at once, with how long it has waited (R89)
class TestOutboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<OutboxPage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(1100, 700);
        m_page->QWidget::show();
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void emailsThatNothingSendsAreSaid()
    {
        m_page->activated();
        auto *late = m_page->findChild<QLabel *>(u"lateMail"_s);
        QVERIFY(!late->isVisible());
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        const QString number = m_place->registered(draft).number;
        m_page->activated();
        QTRY_COMPARE(cell(0, OutboxModel::CaseNumber), number);
        QCOMPARE(cell(0, OutboxModel::To), u"Stadsbyggnadsförvaltningen"_s);
        QCOMPARE(cell(0, OutboxModel::Waited), u"0 minute(s)"_s);
        QVERIFY(!late->isVisible()); // its time has not come

        m_place->setNow(u"2026-11-20T17:10"_s);
        m_page->activated();
        QTRY_VERIFY(late->isVisible());
        QVERIFY2(late->text().startsWith(u"1 e-mail(s) wait too long already, the oldest since"_s),
            qPrintable(late->text()));
        QTRY_COMPARE(cell(0, OutboxModel::Waited), u"3 hour(s)"_s);

        const MessageId letter = m_place->file(number).messages.constFirst().id;
        QVERIFY(m_place->ask([letter](Session &session) { return session.outbox().markDispatched({ letter }); }));
        m_page->activated();
        QTRY_VERIFY(!late->isVisible());
        QTRY_COMPARE(cell(0, OutboxModel::Waited), QString());
    }

    //! Nothing went to a printer that was saved in a file, and what could not be saved is said
    void whatBecameOfPrintedLettersIsSaid()
    {
        CaseDraft draft = snowDraft();
        draft.submitter.address = u"Storgatan 1, 632 20 Ängsbo"_s;
        draft.replyBy = ReplyBy::Letter;
        const QString number = m_place->registered(draft).number;
        m_place->apply(number, SendAnswer{ u"Nu är det plogat."_s, Outcome::Improvement, {}, u"Avtal"_s });
        const QTemporaryDir folder;
        const QString nowhere = folder.filePath(u"finns inte/brev.pdf"_s);
        for (const QString &file : { folder.filePath(u"brev 1.pdf"_s), nowhere, folder.filePath(u"brev 2.pdf"_s) }) {
            const auto before = m_place->navigator.notices.size();
            printAnswers(*m_place->eva, m_place->navigator, { number }, m_page.get());
            const auto asking = [this] { return m_page->findChild<QPrintDialog *>(); };
            QTRY_VERIFY(asking());
            asking()->printer()->setOutputFileName(file);
            Q_EMIT asking()->accepted(asking()->printer());
            delete asking();
            QTRY_COMPARE(m_place->navigator.notices.size(), before + 1);
            const Notice &notice = m_place->navigator.notices.constLast();
            QVERIFY2(notice.text.contains(QFileInfo(file).fileName()), qPrintable(notice.text));
            QVERIFY2(!notice.text.contains(u"printer"_s), qPrintable(notice.text));
            QCOMPARE(QFileInfo::exists(file), file != nowhere);
            QCOMPARE(notice.kind, file == nowhere ? Notice::Kind::Failure : Notice::Kind::Info);
            QCOMPARE(notice.action.isEmpty(), file == nowhere);
        }
    }

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        const QAbstractItemModel *model = m_page->findChild<QTableView *>()->model();
        return model->index(row, column).data().toString();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<OutboxPage> m_page;
};

LYHORD_TEST(TestOutboxPage)
#include "test_outboxpage.moc"
