#include "tests/benchmarks/workstation.h"

#include "core/intake/jsoncase.h"
#include "core/services/caseservice.h"
#include "core/services/reports.h"

#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <cstdio>

namespace lyhord::bench {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageLength = 200;

CaseDraft call(QRandomGenerator &random, const QString &token)
{
    static const QStringList words = { u"gångvägen"_s, u"snöröjning"_s, u"belysningen"_s, u"lekplatsen"_s, u"bussen"_s,
        u"biblioteket"_s, u"simhallen"_s, u"soporna"_s, u"trottoaren"_s, u"skolmaten"_s };
    CaseDraft draft;
    draft.token = token;
    draft.headline = u"Snöröjning gångväg"_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    for (int i = 0; i < 30; ++i)
        draft.text += words.at(random.bounded(int(words.size()))) + u' ';
    draft.submitter.name = u"Åsa Öberg"_s;
    draft.submitter.email = u"asa@example.org"_s;
    draft.replyWanted = true;
    draft.replyBy = ReplyBy::Email;
    draft.departments = { u"SBF"_s };
    return draft;
}

} // namespace

Workstation::Workstation(const Options &options)
    : m_options(options)
    , m_journal(options.journal)
    , m_random(options.seed)
{
    if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("cannot write %s", qPrintable(options.journal));
}

const QList<Workstation::Operation> &Workstation::operations()
{
    static const QList<Operation> all = {
        { "list", 40, &Workstation::readList },
        { "open", 22, &Workstation::openCase },
        { "search", 10, &Workstation::search },
        { "register", 10, &Workstation::registerCase },
        { "answer", 7, &Workstation::recordAnswer },
        { "send", 4, &Workstation::sendAnswer },
        { "correct", 5, &Workstation::countUp },
        { "report", 2, &Workstation::report },
    };
    return all;
}

const Workstation::Operation &Workstation::choose()
{
    int sum = 0;
    for (const Operation &operation : operations())
        sum += operation.weight;
    int drawn = m_random.bounded(sum);
    for (const Operation &operation : operations()) {
        drawn -= operation.weight;
        if (drawn < 0)
            return operation;
    }
    return operations().constLast();
}

bool Workstation::open()
{
    auto session = Session::open(m_options.url, m_options.login, m_clock);
    if (!session) {
        if (judged(session.error()) != Went::Away)
            m_failed = true;
        return false;
    }
    m_session = std::move(*session);
    return true;
}

bool Workstation::workFor(std::chrono::seconds duration)
{
    QElapsedTimer day;
    day.start();
    while (day.elapsed() < std::chrono::milliseconds(duration).count() && !m_failed) {
        if (!m_session && !open()) {
            QThread::msleep(200);
            continue;
        }
        if (!m_openToken.isEmpty()) {
            settleRegistration();
            continue;
        }
        const Operation &operation = choose();
        QElapsedTimer timer;
        timer.start();
        const Went went = (this->*operation.run)();
        if (went == Went::Away)
            QThread::msleep(100);
        else
            note(u"T %1 %2"_s.arg(QLatin1StringView(operation.name)).arg(double(timer.nsecsElapsed()) / 1e6));
        if (m_options.restMilliseconds > 0)
            QThread::msleep(m_random.bounded(2U * unsigned(m_options.restMilliseconds)));
    }
    return !m_failed;
}

Workstation::Went Workstation::judged(const Error &error)
{
    // Somebody was first, or the case is elsewhere by now: a person chooses another one.
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound)
        return Went::Refused;
    if (m_options.faults && error.code == ErrorCode::Unreachable)
        return Went::Away;
    std::fprintf(
        stderr, "%s: %s (%s)\n", qPrintable(m_options.login), qPrintable(error.message), qPrintable(error.detail));
    m_failed = true;
    return Went::Refused;
}

void Workstation::note(const QString &line)
{
    m_journal.write(line.toUtf8() + '\n');
}

QString Workstation::someCase(Queue queue)
{
    CaseQuery query;
    query.queue = queue;
    const auto page = m_session->cases().list(query, {}, pageLength);
    if (!page || page->rows.isEmpty())
        return {};
    return page->rows.at(m_random.bounded(int(page->rows.size()))).number;
}

Workstation::Went Workstation::readList()
{
    constexpr Queue shown[] = { Queue::ToAssign, Queue::WithDepartment, Queue::Reminder1, Queue::AnswersToSend,
        Queue::Closed };
    CaseQuery query;
    query.queue = shown[m_random.bounded(5)];
    if (const auto counts = m_session->cases().counts(); !counts)
        return judged(counts);
    return judged(m_session->cases().list(query, {}, pageLength));
}

Workstation::Went Workstation::openCase()
{
    const QString number = someCase(Queue::WithDepartment);
    return number.isEmpty() ? Went::Refused : judged(m_session->cases().open(number));
}

Workstation::Went Workstation::search()
{
    static const QStringList words = { u"snö"_s, u"gång"_s, u"belys"_s, u"buss"_s, u"simhall"_s, u"Öberg"_s };
    return judged(m_session->cases().search(words.at(m_random.bounded(int(words.size()))), 50));
}

Workstation::Went Workstation::registerCase()
{
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note(u"TRY %1"_s.arg(token));
    m_openToken = token;
    const auto stored = m_session->cases().registerCase(call(m_random, token));
    if (stored) {
        note(u"R %1 %2"_s.arg(token, stored->number));
        m_openToken.clear();
        return Went::Well;
    }
    const Went went = judged(stored.error());
    if (went != Went::Away)
        m_openToken.clear();
    return went;
}

//! The answer to a registration never came: was it committed? If so it is not done again.
void Workstation::settleRegistration()
{
    const auto known = m_session->cases().registeredWith(m_openToken);
    if (!known) {
        if (judged(known.error()) == Went::Away)
            QThread::msleep(100);
        return;
    }
    if (*known) {
        note(u"R %1 %2"_s.arg(m_openToken, **known));
        m_openToken.clear();
        return;
    }
    const auto stored = m_session->cases().registerCase(call(m_random, m_openToken));
    if (stored) {
        note(u"R %1 %2"_s.arg(m_openToken, stored->number));
        m_openToken.clear();
    } else if (judged(stored.error()) == Went::Refused) {
        m_openToken.clear();
    }
}

Workstation::Went Workstation::recordAnswer()
{
    const QString number = someCase(Queue::WithDepartment);
    if (number.isEmpty())
        return Went::Refused;
    const auto file = m_session->cases().open(number);
    if (!file)
        return judged(file.error());
    for (const Assignment &asked : file->subject.assignments) {
        if (asked.answered || asked.withdrawn)
            continue;
        const auto done = m_session->cases().apply(number,
            RecordAnswer{ asked.department, Outcome::NoAction, u"Vi har tittat på saken."_s }, file->subject.version);
        if (done)
            note(u"A %1 %2"_s.arg(number, asked.department));
        return judged(done);
    }
    return Went::Refused;
}

Workstation::Went Workstation::sendAnswer()
{
    const QString number = someCase(Queue::AnswersToSend);
    if (number.isEmpty())
        return Went::Refused;
    const auto composed = m_session->cases().compose(number);
    if (!composed)
        return judged(composed.error());
    SendAnswer answer;
    answer.outcome = composed->outcome.value_or(Outcome::NoAction);
    const auto done = m_session->cases().apply(number, answer);
    if (done)
        note(u"S %1"_s.arg(number));
    return judged(done);
}

//! Cases that everybody corrects at once: a number in "concerns" is counted up, and no count may be lost
Workstation::Went Workstation::countUp()
{
    constexpr int contested = 20;
    const QString number = u"2026-%1"_s.arg(1 + m_random.bounded(contested), 6, 10, QChar(u'0'));
    const auto file = m_session->cases().open(number);
    if (!file)
        return judged(file.error());
    CaseCorrection correction;
    correction.version = file->subject.version;
    correction.concerns = QString::number(file->subject.concerns.toInt() + 1);
    correction.reason = u"räknar"_s;
    const auto done = m_session->cases().correct(number, correction);
    if (done)
        note(u"C %1 %2"_s.arg(number, *correction.concerns));
    return judged(done);
}

Workstation::Went Workstation::report()
{
    ReportRequest october;
    october.period = { u"2026-10"_s, QDate(2026, 10, 1), QDate(2026, 10, 31) };
    october.split = SplitBy::Department;
    return judged(m_session->reports().make(october));
}

} // namespace lyhord::bench
