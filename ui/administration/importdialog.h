#pragma once

#include "core/intake/csvimport.h"
#include "core/services/importer.h"
#include "ui/administration/importpreviewmodel.h"

#include <QtWidgets/QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lyhord {

class ComboBox;
class CsvMappingForm;
class ImportPreview;
class ImportReportModel;
class LineView;
class Navigator;
class NoticeBar;
class SegmentedChoice;
class Workplace;

//! Brings files of other systems in: what they are, how their columns are to be read, how far it has come, and what was
//! refused. The work goes on in steps on the database thread behind whatever else is asked, and can be stopped.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Workplace &workplace, Navigator &navigator, QWidget *parent = nullptr);
    void addFiles(const QStringList &files);
    void loadMapping(const QString &file);
    void saveMapping(const QString &file);
    void saveReport(const QString &file);

    void reject() override; //!< while it runs: stop

Q_SIGNALS:
    void imported(const lyhord::ImportReport &report);

private:
    struct Look //!< what a first look at the files has shown
    {
        QString format;
        std::optional<Result<CsvPreview>> preview; //!< of a spreadsheet
        std::optional<Result<QList<ImportPreviewModel::Row>>> rows; //!< of anything else
    };

    [[nodiscard]] QWidget *makeOrderPage();
    [[nodiscard]] QWidget *makeProgressPage();
    [[nodiscard]] QWidget *makeReportPage();
    void chooseFiles();
    void removeFile();
    void foresee();
    void foreseeMore(const std::shared_ptr<ImportRun> &run);
    [[nodiscard]] ImportOrder order() const;
    void look(const QString &format, const CsvMapping &known);
    void showLook(const Look &seen);
    [[nodiscard]] static Look lookAt(const QString &file, const QString &format, const CsvMapping &known);
    void lookAtEach(const CsvMapping &known);
    [[nodiscard]] static std::optional<Error> whyBroken(const Look &seen);
    void showState(const QString &file, const Look &seen);
    [[nodiscard]] QString chosenFile() const;
    void chooseFormat(const QString &format);
    void chooseMappingToLoad();
    void chooseMappingToSave();
    void chooseReportToSave();
    void copyReport();
    void updateOrder();
    void start();
    void goOn();
    void showProgress();
    void showReport();
    void openWhatCame();
    void tell(const Error &error);
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] bool isCsv() const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    QStackedWidget *m_pages;
    NoticeBar *m_notices;
    QListWidget *m_files;
    QPushButton *m_remove;
    ComboBox *m_format;
    SegmentedChoice *m_as;
    CsvMappingForm *m_mapping;
    ImportPreviewModel *m_rows;
    ImportPreview *m_preview;
    QPushButton *m_loadMapping;
    QPushButton *m_saveMapping;
    QLabel *m_foreseen; //!< what the rows would be, by what is here already
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_soFar;
    QPushButton *m_stop;
    QLabel *m_summary;
    ImportReportModel *m_report;
    LineView *m_refused = nullptr;
    QList<QPushButton *> m_listButtons; //!< are for what was refused
    QPushButton *m_goOn = nullptr;
    QPushButton *m_close;
    bool m_asCases = false; //!< the import that ran last
    bool m_leadsToCases = false; //!< the way on from what it brought
    std::shared_ptr<ImportRun> m_run;
    bool m_stopping = false;
    int m_looks = 0; //!< an answer to an older look is dropped
    int m_foresights = 0; //!< the same
    std::optional<ImportOrder> m_foreseenFor; //!< what is foreseen, or being
};

} // namespace lyhord
