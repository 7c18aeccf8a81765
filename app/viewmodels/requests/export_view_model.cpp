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

void ExportViewModel::begin(const QVector<ExchangeRecordPtr>& records, const QString& folder)
{
    m_requests.clear();
    for (const ExchangeRecordPtr& record : records) {
        if (record && m_requests.size() < kMostRequests)
            m_requests.append({ .record = record, .capture = nullptr });
    }
    if (m_requests.isEmpty())
        return;
    ++m_round;
    m_left = static_cast<int>(records.size() - m_requests.size());
    m_loaded = 0;
    m_folder = folder;
    m_path = QDir(folder).filePath(exportName(m_requests, m_options.form));
    make();
    loadNext();
}

// One after the other: together they would hold up everything else that is asked of the store.
void ExportViewModel::loadNext()
{
    m_traffic.loadCapture(m_requests[m_loaded].record->id,
        [guard = QPointer(this), round = m_round](const Result<CapturePtr>& capture) {
            if (!guard || guard->m_round != round || !guard->isOpen())
                return;
            guard->m_requests[guard->m_loaded++].capture = capture ? *capture : nullptr;
            if (guard->isReady()) {
                guard->make();
                return;
            }
            Q_EMIT guard->changed();
            guard->loadNext();
        });
}

void ExportViewModel::make()
{
    if (!isOpen())
        return;
    // Of many only once they are all here: each time it is the whole file.
    if (isReady() || m_requests.size() == 1) {
        m_file = exportExchanges(m_requests, m_options);
        m_preview = QString::fromUtf8(m_file.bytes.first(std::min(m_file.bytes.size(), kPreviewBytes)));
    } else {
        m_file = {};
        m_preview.clear();
    }
    m_problem.clear();
    Q_EMIT changed();
}

QString ExportViewModel::summary() const
{
    if (!isOpen())
        return {};
    if (!isReady() && m_requests.size() > 1)
        return tr("Reading what was said: %1 of %2").arg(m_loaded).arg(m_requests.size());
    QString text = tr("%n entries, %1", nullptr, m_file.entries).arg(bytesText(m_file.bytes.size()));
    if (m_file.replaced > 0)
        text += tr("; %n text(s) hidden", nullptr, m_file.replaced);
    const auto without = static_cast<int>(std::count_if(m_requests.cbegin(), m_requests.cend(),
        [](const ExportedRequest& request) { return !request.capture; }));
    if (without > 0 && m_requests.size() == 1)
        text += tr("; bodies were not kept");
    else if (without > 0)
        text += tr("; bodies of %n request(s) were not kept", nullptr, without);
    if (m_left > 0)
        text += tr("; the first %1 of those selected, which is the most at once").arg(kMostRequests);
    if (m_file.bytes.size() > kPreviewBytes)
        text += tr("; the first %1 are shown").arg(bytesText(kPreviewBytes));
    return text;
}

void ExportViewModel::setForm(int form)
{
    const auto wanted = static_cast<ExportForm>(std::clamp(form, 0, 1));
    if (!isOpen() || wanted == m_options.form)
        return;
    // The ending follows, unless the person wrote a name of his own.
    if (QFileInfo(m_path).fileName() == exportName(m_requests, m_options.form))
        m_path = QFileInfo(m_path).dir().filePath(exportName(m_requests, wanted));
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
    if (!isOpen() || !m_chooseFile)
        return;
    m_chooseFile({ .wish = FileQuestion::Wish::New, .title = tr("Export requests"), .start = m_path },
        [self = QPointer(this)](const QString& path) {
            if (self)
                self->setPath(path);
        });
}

void ExportViewModel::save()
{
    if (!isReady())
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
    if (isReady())
        Q_EMIT copyRequested(QString::fromUtf8(m_file.bytes), tr("The export was copied."));
}

void ExportViewModel::close()
{
    if (!isOpen())
        return;
    m_requests.clear();
    m_loaded = 0;
    m_file = {};
    m_preview.clear();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_export_view_model.cpp"
