#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace lyhord {

class TextEdit;
struct Case;

//! The case that a matter is split off from: its number, and what was said in it, to write from
class OriginalNote : public QWidget
{
    Q_OBJECT
public:
    explicit OriginalNote(QWidget *parent = nullptr);
    void begin(const QString &number); //!< its words have still to be read; empty: nothing is split off
    void showWords(const Case &original);

private:
    QLabel *m_linked;
    TextEdit *m_words;
};

} // namespace lyhord
