// SPDX-License-Identifier: GPL-3.0-or-later
// Who describes images on behalf of models that see none (control-plane.md §1.10).
#pragma once

#include <QString>

namespace gateway::config {

// What becomes of a request whose image could not be described.
enum class VisionFailure {
    Fail,    // the client is told
    Without, // a line says that there was an image
    Anyway,  // the image is sent as it came
};

struct Vision {
    QString descriptorModel = {}; // an alias; empty: images are not described
    QString prompt = {};          // empty: Plexus' own words
    VisionFailure onFailure = VisionFailure::Fail;
    int maxParallel = 4;     // descriptions under way for one request
    int timeoutMs = 60'000;  // of one description
    int cacheMegabytes = 32; // of descriptions on disk; 0: none are kept

    friend bool operator==(const Vision&, const Vision&) = default;
};

} // namespace gateway::config
