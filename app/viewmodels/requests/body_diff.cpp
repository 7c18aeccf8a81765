// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/body_diff.h"

#include "app/viewmodels/requests/json_tree.h"
#include "app/viewmodels/requests/sequence_match.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

using Kind = DiffLine::Kind;

// Containers no longer than this stand on one line.
constexpr qsizetype kOneLine = 76;

// In front of it: the key. Behind it, on either side: the comma.
struct Around {
    QString before = {};
    QString afterLeft = {};
    QString afterRight = {};
};

class Writer {
public:
    explicit Writer(BodyDiff& diff)
        : m_diff(diff)
    {
    }

    [[nodiscard]] bool isFull() const { return m_diff.lines.size() >= kDiffLines; }

    void same(int depth, const QString& left, const QString& right)
    {
        append({ .kind = Kind::Same, .depth = depth, .left = unmarked(left), .right = unmarked(right) });
    }

    void one(Kind kind, int depth, const QString& text)
    {
        DiffLine line { .kind = kind, .depth = depth };
        (kind == Kind::Removed ? line.left : line.right) = unmarked(text);
        append(std::move(line));
    }

    void changed(int depth, const QString& left, const QString& right)
    {
        if (left == right) {
            same(depth, left, right);
            return;
        }
        DiffMarkPair marks = marksOf(left, right);
        DiffLine line { .kind = Kind::Changed, .depth = depth };
        line.left = shortenedLine(left, kDiffLineChars, marks.left);
        line.right = shortenedLine(right, kDiffLineChars, marks.right);
        line.leftMarks = marks.left;
        line.rightMarks = marks.right;
        append(std::move(line));
    }

private:
    static QString unmarked(const QString& text)
    {
        DiffMarks none;
        return shortenedLine(text, kDiffLineChars, none);
    }

    void append(DiffLine line)
    {
        if (isFull()) {
            m_diff.isWhole = false;
            return;
        }
        const bool differs = line.kind != Kind::Same;
        if (differs && (m_diff.lines.isEmpty() || m_diff.lines.last().kind == Kind::Same))
            ++m_diff.changes;
        m_diff.lines.append(std::move(line));
    }

    BodyDiff& m_diff;
};

QString asText(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

// Empty: it takes several lines.
QString onOneLine(const JsonNode& node)
{
    if (!node.isContainer() || node.items.empty())
        return asText(compactJson(node));
    const bool isFlat = std::none_of(node.items.begin(), node.items.end(), [](const JsonNode& item) {
        return item.text.size() > kOneLine || (item.isContainer() && item.items.size() > 4);
    });
    if (!isFlat || node.items.size() > 12)
        return {};
    const QByteArray text = compactJson(node);
    return text.size() <= kOneLine ? asText(text) : QString();
}

// What tells members of a list apart though their contents differ: a message of the same role, a tool of the
// same name. 0: nothing does.
quint64 labelOf(const JsonNode& node)
{
    if (node.kind != JsonNode::Kind::Object)
        return 0;
    constexpr std::array kNames { "role", "type", "name", "id", "tool_call_id", "tool_use_id", "function" };
    quint64 label = 0;
    for (const char* name : kNames) {
        const qsizetype at = node.indexOf(name);
        if (at < 0)
            continue;
        const JsonNode& value = node.items[static_cast<size_t>(at)];
        const quint64 part = value.kind == JsonNode::Kind::Object ? labelOf(value) : value.digest;
        label = label * 31 + part + 1;
    }
    return label;
}

class JsonDiff {
public:
    explicit JsonDiff(Writer& out)
        : m_out(out)
    {
    }

    void pair(int depth, const Around& around, const JsonNode& left,
        const JsonNode& right) // NOLINT(misc-no-recursion): as deep as the JSON
    {
        if (m_out.isFull()) {
            m_out.same(depth, {}, {});
            return;
        }
        if (left.digest == right.digest) {
            both(depth, around, left);
            return;
        }
        const QString leftLine = onOneLine(left);
        const QString rightLine = onOneLine(right);
        if (!leftLine.isEmpty() && !rightLine.isEmpty()) {
            m_out.changed(depth, around.before + leftLine + around.afterLeft,
                around.before + rightLine + around.afterRight);
        } else if (left.kind == JsonNode::Kind::Object && right.kind == left.kind) {
            m_out.same(depth, around.before + u'{', around.before + u'{');
            members(depth + 1, left, right);
            m_out.same(depth, u'}' + around.afterLeft, u'}' + around.afterRight);
        } else if (left.kind == JsonNode::Kind::Array && right.kind == left.kind) {
            m_out.same(depth, around.before + u'[', around.before + u'[');
            elements(depth + 1, left, right);
            m_out.same(depth, u']' + around.afterLeft, u']' + around.afterRight);
        } else {
            replaced(depth, around, left, right);
        }
    }

private:
    struct Line {
        int depth = 0;
        QString text;
    };

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the JSON
    static void layOut(
        QVector<Line>& lines, int depth, const QString& before, const QString& after, const JsonNode& node)
    {
        if (lines.size() > kDiffLines)
            return;
        const QString line = onOneLine(node);
        if (!line.isEmpty()) {
            lines.append({ depth, before + line + after });
            return;
        }
        const bool isObject = node.kind == JsonNode::Kind::Object;
        lines.append({ depth, before + QChar(isObject ? u'{' : u'[') });
        for (size_t i = 0; i < node.items.size(); ++i) {
            layOut(lines, depth + 1, isObject ? keyText(node.keys[i]) : QString(),
                commaUnless(i + 1 == node.items.size()), node.items[i]);
        }
        lines.append({ depth, QChar(isObject ? u'}' : u']') + after });
    }

    [[nodiscard]] static QString keyText(const QByteArray& key) { return asText(quotedKey(key)) + u": "_s; }

    [[nodiscard]] static QString commaUnless(bool isLast) { return isLast ? QString() : u","_s; }

    // Which entry of either side stands last: there, each side ends.
    static std::pair<int, int> lastOf(const Matches& order)
    {
        std::pair<int, int> last { -1, -1 };
        for (const auto& [l, r] : order) {
            last.first = l >= 0 ? l : last.first;
            last.second = r >= 0 ? r : last.second;
        }
        return last;
    }

    void both(int depth, const Around& around, const JsonNode& node)
    {
        QVector<Line> left;
        QVector<Line> right;
        layOut(left, depth, around.before, around.afterLeft, node);
        layOut(right, depth, around.before, around.afterRight, node);
        for (qsizetype i = 0; i < left.size(); ++i)
            m_out.same(left[i].depth, left[i].text, right[i].text);
    }

    void single(Kind kind, int depth, const Around& around, const JsonNode& node)
    {
        QVector<Line> lines;
        layOut(
            lines, depth, around.before, kind == Kind::Removed ? around.afterLeft : around.afterRight, node);
        for (const Line& line : std::as_const(lines))
            m_out.one(kind, line.depth, line.text);
    }

    // Of different kinds: one beside the other.
    void replaced(int depth, const Around& around, const JsonNode& left, const JsonNode& right)
    {
        QVector<Line> before;
        QVector<Line> after;
        layOut(before, depth, around.before, around.afterLeft, left);
        layOut(after, depth, around.before, around.afterRight, right);
        if (before.size() == 1 && after.size() == 1) {
            m_out.changed(depth, before.first().text, after.first().text);
            return;
        }
        for (const Line& line : std::as_const(before))
            m_out.one(Kind::Removed, line.depth, line.text);
        for (const Line& line : std::as_const(after))
            m_out.one(Kind::Added, line.depth, line.text);
    }

    // Index pairs in an order that keeps both sides' own where it can: what only the right has stands behind
    // the member it follows there.
    static Matches memberOrder(const JsonNode& left, const JsonNode& right)
    {
        Matches order;
        for (size_t i = 0; i < left.keys.size(); ++i)
            order.emplace_back(static_cast<int>(i), static_cast<int>(right.indexOf(left.keys[i])));
        for (size_t j = 0; j < right.keys.size(); ++j) {
            if (left.indexOf(right.keys[j]) >= 0)
                continue;
            const int previous = static_cast<int>(j) - 1;
            auto place = std::find_if(order.begin(), order.end(),
                [previous](const auto& entry) { return entry.second == previous; });
            if (previous < 0)
                place = order.begin();
            else if (place != order.end())
                ++place;
            // What went stands before what came in its place.
            while (place != order.end() && place->first >= 0 && place->second < 0)
                ++place;
            order.insert(place, { -1, static_cast<int>(j) });
        }
        return order;
    }

    void members(int depth, const JsonNode& left, const JsonNode& right) // NOLINT(misc-no-recursion)
    {
        const Matches order = memberOrder(left, right);
        const auto [lastLeft, lastRight] = lastOf(order);
        for (const auto& [l, r] : order) {
            const QByteArray& key =
                l >= 0 ? left.keys[static_cast<size_t>(l)] : right.keys[static_cast<size_t>(r)];
            entry(depth,
                { .before = keyText(key),
                    .afterLeft = commaUnless(l == lastLeft),
                    .afterRight = commaUnless(r == lastRight) },
                l < 0 ? nullptr : &left.items[static_cast<size_t>(l)],
                r < 0 ? nullptr : &right.items[static_cast<size_t>(r)]);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    void entry(int depth, const Around& around, const JsonNode* left, const JsonNode* right)
    {
        if (left && right)
            pair(depth, around, *left, *right);
        else if (left)
            single(Kind::Removed, depth, around, *left);
        else
            single(Kind::Added, depth, around, *right);
    }

    // First what is equal, then within each gap what is at least labelled alike.
    static Matches elementOrder(const JsonNode& left, const JsonNode& right)
    {
        const auto digests = [](const JsonNode& node) {
            std::vector<quint64> all;
            for (const JsonNode& item : node.items)
                all.push_back(item.digest);
            return all;
        };
        const Matches equal = matchSequences(digests(left), digests(right));
        Matches order;
        std::vector<int> onlyLeft;
        std::vector<int> onlyRight;
        const auto flush = [&] {
            appendGap(order, left, right, onlyLeft, onlyRight);
            onlyLeft.clear();
            onlyRight.clear();
        };
        for (const auto& [l, r] : equal) {
            if (l >= 0 && r >= 0) {
                flush();
                order.emplace_back(l, r);
            } else if (l >= 0) {
                onlyLeft.push_back(l);
            } else {
                onlyRight.push_back(r);
            }
        }
        flush();
        return order;
    }

    static void appendGap(Matches& order, const JsonNode& left, const JsonNode& right,
        const std::vector<int>& onlyLeft, const std::vector<int>& onlyRight)
    {
        const auto labels = [](const JsonNode& node, const std::vector<int>& indexes, quint64 without) {
            std::vector<quint64> all;
            for (const int index : indexes) {
                const quint64 label = labelOf(node.items[static_cast<size_t>(index)]);
                // What has no label is like nothing, unless both sides have as many of it.
                all.push_back(label != 0 ? label : without + static_cast<quint64>(all.size()));
            }
            return all;
        };
        const bool evenly = onlyLeft.size() == onlyRight.size();
        const Matches alike = matchSequences(labels(left, onlyLeft, 1ULL << 40U),
            labels(right, onlyRight, evenly ? 1ULL << 40U : 1ULL << 41U));
        for (const auto& [l, r] : alike) {
            order.emplace_back(l < 0 ? -1 : onlyLeft[static_cast<size_t>(l)],
                r < 0 ? -1 : onlyRight[static_cast<size_t>(r)]);
        }
    }

    void elements(int depth, const JsonNode& left, const JsonNode& right) // NOLINT(misc-no-recursion)
    {
        const Matches order = elementOrder(left, right);
        const auto [lastLeft, lastRight] = lastOf(order);
        for (const auto& [l, r] : order) {
            entry(depth,
                { .before = {},
                    .afterLeft = commaUnless(l == lastLeft),
                    .afterRight = commaUnless(r == lastRight) },
                l < 0 ? nullptr : &left.items[static_cast<size_t>(l)],
                r < 0 ? nullptr : &right.items[static_cast<size_t>(r)]);
        }
    }

    Writer& m_out;
};

std::vector<quint64> digestsOf(const QList<QByteArray>& lines)
{
    std::vector<quint64> digests;
    digests.reserve(static_cast<size_t>(lines.size()));
    for (const QByteArray& line : lines)
        digests.push_back(qHash(line, size_t { 5 }));
    return digests;
}

// Lines that differ at the same place are taken for a changed one.
void diffLines(Writer& out, const QByteArray& left, const QByteArray& right)
{
    const QList<QByteArray> before = left.isEmpty() ? QList<QByteArray>() : left.split('\n');
    const QList<QByteArray> after = right.isEmpty() ? QList<QByteArray>() : right.split('\n');
    QVector<int> gone;
    QVector<int> come;
    const auto flush = [&] {
        const qsizetype paired = std::min(gone.size(), come.size());
        for (qsizetype i = 0; i < paired; ++i)
            out.changed(0, asText(before[gone[i]]), asText(after[come[i]]));
        for (qsizetype i = paired; i < gone.size(); ++i)
            out.one(Kind::Removed, 0, asText(before[gone[i]]));
        for (qsizetype i = paired; i < come.size(); ++i)
            out.one(Kind::Added, 0, asText(after[come[i]]));
        gone.clear();
        come.clear();
    };
    for (const auto& [l, r] : matchSequences(digestsOf(before), digestsOf(after))) {
        if (l >= 0 && r >= 0) {
            flush();
            out.same(0, asText(before[l]), asText(after[r]));
        } else if (l >= 0) {
            gone.append(l);
        } else {
            come.append(r);
        }
    }
    flush();
}

} // namespace

BodyDiff diffBodies(const QByteArray& left, const QByteArray& right)
{
    BodyDiff diff;
    if (left.size() + right.size() > kDiffBytes) {
        diff.isTooLarge = true;
        return diff;
    }
    Writer out(diff);
    const auto before = parseJson(left);
    const auto after = before ? parseJson(right) : std::nullopt;
    if (before && after) {
        diff.isJson = true;
        JsonDiff(out).pair(0, {}, *before, *after);
    } else {
        diffLines(out, left, right);
    }
    return diff;
}

} // namespace app::viewmodels
