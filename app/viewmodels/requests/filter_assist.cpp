// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/filter_assist.h"

#include "app/viewmodels/requests/filter_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;

namespace {

// Names repeat: the newest rows know those one looks for.
constexpr int kRowsLookedAt = 1'000;

// What a record has under the name of a token.
QStringList namesIn(const ExchangeRecord& record, const QString& token)
{
    if (token == u"model")
        return { record.model, record.targetModel };
    if (token == u"client")
        return { record.client };
    if (token == u"key")
        return { record.keyName, record.attribution };
    if (token == u"session")
        return { record.session };
    if (token == u"dialect")
        return { gateway::dialectName(record.dialect) };
    QStringList names { token == u"code" ? record.errorCode : record.provider };
    for (const auto& attempt : record.attempts)
        names.append(token == u"code" ? attempt.errorCode : attempt.provider);
    return names;
}

QStringList fixedValues(const FilterToken& token)
{
    using Kind = FilterToken::Kind;
    switch (token.kind) {
    case Kind::Status: return { u"error"_s, u"running"_s, u"ok"_s, u"cancelled"_s, u"429"_s };
    case Kind::Finish: return { u"stop"_s, u"length"_s, u"tool_calls"_s, u"content_filter"_s, u"error"_s };
    case Kind::Count: return { u">0"_s, u">10"_s, u">50"_s };
    case Kind::Speed: return { u"<20"_s, u"<50"_s, u">100"_s };
    case Kind::Attempt: return { u">1"_s, u"1"_s };
    case Kind::FirstToken: return { u">2s"_s, u">5s"_s, u"<500ms"_s };
    case Kind::Duration: return { u">10s"_s, u">1m"_s, u"<1s"_s };
    case Kind::Cost: return { u">0.01"_s, u">0.1"_s, u">1"_s };
    case Kind::Since:
    case Kind::Until: return { u"15m"_s, u"1h"_s, u"1d"_s };
    case Kind::Mark: return { u"pinned"_s, u"noted"_s };
    case Kind::Names:
    case Kind::Code:
    case Kind::Content: break;
    }
    return {};
}

} // namespace

FilterAssist::FilterAssist(const ExchangeListModel& list, QObject* parent)
    : QAbstractListModel(parent)
    , m_list(list)
{
}

void FilterAssist::look(const QString& text, int cursor)
{
    m_text = text;
    const QVector<FilterWord> words = filterWords(text);
    const auto current = std::find_if(words.begin(), words.end(),
        [cursor](const FilterWord& word) { return cursor > word.from && cursor <= word.from + word.length; });
    if (current == words.end()) {
        clear();
        return;
    }
    m_from = current->from;
    m_length = current->length;
    offer(current->name.isEmpty() ? tokensFor(current->value) : valuesFor(current->name, current->value));
}

QVector<FilterAssist::Offer> FilterAssist::tokensFor(const QString& beginning) const
{
    QVector<Offer> offers;
    for (const FilterToken& token : filterTokens()) {
        if (token.name.startsWith(beginning, Qt::CaseInsensitive))
            offers.append({ .text = token.name + u':', .detail = tokenHelp(token) });
    }
    return offers;
}

QVector<FilterAssist::Offer> FilterAssist::valuesFor(const QString& name, const QString& part) const
{
    const FilterToken* token = findFilterToken(name);
    if (!token || token->kind == FilterToken::Kind::Content)
        return {};
    QStringList values = fixedValues(*token);
    if (values.isEmpty()) {
        const int rows = std::min(m_list.count(), kRowsLookedAt);
        for (int row = 0; row < rows; ++row) {
            const QStringList names = namesIn(*m_list.at(row), name);
            for (const QString& value : names) {
                if (!value.isEmpty() && !values.contains(value))
                    values.append(value);
            }
        }
    }
    QVector<Offer> offers;
    for (const QString& value : std::as_const(values)) {
        // What is there in full needs no offer.
        if (value.contains(part, Qt::CaseInsensitive) && value != part)
            offers.append({ .text = name + u':' + quotedValue(value), .detail = {} });
    }
    std::stable_sort(offers.begin(), offers.end(), [&](const Offer& a, const Offer& b) {
        const QString beginning = name + u':' + part;
        return a.text.startsWith(beginning, Qt::CaseInsensitive)
            && !b.text.startsWith(beginning, Qt::CaseInsensitive);
    });
    return offers;
}

void FilterAssist::offer(const QVector<Offer>& offers)
{
    const QVector<Offer> few = offers.first(std::min<qsizetype>(offers.size(), kMost));
    if (few == m_offers)
        return;
    beginResetModel();
    m_offers = few;
    endResetModel();
    Q_EMIT countChanged();
}

void FilterAssist::clear()
{
    offer({});
}

void FilterAssist::take(int row)
{
    if (row < 0 || row >= count())
        return;
    QString word = m_offers[row].text;
    // Behind a token one goes on typing; behind a value the next word begins.
    if (!word.endsWith(u':'))
        word += u' ';
    QString text = m_text;
    text.replace(m_from, m_length, word);
    if (word.endsWith(u' ') && m_from + word.size() < text.size() && text[m_from + word.size()] == u' ')
        text.remove(m_from + word.size(), 1);
    const auto cursor = static_cast<int>(m_from + word.size());
    clear();
    Q_EMIT completed(text, cursor);
}

int FilterAssist::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FilterAssist::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Offer& offer = m_offers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return offer.text;
    case DetailRole: return offer.detail;
    default: return {};
    }
}

QHash<int, QByteArray> FilterAssist::roleNames() const
{
    return { { TextRole, "offer" }, { DetailRole, "detail" } };
}

} // namespace app::viewmodels

#include "moc_filter_assist.cpp"
