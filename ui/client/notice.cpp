#include "ui/client/notice.h"

#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>

namespace lyhord {
namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Notice)
};

QString whatToDo(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Conflict:
        return Tr::tr("What you wrote is still here. Look at the case as it is now and do the step again.");
    case ErrorCode::Unreachable:
        return Tr::tr("What you wrote is kept on this computer. Try again in a moment.");
    case ErrorCode::Broken:
        return Tr::tr("Nothing was changed. If it happens again, tell the administrator.");
    case ErrorCode::NotFound:
    case ErrorCode::NotPermitted:
    case ErrorCode::Refused:
        return {};
    }
    return {};
}
} // namespace

QString inSentences(const Error &error)
{
    const QString advice = whatToDo(error.code);
    const bool saysMore = error.message.count(u'.') > 1;
    return advice.isEmpty() || saysMore ? error.message : Tr::tr("%1 %2").arg(error.message, advice);
}

Notice noticeFor(const Error &error, const QString &about)
{
    return { .kind = Notice::Kind::Failure,
        .text = inSentences(error),
        .code = isWorthReporting(error) ? reportedCode(error) : QString(),
        .about = about };
}

QString wholeText(const Notice &notice)
{
    return notice.code.isEmpty() ? notice.text : Tr::tr("%1 (Error code %2)").arg(notice.text, notice.code);
}

QString inSentencesWithCode(const Error &error)
{
    return wholeText(noticeFor(error));
}

} // namespace lyhord
