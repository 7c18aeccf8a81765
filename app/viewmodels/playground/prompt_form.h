// SPDX-License-Identifier: GPL-3.0-or-later
// How the next question is put: API, model, parameters, tools, as texts that may still be wrong.
// Thread: the main thread. Owned by PlaygroundViewModel.
#pragma once

#include "app/viewmodels/playground/conversation.h"
#include "app/viewmodels/playground/tool_definitions.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class PromptForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QStringList dialects READ dialects CONSTANT FINAL)
    Q_PROPERTY(int dialect READ dialect WRITE setDialect NOTIFY changed FINAL)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY changed FINAL)
    Q_PROPERTY(bool streaming READ isStreaming WRITE setStreaming NOTIFY changed FINAL)
    Q_PROPERTY(QString system READ system WRITE setSystem NOTIFY changed FINAL)
    Q_PROPERTY(QString temperature READ temperature WRITE setTemperature NOTIFY changed FINAL)
    Q_PROPERTY(QString maxTokens READ maxTokens WRITE setMaxTokens NOTIFY changed FINAL)
    Q_PROPERTY(QStringList efforts READ efforts CONSTANT FINAL)
    Q_PROPERTY(int effort READ effort WRITE setEffort NOTIFY changed FINAL)
    Q_PROPERTY(QString tools READ tools WRITE setTools NOTIFY changed FINAL)
    // What is wrong, each beside its field; empty: nothing.
    Q_PROPERTY(QString temperatureError READ temperatureError NOTIFY changed FINAL)
    Q_PROPERTY(QString maxTokensError READ maxTokensError NOTIFY changed FINAL)
    Q_PROPERTY(QString toolsError READ toolsError NOTIFY changed FINAL)
    // The names of the tools that are understood.
    Q_PROPERTY(QString toolsText READ toolsText NOTIFY changed FINAL)
    // How many of the parameters are set: they are folded.
    Q_PROPERTY(int setCount READ setCount NOTIFY changed FINAL)
public:
    explicit PromptForm(gateway::service::ConfigService& configuration, QObject* parent = nullptr);

    [[nodiscard]] QStringList dialects() const;

    [[nodiscard]] int dialect() const { return m_dialect; }

    [[nodiscard]] QString model() const { return m_model; }

    [[nodiscard]] bool isStreaming() const { return m_streaming; }

    [[nodiscard]] QString system() const { return m_system; }

    [[nodiscard]] QString temperature() const { return m_temperature; }

    [[nodiscard]] QString maxTokens() const { return m_maxTokens; }

    [[nodiscard]] QStringList efforts() const;

    [[nodiscard]] int effort() const { return static_cast<int>(m_effort); }

    [[nodiscard]] QString tools() const { return m_tools; }

    [[nodiscard]] QString temperatureError() const;
    [[nodiscard]] QString maxTokensError() const;

    [[nodiscard]] QString toolsError() const { return m_reading.problem; }

    [[nodiscard]] QString toolsText() const;
    [[nodiscard]] int setCount() const;

    void setDialect(int dialect);
    void setModel(const QString& model);
    void setStreaming(bool streaming);
    void setSystem(const QString& system);
    void setTemperature(const QString& temperature);
    void setMaxTokens(const QString& maxTokens);
    void setEffort(int effort);
    void setTools(const QString& tools);

    // The aliases, and each provider's models by their direct names, as far as they fit what is typed.
    Q_INVOKABLE QStringList modelSuggestions(const QString& typed) const;
    // A tool to begin with.
    Q_INVOKABLE void insertExampleTool();

    // Why nothing can be sent with it; empty: it can.
    [[nodiscard]] QString problem() const;
    // Only of use without a problem.
    [[nodiscard]] PromptSettings settings() const;

Q_SIGNALS:
    void changed();

private:
    void offerModel();

    gateway::service::ConfigService& m_configuration;
    int m_dialect = 0; // in kTalkDialects
    QString m_model;
    bool m_streaming = true;
    QString m_system;
    QString m_temperature;
    QString m_maxTokens;
    ThinkingEffort m_effort = ThinkingEffort::LeftOut;
    QString m_tools;
    ToolsReading m_reading;
};

} // namespace app::viewmodels
