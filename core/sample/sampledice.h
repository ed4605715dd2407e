#pragma once

#include <QtCore/QList>
#include <QtCore/QtGlobal>

namespace lyhord {

//! Chance for sample data: the same seed gives the same numbers on every machine and with every Qt (splitmix64)
class SampleDice
{
public:
    explicit SampleDice(quint64 seed)
        : m_state(seed)
    {
    }
    //! One of its own for each case, so that no case changes with those before it
    SampleDice(quint64 seed, quint64 index)
        : m_state(seed ^ mixed(index + 1))
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    //! 0 … count − 1
    qint64 below(qint64 count) { return count <= 1 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(count)); }
    int between(int least, int most) { return least + static_cast<int>(below(most - least + 1)); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    template <class T>
    const T &pick(const QList<T> &from)
    {
        return from.at(below(from.size()));
    }

private:
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace lyhord
