#pragma once

#include "core/guide/guide.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace lyhord {

class HelpWindow;

//! Opens the guide at the place one is in when F1 is pressed, in dialogs too. Lives as long as what it helps with.
class GuideOpener : public QObject
{
    Q_OBJECT
public:
    using KeySource = std::function<QList<GuideKey>()>;
    GuideOpener(const QString &language, KeySource keys, QObject *parent = nullptr);
    ~GuideOpener() override;

    void showPlace(); //!< where the keyboard is
    void show(const QString &anchor); //!< one the guide does not have: its beginning
    [[nodiscard]] HelpWindow *window() const { return m_window.get(); } //!< null before the first question
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_language;
    KeySource m_keys;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace lyhord
