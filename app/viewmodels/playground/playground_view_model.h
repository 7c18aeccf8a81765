// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a person talks to a model through the gateway: what is being written, the conversation,
// and the request under way. Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/clients/client_keys.h"
#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/file_question.h"
#include "app/viewmodels/playground/answer_reader.h"
#include "app/viewmodels/playground/playground_wire.h"
#include "app/viewmodels/playground/prompt_form.h"
#include "app/viewmodels/playground/talk_policy.h"
#include "app/viewmodels/playground/talk_trail.h"
#include "app/viewmodels/playground/turn_list_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace app::viewmodels {

// A conversation with what it was led by; for a window that takes the place of another.
struct PlaygroundTalk {
    QVector<TalkRow> rows = {};
    QByteArray session = {};
    int dialect = 0;
    QString model = {};
    bool streams = true;
    QString system = {};
    QString temperature = {};
    QString maxTokens = {};
    int effort = 0;
    QString tools = {};
};

class PlaygroundViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::PromptForm* form READ form CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TurnListModel* turns READ turns CONSTANT FINAL)
    // Of the answer looked at: the latest one, unless another is chosen.
    Q_PROPERTY(app::viewmodels::TalkTrail* trail READ trail CONSTANT FINAL)
    Q_PROPERTY(QString message READ message WRITE setMessage NOTIFY messageChanged FINAL)
    Q_PROPERTY(QStringList imageNames READ imageNames NOTIFY imagesChanged FINAL)
    // Why the last image was not taken; empty: it was.
    Q_PROPERTY(QString imageProblem READ imageProblem NOTIFY imagesChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed FINAL)
    // Why nothing can be sent, or what sending will do besides; empty: nothing to say.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    // The model waits for results of calls.
    Q_PROPERTY(bool waitsForResults READ waitsForResults NOTIFY changed FINAL)
    // Why Plexus can make no key of its own here, so that one has to be pasted; empty: it can, or there is
    // one.
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString keyError READ keyError NOTIFY changed FINAL)
    // A pasted key instead of that of this computer's clients, though there is one.
    Q_PROPERTY(bool pastesKey READ pastesKey WRITE setPastesKey NOTIFY changed FINAL)
    // What the key allows, and what would become of the next question.
    Q_PROPERTY(app::viewmodels::TalkPolicy* policy READ policy CONSTANT FINAL)
    // Answers as the model wrote them, instead of laid out as Markdown.
    Q_PROPERTY(bool asWritten READ isAsWritten WRITE setAsWritten NOTIFY asWrittenChanged FINAL)
public:
    static constexpr int kMostImages = 8; // of a message
    static constexpr int kMostRows = 200;

    explicit PlaygroundViewModel(
        const gateway::service::GatewayServices& services, QObject* parent = nullptr);
    PlaygroundViewModel(const gateway::service::GatewayServices& services,
        std::unique_ptr<PlaygroundWire> wire, QObject* parent = nullptr);
    ~PlaygroundViewModel() override;

    [[nodiscard]] PromptForm* form() { return &m_form; }

    [[nodiscard]] TurnListModel* turns() { return &m_turns; }

    [[nodiscard]] TalkTrail* trail() { return &m_trail; }

    [[nodiscard]] QString message() const { return m_message; }

    [[nodiscard]] QStringList imageNames() const;

    [[nodiscard]] QString imageProblem() const { return m_imageProblem; }

    [[nodiscard]] bool isRunning() const { return m_running >= 0; }

    [[nodiscard]] bool canSend() const;
    [[nodiscard]] QString hint() const;

    [[nodiscard]] bool waitsForResults() const { return m_turns.hasOpenCalls(); }

    [[nodiscard]] QString keyProblem() const { return m_keys.problem(); }

    [[nodiscard]] QString keyError() const;

    [[nodiscard]] bool pastesKey() const { return m_pastesKey || !keyProblem().isEmpty(); }

    [[nodiscard]] TalkPolicy* policy() { return &m_policy; }

    [[nodiscard]] bool isAsWritten() const { return m_asWritten; }

    void setPastesKey(bool pastes);
    void setAsWritten(bool asWritten);

    // Something is written that has not been sent, or an answer is under way.
    [[nodiscard]] bool holdsUnsaved() const;

    // How a person is asked for files.
    void useFileChooser(const ChooseFile& chooser) { m_chooseFile = chooser; }

    [[nodiscard]] PlaygroundTalk talk() const;
    // Goes on with it; only before anything has been said here.
    void resume(const PlaygroundTalk& talk);

    void setMessage(const QString& message);

    // A path or a file:// address.
    Q_INVOKABLE void addImage(const QString& pathOrUrl);
    Q_INVOKABLE void addImages(const QList<QUrl>& urls);
    Q_INVOKABLE void removeImage(int index);
    // Asks a person for files; see useFileChooser().
    Q_INVOKABLE void chooseImages();

    // For a gateway whose configuration takes no new key. Never shown, never kept.
    Q_INVOKABLE void setPastedKey(const QString& key);
    Q_INVOKABLE void send();
    // With what stands in the fields of the calls; an empty one is a result, too.
    Q_INVOKABLE void sendResults();
    Q_INVOKABLE void stop();
    // The last answer goes, and its question is put once more as the form stands now.
    Q_INVOKABLE void askAgain();
    Q_INVOKABLE void clear();
    // While nothing new has been said.
    Q_INVOKABLE void undoClear();
    Q_INVOKABLE void forgetCleared();
    Q_INVOKABLE void showTrail(int row);
    Q_INVOKABLE void openRequest(int row);
    Q_INVOKABLE void copyAsCurl(int row);
    Q_INVOKABLE void copyText(int row);
    // A block of code of an answer.
    Q_INVOKABLE void copyCode(const QString& code);
    // A link of an answer leads to a page of the web; nothing else is opened.
    Q_INVOKABLE bool isWebLink(const QString& link) const;

Q_SIGNALS:
    void changed();
    void messageChanged();
    void asWrittenChanged();
    void imagesChanged();
    // It can be undone until forgetCleared().
    void cleared(const QString& note);
    // The route of the answer looked at is to be seen.
    void trailRequested();
    // To the page of requests.
    void requestAsked(const QString& id);
    // Goes to the clipboard; `note` says so to the person.
    void copyRequested(const QString& text, const QString& note);

private:
    void ask();
    void dispatch(PlaygroundOrder order);
    void begin(int status, const QByteArray& exchangeId);
    void take(const QByteArray& bytes);
    void end(const QString& problem);
    void finish(TalkRow::State state, const QString& problem);
    void showProgress();
    [[nodiscard]] QString failure(const QString& problem) const;
    void adopt(const gateway::service::TrafficFeed::Records& records);
    void lookAt(int row);
    void refreshTrail();
    [[nodiscard]] gateway::Secret key() const;
    [[nodiscard]] bool hasKey() const;
    void askPolicy();

    gateway::service::GatewayServices m_services; // references
    ConfigChanger m_changer;
    ClientKeys m_keys;
    std::unique_ptr<PlaygroundWire> m_wire;
    PromptForm m_form;
    TurnListModel m_turns;
    TalkTrail m_trail;
    QString m_message;
    QVector<PromptImage> m_images;
    QString m_imageProblem;
    TalkPolicy m_policy;
    QString m_pastedKey;
    QByteArray m_session;      // of the conversation
    QVector<TalkRow> m_former; // what undoClear() puts back
    QByteArray m_formerSession;
    std::optional<AnswerReader> m_reader;
    QByteArray m_refusal; // the body of an error answer
    QTimer m_progress;
    int m_running = -1;       // the row of the answer under way
    int m_status = 0;         // of it
    int m_looked = -1;        // the row whose trail is shown
    int m_asked = 0;          // only the key for the last question counts
    bool m_pastesKey = false; // though there is a key
    bool m_asWritten = false;
    ChooseFile m_chooseFile;
};

} // namespace app::viewmodels
