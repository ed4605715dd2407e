#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QPalette>

class QApplication;

namespace lyhord {

//! The 8 px grid all distances come from
namespace space {
inline constexpr int tiny = 4;
inline constexpr int unit = 8;
inline constexpr int wide = 16;
inline constexpr int page = 24;
} // namespace space

enum class ThemeChoice { System, Light, Dark };

//! What a colour says. Never alone: a symbol and a word say the same.
enum class Tone { Neutral, Accent, Late, Soon, Good, Secret };

//! Palette and style of the program. All pairs of text and ground keep a contrast of 4.5:1 or more.
class Theme : public QObject
{
    Q_OBJECT
public:
    //! Sets style and palette; once, right after the application was made
    static void install(QApplication &application, ThemeChoice choice);
    [[nodiscard]] static Theme &instance();

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    //! While it lives, the colours given are those of the light theme, whatever is shown: for what goes on paper.
    //! Within one function only.
    class OnPaper
    {
    public:
        OnPaper();
        ~OnPaper();
        OnPaper(const OnPaper &) = delete;
        OnPaper &operator=(const OnPaper &) = delete;

    private:
        bool m_wasDark;
    };

    [[nodiscard]] QColor text(Tone tone) const; //!< on base, on its own fill and on a chosen line
    [[nodiscard]] QColor fill(Tone tone) const; //!< a soft ground
    [[nodiscard]] QColor line() const; //!< borders of fields: 3:1 against the ground
    [[nodiscard]] QColor softLine() const; //!< between areas: for the eye only
    [[nodiscard]] QColor focus() const; //!< the ring round what has the keyboard
    [[nodiscard]] QColor chosen() const; //!< ground of a chosen line in a list
    [[nodiscard]] QColor side() const; //!< ground of the left column
    [[nodiscard]] QColor muted() const; //!< text that may step back, still readable

Q_SIGNALS:
    void changed();

private:
    Theme(QApplication &application, bool systemIsDark);
    void apply();
    [[nodiscard]] QPalette palette() const;

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
};

} // namespace lyhord
