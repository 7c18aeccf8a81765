// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/text_diff.h"

#include "base/redact.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace app::clients {

namespace {

constexpr qsizetype kContext = 3;
// Beyond that the middle is shown as taken out and put in: settings files are smaller.
constexpr qsizetype kMaxMiddle = 1500;
constexpr QStringView kMask = u"••••••••";

QStringList linesOf(const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    QString whole = QString::fromUtf8(text);
    whole.remove(u'\r');
    if (whole.endsWith(u'\n'))
        whole.chop(1);
    return whole.split(u'\n');
}

// Longest common subsequence of the middles, as steps.
void appendMiddle(QVector<DiffLine>& out, const QStringList& a, const QStringList& b, qsizetype skipped)
{
    const auto removed = [&](qsizetype i) {
        out.append(
            { .kind = DiffLine::Kind::Removed, .number = static_cast<int>(skipped + i + 1), .text = a[i] });
    };
    const auto added = [&](qsizetype j) {
        out.append(
            { .kind = DiffLine::Kind::Added, .number = static_cast<int>(skipped + j + 1), .text = b[j] });
    };
    qsizetype i = 0;
    qsizetype j = 0;
    if (a.size() <= kMaxMiddle && b.size() <= kMaxMiddle) {
        const auto width = static_cast<std::size_t>(b.size() + 1);
        std::vector<int> common(static_cast<std::size_t>(a.size() + 1) * width, 0);
        const auto at = [&](qsizetype x, qsizetype y) -> int& {
            return common[static_cast<std::size_t>(x) * width + static_cast<std::size_t>(y)];
        };
        for (qsizetype x = a.size() - 1; x >= 0; --x) {
            for (qsizetype y = b.size() - 1; y >= 0; --y)
                at(x, y) = a[x] == b[y] ? at(x + 1, y + 1) + 1 : std::max(at(x + 1, y), at(x, y + 1));
        }
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                out.append({ .number = static_cast<int>(skipped + j + 1), .text = b[j] });
                ++i;
                ++j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                removed(i++);
            } else {
                added(j++);
            }
        }
    }
    while (i < a.size())
        removed(i++);
    while (j < b.size())
        added(j++);
}

// Only what is near a change; the rest as gaps.
QVector<DiffLine> folded(const QVector<DiffLine>& all)
{
    std::vector<bool> isNear(static_cast<std::size_t>(all.size()), false);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].kind == DiffLine::Kind::Same)
            continue;
        const qsizetype to = qMin(all.size() - 1, i + kContext);
        for (qsizetype j = qMax<qsizetype>(0, i - kContext); j <= to; ++j)
            isNear[static_cast<std::size_t>(j)] = true;
    }
    QVector<DiffLine> result;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isNear[static_cast<std::size_t>(i)])
            result.append(all[i]);
        else if (result.isEmpty() || result.last().kind != DiffLine::Kind::Gap)
            result.append({ .kind = DiffLine::Kind::Gap, .number = 1 });
        else
            ++result.last().number;
    }
    return result;
}

} // namespace

QVector<DiffLine> diffOf(const QByteArray& before, const QByteArray& after)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    qsizetype start = 0;
    while (start < a.size() && start < b.size() && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < a.size() - start && end < b.size() - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    QVector<DiffLine> all;
    for (qsizetype i = 0; i < start; ++i)
        all.append({ .number = static_cast<int>(i + 1), .text = b[i] });
    appendMiddle(
        all, a.sliced(start, a.size() - start - end), b.sliced(start, b.size() - start - end), start);
    for (qsizetype i = b.size() - end; i < b.size(); ++i)
        all.append({ .number = static_cast<int>(i + 1), .text = b[i] });
    QVector<DiffLine> result = folded(all);
    for (DiffLine& line : result)
        line.text = maskedLine(line.text);
    return result;
}

QString maskedLine(const QString& line)
{
    // NAME=value, "name": "value", name: value; --name value
    static const QRegularExpression form(u"(?:([A-Za-z_][A-Za-z0-9_-]*)[\"']?\\s*[:=]\\s*|--([A-Za-z-]+)\\s+)"
                                         "(\"[^\"]*\"?|'[^']*'?|[^\\s,;#{}\\[\\]]+)"_s);
    QString result;
    qsizetype behind = 0;
    for (auto match = form.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name =
            QString(found.captured(1) + found.captured(2)).remove(u'-').remove(u'_').toLower();
        // Names a variable, and holds no value.
        const bool isName = name.endsWith(u"env"_s) || name.endsWith(u"envkey"_s);
        if (!gateway::namesCredential(name) || isName)
            continue;
        const QString value = found.captured(3);
        const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
        result += QStringView(line).sliced(behind, found.capturedStart(3) - behind);
        result += isQuoted ? value.front() + kMask.toString() + value.front() : kMask.toString();
        behind = found.capturedEnd(3);
    }
    result += QStringView(line).sliced(behind);
    return gateway::redactText(result);
}

} // namespace app::clients
