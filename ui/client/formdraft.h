#pragma once

#include "ui/client/draftkeeper.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QPointer>
#include <QtCore/QVariantMap>

#include <functional>

namespace lyhord {

//! What a form is being filled in for
struct DraftSubject
{
    QString kind; //!< as draftkind names them
    QString about; //!< a case's number, an inbox item's id, an entry's key; empty: there is only one such form
    QString part; //!< which form, where one case has several of the kind: a step's name
    bool isSecret = false; //!< no list shows its words (L9)
    QString name = {}; //!< what a list calls it where `about` says nothing to a person; no secret
    [[nodiscard]] QString token() const; //!< of its draft: the same for the same subject
};

//! What was written in the editors of a form, one text each, for where that form cannot be opened any more
[[nodiscard]] QStringList writtenWords(const SpooledDraft &draft);

//! What SpooledDraft::kind says of forms; a registration has its own
namespace draftkind {
inline const QString answer = QStringLiteral("answer"); //!< about: a case
inline const QString step = QStringLiteral("step"); //!< about: a case; part: the step
inline const QString correction = QStringLiteral("correction"); //!< about: a case
inline const QString assignment = QStringLiteral("assignment"); //!< about: a case
inline const QString batch = QStringLiteral("batch"); //!< about: the cases, with commas between; part: the step
inline const QString inbox = QStringLiteral("inbox"); //!< about: an item; part: what is to become of it
inline const QString administration = QStringLiteral("administration"); //!< about: an entry; part: the section
inline const QString signature = QStringLiteral("signature");
inline const QString comment = QStringLiteral("comment"); //!< about: an entry of the report calendar
} // namespace draftkind

//! Keeps what a person writes into a form, and puts it back when the same form is opened again for the same subject:
//! after Esc, after an error, after the program was killed. To use it,
//!
//!     auto *draft = new FormDraft(workplace.drafts(), form); // once; it is the form's
//!     draft->begin({ draftkind::step, number, u"consult"_s }); // the editors hold what nobody has typed
//!     draft->done(); // the step has been acknowledged; without it the draft stays
//!
//! and, where the form takes the keyboard itself, goOn() instead, which is true where something was put back; where the
//! form goes on to something else while it stays, end() before its editors are filled anew. A form that
//! has deleted itself by then is done with drafts.remove(subject.token()). A draft that is discarded while
//! its form is open leaves the form too, and comes back with LocalDrafts::restore().
//!
//! Kept is what differs from what the editors held at begin(). An editor is a widget with an object name (a Field gives
//! it one) and a property that is its USER property with a NOTIFY signal, as Qt's own editors have; one inside another
//! is a part of it, and what is read-only is none.
class FormDraft : public QObject
{
    Q_OBJECT
public:
    FormDraft(LocalDrafts &drafts, QWidget *form); //!< owned by the form

    //! What belongs to the draft and stands in no editor; before begin(). It is kept with what is written, and by
    //! itself once it is other than `untouched`: noteChange() says when it has become so.
    struct Also
    {
        QString name; //!< in what is kept: no editor is called so
        QJsonValue untouched;
        std::function<QJsonValue()> look;
        std::function<void(const QJsonValue &)> put;
    };
    void keepAlso(const Also &also) { m_also.append(also); }
    bool begin(const DraftSubject &subject); //!< true: something was put back
    //! Puts the keyboard where it was last written, behind the words; false: nothing was put back
    bool goOn();
    //! The form has been stored with this in its editors, see held(), and has yet to be filled anew with what is
    //! stored: what differs from it has been typed since and is put back then
    void beginFrom(const DraftSubject &subject, const QVariantMap &stored);
    [[nodiscard]] QVariantMap held() const { return values(); } //!< what stands in the editors
    void end(); //!< leaves the subject, and what was typed for it is kept; nothing happens where none was begun
    void done();
    void used(); //!< as done(), of a step that can be taken back: LocalDrafts::takeBack() makes it a draft again
    void undone(); //!< what used() was said of has been taken back: what stands in the form is a draft again
    void noteChange(); //!< an editor was filled by a button, which announces nothing
    void keepNow() { m_keeper->saveNow(); }
    //! What comes into the editors meanwhile is not typed by this person: editors nobody has touched begin from it
    void showAnew(const std::function<void()> &show);
    [[nodiscard]] bool isTouched() const; //!< something stands in it that it did not begin with
    [[nodiscard]] QString token() const { return m_subject.token(); }

Q_SIGNALS:
    void restored(); //!< editors were filled without saying so: what depends on them is to be shown

private:
    [[nodiscard]] QMap<QString, QWidget *> editors() const;
    [[nodiscard]] QMap<QString, QVariant> values() const;
    [[nodiscard]] SpooledDraft look() const;
    [[nodiscard]] bool restore();
    void follow();
    void put(const QMap<QString, QVariant> &values);
    Q_SLOT void edited();

    LocalDrafts &m_drafts;
    QWidget *m_form;
    DraftKeeper *m_keeper;
    DraftSubject m_subject;
    QMap<QString, QVariant> m_before; //!< by the editors' names
    QList<Also> m_also;
    QString m_place; //!< name of the editor that was last written in
    bool m_isBack = false; //!< something was put back
    bool m_begun = false;
    bool m_quiet = false;
};

} // namespace lyhord
