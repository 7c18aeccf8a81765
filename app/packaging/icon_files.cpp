// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packaging/icon_files.h"

#include <QtEndian>

#include <array>

namespace app::packaging {

namespace {

constexpr int kIcoMost = 256;
constexpr int kIcoEntryBytes = 16;
constexpr int kIcoHeadBytes = 6;
constexpr int kIcnsHeadBytes = 8;

template <typename Number> void appendLittle(QByteArray& to, Number number)
{
    std::array<char, sizeof(Number)> bytes = {};
    qToLittleEndian(number, bytes.data());
    to.append(bytes.data(), bytes.size());
}

void appendBig(QByteArray& to, quint32 number)
{
    std::array<char, sizeof number> bytes = {};
    qToBigEndian(number, bytes.data());
    to.append(bytes.data(), bytes.size());
}

// The same picture serves a size and half of it on a screen with twice the points.
QVector<QByteArray> icnsTypes(int size)
{
    switch (size) {
    case 16: return { "icp4" };
    case 32: return { "icp5", "ic11" };
    case 64: return { "ic12" };
    case 128: return { "ic07" };
    case 256: return { "ic08", "ic13" };
    case 512: return { "ic09", "ic14" };
    case 1024: return { "ic10" };
    default: return {};
    }
}

} // namespace

QByteArray icoFile(const QVector<Picture>& pictures)
{
    QVector<Picture> fitting;
    for (const Picture& picture : pictures) {
        if (picture.size <= kIcoMost)
            fitting.append(picture);
    }
    QByteArray directory;
    QByteArray content;
    appendLittle<quint16>(directory, 0);
    appendLittle<quint16>(directory, 1);
    appendLittle(directory, static_cast<quint16>(fitting.size()));
    const auto begin = static_cast<quint32>(kIcoHeadBytes + kIcoEntryBytes * fitting.size());
    for (const Picture& picture : fitting) {
        // A nought stands for 256.
        const char side = static_cast<char>(picture.size == kIcoMost ? 0 : picture.size);
        directory.append(side).append(side).append('\0').append('\0');
        appendLittle<quint16>(directory, 1);
        appendLittle<quint16>(directory, 32);
        appendLittle(directory, static_cast<quint32>(picture.png.size()));
        appendLittle(directory, begin + static_cast<quint32>(content.size()));
        content += picture.png;
    }
    return directory + content;
}

QByteArray icnsFile(const QVector<Picture>& pictures)
{
    QByteArray content;
    for (const Picture& picture : pictures) {
        for (const QByteArray& type : icnsTypes(picture.size)) {
            content += type;
            appendBig(content, static_cast<quint32>(picture.png.size()) + kIcnsHeadBytes);
            content += picture.png;
        }
    }
    QByteArray file("icns");
    appendBig(file, static_cast<quint32>(content.size()) + kIcnsHeadBytes);
    return file + content;
}

} // namespace app::packaging
