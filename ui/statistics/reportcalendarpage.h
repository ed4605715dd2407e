#pragma once

#include "core/services/reportcalendar.h"
#include "ui/client/page.h"

#include <QtCore/QTemporaryDir>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace lyhord {

class EmptyPlace;
class LineView;
class ReadingView;
class ReportCalendarModel;
class SegmentedChoice;

//! Reports that go out on their dates: what is due, what was sent, to whom and when; each can be looked through,
//! commented, sent now, sent again, or noted as sent by hand
class ReportCalendarPage : public Page
{
    Q_OBJECT
public:
    ReportCalendarPage(Workplace &workplace, Navigator &navigator, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    void activated() override;
    void focusFirst() override;
    [[nodiscard]] bool isWide() const override { return true; }

Q_SIGNALS:
    void shown(); //!< what was asked for stands there
    void opened(const QString &file); //!< a report was put there to be looked through

private:
    using Step = std::function<Result<CalendarEntry>(ReportCalendar &calendar, const QString &key)>;
    void build();
    [[nodiscard]] QWidget *rightSide();
    void connectParts();
    void read();
    void showEntries(const QList<CalendarEntry> &entries);
    [[nodiscard]] const CalendarEntry *current() const;
    void showEntry();
    void showButtons(const CalendarEntry *entry);
    [[nodiscard]] QString whyNotSent(const CalendarEntry &entry) const;
    void lookThrough();
    void openReport(const AttachedFile &file);
    void comment();
    void openKept();
    //! draft: token of what was typed for it; empty: nothing was
    void take(const Step &step, const QString &done, const QString &draft = {});

    Workplace &m_workplace;
    Navigator &m_navigator;
    QString m_wanted; //!< token of a draft to go on with
    ReportCalendarModel *m_model;
    SegmentedChoice *m_which;
    QStackedWidget *m_stack;
    LineView *m_view;
    EmptyPlace *m_empty;
    QPushButton *m_look;
    QPushButton *m_comment;
    QPushButton *m_send;
    QPushButton *m_byHand;
    ReadingView *m_report; //!< below them, and so behind them in the order Tab goes
    QTemporaryDir m_folder; //!< of what was opened; goes with the page
    int m_generation = 0;
    bool m_wantsFocus = false;
};

} // namespace lyhord
