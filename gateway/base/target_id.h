// SPDX-License-Identifier: GPL-3.0-or-later
// One model at one provider: what attempts are made at, what rests, what is measured and limited.
// Two fields, never one text with a separator: model names contain any character.
// Thread: any.
#pragma once

#include "base/text_hash.h"

#include <QString>

namespace gateway {

struct TargetId {
    QString provider;
    QString model; // empty, where a header says so: the whole provider

    friend bool operator==(const TargetId&, const TargetId&) = default;

    friend size_t qHash(const TargetId& id, size_t seed = 0) noexcept
    {
        return hashText(id.model, hashText(id.provider, seed));
    }
};

} // namespace gateway
