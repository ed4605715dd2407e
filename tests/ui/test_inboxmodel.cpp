#include "tests/support/testmain.h"
#include "ui/queues/inboxmodel.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/lineview.h"

#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

InboxItem item(qint64 id, const QString &subject, const QString &from, int receivedDay, int dueDay)
{
    InboxItem item;
    item.id = InboxItemId{ id };
    item.subject = subject;
    item.submitter.name = from;
    item.received = QDateTime(QDate(2026, 11, receivedDay), QTime(9, 0), Qt::UTC);
    item.answerDue = QDate(2026, 12, dueDay);
    return item;
}

QStringList subjectsOf(const InboxModel &model)
{
    QStringList subjects;
    for (int row = 0; row < model.rowCount(); ++row)
        subjects.append(model.index(row, InboxModel::Subject).data().toString());
    return subjects;
}

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDueFirstStandsFirst();
    void eachHeadingSorts();
    void whatIsChosenStaysChosen();
    void whatComesInTakesItsPlace();
    void lateAndSoonAreSaid();

private:
    const QList<InboxItem> m_items{ item(1, u"Åska"_s, u"Örjan"_s, 10, 9), item(2, u"apa"_s, u"Ann"_s, 12, 2),
        item(3, u"Zebra"_s, u"Berit"_s, 11, 4) };
};

void TestInboxModel::whatIsDueFirstStandsFirst()
{
    InboxModel model(true);
    model.setItems(m_items);
    QCOMPARE(subjectsOf(model), QStringList({ u"apa"_s, u"Zebra"_s, u"Åska"_s }));
}

void TestInboxModel::eachHeadingSorts()
{
    InboxModel model(true);
    LineView view(u"Inbox"_s, InboxModel::Subject, nullptr);
    view.setModel(&model);
    view.setSortable(InboxModel::Due);
    model.setItems(m_items);
    for (int time = 0; time < 3; ++time) {
        view.sortByColumn(InboxModel::Subject, Qt::AscendingOrder); // å after z
        QCOMPARE(subjectsOf(model), QStringList({ u"apa"_s, u"Zebra"_s, u"Åska"_s }));
        view.sortByColumn(InboxModel::From, Qt::DescendingOrder);
        QCOMPARE(subjectsOf(model), QStringList({ u"Åska"_s, u"Zebra"_s, u"apa"_s }));
        view.sortByColumn(InboxModel::Received, Qt::AscendingOrder);
        QCOMPARE(subjectsOf(model), QStringList({ u"Åska"_s, u"Zebra"_s, u"apa"_s }));
        view.sortByColumn(InboxModel::Due, Qt::DescendingOrder);
        QCOMPARE(subjectsOf(model), QStringList({ u"Åska"_s, u"Zebra"_s, u"apa"_s }));
    }
}

void TestInboxModel::whatIsChosenStaysChosen()
{
    InboxModel model(true);
    LineView view(u"Inbox"_s, InboxModel::Subject, nullptr);
    view.setModel(&model);
    model.setItems(m_items);
    view.setCurrentIndex(model.index(model.rowOf(InboxItemId{ 3 }), 0));
    view.sortByColumn(InboxModel::Received, Qt::DescendingOrder);
    QCOMPARE(model.itemAt(view.currentIndex().row())->id, InboxItemId{ 3 });
    view.sortByColumn(InboxModel::Subject, Qt::DescendingOrder);
    QCOMPARE(model.itemAt(view.currentIndex().row())->id, InboxItemId{ 3 });
}

void TestInboxModel::whatComesInTakesItsPlace()
{
    InboxModel model(true);
    model.setItems(m_items);
    model.sort(InboxModel::Subject, Qt::AscendingOrder);
    model.setItems(m_items + QList{ item(4, u"Bil"_s, u"Cia"_s, 9, 20) });
    QCOMPARE(subjectsOf(model), QStringList({ u"apa"_s, u"Bil"_s, u"Zebra"_s, u"Åska"_s }));
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

void TestInboxModel::lateAndSoonAreSaid()
{
    InboxModel model(true);
    model.setItems(m_items);
    model.setToday(QDate(2026, 12, 3), WorkingCalendar());
    QCOMPARE(model.index(0, InboxModel::Due).data().toString(), u"1 working day late"_s);
    QCOMPARE(model.index(0, InboxModel::Due).data(ToneRole).toInt(), int(Tone::Late));
    QCOMPARE(model.index(1, InboxModel::Due).data().toString(), u"1 working day left"_s);
    QCOMPARE(model.index(1, InboxModel::Due).data(ToneRole).toInt(), int(Tone::Soon));
    QCOMPARE(model.index(2, InboxModel::Due).data(ToneRole).toInt(), int(Tone::Neutral));
}

LYHORD_TEST(TestInboxModel)
#include "test_inboxmodel.moc"
