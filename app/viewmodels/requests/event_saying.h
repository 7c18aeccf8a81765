// SPDX-License-Identifier: GPL-3.0-or-later
// What one event of a stream adds to an answer, in any dialect: letters of its text, its thoughts or the
// arguments of a call, and calls that begin. What it does not know adds nothing. Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace app::viewmodels {

struct SaidPart {
    enum class Channel { Text, Thinking, Call };

    Channel channel = Channel::Text;
    // Which of several answers, or of several calls: as the event has it, which says nothing on another side.
    int slot = 0;
    QString text = {};
    friend bool operator==(const SaidPart&, const SaidPart&) = default;
};

struct BegunCall {
    int slot = 0;
    QString name;
    friend bool operator==(const BegunCall&, const BegunCall&) = default;
};

struct EventSaying {
    QVector<SaidPart> parts = {};
    QVector<BegunCall> calls = {};
    friend bool operator==(const EventSaying&, const EventSaying&) = default;
};

// `data` as eventData() gives it.
[[nodiscard]] EventSaying sayingOf(const QByteArray& data);
// False: no call begins in it, which is known without reading it.
[[nodiscard]] bool mayBeginCall(QByteArrayView event);

} // namespace app::viewmodels
