#include "ui/administration/refusalwords.h"

#include "ui/administration/csvmappingform.h"

#include <QtCore/QCoreApplication>

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RefusalWords)
};

} // namespace

QString refusalInWords(const QString &reason, const QString &field)
{
    const QString name = csvFieldInWords(field);
    if (field.isEmpty() || reason.contains(field) || reason.startsWith(name, Qt::CaseInsensitive))
        return reason;
    //: a field of a file, and why it is refused
    return Tr::tr("%1: %2").arg(name, reason);
}

} // namespace lyhord
