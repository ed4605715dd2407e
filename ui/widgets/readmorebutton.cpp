#include "ui/widgets/readmorebutton.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

ReadMoreButton::ReadMoreButton(const QString &more, QWidget *parent)
    : QPushButton(parent)
    , m_more(more)
{
    setObjectName(u"readMore"_s);
    setCheckable(true);
    connect(this, &QPushButton::toggled, this, &ReadMoreButton::showState);
    showState();
}

//! Also while nobody is to hear of it
void ReadMoreButton::checkStateSet()
{
    QPushButton::checkStateSet();
    showState();
}

void ReadMoreButton::showState()
{
    setText(isChecked() ? tr("Back to what is written") : m_more);
    setShortcut(Qt::Key_F8); // a new text takes it away
    setToolTip(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
}

} // namespace lyhord
