#pragma once

#include "ui/common/formrows.h"
#include "ui/registration/formchoices.h"

namespace lyhord {

class CompletingEdit;
class SegmentedChoice;
class TextEdit;

//! An oral view that was dealt with on the spot, in three fields (field.md 1, R26); the rest of the draft is kept as it
//! is
class QuickEntryForm : public QWidget
{
    Q_OBJECT
public:
    explicit QuickEntryForm(QWidget *parent = nullptr);
    void setChoices(const FormChoices &choices);
    [[nodiscard]] CaseDraft draft() const;
    void setDraft(const CaseDraft &draft); //!< announces nothing
    void settle(); //!< takes the department that alone fits what is typed
    QList<Problem> showAllProblems(const QList<Problem> &problems);
    void focusFirst();

Q_SIGNALS:
    void draftChanged();

private:
    Fields m_fields;
    FormChoices m_choices;
    CaseDraft m_rest;
    TextEdit *m_text;
    CompletingEdit *m_department;
    SegmentedChoice *m_outcome;
};

} // namespace lyhord
