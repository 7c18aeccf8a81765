// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/alert.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace

QString alertKindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoginNeeded: return u"login-needed"_s;
    case AlertKind::PlanAlmostUsed: return u"plan-almost-used"_s;
    case AlertKind::PlanUsedUp: return u"plan-used-up"_s;
    case AlertKind::PlanBack: return u"plan-back"_s;
    case AlertKind::LimitAlmostUsed: return u"limit-almost-used"_s;
    case AlertKind::LimitUsedUp: return u"limit-used-up"_s;
    case AlertKind::ProviderResting: return u"provider-resting"_s;
    case AlertKind::AddressChanged: return u"address-changed"_s;
    case AlertKind::UpdateReady: return u"update-ready"_s;
    }
    return {};
}

QString alertKindText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoginNeeded: return Texts::tr("An account has to be signed in again");
    case AlertKind::PlanAlmostUsed: return Texts::tr("80 % of a provider's plan is used");
    case AlertKind::PlanUsedUp: return Texts::tr("A provider's plan is used up");
    case AlertKind::PlanBack: return Texts::tr("A plan that was used up, or nearly so, has room again");
    case AlertKind::LimitAlmostUsed: return Texts::tr("A key's limit is almost used");
    case AlertKind::LimitUsedUp: return Texts::tr("A key's limit is used up, and requests are refused");
    case AlertKind::ProviderResting: return Texts::tr("A provider is cooling down after failures");
    case AlertKind::AddressChanged: return Texts::tr("The gateway's address has changed");
    case AlertKind::UpdateReady: return Texts::tr("A newer version of Plexus can be downloaded");
    }
    return {};
}

} // namespace app::viewmodels
