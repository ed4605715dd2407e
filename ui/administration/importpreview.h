#pragma once

#include <QtWidgets/QWidget>

namespace lyhord {

class ImportPreviewModel;

//! The first rows of a file under their heading
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    ImportPreview(ImportPreviewModel *rows, QWidget *parent);
};

} // namespace lyhord
