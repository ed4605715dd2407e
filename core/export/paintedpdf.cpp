#include "core/export/paintedpdf.h"

#include "core/export/outputfile.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPdfWriter>

namespace lyhord::print {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::PaintedPdf)
};

} // namespace

std::optional<QByteArray> paintedPdf(const QString &title, const std::function<bool(QPdfWriter &writer)> &paint)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        if (!paint(writer))
            return std::nullopt;
    }
    return content;
}

Result<> writePaintedPdf(
    const QString &file, const QString &title, const std::function<bool(QPdfWriter &writer)> &paint)
{
    const std::optional<QByteArray> content = paintedPdf(title, paint);
    return content ? writeFile(file, *content) : noRoomFor(file, Tr::tr("the pages could not be drawn"));
}

} // namespace lyhord::print
