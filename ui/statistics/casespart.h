#pragma once

#include "core/model/case.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace lyhord {

class CaseListModel;
class CaseListView;
class EmptyPlace;
class Workplace;

//! The cases behind a figure, in the list people know; from here one opens, and takes a step on many
class CasesPart : public QWidget
{
    Q_OBJECT
public:
    explicit CasesPart(Workplace &workplace, QWidget *parent = nullptr);

    void showReading(const QString &heading);
    void showCases(const QList<CaseRow> &rows, int limit);
    void showFailure(const QString &sentence);
    void focusList();
    [[nodiscard]] QStringList manyChosen() const; //!< more than one, while the list is in sight

Q_SIGNALS:
    void caseOpened(const QString &number);
    void stepOnManyWished();
    void closed(); //!< back to the figures

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Rows;
    void say(const QString &sentence);

    Workplace &m_workplace;
    std::shared_ptr<QList<CaseRow>> m_rows;
    QLabel *m_heading;
    QLabel *m_note;
    QPushButton *m_back;
    QPushButton *m_many;
    CaseListModel *m_model;
    CaseListView *m_view;
};

} // namespace lyhord
