// SPDX-License-Identifier: GPL-3.0-or-later
// What a plexus:// link asks for. A link comes from anybody: a page in a browser, a message, a document. So
// it is read strictly, whole or not at all, and only says what a person may then agree to.
//
//   plexus://add-provider?preset=…&name=…&base_url=…&api_key=…&models=a,b
//   plexus://open/PAGE          plexus://open/requests?filter=…          plexus://open/requests?id=…
//
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace app::viewmodels {

struct AddProviderLink {
    QString preset = {};  // of resources/provider-presets.json; empty: another provider
    QString name = {};    // to show
    QString baseUrl = {}; // empty: the preset's
    gateway::Secret apiKey = {};
    QStringList models = {};

    friend bool operator==(const AddProviderLink&, const AddProviderLink&) = default;
};

enum class LinkPage {
    Home,
    Requests,
    Usage,
    Providers,
    Accounts,
    Models,
    Clients,
    ClientKeys,
    Mcp,
    Playground,
    Settings,
};

struct OpenPageLink {
    LinkPage page = LinkPage::Home;
    QString filter = {};  // of the page of requests
    QString request = {}; // the id of one, to be shown there

    friend bool operator==(const OpenPageLink&, const OpenPageLink&) = default;
};

using DeepLink = std::variant<AddProviderLink, OpenPageLink>;

// Longer ones are refused unread.
constexpr qsizetype kMaxLinkLength = 8'192;

// Begins with the scheme: an argument of the command line is meant as a link.
[[nodiscard]] bool looksLikeLink(const QString& text);
// An error is a sentence for people that quotes nothing of the link but the name of a field.
[[nodiscard]] gateway::Result<DeepLink> parseDeepLink(const QString& text);

} // namespace app::viewmodels
