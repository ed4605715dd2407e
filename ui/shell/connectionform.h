#pragma once

#include "core/services/serveraddress.h"
#include "ui/client/databasethread.h"
#include "ui/widgets/formrows.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lyhord {

class ComboBox;
class ServerTrial;

//! Which server, which database on it, how one logs in, how the connection is protected; and a way to try it out
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);

    void fill(const ServerAddress &address);
    [[nodiscard]] ServerAddress address() const;
    //! The address to connect to, its password at hand and kept if that was wished; none, and shown why, if something
    //! is missing
    [[nodiscard]] std::optional<QString> take();
    void focusFirst();

private:
    void build();
    void fit();
    void tryOut();
    void endTrial();
    void say(bool well, const QString &sentence);
    void chooseAuthority();

    std::shared_ptr<const Clock> m_clock;
    ServerTrial *m_trial;
    Fields m_fields;
    QLineEdit *m_hosts;
    QLineEdit *m_port;
    QLineEdit *m_database;
    ComboBox *m_method;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QWidget *m_named;
    QCheckBox *m_keep;
    ComboBox *m_encryption;
    QLineEdit *m_authority;
    QPushButton *m_test;
    QLabel *m_symbol;
    QLabel *m_said;
};

} // namespace lyhord
