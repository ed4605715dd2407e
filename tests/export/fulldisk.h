#pragma once

#include <csignal>
#include <sys/resource.h>

namespace lyhord::test {

//! No file may grow beyond a size, which a program sees as it sees a full disk
class FullDisk
{
public:
    explicit FullDisk(rlim_t size)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{ size, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace lyhord::test
