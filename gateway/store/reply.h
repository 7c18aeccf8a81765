// SPDX-License-Identifier: GPL-3.0-or-later
// Brings an answer to a receiver that may be deleted meanwhile, on its own thread. A connection is the one
// thing Qt cuts safely across threads; a QPointer that is read on the store thread is not.
#pragma once

#include <QObject>

namespace gateway::store {

class Reply final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void ready();
};

} // namespace gateway::store
