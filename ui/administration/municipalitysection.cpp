#include "ui/administration/municipalitysection.h"

#include "ui/client/workplace.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

SectionTexts MunicipalitySection::texts()
{
    return { .list = { .name = tr("Municipality"),
                 .headers = { tr("Name"), tr("Contact centre") },
                 .wideColumn = 0,
                 .showRetired = {},
                 .empty = {} },
        .newButton = {},
        .choose = tr("Choose the municipality at the left."),
        .note = tr("Letters to the submitters are signed with these names from now on; those already written keep "
                   "theirs."),
        .isSingle = true };
}

MunicipalitySection::MunicipalitySection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_name(addLine(tr("Na&me of the municipality"), u"municipality"_s))
    , m_contactCentre(addLine(tr("What the contact c&entre is called"), u"contact_centre"_s))
    , m_phones(nullptr)
{
    auto *label = new QLabel(tr("Kinds of case that are offered"), this);
    addPlain(label);
    for (const auto &[type, name] : EnumNames<CaseType>::all)
        m_types.append({ type, addCheck(inWords(type), u"type.%1"_s.arg(name)) });
    m_phones = addText(tr("The m&unicipality's own telephone numbers"), u"own_phone_numbers"_s, 3);
    fields()
        .field(u"own_phone_numbers"_s)
        ->setHint(tr("Separated by commas. They are never pointed out as personal data."));
}

QList<Municipality> MunicipalitySection::entries() const
{
    const Profile &profile = workplace().profile();
    return { { profile.municipality, profile.contactCentre, profile.types, profile.ownPhoneNumbers } };
}

EntryLine MunicipalitySection::lineOf(const Municipality &municipality) const
{
    return { .key = u"municipality"_s, .cells = { municipality.name, municipality.contactCentre } };
}

void MunicipalitySection::show(const Municipality &municipality)
{
    m_name->setText(municipality.name);
    m_contactCentre->setText(municipality.contactCentre);
    for (const auto &[type, check] : std::as_const(m_types))
        check->setChecked(municipality.types.contains(type));
    m_phones->setPlainText(municipality.ownPhoneNumbers.join(u", "_s));
}

Municipality MunicipalitySection::written(Municipality municipality) const
{
    municipality.name = m_name->text().trimmed();
    municipality.contactCentre = m_contactCentre->text().trimmed();
    const QList<CaseType> former = municipality.types;
    municipality.types.removeIf([this](CaseType type) { return !isChosen(type); });
    for (const auto &[type, check] : m_types) {
        if (check->isChecked() && !former.contains(type)) // those that were there keep their order
            municipality.types.append(type);
    }
    municipality.ownPhoneNumbers = wordsIn(m_phones->toPlainText());
    return municipality;
}

bool MunicipalitySection::isChosen(CaseType wanted) const
{
    return std::ranges::any_of(
        m_types, [wanted](const auto &one) { return one.first == wanted && one.second->isChecked(); });
}

KeepJob MunicipalitySection::keep(const Municipality &municipality) const
{
    return [municipality](Session &session) -> Result<EntryKept> {
        return session.directory().changeMunicipality(municipality).map([] {
            return EntryKept{ u"municipality"_s, {}, false };
        });
    };
}

} // namespace lyhord
