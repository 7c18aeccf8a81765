// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/undo_offer.h"

#include <utility>

namespace app::viewmodels {

UndoOffer::UndoOffer(std::chrono::milliseconds window, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(window);
    connect(&m_timer, &QTimer::timeout, this, &UndoOffer::dismiss);
}

void UndoOffer::offer(const QString& text, std::function<void()> back)
{
    m_text = text;
    m_back = std::move(back);
    m_timer.start();
    Q_EMIT changed();
}

void UndoOffer::undo()
{
    const std::function<void()> back = std::exchange(m_back, {});
    dismiss();
    if (back)
        back();
}

void UndoOffer::dismiss()
{
    m_timer.stop();
    m_back = {};
    if (m_text.isEmpty())
        return;
    m_text.clear();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_undo_offer.cpp"
