// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/event_texts.h"

#include "app/viewmodels/requests/answer_text.h"
#include "app/viewmodels/requests/json_indent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// As they were called before they stood here: what is translated stays so.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(app::viewmodels::EventListModel)
};

constexpr qsizetype kPreviewChars = 160;
// One event of a picture may be megabytes.
constexpr qsizetype kShownBytes = 128 * 1024;
constexpr qsizetype kPreviewBytes = 16 * 1024;

constexpr qint64 kSecondUs = 1'000'000;

} // namespace

QString eventPreview(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Texts::tr("not kept");
    const QByteArray data = eventData(bytes.first(std::min(bytes.size(), kPreviewBytes)));
    const QString said = looksLikeJson(data) ? textOfJson(data) : QString();
    QString text = said.isEmpty() ? QString::fromUtf8(data).simplified() : said;
    // In sight, or a space that came would look like nothing.
    text.replace(u'\n', u'\u21B5');
    return text.left(kPreviewChars);
}

QString eventText(QByteArrayView bytes, bool isRaw)
{
    if (bytes.isEmpty())
        return Texts::tr("The bytes of this event were not kept.");
    const QByteArray shown = bytes.first(std::min(bytes.size(), kShownBytes)).toByteArray();
    if (isRaw)
        return QString::fromUtf8(shown);
    const QByteArray data = eventData(shown);
    return QString::fromUtf8(looksLikeJson(data) ? indentJson(data) : data);
}

QString eventMoment(qint64 us, qint64 lastUs)
{
    const auto at = static_cast<double>(us);
    return lastUs < kSecondUs ? QLocale().toString(at / 1e3, 'f', 1) + u"\u2009ms"_s
                              : QLocale().toString(at / 1e6, 'f', 3) + u"\u2009s"_s;
}

QString eventKind(const QByteArray& type)
{
    return type.isEmpty() ? Texts::tr("data") : QString::fromUtf8(type);
}

} // namespace app::viewmodels
