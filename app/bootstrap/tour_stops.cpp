// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/page_tour.h"

#include "app/bootstrap/tour_parts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {

using viewmodels::AppViewModel;
using viewmodels::ExchangeListModel;
using viewmodels::UsageViewModel;

namespace {

// The request a reader learns most from: it failed over. Else the newest one.
QString tellingRequest(const ExchangeListModel& list)
{
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        if (index.data(ExchangeListModel::AttemptCountRole).toInt() > 1)
            return index.data(ExchangeListModel::IdRole).toString();
    }
    return list.index(0).data(ExchangeListModel::IdRole).toString();
}

// The latest one of the demo for that alias that was streamed; else the newest.
QString requestFor(const ExchangeListModel& list, const QString& alias)
{
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        const bool isStreamed = !index.data(ExchangeListModel::FirstTokenRole).toString().isEmpty();
        if (isStreamed && index.data(ExchangeListModel::ModelRole).toString() == alias)
            return index.data(ExchangeListModel::IdRole).toString();
    }
    return list.index(0).data(ExchangeListModel::IdRole).toString();
}

QString translatedRequest(const ExchangeListModel& list)
{
    return requestFor(list, u"demo-translated"_s);
}

// Only a demo's models cost nothing and always answer the same.
void ask(AppViewModel& model, const QString& alias, const QString& question)
{
    if (!model.gateway()->isDemo())
        return;
    viewmodels::PlaygroundViewModel& playground = *model.playground();
    playground.form()->setModel(alias);
    playground.setMessage(question);
    playground.send();
}

// As a person would: the tabs of the inspector are turned with the keyboard.
void press(QQuickWindow& window, Qt::Key key, const QString& text)
{
    QCoreApplication::postEvent(&window, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(&window, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

// A sheet that a button of its page opens; it is known by the name of its stop.
void callSheet(const QQuickWindow& window, const char* name, const char* method)
{
    if (auto* sheet = window.findChild<QObject*>(QLatin1StringView(name)))
        QMetaObject::invokeMethod(sheet, method);
}

} // namespace

QVector<PageTour::Stop> tourOf(AppViewModel& model, QQuickWindow& window)
{
    const auto page = [&model](
                          AppViewModel::Page which) { return [&model, which] { model.setPage(which); }; };
    // Only a demo's leads nowhere; another one would open the vendor's page.
    const auto login = [&model](const QString& vendor) {
        return [&model, vendor] {
            if (model.gateway()->isDemo())
                model.accounts()->login()->begin(vendor, u"work"_s);
        };
    };
    const auto usageTab = [&model](UsageViewModel::Tab tab) {
        return [&model, tab] { model.usage()->setTab(tab); };
    };
    const auto settings = [&model](viewmodels::SettingsViewModel::Place place) {
        return [&model, place] { model.settings()->setPlace(place); };
    };
    // The figures come a moment after the last word.
    const auto answered = [&model] {
        const viewmodels::TurnListModel& turns = *model.playground()->turns();
        const int last = turns.lastAnswer();
        return last < 0
            || (!model.playground()->isRunning() && turns.at(last).record
                && turns.at(last).record->isFinished());
    };
    const auto opens = [&window](const char* sheet) {
        return [&window, sheet] { callSheet(window, sheet, "open"); };
    };
    const auto closes = [&window](const char* sheet) { callSheet(window, sheet, "close"); };
    const auto nextTab = [&window] { press(window, Qt::Key_BracketRight, u"]"_s); };
    return {
        { u"home"_s, page(AppViewModel::Page::Home) },
        { u"first-run"_s, [&model] { model.firstRun()->begin(); } },
        { u"first-run-clients"_s,
            [&model] {
                model.firstRun()->next();
                model.firstRun()->clients()->choose(0, true);
            } },
        { u"first-run-check"_s,
            [&model] {
                model.firstRun()->next();
                model.firstRun()->check();
            } },
        { u"link-provider"_s,
            [&model] {
                model.firstRun()->close();
                model.links()->receive(u"plexus://add-provider?preset=openai&name=Team&models=gpt-5"
                                       "&base_url=http://llm.example.com/v1&api_key=sk-not-a-key"_s);
            } },
        { u"link-refused"_s,
            [&model] {
                model.links()->close();
                model.links()->receive(u"plexus://add-provider?run=anything"_s);
            } },
        { u"palette"_s,
            [&model] {
                model.links()->close();
                model.palette()->setOpen(true);
            } },
        { u"palette-found"_s, [&model] { model.palette()->setQuery(u"de"_s); } },
        { u"shortcuts"_s, [&model] { model.palette()->setShortcutsOpen(true); } },
        { u"usage"_s,
            [&model] {
                model.palette()->setShortcutsOpen(false);
                model.setPage(AppViewModel::Page::Usage);
            } },
        { u"usage-cost"_s,
            [&model] {
                model.usage()->setRange(UsageViewModel::Range::Month);
                model.usage()->setMetric(UsageViewModel::Metric::Cost);
            } },
        { u"usage-tokens"_s, [&model] { model.usage()->setMetric(UsageViewModel::Metric::Tokens); } },
        { u"usage-at-once"_s, [&model] { model.usage()->setMetric(UsageViewModel::Metric::AtOnce); } },
        { u"usage-at-once-providers"_s, usageTab(UsageViewModel::Tab::Providers) },
        { u"usage-models"_s,
            [&model] {
                model.usage()->setMetric(UsageViewModel::Metric::Cost);
                model.usage()->setTab(UsageViewModel::Tab::Models);
            } },
        { u"usage-areas"_s, [&model] { model.usage()->setForm(UsageViewModel::Form::Areas); } },
        { u"usage-lines"_s, [&model] { model.usage()->setForm(UsageViewModel::Form::Lines); } },
        { u"usage-shares"_s, [&model] { model.usage()->setForm(UsageViewModel::Form::Shares); } },
        { u"usage-clients"_s,
            [&model] {
                model.usage()->setForm(UsageViewModel::Form::Bars);
                model.usage()->setTab(UsageViewModel::Tab::Clients);
            } },
        { u"usage-status"_s, usageTab(UsageViewModel::Tab::Status) },
        { u"usage-speed"_s, usageTab(UsageViewModel::Tab::Speed) },
        { u"usage-heatmap"_s, usageTab(UsageViewModel::Tab::Heatmap) },
        { u"usage-heat-table"_s,
            [&model] {
                model.usage()->setShowsTable(true);
                model.usage()->setHeatTable(UsageViewModel::HeatTable::WeekHours);
            } },
        { u"usage-table"_s,
            [&model] {
                model.usage()->setTab(UsageViewModel::Tab::Models);
                model.usage()->setShowsTable(true);
            } },
        { u"requests"_s, page(AppViewModel::Page::Requests) },
        { u"requests-translated"_s,
            [&model] { model.requests()->select(translatedRequest(*model.requests()->list())); } },
        { u"requests-thinking"_s,
            [&model] {
                model.requests()->select(requestFor(*model.requests()->list(), u"demo-thinking"_s));
            } },
        { u"requests-timeline"_s,
            [&model] { model.requests()->select(tellingRequest(*model.requests()->list())); } },
        { u"requests-range"_s,
            [&model] {
                // As one who drags over the stream.
                auto* inspector = model.requests()->inspector();
                const double end =
                    inspector->record() ? static_cast<double>(inspector->record()->endUs) : 0.0;
                inspector->timeline()->setRange(end * 0.45, end * 0.8);
                inspector->pointAt(end * 0.8);
            } },
        { u"requests-calls"_s,
            [&model] { model.requests()->select(requestFor(*model.requests()->list(), u"demo-tool"_s)); } },
        { u"requests-session"_s,
            [&model, &window] {
                setOnPage(window, "timeline-pane", "showsSession", true);
                model.requests()->select(translatedRequest(*model.requests()->list()));
            } },
        { u"requests-session-table"_s,
            [&window] { setOnPage(window, "session-timeline", "asTable", true); } },
        { u"requests-summary"_s,
            [&model, &window, nextTab] {
                setOnPage(window, "session-timeline", "asTable", false);
                setOnPage(window, "timeline-pane", "showsSession", false);
                model.requests()->select(tellingRequest(*model.requests()->list()));
                nextTab();
            } },
        { u"requests-request"_s,
            [&model, nextTab] {
                model.requests()->select(translatedRequest(*model.requests()->list()));
                nextTab();
            } },
        { u"requests-diff"_s, [&window] { press(window, Qt::Key_D, u"d"_s); } },
        { u"requests-diff-inline"_s,
            [&model] { model.requests()->inspector()->request()->diff()->setInlined(true); } },
        { u"requests-response"_s,
            [&model, nextTab] {
                model.requests()->inspector()->request()->diff()->setInlined(false);
                nextTab();
            } },
        { u"requests-events"_s, [&window] { press(window, Qt::Key_E, u"e"_s); } },
        { u"requests-events-paired"_s,
            [&model, &window] {
                setOnPage(window, "events-pane", "pairsWanted", true);
                model.requests()->inspector()->pairs()->choose(5, viewmodels::EventPairModel::Client);
            } },
        { u"requests-headers"_s,
            [&window, nextTab] {
                setOnPage(window, "events-pane", "pairsWanted", false);
                nextTab();
            } },
        { u"requests-attempts"_s, nextTab },
        { u"requests-related"_s, nextTab },
        { u"requests-note"_s, [&window] { callSheet(window, "requests-note", "begin"); } },
        { u"requests-replay"_s,
            [&model, closes] {
                using viewmodels::ReplayViewModel;
                closes("requests-note");
                model.requests()->beginReplay(ReplayViewModel::OtherTarget);
            } },
        { u"requests-export"_s,
            [&model] {
                model.requests()->replay()->close();
                model.requests()->beginExport();
            } },
        { u"requests-compared"_s,
            [&model] {
                model.requests()->exported()->close();
                const auto* list = model.requests()->list();
                if (list->count() > 1)
                    model.requests()->comparison()->begin(list->at(1), list->at(0)->id);
                model.requests()->comparison()->update({ list->at(0) });
            } },
        { u"requests-sorted"_s,
            [&model] {
                viewmodels::RequestsViewModel& requests = *model.requests();
                requests.comparison()->close();
                requests.clearSelection();
                requests.columns()->sortBy(requests.columns()->duration());
            } },
        { u"requests-picked"_s,
            [&model] {
                viewmodels::RequestsViewModel& requests = *model.requests();
                requests.columns()->sortNewestFirst();
                requests.choose(requests.list()->index(1).data(ExchangeListModel::IdRole).toString());
                requests.pickBy(3);
            } },
        { u"requests-menu"_s, [&window] { press(window, Qt::Key_Menu, {}); } },
        { u"requests-clear"_s,
            [&model, &window] {
                callSheet(window, "requests-menu", "close");
                model.requests()->unpick();
                model.requests()->beginClearing();
            } },
        { u"requests-outline"_s,
            [&model, &window] {
                model.requests()->clearing()->close();
                model.requests()->select(translatedRequest(*model.requests()->list()));
                model.requests()->inspector()->request()->setSide(viewmodels::BodySides::Client);
                model.requests()->inspector()->request()->client()->setOutlined(true);
                // To the difference of the request, and back from it.
                press(window, Qt::Key_D, u"d"_s);
                press(window, Qt::Key_D, u"d"_s);
            } },
        { u"requests-below"_s,
            [&model] {
                model.requests()->inspector()->request()->client()->setOutlined(false);
                model.requests()->setDetailsBelow(true);
            } },
        { u"requests-sessions"_s,
            [&model] {
                model.requests()->setDetailsBelow(false);
                model.requests()->setGrouped(true);
            } },
        { u"requests-figures"_s,
            [&model] {
                model.requests()->clearSelection();
                model.requests()->setGrouped(false);
                wantFigures(*model.requests()->columns());
            } },
        { u"requests-filter"_s,
            [&model, &window] {
                model.requests()->columns()->reset();
                press(window, Qt::Key_Slash, u"/"_s);
                press(window, Qt::Key_S, u"s"_s);
            } },
        { u"providers"_s,
            [&model] {
                model.requests()->setFilter({});
                model.setPage(AppViewModel::Page::Providers);
            } },
        { u"providers-tested"_s, [&model] { testModels(model); },
            [&model] { return model.providers()->editor()->tester()->running() == 0; } },
        { u"providers-account"_s,
            [&model] { model.providers()->select(model.providers()->list()->rowOf(u"chatgpt"_s)); } },
        { u"providers-addresses"_s, [&model, &window] { showProviderRows(*model.providers(), window); } },
        { u"providers-adapters"_s, [&window] { callSheet(window, "providers-adapters", "takeFocus"); } },
        { u"providers-advanced"_s, [&window] { scrollInto(window, "providers-policy", 480); } },
        { u"providers-add"_s,
            [&model, opens] {
                model.providers()->editor()->discard();
                opens("providers-add")();
            } },
        { u"providers-model"_s,
            [&model, opens, closes] {
                closes("providers-add");
                model.providers()->select(0);
                model.providers()->editor()->modelForm()->open(0);
                opens("providers-model")();
            } },
        { u"providers-import"_s,
            [&model, opens, closes] {
                closes("providers-model");
                // Another gateway's would be asked.
                if (!model.gateway()->isDemo())
                    return;
                model.providers()->modelImport()->open(u"demo"_s);
                opens("providers-import")();
            } },
        { u"accounts"_s,
            [&model, closes] {
                closes("providers-import");
                model.setPage(AppViewModel::Page::Accounts);
            } },
        { u"accounts-nickname"_s, [&model] { renameAnAccount(*model.accounts()); } },
        { u"meter-history"_s,
            [&model] {
                model.accounts()->edits()->cancelRenaming();
                model.meterHistory()->show(u"chatgpt work"_s, u"secondary"_s);
            } },
        { u"meter-history-table"_s, [&model] { model.meterHistory()->setShowsTable(true); } },
        { u"accounts-add"_s,
            [&model, opens] {
                model.meterHistory()->close();
                model.meterHistory()->setShowsTable(false);
                opens("accounts-add")();
            } },
        { u"accounts-import"_s,
            [&model, opens, closes] {
                closes("accounts-add");
                // Looks for what other programs have kept.
                if (model.gateway()->isDemo())
                    opens("accounts-import")();
            } },
        { u"accounts-sign-out"_s,
            [&model, opens, closes] {
                closes("accounts-import");
                if (model.accounts()->list()->rowCount() < 2)
                    return;
                model.accounts()->askToSignOut(1);
                opens("accounts-sign-out")();
            } },
        { u"accounts-restricted"_s,
            [login, closes] {
                closes("accounts-sign-out");
                login(u"anthropic"_s)();
            } },
        { u"accounts-login"_s, login(u"github-copilot"_s) },
        { u"models"_s,
            [&model] {
                model.accounts()->login()->cancel();
                model.accounts()->login()->close();
                model.setPage(AppViewModel::Page::Models);
            } },
        { u"models-failover"_s,
            [&model] {
                model.models()->select(model.models()->list()->rowOf(u"demo-failover"_s));
                model.models()->route()->setUnfolded(true);
            } },
        { u"models-tested"_s,
            [&model] {
                // Another gateway's would cost something.
                if (model.gateway()->isDemo())
                    model.models()->testAll();
            },
            [&model] { return model.models()->tester()->running() == 0; } },
        { u"models-drag"_s, [&model, &window] { dragATarget(model, window); } },
        { u"models-advanced"_s,
            [&model, &window] {
                model.models()->editor()->drag()->cancel();
                callSheet(window, "models-advanced", "unfold");
                // To the middle of them.
                QTimer::singleShot(100, &window, [&window] {
                    for (int field = 0; field < 6; ++field)
                        press(window, Qt::Key_Tab, u"\t"_s);
                });
            } },
        { u"models-found"_s, [&model] { model.models()->shelf()->setQuery(u"tool"_s); } },
        { u"clients"_s,
            [&model] {
                model.models()->shelf()->showAll();
                model.setPage(AppViewModel::Page::Clients);
                model.clients()->test(u"cursor"_s);
            } },
        { u"clients-setup"_s, [&model] { model.clients()->configure(u"codex"_s); } },
        { u"clients-opened-here"_s,
            [&model] { model.clients()->setup()->setScope(viewmodels::ClientSetup::Scope::OnlyFromHere); } },
        { u"clients-guide"_s,
            [&model] {
                model.clients()->setup()->close();
                model.clients()->configure(u"cursor"_s);
            } },
        { u"keys"_s,
            [&model] {
                model.clients()->setup()->close();
                model.setPage(AppViewModel::Page::ClientKeys);
            } },
        { u"keys-secret"_s, [&model] { model.keys()->askToRotate(); } },
        { u"keys-quotas"_s,
            [&model] {
                model.keys()->rotation()->cancel();
                model.keys()->setTab(viewmodels::KeysViewModel::Tab::Quotas);
            } },
        { u"keys-recount"_s, [&model] { model.keys()->askToRecount(); } },
        { u"mcp"_s,
            [&model] {
                model.keys()->recount()->cancel();
                model.setPage(AppViewModel::Page::Mcp);
            } },
        { u"mcp-sign-ins"_s, [&model] { model.mcp()->setTab(viewmodels::McpViewModel::Tab::Clients); } },
        { u"mcp-log"_s, [&model] { model.mcp()->setTab(viewmodels::McpViewModel::Tab::Log); } },
        { u"mcp-delete-log"_s, opens("mcp-delete-log") },
        { u"playground"_s,
            [&model, closes] {
                closes("mcp-delete-log");
                model.setPage(AppViewModel::Page::Playground);
                model.playground()->form()->setSystem(u"Answer in one sentence."_s);
                ask(model, u"demo-thinking"_s, u"Is this lock order safe?"_s);
            },
            answered },
        { u"playground-tool"_s,
            [&model] {
                model.playground()->form()->insertExampleTool();
                ask(model, u"demo-tool"_s, u"What is the weather in Paris?"_s);
            },
            answered },
        { u"playground-error"_s,
            [&model] {
                model.playground()->clear();
                ask(model, u"demo-error"_s, u"Are you there?"_s);
            },
            answered },
        { u"playground-route"_s,
            [&model] {
                ask(model, u"demo-failover"_s, u"Find the flaky test."_s);
                model.playground()->showTrail(model.playground()->turns()->lastAnswer());
            },
            answered },
        { u"playground-key"_s, [&window] { setOnPage(window, "playground-page", "side", 1); } },
        { u"playground-markdown"_s,
            [&model, &window] {
                setOnPage(window, "playground-page", "side", 0);
                showMarkdown(*model.playground());
            } },
        { u"playground-written"_s, [&model] { model.playground()->setAsWritten(true); } },
        { u"settings"_s,
            [&model] {
                model.playground()->setAsWritten(false);
                model.setPage(AppViewModel::Page::Settings);
            } },
        { u"settings-gateway"_s, settings(viewmodels::SettingsViewModel::Place::Gateway) },
        { u"settings-network"_s, opens("settings-network") },
        { u"settings-routing"_s,
            [&model, settings, closes] {
                closes("settings-network");
                settings(viewmodels::SettingsViewModel::Place::Routing)();
                model.settings()->form()->setTextOf(u"failover.maxAttempts"_s, u"4"_s);
                model.settings()->form()->setTextOf(u"cooldown.maxMinutes"_s, u"soon"_s);
            } },
        { u"settings-prices"_s, settings(viewmodels::SettingsViewModel::Place::Prices) },
        { u"settings-found"_s, [&model] { model.settings()->setQuery(u"proxy"_s); } },
        { u"settings-privacy"_s,
            [&model, settings] {
                model.settings()->discard();
                settings(viewmodels::SettingsViewModel::Place::Privacy)();
                // What is switched stays: not on anybody's own gateway.
                if (!model.gateway()->isDemo())
                    return;
                viewmodels::CaptureViewModel* capture = model.settings()->capture();
                capture->addRule();
                capture->setDraftName(capture->names().value(0));
                capture->acceptRule();
            } },
        { u"settings-notifications"_s,
            [&model, settings] {
                settings(viewmodels::SettingsViewModel::Place::Notifications)();
                model.desktop()->quietHours()->setEnabled(true);
            } },
        { u"settings-appearance"_s, settings(viewmodels::SettingsViewModel::Place::Appearance) },
        { u"settings-shortcuts"_s,
            [&model, settings] {
                settings(viewmodels::SettingsViewModel::Place::Shortcuts)();
                // A run without a person keeps nothing of it.
                if (!model.gateway()->isDemo())
                    return;
                viewmodels::ShortcutListModel& shortcuts = *model.shortcuts();
                shortcuts.begin(1);
                shortcuts.record(Qt::Key_H, Qt::ControlModifier);
                shortcuts.begin(2);
                shortcuts.record(Qt::Key_K, Qt::ControlModifier);
            } },
        { u"settings-backup"_s,
            [&model, settings] {
                model.shortcuts()->resetAll();
                settings(viewmodels::SettingsViewModel::Place::Backup)();
            } },
        { u"settings-revisions"_s,
            [&model, settings] {
                settings(viewmodels::SettingsViewModel::Place::Revisions)();
                if (!model.gateway()->isDemo())
                    return;
                model.settings()->form()->setTextOf(u"failover.maxAttempts"_s, u"4"_s);
                model.settings()->form()->setTextOf(u"settings.warm_up"_s, u"false"_s);
                model.settings()->save();
            } },
        { u"settings-revision-diff"_s,
            [&model] {
                model.settings()->changer()->dismissUndo();
                model.settings()->revisions()->select(model.settings()->revisions()->list()->count() - 1);
            } },
        { u"settings-roll-back"_s, opens("settings-roll-back") },
        { u"settings-restore"_s,
            [&window, settings, closes] {
                closes("settings-roll-back");
                settings(viewmodels::SettingsViewModel::Place::Backup)();
                callSheet(window, "settings-restore", "open");
            } },
        { u"settings-log"_s,
            [settings, closes] {
                closes("settings-restore");
                settings(viewmodels::SettingsViewModel::Place::SystemLog)();
            } },
        { u"settings-updates"_s, settings(viewmodels::SettingsViewModel::Place::Updates) },
        { u"settings-large"_s,
            [&model, settings] {
                model.preferences()->setTextSize(150);
                settings(viewmodels::SettingsViewModel::Place::Appearance)();
            } },
        { u"home-large"_s, page(AppViewModel::Page::Home) },
        { u"requests-large"_s, page(AppViewModel::Page::Requests) },
        { u"settings-about"_s,
            [&model, settings] {
                model.preferences()->setTextSize(0);
                model.setPage(AppViewModel::Page::Settings);
                settings(viewmodels::SettingsViewModel::Place::About)();
            } },
    };
}

} // namespace app
