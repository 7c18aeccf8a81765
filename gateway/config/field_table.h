// SPDX-License-Identifier: GPL-3.0-or-later
// The mechanism of the field tables: one row per field says its names, its kind, its bounds and its meaning,
// and is used for reading, writing, checking and the generated reference alike, so that these cannot drift.
// Thread: any. Pure.
#pragma once

#include "config/diagnostic.h"
#include "config/document.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <limits>
#include <optional>
#include <utility>

namespace gateway::config {

// Where something stands while it is read, and where mistakes are put.
struct Place {
    QString path;
    Diagnostics* diagnostics;

    [[nodiscard]] Place at(const QString& key) const
    {
        return { path.isEmpty() ? key : QString(path + u'.' + key), diagnostics };
    }

    [[nodiscard]] Place at(qsizetype index) const
    {
        return { QStringLiteral("%1[%2]").arg(path).arg(index), diagnostics };
    }

    void error(const Node& node, const QString& message) const;
    void errorAt(int line, int column, const QString& message) const;
    void warning(const Node& node, const QString& message) const;
};

template <typename T> struct Field {
    QString name;
    QStringList synonyms; // other spellings that are read; `name` is written
    QString kind;         // for the reference: "text", "whole number 1–65535"
    QString help;
    std::function<void(const Node&, const Place&, T&)> read;
    std::function<std::optional<Node>(const T&)> write; // empty: the default, left out
    bool takesNull = false;                             // `field:` without a value means something
};

template <typename T> using FieldTable = QVector<Field<T>>;

// Scalars with a clear message each. Empty: not of that kind (said already).
[[nodiscard]] std::optional<QString> readText(const Node& node, const Place& place);
[[nodiscard]] std::optional<bool> readBool(const Node& node, const Place& place);
[[nodiscard]] std::optional<qint64> readInteger(
    const Node& node, const Place& place, qint64 least, qint64 most);
[[nodiscard]] std::optional<double> readReal(const Node& node, const Place& place, double least, double most);
// A list of texts; a single text counts as a list of one.
[[nodiscard]] std::optional<QStringList> readTexts(const Node& node, const Place& place);
[[nodiscard]] Node writeTexts(const QStringList& texts);
[[nodiscard]] Node writeReal(double value);
// False when the node is not a map (said already).
[[nodiscard]] bool expectMap(const Node& node, const Place& place);
void unknownField(const Member& member, const Place& place, const QStringList& known);
void repeatedField(const Member& member, const Place& place);

template <typename T>
void readFields(const FieldTable<T>& table, const Node& node, const Place& place, T& into)
{
    if (!expectMap(node, place))
        return;
    QStringList seen;
    for (const Member& member : node.members) {
        const Field<T>* field = nullptr;
        QStringList known;
        for (const Field<T>& candidate : table) {
            known.append(candidate.name);
            if (candidate.name == member.key || candidate.synonyms.contains(member.key))
                field = &candidate;
        }
        if (!field) {
            unknownField(member, place, known);
            continue;
        }
        if (seen.contains(field->name)) {
            repeatedField(member, place);
            continue;
        }
        seen.append(field->name);
        // `field:` without a value is mostly the same as leaving it out.
        if (member.value.kind != Node::Kind::Null || field->takesNull)
            field->read(member.value, place.at(member.key), into);
    }
}

template <typename T> Node writeFields(const FieldTable<T>& table, const T& from)
{
    Node node = Node::map();
    for (const Field<T>& field : table) {
        if (const auto value = field.write(from))
            node.set(field.name, *value);
    }
    return node;
}

// Rows, one maker per kind of field.

template <typename T>
Field<T> textField(
    const QString& name, QString T::*member, const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("text"), help,
        [member](const Node& node, const Place& place, T& into) {
            if (auto text = readText(node, place))
                into.*member = *text;
        },
        [member](const T& from) -> std::optional<Node> {
            if (from.*member == T {}.*member)
                return std::nullopt;
            return Node::scalar(from.*member);
        } };
}

template <typename T>
Field<T> boolField(
    const QString& name, bool T::*member, const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("true or false"), help,
        [member](const Node& node, const Place& place, T& into) {
            if (const auto value = readBool(node, place))
                into.*member = *value;
        },
        [member](const T& from) -> std::optional<Node> {
            if (from.*member == T {}.*member)
                return std::nullopt;
            return Node::boolean(from.*member);
        } };
}

template <typename T, typename Number>
Field<T> integerField(const QString& name, Number T::*member, qint64 least, qint64 most, const QString& help,
    const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("whole number %1–%2").arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, T& into) {
            if (const auto value = readInteger(node, place, least, most))
                into.*member = static_cast<Number>(*value);
        },
        [member](const T& from) -> std::optional<Node> {
            if (from.*member == T {}.*member)
                return std::nullopt;
            return Node::scalar(QString::number(from.*member));
        } };
}

template <typename T>
Field<T> optionalIntegerField(const QString& name, std::optional<int> T::*member, qint64 least, qint64 most,
    const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("whole number %1–%2").arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, T& into) {
            if (const auto value = readInteger(node, place, least, most))
                into.*member = static_cast<int>(*value);
        },
        [member](const T& from) -> std::optional<Node> {
            if (!(from.*member))
                return std::nullopt;
            return Node::scalar(QString::number(*(from.*member)));
        } };
}

template <typename T>
Field<T> realField(const QString& name, double T::*member, double least, double most, const QString& help,
    const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("number %1–%2").arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, T& into) {
            if (const auto value = readReal(node, place, least, most))
                into.*member = *value;
        },
        [member](const T& from) -> std::optional<Node> {
            if (from.*member == T {}.*member)
                return std::nullopt;
            return writeReal(from.*member);
        } };
}

template <typename T>
Field<T> textsField(
    const QString& name, QStringList T::*member, const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("list of texts"), help,
        [member](const Node& node, const Place& place, T& into) {
            if (auto texts = readTexts(node, place))
                into.*member = *texts;
        },
        [member](const T& from) -> std::optional<Node> {
            if ((from.*member).isEmpty())
                return std::nullopt;
            return writeTexts(from.*member);
        } };
}

// A field with a table of its own.
template <typename T, typename Part>
Field<T> partField(
    const QString& name, Part T::*member, const FieldTable<Part>& (*table)(), const QString& help)
{
    return { name, {}, QStringLiteral("section"), help,
        [member, table](const Node& node, const Place& place, T& into) {
            readFields(table(), node, place, into.*member);
        },
        [member, table](const T& from) -> std::optional<Node> {
            Node node = writeFields(table(), from.*member);
            if (node.members.isEmpty())
                return std::nullopt;
            return node;
        } };
}

// A list of parts with a table of their own.
template <typename T, typename Part>
Field<T> listField(
    const QString& name, QVector<Part> T::*member, const FieldTable<Part>& (*table)(), const QString& help)
{
    return { name, {}, QStringLiteral("list"), help,
        [member, table](const Node& node, const Place& place, T& into) {
            if (node.kind != Node::Kind::List) {
                place.error(node, QStringLiteral("must be a list"));
                return;
            }
            for (qsizetype i = 0; i < node.items.size(); ++i) {
                Part part;
                readFields(table(), node.items[i], place.at(i), part);
                (into.*member).append(part);
            }
        },
        [member, table](const T& from) -> std::optional<Node> {
            if ((from.*member).isEmpty())
                return std::nullopt;
            QVector<Node> items;
            for (const Part& part : from.*member)
                items.append(writeFields(table(), part));
            return Node::list(items);
        } };
}

// A part of the document that is taken as it is: names and values are another's.
template <typename T>
Field<T> mapField(const QString& name, Node T::*member, const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("map"), help,
        [member](const Node& node, const Place& place, T& into) {
            if (expectMap(node, place))
                into.*member = node;
        },
        [member](const T& from) -> std::optional<Node> {
            if ((from.*member).members.isEmpty())
                return std::nullopt;
            return from.*member;
        } };
}

enum class KeptKind { Any, Bool, Number, Text, List, Map };

void checkKept(const Node& node, const Place& place, KeptKind kind);

// A field this version does not act on: checked for its kind, kept in `kept`.
template <typename T>
Field<T> keptField(const QString& name, KeptKind kind, const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, QStringLiteral("kept"), help,
        [name, kind](const Node& node, const Place& place, T& into) {
            checkKept(node, place, kind);
            into.kept.set(name, node);
        },
        [name](const T& from) -> std::optional<Node> {
            const Node* value = from.kept.find(name);
            return value ? std::optional(*value) : std::nullopt;
        } };
}

// One of a closed list of names.
template <typename T, typename Enum>
Field<T> enumField(const QString& name, Enum T::*member, const QVector<std::pair<QString, Enum>>& names,
    const QString& help, const QStringList& synonyms = {})
{
    QStringList words;
    for (const auto& [word, value] : names) {
        if (!words.contains(word))
            words.append(word);
    }
    return { name, synonyms, words.join(QStringLiteral(", ")), help,
        [member, names, words](const Node& node, const Place& place, T& into) {
            const auto text = readText(node, place);
            if (!text)
                return;
            for (const auto& [word, value] : names) {
                if (word == *text) {
                    into.*member = value;
                    return;
                }
            }
            const QString closest = closestOf(*text, words);
            place.error(node,
                closest.isEmpty()
                    ? QStringLiteral("“%1” is not one of %2").arg(*text, words.join(QStringLiteral(", ")))
                    : QStringLiteral("“%1” is not one of %2; did you mean %3?")
                          .arg(*text, words.join(QStringLiteral(", ")), closest));
        },
        [member, names](const T& from) -> std::optional<Node> {
            if (from.*member == T {}.*member)
                return std::nullopt;
            for (const auto& [word, value] : names) {
                if (value == from.*member)
                    return Node::scalar(word);
            }
            return std::nullopt;
        } };
}

// A list of answers' status codes, in `retryableStatusCodes`.
template <typename T> Field<T> statusCodesField(const QString& help)
{
    return { QStringLiteral("retryableStatusCodes"), { QStringLiteral("retryable_status_codes") },
        QStringLiteral("list of status codes"), help,
        [](const Node& node, const Place& place, T& into) {
            if (node.kind != Node::Kind::List) {
                place.error(node, QStringLiteral("must be a list of status codes"));
                return;
            }
            for (qsizetype i = 0; i < node.items.size(); ++i) {
                if (const auto code = readInteger(node.items[i], place.at(i), 100, 599))
                    into.retryableStatusCodes.append(static_cast<int>(*code));
            }
        },
        [](const T& from) -> std::optional<Node> {
            if (from.retryableStatusCodes.isEmpty())
                return std::nullopt;
            QVector<Node> items;
            for (const int code : from.retryableStatusCodes)
                items.append(Node::scalar(QString::number(code)));
            return Node::list(items);
        } };
}

} // namespace gateway::config
