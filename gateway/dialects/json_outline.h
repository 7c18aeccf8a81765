// SPDX-License-Identifier: GPL-3.0-or-later
// Reads along a JSON object of any length (an answer may be a hundred megabytes of pictures) and remembers
// little of it: the text of a few small top-level members, and how many elements top-level arrays have. It
// does not judge the JSON: what is broken is for whoever gets the bytes. Thread: any; one outline per text.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string_view>
#include <vector>

namespace gateway::dialects {

class JsonOutline {
public:
    // A member whose text is longer is not remembered.
    static constexpr qsizetype kLongestMember = 64 * 1024;

    // The names must outlive the outline.
    JsonOutline(const std::vector<std::string_view>& members, const std::vector<std::string_view>& arrays);

    void feed(QByteArrayView bytes);

    // The value's text as it stands there; empty: not met whole, or too long.
    [[nodiscard]] QByteArray member(std::string_view name) const;
    // Empty: no such array was met.
    [[nodiscard]] std::optional<qint64> elements(std::string_view name) const;
    // The array's first element begins like a number.
    [[nodiscard]] bool holdsNumbers(std::string_view name) const;

private:
    struct Member {
        std::string_view name;
        QByteArray text = {};
        bool isWhole = false;
    };

    struct Array {
        std::string_view name;
        qint64 commas = 0;
        char first = 0; // of the first element; 0: none yet
        bool isMet = false;
    };

    // Consumes what of `bytes` belongs to the string under way; how much that was.
    qsizetype passString(QByteArrayView bytes);
    void takeStructure(char c);
    void beginValue();
    void endValue();
    void keep(QByteArrayView bytes);

    std::vector<Member> m_members;
    std::vector<Array> m_arrays;
    Member* m_member = nullptr; // whose value is being read
    Array* m_array = nullptr;   // likewise, once its bracket was met
    QByteArray m_key;
    qsizetype m_depth = 0;
    bool m_inString = false;
    bool m_isEscaped = false;
    bool m_expectsKey = false;
    bool m_inKey = false;
};

} // namespace gateway::dialects
