#include "ui/registration/inboxnote.h"

#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

QString attachmentLine(const InboxItem &item)
{
    QStringList names;
    for (const Attachment &attachment : item.attachments)
        names.append(InboxNote::tr("%1 (%2)").arg(attachment.name, QLocale().formattedDataSize(attachment.size)));
    return names.isEmpty() ? QString() : InboxNote::tr("Files that come along: %1").arg(names.join(u", "_s));
}

} // namespace

InboxNote::InboxNote(QWidget *parent)
    : QWidget(parent)
    , m_from(new QLabel(this))
    , m_unmapped(new QLabel(this))
    , m_toggle(new QPushButton(tr("Show the message as it came"), this))
    , m_raw(new TextEdit(this))
{
    m_from->setWordWrap(true);
    m_unmapped->setWordWrap(true);
    m_unmapped->setTextFormat(Qt::PlainText);
    m_unmapped->setObjectName(u"unmapped"_s);
    m_unmapped->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_toggle->setProperty(flatProperty, true);
    m_toggle->setAutoDefault(false);
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(u"showRaw"_s);
    m_raw->setReadOnly(true);
    m_raw->setVisibleLines(4, 8);
    m_raw->setAccessibleName(tr("The message as it came"));
    m_raw->setObjectName(u"raw"_s);
    m_raw->setVisible(false);
    auto *line = new RowLayout;
    line->addWidget(m_from, 1);
    line->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(line);
    column->addWidget(m_unmapped);
    column->addWidget(m_raw);
    connect(m_toggle, &QPushButton::toggled, m_raw, &QWidget::setVisible);
}

void InboxNote::show(const InboxItem &item)
{
    m_from->setText(tr("From the inbox: %1, received %2.").arg(inWords(item.source), momentInWords(item.received)));
    QStringList lines;
    for (const UnmappedValue &value : item.unmapped)
        //: a question of a form and what was answered
        lines.append(tr("%1: %2").arg(value.name, value.value));
    if (const QString files = attachmentLine(item); !files.isEmpty())
        lines.append(files);
    m_unmapped->setText(lines.join(u'\n'));
    m_unmapped->setVisible(!lines.isEmpty());
    m_raw->setPlainText(item.subject.isEmpty() ? item.text : item.subject + u"\n\n"_s + item.text);
    m_toggle->setChecked(false);
    setVisible(true);
}

} // namespace lyhord
