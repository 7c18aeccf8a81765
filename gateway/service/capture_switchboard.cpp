// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/capture_switchboard.h"

#include "base/logging.h"
#include "dialects/json/json_text.h"
#include "service/management/debug_switches.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// Rows of runtime_settings.
const QString kSwitches = QStringLiteral("debug");
const QString kPaused = QStringLiteral("capture_paused");

} // namespace

CaptureSwitchboard::CaptureSwitchboard(
    GatewayThread& thread, store::StoreManagement& rows, CaptureDesk& captures, QObject* parent)
    : CaptureControl(parent)
    , m_thread(thread)
    , m_rows(rows)
    , m_captures(captures)
{
}

void CaptureSwitchboard::restore()
{
    m_rows.loadRuntimeSetting(kSwitches, this, [this](const Result<QString>& kept) {
        if (!kept || kept->isEmpty() || m_hasSwitched)
            return;
        if (const auto switches = dialects::parseJsonObject(kept->toUtf8()))
            take(patched({}, *switches));
    });
    m_rows.loadRuntimeSetting(kPaused, this, [this](const Result<QString>& kept) {
        if (kept && !m_hasPaused)
            takePause(*kept == u"true");
    });
}

void CaptureSwitchboard::storeOpened()
{
    m_isStoreOpen = true;
    for (const auto& question : std::exchange(m_waiting, {}))
        question();
}

void CaptureSwitchboard::take(const CaptureSwitches& switches)
{
    if (switches == m_switches)
        return;
    m_switches = switches;
    m_thread.post([switches](pipeline::Engine& engine) { engine.setCaptureRules(switches); });
    Q_EMIT changed();
}

void CaptureSwitchboard::setSwitches(const CaptureSwitches& switches)
{
    m_hasSwitched = true;
    take(switches);
    keep(kSwitches, QString::fromUtf8(dialects::serializeJson(switchesJson(switches))));
}

void CaptureSwitchboard::takePause(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    m_thread.post([isPaused](pipeline::Engine& engine) {
        engine.setKeeping(isPaused ? pipeline::Keeping::Paused : pipeline::Keeping::On);
    });
    Q_EMIT changed();
}

void CaptureSwitchboard::pause()
{
    m_hasPaused = true;
    takePause(true);
    keep(kPaused, u"true"_s);
}

void CaptureSwitchboard::resume()
{
    m_hasPaused = true;
    takePause(false);
    keep(kPaused, u"false"_s);
}

// A failure is logged: it is in force all the same, until the next start.
void CaptureSwitchboard::keep(const QString& name, const QString& value)
{
    m_rows.setRuntimeSetting(name, value, this, [](const Result<void>& written) {
        if (!written)
            qCWarning(lcService).noquote() << written.error().message;
    });
}

void CaptureSwitchboard::loadTotal(std::function<void(Result<store::CaptureTotal>)> done)
{
    if (m_isStoreOpen)
        m_captures.total(std::move(done));
    else
        m_waiting.push_back([this, done = std::move(done)] { m_captures.total(done); });
}

void CaptureSwitchboard::forgetAll(std::function<void(Result<qint64>)> done)
{
    m_captures.remove({}, std::move(done));
}

} // namespace gateway::service

#include "moc_capture_switchboard.cpp"
