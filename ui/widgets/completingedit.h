#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>

namespace lyhord {

class CompletionList;

//! A line that completes from a list while one types: parts of words, in any order; what only has to do with them comes
//! last, and where any text may stand it is not marked by itself. Return takes the line of the list
//! that is marked and goes on to the next field, as Tab does; Down opens the list, Esc closes it and nothing else;
//! whoever goes on has chosen what alone fits. There is no QCompleter in it: QLineEdit cuts every connection between
//! the two when the focus leaves.
class CompletingEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY edited USER true)
public:
    struct Choice
    {
        QString key;
        QString text; //!< as the list shows it
        QString written; //!< what stands in the line once it is chosen, and what typed words are sought in; empty: text
        QString related; //!< words it is found by too, after all that hold what is typed themselves
        QString relatedText; //!< as the list shows it then; empty: text
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    enum class Takes {
        ChoicesOnly, //!< what is typed is to become a choice
        AnyText, //!< the list only proposes: what is typed stays unless a line of the list is taken
    };
    explicit CompletingEdit(Takes takes, QWidget *parent = nullptr);

    //! After taking with Return the keyboard stays, for the next of several
    void setStaysForNext(bool stays) { m_staysForNext = stays; }
    void setChoices(const QList<Choice> &choices); //!< what stands in the line stays
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    //! What is chosen elsewhere already and no choice any more: who types it is told so, and it is no mistake
    void setTaken(const QList<Choice> &taken) { m_taken = taken; }
    [[nodiscard]] const QString &key() const { return m_key; } //!< of what is chosen; empty if nothing is
    //! What is typed and is no choice
    [[nodiscard]] QString unsettled() const;
    //! The key of what is chosen, or else what is typed
    [[nodiscard]] QString value() const;
    void setValue(const QString &value); //!< as value() gave it; announces nothing
    //! Announces nothing. A key that is not among the choices is shown by the other text, or as it is.
    void setKey(const QString &key, const QString &otherText = {});
    //! Takes the choice that alone fits what is typed, as leaving the field does. True if nothing is left unsettled.
    bool settle();
    [[nodiscard]] bool isListOpen() const;

protected:
    //! Choices that were sought elsewhere for what is typed: all of them are shown, in their order, while the keyboard
    //! is here and nothing is chosen. None: the list closes.
    void offerFound(const QList<Choice> &choices);

Q_SIGNALS:
    void edited(); //!< by the person: typed or chosen
    void chosen(const QString &key); //!< taken from the list, or settled
    void takenTyped(const QString &key); //!< what is typed is one of setTaken(); empty: not any more

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<int> fitting(const QString &typed) const;
    [[nodiscard]] const Choice *onlyFit() const;
    [[nodiscard]] const Choice *takenFit() const;
    void letGoOf(const Choice &taken);
    void follow();
    enum class Marked {
        BestFit, //!< while something is typed or found
        ByKey, //!< a key has opened the list
        Nothing,
    };
    void offer(const QList<int> &rows, Marked marked = Marked::BestFit);
    [[nodiscard]] QString keysInWords(Marked marked) const;
    void offerAll();
    void take(const Choice &choice);
    [[nodiscard]] bool takeByReturn();
    void closeList();
    void write(const QString &text);

    Takes m_takes;
    bool m_staysForNext = false;
    QList<Choice> m_choices;
    QList<Choice> m_taken;
    QString m_key;
    QString m_written; //!< what stands in the line for the key
    QList<int> m_offered; //!< which choices the list shows
    QPointer<CompletionList> m_list;
};

} // namespace lyhord
