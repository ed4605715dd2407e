#pragma once

#include "core/model/profile.h"

#include <QtCore/QVariantMap>
#include <QtWidgets/QWidget>

class QLineEdit;

namespace lyhord {

class DateField;
class SegmentedChoice;
class TextEdit;

//! The languages a text can be given in, Swedish first
[[nodiscard]] QStringList textLanguages();
//! The words somebody wrote with commas or new lines between them
[[nodiscard]] QStringList wordsIn(const QString &written);

//! A name in each language, on a line of its own
struct NameLines
{
    QLineEdit *swedish = nullptr;
    QLineEdit *finnish = nullptr;
    QLineEdit *english = nullptr;

    void show(const LocalText &name) const;
    [[nodiscard]] LocalText written(LocalText name) const; //!< languages that have no line stay as they are
};

//! The first and the last day of something
struct ValidityDays
{
    DateField *from = nullptr;
    DateField *to = nullptr;

    void show(const Validity &valid) const;
    [[nodiscard]] Validity written() const;
};

//! A longer text in several languages: one is chosen, its text stands below
class LocalTextBox : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap texts READ texts WRITE setTexts NOTIFY textChanged USER true)
public:
    explicit LocalTextBox(QWidget *parent);
    void setText(const LocalText &text); //!< announces nothing
    [[nodiscard]] LocalText text() const;
    [[nodiscard]] QVariantMap texts() const; //!< by language, as they were typed
    void setTexts(const QVariantMap &texts); //!< announces nothing
    void setReadOnly(bool readOnly);
    [[nodiscard]] QString language() const; //!< of the text that is in sight

Q_SIGNALS:
    void textChanged();

protected:
    void focusInEvent(QFocusEvent *event) override; //!< for the letter of its label

private:
    void showLanguage();
    SegmentedChoice *m_language;
    TextEdit *m_edit;
    LocalText m_text;
};

} // namespace lyhord
