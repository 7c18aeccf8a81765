// SPDX-License-Identifier: GPL-3.0-or-later
// Where descriptions of images are kept, as those see it who write and ask: queued writes that never block,
// reads that call back. A key is a digest (of image, describing model and prompt), so a description belongs
// to whoever holds the image. Thread: methods from any; `done` runs on the thread of `context`, and not at
// all once that is gone.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <vector>

class QObject;

namespace gateway::conversations {

class DescriptionShelf {
public:
    using Texts = QHash<QByteArray, QByteArray>; // UTF-8 by digest; without those that are absent

    DescriptionShelf() = default;
    virtual ~DescriptionShelf() = default;
    DescriptionShelf(const DescriptionShelf&) = delete;
    DescriptionShelf& operator=(const DescriptionShelf&) = delete;

    // What is found counts as used at `nowMs`.
    virtual void find(const std::vector<QByteArray>& digests, qint64 nowMs, QObject* context,
        std::function<void(Result<Texts>)> done) = 0;
    // Those that were not used for longest make room, so that all texts together stay below `maxBytes`.
    virtual void put(const QByteArray& digest, const QByteArray& text, qint64 nowMs, qint64 maxBytes) = 0;
    // All of them; how many there were.
    virtual void clear(QObject* context, std::function<void(Result<qint64>)> done) = 0;
};

} // namespace gateway::conversations
