#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <chrono>

namespace lyhord {

//! Where a case's days are counted; days and times a person sees are in this zone
inline constexpr char localZoneName[] = "Europe/Stockholm";

//! The only one who knows what time it is
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; //!< UTC
    //! Whether it is this machine's own clock, which may be wrong; where a server knows better, the server's time
    //! counts
    [[nodiscard]] virtual bool isThisMachines() const { return false; }
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] bool isThisMachines() const override { return true; }
};

//! Another clock, put right by what it was measured to be wrong
class CorrectedClock : public Clock
{
public:
    CorrectedClock(const Clock &wrong, std::chrono::milliseconds by)
        : m_wrong(wrong)
        , m_by(by)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_wrong.now().addMSecs(m_by.count()); }

private:
    const Clock &m_wrong;
    std::chrono::milliseconds m_by;
};

//! Stands still: for --now and for tests
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment)
        : m_now(moment.toUTC())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &moment) { m_now = moment.toUTC(); }

private:
    QDateTime m_now;
};

//! The day in Europe/Stockholm on which a moment falls (C5)
[[nodiscard]] QDate localDay(const QDateTime &moment);
//! The first moment of a local day, in UTC
[[nodiscard]] QDateTime startOfLocalDay(QDate day);
//! A moment as local time, with the offset of that moment
[[nodiscard]] QDateTime toLocal(const QDateTime &moment);
//! ISO 8601; without an offset it is local Swedish time. Invalid if it is no moment.
[[nodiscard]] QDateTime momentFromIso(QStringView text);
//! ISO 8601 with the local offset: "2026-11-20T14:05:00+01:00"
[[nodiscard]] QString toIso(const QDateTime &moment);

} // namespace lyhord
