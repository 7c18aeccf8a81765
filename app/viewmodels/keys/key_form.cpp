// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/key_form.h"

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

} // namespace

KeyForm::KeyForm(gateway::service::ConfigService& configuration, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
{
}

KeyDraft KeyForm::draftOf(const Key& key)
{
    return { .name = key.name, .comment = key.comment };
}

KeyDraft KeyForm::trimmedDraft() const
{
    return { .name = m_draft.name.trimmed(), .comment = m_draft.comment.trimmed() };
}

QString KeyForm::nameProblem() const
{
    const QString name = trimmedDraft().name;
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
    return isDirty() && !trimmedDraft().name.isEmpty() && nameProblem().isEmpty();
}

QString KeyForm::fingerprint() const
{
    return QString::fromLatin1(m_key.secretDigest.toHex().first(
        std::min<qsizetype>(kFingerprintDigits, 2 * m_key.secretDigest.size())));
}

QString KeyForm::limits() const
{
    const QString separator = u", "_s;
    QStringList lines;
    if (!m_key.allowedModels.isEmpty())
        lines.append(tr("Only the models %1.").arg(m_key.allowedModels.join(separator)));
    if (!m_key.excludedModels.isEmpty())
        lines.append(tr("Not the models %1.").arg(m_key.excludedModels.join(separator)));
    if (!m_key.allowedProviders.isEmpty())
        lines.append(tr("Only the providers %1.").arg(m_key.allowedProviders.join(separator)));
    if (!m_key.excludedProviders.isEmpty())
        lines.append(tr("Not the providers %1.").arg(m_key.excludedProviders.join(separator)));
    return lines.join(u'\n');
}

void KeyForm::setName(const QString& name)
{
    if (m_draft.name == name)
        return;
    m_draft.name = name;
    Q_EMIT changed();
}

void KeyForm::setComment(const QString& comment)
{
    if (m_draft.comment == comment)
        return;
    m_draft.comment = comment;
    Q_EMIT changed();
}

void KeyForm::create(const KeyDraft& unsaved)
{
    m_mode = Mode::New;
    m_key = {};
    m_draft = unsaved;
    Q_EMIT changed();
}

void KeyForm::edit(const Key& key, const std::optional<KeyDraft>& unsaved)
{
    m_mode = Mode::Existing;
    m_key = key;
    m_draft = unsaved.value_or(draftOf(key));
    Q_EMIT changed();
}

void KeyForm::close()
{
    m_mode = Mode::Closed;
    m_key = {};
    m_draft = {};
    Q_EMIT changed();
}

void KeyForm::follow(const Key& key)
{
    if (m_draft.name == m_key.name)
        m_draft.name = key.name;
    if (m_draft.comment == m_key.comment)
        m_draft.comment = key.comment;
    m_key = key;
    Q_EMIT changed();
}

void KeyForm::revert()
{
    m_draft = draftOf(m_key);
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_key_form.cpp"
