// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the page of settings. While something is looked for, those it may be found in.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SettingsSectionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    // In the order they are shown in.
    enum class Place {
        General,
        Gateway,
        Routing,
        Prices,
        Privacy,
        Notifications,
        Appearance,
        Shortcuts,
        Backup,
        Revisions,
        SystemLog,
        Updates,
        About
    };
    Q_ENUM(Place)

    enum Role {
        PlaceRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,  // while something is looked for: "3 settings"
        SummaryRole, // for those who hear it
        ProblemRole, // a field there needs attention
    };

    explicit SettingsSectionModel(QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] static int placeCount();
    [[nodiscard]] static QString titleOf(Place place);

    // What is looked for, and how many fields of each place match it; empty: nothing is.
    void look(const QString& query, const QVector<int>& matches);
    // How many fields of each place need attention.
    void mark(const QVector<int>& problems);
    [[nodiscard]] int rowOf(Place place) const;
    [[nodiscard]] Place placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        Place place = Place::General;
        int matches = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };

    QVector<Row> m_rows;
    QVector<int> m_problems; // by place
    bool m_isLooking = false;
};

// Whether every word of what is typed is somewhere in that text.
[[nodiscard]] bool holdsWords(const QString& text, const QString& typed);

} // namespace app::viewmodels
