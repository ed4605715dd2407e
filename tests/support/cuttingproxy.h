#pragma once

#include <QtCore/QString>

#include <atomic>
#include <map>
#include <thread>

namespace lyhord::test {

//! Stands between the program and a server, and can cut the line where it hurts most. Not encrypted, loopback only.
class CuttingProxy
{
public:
    enum class Cut {
        Nowhere,
        BeforeCommit, //!< the server never hears of it; once, then Nowhere
        AfterCommit, //!< the server has committed, the program never hears of it; once, then Nowhere
        Everywhere, //!< nothing gets through, nobody is let in
        Silent, //!< every line stays, and nothing gets through: a machine that has stopped
    };
    explicit CuttingProxy(const QString &url);
    ~CuttingProxy();

    [[nodiscard]] QString url() const { return m_url; } //!< the same database, through this
    void cut(Cut where) { m_cut = where; }
    //! Whoever connects at commit from now on finds nobody there until cut(Nowhere)
    void cutAndStayAway(Cut where);
    [[nodiscard]] bool isAway() const { return m_cut == Cut::Everywhere; }

private:
    void run();
    void pass(int from);
    void accept();
    void drop(int socket);
    void dropAll();

    QString m_url;
    int m_serverPort = 0;
    int m_listener = -1;
    std::map<int, int> m_other; //!< each end of a line and its other end
    std::map<int, bool> m_isClient;
    std::map<int, bool> m_answerIsLost;
    std::atomic<Cut> m_cut = Cut::Nowhere;
    std::atomic<bool> m_staysAway = false;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace lyhord::test
