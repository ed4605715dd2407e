#pragma once

#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;
class QLabel;

namespace lyhord {

//! Something worth a look while one types: a symbol, a sentence, and what can be done about it
class HintCard : public QWidget
{
    Q_OBJECT
public:
    HintCard(Icon symbol, Tone tone, const QString &sentence, QWidget *parent);
    //! The label of the button must say by itself what it does
    QPushButton *addButton(const QString &label, const QString &objectName, const std::function<void()> &run);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    Icon m_icon;
    Tone m_tone;
    QLabel *m_symbol;
    QLabel *m_sentence;
    QWidget *m_buttons;
};

} // namespace lyhord
