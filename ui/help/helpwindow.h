#pragma once

#include "core/guide/guide.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace lyhord {

//! The guide for staff in a window of its own, beside the work: contents at the left, a chapter at the right, a search
//! over all of it, and the way back
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(const Guide &guide, QWidget *parent = nullptr);

    void open(const QString &anchor); //!< brings the window to the front, there
    [[nodiscard]] QString anchor() const; //!< of the place shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectParts();
    void fillContents();
    void go(int section);
    void show(int section);
    void step(int places);
    void enableSteps();
    void markInContents(int section);
    void search(const QString &words);
    void openHit(int row);
    void render();
    void scrollTo(int section);
    void mark(const QString &words);
    [[nodiscard]] QString styleSheet() const;

    Guide m_guide;
    QList<int> m_history; //!< sections
    qsizetype m_place = -1; //!< in the history
    int m_chapter = -1; //!< whose text is shown
    QList<QTreeWidgetItem *> m_items; //!< by section
    QPushButton *m_back;
    QPushButton *m_forward;
    QLineEdit *m_search;
    QStackedWidget *m_left;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QTextBrowser *m_text;
};

} // namespace lyhord
