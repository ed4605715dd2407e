#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace lyhord {

class Navigator;
class Workplace;
struct CasePaper;
struct CasePrinted;

//! Takes one case out of the program, on paper or as a PDF: as the person may read it, without working notes
class CaseExports : public QObject
{
    Q_OBJECT
public:
    CaseExports(Workplace &workplace, Navigator &navigator, QWidget *window);

    void print(const QString &number);
    void saveAsPdf(const QString &number);

private:
    void tellPrinted(const QString &number, const CasePrinted &to);
    void read(const QString &number, const std::function<void(const CasePaper &)> &then);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QWidget *m_window;
};

} // namespace lyhord
