#include "ui/administration/profilesection.h"

#include "core/intake/profilechanges.h"
#include "core/intake/profilefile.h"
#include "core/rules/filename.h"
#include "core/services/directory.h"
#include "ui/administration/moveslist.h"
#include "ui/administration/questionbar.h"
#include "ui/administration/refusalwords.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProfileSection)
};

constexpr int changeColumn = 3;

//! What ProfileEntry::kind is called
QString kindInWords(const QString &kind)
{
    static const QMap<QString, const char *> names{
        { u"municipality"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Municipality") },
        { u"department"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Department") },
        { u"headline"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Headline") },
        { u"area"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Area") },
        { u"category"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Category") },
        { u"standard_answer"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Standard answer") },
        { u"ground"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Ground") },
        { u"statute"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Law") },
        { u"process"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Process") },
        { u"service_declaration"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Service declaration") },
        { u"campaign"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Campaign") },
        { u"letter"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Letter") },
        { u"setting"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Rule value") },
        { u"closing_day"_s, QT_TRANSLATE_NOOP("lyhord::ProfileSection", "Closing day") },
    };
    const char *name = names.value(kind);
    return name ? Tr::tr(name) : kind;
}

} // namespace

ProfileSection::ProfileSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : TaskSection(workplace, navigator, parent)
    , m_question(new QuestionBar(this))
    , m_entries(new QTreeWidget(m_question))
    , m_moves(new MovesList(m_question))
    , m_take(m_question->addButton(tr("&Add and change")))
    , m_takeAndRetire(m_question->addButton({}))
{
    QPushButton *write = addTask(
        tr("Writes departments, headlines, categories, standard answers, letters, grounds, laws "
           "and rule values to one file, to keep it or to change it by hand."),
        tr("&Write the profile to a file…"));
    QPushButton *read = addTask(
        tr("Reads such a file and adds and changes what it says. What it lacks stays, unless you "
           "ask for it to be retired; nothing is deleted."),
        tr("&Read a profile from a file…"));
    read->setObjectName(u"readProfile"_s);
    addBelow(m_question, 1);
    m_entries->setObjectName(u"profileEntries"_s);
    m_entries->setAccessibleName(tr("What the file changes and what it lacks"));
    m_entries->setHeaderLabels(
        { tr("What becomes of it"), tr("Kind"), tr("Entry"), tr("From when, what changes, or why it stays") });
    m_entries->setRootIsDecorated(false);
    m_entries->setTabKeyNavigation(false);
    m_question->addEditor(m_entries);
    m_question->addEditor(m_moves);
    m_take->setObjectName(u"takeProfile"_s);
    m_takeAndRetire->setObjectName(u"takeProfileAndRetire"_s);
    QPushButton *cancel = m_question->addButton(tr("Cancel"));
    setTabOrder(m_takeAndRetire, cancel);
    connect(write, &QPushButton::clicked, this, &ProfileSection::chooseWhereTo);
    connect(read, &QPushButton::clicked, this, &ProfileSection::chooseWhereFrom);
    connect(m_take, &QPushButton::clicked, this, [this] { takeOver(false); });
    connect(m_takeAndRetire, &QPushButton::clicked, this, [this] { takeOver(true); });
    connect(cancel, &QPushButton::clicked, m_question, &QuestionBar::dismiss);
    connect(m_question, &QuestionBar::dismissed, this, [this, read] {
        m_read.reset();
        read->setFocus(Qt::OtherFocusReason);
    });
}

void ProfileSection::chooseWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Write the profile to"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileNameFrom(workplace().profile().key + u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileSection::write);
    dialog->open();
}

void ProfileSection::chooseWhereFrom()
{
    auto *dialog = new QFileDialog(this, tr("Read a profile from"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileSection::read);
    dialog->open();
}

void ProfileSection::write(const QString &file)
{
    QSaveFile out(file);
    const QByteArray json = profileToJson(workplace().profile());
    const bool written = out.open(QIODevice::WriteOnly) && out.write(json) == json.size() && out.commit();
    if (written)
        navigator().showNotice({ Notice::Kind::Done, tr("The profile was written to %1.").arg(file), {}, {}, {}, {} });
    else
        navigator().showNotice({ Notice::Kind::Failure,
            tr("The profile could not be written to %1: %2. Choose another place.").arg(file, out.errorString()), {},
            {}, {}, {} });
}

void ProfileSection::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return navigator().showNotice({ Notice::Kind::Failure,
            tr("%1 could not be read: %2. Nothing was changed.").arg(file, in.errorString()), {}, {}, {}, {} });
    }
    const Result<Profile> profile = profileFromJson(in.readAll());
    if (!profile)
        return navigator().showNotice(noticeFor(profile.error()));
    const auto looked = workplace().ask(
        [file = *profile](Session &session) { return session.directory().previewImport(file, true); });
    whenDone(looked, this, [this, file = *profile](const Result<ImportDone> &would) {
        if (!would) {
            Error refusal = would.error();
            refusal.message = refusalInWords(refusal.message, refusal.field);
            return navigator().showNotice(noticeFor(refusal));
        }
        m_read = file;
        ask(file, *would);
    });
}

//! Everything is listed before anything happens (R97)
void ProfileSection::ask(const Profile &file, const ImportDone &would)
{
    m_question->setSentence(
        tr("The file holds the profile of %1. Entries it adds: %2, changes: %3. Entries it lacks: %4.")
            .arg(file.municipality, QString::number(would.added.size()), QString::number(would.changed.size()),
                QString::number(would.retired.size()))
        + (would.moved.isEmpty() ? QString() : u' ' + MovesList::inWords(would.moved)));
    m_entries->clear();
    listEntries(tr("Added"), would.added);
    const ProfileChanges changes(workplace().profile(), file);
    QList<ProfileEntry> changed = would.changed;
    for (ProfileEntry &entry : changed)
        if (const QString words = changes.inWords(entry.kind, entry.key); !words.isEmpty())
            entry.reason += u" – "_s + words;
    listEntries(tr("Changed"), changed);
    listEntries(tr("Retired if you wish"), would.retired);
    listEntries(tr("Stays"), would.kept);
    m_entries->setVisible(m_entries->topLevelItemCount() > 0);
    m_entries->header()->resizeSections(QHeaderView::ResizeToContents);
    m_moves->show(would.moved);
    m_takeAndRetire->setText(tr("Add, change and &retire %n entries", nullptr, int(would.retired.size())));
    m_takeAndRetire->setVisible(!would.retired.isEmpty());
    m_question->open(m_take);
}

void ProfileSection::listEntries(const QString &what, const QList<ProfileEntry> &entries)
{
    QList<QTreeWidgetItem *> lines;
    for (const ProfileEntry &entry : entries) {
        auto *line = new QTreeWidgetItem({ what, kindInWords(entry.kind), entry.key, entry.reason });
        line->setToolTip(changeColumn, entry.reason);
        lines.append(line);
    }
    m_entries->addTopLevelItems(lines);
}

void ProfileSection::takeOver(bool retireMissing)
{
    if (!m_read)
        return;
    const auto done = workplace().ask([file = *m_read, retireMissing](Session &session) {
        return session.directory().importProfile(file, retireMissing);
    });
    m_question->dismiss();
    whenDone(done, this, [this](const Result<ImportDone> &result) {
        if (!result)
            return navigator().showNotice(noticeFor(result.error()));
        navigator().showNotice({ Notice::Kind::Done,
            tr("The profile was read. Added: %1, changed: %2, retired: %3.")
                .arg(QString::number(result->added.size()), QString::number(result->changed.size()),
                    QString::number(result->retired.size())),
            {}, {}, {}, {} });
        if (!result->moved.isEmpty())
            workplace().announceChange();
        workplace().reloadRules();
    });
}

} // namespace lyhord
