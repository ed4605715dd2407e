#pragma once

#include <QtWidgets/QAbstractScrollArea>

namespace lyhord {

//! Holds something that is given the room there is, and never less than it needs: what does not fit is scrolled. Its
//! height is what it needs at that width at least, not what it would like to have, so that a text in it scrolls by
//! itself as long as it can. What has the keyboard comes into sight.
class PageFrame : public QAbstractScrollArea
{
    Q_OBJECT
public:
    PageFrame(QWidget *content, QWidget *parent); //!< takes the content
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return m_content->sizeHint(); }
    void showBeginning();
    void bringIntoSight(const QWidget *part) { bringIntoSight(part, part->rect()); }
    void bringIntoSight(const QWidget *part, const QRect &area); //!< in the part's own coordinates
    [[nodiscard]] static PageFrame *around(const QWidget *part); //!< null: nothing that scrolls holds it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QSize sizeNeeded(int width) const;

    QWidget *m_content;
};

} // namespace lyhord
