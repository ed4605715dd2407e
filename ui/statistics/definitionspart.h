#pragma once

#include "core/statistics/report.h"
#include "ui/widgets/readingview.h"

namespace lyhord {

//! What every figure of the report counts, in the words the exports use
class DefinitionsPart : public ReadingView
{
    Q_OBJECT
public:
    explicit DefinitionsPart(QWidget *parent = nullptr);
    void showReport(const Report &report); //!< keeps the place where it is read if nothing is new

private:
    QList<QPair<QString, QString>> m_shown;
};

} // namespace lyhord
