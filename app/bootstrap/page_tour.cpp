// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/page_tour.h"

#include <QDir>
#include <QImage>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

// Longer than the theme's longest animation, so that a picture shows where things come to rest.
constexpr auto kSettle = 400ms;
// Ten seconds for what is asked of the gateway.
constexpr int kMostWaits = 25;

} // namespace

PageTour::PageTour(QQuickWindow& window, QVector<Stop> stops, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_stops(std::move(stops))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &PageTour::settle);
}

void PageTour::setDirectory(const QString& directory)
{
    m_directory = directory;
}

void PageTour::start()
{
    if (!m_directory.isEmpty() && !QDir().mkpath(m_directory)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_directory));
        return;
    }
    next();
}

void PageTour::next()
{
    ++m_at;
    if (m_at >= m_stops.size()) {
        Q_EMIT finished({});
        return;
    }
    m_waits = 0;
    m_stops[m_at].show();
    m_settle.start();
}

void PageTour::settle()
{
    const Stop& stop = m_stops[m_at];
    if (stop.isThere && !stop.isThere()) {
        if (++m_waits < kMostWaits)
            m_settle.start();
        else
            Q_EMIT finished(tr("The page %1 did not come to rest.").arg(stop.name));
        return;
    }
    const QString problem = write(stop);
    if (problem.isEmpty())
        next();
    else
        Q_EMIT finished(problem);
}

QString PageTour::write(const Stop& stop) const
{
    // Grabbed in the self-test too: a page that cannot be painted has failed.
    const QImage image = m_window.grabWindow();
    if (image.isNull())
        return tr("The page %1 could not be painted.").arg(stop.name);
    if (m_directory.isEmpty())
        return {};
    const QString path = QDir(m_directory).filePath(stop.name + u".png"_s);
    return image.save(path) ? QString() : tr("%1 cannot be written.").arg(path);
}

} // namespace app

#include "moc_page_tour.cpp"
