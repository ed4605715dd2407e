#pragma once

#include "core/model/case.h"
#include "core/model/ids.h"
#include "core/model/names.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

enum class InboxSource { Web, Email, Scan, Import };
LYHORD_NAMES(InboxSource, 4, { InboxSource::Web, QLatin1StringView("web") },
    { InboxSource::Email, QLatin1StringView("email") }, { InboxSource::Scan, QLatin1StringView("scan") },
    { InboxSource::Import, QLatin1StringView("import") })

//! What an item counts as, unless the person who registers it says otherwise
[[nodiscard]] constexpr Channel channelOf(InboxSource source)
{
    switch (source) {
    case InboxSource::Email:
        return Channel::Email;
    case InboxSource::Scan:
        return Channel::PaperForm;
    case InboxSource::Web:
    case InboxSource::Import:
        break;
    }
    return Channel::Web;
}

//! A question of a form that maps to no field of a case: shown, never dropped
struct UnmappedValue
{
    QString name;
    QString value;
    friend bool operator==(const UnmappedValue &, const UnmappedValue &) = default;
};

//! What stands otherwise in a submission that has come again under the same id (R101)
struct FieldDifference
{
    QString name; //!< "text", "submitter.phone"
    QString before;
    QString after;
    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

struct AttachedFile
{
    QString name;
    QString mediaType;
    QByteArray content;
    friend bool operator==(const AttachedFile &, const AttachedFile &) = default;
};

template <class Files>
[[nodiscard]] QStringList namesOf(const Files &files)
{
    QStringList names;
    for (const auto &file : files)
        names.append(file.name);
    return names;
}

//! Put away without becoming a case
struct Discarding
{
    QDateTime at; //!< UTC
    QString by; //!< login
    QString reason;
    QString byName; //!< as the person is called, where that is known; not stored
    friend bool operator==(const Discarding &, const Discarding &) = default;
};

//! Something that has come in and is not yet a case
struct InboxItem
{
    InboxItemId id;
    InboxSource source = InboxSource::Import;
    QDateTime received; //!< UTC
    QString subject;
    QString text;
    QString language; //!< ISO 639-1; empty: not known
    Submitter submitter;
    std::optional<bool> replyWanted;
    std::optional<ReplyBy> replyBy;
    std::optional<CaseType> suggestedType;
    QString suggestedDepartment;
    QString suggestedCase; //!< number of an open case this seems to belong to
    QString suggestedArea;
    QDate answerDue; //!< if it becomes a case as it is; filled in where items are listed
    QString externalId; //!< where it came from and its number there ("openeplatform:161:4164"): nothing comes in twice
    QList<Attachment> attachments; //!< as stored
    QList<AttachedFile> files; //!< as read, before it is stored
    QList<UnmappedValue> unmapped;
    QByteArray rawSha256; //!< hexadecimal, of the bytes as they came
    QList<FieldDifference> differs; //!< it has come before, with other content; else empty
    std::optional<Discarding> discarded; //!< while it can be brought back
    friend bool operator==(const InboxItem &, const InboxItem &) = default;
};

} // namespace lyhord
