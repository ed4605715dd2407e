#include "ui/client/caseedit.h"

#include "core/services/caseservice.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"
#include "ui/widgets/typingpause.h"
#include "ui/widgets/words.h"

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int mostOffered = 8;

} // namespace

CaseEdit::CaseEdit(Workplace &workplace, const QString &notThis, QWidget *parent)
    : CompletingEdit(Takes::AnyText, parent)
    , m_workplace(workplace)
    , m_notThis(notThis)
{
    setPlaceholderText(tr("Number, word, name or phone"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CaseEdit::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        ++m_generation;
        offerFound({});
        m_typing.start();
    });
}

void CaseEdit::search()
{
    const QString words = unsettled();
    if (words.size() < leastLettersSought)
        return;
    whenDone(m_workplace.ask([words](Session &session) { return session.cases().search(words, mostOffered); }), this,
        [this, generation = m_generation](const Result<SearchHits> &found) {
            if (generation != m_generation || !found) // the step itself says what is wrong with what is typed
                return;
            QList<Choice> choices;
            for (const SearchHit &hit : found->hits) {
                if (hit.number != m_notThis)
                    choices.append({ hit.number, u"%1  %2  (%3)"_s.arg(hit.number, hit.headline, whoseAndWhen(hit)),
                        u"%1  %2"_s.arg(hit.number, hit.headline) });
            }
            offerFound(choices);
        });
}

} // namespace lyhord
