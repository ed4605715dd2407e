#include "core/db/collation.h"

#include <QtCore/QCollator>
#include <QtCore/QLocale>
#include <QtCore/QStringView>

#include <sqlite3.h>

#include <memory>

namespace lyhord {

namespace {

//! Where a letter stands when the system's own collator does not know Swedish
int place(QChar letter)
{
    const char16_t folded = letter.toCaseFolded().unicode();
    switch (folded) {
    case u'å':
        return 'z' + 1;
    case u'ä':
    case u'æ':
        return 'z' + 2;
    case u'ö':
    case u'ø':
        return 'z' + 3;
    case u'é':
    case u'è':
        return 'e';
    case u'ü':
        return 'y';
    default:
        return folded > 'z' ? folded + 3 : folded;
    }
}

int compareByAlphabet(QStringView left, QStringView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    for (qsizetype i = 0; i < shorter; ++i) {
        if (const int difference = place(left[i]) - place(right[i]); difference != 0)
            return difference;
    }
    return static_cast<int>(left.size() - right.size());
}

class SwedishOrder
{
public:
    SwedishOrder()
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_hasCollator = m_collator.compare(QStringView(u"z"), QStringView(u"å")) < 0
            && m_collator.compare(QStringView(u"å"), QStringView(u"ä")) < 0
            && m_collator.compare(QStringView(u"ä"), QStringView(u"ö")) < 0;
    }
    [[nodiscard]] int compare(QStringView left, QStringView right) const
    {
        return m_hasCollator ? m_collator.compare(left, right) : compareByAlphabet(left, right);
    }

private:
    QCollator m_collator{ QLocale(QLocale::Swedish, QLocale::Sweden) };
    bool m_hasCollator = false;
};

int compareTexts(void *order, int leftBytes, const void *left, int rightBytes, const void *right)
{
    return static_cast<const SwedishOrder *>(order)->compare(
        QStringView(static_cast<const char16_t *>(left), leftBytes / 2),
        QStringView(static_cast<const char16_t *>(right), rightBytes / 2));
}

void forget(void *order)
{
    std::default_delete<SwedishOrder>()(static_cast<SwedishOrder *>(order));
}

} // namespace

bool registerSwedishCollation(sqlite3 *handle)
{
    auto order = std::make_unique<SwedishOrder>();
    const int code = sqlite3_create_collation_v2(
        handle, "swedish", SQLITE_UTF16_ALIGNED, order.get(), compareTexts, forget);
    if (code != SQLITE_OK)
        return false; // the destructor is not called by SQLite then
    static_cast<void>(order.release());
    return true;
}

} // namespace lyhord
