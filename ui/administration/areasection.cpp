#include "ui/administration/areasection.h"

#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/textedit.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts AreaSection::texts()
{
    return { .list = { .name = tr("Areas"),
                 .headers = { tr("Name"), tr("Key"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("What a case can be about in every department appears here. Add the first with Alt+N.") },
        .newButton = tr("&New area"),
        .choose = tr("Choose an area at the left to change it, or add one with Alt+N."),
        .retires = true };
}

AreaSection::AreaSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_name(addNames())
    , m_words(addText(tr("&Words in a text that point here"), u"words"_s, 3))
    , m_valid(addValidity())
{
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as services."));
    fields().field(u"words"_s)->setHint(tr("Separated by commas. A * stands for any ending."));
}

QList<Area> AreaSection::entries() const
{
    return workplace().profile().areas;
}

EntryLine AreaSection::lineOf(const Area &area) const
{
    EntryLine line{ .key = area.key, .cells = { area.name.in(language()), area.key, validityCell(area.valid) } };
    line.retired = isRetired(area.valid);
    return line;
}

void AreaSection::show(const Area &area)
{
    m_key->setText(area.key);
    m_name.show(area.name);
    m_words->setPlainText(area.words.join(u", "_s));
    m_valid.show(area.valid);
}

Area AreaSection::written(Area area) const
{
    area.key = m_key->text().trimmed();
    area.name = m_name.written(area.name);
    area.words = wordsIn(m_words->toPlainText());
    area.valid = m_valid.written();
    return area;
}

KeepJob AreaSection::keep(const Area &area) const
{
    return keptByKey(area);
}

KeepJob AreaSection::retire(const Area &area, QDate last) const
{
    return retiredByKey(area, last);
}

} // namespace lyhord
