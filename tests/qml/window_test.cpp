// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/window_test.h"

#include "app/clients/demo_world.h"
#include "qml/accessible_tree.h"
#include "qml/focus_walk.h"
#include "support/wait_for.h"

#include <QDateTime>
#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace gateway::test {

using app::viewmodels::AppViewModel;

namespace {

void furnish(ScriptedServices& scripted)
{
    scripted.accounts.setVendors({ { .id = u"codex"_s, .name = u"Codex"_s },
        { .id = u"claude"_s, .name = u"Claude"_s, .restriction = u"Own programs only."_s } });
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s },
        .state = service::AccountState::SignedIn,
        .email = u"me@firm.example"_s,
        .plan = u"plus"_s,
        .expiresMs = QDateTime::currentMSecsSinceEpoch() + 7'200'000,
        .renews = true } });
}

} // namespace

config::Config furnishedConfig()
{
    config::Config config = scriptedConfig();
    config.providers.append(
        { .slug = u"chatgpt"_s, .displayName = u"ChatGPT"_s, .accountVendor = u"codex"_s });
    config.mcp.servers = { { .name = u"github"_s, .command = u"docker"_s },
        { .name = u"files"_s, .command = u"mcp-server-filesystem"_s },
        { .name = u"search"_s, .url = u"https://mcp.example.com/search"_s } };
    return config;
}

config::Config emptyConfig()
{
    return {};
}

void WindowTest::load(const config::Config& config)
{
    m_scripted = std::make_unique<ScriptedServices>(config);
    const bool isFurnished = !config.providers.isEmpty();
    if (isFurnished)
        furnish(*m_scripted);
    else
        m_scripted->mcp.setServers({});
    m_scripted->control.setPort(m_gateway.port());
    m_app = std::make_unique<AppViewModel>(m_scripted->services(),
        service::UsageServices { m_scripted->usage, m_scripted->currencies },
        m_scratch.filePath(u"window.ini"_s), app::clients::demoWorld(m_scratch.filePath(u"clients"_s)));
    m_app->preferences()->overrideTheme(u"light"_s);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({ { u"app"_s, QVariant::fromValue(m_app.get()) } });
    m_engine->load(QUrl(u"qrc:/qt/qml/Plexus/Shell/Main.qml"_s));
    ASSERT_FALSE(m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    ASSERT_NE(m_window, nullptr);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->requestActivate();
    ASSERT_TRUE(waitFor([this] { return m_window->isActive(); }));
    settle();
}

void WindowTest::TearDown()
{
    // Bindings must not see view-models that are half gone.
    m_engine.reset();
    m_app.reset();
    m_scripted.reset();
}

void WindowTest::open(Page page)
{
    m_app->setPage(page);
    settle();
}

void WindowTest::settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    // Lays out what is due, too.
    std::ignore = m_window->grabWindow();
    QCoreApplication::processEvents();
    // Controls get their names once somebody listens; those of items made since.
    QAccessible::setActive(true);
}

QQuickItem* WindowTest::find(const std::function<bool(const QQuickItem&)>& is)
{
    const QVector<QQuickItem*> items = visibleItems(*m_window->contentItem());
    const auto found =
        std::find_if(items.begin(), items.end(), [&is](const QQuickItem* one) { return is(*one); });
    return found == items.end() ? nullptr : *found;
}

QQuickItem* WindowTest::item(const QString& name)
{
    QQuickItem* found = find([&name](const QQuickItem& one) { return nameOf(one) == name; });
    EXPECT_NE(found, nullptr) << "nothing is named " << name.toStdString() << " among\n  "
                              << names().join(u"\n  "_s).toStdString();
    return found;
}

QQuickItem* WindowTest::item(const QString& name, QAccessible::Role role)
{
    QQuickItem* found =
        find([&](const QQuickItem& one) { return nameOf(one) == name && roleOf(one) == role; });
    EXPECT_NE(found, nullptr) << "nothing of that role is named " << name.toStdString() << " among\n  "
                              << names().join(u"\n  "_s).toStdString();
    return found;
}

bool WindowTest::shows(const QString& name)
{
    return find([&name](const QQuickItem& one) { return nameOf(one) == name; }) != nullptr;
}

bool WindowTest::showsPart(const QString& part)
{
    return find([&part](const QQuickItem& one) { return nameOf(one).contains(part); }) != nullptr;
}

QStringList WindowTest::names()
{
    QStringList names;
    const QVector<QQuickItem*> items = visibleItems(*m_window->contentItem());
    for (const QQuickItem* one : items) {
        if (const QString name = nameOf(*one); !name.isEmpty())
            names.append(name);
    }
    return names;
}

void WindowTest::focus(const QString& name)
{
    focusOn([&name](const QQuickItem& one) { return nameOf(one) == name; }, name);
}

void WindowTest::focus(const QString& name, QAccessible::Role role)
{
    focusOn([&](const QQuickItem& one) { return nameOf(one) == name && roleOf(one) == role; }, name);
}

void WindowTest::focusOn(const std::function<bool(const QQuickItem&)>& is, const QString& name)
{
    QQuickItem* found = find([&is](const QQuickItem& one) { return isInteractive(one) && is(one); });
    if (found) {
        found->forceActiveFocus(Qt::TabFocusReason);
        settle();
        return;
    }
    ADD_FAILURE() << "nothing that can be used is named " << name.toStdString() << " among\n  "
                  << names().join(u"\n  "_s).toStdString();
}

bool WindowTest::waitForName(const QString& name)
{
    return waitFor([this, &name] {
        settle();
        return shows(name);
    });
}

void WindowTest::press(const QString& name, Qt::Key which)
{
    focus(name);
    key(which);
}

void WindowTest::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    settle();
}

void WindowTest::key(Qt::Key which, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, which, modifiers);
    settle();
}

void WindowTest::expectGoodTabOrder()
{
    // From the first entry of the rail, so that the whole window is walked.
    focus(u"Home"_s);
    const FocusWalk walk = walkByTab(*m_window, LookAt::Everything);
    EXPECT_TRUE(walk.isRound) << "Tab ends at "
                              << (walk.stops.isEmpty() || !walk.stops.last()
                                         ? std::string("nothing")
                                         : placeOf(*walk.stops.last()).toStdString());
    const QStringList missed = unreached(walk, *m_window->contentItem());
    EXPECT_TRUE(missed.isEmpty()) << "Tab never comes to\n  " << missed.join(u"\n  "_s).toStdString();
    EXPECT_TRUE(walk.unseen.isEmpty())
        << "one does not see that the keyboard is at\n  " << walk.unseen.join(u"\n  "_s).toStdString();
}

void WindowTest::expectNamed(const QString& where)
{
    settle();
    const QStringList unnamed = unnamedItems(*m_window->contentItem());
    EXPECT_TRUE(unnamed.isEmpty()) << where.toStdString() << " has unnamed\n  "
                                   << unnamed.join(u"\n  "_s).toStdString();
}

} // namespace gateway::test
