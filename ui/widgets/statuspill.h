#pragma once

#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLabel>

namespace lyhord {

//! A state as colour, symbol and word; read aloud as the word
class StatusPill : public QLabel
{
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);
    void show(const QString &word, Icon symbol, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    using QLabel::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_symbol = Icon::Information;
    Tone m_tone = Tone::Neutral;
};

} // namespace lyhord
