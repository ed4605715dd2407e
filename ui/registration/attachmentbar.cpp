#include "ui/registration/attachmentbar.h"

#include "core/rules/validation.h"
#include "resources/icons/icons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/taborder.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QMimeDatabase>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <numeric>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(icon(Icon::Attach), tr("Add files…"), this))
{
    setFocusPolicy(Qt::ClickFocus);
    new FlowLayout(this, space::tiny);
    layout()->addWidget(m_button);
    m_button->setObjectName(u"addFiles"_s);
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Files can also be dropped on the form or pasted"));
    setFocusProxy(m_button);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QPushButton::clicked, this, &AttachmentBar::choose);
}

void AttachmentBar::setFiles(const QList<AttachedFile> &files)
{
    m_files = files;
    showChips();
}

bool AttachmentBar::canTake(const QMimeData &offered)
{
    const QList<QUrl> urls = offered.urls();
    return (offered.hasImage() && !offered.hasText())
        || std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

void AttachmentBar::take(const QMimeData &offered)
{
    QStringList paths;
    const QList<QUrl> urls = offered.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty() || !offered.hasImage())
        return addFiles(paths);
    AttachedFile picture{ tr("Pasted picture %1.png").arg(m_files.size() + 1), u"image/png"_s, {} };
    QBuffer buffer(&picture.content);
    buffer.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(offered.imageData()).save(&buffer, "PNG");
    Q_EMIT refused(add(picture));
    showChips();
    Q_EMIT filesChanged();
}

void AttachmentBar::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add files to the case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentBar::addFiles);
    dialog->open();
}

void AttachmentBar::addFiles(const QStringList &paths)
{
    QString reason;
    for (const QString &path : paths) {
        if (const QString why = add(path); !why.isEmpty())
            reason = why;
    }
    showChips();
    Q_EMIT refused(reason);
    Q_EMIT filesChanged();
}

QString AttachmentBar::add(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (file.size() > maxAttachmentSize)
        return tr("The file %1 is too large: at most %2 can be attached.")
            .arg(name, locale().formattedDataSize(maxAttachmentSize));
    if (!file.open(QIODevice::ReadOnly))
        return tr("The file %1 cannot be read: %2. It was not attached.").arg(name, file.errorString());
    return add(AttachedFile{ name, QMimeDatabase().mimeTypeForFile(path).name(), file.readAll() });
}

QString AttachmentBar::add(const AttachedFile &file)
{
    if (m_files.contains(file))
        return {};
    const qint64 before = std::accumulate(m_files.begin(), m_files.end(), qint64(0),
        [](qint64 sum, const AttachedFile &there) { return sum + there.content.size(); });
    if (before + file.content.size() > maxAttachmentsSize)
        return tr("The file %1 was not attached: all files of a case together may be at most %2.")
            .arg(file.name, locale().formattedDataSize(maxAttachmentsSize));
    m_files.append(file);
    return {};
}

void AttachmentBar::showChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    layout()->removeWidget(m_button);
    for (const AttachedFile &file : std::as_const(m_files)) {
        //: a file and its size
        const QString words = tr("%1 (%2)").arg(file.name, locale().formattedDataSize(file.content.size()));
        auto *chip = new Chip(file.name, words, this);
        connect(chip, &Chip::removed, this, [this, file] {
            m_files.removeOne(file);
            m_button->setFocus(Qt::OtherFocusReason);
            // the chip that announced this is still at work
            QMetaObject::invokeMethod(this, &AttachmentBar::showChips, Qt::QueuedConnection);
            Q_EMIT filesChanged();
        });
        layout()->addWidget(chip);
        putBefore(chip, m_button);
        chip->show();
        m_chips.append(chip);
    }
    layout()->addWidget(m_button);
    updateGeometry();
}

} // namespace lyhord
