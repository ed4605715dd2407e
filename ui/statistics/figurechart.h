#pragma once

#include "core/export/printchart.h"
#include "core/statistics/report.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;

namespace lyhord {

//! Draws a table of figures: bars, stacked bars or lines, as they are printed. Those who do not see it have its
//! description and the table. A click on a bar asks for its cases.
class FigureChart : public QWidget
{
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);

    //! Hidden where there is nothing to draw
    void showTable(const ReportTable &table, bool mayOpen);
    [[nodiscard]] bool isDrawn() const { return m_drawn; }

Q_SIGNALS:
    void casesWished(const lyhord::FigurePlace &place);

private:
    class Canvas;
    void openAt(QPointF place);
    [[nodiscard]] QString wordsAt(QPointF place) const;
    [[nodiscard]] bool hasCasesAt(QPointF place) const;
    [[nodiscard]] const ReportCell *cellAt(const print::ChartSpot &spot) const;
    [[nodiscard]] const ReportColumn &columnOf(const print::ChartSpot &spot) const;
    [[nodiscard]] const ReportRow &rowOf(const print::ChartSpot &spot) const;

    QLabel *m_title;
    Canvas *m_canvas;
    QLabel *m_remark; //!< what is left out of it
    ReportTable m_table;
    std::optional<print::TableChart> m_chart;
    QList<qsizetype> m_columns; //!< of the table, by series
    bool m_mayOpen = false;
    bool m_drawn = false;
};

} // namespace lyhord
