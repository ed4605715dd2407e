#pragma once

#include "ui/queues/casepagesource.h"

#include <QtCore/QPromise>

#include <memory>
#include <vector>

namespace lyhord::test {

//! Rows "number 0", "number 1" …; a cursor is the row's place. Answers when told to, so that a test decides what is
//! late.
class FakePageSource : public CasePageSource
{
public:
    struct Log
    {
        int rows = 0;
        int firstNumber = 0;
        QString prefix;
        QDateTime closed; //!< all of them then; invalid: none is closed
        bool answersWait = false; //!< of all of them: they have not left
        bool answersAtOnce = true;
        bool countFails = false;
        QList<QPair<int, int>> pagesAsked; //!< first row, how many
        int countsAsked = 0;
        int anchorsAsked = 0;
        std::vector<std::function<void()>> waiting;
        void answer()
        {
            auto now = std::move(waiting);
            waiting.clear();
            for (auto &give : now)
                give();
        }
    };
    explicit FakePageSource(std::shared_ptr<Log> log)
        : m_log(std::move(log))
    {
    }

    QFuture<Result<CasePage>> page(const CaseQuery &, const Cursor &after, int limit) override
    {
        const int first = after.toInt();
        m_log->pagesAsked.append({ first, limit });
        return give<CasePage>([log = m_log, first, limit]() -> Result<CasePage> {
            CasePage page;
            for (int row = first; row < qMin(first + limit, log->rows); ++row)
                page.rows.append(rowNumber(*log, row));
            if (first + limit < log->rows)
                page.next = QString::number(first + limit);
            return page;
        });
    }
    QFuture<Result<qint64>> count(const CaseQuery &) override
    {
        ++m_log->countsAsked;
        return give<qint64>([log = m_log]() -> Result<qint64> {
            if (log->countFails)
                return failed(ErrorCode::Broken, QStringLiteral("no count"));
            return log->rows;
        });
    }
    QFuture<Result<Anchors>> anchors(const CaseQuery &, const Anchors &known, int slice) override
    {
        ++m_log->anchorsAsked;
        return give<Anchors>([log = m_log, known, slice]() -> Result<Anchors> {
            Anchors more = known;
            more.count = qMin<qint64>(known.count + slice, log->rows);
            for (qint64 row = more.cursors.size() * qint64(more.every); row < more.count; row += more.every)
                more.cursors.append(QString::number(row));
            more.complete = more.count == log->rows;
            return more;
        });
    }

    static CaseRow rowNumber(const Log &log, int row)
    {
        CaseRow made;
        made.id = CaseId{ row + 1 };
        made.number = QStringLiteral("%1%2").arg(log.prefix).arg(row + log.firstNumber);
        made.headline = QStringLiteral("Headline %1").arg(row + log.firstNumber);
        made.received = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        made.answerDue = QDate(2026, 12, 4);
        if (log.closed.isValid()) {
            made.status = CaseStatus::Closed;
            made.closed = log.closed;
            made.answerWaits = log.answersWait;
        }
        return made;
    }

private:
    template <class T>
    QFuture<Result<T>> give(std::function<Result<T>()> make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto future = promise->future();
        auto answer = [promise, make = std::move(make)] {
            promise->addResult(make());
            promise->finish();
        };
        if (m_log->answersAtOnce)
            answer();
        else
            m_log->waiting.push_back(answer);
        return future;
    }
    std::shared_ptr<Log> m_log;
};

} // namespace lyhord::test
