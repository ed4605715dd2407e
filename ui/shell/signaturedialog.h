#pragma once

#include <QtWidgets/QDialog>

namespace lyhord {

class TextEdit;

//! What stands below the answers a person writes. Deletes itself.
class SignatureDialog : public QDialog
{
    Q_OBJECT
public:
    SignatureDialog(const QString &signature, QWidget *parent);
    [[nodiscard]] QString signature() const;

private:
    TextEdit *m_text;
};

} // namespace lyhord
