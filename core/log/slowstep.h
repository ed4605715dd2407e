#pragma once

#include <QtCore/QElapsedTimer>

#include <chrono>

namespace lyhord {

//! From then on a step is slow, and is logged
inline constexpr std::chrono::milliseconds slowAfter{ 1000 };

//! Times what is done while it lives
class SlowStep
{
public:
    //! What it is, in a constant: nothing of a person or case
    explicit SlowStep(const char *what)
        : m_what(what)
    {
        m_since.start();
    }
    ~SlowStep();
    SlowStep(const SlowStep &) = delete;
    SlowStep &operator=(const SlowStep &) = delete;

private:
    const char *m_what;
    QElapsedTimer m_since;
};

} // namespace lyhord
