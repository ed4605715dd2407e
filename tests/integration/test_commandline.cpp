#include "tests/support/anotherprogram.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int code = -1;
    QJsonObject document;
    QString error;
    [[nodiscard]] QJsonObject refusal() const { return document[u"error"_s].toObject(); }
};

} // namespace

//! The contract of the command line, as a user's script meets it
class TestCommandLine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_databases = 0;
    QString m_database;
    QString m_now;

    Said run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(LYHORD_LYHORDCTL),
            QStringList{ u"--database"_s, m_database, u"--json"_s, u"--language"_s, u"en"_s, u"--now"_s, m_now }
                + words);
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished(60'000);
        QJsonParseError problem{};
        const QByteArray out = program.readAllStandardOutput();
        const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
        if (!document.isObject())
            qFatal("not one JSON document: %s", out.constData());
        return { program.exitCode(), document.object(), QString::fromUtf8(program.readAllStandardError()) };
    }

    static QJsonObject phoneCase()
    {
        return { { u"headline"_s, u"Snöröjning gångväg"_s }, { u"channel"_s, u"phone"_s },
            { u"type"_s, u"complaint"_s }, { u"area"_s, u"services"_s }, { u"text"_s, u"Gångvägen är inte plogad."_s },
            { u"language"_s, u"sv"_s },
            { u"submitter"_s,
                QJsonObject{ { u"name"_s, u"Åsa Öberg"_s }, { u"email"_s, u"asa@example.org"_s },
                    { u"gender"_s, u"woman"_s } } },
            { u"reply"_s, QJsonObject{ { u"wanted"_s, true }, { u"by"_s, u"email"_s } } },
            { u"departments"_s, QJsonArray{ u"SBF"_s } } };
    }
    Said registerCase(QJsonObject changes = {}) const
    {
        QJsonObject draft = phoneCase();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            draft.insert(it.key(), it.value());
        return run({ u"case"_s, u"register"_s, u"-"_s }, QJsonDocument(draft).toJson());
    }

private Q_SLOTS:
    void init()
    {
        m_now = u"2026-11-20T14:05"_s;
        m_database = u"sqlite:"_s + m_folder.filePath(u"%1.db"_s.arg(++m_databases));
        const Said made = run({ u"init"_s, u"--profile"_s, u"eskilstuna"_s });
        QCOMPARE(made.code, 0);
        QCOMPARE(made.document[u"profile"_s].toString(), u"eskilstuna"_s);
    }

    void aCaseIsPrintedWithEveryKey()
    {
        const Said said = registerCase();
        QCOMPARE(said.code, 0);
        for (const QString &key :
            { u"number"_s, u"headline"_s, u"channel"_s, u"received"_s, u"registered"_s, u"type"_s, u"area"_s,
                u"category"_s, u"text"_s, u"language"_s, u"status"_s, u"submitter"_s, u"reply"_s, u"secrecy"_s,
                u"concerns"_s, u"campaign"_s, u"service_declaration"_s, u"process"_s, u"register_number"_s,
                u"assignments"_s, u"answer"_s, u"outcome"_s, u"answered_directly"_s, u"standard_answer"_s, u"closed"_s,
                u"deadlines"_s, u"links"_s, u"attachments"_s, u"events"_s, u"version"_s })
            QVERIFY2(said.document.contains(key), qPrintable(key));
        QCOMPARE(said.document[u"number"_s].toString(), u"2026-000001"_s);
        QCOMPARE(said.document[u"received"_s].toString(), u"2026-11-20T14:05:00+01:00"_s);
        QVERIFY(said.document[u"category"_s].isNull());
        const Said listed = run({ u"case"_s, u"list"_s });
        QCOMPARE(listed.document[u"count"_s].toInt(), 1);
        QVERIFY(!listed.document[u"cases"_s][0].toObject().contains(u"text"_s));
        QVERIFY(listed.document[u"next"_s].isNull());
    }

    void whatIsDueIsCountedByTheValuesOfTheDay()
    {
        QCOMPARE(
            run({ u"setting"_s, u"change"_s, u"answer_working_days"_s, u"8"_s, u"--valid-from"_s, u"2027-01-01"_s })
                .code,
            0);
        const auto due = [this](const QString &day) {
            return run({ u"calendar"_s, u"due"_s, day }).document[u"tenth_working_day"_s].toString();
        };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(due(u"2027-01-11"_s), u"2027-01-21"_s);
            QCOMPARE(due(u"2026-11-20"_s), u"2026-12-04"_s);
        }
        const QJsonObject explained = run({ u"calendar"_s, u"due"_s, u"2027-01-11"_s })
                                          .document[u"explained"_s]
                                          .toObject();
        QCOMPARE(explained[u"answer_due"_s][u"date"_s].toString(), u"2027-01-21"_s);
    }

    //! R97: a version builds on what holds on its day, and changes only what was given
    void aSecondChangeForOneDayKeepsTheFirst()
    {
        const QStringList forThatDay{ u"--from"_s, u"2027-03-01"_s };
        const QStringList names{ u"--name"_s, u"Nytt namn"_s, u"--name-fi"_s, u"Uusi nimi"_s, u"--name-en"_s,
            u"New name"_s };
        QJsonObject department;
        QJsonObject category;
        for (qsizetype i = 0; i < names.size(); i += 2) {
            const Said one = run(QStringList{ u"department"_s, u"change"_s, u"VOF"_s } + names.mid(i, 2) + forThatDay);
            QVERIFY2(one.code == 0, qPrintable(one.error));
            department = one.document[u"versions"_s].toArray().last().toObject();
            const Said other = run(
                QStringList{ u"category"_s, u"change"_s, u"SBF/belysning"_s } + names.mid(i, 2) + forThatDay);
            QVERIFY2(other.code == 0, qPrintable(other.error));
            category = other.document;
        }
        for (const QJsonObject &version : { department, category }) {
            QCOMPARE(version[u"name"_s][u"sv"_s].toString(), u"Nytt namn"_s);
            QCOMPARE(version[u"name"_s][u"fi"_s].toString(), u"Uusi nimi"_s);
            QCOMPARE(version[u"name"_s][u"en"_s].toString(), u"New name"_s);
        }
        const Said nothing = run(QStringList{ u"department"_s, u"change"_s, u"VOF"_s } + forThatDay);
        QVERIFY(nothing.code != 0);
        QVERIFY2(nothing.error.contains(u"nothing to save"_s), qPrintable(nothing.error));
    }

    void exitCodesSayWhatWasWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no such command") << QStringList{ u"frobnicate"_s } << 2;
        QTest::newRow("a missing word") << QStringList{ u"case"_s, u"show"_s } << 2;
        QTest::newRow("an unknown option") << QStringList{ u"queues"_s, u"--all"_s } << 2;
        QTest::newRow("R46: an answer without outcome") << QStringList{ u"case"_s, u"answer"_s, u"2026-000001"_s,
            u"--department"_s, u"SBF"_s, u"--text"_s, u"Nej."_s }
                                                        << 2;
        QTest::newRow("no such case") << QStringList{ u"case"_s, u"show"_s, u"2026-999999"_s } << 1;
        QTest::newRow("no such queue") << QStringList{ u"case"_s, u"list"_s, u"--queue"_s, u"basement"_s } << 6;
        QTest::newRow("a person who is not known") << QStringList{ u"--as"_s, u"nobody"_s, u"queues"_s } << 3;
        QTest::newRow("a database that holds one already") << QStringList{ u"init"_s } << 6;
        QTest::newRow("no such file") << QStringList{ u"detect"_s, u"/no/such/file"_s } << 1;
    }
    void exitCodesSayWhatWasWrong()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const Said said = run(words);
        QCOMPARE(said.code, code);
        QVERIFY(said.refusal()[u"message"_s].toString().size() > 10);
        QVERIFY(said.error.contains(said.refusal()[u"message"_s].toString()));
    }

    void aCommandTellsWhatItTakes()
    {
        QProcess program;
        program.start(QStringLiteral(LYHORD_LYHORDCTL), { u"--language"_s, u"en"_s, u"user"_s, u"add"_s, u"--help"_s });
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        const QString told = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(told.startsWith(u"Usage: lyhordctl user add LOGIN"_s), qPrintable(told));
        QVERIFY2(told.section(u'\n', 1).contains(u"--agreement"_s), qPrintable(told));
    }

    //! Nobody learns from a refusal that there is a case he or she may not see
    void whatIsHiddenIsSaidAsWhatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("words"); // N stands for the number
        const auto row = [](const QStringList &words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
        for (const QString &line : {
                 u"case show N"_s,
                 u"case assign N --department KFF"_s,
                 u"case unassign N --department SBF --reason Fel"_s,
                 u"case hand-back N --department SBF --reason Fel"_s,
                 u"case consult N --department KFF --question Vad"_s,
                 u"case consult-answer N --department SBF --text Ja"_s,
                 u"case refer N --ground other_municipality --to Dem --told Ja"_s,
                 u"case answer N --department SBF --outcome no_action --text Nej"_s,
                 u"case compose N"_s,
                 u"case interim N --new-date 2026-12-18 --text Snart"_s,
                 u"case send N"_s,
                 u"case close N --reason Klart"_s,
                 u"case reopen N --reason Igen"_s,
                 u"case remind N"_s,
                 u"case write-off N"_s,
                 u"case follow-up N --text Mer"_s,
                 u"case not-satisfied N --text Nej"_s,
                 u"case split N -"_s,
                 u"case link N 2026-000009 --kind related"_s,
                 u"case correct N -"_s,
                 u"case undo N"_s,
                 u"case attach N /etc/hostname"_s,
                 u"case attachment N 1 --output /tmp/nothing"_s,
                 u"case notes N"_s,
                 u"case note N --text Hej"_s,
                 u"case note-change N 1 --text Hej"_s,
                 u"case note-remove N 1"_s,
                 u"case flag N --day 2026-12-01"_s,
                 u"case unflag N"_s,
                 u"case batch assign N --department KFF"_s,
                 u"case batch answer N --department SBF --outcome no_action --text Nej"_s,
                 u"case batch write-off N --preview"_s,
                 u"audit show N"_s,
                 u"inbox attach 1 --case N"_s,
             })
            row(line.split(u' '));
    }
    void whatIsHiddenIsSaidAsWhatIsNotThere()
    {
        QFETCH(const QStringList, words);
        const QString open = u"2026-000001"_s, secret = u"2026-000002"_s, bribery = u"2026-000003"_s;
        const QString none = u"2026-999999"_s;
        QCOMPARE(registerCase().code, 0);
        QCOMPARE(registerCase({ { u"secrecy"_s, true } }).code, 0);
        QCOMPARE(registerCase({ { u"departments"_s, QJsonArray() } }).code, 0);
        const Said referred = run({ u"case"_s, u"refer"_s, bribery, u"--ground"_s, u"bribery_or_crime"_s, u"--to"_s,
            u"Chefsjuristen"_s, u"--told"_s, u"Att hon tar över"_s });
        QVERIFY2(referred.code == 0, qPrintable(referred.error));
        for (const auto &[login, role, department] : { std::tuple{ u"kalle"_s, u"handler"_s, u"KFF"_s },
                 std::tuple{ u"karin"_s, u"department_registrar"_s, u"KFF"_s } }) {
            const Said added = run({ u"user"_s, u"add"_s, login, u"--name"_s, login, u"--role"_s, role,
                u"--department"_s, department, u"--agreement"_s, u"KFF 2026"_s });
            QVERIFY2(added.code == 0, qPrintable(added.error));
        }
        const QByteArray input = words.contains(u"correct"_s) ? QByteArray(R"({"headline": "Annat", "version": 1})")
                                                              : QJsonDocument(phoneCase()).toJson();
        const auto told = [&](const QString &login, const QString &number) {
            QStringList line{ u"--as"_s, login };
            for (const QString &word : words)
                line.append(word == u"N" ? number : word);
            const Said said = run(line, input);
            const QByteArray whole = QJsonDocument(said.document).toJson() + said.error.toUtf8();
            return std::pair{ said.code, QString::fromUtf8(whole).replace(number, u"N"_s) };
        };
        for (const QString &login : { u"kalle"_s, u"karin"_s }) {
            QCOMPARE(told(login, open), told(login, none));
            QCOMPARE(told(login, secret), told(login, none));
        }
        const Said me = run({ u"user"_s, u"list"_s });
        const QString officer = me.document[u"users"_s][0][u"login"_s].toString();
        QCOMPARE(told(officer, bribery), told(officer, none));
        const QJsonObject known = run({ u"case"_s, u"show"_s, bribery }).document; // R90: that it was handed over
        QCOMPARE(known[u"status"_s].toString(), u"referred"_s);
        QVERIFY(known[u"text"_s].isNull() && known[u"submitter"_s].isNull());
        for (const QString &word : { u"notes"_s, u"undo"_s }) { // and so is it said where nothing can be done with it
            const Said said = run({ u"case"_s, word, bribery });
            const Said missing = run({ u"case"_s, word, none });
            QVERIFY(said.code != 0 && missing.code != 0);
            QVERIFY2(said.error.contains(bribery), qPrintable(said.error));
            QVERIFY(QString(said.error).replace(bribery, none) != missing.error);
        }
    }

    void wrongInputIsRefusedByName_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &field) {
            QTest::newRow(name) << QJsonObject{ { key, value } } << field;
        };
        row("an unknown type", u"type"_s, u"rant"_s, u"type"_s);
        row("an unknown department", u"departments"_s, QJsonArray{ u"NOPE"_s }, u"departments"_s);
        row("no headline", u"headline"_s, QString(), u"headline"_s);
        row("a headline of 201 characters", u"headline"_s, QString(201, u'a'), u"headline"_s);
        row("no such day", u"received"_s, u"2026-13-45"_s, u"received"_s);
        row("in the future", u"received"_s, u"2031-01-01T08:00:00+01:00"_s, u"received"_s);
        row("an unknown key", u"colour"_s, u"red"_s, u"colour"_s);
        row("a control character", u"text"_s, u"a\u0007b"_s, u"text"_s);
        row("a text of 1,000,001 characters", u"text"_s, QString(1'000'001, u'x'), u"text"_s);
        row("R27: anonymous with a name", u"submitter"_s,
            QJsonObject{ { u"anonymous"_s, true }, { u"name"_s, u"Åsa"_s } }, u"submitter"_s);
        row("no address", u"submitter"_s, QJsonObject{ { u"email"_s, u"not an address"_s } }, u"submitter.email"_s);
        row("a key inside that is unknown", u"reply"_s, QJsonObject{ { u"when"_s, u"soon"_s } }, u"reply.when"_s);
    }
    void wrongInputIsRefusedByName()
    {
        QFETCH(const QJsonObject, changes);
        QFETCH(const QString, field);
        const Said said = registerCase(changes);
        QCOMPARE(said.code, 6);
        QCOMPARE(said.refusal()[u"field"_s].toString(), field);
        QCOMPARE(run({ u"case"_s, u"list"_s }).document[u"count"_s].toInt(), 0);
    }

    void textsSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << u"Snön \U0001F976 ligger kvar"_s;
        QTest::newRow("right to left marks") << u"\u200Fשלום\u200E och hej"_s;
        QTest::newRow("combining marks become one letter") << u"Å\u0308ngen"_s.normalized(QString::NormalizationForm_C);
        QTest::newRow("a million characters") << QString(1'000'000, u'ö');
        QTest::newRow("what looks like SQL") << u"'); DROP TABLE cases; --"_s;
    }
    void textsSurvive()
    {
        QFETCH(const QString, text);
        const Said said = registerCase({ { u"text"_s, text } });
        QCOMPARE(said.code, 0);
        QCOMPARE(run({ u"case"_s, u"show"_s, u"2026-000001"_s }).document[u"text"_s].toString(), text);
    }

    void whatWaitsForADepartmentGoesToItsSuccessor() // R98
    {
        QCOMPARE(registerCase().code, 0);
        const QString number = u"2026-000001"_s;
        const Said retired = run(
            { u"department"_s, u"retire"_s, u"SBF"_s, u"--last-day"_s, u"2026-12-08"_s, u"--successor"_s, u"VOF"_s });
        QVERIFY2(retired.code == 0, qPrintable(retired.error));
        QCOMPARE(retired.document[u"retired"_s].toString(), u"SBF"_s);
        QCOMPARE(retired.document[u"waiting"_s].toInt(), 1);
        QCOMPARE(retired.document[u"goes_to"_s].toString(), u"VOF"_s);
        m_now = u"2026-12-09T07:00"_s;
        QCOMPARE(run({ u"worker"_s, u"--once"_s }).document[u"handed_on"_s].toArray(), QJsonArray{ number });
        QCOMPARE(run({ u"worker"_s, u"--once"_s }).document[u"handed_on"_s].toArray(), QJsonArray());
        const QJsonArray asked = run({ u"case"_s, u"show"_s, number }).document[u"assignments"_s].toArray();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][u"department"_s].toString(), u"VOF"_s);
        QCOMPARE(asked[0][u"answer_due"_s].toString(), u"2026-12-11"_s); // R92: the case's own was 4 December
    }

    void whoAnswersWhatConcernsHimOrHerIsShown() // R96
    {
        QCOMPARE(registerCase({ { u"concerns"_s, u"Karin Ek, gatuskötsel"_s } }).code, 0);
        const QString number = u"2026-000001"_s;
        const auto shown = [&] {
            return run({ u"case"_s, u"show"_s, number }).document[u"assignments"_s][0][u"concerned_answers"_s];
        };
        const auto answeredBy = [&](const QString &name) {
            return run({ u"case"_s, u"answer"_s, number, u"--department"_s, u"SBF"_s, u"--outcome"_s, u"no_action"_s,
                           u"--text"_s, u"Nej."_s, u"--given-by"_s, name })
                .code;
        };
        QCOMPARE(shown(), QJsonValue(false));
        QCOMPARE(answeredBy(u"Karin Ek"_s), 0);
        QCOMPARE(shown(), QJsonValue(true));
        m_now = u"2026-11-24T09:00"_s;
        QCOMPARE(answeredBy(u"Nils Lund"_s), 0);
        QCOMPARE(shown(), QJsonValue(false));
    }

    void theWholeWayOfACase()
    {
        QCOMPARE(registerCase().code, 0);
        const QString number = u"2026-000001"_s;
        const Said explained = run({ u"case"_s, u"show"_s, number, u"--explain"_s });
        QVERIFY(explained.document[u"deadlines"_s][u"answer_due"_s][u"because"_s].toArray().size() > 10);
        m_now = u"2026-11-24T09:00"_s;
        QCOMPARE(run({ u"case"_s, u"answer"_s, number, u"--department"_s, u"SBF"_s, u"--outcome"_s, u"improvement"_s,
                         u"--text"_s, u"Vi plogar nu."_s })
                     .document[u"status"_s]
                     .toString(),
            u"answer_ready"_s);
        QCOMPARE(run({ u"queues"_s }).document[u"answers_to_send"_s].toInt(), 1);
        QVERIFY(run({ u"case"_s, u"compose"_s, number }).document[u"body"_s].toString().contains(u"Vi plogar nu."_s));
        QCOMPARE(run({ u"case"_s, u"send"_s, number }).document[u"status"_s].toString(), u"closed"_s);
        QCOMPARE(run({ u"case"_s, u"undo"_s, number }).document[u"status"_s].toString(), u"answer_ready"_s);
        QCOMPARE(run({ u"case"_s, u"send"_s, number }).document[u"outcome"_s].toString(), u"improvement"_s);
        QCOMPARE(run({ u"search"_s, u"gångväg"_s }).document[u"hits"_s][0][u"number"_s].toString(), number);
        const auto misspelt = run({ u"search"_s, u"gångvägg"_s }).document;
        QVERIFY(misspelt[u"hits"_s].isArray() && misspelt[u"hits"_s].toArray().isEmpty());
        QCOMPARE(misspelt[u"near"_s][0][u"number"_s].toString(), number);
        QVERIFY(misspelt[u"inbox"_s].isArray());
        QCOMPARE(run({ u"audit"_s, u"verify"_s }).code, 0);
        const QJsonArray letters = run({ u"outbox"_s, u"list"_s }).document[u"messages"_s].toArray();
        for (const QJsonValue &letter : letters) { // R89: it leaves by hand
            if (letter[u"kind"_s].toString() == u"answer" && letter[u"state"_s].toString() == u"queued")
                QCOMPARE(run({ u"outbox"_s, u"done"_s, QString::number(letter[u"id"_s].toInt()) }).code, 0);
        }
        m_now = u"2026-12-31T08:00"_s; // R88: the tenth working day has passed
        const QJsonObject base = run({ u"report"_s, u"--period"_s, u"2026"_s, u"--format"_s, u"json"_s })
                                     .document[u"base"_s]
                                     .toObject();
        QCOMPARE(base[u"received"_s].toInt(), 1);
        QCOMPARE(base[u"improvement"_s].toInt(), 1);
        QCOMPARE(base[u"answered_within_10_working_days"_s].toInt(), 1);
        QCOMPARE(base[u"due"_s].toInt(), 1);
    }

    void aBackupIsRestoredIntoAnEmptyPlaceOnly()
    {
        QCOMPARE(registerCase().code, 0);
        const QString copy = m_folder.filePath(u"copy%1.db"_s.arg(m_databases));
        QCOMPARE(run({ u"backup"_s, copy }).code, 0);
        QVERIFY(run({ u"restore"_s, copy }).code != 0);
        m_database += u".new"_s;
        QCOMPARE(run({ u"restore"_s, copy }).code, 0);
        QCOMPARE(run({ u"case"_s, u"list"_s }).document[u"count"_s].toInt(), 1);
        QCOMPARE(run({ u"check"_s }).code, 0);
    }

    //! R32, R97: what was given or decided beside the program
    void aSettingOrAGrantChangedByAnotherProgramIsFound()
    {
        QCOMPARE(run({ u"audit"_s, u"verify"_s }).code, 0);
        lyhord::test::byAnotherProgram(m_database,
            u"INSERT INTO people (login, name, email, may_read_secret) VALUES ('eve', 'Eve Ek', '', 0);"
            "DELETE FROM letter_templates WHERE kind = 'answer' AND language = 'sv'"_s);
        for (int time = 1; time <= 3; ++time) {
            const Said said = run({ u"audit"_s, u"verify"_s });
            QCOMPARE(said.code, 1);
            QVERIFY(!said.document[u"ok"_s].toBool());
            const QJsonArray problems = said.document[u"problems"_s].toArray();
            QCOMPARE(problems,
                (QJsonArray{ u"Row “answer sv” of the table letter_templates was removed by another program."_s,
                    u"Row “eve” of the table people was added by another program."_s }));
        }
    }

    void aCaseChangedByAnotherProgramIsFound()
    {
        const QString number = registerCase().document[u"number"_s].toString();
        QCOMPARE(run({ u"audit"_s, u"verify"_s }).code, 0);
        lyhord::test::byAnotherProgram(
            m_database, u"UPDATE cases SET body = 'Allt är bra.', submitter_name = 'Eve Ek' WHERE id = 1"_s);
        for (int time = 1; time <= 3; ++time) {
            const Said said = run({ u"audit"_s, u"verify"_s });
            QCOMPARE(said.code, 1);
            QCOMPARE(said.document[u"problems"_s].toArray(),
                QJsonArray{
                    u"Case %1: another program has changed, added or removed rows in the table cases."_s.arg(number) });
            QCOMPARE(run({ u"check"_s }).code, 1);
        }
    }

    void aProfileGoesOutAndIn()
    {
        const QString file = m_folder.filePath(u"profile%1.json"_s.arg(m_databases));
        QCOMPARE(run({ u"profile"_s, u"export"_s, file }).code, 0);
        m_database += u".other"_s;
        QCOMPARE(run({ u"init"_s, u"--profile"_s, file }).code, 0);
        const QString again = file + u".again"_s;
        QCOMPARE(run({ u"profile"_s, u"export"_s, again }).code, 0);
        QFile first(file);
        QFile second(again);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), first.readAll());
    }

    void nobodyElseReadsWhatTheProgramWrites()
    {
        const QString home = m_folder.filePath(u"home"_s);
        QVERIFY(QDir().mkpath(home));
        const QString database = home + u"/new/deep/cases.db"_s;
        const auto runHere = [&](const QStringList &words) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HOME"_s, home);
            program.setProcessEnvironment(environment);
            program.setChildProcessModifier([] { ::umask(0); });
            program.start(QStringLiteral(LYHORD_LYHORDCTL),
                QStringList{ u"--database"_s, u"sqlite:"_s + database, u"--now"_s, m_now } + words);
            return program.waitForFinished(60'000) && program.exitCode() == 0;
        };
        QVERIFY(runHere({ u"init"_s, u"--profile"_s, u"eskilstuna"_s, u"--sample"_s, u"5"_s, u"--seed"_s, u"1"_s }));
        QVERIFY(runHere({ u"backup"_s, home + u"/new/copy.db"_s }));
        int looked = 0;
        QDirIterator all(home, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        for (; all.hasNext(); ++looked) {
            const QString path = all.next();
            QVERIFY2(
                !(QFile::permissions(path) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)),
                qPrintable(path));
        }
        QVERIFY(looked >= 4);
    }

    void faultsOfTheFileAreToldInWords()
    {
        const QString path = m_database.sliced(7);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(3000));
        file.close();
        QVERIFY(run({ u"queues"_s }).code != 0);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("this is a letter to the municipality, not a database at all, however long it is");
        file.close();
        const Said said = run({ u"queues"_s });
        QVERIFY(said.code == 1 || said.code == 5);
        QVERIFY(said.refusal()[u"message"_s].toString().size() > 20);
    }
};

LYHORD_TEST(TestCommandLine)
#include "test_commandline.moc"
