// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/account_import_view_model.h"

#include "app/viewmodels/common/account_texts.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::accounts::AccountId;
using gateway::service::AccountService;
using gateway::service::ImportChoices;
using gateway::service::ImportReport;
using gateway::service::ImportSource;
using gateway::service::RestrictedLogin;
using gateway::service::Restrictions;
using gateway::service::SharedLogins;

AccountImportViewModel::AccountImportViewModel(AccountService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_vendors(service.vendors())
{
}

void AccountImportViewModel::open()
{
    close();
    m_sources.setSources(m_service.importSources());
}

void AccountImportViewModel::close()
{
    ++m_run;
    m_stage = Stage::Choosing;
    m_source = {};
    m_accountName.clear();
    m_problem.clear();
    m_copied.clear();
    m_passedOver.clear();
    m_open = {};
    m_clientSecret = {};
    m_acceptsRestrictions = false;
    m_takesShared = false;
    Q_EMIT changed();
}

void AccountImportViewModel::read(int source)
{
    if (const ImportSource* chosen = m_sources.at(source))
        begin(*chosen);
}

void AccountImportViewModel::readFile(const QString& path)
{
    if (!path.trimmed().isEmpty())
        begin({ .program = tr("the other program"), .path = path.trimmed() });
}

void AccountImportViewModel::begin(const ImportSource& source)
{
    if (m_stage != Stage::Choosing)
        return;
    m_source = source;
    run();
}

void AccountImportViewModel::run()
{
    m_stage = Stage::Reading;
    m_problem.clear();
    const QPointer<AccountImportViewModel> self(this);
    const ImportChoices choices { .shared = m_takesShared ? SharedLogins::Take : SharedLogins::Leave,
        .restrictions = m_acceptsRestrictions ? Restrictions::Accepted : Restrictions::NotAccepted,
        .clientSecret = m_clientSecret };
    m_service.importLogins(m_source.path, m_accountName.trimmed(), choices,
        [self, run = ++m_run](const Result<ImportReport>& report) {
            if (self && self->m_run == run)
                self->take(report);
        });
    Q_EMIT changed();
}

void AccountImportViewModel::take(const Result<ImportReport>& report)
{
    if (!report) {
        m_problem = report.error().message;
        m_stage = m_open == ImportReport() ? Stage::Choosing : Stage::Deciding;
        Q_EMIT changed();
        return;
    }
    // A later round finds what an earlier one copied, and passes it over.
    const bool isFirst = m_open == ImportReport();
    const bool tellsMore = isFirst || report->copied.isEmpty();
    for (const QString& sentence : report->passedOver) {
        if (tellsMore && !m_passedOver.contains(sentence))
            m_passedOver.append(sentence);
    }
    m_copied += report->copied;
    m_open = *report;
    const bool isOpen =
        !m_open.restricted.isEmpty() || !m_open.left.isEmpty() || !m_open.needSecret.isEmpty();
    m_stage = isOpen ? Stage::Deciding : Stage::Done;
    Q_EMIT changed();
}

void AccountImportViewModel::goOn()
{
    if (canGoOn())
        run();
}

void AccountImportViewModel::leaveRest()
{
    if (m_stage != Stage::Deciding)
        return;
    m_stage = Stage::Done;
    m_clientSecret = {};
    Q_EMIT changed();
}

bool AccountImportViewModel::canGoOn() const
{
    if (m_stage != Stage::Deciding)
        return false;
    return (!m_open.restricted.isEmpty() && m_acceptsRestrictions)
        || (!m_open.left.isEmpty() && m_takesShared)
        || (!m_open.needSecret.isEmpty() && !m_clientSecret.isEmpty());
}

void AccountImportViewModel::setAccountName(const QString& name)
{
    if (name == m_accountName)
        return;
    m_accountName = name;
    Q_EMIT changed();
}

void AccountImportViewModel::setAcceptsRestrictions(bool accepts)
{
    if (accepts == m_acceptsRestrictions)
        return;
    m_acceptsRestrictions = accepts;
    Q_EMIT changed();
}

void AccountImportViewModel::setTakesShared(bool takes)
{
    if (takes == m_takesShared)
        return;
    m_takesShared = takes;
    Q_EMIT changed();
}

void AccountImportViewModel::setClientSecret(const QString& secret)
{
    m_clientSecret = Secret(secret.trimmed().toUtf8());
    Q_EMIT changed();
}

QString AccountImportViewModel::nameOf(const AccountId& id) const
{
    //: A vendor, the name of an account
    return tr("%1, \u201c%2\u201d").arg(vendorName(m_vendors, id.vendor), id.name);
}

QStringList AccountImportViewModel::namesOf(const QVector<AccountId>& ids) const
{
    QStringList names;
    for (const AccountId& id : ids)
        names.append(nameOf(id));
    return names;
}

QString AccountImportViewModel::copied() const
{
    return namesOf(m_copied).join(u'\n');
}

QString AccountImportViewModel::restrictions() const
{
    QStringList paragraphs;
    for (const RestrictedLogin& login : m_open.restricted)
        paragraphs.append(nameOf(login.id) + u": " + gatewayText(login.restriction));
    return paragraphs.join(u"\n\n");
}

QString AccountImportViewModel::shared() const
{
    if (m_open.left.isEmpty())
        return {};
    return tr("The refresh tokens of %1 are good once. Whoever renews first signs the other out, so only one "
              "program can have such a login: sign in with Plexus anew instead, or stop using %2 with it.")
        .arg(namesOf(m_open.left).join(u"; "_s), m_source.program);
}

QString AccountImportViewModel::withoutSecret() const
{
    if (m_open.needSecret.isEmpty())
        return {};
    return tr("%1 can only be renewed with a client secret, and Plexus ships none: enter that of your own "
              "installed-app client, or of the program the login is from.")
        .arg(namesOf(m_open.needSecret).join(u"; "_s));
}

} // namespace app::viewmodels

#include "moc_account_import_view_model.cpp"
