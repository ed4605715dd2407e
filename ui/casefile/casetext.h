#pragma once

#include <QtWidgets/QTextBrowser>

namespace lyhord {

//! The case to read. Tab leaves it at once, however many links it holds; the arrows lead to a link, and Enter follows
//! it.
class CaseText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit CaseText(QWidget *parent);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lyhord
