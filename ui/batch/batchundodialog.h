#pragma once

#include "core/model/batch.h"
#include "core/model/result.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace lyhord {

class Navigator;
class Workplace;

//! The person's own steps on many cases that can still be taken back, newest first: also those of yesterday
class BatchUndoDialog : public QDialog
{
    Q_OBJECT
public:
    BatchUndoDialog(Workplace &workplace, Navigator &navigator, QWidget *parent);

private:
    void show(const Result<QList<Batch>> &batches);
    void takeBack();

    Workplace &m_workplace;
    Navigator &m_navigator;
    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_undo;
};

} // namespace lyhord
