#pragma once

#include "core/model/inbox.h"

#include <QtWidgets/QWidget>

class QMimeData;
class QPushButton;

namespace lyhord {

//! The files that go with a case: chosen, dropped or pasted; each a chip that can be taken away again
class AttachmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);
    [[nodiscard]] const QList<AttachedFile> &files() const { return m_files; }
    void setFiles(const QList<AttachedFile> &files); //!< announces nothing
    [[nodiscard]] static bool canTake(const QMimeData &offered); //!< local files, or a picture
    void take(const QMimeData &offered);

Q_SIGNALS:
    void filesChanged(); //!< by the person
    void refused(const QString &reason); //!< empty: all is well

private:
    void choose();
    void addFiles(const QStringList &paths);
    //! Why not; empty if it was added
    [[nodiscard]] QString add(const QString &path);
    [[nodiscard]] QString add(const AttachedFile &file);
    void showChips();
    QList<AttachedFile> m_files;
    QList<QWidget *> m_chips;
    QPushButton *m_button;
};

} // namespace lyhord
