#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/inboxitempage.h"
#include "ui/registration/registrationpage.h"
#include "ui/widgets/readingview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;

namespace {

const QStringList subjects{ u"Bins"_s, u"Lamps"_s, u"Moss"_s, u"Trees"_s };

} // namespace

//! What is highlighted, shown and acted on is the same row, in each list and among the hits of a search, by the
//! keyboard in the whole window
class TestListKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { m_place = std::make_unique<WindowPlace>(); }
    void cleanup() { m_place.reset(); }

    // --- lists

    void theInboxIsWalkedAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("columns") << 1700;
        QTest::newRow("folded") << 1366;
        QTest::newRow("narrow") << 700;
    }
    void theInboxIsWalkedAtAnyWidth()
    {
        QFETCH(int, width);
        for (const QString &subject : subjects)
            putInInbox(subject);
        open(width);
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_1, Qt::ControlModifier);
            QTRY_VERIFY(view(u"Inbox"_s) && view(u"Inbox"_s)->hasFocus());
            auto *list = view(u"Inbox"_s);
            QTRY_COMPARE(list->model()->rowCount(), 4);
            press(Qt::Key_Home);
            isShown(list, 0);
            press(Qt::Key_Down);
            isShown(list, 1);
            press(Qt::Key_Down);
            isShown(list, 2);
            press(Qt::Key_Up);
            isShown(list, 1);
            press(Qt::Key_PageDown);
            isShown(list, 3);
            press(Qt::Key_PageUp);
            isShown(list, 0);
            press(Qt::Key_End);
            isShown(list, 3);
            press(Qt::Key_Home);
            QTest::qWait(
                QApplication::keyboardInputInterval() + 50); // letters that come sooner continue the earlier ones
            type(u"mo"_s);
            isShown(list, 2);
            if (round == 2)
                list->clicked(list->model()->index(2, 0)); // the mouse, in a column that may be hidden
            list->setCurrentIndex(
                list->model()->index(1, 0)); // and another row, as a column hidden meanwhile leaves it
            press(Qt::Key_Down);
            isShown(list, 2);
            m_place->window->resize(round == 1 ? 700 : round == 2 ? 1700 : width, 768); // columns go and come
            press(Qt::Key_Up);
            isShown(list, 1);
        }
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        auto *page = m_place->window->findChild<RegistrationPage *>();
        QTRY_VERIFY((page = m_place->window->findChild<RegistrationPage *>()) && page->isVisible());
        const auto written = [page] {
            QStringList texts;
            const auto edits = page->findChildren<QPlainTextEdit *>();
            for (const QPlainTextEdit *edit : edits)
                texts.append(edit->toPlainText());
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(written().contains(u"About Moss"_s), qPrintable(written()));
    }

    void theOutboxIsWalkedAndMarksWhatIsHighlighted()
    {
        for (const QString &subject : subjects)
            answerByLetter(subject);
        open(1366);
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_O, Qt::ControlModifier);
            QTRY_VERIFY(view(u"Letters"_s) && view(u"Letters"_s)->hasFocus());
            auto *list = view(u"Letters"_s);
            QTRY_COMPARE(list->model()->rowCount(), 4);
            press(Qt::Key_Home);
            const auto isInSight = [&](int row) {
                const auto chosen = list->selectionModel()->selectedRows();
                const QString name = list->model()->index(row, 1).data().toString();
                return list->currentIndex().row() == row && chosen.size() == 1 && chosen.constFirst().row() == row
                    && shownIn(letter()).contains(name) && list->viewport()->rect().intersects(rowRect(list, row));
            };
            QTRY_VERIFY(isInSight(0));
            press(Qt::Key_Down);
            QTRY_VERIFY(isInSight(1));
            press(Qt::Key_PageDown);
            QTRY_VERIFY(isInSight(3));
            press(Qt::Key_Home);
            QTRY_VERIFY(isInSight(0));
            QTRY_VERIFY(!sentTo().contains(list->model()->index(1, 1).data().toString()));
            press(Qt::Key_Down); // what waits stands first
            QTRY_VERIFY(isInSight(1));
            const QString name = list->model()->index(1, 1).data().toString();
            press(Qt::Key_M, Qt::ControlModifier);
            QTRY_VERIFY2(sentTo().contains(name), qPrintable(sentTo().join(u", "_s)));
            QCOMPARE(sentTo().size(), round);
            m_place->window->findChild<QTimer *>(u"markPause"_s)->stop(); // before the next mark she has paused
            press(Qt::Key_Escape);
            press(Qt::Key_Escape);
        }
    }

    void aCaseListIsWalkedFromAColumnThatWasHidden()
    {
        for (const QString &subject : subjects)
            m_place->registered(someCase(subject));
        open(1700);
        auto *list = m_place->window->findChild<CaseListView *>(u"caseList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        for (int round = 1; round <= 3; ++round) {
            list->setFocus();
            const int column = QList{ 1, 3, 4 }.at(round - 1); // not the main one, which is never hidden
            list->setCurrentIndex(list->model()->index(0, column)); // as the mouse leaves it
            m_place->window->resize(1366, 768);
            list->setColumnHidden(column, true);
            press(Qt::Key_Down);
            QCOMPARE(list->currentIndex().row(), 1);
            QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
            QCOMPARE(list->selectionModel()->selectedRows().constFirst().row(), 1);
            press(Qt::Key_End);
            QCOMPARE(list->currentIndex().row(), 3);
            m_place->window->resize(1700, 768);
        }
    }

    //! Line after line, whichever columns there is room for
    void howTheAnswerDayWasCountedIsAskedByKey()
    {
        for (const QString &subject : subjects)
            m_place->registered(someCase(subject));
        open(1700);
        auto *list = m_place->window->findChild<CaseListView *>(u"caseList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        for (int round = 1; round <= 3; ++round) {
            m_place->window->resize(round == 2 ? 700 : 1366, 768);
            QTRY_VERIFY(list->isVisible());
            list->setFocus();
            press(Qt::Key_Home);
            press(Qt::Key_Down, Qt::NoModifier, round - 1);
            press(Qt::Key_F2);
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto *days = QApplication::activePopupWidget()->findChild<QLabel *>(u"dueDays"_s);
            QVERIFY(days && days->isVisible());
            QVERIFY2(days->text().contains(u"2026-12-04"_s), qPrintable(days->text()));
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
            QCOMPARE(list->currentIndex().row(), round - 1);
        }
    }

    // --- search

    void theHighlightedHitOpens()
    {
        QStringList numbers;
        for (int i = 1; i <= 14; ++i) {
            CaseDraft draft = someCase(u"Lamp %1"_s.arg(i));
            draft.text = i < 12 ? u"The lamp on Storgatan is dark."_s : u"The lamp is dark."_s;
            if (i == 3) {
                draft.submitter.anonymous = false;
                draft.submitter.name = u"Åsa"_s;
                draft.submitter.phone = u"016-710 00 07"_s;
            }
            numbers.append(m_place->registered(draft));
        }
        open(1366);
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_K, Qt::ControlModifier);
            QTRY_COMPARE(search()->hasFocus(), true);
            type(u"0007"_s);
            QTRY_VERIFY(hits() && hits()->model()->index(0, 0).data().toString().startsWith(numbers.at(6)));
            pressInHits(Qt::Key_Down);
            QTRY_COMPARE(highlighted(), numbers.at(6));
            pressInHits(Qt::Key_Return);
            QTRY_COMPARE(m_place->window->currentCase(), numbers.at(6));

            press(Qt::Key_K, Qt::ControlModifier);
            type(u"stor"_s);
            QTRY_VERIFY(hits());
            pressInHits(Qt::Key_Down);
            type(u"gatan"_s); // the list grows and shrinks while one types
            QTRY_VERIFY(hits() && hits()->model()->rowCount() >= 4);
            for (int i = 0; i <= round; ++i)
                pressInHits(Qt::Key_Down);
            const QString wanted = highlighted();
            QVERIFY(!wanted.isEmpty() && wanted != hits()->model()->index(0, 0).data().toString().section(u' ', 0, 0));
            pressInHits(round == 2 ? Qt::Key_Enter : Qt::Key_Return);
            QTRY_COMPARE(m_place->window->currentCase(), wanted);
            QVERIFY(!hits());
        }
        press(Qt::Key_K, Qt::ControlModifier); // without a choice: all of them, in the list
        type(u"storgatan"_s);
        press(Qt::Key_Return);
        auto *list = m_place->window->findChild<CaseListView *>(u"caseList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 11);
    }

private:
    static CaseDraft someCase(const QString &headline)
    {
        CaseDraft draft;
        draft.headline = headline;
        draft.text = u"It has been like this for a week."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.anonymous = true;
        return draft;
    }
    void open(int width)
    {
        m_place->openWindow();
        m_place->window->resize(width, 768);
        QTRY_VERIFY(QApplication::focusWidget());
    }
    void putInInbox(const QString &subject)
    {
        InboxItem item;
        item.source = InboxSource::Web;
        item.externalId = subject;
        item.received = QDateTime(QDate(2026, 11, 10 + int(subjects.indexOf(subject))), QTime(8, 0), Qt::UTC);
        item.subject = subject;
        item.text = u"About "_s + subject;
        QVERIFY(m_place->told([item](Session &session) { return session.inbox().add(item); }));
    }
    void answerByLetter(const QString &name)
    {
        CaseDraft draft = someCase(u"Way to school"_s);
        draft.replyWanted = true;
        draft.replyBy = ReplyBy::Letter;
        draft.submitter.anonymous = false;
        draft.submitter.name = name;
        draft.submitter.address = u"Storgatan 1, 999 99 Exempelstad"_s;
        const QString number = m_place->registered(draft);
        QVERIFY(m_place->told([number](Session &session) {
            return session.cases().apply(number, SendAnswer{ u"We do it."_s, Outcome::Improvement, {}, {} });
        }));
    }
    [[nodiscard]] QAbstractItemView *view(const QString &name) const
    {
        for (auto *view : m_place->window->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    static QRect rowRect(const QAbstractItemView *view, int row)
    {
        QRect whole;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            whole |= view->visualRect(view->model()->index(row, column));
        return whole;
    }
    void isShown(QAbstractItemView *list, int row)
    {
        QTRY_COMPARE(list->currentIndex().row(), row);
        const auto chosen = list->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().row(), row);
        QVERIFY(list->viewport()->rect().intersects(rowRect(list, row)));
        const bool isNarrow = m_place->window->width() < 1000; // list and page take turns there
        QTRY_VERIFY(isNarrow || m_place->window->findChild<InboxItemPage *>());
        auto *page = m_place->window->findChild<InboxItemPage *>();
        if (!isNarrow && page && page->isVisible())
            QTRY_VERIFY(shownIn(page->findChild<ReadingView *>()).contains(u"About "_s + subjects.at(row)));
    }
    static QString shownIn(const QWidget *view)
    {
        QStringList texts;
        const auto labels = view ? view->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] ReadingView *letter() const
    {
        for (auto *view : m_place->window->findChildren<ReadingView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    QStringList sentTo()
    {
        return m_place->told([](Session &session) {
            QStringList names;
            const QList<Message> messages = session.outbox().messages({}, 100).value_or(QList<Message>());
            for (const Message &message : messages) {
                if (message.state == MessageState::Sent)
                    names.append(message.toName);
            }
            return names;
        });
    }
    [[nodiscard]] QLineEdit *search() const { return m_place->window->findChild<QLineEdit *>(u"search"_s); }
    //! Keys go to a pop-up first, wherever the keyboard is
    static void pressInHits(Qt::Key key)
    {
        QTest::keyClick(hits() ? static_cast<QWidget *>(hits()) : QApplication::focusWidget(), key);
    }
    //! Null while they are not in sight
    static QAbstractItemView *hits() { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); }
    //! Its number
    static QString highlighted()
    {
        const QModelIndexList chosen = hits() ? hits()->selectionModel()->selectedIndexes() : QModelIndexList();
        return chosen.value(0).data().toString().section(u' ', 0, 0);
    }

    std::unique_ptr<WindowPlace> m_place;
};

LYHORD_TEST(TestListKeys)
#include "test_listkeys.moc"
