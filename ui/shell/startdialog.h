#pragma once

#include "core/services/office.h"

#include <QtWidgets/QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lyhord {

class ComboBox;

//! The first start: which municipality, sample data or not; then how far the new database is, with a way to stop it
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StartDialog(const QString &databaseUrl, QWidget *parent = nullptr);

    [[nodiscard]] QString profileKey() const;
    [[nodiscard]] qint64 sampleCases() const;
    void showProgress(); //!< instead of the questions
    void showQuestions(const QString &problem); //!< again, with what went wrong
    //! For the database thread; false once the person has stopped it
    [[nodiscard]] Progress progress();

Q_SIGNALS:
    void createWished();

public:
    void reject() override; //!< while working: stops the work first

private:
    QWidget *questions(const QString &databaseUrl);
    QWidget *work();
    void advance(qint64 done, qint64 total);

    QStackedWidget *m_stack;
    ComboBox *m_profile = nullptr;
    QCheckBox *m_sample = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    std::shared_ptr<std::atomic<bool>> m_goOn;
};

} // namespace lyhord
