#include "core/services/caseservice.h"
#include "core/services/workingnotes.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/casefile/casepaper.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listcolumns.h"
#include "ui/queues/listpane.h"
#include "ui/widgets/words.h"

#include <QtCore/QFile>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Lists and cases as files, with the keyboard, in the whole window on a real database
class TestTakingOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aListIsSavedThreeTimesInARow();
    void aFileHoldsTheColumnsOfTheList();
    void aFilteredListHoldsWhatIsSeen();
    void eachKindOfFileIsWhatItSays();
    void aFileThatCannotBeWrittenIsSaid();
    void thePaperHasTheColumnsOfTheList();
    void theInboxSaysWhatCanBeSaved();
    void aCaseIsSavedWithoutItsWorkingNotes();
    void whereAPrintedCaseWentIsSaid();
    void paperIsWhiteInTheDark();
    void aLongCaseHasSeveralPages();

private:
    QString registered(const QString &headline, bool isProtected, const QString &text = u"It is icy."_s);
    //! whole: with all columns, where that is offered
    void saveAs(const QString &file, bool whole = false);
    void saveListAs(const QString &name, bool whole = false);
    [[nodiscard]] CaseListView *list() const { return window()->findChild<CaseListView *>(u"caseList"_s); }
    [[nodiscard]] bool isSaid(const QString &part) const;
    [[nodiscard]] QString path(const QString &name) const { return m_place->path(name); }
    [[nodiscard]] MainWindow *window() const { return m_place->window.get(); }

    std::unique_ptr<WindowPlace> m_place;
};

void TestTakingOut::initTestCase()
{
    WindowPlace::prepareProgram();
}

void TestTakingOut::init()
{
    m_place = std::make_unique<WindowPlace>();
    QVERIFY(registered(u"Icy way; the \"school\""_s, false).startsWith(u"2026-"));
    QVERIFY(registered(u"=Broken lamp"_s, false).startsWith(u"2026-"));
    QVERIFY(registered(u"Snöröjning gångväg"_s, true).startsWith(u"2026-"));
    m_place->openWindow();
    list()->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTRY_COMPARE(list()->selectedNumbers().size(), 1);
}

void TestTakingOut::cleanup()
{
    m_place.reset();
}

QString TestTakingOut::registered(const QString &headline, bool isProtected, const QString &text)
{
    CaseDraft draft;
    draft.headline = headline;
    draft.text = text;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    draft.submitter.name = isProtected ? u"Hidden Person"_s : u"Åsa Öberg"_s;
    draft.submitter.protectedIdentity = isProtected;
    return m_place->registered(draft);
}

//! Chooses the file in the dialog that has come up
void TestTakingOut::saveAs(const QString &file, bool whole)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window()->findChild<QFileDialog *>()) && dialog->isVisible());
    const QString suffix = QFileInfo(file).suffix();
    const QStringList kinds = dialog->nameFilters();
    for (const QString &kind : kinds) {
        if (kind.contains(u"*."_s + suffix) && kind.contains(u"all columns"_s) == whole)
            dialog->selectNameFilter(kind);
    }
    dialog->setDirectory(QFileInfo(file).absolutePath());
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!window()->findChild<QFileDialog *>());
}

void TestTakingOut::saveListAs(const QString &name, bool whole)
{
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    list()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    saveAs(path(name), whole);
}

bool TestTakingOut::isSaid(const QString &part) const
{
    const auto labels = window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void TestTakingOut::aListIsSavedThreeTimesInARow()
{
    for (int time = 1; time <= 3; ++time) {
        const QString name = u"list%1.csv"_s.arg(time);
        saveListAs(name, true);
        QTRY_VERIFY(QFile::exists(path(name)));
        QTRY_VERIFY(isSaid(name));
        QVERIFY(isSaid(u"3 cases"_s));
        const QString content = QString::fromUtf8(contentOf(path(name)));
        const QStringList lines = content.trimmed().split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.constFirst().contains(u"Number;Headline;Kind;Status;Departments;Channel"_s));
        QVERIFY(content.contains(u"\"Icy way; the \"\"school\"\"\""_s));
        QVERIFY(content.contains(u"'=Broken lamp"_s)); // no formula for a spreadsheet
        QVERIFY(content.contains(u"Åsa Öberg"_s));
        QVERIFY(!content.contains(u"Hidden Person"_s)); // L9
        for (int line = 1; line <= 3; ++line) {
            QVERIFY(lines.at(line).contains(u"Complaint"_s));
            QCOMPARE(lines.at(line).count(u"2026-11-20"_s), 2); // received, last change
        }
    }
}

//! Who submitted is in no file unless the list shows it, or all columns are asked for
void TestTakingOut::aFileHoldsTheColumnsOfTheList()
{
    for (int time = 1; time <= 3; ++time) {
        const QString name = u"seen%1.csv"_s.arg(time);
        saveListAs(name);
        QTRY_VERIFY(isSaid(name));
        const QString content = QString::fromUtf8(contentOf(path(name)));
        QVERIFY2(content.contains(u"Snöröjning"_s) && content.contains(u"Answer due"_s), qPrintable(content));
        QVERIFY2(!content.contains(u"Åsa Öberg"_s) && !content.contains(u"Submitter"_s), qPrintable(content));
        QVERIFY2(!content.contains(u"Last change"_s), qPrintable(content));
    }
}

void TestTakingOut::aFilteredListHoldsWhatIsSeen()
{
    auto *words = window()->findChild<QLineEdit *>(u"filterWords"_s);
    words->setFocus();
    QTest::keyClicks(words, u"sn"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    saveListAs(u"bus.csv"_s);
    QTRY_VERIFY(isSaid(u"bus.csv"_s));
    const QByteArray content = contentOf(path(u"bus.csv"_s));
    QVERIFY(content.contains("Snöröjning"));
    QVERIFY(!content.contains("lamp"));
}

void TestTakingOut::eachKindOfFileIsWhatItSays()
{
    saveListAs(u"list.xlsx"_s);
    QTRY_VERIFY(isSaid(u"list.xlsx"_s));
    QVERIFY(contentOf(path(u"list.xlsx"_s)).startsWith("PK"));
    saveListAs(u"list.pdf"_s);
    QTRY_VERIFY(isSaid(u"list.pdf"_s));
    QVERIFY(contentOf(path(u"list.pdf"_s)).startsWith("%PDF"));
    saveListAs(u"list2.csv"_s);
    QTRY_VERIFY(isSaid(u"list2.csv"_s));
    QVERIFY(contentOf(path(u"list2.csv"_s)).startsWith("\xEF\xBB\xBF"));
}

void TestTakingOut::aFileThatCannotBeWrittenIsSaid()
{
    QVERIFY(QDir().mkpath(path(u"full"_s)));
    const QString name = u"full/list.csv"_s;
    QVERIFY(QDir(path(u"full"_s)).mkdir(u"list.csv"_s)); // a folder stands where the file is to be
    list()->setFocus(Qt::TabFocusReason);
    const auto columns = ListColumns(*m_place->workplace);
    QVERIFY(!RowsWriter::open(path(name), RowsFormat::ExcelCsv, u"List"_s, columns.inFile()));
    QVERIFY(!writeListPdf({ u"List"_s, {}, columns.onPaper(), {} }, path(name)));
}

void TestTakingOut::thePaperHasTheColumnsOfTheList()
{
    const auto titles = [this](const QSet<int> &shown) {
        QStringList all;
        for (const PrintedList::Column &column : ListColumns(*m_place->workplace, shown).onPaper())
            all.append(column.title);
        return all;
    };
    QCOMPARE(titles({}), QStringList({ u"Number"_s, u"Headline"_s }));
    QCOMPARE(titles({ CaseListModel::RegisteredBy, CaseListModel::Due }),
        QStringList({ u"Number"_s, u"Headline"_s, u"Answer due"_s, u"Registered by"_s }));
    CaseRow row;
    row.number = u"2026-000001"_s;
    row.handler = u"Anna"_s;
    row.answerDue = QDate(2026, 12, 4);
    const ListColumns columns(*m_place->workplace, QSet<int>{ CaseListModel::RegisteredBy, CaseListModel::Due });
    QCOMPARE(columns.lineOf(row), QStringList({ row.number, QString(), dayInWords(row.answerDue), row.handler }));
    double width = 0;
    for (const PrintedList::Column &column : ListColumns(*m_place->workplace).onPaper())
        width += column.width;
    QVERIFY2(width < 220, qPrintable(QString::number(width))); // the headline has its place
}

void TestTakingOut::theInboxSaysWhatCanBeSaved()
{
    auto *pane = window()->findChild<ListPane *>();
    ListChoice inbox;
    inbox.kind = ListChoice::Kind::Inbox;
    pane->show(inbox);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSaid(u"Only lists of cases"_s));
    QVERIFY(!window()->findChild<QFileDialog *>());
}

void TestTakingOut::aCaseIsSavedWithoutItsWorkingNotes()
{
    const QString number = list()->currentNumber();
    QVERIFY(m_place->told([number](Session &session) {
        return session.workingNotes().add(number, u"Call her after lunch"_s).has_value();
    }));
    const CaseFile file = *m_place->told([number](Session &session) { return session.cases().open(number); });
    QCOMPARE(file.notes.size(), 1);
    const CasePaper paper = paperOf(file, *m_place->workplace);
    QVERIFY(paper.html.contains(u"It is icy."_s));
    QVERIFY(!paper.html.contains(u"after lunch"_s)); // L2
    for (int time = 0; time < 3; ++time) {
        const QString name = u"case%1.pdf"_s.arg(time);
        QVERIFY(saveCaseAsPdf(paper, path(name)));
        QVERIFY(contentOf(path(name)).startsWith("%PDF"));
    }
    QVERIFY(!saveCaseAsPdf(paper, path(u"nowhere/case.pdf"_s)));
}

void TestTakingOut::whereAPrintedCaseWentIsSaid()
{
    for (int time = 0; time < 3; ++time) {
        list()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(window()->findChild<QPrintDialog *>());
        auto *dialog = window()->findChild<QPrintDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        auto *file = dialog->findChild<QLineEdit *>(u"filename"_s);
        QVERIFY(file);
        QCOMPARE(dialog->printer()->docName(), list()->currentNumber()); // what a file is called
        const QString name = u"printed%1.pdf"_s.arg(time);
        file->setText(path(name));
        dialog->accept();
        QTRY_VERIFY(isSaid(name));
        QVERIFY(contentOf(path(name)).startsWith("%PDF"));
        QTRY_VERIFY(!window()->findChild<QPrintDialog *>());
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
}

void TestTakingOut::paperIsWhiteInTheDark()
{
    const QString number = list()->currentNumber();
    const CaseFile file = *m_place->told([number](Session &session) { return session.cases().open(number); });
    const QString light = paperOf(file, *m_place->workplace).html;
    Theme::instance().choose(ThemeChoice::Dark);
    const QString dark = paperOf(file, *m_place->workplace).html;
    QVERIFY(Theme::instance().isDark());
    Theme::instance().choose(ThemeChoice::Light);
    QCOMPARE(dark, light);
}

void TestTakingOut::aLongCaseHasSeveralPages()
{
    QString text;
    for (int line = 0; line < 150; ++line)
        text += u"Line %1 of what was said.\n"_s.arg(line);
    const QString number = registered(u"A long one"_s, false, text);
    const CaseFile file = *m_place->told([number](Session &session) { return session.cases().open(number); });
    const QString name = path(u"long.pdf"_s);
    QVERIFY(saveCaseAsPdf(paperOf(file, *m_place->workplace), name));
    QVERIFY(contentOf(name).count("/Type /Page\n") >= 3);
}

LYHORD_TEST(TestTakingOut)
#include "test_takingout.moc"
