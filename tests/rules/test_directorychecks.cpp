#include "core/rules/directorychecks.h"

#include "core/rules/validation.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace lyhord;
using namespace lyhord::test;
using namespace lyhord::directorychecks;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

LocalText swedish(const QString &text)
{
    return { { { u"sv"_s, text } } };
}

Profile town()
{
    Profile profile = smallProfile();
    profile.processes = {
        { .key = u"stad"_s, .parent = {}, .kind = ProcessKind::Area, .name = swedish(u"Stad"_s), .valid = {} },
        { .key = u"it"_s, .parent = {}, .kind = ProcessKind::Support, .name = swedish(u"IT"_s), .valid = {} }
    };
    return profile;
}

//! The sound entry with one thing changed, and the field that is refused; empty: none is
template <class T>
struct Row
{
    const char *name;
    std::function<void(T &)> change;
    QString field;
};

QString refusedField(const Result<> &done)
{
    return done ? QString() : done.error().field;
}

template <class T>
void addRows(const T &sound, const std::function<Result<>(const T &)> &check, const QList<Row<T>> &rows)
{
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("field");
    for (const Row<T> &row : rows) {
        T entry = sound;
        row.change(entry);
        QTest::newRow(row.name) << refusedField(check(entry)) << row.field;
    }
}

const Validity turned{ QDate(2026, 12, 1), QDate(2026, 11, 30) };

} // namespace

//! What is asked of the municipality's own entries, one thing wrong at a time
class TestDirectoryChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDepartment_data()
    {
        using D = Department;
        addRows<D>({ .key = u"MHF"_s, .name = swedish(u"Miljö"_s), .mailbox = u"mhf@example.org"_s },
            [](const D &one) { return checkEntry(one); },
            { { "R6: as it should be", [](D &) {}, {} }, { "without a mailbox", [](D &d) { d.mailbox.clear(); }, {} },
                { "a key with a space", [](D &d) { d.key = u"M H"_s; }, u"key"_s },
                { "a key of 41 characters", [](D &d) { d.key = QString(41, u'a'); }, u"key"_s },
                { "a key of 40", [](D &d) { d.key = QString(40, u'a'); }, {} },
                { "no name", [](D &d) { d.name = {}; }, u"name"_s },
                { "R36: no address", [](D &d) { d.mailbox = u"mhf"_s; }, u"mailbox"_s },
                { "its last day before its first", [](D &d) { d.valid = turned; }, u"valid_to"_s } });
    }
    void aDepartment() { compare(); }

    void aHeadline_data()
    {
        using H = Headline;
        addRows<H>({ .id = {}, .department = u"SBF"_s, .text = u"Trasig gunga"_s, .category = {}, .valid = {} },
            [](const H &one) { return checkHeadline(one, town(), today); },
            { { "R35: as it should be", [](H &) {}, {} },
                { "with its category", [](H &h) { h.category = u"SBF/vinter"_s; }, {} },
                { "no text", [](H &h) { h.text = u" "_s; }, u"text"_s },
                { "as long as can be", [](H &h) { h.text = QString(maxHeadlineLength, u'a'); }, {} },
                { "too long", [](H &h) { h.text = QString(maxHeadlineLength + 1, u'a'); }, u"text"_s },
                { "R94: a person number", [](H &h) { h.text = u"Gunga 19811218-9876"_s; }, u"headline"_s },
                { "a department that is not there", [](H &h) { h.department = u"QQ"_s; }, u"department"_s },
                { "a category that is not there", [](H &h) { h.category = u"SBF/qq"_s; }, u"category"_s },
                { "its last day before its first", [](H &h) { h.valid = turned; }, u"valid_to"_s } });
    }
    void aHeadline() { compare(); }

    void aCategory_data()
    {
        using C = Category;
        addRows<C>({ .path = u"SBF/vinter/sand"_s, .name = swedish(u"Sand"_s), .mandatory = false, .valid = {} },
            [](const C &one) { return checkCategory(one, town()); },
            { { "R70: as it should be", [](C &) {}, {} },
                { "just below its department", [](C &c) { c.path = u"KFF/hallar"_s; }, {} },
                { "a department alone", [](C &c) { c.path = u"SBF"_s; }, u"path"_s },
                { "of a department that is not there", [](C &c) { c.path = u"QQ/vinter"_s; }, u"path"_s },
                { "below what is not there", [](C &c) { c.path = u"SBF/qq/sand"_s; }, u"path"_s },
                { "an empty part", [](C &c) { c.path = u"SBF//sand"_s; }, u"path"_s },
                { "a part with a space", [](C &c) { c.path = u"SBF/vinter/is och sand"_s; }, u"path"_s },
                { "no name", [](C &c) { c.name = {}; }, u"name"_s },
                { "its last day before its first", [](C &c) { c.valid = turned; }, u"valid_to"_s } });
    }
    void aCategory() { compare(); }

    void aStandardAnswer_data()
    {
        using A = StandardAnswer;
        addRows<A>({ .id = {},
                       .key = u"grus"_s,
                       .department = u"SBF"_s,
                       .title = u"Grus"_s,
                       .text = swedish(u"Vi sopar i april."_s),
                       .outcome = Outcome::NoAction,
                       .agreement = {},
                       .valid = {} },
            [](const A &one) { return checkStandardAnswer(one, town()); },
            { { "R47: as it should be; agreed on later", [](A &) {}, {} },
                { "no key", [](A &a) { a.key.clear(); }, u"key"_s },
                { "of a department that is not there", [](A &a) { a.department = u"QQ"_s; }, u"department"_s },
                { "no title", [](A &a) { a.title = u" "_s; }, u"title"_s },
                { "no text", [](A &a) { a.text = {}; }, u"text"_s },
                { "something to fill in", [](A &a) { a.text = swedish(u"Hej {submitter}"_s); }, u"text"_s },
                { "no outcome", [](A &a) { a.outcome.reset(); }, u"outcome"_s },
                { "its last day before its first", [](A &a) { a.valid = turned; }, u"valid_to"_s } });
    }
    void aStandardAnswer() { compare(); }

    void aProcess_data()
    {
        using P = Process;
        addRows<P>({ .key = u"gator"_s,
                       .parent = u"stad"_s,
                       .kind = ProcessKind::MainProcess,
                       .name = swedish(u"Gator"_s),
                       .valid = {} },
            [](const P &one) { return checkEntry(one, town()); },
            { { "R79: a main process in an area", [](P &) {}, {} },
                { "in what is no area", [](P &p) { p.parent = u"it"_s; }, u"parent"_s },
                { "in none", [](P &p) { p.parent.clear(); }, u"parent"_s },
                { "an area in an area", [](P &p) { p.kind = ProcessKind::Area; }, u"parent"_s },
                { "no name", [](P &p) { p.name = {}; }, u"name"_s } });
    }
    void aProcess() { compare(); }

    void aFormerName_data()
    {
        using P = Process;
        const P former{ .key = u"gator"_s,
            .parent = u"stad"_s,
            .kind = ProcessKind::MainProcess,
            .name = swedish(u"Gator"_s),
            .valid = { QDate(2020, 1, 1), {} } };
        addRows<P>(former, [former](const P &one) { return checkPastNames(one, { former }, today); },
            { { "R97: as it was", [](P &) {}, {} },
                { "another name since then", [](P &p) { p.name = swedish(u"Trafik"_s); }, u"valid_from"_s },
                { "another place since then", [](P &p) { p.parent = u"vard"_s; }, u"valid_from"_s },
                { "from yesterday", [](P &p) { p.valid.from = today.addDays(-1); }, u"valid_from"_s },
                { "from no day", [](P &p) { p.valid.from.reset(); }, u"valid_from"_s },
                { "another name from today",
                    [](P &p) {
                        p.name = swedish(u"Trafik"_s);
                        p.valid.from = today;
                    },
                    {} },
                { "only its end", [](P &p) { p.valid.to = QDate(2026, 12, 31); }, {} } });
    }
    void aFormerName() { compare(); }

private:
    static void compare()
    {
        QFETCH(const QString, refused);
        QTEST(refused, "field");
    }
};

LYHORD_TEST(TestDirectoryChecks)
#include "test_directorychecks.moc"
