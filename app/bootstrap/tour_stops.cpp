// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/page_tour.h"

#include <QCoreApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace app {

using viewmodels::AppViewModel;
using viewmodels::ExchangeListModel;

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

// The latest one of the demo that was translated; else the newest.
QString translatedRequest(const ExchangeListModel& list)
{
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        if (index.data(ExchangeListModel::ModelRole).toString() == u"demo-translated")
            return index.data(ExchangeListModel::IdRole).toString();
    }
    return list.index(0).data(ExchangeListModel::IdRole).toString();
}

// As a person would: the tabs of the inspector are turned with the keyboard.
void press(QQuickWindow& window, Qt::Key key, const QString& text)
{
    QCoreApplication::postEvent(&window, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(&window, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
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
    const auto nextTab = [&window] { press(window, Qt::Key_BracketRight, u"]"_s); };
    return {
        { u"home"_s, page(AppViewModel::Page::Home) },
        { u"requests"_s, page(AppViewModel::Page::Requests) },
        { u"requests-translated"_s,
            [&model] { model.requests()->select(translatedRequest(*model.requests()->list())); } },
        { u"requests-timeline"_s,
            [&model] { model.requests()->select(tellingRequest(*model.requests()->list())); } },
        { u"requests-request"_s, nextTab },
        { u"requests-response"_s, nextTab },
        { u"requests-headers"_s, nextTab },
        { u"providers"_s, page(AppViewModel::Page::Providers) },
        { u"providers-account"_s,
            [&model] { model.providers()->select(model.providers()->list()->rowOf(u"chatgpt"_s)); } },
        { u"accounts"_s, page(AppViewModel::Page::Accounts) },
        { u"accounts-restricted"_s, login(u"anthropic"_s) },
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
        { u"clients"_s,
            [&model] {
                model.setPage(AppViewModel::Page::Clients);
                model.clients()->test(u"claude-code"_s);
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
        { u"keys-quotas"_s, [&model] { model.keys()->setTab(viewmodels::KeysViewModel::Tab::Quotas); } },
        { u"mcp"_s, page(AppViewModel::Page::Mcp) },
        { u"settings"_s, page(AppViewModel::Page::Settings) },
    };
}

} // namespace app
