#include "ui/client/presenceline.h"

#include "resources/icons/icons.h"
#include "ui/client/workplace.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace lyhord {

namespace {
constexpr int symbolSize = 16;
}

PresenceLine::PresenceLine(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("presence"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    line->addWidget(m_symbol, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    hide();
    connect(&workplace.presence(), &PresenceWatch::othersChanged, this, &PresenceLine::show);
    connect(&Theme::instance(), &Theme::changed, this, &PresenceLine::show);
}

void PresenceLine::setCase(const QString &number)
{
    m_number = number;
    show();
}

void PresenceLine::show()
{
    const QString words = sentence();
    setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    m_text->setText(words);
    m_symbol->setPixmap(tinted(Icon::Person, symbolSize, Theme::instance().text(Tone::Neutral), devicePixelRatioF()));
}

QString PresenceLine::sentence() const
{
    const PresenceWatch &watch = m_workplace.presence();
    if (m_number.isEmpty() || watch.number() != m_number)
        return {};
    QStringList names;
    bool alsoHere = false;
    for (const Onlooker &other : watch.others()) {
        if (other.login == m_workplace.person().login)
            alsoHere = true;
        else
            names.append(other.name);
    }
    if (names.isEmpty())
        return alsoHere ? tr("You have the case open at another workplace too.") : QString();
    if (names.size() == 1)
        return tr("%1 has the case open.").arg(names.constFirst());
    const QString last = names.takeLast();
    //: names of people, the last one apart
    return tr("%1 and %2 have the case open.").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace lyhord
