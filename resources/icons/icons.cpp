#include "resources/icons/icons.h"

#include "core/model/names.h"
#include "resources/icons/sizes.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>
#include <QtGui/QPixmapCache>

using namespace Qt::Literals::StringLiterals;

static void loadPictures()
{
    static const bool loaded = [] {
        Q_INIT_RESOURCE(icons);
        return true;
    }();
    Q_UNUSED(loaded)
}

namespace lyhord {

LYHORD_NAMES(Icon, 80, { Icon::Inbox, QLatin1StringView("inbox") }, { Icon::Drafts, QLatin1StringView("pencil-line") },
    { Icon::ToAssign, QLatin1StringView("users") },
    { Icon::Consulting, QLatin1StringView("message-circle-question-mark") },
    { Icon::WithDepartment, QLatin1StringView("building-2") }, { Icon::FirstReminder, QLatin1StringView("bell") },
    { Icon::SecondReminder, QLatin1StringView("bell-ring") }, { Icon::WriteOffDue, QLatin1StringView("hourglass") },
    { Icon::AnswersToSend, QLatin1StringView("send") }, { Icon::Closed, QLatin1StringView("archive") },
    { Icon::Referred, QLatin1StringView("corner-up-right") },
    { Icon::NoOwner, QLatin1StringView("circle-question-mark") }, { Icon::InTime, QLatin1StringView("clock") },
    { Icon::DueSoon, QLatin1StringView("alarm-clock") }, { Icon::Overdue, QLatin1StringView("triangle-alert") },
    { Icon::Done, QLatin1StringView("circle-check") }, { Icon::Web, QLatin1StringView("globe") },
    { Icon::Phone, QLatin1StringView("phone") }, { Icon::Email, QLatin1StringView("mail") },
    { Icon::Visit, QLatin1StringView("door-open") }, { Icon::Letter, QLatin1StringView("mailbox") },
    { Icon::PaperForm, QLatin1StringView("file-text") }, { Icon::SocialMedia, QLatin1StringView("share-2") },
    { Icon::Department, QLatin1StringView("building-2") }, { Icon::View, QLatin1StringView("message-square") },
    { Icon::Complaint, QLatin1StringView("frown") }, { Icon::Suggestion, QLatin1StringView("lightbulb") },
    { Icon::Praise, QLatin1StringView("heart") }, { Icon::Question, QLatin1StringView("circle-question-mark") },
    { Icon::Improvement, QLatin1StringView("thumbs-up") }, { Icon::NoAction, QLatin1StringView("minus") },
    { Icon::Add, QLatin1StringView("plus") }, { Icon::Answer, QLatin1StringView("message-square-text") },
    { Icon::Attach, QLatin1StringView("paperclip") }, { Icon::Cancel, QLatin1StringView("x") },
    { Icon::Copy, QLatin1StringView("copy") }, { Icon::Edit, QLatin1StringView("pencil") },
    { Icon::Export, QLatin1StringView("download") }, { Icon::Filter, QLatin1StringView("funnel") },
    { Icon::FollowUp, QLatin1StringView("corner-down-right") }, { Icon::Import, QLatin1StringView("import") },
    { Icon::InterimAnswer, QLatin1StringView("hourglass") }, { Icon::Link, QLatin1StringView("link") },
    { Icon::Print, QLatin1StringView("printer") }, { Icon::Refer, QLatin1StringView("corner-up-right") },
    { Icon::Refresh, QLatin1StringView("refresh-cw") }, { Icon::Remind, QLatin1StringView("bell") },
    { Icon::Remove, QLatin1StringView("trash-2") }, { Icon::Reopen, QLatin1StringView("repeat") },
    { Icon::Save, QLatin1StringView("save") }, { Icon::Search, QLatin1StringView("search") },
    { Icon::SignOut, QLatin1StringView("log-out") }, { Icon::Split, QLatin1StringView("scissors") },
    { Icon::Undo, QLatin1StringView("undo-2") }, { Icon::Upload, QLatin1StringView("upload") },
    { Icon::Hidden, QLatin1StringView("eye-off") }, { Icon::Information, QLatin1StringView("info") },
    { Icon::Protected, QLatin1StringView("shield") }, { Icon::Secret, QLatin1StringView("lock") },
    { Icon::Shown, QLatin1StringView("eye") }, { Icon::Warning, QLatin1StringView("triangle-alert") },
    { Icon::Calendar, QLatin1StringView("calendar") }, { Icon::Category, QLatin1StringView("list-tree") },
    { Icon::Database, QLatin1StringView("database") }, { Icon::Headline, QLatin1StringView("tag") },
    { Icon::Keyboard, QLatin1StringView("keyboard") }, { Icon::Language, QLatin1StringView("languages") },
    { Icon::People, QLatin1StringView("users") }, { Icon::Person, QLatin1StringView("user") },
    { Icon::Settings, QLatin1StringView("settings") },
    { Icon::StandardAnswer, QLatin1StringView("message-square-text") },
    { Icon::Statistics, QLatin1StringView("chart-column") }, { Icon::Timeline, QLatin1StringView("history") },
    { Icon::Check, QLatin1StringView("check") }, { Icon::DarkTheme, QLatin1StringView("moon") },
    { Icon::Down, QLatin1StringView("chevron-down") }, { Icon::Left, QLatin1StringView("chevron-left") },
    { Icon::LightTheme, QLatin1StringView("sun") }, { Icon::Right, QLatin1StringView("chevron-right") },
    { Icon::Up, QLatin1StringView("chevron-up") })

namespace {

constexpr qreal disabledOpacity = 0.4;
constexpr int middleLightness = 128;

int nearestPixels(int wanted)
{
    for (const int pixels : iconPixels) {
        if (pixels >= wanted)
            return pixels;
    }
    return iconPixels.back();
}

bool liesOnDark(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor background = mode == QIcon::Selected ? palette.color(QPalette::Highlight)
                                                      : palette.color(QPalette::Window);
    return background.lightness() < middleLightness;
}

class ThemedIcon : public QIconEngine
{
public:
    explicit ThemedIcon(Icon name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    //! The size is in pixels: QIcon has multiplied it by the scale already
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        const int wanted = qMin(size.width(), size.height());
        const QString file = u":/icons/%1/%2-%3.png"_s.arg(
            liesOnDark(mode) ? "dark"_L1 : "light"_L1, toName(m_name), QString::number(nearestPixels(wanted)));
        const QString key = u"%1 %2 %3 %4"_s.arg(file).arg(wanted).arg(mode == QIcon::Disabled).arg(scale);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = load(file, wanted, mode);
        picture.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, picture);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIcon(m_name); }
    [[nodiscard]] QString key() const override { return u"lyhord"_s; }

private:
    static QPixmap load(const QString &file, int wanted, QIcon::Mode mode)
    {
        const QImage drawn(file);
        QImage image(wanted, wanted, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1);
        painter.drawImage(image.rect(), drawn);
        painter.end();
        return QPixmap::fromImage(image);
    }

    Icon m_name;
};

} // namespace

QIcon icon(Icon name)
{
    loadPictures();
    return QIcon(new ThemedIcon(name));
}

QIcon applicationIcon()
{
    loadPictures();
    QIcon icon;
    for (const int pixels : applicationIconPixels)
        icon.addFile(u":/icons/application/lyhord-%1.png"_s.arg(pixels), QSize(pixels, pixels));
    return icon;
}

} // namespace lyhord
