#pragma once

#include "core/model/inbox.h"
#include "core/rules/deadlines.h"
#include "core/rules/scope.h"
#include "ui/registration/formchoices.h"
#include "ui/widgets/formrows.h"

#include <QtCore/QSet>

namespace lyhord {

class SaidSection;
class WhereSection;
class WhoSection;

//! One registration: shows a draft, says when it changes, shows what is wrong. Knows no rule and saves nothing.
class RegistrationForm : public QWidget
{
    Q_OBJECT
public:
    explicit RegistrationForm(QWidget *parent = nullptr);
    ~RegistrationForm() override;
    void setChoices(const FormChoices &choices);

    [[nodiscard]] CaseDraft draft() const;
    void setDraft(const CaseDraft &draft); //!< announces nothing: nobody typed
    [[nodiscard]] QList<AttachedFile> files() const;
    void setFiles(const QList<AttachedFile> &files);
    //! What will be stored of kind, area and reply where nobody has chosen them: seen as chosen, and not in draft()
    void propose(const CaseDraft &made);
    void setReceived(const QDateTime &received); //!< unless somebody has written another

    //! Beside the fields the person has been at, or beside all; what belongs to no field comes back
    QList<Problem> showProblems(const QList<Problem> &problems);
    QList<Problem> showAllProblems(const QList<Problem> &problems); //!< and puts the keyboard on the first
    void showWarnings(const QList<Problem> &warnings);
    void showDue(const ExplainedDate &due, const QString &inWords);

    void settle(); //!< takes what alone fits what is typed in the field one is in, before it is judged
    void choose(const RoutingHint &hint); //!< as if the person had chosen department, category and area
    void markProtected(); //!< as if the person had ticked it
    void focusFirst();
    //! What came along with a headline that was overwritten, and is gone with it: in a sentence, until the person goes
    //! on with department, category or another agreed headline
    [[nodiscard]] QString takenAwayInWords() const;
    [[nodiscard]] QString keyTo(const QString &path) const; //!< the key that leads to a field: "Alt+X"
    //! Where what stands at the side of the page belongs: below who said it
    void setSidePart(QWidget *part);
    [[nodiscard]] QWidget *lastInTabOrder() const; //!< before what stands at the side

Q_SIGNALS:
    void draftChanged();
    void fieldLeft(); //!< the keyboard went on to another field

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addShortcuts();
    void focusMoved(const QWidget *before, const QWidget *now);
    void chooseAgreed(const Headline &headline);
    void letGoOfAgreed();

    Fields m_fields;
    SaidSection *m_said;
    WhoSection *m_who;
    WhereSection *m_where;
    QWidget *m_side;
    QString m_token;
    FormChoices m_choices;
    std::optional<Headline> m_agreed; //!< chosen in this form, with what came along
    QString m_takenAway; //!< what went again with it, in a sentence
    bool m_pastWho = false; //!< the person has been at the fields about who said it
    QSet<QString> m_visited; //!< paths of fields the person has left
};

} // namespace lyhord
