#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace lyhord {

//! Plain text of several lines: Tab goes on to the next field, pasted text loses its looks
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextEdit(QWidget *parent = nullptr);
    void setVisibleLines(int least, int wished); //!< the height it asks for
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    int m_least = 2;
    int m_wished = 4;
};

} // namespace lyhord
