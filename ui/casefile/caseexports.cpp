#include "ui/casefile/caseexports.h"

#include "core/services/caseservice.h"
#include "ui/casefile/casepaper.h"
#include "ui/client/navigator.h"
#include "ui/client/savedfile.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QWidget>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

CaseExports::CaseExports(Workplace &workplace, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_window(window)
{
}

void CaseExports::read(const QString &number, const std::function<void(const CasePaper &)> &then)
{
    whenDone(m_workplace.ask([number](Session &session) { return session.cases().open(number); }), this,
        [this, then](const Result<CaseFile> &file) {
            if (file)
                then(paperOf(*file, m_workplace));
            else
                m_navigator.showNotice(noticeFor(file.error()));
        });
}

void CaseExports::print(const QString &number)
{
    read(number, [this, number](const CasePaper &paper) {
        askAndPrintCase(paper, m_window, [this, number](const CasePrinted &to) { tellPrinted(number, to); });
    });
}

void CaseExports::tellPrinted(const QString &number, const CasePrinted &to)
{
    if (!to.failed && !to.file.isEmpty())
        return m_navigator.showNotice(savedNotice(to.file));
    if (!to.failed) {
        return m_navigator.showNotice({ Notice::Kind::Done, tr("Case %1 went to the printer.").arg(number), {}, {} });
    }
    const QString said = to.file.isEmpty()
        ? tr("The printer did not take the case. Look whether it is switched on, and print it again.")
        : tr("The case could not be saved in the file %1. Choose another place, and print it again.")
              .arg(QFileInfo(to.file).fileName());
    m_navigator.showNotice({ .kind = Notice::Kind::Failure, .text = said });
}

void CaseExports::saveAsPdf(const QString &number)
{
    read(number, [this, number](const CasePaper &paper) {
        askWhereToSave(m_window, tr("Save the case as"), { tr("PDF (*.pdf)") }, number,
            [this, paper](const QString &file, const QString &) {
                const Result<> saved = saveCaseAsPdf(paper, file);
                m_navigator.showNotice(saved ? savedNotice(file) : noticeFor(saved.error()));
            });
    });
}

} // namespace lyhord
