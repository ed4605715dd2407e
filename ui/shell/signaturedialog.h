#pragma once

#include <QtWidgets/QDialog>

namespace lyhord {

class TextEdit;
class Workplace;

//! What stands below the answers a person writes; accepted, it is remembered. Deletes itself.
class SignatureDialog : public QDialog
{
    Q_OBJECT
public:
    SignatureDialog(Workplace &workplace, QWidget *parent);
    void accept() override;
    [[nodiscard]] QString signature() const;

private:
    Workplace &m_workplace;
    TextEdit *m_text;
};

} // namespace lyhord
