// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/key_form.h"

#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/keys/key_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Key;

namespace {

constexpr qsizetype kFingerprintDigits = 12;

bool isAllowedInName(QChar c)
{
    return c.isPrint() && !c.isSpace() && c != u'*' && c != u':';
}

KeyDraft draftOf(const Key& key)
{
    return { .name = key.name, .comment = key.comment, .quotas = key.quotas };
}

} // namespace

KeyForm::KeyForm(gateway::service::ConfigService& configuration, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
{
    m_limits.setRows(keyLimitRows());
    connect(&m_limits, &FormModel::edited, this, &KeyForm::touch);
    connect(&m_quotas, &QuotaListModel::checkedChanged, this, &KeyForm::touch);
}

KeyDraft KeyForm::draft() const
{
    return { .name = m_name, .comment = m_comment, .limits = m_limits.texts(), .quotas = m_quotas.checked() };
}

Key KeyForm::editedKey() const
{
    Key key = readKeyLimits(m_limits.part(), m_key).value;
    key.name = m_name.trimmed();
    key.comment = m_comment.trimmed();
    key.quotas = m_quotas.checked();
    return key;
}

bool KeyForm::isDirty() const
{
    return isOpen()
        && (m_name.trimmed() != m_key.name || m_comment.trimmed() != m_key.comment || m_limits.isEdited()
            || m_quotas.checked() != m_key.quotas);
}

QString KeyForm::nameProblem() const
{
    const QString name = m_name.trimmed();
    if (!isOpen() || name == m_key.name)
        return {};
    if (name.isEmpty())
        return tr("A key needs a name.");
    if (!std::all_of(name.begin(), name.end(), isAllowedInName))
        return tr("Use letters, digits and signs, but no spaces, no * and no colon.");
    if (m_configuration.current()->findKey(name) != nullptr)
        return tr("There is a key of this name already.");
    return {};
}

bool KeyForm::canSave() const
{
    return isDirty() && !m_name.trimmed().isEmpty() && nameProblem().isEmpty() && m_limits.errorCount() == 0
        && m_otherProblem.isEmpty();
}

QString KeyForm::quotaHint() const
{
    if (m_quotas.count() == 0)
        return tr("There are no quotas yet. Add one in the tab Quotas.");
    const QStringList& defaults = m_configuration.current()->defaultQuotas;
    if (!m_quotas.checked().isEmpty())
        return tr("A request must fit into every quota that is ticked.");
    return defaults.isEmpty()
        ? tr("None is ticked: the key is not limited.")
        : tr("None is ticked: the default quotas apply, %1.").arg(defaults.join(u", "_s));
}

QString KeyForm::changes() const
{
    if (!isDirty() || isNew())
        return {};
    QStringList lines = m_limits.changes();
    if (m_quotas.checked() != m_key.quotas)
        lines.prepend(m_quotas.checked().isEmpty() ? tr("Quotas: none of its own")
                                                   : tr("Quotas: %1").arg(m_quotas.checked().join(u", "_s)));
    return lines.join(u'\n');
}

void KeyForm::touch()
{
    if (m_filling)
        return;
    check();
    Q_EMIT changed();
}

void KeyForm::check()
{
    m_otherProblem.clear();
    const QString path = u"keys."_s + m_key.name;
    auto problems = readKeyLimits(m_limits.part(), m_key).problems;
    if (!isNew() && problems.isEmpty()) {
        // What only the whole configuration knows, under the name it has there.
        gateway::config::Config config = *m_configuration.current();
        for (Key& key : config.keys) {
            if (key.name == m_key.name) {
                key = editedKey();
                key.name = m_key.name;
            }
        }
        for (const auto& problem : m_configuration.validate(config)) {
            if (problem.path.startsWith(path + u'.'))
                problems.append(problem);
        }
    }
    const auto others = m_limits.showProblems(problems, path);
    if (!others.isEmpty())
        m_otherProblem = sentence(gatewayText(others.first().message));
}

QString KeyForm::fingerprint() const
{
    return QString::fromLatin1(m_key.secretDigest.toHex().first(
        std::min<qsizetype>(kFingerprintDigits, 2 * m_key.secretDigest.size())));
}

void KeyForm::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT changed();
}

void KeyForm::setComment(const QString& comment)
{
    if (m_comment == comment)
        return;
    m_comment = comment;
    Q_EMIT changed();
}

void KeyForm::fill(const Key& key, const KeyDraft& draft)
{
    m_filling = true;
    m_key = key;
    m_name = draft.name;
    m_comment = draft.comment;
    m_quotas.setConfig(*m_configuration.current());
    m_quotas.setChecked(draft.quotas);
    m_limits.load(keyLimitsOf(key), draft.limits);
    m_filling = false;
    check();
    Q_EMIT changed();
}

void KeyForm::create(const KeyDraft& unsaved)
{
    m_mode = Mode::New;
    fill({}, unsaved);
}

void KeyForm::edit(const Key& key, const std::optional<KeyDraft>& unsaved)
{
    m_mode = Mode::Existing;
    fill(key, unsaved.value_or(draftOf(key)));
}

void KeyForm::close()
{
    m_mode = Mode::Closed;
    fill({}, {});
}

void KeyForm::follow(const Key& key)
{
    m_filling = true;
    if (m_name == m_key.name)
        m_name = key.name;
    if (m_comment == m_key.comment)
        m_comment = key.comment;
    m_quotas.setConfig(*m_configuration.current());
    if (m_quotas.checked() == m_key.quotas)
        m_quotas.setChecked(key.quotas);
    m_limits.follow(keyLimitsOf(key));
    m_filling = false;
    m_key = key;
    check();
    Q_EMIT changed();
}

void KeyForm::revert()
{
    fill(m_key, draftOf(m_key));
}

} // namespace app::viewmodels

#include "moc_key_form.cpp"
