#pragma once

#include "ui/widgets/completingedit.h"

#include <QtCore/QVariantMap>
#include <QtWidgets/QPushButton>

namespace lyhord {

//! A chosen thing that can be taken away again: by click, Enter, Space, Delete or Backspace
class Chip : public QPushButton
{
    Q_OBJECT
public:
    Chip(const QString &key, const QString &text, QWidget *parent);
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setMarked(bool marked); //!< it is pointed at
    [[nodiscard]] bool isMarked() const { return m_marked; }

Q_SIGNALS:
    void removed();
    void lettersTyped(const QString &letters); //!< which belong into the field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_marked = false;
};

//! Several chosen from many: chips, and a line to type in that completes on any part of a name, or on a key
class ChipBar : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap written READ written WRITE setWritten NOTIFY edited USER true)
public:
    using Choice = CompletingEdit::Choice;
    explicit ChipBar(QWidget *parent = nullptr);
    void setChoices(const QList<Choice> &choices);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QStringList keys() const;
    //! Announces nothing; unknown keys are shown as they are, and what was being typed is cleared
    void setKeys(const QStringList &keys);
    //! The keys, and what is typed and has become no chip: all there is, as values that can be kept
    [[nodiscard]] QVariantMap written() const;
    void setWritten(const QVariantMap &written); //!< announces nothing
    void add(const QString &key); //!< announces nothing; once only
    //! What is typed and has become no chip: it is not dropped, and nothing is to be done while it stands there
    [[nodiscard]] QString unsettled() const { return m_input->unsettled(); }
    //! Takes what alone fits what is typed. True if nothing is left unsettled.
    bool settle() { return m_input->settle(); }
    [[nodiscard]] CompletingEdit *input() const { return m_input; }

Q_SIGNALS:
    void keysChanged(const QStringList &keys); //!< by the person
    void edited(); //!< by the person: a chip, or in the line
    void typed(); //!< in the line, so that unsettled() has changed

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString textOf(const QString &key) const;
    void remove(Chip *chip);
    void showChips(const QStringList &keys);
    void refreshChoices();
    void mark(const QString &key);

    QList<Choice> m_choices;
    QList<Chip *> m_chips;
    CompletingEdit *m_input;
};

} // namespace lyhord
