// SPDX-License-Identifier: GPL-3.0-or-later
// Tries targets for a person: one short request to each, and what became of it. Several may be under way at
// once; what is nobody's business any more is cancelled. What was found out is forgotten when what it was
// about is configured anew. Thread: the main thread. The services must outlive it.
#pragma once

#include "base/target_id.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class TargetTester : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // How many are under way.
    Q_PROPERTY(int running READ running NOTIFY changed FINAL)
    // Somebody sees what comes of it; without, what is under way is cancelled.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    enum class State { Idle, Running, Answered, Failed };
    Q_ENUM(State)

    struct Outcome {
        State state = State::Idle;
        QString text = {}; // how long it took, or why not
        friend bool operator==(const Outcome&, const Outcome&) = default;
    };

    explicit TargetTester(const gateway::service::GatewayServices& services, QObject* parent = nullptr);
    ~TargetTester() override;

    [[nodiscard]] int running() const;

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    // Without a provider the target is the alias of that name. Nothing happens while it is under way.
    void test(const gateway::TargetId& target);
    void cancel(const gateway::TargetId& target);
    Q_INVOKABLE void cancelAll();
    // Puts what was found out away.
    void dismiss(const gateway::TargetId& target);

    [[nodiscard]] Outcome outcomeOf(const gateway::TargetId& target) const;
    // Why it cannot be tried now; empty: it can.
    [[nodiscard]] QString obstacleOf(const gateway::TargetId& target) const;

Q_SIGNALS:
    // What is known of some target, or whether it can be tried.
    void changed();
    void watchedChanged();

private:
    struct Test {
        Outcome outcome;
        int number = 0; // only what the latest says counts
        // As it was when it was tried; empty: an alias, which is about many.
        std::optional<gateway::config::Provider> provider = {};
    };

    void take(const gateway::TargetId& target, int number,
        const gateway::Result<gateway::inspect::ExchangeRecordPtr>& result);
    void forgetStale();

    gateway::service::PolicyFeed& m_policy;
    gateway::service::ConfigService& m_configuration;
    QHash<gateway::TargetId, Test> m_tests;
    int m_lastNumber = 0;
    bool m_watched = true;
};

} // namespace app::viewmodels
