#pragma once

#include "core/statistics/report.h"

#include <QtWidgets/QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace lyhord {

class FigureCard;
class FigureChart;

//! The first page: four figures, the month in words, and what can be drawn
class OverviewPart : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewPart(QWidget *parent = nullptr);
    void showReport(const Report &report, bool mayOpen);

Q_SIGNALS:
    void casesWished(const lyhord::FigurePlace &place);
    void tableWished(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Drawing
    {
        QWidget *frame;
        FigureChart *chart;
        QString table;
    };
    void arrangeCards();
    void showCards(const Report &report, bool mayOpen);
    void showCharts(const QList<ReportTable> &tables, bool mayOpen);
    void addDrawing();
    void colour();

    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_comment;
    QLabel *m_compared;
    QLabel *m_words;
    QGridLayout *m_cardGrid;
    QVBoxLayout *m_column;
    QList<FigureCard *> m_cards;
    QList<Drawing> m_drawings;
    int m_cardsPerLine = 0;
};

//! Whose report it is, when it was made, since when it stands still
[[nodiscard]] QString aboutReport(const Report &report);

} // namespace lyhord
