#pragma once

#include "ui/widgets/textedit.h"

class QMimeData;

namespace lyhord {

//! The text of a message. Files and pictures pasted or dropped here are attachments, not words.
class SaidText : public TextEdit
{
    Q_OBJECT
public:
    using TextEdit::TextEdit;

Q_SIGNALS:
    void filesOffered(const QMimeData &data);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace lyhord
