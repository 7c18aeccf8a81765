// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/spots.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const json::value* memberOf(const json::value& value, const QString& name)
{
    if (const json::object* object = value.if_object())
        return object->if_contains(name.toStdString());
    const json::array* array = value.if_array();
    bool isIndex = false;
    const qulonglong index = name.toULongLong(&isIndex);
    return array && isIndex && index < array->size() ? &(*array)[static_cast<std::size_t>(index)] : nullptr;
}

} // namespace

Spot spotAt(const Spot& from, const QString& pointer)
{
    Spot spot { .value = from.value, .path = from.path + pointer, .key = from.key };
    if (pointer.isEmpty())
        return spot;
    const QStringList parts = pointer.sliced(1).split(u'/');
    for (QString part : parts) {
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        spot.key = part;
        spot.value = spot.value ? memberOf(*spot.value, part) : nullptr;
    }
    if (spot.value && spot.value->is_null())
        spot.value = nullptr;
    return spot;
}

std::vector<Spot> elementsOf(const Spot& spot)
{
    std::vector<Spot> elements;
    if (!spot.value)
        return elements;
    if (const json::array* array = spot.value->if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            const QString key = QString::number(i);
            elements.push_back({ .value = &(*array)[i], .path = spot.path + u'/' + key, .key = key });
        }
    } else if (const json::object* object = spot.value->if_object()) {
        for (const auto& member : *object) {
            const QString key = qString({ member.key().data(), member.key().size() });
            elements.push_back({ .value = &member.value(), .path = spot.path + u'/' + key, .key = key });
        }
    }
    return elements;
}

std::optional<QString> textOf(const Spot& spot)
{
    if (!spot.value)
        return std::nullopt;
    if (const json::string* text = spot.value->if_string())
        return qString({ text->data(), text->size() });
    if (spot.value->is_number() || spot.value->is_bool())
        return QString::fromUtf8(dialects::serializeJson(*spot.value));
    return std::nullopt;
}

QString kindOf(const Spot& spot)
{
    if (!spot.value)
        return u"missing"_s;
    switch (spot.value->kind()) {
    case json::kind::null: return u"missing"_s;
    case json::kind::bool_: return u"true or false"_s;
    case json::kind::int64:
    case json::kind::uint64:
    case json::kind::double_: return u"a number"_s;
    case json::kind::string: return u"a text"_s;
    case json::kind::array: return u"a list"_s;
    case json::kind::object: return u"an object"_s;
    }
    return {};
}

Error notUnderstood(const QString& message)
{
    return { .code = ErrorCode::UpstreamProtocol, .message = message, .failureClass = FailureClass::Target };
}

} // namespace gateway::meters
