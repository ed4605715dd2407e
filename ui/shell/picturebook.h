#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace lyhord {

class MainWindow;
class Workplace;

//! Shows one page after the other, light and dark, and saves a picture of each
class PictureBook : public QObject
{
    Q_OBJECT
public:
    PictureBook(Workplace &workplace, MainWindow &window, const QString &folder);
    void start();

Q_SIGNALS:
    void finished(bool whole); //!< every picture could be written

private:
    struct Scene
    {
        QString name;
        std::function<void()> show;
    };
    void next();
    void settle(int rounds);
    void take();

    Workplace &m_workplace;
    MainWindow &m_window;
    QString m_folder;
    QString m_toAssign;
    QString m_toSend;
    QString m_open;
    std::vector<Scene> m_scenes;
    size_t m_at = 0;
    bool m_whole = true;
};

} // namespace lyhord
