#include "ui/client/savedfile.h"

#include "core/rules/filename.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SavedFile)
};

const QString folderKey = u"window/savedIn"_s;

//! "xlsx" of "Excel workbook (*.xlsx)"
QString suffixOf(const QString &kind)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(kind).captured(1);
}

QString startFolder()
{
    const QString last = QSettings().value(folderKey).toString();
    return !last.isEmpty() && QDir(last).exists() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &caption, const QStringList &kinds, const QString &offeredName,
    const std::function<void(const QString &file, const QString &kind)> &chosen)
{
    auto *dialog = new QFileDialog(parent, caption, startFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(kinds);
    dialog->setDefaultSuffix(suffixOf(kinds.constFirst()));
    dialog->selectFile(fileNameFrom(offeredName + u'.' + suffixOf(kinds.constFirst())));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        const QString suffix = suffixOf(kind);
        dialog->setDefaultSuffix(suffix);
        const QFileInfo named(dialog->selectedFiles().value(0));
        dialog->selectFile(named.completeBaseName() + u'.' + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen, dialog](const QString &file) {
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
        chosen(file, dialog->selectedNameFilter());
    });
    dialog->open();
}

void askWhereToSaveAttachment(QWidget *parent, const QString &caption, const QString &name,
    const std::function<void(const QString &file)> &chosen)
{
    auto *dialog = new QFileDialog(parent, caption, startFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameFrom(name));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString &file) {
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
        chosen(file);
    });
    dialog->open();
}

Notice savedNotice(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    return { .kind = Notice::Kind::Done,
        .text = Tr::tr("%1 was saved.").arg(QDir::toNativeSeparators(file)),
        .action = Tr::tr("&Open"),
        .run = [file] { openWithDesktop(file); },
        .also = Tr::tr("Open the &folder"),
        .runAlso = [folder] { openWithDesktop(folder); },
        .topic = exportTopic,
        .stays = true };
}

void openWithDesktop(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace lyhord
