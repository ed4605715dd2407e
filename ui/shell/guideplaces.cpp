#include "ui/shell/guideplaces.h"

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

QString guideAnchorOf(PageKind kind)
{
    switch (kind) {
    case PageKind::Case:
        return u"case"_s;
    case PageKind::InboxItem:
        return u"inbox"_s;
    case PageKind::Registration:
        return u"registration"_s;
    case PageKind::Assignment:
        return u"assignment"_s;
    case PageKind::Answering:
        return u"answering"_s;
    case PageKind::Administration:
        return u"administration"_s;
    case PageKind::Outbox:
        return u"outbox"_s;
    case PageKind::ReportCalendar:
        return u"report-calendar"_s;
    case PageKind::Statistics:
        return u"statistics"_s;
    case PageKind::Selection:
    case PageKind::Batch:
        return u"batch"_s;
    }
    return {};
}

} // namespace lyhord
