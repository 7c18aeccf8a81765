// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/export_view_model.h"

#include "app/viewmodels/common/private_file.h"
#include "app/viewmodels/requests/exchange_texts.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeRecordPtr;

ExportViewModel::ExportViewModel(gateway::service::TrafficFeed& traffic, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
{
}

void ExportViewModel::useFileChooser(const ChooseFile& chooser)
{
    m_chooseFile = chooser;
    Q_EMIT changed();
}

void ExportViewModel::begin(const ExchangeRecordPtr& record, const QString& folder)
{
    if (!record)
        return;
    m_record = record;
    m_folder = folder;
    m_capture.reset();
    m_path = QDir(folder).filePath(exportName(*record, m_options.form));
    m_traffic.loadCapture(
        record->id, [guard = QPointer(this), id = record->id](const Result<CapturePtr>& capture) {
            if (!guard || !guard->m_record || guard->m_record->id != id)
                return;
            guard->m_capture = capture ? *capture : nullptr;
            guard->make();
        });
    make();
}

void ExportViewModel::make()
{
    if (!m_record)
        return;
    m_file = exportExchange(*m_record, m_capture, m_options);
    m_preview = QString::fromUtf8(m_file.bytes.first(std::min(m_file.bytes.size(), kPreviewBytes)));
    m_problem.clear();
    Q_EMIT changed();
}

QString ExportViewModel::summary() const
{
    if (!m_record)
        return {};
    QString text = tr("%n entries, %1", nullptr, m_file.entries).arg(bytesText(m_file.bytes.size()));
    if (m_file.replaced > 0)
        text += tr("; %n text(s) hidden", nullptr, m_file.replaced);
    if (!m_capture)
        text += tr("; bodies were not kept");
    if (m_file.bytes.size() > kPreviewBytes)
        text += tr("; the first %1 are shown").arg(bytesText(kPreviewBytes));
    return text;
}

void ExportViewModel::setForm(int form)
{
    const auto wanted = static_cast<ExportForm>(std::clamp(form, 0, 1));
    if (!m_record || wanted == m_options.form)
        return;
    // The ending follows, unless the person wrote a name of his own.
    if (QFileInfo(m_path).fileName() == exportName(*m_record, m_options.form))
        m_path = QFileInfo(m_path).dir().filePath(exportName(*m_record, wanted));
    m_options.form = wanted;
    make();
}

void ExportViewModel::setBodies(int bodies)
{
    m_options.bodies = static_cast<ExportBodies>(std::clamp(bodies, 0, 2));
    make();
}

void ExportViewModel::setNames(int names)
{
    m_options.names = static_cast<ExportNames>(std::clamp(names, 0, 1));
    make();
}

void ExportViewModel::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_problem.clear();
    Q_EMIT changed();
}

void ExportViewModel::chooseFile()
{
    if (!m_record || !m_chooseFile)
        return;
    m_chooseFile({ .wish = FileQuestion::Wish::New, .title = tr("Export request"), .start = m_path },
        [self = QPointer(this)](const QString& path) {
            if (self)
                self->setPath(path);
        });
}

void ExportViewModel::save()
{
    if (!m_record)
        return;
    const QString path = m_path.trimmed();
    m_problem = writeNewFile(path, m_file.bytes);
    if (!m_problem.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    close();
    Q_EMIT saved(path);
}

void ExportViewModel::copy()
{
    if (m_record)
        Q_EMIT copyRequested(QString::fromUtf8(m_file.bytes), tr("The export was copied."));
}

void ExportViewModel::close()
{
    if (!m_record)
        return;
    m_record.reset();
    m_capture.reset();
    m_file = {};
    m_preview.clear();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_export_view_model.cpp"
