#include "core/intake/jsonelements.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::JsonElements)
};

} // namespace

JsonElements::JsonElements(const QByteArray &json, const QStringList &listKeys)
    : m_json(json)
    , m_listKeys(listKeys)
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_position = 3;
}

Result<std::optional<JsonElements::Element>> JsonElements::next()
{
    if (m_state == State::Done)
        return std::nullopt;
    if (m_state == State::Start)
        return begin();
    advance(afterSpace(m_position));
    if (at(m_position) == ']') {
        m_state = State::Done;
        return std::nullopt;
    }
    if (m_state == State::InList) {
        if (at(m_position) != ',')
            return damaged();
        advance(afterSpace(m_position + 1));
    }
    m_state = State::InList;
    const qsizetype end = afterValue(m_position);
    if (end <= m_position)
        return damaged();
    Element element{ m_line, m_json.sliced(m_position, end - m_position) };
    advance(end);
    return element;
}

Result<std::optional<JsonElements::Element>> JsonElements::begin()
{
    advance(afterSpace(m_position));
    while (at(m_position) == '{') { // a list may be wrapped twice: {"service_requests": {"request": […]}}
        const qsizetype inner = listBehindKey(m_position);
        if (inner < 0)
            return rest();
        m_wrapped = true;
        advance(inner);
    }
    if (at(m_position) != '[')
        return rest();
    advance(m_position + 1);
    m_state = State::FirstInList;
    return next();
}

//! What is no list is one entry; whether it is JSON at all its reader will say
Result<std::optional<JsonElements::Element>> JsonElements::rest()
{
    m_state = State::Done;
    const qsizetype end = m_wrapped ? afterValue(m_position) : m_json.size();
    if (end < 0)
        return damaged();
    Element element{ m_line, m_json.sliced(m_position, end - m_position) };
    advance(m_json.size());
    return element;
}

tl::unexpected<Error> JsonElements::damaged()
{
    m_state = State::Done;
    const int line = m_line;
    const bool atEnd = at(m_position) == '\0' || afterValue(m_position) < 0;
    m_position = m_json.size();
    if (atEnd)
        return failed(ErrorCode::Refused,
            Tr::tr("The file ends too early: the entry that begins on line %1 is not complete.").arg(line));
    return failed(ErrorCode::Refused,
        Tr::tr("Line %1 is not JSON: a comma or the end of the list is expected. What follows was not read.")
            .arg(line));
}

//! Where the list, or an object around it, begins; negative if there is none
qsizetype JsonElements::listBehindKey(qsizetype object) const
{
    qsizetype position = afterSpace(object + 1);
    while (at(position) == '"') {
        const qsizetype keyEnd = afterText(position);
        if (keyEnd < 0)
            return -1;
        const QString key = QString::fromUtf8(m_json.sliced(position + 1, keyEnd - position - 2));
        position = afterSpace(keyEnd);
        if (at(position) != ':')
            return -1;
        position = afterSpace(position + 1);
        if (m_listKeys.contains(key) && (at(position) == '[' || at(position) == '{'))
            return position;
        position = afterValue(position);
        if (position < 0)
            return -1;
        position = afterSpace(position);
        if (at(position) == ',')
            position = afterSpace(position + 1);
    }
    return -1;
}

qsizetype JsonElements::afterSpace(qsizetype position) const
{
    while (position < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(position)))
        ++position;
    return position;
}

//! Negative if it does not end
qsizetype JsonElements::afterText(qsizetype position) const
{
    for (++position; position < m_json.size(); ++position) {
        if (m_json.at(position) == '\\')
            ++position;
        else if (m_json.at(position) == '"')
            return position + 1;
    }
    return -1;
}

//! Negative if it does not end
qsizetype JsonElements::afterValue(qsizetype position) const
{
    int depth = 0;
    while (position < m_json.size()) {
        const char c = m_json.at(position);
        if (c == '"') {
            position = afterText(position);
            if (position < 0)
                return -1;
        } else if (c == '{' || c == '[') {
            ++depth;
            ++position;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return position;
            --depth;
            ++position;
        } else if (depth == 0 && (c == ',' || QByteArrayView(" \t\r\n").contains(c))) {
            return position;
        } else {
            ++position;
            continue;
        }
        if (depth == 0)
            return position;
    }
    return depth == 0 ? position : -1;
}

char JsonElements::at(qsizetype position) const
{
    return position < m_json.size() ? m_json.at(position) : '\0';
}

void JsonElements::advance(qsizetype to)
{
    to = std::min(to, m_json.size());
    m_line += static_cast<int>(std::count(m_json.begin() + m_position, m_json.begin() + to, '\n'));
    m_position = to;
}

} // namespace lyhord
