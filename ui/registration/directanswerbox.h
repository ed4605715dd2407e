#pragma once

#include "ui/registration/formchoices.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/ownwords.h"

class QCheckBox;

namespace lyhord {

class ComboBox;
class SegmentedChoice;
class TextEdit;

//! "Answered directly" (R42): what the person was told and what it leads to, from an agreed answer if there is one
class DirectAnswerBox : public QWidget
{
    Q_OBJECT
public:
    DirectAnswerBox(Fields &fields, QWidget *parent);
    //! Standard answers of these departments whose agreement holds (R47); of all without departments
    void setChoices(const FormChoices &choices, const QStringList &departments);
    void setLanguage(const QString &code); //!< in which a standard answer is put
    [[nodiscard]] std::optional<CaseDraft::DirectAnswer> answer() const;
    void setAnswer(const std::optional<CaseDraft::DirectAnswer> &answer); //!< announces nothing

Q_SIGNALS:
    void answerChanged(); //!< by the person

private:
    void showParts();
    void showStandardAnswers();
    void putStandardAnswer(const QString &key);
    [[nodiscard]] const StandardAnswer *agreed(const QString &key) const;
    FormChoices m_choices;
    QStringList m_departments;
    QString m_language;
    QCheckBox *m_given;
    QWidget *m_parts;
    ComboBox *m_standard;
    Field *m_standardField;
    SegmentedChoice *m_outcome;
    TextEdit *m_text;
    OwnWords m_ownWords; //!< while a standard answer stands in their place
};

} // namespace lyhord
