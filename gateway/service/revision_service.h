// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration's past and its text, as the window sees them. No document that leaves here holds a
// credential. Abstract, so that pages can be driven by a scripted one.
// Thread: the main thread. Callbacks come on it too, never from inside a call.
#pragma once

#include "base/result.h"
#include "service/gateway_service.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace gateway::service {

struct RevisionInfo {
    qint64 number = 0;
    qint64 atMs = 0;
    QString author;  // "window", "import", "admin", "key app"
    QString summary; // what was done
    friend bool operator==(const RevisionInfo&, const RevisionInfo&) = default;
};

// A document as anybody may read it.
struct ShownDocument {
    QByteArray text;
    bool isInForce = false; // nothing differs from what is in force, not even a credential
};

class RevisionService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Why nothing is kept of the configuration's past, nor taken in; empty: it is.
    [[nodiscard]] virtual QString absence() const = 0;
    // The number of the revision in force; 0 before the first.
    [[nodiscard]] virtual qint64 presentNumber() const = 0;
    [[nodiscard]] virtual QByteArray presentDocument() const = 0;
    // Newest first.
    virtual void list(int limit, std::function<void(Result<QVector<RevisionInfo>>)> done) = 0;
    virtual void load(qint64 number, std::function<void(Result<ShownDocument>)> done) = 0;
    // Puts it in force again, as a new revision.
    virtual void rollBack(qint64 number, std::function<void(QVector<ConfigProblem>)> done) = 0;

    // For another computer: references stay, credentials in the clear are left out.
    [[nodiscard]] virtual QByteArray exportDocument() const = 0;

    // What would be in force. Keys that bring no secret keep the one they have here.
    struct ImportCheck {
        ShownDocument document = {};
        QVector<ConfigProblem> problems = {}; // not empty: it cannot be taken in
    };

    [[nodiscard]] virtual ImportCheck checkImport(const QByteArray& yaml) const = 0;
    // Takes the place of the whole configuration; credentials in the clear move to the secret store.
    virtual void importDocument(const QByteArray& yaml, std::function<void(QVector<ConfigProblem>)> done) = 0;
};

} // namespace gateway::service
