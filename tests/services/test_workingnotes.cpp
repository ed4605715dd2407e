#include "core/services/workingnotes.h"

#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/services/casemarks.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! L2: notes, flags and how far one has read are no part of the case
class TestWorkingNotes : public QObject
{
    Q_OBJECT

    static QStringList textsOf(Session &session, const QString &number)
    {
        QStringList texts;
        const auto notes = session.workingNotes().of(number);
        for (const WorkingNote &note : notes.value_or(QList<WorkingNote>()))
            texts.append(note.text);
        return texts;
    }
    static QStringList numbersIn(Session &session, OwnList list)
    {
        CaseQuery query;
        query.own = list;
        QStringList numbers;
        const auto page = session.cases().list(query, {}, 50);
        if (!page)
            qFatal("%s %s", qPrintable(page.error().message), qPrintable(page.error().detail));
        for (const CaseRow &row : page->rows)
            numbers.append(row.number);
        return numbers;
    }

private Q_SLOTS:
    void aNoteIsSeenWhereItWasWritten()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        const auto registrar = town.sessionOf(Role::DepartmentRegistrar, u"SBF"_s);
        const auto reader = town.sessionOf(Role::QualityOfficer, u"SBF"_s);
        const auto other = town.sessionOf(Role::Handler, u"KFF"_s);
        QVERIFY(officer->workingNotes().add(number, u" ring skolan \n"_s));
        QVERIFY(handler->workingNotes().add(number, u"fråga vaktmästaren"_s));
        QCOMPARE(textsOf(town.session(), number), QStringList{ u"ring skolan"_s });
        QCOMPARE(textsOf(*registrar, number), QStringList{ u"fråga vaktmästaren"_s });
        QVERIFY(textsOf(*reader, number).isEmpty());
        QVERIFY(textsOf(*other, number).isEmpty());
        QVERIFY(!reader->workingNotes().add(number, u"x"_s));
        QCOMPARE(other->workingNotes().add(number, u"x"_s).error().code, ErrorCode::NotFound);
        const auto file = town.cases().open(number);
        QCOMPARE(file->events.size(), 2); // registered, assigned: a note is no step
        QCOMPARE(file->subject.version, 2);
        QCOMPARE(file->notes.size(), 1);
        QVERIFY(file->mayNote);
    }

    void onlyOnesOwnIsChangedOrRemoved()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        const QString elsewhere = town.snowCase().number;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(officer->workingNotes().add(number, u"ring skolan"_s));
        const NoteId note = officer->workingNotes().of(number)->constFirst().id;
        QCOMPARE(town.session().workingNotes().change(number, note, u"nej"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(town.session().workingNotes().remove(number, note).error().code, ErrorCode::NotFound);
        QVERIFY(!officer->workingNotes().change(elsewhere, note, u"fel ärende"_s));
        town.setNow(u"2026-11-20T15:00"_s);
        QVERIFY(officer->workingNotes().change(number, note, u"ring rektorn"_s));
        QCOMPARE(textsOf(town.session(), number), QStringList{ u"ring rektorn"_s });
        QVERIFY(officer->workingNotes().of(number)->constFirst().changed);
        QVERIFY(officer->workingNotes().remove(number, note));
        QVERIFY(textsOf(*officer, number).isEmpty());
        QCOMPARE(officer->workingNotes().add(number, u"  "_s).error().field, u"text"_s);
    }

    void aSecretCasesNotesAreForThoseWhoMayReadIt()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QVERIFY(town.session().workingNotes().add(number, u"hon heter något annat"_s));
        Person anna = *town.session().directory().person(u"anna"_s);
        anna.mayReadSecret = true;
        QVERIFY(town.session().directory().changePerson(anna));
        const auto seer = Session::open(town.url(), u"anna"_s, town.clock());
        QVERIFY(seer);
        QVERIFY((*seer)->cases().apply(number, Correct{ .secrecy = true }));
        QCOMPARE(textsOf(**seer, number).size(), 1);
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(textsOf(*officer, number).isEmpty());
        QVERIFY(officer->cases().open(number)->notes.isEmpty());
        QVERIFY(!officer->workingNotes().add(number, u"x"_s));
    }

    void flagsAreOnesOwnInTheOrderOfTheirDays()
    {
        TownHall town;
        const QString first = town.snowCase().number;
        const QString second = town.snowCase().number;
        const QString third = town.snowCase().number;
        CaseMarks &marks = town.session().caseMarks();
        QVERIFY(marks.flag(first, { QDate(2026, 12, 1), u"ring igen"_s }));
        QVERIFY(marks.flag(second, { QDate(2026, 11, 20), {} }));
        QVERIFY(marks.flag(third, { QDate(2026, 11, 24), {} }));
        QCOMPARE(numbersIn(town.session(), OwnList::Flagged), (QStringList{ second, third, first }));
        QCOMPARE(town.cases().counts()->own.value(OwnList::Flagged), 1); // whose day has come
        town.setNow(u"2026-11-24T08:00"_s);
        QCOMPARE(town.cases().counts()->own.value(OwnList::Flagged), 2);
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(numbersIn(*officer, OwnList::Flagged).isEmpty());
        QVERIFY(!officer->cases().open(first)->flag);
        QVERIFY(marks.flag(first, { QDate(2026, 11, 24), u"i dag"_s })); // instead of the earlier one
        QCOMPARE(town.cases().open(first)->flag, (CaseFlag{ QDate(2026, 11, 24), u"i dag"_s }));
        QVERIFY(marks.unflag(second));
        QCOMPARE(numbersIn(town.session(), OwnList::Flagged), (QStringList{ first, third }));
        QCOMPARE(marks.flag(first, { QDate(2026, 11, 23), {} }).error().field, u"day"_s);
        QCOMPARE(marks.flag(first, { QDate(), {} }).error().field, u"day"_s);
        QCOMPARE(marks.flag(first, { QDate(2026, 12, 1), u"a\nb"_s }).error().field, u"line"_s);
        CaseQuery paged;
        paged.own = OwnList::Flagged;
        const auto page = town.cases().list(paged, {}, 1);
        QVERIFY(page && !page->next.isEmpty());
        QCOMPARE(town.cases().list(paged, page->next, 1)->rows.constFirst().number, third);
        QCOMPARE(*town.cases().count(paged), 2);
    }

    void mineAreOpenCasesIHaveWorkedOnOrFlagged()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const QString registered = town.snowCase().number;
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        const QString taken = officer->cases().registerCase(draft)->number;
        const QString flagged = officer->cases().registerCase(draft)->number;
        const QString none = officer->cases().registerCase(draft)->number;
        QVERIFY(town.cases().apply(taken, FollowUp{ u"Fortfarande halt."_s }));
        QVERIFY(town.session().caseMarks().flag(flagged, { QDate(2026, 12, 1), {} }));
        QStringList mine = numbersIn(town.session(), OwnList::Mine);
        mine.sort();
        QCOMPARE(mine, (QStringList{ registered, taken, flagged }));
        QVERIFY(town.cases().apply(registered, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Sandat."_s }));
        QVERIFY(town.cases().apply(registered, SendAnswer{}));
        QVERIFY(!numbersIn(town.session(), OwnList::Mine).contains(registered));
        QVERIFY(!numbersIn(town.session(), OwnList::Mine).contains(none));
    }

    void aLinkToACaseOutOfSightIsNoNews()
    {
        TownHall town;
        const QString hers = town.snowCase({ u"SBF"_s }).number;
        const QString hidden = town.snowCase({ u"KFF"_s }).number;
        const QString seen = town.snowCase({ u"SBF"_s }).number;
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        const auto file = handler->cases().open(hers);
        QVERIFY(file);
        QVERIFY(handler->caseMarks().noteLook(file->subject.id, file->events.constLast().id));
        QVERIFY(town.cases().apply(hidden, LinkTo{ hers, LinkKind::Related }));
        QVERIFY(numbersIn(*handler, OwnList::Changed).isEmpty());
        QVERIFY(handler->caseMarks().marked()->changed.isEmpty());
        QCOMPARE(handler->cases().counts()->own.value(OwnList::Changed), 0);
        QVERIFY(town.cases().apply(seen, LinkTo{ hers, LinkKind::Related }));
        QCOMPARE(numbersIn(*handler, OwnList::Changed), QStringList{ hers });
    }
    void changedAreThoseInWhichOthersDidSomethingSinceOneLooked()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        CaseMarks &marks = town.session().caseMarks();
        const auto look = [&] {
            const auto file = town.cases().open(number);
            QVERIFY(file);
            QVERIFY(marks.noteLook(file->subject.id, file->events.constLast().id));
        };
        QVERIFY(officer->cases().apply(number, FollowUp{ u"Halt."_s }));
        QVERIFY(numbersIn(town.session(), OwnList::Changed).isEmpty()); // never looked at
        look();
        QVERIFY(numbersIn(town.session(), OwnList::Changed).isEmpty());
        QVERIFY(town.cases().apply(number, FollowUp{ u"Egen."_s }));
        QVERIFY(numbersIn(town.session(), OwnList::Changed).isEmpty()); // one's own step is no news
        QVERIFY(officer->cases().apply(number, FollowUp{ u"Mer."_s }));
        QCOMPARE(numbersIn(town.session(), OwnList::Changed), QStringList{ number });
        QCOMPARE(marks.marked()->changed, QSet<QString>{ number });
        QCOMPARE(town.cases().counts()->own.value(OwnList::Changed), 1);
        const auto file = town.cases().open(number);
        QVERIFY(file->seenBefore.isValid() && file->seenBefore < file->events.constLast().id);
        look();
        QVERIFY(marks.marked()->changed.isEmpty());
        QVERIFY(
            marks.noteLook(file->subject.id, file->events.constFirst().id)); // one that came late takes nothing back
        QVERIFY(marks.marked()->changed.isEmpty());
    }

    void disposalTakesThemAlong()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QVERIFY(town.session().workingNotes().add(number, u"ring skolan"_s));
        QVERIFY(town.session().caseMarks().flag(number, { QDate(2026, 12, 1), {} }));
        QVERIFY(sql::run(town.session().database(),
            onServer() ? u"UPDATE case_rows SET status = 90"_s : u"UPDATE cases SET status = 90"_s));
        for (const QString &table : { u"case_notes"_s, u"case_flags"_s, u"case_looks"_s }) {
            auto query = sql::prepare(town.session().database(), u"SELECT count(*) FROM "_s + table);
            QVERIFY(query.first());
            QCOMPARE(query.integer(0), 0);
        }
    }
};

LYHORD_TEST(TestWorkingNotes)
#include "test_workingnotes.moc"
