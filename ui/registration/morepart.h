#pragma once

#include "ui/registration/formchoices.h"
#include "ui/widgets/formrows.h"

class QLineEdit;
class QPushButton;

namespace lyhord {

class ComboBox;

//! What few cases need: process, campaign, service declaration, register number. Folded until something stands in it.
class MorePart : public QWidget
{
    Q_OBJECT
public:
    MorePart(Fields &fields, QWidget *parent);
    void setChoices(const FormChoices &choices);
    void show(const CaseDraft &draft);
    using QWidget::show;
    void writeTo(CaseDraft &draft) const;
    void unfold();
    [[nodiscard]] QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void edited(); //!< by the person

private:
    void fold(bool open);
    QPushButton *m_toggle;
    QWidget *m_parts;
    ComboBox *m_process;
    ComboBox *m_declaration;
    ComboBox *m_campaign;
    QLineEdit *m_registerNumber;
};

} // namespace lyhord
