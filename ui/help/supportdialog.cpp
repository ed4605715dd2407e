#include "ui/help/supportdialog.h"

#include "core/log/logfile.h"
#include "core/log/logging.h"
#include "ui/client/navigator.h"
#include "ui/client/notice.h"
#include "ui/client/savedfile.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtCore/QSysInfo>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostOfLog = 128 * 1024; //!< bytes
constexpr int linesSeen = 34;
constexpr int lettersSeen = 90;

QString screensInWords()
{
    QStringList screens;
    const auto all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens.append(u"%1 × %2, %3 %"_s.arg(screen->geometry().width())
                           .arg(screen->geometry().height())
                           .arg(qRound(screen->devicePixelRatio() * 100)));
    return screens.join(u"; "_s);
}

QList<std::pair<QString, QString>> workstation(const QString &language)
{
    return {
        { u"Lyhörd"_s, QCoreApplication::applicationVersion() },
        { u"Qt"_s, QString::fromLatin1(qVersion()) },
        { SupportDialog::tr("System"), QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture() },
        { SupportDialog::tr("Window system"), QGuiApplication::platformName() },
        { SupportDialog::tr("Screens"), screensInWords() },
        { SupportDialog::tr("Language"), language },
        { SupportDialog::tr("Text size"), QLocale().toString(QGuiApplication::font().pointSizeF(), 'f', 1) },
        { SupportDialog::tr("Dark"), Theme::instance().isDark() ? SupportDialog::tr("yes") : SupportDialog::tr("no") },
    };
}

} // namespace

SupportDialog::SupportDialog(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_text(new QPlainTextEdit(this))
    , m_told(new QLabel(this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report for support"));
    setGuideAnchor(this, u"support"_s);
    auto *said = new QLabel(
        tr("This is the &whole report. It holds nothing about people or cases; read it through, save it, and send the "
           "file to whoever helps you."),
        this);
    said->setWordWrap(true);
    said->setBuddy(m_text);
    m_text->setObjectName(u"report"_s);
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumSize(m_text->fontMetrics().averageCharWidth() * lettersSeen / 2,
        m_text->fontMetrics().lineSpacing() * linesSeen / 5);
    m_told->setObjectName(u"told"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();
    m_save->setProperty(primaryProperty, true);
    m_save->setDefault(true);
    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *close = new QPushButton(tr("C&lose"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : { m_save, copy, close })
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(m_text, 1);
    column->addWidget(m_told);
    column->addLayout(buttons);
    const QSize wished(
        m_text->fontMetrics().averageCharWidth() * lettersSeen, m_text->fontMetrics().lineSpacing() * linesSeen);
    resize(wished.boundedTo(parent->size()));
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::save);
    connect(copy, &QPushButton::clicked, this, &SupportDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // It is needed most when the database does not answer
    show(failed(ErrorCode::Unreachable, {}, u"no answer yet"_s));
    m_save->setFocus(Qt::OtherFocusReason);
    whenDone(workplace.ask([](Session &session) { return databaseFigures(session); }), this,
        [this](const Result<DatabaseFigures> &figures) { show(figures); });
}

void SupportDialog::show(const Result<DatabaseFigures> &figures)
{
    m_text->setPlainText(supportReport({ .made = m_workplace.now(),
        .workstation = workstation(m_workplace.language()),
        .databaseUrl = m_workplace.databaseUrl(),
        .database = figures,
        .settings = m_workplace.profile().settings,
        .log = LogFile::tail(currentLogFile(), mostOfLog) }));
}

void SupportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    say({ Notice::Kind::Done, tr("The report was copied."), {}, {} });
}

//! Here: the window's own messages are behind
void SupportDialog::say(const Notice &notice)
{
    m_told->setText(wholeText(notice));
    m_told->show();
    QAccessibleEvent told(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void SupportDialog::save()
{
    askWhereToSave(this, tr("Save the report for support"), { tr("Text (*.txt)") },
        u"lyhord-support-%1"_s.arg(m_workplace.today().toString(Qt::ISODate)),
        [this](const QString &file, const QString &) { saveAs(file); });
}

void SupportDialog::saveAs(const QString &file)
{
    QSaveFile target(file);
    const QByteArray text = m_text->toPlainText().toUtf8() + '\n';
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit()) {
        return say(noticeFor({ ErrorCode::Broken,
            tr("The report could not be saved as %1: %2. Choose another place.").arg(file, target.errorString()),
            u"support report"_s, {} }));
    }
    m_navigator.showNotice(savedNotice(file));
    accept();
}

} // namespace lyhord
