#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace lyhord {

class Workplace;

//! "Bo Ek has the case open": one quiet line, there only when it is so
class PresenceLine : public QWidget
{
    Q_OBJECT
public:
    PresenceLine(Workplace &workplace, QWidget *parent);
    void setCase(const QString &number);

private:
    void show();
    [[nodiscard]] QString sentence() const;

    Workplace &m_workplace;
    QString m_number;
    QLabel *m_symbol;
    QLabel *m_text;
};

} // namespace lyhord
