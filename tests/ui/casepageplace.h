#pragma once

#include "tests/ui/caseplace.h"
#include "ui/casefile/casefilepage.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextBrowser>

#include <memory>

namespace lyhord::test {

//! Eva in front of the case page, in a window of its own: what a test of the page or of one of its forms does there
class CasePagePlace
{
protected:
    void sitDown()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<CaseFilePage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(720, 800);
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void leave()
    {
        m_page.reset();
        m_place.reset();
    }
    void open(const QString &number)
    {
        m_page->load({ PageKind::Case, number, {}, {} });
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"caseNumber"_s)->text(), number);
        QTRY_VERIFY(m_page->offers(u"correct"_s) || m_page->offers(u"link"_s));
    }
    [[nodiscard]] QAction *action(const QString &step) const
    {
        auto *found = m_page->findChild<QAction *>(u"step-"_s + step);
        return found && found->isVisible() ? found : nullptr;
    }
    void begin(const QString &step)
    {
        QTRY_VERIFY2(action(step), qPrintable(step));
        action(step)->trigger();
    }
    void focus(QWidget *widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), widget);
    }
    [[nodiscard]] QString text() const { return m_page->findChild<QTextBrowser *>(u"caseText"_s)->toPlainText(); }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<CaseFilePage> m_page;
};

} // namespace lyhord::test
