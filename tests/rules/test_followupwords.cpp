#include "core/rules/followupwords.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! field.md 3: what was going to be registered is added to a case instead, and no word of it is lost
class TestFollowUpWords : public QObject
{
    Q_OBJECT

    static Case snow()
    {
        Case open;
        open.number = u"2026-000001"_s;
        open.headline = u"Snöröjning gångväg"_s;
        open.submitter.name = u"Åsa Öberg"_s;
        open.submitter.phone = u"016-710 10 00"_s;
        return open;
    }
    static CaseDraft said(const QString &text)
    {
        CaseDraft draft;
        draft.text = text;
        return draft;
    }

private Q_SLOTS:
    void whatWasWrittenInACallIsAllThere()
    {
        CaseDraft draft = said(u"Det är fortfarande halt."_s);
        draft.headline = u"Halka vid skolan"_s;
        draft.submitter.name = u"Bo Ek"_s;
        draft.submitter.phone = u"070-174 06 05"_s;
        draft.concerns = u"Entreprenören"_s;
        draft.replyWanted = true;
        draft.answeredDirectly = CaseDraft::DirectAnswer{ .text = u"Den plogas i kväll."_s };
        const QString words = followUpWords(draft, {}, snow());
        for (const QString &word : { draft.text, draft.headline, draft.concerns, u"Bo Ek, 070-174 06 05"_s,
                 draft.answeredDirectly->text, u"wants an answer"_s })
            QVERIFY2(words.contains(word), qPrintable(word + u" in: "_s + words));
        QVERIFY2(words.startsWith(draft.text), qPrintable(words));
    }

    void whatTheCaseKnowsIsNotSaidAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody is named") << QString() << QString() << u"Halt."_s;
        QTest::newRow("the same person") << u"Åsa Öberg"_s << u"016 7101000"_s << u"Halt."_s;
        QTest::newRow("by a first name") << u"åsa"_s << QString() << u"Halt."_s;
        QTest::newRow("with another telephone")
            << u"Åsa Öberg"_s << u"070-174 06 05"_s
            << u"Halt.\n\nThe person can also be reached by: 070-174 06 05"_s;
        QTest::newRow("somebody else") << u"Bo Ek"_s << QString() << u"Halt.\n\nSaid by: Bo Ek"_s;
        QTest::newRow("another one on the same telephone")
            << u"Bo Öberg"_s << u"016-710 10 00"_s << u"Halt.\n\nSaid by: Bo Öberg, 016-710 10 00"_s;
        QTest::newRow("somebody else, without a name")
            << QString() << u"070-174 06 05"_s << u"Halt.\n\nSaid by: 070-174 06 05"_s;
    }
    void whatTheCaseKnowsIsNotSaidAgain()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, phone);
        CaseDraft draft = said(u"Halt."_s);
        draft.headline = u"snöröjning  gångväg"_s;
        draft.submitter.name = name;
        draft.submitter.phone = phone;
        QTEST(followUpWords(draft, {}, snow()), "words");
    }

    void whoWantsToBeAnonymousIsNotTheCasesPerson()
    {
        CaseDraft draft = said(u"Halt."_s);
        draft.submitter.anonymous = true;
        QVERIFY(followUpWords(draft, {}, snow()).contains(u"does not want to give a name"_s));
        Case open = snow();
        open.submitter = draft.submitter;
        QCOMPARE(followUpWords(draft, {}, open), u"Halt."_s);
    }

    void aMessageStandsAsItCameAndWhatWasWrittenBeside_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing was changed") << u"Det är halt."_s << u"Det är halt."_s;
        QTest::newRow("something was added")
            << u"Det är halt.\n\nRingde också."_s
            << u"Det är halt.\n\nWritten about it by the contact centre:\nRingde också."_s;
        QTest::newRow("it was put otherwise")
            << u"Det är halt vid skolan."_s
            << u"Det är halt.\n\nWritten about it by the contact centre:\nDet är halt vid skolan."_s;
        QTest::newRow("it was emptied") << QString() << u"Det är halt."_s;
    }
    void aMessageStandsAsItCameAndWhatWasWrittenBeside()
    {
        QFETCH(const QString, written);
        QTEST(followUpWords(said(written), said(u"Det är halt."_s), snow()), "words");
    }

    //! L9
    void whatIsSecretIsNotAddedToWhatOthersRead()
    {
        CaseDraft draft = said(u"Halt."_s);
        QVERIFY(checkStaysHidden(draft, snow()));
        draft.submitter.protectedIdentity = true;
        QVERIFY(!checkStaysHidden(draft, snow()));
        Case secret = snow();
        secret.secrecy = true;
        QVERIFY(checkStaysHidden(draft, secret));
        draft = said(u"Halt."_s);
        draft.secrecy = true;
        QVERIFY(!checkStaysHidden(draft, snow()));
    }

    void departmentsAndCategoryAreTheCasesOwn()
    {
        CaseDraft draft = said(u"Halt."_s);
        QVERIFY(!hasChoicesOfItsOwn(draft));
        draft.departments = { u"SBF"_s };
        QVERIFY(hasChoicesOfItsOwn(draft));
        draft = said(u"Halt."_s);
        draft.category = u"SBF/vinter"_s;
        QVERIFY(hasChoicesOfItsOwn(draft));
    }
};

LYHORD_TEST(TestFollowUpWords)
#include "test_followupwords.moc"
