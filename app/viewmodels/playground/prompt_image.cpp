// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/prompt_image.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PromptImage)
};

QString pathOf(const QString& pathOrUrl)
{
    QString text = pathOrUrl.trimmed();
    // As a shell's or a file manager's copy has it.
    if (text.size() > 1 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\''))
        text = text.sliced(1, text.size() - 2);
    if (text.startsWith(u"file:"))
        return QUrl(text).toLocalFile();
    if (text.startsWith(u"~/"))
        return QDir::homePath() + text.sliced(1);
    return text;
}

ImageReading wrong(const QString& problem)
{
    return { .problem = problem };
}

} // namespace

QByteArray imageTypeOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_ba;
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg"_ba;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif"_ba;
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == "WEBP")
        return "image/webp"_ba;
    return {};
}

ImageReading readImage(const QString& pathOrUrl)
{
    const QString path = pathOf(pathOrUrl);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return wrong(Texts::tr("There is no file “%1”.").arg(path.isEmpty() ? pathOrUrl.trimmed() : path));
    if (!info.isFile())
        return wrong(Texts::tr("“%1” is not a file.").arg(path));
    if (info.size() > kMostImageBytes)
        //: %1 a file, %2 and %3 sizes
        return wrong(Texts::tr("“%1” has %2; an image may have %3.")
                         .arg(info.fileName(), QLocale().formattedDataSize(info.size()),
                             QLocale().formattedDataSize(kMostImageBytes)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(Texts::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    // It may have grown since.
    PromptImage image { .name = info.fileName(), .bytes = file.read(kMostImageBytes) };
    image.mediaType = imageTypeOf(image.bytes);
    if (image.mediaType.isEmpty())
        return wrong(Texts::tr("“%1” is no PNG, JPEG, WebP or GIF image.").arg(info.fileName()));
    return { .image = image };
}

} // namespace app::viewmodels
