// SPDX-License-Identifier: GPL-3.0-or-later
// One lambda per alternative of a std::variant, for std::visit.
#pragma once

namespace gateway::dialects {

template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

template <typename... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace gateway::dialects
