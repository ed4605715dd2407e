#pragma once

#include "ui/widgets/formrows.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace lyhord {

class SegmentedChoice;
class TextEdit;

//! The right side of the registration: who said it, and whether and how they want an answer
class WhoSection : public QWidget
{
    Q_OBJECT
public:
    WhoSection(Fields &fields, QWidget *parent);
    void show(const CaseDraft &draft);
    using QWidget::show;
    void writeTo(CaseDraft &draft) const;
    void proposeReply(std::optional<bool> wanted); //!< shown unless something is chosen
    void markProtected(); //!< as if the person at work had ticked it

Q_SIGNALS:
    void edited(); //!< by the person

private:
    void addContact(Fields &fields);
    void addReply(Fields &fields);
    void addRest(Fields &fields);
    void addMarks();
    void anonymousTicked();
    void showPossible();
    void leaveReply();
    void proposeWay();

    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    SegmentedChoice *m_wanted;
    SegmentedChoice *m_by;
    bool m_isWayProposed = false; //!< nobody has chosen it
    Field *m_byField;
    TextEdit *m_address;
    QCheckBox *m_anonymous;
    SegmentedChoice *m_gender;
    QCheckBox *m_protected;
    QCheckBox *m_secrecy;
};

} // namespace lyhord
