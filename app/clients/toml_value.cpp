// SPDX-License-Identifier: GPL-3.0-or-later
// Apart, since toml++ takes long to compile.
#include "app/clients/toml_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <sstream>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Result;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue valueOf(const toml::node& node)
{
    if (const toml::table* table = node.as_table()) {
        QJsonObject object;
        for (const auto& [key, member] : *table)
            object.insert(textOf(key.str()), valueOf(member));
        return object;
    }
    if (const toml::array* array = node.as_array()) {
        QJsonArray list;
        for (const toml::node& element : *array)
            list.append(valueOf(element));
        return list;
    }
    if (const auto* text = node.as_string())
        return textOf(text->get());
    if (const auto* number = node.as_integer())
        return static_cast<qint64>(number->get());
    if (const auto* number = node.as_floating_point())
        return number->get();
    if (const auto* flag = node.as_boolean())
        return flag->get();
    // Dates and times: only that they stay as they are matters.
    std::ostringstream out;
    node.visit([&out](const auto& leaf) {
        if constexpr (toml::is_value<decltype(leaf)>)
            out << leaf.get();
    });
    return QString::fromStdString(out.str());
}

} // namespace

Result<QJsonValue> TomlText::read(const QByteArray& text) const
{
    try {
        const toml::table table =
            toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        return valueOf(table);
    } catch (const toml::parse_error& problem) {
        const auto begin = problem.source().begin;
        return placeError(begin.line, begin.column, textOf(problem.description()) + u'.');
    }
}

} // namespace app::clients
