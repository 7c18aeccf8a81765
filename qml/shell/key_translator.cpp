// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_translator.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace plexus::shell {

using app::viewmodels::AppViewModel;
using app::viewmodels::KeyVerdict;
using app::viewmodels::ShortcutScope;

namespace {

ShortcutScope scopeOf(AppViewModel::Page page)
{
    using enum AppViewModel::Page;
    switch (page) {
    case Requests: return ShortcutScope::Requests;
    case Playground: return ShortcutScope::Playground;
    case Usage: return ShortcutScope::Usage;
    case Home:
    case Providers:
    case Accounts:
    case Models:
    case Clients:
    case ClientKeys:
    case Mcp:
    case Settings: return ShortcutScope::Lists;
    }
    return ShortcutScope::Lists;
}

} // namespace

void KeyTranslator::setWindow(QObject* window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
    Q_EMIT changed();
}

bool KeyTranslator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_sending || m_app == nullptr)
        return QObject::eventFilter(watched, event);
    return isTranslated(*static_cast<QKeyEvent*>(event)) || QObject::eventFilter(watched, event);
}

bool KeyTranslator::isTranslated(const QKeyEvent& event)
{
    constexpr Qt::KeyboardModifiers kHeld =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier;
    const Qt::KeyboardModifiers held = event.modifiers() & kHeld;
    if (m_typing && !(held & ~Qt::ShiftModifier))
        return false;
    const QKeyCombination pressed(held, static_cast<Qt::Key>(event.key()));
    const KeyVerdict verdict = m_app->shortcuts()->judge(pressed, scopeOf(m_app->page()));
    switch (verdict.kind) {
    case KeyVerdict::Kind::Pass: return false;
    case KeyVerdict::Kind::Swallow: return true;
    case KeyVerdict::Kind::Replace: break;
    }
    QKeyEvent meant(QEvent::KeyPress, verdict.as.key(), verdict.as.keyboardModifiers(), verdict.text,
        event.isAutoRepeat());
    m_sending = true;
    QCoreApplication::sendEvent(m_window, &meant);
    m_sending = false;
    return true;
}

} // namespace plexus::shell

#include "moc_key_translator.cpp"
