<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lyhord::AnswerPrinting</name>
    <message numerus="yes">
        <source>%n letter(s) went to the printer. Mark them when they are posted.</source>
        <translation>
            <numerusform>%Ln letter went to the printer. Mark it when it is posted.</numerusform>
            <numerusform>%Ln letters went to the printer. Mark them when they are posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) whose addressee you may not read were left out.</source>
        <translation>
            <numerusform>%Ln letter whose addressee you may not read was left out.</numerusform>
            <numerusform>%Ln letters whose addressee you may not read were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were saved in the file %1. Mark them when they are printed and posted.</source>
        <translation>
            <numerusform>%Ln letter was saved in the file %1. Mark it when it is printed and posted.</numerusform>
            <numerusform>%Ln letters were saved in the file %1. Mark them when they are printed and posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::AssignmentPage</name>
    <message numerus="yes">
        <source>&amp;Ask %n department(s)</source>
        <translation>
            <numerusform>&amp;Ask %Ln department</numerusform>
            <numerusform>&amp;Ask %Ln departments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::BatchPage</name>
    <message numerus="yes">
        <source>One step on %n case(s)</source>
        <translation>
            <numerusform>One step on %Ln case</numerusform>
            <numerusform>One step on %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be done.</source>
        <translation>
            <numerusform>%Ln will be done.</numerusform>
            <numerusform>%Ln will be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln will be refused; the reason stands beside it.</numerusform>
            <numerusform>%Ln will be refused; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%Ln done.</numerusform>
            <numerusform>%Ln done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln refused; the reason stands beside it.</numerusform>
            <numerusform>%Ln refused; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun, since it was stopped.</source>
        <translation>
            <numerusform>%Ln not begun, since it was stopped.</numerusform>
            <numerusform>%Ln not begun, since it was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%Ln left out.</numerusform>
            <numerusform>%Ln left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is done: %n case(s) would be refused, and the reason stands beside each.</source>
        <translation>
            <numerusform>Nothing is done: %Ln case would be refused, and the reason stands beside it.</numerusform>
            <numerusform>Nothing is done: %Ln cases would be refused, and the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <extracomment>&quot;One step on 30 cases, 1 left out&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln left out</numerusform>
            <numerusform>%1, %Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these case(s) were left out when this step was begun before, and are left out here too. Take them in again with Space in the list.</source>
        <translation>
            <numerusform>%Ln of these cases was left out when this step was begun before, and is left out here too. Take it in again with Space in the list.</numerusform>
            <numerusform>%Ln of these cases were left out when this step was begun before, and are left out here too. Take them in again with Space in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the letter(s) are in another language than your text, and would mix the two.</source>
        <translation>
            <numerusform>%Ln of the letters is in another language than your text, and would mix the two.</numerusform>
            <numerusform>%Ln of the letters are in another language than your text, and would mix the two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back.</source>
        <translation>
            <numerusform>%Ln taken back.</numerusform>
            <numerusform>%Ln taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of the case(s) no department has stated an outcome. Choose one: it is then the outcome of all.</source>
        <translation>
            <numerusform>For %Ln case no department has stated an outcome. Choose one: it is then the outcome of all.</numerusform>
            <numerusform>For %Ln cases no department has stated an outcome. Choose one: it is then the outcome of all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::BatchTakeBack</name>
    <message numerus="yes">
        <source>In %n it could not be:</source>
        <translation>
            <numerusform>In %Ln it could not be:</numerusform>
            <numerusform>In %Ln it could not be:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n case(s): %1.</source>
        <extracomment>a step that is taken back: &quot;Taken back in 12 cases: Assign.&quot;</extracomment>
        <translation>
            <numerusform>Taken back in %Ln case: %1.</numerusform>
            <numerusform>Taken back in %Ln cases: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::BatchUndoDialog</name>
    <message numerus="yes">
        <source>%1: %2, %n case(s)</source>
        <extracomment>a moment, a step, how many cases: &quot;20 Nov 2026 14:05: Assign, 30 cases&quot;</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln case</numerusform>
            <numerusform>%1: %2, %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::CalendarSection</name>
    <message numerus="yes">
        <source>%n running cases got other days.</source>
        <translation>
            <numerusform>%Ln running case got other days.</numerusform>
            <numerusform>%Ln running cases got other days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::CaseFilePage</name>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%Ln file attached.</numerusform>
            <numerusform>%Ln files attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of case %1 waits to go to the person. %n letter(s) to departments wait: they are marked in the outbox (Ctrl+O).</source>
        <translation>
            <numerusform>Nothing of case %1 waits to go to the person. %n letter to a department waits: it is marked in the outbox (Ctrl+O).</numerusform>
            <numerusform>Nothing of case %1 waits to go to the person. %n letters to departments wait: they are marked in the outbox (Ctrl+O).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ChoiceBar</name>
    <message numerus="yes">
        <source>&amp;More choices (%n in use)</source>
        <translation>
            <numerusform>&amp;More choices (%Ln in use)</numerusform>
            <numerusform>&amp;More choices (%Ln in use)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Deadlines</name>
    <message numerus="yes">
        <source>%1 is %n calendar days later</source>
        <translation>
            <numerusform>%1 is %Ln calendar day later</numerusform>
            <numerusform>%1 is %Ln calendar days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n months later</source>
        <translation>
            <numerusform>%1 is %Ln month later</numerusform>
            <numerusform>%1 is %Ln months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n months later, the last day of a shorter month</source>
        <translation>
            <numerusform>%1 is %Ln month later, the last day of a shorter month</numerusform>
            <numerusform>%1 is %Ln months later, the last day of a shorter month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%Ln working day left</numerusform>
            <numerusform>%Ln working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%Ln working day late</numerusform>
            <numerusform>%Ln working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::DepartmentSection</name>
    <message numerus="yes">
        <source>%n case(s) wait for its answer. Who takes over gets them the day after the last one.</source>
        <translation>
            <numerusform>%Ln case waits for its answer. Who takes over gets it the day after the last one.</numerusform>
            <numerusform>%Ln cases wait for its answer. Who takes over gets them the day after the last one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %1. %n case(s) that waited for its answer went to %2.</source>
        <translation>
            <numerusform>Retired: %1. %Ln case that waited for its answer went to %2.</numerusform>
            <numerusform>Retired: %1. %Ln cases that waited for its answer went to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %1. %n case(s) that wait for its answer go to %2 when its last day has passed.</source>
        <translation>
            <numerusform>Retired: %1. %Ln case that waits for its answer goes to %2 when its last day has passed.</numerusform>
            <numerusform>Retired: %1. %Ln cases that wait for its answer go to %2 when its last day has passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Directory</name>
    <message numerus="yes">
        <source>%n cases wait for an answer of %1. Say who takes over, or hand them on first.</source>
        <translation>
            <numerusform>%Ln case waits for an answer of %1. Say who takes over, or hand it on first.</numerusform>
            <numerusform>%Ln cases wait for an answer of %1. Say who takes over, or hand them on first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been handed over.</source>
        <translation>
            <numerusform>%Ln case has been handed over.</numerusform>
            <numerusform>%Ln cases have been handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Dispatching</name>
    <message numerus="yes">
        <source>%n e-mail(s) marked as sent, now and by you.</source>
        <translation>
            <numerusform>%Ln e-mail marked as sent, now and by you.</numerusform>
            <numerusform>%Ln e-mails marked as sent, now and by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) marked as posted, now and by you.</source>
        <translation>
            <numerusform>%Ln letter marked as posted, now and by you.</numerusform>
            <numerusform>%Ln letters marked as posted, now and by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) marked as made, now and by you.</source>
        <translation>
            <numerusform>%Ln call marked as made, now and by you.</numerusform>
            <numerusform>%Ln calls marked as made, now and by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken back: the answer waits to leave again.</source>
        <translation>
            <numerusform>%Ln mark taken back: the answer waits to leave again.</numerusform>
            <numerusform>%Ln marks taken back: the answers wait to leave again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::DraftOffer</name>
    <message numerus="yes">
        <source>%n drafts on this computer are damaged and cannot be read. They were put aside and not deleted: %1</source>
        <translation>
            <numerusform>%Ln draft on this computer is damaged and cannot be read. It was put aside and not deleted: %1</numerusform>
            <numerusform>%Ln drafts on this computer are damaged and cannot be read. They were put aside and not deleted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n drafts of what was begun and not finished. The newest is from %1: %2</source>
        <extracomment>the moment of the newest draft and how it begins</extracomment>
        <translation>
            <numerusform>There is a draft of what was begun and not finished, from %1: %2</numerusform>
            <numerusform>There are %Ln drafts of what was begun and not finished. The newest is from %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on this computer cannot be read: their key lies in the desktop&apos;s keyring, which is closed. Nothing of them is lost; unlock the keyring.</source>
        <translation>
            <numerusform>%n draft on this computer cannot be read: its key lies in the desktop&apos;s keyring, which is closed. Nothing of it is lost; unlock the keyring.</numerusform>
            <numerusform>%n drafts on this computer cannot be read: their key lies in the desktop&apos;s keyring, which is closed. Nothing of them is lost; unlock the keyring.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::DraftWords</name>
    <message numerus="yes">
        <source>%1, in %n case(s)</source>
        <extracomment>a step taken on many cases: &quot;Answer and close, in 12 cases&quot;</extracomment>
        <translation>
            <numerusform>%1, in %Ln case</numerusform>
            <numerusform>%1, in %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::FactsNotes</name>
    <message numerus="yes">
        <source>The report shows %n frozen month(s) of the period as they were then. These are the cases as they are now, so they can count otherwise.</source>
        <translation>
            <numerusform>The report shows %n frozen month of the period as it was then. These are the cases as they are now, so they can count otherwise.</numerusform>
            <numerusform>The report shows %n frozen months of the period as they were then. These are the cases as they are now, so they can count otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::FirstPage</name>
    <message numerus="yes">
        <source>%n case(s) came in during %1.</source>
        <translation>
            <numerusform>%Ln case came in during %1.</numerusform>
            <numerusform>%Ln cases came in during %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) led to an improvement.</source>
        <translation>
            <numerusform>%Ln closed case led to an improvement.</numerusform>
            <numerusform>%Ln closed cases led to an improvement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) had waited longer than promised at the end of the period.</source>
        <translation>
            <numerusform>%Ln open case had waited longer than promised at the end of the period.</numerusform>
            <numerusform>%Ln open cases had waited longer than promised at the end of the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were written off without an answer.</source>
        <translation>
            <numerusform>%Ln case was written off without an answer.</numerusform>
            <numerusform>%Ln cases were written off without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers given in the period took at most %n working day(s).</source>
        <translation>
            <numerusform>Half of the answers given in the period took at most %Ln working day.</numerusform>
            <numerusform>Half of the answers given in the period took at most %Ln working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) have waited longer than promised.</source>
        <translation>
            <numerusform>%Ln open case has waited longer than promised.</numerusform>
            <numerusform>%Ln open cases have waited longer than promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that were due is still without an answer.</source>
        <translation>
            <numerusform>%n of those that were due is still without an answer.</numerusform>
            <numerusform>%n of those that were due are still without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n more</source>
        <translation>
            <numerusform>now %Ln more</numerusform>
            <numerusform>now %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n fewer</source>
        <translation>
            <numerusform>now %Ln fewer</numerusform>
            <numerusform>now %Ln fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n more (+%1 %)</source>
        <translation>
            <numerusform>now %Ln more (+%1 %)</numerusform>
            <numerusform>now %Ln more (+%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n fewer (−%1 %)</source>
        <translation>
            <numerusform>now %Ln fewer (−%1 %)</numerusform>
            <numerusform>now %Ln fewer (−%1 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) read so far</source>
        <translation>
            <numerusform>%Ln row read so far</numerusform>
            <numerusform>%Ln rows read so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused.</source>
        <translation>
            <numerusform>%Ln row was refused.</numerusform>
            <numerusform>%Ln rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at so far: %Ln row(s).</source>
        <translation>
            <numerusform>Looked at so far: %Ln row.</numerusform>
            <numerusform>Looked at so far: %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All in all: %Ln row(s).</source>
        <translation>
            <numerusform>All in all: %Ln row.</numerusform>
            <numerusform>All in all: %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had come before and differ: they wait in the inbox as changed.</source>
        <translation>
            <numerusform>%Ln row had come before and differs: it waits in the inbox as changed.</numerusform>
            <numerusform>%Ln rows had come before and differ: they wait in the inbox as changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had come before and are the same.</source>
        <translation>
            <numerusform>%Ln row had come before and is the same.</numerusform>
            <numerusform>%Ln rows had come before and are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) became cases.</source>
        <translation>
            <numerusform>%Ln new row became a case.</numerusform>
            <numerusform>%Ln new rows became cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) came into the inbox.</source>
        <translation>
            <numerusform>%Ln new row came into the inbox.</numerusform>
            <numerusform>%Ln new rows came into the inbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::InboxItemPage</name>
    <message numerus="yes">
        <source>&amp;Why it is not kept. It can be brought back from the discarded for %n day(s); then its words and files are erased.</source>
        <translation>
            <numerusform>&amp;Why it is not kept. It can be brought back from the discarded for %Ln day; then its words and files are erased.</numerusform>
            <numerusform>&amp;Why it is not kept. It can be brought back from the discarded for %Ln days; then its words and files are erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Integrity</name>
    <message numerus="yes">
        <source>%Ln stored file(s) are not what was attached. Look for them in a backup.</source>
        <translation>
            <numerusform>%Ln stored file is not what was attached. Look for it in a backup.</numerusform>
            <numerusform>%Ln stored files are not what was attached. Look for them in a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Launcher</name>
    <message numerus="yes">
        <source>%n reminder(s) to departments were written and are in the outbox.</source>
        <translation>
            <numerusform>%Ln reminder to departments was written and is in the outbox.</numerusform>
            <numerusform>%Ln reminders to departments were written and are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be written off after three months: they wait for your decision.</source>
        <translation>
            <numerusform>%Ln case may be written off after three months: it waits for your decision.</numerusform>
            <numerusform>%Ln cases may be written off after three months: they wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) went out on their date and are in the outbox.</source>
        <translation>
            <numerusform>%Ln report went out on its date and is in the outbox.</numerusform>
            <numerusform>%Ln reports went out on their date and are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that waited for a department that no longer exists went to its successor.</source>
        <translation>
            <numerusform>%Ln case that waited for a department that no longer exists went to its successor.</numerusform>
            <numerusform>%Ln cases that waited for a department that no longer exists went to their successors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has the chief legal officer&apos;s role. %n case(s) handed over are read by nobody.</source>
        <translation>
            <numerusform>Nobody has the chief legal officer&apos;s role. %Ln case handed over is read by nobody.</numerusform>
            <numerusform>Nobody has the chief legal officer&apos;s role. %Ln cases handed over are read by nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::LetterPaper</name>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Print %Ln letter</numerusform>
            <numerusform>Print %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <extracomment>the name of a file with letters that were printed</extracomment>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ListExports</name>
    <message numerus="yes">
        <source>Taken out by %1, %2. %Ln cases</source>
        <extracomment>below a printed list: who printed it, on which day, how many cases</extracomment>
        <translation>
            <numerusform>Taken out by %1, %2. %Ln case</numerusform>
            <numerusform>Taken out by %1, %2. %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln cases.</source>
        <translation>
            <numerusform>It holds %Ln case.</numerusform>
            <numerusform>It holds %Ln cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is being read: %Ln cases so far.</source>
        <translation>
            <numerusform>The list is being read: %Ln case so far.</numerusform>
            <numerusform>The list is being read: %Ln cases so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ListPane</name>
    <message numerus="yes">
        <source>The rows that have been shown were copied; %n more had not been read yet.</source>
        <translation>
            <numerusform>The rows that have been shown were copied; %Ln more had not been read yet.</numerusform>
            <numerusform>The rows that have been shown were copied; %Ln more had not been read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%Ln in the list</numerusform>
            <numerusform>%Ln in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cases that have been shown are chosen; %n more had not been read yet.</source>
        <translation>
            <numerusform>The cases that have been shown are chosen; %Ln more had not been read yet.</numerusform>
            <numerusform>The cases that have been shown are chosen; %Ln more had not been read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>above a list of cases</extracomment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been discarded lately. What is discarded can be brought back from here for %n day(s).</source>
        <translation>
            <numerusform>Nothing has been discarded lately. What is discarded can be brought back from here for %Ln day.</numerusform>
            <numerusform>Nothing has been discarded lately. What is discarded can be brought back from here for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for somebody with the right to protected data.</source>
        <translation>
            <numerusform>%Ln message waits for somebody with the right to protected data.</numerusform>
            <numerusform>%Ln messages wait for somebody with the right to protected data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::MovesList</name>
    <message numerus="yes">
        <source>%n running cases get other days.</source>
        <translation>
            <numerusform>%Ln running case gets other days.</numerusform>
            <numerusform>%Ln running cases get other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running cases get another answer day.</source>
        <translation>
            <numerusform>%Ln running case gets another answer day.</numerusform>
            <numerusform>%Ln running cases get another answer day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer day moves in %n of them.</source>
        <translation>
            <numerusform>The answer day moves in %Ln of them.</numerusform>
            <numerusform>The answer day moves in %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) that have to answer earlier get a letter each, with numbers and days.</source>
        <translation>
            <numerusform>%Ln department that has to answer earlier gets a letter with numbers and days.</numerusform>
            <numerusform>%Ln departments that have to answer earlier get a letter each, with numbers and days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::NoticeBar</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxPage</name>
    <message numerus="yes">
        <source>%n e-mail(s) wait too long already, the oldest since %1: nothing is sending them. Tell whoever looks after the program, or send them from another program and mark them as sent.</source>
        <translation>
            <numerusform>%Ln e-mail has waited too long, since %1: nothing is sending it. Tell whoever looks after the program, or send it from another program and mark it as sent.</numerusform>
            <numerusform>%Ln e-mails have waited too long, the oldest since %1: nothing is sending them. Tell whoever looks after the program, or send them from another program and mark them as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::PrintedReport</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>what was improved</comment>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the full report</source>
        <translation>
            <numerusform>%Ln more in the full report</numerusform>
            <numerusform>%Ln more in the full report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileMerge</name>
    <message numerus="yes">
        <source>%n cases wait for its answer. Hand them on, or retire it with a successor.</source>
        <translation>
            <numerusform>%Ln case waits for its answer. Hand it on, or retire it with a successor.</numerusform>
            <numerusform>%Ln cases wait for its answer. Hand them on, or retire it with a successor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileSection</name>
    <message numerus="yes">
        <source>Add, change and &amp;retire %n entries</source>
        <translation>
            <numerusform>Add, change and &amp;retire %Ln entry</numerusform>
            <numerusform>Add, change and &amp;retire %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::SelectionPage</name>
    <message numerus="yes">
        <source>%n case(s) are chosen</source>
        <translation>
            <numerusform>%Ln case is chosen</numerusform>
            <numerusform>%Ln cases are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::SettingSection</name>
    <message numerus="yes">
        <source>The new value holds from today. %n running cases got other days.</source>
        <translation>
            <numerusform>The new value holds from today. %Ln running case got other days.</numerusform>
            <numerusform>The new value holds from today. %Ln running cases got other days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::StepWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>departments</comment>
        <extracomment>%1 is a department</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::WaitingRegistrations</name>
    <message numerus="yes">
        <source>The %n things that waited for the database are done.</source>
        <translation>
            <numerusform>%Ln thing that waited for the database is done.</numerusform>
            <numerusform>The %Ln things that waited for the database are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that waited for the database need you.</source>
        <extracomment>of what waited for the database</extracomment>
        <translation>
            <numerusform>%Ln of those that waited for the database needs you.</numerusform>
            <numerusform>%Ln of those that waited for the database need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::WaitingWords</name>
    <message numerus="yes">
        <source>%n e-mail(s) to be sent</source>
        <translation>
            <numerusform>%Ln e-mail to be sent</numerusform>
            <numerusform>%Ln e-mails to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be printed and posted</source>
        <translation>
            <numerusform>%Ln letter to be printed and posted</numerusform>
            <numerusform>%Ln letters to be printed and posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to be made</source>
        <translation>
            <numerusform>%Ln call to be made</numerusform>
            <numerusform>%Ln calls to be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) to departments (outbox, Ctrl+O)</source>
        <translation>
            <numerusform>%n e-mail to a department (outbox, Ctrl+O)</numerusform>
            <numerusform>%n e-mails to departments (outbox, Ctrl+O)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to the chief legal officer (outbox, Ctrl+O)</source>
        <translation>
            <numerusform>%Ln notice to the chief legal officer (outbox, Ctrl+O)</numerusform>
            <numerusform>%Ln notices to the chief legal officer (outbox, Ctrl+O)</numerusform>
        </translation>
    </message>
</context>
</TS>
