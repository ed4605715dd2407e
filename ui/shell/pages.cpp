#include "ui/shell/pages.h"

#include "ui/administration/administrationpage.h"
#include "ui/answering/answeringpage.h"
#include "ui/assignment/assignmentpage.h"
#include "ui/batch/batchpage.h"
#include "ui/batch/selectionpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queues/inboxitempage.h"
#include "ui/registration/registrationpage.h"
#include "ui/statistics/reportcalendarpage.h"
#include "ui/statistics/statisticspage.h"

namespace lyhord {

PageRegistry allPages()
{
    PageRegistry pages;
    pages.add<CaseFilePage>(PageKind::Case);
    pages.add<AssignmentPage>(PageKind::Assignment);
    pages.add<AnsweringPage>(PageKind::Answering);
    pages.add<SelectionPage>(PageKind::Selection);
    pages.add<BatchPage>(PageKind::Batch);
    pages.add<InboxItemPage>(PageKind::InboxItem);
    pages.add<OutboxPage>(PageKind::Outbox);
    pages.add<RegistrationPage>(PageKind::Registration);
    pages.add<AdministrationPage>(PageKind::Administration);
    pages.add<ReportCalendarPage>(PageKind::ReportCalendar);
    pages.add<StatisticsPage>(PageKind::Statistics);
    return pages;
}

} // namespace lyhord
