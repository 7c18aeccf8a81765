// SPDX-License-Identifier: GPL-3.0-or-later
// Reads members of a JSON object one by one and keeps the first thing that is wrong, with its place. What
// nobody asked for is wrong too: a misspelled member must not pass for one that is absent. Thread: any. Pure.
#pragma once

#include "accounts/template.h"
#include "base/result.h"

#include <QByteArrayList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace gateway::accounts {

class ObjectReader {
public:
    // `where`: the file. `object` outlives the reader and those of its members.
    ObjectReader(const dialects::json::object& object, const QString& where);

    // Absent: empty, or an error for the `needed` ones. All texts are checked to be templates.
    [[nodiscard]] QByteArray text(std::string_view key, QByteArray fallback = {});
    [[nodiscard]] QByteArray needed(std::string_view key);
    [[nodiscard]] int number(std::string_view key, int fallback, int least, int most);
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] QByteArrayList texts(std::string_view key);
    [[nodiscard]] QVector<int> numbers(std::string_view key);
    [[nodiscard]] dialects::json::object object(std::string_view key);
    // A reader of a member that is an object; nothing: absent.
    [[nodiscard]] std::optional<ObjectReader> part(std::string_view key);
    // Readers of a list's objects.
    [[nodiscard]] std::vector<ObjectReader> parts(std::string_view key);

    // Of a member that is an object of objects or texts, by name.
    [[nodiscard]] const dialects::json::object& members() const { return m_object; }

    void fail(std::string_view key, const QString& what);
    // Every member was asked for. To be called last, on each reader.
    void end();
    [[nodiscard]] std::optional<Error> error() const;

private:
    struct Failure {
        QString message; // empty: none so far
    };

    ObjectReader(const dialects::json::object& object, QString path, std::shared_ptr<Failure> failure);
    [[nodiscard]] const dialects::json::value* take(std::string_view key);
    [[nodiscard]] QByteArray textOf(const dialects::json::value& value, std::string_view key);

    const dialects::json::object& m_object;
    QString m_path;
    std::shared_ptr<Failure> m_failure;
    QSet<QByteArray> m_asked;
};

} // namespace gateway::accounts
