#pragma once

#include "core/report/report.h"

#include <QtWidgets/QWidget>

class QCustomPlot;
class QLabel;

namespace lyhord {

//! Draws a table of figures: bars, stacked bars or lines, in colours and patterns that can be told apart without
//! colour. Those who do not see it have its description and the table. A click on a bar asks for its cases.
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

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Series
    {
        int column = 0; //!< of the table
        QString name;
    };
    struct Spot
    {
        int row = -1;
        int column = -1;
    };
    void draw();
    void drawBars(const QList<Series> &series, bool stacked);
    void drawLines(const QList<Series> &series);
    void drawLegend(const QList<Series> &series);
    void colourAxes();
    void nameRows(bool across);
    void numberAxis(bool across, double most);
    [[nodiscard]] QList<Series> seriesOf(const ReportTable &table) const;
    [[nodiscard]] QList<int> rowsOf(const ReportTable &table) const;
    [[nodiscard]] double valueAt(int row, int column) const;
    [[nodiscard]] Spot spotAt(const QPoint &place) const;
    [[nodiscard]] const ReportCell *cellAt(Spot spot) const;

    QLabel *m_title;
    QWidget *m_legend;
    QCustomPlot *m_plot;
    ReportTable m_table;
    QList<Series> m_series;
    QList<int> m_rows; //!< of the table, as drawn from above or from the left
    bool m_mayOpen = false;
    bool m_drawn = false;
};

} // namespace lyhord
