#pragma once

#include "ui/client/navigator.h"

#include <QtCore/QList>

namespace lyhord::test {

//! Remembers what a page asked of its window
class FakeNavigator : public Navigator
{
public:
    void go(const PageRequest &request) override { requests.append(request); }
    void back() override { ++backs; }
    void backToNone() override { ++backsToNone; }
    void showNotice(const Notice &notice) override { notices.append(notice); }
    void showQueue(Queue queue) override { queues.append(queue); }
    [[nodiscard]] bool offers(PageKind) const override { return true; }

    QList<PageRequest> requests;
    QList<Notice> notices;
    QList<Queue> queues;
    int backs = 0;
    int backsToNone = 0;
};

} // namespace lyhord::test
