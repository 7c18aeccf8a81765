// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/links/link_view_model.h"

#include "app/viewmodels/providers/provider_presets.h"
#include "config/address_checks.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LinkViewModel)
};

QString pageName(LinkPage page)
{
    switch (page) {
    case LinkPage::Home: return Texts::tr("Home");
    case LinkPage::Requests: return Texts::tr("Requests");
    case LinkPage::Usage: return Texts::tr("Usage");
    case LinkPage::Providers: return Texts::tr("Providers");
    case LinkPage::Accounts: return Texts::tr("Accounts");
    case LinkPage::Models: return Texts::tr("Models");
    case LinkPage::Clients: return Texts::tr("Clients");
    case LinkPage::ClientKeys: return Texts::tr("Keys & quotas");
    case LinkPage::Mcp: return Texts::tr("MCP servers");
    case LinkPage::Playground: return Texts::tr("Playground");
    case LinkPage::Settings: return Texts::tr("Settings");
    }
    return {};
}

QString addressOf(const ProviderPreset& preset)
{
    return preset.chatUrl.isEmpty() ? preset.messagesUrl : preset.chatUrl;
}

// What speaks against sending a key and all that is said to that address.
QString addressWarning(const QString& address, const ProviderPreset* preset)
{
    const QUrl url(address);
    QStringList warnings;
    const QUrl own = preset == nullptr ? QUrl() : QUrl(addressOf(*preset));
    if (!own.host().isEmpty() && own.host() != url.host()) {
        //: %1 is a company, %2 a name of a computer
        warnings.append(
            Texts::tr("This is not the address of %1, which is at %2.").arg(preset->name, own.host()));
    }
    if (url.scheme() != u"https" && !gateway::config::isLoopback(url.host())) {
        warnings.append(
            Texts::tr("This address is not encrypted: anyone on the network can read the key and the "
                      "conversations."));
    }
    return warnings.join(u' ');
}

QVector<LinkField> fieldsOf(const AddProviderLink& link)
{
    QVector<LinkField> fields;
    const ProviderPreset* preset = findPreset(link.preset);
    if (preset != nullptr && !preset->name.isEmpty())
        fields.append({ .label = Texts::tr("Preset"), .value = preset->name });
    if (!link.name.isEmpty())
        fields.append({ .label = Texts::tr("Display name"), .value = link.name });
    if (!link.baseUrl.isEmpty()) {
        fields.append({ .label = Texts::tr("Base URL"),
            .value = link.baseUrl,
            .warning = addressWarning(link.baseUrl, preset),
            .isLiteral = true });
    } else if (preset != nullptr && !addressOf(*preset).isEmpty()) {
        fields.append({ .label = Texts::tr("Base URL"), .value = addressOf(*preset), .isLiteral = true });
    }
    if (!link.apiKey.isEmpty()) {
        fields.append({ .label = Texts::tr("API key"),
            //: The key itself is not shown
            .value = u"•••••••• "_s
                + Texts::tr("(%n characters)", "", static_cast<int>(link.apiKey.reveal().size())),
            .warning =
                Texts::tr("Whoever made this link knows the key, and may be charged for your requests.") });
    }
    if (!link.models.isEmpty())
        fields.append(
            { .label = Texts::tr("Models"), .value = link.models.join(u", "_s), .isLiteral = true });
    return fields;
}

QVector<LinkField> fieldsOf(const OpenPageLink& link)
{
    QVector<LinkField> fields { { .label = Texts::tr("Page"), .value = pageName(link.page) } };
    if (!link.filter.isEmpty())
        fields.append({ .label = Texts::tr("Filter"), .value = link.filter, .isLiteral = true });
    if (!link.request.isEmpty())
        fields.append({ .label = Texts::tr("Request"), .value = link.request, .isLiteral = true });
    return fields;
}

} // namespace

LinkViewModel::LinkViewModel(Carry carry, QObject* parent)
    : QObject(parent)
    , m_carry(std::move(carry))
{
}

void LinkViewModel::receive(const QString& text)
{
    if (m_open)
        return;
    m_open = true;
    const gateway::Result<DeepLink> link = parseDeepLink(text);
    m_problem = link ? QString() : link.error().message;
    m_link = link ? std::optional(*link) : std::nullopt;
    const auto* provider = m_link ? std::get_if<AddProviderLink>(&*m_link) : nullptr;
    if (provider != nullptr && !provider->preset.isEmpty() && findPreset(provider->preset) == nullptr) {
        m_problem = tr("The link names a preset this version of Plexus does not have.");
        m_link.reset();
    }
    m_fields.setFields(
        m_link ? std::visit([](const auto& one) { return fieldsOf(one); }, *m_link) : QVector<LinkField>());
    Q_EMIT changed();
}

bool LinkViewModel::addsProvider() const
{
    return m_link && std::holds_alternative<AddProviderLink>(*m_link);
}

QString LinkViewModel::title() const
{
    if (!m_link)
        return tr("This link was refused");
    return addsProvider() ? tr("A link wants to add a provider") : tr("A link wants to open a page");
}

QString LinkViewModel::explanation() const
{
    if (!m_link)
        return tr("Nothing was changed.");
    return addsProvider() ? tr("Continue only if you trust whoever made the link. Plexus fills in the form "
                               "of a new provider with "
                               "this; nothing is kept or switched on until you save it.")
                          : tr("It changes nothing.");
}

QString LinkViewModel::actionText() const
{
    return addsProvider() ? tr("Fill in the form") : tr("Open the page");
}

void LinkViewModel::accept()
{
    if (!canAccept())
        return;
    m_problem = m_carry(*m_link);
    if (m_problem.isEmpty())
        close();
    else
        Q_EMIT changed();
}

void LinkViewModel::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_link.reset();
    m_problem.clear();
    m_fields.setFields({});
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_link_view_model.cpp"
