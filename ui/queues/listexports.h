#pragma once

#include "core/model/query.h"
#include "core/model/result.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace lyhord {

class Navigator;
class Workplace;
struct ListChoice;
struct PrintedList;

//! Takes a list of cases out of the program: as a workbook, as CSV, as PDF or on paper. The whole list is read, not
//! only what has been shown, page by page between the questions of others; what is read is told and can be stopped.
class ListExports : public QObject
{
    Q_OBJECT
public:
    ListExports(Workplace &workplace, Navigator &navigator, QWidget *window);
    ~ListExports() override;

    //! shown: the columns of CaseListModel that the person sees; who saves may choose to take all along
    void save(const ListChoice &list, const QSet<int> &shown);
    void print(const ListChoice &list, const QSet<int> &shown);

    static constexpr int mostOnPaper = 5000; //!< cases; nobody reads more than 200 sheets

private:
    struct Reading; //!< of one list
    void begin(const std::shared_ptr<Reading> &reading);
    void readOn(const std::shared_ptr<Reading> &reading, const Cursor &after);
    void end(const std::function<void()> &tell);
    void finish(Reading &reading);
    void failed(const Error &error);
    void tellProgress();
    void askAndPrint(const PrintedList &list);
    [[nodiscard]] bool isList(const ListChoice &list);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QWidget *m_window;
    std::shared_ptr<Reading> m_reading;
    QTimer m_tell;
};

} // namespace lyhord
