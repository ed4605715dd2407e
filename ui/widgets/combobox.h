#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>

namespace lyhord {

//! A choice of one among a few, by key. Must stand in a Field (or have a label as buddy): on Linux a combo box's
//! accessible name is its label.
class ComboBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChosen USER true)
public:
    struct Item
    {
        QString key;
        QString text;
    };
    explicit ComboBox(QWidget *parent = nullptr);
    void setItems(const QList<Item> &items); //!< keeps the choice if it is still there
    [[nodiscard]] QString key() const { return currentData().toString(); }
    void setKey(const QString &key); //!< announces nothing
    //! Nothing is chosen until somebody does; what is to be done is said in its place
    void leaveOpen(const QString &whatToDo);
    //! Whoever types means that text, not an entry that begins so
    void setLettersGoTo(QWidget *text) { m_written = text; }

Q_SIGNALS:
    void keyChosen(const QString &key); //!< by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QPointer<QWidget> m_written;
};

} // namespace lyhord
