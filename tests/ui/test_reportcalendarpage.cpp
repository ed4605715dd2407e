#include "ui/statistics/reportcalendarpage.h"

#include "core/services/reportcalendar.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "ui/client/workplace.h"
#include "ui/statistics/commentdialog.h"
#include "ui/statistics/reportcalendarmodel.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoticeNavigator : public Navigator
{
public:
    void go(const PageRequest &) override { }
    void back() override { }
    void showNotice(const Notice &notice) override { notices.append(notice); }
    [[nodiscard]] bool offers(PageKind) const override { return true; }
    QList<Notice> notices;
};

//! Takes what would be opened in another program
class Reader : public QObject
{
    Q_OBJECT
public:
    Reader() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Reader() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

class TestReportCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
        m_clock = std::make_shared<FixedClock>(momentFromIso(u"2025-12-15T09:00"_s));
    }

    void init()
    {
        m_clock->set(momentFromIso(u"2025-12-15T09:00"_s));
        const QString login = QString(toName(Role::ContactCentreAdministrator));
        auto session = std::make_unique<DatabaseThread>();
        const SessionParameters place{ u"sqlite:%1/%2.db"_s.arg(m_folder.path()).arg(++m_databases), login, m_clock };
        const auto opened = session->initialise(place, { .profile = smallProfile() }, {});
        QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }, 30'000));
        QVERIFY(opened.result());
        m_workplace = std::make_unique<Workplace>(
            std::move(session), place, personAs(Role::ContactCentreAdministrator), u"sv"_s);
        QSignalSpy read(m_workplace.get(), &Workplace::rulesChanged);
        m_workplace->reloadRules();
        QVERIFY(read.wait());
        m_clock->set(momentFromIso(u"2026-01-02T09:00"_s));
        m_navigator.notices.clear();
        m_page = std::make_unique<ReportCalendarPage>(*m_workplace, m_navigator, nullptr);
        m_page->resize(1200, 700);
        m_page->show();
        chooseAndWait(u"coming"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_workplace.reset();
    }

    void whatIsDueStandsThereWithItsDayAndAddressee()
    {
        const int row = model()->rowOf(u"monthly:2025-12:SBF"_s);
        QVERIFY(row >= 0);
        const auto text = [&](int column) { return model()->index(row, column).data().toString(); };
        QCOMPARE(text(ReportCalendarModel::Period), u"december 2025"_s);
        QVERIFY(text(ReportCalendarModel::Report).contains(u"Stadsbyggnadsförvaltningen"_s));
        QVERIFY(!text(ReportCalendarModel::Due).isEmpty() && !text(ReportCalendarModel::State).isEmpty());
    }

    void withoutAnAddressItSaysWhatIsMissingAndCannotBeSent()
    {
        choose(u"monthly:2025-12:NOMAIL"_s);
        QVERIFY(!button(u"Send now"_s)->isEnabled());
        QVERIFY(button(u"Look through"_s)->isEnabled());
        QVERIFY(!stateInWords(*model()->entryAt(model()->rowOf(u"monthly:2025-12:NOMAIL"_s))).isEmpty());
    }

    void whatCannotBeSentSaysWhy()
    {
        choose(u"monthly:2025-12:NOMAIL"_s);
        const QString missing = model()->entryAt(model()->rowOf(u"monthly:2025-12:NOMAIL"_s))->missing;
        QCOMPARE(button(u"Send now"_s)->toolTip(), missing);
        QVERIFY(says(missing));
        choose(u"monthly:2025-12:SBF"_s);
        QVERIFY(button(u"Send now"_s)->isEnabled());
        QVERIFY(button(u"Send now"_s)->toolTip().isEmpty());
    }

    //! A number beside a word would be taken for how many there are
    void theChoiceOfReportsShowsNoDigits()
    {
        auto *choice = m_page->findChild<SegmentedChoice *>();
        const auto drawn = [choice](const QString &digit) {
            choice->setKey(digit == u"1" ? u"gone"_s : u"now"_s);
            return choice->grab().toImage();
        };
        const QImage without = drawn(u"2"_s);
        choice->setFirstDigit(1);
        const QImage with = drawn(u"2"_s);
        QVERIFY2(without != with, "they can be shown");
        choice->hideDigits();
        QCOMPARE(drawn(u"2"_s), without);
        QVERIFY2(choice->chooseByKey(u"2"_s), "and work all the same");
    }

    void aDraftIsOpenedCommentedAndSent()
    {
        const QString key = u"monthly:2025-12:SBF"_s;
        choose(key);
        Reader reader;
        QSignalSpy opened(m_page.get(), &ReportCalendarPage::opened);
        button(u"Look through"_s)->click();
        QVERIFY(opened.wait(30'000));
        QCOMPARE(reader.urls.size(), 1);
        QFile file(reader.urls.constFirst().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");

        QSignalSpy shown(m_page.get(), &ReportCalendarPage::shown);
        button(u"Comment"_s)->click();
        auto *dialog = m_page->findChild<CommentDialog *>();
        QVERIFY(dialog);
        dialog->findChild<TextEdit *>()->setPlainText(u"Snön kom tidigt."_s);
        dialog->accept();
        QVERIFY(shown.wait());
        QCOMPARE(model()->entryAt(model()->rowOf(key))->comment, u"Snön kom tidigt."_s);

        button(u"Send now"_s)->click();
        QVERIFY(shown.wait(30'000));
        QCOMPARE(m_navigator.notices.constLast().kind, Notice::Kind::Done);
        QVERIFY(m_navigator.notices.constLast().text.contains(u"sbf@example.org"_s));
        QCOMPARE(model()->rowOf(key), -1); // not ahead any more
        chooseAndWait(u"gone"_s);
        QCOMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->entryAt(0)->state, CalendarState::Queued);
    }

    void whereNothingIsItSaysWhatWillBe()
    {
        chooseAndWait(u"gone"_s);
        QCOMPARE(model()->rowCount(), 0);
        for (const QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!one->isEnabled(), qPrintable(one->text()));
        }
    }

private:
    ReportCalendarModel *model() { return m_page->findChild<ReportCalendarModel *>(); }
    bool says(const QString &words)
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
    }
    QPushButton *button(const QString &word)
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&').startsWith(word))
                return one;
        }
        qFatal("There is no button %s", qPrintable(word));
    }
    void choose(const QString &key)
    {
        auto *view = m_page->findChild<LineView *>();
        view->setCurrentIndex(model()->index(model()->rowOf(key), 0));
    }
    void chooseAndWait(const QString &which)
    {
        QSignalSpy shown(m_page.get(), &ReportCalendarPage::shown);
        auto *choice = m_page->findChild<SegmentedChoice *>();
        choice->setKey(which);
        Q_EMIT choice->keyChosen(which);
        QVERIFY(shown.wait());
    }

    QTemporaryDir m_folder;
    int m_databases = 0;
    std::shared_ptr<FixedClock> m_clock;
    NoticeNavigator m_navigator;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ReportCalendarPage> m_page;
};

LYHORD_TEST(TestReportCalendarPage)
#include "test_reportcalendarpage.moc"
