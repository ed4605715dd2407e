#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <QtCore/QPointer>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace lyhord {

class CaseExports;
class ListExports;
class MainWindow;
struct CaseStep;

//! The menu bar: every command of the window with its key. What a page adds stands in the Case menu while it is shown.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    explicit WindowMenus(MainWindow &window);

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run);
    QAction *addForCase(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void(QString)> run);
    QAction *addStep(const CaseStep &step);
    void sayThatNoneIsChosen();
    void stepOnMany();
    void fileMenu();
    void exportActions(QMenu *menu);
    void printShown();
    void editMenu();
    void caseMenu();
    void viewMenu();
    void themeMenu(QMenu *menu);
    void helpMenu();
    void caseSteps();
    void otherCases();
    void enableCaseActions(bool judged);
    void fillCaseMenu();
    void popUpCaseMenu(const QPoint &position);
    void fillMenuForMany();
    void importFiles();
    void backUp();
    void showAbout();

    MainWindow &m_window;
    CaseExports *m_caseExports;
    ListExports *m_listExports;
    QMenu *m_case = nullptr;
    QList<QAction *> m_caseActions; //!< need a case
    QList<QAction *> m_stepActions; //!< need a case that offers the step, or several that are chosen
    QAction *m_forMany = nullptr; //!< needs several
    QAction *m_dispatch = nullptr;
    QMenu *m_many = nullptr; //!< pops up where several are chosen: what can be done on them as one
    QList<QPointer<QAction>> m_pageActions; //!< of the page shown, which may replace them at any time
};

} // namespace lyhord
