#pragma once

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace lyhord {

//! What a model may say about a cell beside its text
enum LineRole {
    ToneRole = Qt::UserRole + 1, //!< int of a Tone
    SymbolRole, //!< int of an Icon
    LoadedRole, //!< false: a placeholder
    NumberRole, //!< of the case the line is about
    QuietRole, //!< true: steps back, as what is no longer used
};

//! Paints a cell in its tone, with its symbol before the word; a long text takes a second line, so that lists stay
//! readable when they are narrow. Where they are narrower still, one cell shows what the others hold as well.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int lineHeight(const QFontMetrics &metrics);
    //! These columns of the row stand below the cell's own text, where there is no room for them beside it
    void fold(const QList<int> &columns) { m_folded = columns; }

private:
    void paintFolded(QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index) const;

    QList<int> m_folded;
};

} // namespace lyhord
