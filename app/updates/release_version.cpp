// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/release_version.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::updates {

namespace {

constexpr qsizetype kMostLetters = 64;

std::strong_ordering order(int difference)
{
    return difference <=> 0;
}

// Numbers by their size, and below words.
std::strong_ordering comparePart(const QString& a, const QString& b)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const int left = a.toInt(&leftIsNumber);
    const int right = b.toInt(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return left <=> right;
    if (leftIsNumber != rightIsNumber)
        return leftIsNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    return order(QString::compare(a, b));
}

} // namespace

std::optional<ReleaseVersion> ReleaseVersion::parse(const QString& text)
{
    static const QRegularExpression form(
        uR"(\A(0|[1-9]\d{0,6})\.(0|[1-9]\d{0,6})\.(0|[1-9]\d{0,6})(?:-([0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*))?\z)"_s);
    if (text.size() > kMostLetters)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ReleaseVersion version { .numbers = { match.captured(1).toInt(), match.captured(2).toInt(),
                                 match.captured(3).toInt() } };
    if (!match.captured(4).isEmpty())
        version.preRelease = match.captured(4).split(u'.');
    return version;
}

QString ReleaseVersion::text() const
{
    const QString release = u"%1.%2.%3"_s.arg(numbers[0]).arg(numbers[1]).arg(numbers[2]);
    return preRelease.isEmpty() ? release : QString(release + u'-' + preRelease.join(u'.'));
}

std::strong_ordering operator<=>(const ReleaseVersion& a, const ReleaseVersion& b)
{
    for (std::size_t i = 0; i < a.numbers.size(); ++i) {
        if (a.numbers[i] != b.numbers[i])
            return a.numbers[i] <=> b.numbers[i];
    }
    // A release comes after what led to it.
    if (a.preRelease.isEmpty() != b.preRelease.isEmpty())
        return a.preRelease.isEmpty() ? std::strong_ordering::greater : std::strong_ordering::less;
    const qsizetype common = std::min(a.preRelease.size(), b.preRelease.size());
    for (qsizetype i = 0; i < common; ++i) {
        const std::strong_ordering part = comparePart(a.preRelease[i], b.preRelease[i]);
        if (part != std::strong_ordering::equal)
            return part;
    }
    return a.preRelease.size() <=> b.preRelease.size();
}

} // namespace app::updates
