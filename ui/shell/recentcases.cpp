#include "ui/shell/recentcases.h"

#include "ui/common/navigator.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qsizetype kept = 9; //!< one for each digit

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RecentCases)
};

} // namespace

void RecentCases::note(const QString &number, const QString &inShort)
{
    if (number.isEmpty())
        return;
    Entry entry{ number, inShort };
    const auto known = std::ranges::find(m_entries, number, &Entry::number);
    if (known != m_entries.end()) {
        if (inShort.isEmpty())
            entry.inShort = known->inShort;
        m_entries.erase(known);
    }
    m_entries.prepend(entry);
    if (m_entries.size() > kept)
        m_entries.removeLast();
}

QStringList RecentCases::numbers() const
{
    QStringList numbers;
    for (const Entry &entry : m_entries)
        numbers.append(entry.number);
    return numbers;
}

void RecentCases::fill(QMenu *menu, Navigator &navigator) const
{
    menu->clear();
    if (m_entries.isEmpty())
        menu->addAction(Tr::tr("No case has been opened yet."))->setEnabled(false);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        QString about = entry.inShort;
        about.replace(u'&', u"&&"_s);
        //: a line of a menu: the digit that chooses it, the number of a case, what it is about
        const QAction *open = menu->addAction(Tr::tr("&%1  %2  %3").arg(i + 1).arg(entry.number, about).trimmed());
        QObject::connect(
            open, &QAction::triggered, menu, [&navigator, number = entry.number] { navigator.openCase(number); });
    }
}

} // namespace lyhord
