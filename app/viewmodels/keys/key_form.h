// SPDX-License-Identifier: GPL-3.0-or-later
// The key open beside the list: what the configuration says of it, and what a person is changing.
// Thread: the main thread. The configuration must outlive it.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/keys/quota_list_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

struct KeyDraft {
    QString name = {};
    QString comment = {};
    QStringList limits = {}; // as typed; empty: as the configuration has them
    QStringList quotas = {};
    friend bool operator==(const KeyDraft&, const KeyDraft&) = default;
};

class KeyForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed FINAL)
    // What is wrong with the name; empty: nothing, or nobody has typed one yet.
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

    // As the configuration has it; empty of a new key.
    Q_PROPERTY(QString savedName READ savedName NOTIFY changed FINAL)
    Q_PROPERTY(bool keyEnabled READ keyEnabled NOTIFY changed FINAL)
    // The first digits of the kept hash: tells two keys apart without telling either.
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FormModel* limits READ limits CONSTANT FINAL)
    // How many of those are set, and how many are wrong.
    Q_PROPERTY(int limitedFields READ limitedFields NOTIFY changed FINAL)
    Q_PROPERTY(int limitErrors READ limitErrors NOTIFY changed FINAL)
    // The quotas there are; checked are those it is held to.
    Q_PROPERTY(app::viewmodels::QuotaListModel* quotas READ quotas CONSTANT FINAL)
    // What holds while none is checked.
    Q_PROPERTY(QString quotaHint READ quotaHint NOTIFY changed FINAL)
    Q_PROPERTY(QString otherProblem READ otherProblem NOTIFY changed FINAL)
    // What Save will change, one line each.
    Q_PROPERTY(QString changes READ changes NOTIFY changed FINAL)
public:
    explicit KeyForm(gateway::service::ConfigService& configuration, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_mode != Mode::Closed; }

    [[nodiscard]] bool isNew() const { return m_mode == Mode::New; }

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QString comment() const { return m_comment; }

    [[nodiscard]] KeyDraft draft() const;
    // As saved: what the configuration says, and over it what is typed.
    [[nodiscard]] gateway::config::Key editedKey() const;

    [[nodiscard]] const gateway::config::Key& key() const { return m_key; }

    [[nodiscard]] QString nameProblem() const;

    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool canSave() const;

    [[nodiscard]] QString savedName() const { return m_key.name; }

    [[nodiscard]] bool keyEnabled() const { return m_key.enabled; }

    [[nodiscard]] QString fingerprint() const;

    [[nodiscard]] FormModel* limits() { return &m_limits; }

    [[nodiscard]] int limitedFields() const { return m_limits.filledCount(); }

    [[nodiscard]] int limitErrors() const { return m_limits.errorCount(); }

    [[nodiscard]] QuotaListModel* quotas() { return &m_quotas; }

    [[nodiscard]] QString quotaHint() const;

    [[nodiscard]] QString otherProblem() const { return m_otherProblem; }

    [[nodiscard]] QString changes() const;

    void setName(const QString& name);
    void setComment(const QString& comment);

    // `unsaved`: edits of earlier, to go on with.
    void create(const KeyDraft& unsaved);
    void edit(const gateway::config::Key& key, const std::optional<KeyDraft>& unsaved);
    void close();
    // The configuration changed: takes the key over, but for the fields that are being edited.
    void follow(const gateway::config::Key& key);
    // Back to what the configuration says.
    void revert();

Q_SIGNALS:
    void changed();

private:
    enum class Mode { Closed, New, Existing };

    void fill(const gateway::config::Key& key, const KeyDraft& draft);
    void touch();
    void check();

    gateway::service::ConfigService& m_configuration;
    Mode m_mode = Mode::Closed;
    gateway::config::Key m_key; // Mode::Existing
    QString m_name;
    QString m_comment;
    FormModel m_limits;
    QuotaListModel m_quotas;
    QString m_otherProblem;
    bool m_filling = false;
};

} // namespace app::viewmodels
