#include "ui/batch/batchundodialog.h"

#include "core/services/batchservice.h"
#include "ui/batch/batchforms.h"
#include "ui/batch/batchtakeback.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/style.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 20;

} // namespace

BatchUndoDialog::BatchUndoDialog(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_sentence(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_undo(new QPushButton(tr("&Undo in all"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"batchUndo"_s);
    setGuideAnchor(this, u"batch"_s);
    setWindowTitle(tr("Your steps on many cases"));
    m_sentence->setWordWrap(true);
    m_sentence->setText(tr("&Your steps on many cases"));
    m_sentence->setBuddy(m_list);
    m_list->setAccessibleName(tr("Your steps on many cases"));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_undo->setProperty(primaryProperty, true);
    m_undo->setDefault(true);
    m_undo->setEnabled(false);
    auto *close = new QPushButton(tr("&Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &BatchUndoDialog::takeBack);
    whenDone(workplace.ask([](Session &session) { return session.batches().open(mostShown); }), this,
        [this](const Result<QList<Batch>> &batches) { show(batches); });
}

void BatchUndoDialog::show(const Result<QList<Batch>> &batches)
{
    if (!batches)
        return m_navigator.showNotice(noticeFor(batches.error()));
    for (const Batch &batch : *batches) {
        const auto left = std::ranges::count_if(batch.cases, [](const BatchCase &one) { return !one.undone; });
        //: a moment, a step, how many cases: "20 Nov 2026 14:05: Assign, 30 cases"
        auto *item = new QListWidgetItem(
            tr("%1: %2, %n case(s)", nullptr, int(left)).arg(momentInWords(batch.at), inWords(batch.step)), m_list);
        item->setData(Qt::UserRole, batch.id.value);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    m_undo->setEnabled(m_list->count() > 0);
    if (m_list->count() == 0)
        m_sentence->setText(tr("You have taken no step on many cases that could be undone."));
}

void BatchUndoDialog::takeBack()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        takeBackBatch(m_workplace, m_navigator, { item->data(Qt::UserRole).toLongLong() });
    accept();
}

} // namespace lyhord
