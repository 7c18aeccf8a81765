// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: everything one can go to or do, found by a few letters. What is chosen is told by a
// signal; whoever owns pages and window carries it out.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/palette/fuzzy_match.h"
#include "app/viewmodels/palette/palette_entries.h"
#include "app/viewmodels/palette/shortcut_list_model.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class PaletteViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL) // -1: nothing was found
    Q_PROPERTY(int count READ count NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool shortcutsOpen READ areShortcutsOpen WRITE setShortcutsOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(app::viewmodels::ShortcutListModel* shortcuts READ shortcuts CONSTANT FINAL)
public:
    static constexpr int kMostShown = 60;
    static constexpr int kRecentRequests = 100;

    enum Role {
        TitleRole = Qt::UserRole + 1,
        MarkupRole, // the title, its found letters bold
        DetailRole,
        KindRole, // in words
        IconRole,
        ShortcutRole,
        SummaryRole,
    };

    using Now = std::function<QDateTime()>;

    explicit PaletteViewModel(const gateway::service::GatewayServices& services,
        Now now = &QDateTime::currentDateTime, QObject* parent = nullptr);

    // In their order; `number` comes back in pageChosen().
    void setPages(const QVector<PaletteEntry>& pages);

    // What is found by its words alone: too much to be shown to whoever has typed nothing.
    void setFindable(const QVector<PaletteEntry>& entries);

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QString query() const { return m_query; }

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

    [[nodiscard]] bool areShortcutsOpen() const { return m_shortcutsOpen; }

    [[nodiscard]] ShortcutListModel* shortcuts() { return &m_shortcuts; }

    void setOpen(bool open);
    void setQuery(const QString& query);
    void setCurrent(int row);
    void setShortcutsOpen(bool open);

    // Over both ends.
    Q_INVOKABLE void moveBy(int step);
    // Closes, and tells what was chosen. Rows that are not there do nothing.
    Q_INVOKABLE void activate(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void openChanged();
    void queryChanged();
    void currentChanged();
    void pageChosen(int page);
    void actionChosen(app::viewmodels::PaletteAction action, const QString& id);
    void providerChosen(const QString& slug);
    void modelChosen(const QString& slug);
    void keyChosen(const QString& name);
    void requestChosen(const QString& id);
    // `path` empty: the section itself.
    void settingChosen(int section, const QString& path);

private:
    struct Shown {
        PaletteEntry entry;
        FuzzyMatch match; // in the title
        int score = 0;
    };

    void collect();
    void loadRequests();
    void search();
    [[nodiscard]] static std::optional<Shown> found(const PaletteEntry& entry, const QString& query);
    void tell(const PaletteEntry& entry);

    gateway::service::GatewayServices m_services; // references
    Now m_now;
    QVector<PaletteEntry> m_pages;
    QVector<PaletteEntry> m_findable;
    QVector<PaletteEntry> m_entries;  // all but these and requests
    QVector<PaletteEntry> m_requests; // the newest first
    QVector<Shown> m_shown;
    ShortcutListModel m_shortcuts;
    QString m_query;
    int m_current = -1;
    bool m_open = false;
    bool m_shortcutsOpen = false;
};

} // namespace app::viewmodels
