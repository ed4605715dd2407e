#pragma once

#include "core/drafts/spoolcipher.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <optional>

class QLockFile;

namespace lyhord {

class KeyStore;

//! The keys that drafts on this computer are sealed with. They belong in the desktop's keyring. Until that has
//! answered, and where it is closed or there is none, a file that only the operating system's user can read takes its
//! place, so that nobody waits with what is written; a key in the file is moved into the keyring as soon as that is
//! open, and the file goes when the keyring has shown that it has it. So there may be several: the first one seals,
//! each opens what it has sealed.
class DraftKeys : public QObject
{
    Q_OBJECT
public:
    enum class Place {
        File, //!< nothing else was asked for
        Awaited, //!< the keyring has not answered yet
        FileWhileClosed, //!< the keyring is locked, or there is none
        Keyring,
    };
    //! store: none where the file is to keep the key
    explicit DraftKeys(const QString &file, std::shared_ptr<KeyStore> store = {}, QObject *parent = nullptr);
    ~DraftKeys() override;

    //! A key is made in the file where none is known
    [[nodiscard]] Result<SpoolCipher> toSeal();
    [[nodiscard]] std::optional<SpoolCipher> toOpen() const;
    //! What none of them opens is damaged; else its key may lie in the keyring
    [[nodiscard]] bool areAllKnown() const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] const QString &file() const { return m_file; }
    //! Whether the keyring has been opened meanwhile. It may ask the user: not when that was less than this ago.
    void askAgain(std::chrono::milliseconds after = {});

Q_SIGNALS:
    void changed(); //!< the keyring has answered, or the key lies elsewhere

private:
    void ask();
    void hear(bool isOpen, const QList<QByteArray> &keys);
    [[nodiscard]] const std::optional<QByteArray> &fileKey() const;
    [[nodiscard]] QList<QByteArray> known() const;
    void moveIntoStore();
    void keep(const QList<QByteArray> &there);
    void readBack(const QList<QByteArray> &wanted);
    void removeFile();
    [[nodiscard]] QString markFile() const;

    QString m_file;
    std::shared_ptr<KeyStore> m_store;
    QList<QByteArray> m_kept; //!< in the keyring
    mutable std::optional<QByteArray> m_fileKey;
    bool m_isAwaited = false;
    bool m_isOpen = false;
    bool m_isMoved = false; //!< the file's key lies in the keyring
    std::unique_ptr<QLockFile> m_moving; //!< one program at a time
    QElapsedTimer m_asked;
};

} // namespace lyhord
