// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an encoded Responses stream as the vendor's strictest client does, and puts the answer together from
// its events alone.
#pragma once

#include <boost/json.hpp>

#include <QByteArray>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace json = boost::json;

// The events of a stream: `event:` and `type` compared, comments passed over.
std::vector<json::object> sseEvents(const QByteArray& bytes, std::vector<std::string>& faults);

class StreamValidator {
public:
    explicit StreamValidator(const QByteArray& bytes);
    explicit StreamValidator(const std::vector<json::object>& events);

    // What a client would stumble over; empty: nothing.
    [[nodiscard]] const std::vector<std::string>& faults() const { return m_faults; }

    // As told by the events before the terminal one.
    [[nodiscard]] const json::array& accumulated() const { return m_output; }

    // The response object of the terminal event.
    [[nodiscard]] const json::object& finalResponse() const { return m_final; }

    [[nodiscard]] const std::vector<std::string>& types() const { return m_types; }

private:
    void takeAll(const std::vector<json::object>& events);
    void take(const json::object& event);
    void takeItem(const std::string& type, const json::object& event);
    void takePiece(const std::string& type, const json::object& event);
    json::object* itemOf(const json::object& event);
    void fault(const std::string& what);

    std::vector<std::string> m_faults;
    std::vector<std::string> m_types;
    json::array m_output;
    std::vector<bool> m_done;
    std::set<std::string> m_ids;
    std::map<std::string, std::string> m_texts;       // of open pieces, by item and index
    std::map<std::string, std::size_t> m_annotations; // likewise, how many
    std::set<std::string> m_told;                     // pieces whose whole text was told
    json::object m_final;
};
