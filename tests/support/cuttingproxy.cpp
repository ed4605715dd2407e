#include "tests/support/cuttingproxy.h"

#include <QtCore/QUrl>

#include <array>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sliceMs = 20;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

const sockaddr *plain(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

} // namespace

CuttingProxy::CuttingProxy(const QString &url)
    : m_serverPort(QUrl(url).port())
    , m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(m_listener, plain(address), length) != 0 || listen(m_listener, 8) != 0)
        qFatal("no port for the proxy");
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    QUrl through(url);
    through.setPort(ntohs(address.sin_port));
    m_url = through.toString() + u"?sslmode=disable&gssencmode=disable"_s;
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ends = true;
    m_thread.join();
    dropAll();
    close(m_listener);
}

void CuttingProxy::cutAndStayAway(Cut where)
{
    m_staysAway = true;
    m_cut = where;
}

void CuttingProxy::run()
{
    while (!m_ends) {
        if (m_cut == Cut::Silent) {
            poll(nullptr, 0, sliceMs);
            continue;
        }
        if (m_cut == Cut::Everywhere)
            dropAll();
        std::vector<pollfd> watched{ { m_listener, POLLIN, 0 } };
        for (const auto &[end, other] : m_other)
            watched.push_back({ end, POLLIN, 0 });
        if (poll(watched.data(), watched.size(), sliceMs) <= 0)
            continue;
        for (const pollfd &one : watched) {
            if (one.revents == 0)
                continue;
            if (one.fd == m_listener)
                accept();
            else if (m_other.contains(one.fd))
                pass(one.fd);
        }
    }
}

void CuttingProxy::accept()
{
    const int client = ::accept(m_listener, nullptr, nullptr);
    if (client < 0 || m_cut == Cut::Everywhere) {
        close(client);
        return;
    }
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(m_serverPort);
    if (connect(server, plain(address), sizeof address) != 0) {
        close(client);
        close(server);
        return;
    }
    m_other[client] = server;
    m_other[server] = client;
    m_isClient[client] = true;
    m_isClient[server] = false;
}

void CuttingProxy::pass(int from)
{
    std::array<char, 65536> buffer{};
    const ssize_t got = read(from, buffer.data(), buffer.size());
    const int to = m_other.at(from);
    const std::string_view bytes(buffer.data(), got > 0 ? static_cast<size_t>(got) : 0);
    if (m_answerIsLost[to] || bytes.empty())
        return drop(from);
    const Cut cut = m_cut;
    const bool commits = m_isClient[from] && bytes.find("COMMIT") != std::string_view::npos;
    if (commits && (cut == Cut::BeforeCommit || cut == Cut::AfterCommit)) {
        m_cut = m_staysAway.exchange(false) ? Cut::Everywhere : Cut::Nowhere;
        if (cut == Cut::BeforeCommit)
            return drop(from);
        if (m_cut == Cut::Everywhere) { // the line is dropped at once: the server's answer is waited for here
            if (write(to, bytes.data(), bytes.size()) > 0)
                static_cast<void>(read(to, buffer.data(), buffer.size()));
            return drop(from);
        }
        m_answerIsLost[from] = true;
    }
    if (write(to, bytes.data(), bytes.size()) != got)
        drop(from);
}

void CuttingProxy::drop(int socket)
{
    const int other = m_other.at(socket);
    for (const int end : { socket, other }) {
        close(end);
        m_other.erase(end);
        m_isClient.erase(end);
        m_answerIsLost.erase(end);
    }
}

void CuttingProxy::dropAll()
{
    while (!m_other.empty())
        drop(m_other.begin()->first);
}

} // namespace lyhord::test
