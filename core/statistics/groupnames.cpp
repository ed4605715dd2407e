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

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return Tr::tr("Web form");
    case Channel::Phone:
        return Tr::tr("Phone");
    case Channel::Email:
        return Tr::tr("E-mail");
    case Channel::Visit:
        return Tr::tr("Visit");
    case Channel::Letter:
        return Tr::tr("Letter");
    case Channel::PaperForm:
        return Tr::tr("Paper form");
    case Channel::SocialMedia:
        return Tr::tr("Social media");
    case Channel::Department:
        return Tr::tr("Through a department");
    }
    return {};
}

QString gender(Gender gender)
{
    switch (gender) {
    case Gender::Woman:
        return Tr::tr("Woman");
    case Gender::Man:
        return Tr::tr("Man");
    case Gender::Other:
        return Tr::tr("Other");
    case Gender::NotStated:
        return Tr::tr("Not stated");
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
