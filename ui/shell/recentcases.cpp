#include "ui/shell/recentcases.h"

#include "core/rules/profilenames.h"
#include "core/services/visiblecases.h"
#include "ui/client/navigator.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPoint>
#include <QtWidgets/QMenu>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qsizetype kept = 9; //!< one for each digit

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RecentCases)
};

//! To know the case again by: nothing anybody has said or is called
QString inShort(const Case &subject, const Profile &profile)
{
    if (subject.isSecret())
        return {};
    const QString category = categoryInWords(subject.category, profile);
    return category.isEmpty() ? inWords(subject.type) : u"%1 · %2"_s.arg(inWords(subject.type), category);
}

//! In the place of cases
void showLine(QMenu *menu, const QString &text)
{
    menu->addAction(text)->setEnabled(false);
}

void showCases(QMenu *menu, const QList<Case> &cases, const Profile &profile, Navigator &navigator)
{
    if (cases.isEmpty())
        return showLine(menu, Tr::tr("None of the cases opened is to be seen any more."));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const Case &one = cases.at(i);
        QString about = inShort(one, profile);
        about.replace(u'&', u"&&"_s);
        //: a line of a menu: the digit that chooses it, the number of a case, what it is about
        const QAction *open = menu->addAction(Tr::tr("&%1  %2  %3").arg(i + 1).arg(one.number, about).trimmed());
        QObject::connect(
            open, &QAction::triggered, menu, [&navigator, number = one.number] { navigator.openCase(number); });
    }
}

//! With its first line marked
void open(QMenu *menu, const QPoint &place)
{
    menu->popup(place);
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace

void RecentCases::note(const QString &number)
{
    if (number.isEmpty())
        return;
    m_numbers.removeAll(number);
    m_numbers.prepend(number);
    if (m_numbers.size() > kept)
        m_numbers.removeLast();
}

//! Not before it is filled: a menu that grows under the pointer loses its mark
void RecentCases::popUp(QMenu *menu, const QPoint &place, Workplace &workplace, Navigator &navigator) const
{
    if (m_numbers.isEmpty()) {
        showLine(menu, Tr::tr("No case has been opened yet."));
        return open(menu, place);
    }
    const auto asked = workplace.ask(
        [numbers = m_numbers](Session &session) { return casesInSight(session, numbers); });
    whenDone(asked, menu, [menu, place, &workplace, &navigator](const Result<QList<Case>> &cases) {
        if (cases)
            showCases(menu, *cases, workplace.profile(), navigator);
        else
            showLine(menu, cases.error().message);
        open(menu, place);
    });
}

} // namespace lyhord
