#pragma once

#include <QtWidgets/QTextBrowser>

namespace lyhord {

//! The case to read. Tab goes from link to link and leaves it after the last one, as in a browser; Enter follows the
//! link that Tab or the arrows have come to. F6 leaves it at once.
class CaseText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit CaseText(QWidget *parent);
    //! As high as all of it, leastHeight else: where there is little room one thing scrolls, and not a text within it
    void setWhole(bool whole, int leastHeight);
    void showBeginning(); //!< of itself, and of the page that scrolls it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void showPlace();

    bool m_isWhole = false;
    int m_leastHeight = 0;
};

} // namespace lyhord
