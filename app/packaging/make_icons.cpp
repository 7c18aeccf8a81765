// SPDX-License-Identifier: GPL-3.0-or-later
// Run while building: plexus_icons SVG FOLDER SIZE… writes plexus-SIZE.png, plexus.ico and plexus.icns.
#include "app/packaging/icon_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using app::packaging::Picture;

QByteArray drawn(QSvgRenderer& svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!content.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.flush())
        return true;
    std::fputs(
        qUtf8Printable(u"plexus_icons: %1 cannot be written: %2\n"_s.arg(path, file.errorString())), stderr);
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("plexus_icons: SVG FOLDER SIZE…\n", stderr);
        return 2;
    }
    QSvgRenderer svg(arguments[1]);
    if (!svg.isValid()) {
        std::fputs(qUtf8Printable(u"plexus_icons: %1 is not an SVG\n"_s.arg(arguments[1])), stderr);
        return 1;
    }
    const QDir folder(arguments[2]);
    QVector<Picture> pictures;
    for (const QString& text : arguments.sliced(3)) {
        const int size = text.toInt();
        pictures.append({ .size = size, .png = drawn(svg, size) });
        if (!write(folder.filePath(u"plexus-%1.png"_s.arg(size)), pictures.last().png))
            return 1;
    }
    // macOS shows it at 1024, which no folder of an icon theme has.
    pictures.append({ .size = 1024, .png = drawn(svg, 1024) });
    const bool isWritten = write(folder.filePath(u"plexus.ico"_s), app::packaging::icoFile(pictures))
        && write(folder.filePath(u"plexus.icns"_s), app::packaging::icnsFile(pictures));
    return isWritten ? 0 : 1;
}
