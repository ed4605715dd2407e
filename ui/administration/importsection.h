#pragma once

#include "ui/administration/tasksection.h"

namespace lyhord {

//! Brings in what was collected elsewhere
class ImportSection : public TaskSection
{
    Q_OBJECT
public:
    ImportSection(Workplace &workplace, Navigator &navigator, QWidget *parent);

private:
    void open();
};

} // namespace lyhord
