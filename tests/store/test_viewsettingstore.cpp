#include "core/store/viewsettingstore.h"

#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestViewSettingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPersonFindsWhatTheyLeft()
    {
        using Settings = QMap<QString, QString>;
        const auto db = memoryDatabase();
        ViewSettingStore store(*db);
        QCOMPARE(*store.all(u"anna"_s), Settings());
        LYHORD_OK(store.save(u"anna"_s, u"columns"_s, u"1,2"_s));
        LYHORD_OK(store.save(u"anna"_s, u"columns"_s, u"3"_s));
        LYHORD_OK(store.save(u"anna"_s, u"signature"_s, u"Anna Å"_s));
        LYHORD_OK(store.save(u"bo"_s, u"columns"_s, u"4"_s));
        QCOMPARE(*store.all(u"anna"_s), (Settings{ { u"columns"_s, u"3"_s }, { u"signature"_s, u"Anna Å"_s } }));
        LYHORD_OK(store.remove(u"anna"_s, u"columns"_s));
        QCOMPARE(*store.all(u"anna"_s), (Settings{ { u"signature"_s, u"Anna Å"_s } }));
        QCOMPARE(*store.all(u"bo"_s), (Settings{ { u"columns"_s, u"4"_s } }));
    }
};

LYHORD_TEST(TestViewSettingStore)
#include "test_viewsettingstore.moc"
