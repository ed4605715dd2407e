#pragma once

#include "core/model/profile.h"
#include "ui/administration/tasksection.h"

#include <optional>

class QTreeWidget;

namespace lyhord {

class MovesList;
class QuestionBar;
struct ImportDone;
struct ProfileEntry;

//! The municipality's whole profile to a file, and from one
class ProfileSection : public TaskSection
{
    Q_OBJECT
public:
    ProfileSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

private:
    void chooseWhereTo();
    void chooseWhereFrom();
    void write(const QString &file);
    void read(const QString &file);
    void ask(const Profile &file, const ImportDone &would);
    void listEntries(const QString &what, const QList<ProfileEntry> &entries);
    void takeOver(bool retireMissing);
    std::optional<Profile> m_read; //!< waits for the person to agree
    QuestionBar *m_question;
    QTreeWidget *m_entries; //!< what becomes of which entry
    MovesList *m_moves;
    QPushButton *m_take;
    QPushButton *m_takeAndRetire;
};

} // namespace lyhord
