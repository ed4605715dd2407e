#pragma once

#include <QtGui/QIcon>

namespace lyhord {

//! Named by what they stand for; icons.cpp says which drawing shows it
enum class Icon {
    // queues and states
    Inbox,
    Drafts,
    ToAssign,
    Consulting,
    WithDepartment,
    FirstReminder,
    SecondReminder,
    WriteOffDue,
    AnswersToSend,
    Closed,
    Referred,
    NoOwner,
    // when it is due
    InTime,
    DueSoon,
    Overdue,
    Done,
    // how it came
    Web,
    Phone,
    Email,
    Visit,
    Letter,
    PaperForm,
    SocialMedia,
    Department,
    // what it is
    View,
    Complaint,
    Suggestion,
    Praise,
    Question,
    // what it led to
    Improvement,
    NoAction,
    // what one can do
    Add,
    Answer,
    Attach,
    Cancel,
    Copy,
    Edit,
    Export,
    Filter,
    FollowUp,
    Import,
    InterimAnswer,
    Link,
    Print,
    Refer,
    Refresh,
    Remind,
    Remove,
    Reopen,
    Save,
    Search,
    SignOut,
    Split,
    Undo,
    Upload,
    // what is worth a look
    Hidden,
    Information,
    Protected,
    Secret,
    Shown,
    Warning,
    // administration
    Calendar,
    Category,
    Database,
    Headline,
    Keyboard,
    Language,
    People,
    Person,
    Settings,
    StandardAnswer,
    Statistics,
    Timeline,
    // the window itself
    Check,
    DarkTheme,
    Down,
    Left,
    LightTheme,
    Right,
    Up,
};

//! Light or dark is chosen each time it is painted, from the application's palette: nothing to do when that changes
[[nodiscard]] QIcon icon(Icon name);

[[nodiscard]] QIcon applicationIcon();

} // namespace lyhord
