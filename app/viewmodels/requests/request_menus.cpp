// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the page: what can be done with a row, with several, with the page.
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/filter_words.h"
#include "app/viewmodels/requests/requests_view_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::ExchangeState;

namespace {

// As `status:` takes it.
QString statusWord(ExchangeState state)
{
    switch (state) {
    case ExchangeState::Running: return u"running"_s;
    case ExchangeState::Completed: return u"ok"_s;
    case ExchangeState::Failed: return u"error"_s;
    case ExchangeState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

} // namespace

void RequestsViewModel::prepareRowMenu()
{
    if (m_picked.count() > 1) {
        m_rowMenu.setActions(pickedActions());
        return;
    }
    if (!m_inspector.isOpen()) {
        m_rowMenu.setActions({});
        return;
    }
    m_rowMenu.setActions(sendActions() + copyActions() + keepActions() + filterActions());
}

QVector<MenuAction> RequestsViewModel::sendActions()
{
    const QString id = selectedId();
    QVector<MenuAction> actions;
    if (m_inspector.isRunning())
        actions.append({ .text = tr("Cancel"), .icon = u"stop"_s, .keys = u"X"_s, .run = [this, id] {
                            m_actions.cancel(id);
                        } });
    actions.append({ .text = tr("Send again"), .icon = u"replay"_s, .keys = u"R"_s, .run = [this, id] {
                        m_actions.replay(id);
                    } });
    actions.append({ .text = tr("Edit and send again…"), .icon = u"edit"_s, .run = [this] {
                        beginReplay(ReplayViewModel::Edit);
                    } });
    actions.append({ .text = tr("Send to another target and compare…"), .icon = u"compare"_s, .run = [this] {
                        beginReplay(ReplayViewModel::OtherTarget);
                    } });
    return actions;
}

QVector<MenuAction> RequestsViewModel::copyActions()
{
    const QString id = selectedId();
    QVector<MenuAction> actions { { .text = tr("Copy as curl"),
        .icon = u"terminal"_s,
        .keys = u"C"_s,
        .isApart = true,
        .run = [this, id] { m_actions.copyAsCurl(id); } } };
    if (!m_inspector.record()->attempts.isEmpty())
        actions.append({ .text = tr("Copy as curl to the provider"),
            .icon = u"terminal"_s,
            .run = [this, id] { m_actions.copyAsProviderCurl(id); } });
    actions.append({ .text = tr("Copy ID"), .icon = u"copy"_s, .run = [this, id] { m_actions.copyId(id); } });
    actions.append(
        { .text = tr("Copy link"), .icon = u"external"_s, .run = [this, id] { m_actions.copyLink(id); } });
    actions.append(
        { .text = tr("Export as HAR or JSON…"), .icon = u"download"_s, .run = [this] { beginExport(); } });
    return actions;
}

QVector<MenuAction> RequestsViewModel::keepActions()
{
    const QString id = selectedId();
    QVector<MenuAction> actions { { .text = isSelectedPinned() ? tr("Unpin") : tr("Pin"),
                                      .icon = u"pin"_s,
                                      .keys = u"P"_s,
                                      .isApart = true,
                                      .run = [this, id] { m_actions.togglePin(id); } },
        { .text = selectedNote().isEmpty() ? tr("Add a note…") : tr("Change the note…"),
            .icon = u"note"_s,
            .run = [this] { Q_EMIT noteWanted(); } } };
    if (!m_inspector.isRunning())
        actions.append({ .text = tr("Delete"), .icon = u"trash"_s, .keys = tr("Del"), .run = [this] {
                            removeSelected();
                        } });
    return actions;
}

QVector<MenuAction> RequestsViewModel::filterActions()
{
    const ExchangeRecordPtr record = m_inspector.record();
    QVector<MenuAction> actions;
    const auto add = [&](const QString& text, const QString& token, const QString& value) {
        if (value.isEmpty())
            return;
        actions.append({ .text = text.arg(value),
            .icon = u"search"_s,
            .isApart = actions.isEmpty(),
            .run = [this, token, value] { narrow(token, value); } });
    };
    add(tr("Only the model %1"), u"model"_s, record->alias.isEmpty() ? record->model : record->alias);
    add(tr("Only the provider %1"), u"provider"_s, record->provider);
    add(tr("Only the client %1"), u"client"_s, record->client.section(u'/', 0, 0));
    add(tr("Only the key %1"), u"key"_s, record->keyName);
    //: %1 is a word of the filter: ok, error, running, cancelled
    add(tr("Only the status %1"), u"status"_s, statusWord(record->state));
    return actions;
}

QVector<MenuAction> RequestsViewModel::pickedActions()
{
    const int count = m_picked.count();
    return { { .text = tr("Export %n request(s)…", nullptr, count),
                 .icon = u"download"_s,
                 .run = [this] { beginExport(); } },
        { .text = tr("Copy %n ID(s)", nullptr, count),
            .icon = u"copy"_s,
            .run = [this] { copyPickedIds(); } },
        { .text = tr("Delete %n request(s)", nullptr, count),
            .icon = u"trash"_s,
            .keys = tr("Del"),
            .isApart = true,
            .run = [this] { removePicked(); } },
        { .text = tr("Clear the selection"), .icon = u"close"_s, .keys = tr("Esc"), .run = [this] {
             unpick();
         } } };
}

// Beside what is asked for already; what was asked of the same field goes.
void RequestsViewModel::narrow(const QString& token, const QString& value)
{
    QStringList words;
    for (const FilterWord& word : filterWords(m_filter)) {
        if (word.name != token)
            words.append(m_filter.sliced(word.from, word.length));
    }
    words.append(token + u':' + quotedValue(value));
    setFilter(words.join(u' '));
}

void RequestsViewModel::preparePageMenu()
{
    QVector<MenuAction> actions { { .text = tr("Details at the right"),
                                      .icon = m_detailsBelow ? QString() : u"check"_s,
                                      .isChosen = !m_detailsBelow,
                                      .run = [this] { setDetailsBelow(false); } },
        { .text = tr("Details below"),
            .icon = m_detailsBelow ? u"check"_s : QString(),
            .isChosen = m_detailsBelow,
            .run = [this] { setDetailsBelow(true); } } };
    if (!m_columns.isNewestFirst())
        actions.append({ .text = tr("Newest first"), .icon = u"undo"_s, .isApart = true, .run = [this] {
                            m_columns.sortNewestFirst();
                        } });
    actions.append({ .text = tr("Select all listed"),
        .icon = u"table"_s,
        .keys = tr("Ctrl+A"),
        .isApart = true,
        .run = [this] { pickAll(); } });
    actions.append(
        { .text = tr("Delete requests…"), .icon = u"trash"_s, .run = [this] { beginClearing(); } });
    m_pageMenu.setActions(actions);
}

} // namespace app::viewmodels
