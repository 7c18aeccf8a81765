// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation of the playground as values: what was said, and how the next question is to be put.
// Thread: any. Plain data.
#pragma once

#include "base/dialect.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <array>
#include <optional>

namespace app::viewmodels {

// Those that a person converses in, in the order they are offered.
inline constexpr std::array kTalkDialects { gateway::Dialect::Chat, gateway::Dialect::Responses,
    gateway::Dialect::Messages, gateway::Dialect::Gemini };

struct PromptImage {
    QString name; // of the file
    QByteArray mediaType = {};
    QByteArray bytes = {};
    friend bool operator==(const PromptImage&, const PromptImage&) = default;
};

struct ToolDefinition {
    QString name;
    QString description;
    QJsonObject parameters; // a JSON schema
    friend bool operator==(const ToolDefinition&, const ToolDefinition&) = default;
};

struct ToolCall {
    QString id;
    QString name;
    QString arguments;       // JSON as the model wrote it
    QJsonObject extras = {}; // what its dialect wants back with the call (a signature)
    QString result = {};
    friend bool operator==(const ToolCall&, const ToolCall&) = default;
};

enum class Speaker { Person, Model };

struct Turn {
    Speaker speaker = Speaker::Person;
    QString text = {};
    QVector<PromptImage> images = {}; // of a person
    QVector<ToolCall> calls = {};     // of a model; their results go back behind this turn
    // The model's own evidence of what it thought, which goes back as it came, and only in this dialect.
    gateway::Dialect dialect = gateway::Dialect::Chat;
    QJsonArray proofs = {};
    friend bool operator==(const Turn&, const Turn&) = default;
};

enum class ThinkingEffort { LeftOut, Minimal, Low, Medium, High };

struct PromptSettings {
    gateway::Dialect dialect = gateway::Dialect::Chat;
    QString model = {};
    bool streaming = true;
    QString system = {};
    std::optional<double> temperature = {};
    std::optional<int> maxTokens = {};
    ThinkingEffort effort = ThinkingEffort::LeftOut;
    QVector<ToolDefinition> tools = {};
    friend bool operator==(const PromptSettings&, const PromptSettings&) = default;
};

} // namespace app::viewmodels
