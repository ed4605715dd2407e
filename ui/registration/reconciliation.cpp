#include "ui/registration/reconciliation.h"

#include "resources/icons/icons.h"
#include "ui/client/navigator.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/style.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int symbolSize = 20;
constexpr QSize firstSize{ 640, 360 };

} // namespace

bool Reconciled::isWell() const
{
    return kind == Kind::Registered || kind == Kind::AlreadyThere || kind == Kind::StepDone;
}

QString Reconciled::inSentence() const
{
    switch (kind) {
    case Kind::Registered:
        return ReconciliationDialog::tr("Registered. It got the number %1.").arg(number);
    case Kind::AlreadyThere:
        return ReconciliationDialog::tr("Was registered already as %1, before the connection broke.").arg(number);
    case Kind::Refused:
        return ReconciliationDialog::tr("Not registered: %1 It is kept as a draft.").arg(reason);
    case Kind::StepDone:
        return ReconciliationDialog::tr("The step whose answer was lost is saved, once.");
    case Kind::StepRefused:
        return ReconciliationDialog::tr("The step whose answer was lost is not saved: %1").arg(reason);
    }
    return {};
}

ReconciliationDialog::ReconciliationDialog(const QList<Reconciled> &all, Navigator &navigator, QWidget *parent)
    : QDialog(parent)
    , m_navigator(navigator)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGuideAnchor(this, u"database-away"_s);
    setWindowTitle(tr("What happened when the database was back"));
    auto *lines = new QWidget;
    auto *inside = new QVBoxLayout(lines);
    // What needs a person comes first.
    for (const bool well : { false, true }) {
        for (const Reconciled &one : all) {
            if (one.isWell() == well)
                addLine(one, inside);
        }
    }
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(lines);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it is gone through
    keepFocusInSight(scroll);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(firstSize);
}

void ReconciliationDialog::addLine(const Reconciled &one, QVBoxLayout *column)
{
    const bool well = one.isWell();
    auto *symbol = new QLabel;
    symbol->setPixmap(tinted(well ? Icon::Done : Icon::Warning, symbolSize,
        Theme::instance().text(well ? Tone::Good : Tone::Late), devicePixelRatioF()));
    const bool isStep = one.kind == Reconciled::Kind::StepDone || one.kind == Reconciled::Kind::StepRefused;
    const QString title = isStep ? tr("Case %1").arg(one.number) : one.title;
    auto *name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *said = new QLabel(one.inSentence());
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(said);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    const bool hasDraft = !one.draft.isEmpty();
    auto *open = new QPushButton(hasDraft ? tr("Open the draft") : tr("Open the case"));
    //: a button of a line, for those who do not see the line: what it does, and for what
    open->setAccessibleName(tr("%1: %2").arg(open->text(), title));
    open->setAutoDefault(false);
    open->setVisible(hasDraft || !one.number.isEmpty());
    connect(open, &QPushButton::clicked, this, [this, hasDraft, one] {
        if (hasDraft)
            m_navigator.continueDraft(one.draft);
        else
            m_navigator.openCase(one.number);
    });
    row->addWidget(open, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addSpacing(space::unit);
}

} // namespace lyhord
