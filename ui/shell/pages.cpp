#include "ui/shell/pages.h"

#include "ui/answering/answeringpage.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queues/inboxitempage.h"

namespace lyhord {

PageRegistry allPages()
{
    PageRegistry pages;
    pages.add<CaseFilePage>(PageKind::Case);
    pages.add<AssignmentPage>(PageKind::Assignment);
    pages.add<AnsweringPage>(PageKind::Answering);
    pages.add<InboxItemPage>(PageKind::InboxItem);
    pages.add<OutboxPage>(PageKind::Outbox);
    return pages;
}

} // namespace lyhord
