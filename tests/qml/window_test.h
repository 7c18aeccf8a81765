// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on scripted services, used as a person does who has a keyboard.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/shell/app_view_model.h"
#include "support/scripted_upstream.h"
#include "support/services/scripted_services.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace gateway::test {

// A day's work: accounts, meters and servers besides what ScriptedServices has of itself.
[[nodiscard]] config::Config furnishedConfig();
// Nothing at all.
[[nodiscard]] config::Config emptyConfig();

class WindowTest : public ::testing::Test {
protected:
    using Page = app::viewmodels::AppViewModel::Page;

    // With furnishedConfig(), unless a test has loaded another one.
    void load(const config::Config& config = furnishedConfig());
    void TearDown() override;

    // Opens a page and waits until it stands.
    void open(Page page);
    // Runs what is due, and lays out.
    void settle();

    // The first to be seen with that name; a failure where there is none.
    [[nodiscard]] QQuickItem* item(const QString& name);
    [[nodiscard]] QQuickItem* item(const QString& name, QAccessible::Role role);
    // Whether there is one.
    [[nodiscard]] bool shows(const QString& name);
    // Whether a name to be seen has that part.
    [[nodiscard]] bool showsPart(const QString& part);
    // The same, once it is there.
    [[nodiscard]] bool waitForName(const QString& name);
    // All names to be seen.
    [[nodiscard]] QStringList names();

    // By the keyboard: focus as Tab gives it, then the key.
    void focus(const QString& name);
    void focus(const QString& name, QAccessible::Role role);
    void press(const QString& name, Qt::Key key = Qt::Key_Space);
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    // The page with all controls has the keyboard's way through it: round, complete, seen.
    void expectGoodTabOrder();
    void expectNamed(const QString& where);

    [[nodiscard]] app::viewmodels::AppViewModel& app() { return *m_app; }

    [[nodiscard]] ScriptedServices& scripted() { return *m_scripted; }

    [[nodiscard]] QQuickWindow& window() { return *m_window; }

    [[nodiscard]] QQmlEngine& engine() { return *m_engine; }

    // Where the window sends requests; without a script it hears them and says nothing.
    [[nodiscard]] ScriptedUpstream& gateway() { return m_gateway; }

private:
    void focusOn(const std::function<bool(const QQuickItem&)>& is, const QString& name);
    [[nodiscard]] QQuickItem* find(const std::function<bool(const QQuickItem&)>& is);

    QTemporaryDir m_scratch;
    ScriptedUpstream m_gateway;
    std::unique_ptr<ScriptedServices> m_scripted;
    std::unique_ptr<app::viewmodels::AppViewModel> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr; // owned by the engine
};

} // namespace gateway::test
