#include "core/store/frozenstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <algorithm>
#include <map>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FrozenStore)
};

// The format is for ever: a new one gets a new number, and the old ones stay readable.
constexpr quint8 formatVersion = 2;
constexpr quint8 formatBeforeR88 = 1; // without what was due: the answered ones were counted

//! Texts by their places in the packet
class PacketWords
{
public:
    [[nodiscard]] quint32 placeOf(quint32 number, const TextPool &words)
    {
        const auto [found, isNew] = m_places.try_emplace(number, static_cast<quint32>(m_texts.size()));
        if (isNew)
            m_texts.append(words.text(number));
        return found->second;
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    std::map<quint32, quint32> m_places;
    QStringList m_texts;
};

template <class E>
quint8 code(E value)
{
    return static_cast<quint8>(value);
}

quint8 flags(const Fact &fact)
{
    return quint8((fact.hasOutcome ? 1 : 0) | (fact.anonymous ? 2 : 0) | (fact.referred ? 4 : 0)
        | (fact.replyWanted ? 8 : 0) | (fact.answeredDirectly ? 16 : 0) | (fact.byStandardAnswer ? 32 : 0)
        | (fact.ownInTime ? 64 : 0) | (fact.once ? 128 : 0));
}

void setFlags(Fact &fact, quint8 bits)
{
    fact.hasOutcome = bits & 1;
    fact.anonymous = bits & 2;
    fact.referred = bits & 4;
    fact.replyWanted = bits & 8;
    fact.answeredDirectly = bits & 16;
    fact.byStandardAnswer = bits & 32;
    fact.ownInTime = bits & 64;
    fact.once = bits & 128;
}

QByteArray packedFact(const Fact &fact, const TextPool &words, PacketWords &places)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << code(fact.kind) << code(fact.step) << code(fact.type) << code(fact.channel) << code(fact.gender)
        << code(fact.status) << code(fact.outcome) << flags(fact) << qint32(fact.day) << qint32(fact.received)
        << qint32(fact.registered) << qint32(fact.answerDue) << qint32(fact.firstAnswered)
        << qint32(fact.calendarVersion) << qint32(fact.firstClosed);
    for (const quint32 word : { fact.department, fact.area, fact.category, fact.process, fact.campaign,
             fact.serviceDeclaration, fact.language })
        out << places.placeOf(word, words);
    return bytes;
}

Fact unpackedFact(QDataStream &in, quint8 version, const QList<quint32> &numbers)
{
    Fact fact;
    quint8 kind, step, type, channel, gender, status, outcome, bits;
    qint32 day, received, registered, due, answered, calendar;
    in >> kind >> step >> type >> channel >> gender >> status >> outcome >> bits >> day >> received >> registered >> due
        >> answered >> calendar;
    fact.kind = static_cast<FactKind>(kind);
    fact.step = static_cast<CountedStep>(step);
    fact.type = static_cast<CaseType>(type);
    fact.channel = static_cast<Channel>(channel);
    fact.gender = static_cast<Gender>(gender);
    fact.status = static_cast<CaseStatus>(status);
    fact.outcome = static_cast<Outcome>(outcome);
    setFlags(fact, bits);
    fact.day = day;
    fact.received = received;
    fact.registered = registered;
    fact.answerDue = due;
    fact.firstAnswered = answered;
    fact.calendarVersion = calendar;
    if (version == formatBeforeR88) {
        fact.beforeR88 = true;
        fact.once = true;
    } else {
        qint32 closed = noDay;
        in >> closed;
        fact.firstClosed = closed;
    }
    for (quint32 *word : { &fact.department, &fact.area, &fact.category, &fact.process, &fact.campaign,
             &fact.serviceDeclaration, &fact.language }) {
        quint32 place = 0;
        in >> place;
        *word = numbers.value(place);
    }
    return fact;
}

QByteArray packed(const std::vector<const Fact *> &facts, const TextPool &words)
{
    PacketWords places;
    std::map<QByteArray, qint64> alike;
    for (const Fact *fact : facts)
        alike[packedFact(*fact, words, places)] += fact->number;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << formatVersion << places.texts() << quint32(alike.size());
    for (const auto &[fact, number] : alike) {
        out.writeRawData(fact.constData(), static_cast<int>(fact.size()));
        out << number;
    }
    return qCompress(bytes);
}

Result<> unpack(const QByteArray &packet, TextPool &words, const std::function<void(const Fact &)> &take)
{
    const QByteArray bytes = qUncompress(packet);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    QStringList texts;
    quint32 count = 0;
    in >> version >> texts >> count;
    if (version != formatVersion && version != formatBeforeR88)
        return failed(ErrorCode::Broken,
            Tr::tr("Frozen figures cannot be read: a newer version of the program made them, or they are damaged."));
    QList<quint32> numbers;
    for (const QString &text : std::as_const(texts))
        numbers.append(words.numberOf(text));
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Fact fact = unpackedFact(in, version, numbers);
        in >> fact.number;
        if (in.status() == QDataStream::Ok)
            take(fact);
    }
    if (in.status() != QDataStream::Ok)
        return failed(
            ErrorCode::Broken, Tr::tr("Frozen figures cannot be read: they are damaged. Restore them from a backup."));
    return {};
}

} // namespace

FrozenStore::FrozenStore(Database &db)
    : m_db(db)
{
}

Result<> FrozenStore::freeze(const Freeze &freeze, const std::vector<Fact> &facts, const TextPool &words)
{
    std::map<QString, std::vector<const Fact *>> departments{ { QString(), {} } };
    for (const Fact &fact : facts)
        departments[words.text(fact.department)].push_back(&fact);
    for (const auto &[department, theirs] : departments) {
        const auto kept = sql::prepare(m_db,
            u"INSERT INTO frozen_figures (month, department, frozen_at, frozen_by, facts) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (month, department) DO NOTHING"_s)
                              .bind(sql::toMonthColumn(freeze.month), department, freeze.at, freeze.by,
                                  packed(theirs, words))
                              .change();
        if (!kept)
            return tl::unexpected(kept.error());
        if (*kept == 0)
            return failed(ErrorCode::Conflict, Tr::tr("The month was frozen by somebody else meanwhile."));
    }
    return {};
}

Result<QList<Freeze>> FrozenStore::between(QDate from, QDate to)
{
    QList<Freeze> all;
    const auto read = sql::prepare(m_db,
        u"SELECT month, frozen_at, frozen_by FROM frozen_figures WHERE department = '' AND month >= ? AND month <= ? "
        "ORDER BY month"_s)
                          .bind(sql::toMonthColumn(from), sql::toMonthColumn(to))
                          .each([&](const sql::Query &query) {
                              all.append({ sql::monthFromColumn(query.number(0)), query.moment(1), query.text(2) });
                          });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

Result<> FrozenStore::facts(QDate month, TextPool &words, const std::function<void(const Fact &)> &take)
{
    QList<QByteArray> packets;
    const auto read = sql::prepare(m_db, u"SELECT facts FROM frozen_figures WHERE month = ? ORDER BY department"_s)
                          .bind(sql::toMonthColumn(month))
                          .each([&](const sql::Query &query) { packets.append(query.bytes(0)); });
    if (!read)
        return read;
    for (const QByteArray &packet : std::as_const(packets)) {
        if (auto done = unpack(packet, words, take); !done)
            return done;
    }
    return {};
}

} // namespace lyhord
