#pragma once

#include "core/services/earliercases.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace lyhord {

class Workplace;
struct CaseDraft;

//! Seeks what the person being registered has told before, a moment after telephone number, e-mail address or name were
//! typed. Sought on the database thread; an answer to a question no longer asked is dropped.
class CallerCases : public QObject
{
    Q_OBJECT
public:
    explicit CallerCases(Workplace &workplace, QObject *parent = nullptr);
    void read(const CaseDraft &draft); //!< the draft as it stands now
    void clear();

Q_SIGNALS:
    void found(const lyhord::EarlierCases &cases);

private:
    void seek();
    Workplace &m_workplace;
    QTimer m_pause;
    PersonSought m_person;
    PersonSought m_sought; //!< who was last sought
    int m_generation = 0;
};

} // namespace lyhord
