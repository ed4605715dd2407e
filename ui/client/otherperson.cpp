#include "ui/client/otherperson.h"

#include "core/rules/sameperson.h"
#include "core/services/caseservice.h"
#include "ui/client/workplace.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::OtherPerson)
};

QString inWords(const Submitter &who)
{
    QStringList told{ who.name.simplified(), who.email.trimmed(), who.phone.trimmed() };
    told.removeAll(QString());
    return told.join(u", "_s);
}

//! Why one should look twice; empty: there is no doubt. Of a case that is not theirs to read nobody learns by this
//! whether the two are the same.
QString doubt(const Submitter &sender, const CaseFile &file)
{
    const QString from = inWords(sender);
    if (sender.anonymous || from.isEmpty())
        return {};
    if (file.masked)
        //: a person, a case's number
        return Tr::tr("The message is from %1. Who case %2 is from is protected, and not shown to you.")
            .arg(from, file.subject.number);
    if (!areTwoPeople(sender, file.subject.submitter))
        return {};
    //: a person, a case's number, another person
    return Tr::tr("The message is from %1. Case %2 is from %3.")
        .arg(from, file.subject.number, inWords(file.subject.submitter));
}

void ask(const QString &doubt, QWidget *parent, const std::function<void()> &add)
{
    if (parent->findChild<QMessageBox *>(u"askWhose"_s))
        return; // asked already, for the first of two presses
    auto *box = new QMessageBox(QMessageBox::Warning, Tr::tr("Whose case is it?"),
        doubt + u"\n\n"_s + Tr::tr("Add the message to that case all the same?"), QMessageBox::NoButton, parent);
    box->setObjectName(u"askWhose"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(Tr::tr("&Add it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(Tr::tr("&Leave it"), QMessageBox::RejectRole));
    QObject::connect(box, &QDialog::accepted, parent, add);
    box->open();
}

} // namespace

void whenSureWhose(Workplace &workplace, QWidget *parent, const Submitter &sender, const QString &number,
    const std::function<void()> &add)
{
    whenDone(workplace.ask([number](Session &session) { return session.cases().open(number); }), parent,
        [parent, sender, add](const Result<CaseFile> &file) {
            const QString why = file ? doubt(sender, *file) : QString(); // what cannot be opened, adding refuses
            if (why.isEmpty())
                add();
            else
                ask(why, parent, add);
        });
}

} // namespace lyhord
