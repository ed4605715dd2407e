#pragma once

#include "core/model/inbox.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace lyhord {

class TextEdit;

//! What came into the inbox, as it came: the text untouched, and what fitted no field
class InboxNote : public QWidget
{
    Q_OBJECT
public:
    explicit InboxNote(QWidget *parent = nullptr);
    void show(const InboxItem &item);
    using QWidget::show;

private:
    QLabel *m_from;
    QLabel *m_unmapped;
    QPushButton *m_toggle;
    TextEdit *m_raw;
};

} // namespace lyhord
