#include "core/drafts/registrationdraft.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Referral toTheRegion()
{
    return { .ground = ReferralGround::OtherBody,
        .statute = {},
        .to = u"Region Sörmland"_s,
        .told = u"Vårdcentralen är regionens."_s };
}

RegistrationDraft written(const QString &token)
{
    RegistrationDraft registration{ .draft = snowDraft() };
    registration.draft.token = token.leftJustified(32, u'0');
    registration.draft.departments = { u"SBF"_s, u"KFF"_s };
    registration.files = { { u"väg.txt"_s, u"text/plain"_s, "snow" }, { u"karta.txt"_s, u"text/plain"_s, "map" } };
    return registration;
}

QList<EventKind> kindsIn(TownHall &town, const QString &number)
{
    QList<EventKind> kinds;
    const auto file = town.cases().open(number);
    for (const Event &event : file->events)
        kinds.append(event.kind);
    return kinds;
}

InboxItemId arrived(TownHall &town, const QString &text)
{
    InboxItem item;
    item.source = InboxSource::Email;
    item.received = town.clock().now();
    item.subject = u"Oplogad gångväg"_s;
    item.text = text;
    item.externalId = text;
    item.rawSha256 = text.toUtf8().toHex().left(64).leftJustified(64, '0');
    const auto added = town.session().inbox().add(item);
    return added && *added ? **added : InboxItemId();
}

} // namespace

//! What is registered is registered whole, with its files and whom it asks, or not at all (R34, R99)
class TestRegisteredWhole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAndQuestionsAreThereAtOnceAndTheQuestionCanBeTakenBack()
    {
        TownHall town;
        for (const QString &token : { u"one"_s, u"two"_s, u"three"_s }) {
            const auto kept = town.cases().registerDraft(written(token));
            QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
            QVERIFY(!kept->wasThere);
            const QString number = kept->registered.number;
            QCOMPARE(kept->registered.status, CaseStatus::AwaitingAnswer);
            QCOMPARE(kindsIn(town, number),
                (QList<EventKind>{ EventKind::Registered, EventKind::Attached, EventKind::Assigned }));
            QCOMPARE(town.cases().open(number)->attachments.size(), 2);
            QCOMPARE(town.cases().open(number)->messages.size(), 2);

            const auto again = town.cases().registerDraft(written(token));
            QVERIFY(again && again->wasThere);
            QCOMPARE(again->registered.number, number);
            QCOMPARE(town.cases().open(number)->attachments.size(), 2);

            const auto back = town.cases().undo(number);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            QCOMPARE(back->status, CaseStatus::Registered);
            QVERIFY(back->assignments.isEmpty());
            QCOMPARE(town.cases().open(number)->attachments.size(), 2);
        }
        QCOMPARE(*town.cases().count({}), 3);
    }

    void theCommandLinesDraftAsksInAStepThatCanBeTakenBackToo()
    {
        TownHall town;
        const Case asked = town.snowCase({ u"SBF"_s });
        const auto back = town.cases().undo(asked.number);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->status, CaseStatus::Registered);
        QVERIFY(!town.cases().undo(asked.number)); // a registration stays
    }

    void onePartRefusedLeavesNothing_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : { "department", "file", "referral" })
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void onePartRefusedLeavesNothing()
    {
        QFETCH(const QString, part);
        TownHall town;
        for (int again = 0; again < 3; ++again) {
            RegistrationDraft registration = written(u"refused"_s);
            std::optional<Referral> referral;
            if (part == u"department")
                registration.draft.departments = { u"SBF"_s, u"NOMAIL"_s };
            else if (part == u"file")
                registration.files.append({ u"film.mp4"_s, u"video/mp4"_s, QByteArray(maxAttachmentSize + 1, 'x') });
            else
                referral = Referral{ .ground = ReferralGround::ExerciseOfAuthority }; // without its statute
            const auto refused = town.cases().registerDraft(registration, referral);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QCOMPARE(*town.cases().count({}), 0);
            QVERIFY(town.session().outbox().messages({}, 10)->isEmpty());
        }
        // what was refused is mended and goes under the same token
        const auto kept = town.cases().registerDraft(written(u"refused"_s));
        QVERIFY(kept && !kept->wasThere);
        QCOMPARE(kept->registered.number, u"2026-000001"_s);
    }

    void whatIsReferredAsksNobody()
    {
        TownHall town;
        const auto kept = town.cases().registerDraft(written(u"elsewhere"_s), toTheRegion());
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
        QCOMPARE(kept->registered.status, CaseStatus::Referred);
        QVERIFY(kept->registered.assignments.isEmpty());
        QVERIFY(!kindsIn(town, kept->registered.number).contains(EventKind::Assigned));
    }

    void aMessageIsDoneWithItAndFoundAgainByItsToken()
    {
        TownHall town;
        for (const QString &text : { u"first"_s, u"second"_s, u"third"_s }) {
            RegistrationDraft registration = written(text);
            registration.item = arrived(town, text);
            QVERIFY(registration.item.isValid());
            registration.draft.departments = { u"NOMAIL"_s };
            QVERIFY(!town.cases().registerDraft(registration));
            QCOMPARE(town.session().inbox().item(registration.item)->text, text); // it waits on
            registration.draft.departments = { u"SBF"_s };
            const auto kept = town.cases().registerDraft(registration);
            QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
            QVERIFY(!town.session().inbox().item(registration.item));
            const auto again = town.cases().registerDraft(registration);
            QVERIFY(again && again->wasThere);
            QCOMPARE(again->registered.number, kept->registered.number);
        }
    }

    void anotherMatterIsLinkedAndAsksItsDepartment()
    {
        TownHall town;
        const Case original = town.snowCase({ u"SBF"_s });
        for (const QString &token : { u"part one"_s, u"part two"_s, u"part three"_s }) {
            RegistrationDraft registration = written(token);
            registration.splitFrom = original.number;
            registration.draft.departments = { u"KFF"_s };
            const auto kept = town.cases().registerDraft(registration);
            QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
            QCOMPARE(kept->registered.links.size(), 1);
            QCOMPARE(kept->registered.status, CaseStatus::AwaitingAnswer);
            QVERIFY(town.cases().registerDraft(registration)->wasThere);
        }
        QCOMPARE(kindsIn(town, original.number).count(EventKind::Split), 3);
    }
};

LYHORD_TEST(TestRegisteredWhole)
#include "test_registeredwhole.moc"
