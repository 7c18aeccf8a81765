// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration's past: what changed since a revision, and the way back to it. Also the configuration as
// a file: out, and in, which shows first what it would change. Thread: the main thread. The services must
// outlive it.
#pragma once

#include "app/viewmodels/clients/file_diff_list_model.h"
#include "app/viewmodels/common/file_question.h"
#include "app/viewmodels/settings/revision_list_model.h"
#include "service/gateway_service.h"

#include <QByteArray>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RevisionsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::RevisionListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FileDiffListModel* lines READ lines CONSTANT FINAL)
    // Why there are no revisions; empty: there are.
    Q_PROPERTY(QString absence READ absence CONSTANT FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed FINAL)
    // "What changed since revision 12", empty: none is chosen.
    Q_PROPERTY(QString shownTitle READ shownTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString shownNote READ shownNote NOTIFY changed FINAL)
    Q_PROPERTY(bool canRollBack READ canRollBack NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // What was done; empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)

    Q_PROPERTY(bool canChooseFile READ canChooseFile NOTIFY chooserChanged FINAL)
    Q_PROPERTY(QString exportPath READ exportPath WRITE setExportPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString importPath READ importPath WRITE setImportPath NOTIFY pathsChanged FINAL)
    // Why nothing was written, or read, beside the path.
    Q_PROPERTY(QString exportProblem READ exportProblem NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString exportNotice READ exportNotice NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString importProblem READ importProblem NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString importNotice READ importNotice NOTIFY pathsChanged FINAL)
    // A file was read and waits for a yes; its lines are in `importLines`.
    Q_PROPERTY(bool importing READ isImporting NOTIFY pathsChanged FINAL)
    Q_PROPERTY(app::viewmodels::FileDiffListModel* importLines READ importLines CONSTANT FINAL)
public:
    // `folder`: where files go unless somebody says otherwise.
    RevisionsViewModel(
        const gateway::service::GatewayServices& services, const QString& folder, QObject* parent = nullptr);

    void useFileChooser(const ChooseFile& chooser);

    [[nodiscard]] RevisionListModel* list() { return &m_list; }

    [[nodiscard]] FileDiffListModel* lines() { return &m_lines; }

    [[nodiscard]] FileDiffListModel* importLines() { return &m_importLines; }

    [[nodiscard]] QString absence() const;

    [[nodiscard]] int selectedRow() const { return m_list.rowOf(m_selected); }

    [[nodiscard]] QString shownTitle() const;

    [[nodiscard]] QString shownNote() const { return m_note; }

    [[nodiscard]] bool canRollBack() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString notice() const { return m_notice; }

    [[nodiscard]] bool canChooseFile() const { return bool(m_chooseFile); }

    [[nodiscard]] QString exportPath() const { return m_exportPath; }

    [[nodiscard]] QString importPath() const { return m_importPath; }

    [[nodiscard]] QString exportProblem() const { return m_exportProblem; }

    [[nodiscard]] QString exportNotice() const { return m_exportNotice; }

    [[nodiscard]] QString importProblem() const { return m_importProblem; }

    [[nodiscard]] QString importNotice() const { return m_importNotice; }

    [[nodiscard]] bool isImporting() const { return !m_import.isEmpty(); }

    void setExportPath(const QString& path);
    void setImportPath(const QString& path);

    // The page is in sight.
    Q_INVOKABLE void load();
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void rollBack();
    Q_INVOKABLE void dismissNotice();
    Q_INVOKABLE void chooseExport();
    Q_INVOKABLE void chooseImport();
    Q_INVOKABLE void exportFile();
    // Reads it and shows what it would change.
    Q_INVOKABLE void readImport();
    Q_INVOKABLE void acceptImport();
    Q_INVOKABLE void cancelImport();

Q_SIGNALS:
    void changed();
    void chooserChanged();
    void pathsChanged();

private:
    void show(const gateway::Result<gateway::service::ShownDocument>& document);

    gateway::service::GatewayServices m_services; // references
    ChooseFile m_chooseFile;
    RevisionListModel m_list;
    FileDiffListModel m_lines;
    FileDiffListModel m_importLines;
    qint64 m_selected = 0;
    bool m_isInForce = false; // the selected one says what is in force
    bool m_isBusy = false;
    QString m_note;
    QString m_problem;
    QString m_notice;
    QString m_exportPath;
    QString m_importPath;
    QString m_exportProblem;
    QString m_exportNotice;
    QString m_importProblem;
    QString m_importNotice;
    QByteArray m_import; // that waits for a yes
};

} // namespace app::viewmodels
