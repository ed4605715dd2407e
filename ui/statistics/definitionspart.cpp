#include "ui/statistics/definitionspart.h"

namespace lyhord {

DefinitionsPart::DefinitionsPart(QWidget *parent)
    : ReadingView(tr("Definitions"), parent)
{
    setFrameShape(QFrame::NoFrame);
}

void DefinitionsPart::showReport(const Report &report)
{
    QList<QPair<QString, QString>> all;
    const auto add = [&all](const QString &title, const QString &definition) {
        if (!definition.isEmpty() && !all.contains(QPair(title, definition)))
            all.append({ title, definition });
    };
    for (const KeyFigure &head : report.keyFigures)
        add(head.title, head.definition);
    for (const ReportTable &table : report.tables) {
        for (const ReportColumn &column : table.columns)
            add(column.title, column.definition);
    }
    if (all == m_shown)
        return;
    m_shown = all;
    clear();
    addTitle(tr("What every figure counts"));
    for (const auto &[title, definition] : std::as_const(all)) {
        addHeading(title);
        addText(definition);
    }
    finish();
}

} // namespace lyhord
