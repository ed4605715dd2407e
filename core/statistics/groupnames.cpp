#include "core/statistics/groupnames.h"

#include <QtCore/QCoreApplication>

namespace lyhord::groupnames {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Groups)
};

} // namespace

QString type(CaseType type)
{
    switch (type) {
    case CaseType::View:
        return Tr::tr("Views");
    case CaseType::Complaint:
        return Tr::tr("Complaints");
    case CaseType::Suggestion:
        return Tr::tr("Suggestions");
    case CaseType::Praise:
        return Tr::tr("Praise");
    case CaseType::Question:
        return Tr::tr("Questions");
    }
    return {};
}

QString language(const QString &iso639)
{
    if (iso639 == u"sv")
        return Tr::tr("Swedish");
    if (iso639 == u"fi")
        return Tr::tr("Finnish");
    if (iso639 == u"en")
        return Tr::tr("English");
    return iso639;
}

} // namespace lyhord::groupnames
