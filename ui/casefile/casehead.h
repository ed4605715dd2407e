#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace lyhord {

struct Case;
struct CaseFile;
class StatusPill;
class WhyDue;
class Workplace;

//! What stands above a case: number, where it stands, what it waits for by when, and its headline
class CaseHead : public QWidget
{
    Q_OBJECT
public:
    CaseHead(const Workplace &workplace, QWidget *parent);
    void show(const CaseFile &file);
    using QWidget::show;

private:
    void showDue(const Case &subject, bool answerWaits);

    const Workplace &m_workplace;
    QString m_number;
    QLabel *m_numberLabel;
    QLabel *m_headline;
    StatusPill *m_status;
    StatusPill *m_due;
    WhyDue *m_whyDue;
    StatusPill *m_secret;
    StatusPill *m_flag;
};

} // namespace lyhord
