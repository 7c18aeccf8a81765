// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet requests are exported from: what goes into the file, and how it will look, before it is written.
// Thread: the main thread. Made by RequestsViewModel.
#pragma once

#include "app/viewmodels/common/file_question.h"
#include "app/viewmodels/requests/exchange_export.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ExportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    // How many requests.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // All bodies are here, so that the file can be made.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    // In the order of ExportForm, ExportBodies, ExportNames.
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed FINAL)
    Q_PROPERTY(int bodies READ bodies WRITE setBodies NOTIFY changed FINAL)
    Q_PROPERTY(int names READ names WRITE setNames NOTIFY changed FINAL)
    // The beginning of the file as it will be written.
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    // "3 entries, 48.2 KB; 12 texts left out or masked"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    // Where it goes; empty: it cannot be written.
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // There is a desktop whose dialog can be opened.
    Q_PROPERTY(bool canChooseFile READ canChooseFile NOTIFY changed FINAL)
public:
    // More of a file is not shown.
    static constexpr qsizetype kPreviewBytes = 64 * 1024;
    // With their bodies they are all in memory at once.
    static constexpr int kMostRequests = 200;

    explicit ExportViewModel(gateway::service::TrafficFeed& traffic, QObject* parent = nullptr);

    void useFileChooser(const ChooseFile& chooser);
    // `folder`: where files go unless one says otherwise.
    // Of more than kMostRequests the first.
    void begin(const QVector<gateway::inspect::ExchangeRecordPtr>& records, const QString& folder);

    [[nodiscard]] bool isOpen() const { return !m_requests.isEmpty(); }

    [[nodiscard]] int count() const { return static_cast<int>(m_requests.size()); }

    [[nodiscard]] bool isReady() const { return isOpen() && m_loaded == m_requests.size(); }

    [[nodiscard]] int form() const { return static_cast<int>(m_options.form); }

    [[nodiscard]] int bodies() const { return static_cast<int>(m_options.bodies); }

    [[nodiscard]] int names() const { return static_cast<int>(m_options.names); }

    [[nodiscard]] QString preview() const { return m_preview; }

    [[nodiscard]] QString summary() const;

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool canChooseFile() const { return bool(m_chooseFile); }

    void setForm(int form);
    void setBodies(int bodies);
    void setNames(int names);
    void setPath(const QString& path);

    Q_INVOKABLE void chooseFile();
    // Never over a file that is there.
    Q_INVOKABLE void save();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void saved(const QString& path);
    void copyRequested(const QString& text, const QString& note);

private:
    void loadNext();
    void make();

    gateway::service::TrafficFeed& m_traffic;
    ChooseFile m_chooseFile;
    QVector<ExportedRequest> m_requests;
    qsizetype m_loaded = 0; // of their captures
    int m_left = 0;         // requests there was no room for
    int m_round = 0;        // answers to an earlier sheet are not waited for
    ExportOptions m_options;
    ExportedFile m_file;
    QString m_preview;
    QString m_folder;
    QString m_path;
    QString m_problem;
};

} // namespace app::viewmodels
