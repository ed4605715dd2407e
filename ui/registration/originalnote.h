#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace lyhord {

class TextEdit;
struct Case;

//! The case that what is registered comes from: what becomes of it, and what was said in the one it is split off
class OriginalNote : public QWidget
{
    Q_OBJECT
public:
    explicit OriginalNote(QWidget *parent = nullptr);
    void begin(const QString &number); //!< its words have still to be read; empty: nothing is split off
    void beginHandedOver(const QString &number); //!< nothing of it is shown (R90)
    void showWords(const Case &original);

private:
    QLabel *m_linked;
    TextEdit *m_words;
};

} // namespace lyhord
