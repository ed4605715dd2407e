#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;

namespace lyhord {

class Reachability;

//! In the status line, while the database cannot be reached and for a moment after it is back: what can be done
//! meanwhile, in words. Told to screen readers.
class ContactLine : public QWidget
{
    Q_OBJECT
public:
    explicit ContactLine(const Reachability &reachability, QWidget *parent = nullptr);

Q_SIGNALS:
    void shown(bool isShown); //!< what stands here otherwise steps aside

private:
    enum class State { Quiet, Away, Back };
    void say(State state);
    void colour();

    const Reachability &m_reachability;
    QLabel *m_symbol;
    QLabel *m_text;
    QTimer m_quiet;
    State m_state = State::Quiet;
};

} // namespace lyhord
