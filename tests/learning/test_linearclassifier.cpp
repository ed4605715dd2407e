#include "core/learning/linearclassifier.h"
#include "tests/support/testmain.h"

#include <numeric>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestLinearClassifier : public QObject
{
    Q_OBJECT

    //! Texts of as many matters as there are labels
    static QList<LabelledFeatures> texts(qsizetype labels, int each = 5)
    {
        const QStringList words{ u"lampan gatan belysning"_s, u"boken bibliotek hylla"_s, u"maten skolan potatis"_s };
        QList<LabelledFeatures> all;
        for (int i = 0; i < each; ++i) {
            for (qsizetype label = 0; label < labels; ++label)
                all.append({ TextFeatures(words.at(label) + u" nummer"_s + QString(i, u'x')).all(), label });
        }
        return all;
    }
    static QByteArray written(const LinearClassifier &classifier)
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        classifier.write(out);
        return bytes;
    }
    static std::optional<LinearClassifier> read(const QByteArray &bytes)
    {
        QDataStream in(bytes);
        return LinearClassifier::read(in);
    }

private Q_SLOTS:
    void itKnowsWhatItLearned_data()
    {
        QTest::addColumn<qsizetype>("labels");
        QTest::newRow("two") << qsizetype(2);
        QTest::newRow("three") << qsizetype(3);
    }
    void itKnowsWhatItLearned()
    {
        QFETCH(const qsizetype, labels);
        const QStringList names = QStringList({ u"SBF"_s, u"KFF"_s, u"SEF"_s }).mid(0, labels);
        const auto classifier = LinearClassifier::trained(texts(labels), names);
        QCOMPARE(classifier.labels().size(), labels);
        for (const auto &[text, name] :
            { std::pair(u"en lampa"_s, u"SBF"_s), std::pair(u"böcker bibliotek"_s, u"KFF"_s) }) {
            const TextFeatures features(text);
            const auto likely = classifier.probabilities(features.all());
            QVERIFY(std::abs(std::accumulate(likely.cbegin(), likely.cend(), 0.0) - 1) < 1e-9);
            const auto best = std::max_element(likely.cbegin(), likely.cend()) - likely.cbegin();
            QCOMPARE(classifier.labels().at(best), name);
            QVERIFY(classifier.evidence(best, features.all()) > 0);
        }
        QCOMPARE(read(written(classifier))->probabilities(TextFeatures(u"lampan"_s).all()),
            classifier.probabilities(TextFeatures(u"lampan"_s).all()));
    }

    void fromOneLabelOrNothingNothingIsLearned()
    {
        QVERIFY(LinearClassifier::trained({}, {}).labels().isEmpty());
        QVERIFY(LinearClassifier::trained(texts(1), { u"SBF"_s }).labels().isEmpty());
        QVERIFY(LinearClassifier::trained(texts(2, 1), { u"SBF"_s, u"KFF"_s }).labels().isEmpty()); // nothing twice
        const LinearClassifier empty;
        QVERIFY(empty.probabilities(TextFeatures(u"lampan"_s).all()).empty());
        QVERIFY(read(written(empty)));
    }

    void aWordThatFewHaveLeavesNoTrace()
    {
        QList<LabelledFeatures> all = texts(2);
        const QList<TextFeature> name = TextFeatures(u"Rydqvist"_s).all();
        all.append({ name, 0 });
        all.append({ name, 0 });
        const auto classifier = LinearClassifier::trained(all, { u"SBF"_s, u"KFF"_s });
        QCOMPARE(classifier.evidence(0, name), 0.0);
    }

    void theSameTextsGiveTheSameWeights()
    {
        QCOMPARE(written(LinearClassifier::trained(texts(3), { u"a"_s, u"b"_s, u"c"_s })),
            written(LinearClassifier::trained(texts(3), { u"a"_s, u"b"_s, u"c"_s })));
    }

    void whatIsCutOffIsNoClassifier()
    {
        const QByteArray whole = written(LinearClassifier::trained(texts(2), { u"SBF"_s, u"KFF"_s }));
        for (const qsizetype size : { qsizetype(0), qsizetype(3), whole.size() / 2, whole.size() - 1 })
            QVERIFY(!read(whole.left(size)));
        QVERIFY(!read(QByteArray(64, '\xff')));
    }
};

LYHORD_TEST(TestLinearClassifier)
#include "test_linearclassifier.moc"
