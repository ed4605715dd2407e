#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QLayout>

#include <vector>

namespace lyhord {

//! Side by side where there is room for it, sharing the width by their stretch; else on as many lines as it takes, each
//! of them sharing its line. So a form needs no more width than its widest field.
class RowLayout : public QLayout
{
    Q_OBJECT
public:
    //! leastWidth: with less, what stretches goes on to a line of its own
    explicit RowLayout(QWidget *parent = nullptr, int gap = space::unit, int leastWidth = 140);
    ~RowLayout() override;

    //! stretch 0: as wide as it would like to be; without alignment as high as its line
    void addWidget(QWidget *widget, int stretch = 0, Qt::Alignment alignment = {});
    void insertWidget(int index, QWidget *widget);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_parts.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part
    {
        QLayoutItem *item;
        int stretch;
    };
    struct Placed
    {
        QLayoutItem *item;
        int x;
        int width;
    };
    using Line = std::vector<Placed>;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void share(std::vector<const Part *> &parts, int width, std::vector<Line> &lines) const;
    [[nodiscard]] int leastOf(const Part &part, int room) const;
    [[nodiscard]] int heightOf(const std::vector<Line> &lines, bool least) const;

    std::vector<Part> m_parts;
    int m_gap;
    int m_leastWidth;
};

} // namespace lyhord
