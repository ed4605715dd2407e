#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace lyhord {

class Field;
class SegmentedChoice;
class TextEdit;

//! Two people have written the same thing differently: both texts side by side, and which one is to stand. Neither text
//! is lost by choosing: the other one can be chosen again.
class ConflictChoice : public QFrame
{
    Q_OBJECT
public:
    enum class Chosen { None, Mine, Theirs, Edit };

    //! label: the field's name; who: the other person's
    ConflictChoice(const QString &label, const QString &who, QWidget *parent);
    void setWho(const QString &label, const QString &who);
    //! Instead of what the constructor says: over both texts, and over the other one
    void setHeadings(const QString &all, const QString &theirs);
    //! What was stated with each text and is taken with it; empty: nothing
    void showBeside(const QString &mine, const QString &theirs);
    void showTexts(const QString &mine, const QString &theirs);
    [[nodiscard]] const QString &mine() const { return m_mine; }
    [[nodiscard]] const QString &theirs() const { return m_theirs; }
    [[nodiscard]] Chosen chosen() const;
    //! The person has gone on writing in the field itself: that is theirs to keep too
    void follow(const QString &text);
    void goOnEditing(); //!< what was taken has been changed, and is neither text any more
    void focusChoice();
    //! Tab goes through both texts to the choice, and on to what follows
    void standBefore(QWidget *next);
    //! There is nothing to choose any more: what the other one wrote holds
    void showAsSettled(const QString &heading);
    void askToChoose(); //!< says that nothing has been chosen yet, and takes the keyboard

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void decided(lyhord::ConflictChoice::Chosen chosen);

private:
    Field *side(const QString &heading, TextEdit *&text);

    QString m_mine;
    QString m_theirs;
    TextEdit *m_mineText = nullptr;
    TextEdit *m_theirsText = nullptr;
    Field *m_mineField = nullptr;
    Field *m_theirsField = nullptr;
    QLabel *m_heading;
    SegmentedChoice *m_choice;
    Field *m_field;
};

} // namespace lyhord
