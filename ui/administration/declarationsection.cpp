#include "ui/administration/declarationsection.h"

#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"

#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts DeclarationSection::texts()
{
    return { .list = { .name = tr("Service declarations"),
                 .headers = { tr("What is promised"), tr("Key"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retire&d"),
                 .empty = tr("What the departments promise appears here. Add the first with Alt+N.") },
        .newButton = tr("&New service declaration"),
        .choose = tr("Choose a service declaration at the left to change it, or add one with Alt+N."),
        .retires = true };
}

DeclarationSection::DeclarationSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_owner(addChoice(tr("De&partment that answers for it"), u"owner"_s))
    , m_text(addLocalText(tr("What is pro&mised"), u"text"_s))
    , m_valid(addValidity())
{
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as home-care."));
}

QList<ServiceDeclaration> DeclarationSection::entries() const
{
    return workplace().profile().serviceDeclarations;
}

EntryLine DeclarationSection::lineOf(const ServiceDeclaration &declaration) const
{
    EntryLine line{ .key = declaration.key,
        .cells = { declaration.text.in(language()), declaration.key, validityCell(declaration.valid) } };
    line.retired = isRetired(declaration.valid);
    line.parent = declaration.owner;
    return line;
}

ServiceDeclaration DeclarationSection::fresh() const
{
    ServiceDeclaration declaration;
    if (const EntryLine *line = currentLine())
        declaration.owner = line->heading ? line->group : line->parent;
    return declaration;
}

void DeclarationSection::show(const ServiceDeclaration &declaration)
{
    m_key->setText(declaration.key);
    fillDepartments(m_owner);
    chooseIn(m_owner, declaration.owner, departmentInList(declaration.owner));
    m_text->setText(declaration.text);
    m_valid.show(declaration.valid);
}

ServiceDeclaration DeclarationSection::written(ServiceDeclaration declaration) const
{
    declaration.key = m_key->text().trimmed();
    declaration.owner = m_owner->key();
    declaration.text = m_text->text();
    declaration.valid = m_valid.written();
    return declaration;
}

KeepJob DeclarationSection::keep(const ServiceDeclaration &declaration) const
{
    return keptByKey(declaration);
}

KeepJob DeclarationSection::retire(const ServiceDeclaration &declaration, QDate last) const
{
    return retiredByKey(declaration, last);
}

} // namespace lyhord
