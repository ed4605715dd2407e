#include "ui/client/answerdraft.h"

#include <QtCore/QUrl>

namespace lyhord {

DraftSubject answerDraft(const QString &number, const QString &department, const QString &name)
{
    return { .kind = draftkind::step, .about = number, .part = answerdraft::part + department, .name = name };
}

QString departmentOfAnswer(const QString &token, const QString &number)
{
    const QString before = DraftSubject{ draftkind::step, number }.token() + u'-' + answerdraft::part;
    return token.startsWith(before) ? QUrl::fromPercentEncoding(token.mid(before.size()).toLatin1()) : QString();
}

} // namespace lyhord
