#include "ui/queues/savedviews.h"

#include "ui/client/personalmemory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"views"_s;

template <class E>
void insertName(QJsonObject &object, const QString &name, const std::optional<E> &value)
{
    if (value)
        object.insert(name, QString(toName(*value)));
}

void insertDay(QJsonObject &object, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        object.insert(name, day->toString(Qt::ISODate));
}

std::optional<QDate> dayIn(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject toJson(const ListChoice &choice)
{
    const CaseQuery &query = choice.query;
    QJsonObject object{ { u"name"_s, choice.view }, { u"department"_s, query.department },
        { u"awaited"_s, query.awaited }, { u"text"_s, query.text }, { u"sort"_s, QString(toName(query.sort)) },
        { u"descending"_s, query.descending } };
    insertName(object, u"queue"_s, query.queue);
    insertName(object, u"own"_s, query.own);
    insertName(object, u"status"_s, query.status);
    insertName(object, u"type"_s, query.type);
    insertName(object, u"channel"_s, query.channel);
    insertDay(object, u"received_from"_s, query.receivedFrom);
    insertDay(object, u"received_to"_s, query.receivedTo);
    return object;
}

ListChoice fromJson(const QJsonObject &object)
{
    ListChoice choice;
    choice.view = object[u"name"_s].toString();
    choice.query = { .queue = fromName<Queue>(object[u"queue"_s].toString()),
        .own = fromName<OwnList>(object[u"own"_s].toString()),
        .department = object[u"department"_s].toString(),
        .awaited = object[u"awaited"_s].toBool(),
        .status = fromName<CaseStatus>(object[u"status"_s].toString()),
        .type = fromName<CaseType>(object[u"type"_s].toString()),
        .channel = fromName<Channel>(object[u"channel"_s].toString()),
        .text = object[u"text"_s].toString(),
        .receivedFrom = dayIn(object[u"received_from"_s]),
        .receivedTo = dayIn(object[u"received_to"_s]),
        .sort = fromName<SortBy>(object[u"sort"_s].toString()).value_or(SortBy::Due),
        .descending = object[u"descending"_s].toBool() };
    return choice;
}

} // namespace

SavedViews::SavedViews(PersonalMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
{
    connect(&memory, &PersonalMemory::loaded, this, &SavedViews::read);
    read();
}

void SavedViews::read()
{
    QList<ListChoice> views;
    const QJsonArray kept = QJsonDocument::fromJson(m_memory.value(key).toUtf8()).array();
    for (const QJsonValue &one : kept) {
        if (const ListChoice view = fromJson(one.toObject()); !view.view.isEmpty())
            views.append(view);
    }
    if (views == m_views)
        return;
    m_views = views;
    Q_EMIT changed();
}

void SavedViews::save(const ListChoice &choice)
{
    const auto known = std::ranges::find(m_views, choice.view, &ListChoice::view);
    if (known == m_views.end())
        m_views.append(choice);
    else
        *known = choice;
    write();
}

void SavedViews::remove(const QString &name)
{
    m_views.removeIf([&name](const ListChoice &view) { return view.view == name; });
    write();
}

void SavedViews::write()
{
    QJsonArray all;
    for (const ListChoice &view : std::as_const(m_views))
        all.append(toJson(view));
    const QByteArray json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    m_memory.setValue(key, m_views.isEmpty() ? QString() : QString::fromUtf8(json));
    Q_EMIT changed();
}

} // namespace lyhord
