#include "ui/statistics/casespart.h"

#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/widgets/labels.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

//! The rows that are there, page by page; a cursor is a row's place
class CasesPart::Rows : public CasePageSource
{
public:
    explicit Rows(std::shared_ptr<QList<CaseRow>> rows)
        : m_rows(std::move(rows))
    {
    }
    QFuture<Result<CasePage>> page(const CaseQuery &, const Cursor &after, int limit) override
    {
        const int first = after.toInt();
        CasePage page;
        page.rows = m_rows->mid(first, limit);
        if (first + limit < m_rows->size())
            page.next = QString::number(first + limit);
        return ready<CasePage>(page);
    }
    QFuture<Result<qint64>> count(const CaseQuery &) override { return ready<qint64>(qint64(m_rows->size())); }
    QFuture<Result<Anchors>> anchors(const CaseQuery &, const Anchors &known, int) override
    {
        Anchors all = known;
        all.count = m_rows->size();
        for (qint64 row = all.cursors.size() * qint64(all.every); row < all.count; row += all.every)
            all.cursors.append(QString::number(row));
        all.complete = true;
        return ready<Anchors>(all);
    }

private:
    template <class T>
    static QFuture<Result<T>> ready(const T &value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    }
    std::shared_ptr<QList<CaseRow>> m_rows;
};

CasesPart::CasesPart(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_rows(std::make_shared<QList<CaseRow>>())
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_back(new QPushButton(icon(Icon::Left), tr("&Back to the figures"), this))
    , m_many(new QPushButton(tr("One step on the chosen cases…"), this))
    , m_model(new CaseListModel(std::make_unique<Rows>(m_rows), this))
    , m_view(new CaseListView(m_model, this))
{
    asHeading(m_heading, 1.15);
    m_heading->setWordWrap(true);
    m_note->setWordWrap(true);
    m_view->horizontalHeader()->setSectionsClickable(false); // newest first, and no other order
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_back, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    m_many->setObjectName(u"stepOnMany"_s);
    m_many->setToolTip(tr("Ctrl+B"));
    m_many->hide();
    column->addWidget(m_many, 0, Qt::AlignLeft);
    setTabOrder(m_back, m_view);
    setTabOrder(m_view, m_many);
    connect(m_back, &QPushButton::clicked, this, &CasesPart::closed);
    connect(m_view, &CaseListView::opened, this, [this](const QString &number) {
        if (manyChosen().isEmpty())
            Q_EMIT caseOpened(number);
        else
            Q_EMIT stepOnManyWished();
    });
    connect(m_many, &QPushButton::clicked, this, &CasesPart::stepOnManyWished);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_many->setVisible(!manyChosen().isEmpty()); });
    connect(m_model, &CaseListModel::firstPageShown, m_view, &CaseListView::selectFirst);
}

void CasesPart::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void CasesPart::showReading(const QString &heading)
{
    m_heading->setText(heading);
    m_view->setAccessibleName(heading);
    m_rows->clear();
    m_model->load({});
    m_many->hide(); // a list that is emptied tells nothing of what was chosen in it
    say(tr("The cases are being looked up …"));
}

void CasesPart::showCases(const QList<CaseRow> &rows, int limit)
{
    m_model->setWords({ m_workplace.today(), m_workplace.rules().calendar, m_workplace.rules().values,
        [this](const QString &key) { return m_workplace.departmentName(key); } });
    *m_rows = rows;
    m_model->load({});
    say(rows.isEmpty()            ? tr("None of these cases is left here, or you may not read any of them.")
            : rows.size() < limit ? QString()
                                  : tr("The newest %1 are shown.").arg(QLocale().toString(limit)));
}

void CasesPart::showFailure(const QString &sentence)
{
    say(sentence);
}

QStringList CasesPart::manyChosen() const
{
    const QStringList numbers = isVisible() ? m_view->selectedNumbers() : QStringList();
    return numbers.size() > 1 ? numbers : QStringList();
}

void CasesPart::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void CasesPart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lyhord
