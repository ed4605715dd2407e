#pragma once

#include "core/services/session.h"
#include "tests/support/smallprofile.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <memory>
#include <optional>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

class NoticeNavigator : public Navigator
{
public:
    void go(const PageRequest &) override { }
    void back() override { }
    void showNotice(const Notice &notice) override { notices.append(notice); }
    [[nodiscard]] bool offers(PageKind) const override { return false; }
    QList<Notice> notices;
};

//! Somebody administers the small municipality, on a database of its own: a section in a window, its fields by name. It
//! is Friday 20 November 2026, ten in the morning.
class AdministrationFixture
{
protected:
    void prepareProgram()
    {
        Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
        m_clock = std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T10:00:00+01:00"));
        m_window.resize(1100, 700);
    }
    void workAs(const Person &person)
    {
        m_navigator.notices.clear();
        const QString url = u"sqlite:%1/%2.db"_s.arg(m_folder.path()).arg(++m_databases);
        auto session = std::make_unique<DatabaseThread>();
        const SessionParameters place{ url, u"contact_centre_administrator"_s, m_clock };
        const auto opened = session->initialise(place, { .profile = smallProfile() }, {});
        QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }, 30000));
        QVERIFY2(opened.result(), opened.result() ? "" : qPrintable(opened.result().error().message));
        m_workplace = std::make_unique<Workplace>(std::move(session), place, person, u"sv"_s);
        m_rulesRead = std::make_unique<QSignalSpy>(m_workplace.get(), &Workplace::rulesChanged);
        m_workplace->reloadRules();
        QVERIFY(m_rulesRead->wait());
        m_readBefore = m_rulesRead->size();
        m_window.show();
    }
    void leave()
    {
        delete m_window.takeCentralWidget();
        m_rulesRead.reset();
        m_workplace.reset();
    }
    template <class S>
    S *shown()
    {
        auto *section = new S(*m_workplace, m_navigator, &m_window);
        m_window.setCentralWidget(section);
        section->setVisible(true); // the window would do so later
        section->refresh();
        return section;
    }
    template <class W = QLineEdit>
    W *editor(const QString &name)
    {
        W *found = m_window.centralWidget()->findChild<W *>(name);
        if (!found)
            qFatal("There is no editor %s", qPrintable(name));
        return found;
    }
    Field *field(const QString &name) { return qobject_cast<Field *>(editor<QWidget>(name)->parentWidget()); }
    void type(const QString &name, const QString &text)
    {
        auto *line = editor(name);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        for (const QChar letter : text) // keyClicks() knows ASCII only
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void choose(const QString &name, const QString &key)
    {
        auto *box = editor<ComboBox>(name);
        box->setKey(key);
        Q_EMIT box->keyChosen(key);
    }
    void press(const QString &name) { editor<QPushButton>(name)->click(); }
    bool chooseLine(const QString &text, int column = 0)
    {
        auto *view = editor<QTreeView>(u"entries"_s);
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            view->setCurrentIndex(found.constFirst());
        return !found.isEmpty();
    }
    //! After saving: told, and read again
    bool isSaved()
    {
        return QTest::qWaitFor([this] {
            return !m_navigator.notices.isEmpty() && m_navigator.notices.constLast().kind == Notice::Kind::Done
                && m_rulesRead->size() > m_readBefore;
        });
    }
    bool saves(const QString &button = u"saveEntry"_s)
    {
        m_readBefore = m_rulesRead->size();
        press(button);
        return isSaved();
    }
    //! After trying to save: it is said beside the field
    bool isRefusedBeside(const QString &name)
    {
        press(u"saveEntry"_s);
        return QTest::qWaitFor([&] { return field(name)->hasProblem(); });
    }
    template <class T, class Key>
    static std::optional<T> find(const QList<T> &all, Key T::*member, const Key &key)
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.*member == key; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<QSignalSpy> m_rulesRead;
    qsizetype m_readBefore = 0;
    NoticeNavigator m_navigator;
    QMainWindow m_window;
    int m_databases = 0;
};

} // namespace lyhord::test
