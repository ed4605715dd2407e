#pragma once

#include <QtWidgets/QSplitter>

namespace lyhord {

//! The columns of the window: queues, list, page. As many stand side by side as there is room for; where there is too
//! little they take turns, and the one the keyboard is in, or was called for last, is in sight.
class Panes : public QSplitter
{
    Q_OBJECT
public:
    enum class Pane { Queues, List, Page };

    explicit Panes(QWidget *parent);
    void setParts(QWidget *queues, QWidget *list, QWidget *page); //!< takes them

    void bringUp(Pane pane);
    void setPageAlone(bool alone); //!< the page takes the list's place too
    void setHasLists(bool has); //!< else there is the page only
    [[nodiscard]] bool takeTurns() const; //!< not all of them are in sight
    [[nodiscard]] bool hides(Pane pane) const; //!< it is there and not in sight
    //! The least any of them needs alone, not what those in sight need together: a window that cannot become narrower
    //! than they are would never come to where they take turns
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void keyboardMoved(QWidget *to);
    [[nodiscard]] bool isInSight(Pane pane) const;
    [[nodiscard]] int sideBySide() const;
    [[nodiscard]] QWidget *part(Pane pane) const;

    QWidget *m_queues = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_page = nullptr;
    Pane m_front = Pane::List;
    bool m_pageAlone = false;
    bool m_hasLists = true;
    bool m_arranging = false;
};

} // namespace lyhord
