#include "ui/widgets/keydebounce.h"

#include <chrono>

namespace lyhord {
using namespace std::chrono_literals;
namespace {
constexpr auto keyBounces = 700ms; //!< who means the next case needs longer
}

KeyDebounce::KeyDebounce(const QString &objectName, QObject *parent)
    : QTimer(parent)
{
    setObjectName(objectName);
    setSingleShot(true);
    setInterval(keyBounces);
}

bool KeyDebounce::isBounce()
{
    if (!isActive())
        return false;
    start();
    return true;
}

} // namespace lyhord
