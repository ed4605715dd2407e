#pragma once

#include "core/model/query.h"
#include "core/model/result.h"

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lyhord {

class Workplace;

//! Takes a number, a word or a name; shows what fits as it is typed, from two letters on and after a short pause
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Workplace &workplace, QWidget *parent = nullptr);

Q_SIGNALS:
    void numberChosen(const QString &number);
    void listWished(const QString &text); //!< Enter without a choice: all that fits, in the list
    void failed(const lyhord::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void show(const SearchHits &hits);
    [[nodiscard]] QModelIndex chosenHit() const;
    void goToHit(const QString &number); //!< none where it is not among them
    void take(const QModelIndex &hit); //!< an invalid one: all that fits
    void stopSearching();

    Workplace &m_workplace;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    QTimer m_pause;
    int m_generation = 0;
};

} // namespace lyhord
