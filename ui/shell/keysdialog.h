#pragma once

#include <QtWidgets/QDialog>

class QMenuBar;

namespace lyhord {

//! Every key there is, gathered from the menus, with those that work inside lists and fields
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QMenuBar *menus, QWidget *parent);
};

} // namespace lyhord
