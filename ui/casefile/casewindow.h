#pragma once

#include "core/services/caseservice.h"

#include <QtWidgets/QWidget>

class QLabel;
class QUrl;

namespace lyhord {

class CaseText;
class EmptyPlace;
class StatusPill;
class WhyDue;
class Workplace;

//! A case in a window of its own, to read beside what one works on. It follows what others do, and what the person may
//! see. Steps are taken in the main window only, so that the case acted on is always the one shown there. Deletes
//! itself.
class CaseWindow : public QWidget
{
    Q_OBJECT
public:
    CaseWindow(Workplace &workplace, const QString &number); //!< no parent: it lies above or below the main window
    [[nodiscard]] const QString &number() const { return m_number; }

Q_SIGNALS:
    void stepsWished(const QString &number); //!< to the case in the main window
    void readingWished(const QString &number); //!< another case beside it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read(bool anew);
    void show(const CaseFile &file);
    void showMissing(const Error &error);
    void showText();
    void follow(const QUrl &link);

    Workplace &m_workplace;
    QString m_number;
    CaseFile m_file;
    QString m_html;
    quint64 m_generation = 0;
    StatusPill *m_status;
    StatusPill *m_due;
    WhyDue *m_whyDue;
    QLabel *m_headline;
    CaseText *m_text;
    QWidget *m_content;
    EmptyPlace *m_missing;
};

} // namespace lyhord
