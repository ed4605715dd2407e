#include "ui/widgets/filingitems.h"

#include "core/rules/nameversions.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FilingItems)
};

//! "Care › Home care": a process with those above it
QString processName(const QList<Process> &processes, const QString &language, const Process &process)
{
    QString name = process.name.in(language);
    QString parent = process.parent;
    for (int level = 0; level < 4 && !parent.isEmpty(); ++level) {
        const QString sought = std::exchange(parent, QString());
        for (const Process &known : processes) {
            if (known.key != sought)
                continue;
            name = known.name.in(language) + u" › "_s + name;
            parent = known.parent;
            break;
        }
    }
    return name;
}

//! name: what it is called, of one of them
template <class List, class Name>
QList<ComboBox::Item> itemsOf(const List &all, QDate day, const QString &kept, Name name)
{
    QList<ComboBox::Item> items{ { {}, Tr::tr("None") } };
    bool isThere = kept.isEmpty();
    for (const auto &one : all) {
        if (one.key != kept && !one.valid.holdsOn(day))
            continue;
        items.append({ one.key, name(one) });
        isThere = isThere || one.key == kept;
    }
    if (!isThere) // nobody knows it any more
        items.append({ kept, kept });
    return items;
}

} // namespace

QList<ComboBox::Item> processItems(const Profile &profile, const QString &language, QDate day, const QString &kept)
{
    const QList<Process> processes = processesOn(profile, day);
    return itemsOf(
        processes, day, kept, [&](const Process &process) { return processName(processes, language, process); });
}

QList<ComboBox::Item> declarationItems(const Profile &profile, const QString &language, QDate day, const QString &kept)
{
    return itemsOf(profile.serviceDeclarations, day, kept,
        [&](const ServiceDeclaration &declaration) { return declaration.text.in(language); });
}

QList<ComboBox::Item> campaignItems(const Profile &profile, QDate day, const QString &kept)
{
    return itemsOf(profile.campaigns, day, kept, [](const Campaign &campaign) { return campaign.name; });
}

} // namespace lyhord
