#include "ui/registration/callercases.h"

#include "core/services/caseservice.h"
#include "ui/client/workplace.h"

#include <chrono>

namespace lyhord {
using namespace std::chrono_literals;
namespace {
constexpr int shownCases = 3; // what the text points to stands below
}

CallerCases::CallerCases(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &CallerCases::seek);
}

void CallerCases::read(const CaseDraft &draft)
{
    m_person = personSought(draft.submitter, draft.secrecy);
    if (m_person.isEmpty())
        clear(); // at once: what was just marked as protected is not shown a moment longer
    else if (m_person != m_sought)
        m_pause.start();
}

void CallerCases::clear()
{
    m_pause.stop();
    ++m_generation;
    m_person = {};
    m_sought = {};
    Q_EMIT found({});
}

void CallerCases::seek()
{
    m_sought = m_person;
    const int generation = ++m_generation;
    whenDone(m_workplace.ask(
                 [person = m_person](Session &session) { return session.cases().earlierOf(person, shownCases); }),
        this, [this, generation](const Result<EarlierCases> &cases) {
            if (generation == m_generation)
                Q_EMIT found(cases.value_or(EarlierCases()));
        });
}

} // namespace lyhord
