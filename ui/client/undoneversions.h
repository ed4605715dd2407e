#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace lyhord {

class Workplace;

//! Which version of a case stands again for an earlier one, because what came after it was taken back from here: the
//! step before, told with the version it had left, can then be taken back in its turn
class UndoneVersions : public QObject
{
    Q_OBJECT
public:
    //! One for each workplace, made when first asked for
    [[nodiscard]] static UndoneVersions &of(Workplace &workplace);

    void noteUndone(const QString &number, int left, int now); //!< left: by the step; now: by taking it back
    [[nodiscard]] int standsFor(const QString &number, int version) const; //!< itself where nothing was taken back

private:
    explicit UndoneVersions(Workplace &workplace);

    QHash<QString, QHash<int, int>> m_later; //!< by the case's number
};

} // namespace lyhord
