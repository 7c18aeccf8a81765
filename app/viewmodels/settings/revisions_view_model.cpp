// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/revisions_view_model.h"

#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/common/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::ConfigProblem;
using gateway::service::ConfigService;
using gateway::service::RevisionInfo;
using gateway::service::ShownDocument;

namespace {

constexpr int kMostShown = 500;
// A configuration of a thousand models has a quarter of a megabyte.
constexpr qint64 kMostImported = 8LL * 1024 * 1024;

QString problemText(const QVector<ConfigProblem>& problems)
{
    constexpr qsizetype kMost = 5;
    QStringList lines;
    for (const ConfigProblem& problem : problems.mid(0, kMost)) {
        const QString said = gatewayText(problem.message);
        QString line = problem.path.isEmpty() ? said : QString(problem.path + u": "_s + said);
        if (problem.line > 0)
            line = RevisionsViewModel::tr("Line %1: %2").arg(QString::number(problem.line), line);
        lines.append(line);
    }
    if (problems.size() > kMost)
        lines.append(
            RevisionsViewModel::tr("and %n more", "problems", static_cast<int>(problems.size() - kMost)));
    return lines.join(u'\n');
}

} // namespace

RevisionsViewModel::RevisionsViewModel(
    const gateway::service::GatewayServices& services, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_exportPath(QDir(folder).filePath(u"plexus.yaml"_s))
{
    connect(&services.configuration, &ConfigService::changed, this, [this] {
        // Nobody has looked yet.
        if (m_list.count() > 0)
            load();
    });
}

void RevisionsViewModel::useFileChooser(const ChooseFile& chooser)
{
    m_chooseFile = chooser;
    Q_EMIT chooserChanged();
}

QString RevisionsViewModel::absence() const
{
    return m_services.revisions.absence();
}

QString RevisionsViewModel::shownTitle() const
{
    if (m_selected == 0)
        return {};
    return m_selected == m_services.revisions.presentNumber()
        ? tr("Revision %1 is in force").arg(m_selected)
        : tr("Going back to revision %1 changes").arg(m_selected);
}

bool RevisionsViewModel::canRollBack() const
{
    return m_selected > 0 && !m_isInForce && !m_isBusy && m_problem.isEmpty() && absence().isEmpty();
}

void RevisionsViewModel::load()
{
    const QPointer<RevisionsViewModel> self(this);
    m_services.revisions.list(kMostShown, [self](const Result<QVector<RevisionInfo>>& found) {
        if (!self)
            return;
        self->m_problem = found ? QString() : found.error().message;
        if (found)
            self->m_list.take(*found, self->m_services.revisions.presentNumber());
        // It is compared with what is in force, which may be another now.
        if (const int row = self->selectedRow(); row >= 0)
            self->select(row);
        Q_EMIT self->changed();
    });
}

void RevisionsViewModel::select(int row)
{
    const qint64 number = m_list.numberAt(row);
    if (number == 0)
        return;
    if (number != m_selected) {
        m_lines.clear();
        m_note.clear();
    }
    m_selected = number;
    m_isInForce = true; // until it is known
    Q_EMIT changed();
    const QPointer<RevisionsViewModel> self(this);
    m_services.revisions.load(number, [self, number](const Result<ShownDocument>& document) {
        if (self && self->m_selected == number)
            self->show(document);
    });
}

void RevisionsViewModel::show(const Result<ShownDocument>& document)
{
    m_problem = document ? QString() : document.error().message;
    m_note.clear();
    if (document) {
        m_isInForce = document->isInForce;
        const QByteArray present = m_services.revisions.presentDocument();
        m_lines.setTexts({}, present, document->text);
        if (m_isInForce)
            m_note = tr("It says what is in force.");
        else if (document->text == present)
            m_note = tr("Only credentials differ; they are not shown.");
    }
    Q_EMIT changed();
}

void RevisionsViewModel::rollBack()
{
    if (!canRollBack())
        return;
    m_isBusy = true;
    m_notice.clear();
    Q_EMIT changed();
    const QPointer<RevisionsViewModel> self(this);
    m_services.revisions.rollBack(
        m_selected, [self, number = m_selected](const QVector<ConfigProblem>& problems) {
            if (!self)
                return;
            self->m_isBusy = false;
            self->m_problem = problemText(problems);
            if (problems.isEmpty()) {
                self->m_notice = tr("Revision %1 is in force again, as a new one.").arg(number);
                self->load();
            }
            Q_EMIT self->changed();
        });
}

void RevisionsViewModel::dismissNotice()
{
    m_notice.clear();
    Q_EMIT changed();
}

void RevisionsViewModel::setExportPath(const QString& path)
{
    if (path == m_exportPath)
        return;
    m_exportPath = path;
    m_exportProblem.clear();
    m_exportNotice.clear();
    Q_EMIT pathsChanged();
}

void RevisionsViewModel::setImportPath(const QString& path)
{
    if (path == m_importPath)
        return;
    m_importPath = path;
    m_importProblem.clear();
    m_importNotice.clear();
    Q_EMIT pathsChanged();
}

void RevisionsViewModel::chooseExport()
{
    if (!m_chooseFile)
        return;
    const QPointer<RevisionsViewModel> self(this);
    m_chooseFile({ .wish = FileQuestion::Wish::New,
                     .title = tr("Export the configuration"),
                     .start = m_exportPath,
                     .filter = tr("Configuration (*.yaml *.yml)") },
        [self](const QString& path) {
            if (self)
                self->setExportPath(path);
        });
}

void RevisionsViewModel::chooseImport()
{
    if (!m_chooseFile)
        return;
    const QPointer<RevisionsViewModel> self(this);
    m_chooseFile({ .title = tr("Import a configuration"),
                     .start = m_importPath,
                     .filter = tr("Configuration (*.yaml *.yml)") },
        [self](const QString& path) {
            if (self)
                self->setImportPath(path);
        });
}

void RevisionsViewModel::exportFile()
{
    m_exportProblem = writeNewFile(m_exportPath.trimmed(), m_services.revisions.exportDocument());
    m_exportNotice = m_exportProblem.isEmpty() ? tr("Written, without credentials.") : QString();
    Q_EMIT pathsChanged();
}

void RevisionsViewModel::readImport()
{
    m_importProblem.clear();
    m_importNotice.clear();
    m_import.clear();
    const QString path = m_importPath.trimmed();
    QFile file(path);
    if (path.isEmpty()) {
        m_importProblem = tr("Name a file.");
    } else if (!QFileInfo(path).isFile()) {
        m_importProblem = tr("There is no such file.");
    } else if (file.size() > kMostImported) {
        m_importProblem = tr("The file is too large to be a configuration.");
    } else if (!file.open(QIODevice::ReadOnly)) {
        m_importProblem = tr("The file cannot be read (%1).").arg(file.errorString());
    } else {
        const QByteArray yaml = file.read(kMostImported);
        const auto check = m_services.revisions.checkImport(yaml);
        m_importProblem = problemText(check.problems);
        if (yaml.trimmed().isEmpty())
            m_importProblem = tr("The file is empty.");
        else if (m_importProblem.isEmpty() && check.document.isInForce)
            m_importNotice = tr("The file says what is in force: there is nothing to import.");
        else if (m_importProblem.isEmpty()) {
            m_import = yaml;
            m_importLines.setTexts({}, m_services.revisions.presentDocument(), check.document.text);
        }
    }
    Q_EMIT pathsChanged();
}

void RevisionsViewModel::acceptImport()
{
    if (m_import.isEmpty())
        return;
    const QByteArray yaml = std::exchange(m_import, {});
    const QPointer<RevisionsViewModel> self(this);
    m_services.revisions.importDocument(yaml, [self](const QVector<ConfigProblem>& problems) {
        if (!self)
            return;
        self->m_importProblem = problemText(problems);
        self->m_importNotice = problems.isEmpty()
            ? tr("The configuration of the file is in force. Revisions holds the former one.")
            : QString();
        Q_EMIT self->pathsChanged();
    });
    Q_EMIT pathsChanged();
}

void RevisionsViewModel::cancelImport()
{
    m_import.clear();
    m_importLines.clear();
    Q_EMIT pathsChanged();
}

} // namespace app::viewmodels

#include "moc_revisions_view_model.cpp"
