#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

#include <optional>

namespace lyhord {

struct XmlNode
{
    QString name; //!< without a prefix
    QString text; //!< of a leaf, trimmed; what stands between the children of others is no content
    QList<XmlNode> children;
    int line = 0;
    bool isRoot = false;
    [[nodiscard]] bool isLeaf() const { return children.isEmpty(); }
    //! The first child of that name, upper and lower case alike; null if there is none
    [[nodiscard]] const XmlNode *child(QStringView childName) const;
    //! Its text; empty if there is none
    [[nodiscard]] QString textOf(QStringView childName) const;
};

//! Real files declare XML 1.1, spell UTF_8, leave out a space or carry ISO-8859-1: UTF-8 without a declaration, with
//! the same line numbers. An element with hundreds of attributes is refused.
[[nodiscard]] Result<QByteArray> normalisedXml(const QByteArray &bytes);

//! The elements of some names, one after the other, each as a tree. Refuses document types (entities could be made to
//! grow without end) and trees of absurd depth or size.
class XmlElements
{
public:
    XmlElements(const QByteArray &utf8, const QStringList &names);

    //! Empty at the end; after an error nothing more can be read
    [[nodiscard]] Result<std::optional<XmlNode>> next();
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }
    [[nodiscard]] qint64 position() const { return m_xml.characterOffset(); }

private:
    [[nodiscard]] std::optional<XmlNode> readNode(int depth);
    [[nodiscard]] Error problem() const;

    QXmlStreamReader m_xml;
    QStringList m_names;
    int m_depth = 0;
    int m_nodes = 0;
};

} // namespace lyhord
