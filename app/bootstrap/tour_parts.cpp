// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/tour_parts.h"

#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace app {

void setOnPage(const QQuickWindow& window, const char* name, const char* property, const QVariant& value)
{
    if (auto* item = window.findChild<QObject*>(QLatin1StringView(name)))
        item->setProperty(property, value);
}

void showMarkdown(viewmodels::PlaygroundViewModel& playground)
{
    using viewmodels::TalkRow;
    viewmodels::TurnListModel& turns = *playground.turns();
    playground.clear();
    turns.append({ .kind = TalkRow::Kind::Person, .text = u"Why is the order of locks important?"_s });
    turns.append({ .kind = TalkRow::Kind::Model, .state = TalkRow::State::Running });
    const QString text =
        u"## One order everywhere\n\nTwo threads that take `a` and `b` in **different orders** may "
        "each wait for the other. See [the handbook](https://example.com/locks), and:\n\n"
        "1. Name an order.\n2. Keep it; *also* in callbacks.\n\n"
        "```cpp\nstd::scoped_lock both(a, b); // takes them in one go\nwork();\n```\n\n"
        "| Lock | Held for |\n|---|---|\n| `a` | the list |\n| `b` | one row |\n\n"
        "> A lock you do not take cannot deadlock.\n\n![A cycle of waits](https://example.com/cycle.png)"_s;
    turns.setAnswer(1, { .text = text, .isWhole = true });
    turns.finish(1, TalkRow::State::Done, {});
}

void wantFigures(viewmodels::TableColumns& columns)
{
    for (const auto* wanted :
        { columns.messages(), columns.tools(), columns.toolCalls(), columns.finish() }) {
        for (int row = 0; row < columns.rowCount() && !wanted->wanted; ++row) {
            const QVariant column = columns.index(row).data(viewmodels::TableColumns::ColumnRole);
            if (column.value<viewmodels::TableColumn*>() == wanted)
                columns.toggle(row);
        }
    }
}

void showProviderRows(viewmodels::ProvidersViewModel& providers, const QQuickWindow& window)
{
    providers.select(0);
    viewmodels::ProviderEditor& editor = *providers.editor();
    editor.addresses()->append();
    editor.addresses()->setUrl(0, u"http://gateway.example/v1"_s);
    editor.addresses()->append();
    editor.addresses()->setUrl(1, u"https:/gateway.example"_s);
    editor.adapters()->append();
    for (const QString& name : { u"web_search_coercion"_s, u"model_override"_s }) {
        editor.adapters()->append();
        editor.adapters()->choose(editor.adapters()->count() - 1, name);
    }
    if (auto* form = editor.adapters()->formAt(2))
        form->setChoice(0, 0);
    editor.policy()->setTextOf(u"extraBody"_s, u"service_tier: flex\nuser: null"_s);
    editor.policy()->setTextOf(u"raw_passthrough.enabled"_s, u"true"_s);
    for (const char* name : { "providers-adapters", "providers-advanced" }) {
        if (auto* fold = window.findChild<QObject*>(QLatin1StringView(name)))
            fold->setProperty("unfolded", true);
    }
}

void dragATarget(viewmodels::AppViewModel& model, const QQuickWindow& window)
{
    model.models()->editor()->drag()->takeTarget(0, 1);
    if (auto* layer = window.findChild<QObject*>("models-drag"_L1))
        QMetaObject::invokeMethod(layer, "showTaken");
}

void scrollInto(const QQuickWindow& window, const char* name, qreal past)
{
    auto* item = window.findChild<QQuickItem*>(QLatin1StringView(name));
    for (auto* around = item; around != nullptr; around = around->parentItem()) {
        if (!around->property("contentY").isValid())
            continue;
        const qreal top = item->mapToItem(around, {}).y();
        around->setProperty("contentY", around->property("contentY").toReal() + top + past);
        return;
    }
}

void renameAnAccount(viewmodels::AccountsViewModel& accounts)
{
    for (int row = 0; row < accounts.list()->rowCount(); ++row) {
        const QModelIndex index = accounts.list()->index(row);
        if (index.data(viewmodels::AccountListModel::MovesDownRole).toBool())
            accounts.edits()->beginRenaming(row);
    }
}

void testModels(viewmodels::AppViewModel& model)
{
    if (!model.gateway()->isDemo())
        return;
    for (const QString& name : { u"demo-fast"_s, u"demo-broken"_s })
        model.providers()->editor()->tester()->test({ .provider = u"demo"_s, .model = name });
}

} // namespace app
