#include "ui/registration/headlineedit.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int wordsRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2;
constexpr int visibleLines = 10;
}

HeadlineEdit::HeadlineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionRole(wordsRole);
    m_completer->setMaxVisibleItems(visibleLines);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT agreedChosen(m_agreed.at(index.data(indexRole).toInt())); });
    // While it is typed: leaving the field is not told when the list of proposals had the keyboard last.
    connect(this, &QLineEdit::textEdited, this, &HeadlineEdit::recognise);
}

void HeadlineEdit::setChoices(const FormChoices &choices)
{
    m_agreed.clear();
    std::copy_if(choices.profile.headlines.begin(), choices.profile.headlines.end(), std::back_inserter(m_agreed),
        [day = choices.today()](const Headline &headline) { return headline.valid.holdsOn(day); });
    m_model->clear();
    for (qsizetype i = 0; i < m_agreed.size(); ++i) {
        const Headline &headline = m_agreed.at(i);
        auto *line = new QStandardItem(
            //: a headline and the department it was agreed with, in a list
            tr("%1 – %2").arg(headline.text, departmentName(choices, headline.department)));
        line->setData(headline.text, wordsRole);
        line->setData(int(i), indexRole);
        m_model->appendRow(line);
    }
}

void HeadlineEdit::recognise()
{
    const QString written = text().trimmed();
    QList<Headline> same;
    std::copy_if(m_agreed.begin(), m_agreed.end(), std::back_inserter(same),
        [&](const Headline &headline) { return headline.text.compare(written, Qt::CaseInsensitive) == 0; });
    if (same.size() == 1)
        Q_EMIT agreedChosen(same.constFirst());
}

} // namespace lyhord
