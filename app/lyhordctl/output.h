#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/inbox.h"
#include "core/model/inboxhit.h"
#include "core/model/message.h"
#include "core/model/person.h"
#include "core/model/profile.h"
#include "core/model/query.h"
#include "core/model/result.h"
#include "core/rules/profilemerge.h"
#include "core/services/caseservice.h"
#include "core/services/runningcases.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace lyhord::ctl {

//! The shapes of cli.md: absent values are null, never missing keys
[[nodiscard]] QJsonObject document(const CaseFile &file);
[[nodiscard]] QJsonObject document(const Event &event);
[[nodiscard]] QJsonObject document(const InboxItem &item);
[[nodiscard]] QJsonObject document(const InboxHit &hit);
[[nodiscard]] QJsonObject document(const Message &message);
[[nodiscard]] QJsonObject document(const Person &person);
[[nodiscard]] QJsonObject document(const Department &department, const QList<DepartmentVersion> &versions = {});
[[nodiscard]] QJsonObject document(const SearchHit &hit);
[[nodiscard]] QJsonObject document(const Setting &setting, const std::optional<QDate> &last);
[[nodiscard]] QJsonObject document(const MovedCase &moved);
[[nodiscard]] QJsonObject document(const ProfileEntry &entry);
[[nodiscard]] QJsonObject document(const Headline &headline);
[[nodiscard]] QJsonObject document(const Category &category);
[[nodiscard]] QJsonObject document(const StandardAnswer &answer);
[[nodiscard]] QJsonObject document(const CaseDeadlines &deadlines);
[[nodiscard]] QJsonObject document(const ExplainedDeadlines &deadlines);
[[nodiscard]] QJsonObject document(const Error &error);
//! The same five keys always, null where there is nothing to name
[[nodiscard]] QJsonObject errorDocument(const QString &code, const QString &message, const QString &field = {});
[[nodiscard]] QString codeName(ErrorCode code);

template <class T>
[[nodiscard]] QJsonArray documents(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(document(value));
    return array;
}

[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<QDateTime> &moment);
[[nodiscard]] QJsonValue orNull(const std::optional<QDate> &day);

//! The same document for a person to read: lists as columns, the rest as "name: value"
[[nodiscard]] QString readable(const QJsonObject &document);

} // namespace lyhord::ctl
