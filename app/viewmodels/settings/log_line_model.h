// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the program's log: the latest ten thousand, of which those of a level and with some words are
// rows. Credentials were taken out of them before they were lines. Thread: the main thread.
#pragma once

#include "base/log_control.h"

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace app::viewmodels {

class LogLineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    static constexpr std::size_t kCapacity = 10'000;

    enum class Level { Debug, Info, Warning, Error };
    Q_ENUM(Level)

    enum Role {
        TimeRole = Qt::UserRole + 1, // of today's: "12:30:04.120"
        LevelRole,
        LevelTextRole,
        CategoryRole,
        TextRole,
        SummaryRole, // for those who hear it
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    // Behind those there are; the oldest beyond the capacity go.
    void append(const QVector<gateway::LogLine>& lines);
    // Those at least as pressing, which hold all of the words, of that part of the program; empty: of all.
    void setFilter(gateway::LogLevel least, const QString& words, const QByteArray& part = {});
    void clear();
    // All rows, a line each, as the log writes them.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString lineAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] bool passes(const gateway::LogLine& line) const;
    [[nodiscard]] const gateway::LogLine& at(int row) const;
    void dropOldest(std::size_t most);

    std::deque<gateway::LogLine> m_lines; // oldest first
    quint64 m_dropped = 0;                // lines that went: the number of the first one kept
    std::deque<quint64> m_rows;           // numbers of those that pass, ascending
    gateway::LogLevel m_least = gateway::LogLevel::Debug;
    QString m_words;
    QByteArray m_part;
};

} // namespace app::viewmodels
