#include "ui/shell/startdialog.h"

#include "core/intake/profilefile.h"
#include "core/services/serveraddress.h"
#include "resources/icons/icons.h"
#include "ui/shell/connectionform.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr qint64 sampleSize = 1500;
constexpr int barSteps = 1000;
constexpr auto here = "here"_L1;
constexpr auto share = "share"_L1;
constexpr auto server = "server"_L1;
}

StartDialog::StartDialog(const SessionParameters &place, QWidget *parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget(this))
    , m_here(place.url)
    , m_url(place.url)
    , m_goOn(std::make_shared<std::atomic<bool>>(true))
{
    setWindowTitle(tr("Welcome to Lyhörd"));
    setWindowIcon(applicationIcon());
    setGuideAnchor(this, u"first-start"_s);
    m_stack->addWidget(questions(place));
    m_stack->addWidget(work());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    setMinimumWidth(560);
    m_where->setVisible(false);
    m_where->setKey(here);
    fit();
}

QWidget *StartDialog::questions(const SessionParameters &place)
{
    auto *page = new QWidget(m_stack);
    m_introduction = new QLabel(page);
    m_introduction->setWordWrap(true);
    m_where = new SegmentedChoice(page);
    m_where->setObjectName(u"where"_s);
    m_where->setAccessibleName(tr("Where the database is"));
    m_where->setItems({ { here, tr("On this computer") }, { share, tr("A file on a share") },
        { server, tr("The municipality's server") } });
    connect(m_where, &SegmentedChoice::keyChosen, this, &StartDialog::fit);

    m_new = new QWidget(page);
    m_profile = new ComboBox(m_new);
    QList<ComboBox::Item> profiles;
    const QStringList keys = builtInProfileKeys();
    for (const QString &key : keys) {
        const Result<Profile> profile = builtInProfile(key);
        profiles.append({ key, profile ? profile->municipality : key });
    }
    m_profile->setItems(profiles);
    m_profile->setKey(u"eskilstuna"_s);
    m_sample = new QCheckBox(
        tr("With %1 made-up &cases, to try the program out").arg(QLocale().toString(sampleSize)), m_new);
    m_sample->setObjectName(u"sample"_s);
    auto *aboutNew = new QVBoxLayout(m_new);
    aboutNew->setContentsMargins(0, 0, 0, 0);
    aboutNew->setSpacing(space::wide);
    aboutNew->addWidget(new Field(tr("&Municipality"), m_profile, u"profile"_s, m_new));
    aboutNew->addWidget(m_sample);

    m_server = new ConnectionForm(place.clock, page);
    m_place = new QLabel(page);
    m_place->setWordWrap(true);
    m_problem = new QLabel(page);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(page);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"create"_s);
    m_create->setProperty(primaryProperty, true);
    m_create->setDefault(true);
    buttons->addButton(tr("&Quit"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &StartDialog::accepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &StartDialog::reject);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::wide);
    column->addWidget(m_introduction);
    column->addWidget(m_where);
    column->addWidget(shareQuestion());
    column->addWidget(m_server);
    column->addWidget(m_new);
    column->addWidget(m_place);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *whole = new QWidget(m_stack);
    auto *parts = new QVBoxLayout(whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::wide);
    parts->addWidget(new PageFrame(page, whole), 1); // on a low screen the questions are scrolled, never the buttons
    buttons->setParent(whole);
    parts->addWidget(buttons);
    return whole;
}

QWidget *StartDialog::shareQuestion()
{
    m_share = new QWidget(m_stack);
    auto *line = new QLineEdit(m_share);
    m_file = new Field(tr("&File on the share"), line, u"file"_s, m_share);
    m_file->setHint(tr("If it is not there yet, it is made."));
    connect(line, &QLineEdit::textChanged, this, &StartDialog::fit);
    auto *choose = new QPushButton(tr("Ch&oose…"), m_share);
    connect(choose, &QPushButton::clicked, this, &StartDialog::chooseFile);
    auto *row = new QHBoxLayout(m_share);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(choose, 0, Qt::AlignTop);
    return m_share;
}

//! Shows what belongs to the place that is chosen
void StartDialog::fit()
{
    const QString where = m_where->key();
    const QString file = qobject_cast<QLineEdit *>(m_file->editor())->text().trimmed();
    const bool isThere = where == share && QFileInfo::exists(file);
    m_share->setVisible(where == share);
    m_server->setVisible(where == server);
    m_new->setVisible(where != server && !isThere);
    m_place->setVisible(where == here);
    m_place->setText(tr("The database will be %1").arg(m_here.mid(m_here.indexOf(u':') + 1)));
    if (where == server)
        m_introduction->setText(tr("Enter where the municipality's database server is. Its administrator knows."));
    else if (where == share)
        m_introduction->setText(tr("Several workstations may use one file on a share that has passed the lock probe. "
                                   "Who can read the file can read everything in it."));
    else
        m_introduction->setText(
            tr("There is no database yet. Choose the municipality, and one is made on this computer. "
               "Everything in it can be changed later under Administration."));
    if (where == server)
        m_create->setText(tr("&Connect"));
    else
        m_create->setText(isThere ? tr("Open &the database") : tr("Create &the database"));
    QTimer::singleShot(0, this, &StartDialog::stayOnScreen); // once the layout knows
}

void StartDialog::stayOnScreen()
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    QRect frame = frameGeometry();
    if (!isVisible() || room.contains(frame))
        return;
    frame.moveCenter(room.center());
    move(frame.topLeft());
}

void StartDialog::accepted()
{
    const QString where = m_where->key();
    if (where == server) {
        if (const std::optional<QString> url = m_server->take()) {
            m_url = *url;
            Q_EMIT openWished();
        }
        return;
    }
    if (where == here) {
        m_url = m_here;
        Q_EMIT createWished();
        return;
    }
    const QString file = qobject_cast<QLineEdit *>(m_file->editor())->text().trimmed();
    const bool whole = QFileInfo(file).isAbsolute();
    m_file->setProblem(whole ? QString() : tr("Enter the whole path of the file, or choose it."));
    if (!whole)
        return m_file->editor()->setFocus();
    m_url = u"sqlite:"_s + QDir::cleanPath(file);
    if (QFileInfo::exists(file))
        Q_EMIT openWished();
    else
        Q_EMIT createWished();
}

void StartDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The database on the share"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({ tr("Databases (*.db)"), tr("All files (*)") });
    dialog->setDefaultSuffix(u"db"_s);
    connect(dialog, &QFileDialog::fileSelected, qobject_cast<QLineEdit *>(m_file->editor()), &QLineEdit::setText);
    dialog->open();
}

void StartDialog::offerPlaces()
{
    m_where->setVisible(true);
}

void StartDialog::offerServer(const QString &url)
{
    if (const auto address = ServerAddress::of(url))
        m_server->fill(*address);
    m_where->setVisible(false);
    m_where->setKey(server);
    fit();
}

void StartDialog::offerOthers()
{
    m_where->setVisible(true);
    m_where->setKey(share);
    fit();
}

QWidget *StartDialog::work()
{
    auto *page = new QWidget(m_stack);
    m_doing = new QLabel(tr("The database is being made."), page);
    m_bar = new QProgressBar(page);
    m_bar->setAccessibleName(tr("How much is done"));
    m_bar->setRange(0, 0);
    m_stop = new QPushButton(tr("&Stop"), page);
    connect(m_stop, &QPushButton::clicked, this, &StartDialog::reject);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->addWidget(m_stop, 0, Qt::AlignRight);
    return page;
}

QString StartDialog::profileKey() const
{
    return m_profile->key();
}

qint64 StartDialog::sampleCases() const
{
    return m_sample->isChecked() ? sampleSize : 0;
}

void StartDialog::showProgress()
{
    m_goOn = std::make_shared<std::atomic<bool>>(true);
    m_bar->setRange(0, 0);
    m_doing->setText(tr("The database is being made."));
    m_stop->setEnabled(true);
    m_stack->setCurrentIndex(1);
    m_stop->setFocus();
}

void StartDialog::showOpening()
{
    showProgress();
    m_stop->setEnabled(false); // it ends by itself within seconds
    m_doing->setText(tr("The database is being opened."));
}

void StartDialog::showQuestions(const QString &problem)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().text(Tone::Late));
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_stack->setCurrentIndex(0);
    if (m_where->key() == server)
        m_server->focusFirst();
    else
        m_profile->setFocus();
}

Progress StartDialog::progress()
{
    return [dialog = QPointer(this), goOn = m_goOn](qint64 done, qint64 total) {
        if (dialog)
            QMetaObject::invokeMethod(dialog, [dialog, done, total] { dialog->advance(done, total); });
        return goOn->load();
    };
}

void StartDialog::advance(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, barSteps);
    m_bar->setValue(int(done * barSteps / total));
    m_doing->setText(
        tr("The database is being made: %1 of %2 cases.").arg(QLocale().toString(done), QLocale().toString(total)));
}

void StartDialog::reject()
{
    if (m_stack->currentIndex() == 0)
        return QDialog::reject();
    m_goOn->store(false);
    m_stop->setEnabled(false);
    m_doing->setText(tr("Stopping. What had been made is taken away again."));
}

} // namespace lyhord
