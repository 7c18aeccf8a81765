// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/home/endpoint_list_model.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Endpoint {
    const char* name;
    const char16_t* path;
    const char* hint;
};

// What SDKs append to a base URL differs: OpenAI's expect the /v1 in it, Anthropic's add it themselves.
constexpr std::array kEndpoints {
    Endpoint { QT_TRANSLATE_NOOP("EndpointListModel", "OpenAI chat completions"), u"/v1", "OPENAI_BASE_URL" },
    Endpoint { QT_TRANSLATE_NOOP("EndpointListModel", "Anthropic Messages"), u"", "ANTHROPIC_BASE_URL" },
};

} // namespace

void EndpointListModel::setBaseUrl(const QString& baseUrl)
{
    if (baseUrl == m_baseUrl)
        return;
    m_baseUrl = baseUrl;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { UrlRole });
}

int EndpointListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kEndpoints.size());
}

QVariant EndpointListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Endpoint& endpoint = kEndpoints[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole: return QCoreApplication::translate("EndpointListModel", endpoint.name);
    case UrlRole: return m_baseUrl.isEmpty() ? QString() : QString(m_baseUrl + QStringView(endpoint.path));
    case HintRole: return QLatin1StringView(endpoint.hint);
    }
    return {};
}

QHash<int, QByteArray> EndpointListModel::roleNames() const
{
    return { { NameRole, "name" }, { UrlRole, "url" }, { HintRole, "hint" } };
}

} // namespace app::viewmodels

#include "moc_endpoint_list_model.cpp"
