#pragma once

#include "core/export/factswriter.h"
#include "core/statistics/report.h"
#include "ui/client/navigator.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace lyhord {

class Workplace;

//! "Säg vad du tycker 2026-10 SBF": a name for a file, without its suffix
[[nodiscard]] QString exportName(const Report &report);

//! Takes a report out of the program: each kind asks where to, writes aside from everything else, and says what became
//! of it with a way to open it
class ReportExports : public QObject
{
    Q_OBJECT
public:
    ReportExports(Workplace &workplace, Navigator &navigator, QWidget *page);
    ~ReportExports() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setReport(const std::optional<Report> &report); //!< without one there is nothing to take out

private:
    using Write = std::function<Result<>(const Report &report, const QString &name, int smallNumber)>;
    struct Kind
    {
        QString suffix; //!< empty: a folder
        QString also; //!< what the name says beside the report's
        QString caption; //!< of the dialog
        Write write;
        std::optional<RowsFormat> facts = {}; //!< the cases one by one, instead of the report
    };
    struct Reading; //!< of cases, which may take a while
    void build();
    void add(const QString &text, const QString &objectName, const Kind &kind);
    void ask(const Kind &kind);
    void begin(const Kind &kind, const QString &name);
    [[nodiscard]] QFuture<Result<>> writing(const Write &write, const QString &name) const;
    void beginFacts(RowsFormat format, const QString &name);
    void tellProgress();
    void showAsPdf(const Write &write);
    void finished(const QString &name, const Result<QStringList> &done); //!< with what to know of the file

    Workplace &m_workplace;
    Navigator &m_navigator;
    QWidget *m_page;
    QMenu *m_menu;
    std::optional<Report> m_report;
    std::shared_ptr<Reading> m_reading;
    QTimer m_tell;
    QTemporaryDir m_folder; //!< of what is only looked at
};

} // namespace lyhord
