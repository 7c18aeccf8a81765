// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/pages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

// PCRE2 counts every step back; without the compiler of expressions the count means the same everywhere.
const QString kBounds = QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=2000000)(*LIMIT_DEPTH=20000)");

json::string jsonString(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return json::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

Result<json::object> objectOfPage(QByteArrayView page, const QVector<config::NamedText>& extract)
{
    const QString text = QString::fromUtf8(page.first(std::min(page.size(), kMostPageBytes)));
    json::object object;
    for (const config::NamedText& each : extract) {
        const QRegularExpression pattern(kBounds + each.text, QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = pattern.match(text);
        if (!pattern.isValid() || !match.isValid())
            return notUnderstood(
                u"The expression \u201c%1\u201d takes too long on this page."_s.arg(each.name));
        if (!match.hasMatch())
            continue;
        json::object groups;
        const QStringList names = pattern.namedCaptureGroups();
        for (qsizetype i = 1; i < names.size(); ++i) {
            if (!names[i].isEmpty() && match.capturedStart(static_cast<int>(i)) >= 0)
                groups[names[i].toStdString()] = jsonString(match.captured(static_cast<int>(i)));
        }
        object[each.name.toStdString()] = std::move(groups);
    }
    return object;
}

} // namespace gateway::meters
