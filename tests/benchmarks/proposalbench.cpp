// Proposals while one types: how often they are right, and what they cost.
//
//     proposalbench [DATABASE.db] [login]     a file with many closed cases; without, a sample of 100,000 is made
//
// Learns from the closed cases as the program does and tries what it learned on the texts labelled by hand in
// tests/labelled, which were written apart from the sample's sentences; beside it the keyword rules alone.

#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/rules/personaldata.h"
#include "core/rules/scope.h"
#include "core/sample/samplefill.h"
#include "core/services/caseservice.h"
#include "core/services/proposallearning.h"
#include "core/services/session.h"
#include "tests/services/labelledtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double percent(int part, int whole)
{
    return 100.0 * part / std::max(1, whole);
}

struct Count
{
    int texts = 0;
    int first = 0;
    int three = 0;
    int shown = 0;
    int rightOfShown = 0;
    int sets = 0;
    int rightOfSets = 0;
    int categories = 0;
    int rightOfCategories = 0;
    int rulesFirst = 0;
    int rulesThree = 0;
};

bool isAmong(const QStringList &wanted, const QString &key)
{
    return wanted.contains(key);
}

Count tried(const ProposalModel &model, const QString &file, const Profile &profile, QDate day)
{
    Count count;
    for (const LabelledText &text : labelledTexts(file)) {
        const QStringList wanted = text.departments();
        if (wanted.isEmpty())
            continue;
        ++count.texts;
        const DepartmentProposals proposals = model.propose(text.text, profile, day);
        bool three = false;
        for (const DepartmentProposal &each : proposals.all)
            three = three || isAmong(wanted, each.department);
        const bool first = !proposals.all.isEmpty() && isAmong(wanted, proposals.all.constFirst().department);
        count.first += first ? 1 : 0;
        count.three += three ? 1 : 0;
        if (proposals.oneIsSure) {
            ++count.shown;
            count.rightOfShown += first ? 1 : 0;
            if (const QString category = proposals.all.constFirst().category; !category.isEmpty()) {
                ++count.categories;
                count.rightOfCategories += text.routes.contains(category) ? 1 : 0;
            }
        } else if (proposals.threeAreSure) {
            ++count.sets;
            count.rightOfSets += three ? 1 : 0;
        }
        const QList<RoutingHint> rules = routingHints(text.text, profile, day);
        count.rulesFirst += !rules.isEmpty() && isAmong(wanted, rules.constFirst().department) ? 1 : 0;
        count.rulesThree += std::any_of(rules.cbegin(), rules.cend(),
                                [&](const RoutingHint &hint) { return isAmong(wanted, hint.department); })
            ? 1
            : 0;
    }
    return count;
}

void tell(const char *name, const Count &count)
{
    std::printf("%s: %d texts. First %.1f %%, among three %.1f %% (keyword rules: %.1f %%, %.1f %%)\n", name,
        count.texts, percent(count.first, count.texts), percent(count.three, count.texts),
        percent(count.rulesFirst, count.texts), percent(count.rulesThree, count.texts));
    std::printf("  shown as sure: %d, right %.1f %%; as one of three: %d, right %.1f %%; category: %d, right %.1f %%\n",
        count.shown, percent(count.rightOfShown, count.shown), count.sets, percent(count.rightOfSets, count.sets),
        count.categories, percent(count.rightOfCategories, count.categories));
}

//! What the window's thread does at a pause of the keys, and what the database's thread does beside it
void tellKeystrokes(
    Session &session, const ProposalModel &model, const QList<LabelledText> &texts, const Profile &profile)
{
    QList<double> window;
    QList<double> similar;
    QString longText;
    for (const LabelledText &text : texts)
        longText += text.text + u' ';
    const auto measure = [&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        const auto scope = scopeHints(text, profile, session.today(), u"sv"_s);
        const auto routes = routingHints(text, profile, session.today());
        const auto proposals = model.propose(text, profile, session.today());
        const auto spans = findPersonalData(text, session.today(), profile.ownPhoneNumbers);
        window.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        must(session.cases().similarOpen(text, 3));
        similar.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (const LabelledText &text : texts.mid(0, 100))
        measure(text.text);
    const auto say = [](const char *what, QList<double> &times) {
        std::sort(times.begin(), times.end());
        std::printf("%s: median %.2f ms, 99 %% %.2f ms, most %.2f ms\n", what, times.at(times.size() / 2),
            times.at(times.size() * 99 / 100), times.constLast());
        times.clear();
    };
    say("on the window's thread, a message", window);
    say("similar cases, on the database's thread", similar);
    for (int i = 0; i < 10; ++i)
        measure(longText.left(5000));
    say("on the window's thread, a letter of 5,000 characters", window);
    say("similar cases of it", similar);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir temporary;
    const QString file = arguments.value(1, temporary.filePath(u"proposals.db"_s));
    const QString login = arguments.value(2, u"anna"_s);
    const SystemClock clock;
    const QString url = u"sqlite:"_s + file;
    if (!QFile::exists(file))
        must(initialiseWithSample(
            url, login, clock, { .profile = must(builtInProfile(u"eskilstuna"_s)) }, { .cases = 100'000 }));
    const auto session = must(Session::open(url, login, clock));
    const Profile profile = must(session->ruleBook()).profile;

    QElapsedTimer timer;
    timer.start();
    QList<LearningCase> cases;
    std::optional<LearningCursor> after;
    do {
        const LearningSlice slice = must(casesToLearnFrom(*session, after));
        cases += slice.cases;
        after = slice.next;
    } while (after && cases.size() < ProposalModel::mostCases);
    std::printf("%lld cases in the database; %lld closed ones read in %.2f s\n",
        static_cast<long long>(must(session->cases().count({}))), static_cast<long long>(cases.size()),
        static_cast<double>(timer.restart()) / 1000);
    const double before = cpuSeconds();
    const auto model = ProposalModel::trained(cases, profile, clock.now());
    if (!model)
        qFatal("too few closed cases");
    std::printf("learned in %.1f s (%.1f s of one processor); the model has %.1f MB\n",
        static_cast<double>(timer.elapsed()) / 1000, cpuSeconds() - before,
        static_cast<double>(model->toBytes().size()) / 1e6);
    const ModelFigures &figures = model->figures();
    std::printf(
        "tried by itself on %lld cases of unseen headlines: first %.3f, among three %.3f, shown %.3f, right %.3f\n",
        static_cast<long long>(figures.tried), figures.first, figures.amongThree, figures.shown, figures.rightOfShown);
    QList<LabelledText> all;
    for (const char *name : { "citizens", "unseen", "later" }) {
        const QString labelled = QStringLiteral(LYHORD_LABELLED) + u'/' + QLatin1StringView(name) + u".tsv"_s;
        tell(name, tried(*model, labelled, profile, session->today()));
        all += labelledTexts(labelled);
    }
    tellKeystrokes(*session, *model, all, profile);
    return 0;
}
