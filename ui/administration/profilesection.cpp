#include "ui/administration/profilesection.h"

#include "core/intake/profilefile.h"
#include "core/services/directory.h"
#include "ui/administration/questionbar.h"
#include "ui/common/navigator.h"
#include "ui/common/workplace.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

ProfileSection::ProfileSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : TaskSection(workplace, navigator, parent)
    , m_question(new QuestionBar(this))
    , m_replace(m_question->addButton(tr("Re&place everything")))
{
    QPushButton *write = addTask(
        tr("Writes departments, headlines, categories, standard answers, letters, grounds, laws "
           "and rule values to one file, to keep it or to change it by hand."),
        tr("&Write the profile to a file…"));
    QPushButton *read = addTask(tr("Reads such a file and puts it in the place of what is here. Departments that cases "
                                   "refer to stay."),
        tr("&Read a profile from a file…"));
    addBelow(m_question);
    QPushButton *cancel = m_question->addButton(tr("Cancel"));
    connect(write, &QPushButton::clicked, this, &ProfileSection::chooseWhereTo);
    connect(read, &QPushButton::clicked, this, &ProfileSection::chooseWhereFrom);
    connect(m_replace, &QPushButton::clicked, this, &ProfileSection::takeOver);
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
    dialog->selectFile(workplace().profile().key + u".json"_s);
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
    m_read = *profile;
    m_question->setSentence(tr(
        "The file holds the profile of %1 (departments: %2, headlines: %3, categories: %4, letters: %5). It takes the "
        "place of the profile that is here.")
                                .arg(profile->municipality, QString::number(profile->departments.size()),
                                    QString::number(profile->headlines.size()),
                                    QString::number(profile->categories.size()),
                                    QString::number(profile->letters.size())));
    m_question->open(m_replace);
}

void ProfileSection::takeOver()
{
    if (!m_read)
        return;
    const auto done = workplace().ask(
        [profile = *m_read](Office &office) { return office.directory().importProfile(profile); });
    m_question->dismiss();
    whenDone(done, this, [this](const Result<> &result) {
        if (!result)
            return navigator().showNotice(noticeFor(result.error()));
        navigator().showNotice(
            { Notice::Kind::Done, tr("The profile was read and holds from now on."), {}, {}, {}, {} });
        workplace().reloadRules();
    });
}

} // namespace lyhord
