// SPDX-License-Identifier: GPL-3.0-or-later
// The parts the shapes are put together from. Thread: any. Pure.
#pragma once

#include "management/shapes.h"

#include <array>

namespace gateway::management {

using ShapeRows = std::span<const Shape>;

// A member that is always there and may be null.
constexpr Member nullable(std::string_view name, std::string_view type, std::string_view help)
{
    return { .name = name, .type = type, .help = help, .isRequired = true, .isNullable = true };
}

// The members of a piece of a list (page.h).
constexpr std::array<Member, 4> pageMembers(std::string_view rows)
{
    return { Member { .name = "data", .type = rows, .help = "The rows.", .isRequired = true },
        Member { .name = "limit", .type = "integer", .help = "As asked.", .isRequired = true },
        Member { .name = "offset", .type = "integer", .help = "As asked.", .isRequired = true },
        Member { .name = "total",
            .type = "integer",
            .help = "All there are; absent where counting takes too long." } };
}

// The members of a list that is whole.
constexpr std::array<Member, 2> listMembers(std::string_view rows)
{
    return { Member { .name = "data", .type = rows, .help = "The rows.", .isRequired = true },
        Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true } };
}

[[nodiscard]] ShapeRows generalShapes();
[[nodiscard]] ShapeRows trafficShapes();
[[nodiscard]] ShapeRows configurationShapes();
[[nodiscard]] ShapeRows policyShapes();
[[nodiscard]] ShapeRows mcpShapes();
[[nodiscard]] ShapeRows accountShapes();
[[nodiscard]] ShapeRows meterShapes();
[[nodiscard]] ShapeRows vaultShapes();

} // namespace gateway::management
