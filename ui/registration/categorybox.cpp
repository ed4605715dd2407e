#include "ui/registration/categorybox.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int pathRole = Qt::UserRole + 1;
constexpr int visibleLines = 14;
}

CategoryBox::CategoryBox(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Type a part of a name, or press Down"));
    setClearButtonEnabled(false);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(visibleLines);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_path.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row)->text().compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
                m_path = m_model->item(row)->data(pathRole).toString();
        }
        Q_EMIT pathChanged();
    });
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
            m_path = index.data(pathRole).toString();
            Q_EMIT pathChanged();
        });
}

void CategoryBox::setChoices(const FormChoices &choices, const QStringList &departments)
{
    const QString before = path();
    m_choices = choices;
    fillModel(departments);
    setPath(before);
}

void CategoryBox::fillModel(const QStringList &departments)
{
    m_model->clear();
    for (const Category &category : std::as_const(m_choices.profile.categories)) {
        const QString department = category.path.section(u'/', 0, 0);
        if (!category.valid.holdsOn(m_choices.today()) || (!departments.isEmpty() && !departments.contains(department)))
            continue;
        const QString name = categoryName(m_choices, category.path);
        auto *line = new QStandardItem(
            departments.size() == 1 ? name : tr("%1 – %2").arg(name, departmentName(m_choices, department)));
        line->setData(category.path, pathRole);
        m_model->appendRow(line);
    }
}

QString CategoryBox::path() const
{
    return m_path.isEmpty() ? text().trimmed() : m_path;
}

void CategoryBox::setPath(const QString &path)
{
    const QSignalBlocker quiet(this);
    m_path = path;
    QString name = path.isEmpty() ? QString() : categoryName(m_choices, path);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(pathRole).toString() == path)
            name = m_model->item(row)->text();
    }
    setText(name);
    setCursorPosition(0);
}

void CategoryBox::showAll()
{
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void CategoryBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        return showAll();
    QLineEdit::keyPressEvent(event);
}

void CategoryBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        showAll();
}

} // namespace lyhord
