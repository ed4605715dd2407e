#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QKeyEvent;
class QPlainTextEdit;
class QRadioButton;

namespace lyhord {

//! One of a few, all in sight: radio buttons drawn as segments. Each has a digit (1, 2, 3 …) and its word's first free
//! letter, one key each while the choice has the focus; the arrows work as in any group of radio buttons.
class SegmentedChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChosen USER true)
public:
    struct Item
    {
        QString key;
        QString text;
    };
    explicit SegmentedChoice(QWidget *parent = nullptr);
    void setItems(const QList<Item> &items);
    //! Where two choices stand in one form: the second one's digits go on where the first one's end
    void setFirstDigit(int digit);
    //! Where a number beside a word would be taken for a count; the keys work all the same
    void hideDigits();
    //! Only digits choose: a letter typed here begins what is written there, so that no word is taken for a choice
    void setLettersGoTo(QPlainTextEdit *text);
    //! The program has brought the keyboard here, and whoever has not seen it goes on writing: until the person moves
    //! the keyboard on herself, words choose nothing and lead nowhere
    void ignoreWords();
    [[nodiscard]] QString howToChoose() const; //!< a sentence
    bool chooseByKey(const QString &typed); //!< as if it were typed here; false: no such digit or letter
    [[nodiscard]] QString textOf(const QString &key) const; //!< as it is shown; empty where there is no such key
    [[nodiscard]] QString key() const; //!< empty while nothing is chosen
    void setKey(const QString &key); //!< announces nothing; empty: nothing chosen
    //! Shown as what will be taken unless somebody chooses; until then key() is empty. Empty: nothing is proposed. What
    //! is chosen stays.
    void propose(const QString &key);
    [[nodiscard]] QString proposal() const; //!< what is shown though nobody has chosen it

Q_SIGNALS:
    void keyChosen(const QString &key); //!< by the person
    void chosenByKey(); //!< with the digit or letter: a form may go on to its next field
    void wordsIgnored(); //!< typed after ignoreWords()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    [[nodiscard]] bool isAmongWords() const { return !m_lastIgnored.isNull() && !m_wordsEnd.hasExpired(); }
    [[nodiscard]] bool isPartOfWords(const QKeyEvent &key) const;
    [[nodiscard]] qsizetype indexOf(const QString &typed) const;
    void choose(qsizetype index);
    void fixTabStop();
    void describe();
    QButtonGroup *m_group;
    QList<QRadioButton *> m_buttons;
    QStringList m_keys;
    QStringList m_letters;
    int m_firstDigit = 1;
    bool m_showsDigits = true;
    bool m_isProposed = false; //!< what is checked has not been chosen
    bool m_ignoresWords = false;
    QChar m_lastIgnored; //!< null: nothing was typed in vain yet
    QDeadlineTimer m_wordsEnd; //!< of what is typed in vain: who has paused has looked
    QPointer<QPlainTextEdit> m_written;
};

} // namespace lyhord
