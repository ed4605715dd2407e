#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/casefile/casefilepage.h"
#include "ui/queues/inboxitempage.h"
#include "ui/queues/listpane.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! The search field in the whole window, with the keyboard: cases, messages in the inbox and what is only near (R102)
class TestSearchField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init();
    void cleanup() { m_place.reset(); }
    void aMessageThatWaitsIsFoundAndOpenedThreeTimes();
    void aDiscardedMessageIsNotOffered();
    void whatIsOnlyNearComesAfterAndSaysSo();
    void enterGoesToWhatIsThereWhereNoCaseHasTheWords();
    void anOldNumberIsReplacedByTyping();
    void theFieldSaysNothingTheListDoesNotShow();
    void whatWasHandedOverOpensByItsWholeNumber();

private:
    void seek(const QString &words);
    [[nodiscard]] QLineEdit *field() const { return m_place->window->findChild<QLineEdit *>(u"search"_s); }
    [[nodiscard]] QAbstractItemView *hits() const { return field()->findChild<QCompleter *>()->popup(); }
    [[nodiscard]] QStringList lines() const; //!< the upper of each hit
    [[nodiscard]] QStringList secondLines() const;
    [[nodiscard]] bool isMessageShown() const;
    InboxItemId added(const QString &subject, const QString &name);
    void registered(const QString &headline, const QString &name);

    std::unique_ptr<WindowPlace> m_place;
    InboxItemId m_message;
};

void TestSearchField::init()
{
    m_place = std::make_unique<WindowPlace>();
    added(u"Mörkt i tunneln"_s, u"Eva Ek"_s);
    m_message = added(u"Trasig gunga"_s, u"Bo Lindqvist"_s);
    registered(u"Icy way to school"_s, u"Åsa Andersson"_s);
    registered(u"Dark in the tunnel"_s, u"Åsa Anderson"_s);
    m_place->openWindow();
}

InboxItemId TestSearchField::added(const QString &subject, const QString &name)
{
    const auto come = m_place->told([subject, name](Session &session) {
        InboxItem item;
        item.source = InboxSource::Web;
        item.received = QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);
        item.subject = subject;
        item.text = u"Hej, "_s + subject;
        item.submitter.name = name;
        item.externalId = u"form:"_s + subject;
        item.rawSha256 = subject.toUtf8().toHex();
        return session.inbox().add(item);
    });
    if (!come || !*come)
        qFatal("no message");
    return **come;
}

void TestSearchField::registered(const QString &headline, const QString &name)
{
    CaseDraft draft;
    draft.headline = headline;
    draft.text = u"It is so on the way to school."_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    draft.submitter.name = name;
    (void)m_place->registered(draft);
}

void TestSearchField::seek(const QString &words)
{
    QTest::keyClick(m_place->window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field());
    field()->selectAll();
    QTest::keyClicks(field(), words);
}

QStringList TestSearchField::lines() const
{
    QStringList texts;
    for (int row = 0; hits()->isVisible() && row < hits()->model()->rowCount(); ++row)
        texts.append(hits()->model()->index(row, 0).data().toString());
    return texts;
}

QStringList TestSearchField::secondLines() const
{
    QStringList texts;
    for (int row = 0; hits()->isVisible() && row < hits()->model()->rowCount(); ++row)
        texts.append(hits()->model()->index(row, 0).data(Qt::UserRole + 1).toString());
    return texts;
}

bool TestSearchField::isMessageShown() const
{
    const auto *page = m_place->window->findChild<InboxItemPage *>();
    if (!page || !page->isVisible())
        return false;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Trasig gunga"_s); });
}

void TestSearchField::aMessageThatWaitsIsFoundAndOpenedThreeTimes()
{
    for (int round = 0; round < 3; ++round) {
        seek(u"gunga tras"_s);
        QTRY_COMPARE(lines(), QStringList(u"In the inbox: Trasig gunga"_s));
        QVERIFY2(secondLines().constFirst().startsWith(u"Bo Lindqvist, 19 Nov 2026"_s),
            qPrintable(secondLines().constFirst()));
        QTest::keyClick(hits(), Qt::Key_Down);
        QTest::keyClick(hits(), Qt::Key_Return);
        QTRY_VERIFY(isMessageShown());
        QCOMPARE(field()->text(), QString());
        QVERIFY(!hits()->isVisible());
        auto *list = m_place->window->findChild<ListPane *>();
        QCOMPARE(list->choice(), ListChoice::of(Queue::Inbox));
        QTRY_COMPARE(list->chosen().item, m_message); // the line of the other is not the marked one
        seek(u"school"_s); // a case in between
        QTRY_COMPARE(lines().size(), 2);
        QTest::keyClick(hits(), Qt::Key_Escape);
        QTest::keyClick(field(), Qt::Key_Escape);
    }
}

void TestSearchField::aDiscardedMessageIsNotOffered()
{
    const auto gone = m_place->told(
        [id = m_message](Session &session) { return session.inbox().discard(id, u"spam"_s); });
    QVERIFY(gone);
    seek(u"gunga"_s);
    QTRY_COMPARE(lines(), QStringList(u"No case has this."_s));
}

void TestSearchField::whatIsOnlyNearComesAfterAndSaysSo()
{
    for (int round = 0; round < 3; ++round) {
        seek(u"andersson"_s);
        QTRY_COMPARE(lines().size(), 2);
        QVERIFY(lines().at(0).endsWith(u"Icy way to school"_s));
        QVERIFY(lines().at(1).endsWith(u"Dark in the tunnel"_s));
        QVERIFY(!secondLines().at(0).contains(u"Nearly"_s));
        QVERIFY(secondLines().at(1).startsWith(u"Nearly what you typed"_s));
        QTest::keyClick(hits(), Qt::Key_Escape);
        seek(u"lindkvist"_s);
        QTRY_COMPARE(lines(), QStringList(u"In the inbox: Trasig gunga"_s));
        QVERIFY(secondLines().at(0).startsWith(u"Nearly what you typed"_s));
        QTest::keyClick(hits(), Qt::Key_Escape);
        QTest::keyClick(field(), Qt::Key_Escape);
    }
}

//! An empty list would be all there is: the first of what is there is marked instead, and the next Enter opens it
void TestSearchField::enterGoesToWhatIsThereWhereNoCaseHasTheWords()
{
    for (int round = 0; round < 3; ++round) {
        seek(u"lindkvist"_s);
        QTRY_COMPARE(lines().size(), 1);
        QTest::keyClick(hits(), Qt::Key_Return);
        QVERIFY(hits()->isVisible());
        QVERIFY(hits()->currentIndex().isValid());
        QTest::keyClick(hits(), Qt::Key_Return);
        QTRY_VERIFY(isMessageShown());
        seek(u"school"_s);
        QTRY_COMPARE(lines().size(), 2);
        QTest::keyClick(hits(), Qt::Key_Return); // all that fits, in the list, as ever
        QTRY_VERIFY(!hits()->isVisible());
        QCOMPARE(field()->text(), u"school"_s);
    }
}

//! It stands there until something else is sought
void TestSearchField::anOldNumberIsReplacedByTyping()
{
    auto *list = m_place->window->findChild<ListPane *>();
    for (int round = 0; round < 3; ++round) {
        seek(u"000001"_s);
        QTRY_COMPARE(lines().size(), 1);
        QTest::keyClick(hits(), Qt::Key_Escape);
        m_place->window->openCase(u"2026-000002"_s); // by other means
        QTest::keyClick(m_place->window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), field());
        if (round == 1)
            QTest::keyClick(m_place->window.get(), Qt::Key_K, Qt::ControlModifier); // once more, from the field itself
        type(u"000002"_s);
        QCOMPARE(field()->text(), u"000002"_s);
        QTest::keyClick(field(), Qt::Key_Down); // before there has been a pause: nothing of the old words is shown
        QTRY_COMPARE(lines().size(), 1);
        QVERIFY2(lines().constFirst().startsWith(u"2026-000002"_s), qPrintable(lines().constFirst()));
        QTest::keyClick(hits(), Qt::Key_Escape);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        QVERIFY(list->isVisible());
    }
}

void TestSearchField::theFieldSaysNothingTheListDoesNotShow()
{
    auto *list = m_place->window->findChild<ListPane *>();
    for (int round = 0; round < 3; ++round) {
        seek(u"way to school"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(list->choice(), ListChoice::search(u"way to school"_s));
        QCOMPARE(field()->text(), u"way to school"_s);
        QTest::keyClick(m_place->window.get(), Qt::Key_1, Qt::ControlModifier); // the first queue
        QTRY_COMPARE(list->choice(), ListChoice::of(Queue::Inbox));
        QCOMPARE(field()->text(), QString());
    }
}

//! R90: that it was, and nothing more; with Enter at once as well as when it has been found
void TestSearchField::whatWasHandedOverOpensByItsWholeNumber()
{
    const auto number = m_place->told([](Session &session) -> QString {
        CaseDraft draft;
        draft.headline = u"Envelope with money"_s;
        draft.text = u"Somebody took it."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        const auto made = session.cases().registerCase(draft);
        const Refer handOver{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } };
        const auto gone = made ? session.cases().apply(made->number, handOver) : made;
        return gone ? gone->number : gone.error().message;
    });
    QVERIFY2(number.startsWith(u"2026-"_s), qPrintable(number));
    const auto opened = [this] {
        const auto *page = m_place->window->findChild<CaseFilePage *>();
        return page && page->isVisible() ? page->findChild<QLabel *>(u"caseNumber"_s)->text() : QString();
    };
    for (int round = 0; round < 3; ++round) {
        seek(number);
        if (round > 0) {
            QTRY_COMPARE(lines().value(0), number + u"  Handed over to the chief legal officer"_s);
            QVERIFY(!secondLines().constFirst().contains(u"Envelope"_s));
        }
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(opened(), number);
        QVERIFY(!hits()->isVisible());
        Navigator *navigator = m_place->window.get();
        navigator->backToNone();
        QTRY_COMPARE(opened(), QString());
    }
}

LYHORD_TEST(TestSearchField)
#include "test_searchfield.moc"
