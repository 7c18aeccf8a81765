// SPDX-License-Identifier: GPL-3.0-or-later
// The budgets of everything together: one row for a day and one for a month, with how far each is used and
// what is typed of it. Saved by itself, undoable. Thread: the main thread. Services, changer and clock must
// outlive it.
#pragma once

#include "app/viewmodels/common/budget.h"
#include "app/viewmodels/common/config_changer.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <optional>

namespace app::viewmodels {

class BudgetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    // What Save waits for; empty: nothing.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY changed FINAL)
    // Keys that go by quotas of their own and not by the budget; empty: none.
    Q_PROPERTY(QString beyond READ beyond NOTIFY changed FINAL)
public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        TypedRole,   // dollars
        ProblemRole, // with what is typed
        UseRole,     // "$1.20 of $5.00 · resets in 5 h"; empty: there is no budget
        ShareRole,   // 0–1; negative: there is none
        LevelRole,   // Level
        SummaryRole, // its use in one sentence, for those who hear it
    };
    enum class Level { Fine, Warning, Full };
    Q_ENUM(Level)

    BudgetModel(const gateway::service::GatewayServices& services, ConfigChanger& changer,
        const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isDirty() const;

    [[nodiscard]] bool canSave() const { return isDirty() && saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;
    [[nodiscard]] QString beyond() const;

    Q_INVOKABLE void setTyped(int row, const QString& text);
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    // Holds the keys to it that are not.
    Q_INVOKABLE void holdAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    static constexpr int kRows = 2;

    void retell();
    [[nodiscard]] QString savedText(int row) const;
    [[nodiscard]] QString typedText(int row) const;
    // What is typed is another amount than the saved one, however it is written.
    [[nodiscard]] bool isEdited(int row) const;
    [[nodiscard]] QString problemOf(int row) const;
    [[nodiscard]] std::optional<gateway::inspect::QuotaStanding> standingOf(int row) const;
    [[nodiscard]] QString useText(int row) const;
    [[nodiscard]] Level levelOf(int row) const;

    gateway::service::GatewayServices m_services; // references
    ConfigChanger& m_changer;
    const gateway::Clock& m_clock;
    std::array<std::optional<QString>, kRows> m_typed = {}; // nothing: as it is saved
};

} // namespace app::viewmodels
