#include "core/intake/xmlelements.h"

#include "core/intake/textencoding.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::XmlElements)
};

constexpr int maxDepth = 64;
constexpr int maxNodes = 200'000;
constexpr int maxAttributes = 250; // of one element: the reader compares each with all before it

QStringView localName(QStringView qualifiedName)
{
    return qualifiedName.mid(qualifiedName.indexOf(u':') + 1);
}

QByteArray decodedBom(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.mid(3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16); // byte order by the mark
        const QString text = decoder(bytes);
        return text.toUtf8();
    }
    return bytes;
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

//! "utf8" for "UTF-8", "UTF_8", "utf8"
QByteArray encodingKey(const QByteArray &declaration)
{
    static const QRegularExpression pattern(uR"(encoding\s*=\s*["']([^"']*)["'])"_s);
    const auto match = pattern.match(QString::fromLatin1(declaration));
    QByteArray key;
    for (const char c : match.captured(1).toLatin1().toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key.append(c);
    }
    return key;
}

Result<QByteArray> recoded(const QByteArray &content, const QByteArray &encoding)
{
    if (encoding == "iso88591" || encoding == "latin1" || encoding == "windows1252" || encoding == "cp1252")
        return fromWindows1252(content).toUtf8();
    if (!encoding.isEmpty() && encoding != "utf8" && encoding != "usascii" && encoding != "ascii")
        return failed(ErrorCode::Refused,
            Tr::tr("The file is written in the encoding “%1”, which cannot be read. Save it as UTF-8.")
                .arg(QString::fromLatin1(encoding)));
    if (!content.isValidUtf8())
        return failed(ErrorCode::Refused,
            Tr::tr("The file says it is UTF-8, but holds bytes that are not. It may have been damaged or recoded."));
    return content;
}

qsizetype behind(const QByteArray &xml, const char *end, qsizetype from)
{
    const qsizetype found = xml.indexOf(end, from);
    return found < 0 ? xml.size() : found + qsizetype(qstrlen(end));
}

struct Tag
{
    qsizetype end = 0;
    int attributes = 0; //!< of one too many the rest is not counted
};

Tag tagAt(const QByteArray &xml, qsizetype start)
{
    Tag tag{ start, 0 };
    char quote = 0;
    for (; tag.end < xml.size() && tag.attributes <= maxAttributes; ++tag.end) {
        const char c = xml.at(tag.end);
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '=')
            ++tag.attributes;
        else if (c == '>')
            break;
    }
    return tag;
}

//! Before the reader sees it, which takes the square of their number
Result<> checkAttributes(const QByteArray &xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(xml, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(xml, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(xml, "?>", at);
        } else if (const Tag tag = tagAt(xml, at); tag.attributes <= maxAttributes) {
            at = tag.end;
        } else {
            return failed(ErrorCode::Refused,
                Tr::tr("The file cannot be read as XML (line %1): %2.")
                    .arg(QByteArrayView(xml).first(at).count('\n') + 1)
                    .arg(Tr::tr("an element has more than %1 attributes").arg(maxAttributes)));
        }
    }
    return {};
}

} // namespace

const XmlNode *XmlNode::child(QStringView childName) const
{
    for (const XmlNode &node : children) {
        if (node.name.compare(childName, Qt::CaseInsensitive) == 0)
            return &node;
    }
    return nullptr;
}

QString XmlNode::textOf(QStringView childName) const
{
    const XmlNode *found = child(childName);
    return found ? found->text : QString();
}

namespace {

Result<QByteArray> withoutDeclaration(const QByteArray &bytes)
{
    QByteArray content = decodedBom(bytes);
    qsizetype start = 0;
    while (start < content.size() && QChar::isSpace(static_cast<unsigned char>(content.at(start))))
        ++start;
    if (!content.sliced(start).startsWith("<?xml"))
        return recoded(content, {});
    const qsizetype end = content.indexOf("?>", start);
    if (end < 0)
        return failed(ErrorCode::Refused, Tr::tr("The file ends within its first line."));
    const QByteArray declaration = content.mid(start, end + 2 - start);
    const QByteArray kept = content.left(start) + QByteArray(declaration.count('\n'), '\n') + content.mid(end + 2);
    return recoded(kept, isUtf16(bytes) ? QByteArray() : encodingKey(declaration));
}

} // namespace

Result<QByteArray> normalisedXml(const QByteArray &bytes)
{
    Result<QByteArray> xml = withoutDeclaration(bytes);
    if (!xml)
        return xml;
    if (const Result<> checked = checkAttributes(*xml); !checked)
        return tl::unexpected(checked.error());
    return xml;
}

XmlElements::XmlElements(const QByteArray &utf8, const QStringList &names)
    : m_xml(utf8)
    , m_names(names)
{
    m_xml.setNamespaceProcessing(false); // a prefix that was never declared is no reason to lose a message
}

Result<std::optional<XmlNode>> XmlElements::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(Tr::tr("document type declarations are not accepted"));
        if (token == QXmlStreamReader::EndElement)
            --m_depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_names.contains(localName(m_xml.qualifiedName()), Qt::CaseInsensitive)) {
            m_nodes = 0;
            auto node = readNode(m_depth);
            if (!node)
                return tl::unexpected(problem());
            node->isRoot = m_depth == 0;
            return node;
        }
        if (++m_depth > maxDepth)
            m_xml.raiseError(Tr::tr("elements are nested too deeply"));
    }
    if (m_xml.hasError())
        return tl::unexpected(problem());
    return std::nullopt;
}

std::optional<XmlNode> XmlElements::readNode(int depth)
{
    if (depth > maxDepth || ++m_nodes > maxNodes) {
        m_xml.raiseError(Tr::tr("elements are nested too deeply or are too many"));
        return std::nullopt;
    }
    XmlNode node;
    node.name = localName(m_xml.qualifiedName()).toString();
    node.line = line();
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (auto child = readNode(depth + 1))
                node.children.append(*std::move(child));
            break;
        case QXmlStreamReader::Characters:
            node.text += m_xml.text();
            break;
        case QXmlStreamReader::EndElement:
            node.text = node.isLeaf() ? node.text.trimmed() : QString();
            return node;
        case QXmlStreamReader::EntityReference:
            m_xml.raiseError(Tr::tr("it uses an entity that is not defined"));
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return std::nullopt;
}

Error XmlElements::problem() const
{
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return { ErrorCode::Refused,
            Tr::tr("The file ends too early, at line %1: a part of it is missing.").arg(line()) };
    QString reason = m_xml.errorString();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return { ErrorCode::Refused, Tr::tr("The file cannot be read as XML (line %1): %2.").arg(line()).arg(reason) };
}

} // namespace lyhord
