#pragma once

#include <QtWidgets/QSplitter>

namespace lyhord {

//! The entries and the form of the chosen one: beside each other, or one of the two where there is no room for both
class ListAndForm : public QSplitter
{
    Q_OBJECT
public:
    enum class Part { List, Form };
    explicit ListAndForm(QWidget *parent);
    void setParts(QWidget *list, QWidget *form); //!< once
    void bringUp(Part part); //!< into sight; gives nobody the keyboard
    [[nodiscard]] bool isFormAlone() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void turnsChanged(bool takeTurns); //!< the window has become wider or narrower

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void keyboardMoved(const QWidget *to);

    QWidget *m_list = nullptr;
    QWidget *m_form = nullptr;
    Part m_front = Part::List;
    bool m_takeTurns = false;
    bool m_arranging = false;
};

} // namespace lyhord
