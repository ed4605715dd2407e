#pragma once

#include "resources/icons/icons.h"
#include "ui/administration/section.h"
#include "ui/client/page.h"

#include <QtCore/QList>

#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace lyhord {

class ComboBox;

//! What the municipality decides for itself: a list of parts at the left, or one to choose from above where there is
//! little room, and the chosen part
class AdministrationPage : public Page
{
    Q_OBJECT
public:
    AdministrationPage(Workplace &workplace, Navigator &navigator, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const PageRequest &request) override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] bool canLeave() override;
    [[nodiscard]] bool isWide() const override { return true; }
    void focusFirst() override;
    bool goBack() override;
    [[nodiscard]] QList<Stop> stops() override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part
    {
        QString name;
        QString guide; //!< where the guide tells about it
        Icon symbol;
        std::function<Section *(QWidget *)> make;
        Section *section = nullptr; //!< made when first shown
        QString className = {}; //!< of the section: drafts name it
    };
    template <class S>
    void addPart(const QString &name, const QString &guide, Icon symbol);
    void addParts();
    void build();
    void partChosen(int row);
    void showPart(int row);
    void save();
    void openDraft(const QString &token);
    void focusParts();
    [[nodiscard]] QWidget *parts() const;
    [[nodiscard]] Section *current() const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    QList<Part> m_parts;
    int m_shown = -1;
    bool m_isNarrow = false;
    QListWidget *m_list;
    ComboBox *m_choice; //!< in place of the list
    QWidget *m_choiceRow; //!< with its label
    QLabel *m_heading;
    QStackedWidget *m_stack;
};

} // namespace lyhord
