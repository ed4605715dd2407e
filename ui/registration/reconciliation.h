#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace lyhord {

class Navigator;

//! What became of something that waited for the database
struct Reconciled
{
    enum class Kind {
        Registered, //!< got its number now
        AlreadyThere, //!< had got it before the connection broke
        Refused,
        StepDone,
        StepRefused,
    };
    Kind kind = Kind::Registered;
    QString title; //!< of the registration
    QString number; //!< of the case; empty if there is none
    QString reason; //!< why not
    QString draft; //!< token to go on with; empty if there is none

    [[nodiscard]] bool isWell() const;
    [[nodiscard]] QString inSentence() const;
};

//! One line for each, with a button to the case or to the draft. Stands beside the window: nobody is interrupted.
class ReconciliationDialog : public QDialog
{
    Q_OBJECT
public:
    ReconciliationDialog(const QList<Reconciled> &all, Navigator &navigator, QWidget *parent = nullptr);

private:
    void addLine(const Reconciled &one, QVBoxLayout *column);
    Navigator &m_navigator;
};

} // namespace lyhord
