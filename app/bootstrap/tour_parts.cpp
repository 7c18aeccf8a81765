// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/tour_parts.h"

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

} // namespace app
