// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows of the table chosen together, to be deleted or exported as one. Kept by id, so that rows may
// come and go; what is not listed any more is not chosen any more.
// Thread: the main thread. Made by RequestsViewModel.
#pragma once

#include "inspect/exchange_record.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

// The rows as they are listed now, whichever list that is. Null records are headings.
struct ListedRows {
    std::function<int()> count;
    std::function<gateway::inspect::ExchangeRecordPtr(int row)> at;
    std::function<int(const gateway::ExchangeId& id)> rowOf; // -1: it is not listed
};

class RowSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // "3 requests selected"
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
public:
    explicit RowSelection(ListedRows rows, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }

    [[nodiscard]] QString text() const;

    [[nodiscard]] const QSet<gateway::ExchangeId>& ids() const { return m_ids; }

    // In the order they are listed.
    [[nodiscard]] QVector<gateway::inspect::ExchangeRecordPtr> records() const;

    // Where a run of rows begins, when the next one is drawn.
    void setAnchor(const gateway::ExchangeId& id) { m_anchor = id; }

    // In, or out again. The first one takes along `current`, the row one stood on; empty: none.
    void toggle(const gateway::ExchangeId& id, const gateway::ExchangeId& current);
    // From the anchor up to that row, and nothing else.
    void extendTo(const gateway::ExchangeId& id);
    void selectAll();
    void clear();
    // Rows went.
    void prune();

Q_SIGNALS:
    void changed();

private:
    void take(QSet<gateway::ExchangeId> ids);

    ListedRows m_rows;
    QSet<gateway::ExchangeId> m_ids;
    gateway::ExchangeId m_anchor;
};

} // namespace app::viewmodels
