// SPDX-License-Identifier: GPL-3.0-or-later
// The key open beside the list: what the configuration says of it, and what a person is changing.
// Thread: the main thread. The configuration must outlive it.
#pragma once

#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

struct KeyDraft {
    QString name = {};
    QString comment = {};
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
    // What the key may ask for, one limit a line; empty: everything.
    Q_PROPERTY(QString limits READ limits NOTIFY changed FINAL)
public:
    explicit KeyForm(gateway::service::ConfigService& configuration, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_mode != Mode::Closed; }

    [[nodiscard]] bool isNew() const { return m_mode == Mode::New; }

    [[nodiscard]] QString name() const { return m_draft.name; }

    [[nodiscard]] QString comment() const { return m_draft.comment; }

    [[nodiscard]] KeyDraft draft() const { return m_draft; }

    // As saved: without blanks at the ends.
    [[nodiscard]] KeyDraft trimmedDraft() const;

    [[nodiscard]] const gateway::config::Key& key() const { return m_key; }

    [[nodiscard]] QString nameProblem() const;

    [[nodiscard]] bool isDirty() const { return isOpen() && trimmedDraft() != draftOf(m_key); }

    [[nodiscard]] bool canSave() const;

    [[nodiscard]] QString savedName() const { return m_key.name; }

    [[nodiscard]] bool keyEnabled() const { return m_key.enabled; }

    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString limits() const;

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

    [[nodiscard]] static KeyDraft draftOf(const gateway::config::Key& key);

    gateway::service::ConfigService& m_configuration;
    Mode m_mode = Mode::Closed;
    gateway::config::Key m_key; // Mode::Existing
    KeyDraft m_draft;
};

} // namespace app::viewmodels
