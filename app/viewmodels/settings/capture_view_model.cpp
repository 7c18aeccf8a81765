// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/capture_view_model.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::CaptureMode;
using gateway::service::CaptureControl;
using gateway::service::CaptureSwitches;
using gateway::service::ConfigService;
using Kind = CaptureRuleModel::Kind;
using Rule = CaptureRuleModel::Rule;

CaptureViewModel::CaptureViewModel(const gateway::service::GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.captures, &CaptureControl::changed, this, &CaptureViewModel::follow);
    connect(&services.configuration, &ConfigService::changed, this, &CaptureViewModel::follow);
    follow();
}

void CaptureViewModel::follow()
{
    m_rules.take(m_services.captures.switches());
    Q_EMIT changed();
    // Which names there are.
    if (m_draft)
        Q_EMIT draftChanged();
}

CaptureMode CaptureViewModel::mode() const
{
    const auto config = m_services.configuration.current();
    return config ? config->settings.capture.mode : CaptureMode::Off;
}

bool CaptureViewModel::isLit() const
{
    return mode() != CaptureMode::Off || m_services.captures.switches() != CaptureSwitches {};
}

bool CaptureViewModel::isPaused() const
{
    return m_services.captures.isPaused();
}

QString CaptureViewModel::lightText() const
{
    if (!isLit())
        return {};
    if (isPaused())
        return tr("Capture paused");
    const CaptureSwitches& switches = m_services.captures.switches();
    if (mode() == CaptureMode::All || switches.everything)
        return tr("Capturing all requests");
    return m_rules.count() > 0 ? tr("Capturing some requests") : tr("Capturing failed requests");
}

QString CaptureViewModel::lightDetail() const
{
    if (!isLit())
        return {};
    const CaptureSwitches& switches = m_services.captures.switches();
    QStringList what;
    if (mode() == CaptureMode::All || switches.everything)
        what.append(tr("all"));
    else if (mode() == CaptureMode::Errors || switches.onError)
        what.append(tr("those that fail"));
    for (const Rule& rule : m_rules.rules())
        what.append(tr("%1 %2").arg(CaptureRuleModel::textOf(rule.kind), rule.name));
    constexpr qsizetype kMost = 6;
    QString listed = what.mid(0, kMost).join(u", "_s);
    if (what.size() > kMost)
        listed += u", \u2026"_s;
    return isPaused()
        //: %1 is a list: "those that fail, Key laptop"
        ? tr("Requests and answers are not kept while capture is paused. Otherwise: %1.").arg(listed)
        : tr("Requests and answers are kept on disk, in full: %1.").arg(listed);
}

QString CaptureViewModel::otherSwitches() const
{
    const CaptureSwitches& switches = m_services.captures.switches();
    if (switches.everything)
        return tr("Everything is kept, whatever is set above: the management API has switched it on.");
    if (switches.onError)
        return tr("What fails is kept, whatever is set above: the management API has switched it on.");
    return {};
}

void CaptureViewModel::switchOthersOff()
{
    CaptureSwitches switches = m_services.captures.switches();
    switches.everything = false;
    switches.onError = false;
    m_services.captures.setSwitches(switches);
}

void CaptureViewModel::pause()
{
    m_services.captures.pause();
}

void CaptureViewModel::resume()
{
    m_services.captures.resume();
}

QStringList CaptureViewModel::kindTexts()
{
    return { CaptureRuleModel::textOf(Kind::Key), CaptureRuleModel::textOf(Kind::Model),
        CaptureRuleModel::textOf(Kind::Provider) };
}

int CaptureViewModel::draftKind() const
{
    return m_draft ? static_cast<int>(m_draft->rule.kind) : 0;
}

QStringList CaptureViewModel::names() const
{
    QStringList names;
    const auto config = m_services.configuration.current();
    if (!config || !m_draft)
        return names;
    switch (m_draft->rule.kind) {
    case Kind::Key:
        for (const auto& key : config->keys)
            names.append(key.name);
        break;
    case Kind::Model:
        for (const auto& alias : config->aliases)
            names.append(alias.slug);
        break;
    case Kind::Provider:
        for (const auto& provider : config->providers)
            names.append(provider.slug);
        break;
    }
    return names;
}

void CaptureViewModel::addRule()
{
    m_draft = Draft {};
    Q_EMIT draftChanged();
}

void CaptureViewModel::editRule(int row)
{
    if (row < 0 || row >= m_rules.count())
        return;
    m_draft = Draft { .row = row, .rule = m_rules.rules().at(row) };
    Q_EMIT draftChanged();
}

void CaptureViewModel::setDraftKind(int kind)
{
    if (!m_draft || kind == draftKind() || kind < 0 || kind >= kindTexts().size())
        return;
    m_draft->rule = { .kind = static_cast<Kind>(kind) };
    m_draft->problem.clear();
    Q_EMIT draftChanged();
}

void CaptureViewModel::setDraftName(const QString& name)
{
    if (!m_draft || name == m_draft->rule.name)
        return;
    m_draft->rule.name = name;
    m_draft->problem.clear();
    Q_EMIT draftChanged();
}

void CaptureViewModel::acceptRule()
{
    if (!m_draft)
        return;
    Rule rule = m_draft->rule;
    rule.name = rule.name.trimmed();
    QVector<Rule> rules = m_rules.rules();
    const qsizetype same = rules.indexOf(rule);
    if (rule.name.isEmpty())
        m_draft->problem = tr("Choose a name.");
    else if (!names().contains(rule.name))
        m_draft->problem = tr("There is nothing of that name.");
    else if (same >= 0 && same != m_draft->row)
        m_draft->problem = tr("There is such a rule already.");
    if (!m_draft->problem.isEmpty()) {
        Q_EMIT draftChanged();
        return;
    }
    if (m_draft->row >= 0 && m_draft->row < rules.size())
        rules[m_draft->row] = rule;
    else
        rules.append(rule);
    m_draft.reset();
    Q_EMIT draftChanged();
    m_services.captures.setSwitches(CaptureRuleModel::withRules(m_services.captures.switches(), rules));
}

void CaptureViewModel::cancelRule()
{
    m_draft.reset();
    Q_EMIT draftChanged();
}

void CaptureViewModel::removeRule(int row)
{
    QVector<Rule> rules = m_rules.rules();
    if (row < 0 || row >= rules.size())
        return;
    const Rule removed = rules.takeAt(row);
    cancelRule(); // its row may be another now
    m_services.captures.setSwitches(CaptureRuleModel::withRules(m_services.captures.switches(), rules));
    //: %1 is a kind, as "Key", %2 a name
    m_removal.offer(
        tr("The rule was removed: %1 %2").arg(CaptureRuleModel::textOf(removed.kind), removed.name),
        [this, row, removed] { putBack(row, removed); });
}

// Among the rules of now: others may have been added meanwhile, also by the management API.
void CaptureViewModel::putBack(int row, const Rule& rule)
{
    QVector<Rule> rules = m_rules.rules();
    if (rules.contains(rule))
        return;
    rules.insert(std::min<qsizetype>(row, rules.size()), rule);
    cancelRule();
    m_services.captures.setSwitches(CaptureRuleModel::withRules(m_services.captures.switches(), rules));
}

QString CaptureViewModel::held() const
{
    if (!m_total)
        return {};
    if (m_total->count == 0)
        return tr("Nothing stored yet.");
    const QLocale locale;
    const auto count = static_cast<int>(std::min<qint64>(m_total->count, std::numeric_limits<int>::max()));
    //: %1 is a size, %2 a date
    return tr("%n request(s), %1, the oldest of %2.", "", count)
        .arg(locale.formattedDataSize(m_total->bytes, 1, QLocale::DataSizeTraditionalFormat),
            locale.toString(QDateTime::fromMSecsSinceEpoch(m_total->oldestMs), QLocale::ShortFormat));
}

void CaptureViewModel::look()
{
    const QPointer<CaptureViewModel> self(this);
    m_services.captures.loadTotal([self](const gateway::Result<gateway::store::CaptureTotal>& total) {
        if (!self)
            return;
        if (total)
            self->m_total = *total;
        else
            self->m_notice = total.error().message;
        Q_EMIT self->heldChanged();
    });
}

void CaptureViewModel::forgetAll()
{
    const QPointer<CaptureViewModel> self(this);
    m_services.captures.forgetAll([self](const gateway::Result<qint64>& count) {
        if (!self)
            return;
        self->m_notice = count ? tr("Everything that was stored is deleted.") : count.error().message;
        self->look();
        Q_EMIT self->heldChanged();
    });
}

} // namespace app::viewmodels

#include "moc_capture_view_model.cpp"
