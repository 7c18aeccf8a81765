// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/object_reader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

namespace json = dialects::json;

QByteArray keyOf(std::string_view key)
{
    return { key.data(), static_cast<qsizetype>(key.size()) };
}

} // namespace

ObjectReader::ObjectReader(const json::object& object, const QString& where)
    : ObjectReader(object, where + u": "_s, std::make_shared<Failure>())
{
}

ObjectReader::ObjectReader(const json::object& object, QString path, std::shared_ptr<Failure> failure)
    : m_object(object)
    , m_path(std::move(path))
    , m_failure(std::move(failure))
{
}

void ObjectReader::fail(std::string_view key, const QString& what)
{
    if (m_failure->message.isEmpty())
        m_failure->message = m_path + QString::fromUtf8(keyOf(key)) + u' ' + what + u'.';
}

const json::value* ObjectReader::take(std::string_view key)
{
    m_asked.insert(keyOf(key));
    return m_object.if_contains(key);
}

QByteArray ObjectReader::textOf(const json::value& value, std::string_view key)
{
    const auto* text = value.if_string();
    if (!text) {
        fail(key, u"must be text"_s);
        return {};
    }
    QByteArray bytes(text->data(), static_cast<qsizetype>(text->size()));
    if (!isTemplate(bytes))
        fail(key, u"has a { or } without its other half, or a place without a name"_s);
    return bytes;
}

QByteArray ObjectReader::text(std::string_view key, QByteArray fallback)
{
    const json::value* value = take(key);
    return value ? textOf(*value, key) : fallback;
}

QByteArray ObjectReader::needed(std::string_view key)
{
    QByteArray text = this->text(key);
    if (text.isEmpty())
        fail(key, u"is missing"_s);
    return text;
}

int ObjectReader::number(std::string_view key, int fallback, int least, int most)
{
    const json::value* value = take(key);
    if (!value)
        return fallback;
    const auto* number = value->if_int64();
    if (number && *number >= least && *number <= most)
        return static_cast<int>(*number);
    fail(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return fallback;
}

bool ObjectReader::flag(std::string_view key)
{
    const json::value* value = take(key);
    if (!value)
        return false;
    if (const auto* flag = value->if_bool())
        return *flag;
    fail(key, u"must be true or false"_s);
    return false;
}

QByteArrayList ObjectReader::texts(std::string_view key)
{
    QByteArrayList texts;
    const json::value* value = take(key);
    if (!value)
        return texts;
    const auto* array = value->if_array();
    if (!array) {
        fail(key, u"must be a list of texts"_s);
        return texts;
    }
    for (const json::value& entry : *array)
        texts.append(textOf(entry, key));
    return texts;
}

QVector<int> ObjectReader::numbers(std::string_view key)
{
    QVector<int> numbers;
    const json::value* value = take(key);
    const auto* array = value ? value->if_array() : nullptr;
    if (value && !array)
        fail(key, u"must be a list of numbers"_s);
    if (!array)
        return numbers;
    for (const json::value& entry : *array) {
        if (const auto* number = entry.if_int64(); number && *number >= 0 && *number < 1000)
            numbers.append(static_cast<int>(*number));
        else
            fail(key, u"must be a list of whole numbers below 1000"_s);
    }
    return numbers;
}

json::object ObjectReader::object(std::string_view key)
{
    const json::value* value = take(key);
    if (!value)
        return {};
    if (const auto* object = value->if_object())
        return *object;
    fail(key, u"must be an object"_s);
    return {};
}

std::optional<ObjectReader> ObjectReader::part(std::string_view key)
{
    const json::value* value = take(key);
    if (!value)
        return std::nullopt;
    if (const auto* object = value->if_object())
        return ObjectReader(*object, m_path + QString::fromUtf8(keyOf(key)) + u'.', m_failure);
    fail(key, u"must be an object"_s);
    return std::nullopt;
}

std::vector<ObjectReader> ObjectReader::parts(std::string_view key)
{
    std::vector<ObjectReader> readers;
    const json::value* value = take(key);
    const auto* array = value ? value->if_array() : nullptr;
    if (value && !array)
        fail(key, u"must be a list of objects"_s);
    if (!array)
        return readers;
    for (size_t i = 0; i < array->size(); ++i) {
        const QString path = u"%1%2[%3]."_s.arg(m_path, QString::fromUtf8(keyOf(key))).arg(i);
        if (const auto* object = (*array)[i].if_object())
            readers.push_back(ObjectReader(*object, path, m_failure));
        else
            fail(key, u"must be a list of objects"_s);
    }
    return readers;
}

void ObjectReader::end()
{
    for (const auto& member : m_object) {
        if (!m_asked.contains(keyOf(member.key())))
            fail(member.key(), u"is not a member Plexus knows here"_s);
    }
}

std::optional<Error> ObjectReader::error() const
{
    if (m_failure->message.isEmpty())
        return std::nullopt;
    return Error { .code = ErrorCode::ConfigInvalid, .message = m_failure->message };
}

} // namespace gateway::accounts
