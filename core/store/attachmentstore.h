#pragma once

#include "core/model/case.h"
#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QList>

namespace lyhord {

class Database;

//! Files that belong to a case; the same bytes are kept once
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &db);

    //! In the caller's transaction
    [[nodiscard]] Result<Attachment> add(CaseId id, const AttachedFile &file);
    [[nodiscard]] Result<QList<Attachment>> ofCase(CaseId id);
    [[nodiscard]] Result<qint64> bytesOfCase(CaseId id);
    //! NotFound when the case has no such attachment; Broken when the bytes do not match their checksum
    [[nodiscard]] Result<QByteArray> content(CaseId id, AttachmentId attachment);

private:
    Database &m_db;
};

} // namespace lyhord
