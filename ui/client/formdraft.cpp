#include "ui/client/formdraft.h"

#include "ui/client/goingon.h"
#include "ui/client/answerdraft.h"
#include "ui/widgets/segmentedchoice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QMetaProperty>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QUrl>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qsizetype titleLength = 80;
const QString placeKey = u"/place"_s; //!< in what is kept: no editor is called so
const QString wordsKey = u"/words"_s; //!< what was written, without what was chosen
constexpr qsizetype longestPart = 60; //!< of a token: it is the name of a file

QString shortened(const QString &words)
{
    return words.size() <= titleLength ? words : words.left(titleLength) + u'…';
}

//! Letters, digits and hyphens stay, so that what it is about can be read from a token
QString inToken(const QString &part)
{
    const QByteArray plain = QUrl::toPercentEncoding(part, {}, ".~");
    return plain.size() <= longestPart
        ? QString::fromLatin1(plain)
        : QString::fromLatin1(QCryptographicHash::hash(part.toUtf8(), QCryptographicHash::Sha1).toHex());
}

bool isEditor(const QWidget *widget)
{
    if (widget->objectName().isEmpty() || widget->objectName().startsWith("qt_"_L1))
        return false;
    if (qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || widget->property("readOnly").toBool() || widget->property(answerdraft::standsInToken).toBool())
        return false;
    if (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget))
        return false;
    const QMetaProperty value = widget->metaObject()->userProperty();
    return value.isWritable() && value.hasNotifySignal();
}

//! Words, and not only a choice among what is offered
bool isWritten(const QWidget *editor)
{
    return !qobject_cast<const QComboBox *>(editor) && !qobject_cast<const SegmentedChoice *>(editor)
        && !qobject_cast<const QCheckBox *>(editor);
}

QVariant valueOf(const QWidget *editor)
{
    // As it comes back from the spool, so that the two can be compared
    return QJsonValue::fromVariant(editor->metaObject()->userProperty().read(editor)).toVariant();
}

void gather(const QWidget *parent, QMap<QString, QWidget *> &found)
{
    for (QObject *child : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow())
            continue;
        if (!isEditor(widget)) {
            gather(widget, found);
            continue;
        }
        QString name = widget->objectName();
        for (int again = 2; found.contains(name); ++again)
            name = u"%1 %2"_s.arg(widget->objectName()).arg(again);
        found.insert(name, widget);
    }
}

//! The words in a value: a text, or one for each language
QString wordsOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantMap)
        return value.toStringList().join(u' ');
    QString longest;
    for (const QVariant &one : value.toMap())
        longest = one.toString().size() > longest.size() ? one.toString() : longest;
    return longest;
}

} // namespace

QString DraftSubject::token() const
{
    QStringList parts{ kind };
    for (const QString &more : { about, part }) {
        if (!more.isEmpty())
            parts.append(inToken(more));
    }
    return parts.join(u'-');
}

QStringList writtenWords(const SpooledDraft &draft)
{
    const QStringList words = draft.content.value(wordsKey).toVariant().toStringList();
    return words.isEmpty() && !draft.title.isEmpty() ? QStringList{ draft.title } : words;
}

FormDraft::FormDraft(LocalDrafts &drafts, QWidget *form)
    : QObject(form)
    , m_drafts(drafts)
    , m_form(form)
    , m_keeper(new DraftKeeper(
          drafts, [this] { return look(); }, form))
{
    connect(m_keeper, &DraftKeeper::failed, &drafts, &LocalDrafts::failed);
    connect(&drafts, &LocalDrafts::discarded, this, [this](const QString &token) {
        if (!m_begun || token != this->token())
            return;
        m_keeper->begin(token); // nothing waits to be written any more
        for (const Also &also : std::as_const(m_also))
            also.put(also.untouched);
        put(m_before);
    });
    connect(&drafts, &LocalDrafts::restored, this, [this](const QString &token) {
        if (m_begun && token == this->token())
            static_cast<void>(restore());
    });
}

bool FormDraft::begin(const DraftSubject &subject)
{
    end();
    m_subject = subject;
    m_begun = true;
    m_before = values();
    follow();
    m_keeper->begin(subject.token());
    m_place.clear();
    m_isBack = restore();
    const bool isToBeOpened = m_form->isWindow() && !m_form->isVisible();
    if (isToBeOpened || m_form->isAncestorOf(QApplication::focusWidget()))
        goOn();
    return m_isBack;
}

void FormDraft::beginFrom(const DraftSubject &subject, const QVariantMap &stored)
{
    const QString place = m_place;
    begin(subject);
    m_before = stored;
    m_place = place;
    if (isTouched())
        m_keeper->changed();
}

bool FormDraft::goOn()
{
    return m_isBack && goOnIn(editors().value(m_place));
}

bool FormDraft::restore()
{
    const Result<SpooledDraft> kept = m_drafts.load(m_subject.token());
    if (!kept)
        return false;
    m_place = kept->content.value(placeKey).toString();
    for (const Also &also : std::as_const(m_also)) {
        if (kept->content.contains(also.name))
            also.put(kept->content.value(also.name));
    }
    put(kept->content.toVariantMap());
    return true;
}

void FormDraft::put(const QMap<QString, QVariant> &values)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const QMap<QString, QWidget *> all = editors();
        for (const auto &[name, editor] : all.asKeyValueRange()) {
            if (!values.contains(name))
                continue;
            editor->metaObject()->userProperty().write(editor, values.value(name));
            if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) // one goes on where one stopped
                text->moveCursor(QTextCursor::End);
        }
    }
    Q_EMIT restored();
}

//! Editors that have come since are followed too
void FormDraft::follow()
{
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("edited()"));
    const QMap<QString, QWidget *> all = editors();
    for (QWidget *editor : all)
        connect(editor, editor->metaObject()->userProperty().notifySignal(), this, slot, Qt::UniqueConnection);
}

void FormDraft::noteChange()
{
    edited();
}

void FormDraft::edited()
{
    if (!m_begun || m_quiet)
        return;
    if (auto *editor = qobject_cast<QWidget *>(sender()); editor && isWritten(editor))
        m_place = editors().key(editor);
    m_keeper->changed();
}

void FormDraft::end()
{
    if (!std::exchange(m_begun, false))
        return;
    m_keeper->saveNow();
    m_keeper->stop();
}

void FormDraft::done()
{
    m_keeper->done(token());
    m_begun = false;
}

void FormDraft::used()
{
    m_keeper->saveNow();
    m_keeper->stop();
    m_drafts.use(token());
    m_begun = false;
}

void FormDraft::undone()
{
    m_begun = true;
    m_keeper->begin(token());
    m_keeper->changed();
}

void FormDraft::showAnew(const std::function<void()> &show)
{
    const QMap<QString, QVariant> before = values();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        show();
    }
    follow();
    const QMap<QString, QVariant> after = values();
    for (const auto &[name, value] : after.asKeyValueRange()) {
        if (!m_before.contains(name) || before.value(name) == m_before.value(name))
            m_before.insert(name, value);
    }
}

bool FormDraft::isTouched() const
{
    const auto isOther = [](const Also &also) { return also.look() != also.untouched; };
    return m_begun && (values() != m_before || std::ranges::any_of(m_also, isOther));
}

QMap<QString, QWidget *> FormDraft::editors() const
{
    QMap<QString, QWidget *> found;
    gather(m_form, found);
    return found;
}

QMap<QString, QVariant> FormDraft::values() const
{
    QMap<QString, QVariant> all;
    const QMap<QString, QWidget *> found = editors();
    for (const auto &[name, editor] : found.asKeyValueRange())
        all.insert(name, valueOf(editor));
    return all;
}

SpooledDraft FormDraft::look() const
{
    SpooledDraft draft{ .token = token(), .kind = m_subject.kind, .about = m_subject.about };
    QString words;
    QStringList written;
    const QMap<QString, QWidget *> all = editors();
    for (const auto &[name, editor] : all.asKeyValueRange()) {
        const QVariant value = valueOf(editor);
        if (value == m_before.value(name))
            continue;
        draft.content.insert(name, QJsonValue::fromVariant(value));
        if (!isWritten(editor))
            continue;
        written.append(wordsOf(value));
        const QString here = written.constLast().simplified();
        words = here.size() > words.size() ? here : words;
    }
    if (written.isEmpty())
        draft.content = {};
    else
        draft.content.insert(wordsKey, QJsonArray::fromStringList(written));
    for (const Also &also : m_also) {
        if (const QJsonValue now = also.look(); !written.isEmpty() || now != also.untouched)
            draft.content.insert(also.name, now);
    }
    if (!written.isEmpty() && !m_place.isEmpty())
        draft.content.insert(placeKey, m_place);
    QStringList said{ shortened(m_subject.name) };
    if (!m_subject.isSecret)
        said.append(shortened(words));
    said.removeAll(QString());
    draft.title = said.join(u": "_s);
    return draft;
}

} // namespace lyhord
