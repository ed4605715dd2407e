#pragma once

#include "core/learning/proposalmodel.h"
#include "core/rules/scope.h"
#include "core/services/earliercases.h"
#include "ui/registration/formchoices.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace lyhord {

//! What the text that is being typed points to. Proposals with their reasons; the person decides.
struct Hints
{
    QList<ScopeHint> scope;
    QList<RoutingHint> routing; //!< without those chosen already
    bool oneOfThem = false; //!< none of them is sure enough by itself, one of them is
    QList<CaseRow> similar;
    bool protectedIdentity = false; //!< words hint at it, and it is not marked
    friend bool operator==(const Hints &, const Hints &) = default;
};

class HintsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HintsPanel(QWidget *parent = nullptr);
    void setChoices(const FormChoices &choices) { m_choices = choices; }
    void setTabAfter(QWidget *predecessor) { m_predecessor = predecessor; } //!< what comes before it in the Tab order
    void show(const Hints &hints); //!< moves nothing when they are the same
    void showFigures(const ModelFigures &figures); //!< what is known of the proposals that were learned
    //! The department proposed first, if one is on the screen
    [[nodiscard]] std::optional<RoutingHint> firstRoute() const;
    [[nodiscard]] std::optional<RoutingHint> sureRoute() const; //!< if it is not merely one of several
    [[nodiscard]] QString firstSimilar() const; //!< number of the open case that looks like it; empty: none is shown
    void setFollowUpKey(const QKeySequence &key) { m_followUpKey = key; } //!< takes that one
    using QWidget::show;
    void showEarlier(const EarlierCases &cases); //!< of the same person; moves nothing when they are the same
    void focusEarlier(); //!< puts the keyboard on the newest of them

Q_SIGNALS:
    void referWished(const lyhord::ScopeHint &hint);
    void routeChosen(const lyhord::RoutingHint &hint);
    void followUpWished(const QString &number);
    void caseWished(const QString &number);
    void protectionWished();

private:
    void build();
    void addRouting();
    void addScope(const ScopeHint &hint);
    void addSimilar(const CaseRow &row);
    void addProtection();
    void addEarlier(const QList<CaseRow> &rows, const QString &sentence);
    FormChoices m_choices;
    QKeySequence m_followUpKey;
    Hints m_hints;
    EarlierCases m_earlier;
    QVBoxLayout *m_column;
    QWidget *m_cards = nullptr;
    QWidget *m_predecessor = nullptr;
    QLabel *m_nothing;
    QLabel *m_learned;
};

} // namespace lyhord
