#include "ui/registration/headlineedit.h"

#include <algorithm>
#include <array>

namespace lyhord {
namespace {

QString keyOf(const Headline &headline)
{
    return headline.department + u'/' + headline.text;
}

} // namespace

HeadlineEdit::HeadlineEdit(QWidget *parent)
    : CompletingEdit(Takes::AnyText, parent)
{
    connect(this, &CompletingEdit::chosen, this, &HeadlineEdit::announce);
    connect(this, &QLineEdit::textEdited, this, &HeadlineEdit::recognise);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!text().trimmed().isEmpty())
            focusNextPrevChild(true); // done here, as with a headline from the list
    });
}

void HeadlineEdit::setChoices(const FormChoices &choices)
{
    m_agreed.clear();
    std::copy_if(choices.profile.headlines.begin(), choices.profile.headlines.end(), std::back_inserter(m_agreed),
        [day = choices.today()](const Headline &headline) { return headline.valid.holdsOn(day); });
    QList<Choice> lines;
    for (const Headline &headline : std::as_const(m_agreed)) {
        const QString department = departmentName(choices, headline.department);
        //: a headline and the department it was agreed with, in a list
        Choice line{ keyOf(headline), tr("%1 – %2").arg(headline.text, department), headline.text };
        if (!headline.category.isEmpty()) {
            const QString category = categoryName(choices, headline.category);
            line.related = category + u' ' + headline.category.section(u'/', 1);
            //: a headline, the department it was agreed with and its category, in a list
            line.relatedText = tr("%1 – %2 (%3)").arg(headline.text, department, category);
        }
        lines.append(line);
    }
    m_all = lines;
    CompletingEdit::setChoices(lines);
}

void HeadlineEdit::putFirst(const QString &category, const QStringList &departments)
{
    std::array<QList<Choice>, 3> ranks; // of the category, of a department, all others
    for (qsizetype i = 0; i < m_agreed.size(); ++i) {
        const Headline &agreed = m_agreed.at(i);
        const bool ofCategory = !category.isEmpty() && agreed.category == category;
        const size_t rank = ofCategory ? 0 : departments.contains(agreed.department) ? 1 : 2;
        ranks.at(rank).append(m_all.at(i));
    }
    CompletingEdit::setChoices(ranks[0] + ranks[1] + ranks[2]);
}

void HeadlineEdit::announce(const QString &key)
{
    const auto agreed = std::find_if(
        m_agreed.begin(), m_agreed.end(), [&key](const Headline &headline) { return keyOf(headline) == key; });
    if (agreed != m_agreed.end())
        Q_EMIT agreedChosen(Headline(*agreed));
}

//! While it is typed: the department it belongs to is known then, without a key more
void HeadlineEdit::recognise()
{
    const QString written = text();
    if (written.endsWith(u' '))
        return; // more is coming
    QList<Headline> same;
    std::copy_if(m_agreed.begin(), m_agreed.end(), std::back_inserter(same),
        [&](const Headline &headline) { return headline.text.compare(written, Qt::CaseInsensitive) == 0; });
    if (same.size() == 1)
        Q_EMIT agreedChosen(same.constFirst());
}

} // namespace lyhord
