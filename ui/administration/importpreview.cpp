#include "ui/administration/importpreview.h"

#include "ui/administration/importpreviewmodel.h"
#include "ui/widgets/lineview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

#include <array>

namespace lyhord {

ImportPreview::ImportPreview(ImportPreviewModel *rows, QWidget *parent)
    : QWidget(parent)
{
    auto *view = new LineView(tr("The first rows as they would come in"), ImportPreviewModel::Result, this);
    view->setModel(rows);
    constexpr std::array widths{ 132, 84, 140, 200, 110 };
    for (int column = 0; column < ImportPreviewModel::Result; ++column)
        view->horizontalHeader()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    auto *heading = new QLabel(tr("The first &rows as they would come in"), this);
    heading->setBuddy(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(view, 1);
}

} // namespace lyhord
