// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_model_list_model.h"

#include "app/viewmodels/providers/model_price.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::ModelType;
using gateway::config::ProviderModel;

void ProviderModelListModel::setModels(const Models& models)
{
    if (m_models == models)
        return;
    beginResetModel();
    m_models = models;
    endResetModel();
    Q_EMIT edited();
}

void ProviderModelListModel::add(const QString& ids)
{
    static const QRegularExpression kSeparator(u"[,;\\s]+"_s);
    Models fresh;
    for (const QString& id : ids.split(kSeparator, Qt::SkipEmptyParts)) {
        const auto isSame = [&id](const ProviderModel& model) { return model.id == id; };
        if (std::none_of(m_models.begin(), m_models.end(), isSame)
            && std::none_of(fresh.begin(), fresh.end(), isSame))
            fresh.append({ .id = id });
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
    m_models += fresh;
    endInsertRows();
    Q_EMIT edited();
}

void ProviderModelListModel::remove(int row)
{
    if (row < 0 || row >= m_models.size())
        return;
    beginRemoveRows({}, row, row);
    m_models.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void ProviderModelListModel::replace(const ProviderModel& model)
{
    for (int row = 0; row < count(); ++row) {
        if (m_models[row].id != model.id || m_models[row] == model)
            continue;
        m_models[row] = model;
        Q_EMIT dataChanged(index(row), index(row));
        Q_EMIT edited();
    }
}

int ProviderModelListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProviderModelListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProviderModel& model = m_models[index.row()];
    switch (role) {
    case IdRole: return model.id;
    case TypeRole:
        switch (model.type) {
        case ModelType::Text: return QString();
        case ModelType::Embeddings: return tr("embeddings");
        case ModelType::Transcriptions: return tr("transcriptions");
        case ModelType::Speech: return tr("speech");
        case ModelType::Image: return tr("images");
        case ModelType::Rerank: return tr("rerank");
        case ModelType::Moderations: return tr("moderations");
        }
        return {};
    case PriceRole: return priceText(model.pricing);
    case PricedRole: return model.pricing.source != gateway::config::Pricing::Source::Unknown;
    case LimitRole: return model.maxConcurrency.value_or(0);
    default: return {};
    }
}

QHash<int, QByteArray> ProviderModelListModel::roleNames() const
{
    return { { IdRole, "modelId" }, { TypeRole, "typeText" }, { PriceRole, "price" },
        { PricedRole, "priced" }, { LimitRole, "limit" } };
}

} // namespace app::viewmodels

#include "moc_provider_model_list_model.cpp"
