#include "ui/shell/startdialog.h"

#include "core/intake/profilefile.h"
#include "resources/icons/icons.h"
#include "ui/common/combobox.h"
#include "ui/common/formrows.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr qint64 sampleSize = 1500;
constexpr int barSteps = 1000;
}

StartDialog::StartDialog(const QString &databaseUrl, QWidget *parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget(this))
    , m_goOn(std::make_shared<std::atomic<bool>>(true))
{
    setWindowTitle(tr("Welcome to Lyhörd"));
    setWindowIcon(applicationIcon());
    m_stack->addWidget(questions(databaseUrl));
    m_stack->addWidget(work());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    setMinimumWidth(520);
}

QWidget *StartDialog::questions(const QString &databaseUrl)
{
    auto *page = new QWidget(m_stack);
    auto *said = new QLabel(tr("There is no database yet. Choose the municipality, and one is made on this computer. "
                               "Everything in it can be changed later under Administration."),
        page);
    said->setWordWrap(true);
    m_profile = new ComboBox(page);
    QList<ComboBox::Item> profiles;
    const QStringList keys = builtInProfileKeys();
    for (const QString &key : keys) {
        const Result<Profile> profile = builtInProfile(key);
        profiles.append({ key, profile ? profile->municipality : key });
    }
    m_profile->setItems(profiles);
    m_profile->setKey(u"eskilstuna"_s);
    m_sample = new QCheckBox(
        tr("With %1 made-up &cases, to try the program out").arg(QLocale().toString(sampleSize)), page);
    m_sample->setObjectName(u"sample"_s);
    auto *place = new QLabel(tr("The database will be %1").arg(databaseUrl.mid(databaseUrl.indexOf(u':') + 1)), page);
    place->setWordWrap(true);
    m_problem = new QLabel(page);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(page);
    QPushButton *create = buttons->addButton(tr("Create &the database"), QDialogButtonBox::AcceptRole);
    create->setProperty(primaryProperty, true);
    create->setDefault(true);
    buttons->addButton(tr("&Quit"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &StartDialog::createWished);
    connect(buttons, &QDialogButtonBox::rejected, this, &StartDialog::reject);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::wide);
    column->addWidget(said);
    column->addWidget(new Field(tr("&Municipality"), m_profile, u"profile"_s, page));
    column->addWidget(m_sample);
    column->addWidget(place);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    return page;
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
    m_stop->setEnabled(true);
    m_stack->setCurrentIndex(1);
    m_stop->setFocus();
}

void StartDialog::showQuestions(const QString &problem)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().text(Tone::Late));
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_stack->setCurrentIndex(0);
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
