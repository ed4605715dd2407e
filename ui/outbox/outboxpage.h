#pragma once

#include "core/model/message.h"
#include "ui/client/page.h"

#include <QtCore/QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lyhord {

class EmptyPlace;
class LineView;
class OutboxModel;
class ReadingView;
struct LetterPaper;

//! Letters on their way: what waits, what has gone; printed or saved, and marked when posted or called
class OutboxPage : public Page
{
    Q_OBJECT
public:
    OutboxPage(Workplace &workplace, Navigator &navigator, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void focusFirst() override;
    void activated() override;
    bool markDispatched() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] QString caseNumber() const override;

private:
    void build();
    QWidget *rightSide();
    void connectParts();
    void read();
    void showMessages(const QList<Message> &messages);
    void showLate(const QList<Message> &messages);
    void showMessage();
    void showButtons(const Message *message);
    void saveAsPdf();
    [[nodiscard]] const Message *current() const;
    [[nodiscard]] LetterPaper paper() const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    int m_generation = 0;
    bool m_wantsFocus = false; //!< as soon as there is something to put it on
    OutboxModel *m_model;
    QLineEdit *m_to;
    QLabel *m_late; //!< that nothing sends what should have gone
    QStackedWidget *m_stack;
    LineView *m_view;
    EmptyPlace *m_empty;
    ReadingView *m_letter;
    QPushButton *m_preview;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_sent;
    QPushButton *m_case;
    QTimer m_typing;
};

} // namespace lyhord
