#pragma once

#include "ui/registration/formchoices.h"
#include "ui/widgets/formrows.h"

class QBoxLayout;
class QLineEdit;
class QMimeData;

namespace lyhord {

class AttachmentBar;
class ComboBox;
class DateField;
class HeadlineEdit;
class SegmentedChoice;
class TextEdit;
class TimeField;

//! The left side of the registration: when and how it came, what was said, what kind it is
class SaidSection : public QWidget
{
    Q_OBJECT
public:
    SaidSection(Fields &fields, QWidget *parent);
    void setChoices(const FormChoices &choices);
    void show(const CaseDraft &draft);
    using QWidget::show;
    void writeTo(CaseDraft &draft) const;
    void setReceived(const QDateTime &received); //!< announces nothing
    //! What is wrong with the moment of receipt stands at the day or at the time, whichever it is
    [[nodiscard]] Problem placed(const Problem &problem) const;
    void setHeadline(const QString &headline); //!< announces nothing
    void putHeadlinesFirst(const QString &category, const QStringList &departments);
    void setArea(const QString &key); //!< announces nothing
    void settle(); //!< nothing proposes any more

    void focusText();
    [[nodiscard]] SegmentedChoice *type() const { return m_type; }
    [[nodiscard]] SegmentedChoice *area() const { return m_area; }
    [[nodiscard]] AttachmentBar *attachments() const { return m_files; }
    [[nodiscard]] QString language() const; //!< as it is shown, chosen or not

Q_SIGNALS:
    void edited(); //!< by the person
    void agreedHeadlineChosen(const lyhord::Headline &headline);

private:
    void addReceipt(Fields &fields, QBoxLayout *column);
    void addWords(Fields &fields, QBoxLayout *column);
    void addKind(Fields &fields, QBoxLayout *column);
    void receivedEdited();
    void proposeLanguage();
    void languageChosen();
    void sayWhoseLanguage();
    [[nodiscard]] std::optional<QDateTime> received() const;

    ComboBox *m_channel;
    DateField *m_day;
    TimeField *m_time;
    ComboBox *m_language;
    Field *m_languageField = nullptr;
    bool m_isLanguageChosen = false; //!< by a person, or by what the message came from
    TextEdit *m_text;
    HeadlineEdit *m_headline;
    SegmentedChoice *m_type;
    SegmentedChoice *m_area;
    QLineEdit *m_concerns;
    AttachmentBar *m_files;
    std::optional<QDateTime> m_received; //!< exact, until somebody writes another
    bool m_receivedEdited = false;
};

} // namespace lyhord
