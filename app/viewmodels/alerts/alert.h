// SPDX-License-Identifier: GPL-3.0-or-later
// Something a person should hear of without looking: what happened, and on which page more is said. A value.
// Thread: any.
#pragma once

#include <QMetaType>
#include <QString>
#include <QVector>

#include <array>

namespace app::viewmodels {

enum class AlertKind {
    LoginNeeded,     // an account is signed out
    PlanAlmostUsed,  // four fifths of what a provider allows
    PlanUsedUp,      // all of it
    PlanBack,        // there is some again, or much of it
    LimitAlmostUsed, // a key's limit warns
    LimitUsedUp,     // and refuses
    ProviderResting, // left alone after failures
    AddressChanged,  // the gateway listens somewhere else than it was to
    UpdateReady,     // there is a newer Plexus
};

inline constexpr std::array kAlertKinds { AlertKind::LoginNeeded, AlertKind::PlanAlmostUsed,
    AlertKind::PlanUsedUp, AlertKind::PlanBack, AlertKind::LimitAlmostUsed, AlertKind::LimitUsedUp,
    AlertKind::ProviderResting, AlertKind::AddressChanged, AlertKind::UpdateReady };

struct Alert {
    AlertKind kind = AlertKind::LoginNeeded;
    QString title;
    QString text;
    QString subject = {}; // what it is about: of one, only the latest counts
    friend bool operator==(const Alert&, const Alert&) = default;
};

using Alerts = QVector<Alert>;

// As kept in the preferences: "login", "plan-almost-used" … Stays the same.
[[nodiscard]] QString alertKindName(AlertKind kind);
// For a switch: "An account has to be signed in again".
[[nodiscard]] QString alertKindText(AlertKind kind);

} // namespace app::viewmodels

Q_DECLARE_METATYPE(app::viewmodels::Alert)
