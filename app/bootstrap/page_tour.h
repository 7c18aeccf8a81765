// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one page after the other without a person: for screenshots and for the self-test.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/shell/app_view_model.h"

#include <QObject>
#include <QQuickWindow>
#include <QString>
#include <QTimer>

#include <functional>

namespace app {

class PageTour : public QObject {
    Q_OBJECT
public:
    struct Stop {
        QString name; // "requests-inspector"; the PNG is named after it
        std::function<void()> show;
        // What the picture waits for besides, for a few seconds; empty: nothing.
        std::function<bool()> isThere = {};
    };

    PageTour(QQuickWindow& window, QVector<Stop> stops, QObject* parent = nullptr);

    // PNGs go there; empty: nothing is written.
    void setDirectory(const QString& directory);
    void start();

Q_SIGNALS:
    // Empty: every page was shown (and written).
    void finished(const QString& problem);

private:
    void next();
    void settle();
    [[nodiscard]] QString write(const Stop& stop) const;

    QQuickWindow& m_window;
    QVector<Stop> m_stops;
    QString m_directory;
    QTimer m_settle;
    qsizetype m_at = -1;
    int m_waits = 0; // for what is to be seen there
};

// Every page of the window, and its detail panes with what the view-models hold by now.
[[nodiscard]] QVector<PageTour::Stop> tourOf(viewmodels::AppViewModel& model, QQuickWindow& window);

} // namespace app
