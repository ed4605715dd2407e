// What a Qt program costs that does nothing but show one queue: the measure for ours. Told the file of a database.
#include "tests/benchmarks/startwatch.h"

#include <QtGui/QStandardItemModel>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QTableView>

using namespace lyhord::bench;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QApplication::arguments().value(1));
    if (!database.open())
        qFatal("cannot open the database");
    QStandardItemModel model;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT number, headline, asked, type, received_at, answer_due, status FROM cases "
                    "WHERE status = 10 ORDER BY answer_due, id LIMIT 200"_s))
        qFatal("cannot read the queue");
    while (query.next()) {
        QList<QStandardItem *> cells;
        for (int column = 0; column < 7; ++column)
            cells.append(new QStandardItem(query.value(column).toString()));
        model.appendRow(cells);
    }
    QMainWindow window;
    auto *view = new QTableView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1366, 768);
    bool first = true;
    const PaintWatch watch(view, [&first] {
        if (!std::exchange(first, false))
            return;
        report("painted", millisecondsSinceStart());
        report("memory", double(residentKiB()));
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
