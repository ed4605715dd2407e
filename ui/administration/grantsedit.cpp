#include "ui/administration/grantsedit.h"

#include "core/rules/roledepartment.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int tableHeight = 150;
enum Column { RoleColumn, DepartmentColumn, StateColumn, ColumnCount };

QWidget *beside(QWidget *one, QWidget *other, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new RowLayout(both);
    row->addWidget(one, 1, Qt::AlignTop);
    row->addWidget(other, 1, Qt::AlignTop);
    return both;
}

QString inWords(const Grant &grant, QDate today)
{
    if (!grant.validTo)
        return GrantsEdit::tr("From %1").arg(dayInWords(grant.validFrom));
    return *grant.validTo == today ? GrantsEdit::tr("Until today: it holds all day and ends at midnight")
                                   : GrantsEdit::tr("Until %1").arg(dayInWords(*grant.validTo));
}

} // namespace

GrantsEdit::GrantsEdit(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_view(new LineView(tr("Roles"), RoleColumn, this))
    , m_add(new QPushButton(tr("Add a r&ole"), this))
    , m_withdraw(new QPushButton(tr("&Withdraw the role"), this))
    , m_form(new QWidget(this))
    , m_role(new ComboBox(m_form))
    , m_department(new ComboBox(m_form))
    , m_agreement(new QLineEdit(m_form))
    , m_from(new DateField(workplace.today(), m_form))
    , m_to(new DateField(workplace.today(), m_form))
{
    setObjectName(u"roles"_s);
    build();
    connectParts();
}

void GrantsEdit::build()
{
    m_model->setHorizontalHeaderLabels({ tr("Role"), tr("Department"), tr("Holds") });
    m_view->setModel(m_model);
    m_view->setObjectName(u"grants"_s);
    m_view->setFixedHeight(tableHeight);
    m_view->horizontalHeader()->resizeSection(StateColumn, tableHeight);
    m_add->setObjectName(u"addGrant"_s);
    m_withdraw->setObjectName(u"withdrawGrant"_s);
    QList<ComboBox::Item> roles;
    for (const auto &[role, name] : EnumNames<Role>::all)
        roles.append({ QString(name), inWords(role) });
    m_role->setItems(roles);

    m_fields.forgetMended();
    const auto field = [this](const QString &label, QWidget *editor, const QString &path) {
        return m_fields.add(new Field(label, editor, path, m_form));
    };
    Field *role = field(tr("&Role"), m_role, u"role"_s);
    Field *department = field(tr("For the de&partment"), m_department, u"department"_s);
    Field *agreement = field(tr("&Agreement it rests on"), m_agreement, u"agreement"_s);
    Field *from = field(tr("&Used from"), m_from, u"from"_s);
    Field *to = field(tr("Last da&y"), m_to, u"to"_s);
    auto *inForm = new QVBoxLayout(m_form);
    inForm->setContentsMargins(0, 0, 0, 0);
    inForm->addWidget(beside(role, department, m_form));
    inForm->addWidget(agreement);
    inForm->addWidget(beside(from, to, m_form));

    auto *buttons = new RowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addLayout(buttons);
    column->addWidget(m_form);
    setFocusProxy(m_view);
}

void GrantsEdit::connectParts()
{
    connect(m_view, &LineView::currentRowChanged, this, [this] {
        if (!m_quiet)
            showGrant();
    });
    connect(m_view, &LineView::opened, m_role, [this] { m_role->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &LineView::removeWished, this, &GrantsEdit::withdraw);
    connect(m_add, &QPushButton::clicked, this, &GrantsEdit::addGrant);
    connect(m_withdraw, &QPushButton::clicked, this, &GrantsEdit::withdraw);
    connect(m_role, &ComboBox::keyChosen, this, &GrantsEdit::takeOver);
    connect(m_department, &ComboBox::keyChosen, this, &GrantsEdit::takeOver);
    connect(m_agreement, &QLineEdit::textEdited, this, &GrantsEdit::takeOver);
    m_from->setYearMeant(YearMeant::Coming);
    m_to->setYearMeant(YearMeant::Coming);
    connect(m_from, &DateField::dateChanged, this, &GrantsEdit::takeOver);
    connect(m_to, &DateField::dateChanged, this, &GrantsEdit::takeOver);
}

void GrantsEdit::setGrants(const QList<Grant> &grants)
{
    QList<ComboBox::Item> departments{ { QString(), tr("No department") } };
    for (const Department &department : m_workplace.profile().departments)
        departments.append({ department.key, m_workplace.departmentName(department.key) });
    m_department->setItems(departments);
    m_grants = grants;
    m_stored = grants.size();
    showTable();
    chooseGrant(grants.isEmpty() ? -1 : 0);
}

QVariantList GrantsEdit::written() const
{
    QVariantList all;
    for (const Grant &grant : m_grants)
        all.append(QVariantMap{ { u"role"_s, QString(toName(grant.role)) }, { u"department"_s, grant.department },
            { u"agreement"_s, grant.agreement }, { u"from"_s, grant.validFrom.toString(Qt::ISODate) },
            { u"to"_s, grant.validTo ? grant.validTo->toString(Qt::ISODate) : QString() } });
    return all;
}

void GrantsEdit::setWritten(const QVariantList &grants)
{
    const auto day = [](const QVariantMap &values, const QString &key) {
        return QDate::fromString(values.value(key).toString(), Qt::ISODate);
    };
    m_grants.resize(grants.size());
    for (qsizetype i = 0; i < grants.size(); ++i) {
        const QVariantMap values = grants.at(i).toMap();
        Grant &grant = m_grants[i];
        grant.role = fromName<Role>(values.value(u"role"_s).toString()).value_or(grant.role);
        grant.department = values.value(u"department"_s).toString();
        grant.agreement = values.value(u"agreement"_s).toString();
        grant.validFrom = day(values, u"from"_s);
        const QDate last = day(values, u"to"_s);
        grant.validTo = last.isValid() ? std::optional(last) : std::nullopt;
    }
    showTable();
    chooseGrant(grants.isEmpty() ? -1 : int(grants.size()) - 1);
}

void GrantsEdit::setReadOnly()
{
    m_add->setVisible(false);
    m_withdraw->setVisible(false);
    for (QLineEdit *line : { m_agreement, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to) })
        line->setReadOnly(true);
    m_role->setEnabled(false);
    m_department->setEnabled(false);
}

int GrantsEdit::current() const
{
    const int row = m_view->currentIndex().row();
    return row < m_grants.size() ? row : -1;
}

void GrantsEdit::showTable()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QDate today = m_workplace.today();
    m_model->setRowCount(int(m_grants.size()));
    for (int row = 0; row < m_grants.size(); ++row) {
        const Grant &grant = m_grants.at(row);
        const bool over = grant.validTo && *grant.validTo < today;
        const QString state = inWords(grant, today);
        const QStringList cells{ inWords(grant.role),
            grant.department.isEmpty() ? QString() : m_workplace.departmentName(grant.department), state };
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QStandardItem(cells.at(column));
            item->setData(over, QuietRole);
            item->setToolTip(cells.at(column));
            m_model->setItem(row, column, item);
        }
    }
}

void GrantsEdit::chooseGrant(int row)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    }
    showGrant();
}

void GrantsEdit::showGrant()
{
    const int row = current();
    m_fields.clear();
    m_form->setVisible(row >= 0);
    m_withdraw->setEnabled(row >= 0);
    if (row < 0)
        return;
    const Grant &grant = m_grants.at(row);
    m_role->setKey(QString(toName(grant.role)));
    m_department->setKey(grant.department);
    m_agreement->setText(grant.agreement);
    m_from->setDate(grant.validFrom);
    m_to->setDate(grant.validTo);
}

void GrantsEdit::takeOver()
{
    const int row = current();
    if (row < 0)
        return;
    Grant &grant = m_grants[row];
    grant.role = fromName<Role>(m_role->key()).value_or(grant.role);
    grant.department = m_department->key();
    grant.agreement = m_agreement->text().trimmed();
    grant.validFrom = m_from->date().value_or(grant.validFrom);
    grant.validTo = m_to->date();
    showTable();
    Q_EMIT grantsChanged();
}

void GrantsEdit::addGrant()
{
    Grant grant;
    grant.validFrom = m_workplace.today();
    m_grants.append(grant);
    showTable();
    chooseGrant(int(m_grants.size()) - 1);
    m_role->setFocus(Qt::OtherFocusReason);
    Q_EMIT grantsChanged();
}

void GrantsEdit::withdraw()
{
    const int row = current();
    if (row < 0 || m_add->isHidden())
        return;
    if (row < m_stored) {
        m_grants[row].validTo = m_workplace.today();
        showTable();
        showGrant();
    } else {
        m_grants.removeAt(row);
        showTable();
        chooseGrant(qMin(row, int(m_grants.size()) - 1));
    }
    Q_EMIT grantsChanged();
}

bool GrantsEdit::areDaysSound()
{
    QList<Problem> problems;
    for (const DateField *day : { m_from, m_to }) {
        if (!day->isSound() || (day == m_from && current() >= 0 && !day->date()))
            problems.append({ day->objectName(), DateField::howToWrite() });
    }
    m_fields.showProblems(problems);
    m_fields.focusFirstProblem();
    return problems.isEmpty();
}

void GrantsEdit::showProblem(const Error &error)
{
    const auto lacking = std::find_if(m_grants.cbegin(), m_grants.cend(), [&error](const Grant &grant) {
        return error.field == "agreement"_L1 ? grant.agreement.isEmpty() : hasWrongDepartment(grant);
    });
    if (lacking != m_grants.cend())
        chooseGrant(int(lacking - m_grants.cbegin()));
    m_fields.showProblems({ { error.field, error.message } });
    m_fields.focusFirstProblem();
}

} // namespace lyhord
