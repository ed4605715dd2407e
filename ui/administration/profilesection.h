#pragma once

#include "core/model/profile.h"
#include "ui/administration/tasksection.h"

#include <optional>

namespace lyhord {

class QuestionBar;

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
    void takeOver();
    std::optional<Profile> m_read; //!< waits for the person to agree
    QuestionBar *m_question;
    QPushButton *m_replace;
};

} // namespace lyhord
