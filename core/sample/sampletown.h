#pragma once

#include "core/model/inbox.h"
#include "core/model/person.h"
#include "core/rules/lifecycle.h"
#include "core/sample/samplelife.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>

namespace lyhord {

//! A believable municipality in the three years before now: cases one by one in the order of registration, with
//! numbers, each with its whole history as the rules let it happen. The same seed, moment and profile give the same
//! bytes. Touches no database.
class SampleTown
{
public:
    SampleTown(const RuleBook &book, quint64 seed, const QDateTime &now, qint64 count);
    ~SampleTown();
    SampleTown(const SampleTown &) = delete;
    SampleTown &operator=(const SampleTown &) = delete;

    //! Who has taken the steps; they are to exist before the first case
    [[nodiscard]] QList<Person> people() const;
    //! False when there are no more. Ids are not set.
    [[nodiscard]] bool next(SampleCase &out);
    //! What has come in and is not yet registered
    [[nodiscard]] QList<InboxItem> inboxItems() const;
    //! Steps the rules did not allow, in words: none, or something is wrong with the profile
    [[nodiscard]] QStringList refusals() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lyhord
