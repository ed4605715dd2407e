#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QPushButton>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

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

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

//! Several chosen from many: chips, and a line to type in that completes on any part of a name or key
class ChipBar : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList keys READ keys WRITE setKeys NOTIFY keysChanged USER true)
public:
    struct Choice
    {
        QString key;
        QString text;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    explicit ChipBar(QWidget *parent = nullptr);
    void setChoices(const QList<Choice> &choices);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QStringList keys() const;
    void setKeys(const QStringList &keys); //!< announces nothing; unknown keys are shown as they are
    void add(const QString &key); //!< announces nothing; once only
    [[nodiscard]] QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void keysChanged(const QStringList &keys); //!< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString textOf(const QString &key) const;
    [[nodiscard]] QString keyFor(const QString &typed) const;
    void addTyped();
    void remove(Chip *chip);
    void refreshChoices();

    QList<Choice> m_choices;
    QList<Chip *> m_chips;
    QLineEdit *m_input;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace lyhord
