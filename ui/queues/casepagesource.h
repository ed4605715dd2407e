#pragma once

#include "core/model/query.h"
#include "core/model/result.h"

#include <QtCore/QFuture>

namespace lyhord {

class Workplace;

//! Where a list gets its pages from: the database thread, or a fake in a test
class CasePageSource
{
public:
    CasePageSource() = default;
    CasePageSource(const CasePageSource &) = delete;
    CasePageSource &operator=(const CasePageSource &) = delete;
    virtual ~CasePageSource() = default;

    [[nodiscard]] virtual QFuture<Result<CasePage>> page(const CaseQuery &query, const Cursor &after, int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<qint64>> count(const CaseQuery &query) = 0;
    [[nodiscard]] virtual QFuture<Result<Anchors>> anchors(const CaseQuery &query, const Anchors &known, int slice) = 0;
};

//! Asks the case service: pages in the interactive lane, counts and anchors in the background
class ServicePageSource : public CasePageSource
{
public:
    explicit ServicePageSource(Workplace &workplace);
    QFuture<Result<CasePage>> page(const CaseQuery &query, const Cursor &after, int limit) override;
    QFuture<Result<qint64>> count(const CaseQuery &query) override;
    QFuture<Result<Anchors>> anchors(const CaseQuery &query, const Anchors &known, int slice) override;

private:
    Workplace &m_workplace;
};

} // namespace lyhord
