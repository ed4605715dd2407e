#pragma once

#include <QtWidgets/QPushButton>

namespace lyhord {

//! Pressed, by F8 too, it gives what one reads the room of what one writes, and released gives it back
class ReadMoreButton : public QPushButton
{
    Q_OBJECT
public:
    ReadMoreButton(const QString &more, QWidget *parent); //!< more: its word while it is released

protected:
    void checkStateSet() override;

private:
    void showState();
    QString m_more;
};

} // namespace lyhord
