// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/software_list_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

SoftwareListModel::SoftwareListModel(const QByteArray& json, QObject* parent)
    : QAbstractListModel(parent)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        Row row { .name = entry[u"name"].toString(),
            .licence = entry[u"license"].toString(),
            .url = entry[u"url"].toString(),
            .use = entry[u"usedFor"].toString() };
        if (!row.name.isEmpty())
            m_rows.append(row);
    }
}

int SoftwareListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SoftwareListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case NameRole: return row.name;
    case LicenceRole: return row.licence;
    case UrlRole: return row.url;
    case UseRole: return row.use;
    case SummaryRole:
        //: Name of a library, its licence
        return tr("%1, licence %2").arg(row.name, row.licence);
    default: return {};
    }
}

QHash<int, QByteArray> SoftwareListModel::roleNames() const
{
    return { { NameRole, "name" }, { LicenceRole, "licence" }, { UrlRole, "url" }, { UseRole, "use" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_software_list_model.cpp"
