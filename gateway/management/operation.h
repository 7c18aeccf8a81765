// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a running gateway, as data: one row per operation. From the rows come the routes below
// /v0/management, the OpenAPI document, the command line's `api`, and the tools of /mcp/plexus; who carries
// an operation out is found by its id (service/management). To add one: a row in one of the operations_*.cpp,
// its shapes in shapes_*.cpp, a handler. Paths and names are the original's (control-plane.md §7) where those
// are sound. Thread: any. Pure.
#pragma once

#include <QByteArrayView>

#include <span>
#include <string_view>

namespace gateway::management {

enum class Method { Get, Post, Put, Patch, Delete };

enum class Who {
    Public,
    Key,   // any client key, for what is its own; the admin for everything
    Admin, // ADMIN_KEY
};

enum class Risk {
    Reads,
    Changes,     // can be undone, or made again
    Destructive, // what is gone is gone
};

struct Parameter {
    enum class In { Path, Query };
    std::string_view name;
    In in = In::Query;
    std::string_view type = "string"; // of JSON Schema: string, integer, boolean, date (a moment)
    std::string_view help;
    std::string_view words = {}; // the only values, with blanks between
    bool isRequired = false;
};

struct Operation {
    std::string_view id;
    Method method = Method::Get;
    // Behind kPrefix, without a slash in front; `{name}` stands for a segment, the last one also for several.
    std::string_view path;
    Who who = Who::Admin;
    Risk risk = Risk::Reads;
    std::string_view summary;
    std::span<const Parameter> parameters = {};
    std::string_view body = {};                  // a shape (shapes.h); empty: takes none
    std::string_view answer = {};                // likewise; of JSON answers alone
    std::string_view tool = {};                  // its name among the tools of /mcp/plexus; empty: it is none
    std::string_view media = "application/json"; // of the answer
    std::string_view bodyMedia = "application/json";
};

inline constexpr QByteArrayView kPrefix = "/v0/management/";
inline constexpr QByteArrayView kDocumentPath = "/.well-known/plexus/openapi.json";

// In the order of the document.
[[nodiscard]] std::span<const Operation> operations();
[[nodiscard]] const Operation* findOperation(std::string_view id);
[[nodiscard]] const Operation* findTool(std::string_view tool);

[[nodiscard]] std::string_view methodName(Method method); // "GET"
[[nodiscard]] std::string_view whoName(Who who);          // "admin", "key", "public"
[[nodiscard]] std::string_view riskName(Risk risk);       // "reads", "changes", "destructive"

} // namespace gateway::management
