#pragma once

#include "core/model/result.h"
#include "core/services/searchservice.h"

#include <QtCore/QModelIndex>
#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lyhord {

class Workplace;

//! Takes a number, a word or a name; shows what fits as it is typed, from two letters on and after a short pause:
//! cases, then messages that wait in the inbox, then what is only near, which says so
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Workplace &workplace, QWidget *parent = nullptr);

Q_SIGNALS:
    void numberChosen(const QString &number);
    void messageChosen(lyhord::InboxItemId item);
    void listWished(const QString &text); //!< Enter without a choice: all that fits, in the list
    void failed(const lyhord::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Nearness { Exact, Near };
    enum class Then { Show, Take };
    void search(Then then = Then::Show); //!< Take: Enter was pressed on it before it was searched for
    void searchNear(const QString &words);
    void show();
    void append(const Findings &findings, Nearness nearness);
    void appendCase(const SearchHit &hit, const QString &says);
    [[nodiscard]] bool isSomewhereElseOnly() const; //!< there is no case in the list that has the words
    [[nodiscard]] QModelIndex chosenHit() const;
    void goToHit(const QString &key); //!< none where it is not among them
    void take(const QModelIndex &hit); //!< an invalid one: all that fits
    void takeNumber(const QString &words);
    void stopSearching();

    Workplace &m_workplace;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    QTimer m_pause;
    int m_generation = 0;
    QString m_words; //!< what the findings are for
    Findings m_found;
    Findings m_near;
};

} // namespace lyhord
