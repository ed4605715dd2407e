#include "ui/casefile/caseexports.h"

#include "core/services/caseservice.h"
#include "ui/casefile/casepaper.h"
#include "ui/client/navigator.h"
#include "ui/client/savedfile.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"

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
    read(number, [this](const CasePaper &paper) {
        askAndPrintCase(paper, m_window, [this] {
            m_navigator.showNotice({ .kind = Notice::Kind::Failure,
                .text = tr("The printer did not take the case. Look whether it is switched on, and print it again.") });
        });
    });
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
