#include "ui/shell/connectionform.h"

#include "resources/icons/icons.h"
#include "ui/client/notice.h"
#include "ui/shell/servertrial.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int symbolSize = 16;
constexpr int portWidth = 110;
constexpr auto bySignOn = "sign-on"_L1;
constexpr auto byPassword = "password"_L1;

} // namespace

ConnectionForm::ConnectionForm(std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_trial(new ServerTrial(this))
    , m_hosts(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_method(new ComboBox(this))
    , m_login(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_named(new QWidget(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the file .pgpass in my home folder"), this))
    , m_encryption(new ComboBox(this))
    , m_authority(new QLineEdit(this))
    , m_test(new QPushButton(this))
    , m_symbol(new QLabel(this))
    , m_said(new QLabel(this))
{
    m_method->setItems({ { bySignOn, tr("My own login (single sign-on)") },
        { byPassword, tr("A login of the server's, with a password") } });
    m_encryption->setItems({ { {}, tr("As it should be (checked, unless the server is this computer)") },
        { u"verify-full"_s, tr("Encrypted; the certificate and the server's name are checked") },
        { u"verify-ca"_s, tr("Encrypted; the certificate is checked, not the name") },
        { u"require"_s, tr("Encrypted, but nothing is checked") }, { u"disable"_s, tr("Not encrypted") } });
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"keepPassword"_s);
    m_test->setObjectName(u"test"_s);
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    build();
    connect(m_method, &ComboBox::keyChosen, this, &ConnectionForm::fit);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::tryOut);
    connect(m_trial, &ServerTrial::worked, this, [this](const Person &person) {
        endTrial();
        say(true, tr("The connection works. You are %1 there.").arg(person.name));
    });
    connect(m_trial, &ServerTrial::failed, this, [this](const Error &error) {
        endTrial();
        say(false, error.message);
    });
    fill({});
    endTrial();
}

void ConnectionForm::build()
{
    m_fields.forgetMended();
    auto *hosts = m_fields.add(new Field(tr("&Server"), m_hosts, u"hosts"_s, this));
    hosts->setHint(tr("Several with a comma between: the one that can be written to is used."));
    auto *port = m_fields.add(new Field(tr("&Port"), m_port, u"port"_s, this));
    port->setFixedWidth(portWidth);
    m_port->setPlaceholderText(u"5432"_s);
    auto *first = new QHBoxLayout;
    first->addWidget(hosts, 1);
    first->addWidget(port, 0, Qt::AlignTop);

    auto *named = new QGridLayout(m_named);
    named->setContentsMargins(0, 0, 0, 0);
    named->addWidget(m_fields.add(new Field(tr("&Login"), m_login, u"login"_s, m_named)), 0, 0);
    named->addWidget(m_fields.add(new Field(tr("Pass&word"), m_password, u"password"_s, m_named)), 0, 1);
    named->addWidget(m_keep, 1, 0, 1, 2);

    auto *choose = new QPushButton(tr("Ch&oose…"), this);
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseAuthority);
    auto *authority = new Field(
        tr("Certificate &file of the authority, if it is not the system's"), m_authority, u"authority"_s, this);
    auto *certificate = new QHBoxLayout;
    certificate->addWidget(authority, 1);
    certificate->addWidget(choose, 0, Qt::AlignBottom);

    auto *result = new QHBoxLayout;
    result->addWidget(m_test, 0, Qt::AlignTop);
    result->addWidget(m_symbol, 0, Qt::AlignTop);
    result->addWidget(m_said, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(first);
    column->addWidget(m_fields.add(new Field(tr("&Database"), m_database, u"database"_s, this)));
    column->addWidget(new Field(tr("How you log &in"), m_method, u"method"_s, this));
    column->addWidget(m_named);
    column->addWidget(new Field(tr("&Encryption"), m_encryption, u"encryption"_s, this));
    column->addLayout(certificate);
    column->addLayout(result);
    column->addStretch(1);
    setTabOrder(m_authority, choose);
    setTabOrder(choose, m_test);
}

void ConnectionForm::fill(const ServerAddress &address)
{
    m_hosts->setText(address.hosts);
    m_port->setText(address.port);
    m_database->setText(address.database.isEmpty() ? u"lyhord"_s : address.database);
    m_login->setText(address.login);
    m_method->setKey(address.login.isEmpty() ? bySignOn : byPassword);
    m_encryption->setKey(address.encryption);
    m_authority->setText(address.authority);
    fit();
}

ServerAddress ConnectionForm::address() const
{
    const bool named = m_method->key() == byPassword;
    return { .hosts = m_hosts->text().trimmed(),
        .port = m_port->text().trimmed(),
        .database = m_database->text().trimmed(),
        .login = named ? m_login->text().trimmed() : QString(),
        .encryption = m_encryption->key(),
        .authority = m_authority->text().trimmed() };
}

std::optional<QString> ConnectionForm::take()
{
    const ServerAddress wanted = address();
    const Result<QString> url = wanted.url();
    QList<Problem> problems;
    if (!url)
        problems.append({ url.error().field, url.error().message });
    if (m_method->key() == byPassword && wanted.login.isEmpty())
        problems.append({ u"login"_s, tr("Enter the login.") });
    m_fields.showProblems(problems);
    m_fields.focusFirstProblem();
    if (!problems.isEmpty())
        return std::nullopt;
    const QString password = m_method->key() == byPassword ? m_password->text() : QString();
    usePassword(*url, password);
    if (!password.isEmpty() && m_keep->isChecked()) {
        if (const Result<> kept = keepPassword(wanted, password); !kept)
            say(false, kept.error().message);
    }
    return *url;
}

void ConnectionForm::focusFirst()
{
    m_hosts->setFocus();
}

void ConnectionForm::fit()
{
    m_named->setVisible(m_method->key() == byPassword);
}

void ConnectionForm::tryOut()
{
    if (m_trial->isRunning()) {
        m_trial->stop();
        endTrial();
        return say(false, tr("The attempt was stopped."));
    }
    const std::optional<QString> url = take();
    if (!url)
        return;
    m_test->setText(tr("Stop the &test"));
    m_symbol->clear();
    m_said->setText(tr("Trying …"));
    m_trial->start({ *url, {}, m_clock });
}

void ConnectionForm::endTrial()
{
    m_test->setText(tr("&Test the connection"));
}

void ConnectionForm::say(bool well, const QString &sentence)
{
    const QColor ink = Theme::instance().text(well ? Tone::Good : Tone::Late);
    m_symbol->setPixmap(tinted(well ? Icon::Done : Icon::Warning, symbolSize, ink, devicePixelRatioF()));
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    QAccessibleEvent told(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ConnectionForm::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("The authority's certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

} // namespace lyhord
