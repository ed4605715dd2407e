#pragma once

#include "core/model/inbox.h"
#include "core/model/message.h"
#include "ui/client/page.h"

class QDialog;
class QPushButton;

namespace lyhord {

class DueBox;
class FormDraft;
class ReadingView;

//! What has come in, as it came, and what can be done with it
class InboxItemPage : public Page
{
    Q_OBJECT
public:
    InboxItemPage(Workplace &workplace, Navigator &navigator, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void focusFirst() override;

private:
    void readAnew();
    void showItem();
    void showItHasLeft();
    void showDue();
    void showAttachments();
    void saveAttachment(const Attachment &attachment);
    void save(InboxItemId item, AttachmentId id, const QString &file);
    void attachToCase();
    void addTo(const QString &number, InboxItemId id, const QString &draft);
    void refer();
    void discard();
    //! What is typed in the dialog outlives it until the step has been acknowledged
    FormDraft *keep(QDialog *dialog, const QString &part);
    void referTo(const Referral &referral, const QString &draft);
    [[nodiscard]] Notice referredNotice(const Case &made, const QList<Message> &waiting);
    [[nodiscard]] std::function<void()> takingOut(const Case &after, InboxItemId id, const QString &draft);
    void leave(const Notice &notice);
    void bringBack();
    [[nodiscard]] Notice wayBack(); //!< of what was discarded
    void openKept();
    QPushButton *addButton(const QString &text, const QString &name);

    Workplace &m_workplace;
    Navigator &m_navigator;
    InboxItem m_item;
    bool m_hasLeft = false; //!< it is neither in the inbox nor among the discarded
    int m_generation = 0;
    QString m_wanted; //!< token of a draft to go on with
    ReadingView *m_view;
    QPushButton *m_register;
    QPushButton *m_attach;
    QPushButton *m_refer;
    QPushButton *m_discard;
    DueBox *m_due;
    QPushButton *m_bringBack; //!< alone, of a discarded one
};

} // namespace lyhord
