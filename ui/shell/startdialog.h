#pragma once

#include "ui/client/databasethread.h"

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
class ConnectionForm;
class Field;
class SegmentedChoice;

//! The first start: where the database is; for a new one which municipality, sample data or not; then how far it is,
//! with a way to stop it
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StartDialog(const SessionParameters &place, QWidget *parent = nullptr);

    void offerPlaces(); //!< nobody has said yet where the database is
    void offerServer(const QString &url); //!< to put right what is wrong with it
    void offerOthers(); //!< the one on this computer is there and is not the one that is wanted
    //! Where the database is or will be
    [[nodiscard]] QString databaseUrl() const { return m_url; }
    [[nodiscard]] QString profileKey() const;
    [[nodiscard]] qint64 sampleCases() const;
    void showProgress(); //!< instead of the questions
    void showOpening(); //!< the same, while a database that is there is opened
    void showQuestions(const QString &problem); //!< again, with what went wrong
    //! For the database thread; false once the person has stopped it
    [[nodiscard]] Progress progress();

Q_SIGNALS:
    void createWished();
    void openWished(); //!< what is there already

public:
    void reject() override; //!< while working: stops the work first

private:
    QWidget *questions(const SessionParameters &place);
    QWidget *shareQuestion();
    void fit();
    void stayOnScreen();
    void accepted();
    void chooseFile();
    QWidget *work();
    void advance(qint64 done, qint64 total);

    QStackedWidget *m_stack;
    QString m_here; //!< the database on this computer
    QString m_url;
    QLabel *m_introduction = nullptr;
    SegmentedChoice *m_where = nullptr;
    QWidget *m_share = nullptr;
    Field *m_file = nullptr;
    ConnectionForm *m_server = nullptr;
    QWidget *m_new = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_create = nullptr;
    ComboBox *m_profile = nullptr;
    QCheckBox *m_sample = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    std::shared_ptr<std::atomic<bool>> m_goOn;
};

} // namespace lyhord
