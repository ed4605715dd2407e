#pragma once

#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "tests/ui/keyboard.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/client/noticebar.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <memory>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

//! Anna's whole window with its real pages, four cases in the list, and Bo at work on the same database: for tests of
//! which case is selected, shown and acted on
class CurrentCasePlace
{
protected:
    static void prepareProgram();
    void sitDown();
    void leave();
    [[nodiscard]] QString registered(
        const QString &headline, const QString &text = u"It has been like this for a week."_s);
    //! By phone; needs no answer
    [[nodiscard]] static CaseDraft draftOf(
        const QString &headline, const QString &text = u"It has been like this for a week."_s);
    void openWindow(Workplace &workplace);
    template <class F>
    auto done(Workplace &workplace, F f)
    {
        const auto future = workplace.ask(f);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }
    void assignBy(Workplace &workplace, const QString &number)
    {
        const auto result = done(
            workplace, [number](Session &session) { return session.cases().apply(number, Assign{ { u"SBF"_s } }); });
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }
    void assignByHand(const QString &department = u"SBF"_s);
    [[nodiscard]] bool isNoticed(const QString &words) const
    {
        const auto labels = m_window->findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] CaseListView *list() const { return m_window->findChild<ListPane *>()->caseView(); }
    [[nodiscard]] CaseFilePage *page() const { return m_window->findChild<CaseFilePage *>(); }
    [[nodiscard]] AssignmentPage *assignment() const { return m_window->findChild<AssignmentPage *>(); }
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString actedOn() const;
    [[nodiscard]] QString disagreement() const;
    void filter(const QString &words);
    void toAssign() { press(Qt::Key_3, Qt::ControlModifier); }
    void withDepartment() { press(Qt::Key_5, Qt::ControlModifier); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_anna;
    std::unique_ptr<Workplace> m_bo;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_cases; //!< waiting to be assigned
    QString m_asked; //!< with a department
};

} // namespace lyhord::test

// Settled, and everything says the same
#define AGREES() QTRY_COMPARE(disagreement(), QString())
#define IS_AT(number)                                                                                                  \
    AGREES();                                                                                                          \
    QTRY_COMPARE(shown(), QString(number));                                                                            \
    AGREES();                                                                                                          \
    QCOMPARE(actedOn(), QString(number))
