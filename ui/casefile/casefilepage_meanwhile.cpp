#include "ui/casefile/casefilepage.h"

#include "core/rules/merge.h"
#include "ui/casefile/stepform.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QLabel>

#include <algorithm>

// What others have done in the case: since the person looked at it last, and while something is written about it.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

//! What others have done since the person looked at the case last
void CaseFilePage::showNews()
{
    QStringList steps;
    QStringList names;
    for (const Event &event : std::as_const(m_file.events)) {
        if (!m_newSince.isValid() || event.id <= m_newSince || event.by == m_workplace.person().login
            || event.kind == EventKind::ReadSecret)
            continue;
        steps.append(inWords(event));
        names.append(nameOf(event.by));
    }
    steps.removeDuplicates();
    names.removeDuplicates();
    m_news->setVisible(!steps.isEmpty() && !m_form && !m_correction);
    if (steps.isEmpty())
        return;
    QPalette coloured = m_news->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Accent));
    m_news->setPalette(coloured);
    //: names, then what they have done: "Corrected, Assigned"
    m_news->setText(tr("Since you looked last: %1 (%2).").arg(names.join(u", "_s), steps.join(u", "_s)));
}

//! Who has a form open is told that the case is no longer what it was, and that nothing typed is lost by it
void CaseFilePage::showMeanwhile()
{
    QStringList steps;
    for (const Event &event : std::as_const(m_file.events)) {
        if (isMeanwhile(event))
            steps.append(inWords(event));
    }
    steps.removeDuplicates();
    m_meanwhile->setVisible(!steps.isEmpty());
    if (!steps.isEmpty())
        sayMeanwhile(steps);
    if (m_form && m_form->changesTheCase())
        offerTheirs(whoChanged());
    if (m_refusedAsStale) // now they have seen it, and may do it all the same
        m_seen = m_file.subject;
    m_refusedAsStale = false;
}

void CaseFilePage::sayMeanwhile(const QStringList &steps)
{
    QPalette coloured = m_meanwhile->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Accent));
    m_meanwhile->setPalette(coloured);
    if (const Assignment *back = handedBackMeanwhile()) {
        m_draft->keepNow();
        const QString who = nameOf(back->answeredBy);
        const QString department = m_workplace.departmentName(back->department);
        m_meanwhile->setText(back->text.isEmpty()
                ? tr("%1 has handed the case back meanwhile (%2). What you have written is kept as a draft.",
                    "department, person")
                      .arg(department, who)
                : tr("%1 has handed the case back meanwhile (%2): “%3” That is no answer. What you have written is "
                     "kept as a draft.",
                    "department, person, reason")
                      .arg(department, who, back->text));
        return;
    }
    //: a name, and what they have done: "Corrected, Assigned"
    m_meanwhile->setText(tr("%1 has changed the case meanwhile (%2). What you have written here is still there.")
                             .arg(whoChanged(), steps.join(u", "_s)));
}

//! Where somebody else has written the text this form is about, both are shown
void CaseFilePage::offerTheirs(const QString &who)
{
    if (m_form->step() == u"answer")
        return offerTheirAnswer(*m_form);
    const Command mine = m_form->command();
    const QString theirs = standingText(mine, m_file.subject);
    if (theirs.isEmpty() || theirs == standingText(mine, m_seen))
        return;
    m_form->showTheirs(u"text"_s, { .who = who, .heading = {}, .above = {}, .values = { { u"text"_s, theirs } } });
    m_seen = m_file.subject;
}

bool CaseFilePage::isMeanwhile(const Event &event) const
{
    return (m_form || m_correction) && event.id > m_seenEvent && event.kind != EventKind::ReadSecret
        && event.by != m_workplace.person().login;
}

QString CaseFilePage::whoChanged() const
{
    const auto newest = std::find_if(
        m_file.events.crbegin(), m_file.events.crend(), [this](const Event &event) { return isMeanwhile(event); });
    return newest == m_file.events.crend() ? tr("Somebody else") : nameOf(newest->by);
}

QString CaseFilePage::nameOf(const QString &login) const
{
    return m_file.names.value(login, login);
}

} // namespace lyhord
