#pragma once

#include "ui/widgets/completingedit.h"

#include <QtCore/QTimer>

namespace lyhord {

class Workplace;

//! The number of a case, or whatever of it one remembers: what is typed is searched for as in the window's search, and
//! what is found is offered with its headline. A number that is typed to its end stays as it is.
class CaseEdit : public CompletingEdit
{
    Q_OBJECT
public:
    //! notThis: the case that is not offered, since it is the one at hand; may be empty
    CaseEdit(Workplace &workplace, const QString &notThis, QWidget *parent = nullptr);

private:
    void search();

    Workplace &m_workplace;
    QString m_notThis;
    QTimer m_typing;
    int m_generation = 0; //!< what was found for words typed before is dropped
};

} // namespace lyhord
