#pragma once

#include "core/statistics/report.h"

#include <QtWidgets/QTableView>

namespace lyhord {

class FigureModel;

//! Shows a table of figures: sorts by a click on a heading or the context menu, Ctrl+C copies, Enter or a click on a
//! figure asks for its cases. The titles stay in sight while the figures are scrolled sideways. As high as its rows, so
//! that what it stands in scrolls; at most as high as it is told.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    //! The same table with other figures keeps place, choice and order
    void showTable(const ReportTable &table, bool mayOpen);
    void setMostHeight(int pixels);
    void copyWhole();
    [[nodiscard]] FigureModel *figures() const { return m_model; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void casesWished(const lyhord::FigurePlace &place);
    void sorted(int column, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void buildTitles();
    void placeTitles();
    void fitColumns();
    void openAt(const QModelIndex &index);
    void copySelected();
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int wantedHeight() const;

    FigureModel *m_model;
    QTableView *m_titles; //!< the first column, which stays while the others are scrolled
    int m_mostHeight = 400;
};

} // namespace lyhord
