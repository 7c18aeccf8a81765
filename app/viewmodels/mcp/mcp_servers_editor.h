// SPDX-License-Identifier: GPL-3.0-or-later
// The list of MCP servers and the form of the open one. Credentials that are typed go to the secret store
// before the configuration is saved; what is saved names them.
// Thread: the main thread. Owned by an McpViewModel; the services must outlive it.
#pragma once

#include "app/viewmodels/common/entity_editor.h"
#include "app/viewmodels/mcp/mcp_server_list_model.h"
#include "secrets/secret_store.h"

#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// (The base in full: the registrar of QML types looks it up by the name that stands here.)
class McpServersEditor : public app::viewmodels::EntityEditor {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::McpServerListModel* list READ list CONSTANT FINAL)
public:
    McpServersEditor(
        gateway::secrets::SecretStore& secretStore, ConfigChanger& changer, QObject* parent = nullptr);

    [[nodiscard]] McpServerListModel* list() { return &m_list; }

Q_SIGNALS:
    // Another server is open, or none.
    void openChanged();

private:
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QStringList namesIn(const Config& config) const override;
    [[nodiscard]] Node partOf(const Config& config, const QString& name) const override;
    [[nodiscard]] Problems problemsOf(const Node& part, const QString& name) const override;
    [[nodiscard]] Missing missing(const Node& part) const override;
    [[nodiscard]] Config withPart(
        Config config, const QString& former, const QString& name, const Node& part) const override;
    [[nodiscard]] Config without(Config config, const QString& name) const override;
    [[nodiscard]] QString say(Saying what) const override;
    [[nodiscard]] ActTexts actTexts(Act act, const QString& name) const override;
    void prepare(const Config& config, const std::function<void(Problems, const Config&)>& done) override;
    void takeList(const Config& config) override;
    void markEdited(const QStringList& names) override;
    void opened() override;

    gateway::secrets::SecretStore& m_secretStore;
    McpServerListModel m_list;
};

} // namespace app::viewmodels
