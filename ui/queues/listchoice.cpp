#include "ui/queues/listchoice.h"

#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ListChoice)
};
} // namespace

ListChoice ListChoice::of(Queue queue)
{
    if (queue == Queue::Inbox)
        return { Kind::Inbox, {}, {} };
    ListChoice choice;
    choice.query.queue = queue;
    choice.query.descending = queue == Queue::Closed;
    return choice;
}

ListChoice ListChoice::of(OwnList list)
{
    ListChoice choice;
    choice.query.own = list;
    return choice;
}

ListChoice ListChoice::ofDiscarded()
{
    ListChoice choice = of(Queue::Inbox);
    choice.discarded = true;
    return choice;
}

ListChoice ListChoice::ofDepartment(const QString &key)
{
    ListChoice choice;
    choice.query.department = key;
    choice.query.awaited = true;
    return choice;
}

ListChoice ListChoice::search(const QString &text)
{
    ListChoice choice;
    choice.query.text = text;
    choice.query.sort = SortBy::Received;
    choice.query.descending = true;
    return choice;
}

QString ListChoice::memoryKey() const
{
    switch (kind) {
    case Kind::Inbox:
        return u"inbox"_s;
    case Kind::Drafts:
        return u"drafts"_s;
    case Kind::Cases:
        break;
    }
    if (query.queue)
        return QString(toName(*query.queue));
    if (query.own)
        return QString(toName(*query.own));
    return isOfDepartment() ? u"department"_s : u"search"_s;
}

QString ListChoice::title(const Workplace &workplace) const
{
    switch (kind) {
    case Kind::Inbox:
        //: what was put away from the inbox, as a list
        return discarded ? Tr::tr("Discarded") : inWords(Queue::Inbox);
    case Kind::Drafts:
        return Tr::tr("Drafts");
    case Kind::Cases:
        break;
    }
    if (!view.isEmpty())
        return view;
    if (query.queue)
        return inWords(*query.queue);
    if (query.own)
        return inWords(*query.own);
    return isOfDepartment() ? workplace.departmentName(query.department) : Tr::tr("Search results");
}

} // namespace lyhord
