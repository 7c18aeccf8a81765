// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that asks before a plexus:// link does anything: every field of it, what speaks against it, and
// why one is refused. One at a time: while a person reads about one, another must not take its place. Thread:
// the main thread.
#pragma once

#include "app/viewmodels/links/deep_link.h"
#include "app/viewmodels/links/link_field_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace app::viewmodels {

class LinkViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // What happens after a yes.
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    // Why nothing can happen; empty: it can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed FINAL)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::LinkFieldModel* fields READ fields CONSTANT FINAL)
public:
    // Does what a person has agreed to. Why not; empty: it is done.
    using Carry = std::function<QString(const DeepLink& link)>;

    explicit LinkViewModel(Carry carry, QObject* parent = nullptr);

    // From the command line, or another start of Plexus.
    void receive(const QString& text);

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString actionText() const;

    [[nodiscard]] bool canAccept() const { return m_open && m_link.has_value() && m_problem.isEmpty(); }

    [[nodiscard]] LinkFieldModel* fields() { return &m_fields; }

    Q_INVOKABLE void accept();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool addsProvider() const;

    Carry m_carry;
    LinkFieldModel m_fields;
    std::optional<DeepLink> m_link; // none: it was refused
    QString m_problem;
    bool m_open = false;
};

} // namespace app::viewmodels
