#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace lyhord {

class CaseWindow;
class MainWindow;
class Workplace;

//! The cases that are read in windows of their own: each once, until the main window goes
class CaseWindows : public QObject
{
    Q_OBJECT
public:
    CaseWindows(Workplace &workplace, MainWindow &main);
    ~CaseWindows() override;
    void open(const QString &number);
    void closeAll();

private:
    void toMain(const QString &number);

    Workplace &m_workplace;
    MainWindow &m_main;
    QList<QPointer<CaseWindow>> m_windows;
};

} // namespace lyhord
