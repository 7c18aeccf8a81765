// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of MCP servers, newest first: at most `kCapacity` requests, of which those that pass a
// filter are rows. Thread: the main thread.
#pragma once

#include "inspect/mcp_record.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

// Which requests are rows; what is empty lets all pass.
struct McpLogFilter {
    enum class Outcome { Any, Succeeded, Failed, Cancelled, Running };

    std::optional<QString> server = {}; // an empty name: the aggregate
    QString key = {};                   // the name of one
    QString words = {};                 // all of them in the method and the tool
    Outcome outcome = Outcome::Any;

    friend bool operator==(const McpLogFilter&, const McpLogFilter&) = default;
};

class McpLogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    using Records = QVector<gateway::inspect::McpRecordPtr>;

    static constexpr int kCapacity = 1000;

    enum class Tone { Neutral, Running, Ok, Warn, Bad };
    Q_ENUM(Tone)

    enum Role {
        IdRole = Qt::UserRole + 1,
        TimeRole,
        MomentRole,
        ToneRole,
        StatusRole, // "200", "tool error", "running"
        ServerRole, // "all" for the aggregate
        KeyRole,
        WhatRole, // "tools/call read_file"
        DurationRole,
        SummaryRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    // New and changed ones, in any order.
    void merge(const Records& records);
    void setFilter(const McpLogFilter& filter);

    [[nodiscard]] const McpLogFilter& filter() const { return m_filter; }

    // Finished ones that are not kept any more: those that began before then, or that one.
    void removeBefore(qint64 beforeMs);
    void remove(const gateway::inspect::McpRequestId& id);

    // Null when it is not a row.
    [[nodiscard]] gateway::inspect::McpRecordPtr at(int row) const;
    [[nodiscard]] int rowOf(const gateway::inspect::McpRequestId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] bool passes(const gateway::inspect::McpRecord& record) const;
    void showRows();
    void follow(const gateway::inspect::McpRecordPtr& record);

    Records m_all;  // newest first
    Records m_rows; // those that pass
    McpLogFilter m_filter;
};

// "tools/call read_file"; what is known of a request without a method: "GET".
[[nodiscard]] QString mcpRequestText(const gateway::inspect::McpRecord& record);

} // namespace app::viewmodels
