// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the request table: which a person wants, in what order and how wide, and which of them fit.
// What is dropped first matters least at a glance; the inspector has it. The model takes what is left.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/page_memory.h"

#include <QAbstractListModel>
#include <QObject>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <memory>

namespace app::viewmodels {

// One column, for the cells and the heading of it.
class TableColumn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool numeric MEMBER numeric CONSTANT FINAL)
    Q_PROPERTY(bool shown MEMBER shown NOTIFY changed FINAL)
    Q_PROPERTY(int x MEMBER x NOTIFY changed FINAL)
    Q_PROPERTY(int width MEMBER width NOTIFY changed FINAL)
    Q_PROPERTY(bool sortable READ isSortable CONSTANT FINAL)
    Q_PROPERTY(Sorting sorting MEMBER sorting NOTIFY changed FINAL)
    // The title with how the table is sorted by it, and what a press does.
    Q_PROPERTY(QString spokenTitle READ spokenTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString sortHint READ sortHint NOTIFY changed FINAL)
public:
    enum Id {
        Status,
        Time,
        Client,
        Key,
        Model,
        Session,
        Dialect,
        Messages,
        Tools,
        TokensIn,
        TokensOut,
        ToolCalls,
        Finish,
        Cost,
        Size,
        FirstToken,
        Speed,
        Duration,
        Waterfall,
    };
    Q_ENUM(Id)
    static constexpr int kCount = Waterfall + 1;

    // Whether the table is in its order.
    enum Sorting { Unsorted, Ascending, Descending };
    Q_ENUM(Sorting)

    explicit TableColumn(Id which, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isSortable() const;
    [[nodiscard]] QString spokenTitle() const;
    [[nodiscard]] QString sortHint() const;
    // In which order a person wants it first: of figures the greatest, of names from A on.
    [[nodiscard]] Sorting firstSorting() const;
    // After another press; Unsorted: back to the newest first.
    [[nodiscard]] Sorting nextSorting() const;

    const Id id;
    const bool numeric;
    bool wanted = true;
    bool shown = false; // wanted, and it fits
    int x = 0;
    int width = 0;
    int chosenWidth = 0; // by the person; 0: what suits the table
    Sorting sorting = Unsorted;

Q_SIGNALS:
    void changed();
};

class TableColumns : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Width of the table. The view sets it.
    Q_PROPERTY(int available READ available WRITE setAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(bool customised READ isCustomised NOTIFY arranged FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* status READ status CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* time READ time CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* client READ client CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* key READ key CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* model READ model CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* session READ session CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* dialect READ dialect CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* tokensIn READ tokensIn CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* tokensOut READ tokensOut CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* cost READ cost CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* size READ size CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* firstToken READ firstToken CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* duration READ duration CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* waterfall READ waterfall CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* finish READ finish CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* messages READ messages CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* tools READ tools CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* toolCalls READ toolCalls CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumn* speed READ speed CONSTANT FINAL)
public:
    // Rows are the columns in their order, for the sheet they are chosen in.
    enum Role {
        ColumnRole = Qt::UserRole + 1, // TableColumn
        TitleRole,
        WantedRole,
        FixedRole,  // always wanted
        RemarkRole, // "no room"; empty
    };

    static constexpr int kGap = 12;
    static constexpr int kResizeStep = 8;
    static constexpr int kSideMargin = 8;

    // `memory` must outlive it.
    explicit TableColumns(PageMemory& memory, QObject* parent = nullptr);

    [[nodiscard]] int available() const { return m_available; }

    [[nodiscard]] bool isCustomised() const;

    // clang-format off
    [[nodiscard]] TableColumn* status() const { return column(TableColumn::Status); }
    [[nodiscard]] TableColumn* time() const { return column(TableColumn::Time); }
    [[nodiscard]] TableColumn* client() const { return column(TableColumn::Client); }
    [[nodiscard]] TableColumn* key() const { return column(TableColumn::Key); }
    [[nodiscard]] TableColumn* model() const { return column(TableColumn::Model); }
    [[nodiscard]] TableColumn* session() const { return column(TableColumn::Session); }
    [[nodiscard]] TableColumn* dialect() const { return column(TableColumn::Dialect); }
    [[nodiscard]] TableColumn* tokensIn() const { return column(TableColumn::TokensIn); }
    [[nodiscard]] TableColumn* tokensOut() const { return column(TableColumn::TokensOut); }
    [[nodiscard]] TableColumn* cost() const { return column(TableColumn::Cost); }
    [[nodiscard]] TableColumn* size() const { return column(TableColumn::Size); }
    [[nodiscard]] TableColumn* firstToken() const { return column(TableColumn::FirstToken); }
    [[nodiscard]] TableColumn* duration() const { return column(TableColumn::Duration); }
    [[nodiscard]] TableColumn* waterfall() const { return column(TableColumn::Waterfall); }
    [[nodiscard]] TableColumn* finish() const { return column(TableColumn::Finish); }
    [[nodiscard]] TableColumn* messages() const { return column(TableColumn::Messages); }
    [[nodiscard]] TableColumn* tools() const { return column(TableColumn::Tools); }
    [[nodiscard]] TableColumn* toolCalls() const { return column(TableColumn::ToolCalls); }
    [[nodiscard]] TableColumn* speed() const { return column(TableColumn::Speed); }

    // clang-format on

    void setAvailable(int available);

    Q_INVOKABLE void toggle(int row);
    // To where that row is now.
    Q_INVOKABLE void move(int row, int to);
    // By the person; the model's cannot be, it takes what is left.
    Q_INVOKABLE void resize(app::viewmodels::TableColumn* which, int width);
    // By the keyboard: a step wider (1) or narrower (-1).
    Q_INVOKABLE void widen(app::viewmodels::TableColumn* which, int steps);
    Q_INVOKABLE void reset();

    // Another press on its heading.
    Q_INVOKABLE void sortBy(app::viewmodels::TableColumn* which);
    Q_INVOKABLE void sortNewestFirst();

    // What the table is sorted by: Time, descending, unless somebody says otherwise. Remembered.
    [[nodiscard]] const TableColumn& sortedBy() const { return *column(m_sortedBy); }

    [[nodiscard]] bool isNewestFirst() const
    {
        return m_sortedBy == TableColumn::Time && sortedBy().sorting == TableColumn::Descending;
    }

    // "by cost, highest first"
    [[nodiscard]] QString sortText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void availableChanged();
    void arranged();
    void sortingChanged();

private:
    [[nodiscard]] TableColumn* column(TableColumn::Id id) const { return m_columns.at(id).get(); }

    [[nodiscard]] int suitableWidth(const TableColumn& which) const;
    void useDefaults();
    void recall();
    void keep();
    void place();
    void rearrange();
    void recallSorting();
    void setSorting(TableColumn::Id id, TableColumn::Sorting sorting);

    PageMemory& m_memory;
    std::array<std::unique_ptr<TableColumn>, TableColumn::kCount> m_columns;
    QVector<TableColumn::Id> m_order;
    TableColumn::Id m_sortedBy = TableColumn::Time;
    int m_available = 0;
};

} // namespace app::viewmodels
