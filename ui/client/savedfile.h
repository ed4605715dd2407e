#pragma once

#include "ui/client/notice.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace lyhord {

//! Notice::topic of what is told of a file that is being written
inline const QString exportTopic = QStringLiteral("export");

//! Asks where a file is to be saved, beginning in the folder where one was saved last. The kinds are name filters as
//! QFileDialog takes them ("Excel workbook (*.xlsx)"), the one proposed first; the name gets the suffix of the kind
//! that is chosen. The name offered may be made of any words. Does not wait.
void askWhereToSave(QWidget *parent, const QString &caption, const QStringList &kinds, const QString &offeredName,
    const std::function<void(const QString &file, const QString &kind)> &chosen);

//! The same for something that somebody else named: offers its name as a file may be called
void askWhereToSaveAttachment(QWidget *parent, const QString &caption, const QString &name,
    const std::function<void(const QString &file)> &chosen);

//! "… was saved.", with buttons that open the file and its folder
[[nodiscard]] Notice savedNotice(const QString &file);

void openWithDesktop(const QString &file);

} // namespace lyhord
