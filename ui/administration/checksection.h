#pragma once

#include "core/services/session.h"
#include "ui/administration/tasksection.h"

#include <QtCore/QTimer>

#include <functional>
#include <memory>

class QProgressBar;

namespace lyhord {

class TextEdit;

//! Looks after the database: a copy of it, whether it is sound, whether the audit chain is whole
class CheckSection : public TaskSection
{
    Q_OBJECT
public:
    CheckSection(Workplace &workplace, Navigator &navigator, QWidget *parent);
    ~CheckSection() override;

private:
    struct Course;
    using Check = std::function<Result<CheckReport>(Session &, const Progress &)>;
    void build();
    void chooseWhereTo();
    void backUp(const QString &file);
    void start(const QString &allWell, const Check &check);
    void showCourse();
    void showReport(const QString &allWell, const Result<CheckReport> &report);
    void showRunning(bool running);

    std::shared_ptr<Course> m_course; //!< shared with the database thread
    QTimer m_look;
    QPushButton *m_backup;
    QPushButton *m_check;
    QPushButton *m_audit;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    TextEdit *m_report;
};

} // namespace lyhord
