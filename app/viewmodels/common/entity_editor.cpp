// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/entity_editor.h"

#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::service::ConfigProblem;
using gateway::service::ConfigService;

EntityEditor::EntityEditor(ConfigChanger& changer, const QVector<FormModel::Row>& rows, QObject* parent)
    : QObject(parent)
    , m_changer(changer)
{
    m_form.setRows(rows);
    connect(&m_form, &FormModel::edited, this, &EntityEditor::touch);
    connect(&changer.service(), &ConfigService::changed, this, &EntityEditor::takeConfig);
}

void EntityEditor::begin()
{
    takeConfig();
}

bool EntityEditor::isDirty() const
{
    return isOpen()
        && (m_name.trimmed() != m_savedName || m_form.isEdited() || extra() != savedExtra(m_savedName));
}

QString EntityEditor::nameProblem() const
{
    const QString name = m_name.trimmed();
    if (!isOpen() || name == m_savedName)
        return {};
    if (name.isEmpty())
        return say(Saying::NameMissing);
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return tr("Use letters, digits and signs, but no spaces.");
    return m_names.contains(name) ? say(Saying::NameTaken) : QString();
}

QString EntityEditor::saveHint() const
{
    if (!isOpen())
        return say(Saying::NoneOpen);
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    if (isSaving())
        return tr("Saving \u2026");
    if (const int errors = m_form.errorCount() + (nameProblem().isEmpty() ? 0 : 1); errors > 0)
        return tr("%n field(s) need attention.", "", errors);
    if (!m_otherProblem.isEmpty())
        return m_otherProblem;
    if (!m_missing.isEmpty())
        return m_missing;
    return isDirty() ? QString() : tr("Nothing has been changed.");
}

QString EntityEditor::changes() const
{
    if (!isDirty() || isNew())
        return {};
    QStringList lines = m_form.changes();
    if (m_name.trimmed() != m_savedName)
        lines.prepend(tr("Name: %1 \u2192 %2").arg(m_savedName, m_name.trimmed()));
    lines.append(extraChanges());
    return lines.join(u'\n');
}

void EntityEditor::setName(const QString& name)
{
    if (name == m_name || isSaving())
        return;
    m_name = name;
    touch();
}

void EntityEditor::takeConfig()
{
    const int row = selectedRow();
    m_names = namesIn(config());
    takeList(config());
    // Who saves brings the form up to date at the end.
    if (m_preparing)
        return;
    if (m_mode == Mode::Existing) {
        if (m_names.contains(m_savedName)) {
            m_form.follow(partOf(config(), m_savedName));
            return;
        }
        m_mode = Mode::Closed;
    }
    if (m_mode == Mode::Closed)
        openNear(row);
    else
        touch();
}

void EntityEditor::openOne(Mode mode, const QString& name)
{
    const Draft unsaved = m_unsaved.value(name);
    const bool hasUnsaved = m_unsaved.contains(name);
    m_filling = true;
    m_mode = mode;
    m_savedName = name;
    m_name = hasUnsaved ? unsaved.name : name;
    setExtra(hasUnsaved ? unsaved.extra : savedExtra(name));
    m_form.load(m_names.contains(name) ? partOf(config(), name) : Node::map(), unsaved.texts);
    m_filling = false;
    opened();
    touch();
}

void EntityEditor::openNear(int row)
{
    if (m_names.isEmpty())
        openOne(Mode::Closed, {});
    else
        openOne(Mode::Existing, m_names[std::clamp<qsizetype>(row, 0, m_names.size() - 1)]);
}

void EntityEditor::stash()
{
    if (isDirty())
        m_unsaved.insert(m_savedName, { .name = m_name, .texts = m_form.texts(), .extra = extra() });
    else
        m_unsaved.remove(m_savedName);
}

void EntityEditor::touch()
{
    if (m_filling)
        return;
    check();
    QStringList names = m_unsaved.keys();
    names.removeAll(m_savedName);
    if (isDirty() && !isNew())
        names.append(m_savedName);
    markEdited(names);
    Q_EMIT changed();
}

void EntityEditor::check()
{
    m_missing.clear();
    m_otherProblem.clear();
    if (!isOpen())
        return;
    // Under a name that is empty or another's, paths would be about none or about another one.
    const bool isNamed = !m_name.trimmed().isEmpty() && nameProblem().isEmpty();
    const QString name = isNamed ? m_name.trimmed() : u"\u2026"_s;
    const QString path = section() + u'.' + name;
    const Node part = m_form.part();
    Problems problems = problemsOf(part, name);
    if (isNew()) {
        const Missing wanted = missing(part);
        m_missing = m_name.trimmed().isEmpty() ? tr("Give it a name.") : wanted.hint;
        const QString wantedPath = path + u'.' + wanted.path;
        problems.removeIf([&wantedPath](const ConfigProblem& problem) { return problem.path == wantedPath; });
    }
    if (isNamed && m_missing.isEmpty() && problems.isEmpty()) {
        const Config changed = withPart(config(), m_savedName, name, part);
        for (const ConfigProblem& problem : m_changer.service().validate(changed)) {
            if (problem.path == path || problem.path.startsWith(path + u'.'))
                problems.append(problem);
        }
    }
    const auto others = m_form.showProblems(problems, path);
    if (!others.isEmpty())
        m_otherProblem = sentence(gatewayText(others.first().message));
}

void EntityEditor::select(int row)
{
    if (isSaving() || row < 0 || row >= m_names.size() || (row == selectedRow() && !isNew()))
        return;
    stash();
    openOne(Mode::Existing, m_names[row]);
}

void EntityEditor::selectBy(int step)
{
    if (!m_names.isEmpty()) {
        select(std::clamp(std::max(0, selectedRow()) + step, 0, static_cast<int>(m_names.size()) - 1));
    }
}

void EntityEditor::add()
{
    if (m_changer.isReadOnly() || isNew() || isSaving())
        return;
    stash();
    openOne(Mode::New, {});
}

void EntityEditor::save()
{
    if (!canSave())
        return;
    const QString former = m_savedName;
    const QString name = m_name.trimmed();
    const Config changed = withPart(config(), former, name, m_form.part());
    m_unsaved.remove(former);
    // The list leads to it once it is in force, whatever it was called.
    m_savedName = name;
    m_mode = Mode::Existing;
    m_preparing = true;
    const gateway::config::ConfigPtr base = m_changer.current();
    const QPointer<EntityEditor> self(this);
    prepare(changed, [self, former, base](const Problems& problems, const Config& prepared) {
        if (!self)
            return;
        self->m_preparing = false;
        if (problems.isEmpty()) {
            // What others changed in the meantime stays.
            const QString& saved = self->m_savedName;
            self->apply(former,
                *self->m_changer.current() == *base
                    ? prepared
                    : self->withPart(self->config(), former, saved, self->partOf(prepared, saved)));
            return;
        }
        self->saveFailed(former);
        self->m_otherProblem = sentence(gatewayText(problems.first().message));
        Q_EMIT self->changed();
    });
}

void EntityEditor::apply(const QString& former, const Config& config)
{
    const ActTexts texts = actTexts(former.isEmpty() ? Act::Add : Act::Change, m_savedName);
    const QPointer<EntityEditor> self(this);
    m_changer.apply({ .config = config, .summary = texts.summary, .undoText = texts.undoText },
        [self, former](const Problems& problems) {
            if (!self)
                return;
            if (problems.isEmpty())
                self->openOne(Mode::Existing, self->m_savedName);
            else
                self->saveFailed(former);
        });
}

void EntityEditor::saveFailed(const QString& former)
{
    m_savedName = former;
    m_mode = former.isEmpty() ? Mode::New : Mode::Existing;
    touch();
}

void EntityEditor::discard()
{
    if (isSaving())
        return;
    m_unsaved.remove(m_savedName);
    if (isNew())
        openNear(0);
    else
        openOne(m_mode, m_savedName);
}

void EntityEditor::remove()
{
    if (m_mode != Mode::Existing || m_changer.isReadOnly() || isSaving() || !removalProblem().isEmpty())
        return;
    m_unsaved.remove(m_savedName);
    const ActTexts texts = actTexts(Act::Remove, m_savedName);
    m_changer.apply(
        { .config = without(config(), m_savedName), .summary = texts.summary, .undoText = texts.undoText },
        {});
}

void EntityEditor::prepare(const Config& config, const std::function<void(Problems, const Config&)>& done)
{
    done({}, config);
}

} // namespace app::viewmodels

#include "moc_entity_editor.cpp"
