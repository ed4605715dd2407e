#include "tests/ui/currentcaseplace.h"

#include "core/intake/profilefile.h"
#include "core/services/directory.h"
#include "ui/shell/pages.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace lyhord::test {

void CurrentCasePlace::prepareProgram()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

QString CurrentCasePlace::registered(const QString &headline, const QString &text)
{
    return done(*m_anna, [headline, text](Session &session) -> QString {
        CaseDraft draft = draftOf(headline, text);
        draft.submitter.anonymous = true;
        const auto result = session.cases().registerCase(draft);
        return result ? result->number : u"refused: "_s + result.error().message;
    });
}

void CurrentCasePlace::sitDown()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"current.db"_s), u"anna"_s, clock };
    auto thread = std::make_unique<DatabaseThread>();
    InitOptions options;
    options.profile = *builtInProfile(u"eskilstuna"_s);
    const auto person = thread->initialise(place, options, {});
    QTRY_VERIFY_WITH_TIMEOUT(person.isFinished(), 30'000);
    QVERIFY(person.result());
    m_anna = std::make_unique<Workplace>(std::move(thread), place, *person.result(), u"en"_s);
    const auto added = done(*m_anna, [](Session &session) {
        return session.directory().addPerson({ .login = u"bo"_s,
            .name = u"Bo Ek"_s,
            .grants = { { .role = Role::ContactCentreOfficer,
                .department = {},
                .agreement = u"Agreement 7"_s,
                .validFrom = QDate(2026, 1, 1),
                .validTo = {} } } });
    });
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    auto other = std::make_unique<DatabaseThread>();
    place.login = u"bo"_s;
    const auto opened = other->open(place);
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result());
    m_bo = std::make_unique<Workplace>(std::move(other), place, *opened.result(), u"en"_s);
    m_cases.clear();
    for (const auto &headline : { u"Icy way to school"_s, u"Dark way home"_s, u"Icy stairs"_s, u"Dark playground"_s })
        m_cases.append(registered(headline));
    m_asked = registered(u"Noise at night"_s);
    QVERIFY2(m_asked.startsWith(u"2026-"), qPrintable(m_asked));
    assignBy(*m_anna, m_asked);
    openWindow(*m_anna);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    IS_AT(m_cases.at(0));
}

void CurrentCasePlace::leave()
{
    m_window.reset();
    m_bo.reset();
    m_anna.reset();
    m_folder.reset();
}

//! The number on the page that can be read; empty if there is none
QString CurrentCasePlace::shown() const
{
    const auto *file = page();
    if (file && file->isVisible()) {
        const auto *text = file->findChild<QTextBrowser *>(u"caseText"_s);
        const bool isRead = text->isVisible() && file->offers(u"correct"_s);
        return isRead ? file->caseNumber() : u"being read"_s;
    }
    return assignment() && assignment()->isVisible() ? assignment()->caseNumber() : QString();
}

QString CurrentCasePlace::said() const
{
    const auto *line = m_window->findChild<QLabel *>(u"besideTheList"_s);
    return line->isVisible() ? line->text() : QString();
}

//! What the key of a step does it to
QString CurrentCasePlace::actedOn() const
{
    QApplication::clipboard()->setText(QString());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString number = QApplication::clipboard()->text();
    if (!number.isEmpty())
        m_window->findChild<NoticeBar *>()->closeNewest(); // that it was copied; Esc would mean that
    return number;
}

QString CurrentCasePlace::disagreement() const
{
    const QString number = m_window->currentCase();
    const QStringList selected = list()->isVisible() ? list()->selectedNumbers() : QStringList();
    const QString read = shown();
    if (!read.isEmpty() && read != number)
        return u"%1 is shown, a step would be for %2"_s.arg(read, number);
    const bool marksNone = selected.isEmpty() && (number.isEmpty() || !said().isEmpty());
    if (list()->isVisible() && selected != QStringList{ number } && !marksNone)
        return u"%1 is chosen, a step would be for %2"_s.arg(selected.join(u' '), number);
    if (list()->isVisible() && !list()->currentNumber().isEmpty() && list()->currentNumber() != number)
        return u"Enter would open %1, a step would be for %2"_s.arg(list()->currentNumber(), number);
    if (list()->isVisible() && !selected.isEmpty() && !said().isEmpty())
        return u"%1 is chosen, and yet: %2"_s.arg(selected.join(u' '), said());
    return {};
}

void CurrentCasePlace::filter(const QString &words)
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(words);
}

void CurrentCasePlace::assignByHand(const QString &department)
{
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(assignment() && assignment()->isVisible());
    QTRY_VERIFY(assignment()->isAncestorOf(QApplication::focusWidget()));
    auto *departments = assignment()->findChild<ChipBar *>();
    QTRY_VERIFY(!departments->input()->isReadOnly()); // the case is there
    type(department);
    press(Qt::Key_Return);
    auto *ask = assignment()->findChild<QPushButton *>(u"assign"_s);
    QTRY_VERIFY(ask->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page()->isVisible());
}

void CurrentCasePlace::openWindow(Workplace &workplace)
{
    m_window = std::make_unique<MainWindow>(workplace, allPages());
    m_window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

CaseDraft CurrentCasePlace::draftOf(const QString &headline, const QString &text)
{
    CaseDraft draft;
    draft.headline = headline;
    draft.text = text;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    return draft;
}

} // namespace lyhord::test
