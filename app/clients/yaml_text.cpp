// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/yaml_text.h"

#include "app/clients/json_text.h"
#include "app/clients/settings_texts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

using Lines = QByteArrayList;

// Lines [from, to) at one level of indentation.
struct Region {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype indent = 0;
};

qsizetype indentOf(const QByteArray& line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    return indent;
}

bool isContent(const QByteArray& line)
{
    const QByteArray bare = line.trimmed();
    return !bare.isEmpty() && !bare.startsWith('#') && bare != "---" && bare != "...";
}

// What looks like a comment and is further in may be a line of a text: it goes with what it stands below.
bool isBelow(const QByteArray& line, qsizetype indent)
{
    return !line.trimmed().isEmpty() && indentOf(line) > indent;
}

bool isElementLine(const QByteArray& line)
{
    const QByteArray bare = line.trimmed();
    return bare == "-" || bare.startsWith("- ");
}

// The first level of indentation in the region; without content: that of the region itself.
Region leveled(const Lines& lines, Region region)
{
    for (qsizetype i = region.from; i < region.to; ++i) {
        if (isContent(lines[i])) {
            region.indent = indentOf(lines[i]);
            break;
        }
    }
    return region;
}

struct Entry {
    qsizetype line = 0;
    qsizetype valueStart = 0; // in the line, behind the colon and one space
    qsizetype end = 0;        // behind the last line with content of it
    qsizetype indent = 0;
};

// "key:" at that place of a line, plain or in quotes: where its value starts.
std::optional<qsizetype> valueStartOf(const QByteArray& line, qsizetype indent, const QString& key)
{
    const QByteArray name = key.toUtf8();
    const QByteArrayView rest = QByteArrayView(line).sliced(indent);
    for (const QByteArray& form : QByteArrayList { name, '"' + name + '"', '\'' + name + '\'' }) {
        if (!rest.startsWith(form))
            continue;
        qsizetype at = form.size();
        while (at < rest.size() && rest[at] == ' ')
            ++at;
        if (at >= rest.size() || rest[at] != ':' || (at + 1 < rest.size() && rest[at + 1] != ' '))
            continue;
        return indent + qMin(at + 2, rest.size());
    }
    return std::nullopt;
}

// What belongs to something that begins on a line: the lines further in, and its list at the same level.
qsizetype endOf(const Lines& lines, qsizetype first, qsizetype to, qsizetype indent, bool mayHoldList)
{
    qsizetype end = first + 1;
    for (qsizetype i = first + 1; i < to; ++i) {
        if (isBelow(lines[i], indent))
            end = i + 1;
        if (!isContent(lines[i]))
            continue;
        const qsizetype own = indentOf(lines[i]);
        const bool isItsList = mayHoldList && own == indent && isElementLine(lines[i]);
        if (own <= indent && !isItsList)
            break;
        end = i + 1;
    }
    return end;
}

std::optional<Entry> entryOf(const Lines& lines, const Region& region, const QString& key)
{
    for (qsizetype i = region.from; i < region.to; ++i) {
        if (!isContent(lines[i]) || indentOf(lines[i]) != region.indent)
            continue;
        if (const auto valueStart = valueStartOf(lines[i], region.indent, key))
            return Entry { .line = i,
                .valueStart = *valueStart,
                .end = endOf(lines, i, region.to, region.indent, true),
                .indent = region.indent };
    }
    return std::nullopt;
}

// The element of a block list whose member has that value.
std::optional<Entry> elementOf(const Lines& lines, const Region& region, const PathStep& step)
{
    const YamlText yaml;
    for (qsizetype i = region.from; i < region.to; ++i) {
        if (!isContent(lines[i]) || indentOf(lines[i]) != region.indent || !isElementLine(lines[i]))
            continue;
        const qsizetype end = endOf(lines, i, region.to, region.indent, false);
        Lines own = lines.sliced(i, end - i);
        own.first()[region.indent] = ' ';
        const Result<QJsonValue> value = yaml.read(own.join('\n'));
        if (value && step.means(value->toObject().value(step.key).toString()))
            return Entry { .line = i, .end = end, .indent = region.indent };
    }
    return std::nullopt;
}

bool isPlainSafe(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_./+-]*$"_s);
    static const QRegularExpression word(
        u"^(?:y|n|yes|no|on|off|true|false|null)$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() && !word.match(text).hasMatch();
}

QByteArray scalarText(const QJsonValue& value)
{
    return value.isString() && isPlainSafe(value.toString()) ? value.toString().toUtf8() : jsonLine(value);
}

QByteArray spaces(qsizetype count)
{
    return QByteArray(count, ' ');
}

void writeValue(Lines& out, const QByteArray& lead, qsizetype indent, const QJsonValue& value);

void writeMembers(Lines& out, QByteArray lead, qsizetype indent, const QJsonObject& object)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString key = member.key();
        writeValue(out, lead + scalarText(key) + ':', indent, member.value());
        lead = spaces(indent);
    }
}

// `lead` is what stands before the value on its line: "key:" or "-".
void writeValue(Lines& out, const QByteArray& lead, qsizetype indent, const QJsonValue& value)
{
    if (isEmptyContainer(value) || (!value.isObject() && !value.isArray())) {
        out.append(lead + ' ' + scalarText(value));
        return;
    }
    out.append(lead);
    if (value.isObject()) {
        writeMembers(out, spaces(indent + 2), indent + 2, value.toObject());
        return;
    }
    for (const QJsonValue& element : value.toArray()) {
        if (element.isObject() && !element.toObject().isEmpty())
            writeMembers(out, spaces(indent + 2) + "- ", indent + 4, element.toObject());
        else
            writeValue(out, spaces(indent + 2) + '-', indent + 2, element);
    }
}

Lines entryLines(const PathStep& step, qsizetype indent, const QJsonValue& value)
{
    Lines out;
    if (!step.isElement())
        writeValue(out, spaces(indent) + scalarText(step.key) + ':', indent, value);
    else if (value.isObject() && !value.toObject().isEmpty())
        writeMembers(out, spaces(indent) + "- ", indent + 2, value.toObject());
    else
        writeValue(out, spaces(indent) + '-', indent, value);
    return out;
}

void replaceLines(Lines& lines, qsizetype from, qsizetype to, const Lines& with)
{
    lines = lines.sliced(0, from) + with + lines.sliced(to);
}

// A scalar in the place of a scalar keeps the comment behind it.
QByteArray commentOf(const QByteArray& line, qsizetype valueStart)
{
    if (valueStart >= line.size())
        return {};
    const char first = line[valueStart];
    qsizetype from = valueStart;
    if (first == '"' || first == '\'')
        from = line.indexOf(first, valueStart + 1);
    const qsizetype at =
        from < 0 ? -1 : line.indexOf(" #", qMax<qsizetype>(0, first == '#' ? from - 1 : from));
    if (at < 0)
        return {};
    qsizetype start = at;
    while (start > valueStart && line[start - 1] == ' ')
        --start;
    return line.sliced(start);
}

// Where something new goes: behind the last line with content.
qsizetype endOfContent(const Lines& lines, const Region& region)
{
    qsizetype end = region.from;
    for (qsizetype i = region.from; i < region.to; ++i) {
        if (isContent(lines[i]) || isBelow(lines[i], region.indent))
            end = i + 1;
    }
    return end;
}

// What an entry's value says on its own line: nothing, for a block below it.
QByteArray inlineValue(const QByteArray& line, const Entry& entry)
{
    if (entry.valueStart >= line.size() || line[entry.valueStart] == '#')
        return {};
    const QByteArray comment = commentOf(line, entry.valueStart);
    const QByteArray value =
        line.sliced(entry.valueStart, line.size() - entry.valueStart - comment.size()).trimmed();
    return value.startsWith('#') ? QByteArray() : value;
}

Error cannot(const ValuePath& path, qsizetype line)
{
    return placeError(line + 1, 1,
        ClientSettings::tr(
            "the way %1 is written here is one Plexus leaves alone. Set it by hand, or write it as a block.")
            .arg(pathText(path)));
}

class Editor {
public:
    Editor(Lines lines, const ValuePath& path)
        : m_lines(std::move(lines))
        , m_path(path)
        , m_region(leveled(m_lines, { .from = 0, .to = m_lines.size() }))
    {
    }

    Result<Lines> set(const QJsonValue& value)
    {
        for (qsizetype i = 0; i < m_path.size(); ++i) {
            const PathStep& step = m_path[i];
            const auto found = find(step);
            if (!found) {
                const QJsonValue nested = withValue({}, m_path.sliced(i + 1), value);
                replaceLines(m_lines, endOfContent(m_lines, m_region), endOfContent(m_lines, m_region),
                    entryLines(step, m_region.indent, nested));
                return m_lines;
            }
            if (i + 1 == m_path.size()) {
                replaceEntry(step, *found, value);
                return m_lines;
            }
            const QByteArray inlined = step.isElement() ? "" : inlineValue(m_lines[found->line], *found);
            const bool isEmpty = found->end == found->line + 1
                && (inlined.isEmpty() || inlined == "{}" || inlined == "[]" || inlined == "~"
                    || inlined == "null");
            if (isEmpty) {
                replaceEntry(step, *found, withValue({}, m_path.sliced(i + 1), value));
                return m_lines;
            }
            if (step.isElement() || !inlined.isEmpty())
                return cannot(m_path, found->line);
            m_region = leveled(m_lines, { .from = found->line + 1, .to = found->end });
        }
        return m_lines;
    }

    Result<Lines> remove()
    {
        for (qsizetype i = 0; i < m_path.size(); ++i) {
            const auto found = find(m_path[i]);
            if (!found)
                return cannot(m_path, m_region.from);
            if (i + 1 == m_path.size()) {
                replaceLines(m_lines, found->line, found->end, {});
                break;
            }
            if (m_path[i].isElement() || !inlineValue(m_lines[found->line], *found).isEmpty())
                return cannot(m_path, found->line);
            // The only entry of its block: the block stays, written as an empty one.
            m_above = found;
            m_region = leveled(m_lines, { .from = found->line + 1, .to = found->end });
        }
        leaveEmptyBlock();
        return m_lines;
    }

private:
    [[nodiscard]] std::optional<Entry> find(const PathStep& step) const
    {
        return step.isElement() ? elementOf(m_lines, m_region, step) : entryOf(m_lines, m_region, step.key);
    }

    void replaceEntry(const PathStep& step, const Entry& entry, const QJsonValue& value)
    {
        Lines with = entryLines(step, entry.indent, value);
        if (!step.isElement() && with.size() == 1)
            with.first() += commentOf(m_lines[entry.line], entry.valueStart);
        replaceLines(m_lines, entry.line, entry.end, with);
    }

    void leaveEmptyBlock()
    {
        if (!m_above)
            return;
        const qsizetype end = endOf(m_lines, m_above->line, m_lines.size(), m_above->indent, true);
        if (end > m_above->line + 1)
            return;
        QByteArray& line = m_lines[m_above->line];
        const QByteArray comment = commentOf(line, m_above->valueStart);
        line.chop(comment.size());
        while (line.endsWith(' '))
            line.chop(1);
        line += (m_path.last().isElement() ? " []" : " {}") + comment;
    }

    Lines m_lines;
    const ValuePath& m_path;
    Region m_region;
    std::optional<Entry> m_above;
};

QByteArray joined(const Lines& lines)
{
    return lines.join('\n');
}

// The last line of a text that ends its line is empty and stays the last.
Lines linesOf(const QByteArray& text)
{
    QByteArray whole = text;
    if (!whole.isEmpty() && !whole.endsWith('\n'))
        whole += '\n';
    return whole.split('\n');
}

} // namespace

Result<QByteArray> YamlText::set(const QByteArray& text, const ValuePath& path, const QJsonValue& value) const
{
    Result<Lines> lines = Editor(linesOf(text), path).set(value);
    if (!lines)
        return lines.error();
    return joined(*lines);
}

Result<QByteArray> YamlText::remove(const QByteArray& text, const ValuePath& path) const
{
    Result<Lines> lines = Editor(linesOf(text), path).remove();
    if (!lines)
        return lines.error();
    return joined(*lines);
}

} // namespace app::clients
