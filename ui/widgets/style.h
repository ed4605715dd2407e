#pragma once

#include <QtGui/QPainter>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleHintReturn>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace lyhord {

//! Properties a widget may carry for the style
inline constexpr char primaryProperty[] = "lyhordPrimary"; //!< bool: the button that does what the page is for
inline constexpr char wholeProperty[] = "lyhordWhole"; //!< bool: a radio button that is painted and pressed as a whole
inline constexpr char flatProperty[] = "lyhordFlat"; //!< bool: a button without a border until it is pointed at

//! Fusion's measures and behaviour, drawn flat, and with a ring round whatever has the keyboard
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget = nullptr) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lyhord
