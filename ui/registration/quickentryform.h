#pragma once

#include "core/rules/scope.h"
#include "ui/registration/formchoices.h"
#include "ui/widgets/formrows.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace lyhord {

class CompletingEdit;
class HeadlineEdit;
class SegmentedChoice;
class TextEdit;

//! An oral view that was dealt with on the spot (field.md 1, R26): what was said, what it leads to, what the person was
//! told, and who deals with such matters; headline, type, name and phone where they are known. The rest of the draft is
//! kept as it is, and what will be filled in is said.
class QuickEntryForm : public QWidget
{
    Q_OBJECT
public:
    explicit QuickEntryForm(QWidget *parent = nullptr);
    void setChoices(const FormChoices &choices);
    [[nodiscard]] CaseDraft draft() const;
    void setDraft(const CaseDraft &draft); //!< announces nothing
    void settle(); //!< takes what alone fits what is typed
    QList<Problem> showAllProblems(const QList<Problem> &problems);
    void keepProblems(const QList<Problem> &still); //!< of those shown, what has been mended goes
    void showWarnings(const QList<Problem> &warnings);
    void showMade(const CaseDraft &made); //!< the draft as it would be registered now
    void choose(const RoutingHint &hint); //!< as if the person had chosen department, category and area
    void focusFirst();
    //! As in the full form: what went again with a headline that was overwritten
    [[nodiscard]] const QString &takenAwayInWords() const { return m_takenAway; }
    [[nodiscard]] QString keyTo(const QString &path) const; //!< the key that leads to a field: "Alt+X"
    void setSidePart(QWidget *part); //!< what stands at the side of the page
    [[nodiscard]] QWidget *lastInTabOrder() const; //!< before what stands at the side

Q_SIGNALS:
    void draftChanged();

private:
    [[nodiscard]] QWidget *fields();
    void connectFields();
    void addShortcuts();
    void chooseByDigit(int digit);
    void chooseAgreed(const Headline &headline);
    void letGoOfAgreed();
    void bringDepartment(const QString &key);
    void setDepartment(const QString &key);
    void setCategory(const QString &path);
    void narrow();

    Fields m_fields;
    FormChoices m_choices;
    CaseDraft m_rest;
    BroughtAlong m_brought;
    std::optional<Headline> m_agreed; //!< chosen in this form
    QString m_takenAway;
    TextEdit *m_text;
    SegmentedChoice *m_outcome;
    TextEdit *m_told;
    CompletingEdit *m_department;
    CompletingEdit *m_category;
    HeadlineEdit *m_headline;
    SegmentedChoice *m_type;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    SegmentedChoice *m_wanted;
    QLabel *m_made;
    QWidget *m_side;
};

} // namespace lyhord
