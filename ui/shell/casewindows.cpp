#include "ui/shell/casewindows.h"

#include "ui/casefile/casewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QtGui/QScreen>

#include <algorithm>

namespace lyhord {

CaseWindows::CaseWindows(Workplace &workplace, MainWindow &main)
    : QObject(&main)
    , m_workplace(workplace)
    , m_main(main)
{
}

CaseWindows::~CaseWindows()
{
    for (const QPointer<CaseWindow> &one : std::as_const(m_windows))
        delete one;
}

void CaseWindows::open(const QString &number)
{
    m_windows.removeIf([](const QPointer<CaseWindow> &one) { return one.isNull() || !one->isVisible(); });
    const auto known = std::find_if(m_windows.cbegin(), m_windows.cend(),
        [&number](const QPointer<CaseWindow> &one) { return one->number() == number; });
    if (known != m_windows.cend()) {
        (*known)->raise();
        return (*known)->activateWindow();
    }
    auto *window = new CaseWindow(m_workplace, number);
    connect(window, &CaseWindow::stepsWished, this, &CaseWindows::toMain);
    connect(window, &CaseWindow::readingWished, this, &CaseWindows::open);
    if (!m_windows.isEmpty()) { // not exactly on top of the one before
        const QRect room = window->screen()->availableGeometry();
        const QPoint beside = m_windows.constLast()->pos() + QPoint(space::page, space::page);
        if (room.contains(QRect(beside, window->size())))
            window->move(beside);
    }
    m_windows.append(window);
    window->QWidget::show();
    window->activateWindow();
}

void CaseWindows::closeAll()
{
    for (const QPointer<CaseWindow> &one : std::exchange(m_windows, {})) {
        if (one)
            one->close();
    }
}

void CaseWindows::toMain(const QString &number)
{
    m_main.openCase(number);
    m_main.raise();
    m_main.activateWindow();
}

} // namespace lyhord
