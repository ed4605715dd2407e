#pragma once

#include <QtWidgets/QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lyhord {

//! A page to read from top to bottom: headings, named values, running text. Takes the keyboard so that it can be
//! scrolled.
class ReadingView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadingView(const QString &accessibleName, QWidget *parent);
    void clear();
    void addTitle(const QString &text);
    void addHeading(const QString &text);
    void addValue(const QString &name, const QString &value); //!< left out when the value is empty
    void addText(const QString &text); //!< plain, selectable
    void addWidget(QWidget *widget); //!< takes it
    void finish(); //!< after the last one: keeps everything at the top

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *label(const QString &text);
    QVBoxLayout *m_column = nullptr;
};

} // namespace lyhord
