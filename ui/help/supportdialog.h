#pragma once

#include "core/services/supportreport.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lyhord {

class Navigator;
struct Notice;
class Workplace;

//! Shows the report for support as it will be saved, and saves it
class SupportDialog : public QDialog
{
    Q_OBJECT
public:
    SupportDialog(Workplace &workplace, Navigator &navigator, QWidget *parent);

private:
    void show(const Result<DatabaseFigures> &figures);
    void copy();
    void save();
    void say(const Notice &notice);
    void saveAs(const QString &file);

    Workplace &m_workplace;
    Navigator &m_navigator;
    QPlainTextEdit *m_text;
    QLabel *m_told; //!< what came of saving or copying
    QPushButton *m_save;
};

} // namespace lyhord
