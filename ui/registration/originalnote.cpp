#include "ui/registration/originalnote.h"

#include "core/model/case.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int leastLines = 2;
constexpr int mostLines = 6;
}

OriginalNote::OriginalNote(QWidget *parent)
    : QWidget(parent)
    , m_linked(new QLabel(this))
    , m_words(new TextEdit(this))
{
    m_linked->setObjectName(u"linked"_s);
    m_linked->setWordWrap(true);
    m_words->setObjectName(u"originalWords"_s);
    m_words->setReadOnly(true);
    m_words->setVisibleLines(leastLines, mostLines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_linked);
    column->addWidget(m_words);
    hide();
}

void OriginalNote::begin(const QString &number)
{
    m_linked->setText(tr("Becomes a case of its own, linked to %1.").arg(number));
    m_words->clear();
    m_words->hide();
    setVisible(!number.isEmpty());
}

void OriginalNote::beginHandedOver(const QString &number)
{
    begin(number);
    m_linked->setText(
        tr("Becomes a case of its own, handed over to the chief legal officer when it is registered, as %1 was.")
            .arg(number));
}

void OriginalNote::showWords(const Case &original)
{
    m_words->setAccessibleName(tr("What was said in case %1").arg(original.number));
    m_words->setPlainText(original.headline + u"\n\n"_s + original.text);
    m_words->show();
}

} // namespace lyhord
