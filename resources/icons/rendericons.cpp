// Runs while building: draws the SVG icons as pictures, so that the program needs no SVG when it runs.
//
//   rendericons FOLDER APPLICATION.svg ICON.svg…
//
// makes FOLDER/{light,dark}/NAME-PIXELS.png, FOLDER/application/lyhord-PIXELS.png and FOLDER/icons.qrc naming them all.

#include "resources/icons/sizes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Theme
{
    QString folder;
    QByteArray stroke; // dark enough, or light enough, for 7:1 against the window's background
};

bool draw(const QByteArray &svg, int pixels, const QString &file)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return false;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image.save(file, "PNG");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Renderer
{
public:
    explicit Renderer(const QString &folder)
        : m_folder(folder)
    {
    }

    bool render(const QByteArray &svg, const QString &name, int pixels)
    {
        const QString path = u"%1-%2.png"_s.arg(name).arg(pixels);
        QDir().mkpath(QFileInfo(m_folder.filePath(path)).path());
        m_files.append(path);
        return draw(svg, pixels, m_folder.filePath(path));
    }

    [[nodiscard]] bool writeList() const
    {
        QSaveFile list(m_folder.filePath(u"icons.qrc"_s));
        if (!list.open(QIODevice::WriteOnly))
            return false;
        list.write("<RCC><qresource prefix=\"/icons\">\n");
        for (const QString &file : m_files)
            list.write(u"<file>%1</file>\n"_s.arg(file).toUtf8());
        list.write("</qresource></RCC>\n");
        return list.commit();
    }

private:
    QDir m_folder;
    QStringList m_files;
};

bool renderAll(Renderer &renderer, const QString &application, const QStringList &icons)
{
    const QList<Theme> themes{ { u"light"_s, "#2b3440" }, { u"dark"_s, "#e4e8ee" } };
    for (const int pixels : lyhord::applicationIconPixels) {
        if (!renderer.render(contents(application), u"application/lyhord"_s, pixels))
            return false;
    }
    for (const QString &icon : icons) {
        for (const Theme &theme : themes) {
            const QByteArray svg = contents(icon).replace("currentColor", theme.stroke);
            for (const int pixels : lyhord::iconPixels) {
                if (!renderer.render(svg, theme.folder + u'/' + QFileInfo(icon).completeBaseName(), pixels)) {
                    std::fprintf(stderr, "%s cannot be drawn\n", qPrintable(icon));
                    return false;
                }
            }
        }
    }
    return renderer.writeList();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: rendericons FOLDER APPLICATION.svg ICON.svg...\n");
        return 2;
    }
    Renderer renderer(arguments.at(1));
    return renderAll(renderer, arguments.at(2), arguments.mid(3)) ? 0 : 1;
}
