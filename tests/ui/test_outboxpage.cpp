#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/outbox/outboxpage.h"

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
        QVERIFY(m_place->ask([letter](Office &office) { return office.outbox().markDispatched({ letter }); }));
        m_page->activated();
        QTRY_VERIFY(!late->isVisible());
        QTRY_COMPARE(cell(0, OutboxModel::Waited), QString());
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
