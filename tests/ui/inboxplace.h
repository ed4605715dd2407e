#pragma once

#include "core/services/inboxservice.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/queues/inboxitempage.h"
#include "ui/queues/listpane.h"
#include "ui/widgets/lineview.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <memory>

namespace lyhord::test {

//! Anna in front of her inbox, in the whole window
class InboxPlace
{
protected:
    void sitDown() { m_place = std::make_unique<WindowPlace>(); }
    void leave() { m_place.reset(); }
    void comeIn(const QString &subject, const QString &text = u"The swing is broken."_s, const QString &email = {})
    {
        const auto added = m_place->told([subject, text, email](Session &session) {
            InboxItem item;
            item.source = InboxSource::Web;
            item.externalId = subject;
            item.received = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
            item.subject = subject;
            item.text = text;
            item.language = u"sv"_s;
            item.submitter.name = u"Bo Ek"_s;
            item.submitter.email = email;
            item.files = { { u"picture.png"_s, u"image/png"_s, "png" } };
            return session.inbox().add(item);
        });
        QVERIFY(added && *added);
    }
    [[nodiscard]] QStringList waiting()
    {
        QStringList subjects;
        const auto items = m_place->told([](Session &session) { return session.inbox().items(); });
        for (const InboxItem &item : *items)
            subjects.append(item.subject + u": "_s + item.text);
        return subjects;
    }
    [[nodiscard]] QStringList discarded()
    {
        QStringList subjects;
        const auto items = m_place->told([](Session &session) { return session.inbox().discarded(); });
        for (const InboxItem &item : *items)
            subjects.append(item.subject + u": "_s + item.discarded->reason);
        return subjects;
    }
    [[nodiscard]] InboxItemPage *page() const { return m_place->window->findChild<InboxItemPage *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page()->findChild<QPushButton *>(name); }
    [[nodiscard]] LineView *list() const
    {
        const QList<LineView *> views = m_place->window->findChild<ListPane *>()->findChildren<LineView *>();
        for (LineView *view : views) {
            if (view->accessibleName() == u"Inbox")
                return view;
        }
        return nullptr;
    }
    //! The first of the inbox, to read beside the list
    void openFirst()
    {
        backToWindow();
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(list()->isVisible() && list()->model()->rowCount() > 0);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Home);
        QTRY_VERIFY(page() && page()->isVisible() && button(u"register"_s)->isVisible());
    }
    //! As a window manager does when a dialog has closed
    void backToWindow()
    {
        m_place->window->activateWindow();
        QTRY_VERIFY(m_place->window->isActiveWindow() && QApplication::focusWidget());
    }
    void discardAs(const QString &reason)
    {
        button(u"discard"_s)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(reason);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_place->window->findChild<QDialog *>() || !m_place->window->findChild<QDialog *>()->isVisible());
    }

    std::unique_ptr<WindowPlace> m_place;
};

} // namespace lyhord::test
