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

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lyhord
