#pragma once

#include "core/services/reports.h"
#include "core/statistics/report.h"
#include "resources/icons/icons.h"
#include "ui/client/databasethread.h"
#include "ui/client/page.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lyhord {

class CasesPart;
class ChoiceBar;
class DefinitionsPart;
class EmptyPlace;
class OverviewPart;
class ReportExports;
class ReportSource;
class TablePart;

//! Period and scope at the top, the figures below, which are always those of the choice above them: where something
//! else is chosen, the figures before are gone at once. What others do is counted anew by itself, at most every half
//! minute and only while somebody looks; meanwhile what is shown stays.
class StatisticsPage : public Page
{
    Q_OBJECT
public:
    StatisticsPage(Workplace &workplace, Navigator &navigator, QWidget *parent);
    StatisticsPage(Workplace &workplace, Navigator &navigator, std::unique_ptr<ReportSource> source, QWidget *parent);
    ~StatisticsPage() override;

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void activated() override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QStringList manyChosen() const; //!< of the cases behind a figure
    [[nodiscard]] bool isWide() const override { return true; }

    [[nodiscard]] const std::optional<Report> &report() const { return m_report; }
    void setQuietPause(std::chrono::milliseconds pause); //!< between two countings that nobody asked for

Q_SIGNALS:
    void reportShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Counting; //!< a report that is being made

    void build();
    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QWidget *buildHidden();
    void buildBody();
    void connectParts();
    void readChoices();
    void takeChoices(const ReportChoices &choices);
    void choose();
    void count(Lane lane);
    void countNothing();
    void counted(const Result<Report> &report, const Counting &counting);
    void stop();
    void showProgress();
    void hideProgress();
    void countQuietly();
    void markChanged();
    void showReport(const Report &report);
    void forgetReport();
    void showFigures();
    void listTables();
    void showPart();
    void showFailure(const Error &error);
    void showEmpty(Icon symbol, const QString &sentence, const QString &button);
    void openCases(const FigurePlace &place);
    [[nodiscard]] QString headingFor(const FigurePlace &place) const;
    void closeCases();

    Workplace &m_workplace;
    Navigator &m_navigator;
    std::unique_ptr<ReportSource> m_source;
    ReportExports *m_exports;
    ChoiceBar *m_choice;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_export;
    QWidget *m_hidden; //!< says that small figures are
    QStackedWidget *m_body;
    QWidget *m_figures;
    QListWidget *m_list;
    QStackedWidget *m_parts;
    OverviewPart *m_overview;
    TablePart *m_table;
    DefinitionsPart *m_definitions;
    CasesPart *m_cases;
    EmptyPlace *m_empty;
    QWidget *m_blank;
    std::optional<Report> m_report;
    std::shared_ptr<Counting> m_counting;
    QPointer<QWidget> m_focused; //!< among the figures, when they were forgotten
    QString m_part; //!< what is looked at: "overview", "definitions" or a table's key
    int m_casesGeneration = 0;
    bool m_hasChoices = false;
    bool m_askedChoices = false;
    bool m_isStale = true;
    bool m_wantsFocus = false; //!< as soon as there is something to choose
    bool m_hasCases = true; //!< there is anything to count at all
    QDate m_firstDay; //!< of the cases there are; invalid as long as it is not known
    QTimer m_calm; //!< until it is said that it takes a while
    QTimer m_steps; //!< how far it has come
    QTimer m_pause; //!< until what others did is counted
    std::chrono::milliseconds m_quietPause{ std::chrono::seconds(30) };
};

} // namespace lyhord
