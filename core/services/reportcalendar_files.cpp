#include "core/export/reportpdf.h"
#include "core/export/reportxlsx.h"
#include "core/rules/filename.h"
#include "core/services/reportoutlook.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportCalendar)
};

//! "synpunkter-2026-11-SBF"
QString stemFor(const DueReport &due)
{
    QString stem = u"synpunkter-"_s + due.period.name;
    stem.replace(u".."_s, u"--"_s);
    return due.scope.isEmpty() ? stem : stem + u'-' + due.scope;
}

PdfLayout layoutFor(DueKind kind)
{
    return kind == DueKind::Board || kind == DueKind::Executive ? PdfLayout::Board : PdfLayout::Full;
}

} // namespace

Result<QList<AttachedFile>> reportFiles(const Report &report, const DueReport &due, int smallNumber)
{
    if (!QCoreApplication::instance()->inherits("QGuiApplication")) // pages need fonts
        return failed(
            ErrorCode::Broken, Tr::tr("This program cannot draw pages; the worker or the desktop program can."));
    const QString stem = fileNameFrom(stemFor(due)); // a scope is a key that a municipality has chosen
    const Result<QByteArray> workbook = xlsxOf(report, smallNumber);
    if (!workbook)
        return tl::unexpected(workbook.error());
    return QList<AttachedFile>{ { stem + u".pdf"_s, u"application/pdf"_s,
                                    pdfOf(report, layoutFor(due.kind), smallNumber) },
        { stem + u".xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, *workbook } };
}

} // namespace lyhord
