#include "ui/registration/saidtext.h"

#include "ui/registration/attachmentbar.h"

#include <QtCore/QMimeData>

namespace lyhord {

bool SaidText::canInsertFromMimeData(const QMimeData *source) const
{
    return AttachmentBar::canTake(*source) || TextEdit::canInsertFromMimeData(source);
}

void SaidText::insertFromMimeData(const QMimeData *source)
{
    if (AttachmentBar::canTake(*source))
        Q_EMIT filesOffered(*source);
    else
        TextEdit::insertFromMimeData(source);
}

} // namespace lyhord
