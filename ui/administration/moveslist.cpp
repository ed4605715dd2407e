#include "ui/administration/moveslist.h"

#include "ui/widgets/words.h"

#include <QtCore/QSet>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace lyhord {

namespace {

constexpr int linesInSight = 6;

bool movesAnswerDay(const MovedCase &one)
{
    return one.before.answerDue != one.after.answerDue;
}

} // namespace

MovesList::MovesList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("movedCases"));
    setAccessibleName(tr("Running cases that get other days"));
    setHeaderLabels({ tr("Case"), tr("What"), tr("Now"), tr("Then") });
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void MovesList::show(const QList<MovedCase> &moved)
{
    clear();
    QList<QTreeWidgetItem *> lines;
    for (const MovedCase &one : moved) {
        QString number = one.number;
        const auto add = [&](const QString &what, QDate now, QDate then) {
            if (now == then)
                return;
            lines.append(new QTreeWidgetItem({ number, what, dayInWords(now), dayInWords(then) }));
            number.clear(); // once for each case
        };
        add(tr("Answer due"), one.before.answerDue, one.after.answerDue);
        add(tr("First reminder"), one.before.firstReminder, one.after.firstReminder);
        add(tr("Second reminder"), one.before.secondReminder, one.after.secondReminder);
        add(tr("Writing off"), one.before.writeOff, one.after.writeOff);
    }
    addTopLevelItems(lines);
    setVisible(!moved.isEmpty());
    updateGeometry();
}

QString MovesList::inWords(const QList<MovedCase> &moved)
{
    if (moved.isEmpty())
        return tr("No running case gets other days.");
    const auto answers = std::count_if(moved.cbegin(), moved.cend(), movesAnswerDay);
    const QString cases = tr("%n running cases get other days.", nullptr, int(moved.size()));
    const QString said = answers == moved.size()
        ? tr("%n running cases get another answer day.", nullptr, int(answers))
        : cases + u' ' + tr("The answer day moves in %n of them.", nullptr, int(answers));
    QSet<QString> told;
    for (const MovedCase &one : moved)
        told.unite(QSet<QString>(one.told.cbegin(), one.told.cend()));
    return told.isEmpty() ? said
                          : said + u' '
            + tr("%n department(s) that have to answer earlier get a letter each, with numbers and days.", nullptr,
                int(told.size()));
}

QSize MovesList::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    const int lines = std::clamp(topLevelItemCount(), 1, linesInSight);
    return { QTreeWidget::sizeHint().width(), header()->sizeHint().height() + row * lines + 2 * frameWidth() };
}

} // namespace lyhord
