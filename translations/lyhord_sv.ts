<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>lyhord::Addressee</name>
    <message>
        <source>The person is told by e-mail.</source>
        <extracomment>a name and an e-mail address</extracomment>
        <translation>Personen får veta det med e-post.</translation>
    </message>
    <message>
        <source>A letter goes by e-mail to %1.</source>
        <translation>Ett brev går med e-post till %1.</translation>
    </message>
    <message>
        <source>The person is to be called and told.</source>
        <extracomment>a name and a telephone number</extracomment>
        <translation>Personen ska ringas upp och få veta det.</translation>
    </message>
    <message>
        <source>The person is to be called and told: %1.</source>
        <translation>Personen ska ringas upp och få veta det: %1.</translation>
    </message>
    <message>
        <source>A letter on paper is to be printed and posted to the person.</source>
        <extracomment>a name and a postal address</extracomment>
        <translation>Ett brev på papper ska skrivas ut och skickas med post till personen.</translation>
    </message>
    <message>
        <source>A letter on paper is to be printed and posted to %1.</source>
        <translation>Ett brev på papper ska skrivas ut och skickas med post till %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::AdministrationPage</name>
    <message>
        <source>Departments</source>
        <translation>Förvaltningar</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Ärenderubriker</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Standard answers</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personer och roller</translation>
    </message>
    <message>
        <source>Rule values</source>
        <translation>Regelvärden</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>What is no case</source>
        <translation>Vad som inte är ett ärende</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Check and backup</source>
        <translation>Kontroll och säkerhetskopia</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Administrationens delar</translation>
    </message>
    <message>
        <source>Only a contact centre administrator can change what stands here. Ask one of them.</source>
        <translation>Bara en administratör på kontaktcentret kan ändra det som står här. Vänd dig till någon av dem.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>the window&apos;s title: the part of the administration that is shown</extracomment>
        <translation>Administration: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Läs in filer</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processer</translation>
    </message>
    <message>
        <source>Service declarations</source>
        <translation>Servicedeklarationer</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Report recipients</source>
        <translation>Rapporternas mottagare</translation>
    </message>
    <message>
        <source>There is nothing here to save.</source>
        <translation>Här finns inget att spara.</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>of the administration: before the choice of one</extracomment>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>lyhord::Afterwards</name>
    <message>
        <source>The case is open.</source>
        <translation>Ärendet är öppet.</translation>
    </message>
    <message>
        <source>Write down why the case is opened once more.</source>
        <translation>Skriv varför ärendet öppnas igen.</translation>
    </message>
    <message>
        <source>The case is closed. If the person is not satisfied with the answer, note that; otherwise reopen the case.</source>
        <translation>Ärendet är avslutat. Om personen inte är nöjd med svaret, anteckna det. Annars kan du öppna ärendet igen.</translation>
    </message>
    <message>
        <source>Write down what the person has added.</source>
        <translation>Skriv vad personen har lagt till.</translation>
    </message>
    <message>
        <source>The case was referred elsewhere. Reopen it first.</source>
        <translation>Ärendet är hänvisat till någon annan. Öppna det igen först.</translation>
    </message>
    <message>
        <source>Write down what the person is not satisfied with.</source>
        <translation>Skriv vad personen inte är nöjd med.</translation>
    </message>
</context>
<context>
    <name>lyhord::AnswerPrinting</name>
    <message numerus="yes">
        <source>%n letter(s) went to the printer. Mark them when they are posted.</source>
        <translation>
            <numerusform>%Ln brev gick till skrivaren. Markera det när det är postat.</numerusform>
            <numerusform>%Ln brev gick till skrivaren. Markera dem när de är postade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) whose addressee you may not read were left out.</source>
        <translation>
            <numerusform>%Ln brev vars mottagare du inte får se togs inte med.</numerusform>
            <numerusform>%Ln brev vars mottagare du inte får se togs inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>Inget brev väntar på att skrivas ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were saved in the file %1. Mark them when they are printed and posted.</source>
        <translation>
            <numerusform>%Ln brev sparades i filen %1. Markera det när det är utskrivet och postat.</numerusform>
            <numerusform>%Ln brev sparades i filen %1. Markera dem när de är utskrivna och postade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the letters. Look whether it is switched on, and print them again.</source>
        <translation>Skrivaren tog inte emot breven. Se efter om den är på, och skriv ut dem igen.</translation>
    </message>
    <message>
        <source>The letters could not be saved in the file %1. Choose another place, and print them again.</source>
        <translation>Breven kunde inte sparas i filen %1. Välj en annan plats och skriv ut dem igen.</translation>
    </message>
</context>
<context>
    <name>lyhord::AnsweredWords</name>
    <message>
        <source>%1, %2</source>
        <comment>moment, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (written down by %3)</source>
        <comment>moment, who answered, who recorded it</comment>
        <translation>%1, %2 (antecknat av %3)</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <comment>moment, who recorded it</comment>
        <translation>%1, nedtecknat av %2</translation>
    </message>
    <message>
        <source>Got in touch again %1:</source>
        <extracomment>above what a person said later: moment, who wrote it down</extracomment>
        <translation>Hörde av sig igen %1:</translation>
    </message>
    <message>
        <source>Earlier answer:</source>
        <translation>Tidigare svar:</translation>
    </message>
    <message>
        <source>Earlier answer, %1:</source>
        <translation>Tidigare svar, %1:</translation>
    </message>
    <message>
        <source>Secret. You have not the right to read name and text of this case. An administrator at the contact centre can give it.</source>
        <translation>Sekretess. Du har inte behörighet att läsa namn och text i det här ärendet. En administratör på kontaktcentret kan ge den.</translation>
    </message>
    <message>
        <source>%1; that is whom the case concerns</source>
        <extracomment>moment and who answered a case at a department, where that is whom the case concerns</extracomment>
        <translation>%1; det är den som ärendet gäller</translation>
    </message>
</context>
<context>
    <name>lyhord::AnsweringPage</name>
    <message>
        <source>Sta&amp;ndard answer</source>
        <translation>Stan&amp;dardsvar</translation>
    </message>
    <message>
        <source>Joint &amp;answer</source>
        <translation>&amp;Gemensamt svar</translation>
    </message>
    <message>
        <source>Greeting, headline, number and outcome come by themselves.</source>
        <translation>Hälsning, rubrik, nummer och vad det leder till kommer med av sig självt.</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Leder till</translation>
    </message>
    <message>
        <source>&amp;Send and close</source>
        <translation>&amp;Skicka och avsluta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>&amp;Tillbaka till ärendet</translation>
    </message>
    <message>
        <source>Answer case %1</source>
        <translation>Besvara ärende %1</translation>
    </message>
    <message>
        <source>Has not answered yet.</source>
        <translation>Har inte svarat än.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Saknas än: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>Gemensamt svar</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>%1 has closed the case meanwhile. What you have written is kept for when it is opened again.</source>
        <translation>%1 har avslutat ärendet under tiden. Det du har skrivit finns kvar till dess att det öppnas igen.</translation>
    </message>
    <message>
        <source>%1 has answered meanwhile, and the case is closed. What you have written is kept for when it is opened again.</source>
        <translation>%1 har besvarat ärendet under tiden, och det är avslutat. Det du har skrivit finns kvar till dess att det öppnas igen.</translation>
    </message>
    <message>
        <source>Case %1 is closed. No reply goes out.</source>
        <translation>Ärende %1 är avslutat. Inget svar skickas.</translation>
    </message>
    <message>
        <source>Case %1 is closed. The person is to be called with the answer.</source>
        <translation>Ärende %1 är avslutat. Personen ska ringas upp med svaret.</translation>
    </message>
    <message>
        <source>Case %1 is closed. The answer is to be printed and posted.</source>
        <translation>Ärende %1 är avslutat. Svaret ska skrivas ut och postas.</translation>
    </message>
    <message>
        <source>The person is to be called: %1. This is what is said.</source>
        <translation>Personen ska ringas upp: %1. Det här är vad som sägs.</translation>
    </message>
    <message>
        <source>Is printed and posted to %1.</source>
        <translation>Skrivs ut och postas till %1.</translation>
    </message>
    <message>
        <source>Goes by e-mail to %1.</source>
        <translation>Går med e-post till %1.</translation>
    </message>
    <message>
        <source>Number, headline and outcome come by themselves.</source>
        <translation>Nummer, rubrik och utfall kommer med av sig själva.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>outcome, when and who</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Case %1 is closed. The e-mail with the answer waits in the outbox.</source>
        <translation>Ärende %1 är avslutat. E-postbrevet med svaret väntar i utkorgen.</translation>
    </message>
    <message>
        <source>Insert a te&amp;xt block…</source>
        <translation>Infoga te&amp;xtblock…</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Mellanslag</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <extracomment>moment, channel</extracomment>
        <translation>Mottaget %1 via %2</translation>
    </message>
    <message>
        <source>Read more of what was said</source>
        <translation>Läs mer av det som sades</translation>
    </message>
    <message>
        <source>Handed back %1</source>
        <comment>when and who</comment>
        <translation>Lämnat tillbaka %1</translation>
    </message>
    <message>
        <source>Nothing is sent: the person wants no reply. Closing the case is what is done. What you write is kept with it.</source>
        <translation>Inget skickas: personen vill inte ha något svar. Det som görs är att ärendet avslutas. Det du skriver sparas i ärendet.</translation>
    </message>
    <message>
        <source>Nothing is sent: the person cannot be reached. Closing the case is what is done. What you write is kept with it.</source>
        <translation>Inget skickas: personen kan inte nås. Det som görs är att ärendet avslutas. Det du skriver sparas i ärendet.</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Av&amp;sluta ärendet</translation>
    </message>
    <message>
        <source>&amp;Reason, as the department will read it</source>
        <translation>S&amp;käl, så som förvaltningen får läsa det</translation>
    </message>
    <message>
        <source>Still missing: %1. An answer without it needs a reason, which is sent there with the word that no answer is needed any more.</source>
        <translation>Saknas ännu: %1. Ett svar utan den delen kräver skäl, som skickas dit med besked om att inget svar behövs längre.</translation>
    </message>
    <message>
        <source>This goes by e-mail to who has not answered.</source>
        <translation>Det här går med e-post till den som inte har svarat.</translation>
    </message>
    <message>
        <source>The letter is in the person&apos;s language, and your text seems to be in another.</source>
        <translation>Brevet är på personens språk, och din text verkar vara på ett annat.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ännu ingenting</translation>
    </message>
    <message>
        <source>What the departments answer now</source>
        <translation>Vad förvaltningarna svarar nu</translation>
    </message>
    <message>
        <source>The departments have answered otherwise since you wrote this.</source>
        <translation>Förvaltningarna har svarat annorlunda sedan du skrev detta.</translation>
    </message>
    <message>
        <source>Beside your text stands: %1. Their answers now: %2.</source>
        <extracomment>the first is an outcome as “No action”, the second another one</extracomment>
        <translation>Vid din text står: %1. Deras svar nu: %2.</translation>
    </message>
    <message>
        <source>What was answered before</source>
        <translation>Vad som svarats tidigare</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Leder till: %1</translation>
    </message>
    <message>
        <source>Clo&amp;se and call</source>
        <translation>Av&amp;sluta och ring</translation>
    </message>
</context>
<context>
    <name>lyhord::Answers</name>
    <message>
        <source>There is no answer yet from %1. Wait for it, or withdraw the question; an administrator may send the answer without it and writes down why.</source>
        <translation>%1 har inte svarat än. Vänta på svaret eller ta tillbaka fördelningen. En administratör kan skicka svaret utan den delen och skriver då varför.</translation>
    </message>
    <message>
        <source>Only an administrator may send an answer while a department&apos;s part is missing.</source>
        <translation>Bara en administratör får skicka ett svar medan en förvaltnings del saknas.</translation>
    </message>
    <message>
        <source>A department has been asked whether this is a case at all. Record its answer first.</source>
        <translation>En förvaltning har fått frågan om det här är ett ärende. Anteckna dess svar först.</translation>
    </message>
    <message>
        <source>The person wants an answer and can be reached, so the case is closed by sending one. Only an administrator may close it without.</source>
        <translation>Personen önskar återkoppling och går att nå. Ärendet avslutas därför genom att svaret skickas. Bara en administratör får avsluta det utan svar.</translation>
    </message>
    <message>
        <source>There is no answer yet from %1. Wait for it, or withdraw the question; an administrator may close the case without it.</source>
        <translation>%1 har inte svarat än. Vänta på svaret eller ta tillbaka fördelningen. En administratör kan avsluta ärendet utan det.</translation>
    </message>
    <message>
        <source>The department %1 is not asked about this case.</source>
        <translation>Ärendet är inte fördelat till förvaltningen %1.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action.</source>
        <translation>Ange om det här leder till en förbättring eller inte till någon åtgärd.</translation>
    </message>
    <message>
        <source>Write down what the department answers.</source>
        <translation>Skriv vad förvaltningen svarar.</translation>
    </message>
    <message>
        <source>Write what the person is told meanwhile.</source>
        <translation>Skriv vad personen får veta så länge.</translation>
    </message>
    <message>
        <source>Say by which day the person gets the answer; it must be a day to come.</source>
        <translation>Ange vilken dag personen får svar. Det måste vara en kommande dag.</translation>
    </message>
    <message>
        <source>The person wants no answer or cannot be reached, so an interim answer cannot be sent.</source>
        <translation>Personen önskar ingen återkoppling eller går inte att nå. Därför går det inte att skicka ett mellanbesked.</translation>
    </message>
    <message>
        <source>Write the answer, or ask a department for it first.</source>
        <translation>Skriv svaret eller fördela ärendet till en förvaltning först.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action; without it no answer is sent.</source>
        <translation>Ange om det här leder till en förbättring eller inte till någon åtgärd. Annars skickas inget svar.</translation>
    </message>
    <message>
        <source>Write down why the case is closed without an answer.</source>
        <translation>Skriv varför ärendet avslutas utan svar.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action; every case ends with that.</source>
        <translation>Ange om det här leder till en förbättring eller inte till någon åtgärd. Varje ärende slutar med det.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Skriv svaret.</translation>
    </message>
    <message>
        <source>A case that was handed over is not counted, so its answer has no outcome.</source>
        <translation>Ett ärende som har lämnats över räknas inte, så svaret har inget utfall.</translation>
    </message>
    <message>
        <source>A standard answer is a department&apos;s; write the answer yourself.</source>
        <translation>Ett standardsvar är en förvaltnings; skriv svaret själv.</translation>
    </message>
    <message>
        <source>There is no answer yet from %1. Write why the answer goes without it, or wait for it.</source>
        <translation>Det finns inget svar än från %1. Skriv varför svaret går utan det, eller vänta på det.</translation>
    </message>
    <message>
        <source>The case was closed without an answer to the person.</source>
        <translation>Ärendet avslutades utan svar till personen.</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Välj förvaltningen.</translation>
    </message>
    <message>
        <source>The case is secret and you may not read the answer that is there. Somebody with the right to read it changes it.</source>
        <translation>Ärendet är sekretessmarkerat och du har inte behörighet att läsa svaret som finns. Det ändras av någon som har behörighet att läsa det.</translation>
    </message>
    <message>
        <source>The case is secret and you may not read it. Somebody with the right to read it answers the person.</source>
        <translation>Ärendet är sekretessbelagt och du får inte läsa det. Någon som får läsa det svarar personen.</translation>
    </message>
</context>
<context>
    <name>lyhord::AreaSection</name>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New area</source>
        <translation>&amp;Nytt område</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>&amp;Words in a text that point here</source>
        <translation>Ord i en te&amp;xt som pekar hit</translation>
    </message>
    <message>
        <source>Short and for ever, such as services.</source>
        <translation>Kort och för alltid, till exempel services.</translation>
    </message>
    <message>
        <source>Separated by commas. A * stands for any ending.</source>
        <translation>Åtskilda med kommatecken. En * står för vilken ändelse som helst.</translation>
    </message>
    <message>
        <source>What a case can be about in every department appears here. Add the first with Alt+N.</source>
        <translation>Här visas vad ett ärende kan handla om i alla förvaltningar. Lägg till det första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose an area at the left to change it, or add one with Alt+N.</source>
        <translation>Välj ett område till vänster för att ändra det, eller lägg till ett med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::AskLine</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>lyhord::AssignmentPage</name>
    <message>
        <source>Write a name or a key</source>
        <translation>Skriv ett namn eller en nyckel</translation>
    </message>
    <message>
        <source>&amp;Departments to ask</source>
        <translation>&amp;Förvaltningar att fördela till</translation>
    </message>
    <message>
        <source>&amp;Letters that will be sent</source>
        <translation>&amp;Brev som skickas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>&amp;Tillbaka till ärendet</translation>
    </message>
    <message>
        <source>Assign case %1</source>
        <translation>Fördela ärende %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n department(s)</source>
        <translation>
            <numerusform>Förd&amp;ela till %Ln förvaltning</numerusform>
            <numerusform>Förd&amp;ela till %Ln förvaltningar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the department</source>
        <translation>Förd&amp;ela till förvaltningen</translation>
    </message>
    <message>
        <source>%1 – has no official mailbox, so nothing can be sent</source>
        <translation>%1 – saknar officiell e-postlåda, så inget kan skickas</translation>
    </message>
    <message>
        <source>%1 – to %2, answer due %3</source>
        <translation>%1 – till %2, svar senast %3</translation>
    </message>
    <message>
        <source>“%1” is no department that can be asked. Choose one from the list, or remove the word.</source>
        <translation>”%1” är ingen förvaltning som kan tillfrågas. Välj en i listan eller ta bort ordet.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Case %1 is assigned. The question goes to: %2.</source>
        <comment>number, departments</comment>
        <translation>Ärende %1 är fördelat. Frågan går till: %2.</translation>
    </message>
    <message>
        <source>because of “%1”</source>
        <translation>på grund av ”%1”</translation>
    </message>
    <message>
        <source>%1 – to %2, what the person has said since</source>
        <extracomment>a letter: what the person who contacted us has said after the case was registered</extracomment>
        <translation>%1 – till %2, vad den som hörde av sig har sagt sedan dess</translation>
    </message>
    <message>
        <source>The text points to no department that could be asked. Write the name of one.</source>
        <translation>Texten pekar inte på någon förvaltning som kan frågas. Skriv namnet på en.</translation>
    </message>
    <message>
        <source>No department is chosen. Write a name, or press Ctrl+Shift+D to take the one that is proposed.</source>
        <translation>Ingen förvaltning är vald. Skriv ett namn, eller tryck Ctrl+Shift+D för att ta den som föreslås.</translation>
    </message>
    <message>
        <source>Throw it away (&amp;Q)</source>
        <translation>Kasta utkastet (&amp;Q)</translation>
    </message>
    <message>
        <source>Kept from when you chose here before, and not asked yet: %1.</source>
        <translation>Kvar sedan du valde här tidigare, och ännu inte tillfrågad: %1.</translation>
    </message>
    <message>
        <source>A department that is asked now, when that day has passed, answers by the working day before its first reminder.</source>
        <translation>En förvaltning som får frågan nu, när den dagen har passerat, svarar senast arbetsdagen före sin första påminnelse.</translation>
    </message>
</context>
<context>
    <name>lyhord::AttachmentBar</name>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Files can also be dropped on the form or pasted</source>
        <translation>Du kan också släppa filer på formuläret eller klistra in dem</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>Inklistrad bild %1.png</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>Lägg till filer i ärendet</translation>
    </message>
    <message>
        <source>The file %1 is too large: at most %2 can be attached.</source>
        <translation>Filen %1 är för stor: högst %2 kan bifogas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. It was not attached.</source>
        <translation>Filen %1 går inte att läsa: %2. Den bifogades inte.</translation>
    </message>
    <message>
        <source>The file %1 was not attached: all files of a case together may be at most %2.</source>
        <translation>Filen %1 bifogades inte: alla filer i ett ärende får tillsammans vara högst %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a file and its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lyhord::AttachmentStore</name>
    <message>
        <source>The case has no attachment %1.</source>
        <translation>Ärendet har ingen bilaga %1.</translation>
    </message>
    <message>
        <source>The stored file is damaged: it is not what was attached. Look for it in a backup.</source>
        <translation>Den sparade filen är skadad: den är inte längre det som bifogades. Leta efter den i en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>lyhord::Backup</name>
    <message>
        <source>The file is no backup of this program.</source>
        <translation>Filen är inte en säkerhetskopia från det här programmet.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of the program. Update the program first.</source>
        <translation>Säkerhetskopian är gjord med en nyare version av programmet. Uppdatera programmet först.</translation>
    </message>
    <message>
        <source>%1 exists already. Give the backup a name of its own; an older one is never overwritten.</source>
        <translation>%1 finns redan. Ge säkerhetskopian ett eget namn. En äldre kopia skrivs aldrig över.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Mappen %1 finns inte.</translation>
    </message>
    <message>
        <source>The backup could not be given its name %1.</source>
        <translation>Säkerhetskopian kunde inte få namnet %1.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>Det finns ingen säkerhetskopia i %1.</translation>
    </message>
    <message>
        <source>There is a database at this place already. A backup is only restored to an empty place.</source>
        <translation>Här finns redan en databas. En säkerhetskopia kan bara återställas till en tom plats.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there: with pg_dump or pg_basebackup, and brought back with pg_restore. Ask the administrator of the server. Nothing was done.</source>
        <translation>En databas på en server säkerhetskopieras där: med pg_dump eller pg_basebackup, och återställs med pg_restore. Fråga den som sköter servern. Ingenting gjordes.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1.</source>
        <translation>Säkerhetskopian kan inte skrivas till %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchForms</name>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Ask departments about all of them</source>
        <translation>Fördela alla till förvaltningar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Fördela</translation>
    </message>
    <message>
        <source>&amp;Departments to ask</source>
        <translation>&amp;Förvaltningar att fördela till</translation>
    </message>
    <message>
        <source>Record one answer of a department in all</source>
        <translation>Anteckna en förvaltnings svar i alla</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Anteckna svaret</translation>
    </message>
    <message>
        <source>Choose whose answer it is</source>
        <translation>Välj vems svaret är</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Förvaltning</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Leder till</translation>
    </message>
    <message>
        <source>Answer all and close them</source>
        <translation>Besvara och avsluta alla</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Skicka och avsluta</translation>
    </message>
    <message>
        <source>Each gets a letter of its own with its number and headline. With neither a standard answer nor a text of yours, each gets what its departments have answered.</source>
        <translation>Var och en får ett eget brev med sitt ärendenummer och sin rubrik. Utan standardsvar och utan egen text får var och en det som förvaltningarna har svarat.</translation>
    </message>
    <message>
        <source>Sta&amp;ndard answer</source>
        <translation>Stan&amp;dardsvar</translation>
    </message>
    <message>
        <source>Your own &amp;answer</source>
        <translation>Ege&amp;t svar</translation>
    </message>
    <message>
        <source>Tell all of them when the answer will come</source>
        <translation>Ge alla besked om när svaret kommer</translation>
    </message>
    <message>
        <source>Send the interim answers</source>
        <translation>Skicka mellanbeskeden</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Nytt &amp;datum</translation>
    </message>
    <message>
        <source>Link all of them to one case</source>
        <translation>Koppla alla till ett ärende</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>How they &amp;belong together</source>
        <translation>Hur de hör ih&amp;op</translation>
    </message>
    <message>
        <source>Write all of them off</source>
        <translation>Avskriv alla</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>Record a department&apos;s answer</source>
        <translation>Anteckna en förvaltnings svar</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Besvara och avsluta</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Mellanbesked</translation>
    </message>
    <message>
        <source>Link to one case</source>
        <translation>Koppla till ett ärende</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>That &amp;case</source>
        <translation>Det ärende&amp;t</translation>
    </message>
    <message>
        <source>Only those that have waited three months without an answer can be written off. Who is told, and how, stands beside each.</source>
        <translation>Bara de som har väntat tre månader utan svar kan skrivas av. Vem som får veta det, och hur, står vid vart och ett.</translation>
    </message>
    <message>
        <source>&amp;Reason, as the departments without an answer will read it</source>
        <translation>S&amp;käl, så som förvaltningar som inte har svarat får läsa det</translation>
    </message>
    <message>
        <source>&amp;Who at the department answered</source>
        <translation>Vem &amp;på förvaltningen som svarade</translation>
    </message>
    <message>
        <source>Left empty, nobody is named as the one who answered</source>
        <translation>Lämnas det tomt anges ingen som den som svarade</translation>
    </message>
    <message>
        <source>None of the chosen cases waits for a department&apos;s answer.</source>
        <translation>Inget av de markerade ärendena väntar på svar från en förvaltning.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Ärende med sekretess</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Går inte: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Left out: nothing happens</source>
        <translation>Utelämnat: inget händer</translation>
    </message>
    <message>
        <source>Is done; no letter goes out</source>
        <translation>Görs; inget brev går ut</translation>
    </message>
    <message>
        <source>%1 is written to at %2</source>
        <extracomment>a department&apos;s name, its mailbox</extracomment>
        <translation>%1 får ett brev till %2</translation>
    </message>
    <message>
        <source>To the person, by way of: %1</source>
        <extracomment>&quot;Letter&quot;, &quot;E-mail&quot;, &quot;Phone&quot;</extracomment>
        <translation>Till personen, med: %1</translation>
    </message>
    <message>
        <source>E-mail to %1, %2</source>
        <translation>E-post till %1, %2</translation>
    </message>
    <message>
        <source>To be called: %1, %2</source>
        <translation>Att ringa: %1, %2</translation>
    </message>
    <message>
        <source>Letter to be posted to %1</source>
        <translation>Brev att posta till %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Saknas ännu: %1</translation>
    </message>
    <message>
        <source>Letter in another language than your text: %1</source>
        <extracomment>the letter would begin in the person&apos;s language and go on in that of the text; then what is sent</extracomment>
        <translation>Brevet är på ett annat språk än din text: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>a step that was done in this case and is undone again</extracomment>
        <translation>Ångrat</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchPage</name>
    <message>
        <source>The chosen cases</source>
        <translation>De valda ärendena</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Undo in all</source>
        <translation>&amp;Ångra i alla</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>T&amp;illbaka till listan</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>St&amp;eg</translation>
    </message>
    <message>
        <source>How many cases are done</source>
        <translation>Hur många ärenden som är klara</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v av %m</translation>
    </message>
    <message numerus="yes">
        <source>One step on %n case(s)</source>
        <translation>
            <numerusform>Ett steg på %Ln ärende</numerusform>
            <numerusform>Ett steg på %Ln ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what happens to each …</source>
        <translation>Räknar ut vad som händer med vart och ett …</translation>
    </message>
    <message numerus="yes">
        <source>%n will be done.</source>
        <translation>
            <numerusform>%Ln görs.</numerusform>
            <numerusform>%Ln görs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln går inte; skälet står bredvid.</numerusform>
            <numerusform>%Ln går inte; skälet står bredvid vart och ett.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it in again</source>
        <translation>Ta &amp;med igen</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Uteläm&amp;na</translation>
    </message>
    <message>
        <source>What will happen to each case is being worked out. Look at it, and press Ctrl+Enter once more.</source>
        <translation>Det räknas ut vad som händer med varje ärende. Se efter, och tryck Ctrl+Enter en gång till.</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%Ln klart.</numerusform>
            <numerusform>%Ln klara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln gick inte; skälet står bredvid.</numerusform>
            <numerusform>%Ln gick inte; skälet står bredvid vart och ett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun, since it was stopped.</source>
        <translation>
            <numerusform>%Ln påbörjades inte, eftersom det avbröts.</numerusform>
            <numerusform>%Ln påbörjades inte, eftersom det avbröts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in all</source>
        <translation>Ångra i alla</translation>
    </message>
    <message>
        <source>The step is being taken. Stop it, or wait until it is done.</source>
        <translation>Steget tas just nu. Avbryt det, eller vänta tills det är klart.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was done, and in how many cases: &quot;Answer and close: 27 done. 3 refused …&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%Ln utelämnat.</numerusform>
            <numerusform>%Ln utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the step: what happens to each case is shown here then.</source>
        <translation>Fyll i steget, så visas här vad som händer med varje ärende.</translation>
    </message>
    <message>
        <source>This step has been taken. Change something in it to take it once more, or go back to the list.</source>
        <translation>Steget är taget. Ändra något i det för att ta det en gång till, eller gå tillbaka till listan.</translation>
    </message>
    <message>
        <source>There is no step here that you may take.</source>
        <translation>Här finns inget steg som du får ta.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is done: %n case(s) would be refused, and the reason stands beside each.</source>
        <translation>
            <numerusform>Inget görs: %Ln ärende skulle nekas, och skälet står bredvid det.</numerusform>
            <numerusform>Inget görs: %Ln ärenden skulle nekas, och skälet står bredvid varje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is done: every case is left out. Take one in again with Space.</source>
        <translation>Inget görs: alla ärenden är undantagna. Ta med ett igen med blanksteg.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <extracomment>&quot;One step on 30 cases, 1 left out&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln utelämnat</numerusform>
            <numerusform>%1, %Ln utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these case(s) were left out when this step was begun before, and are left out here too. Take them in again with Space in the list.</source>
        <translation>
            <numerusform>%Ln av de här ärendena utelämnades när steget påbörjades förut och är utelämnat här också. Ta med det igen med mellanslag i listan.</numerusform>
            <numerusform>%Ln av de här ärendena utelämnades när steget påbörjades förut och är utelämnade här också. Ta med dem igen med mellanslag i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out those of another lan&amp;guage</source>
        <translation>&amp;Utelämna dem på annat språk</translation>
    </message>
    <message numerus="yes">
        <source>%n of the letter(s) are in another language than your text, and would mix the two.</source>
        <translation>
            <numerusform>%Ln av breven är på ett annat språk än din text och skulle blanda de två.</numerusform>
            <numerusform>%Ln av breven är på ett annat språk än din text och skulle blanda de två.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back.</source>
        <translation>
            <numerusform>%Ln ångrat.</numerusform>
            <numerusform>%Ln ångrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of the case(s) no department has stated an outcome. Choose one: it is then the outcome of all.</source>
        <translation>
            <numerusform>I %Ln ärende har ingen förvaltning angett vad svaret leder till. Välj det här: det gäller då för alla.</numerusform>
            <numerusform>I %Ln ärenden har ingen förvaltning angett vad svaret leder till. Välj det här: det gäller då för alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The departments have stated different outcomes, and each case keeps its own. What you choose here is the outcome of all.</source>
        <translation>Förvaltningarna har angett olika saker, och varje ärende behåller sitt. Väljer du något här gäller det för alla.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchService</name>
    <message>
        <source>This step is taken on one case at a time.</source>
        <translation>Det här steget tas med ett ärende i taget.</translation>
    </message>
    <message>
        <source>There is no step on many cases with the number %1.</source>
        <translation>Det finns inget steg på flera ärenden med numret %1.</translation>
    </message>
    <message>
        <source>The step has been taken back in this case already.</source>
        <translation>Steget är redan ångrat i det här ärendet.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchStep</name>
    <message>
        <source>This answer from %1 has been recorded already.</source>
        <translation>Det här svaret från %1 är redan registrerat.</translation>
    </message>
    <message>
        <source>The person has been promised an answer by this day already.</source>
        <translation>Personen har redan lovats svar till den dagen.</translation>
    </message>
    <message>
        <source>%1 has answered already. Another answer in its place is recorded in the case itself.</source>
        <translation>%1 har redan svarat. Ett annat svar i dess ställe antecknas i ärendet självt.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchStore</name>
    <message>
        <source>There is no step on many cases with the number %1.</source>
        <translation>Det finns inget steg på flera ärenden med numret %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchTakeBack</name>
    <message numerus="yes">
        <source>In %n it could not be:</source>
        <translation>
            <numerusform>I %Ln gick det inte:</numerusform>
            <numerusform>I %Ln gick det inte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %Ln till.</numerusform>
            <numerusform>Och %Ln till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n case(s): %1.</source>
        <extracomment>a step that is taken back: &quot;Taken back in 12 cases: Assign.&quot;</extracomment>
        <translation>
            <numerusform>Ångrat i %Ln ärende: %1.</numerusform>
            <numerusform>Ångrat i %Ln ärenden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is in the form when you begin the step for the same cases again.</source>
        <translation>Det som skrevs finns i formuläret när du påbörjar steget för samma ärenden igen.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchUndoDialog</name>
    <message>
        <source>&amp;Undo in all</source>
        <translation>Ån&amp;gra i alla</translation>
    </message>
    <message>
        <source>&amp;Your steps on many cases</source>
        <translation>Dina &amp;steg på flera ärenden</translation>
    </message>
    <message>
        <source>Your steps on many cases</source>
        <translation>Dina steg på flera ärenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n case(s)</source>
        <extracomment>a moment, a step, how many cases: &quot;20 Nov 2026 14:05: Assign, 30 cases&quot;</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln ärende</numerusform>
            <numerusform>%1: %2, %Ln ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>You have taken no step on many cases that could be undone.</source>
        <translation>Du har inget steg på flera ärenden som kan ångras.</translation>
    </message>
</context>
<context>
    <name>lyhord::CalendarSection</name>
    <message>
        <source>Free days</source>
        <translation>Lediga dagar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Why it is free</source>
        <translation>Varför den är ledig</translation>
    </message>
    <message>
        <source>The free days of the year appear here.</source>
        <translation>Årets lediga dagar visas här.</translation>
    </message>
    <message>
        <source>&amp;New closing day</source>
        <translation>&amp;Ny stängd dag</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Enligt lag</translation>
    </message>
    <message>
        <source>Closed by the municipality</source>
        <translation>Kommunen har stängt</translation>
    </message>
    <message>
        <source>Treated as free</source>
        <translation>Räknas som ledig</translation>
    </message>
    <message>
        <source>This day is free already: %1.</source>
        <translation>Den här dagen är redan ledig: %1.</translation>
    </message>
    <message>
        <source>Say on which day the municipality is closed.</source>
        <translation>Ange vilken dag kommunen har stängt.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays are free beside these days. A closing day that is added or withdrawn moves the days of running cases, which are shown before; what has been reported stays.</source>
        <translation>Lördagar och söndagar är lediga utöver de här dagarna. En stängd dag som läggs till eller återkallas flyttar pågående ärendens dagar, och de visas först. Det som har redovisats står kvar.</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw…</source>
        <translation>Åter&amp;kalla…</translation>
    </message>
    <message>
        <source>The day is an ordinary working day again.</source>
        <translation>Dagen blir en vanlig arbetsdag igen.</translation>
    </message>
    <message>
        <source>%1 is a closing day now.</source>
        <translation>%1 är en stängd dag nu.</translation>
    </message>
    <message>
        <source>%1 is no closing day any more.</source>
        <translation>%1 är ingen stängd dag längre.</translation>
    </message>
    <message>
        <source>No running case got other days.</source>
        <translation>Inget pågående ärende fick andra dagar.</translation>
    </message>
    <message numerus="yes">
        <source>%n running cases got other days.</source>
        <translation>
            <numerusform>%Ln pågående ärende fick andra dagar.</numerusform>
            <numerusform>%Ln pågående ärenden fick andra dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day at the left, or add a closing day with Alt+N.</source>
        <translation>Välj en dag till vänster, eller lägg till en stängd dag med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::CampaignSection</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Ny kampanj</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>Short and for ever, such as cycling2027.</source>
        <translation>Kort och för alltid, till exempel cykel2027.</translation>
    </message>
    <message>
        <source>Campaigns that ask for views on one question appear here. Add the first with Alt+N.</source>
        <translation>Här visas kampanjer där synpunkter i en viss fråga efterfrågas. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a campaign at the left to change it, or add one with Alt+N.</source>
        <translation>Välj en kampanj till vänster för att ändra den, eller lägg till en med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseEdit</name>
    <message>
        <source>Number, word, name or phone</source>
        <translation>Nummer, ord, namn eller telefon</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseExports</name>
    <message>
        <source>The printer did not take the case. Look whether it is switched on, and print it again.</source>
        <translation>Skrivaren tog inte emot ärendet. Se efter att den är påslagen och skriv ut igen.</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Spara ärendet som</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Case %1 went to the printer.</source>
        <translation>Ärende %1 gick till skrivaren.</translation>
    </message>
    <message>
        <source>The case could not be saved in the file %1. Choose another place, and print it again.</source>
        <translation>Ärendet kunde inte sparas i filen %1. Välj en annan plats och skriv ut det igen.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseFacts</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tillfrågade</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Reply wanted</source>
        <translation>Svar önskas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Första svar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Answered directly</source>
        <translation>Besvarat direkt</translation>
    </message>
    <message>
        <source>Standard answer</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Referred because</source>
        <translation>Hänvisat, skäl</translation>
    </message>
    <message>
        <source>Feedback, working days</source>
        <translation>Återkoppling, arbetsdagar</translation>
    </message>
    <message>
        <source>Handling, working days</source>
        <translation>Handläggning, arbetsdagar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseFilePage</name>
    <message>
        <source>&amp;More steps</source>
        <translation>&amp;Fler steg</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Choose a case in the list to read it here.</source>
        <translation>Välj ett ärende i listan för att läsa det här.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Filen %1 går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>Attach files to case %1</source>
        <translation>Bifoga filer i ärende %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%Ln fil är bifogad.</numerusform>
            <numerusform>%Ln filer är bifogade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Spara filen</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Filen %1 går inte att skriva: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>%1 has changed the case meanwhile (%2). What you have written here is still there.</source>
        <extracomment>a name, and what they have done: &quot;Corrected, Assigned&quot;</extracomment>
        <translation>%1 har ändrat ärendet under tiden (%2). Det du har skrivit här finns kvar.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>The database cannot be reached. The case is shown as soon as it is there again.</source>
        <translation>Databasen går inte att nå. Ärendet visas så snart den är tillbaka.</translation>
    </message>
    <message>
        <source>Since you looked last: %1 (%2).</source>
        <extracomment>names, then what they have done: &quot;Corrected, Assigned&quot;</extracomment>
        <translation>Sedan du tittade senast: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Case %1 comes back to you on %2.</source>
        <translation>Ärende %1 kommer tillbaka till dig %2.</translation>
    </message>
    <message>
        <source>The note on case %1 is kept.</source>
        <translation>Anteckningen om ärende %1 är sparad.</translation>
    </message>
    <message>
        <source>The note on case %1 is gone.</source>
        <translation>Anteckningen om ärende %1 är borttagen.</translation>
    </message>
    <message>
        <source>Case %1 is no longer flagged.</source>
        <translation>Ärende %1 är inte längre flaggat.</translation>
    </message>
    <message>
        <source>Saved in case %1: %2.</source>
        <comment>number, step</comment>
        <translation>Sparat i ärende %1: %2.</translation>
    </message>
    <message>
        <source>Taken back in case %1: %2.</source>
        <comment>number, step</comment>
        <translation>Återtaget i ärende %1: %2.</translation>
    </message>
    <message>
        <source>To remove the note, empty it.</source>
        <translation>Töm anteckningen för att ta bort den.</translation>
    </message>
    <message>
        <source>“%1” is not possible in case %2 as it stands.</source>
        <extracomment>a step as the menu calls it, a case&apos;s number</extracomment>
        <translation>”%1” går inte i ärende %2 som det är nu.</translation>
    </message>
    <message>
        <source>Case %1 is being read …</source>
        <translation>Ärende %1 läses …</translation>
    </message>
    <message>
        <source>Read more of the case</source>
        <translation>Läs mer av ärendet</translation>
    </message>
    <message>
        <source>The letter to %1 had already left: %2.</source>
        <comment>department, moment</comment>
        <translation>Brevet till %1 hade redan gått: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to save.</source>
        <translation>Inget ändrades, så det finns inget att spara.</translation>
    </message>
    <message>
        <source>&amp;Answer the person…</source>
        <translation>&amp;Svara personen…</translation>
    </message>
    <message>
        <source>Case %1 is handed over to the chief legal officer.</source>
        <translation>Ärende %1 är lämnat över till chefsjuristen.</translation>
    </message>
    <message>
        <source>“%1” is done by the contact centre.</source>
        <translation>”%1” görs av kontaktcentret.</translation>
    </message>
    <message>
        <source>“%1” is done by the department that is asked, or by the contact centre.</source>
        <translation>”%1” görs av den förvaltning som är tillfrågad, eller av kontaktcentret.</translation>
    </message>
    <message>
        <source>What you have written about case %1</source>
        <translation>Det du har skrivit om ärende %1</translation>
    </message>
    <message>
        <source>Begin from the case (&amp;Q)</source>
        <translation>Börja fr&amp;ån ärendet</translation>
    </message>
    <message>
        <source>The form contains what was undone: %1.</source>
        <translation>Formuläret innehåller det som ångrades: %1.</translation>
    </message>
    <message>
        <source>The form contains what you had begun earlier: %1.</source>
        <translation>Formuläret innehåller det du hade börjat på tidigare: %1.</translation>
    </message>
    <message>
        <source>This was written for %1.</source>
        <translation>Det här skrevs för %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of case %1 waits to go to the person. %n letter(s) to departments wait: they are marked in the outbox (Ctrl+O).</source>
        <translation>
            <numerusform>Inget i ärende %1 väntar på att gå till personen. %Ln brev till en förvaltning väntar: det markeras i utkorgen (Ctrl+O).</numerusform>
            <numerusform>Inget i ärende %1 väntar på att gå till personen. %Ln brev till förvaltningar väntar: de markeras i utkorgen (Ctrl+O).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has recorded an answer of the department (%2). What you have written was not begun from it.</source>
        <comment>person, moment</comment>
        <translation>%1 har antecknat ett svar från förvaltningen (%2). Det du har skrivit utgår inte från det.</translation>
    </message>
    <message>
        <source>What %1 has recorded</source>
        <translation>Det %1 har antecknat</translation>
    </message>
    <message>
        <source>%1 has handed the case back meanwhile (%2). What you have written is kept as a draft.</source>
        <comment>department, person</comment>
        <translation>%1 har under tiden lämnat tillbaka ärendet (%2). Det du har skrivit finns kvar som utkast.</translation>
    </message>
    <message>
        <source>%1 has handed the case back meanwhile (%2): “%3” That is no answer. What you have written is kept as a draft.</source>
        <comment>department, person, reason</comment>
        <translation>%1 har under tiden lämnat tillbaka ärendet (%2): ”%3” Det är inget svar. Det du har skrivit finns kvar som utkast.</translation>
    </message>
    <message>
        <source>Case %1 is opened again. It is the contact centre&apos;s now, and you no longer see it.</source>
        <translation>Ärende %1 är öppnat igen. Det är nu kontaktcentrets och du ser det inte längre.</translation>
    </message>
    <message>
        <source>What was written is in the form when you open it again.</source>
        <translation>Det som skrevs finns i formuläret när du öppnar det igen.</translation>
    </message>
    <message>
        <source>&amp;Register what was said and hand it over…</source>
        <translation>&amp;Registrera det som sägs och lämna över…</translation>
    </message>
    <message>
        <source>&amp;Put the answer right…</source>
        <translation>Rätta svare&amp;t…</translation>
    </message>
    <message>
        <source>Change the &amp;department&apos;s answer…</source>
        <translation>Ändra förvaltningens s&amp;var…</translation>
    </message>
    <message>
        <source>“%1” is done by the department&apos;s registrar, or by the contact centre.</source>
        <extracomment>a step as the menu calls it</extracomment>
        <translation>”%1” gör förvaltningens registrator eller kontaktcentret.</translation>
    </message>
    <message>
        <source>The answer had not left, and was withdrawn.</source>
        <translation>Svaret hade inte gått iväg och är tillbakadraget.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseHead</name>
    <message>
        <source>Come back %1</source>
        <translation>Återkom %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>due in words, date</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseHtml</name>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, person</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Kind and area</source>
        <translation>Typ och område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Vem som sade det</translation>
    </message>
    <message>
        <source>Name and contact are hidden.</source>
        <translation>Namn och kontaktuppgifter är dolda.</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Synpunktslämnare</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Wants a reply</source>
        <translation>Önskar återkoppling</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes, by %1</source>
        <translation>Ja, via %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Yes: never in letters, lists or headlines</source>
        <translation>Ja: aldrig i brev, listor eller rubriker</translation>
    </message>
    <message>
        <source>no longer asked: %1</source>
        <translation>fördelningen återtagen: %1</translation>
    </message>
    <message>
        <source>asked %1, not answered yet</source>
        <translation>fördelat %1, inte besvarat än</translation>
    </message>
    <message>
        <source>asked %1, not answered. %2.</source>
        <translation>fördelat %1, inte besvarat. %2.</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Vem som har det</translation>
    </message>
    <message>
        <source>No department has been asked yet.</source>
        <translation>Inte fördelat till någon förvaltning än.</translation>
    </message>
    <message>
        <source>No department was asked.</source>
        <translation>Fördelades inte till någon förvaltning.</translation>
    </message>
    <message>
        <source>consulted %1</source>
        <translation>rådfrågad %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Svarade %1</translation>
    </message>
    <message>
        <source>Referred as</source>
        <translation>Hänvisat som</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>Vad personen fick veta</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Vad som svarades</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Leder till</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Kopplade ärenden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>As it came in, before it was corrected:</source>
        <translation>Så här kom det in, innan det rättades:</translation>
    </message>
    <message>
        <source>answered %1 – %2</source>
        <comment>when and who, outcome</comment>
        <translation>svarade %1 – %2</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Nytt:</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>a step was taken back: what it was</extracomment>
        <translation>Återtaget: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who at the department answered</extracomment>
        <translation>av %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>utan %1</translation>
    </message>
    <message>
        <source>Working notes</source>
        <translation>Arbetsanteckningar</translation>
    </message>
    <message>
        <source>Only for handling the case: no document of it, never sent or handed out.</source>
        <translation>Bara för handläggningen: ingen handling i ärendet, skickas eller lämnas aldrig ut.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, ändrad %2</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Ändra eller ta bort</translation>
    </message>
    <message>
        <source>Call and say this</source>
        <translation>Ring och säg det här</translation>
    </message>
    <message>
        <source>Print and post this letter</source>
        <translation>Skriv ut och posta det här brevet</translation>
    </message>
    <message>
        <source>This e-mail has not left yet</source>
        <translation>Det här e-postbrevet har inte gått iväg än</translation>
    </message>
    <message>
        <source>The address is hidden.</source>
        <translation>Adressen är dold.</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Visa brevet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, by e-mail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>moment, by e-mail, person</comment>
        <translation>%1, %2, av %3</translation>
    </message>
    <message>
        <source>%1, at once</source>
        <translation>%1, direkt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Svaret gavs</translation>
    </message>
    <message>
        <source>Answered at once</source>
        <translation>Besvarad direkt</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>a case: headline, status, day it was received</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Cases of somebody of the same name</source>
        <translation>Ärenden från någon med samma namn</translation>
    </message>
    <message>
        <source>There are older ones: search for the person&apos;s telephone number or name.</source>
        <translation>Det finns äldre: sök på personens telefonnummer eller namn.</translation>
    </message>
    <message>
        <source>To be assigned anew</source>
        <translation>Att fördela på nytt</translation>
    </message>
    <message>
        <source>%1 has handed the case back.</source>
        <translation>%1 har lämnat tillbaka ärendet.</translation>
    </message>
    <message>
        <source>handed back %1</source>
        <comment>when and who</comment>
        <translation>lämnade tillbaka %1</translation>
    </message>
    <message>
        <source>The chief legal officer alone reads this case and answers the person. Others see when it was handed over and by whom.</source>
        <translation>Bara chefsjuristen läser det här ärendet och svarar personen. Andra ser när det lämnades över och av vem.</translation>
    </message>
    <message>
        <source>A message that had been added here was taken out and is in the inbox again</source>
        <translation>Ett meddelande som lagts till här har tagits ut och ligger i inkorgen igen</translation>
    </message>
    <message>
        <source>What departments had been sent of it had left already.</source>
        <translation>Det som förvaltningar fått av det hade redan gått iväg.</translation>
    </message>
    <message>
        <source>its matter, answered directly; the department was not asked</source>
        <translation>dess fråga, besvarad direkt; förvaltningen tillfrågades inte</translation>
    </message>
    <message>
        <source>Other cases with the same telephone number or e-mail address</source>
        <translation>Andra ärenden med samma telefonnummer eller e-postadress</translation>
    </message>
    <message>
        <source>asked %1, had not answered when the case was closed</source>
        <translation>tillfrågad %1, hade inte svarat när ärendet avslutades</translation>
    </message>
    <message>
        <source>What the person is to be told, waits to leave</source>
        <translation>Det personen ska få besked om (väntar på att skickas)</translation>
    </message>
    <message>
        <source>asked %1, to answer by %2, not answered yet</source>
        <translation>fördelat %1, ska besvaras senast %2, inte besvarat än</translation>
    </message>
    <message>
        <source>asked %1, to answer by %2, not answered. %3.</source>
        <translation>fördelat %1, ska besvaras senast %2, inte besvarat. %3.</translation>
    </message>
    <message>
        <source>What you wrote is kept. It is read by those who may read secret cases.</source>
        <translation>Det du skrev är sparat. Det läses av dem som har behörighet att läsa sekretessmarkerade ärenden.</translation>
    </message>
    <message>
        <source>answered by whom the case concerns</source>
        <extracomment>a department&apos;s answer</extracomment>
        <translation>besvarat av den som ärendet gäller</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseListModel</name>
    <message>
        <source>Due</source>
        <extracomment>column: when the answer is due, or when the case was closed</extracomment>
        <translation>Svarsdag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Förvaltningar</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column: view, complaint, suggestion, praise</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Ärende med sekretess</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flaggat</translation>
    </message>
    <message>
        <source>changed since you looked</source>
        <translation>ändrat sedan du tittade</translation>
    </message>
    <message>
        <source>Come back</source>
        <extracomment>column: the day one wants to come back to a case</extracomment>
        <translation>Återkom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>headline, mark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>headline, what one wants to come back for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Synpunktslämnare</translation>
    </message>
    <message>
        <source>Registered by</source>
        <extracomment>column: who at the contact centre registered the case</extracomment>
        <translation>Registrerat av</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>column: the day the answer was sent and the case closed</extracomment>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senast ändrat</translation>
    </message>
    <message>
        <source>Answered, a letter to the person waits</source>
        <translation>Besvarat, ett brev till personen väntar</translation>
    </message>
    <message>
        <source>Closed on %1, after the day an answer was due: %2.</source>
        <comment>two days</comment>
        <translation>Avslutat %1, efter dagen då svaret skulle ha getts: %2.</translation>
    </message>
    <message>
        <source>Handed over, a letter to the person waits</source>
        <translation>Överlämnat, ett brev till personen väntar</translation>
    </message>
    <message>
        <source>Not answered, due %1</source>
        <translation>Inte besvarat, svar senast %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarat</translation>
    </message>
    <message>
        <source>The answer has not left</source>
        <translation>Svaret har inte gått iväg</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>10 working days left</source>
        <extracomment>as long as the words for a due day get: it decides the width of the column</extracomment>
        <translation>10 arbetsdagar kvar</translation>
    </message>
    <message>
        <source>Show column “%1”</source>
        <translation>Visa kolumnen ”%1”</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Sortera efter ”%1”</translation>
    </message>
    <message>
        <source>Show column “%1” (waits for more room)</source>
        <translation>Visa kolumnen ”%1” (väntar på mer plats)</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseLists</name>
    <message>
        <source>There is no department called %1.</source>
        <translation>Det finns ingen förvaltning som heter %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseMarks</name>
    <message>
        <source>Choose the day on which you want to come back to the case.</source>
        <translation>Välj den dag då du vill återkomma till ärendet.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a day to come.</source>
        <translation>Den dagen har passerat. Välj i dag eller en kommande dag.</translation>
    </message>
    <message>
        <source>One line of at most %1 characters.</source>
        <translation>En rad med högst %1 tecken.</translation>
    </message>
</context>
<context>
    <name>lyhord::CasePaper</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Page 2 of 7</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Internal. Taken out by %1, %2</source>
        <extracomment>below the pages of a printed case: who printed it, on which day</extracomment>
        <translation>Internt. Uttaget av %1, %2</translation>
    </message>
    <message>
        <source>Print the case, internal</source>
        <translation>Skriv ut ärendet, internt</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseService</name>
    <message>
        <source>The same message has just been imported by someone else.</source>
        <translation>Någon annan har just läst in samma meddelande.</translation>
    </message>
    <message>
        <source>There is no case %1 to link to.</source>
        <translation>Det finns inget ärende %1 att koppla till.</translation>
    </message>
    <message>
        <source>Say which version of the case the correction is made from, so that nobody&apos;s change is lost.</source>
        <translation>Ange vilken version av ärendet rättelsen utgår från, så att ingen annans ändring går förlorad.</translation>
    </message>
    <message>
        <source>There is no step to take back: a registration stays, its number is given once and for all.</source>
        <translation>Det finns inget steg att ta tillbaka. En registrering står kvar, numret ges en gång för alla.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which is the most one file may be.</source>
        <translation>%1 är större än %2 MiB. Så stor får en fil högst vara.</translation>
    </message>
    <message>
        <source>All files of a case together may be at most %1 MiB.</source>
        <translation>Alla filer i ett ärende får tillsammans vara högst %1 MiB.</translation>
    </message>
    <message>
        <source>You may not open case %1.</source>
        <translation>Du får inte öppna ärende %1.</translation>
    </message>
    <message>
        <source>You may not read the files of case %1.</source>
        <translation>Du får inte läsa filerna i ärende %1.</translation>
    </message>
    <message>
        <source>You may not read the answer of case %1.</source>
        <translation>Du får inte läsa svaret i ärende %1.</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>Det finns ingen förvaltning %1.</translation>
    </message>
    <message>
        <source>More has happened in case %1 since that step. Open the case to see what came after it.</source>
        <translation>Det har hänt mer i ärende %1 efter det steget. Öppna ärendet för att se vad som kom efter.</translation>
    </message>
    <message>
        <source>Someone else has changed case %1 meanwhile. Nothing was saved; see what is new in it and decide anew.</source>
        <translation>Någon annan har ändrat ärende %1 under tiden. Ingenting sparades; se vad som är nytt i det och ta ställning igen.</translation>
    </message>
    <message>
        <source>The last step in case %1 is another one, so nothing was taken back. Open the case to see it.</source>
        <translation>Senaste steget i ärende %1 är ett annat, så inget har tagits tillbaka. Öppna ärendet för att se det.</translation>
    </message>
    <message>
        <source>You may not read the letters of case %1.</source>
        <translation>Du får inte läsa breven i ärende %1.</translation>
    </message>
    <message>
        <source>Handed over to the chief legal officer</source>
        <translation>Lämnat över till chefsjuristen</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>The message as it came.txt</source>
        <translation>Meddelandet som det kom in.txt</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseSnapshot</name>
    <message>
        <source>The earlier state of the case cannot be read.</source>
        <translation>Det går inte att läsa hur ärendet såg ut tidigare.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseStore</name>
    <message>
        <source>This is no place in this list. Start from the beginning.</source>
        <translation>Den platsen finns inte i listan. Börja om från början.</translation>
    </message>
    <message>
        <source>Someone else has changed case %1 meanwhile. Nothing was saved; look at it again.</source>
        <translation>Någon annan har ändrat ärende %1 under tiden. Inget sparades. Titta på ärendet igen.</translation>
    </message>
    <message>
        <source>There is no case %1 that you may see.</source>
        <translation>Det finns inget ärende %1 som du får se.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseWindow</name>
    <message>
        <source>Case %1 – Lyhörd</source>
        <extracomment>the title of a window in which a case is read: its number and the name of the program</extracomment>
        <translation>Ärende %1 – Lyhörd</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>&amp;Go to the case in the main window</source>
        <translation>&amp;Gå till ärendet i huvudfönstret</translation>
    </message>
    <message>
        <source>Steps are taken there. Ctrl+Enter</source>
        <translation>Stegen tas där. Ctrl+Retur</translation>
    </message>
    <message>
        <source>Case %1 is being read …</source>
        <translation>Ärende %1 läses …</translation>
    </message>
</context>
<context>
    <name>lyhord::CasesPart</name>
    <message>
        <source>&amp;Back to the figures</source>
        <translation>&amp;Tillbaka till siffrorna</translation>
    </message>
    <message>
        <source>The cases are being looked up …</source>
        <translation>Ärendena hämtas …</translation>
    </message>
    <message>
        <source>None of these cases is left here, or you may not read any of them.</source>
        <translation>Inget av ärendena finns kvar här, eller så får du inte läsa något av dem.</translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>De %1 nyaste visas.</translation>
    </message>
    <message>
        <source>One step on the chosen cases…</source>
        <translation>Ett steg på de valda ärendena…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
</context>
<context>
    <name>lyhord::CategorySection</name>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retired an&amp;d former names</source>
        <translation>Visa det som är ur &amp;bruk och tidigare namn</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>&amp;Ny kategori</translation>
    </message>
    <message>
        <source>Belo&amp;w</source>
        <translation>Li&amp;gger under</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>A category &amp;below this one must be chosen</source>
        <translation>En kategori under den här måste väl&amp;jas</translation>
    </message>
    <message>
        <source>Short and for ever, such as vinter.</source>
        <translation>Kort och för alltid, som vinter.</translation>
    </message>
    <message>
        <source>The new name holds from %1: old cases and reports keep the former one.</source>
        <translation>Det nya namnet gäller från %1. Gamla ärenden och rapporter behåller det tidigare.</translation>
    </message>
    <message>
        <source>Each department&apos;s categories appear here as a tree. Add the first one with Alt+N.</source>
        <translation>Förvaltningarnas kategorier visas här som ett träd. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a category at the left to change it, or add one below the chosen line with Alt+N.</source>
        <translation>Välj en kategori till vänster för att ändra den, eller lägg till en under den valda raden med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::ChangeTransaction</name>
    <message>
        <source>The chief legal officer has no mailbox on record. The case stands in the queue of whoever holds that role.</source>
        <translation>Chefsjuristen har ingen registrerad e-postlåda. Ärendet ligger i kön hos den som har den rollen.</translation>
    </message>
</context>
<context>
    <name>lyhord::CheckSection</name>
    <message>
        <source>Copies the database as it is now to another place, while everybody works on.</source>
        <translation>Kopierar databasen som den är nu till en annan plats, medan alla arbetar vidare.</translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation>&amp;Säkerhetskopiera databasen…</translation>
    </message>
    <message>
        <source>Looks whether the database is sound, whether everything that belongs together is there, and whether the search finds all.</source>
        <translation>Ser efter om databasen är hel, om allt som hör ihop finns där och om sökningen hittar allt.</translation>
    </message>
    <message>
        <source>Chec&amp;k the database</source>
        <translation>&amp;Kontrollera databasen</translation>
    </message>
    <message>
        <source>Check the h&amp;istory</source>
        <translation>Kontrollera h&amp;istoriken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Databasen är hel.</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>Historiken är hel.</translation>
    </message>
    <message>
        <source>How far the check has come</source>
        <translation>Så långt har kontrollen kommit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Back up the database to</source>
        <translation>Säkerhetskopiera databasen till</translation>
    </message>
    <message>
        <source>The database was copied to %1.</source>
        <translation>Databasen är kopierad till %1.</translation>
    </message>
    <message>
        <source>The check was stopped. It has not seen everything.</source>
        <translation>Kontrollen avbröts. Den har inte sett allt.</translation>
    </message>
    <message>
        <source>Keep the file as it is, take the latest backup, and ask whoever looks after the database.</source>
        <translation>Behåll filen som den är, ta fram den senaste säkerhetskopian och fråga den som sköter databasen.</translation>
    </message>
    <message>
        <source>Looks whether the history of the cases is whole and nothing in it was changed afterwards, and, in a database file, whether another program has changed cases, settings, people or their roles.</source>
        <translation>Kontrollerar att ärendenas historik är hel och inte har ändrats i efterhand och, i en databasfil, om ett annat program har ändrat ärenden, inställningar, personer eller deras roller.</translation>
    </message>
</context>
<context>
    <name>lyhord::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Delete removes %1</source>
        <translation>Delete tar bort %1</translation>
    </message>
    <message>
        <source>Chosen already</source>
        <translation>Redan vald</translation>
    </message>
</context>
<context>
    <name>lyhord::ChoiceBar</name>
    <message>
        <source>Hide small fi&amp;gures</source>
        <translation>D&amp;ölj små tal</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Förvaltning</translation>
    </message>
    <message>
        <source>&amp;Split by</source>
        <translation>&amp;Dela upp på</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Ingen uppdelning</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Process area and process</source>
        <translation>Processområde och process</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Process</translation>
    </message>
    <message>
        <source>Service dec&amp;laration</source>
        <translation>&amp;Servicedeklaration</translation>
    </message>
    <message>
        <source>C&amp;ampaign</source>
        <translation>Ka&amp;mpanj</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>As it is today</source>
        <translation>Som den är i dag</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Som den var då</translation>
    </message>
    <message>
        <source>As it is today: a department that has a successor is counted with it.</source>
        <translation>Som den är i dag: en förvaltning som har en efterträdare räknas tillsammans med den.</translation>
    </message>
    <message>
        <source>For what leaves the municipality: nobody can be told from small numbers, nor can they be reckoned from the others.</source>
        <translation>För det som lämnar kommunen: ingen kan pekas ut genom små tal, och de går inte att räkna ut ur de andra.</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alla processer</translation>
    </message>
    <message>
        <source>All, and without any</source>
        <translation>Alla, och de utan</translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>F&amp;ler val</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More choices (%n in use)</source>
        <translation>
            <numerusform>F&amp;ler val (%Ln används)</numerusform>
            <numerusform>F&amp;ler val (%Ln används)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>lyhord::CommentDialog</name>
    <message>
        <source>Comment on the report</source>
        <translation>Kommentar till rapporten</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>It stands on the report&apos;s first page and in its letter.</source>
        <translation>Den står på rapportens första sida och i brevet.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>lyhord::CompletingEdit</name>
    <message>
        <source>Type a part of a name, or press Down</source>
        <translation>Skriv en del av ett namn eller tryck nedåtpil</translation>
    </message>
    <message>
        <source>Nothing in the list fits these letters.</source>
        <translation>Inget i listan passar till det som är skrivet.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a category and the department it belongs to, in a list</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Chosen already: %1</source>
        <translation>Redan vald: %1</translation>
    </message>
    <message>
        <source>Enter keeps what you have written, Down goes to these.</source>
        <translation>Retur behåller det du har skrivit, nedpil går till dessa.</translation>
    </message>
    <message>
        <source>Enter takes the marked line. To keep what you have written: Esc, then Enter.</source>
        <translation>Enter tar den markerade raden. För att behålla det du skrivit: Esc, sedan Enter.</translation>
    </message>
</context>
<context>
    <name>lyhord::CompletionList</name>
    <message>
        <source>Choices that fit</source>
        <translation>Val som passar</translation>
    </message>
</context>
<context>
    <name>lyhord::ConflictChoice</name>
    <message>
        <source>%1: %2 has written something else meanwhile.</source>
        <translation>%1: %2 har skrivit något annat under tiden.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andras</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>What you have written</source>
        <translation>Vad du har skrivit</translation>
    </message>
    <message>
        <source>What %1 has written</source>
        <translation>Vad %1 har skrivit</translation>
    </message>
    <message>
        <source>What is to stand</source>
        <translation>Vad som ska gälla</translation>
    </message>
    <message>
        <source>Choose which of the two is to stand, or edit it.</source>
        <translation>Välj vilken av de två som ska gälla, eller ändra den.</translation>
    </message>
</context>
<context>
    <name>lyhord::ConnectionForm</name>
    <message>
        <source>&amp;Keep the password in the file .pgpass in my home folder</source>
        <translation>&amp;Behåll lösenordet i filen .pgpass i min hemmapp</translation>
    </message>
    <message>
        <source>My own login (single sign-on)</source>
        <translation>Min egen inloggning (enkel inloggning)</translation>
    </message>
    <message>
        <source>A login of the server&apos;s, with a password</source>
        <translation>En inloggning på servern, med lösenord</translation>
    </message>
    <message>
        <source>As it should be (checked, unless the server is this computer)</source>
        <translation>Som det ska vara (kontrolleras, om servern inte är den här datorn)</translation>
    </message>
    <message>
        <source>Encrypted; the certificate and the server&apos;s name are checked</source>
        <translation>Krypterad; certifikatet och serverns namn kontrolleras</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is checked, not the name</source>
        <translation>Krypterad; certifikatet kontrolleras, inte namnet</translation>
    </message>
    <message>
        <source>Encrypted, but nothing is checked</source>
        <translation>Krypterad, men inget kontrolleras</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Inte krypterad</translation>
    </message>
    <message>
        <source>The connection works. You are %1 there.</source>
        <translation>Anslutningen fungerar. Där är du %1.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Several with a comma between: the one that can be written to is used.</source>
        <translation>Flera med komma emellan: den som går att skriva till används.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>In&amp;loggning</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>L&amp;ösenord</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Välj …</translation>
    </message>
    <message>
        <source>Certificate &amp;file of the authority, if it is not the system&apos;s</source>
        <translation>Utfärdarens &amp;certifikatfil, om det inte är systemets</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Databas</translation>
    </message>
    <message>
        <source>How you log &amp;in</source>
        <translation>Så loggar du &amp;in</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Kr&amp;yptering</translation>
    </message>
    <message>
        <source>Enter the login.</source>
        <translation>Ange inloggningen.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>Försöket avbröts.</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Avbryt &amp;testet</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Provar …</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Testa anslutningen</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Utfärdarens certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>lyhord::ContactLine</name>
    <message>
        <source>No contact with the database since %1. What is shown can be read; registrations are kept here and get their numbers when contact is back.</source>
        <translation>Ingen kontakt med databasen sedan %1. Det som visas kan läsas; registreringar sparas här och får nummer när kontakten är tillbaka.</translation>
    </message>
    <message>
        <source>Contact with the database is back.</source>
        <translation>Kontakten med databasen är tillbaka.</translation>
    </message>
</context>
<context>
    <name>lyhord::Correction</name>
    <message>
        <source>The case was referred elsewhere and stays as it is. Reopen it first.</source>
        <translation>Ärendet är hänvisat till någon annan och ligger fast. Öppna det igen först.</translation>
    </message>
    <message>
        <source>Choose at least one file to attach.</source>
        <translation>Välj minst en fil att bifoga.</translation>
    </message>
    <message>
        <source>The kind is changed only with a reason. Write down why.</source>
        <translation>Typen får ändras bara om det finns skäl. Skriv varför.</translation>
    </message>
</context>
<context>
    <name>lyhord::CorrectionForm</name>
    <message>
        <source>Correct the case</source>
        <translation>Rätta ärendet</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>R&amp;ubrik</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-post (&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telefo&amp;n</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Postadress</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>K&amp;ön</translation>
    </message>
    <message>
        <source>No reply wanted</source>
        <translation>Ingen återkoppling önskas</translation>
    </message>
    <message>
        <source>Wanted, any way</source>
        <translation>Önskas, på vilket sätt som helst</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>Återkopplin&amp;g</translation>
    </message>
    <message>
        <source>&amp;Unit or person it concerns</source>
        <translation>Enhet eller person det gäller (&amp;W)</translation>
    </message>
    <message>
        <source>Reg&amp;ister number</source>
        <translation>&amp;Diarienummer</translation>
    </message>
    <message>
        <source>Secrecy &amp;mark</source>
        <translation>Sekretessmarkering (&amp;Z)</translation>
    </message>
    <message>
        <source>Protected i&amp;dentity</source>
        <translation>Skyddad identitet (&amp;X)</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Spara rättelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc closes</source>
        <translation>Ctrl+Enter sparar, Esc stänger</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Came in &amp;by</source>
        <translation>Kom in via (&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Språk (&amp;3)</translation>
    </message>
    <message>
        <source>Recei&amp;ved, day</source>
        <translation>Inkom, dag (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>Klo&amp;ckslag</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>Vad som &amp;sades</translation>
    </message>
    <message>
        <source>The text as it came in stays on the case beside the corrected one.</source>
        <translation>Texten som den kom in står kvar på ärendet bredvid den rättade.</translation>
    </message>
    <message>
        <source>The answer is then due %1 instead of %2; the reminders go out on %3 and %4, and the case can be written off from %5 on.</source>
        <translation>Svaret ska då ges senast %1 i stället för %2; påminnelserna går %3 och %4, och ärendet kan avskrivas från och med %5.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as in 14:05.</source>
        <translation>Det är inget klockslag. Skriv till exempel 14:05.</translation>
    </message>
    <message>
        <source>The case says nothing here.</source>
        <translation>Ärendet säger ingenting här.</translation>
    </message>
    <message>
        <source>The case says something else.</source>
        <translation>Ärendet säger något annat.</translation>
    </message>
    <message>
        <source>The case says: %1</source>
        <translation>Ärendet säger: %1</translation>
    </message>
    <message>
        <source>Rea&amp;son, needed when the kind is changed</source>
        <translation>Skäl, när typen &amp;byts</translation>
    </message>
    <message>
        <source>Saving it once more confirms that.</source>
        <translation>Sparar du en gång till bekräftar du det.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Spara ändå</translation>
    </message>
</context>
<context>
    <name>lyhord::CorrectionWords</name>
    <message>
        <source>nothing</source>
        <extracomment>a field that was empty, or is now</extracomment>
        <translation>inget</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Wants a reply</source>
        <translation>Önskar återkoppling</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svar via</translation>
    </message>
    <message>
        <source>Secrecy mark</source>
        <translation>Sekretessmarkering</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1: the text as it came in stands above, beside the corrected one</source>
        <comment>field</comment>
        <translation>%1: texten som den kom in står ovan, bredvid den rättade</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was, what it is now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Första påminnelsen</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Andra påminnelsen</translation>
    </message>
    <message>
        <source>Writing off</source>
        <translation>Avskrivning</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>Not imported: %1: %2</source>
        <translation>Inte inläst: %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen gick inte att läsa.</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvMapping</name>
    <message>
        <source>“%1” is no field of a case. Fields are: %2.</source>
        <translation>”%1” är inte ett fält i ett ärende. Fälten är: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of the field %2. It must be one of: %3.</source>
        <translation>”%1” är inte ett värde i fältet %2. Det måste vara något av: %3.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>”%1” måste vara en text inom citattecken.</translation>
    </message>
    <message>
        <source>“%1” must be an object: { … }.</source>
        <translation>”%1” måste vara ett objekt: { … }.</translation>
    </message>
    <message>
        <source>The delimiter cannot be a quotation mark or a line end.</source>
        <translation>Skiljetecknet får inte vara ett citattecken eller en radbrytning.</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvMappingForm</name>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows (Western European)</source>
        <translation>Windows (västeuropeisk)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>&amp;Delimiter between columns</source>
        <translation>&amp;Skiljetecken mellan kolumner</translation>
    </message>
    <message>
        <source>&amp;Character encoding</source>
        <translation>&amp;Teckenkodning</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Värden</translation>
    </message>
    <message>
        <source>What is not in the fi&amp;le</source>
        <translation>Det som inte finns i fi&amp;len</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exempel: %1</translation>
    </message>
    <message>
        <source>Columns that hold one of a few values, such as the kind or the area, will be listed here.</source>
        <translation>Kolumner som bara har några få värden, till exempel typ eller område, visas här.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Som det står</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a column&apos;s heading, %2 a value in that column</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Nummer i det andra systemet</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Anonymous, yes or no</source>
        <translation>Anonym, ja eller nej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Protected identity, yes or no</source>
        <translation>Skyddad identitet, ja eller nej</translation>
    </message>
    <message>
        <source>Wants a reply, yes or no</source>
        <translation>Önskar återkoppling, ja eller nej</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svar via</translation>
    </message>
    <message>
        <source>Secrecy, yes or no</source>
        <translation>Sekretess, ja eller nej</translation>
    </message>
    <message>
        <source>Concerns unit or person</source>
        <translation>Enhet eller person det gäller</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Departments to ask</source>
        <translation>Förvaltningar att fördela till</translation>
    </message>
    <message>
        <source>Answer given at once</source>
        <translation>Svar som gavs direkt</translation>
    </message>
    <message>
        <source>Outcome of the answer given at once</source>
        <translation>Vad svaret som gavs direkt leder till</translation>
    </message>
    <message>
        <source>Standard answer given at once</source>
        <translation>Standardsvar som gavs direkt</translation>
    </message>
    <message>
        <source>No field: keep it as a note</source>
        <translation>Inget fält: behåll som anteckning</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ta inte med</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvRecords</name>
    <message>
        <source>The file could not be read to its end. Nothing more of it was imported.</source>
        <translation>Filen gick inte att läsa till slutet. Inget mer av den lästes in.</translation>
    </message>
    <message>
        <source>A quotation mark opens a text that is never closed.</source>
        <translation>Ett citattecken börjar en text som aldrig slutar.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a quoted text. It must be doubled there.</source>
        <translation>Ett citattecken står inne i en text inom citattecken. Där ska det vara dubbelt.</translation>
    </message>
    <message>
        <source>The line is too long to be a record: more than 8 MB.</source>
        <translation>Raden är för lång: mer än 8 MB.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8. If the file comes from an older Windows program, state the encoding windows-1252.</source>
        <translation>Raden är inte giltig UTF-8. Om filen kommer från ett äldre Windowsprogram anger du kodningen windows-1252.</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvRow</name>
    <message>
        <source>“%1” is no value of the field %2. Write one of these, or say in the mapping what it means: %3.</source>
        <translation>”%1” är inte ett värde i fältet %2. Skriv något av dessa, eller ange i fältkopplingen vad det betyder: %3.</translation>
    </message>
    <message>
        <source>“%1” in the field %2 is neither yes nor no.</source>
        <translation>”%1” i fältet %2 är varken ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read. Write it as 2026-11-20 14:05, or state its form in the mapping.</source>
        <translation>”%1” är inte ett datum som går att läsa. Skriv det som 2026-11-20 14:05, eller ange hur det skrivs i fältkopplingen.</translation>
    </message>
    <message>
        <source>“%1” is no language code such as sv, fi or en.</source>
        <translation>”%1” är inte en språkkod som sv, fi eller en.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Filen har ingen kolumn ”%1”. Kolumnerna är: %2.</translation>
    </message>
    <message>
        <source>The file has several columns “%1”. Rename all but one.</source>
        <translation>Filen har flera kolumner som heter ”%1”. Byt namn på alla utom en.</translation>
    </message>
    <message>
        <source>No column is known to hold the text or the headline. State them in a mapping. The columns are: %1.</source>
        <translation>Det framgår inte vilken kolumn som har texten eller rubriken. Ange det i en fältkoppling. Kolumnerna är: %1.</translation>
    </message>
    <message>
        <source>The row has neither a text nor a headline.</source>
        <translation>Raden har varken text eller rubrik.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns. A text with the delimiter in it must stand in quotation marks.</source>
        <translation>Raden har %1 fält, men det finns %2 kolumner. En text där skiljetecknet ingår måste stå inom citattecken.</translation>
    </message>
    <message>
        <source>The row ends before the column “%1”. A text with line breaks must stand in quotation marks.</source>
        <translation>Raden slutar före kolumnen ”%1”. En text med radbrytningar måste stå inom citattecken.</translation>
    </message>
    <message>
        <source>(a personal identity number, not kept)</source>
        <translation>(ett personnummer som inte har sparats)</translation>
    </message>
</context>
<context>
    <name>lyhord::CurrentCase</name>
    <message>
        <source>What you have written in case %1 is kept.</source>
        <translation>Det du har skrivit i ärende %1 är sparat.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
    <message>
        <source>This is no longer in the inbox.</source>
        <translation>Det här finns inte längre i inkorgen.</translation>
    </message>
    <message>
        <source>Case %1 has left its place in this list.</source>
        <translation>Ärende %1 har lämnat sin plats i listan.</translation>
    </message>
    <message>
        <source>Case %1 was not chosen from this list.</source>
        <translation>Ärende %1 är inte valt i den här listan.</translation>
    </message>
    <message>
        <source>The next one in the list: Ctrl+Page Down.</source>
        <translation>Nästa i listan: Ctrl+Page Down.</translation>
    </message>
</context>
<context>
    <name>lyhord::Database</name>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 är en mapp, inte en databasfil.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Mappen %1 finns inte.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Det finns ingen databas i %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed. On Debian it is in the package libqt6sql6-sqlite.</source>
        <translation>Qts drivrutin för SQLite är inte installerad. I Debian finns den i paketet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver and this program use different copies of SQLite. Install Qt from the same source as the program.</source>
        <translation>Qts drivrutin och det här programmet använder olika kopior av SQLite. Installera Qt från samma källa som programmet.</translation>
    </message>
    <message>
        <source>The database does not accept a setting that keeps what is saved safe. Nothing was opened.</source>
        <translation>Databasen godtar inte en inställning som skyddar det som sparas. Inget öppnades.</translation>
    </message>
    <message>
        <source>Someone else is writing to the database and has not finished. Nothing was saved. Please try again in a moment.</source>
        <translation>Någon annan skriver i databasen och är inte klar. Inget sparades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>An entry with the same key is in the database already. Nothing was saved.</source>
        <translation>Det finns redan en post med samma nyckel i databasen. Inget sparades.</translation>
    </message>
    <message>
        <source>Something this refers to is not in the database. Nothing was saved.</source>
        <translation>Något som det här hänvisar till finns inte i databasen. Inget sparades.</translation>
    </message>
    <message>
        <source>The database does not accept one of the values. Nothing was saved.</source>
        <translation>Databasen godtar inte ett av värdena. Inget sparades.</translation>
    </message>
    <message>
        <source>The timeline can only be added to. Nothing was changed.</source>
        <translation>Det går bara att lägga till i tidslinjen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what was saved before is unharmed. Free some space and try again.</source>
        <translation>Disken är full. Inget sparades, men det som fanns sparat är oskadat. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The database cannot be written to, because its file or folder is read-only. Nothing was saved. Ask an administrator for the right to write there.</source>
        <translation>Det går inte att skriva i databasen, eftersom filen eller mappen är skrivskyddad. Inget sparades. Be en administratör om rätt att skriva där.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that the folder can be reached and written to.</source>
        <translation>Det går inte att öppna databasfilen. Kontrollera att mappen går att nå och att skriva i.</translation>
    </message>
    <message>
        <source>The disk or the network failed while the database was being used. Nothing was saved. Check the connection and try again.</source>
        <translation>Disken eller nätverket slutade fungera medan databasen användes. Inget sparades. Kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Filen är inte en databas från det här programmet.</translation>
    </message>
    <message>
        <source>The database file is damaged. Close the program everywhere and restore the latest backup.</source>
        <translation>Databasfilen är skadad. Stäng programmet överallt och återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was saved.</source>
        <translation>Databasen rapporterade ett fel. Inget sparades.</translation>
    </message>
    <message>
        <source>The folder %1 is on a file system whose locks other workstations do not see. A database there would be destroyed. Use a local folder.</source>
        <translation>Mappen %1 ligger i ett filsystem där andra arbetsplatser inte ser låsen. En databas där skulle förstöras. Använd en mapp på datorn.</translation>
    </message>
    <message>
        <source>The folder %1 is copied by a sync program. Two workstations would each have a database of their own. Use a folder that is not synced.</source>
        <translation>Mappen %1 kopieras av ett synkroniseringsprogram. Två arbetsplatser skulle få var sin databas. Använd en mapp som inte synkroniseras.</translation>
    </message>
    <message>
        <source>The folder %1 is on a file share that has not passed the lock probe. Without it two workstations could destroy the database. Run lyhordctl lock-probe on two workstations at once for this folder, or use a local folder.</source>
        <translation>Mappen %1 ligger på en nätverksplats som inte har klarat låsprovet. Utan det kan två arbetsplatser förstöra databasen. Kör lyhordctl lock-probe på två arbetsplatser samtidigt för den här mappen, eller använd en mapp på datorn.</translation>
    </message>
    <message>
        <source>“%1” names no database. Write sqlite: and the path of the file, or postgresql://server/name.</source>
        <translation>”%1” är ingen databas. Skriv sqlite: och filens sökväg, eller postgresql://server/namn.</translation>
    </message>
    <message>
        <source>Two people saved at the same moment, and this was given up so that the other could be saved. Nothing of it was saved. Please try again.</source>
        <translation>Två personer sparade i samma ögonblick, och det här fick ge vika så att det andra kunde sparas. Ingenting av det sparades. Försök igen.</translation>
    </message>
    <message>
        <source>The database does not let your login do this. Nothing was changed. A contact centre administrator grants rights.</source>
        <translation>Databasen låter inte din inloggning göra detta. Ingenting ändrades. En administratör på kontaktcentret tilldelar rättigheter.</translation>
    </message>
    <message>
        <source>Your login may not act for somebody else. Leave out whom to act for.</source>
        <translation>Din inloggning får inte handla i någon annans ställe. Utelämna vem du handlar för.</translation>
    </message>
    <message>
        <source>Your login has no role in this database. A contact centre administrator grants roles.</source>
        <translation>Din inloggning har ingen roll i den här databasen. En administratör på kontaktcentret tilldelar roller.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check that its name and port are right, that it is running, and that the network is there.</source>
        <translation>Databasservern går inte att nå. Kontrollera att namn och port stämmer, att servern är i gång och att nätverket fungerar.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. Whether the last step was saved is looked up as soon as the server is back.</source>
        <translation>Förbindelsen med databasservern bröts. Om det senaste steget sparades kontrolleras så snart servern är tillbaka.</translation>
    </message>
    <message>
        <source>The database server has no place for another connection. Try again in a moment; an administrator of the server can allow more.</source>
        <translation>Databasservern har inte plats för fler anslutningar. Försök igen om en stund; den som sköter servern kan tillåta fler.</translation>
    </message>
    <message>
        <source>The database server does not accept the login or its password.</source>
        <translation>Databasservern godtar inte inloggningen eller dess lösenord.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check the name, or ask an administrator of the server to create it.</source>
        <translation>Servern har ingen databas med det namnet. Kontrollera namnet, eller be den som sköter servern att skapa den.</translation>
    </message>
    <message>
        <source>The database is not set up for this program, or is of an older version of it.</source>
        <translation>Databasen är inte iordningställd för det här programmet, eller tillhör en äldre version av det.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server&apos;s certificate, or your own, is missing, has expired or is not the expected one. Nothing was sent. Ask an administrator before you go on.</source>
        <translation>Den krypterade förbindelsen misslyckades: serverns certifikat, eller ditt eget, saknas, har gått ut eller är inte det väntade. Ingenting skickades. Fråga en administratör innan du fortsätter.</translation>
    </message>
    <message>
        <source>The server that answered is a standby, which can only be read from. Name the main server, or all of them.</source>
        <translation>Servern som svarade är en reserv som bara går att läsa från. Ange huvudservern, eller alla servrar.</translation>
    </message>
    <message>
        <source>The database server broke this off because it took too long. Nothing was saved.</source>
        <translation>Databasservern avbröt detta eftersom det tog för lång tid. Ingenting sparades.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian it is in the package libqt6sql6-psql.</source>
        <translation>Qt:s drivrutin för PostgreSQL är inte installerad. I Debian finns den i paketet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>This is no address of a database server. Write postgresql://server/database, with the name of the login before the server if it is not your own: postgresql://login@server/database.</source>
        <translation>Det här är ingen adress till en databasserver. Skriv postgresql://server/databas, med inloggningens namn före servern om den inte är din egen: postgresql://inloggning@server/databas.</translation>
    </message>
    <message>
        <source>A password does not belong in the address of a database, where others can read it. Put it into the file .pgpass in your home folder, or use single sign-on.</source>
        <translation>Ett lösenord hör inte hemma i en databas adress, där andra kan läsa det. Lägg det i filen .pgpass i din hemmapp, eller använd enkel inloggning.</translation>
    </message>
    <message>
        <source>The address names no database. Write its name after the server: postgresql://server/database.</source>
        <translation>Adressen nämner ingen databas. Skriv dess namn efter servern: postgresql://server/databas.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: nobody knows a computer of this name. Check the name, and that the network is there.</source>
        <translation>Databasservern går inte att nå: ingen dator med det namnet är känd. Kontrollera namnet och att nätverket fungerar.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: the computer answers, but no database server listens at this port. Check the port, and that the server is running.</source>
        <translation>Databasservern går inte att nå: datorn svarar, men ingen databasserver lyssnar på den porten. Kontrollera porten och att servern är i gång.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: it did not answer in time. Check its name, and that the network lets you through to it.</source>
        <translation>Databasservern går inte att nå: den svarade inte i tid. Kontrollera namnet och att nätverket släpper fram dig till den.</translation>
    </message>
    <message>
        <source>The database server wants a password, and none was given. Put it into the file .pgpass in your home folder, or enter it where the connection is set up.</source>
        <translation>Databasservern vill ha ett lösenord, och inget angavs. Lägg det i filen .pgpass i din hemmapp, eller ange det där anslutningen ställs in.</translation>
    </message>
    <message>
        <source>Single sign-on did not work: you have no valid Kerberos ticket for this server. Sign in to your computer again, or ask its administrator.</source>
        <translation>Enkel inloggning fungerade inte: du har ingen giltig Kerberosbiljett för den här servern. Logga in på datorn igen eller fråga dess administratör.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server does not offer one. Nothing was sent. Ask its administrator before you go on.</source>
        <translation>Den krypterade förbindelsen misslyckades: servern erbjuder ingen sådan. Inget skickades. Fråga dess administratör innan du går vidare.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server&apos;s certificate has expired, or no authority you trust has signed it. Nothing was sent. Ask an administrator for the authority&apos;s certificate file.</source>
        <translation>Den krypterade förbindelsen misslyckades: serverns certifikat har gått ut, eller så är det inte signerat av någon utfärdare du litar på. Inget skickades. Be en administratör om utfärdarens certifikatfil.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server&apos;s certificate is made out to another name. Nothing was sent. Write the server&apos;s name as its certificate has it, or ask its administrator.</source>
        <translation>Den krypterade förbindelsen misslyckades: serverns certifikat är utställt på ett annat namn. Inget skickades. Skriv serverns namn som det står i certifikatet, eller fråga dess administratör.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the file with the authority&apos;s certificate is not there or cannot be read. Nothing was sent. Choose the file again.</source>
        <translation>Den krypterade förbindelsen misslyckades: filen med utfärdarens certifikat finns inte eller kan inte läsas. Inget skickades. Välj filen igen.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>Försöket avbröts.</translation>
    </message>
</context>
<context>
    <name>lyhord::DatabaseThread</name>
    <message>
        <source>The database is not open. Nothing was changed; try again in a moment.</source>
        <translation>Databasen är inte öppen. Inget ändrades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>There is no contact with the database at the moment. Nothing was changed.</source>
        <translation>Just nu finns ingen kontakt med databasen. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>lyhord::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>Alt+nedåtpil öppnar en kalender</translation>
    </message>
    <message>
        <source>This is no day. Write it as in 2026-11-20.</source>
        <translation>Det är inget datum. Skriv till exempel 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>lyhord::Deadlines</name>
    <message>
        <source>%1 received, day 0</source>
        <translation>%1 inkommet, dag 0</translation>
    </message>
    <message>
        <source>%1 %2, not counted</source>
        <translation>%1 %2, räknas inte</translation>
    </message>
    <message>
        <source>%1 day %2</source>
        <translation>%1 dag %2</translation>
    </message>
    <message>
        <source>%1 last day for an answer</source>
        <translation>%1 sista dagen för svar</translation>
    </message>
    <message>
        <source>%1 the first reminder goes out</source>
        <translation>%1 första påminnelsen skickas</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n calendar days later</source>
        <translation>
            <numerusform>%1 är %Ln kalenderdag senare</numerusform>
            <numerusform>%1 är %Ln kalenderdagar senare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the second reminder goes out</source>
        <translation>%1 andra påminnelsen skickas</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n months later</source>
        <translation>
            <numerusform>%1 är %Ln månad senare</numerusform>
            <numerusform>%1 är %Ln månader senare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n months later, the last day of a shorter month</source>
        <translation>
            <numerusform>%1 är %Ln månad senare, sista dagen i en kortare månad</numerusform>
            <numerusform>%1 är %Ln månader senare, sista dagen i en kortare månad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 last day of the time for an answer to come</source>
        <translation>%1 sista dagen för svaret att komma in</translation>
    </message>
    <message>
        <source>%1 first day the case may be written off</source>
        <translation>%1 första dagen ärendet får avskrivas</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>sista dag i dag</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>1 arbetsdag kvar</translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%Ln arbetsdag kvar</numerusform>
            <numerusform>%Ln arbetsdagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 working day late</source>
        <translation>1 arbetsdag sent</translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%Ln arbetsdag sent</numerusform>
            <numerusform>%Ln arbetsdagar sent</numerusform>
        </translation>
    </message>
    <message>
        <source>late since the last working day</source>
        <translation>försenad sedan förra arbetsdagen</translation>
    </message>
    <message>
        <source>due before the next working day</source>
        <translation>före nästa arbetsdag</translation>
    </message>
</context>
<context>
    <name>lyhord::DeclarationSection</name>
    <message>
        <source>Service declarations</source>
        <translation>Servicedeklarationer</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Vad som lovas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New service declaration</source>
        <translation>&amp;Ny servicedeklaration</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>De&amp;partment that answers for it</source>
        <translation>&amp;Förvaltning som svarar för den</translation>
    </message>
    <message>
        <source>What is pro&amp;mised</source>
        <translation>Vad som l&amp;ovas</translation>
    </message>
    <message>
        <source>Short and for ever, such as home-care.</source>
        <translation>Kort och för alltid, till exempel hemtjanst.</translation>
    </message>
    <message>
        <source>What the departments promise appears here. Add the first with Alt+N.</source>
        <translation>Här visas vad förvaltningarna lovar. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a service declaration at the left to change it, or add one with Alt+N.</source>
        <translation>Välj en servicedeklaration till vänster för att ändra den, eller lägg till en med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::DefinitionsPart</name>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>What every figure counts</source>
        <translation>Vad varje siffra räknar</translation>
    </message>
</context>
<context>
    <name>lyhord::DepartmentSection</name>
    <message>
        <source>Departments</source>
        <translation>Förvaltningar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>E-postlåda</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New department</source>
        <translation>&amp;Ny förvaltning</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>&amp;Board it works under</source>
        <translation>Nämnd den hör &amp;till</translation>
    </message>
    <message>
        <source>Official mailb&amp;ox</source>
        <translation>&amp;Officiell e-postlåda</translation>
    </message>
    <message>
        <source>Local &amp;routines and agreements</source>
        <translation>Lo&amp;kala rutiner och överenskommelser</translation>
    </message>
    <message>
        <source>&amp;Words in a text that point here</source>
        <translation>Ord i en te&amp;xt som pekar hit</translation>
    </message>
    <message>
        <source>Short and for ever, such as SBF.</source>
        <translation>Kort och för alltid, som SBF.</translation>
    </message>
    <message>
        <source>Without it no case can be sent to the department.</source>
        <translation>Utan den går det inte att fördela ärenden till förvaltningen.</translation>
    </message>
    <message>
        <source>Separated by commas. A * stands for any ending.</source>
        <translation>Åtskilda med kommatecken. En * står för vilken ändelse som helst.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Övertas av</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Name and mailbox &amp;hold from</source>
        <translation>Namn och e-postlåda gäller &amp;från</translation>
    </message>
    <message>
        <source>Without a day here: from %1. Until then the present ones hold.</source>
        <translation>Utan en dag här: från %1. Till dess gäller de nuvarande.</translation>
    </message>
    <message>
        <source>For another name or mailbox; what held before can still be read here.</source>
        <translation>För ett annat namn eller en annan e-postlåda. Vad som gällde förut går att läsa här.</translation>
    </message>
    <message>
        <source>%1 – changes on %2</source>
        <extracomment>a department&apos;s name, and the day from which it has another name or mailbox</extracomment>
        <translation>%1 – ändras %2</translation>
    </message>
    <message>
        <source>At first, and still today:</source>
        <translation>Från början, och i dag:</translation>
    </message>
    <message>
        <source>At first:</source>
        <translation>Från början:</translation>
    </message>
    <message>
        <source>From %1, and today:</source>
        <translation>Från och med %1, och i dag:</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>Från och med %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the label of a field and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>The departments that answer cases appear here. Add the first one with Alt+N.</source>
        <translation>Förvaltningarna som besvarar ärenden visas här. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a department at the left to change it, or add one with Alt+N.</source>
        <translation>Välj en förvaltning till vänster för att ändra den, eller lägg till en med Alt+N.</translation>
    </message>
    <message>
        <source>Saved: %1. The new name or mailbox holds from %2.</source>
        <translation>Sparat: %1. Det nya namnet eller den nya e-postlådan gäller från %2.</translation>
    </message>
    <message>
        <source>%1 – from %2</source>
        <extracomment>a department&apos;s name, and the day from which it is used</extracomment>
        <translation>%1 – från och med %2</translation>
    </message>
    <message>
        <source>Saved: %1. The new name or mailbox holds from %2 until %3, as another one is planned after that.</source>
        <translation>Sparat: %1. Det nya namnet eller den nya e-postlådan gäller från %2 till och med %3. Efter det är något annat planerat.</translation>
    </message>
    <message>
        <source>Name and mailbox are shown as they are planned for that day.</source>
        <translation>Namn och e-postlåda visas så som de är planerade den dagen.</translation>
    </message>
    <message>
        <source>Once retired, taken over b&amp;y</source>
        <translation>När den har upphört &amp;övertas den av</translation>
    </message>
    <message>
        <source>No case waits for its answer.</source>
        <translation>Inget ärende väntar på dess svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for its answer. Who takes over gets them the day after the last one.</source>
        <translation>
            <numerusform>%Ln ärende väntar på dess svar. Den som tar över får det dagen efter den sista.</numerusform>
            <numerusform>%Ln ärenden väntar på dess svar. Den som tar över får dem dagen efter den sista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %1. %n case(s) that waited for its answer went to %2.</source>
        <translation>
            <numerusform>Taget ur bruk: %1. %Ln ärende som väntade på dess svar gick till %2.</numerusform>
            <numerusform>Taget ur bruk: %1. %Ln ärenden som väntade på dess svar gick till %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %1. %n case(s) that wait for its answer go to %2 when its last day has passed.</source>
        <translation>
            <numerusform>Tas ur bruk: %1. %Ln ärende som väntar på dess svar går till %2 när dess sista dag har gått.</numerusform>
            <numerusform>Tas ur bruk: %1. %Ln ärenden som väntar på dess svar går till %2 när dess sista dag har gått.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Desktop</name>
    <message>
        <source>Lyhörd has no display to open its window on. Start it from a desktop session, or use lyhordctl, which needs none.</source>
        <translation>Lyhörd har ingen skärm att öppna sitt fönster på. Starta det från skrivbordet eller använd lyhordctl, som klarar sig utan.</translation>
    </message>
</context>
<context>
    <name>lyhord::DesktopOptions</name>
    <message>
        <source>The database, as sqlite:FILE. Otherwise the one in your data folder.</source>
        <translation>Databasen, som sqlite:FIL. Annars den i din datamapp.</translation>
    </message>
    <message>
        <source>Who sits here. Otherwise the login of the operating system.</source>
        <translation>Vem som sitter här. Annars inloggningsnamnet i datorn.</translation>
    </message>
    <message>
        <source>The moment it is, as ISO 8601: time stands still then.</source>
        <translation>Tidpunkten nu, enligt ISO 8601: tiden står då stilla.</translation>
    </message>
    <message>
        <source>Of the screen: sv, fi or en.</source>
        <translation>Skärmens språk: sv, fi eller en.</translation>
    </message>
    <message>
        <source>For a new database: %1.</source>
        <translation>För en ny databas: %1.</translation>
    </message>
    <message>
        <source>Put that many made-up cases into a new database.</source>
        <translation>Lägg så många påhittade ärenden i en ny databas.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark eller system.</translation>
    </message>
    <message>
        <source>Save a picture of every page in that folder and end.</source>
        <translation>Spara en bild av varje sida i den mappen och avsluta.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write it like 2026-11-20T14:05.</source>
        <translation>”%1” är ingen tidpunkt. Skriv den som 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>“%1” is no theme: light, dark or system.</source>
        <translation>”%1” är inget utseende: light, dark eller system.</translation>
    </message>
    <message>
        <source>Takes in, routes and answers what inhabitants say.</source>
        <translation>Tar emot, fördelar och besvarar det invånarna säger.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --help shows what can be said.</source>
        <translation>”%1” går inte att förstå. --help visar vad du kan skriva.</translation>
    </message>
    <message>
        <source>“%1” is no language of the program: sv, fi or en.</source>
        <translation>”%1” är inte ett språk i programmet: sv, fi eller en.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2.</source>
        <translation>Det finns ingen profil ”%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of cases.</source>
        <translation>”%1” är inte ett antal ärenden.</translation>
    </message>
    <message>
        <source>Write the guide for staff into that file, as a web page or as PDF, and end.</source>
        <translation>Skriv vägledningen för medarbetare till den filen, som webbsida eller PDF, och avsluta.</translation>
    </message>
    <message>
        <source>How much is logged: %1.</source>
        <translation>Hur mycket som loggas: %1.</translation>
    </message>
    <message>
        <source>Where it is logged. Otherwise in the folder .local/state/lyhord; - is standard error.</source>
        <translation>Var det loggas. Annars i mappen .local/state/lyhord; - är standard error.</translation>
    </message>
</context>
<context>
    <name>lyhord::DirectAnswerBox</name>
    <message>
        <source>Answered &amp;directly: the person got the answer now</source>
        <translation>&amp;Besvarad direkt: personen fick svar nu</translation>
    </message>
    <message>
        <source>Standard answer</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>Vad personen fick veta</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Vad det leder till</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>lyhord::Directory</name>
    <message>
        <source>A key is short, of letters, digits, hyphens and underscores: &quot;%1&quot; is not.</source>
        <translation>En nyckel är kort och består av bokstäver, siffror, bindestreck och understreck. ”%1” gör inte det.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>Det finns redan en post %1.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Här finns ingen post %1.</translation>
    </message>
    <message>
        <source>A department needs a name.</source>
        <translation>En förvaltning måste ha ett namn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>”%1” är inte en e-postadress.</translation>
    </message>
    <message>
        <source>A headline has from 1 to %1 characters.</source>
        <translation>En ärenderubrik har mellan 1 och %1 tecken.</translation>
    </message>
    <message>
        <source>A category&apos;s path begins with its department, as in SBF/vinter.</source>
        <translation>Sökvägen till en kategori börjar med förvaltningen, som i SBF/vinter.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>En kategori måste ha ett namn.</translation>
    </message>
    <message>
        <source>A standard answer needs a title.</source>
        <translation>Ett standardsvar måste ha en titel.</translation>
    </message>
    <message>
        <source>A standard answer needs a text.</source>
        <translation>Ett standardsvar måste ha en text.</translation>
    </message>
    <message>
        <source>Say what a standard answer leads to: improvement or no action.</source>
        <translation>Ange vad ett standardsvar leder till: en förbättring eller ingen åtgärd.</translation>
    </message>
    <message>
        <source>This role is given for one department: say which.</source>
        <translation>Den här rollen gäller för en förvaltning. Ange vilken.</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>Det finns ingen förvaltning %1.</translation>
    </message>
    <message>
        <source>A person needs a login of at most 100 characters.</source>
        <translation>En person måste ha ett inloggningsnamn på högst 100 tecken.</translation>
    </message>
    <message>
        <source>There is a person %1 already.</source>
        <translation>Det finns redan en person %1.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>Det finns ingen person %1.</translation>
    </message>
    <message>
        <source>Nobody would be left who may grant roles. Make somebody else administrator first.</source>
        <translation>Då blir det ingen kvar som får tilldela roller. Gör någon annan till administratör först.</translation>
    </message>
    <message>
        <source>A closing day needs a name.</source>
        <translation>En stängd dag måste ha ett namn.</translation>
    </message>
    <message>
        <source>%1 is a closing day already.</source>
        <translation>%1 är redan en stängd dag.</translation>
    </message>
    <message>
        <source>Old cases and reports keep the name that held for them. Let the new name hold from today or from a later day.</source>
        <translation>Gamla ärenden och rapporter behåller det namn som gällde för dem. Låt det nya namnet gälla från i dag eller från en senare dag.</translation>
    </message>
    <message>
        <source>What held before today stays as it was: the new name or mailbox can hold from today on, or from a later day.</source>
        <translation>Det som har gällt före i dag ändras inte. Det nya namnet eller den nya e-postlådan kan gälla från i dag eller från en senare dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for an answer of %1. Say who takes over, or hand them on first.</source>
        <translation>
            <numerusform>%Ln ärende väntar på svar från %1. Säg vem som tar över, eller lämna det vidare först.</numerusform>
            <numerusform>%Ln ärenden väntar på svar från %1. Säg vem som tar över, eller lämna dem vidare först.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value of %1 holds from %2.</source>
        <translation>Inget värde för %1 gäller från %2.</translation>
    </message>
    <message>
        <source>This value holds already and cases have been registered by it. Enter another one from a day to come.</source>
        <translation>Värdet gäller redan och ärenden har registrerats efter det. Skriv ett annat som gäller från en kommande dag.</translation>
    </message>
    <message>
        <source>Running cases can only be moved by a value that holds from today. Let it hold from today, or let running cases keep their days.</source>
        <translation>Pågående ärenden kan bara flyttas av ett värde som gäller från i dag. Låt det gälla från i dag, eller låt pågående ärenden behålla sina dagar.</translation>
    </message>
    <message>
        <source>%1 is no closing day of the municipality&apos;s own. Only those can be withdrawn.</source>
        <translation>%1 är ingen av kommunens egna stängda dagar. Bara de kan återkallas.</translation>
    </message>
    <message>
        <source>Write a name in Swedish.</source>
        <translation>Skriv ett namn på svenska.</translation>
    </message>
    <message>
        <source>Write the law&apos;s number, such as SFS 2010:900.</source>
        <translation>Skriv lagens nummer, till exempel SFS 2010:900.</translation>
    </message>
    <message>
        <source>This kind of process stands below none.</source>
        <translation>Den här sortens process ligger inte under någon annan.</translation>
    </message>
    <message>
        <source>Choose the process area that the main process belongs to.</source>
        <translation>Välj det processområde som huvudprocessen hör till.</translation>
    </message>
    <message>
        <source>Choose the main process that the subprocess belongs to.</source>
        <translation>Välj den huvudprocess som delprocessen hör till.</translation>
    </message>
    <message>
        <source>Write what is promised, in Swedish.</source>
        <translation>Skriv vad som lovas, på svenska.</translation>
    </message>
    <message>
        <source>Choose the department that answers for the promise.</source>
        <translation>Välj den förvaltning som svarar för löftet.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>En kampanj behöver ett namn.</translation>
    </message>
    <message>
        <source>Write what the person is told, in Swedish.</source>
        <translation>Skriv vad personen får veta, på svenska.</translation>
    </message>
    <message>
        <source>Write the municipality&apos;s name.</source>
        <translation>Skriv kommunens namn.</translation>
    </message>
    <message>
        <source>Write what the contact centre is called: letters are signed by it.</source>
        <translation>Skriv vad kontaktcentret heter: breven undertecknas med det.</translation>
    </message>
    <message>
        <source>At least one kind of case must be offered.</source>
        <translation>Minst en typ av ärende måste finnas att välja.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Välj ur listan.</translation>
    </message>
    <message>
        <source>This role is not given for a department. Leave the department empty.</source>
        <translation>Rollen ges inte för en förvaltning. Lämna förvaltningen tom.</translation>
    </message>
    <message>
        <source>There is nothing to save: name and mailbox are these on %1 already.</source>
        <translation>Det finns inget att spara: namn och e-postlåda är redan så den %1.</translation>
    </message>
    <message>
        <source>A role rests on an agreement with the department: say which.</source>
        <translation>En roll bygger på en överenskommelse med förvaltningen. Ange vilken.</translation>
    </message>
    <message>
        <source>A role that reads what only few may read is not given to oneself. Ask another administrator.</source>
        <translation>En roll som får läsa det som bara några få får läsa ger man inte till sig själv. Be en annan administratör.</translation>
    </message>
    <message>
        <source>The right to read secret cases is not given to oneself. Ask another administrator.</source>
        <translation>Rätten att läsa sekretessmarkerade ärenden ger man inte till sig själv. Be en annan administratör.</translation>
    </message>
    <message>
        <source>From %1 nobody could read what is handed over to the chief legal officer: %2 is the only one.</source>
        <translation>Från och med %1 skulle ingen kunna läsa det som lämnas över till chefsjuristen: %2 är den enda.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been handed over.</source>
        <translation>
            <numerusform>%Ln ärende har lämnats över.</numerusform>
            <numerusform>%Ln ärenden har lämnats över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role to somebody else first, or confirm that nobody is to have it.</source>
        <translation>Ge först rollen till någon annan, eller bekräfta att ingen ska ha den.</translation>
    </message>
    <message>
        <source>There is nothing to save: this value holds since today already.</source>
        <translation>Det finns inget att spara: värdet gäller redan sedan i dag.</translation>
    </message>
    <message>
        <source>Old reports keep the name and the place that held for them. Let the change hold from today or from a later day.</source>
        <translation>Äldre rapporter behåller det namn och den plats som gällde då. Låt ändringen gälla från och med i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>From %1 nobody would be left who may grant roles. Make somebody else administrator first.</source>
        <translation>Från och med %1 skulle ingen vara kvar som får tilldela roller. Gör först någon annan till administratör.</translation>
    </message>
</context>
<context>
    <name>lyhord::DirectoryChain</name>
    <message>
        <source>The end of the history of settings and people is missing.</source>
        <translation>Slutet på historiken över inställningar och personer saknas.</translation>
    </message>
    <message>
        <source>Link %1 of the history of settings and people was changed after it was recorded.</source>
        <translation>Länk %1 i historiken över inställningar och personer har ändrats efter att den skrevs.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was not what this program had stored when it was stored again (link %3).</source>
        <translation>Raden ”%2” i tabellen %1 var inte som programmet hade sparat den när den sparades igen (länk %3).</translation>
    </message>
    <message>
        <source>The end of the history of settings and people does not fit its last link.</source>
        <translation>Slutet på historiken över inställningar och personer stämmer inte med dess sista länk.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was added by another program.</source>
        <translation>Raden ”%2” i tabellen %1 har lagts till av ett annat program.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was changed by another program.</source>
        <translation>Raden ”%2” i tabellen %1 har ändrats av ett annat program.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was removed by another program.</source>
        <translation>Raden ”%2” i tabellen %1 har tagits bort av ett annat program.</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the history of settings and people are missing.</source>
        <translation>Länkarna %1 till %2 i historiken över inställningar och personer saknas.</translation>
    </message>
</context>
<context>
    <name>lyhord::DirectoryStore</name>
    <message>
        <source>Nobody with the login %1 is known here.</source>
        <translation>Ingen med inloggningsnamnet %1 är känd här.</translation>
    </message>
</context>
<context>
    <name>lyhord::Dispatch</name>
    <message>
        <source>It has left already: %1.</source>
        <comment>moment</comment>
        <translation>Det har redan gått iväg: %1.</translation>
    </message>
    <message>
        <source>It has left already: %1, %2.</source>
        <comment>moment, login</comment>
        <translation>Det har redan gått iväg: %1, %2.</translation>
    </message>
    <message>
        <source>It was taken back before it had left, so it is not to be sent any more.</source>
        <translation>Det togs tillbaka innan det hade gått iväg och ska inte skickas längre.</translation>
    </message>
    <message>
        <source>It was written on %1: nothing leaves before it is written.</source>
        <comment>moment</comment>
        <translation>Det skrevs %1: inget går iväg innan det är skrivet.</translation>
    </message>
    <message>
        <source>The case is secret and you may not read what the person is told. Somebody with the right to read it marks it.</source>
        <translation>Ärendet är sekretessmarkerat och du har inte behörighet att läsa det som personen får veta. Det markeras av någon som har behörighet att läsa det.</translation>
    </message>
</context>
<context>
    <name>lyhord::DispatchBar</name>
    <message>
        <source>Pr&amp;int the chosen…</source>
        <translation>S&amp;kriv ut valda…</translation>
    </message>
    <message>
        <source>Print a&amp;ll…</source>
        <translation>Skriv ut a&amp;lla…</translation>
    </message>
</context>
<context>
    <name>lyhord::Dispatching</name>
    <message>
        <source>Case %1: marked as sent, now and by you.</source>
        <translation>Ärende %1: markerat som skickat, nu och av dig.</translation>
    </message>
    <message>
        <source>Case %1: marked as posted, now and by you.</source>
        <translation>Ärende %1: markerat som postat, nu och av dig.</translation>
    </message>
    <message>
        <source>Case %1: marked as called, now and by you.</source>
        <translation>Ärende %1: markerat som uppringt, nu och av dig.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) marked as sent, now and by you.</source>
        <translation>
            <numerusform>%Ln e-postbrev markerat som skickat, nu och av dig.</numerusform>
            <numerusform>%Ln e-postbrev markerade som skickade, nu och av dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) marked as posted, now and by you.</source>
        <translation>
            <numerusform>%Ln brev markerat som postat, nu och av dig.</numerusform>
            <numerusform>%Ln brev markerade som postade, nu och av dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) marked as made, now and by you.</source>
        <translation>
            <numerusform>%Ln samtal markerat som ringt, nu och av dig.</numerusform>
            <numerusform>%Ln samtal markerade som ringda, nu och av dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>More has happened in case %1 since, so its mark stays. Open the case to see what.</source>
        <translation>Mer har hänt i ärende %1 sedan dess, så markeringen står kvar. Öppna ärendet för att se vad.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken back: the answer waits to leave again.</source>
        <translation>
            <numerusform>%Ln markering togs tillbaka: svaret väntar igen på att gå iväg.</numerusform>
            <numerusform>%Ln markeringar togs tillbaka: svaren väntar igen på att gå iväg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Markera som s&amp;kickat</translation>
    </message>
    <message>
        <source>Mark as &amp;posted</source>
        <translation>Markera som &amp;postat</translation>
    </message>
    <message>
        <source>Mark as &amp;called</source>
        <translation>Markera som upprin&amp;gt</translation>
    </message>
    <message>
        <source>Sent from another program</source>
        <translation>Skickat från ett annat program</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postat</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Uppringt</translation>
    </message>
    <message>
        <source>Marked as sent, now and by you.</source>
        <translation>Markerat som skickat, nu och av dig.</translation>
    </message>
    <message>
        <source>Case %1: the mark is taken back, and the answer waits to leave again.</source>
        <translation>Ärende %1: markeringen är tillbakatagen, och svaret väntar åter på att gå iväg.</translation>
    </message>
    <message>
        <source>Cases %1: marked as sent, now and by you.</source>
        <translation>Ärende %1: markerade som skickade, nu och av dig.</translation>
    </message>
    <message>
        <source>Cases %1: marked as posted, now and by you.</source>
        <translation>Ärende %1: markerade som postade, nu och av dig.</translation>
    </message>
    <message>
        <source>Cases %1: marked as called, now and by you.</source>
        <translation>Ärende %1: markerade som uppringda, nu och av dig.</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftModel</name>
    <message>
        <source>Last changed</source>
        <translation>Senast ändrat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>a draft that stands on a page just now</extracomment>
        <translation>%1 (öppet nu)</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftNotices</name>
    <message>
        <source>Throw it away</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>What you had written here and not finished is back.</source>
        <translation>Det du hade skrivit här men inte blivit klar med är tillbaka.</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Hämta tillbaka utkastet</translation>
    </message>
    <message>
        <source>Case %1 was taken from you while you wrote; your words are under Drafts.</source>
        <translation>Ärende %1 togs ifrån dig medan du skrev. Det du skrev finns bland utkasten.</translation>
    </message>
    <message>
        <source>What you have written is kept among the drafts, and in the form when you open it again: %1</source>
        <translation>Det du har skrivit finns kvar bland utkasten, och i formuläret när du öppnar det igen: %1</translation>
    </message>
    <message>
        <source>The draft was thrown away: %1</source>
        <translation>Utkastet är kastat: %1</translation>
    </message>
    <message>
        <source>Throw it away (&amp;Q)</source>
        <translation>Kasta utkastet (&amp;Q)</translation>
    </message>
    <message>
        <source>What you had written here and undone is back in the form.</source>
        <translation>Det du hade skrivit här och ångrat finns i formuläret igen.</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftOffer</name>
    <message>
        <source>Continue the newest</source>
        <translation>Fortsätt med det senaste</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on this computer are damaged and cannot be read. They were put aside and not deleted: %1</source>
        <translation>
            <numerusform>%Ln utkast på den här datorn är skadat och kan inte läsas. Det har lagts åt sidan och inte raderats: %1</numerusform>
            <numerusform>%Ln utkast på den här datorn är skadade och kan inte läsas. De har lagts åt sidan och inte raderats: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n drafts of what was begun and not finished. The newest is from %1: %2</source>
        <extracomment>the moment of the newest draft and how it begins</extracomment>
        <translation>
            <numerusform>Det finns %Ln utkast till något som påbörjats men inte blivit klart. Det är från %1: %2</numerusform>
            <numerusform>Det finns %Ln utkast till sådant som påbörjats men inte blivit klart. Det senaste är från %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on this computer cannot be read: their key lies in the desktop&apos;s keyring, which is closed. Nothing of them is lost; unlock the keyring.</source>
        <translation>
            <numerusform>%Ln utkast på den här datorn kan inte läsas: nyckeln ligger i skrivbordets nyckelring, som är låst. Inget av det är förlorat; lås upp nyckelringen.</numerusform>
            <numerusform>%Ln utkast på den här datorn kan inte läsas: nyckeln ligger i skrivbordets nyckelring, som är låst. Inget av dem är förlorat; lås upp nyckelringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Put them aside</source>
        <translation>Lägg undan dem</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftSpool</name>
    <message>
        <source>The draft could not be saved on this computer: %1. What you have written is still on the screen.</source>
        <translation>Utkastet kunde inte sparas på den här datorn: %1. Det du har skrivit står kvar på skärmen.</translation>
    </message>
    <message>
        <source>The draft is no longer on this computer.</source>
        <translation>Utkastet finns inte längre på den här datorn.</translation>
    </message>
    <message>
        <source>The draft&apos;s file is damaged and cannot be read. It was left as it is.</source>
        <translation>Utkastets fil är skadad och går inte att läsa. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>The file %1 of the draft cannot be read. The draft was left as it is.</source>
        <translation>Filen %1 i utkastet går inte att läsa. Utkastet lämnades som det är.</translation>
    </message>
    <message>
        <source>The key that seals drafts on this computer cannot be read or made: %1. What you have written is still on the screen.</source>
        <translation>Nyckeln som förseglar utkast på den här datorn kan inte läsas eller skapas: %1. Det du har skrivit finns kvar på skärmen.</translation>
    </message>
    <message>
        <source>An earlier draft of the same lies on this computer, and its key in the desktop&apos;s keyring. Unlock the keyring, so that both can be kept. What you have written is still on the screen.</source>
        <translation>Ett tidigare utkast till samma sak finns på den här datorn, och dess nyckel ligger i skrivbordets nyckelring. Lås upp nyckelringen så att båda kan sparas. Det du har skrivit står kvar på skärmen.</translation>
    </message>
    <message>
        <source>The draft&apos;s key lies in the desktop&apos;s keyring, which is not open. The draft is there when it is.</source>
        <translation>Utkastets nyckel ligger i skrivbordets nyckelring, som inte är upplåst. Utkastet finns där när den är det.</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftWords</name>
    <message>
        <source>Joint answer</source>
        <translation>Gemensamt svar</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Message in the inbox</source>
        <translation>Meddelande i inkorgen</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Din signatur</translation>
    </message>
    <message>
        <source>Comment on a report</source>
        <translation>Kommentar till en rapport</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n case(s)</source>
        <extracomment>a step taken on many cases: &quot;Answer and close, in 12 cases&quot;</extracomment>
        <translation>
            <numerusform>%1, i %Ln ärende</numerusform>
            <numerusform>%1, i %Ln ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a draft: what it is, and the number of the case</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a draft: what it is, and its first words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer to the person</source>
        <translation>Svar till personen</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. This program uses no keyring: the key lies in a file that only you can read, %1.</source>
        <translation>Det du har börjat skriva är förseglat på den här datorn. Programmet använder ingen nyckelring: nyckeln ligger i en fil som bara du kan läsa, %1.</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. The desktop&apos;s keyring, where the key belongs, has not answered yet.</source>
        <translation>Det du har börjat skriva är förseglat på den här datorn. Skrivbordets nyckelring, där nyckeln hör hemma, har inte svarat än.</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. The desktop&apos;s keyring is closed, or there is none: the key lies in a file that only you can read, %1.</source>
        <translation>Det du har börjat skriva är förseglat på den här datorn. Skrivbordets nyckelring är låst, eller så finns ingen: nyckeln ligger i en fil som bara du kan läsa, %1.</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. The key lies in the desktop&apos;s keyring.</source>
        <translation>Det du har börjat skriva är förseglat på den här datorn. Nyckeln ligger i skrivbordets nyckelring.</translation>
    </message>
</context>
<context>
    <name>lyhord::DueBox</name>
    <message>
        <source>An answer is due %1 (%2).</source>
        <translation>Svar senast %1 (%2).</translation>
    </message>
    <message>
        <source>The day an answer is due is shown when the day of receipt is known.</source>
        <translation>Svarsdagen visas när det är angivet vilken dag det kom in.</translation>
    </message>
</context>
<context>
    <name>lyhord::DueDays</name>
    <message>
        <source>%1 was asked on %2, when that day had passed, and answers by %3: the working day before its first reminder.</source>
        <extracomment>a department, the day it was asked, the day it answers by</extracomment>
        <translation>%1 fick frågan %2, när den dagen hade passerat, och svarar senast %3: arbetsdagen före sin första påminnelse.</translation>
    </message>
</context>
<context>
    <name>lyhord::DueWords</name>
    <message>
        <source>%1, reckoned by the rules that held when the case was registered</source>
        <translation>%1, beräknad efter de regler som gällde när ärendet registrerades</translation>
    </message>
    <message>
        <source>promised day passed</source>
        <extracomment>in the column for due days, no longer than &quot;10 working days left&quot;: an interim answer promised a day</extracomment>
        <translation>lovad dag passerad</translation>
    </message>
    <message>
        <source>The person was promised an answer by %1, and that day has passed.</source>
        <translation>Personen har lovats svar senast %1, och den dagen har passerat.</translation>
    </message>
    <message>
        <source>The person was promised an answer by %1.</source>
        <translation>Personen har lovats svar senast %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::EntryList</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Inget här stämmer med filtret.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
</context>
<context>
    <name>lyhord::EventStore</name>
    <message>
        <source>The end of the audit chain is missing.</source>
        <translation>Slutet av händelsekedjan saknas.</translation>
    </message>
    <message>
        <source>Events %1 to %2 of the audit chain are missing.</source>
        <translation>Händelserna %1 till %2 i händelsekedjan saknas.</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was recorded.</source>
        <translation>Händelse %1 har ändrats efter att den sparades.</translation>
    </message>
    <message>
        <source>The details of event %1 were changed after they were recorded.</source>
        <translation>Uppgifterna i händelse %1 har ändrats efter att de sparades.</translation>
    </message>
    <message>
        <source>The end of the audit chain does not fit its last event.</source>
        <translation>Slutet av händelsekedjan stämmer inte med den sista händelsen.</translation>
    </message>
    <message>
        <source>Event %1 was added outside the audit chain.</source>
        <translation>Händelse %1 har lagts till utanför händelsekedjan.</translation>
    </message>
    <message>
        <source>The check of the audit chain was stopped.</source>
        <translation>Kontrollen av händelsekedjan avbröts.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactSource</name>
    <message>
        <source>The report was stopped.</source>
        <translation>Rapporten avbröts.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactStore</name>
    <message>
        <source>The report was stopped.</source>
        <translation>Rapporten avbröts.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactsMask</name>
    <message>
        <source>How many cases these are is hidden with the small numbers, and one by one they could be counted. Choose a longer period or a larger part of the municipality.</source>
        <translation>Hur många ärenden det är döljs med de små talen, och ett och ett skulle de gå att räkna. Välj en längre period eller en större del av kommunen.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactsNotes</name>
    <message>
        <source>%1 (%2 then, %3 now)</source>
        <extracomment>figure, when it was frozen, now</extracomment>
        <translation>%1 (%2 då, %3 nu)</translation>
    </message>
    <message numerus="yes">
        <source>The report shows %n frozen month(s) of the period as they were then. These are the cases as they are now, so they can count otherwise.</source>
        <translation>
            <numerusform>Rapporten visar %Ln fryst månad i perioden som den var då. Det här är ärendena som de är nu, så de kan ge andra tal.</numerusform>
            <numerusform>Rapporten visar %Ln frysta månader i perioden som de var då. Det här är ärendena som de är nu, så de kan ge andra tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure differs today.</source>
        <translation>Inget tal skiljer sig i dag.</translation>
    </message>
    <message>
        <source>These figures of the whole differ: %1. Those of departments, channels and other parts can differ too.</source>
        <translation>De här talen för helheten skiljer sig: %1. Tal för förvaltningar, kanaler och andra delar kan också skilja sig.</translation>
    </message>
    <message>
        <source>“–” stands for a value that is not shown. Values are shown where at least %1 cases share all that stands in the row; the longer the period, the more is shown.</source>
        <translation>”–” står för ett värde som inte visas. Värden visas där minst %1 ärenden har allt det gemensamt som står på raden; ju längre period, desto mer visas.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactsWriter</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
</context>
<context>
    <name>lyhord::Field</name>
    <message>
        <source>What you typed was not taken. %1</source>
        <translation>Det du skrev togs inte emot. %1</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Shows the cases.</source>
        <translation>%1: %2. Visar ärendena.</translation>
    </message>
    <message>
        <source>Shows the cases behind this figure</source>
        <translation>Visar ärendena bakom siffran</translation>
    </message>
    <message>
        <source>What is counted: %1</source>
        <extracomment>a button that shows what is counted</extracomment>
        <translation>Vad som räknas: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureChart</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a figure in a chart: whose, of what, how many</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureModel</name>
    <message>
        <source>There is no such figure here: there is nothing to reckon it from.</source>
        <translation>Här finns ingen sådan siffra: det finns inget att räkna den på.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Enter or a click shows the cases.</source>
        <translation>%1. Enter eller ett klick visar ärendena.</translation>
    </message>
    <message>
        <source>%1. The cases behind it are for those who read cases.</source>
        <translation>%1. Ärendena bakom visas för den som läser ärenden.</translation>
    </message>
    <message>
        <source>%1. There is no list of cases behind it.</source>
        <translation>%1. Det finns ingen lista över ärenden bakom talet.</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureTable</name>
    <message>
        <source>Titles of the rows</source>
        <translation>Radernas rubriker</translation>
    </message>
    <message>
        <source>&amp;Show the cases</source>
        <translation>&amp;Visa ärendena</translation>
    </message>
    <message>
        <source>Sort, &amp;highest first</source>
        <translation>Sortera, &amp;högst först</translation>
    </message>
    <message>
        <source>Sort, &amp;lowest first</source>
        <translation>Sortera, &amp;lägst först</translation>
    </message>
    <message>
        <source>&amp;Order of the report</source>
        <translation>&amp;Rapportens ordning</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>&amp;Kopiera det markerade</translation>
    </message>
    <message>
        <source>Copy the &amp;whole table</source>
        <translation>Kopiera hela &amp;tabellen</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureText</name>
    <message>
        <source>Not shown: it is small, or something small could be reckoned from it.</source>
        <translation>Visas inte: talet är litet, eller så kan ett litet tal räknas ut ur det.</translation>
    </message>
</context>
<context>
    <name>lyhord::Figures</name>
    <message>
        <source>Received</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Cases whose day of receipt lies in the period. What was referred elsewhere is not among them.</source>
        <translation>Ärenden vars ankomstdag ligger i perioden. Det som hänvisats någon annanstans ingår inte.</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hänvisade</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Cases answered and closed in the period, whenever they were received. Written off ones are not among them.</source>
        <translation>Ärenden som besvarats och avslutats i perioden, oavsett när de kom in. Avskrivna ingår inte.</translation>
    </message>
    <message>
        <source>Led to improvement</source>
        <translation>Lett till förbättring</translation>
    </message>
    <message>
        <source>Of the closed ones, those whose outcome is that something is improved.</source>
        <translation>Av de avslutade, de vars utfall är att något förbättras.</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ingen åtgärd</translation>
    </message>
    <message>
        <source>Of the closed ones, those that lead to no action.</source>
        <translation>Av de avslutade, de som inte leder till någon åtgärd.</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Utfall saknas</translation>
    </message>
    <message>
        <source>Of the closed ones, those without a recorded outcome.</source>
        <translation>Av de avslutade, de som saknar registrerat utfall.</translation>
    </message>
    <message>
        <source>Answered directly</source>
        <translation>Besvarade direkt</translation>
    </message>
    <message>
        <source>Of the closed ones, those the contact centre answered by itself, without asking a department.</source>
        <translation>Av de avslutade, de som kontaktcentret besvarade själv utan att fråga någon förvaltning.</translation>
    </message>
    <message>
        <source>By standard answer</source>
        <translation>Med standardsvar</translation>
    </message>
    <message>
        <source>Of the closed ones, those answered with a standard answer agreed with the department.</source>
        <translation>Av de avslutade, de som besvarats med ett standardsvar som är överenskommet med förvaltningen.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Andel i tid</translation>
    </message>
    <message>
        <source>Cases written off in the period because no answer came within three months: a failure, not a closing.</source>
        <translation>Ärenden som avskrivits i perioden för att inget svar kom inom tre månader: ett misslyckande, inget avslut.</translation>
    </message>
    <message>
        <source>Feedback, median</source>
        <translation>Återkoppling, median</translation>
    </message>
    <message>
        <source>Feedback, 90 %</source>
        <translation>Återkoppling, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Handläggning, median</translation>
    </message>
    <message>
        <source>Working days from receipt to closing, the middle value of the cases closed in the period.</source>
        <translation>Arbetsdagar från ankomst till avslut, mittersta värdet bland ärenden som avslutats i perioden.</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Handläggning, 90 %</translation>
    </message>
    <message>
        <source>Nine of ten cases closed in the period were closed within so many working days.</source>
        <translation>Nio av tio ärenden som avslutats i perioden avslutades inom så många arbetsdagar.</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Muntliga</translation>
    </message>
    <message>
        <source>Of the received ones, those that came by phone or at a visit.</source>
        <translation>Av de inkomna, de som kom per telefon eller vid besök.</translation>
    </message>
    <message>
        <source>Oral share</source>
        <translation>Muntlig andel</translation>
    </message>
    <message>
        <source>Oral ones divided by all received.</source>
        <translation>Muntliga delat med alla inkomna.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyma</translation>
    </message>
    <message>
        <source>Of the received ones, those whose submitter stayed anonymous.</source>
        <translation>Av de inkomna, de vars synpunktslämnare var anonym.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Kategori saknas</translation>
    </message>
    <message>
        <source>Of the received ones, those without a category of the department&apos;s own.</source>
        <translation>Av de inkomna, de som saknar en av förvaltningens egna kategorier.</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Område saknas</translation>
    </message>
    <message>
        <source>Of the received ones, those without an area.</source>
        <translation>Av de inkomna, de som saknar område.</translation>
    </message>
    <message>
        <source>No gender</source>
        <translation>Kön saknas</translation>
    </message>
    <message>
        <source>Of the received ones, those where a known submitter did not state a gender. It is never guessed.</source>
        <translation>Av de inkomna, de där en känd synpunktslämnare inte angett kön. Det gissas aldrig.</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Process saknas</translation>
    </message>
    <message>
        <source>Of the received ones, those not linked to a process.</source>
        <translation>Av de inkomna, de som inte är kopplade till någon process.</translation>
    </message>
    <message>
        <source>Registered later</source>
        <translation>Registrerade senare</translation>
    </message>
    <message>
        <source>Of the received ones, those registered on a later day than they came in.</source>
        <translation>Av de inkomna, de som registrerats en senare dag än de kom in.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Corrections of cases made in the period.</source>
        <translation>Rättelser av ärenden som gjorts i perioden.</translation>
    </message>
    <message>
        <source>First reminders</source>
        <translation>Första påminnelser</translation>
    </message>
    <message>
        <source>First reminders sent to a department in the period, when ten working days had passed.</source>
        <translation>Första påminnelser till en förvaltning i perioden, när tio arbetsdagar hade gått.</translation>
    </message>
    <message>
        <source>Second reminders</source>
        <translation>Andra påminnelser</translation>
    </message>
    <message>
        <source>Second reminders sent to a department in the period, after about 30 days.</source>
        <translation>Andra påminnelser till en förvaltning i perioden, efter cirka 30 dagar.</translation>
    </message>
    <message>
        <source>Interim answers</source>
        <translation>Mellanbesked</translation>
    </message>
    <message>
        <source>Interim answers sent in the period. They do not stop the clock and are not counted as answers.</source>
        <translation>Mellanbesked i perioden. De stoppar inte klockan och räknas inte som svar.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Återöppnade</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Ej nöjda</translation>
    </message>
    <message>
        <source>How often a submitter said in the period that the answer was not satisfying.</source>
        <translation>Hur ofta en synpunktslämnare i perioden sagt att svaret inte var tillfredsställande.</translation>
    </message>
    <message>
        <source>0–10 days</source>
        <translation>0–10 dagar</translation>
    </message>
    <message>
        <source>Open at the end of the period, received up to 10 working days before.</source>
        <translation>Öppna vid periodens slut, inkomna högst 10 arbetsdagar tidigare.</translation>
    </message>
    <message>
        <source>11–30 days</source>
        <translation>11–30 dagar</translation>
    </message>
    <message>
        <source>Open at the end of the period, received 11 to 30 working days before.</source>
        <translation>Öppna vid periodens slut, inkomna 11 till 30 arbetsdagar tidigare.</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 dagar</translation>
    </message>
    <message>
        <source>Open at the end of the period, received 31 to 60 working days before.</source>
        <translation>Öppna vid periodens slut, inkomna 31 till 60 arbetsdagar tidigare.</translation>
    </message>
    <message>
        <source>61 days or more</source>
        <translation>61 dagar eller mer</translation>
    </message>
    <message>
        <source>Open at the end of the period, received 61 working days before or more.</source>
        <translation>Öppna vid periodens slut, inkomna 61 arbetsdagar tidigare eller mer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cases open at the end of the period, or now when it has not ended.</source>
        <translation>Ärenden som var öppna vid periodens slut, eller nu om den inte är slut.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Of the open ones, those whose tenth working day had passed without an answer to somebody who wants one.</source>
        <translation>Av de öppna, de vars tionde arbetsdag passerat utan svar till någon som önskar det.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Divided by all received in the period.</source>
        <translation>Delat med alla inkomna i perioden.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>Received in the period of the same length right before.</source>
        <translation>Inkomna i den lika långa perioden närmast före.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Received in the same period a year before.</source>
        <translation>Inkomna i samma period ett år tidigare.</translation>
    </message>
    <message>
        <source>Received last year</source>
        <translation>Inkomna förra året</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Received now less received in the period before.</source>
        <translation>Inkomna nu minus inkomna i föregående period.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Synpunkter</translation>
    </message>
    <message>
        <source>Of the received ones, those that are views.</source>
        <translation>Av de inkomna, de som är synpunkter.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Of the received ones, those that are complaints.</source>
        <translation>Av de inkomna, de som är klagomål.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Of the received ones, those that are suggestions.</source>
        <translation>Av de inkomna, de som är förslag.</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Beröm</translation>
    </message>
    <message>
        <source>Of the received ones, those that are praise.</source>
        <translation>Av de inkomna, de som är beröm.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Of the received ones, those that are questions.</source>
        <translation>Av de inkomna, de som är frågor.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>How many cases the days were counted of.</source>
        <translation>Hur många ärenden dagarna är räknade på.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The middle value; the mean of the two in the middle when there is no one.</source>
        <translation>Mittersta värdet, eller medelvärdet av de två mittersta.</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Nine of ten took at most so many days.</source>
        <translation>Nio av tio tog högst så många dagar.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Cases whose first answer took so many working days.</source>
        <translation>Ärenden vars första svar tog så många arbetsdagar.</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handläggning</translation>
    </message>
    <message>
        <source>Cases whose closing took so many working days.</source>
        <translation>Ärenden vars avslut tog så många arbetsdagar.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>The day the case was closed.</source>
        <translation>Dagen då ärendet avslutades.</translation>
    </message>
    <message>
        <source>What the submitter was told</source>
        <translation>Vad synpunktslämnaren fick veta</translation>
    </message>
    <message>
        <source>The beginning of the answer. What looked like personal data was taken out by the program; look through it before it is passed on.</source>
        <translation>Svarets början. Det som såg ut som personuppgifter har tagits bort av programmet; läs igenom det innan det lämnas vidare.</translation>
    </message>
    <message>
        <source>When frozen</source>
        <translation>Vid frysning</translation>
    </message>
    <message>
        <source>As it was when the figures were frozen; what this report shows.</source>
        <translation>Som det var när siffrorna frystes; det som rapporten visar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Skulle ha svar</translation>
    </message>
    <message>
        <source>Of those due, the ones whose first answer had left by the tenth working day after receipt. An interim answer is no answer, and a reopened case counts by its first one.</source>
        <translation>Av dem som skulle ha svar, de vars första svar hade gått i väg senast den tionde arbetsdagen efter att ärendet kom in. Ett mellanbesked är inget svar, och ett återöppnat ärende räknas efter sitt första svar.</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Besvarade för sent</translation>
    </message>
    <message>
        <source>Of those due, the ones whose first answer left after the tenth working day.</source>
        <translation>Av dem som skulle ha svar, de vars första svar gick i väg efter den tionde arbetsdagen.</translation>
    </message>
    <message>
        <source>Own answer in time</source>
        <translation>Eget svar i tid</translation>
    </message>
    <message>
        <source>Answered within 10 working days, divided by all that were due, answered or not.</source>
        <translation>Besvarade inom 10 arbetsdagar, delat med alla som skulle ha svar, besvarade eller inte.</translation>
    </message>
    <message>
        <source>Due, no answer wanted</source>
        <translation>Inget svar önskat, skulle vara klara</translation>
    </message>
    <message>
        <source>Cases whose submitter wanted no answer and whose tenth working day lies in the period. They are not part of the share in time.</source>
        <translation>Ärenden där synpunktslämnaren inte önskade svar och där den tionde arbetsdagen ligger i perioden. De ingår inte i andelen i tid.</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>Avslutade i tid</translation>
    </message>
    <message>
        <source>Of those that wanted no answer, the ones that were closed by the tenth working day.</source>
        <translation>Av dem som inte önskade svar, de som avslutades senast den tionde arbetsdagen.</translation>
    </message>
    <message>
        <source>Share closed in time</source>
        <translation>Andel avslutade i tid</translation>
    </message>
    <message>
        <source>Closed within 10 working days, divided by all due whose submitter wanted no answer.</source>
        <translation>Avslutade inom 10 arbetsdagar, delat med alla som skulle vara klara och där synpunktslämnaren inte önskade svar.</translation>
    </message>
    <message>
        <source>Reopened, due</source>
        <translation>Återöppnade, skulle ha svar</translation>
    </message>
    <message>
        <source>Reopened cases whose tenth working day after the reopening lies in the period.</source>
        <translation>Återöppnade ärenden där den tionde arbetsdagen efter återöppnandet ligger i perioden.</translation>
    </message>
    <message>
        <source>Reopened, in time</source>
        <translation>Återöppnade, i tid</translation>
    </message>
    <message>
        <source>Of the reopened ones due, those whose new answer left by that day.</source>
        <translation>Av de återöppnade som skulle ha svar, de vars nya svar gick i väg senast den dagen.</translation>
    </message>
    <message>
        <source>Reopened, share in time</source>
        <translation>Återöppnade, andel i tid</translation>
    </message>
    <message>
        <source>Reopened cases answered in time, divided by all reopened ones that were due.</source>
        <translation>Återöppnade ärenden som besvarats i tid, delat med alla återöppnade som skulle ha svar.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Lämnade svar</translation>
    </message>
    <message>
        <source>First answers that left in the period, to those who wanted one. The feedback time is of these.</source>
        <translation>Första svar som gått i väg i perioden, till dem som önskade svar. Återkopplingstiden gäller dessa.</translation>
    </message>
    <message>
        <source>Working days from receipt to the first answer, the middle value of the answers given in the period. The day of receipt is day 0; who still waits is not in it.</source>
        <translation>Arbetsdagar från att ärendet kom in till det första svaret, mittenvärdet av de svar som lämnats i perioden. Dagen då ärendet kom in är dag 0. Den som fortfarande väntar ingår inte.</translation>
    </message>
    <message>
        <source>Nine of ten answers given in the period took at most so many working days.</source>
        <translation>Nio av tio svar som lämnats i perioden tog högst så många arbetsdagar.</translation>
    </message>
    <message>
        <source>Received now less received in the same period a year before.</source>
        <translation>Inkomna nu minus inkomna i samma period ett år tidigare.</translation>
    </message>
    <message>
        <source>Of those due, the ones where the department itself had answered by the tenth working day, whenever the answer to the person left; in the whole, where all that were asked had. Where nobody was asked, the answer to the person stands for it.</source>
        <translation>Av dem som skulle ha svar, de där förvaltningen själv hade svarat senast den tionde arbetsdagen, oavsett när svaret till personen gick i väg; i hela kommunen, där alla som fått ärendet hade svarat. Där ingen fått det räknas svaret till personen.</translation>
    </message>
    <message>
        <source>Messages received in the period that were no cases and were referred to the right place. What was handed over to the chief legal officer is not counted.</source>
        <translation>Det som kom in under perioden, inte var något ärende och hänvisades till rätt plats. Det som lämnats över till chefsjuristen räknas inte.</translation>
    </message>
    <message>
        <source>Received in the same month a year before; of a month that has not ended, in as many days.</source>
        <translation>Inkomna samma månad ett år tidigare; för en månad som inte är slut under lika många dagar.</translation>
    </message>
    <message>
        <source>What the same count gives today, after later corrections, reopenings and steps taken back.</source>
        <translation>Vad samma räkning ger i dag, efter senare rättelser, återöppnanden och ångrade steg.</translation>
    </message>
    <message>
        <source>Cases whose submitter wanted an answer and whose tenth working day lies in the period, answered or not. By department, a case counts with each department asked; where none was asked, as when the contact centre answered by itself, with the department it concerns.</source>
        <translation>Ärenden där synpunktslämnaren önskade svar och där den tionde arbetsdagen ligger i perioden, besvarade eller inte. Per förvaltning räknas ett ärende hos varje förvaltning som fått det; där ingen har fått det, som när kontaktcentret svarade själv, hos den förvaltning det gäller.</translation>
    </message>
    <message>
        <source>Of those due, the ones that were written off without an answer, in the period or after it.</source>
        <translation>Av dem som skulle ha svar, de som avskrevs utan svar, i perioden eller efter den.</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>Of those due, the ones that have no answer and were not written off: they still wait, or were closed because the person could not be reached.</source>
        <translation>Av dem som skulle ha svar, de som inte har fått något och inte har avskrivits: de väntar fortfarande, eller avslutades för att personen inte gick att nå.</translation>
    </message>
    <message>
        <source>Due, then written off</source>
        <translation>Skulle ha svar, avskrevs</translation>
    </message>
    <message>
        <source>Written off in the period</source>
        <translation>Avskrivna i perioden</translation>
    </message>
    <message>
        <source>Closed cases that were opened again in the period, also because the person was not satisfied.</source>
        <translation>Avslutade ärenden som öppnats igen i perioden, även för att personen inte var nöjd.</translation>
    </message>
</context>
<context>
    <name>lyhord::FileName</name>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
</context>
<context>
    <name>lyhord::FilingItems</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>lyhord::FirstPage</name>
    <message>
        <source>Most concerned %1 (%2).</source>
        <translation>Flest gällde %1 (%2).</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Answered within 10 working days</source>
        <translation>Besvarade inom 10 arbetsdagar</translation>
    </message>
    <message>
        <source>Led to improvement</source>
        <translation>Lett till förbättring</translation>
    </message>
    <message>
        <source>Nothing was received and nothing was closed in %1.</source>
        <translation>Inget kom in och inget avslutades under %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in during %1.</source>
        <translation>
            <numerusform>%Ln ärende kom in under %1.</numerusform>
            <numerusform>%Ln ärenden kom in under %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) led to an improvement.</source>
        <translation>
            <numerusform>%Ln avslutat ärende ledde till en förbättring.</numerusform>
            <numerusform>%Ln avslutade ärenden ledde till en förbättring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) had waited longer than promised at the end of the period.</source>
        <translation>
            <numerusform>%Ln öppet ärende hade väntat längre än utlovat vid periodens slut.</numerusform>
            <numerusform>%Ln öppna ärenden hade väntat längre än utlovat vid periodens slut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case had waited longer than promised at the end of the period.</source>
        <translation>Inget öppet ärende hade väntat längre än utlovat vid periodens slut.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were written off without an answer.</source>
        <translation>
            <numerusform>%Ln ärende avskrevs utan svar.</numerusform>
            <numerusform>%Ln ärenden avskrevs utan svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers given in the period took at most %n working day(s).</source>
        <translation>
            <numerusform>Hälften av svaren som lämnats i perioden tog högst %Ln arbetsdag.</numerusform>
            <numerusform>Hälften av svaren som lämnats i perioden tog högst %Ln arbetsdagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 that were due an answer had it within 10 working days (%3).</source>
        <translation>%1 av de %2 som skulle ha svar fick det inom 10 arbetsdagar (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) have waited longer than promised.</source>
        <translation>
            <numerusform>%Ln öppet ärende har väntat längre än utlovat.</numerusform>
            <numerusform>%Ln öppna ärenden har väntat längre än utlovat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case has waited longer than promised.</source>
        <translation>Inget öppet ärende har väntat längre än utlovat.</translation>
    </message>
    <message>
        <source>The one case that was due an answer had it within 10 working days.</source>
        <translation>Det enda ärende som skulle ha svar fick det inom 10 arbetsdagar.</translation>
    </message>
    <message>
        <source>The one case that was due an answer did not have it within 10 working days.</source>
        <translation>Det enda ärende som skulle ha svar fick det inte inom 10 arbetsdagar.</translation>
    </message>
    <message>
        <source>The period has not ended: what was received is counted to and including %1, and no answer was due yet.</source>
        <translation>Perioden är inte slut: det som kommit in är räknat till och med %1, och inget svar skulle ha getts än.</translation>
    </message>
    <message>
        <source>The period has not ended: what was received is counted to and including %1, answers due to and including %2.</source>
        <translation>Perioden är inte slut: det som kommit in är räknat till och med %1, svar som skulle ges till och med %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those that were due is still without an answer.</source>
        <translation>
            <numerusform>%Ln av dem som skulle ha svar är fortfarande utan svar.</numerusform>
            <numerusform>%Ln av dem som skulle ha svar är fortfarande utan svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>as many</source>
        <translation>lika många</translation>
    </message>
    <message numerus="yes">
        <source>now %n more</source>
        <translation>
            <numerusform>nu %Ln fler</numerusform>
            <numerusform>nu %Ln fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n fewer</source>
        <translation>
            <numerusform>nu %Ln färre</numerusform>
            <numerusform>nu %Ln färre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n more (+%1 %)</source>
        <translation>
            <numerusform>nu %Ln fler (+%1 %)</numerusform>
            <numerusform>nu %Ln fler (+%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n fewer (−%1 %)</source>
        <translation>
            <numerusform>nu %Ln färre (−%1 %)</numerusform>
            <numerusform>nu %Ln färre (−%1 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>the same share</source>
        <translation>samma andel</translation>
    </message>
    <message>
        <source>now %1 percentage points better</source>
        <translation>nu %1 procentenheter bättre</translation>
    </message>
    <message>
        <source>now %1 percentage points worse</source>
        <translation>nu %1 procentenheter sämre</translation>
    </message>
    <message>
        <source>Half of the answers given in the period came on the day of receipt.</source>
        <translation>Hälften av svaren som lämnades i perioden kom samma dag som ärendet kom in.</translation>
    </message>
    <message>
        <source>There are no figures for %1: the first case came in %2.</source>
        <translation>Det finns inga siffror för %1: det första ärendet kom in i %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::FollowUpWords</name>
    <message>
        <source>Written about it by the contact centre:</source>
        <translation>Kontaktcentret har skrivit om det:</translation>
    </message>
    <message>
        <source>Headline:</source>
        <translation>Rubrik:</translation>
    </message>
    <message>
        <source>The person wants an answer.</source>
        <translation>Personen vill ha svar.</translation>
    </message>
    <message>
        <source>Said by somebody who does not want to give a name.</source>
        <translation>Sagt av någon som inte vill uppge sitt namn.</translation>
    </message>
    <message>
        <source>The person can also be reached by:</source>
        <translation>Personen kan också nås på:</translation>
    </message>
    <message>
        <source>Said by:</source>
        <translation>Sagt av:</translation>
    </message>
    <message>
        <source>The person was answered at once:</source>
        <translation>Personen fick svar direkt:</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>Det leder till: %1</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>Gäller:</translation>
    </message>
    <message>
        <source>Register number:</source>
        <translation>Diarienummer:</translation>
    </message>
    <message>
        <source>What is written here is secret, and case %1 is not: others would read it there. Register it as a case of its own, or mark case %1 as secret first.</source>
        <translation>Det som står här är sekretessbelagt men ärende %1 är det inte: där skulle andra läsa det. Registrera det som ett eget ärende, eller markera först ärende %1 som sekretessbelagt.</translation>
    </message>
</context>
<context>
    <name>lyhord::FormChoices</name>
    <message>
        <source>With the headline “%1” its department %2 was taken away.</source>
        <extracomment>a headline, a department</extracomment>
        <translation>Med rubriken ”%1” försvann dess förvaltning %2.</translation>
    </message>
    <message>
        <source>With the headline “%1” its category %2 was taken away.</source>
        <extracomment>a headline, a category</extracomment>
        <translation>Med rubriken ”%1” försvann dess kategori %2.</translation>
    </message>
    <message>
        <source>With the headline “%1” its department %2 and category %3 were taken away.</source>
        <extracomment>a headline, a department, a category</extracomment>
        <translation>Med rubriken ”%1” försvann dess förvaltning %2 och kategori %3.</translation>
    </message>
</context>
<context>
    <name>lyhord::FoundAddress</name>
    <message>
        <source>Address: %1</source>
        <extracomment>in a list of hits: where the submitter lives</extracomment>
        <translation>Adress: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::FrozenStore</name>
    <message>
        <source>Frozen figures cannot be read: a newer version of the program made them, or they are damaged.</source>
        <translation>De frysta siffrorna kan inte läsas: en nyare version av programmet har gjort dem, eller så är de skadade.</translation>
    </message>
    <message>
        <source>Frozen figures cannot be read: they are damaged. Restore them from a backup.</source>
        <translation>De frysta siffrorna kan inte läsas: de är skadade. Återställ dem från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The month was frozen by somebody else meanwhile.</source>
        <translation>Månaden frystes av någon annan under tiden.</translation>
    </message>
</context>
<context>
    <name>lyhord::GrantsEdit</name>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Add a r&amp;ole</source>
        <translation>N&amp;y roll</translation>
    </message>
    <message>
        <source>&amp;Withdraw the role</source>
        <translation>&amp;Ta tillbaka rollen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>R&amp;oll</translation>
    </message>
    <message>
        <source>For the de&amp;partment</source>
        <translation>För &amp;förvaltningen</translation>
    </message>
    <message>
        <source>&amp;Agreement it rests on</source>
        <translation>&amp;Överenskommelse den bygger på</translation>
    </message>
    <message>
        <source>&amp;Used from</source>
        <translation>Används från o&amp;ch med</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Sista &amp;dagen</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Förvaltning saknas</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Till och med %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från och med %1</translation>
    </message>
    <message>
        <source>Until today: it holds all day and ends at midnight</source>
        <translation>Till och med i dag: gäller hela dagen och upphör vid midnatt</translation>
    </message>
</context>
<context>
    <name>lyhord::Groups</name>
    <message>
        <source>No department</source>
        <translation>Förvaltning saknas</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Process saknas</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Område saknas</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Kategori saknas</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Ingen kampanj</translation>
    </message>
    <message>
        <source>No service declaration</source>
        <translation>Ingen servicedeklaration</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Synpunkter</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Beröm</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
</context>
<context>
    <name>lyhord::Guide</name>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or make room on the disk.</source>
        <translation>%1 kunde inte sparas. Välj en annan mapp eller frigör utrymme på disken.</translation>
    </message>
    <message>
        <source>Lyhörd: a guide for staff</source>
        <translation>Lyhörd: en vägledning för medarbetare</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
</context>
<context>
    <name>lyhord::HadBack</name>
    <message>
        <source>A message is taken out of a case by the contact centre, by somebody who may read the case.</source>
        <translation>Ett meddelande tas ut ur ett ärende av kontaktcentret, av någon som får läsa ärendet.</translation>
    </message>
    <message>
        <source>What was deleted by decision does not come back.</source>
        <translation>Det som gallrats efter beslut kommer inte tillbaka.</translation>
    </message>
</context>
<context>
    <name>lyhord::HeadlineEdit</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a headline and the department it was agreed with, in a list</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>a headline, the department it was agreed with and its category, in a list</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>lyhord::HeadlineSection</name>
    <message>
        <source>Headlines</source>
        <translation>Ärenderubriker</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New headline</source>
        <translation>&amp;Ny rubrik</translation>
    </message>
    <message>
        <source>Agreed with the de&amp;partment</source>
        <translation>&amp;Överenskommen med förvaltningen</translation>
    </message>
    <message>
        <source>Headl&amp;ine</source>
        <translation>Rubri&amp;k</translation>
    </message>
    <message>
        <source>Category that &amp;goes with it</source>
        <translation>Kategori som hör &amp;till</translation>
    </message>
    <message>
        <source>Says in outline what the case is about, without names or other personal data.</source>
        <translation>Säger i stora drag vad ärendet handlar om, utan namn eller andra personuppgifter.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>This looks like personal data, which a headline must not hold.</source>
        <translation>Det här ser ut som personuppgifter. Det får en rubrik inte innehålla.</translation>
    </message>
    <message>
        <source>The headlines agreed with each department appear here and are proposed at registration. Add the first one with Alt+N.</source>
        <translation>Rubrikerna som är överenskomna med varje förvaltning visas här och föreslås vid registreringen. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a headline at the left to change it, or add one with Alt+N.</source>
        <translation>Välj en rubrik till vänster för att ändra den, eller lägg till en med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::Headlines</name>
    <message>
        <source>There is a personal number in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Det står ett personnummer i rubriken. Rubriken går ut i e-post och listor: ta bort det.</translation>
    </message>
    <message>
        <source>There is a telephone number in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Det står ett telefonnummer i rubriken. Rubriken går ut i e-post och listor: ta bort det.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Det står en e-postadress i rubriken. Rubriken går ut i e-post och listor: ta bort den.</translation>
    </message>
    <message>
        <source>The person&apos;s own name is in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Personens eget namn står i rubriken. Rubriken går ut i e-post och listor: ta bort det.</translation>
    </message>
    <message>
        <source>The headline may tell who somebody is. Take that out, or confirm that it is no personal data.</source>
        <translation>Rubriken kan röja vem någon är. Ta bort det, eller bekräfta att det inte är personuppgifter.</translation>
    </message>
</context>
<context>
    <name>lyhord::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to what was read before (Alt+Left)</source>
        <translation>Tillbaka till det som lästes före (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Framåt igen (Alt+Höger)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Vägledningen</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Sök i vägledningen</translation>
    </message>
    <message>
        <source>%1 – Guide to Lyhörd</source>
        <extracomment>title of the guide&apos;s window</extracomment>
        <translation>%1 – Vägledning till Lyhörd</translation>
    </message>
    <message>
        <source>The guide does not have these words. Try fewer, or others.</source>
        <translation>De orden finns inte i vägledningen. Prova färre, eller andra.</translation>
    </message>
</context>
<context>
    <name>lyhord::HintsPanel</name>
    <message>
        <source>Worth a look</source>
        <translation>Värt att titta på</translation>
    </message>
    <message>
        <source>As you type, it is shown here which department this belongs to, whether it is something else than feedback, and which open cases look like it.</source>
        <translation>Medan du skriver visas här vilken förvaltning det hör till, om det är något annat än en synpunkt, och vilka öppna ärenden som liknar det.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a word in the text, and what it points to</comment>
        <translation>”%1”: %2</translation>
    </message>
    <message>
        <source>Refer to: %1</source>
        <translation>Hänvisa till: %1</translation>
    </message>
    <message>
        <source>The text speaks of protected identity. Name and contact are hidden from others once it is marked.</source>
        <translation>Texten nämner skyddad identitet. Namn och kontaktuppgifter döljs för andra när det är markerat.</translation>
    </message>
    <message>
        <source>Mark protected identity</source>
        <translation>Markera skyddad identitet</translation>
    </message>
    <message>
        <source>The text seems to concern:</source>
        <translation>Texten verkar gälla:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a department and one of its categories</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open case %1 looks like this: %2. Received %3.</source>
        <translation>Det öppna ärendet %1 liknar det här: %2. Inkommet %3.</translation>
    </message>
    <message>
        <source>Attach to %1 as follow-up</source>
        <translation>Lägg till i %1 som komplettering</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Somebody of the same name has been in touch before:</source>
        <translation>Någon med samma namn har hört av sig förut:</translation>
    </message>
    <message>
        <source>%1  %2 (%3, %4)</source>
        <extracomment>a case: number, headline, status, day it was received</extracomment>
        <translation>%1  %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Departments are proposed by what was learned from %1 closed cases (%2).</source>
        <extracomment>%1 a number of cases, %2 a day</extracomment>
        <translation>Förvaltningar föreslås efter det som lärts av %1 avslutade ärenden (%2).</translation>
    </message>
    <message>
        <source>The text probably concerns one of these:</source>
        <translation>Texten gäller troligen någon av dessa:</translation>
    </message>
    <message>
        <source>The text seems to concern this, to judge by %1:</source>
        <translation>Texten verkar gälla detta, att döma av %1:</translation>
    </message>
    <message>
        <source>To judge by %1</source>
        <translation>Att döma av %1</translation>
    </message>
    <message>
        <source>Tried on %1 cases it did not know: the right one came first in %2 %, among three in %3 %. What it was sure of was right in %4 %.</source>
        <translation>Prövat på %1 ärenden det inte kände till: rätt förvaltning kom först i %2 %, bland tre i %3 %. Det som visades som säkert var rätt i %4 %.</translation>
    </message>
    <message>
        <source>This telephone number or e-mail address has come before. The newest cases:</source>
        <translation>Det här telefonnumret eller den här e-postadressen har förekommit förut. De nyaste ärendena:</translation>
    </message>
    <message>
        <source>This telephone number or e-mail address has come before:</source>
        <translation>Det här telefonnumret eller den här e-postadressen har förekommit förut:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, a case</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Departments are proposed by their keywords until the program has learned from closed cases; it needs two hundred of them.</source>
        <translation>Förvaltningar föreslås efter sina nyckelord tills programmet har lärt sig av avslutade ärenden; det behöver två hundra.</translation>
    </message>
    <message>
        <source>Attach to %1 as follow-up (%2)</source>
        <extracomment>a case&apos;s number, a key</extracomment>
        <translation>Lägg till i %1 som komplettering (%2)</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportDialog</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Filen %1 går inte att öppna.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or make room on the disk.</source>
        <translation>%1 kunde inte sparas. Välj en annan mapp eller frigör utrymme på disken.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Läs in filer</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Lä&amp;gg till filer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>Web forms from Open ePlatform (XML)</source>
        <translation>Webbformulär från Open ePlatform (XML)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Kalkylblad (CSV)</translation>
    </message>
    <message>
        <source>Cases from this program (JSON)</source>
        <translation>Ärenden från det här programmet (JSON)</translation>
    </message>
    <message>
        <source>Open311 (JSON)</source>
        <translation>Open311 (JSON)</translation>
    </message>
    <message>
        <source>Open311 (XML)</source>
        <translation>Open311 (XML)</translation>
    </message>
    <message>
        <source>Into the inbox</source>
        <translation>Till inkorgen</translation>
    </message>
    <message>
        <source>As cases at once</source>
        <translation>Som ärenden direkt</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Im&amp;port as</source>
        <translation>Läs in so&amp;m</translation>
    </message>
    <message>
        <source>Load mappin&amp;g…</source>
        <translation>&amp;Hämta fältkoppling…</translation>
    </message>
    <message>
        <source>Save mappi&amp;ng…</source>
        <translation>S&amp;para fältkoppling…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Läs &amp;in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation>Så långt har inläsningen kommit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>What was refused or came in only in part</source>
        <translation>Det som inte lästes in eller bara delvis lästes in</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Kopiera lista&amp;n</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Spara &amp;listan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Filer att läsa in</translation>
    </message>
    <message>
        <source>All that can be imported (*.xml *.json *.csv *.txt);;All files (*)</source>
        <translation>Allt som går att läsa in (*.xml *.json *.csv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Hämta fältkoppling</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Fältkopplingar (*.json)</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be opened.</source>
        <translation>Fältkopplingen %1 går inte att öppna.</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Spara fältkoppling</translation>
    </message>
    <message>
        <source>The mapping was saved.</source>
        <translation>Fältkopplingen är sparad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read so far</source>
        <translation>
            <numerusform>%Ln rad läst hittills</numerusform>
            <numerusform>%Ln rader lästa hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused.</source>
        <translation>
            <numerusform>%Ln rad lästes inte in.</numerusform>
            <numerusform>%Ln rader lästes inte in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. The same files again go on from there.</source>
        <translation>Inläsningen avbröts. Läs in samma filer igen för att fortsätta därifrån.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Kalkylblad (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>Listan är sparad.</translation>
    </message>
    <message>
        <source>Show the cases to assi&amp;gn</source>
        <translation>Visa ärendena att &amp;fördela</translation>
    </message>
    <message>
        <source>Open the in&amp;box</source>
        <translation>Öppna &amp;inkorgen</translation>
    </message>
    <message numerus="yes">
        <source>Looked at so far: %Ln row(s).</source>
        <translation>
            <numerusform>Granskat hittills: %Ln rad.</numerusform>
            <numerusform>Granskat hittills: %Ln rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All in all: %Ln row(s).</source>
        <translation>
            <numerusform>Sammanlagt %Ln rad.</numerusform>
            <numerusform>Sammanlagt %Ln rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %L1.</source>
        <translation>Nya: %L1.</translation>
    </message>
    <message>
        <source>Came before and differ: %L1.</source>
        <translation>Kommit tidigare med annat innehåll: %L1.</translation>
    </message>
    <message>
        <source>Came before and are the same: %L1.</source>
        <translation>Kommit tidigare med samma innehåll: %L1.</translation>
    </message>
    <message>
        <source>Would be refused: %L1.</source>
        <translation>Skulle inte läsas in: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had come before and differ: they wait in the inbox as changed.</source>
        <translation>
            <numerusform>%Ln rad hade kommit tidigare med annat innehåll och väntar i inkorgen som ändrad.</numerusform>
            <numerusform>%Ln rader hade kommit tidigare med annat innehåll och väntar i inkorgen som ändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had come before and are the same.</source>
        <translation>
            <numerusform>%Ln rad hade kommit tidigare och är lika.</numerusform>
            <numerusform>%Ln rader hade kommit tidigare och är lika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) became cases.</source>
        <translation>
            <numerusform>%Ln ny rad blev ärende.</numerusform>
            <numerusform>%Ln nya rader blev ärenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) came into the inbox.</source>
        <translation>
            <numerusform>%Ln ny rad kom till inkorgen.</numerusform>
            <numerusform>%Ln nya rader kom till inkorgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – cannot be read: %2</source>
        <extracomment>a file&apos;s name and what is known of it</extracomment>
        <translation>%1 – kan inte läsas: %2</translation>
    </message>
    <message>
        <source>%1 – can be read</source>
        <translation>%1 – kan läsas</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportPreview</name>
    <message>
        <source>The first rows as they would come in</source>
        <translation>De första raderna så som de läses in</translation>
    </message>
    <message>
        <source>The first &amp;rows as they would come in</source>
        <translation>De första &amp;raderna så som de läses in</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportPreviewModel</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Går att läsa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportReader</name>
    <message>
        <source>The file is larger than 256 MB. Split it into several files.</source>
        <translation>Filen är större än 256 MB. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen gick inte att läsa.</translation>
    </message>
    <message>
        <source>The file %1 is not imported with a case. Import into the inbox to keep it.</source>
        <translation>Filen %1 läses inte in med ett ärende. Läs in till inkorgen om den ska följa med.</translation>
    </message>
    <message>
        <source>The file holds no element “%1”, so there is nothing to import.</source>
        <translation>Filen har inget element ”%1”. Därför finns det inget att läsa in.</translation>
    </message>
    <message>
        <source>The file %1 is not in the export and was not imported.</source>
        <translation>Filen %1 finns inte i exporten och lästes inte in.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: it may not be read by you.</source>
        <translation>Filen %1 går inte att öppna: du får inte läsa den.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>“%1” is not a known format. Known are: %2.</source>
        <translation>”%1” är inte ett känt format. Kända format är: %2.</translation>
    </message>
    <message>
        <source>Not imported: %1: %2</source>
        <translation>Inte inläst: %1: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportReportModel</name>
    <message>
        <source>whole file</source>
        <translation>hela filen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Inte inläst</translation>
    </message>
    <message>
        <source>Imported in part</source>
        <translation>Delvis inläst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportSection</name>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Läs in filer…</translation>
    </message>
    <message>
        <source>Brings in feedback from other systems: web forms from Open ePlatform, reports by Open311, spreadsheets, and cases from another database of this program. What was refused is listed with its reason, and the same file a second time imports nothing twice.</source>
        <translation>Läser in synpunkter från andra system: webbformulär från Open ePlatform, anmälningar enligt Open311, kalkylblad och ärenden från en annan databas i det här programmet. Vad som inte kunde tas emot listas med skäl, och samma fil en andra gång läser inte in något två gånger.</translation>
    </message>
</context>
<context>
    <name>lyhord::Importer</name>
    <message>
        <source>The text is longer than %L1 characters.</source>
        <translation>Texten är längre än %L1 tecken.</translation>
    </message>
    <message>
        <source>The files of this message are larger than 100 MB together.</source>
        <translation>Filerna i det här meddelandet är tillsammans större än 100 MB.</translation>
    </message>
    <message>
        <source>“%1” is not a known format. Known are: %2.</source>
        <translation>”%1” är inte ett känt format. Kända format är: %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was imported.</source>
        <translation>Det finns ingen fil %1. Inget lästes in.</translation>
    </message>
    <message>
        <source>%1 is not a file that you may read. Nothing was imported.</source>
        <translation>%1 är inte en fil som du får läsa. Inget lästes in.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Nothing was imported.</source>
        <translation>Fältkopplingen %1 går inte att läsa. Inget lästes in.</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxItemPage</name>
    <message>
        <source>What has come in</source>
        <translation>Det som har kommit in</translation>
    </message>
    <message>
        <source>A&amp;dd to a case…</source>
        <translation>&amp;Lägg till i ärende…</translation>
    </message>
    <message>
        <source>Re&amp;fer…</source>
        <translation>Hä&amp;nvisa…</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>Lägg &amp;undan…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Saknar ämnesrad</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <translation>Önskar återkoppling</translation>
    </message>
    <message>
        <source>Wants no answer</source>
        <translation>Önskar ingen återkoppling</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Other answers in the form</source>
        <translation>Övriga svar i formuläret</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Spara en kopia av filen</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Spara en kopia som</translation>
    </message>
    <message>
        <source>The file was saved as %1.</source>
        <translation>Filen är sparad som %1.</translation>
    </message>
    <message>
        <source>The file could not be saved as %1: %2</source>
        <translation>Filen kunde inte sparas som %1: %2</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>Lägg till i ett ärende</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>It was added to %1 as a follow-up.</source>
        <translation>Tillagt i %1 som komplettering.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Lägg undan</translation>
    </message>
    <message>
        <source>It was discarded and has left the inbox.</source>
        <translation>Det är undanlagt och har lämnat inkorgen.</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>Re&amp;gistrera…</translation>
    </message>
    <message>
        <source>The &amp;case: number, word, name or phone</source>
        <translation>Ä&amp;rendet: nummer, ord, namn eller telefon</translation>
    </message>
    <message>
        <source>It is back in the inbox, as it came.</source>
        <translation>Det ligger i inkorgen igen, som det kom.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Lägg &amp;tillbaka</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Undanlagt</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>moment, person, reason</comment>
        <translation>%1 av %2: %3</translation>
    </message>
    <message>
        <source>Erased after</source>
        <translation>Raderas efter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why it is not kept. It can be brought back from the discarded for %n day(s); then its words and files are erased.</source>
        <translation>
            <numerusform>&amp;Varför det inte sparas. Det kan läggas tillbaka från Undanlagt i %Ln dag; sedan raderas text och filer.</numerusform>
            <numerusform>&amp;Varför det inte sparas. Det kan läggas tillbaka från Undanlagt i %Ln dagar; sedan raderas text och filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <extracomment>the title of a dialog; %1 is what a message is about</extracomment>
        <translation>Lägg undan ”%1”</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Lägg undan</translation>
    </message>
    <message>
        <source>It has left the inbox: it was registered, added to a case or referred.</source>
        <translation>Det har lämnat inkorgen: det har registrerats, lagts till ett ärende eller hänvisats.</translation>
    </message>
    <message>
        <source>It is no longer in case %1, and back in the inbox as it came.</source>
        <translation>Det ligger inte längre i ärende %1 utan är tillbaka i inkorgen, som det kom in.</translation>
    </message>
    <message>
        <source>Number %1 is registered and handed over to the chief legal officer. The message has left the inbox.</source>
        <translation>Nummer %1 är registrerat och överlämnat till chefsjuristen. Meddelandet har lämnat inkorgen.</translation>
    </message>
    <message>
        <source>Number %1 is registered and referred to %2. The message has left the inbox.</source>
        <translation>Nummer %1 är registrerat och hänvisat till %2. Meddelandet har lämnat inkorgen.</translation>
    </message>
    <message>
        <source>Case %1 is no longer referred. It keeps its number and waits to be assigned.</source>
        <translation>Ärende %1 är inte längre hänvisat. Det behåller sitt nummer och väntar på att fördelas.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>The program suggests</source>
        <translation>Programmet föreslår</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxModel</name>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column: who sent it</extracomment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Hör till %1</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: when the answer is due</extracomment>
        <translation>Svarsdag</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxNote</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Files that come along: %1</source>
        <translation>Filer som följer med: %1</translation>
    </message>
    <message>
        <source>Show the message as it came</source>
        <translation>Visa meddelandet som det kom</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>Meddelandet som det kom</translation>
    </message>
    <message>
        <source>From the inbox: %1, received %2.</source>
        <translation>Från inkorgen: %1, inkommet %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a question of a form and what was answered</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxService</name>
    <message>
        <source>Referred message</source>
        <translation>Hänvisat meddelande</translation>
    </message>
    <message>
        <source>Say why it is put away: what has come in is an official document.</source>
        <translation>Ange varför det läggs undan: det som har kommit in är en allmän handling.</translation>
    </message>
    <message>
        <source>Message %1 cannot be taken out of a case: it has not been added to one, or longer ago than %2 days.</source>
        <translation>Meddelande %1 kan inte tas ut ur ett ärende: det har inte lagts till i något, eller för mer än %2 dagar sedan.</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxStore</name>
    <message>
        <source>There is no item %1 in the inbox. Perhaps someone else has dealt with it.</source>
        <translation>Det finns ingen post %1 i inkorgen. Kanske har någon annan tagit hand om den.</translation>
    </message>
    <message>
        <source>The item has no attachment %1.</source>
        <translation>Posten har ingen bilaga %1.</translation>
    </message>
    <message>
        <source>Item %1 is not among the discarded. Perhaps it has been brought back, or erased since.</source>
        <translation>Post %1 finns inte bland det undanlagda. Kanske har den lagts tillbaka eller raderats.</translation>
    </message>
</context>
<context>
    <name>lyhord::Integrity</name>
    <message>
        <source>The table %1 is damaged: %2</source>
        <translation>Tabellen %1 är skadad: %2</translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers to something in %3 that is not there.</source>
        <translation>Rad %2 i tabellen %1 hänvisar till något i %3 som inte finns.</translation>
    </message>
    <message>
        <source>The stored number of finished cases (status %1, departments “%2”) is wrong by %3.</source>
        <translation>Det sparade antalet avslutade ärenden (status %1, förvaltningar ”%2”) är fel med %3.</translation>
    </message>
    <message>
        <source>The departments&apos; queues do not agree with case %1.</source>
        <translation>Förvaltningarnas köer stämmer inte med ärende %1.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing (%1).</source>
        <translation>En sparad fil hör inte till något (%1).</translation>
    </message>
    <message>
        <source>The search index does not agree with the cases.</source>
        <translation>Sökregistret stämmer inte med ärendena.</translation>
    </message>
    <message>
        <source>In %1 the last case number is %2, but there are %3 cases.</source>
        <translation>Under %1 är det sista ärendenumret %2, men det finns %3 ärenden.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen avbröts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored file(s) are not what was attached. Look for them in a backup.</source>
        <translation>
            <numerusform>%Ln lagrad fil är inte den som bifogades. Sök den i en säkerhetskopia.</numerusform>
            <numerusform>%Ln lagrade filer är inte de som bifogades. Sök dem i en säkerhetskopia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The frozen figures of %1 cannot be read; reports count that month anew. Look for them in a backup.</source>
        <extracomment>a month, as 2026-10</extracomment>
        <translation>De frysta siffrorna för %1 går inte att läsa; rapporterna räknar den månaden på nytt. Leta efter dem i en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>lyhord::JsonCase</name>
    <message>
        <source>“%1” cannot be empty. It must be one of: %2.</source>
        <translation>”%1” får inte vara tomt. Det måste vara något av: %2.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>”%1” måste vara true eller false.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>”%1” får inte vara tomt.</translation>
    </message>
    <message>
        <source>The department %1 has already answered. An import registers a case anew and cannot carry answers over; restore a backup to move a whole database.</source>
        <translation>Förvaltningen %1 har redan svarat. En inläsning registrerar ett nytt ärende och kan inte ta med svar. Återställ en säkerhetskopia om du vill flytta en hel databas.</translation>
    </message>
    <message>
        <source>This case is already answered, closed or sent elsewhere. An import registers a case anew and cannot carry that over; restore a backup to move a whole database.</source>
        <translation>Det här ärendet är redan besvarat, avslutat eller hänvisat. En inläsning registrerar ett nytt ärende och kan inte ta med det. Återställ en säkerhetskopia om du vill flytta en hel databas.</translation>
    </message>
</context>
<context>
    <name>lyhord::JsonElements</name>
    <message>
        <source>The file ends too early: the entry that begins on line %1 is not complete.</source>
        <translation>Filen slutar för tidigt: posten som börjar på rad %1 är inte fullständig.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a comma or the end of the list is expected. What follows was not read.</source>
        <translation>Rad %1 är inte JSON: här väntas ett kommatecken eller slutet på listan. Det som följer lästes inte.</translation>
    </message>
</context>
<context>
    <name>lyhord::JsonFields</name>
    <message>
        <source>line %1, column %2</source>
        <translation>rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (%1).</source>
        <translation>Texten är inte giltig UTF-8 (%1).</translation>
    </message>
    <message>
        <source>This is not JSON (%1): %2.</source>
        <translation>Det här är inte JSON (%1): %2.</translation>
    </message>
    <message>
        <source>A JSON object is expected: it begins with { and ends with }.</source>
        <translation>Här väntas ett JSON-objekt: det börjar med { och slutar med }.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>”%1” måste vara en text inom citattecken.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>”%1” måste vara en lista med texter.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>”%1” måste vara true eller false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>”%1” måste vara ett heltal.</translation>
    </message>
    <message>
        <source>“%1” must be a moment with date and time, such as 2026-11-20T14:05:00+01:00.</source>
        <translation>”%1” måste vara en tidpunkt med datum och klockslag, som 2026-11-20T14:05:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” must be an object: { … }.</source>
        <translation>”%1” måste vara ett objekt: { … }.</translation>
    </message>
    <message>
        <source>“%1” must be a list of objects: [{ … }, …].</source>
        <translation>”%1” måste vara en lista med objekt: [{ … }, …].</translation>
    </message>
    <message>
        <source>“%1” is not a known field. Known are: %2.</source>
        <translation>”%1” är inte ett känt fält. Kända fält är: %2.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>”%1” måste vara något av: %2.</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>”%1” måste fyllas i.</translation>
    </message>
    <message>
        <source>“%1” must be a day, such as 2026-11-20.</source>
        <translation>”%1” måste vara en dag, som 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>lyhord::KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>I en lista</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>I ett ärende</translation>
    </message>
    <message>
        <source>In the statistics</source>
        <translation>I statistiken</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>I ett formulär</translation>
    </message>
    <message>
        <source>In the administration</source>
        <translation>I administrationen</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>I vägledningen</translation>
    </message>
    <message>
        <source>Opens the queue with that place in the column</source>
        <translation>Öppnar kön med den platsen i kolumnen</translation>
    </message>
    <message>
        <source>Closes a message, or goes back to the list</source>
        <translation>Stänger ett meddelande eller går tillbaka till listan</translation>
    </message>
    <message>
        <source>Opens what is chosen</source>
        <translation>Öppnar det som är valt</translation>
    </message>
    <message>
        <source>Copies the chosen lines as a table</source>
        <translation>Kopierar de valda raderna som tabell</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Discards the chosen draft, which can be taken back</source>
        <translation>Slänger det valda utkastet, som kan hämtas tillbaka</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Goes to the line that begins so</source>
        <translation>Går till raden som börjar så</translation>
    </message>
    <message>
        <source>Opens the letter or file the cursor stands on</source>
        <translation>Öppnar brevet eller filen där markören står</translation>
    </message>
    <message>
        <source>Goes to the period before</source>
        <translation>Går till perioden före</translation>
    </message>
    <message>
        <source>Goes to the period after</source>
        <translation>Går till perioden efter</translation>
    </message>
    <message>
        <source>Shows the cases behind a figure</source>
        <translation>Visar ärendena bakom ett tal</translation>
    </message>
    <message>
        <source>Chooses kind or area while it has the focus</source>
        <translation>Väljer typ eller område när fokus är där</translation>
    </message>
    <message>
        <source>Does what the page is for: registers, assigns, sends</source>
        <translation>Gör det sidan är till för: registrerar, fördelar, skickar</translation>
    </message>
    <message>
        <source>Alt+digit</source>
        <translation>Alt+siffra</translation>
    </message>
    <message>
        <source>Chooses kind or area from anywhere in the registration</source>
        <translation>Väljer typ eller område varifrån som helst i registreringen</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+bokstav</translation>
    </message>
    <message>
        <source>Goes to the field with that letter underlined</source>
        <translation>Går till fältet där bokstaven är understruken</translation>
    </message>
    <message>
        <source>Saves the entry</source>
        <translation>Sparar posten</translation>
    </message>
    <message>
        <source>Searches the guide</source>
        <translation>Söker i vägledningen</translation>
    </message>
    <message>
        <source>Goes back to what was read before</source>
        <translation>Går tillbaka till det som lästes före</translation>
    </message>
    <message>
        <source>Goes forward again</source>
        <translation>Går framåt igen</translation>
    </message>
    <message>
        <source>Ends the search, or closes the guide</source>
        <translation>Avslutar sökningen eller stänger vägledningen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Takes the line into what is chosen, or out of it</source>
        <translation>Tar med raden i urvalet, eller tar bort den</translation>
    </message>
    <message>
        <source>Chooses all lines</source>
        <translation>Väljer alla rader</translation>
    </message>
    <message>
        <source>In the registration</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Takes the last step of the case back</source>
        <translation>Ångrar det senaste steget i ärendet</translation>
    </message>
    <message>
        <source>Registers, and begins another matter of the same message</source>
        <translation>Registrerar och börjar på ett ärende till ur samma meddelande</translation>
    </message>
    <message>
        <source>Refers instead of registering</source>
        <translation>Hänvisar i stället för att registrera</translation>
    </message>
    <message>
        <source>Inserts a text block of your own where one writes</source>
        <translation>Infogar ett av dina egna textblock där man skriver</translation>
    </message>
    <message>
        <source>To the person&apos;s earlier cases</source>
        <translation>Till personens tidigare ärenden</translation>
    </message>
    <message>
        <source>Takes the department that is proposed</source>
        <translation>Tar den föreslagna förvaltningen</translation>
    </message>
    <message>
        <source>Goes to the next misspelt word and shows what is proposed</source>
        <translation>Går till nästa felstavade ord och visar förslag</translation>
    </message>
    <message>
        <source>In a case&apos;s own window</source>
        <translation>I ett ärendes eget fönster</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>Stänger fönstret</translation>
    </message>
    <message>
        <source>Goes to the case in the main window, where steps are taken</source>
        <translation>Går till ärendet i huvudfönstret, där stegen tas</translation>
    </message>
    <message>
        <source>Registers, and begins the next: a new one, or the next of the inbox</source>
        <translation>Registrerar och börjar på nästa: ett nytt ärende, eller nästa i inkorgen</translation>
    </message>
    <message>
        <source>Turns quick entry on or off</source>
        <translation>Slår på eller av snabbregistreringen</translation>
    </message>
    <message>
        <source>Opens what was said while one writes about it, and closes it again</source>
        <translation>Öppnar det som sades medan du skriver om det, och stänger det igen</translation>
    </message>
    <message>
        <source>Shows how the day an answer is due was counted</source>
        <translation>Visar hur svarsdagen räknades</translation>
    </message>
    <message>
        <source>Attaches what is written to the case that looks like it</source>
        <translation>Lägger till det skrivna i det ärende som liknar det</translation>
    </message>
</context>
<context>
    <name>lyhord::Ladder</name>
    <message>
        <source>Only a case that waits for a department&apos;s answer can be written off.</source>
        <translation>Bara ett ärende som väntar på svar från en förvaltning kan avskrivas.</translation>
    </message>
    <message>
        <source>The case can be written off from %1 on, not before.</source>
        <translation>Ärendet kan avskrivas från och med %1, inte tidigare.</translation>
    </message>
    <message>
        <source>Nobody is reminded: the case does not wait for a department&apos;s answer.</source>
        <translation>Ingen påminns: ärendet väntar inte på svar från någon förvaltning.</translation>
    </message>
    <message>
        <source>Both reminders have been written, and each is written once. The case can be written off from %1 on.</source>
        <translation>Båda påminnelserna är skrivna, och var och en skrivs en gång. Ärendet kan avskrivas från och med %1.</translation>
    </message>
    <message>
        <source>The department has until %1 to answer. The first reminder goes out on %2, not before.</source>
        <translation>Förvaltningen har till och med %1 på sig att svara. Den första påminnelsen går %2, inte tidigare.</translation>
    </message>
    <message>
        <source>The first reminder has been written, and each is written once. The second comes on %1.</source>
        <translation>Den första påminnelsen är skriven, och var och en skrivs en gång. Den andra kommer %1.</translation>
    </message>
    <message>
        <source>A department has answered, so the case is not written off. An administrator may send what there is without the missing part and writes down why.</source>
        <translation>En förvaltning har svarat, så ärendet avskrivs inte. En administratör kan skicka det som finns utan den del som saknas och skriver då varför.</translation>
    </message>
    <message>
        <source>Every department has two reminders, and time after each, before the case is written off. One of them has not had both.</source>
        <translation>Varje förvaltning får två påminnelser, och tid efter var och en, innan ärendet avskrivs. En av dem har inte fått båda.</translation>
    </message>
    <message>
        <source>The case was written off without an answer.</source>
        <translation>Ärendet avskrevs utan svar.</translation>
    </message>
</context>
<context>
    <name>lyhord::Launcher</name>
    <message>
        <source>Lyhörd cannot open its database</source>
        <translation>Lyhörd kan inte öppna sin databas</translation>
    </message>
    <message>
        <source>The database is %1</source>
        <translation>Databasen är %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) to departments were written and are in the outbox.</source>
        <translation>
            <numerusform>%Ln påminnelse till en förvaltning är skriven och ligger i utkorgen.</numerusform>
            <numerusform>%Ln påminnelser till förvaltningar är skrivna och ligger i utkorgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be written off after three months: they wait for your decision.</source>
        <translation>
            <numerusform>%Ln ärende får avskrivas efter tre månader och väntar på ditt beslut.</numerusform>
            <numerusform>%Ln ärenden får avskrivas efter tre månader och väntar på ditt beslut.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>&amp;Ändra anslutningen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) went out on their date and are in the outbox.</source>
        <translation>
            <numerusform>%Ln rapport gick på sin dag och ligger i utkorgen.</numerusform>
            <numerusform>%Ln rapporter gick på sin dag och ligger i utkorgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no access to this database</source>
        <translation>Du har inte behörighet till den här databasen</translation>
    </message>
    <message>
        <source>Sign in as &amp;somebody else…</source>
        <translation>Logga in som &amp;någon annan…</translation>
    </message>
    <message>
        <source>Choose another &amp;database…</source>
        <translation>Välj en annan &amp;databas…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Logga in som någon annan</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Inloggning</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logga in</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that waited for a department that no longer exists went to its successor.</source>
        <translation>
            <numerusform>%Ln ärende som väntade på en förvaltning som har upphört gick till den som har tagit över.</numerusform>
            <numerusform>%Ln ärenden som väntade på en förvaltning som har upphört gick till den som har tagit över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has the chief legal officer&apos;s role. %n case(s) handed over are read by nobody.</source>
        <translation>
            <numerusform>Ingen har rollen chefsjurist. %Ln ärende som lämnats över läses av ingen.</numerusform>
            <numerusform>Ingen har rollen chefsjurist. %Ln ärenden som lämnats över läses av ingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give somebody the role</source>
        <translation>Ge någon rollen</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterActions</name>
    <message>
        <source>Nothing that is chosen here waits to be called, posted or sent.</source>
        <translation>Inget som är valt här väntar på att ringas, postas eller skickas.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterMessage</name>
    <message>
        <source>%1 has no official mailbox on record, so nothing can be sent there.</source>
        <translation>%1 har ingen officiell e-postlåda registrerad, så det går inte att skicka något dit.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterPaper</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Förhandsgranska brevet</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Skriv ut %Ln brev</numerusform>
            <numerusform>Skriv ut %Ln brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <extracomment>the name of a file with letters that were printed</extracomment>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the letter in case %1</source>
        <translation>Skriv ut brevet i ärende %1</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterSection</name>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Ny mall</translation>
    </message>
    <message>
        <source>K&amp;ind of letter</source>
        <translation>&amp;Typ av brev</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Ä&amp;mnesrad</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>As it will be read, with an exam&amp;ple</source>
        <translation>S&amp;å här ser brevet ut, med ett exempel</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>En förvaltning</translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation>Det här fylls i: %1</translation>
    </message>
    <message>
        <source>Footpath not cleared of snow</source>
        <translation>Oplogad gångväg</translation>
    </message>
    <message>
        <source>The footpath past the school has not been cleared.</source>
        <translation>Gångvägen förbi skolan är inte plogad.</translation>
    </message>
    <message>
        <source>the right place</source>
        <translation>rätt ställe</translation>
    </message>
    <message>
        <source>Somebody else takes care of this.</source>
        <translation>Någon annan har hand om det här.</translation>
    </message>
    <message>
        <source>What is written for this case stands here.</source>
        <translation>Här står det som skrivs för just det här ärendet.</translation>
    </message>
    <message>
        <source>There is a template for this letter in this language already.</source>
        <translation>Det finns redan en mall för det här brevet på det här språket.</translation>
    </message>
    <message>
        <source>The templates of the letters appear here. Without them nothing can be sent. Add the first one with Alt+N.</source>
        <translation>Brevmallarna visas här. Utan dem går det inte att skicka något. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a letter at the left to change its template, or add one with Alt+N.</source>
        <translation>Välj ett brev till vänster för att ändra dess mall, eller lägg till en med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterText</name>
    <message>
        <source>There is no field {%1} in this kind of letter. Possible are: %2.</source>
        <translation>Det finns inget fält {%1} i den här sortens brev. Möjliga fält är: %2.</translation>
    </message>
    <message>
        <source>Every answer states the number and the headline of the case: the field {%1} is missing.</source>
        <translation>Varje svar innehåller ärendets nummer och rubrik: fältet {%1} saknas.</translation>
    </message>
    <message>
        <source>The field {answer} is missing: the answer itself would not be sent.</source>
        <translation>Fältet {answer} saknas: själva svaret skulle inte komma med.</translation>
    </message>
    <message>
        <source>Every answer states what the case leads to: the field {outcome} is missing in the text.</source>
        <translation>Varje svar anger vad ärendet leder till: fältet {outcome} saknas i texten.</translation>
    </message>
    <message>
        <source>There is no letter template of the kind %1. An administrator can add one.</source>
        <translation>Det finns ingen brevmall av slaget %1. En administratör kan lägga till en.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterView</name>
    <message>
        <source>To:</source>
        <translation>Till:</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <comment>kind of letter, number</comment>
        <translation>%1, ärende %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Spara brevet som PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>How the letter is shown</source>
        <translation>Hur brevet visas</translation>
    </message>
    <message>
        <source>As mail</source>
        <translation>Som e-post</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Som sida</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Filen %1 går inte att skriva: %2.</translation>
    </message>
    <message>
        <source>Call:</source>
        <translation>Ring:</translation>
    </message>
    <message>
        <source>What is said:</source>
        <translation>Det här sägs:</translation>
    </message>
    <message>
        <source>What is said on the phone</source>
        <translation>Vad som sägs i telefon</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Skriv ut brevet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
</context>
<context>
    <name>lyhord::Lifecycle</name>
    <message>
        <source>Only the department that was asked, or the contact centre, may record its answer.</source>
        <translation>Bara förvaltningen som ärendet är fördelat till, eller kontaktcentret, får anteckna förvaltningens svar.</translation>
    </message>
    <message>
        <source>Only the contact centre closes, writes off and reopens cases.</source>
        <translation>Bara kontaktcentret avslutar, avskriver och öppnar ärenden igen.</translation>
    </message>
    <message>
        <source>Only the contact centre corrects cases, and a secret case only who may read it.</source>
        <translation>Bara kontaktcentret rättar ärenden, och ett ärende med sekretess bara den som får läsa det.</translation>
    </message>
    <message>
        <source>Only the contact centre may take this step, and nobody in a case that is suspected bribery.</source>
        <translation>Bara kontaktcentret får ta det här steget, och ingen får det i ett ärende om misstänkta mutor.</translation>
    </message>
    <message>
        <source>The content of this case was deleted by decision. Nothing more can be done with it.</source>
        <translation>Innehållet i det här ärendet är gallrat enligt beslut. Det går inte att göra något mer med det.</translation>
    </message>
    <message>
        <source>The department %1 does not exist any more. Choose another one.</source>
        <translation>Förvaltningen %1 finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>The department %1 does not exist any more. Its matters are now with %2.</source>
        <translation>Förvaltningen %1 finns inte längre. %2 har tagit över.</translation>
    </message>
    <message>
        <source>The text is too long: it has %1 characters, and at most %2 are possible.</source>
        <translation>Texten är för lång: den har %1 tecken, och högst %2 går in.</translation>
    </message>
    <message>
        <source>The case is not open any more. Reopen it first.</source>
        <translation>Ärendet är inte öppet längre. Öppna det igen först.</translation>
    </message>
    <message>
        <source>There is no department called %1.</source>
        <translation>Det finns ingen förvaltning som heter %1.</translation>
    </message>
    <message>
        <source>The department %1 has no official mailbox on record, so nothing can be sent to it. An administrator can enter it.</source>
        <translation>Förvaltningen %1 har ingen officiell e-postlåda registrerad, så det går inte att skicka något dit. En administratör kan lägga in den.</translation>
    </message>
    <message>
        <source>There is no standard answer called %1.</source>
        <translation>Det finns inget standardsvar som heter %1.</translation>
    </message>
    <message>
        <source>The standard answer %1 cannot be used: there is no valid agreement with the department.</source>
        <translation>Standardsvaret %1 går inte att använda: det finns ingen giltig överenskommelse med förvaltningen.</translation>
    </message>
    <message>
        <source>That nobody answered is the outcome of writing off and of nothing else. Say whether this leads to an improvement or to no action.</source>
        <translation>Att ingen svarade är utfallet av en avskrivning och av inget annat. Ange om det här leder till en förbättring eller inte till någon åtgärd.</translation>
    </message>
    <message>
        <source>Only the contact centre sends answers to the person and says that they have left; where it was handed over, only the chief legal officer.</source>
        <translation>Bara kontaktcentret skickar svar till personen och noterar att de har gått iväg; i ett ärende som har lämnats över bara chefsjuristen.</translation>
    </message>
    <message>
        <source>Say to whom the case is referred.</source>
        <translation>Ange vart ärendet hänvisas.</translation>
    </message>
    <message>
        <source>“%1” only holds the place of whom the person is referred to. Write who it is.</source>
        <translation>”%1” står bara i stället för den som personen hänvisas till. Skriv vem det är.</translation>
    </message>
    <message>
        <source>Write down what the person was told.</source>
        <translation>Skriv vad personen fick veta.</translation>
    </message>
    <message>
        <source>“%1” only holds the place of something the person is to be told. Write it out.</source>
        <translation>”%1” står bara i stället för något som personen ska få veta. Skriv ut det.</translation>
    </message>
    <message>
        <source>Say under which law the matter is an exercise of authority.</source>
        <translation>Ange enligt vilken lag det är myndighetsutövning.</translation>
    </message>
    <message>
        <source>Say under which law the matter is an exercise of authority; %1 is not in the list.</source>
        <translation>Ange enligt vilken lag det är myndighetsutövning. %1 finns inte i listan.</translation>
    </message>
    <message>
        <source>The law %1 is not in force any more. Choose the one that is.</source>
        <translation>Lagen %1 gäller inte längre. Välj den som gäller.</translation>
    </message>
    <message>
        <source>The department %1 does not exist yet. It can be asked from %2 on.</source>
        <translation>Förvaltningen %1 finns inte än. Den kan tillfrågas från och med %2.</translation>
    </message>
    <message>
        <source>Only the registrar of the department that was asked, or the contact centre, answers the question.</source>
        <translation>Bara registratorn på den förvaltning som har frågats, eller kontaktcentret, besvarar frågan.</translation>
    </message>
</context>
<context>
    <name>lyhord::ListChoice</name>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>what was put away from the inbox, as a list</extracomment>
        <translation>Undanlagt</translation>
    </message>
</context>
<context>
    <name>lyhord::ListColumns</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Förvaltningar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommet</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registrerat av</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senast ändrat</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Synpunktslämnare</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Ärende med sekretess</translation>
    </message>
</context>
<context>
    <name>lyhord::ListExports</name>
    <message numerus="yes">
        <source>Taken out by %1, %2. %Ln cases</source>
        <extracomment>below a printed list: who printed it, on which day, how many cases</extracomment>
        <translation>
            <numerusform>Uttaget av %1, %2. %Ln ärende</numerusform>
            <numerusform>Uttaget av %1, %2. %Ln ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more than %L1 cases, too many for paper. Filter it, or save it as a workbook.</source>
        <translation>Listan har fler än %L1 ärenden, för många för papper. Filtrera den eller spara den som arbetsbok.</translation>
    </message>
    <message>
        <source>Only lists of cases can be printed or saved. Choose one in the left column, or search.</source>
        <translation>Bara listor över ärenden kan skrivas ut eller sparas. Välj en i vänstra spalten, eller sök.</translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>Spara listan som</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>…was saved. It holds 12 cases.</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln cases.</source>
        <translation>
            <numerusform>Den innehåller %Ln ärende.</numerusform>
            <numerusform>Den innehåller %Ln ärenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is being read: %Ln cases so far.</source>
        <translation>
            <numerusform>Listan läses: %Ln ärende hittills.</numerusform>
            <numerusform>Listan läses: %Ln ärenden hittills.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>It was stopped; nothing was saved or printed.</source>
        <translation>Det stoppades; inget sparades eller skrevs ut.</translation>
    </message>
    <message>
        <source>The printer did not take the list. Look whether it is switched on, and print it again.</source>
        <translation>Skrivaren tog inte emot listan. Se efter att den är påslagen och skriv ut igen.</translation>
    </message>
    <message>
        <source>Excel workbook with all columns, also who submitted (*.xlsx)</source>
        <translation>Excelfil med alla kolumner, också vem som lämnade synpunkten (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel with all columns, also who submitted (*.csv)</source>
        <translation>CSV för Excel med alla kolumner, också vem som lämnade synpunkten (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook with the columns of the list (*.xlsx)</source>
        <translation>Excelfil med listans kolumner (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel with the columns of the list (*.csv)</source>
        <translation>CSV för Excel med listans kolumner (*.csv)</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut listan</translation>
    </message>
</context>
<context>
    <name>lyhord::ListFilter</name>
    <message>
        <source>Words or a number</source>
        <translation>Ord eller nummer</translation>
    </message>
    <message>
        <source>More filters: department, channel, days</source>
        <translation>Fler filter: förvaltning, kanal, dagar</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Fler filter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alla förvaltningar</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>the first of the days on which cases of a list came in</extracomment>
        <translation>Inkomna från</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>the last of the days on which cases of a list came in</extracomment>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>lyhord::ListPane</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message numerus="yes">
        <source>The rows that have been shown were copied; %n more had not been read yet.</source>
        <translation>
            <numerusform>Raderna som har visats är kopierade. %Ln rad till hade inte lästs än.</numerusform>
            <numerusform>Raderna som har visats är kopierade. %Ln rader till hade inte lästs än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%Ln i listan</numerusform>
            <numerusform>%Ln i listan</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Ny synpunkt</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Inget här stämmer med filtret.</translation>
    </message>
    <message>
        <source>What you have begun to write and not yet registered is kept here, on this computer.</source>
        <translation>Det du har börjat skriva men inte registrerat finns kvar här, på den här datorn.</translation>
    </message>
    <message>
        <source>The inbox is empty. Web forms, mails and scanned paper appear here until they are registered.</source>
        <translation>Inkorgen är tom. Webbformulär, e-post och inskannade blanketter visas här tills de är registrerade.</translation>
    </message>
    <message>
        <source>No case waits for this department.</source>
        <translation>Inget ärende väntar på den här förvaltningen.</translation>
    </message>
    <message>
        <source>No department is being consulted. A case appears here while a department is asked whether it is one.</source>
        <translation>Ingen förvaltning rådfrågas just nu. Ett ärende visas här medan en förvaltning har frågan om det är ett ärende.</translation>
    </message>
    <message>
        <source>No department is working on an answer. A case appears here when a department has been asked.</source>
        <translation>Ingen förvaltning arbetar med ett svar. Ett ärende visas här när det har fördelats till en förvaltning.</translation>
    </message>
    <message>
        <source>No first reminder is open. A case appears here when its answer is due and has not come.</source>
        <translation>Ingen första påminnelse är ute. Ett ärende visas här när svarstiden har gått ut utan svar.</translation>
    </message>
    <message>
        <source>No second reminder is open. A case appears here when the first reminder has not helped.</source>
        <translation>Ingen andra påminnelse är ute. Ett ärende visas här när den första påminnelsen inte har hjälpt.</translation>
    </message>
    <message>
        <source>Nothing is about to be written off. A case appears here after three months without an answer.</source>
        <translation>Inget ärende är på väg att avskrivas. Ett ärende visas här efter tre månader utan svar.</translation>
    </message>
    <message>
        <source>No answer waits to be sent. A case appears here when all its departments have answered.</source>
        <translation>Inget svar väntar på att skickas. Ett ärende visas här när alla dess förvaltningar har svarat.</translation>
    </message>
    <message>
        <source>Every open case has an owner, as it should be.</source>
        <translation>Alla öppna ärenden har en ägare, som det ska vara.</translation>
    </message>
    <message>
        <source>No case has been closed yet.</source>
        <translation>Inget ärende är avslutat än.</translation>
    </message>
    <message>
        <source>You have flagged no case. Flag one to come back to it on a day you choose.</source>
        <translation>Du har inte flaggat något ärende. Flagga ett för att återkomma till det en dag du väljer.</translation>
    </message>
    <message>
        <source>Nobody has done anything in the cases you have looked at since you looked.</source>
        <translation>Ingen har gjort något i de ärenden du har tittat på sedan du tittade.</translation>
    </message>
    <message numerus="yes">
        <source>The cases that have been shown are chosen; %n more had not been read yet.</source>
        <translation>
            <numerusform>De ärenden som har visats är valda; %Ln till har inte lästs än.</numerusform>
            <numerusform>De ärenden som har visats är valda; %Ln till har inte lästs än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>above a list of cases</extracomment>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Köer</translation>
    </message>
    <message>
        <source>The queues and “New feedback” (Ctrl+0)</source>
        <translation>Köerna och Ny synpunkt (Ctrl+0)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Kasta</translation>
    </message>
    <message>
        <source>Delete: throws the chosen draft away; it can be taken back</source>
        <translation>Delete: kastar det valda utkastet; det går att hämta tillbaka</translation>
    </message>
    <message>
        <source>No e-mail to a person waits. A case appears here while an answer, an interim answer or a notice is to be sent. What goes to departments or could not be sent stands in the outbox.</source>
        <translation>Ingen e-post till någon person väntar. Ett ärende visas här så länge ett svar, ett mellanbesked eller ett meddelande ska skickas. Det som går till förvaltningar eller inte kunde skickas står i utkorgen.</translation>
    </message>
    <message>
        <source>No letter to a person waits. A case appears here while an answer, an interim answer or a notice is to be printed and posted.</source>
        <translation>Inget brev till någon person väntar. Ett ärende visas här så länge ett svar, ett mellanbesked eller ett meddelande ska skrivas ut och postas.</translation>
    </message>
    <message>
        <source>Nobody is to be called. A case appears here while an answer, an interim answer or a notice is to be given by phone.</source>
        <translation>Ingen ska ringas upp. Ett ärende visas här så länge ett svar, ett mellanbesked eller ett meddelande ska lämnas per telefon.</translation>
    </message>
    <message>
        <source>Nothing waits for you here. A case appears when it is referred as suspected bribery or crime, and is gone from here when your answer has left.</source>
        <translation>Här väntar inget på dig. Ett ärende kommer hit när det hänvisas som misstänkta mutor eller brott, och går härifrån när ditt svar har gått iväg.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <extracomment>beside the heading of the discarded: the way back</extracomment>
        <translation>Till inkorgen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Undanlagt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been discarded lately. What is discarded can be brought back from here for %n day(s).</source>
        <translation>
            <numerusform>Inget är undanlagt. Det som läggs undan kan läggas tillbaka härifrån i %Ln dag.</numerusform>
            <numerusform>Inget är undanlagt. Det som läggs undan kan läggas tillbaka härifrån i %Ln dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for somebody with the right to protected data.</source>
        <translation>
            <numerusform>%Ln meddelande väntar på någon med rätt till skyddade uppgifter.</numerusform>
            <numerusform>%Ln meddelanden väntar på någon med rätt till skyddade uppgifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that right: give it to somebody in the administration, under people.</source>
        <translation>Ingen har den rätten: ge den till någon i administrationen, under personer.</translation>
    </message>
    <message>
        <source>An administrator gives that right.</source>
        <translation>En administratör ger den rätten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a queue and how many cases are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No case waits for a department&apos;s answer within its time. What has waited longer stands in: %1.</source>
        <translation>Inget ärende väntar på en förvaltnings svar inom tiden. Det som har väntat längre står i: %1.</translation>
    </message>
    <message>
        <source>No case waits to be assigned. One appears here when it is registered without a department.</source>
        <translation>Inget ärende väntar på att fördelas. Ett ärende visas här när det registreras utan förvaltning.</translation>
    </message>
    <message>
        <source>You have worked on no open case. Those you register, assign, answer or flag appear here.</source>
        <translation>Du har inte arbetat med något öppet ärende. De du registrerar, fördelar, besvarar eller flaggar visas här.</translation>
    </message>
</context>
<context>
    <name>lyhord::ListPrint</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Page 2 of 7</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lyhord::ListedWord</name>
    <message>
        <source>Write the word first.</source>
        <translation>Skriv ordet först.</translation>
    </message>
    <message>
        <source>The word is too long.</source>
        <translation>Ordet är för långt.</translation>
    </message>
    <message>
        <source>Only one word at a time can be added, without digits or other signs.</source>
        <translation>Bara ett ord i taget kan läggas till, utan siffror eller andra tecken.</translation>
    </message>
</context>
<context>
    <name>lyhord::LocalTextBox</name>
    <message>
        <source>Text in %1</source>
        <translation>Text på %1</translation>
    </message>
</context>
<context>
    <name>lyhord::LockProbe</name>
    <message>
        <source>The other workstation did not answer in time. Start the lock probe on two workstations at once, for the same folder.</source>
        <translation>Den andra arbetsplatsen svarade inte i tid. Starta låsprovet på två arbetsplatser samtidigt, för samma mapp.</translation>
    </message>
    <message>
        <source>One workstation does not see the other&apos;s lock in this folder. A shared database here would be destroyed. Mount the share with byte-range locks, or use another place.</source>
        <translation>Den ena arbetsplatsen ser inte den andras lås i den här mappen. En delad databas här skulle förstöras. Anslut nätverksplatsen med lås per byteområde, eller använd en annan plats.</translation>
    </message>
    <message>
        <source>The result of the lock probe cannot be written to %1.</source>
        <translation>Resultatet av låsprovet kan inte skrivas till %1.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Mappen %1 finns inte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Det går inte att skriva i mappen %1.</translation>
    </message>
    <message>
        <source>The lock probe needs two workstations. One alone cannot find out whether the other sees its locks.</source>
        <translation>Låsprovet kräver två arbetsplatser. En ensam kan inte ta reda på om den andra ser dess lås.</translation>
    </message>
</context>
<context>
    <name>lyhord::LogFile</name>
    <message>
        <source>The log %1 cannot be written: %2.</source>
        <translation>Loggen %1 kan inte skrivas: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::LogOptions</name>
    <message>
        <source>“%1” is no level of the log: %2.</source>
        <translation>”%1” är ingen nivå för loggen: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::LostCommitRecovery</name>
    <message>
        <source>The connection to the database was lost while this was being saved, and it did not come back. Whether it was saved is not known: look at the case before you do it again.</source>
        <translation>Förbindelsen med databasen bröts medan det här sparades, och den kom inte tillbaka. Det är inte känt om det sparades: titta på ärendet innan du gör det igen.</translation>
    </message>
    <message>
        <source>The connection to the database was lost while this was being saved. As soon as it is back the program looks up whether it was saved, and saves it if not. Do not do it again.</source>
        <translation>Förbindelsen med databasen bröts medan det här sparades. Så snart den är tillbaka kontrollerar programmet om det sparades, och sparar det annars. Gör det inte igen.</translation>
    </message>
    <message>
        <source>An earlier step in case %1 waits for the database to be back. Nothing new was saved.</source>
        <translation>Ett tidigare steg i ärende %1 väntar på att databasen ska komma tillbaka. Inget nytt sparades.</translation>
    </message>
    <message>
        <source>Your earlier step in case %1, which waited for the database, is saved now. Look at the case before you do more.</source>
        <translation>Ditt tidigare steg i ärende %1, som väntade på databasen, är nu sparat. Titta på ärendet innan du gör mer.</translation>
    </message>
</context>
<context>
    <name>lyhord::MainWindow</name>
    <message>
        <source>%1 – Lyhörd</source>
        <extracomment>the window&apos;s title: what is shown and the name of the program</extracomment>
        <translation>%1 – Lyhörd</translation>
    </message>
    <message>
        <source>Database file: %1</source>
        <translation>Databasfil: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Databas: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Inloggad som %1</translation>
    </message>
    <message>
        <source>Save what the list shows as a view of your own</source>
        <translation>Spara det listan visar som en egen vy</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>Vyns &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>Vyn ”%1” togs bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Answers you write carry no signature of yours.</source>
        <translation>Svar som du skriver får ingen signatur av dig.</translation>
    </message>
    <message>
        <source>Your signature is put below the answers you write from now on.</source>
        <translation>Din signatur sätts från och med nu under de svar du skriver.</translation>
    </message>
    <message>
        <source>No open case looks like %1.</source>
        <translation>Inget öppet ärende liknar %1.</translation>
    </message>
    <message>
        <source>This is the last case in the list.</source>
        <translation>Det här är listans sista ärende.</translation>
    </message>
    <message>
        <source>This is the first case in the list.</source>
        <translation>Det här är listans första ärende.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Senaste ärenden</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listan är tom.</translation>
    </message>
</context>
<context>
    <name>lyhord::Migrations</name>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>Programmet är ofullständigt. Installera det igen.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program (database version %1, this program knows %2). Update the program; nothing was changed.</source>
        <translation>Databasen är gjord med en nyare version av programmet (databasversion %1, det här programmet känner till %2). Uppdatera programmet. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file is a database of another program. Nothing was changed.</source>
        <translation>Filen är en databas från ett annat program. Inget ändrades.</translation>
    </message>
    <message>
        <source>The database is empty. It has to be set up first.</source>
        <translation>Databasen är tom. Den måste ställas i ordning först.</translation>
    </message>
    <message>
        <source>The database was made by an older version of the program and has to be brought up to date first.</source>
        <translation>Databasen är gjord med en äldre version av programmet och måste uppdateras först.</translation>
    </message>
    <message>
        <source>The database has a schema lyhord that is not this program&apos;s. Nothing was changed.</source>
        <translation>Databasen har ett schema lyhord som inte är det här programmets. Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>lyhord::MonthSums</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen avbröts.</translation>
    </message>
    <message>
        <source>The figures kept of %1 are not those of its cases.</source>
        <translation>De sparade siffrorna för %1 stämmer inte med ärendena.</translation>
    </message>
    <message>
        <source>The figures kept of %1 for the department %2 are not those of its cases.</source>
        <translation>De sparade siffrorna för %1 och förvaltningen %2 stämmer inte med ärendena.</translation>
    </message>
</context>
<context>
    <name>lyhord::MorePart</name>
    <message>
        <source>More: process, campaign, register number</source>
        <translation>Mer: process, kampanj, diarienummer</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
</context>
<context>
    <name>lyhord::Move</name>
    <message>
        <source>The new database holds other cases already. Nothing was copied; choose an empty one.</source>
        <translation>Den nya databasen innehåller redan andra ärenden. Inget kopierades; välj en tom.</translation>
    </message>
    <message>
        <source>People have worked in the new database since it was copied. Nothing was copied, so that nothing of theirs is lost.</source>
        <translation>Någon har arbetat i den nya databasen sedan den kopierades. Inget kopierades, så att inget av deras arbete går förlorat.</translation>
    </message>
    <message>
        <source>What is copied from is a file: sqlite:PATH.</source>
        <translation>Det som kopieras är en fil: sqlite:SÖKVÄG.</translation>
    </message>
    <message>
        <source>What is copied to is a server: postgresql://HOST/NAME.</source>
        <translation>Det kopieras till en server: postgresql://VÄRD/NAMN.</translation>
    </message>
</context>
<context>
    <name>lyhord::MoveUp</name>
    <message>
        <source>The copy was stopped. What has been copied stays; do it again to copy the rest.</source>
        <translation>Kopieringen stoppades. Det som har kopierats finns kvar; gör om den för att kopiera resten.</translation>
    </message>
    <message>
        <source>The table %1 is not the same in the new database: %2 rows there, %3 here. The old one is as it was; do the copy again, into an empty database if it happens once more.</source>
        <translation>Tabellen %1 är inte likadan i den nya databasen: %2 rader där, %3 här. Den gamla är som den var; gör om kopieringen, till en tom databas om det händer igen.</translation>
    </message>
</context>
<context>
    <name>lyhord::MovesList</name>
    <message>
        <source>Running cases that get other days</source>
        <translation>Pågående ärenden som får andra dagar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Första påminnelsen</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Andra påminnelsen</translation>
    </message>
    <message>
        <source>Writing off</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>No running case gets other days.</source>
        <translation>Inget pågående ärende får andra dagar.</translation>
    </message>
    <message numerus="yes">
        <source>%n running cases get other days.</source>
        <translation>
            <numerusform>%Ln pågående ärende får andra dagar.</numerusform>
            <numerusform>%Ln pågående ärenden får andra dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running cases get another answer day.</source>
        <translation>
            <numerusform>%Ln pågående ärende får en annan svarsdag.</numerusform>
            <numerusform>%Ln pågående ärenden får en annan svarsdag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer day moves in %n of them.</source>
        <translation>
            <numerusform>Svarsdagen flyttas i %Ln av dem.</numerusform>
            <numerusform>Svarsdagen flyttas i %Ln av dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) that have to answer earlier get a letter each, with numbers and days.</source>
        <translation>
            <numerusform>%Ln förvaltning som måste svara tidigare får ett brev med nummer och dagar.</numerusform>
            <numerusform>%Ln förvaltningar som måste svara tidigare får var sitt brev med nummer och dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::MunicipalitySection</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <translation>Kontaktcenter</translation>
    </message>
    <message>
        <source>Choose the municipality at the left.</source>
        <translation>Välj kommunen till vänster.</translation>
    </message>
    <message>
        <source>Letters to the submitters are signed with these names from now on; those already written keep theirs.</source>
        <translation>Breven till dem som har hört av sig undertecknas med de här namnen från och med nu. De som redan är skrivna behåller sina.</translation>
    </message>
    <message>
        <source>Na&amp;me of the municipality</source>
        <translation>&amp;Kommunens namn</translation>
    </message>
    <message>
        <source>What the contact c&amp;entre is called</source>
        <translation>Kontaktcentrets na&amp;mn</translation>
    </message>
    <message>
        <source>Kinds of case that are offered</source>
        <translation>Typer av ärenden som finns att välja</translation>
    </message>
    <message>
        <source>The m&amp;unicipality&apos;s own telephone numbers</source>
        <translation>Kommunens egna &amp;telefonnummer</translation>
    </message>
    <message>
        <source>Separated by commas. They are never pointed out as personal data.</source>
        <translation>Åtskilda med kommatecken. De pekas aldrig ut som personuppgifter.</translation>
    </message>
</context>
<context>
    <name>lyhord::NotReached</name>
    <message>
        <source>The person is not told: the case is anonymous.</source>
        <translation>Personen får inte veta det: ärendet är anonymt.</translation>
    </message>
    <message>
        <source>The person is not told: no reply is wanted.</source>
        <translation>Personen får inte veta det: ingen återkoppling önskas.</translation>
    </message>
    <message>
        <source>The person is not told: there is no e-mail address, telephone number or postal address.</source>
        <translation>Personen får inte veta det: det finns varken e-postadress, telefonnummer eller postadress.</translation>
    </message>
</context>
<context>
    <name>lyhord::NoteStore</name>
    <message>
        <source>The note is not there any more, or it is not yours.</source>
        <translation>Anteckningen finns inte längre, eller så är den inte din.</translation>
    </message>
</context>
<context>
    <name>lyhord::Notice</name>
    <message>
        <source>What you wrote is still here. Look at the case as it is now and do the step again.</source>
        <translation>Det du skrev finns kvar här. Se hur ärendet ser ut nu och gör steget igen.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer. Try again in a moment.</source>
        <translation>Det du skrev är sparat på den här datorn. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell the administrator.</source>
        <translation>Inget ändrades. Om det händer igen, säg till administratören.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (Error code %2)</source>
        <translation>%1 (Felkod %2)</translation>
    </message>
</context>
<context>
    <name>lyhord::NoticeBar</name>
    <message>
        <source>Close the message: %1</source>
        <translation>Stäng meddelandet: %1</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Earlier messages (F12)</source>
        <translation>Tidigare meddelanden (F12)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%Ln tidigare</numerusform>
            <numerusform>%Ln tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Tidigare meddelanden</translation>
    </message>
    <message>
        <source>There has been no message.</source>
        <translation>Det har inte kommit något meddelande.</translation>
    </message>
</context>
<context>
    <name>lyhord::Open311</name>
    <message>
        <source>This is no service request: it has neither an id nor a service.</source>
        <translation>Det här är ingen anmälan: den har varken id eller tjänst.</translation>
    </message>
    <message>
        <source>The service request %1 does not say what it is about.</source>
        <translation>Anmälan %1 säger inte vad den gäller.</translation>
    </message>
</context>
<context>
    <name>lyhord::OpenEPlatform</name>
    <message>
        <source>(a personal identity number, not kept)</source>
        <translation>(ett personnummer som inte har sparats)</translation>
    </message>
    <message>
        <source>This only names the form %1, without its answers. Export the form itself.</source>
        <translation>Här finns bara numret på formuläret %1, inte svaren. Exportera själva formuläret.</translation>
    </message>
    <message>
        <source>The form holds no answer at all.</source>
        <translation>Formuläret innehåller inga svar alls.</translation>
    </message>
    <message>
        <source>(contact details were given, but not kept, because anonymity was chosen)</source>
        <translation>(kontaktuppgifter lämnades men sparades inte, eftersom personen valde att vara anonym)</translation>
    </message>
    <message>
        <source>May be contacted by text message</source>
        <translation>Får kontaktas med sms</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>a file without a name</comment>
        <translation>fil %1</translation>
    </message>
    <message>
        <source>The content of this file is not in the export. Fetch it from the e-service.</source>
        <translation>Innehållet i filen finns inte med i exporten. Hämta filen från e-tjänsten.</translation>
    </message>
    <message>
        <source>The content of this file is damaged in the export. Fetch it from the e-service.</source>
        <translation>Innehållet i filen är skadat i exporten. Hämta filen från e-tjänsten.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB and was left out. Fetch it from the e-service.</source>
        <translation>Filen är större än 25 MB och togs inte med. Hämta den från e-tjänsten.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Status in the e-service</source>
        <translation>Status i e-tjänsten</translation>
    </message>
</context>
<context>
    <name>lyhord::OpenPoints</name>
    <message>
        <source>No department and no category are chosen yet. %1 goes to the department, %2 to the category.</source>
        <translation>Förvaltning och kategori är inte valda än. %1 går till förvaltningen, %2 till kategorin.</translation>
    </message>
    <message>
        <source>No department and no category are chosen yet, so nobody is asked. %1 goes to the department, %2 to the category.</source>
        <translation>Förvaltning och kategori är inte valda än, så ingen tillfrågas. %1 går till förvaltningen, %2 till kategorin.</translation>
    </message>
    <message>
        <source>No department is chosen yet, so nobody is asked. %1 goes there.</source>
        <translation>Ingen förvaltning är vald än, så ingen tillfrågas. %1 går dit.</translation>
    </message>
    <message>
        <source>No category is chosen yet. %1 goes there.</source>
        <translation>Ingen kategori är vald än. %1 går dit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a department and one of its categories</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes what the text points to: %2.</source>
        <extracomment>%1 is a key, %2 what is proposed</extracomment>
        <translation>%1 tar det som texten pekar på: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::OriginalNote</name>
    <message>
        <source>Becomes a case of its own, linked to %1.</source>
        <translation>Blir ett eget ärende, kopplat till %1.</translation>
    </message>
    <message>
        <source>Becomes a case of its own, handed over to the chief legal officer when it is registered, as %1 was.</source>
        <translation>Blir ett eget ärende som lämnas över till chefsjuristen när det registreras, liksom %1.</translation>
    </message>
    <message>
        <source>What was said in case %1</source>
        <translation>Det som sades i ärende %1</translation>
    </message>
</context>
<context>
    <name>lyhord::OtherPerson</name>
    <message>
        <source>The message is from %1. Who case %2 is from is protected, and not shown to you.</source>
        <extracomment>a person, a case&apos;s number</extracomment>
        <translation>Meddelandet är från %1. Vem ärende %2 kommer från är skyddat och visas inte för dig.</translation>
    </message>
    <message>
        <source>The message is from %1. Case %2 is from %3.</source>
        <extracomment>a person, a case&apos;s number, another person</extracomment>
        <translation>Meddelandet är från %1. Ärende %2 är från %3.</translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation>Vems ärende är det?</translation>
    </message>
    <message>
        <source>Add the message to that case all the same?</source>
        <translation>Ska meddelandet läggas till i det ärendet ändå?</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Lägg till det</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Låt &amp;bli</translation>
    </message>
</context>
<context>
    <name>lyhord::Outbox</name>
    <message>
        <source>Letter %1 is named twice.</source>
        <translation>Brev %1 är angivet två gånger.</translation>
    </message>
    <message>
        <source>Nothing of that kind waits in case %1 any more.</source>
        <translation>Inget sådant väntar längre i ärende %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column: the addressee of a letter</extracomment>
        <translation>Till</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretess</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln timme</numerusform>
            <numerusform>%Ln timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Has waited</source>
        <extracomment>column: how long a letter has waited to leave</extracomment>
        <translation>Har väntat</translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxPage</name>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Förhandsgranska</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Öppna ärendet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Name, address or department</source>
        <translation>Namn, adress eller förvaltning</translation>
    </message>
    <message>
        <source>No letter here. Letters to departments and answers appear here as soon as they are written.</source>
        <translation>Inga brev här. Brev till förvaltningar och svar visas här så snart de är skrivna.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Skickas via</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Väntar till</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Vad som gick fel</translation>
    </message>
    <message>
        <source>Save the letter as</source>
        <translation>Spara brevet som</translation>
    </message>
    <message>
        <source>The letter was saved as %1.</source>
        <translation>Brevet är sparat som %1.</translation>
    </message>
    <message>
        <source>The letter could not be saved as %1. Choose another folder.</source>
        <translation>Brevet kunde inte sparas som %1. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>With it goes</source>
        <translation>Med följer</translation>
    </message>
    <message>
        <source>Letter with a report</source>
        <translation>Brev med rapport</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postat</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Uppringt</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Går &amp;till</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait too long already, the oldest since %1: nothing is sending them. Tell whoever looks after the program, or send them from another program and mark them as sent.</source>
        <translation>
            <numerusform>%Ln e-postbrev har väntat för länge, sedan %1: inget skickar det. Säg till den som sköter programmet, eller skicka det från ett annat program och markera det som skickat.</numerusform>
            <numerusform>%Ln e-postbrev har väntat för länge, det äldsta sedan %1: inget skickar dem. Säg till den som sköter programmet, eller skicka dem från ett annat program och markera dem som skickade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxStore</name>
    <message>
        <source>The letter has gone already or was taken back.</source>
        <translation>Brevet har redan gått i väg eller tagits tillbaka.</translation>
    </message>
    <message>
        <source>There is no letter %1 in the outbox.</source>
        <translation>Det finns inget brev %1 i utkorgen.</translation>
    </message>
    <message>
        <source>No file %1 goes with the letter.</source>
        <translation>Brevet har ingen fil %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::OutputFile</name>
    <message>
        <source>The file %1 cannot be written (%2). Close it if it is open in another program, or choose another folder; nothing was changed.</source>
        <translation>Filen %1 kan inte skrivas (%2). Stäng den om den är öppen i ett annat program, eller välj en annan mapp; inget har ändrats.</translation>
    </message>
    <message>
        <source>The file %1 could not be written to its end (%2). Make room on the disk or choose another one; nothing was left behind.</source>
        <translation>Filen %1 kunde inte skrivas färdigt (%2). Gör plats på disken eller välj en annan; inget har lämnats kvar.</translation>
    </message>
</context>
<context>
    <name>lyhord::OverviewPart</name>
    <message>
        <source>Figures frozen %1</source>
        <translation>Siffrorna frystes %1</translation>
    </message>
    <message>
        <source>The period is not over: the figures go on changing</source>
        <translation>Perioden är inte slut: siffrorna ändras fortfarande</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Framtagen %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>a button that goes from a chart to its table</extracomment>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Visa som tabell: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::PageStack</name>
    <message>
        <source>Choose a case in the list to read it here. Ctrl+N registers new feedback, F1 opens the guide.</source>
        <translation>Välj ett ärende i listan för att läsa det här. Ctrl+N registrerar en ny synpunkt, F1 öppnar vägledningen.</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left, Esc)</source>
        <translation>Tillbaka till listan (Alt+vänsterpil, Esc)</translation>
    </message>
    <message>
        <source>Choose a case in the list to read it here. F1 opens the guide.</source>
        <translation>Välj ett ärende i listan för att läsa det här. F1 öppnar vägledningen.</translation>
    </message>
    <message>
        <source>This case is secret. Enter opens it, and it is noted in its timeline that you have read it.</source>
        <translation>Ärendet är sekretessmarkerat. Enter öppnar det, och i tidslinjen noteras att du har läst det.</translation>
    </message>
    <message>
        <source>This case is secret, and you may not read it. Enter shows its number and who has it.</source>
        <translation>Ärendet är sekretessmarkerat och du får inte läsa det. Enter visar dess nummer och vem som har det.</translation>
    </message>
</context>
<context>
    <name>lyhord::PaintedPdf</name>
    <message>
        <source>the pages could not be drawn</source>
        <translation>sidorna gick inte att rita</translation>
    </message>
</context>
<context>
    <name>lyhord::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Ny person</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>Inlo&amp;ggningsnamn</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>Ma&amp;il address</source>
        <translation>E-&amp;postadress</translation>
    </message>
    <message>
        <source>May read the names and te&amp;xts of secret cases</source>
        <translation>Får läsa namn och te&amp;xter i ärenden med sekretess</translation>
    </message>
    <message>
        <source>Last day at wor&amp;k</source>
        <translation>Sista dagen på &amp;jobbet</translation>
    </message>
    <message>
        <source>The name the person signs in to the computer with.</source>
        <translation>Namnet som personen loggar in på datorn med.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a role and the department it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retired %1</source>
        <translation>Slutade %1</translation>
    </message>
    <message>
        <source>The people who work with the cases appear here. Add the first one with Alt+N.</source>
        <translation>De som arbetar med ärendena visas här. Lägg till den första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a person at the left to change what they may do, or add one with Alt+N.</source>
        <translation>Välj en person till vänster för att ändra vad den får göra, eller lägg till en med Alt+N.</translation>
    </message>
    <message>
        <source>Last day at work</source>
        <translation>Sista dagen i tjänst</translation>
    </message>
    <message>
        <source>Saved: %1. Without a role this person can do nothing in the program yet.</source>
        <translation>Sparat: %1. Utan roll kan personen ännu inte göra något i programmet.</translation>
    </message>
    <message>
        <source>Who has left stays on old cases and in the timeline. The last day counts: until it has passed they can sign in.</source>
        <translation>Den som slutat står kvar på gamla ärenden och i händelserna. Sista dagen räknas: tills den är över går det att logga in.</translation>
    </message>
    <message>
        <source>Nobody has the chief legal officer&apos;s role: what is handed over as suspected bribery or crime is read by nobody. Give the role to somebody.</source>
        <translation>Ingen har rollen chefsjurist: det som lämnas över som misstänkt muta eller brott läses av ingen. Ge rollen till någon.</translation>
    </message>
    <message>
        <source>A letter that says so goes to %1.</source>
        <translation>Ett brev som säger det går till %1.</translation>
    </message>
    <message>
        <source>The chief legal officer&apos;s role is held after that by %1.</source>
        <translation>Rollen chefsjurist har därefter %1.</translation>
    </message>
    <message>
        <source>Nobody has the chief legal officer&apos;s role after that.</source>
        <translation>Ingen har rollen chefsjurist därefter.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Sparat: %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::Period</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period. Write 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2, 2026-01..2026-08, 2020..2026 or 2026-10-01..2026-10-15.</source>
        <translation>”%1” är ingen period. Skriv 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2, 2026-01..2026-08, 2020..2026 eller 2026-10-01..2026-10-15.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augusti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>month, month, year</comment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>day, month, day, month, year</comment>
        <translation>%1 %2 – %3 %4 %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>day, day, month, year</comment>
        <translation>%1–%2 %3 %4</translation>
    </message>
</context>
<context>
    <name>lyhord::PeriodChoice</name>
    <message>
        <source>Per&amp;iod</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <extracomment>which month, year, …</extracomment>
        <translation>Vil&amp;ken</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Frå&amp;n</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Perioden före</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Perioden efter</translation>
    </message>
    <message>
        <source>The period before (Ctrl+PgUp)</source>
        <translation>Perioden före (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>The period after (Ctrl+PgDown)</source>
        <translation>Perioden efter (Ctrl+PgDown)</translation>
    </message>
</context>
<context>
    <name>lyhord::PeriodKind</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Tertial</source>
        <extracomment>a third of a year</extracomment>
        <translation>Tertial</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>Flera år</translation>
    </message>
    <message>
        <source>January–March</source>
        <translation>Januari–mars</translation>
    </message>
    <message>
        <source>January–August</source>
        <translation>Januari–augusti</translation>
    </message>
    <message>
        <source>Days from–to</source>
        <extracomment>a period from one day to another</extracomment>
        <translation>Dagar från–till</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quarter %1 %2</source>
        <translation>Kvartal %1 %2</translation>
    </message>
    <message>
        <source>Tertial %1 %2</source>
        <translation>Tertial %1 %2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>Första halvåret %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Andra halvåret %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>several years, from and to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>January–March %1</source>
        <translation>Januari–mars %1</translation>
    </message>
    <message>
        <source>January–August %1</source>
        <translation>Januari–augusti %1</translation>
    </message>
</context>
<context>
    <name>lyhord::PictureBook</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
    </message>
</context>
<context>
    <name>lyhord::PresenceLine</name>
    <message>
        <source>You have the case open at another workplace too.</source>
        <translation>Du har ärendet öppet på en annan arbetsplats också.</translation>
    </message>
    <message>
        <source>%1 has the case open.</source>
        <translation>%1 har ärendet öppet.</translation>
    </message>
    <message>
        <source>%1 and %2 have the case open.</source>
        <extracomment>names of people, the last one apart</extracomment>
        <translation>%1 och %2 har ärendet öppet.</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintChart</name>
    <message>
        <source>The chart shows the %1 largest.</source>
        <translation>Diagrammet visar de %1 största.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share, of how many</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Hidden figures are not drawn.</source>
        <translation>Dolda tal ritas inte.</translation>
    </message>
    <message>
        <source>Below the line it took longer than the 10 working days that are promised.</source>
        <translation>Under linjen tog det längre tid än de 10 arbetsdagar som är utlovade.</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintParts</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Så räknas det</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintTable</name>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintedReport</name>
    <message>
        <source>Change from %1</source>
        <translation>Ändring från %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>what was improved</comment>
        <translation>
            <numerusform>%1 (%Ln gång)</numerusform>
            <numerusform>%1 (%Ln gånger)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the full report</source>
        <translation>
            <numerusform>%Ln till i den fullständiga rapporten</numerusform>
            <numerusform>%Ln till i den fullständiga rapporten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ProcessSection</name>
    <message>
        <source>Management process</source>
        <translation>Ledningsprocess</translation>
    </message>
    <message>
        <source>Process area</source>
        <translation>Processområde</translation>
    </message>
    <message>
        <source>Main process</source>
        <translation>Huvudprocess</translation>
    </message>
    <message>
        <source>Subprocess</source>
        <translation>Delprocess</translation>
    </message>
    <message>
        <source>Support process</source>
        <translation>Stödprocess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>&amp;New process</source>
        <translation>&amp;Ny process</translation>
    </message>
    <message>
        <source>Changes to the structure apply from 1 January: give a new process that day, and let the one it replaces end the day before. Old cases keep the process they were given.</source>
        <translation>Ändringar i strukturen gäller från 1 januari: ge en ny process den dagen och låt den som den ersätter sluta dagen före. Gamla ärenden behåller sin process.</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Belo&amp;w</source>
        <translation>Li&amp;gger under</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>Short and for ever, such as preschool.</source>
        <translation>Kort och för alltid, till exempel forskola.</translation>
    </message>
    <message>
        <source>The municipality&apos;s processes appear here as a tree. Add the first area with Alt+N.</source>
        <translation>Här visas kommunens processer som ett träd. Lägg till det första området med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a process at the left to change it, or add one below the chosen line with Alt+N.</source>
        <translation>Välj en process till vänster för att ändra den, eller lägg till en under den valda raden med Alt+N.</translation>
    </message>
    <message>
        <source>Show retired an&amp;d former names</source>
        <translation>Visa det som är ur &amp;bruk och tidigare namn</translation>
    </message>
    <message>
        <source>The change holds from %1: old reports keep the former name and place.</source>
        <translation>Ändringen gäller från och med %1: äldre rapporter behåller det tidigare namnet och den tidigare platsen.</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileChanges</name>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>board</source>
        <translation>nämnd</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>e-postlåda</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutiner</translation>
    </message>
    <message>
        <source>words that point to it</source>
        <translation>ord som pekar dit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>subject line</source>
        <translation>ämnesrad</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>used from</source>
        <translation>används från</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>till vem</translation>
    </message>
    <message>
        <source>what the person is told</source>
        <translation>vad personen får veta</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>överenskommelse</translation>
    </message>
    <message>
        <source>contact centre</source>
        <translation>kontaktcenter</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a part of an entry, what it is now, what it becomes</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileFile</name>
    <message>
        <source>There is no profile “%1”. Those that come with the program are: %2.</source>
        <translation>Det finns ingen profil ”%1”. De som följer med programmet är: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read.</source>
        <translation>Profilen ”%1” går inte att läsa.</translation>
    </message>
    <message>
        <source>At least one kind of case must be offered.</source>
        <translation>Minst en typ av ärende måste finnas att välja.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>”%1” finns två gånger.</translation>
    </message>
    <message>
        <source>“%1” is there twice for the same days.</source>
        <translation>”%1” finns två gånger för samma dagar.</translation>
    </message>
    <message>
        <source>A department&apos;s key holds no slash and no space.</source>
        <translation>En förvaltnings nyckel får inte innehålla snedstreck eller mellanslag.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>”%1” är inte en e-postadress.</translation>
    </message>
    <message>
        <source>A category&apos;s path begins with its department: “SBF/vinter”.</source>
        <translation>Sökvägen till en kategori börjar med förvaltningen: ”SBF/vinter”.</translation>
    </message>
    <message>
        <source>The category “%1” above it is missing.</source>
        <translation>Kategorin ”%1” närmast ovanför saknas.</translation>
    </message>
    <message>
        <source>There is no process “%1”.</source>
        <translation>Det finns ingen process ”%1”.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Det finns ingen kategori ”%1”.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>Det finns ingen förvaltning ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is no language: write its two small letters, as in “sv”.</source>
        <translation>”%1” är inget språk: skriv språkets två små bokstäver, som ”sv”.</translation>
    </message>
    <message>
        <source>“%1” must be filled in for at least one language.</source>
        <translation>”%1” måste fyllas i på minst ett språk.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>“%1” must be filled in with a day.</source>
        <translation>”%1” måste fyllas i med en dag.</translation>
    </message>
    <message>
        <source>“%1” must be filled in with one of: %2.</source>
        <translation>”%1” måste fyllas i med något av: %2.</translation>
    </message>
    <message>
        <source>“%1” must not be negative.</source>
        <translation>”%1” får inte vara negativt.</translation>
    </message>
    <message>
        <source>The file is no profile: “format” must be “%1”.</source>
        <translation>Filen är ingen profil: ”format” måste vara ”%1”.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. Update the program first.</source>
        <translation>Profilen är skriven med en nyare version av programmet. Uppdatera programmet först.</translation>
    </message>
    <message>
        <source>“version” must be %1.</source>
        <translation>”version” måste vara %1.</translation>
    </message>
    <message>
        <source>The text holds a control character or half of a character.</source>
        <translation>Texten innehåller ett styrtecken eller ett halvt tecken.</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileMerge</name>
    <message>
        <source>It belongs to every municipality and cannot be retired.</source>
        <translation>Det hör till alla kommuner och kan inte tas ur bruk.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for its answer. Hand them on, or retire it with a successor.</source>
        <translation>
            <numerusform>%Ln ärende väntar på dess svar. Lämna det vidare, eller ta den ur bruk med en efterträdare.</numerusform>
            <numerusform>%Ln ärenden väntar på dess svar. Lämna dem vidare, eller ta den ur bruk med en efterträdare.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value from %1 would change what has been reckoned since. Enter it with a day to come.</source>
        <translation>Ett värde från %1 skulle ändra det som har räknats sedan dess. Skriv det med en kommande dag.</translation>
    </message>
    <message>
        <source>A rule value holds until another one is entered.</source>
        <translation>Ett regelvärde gäller tills ett annat skrivs in.</translation>
    </message>
    <message>
        <source>A closing day is withdrawn in the calendar, where the days that it moves are shown.</source>
        <translation>En stängd dag återkallas i kalendern, där de dagar som den flyttar visas.</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Gäller genast</translation>
    </message>
    <message>
        <source>Holds from %1</source>
        <extracomment>a day, or several: &quot;1 December 2026 and 1 March 2027&quot;</extracomment>
        <translation>Gäller från %1</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileSection</name>
    <message>
        <source>Writes departments, headlines, categories, standard answers, letters, grounds, laws and rule values to one file, to keep it or to change it by hand.</source>
        <translation>Skriver förvaltningar, rubriker, kategorier, standardsvar, brev, grunder, lagar och regelvärden till en fil, för att spara den eller ändra den för hand.</translation>
    </message>
    <message>
        <source>&amp;Write the profile to a file…</source>
        <translation>&amp;Skriv profilen till en fil…</translation>
    </message>
    <message>
        <source>&amp;Read a profile from a file…</source>
        <translation>&amp;Läs in en profil från en fil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the profile to</source>
        <translation>Skriv profilen till</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiler (*.json)</translation>
    </message>
    <message>
        <source>Read a profile from</source>
        <translation>Läs in en profil från</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <translation>Profilen är skriven till %1.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2. Choose another place.</source>
        <translation>Profilen kunde inte skrivas till %1: %2. Välj en annan plats.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>%1 gick inte att läsa: %2. Inget ändrades.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Standard answer</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Rule value</source>
        <translation>Regelvärde</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Stängd dag</translation>
    </message>
    <message>
        <source>&amp;Add and change</source>
        <translation>Lägg &amp;till och ändra</translation>
    </message>
    <message>
        <source>Reads such a file and adds and changes what it says. What it lacks stays, unless you ask for it to be retired; nothing is deleted.</source>
        <translation>Läser en sådan fil, lägger till och ändrar det som står i den. Det som den saknar står kvar, om du inte ber att det tas ur bruk. Inget raderas.</translation>
    </message>
    <message>
        <source>What the file changes and what it lacks</source>
        <translation>Vad filen ändrar och vad den saknar</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The file holds the profile of %1. Entries it adds: %2, changes: %3. Entries it lacks: %4.</source>
        <translation>Filen innehåller profilen för %1. Poster den lägger till: %2, ändrar: %3. Poster den saknar: %4.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Läggs till</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Retired if you wish</source>
        <translation>Tas ur bruk om du vill</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Står kvar</translation>
    </message>
    <message numerus="yes">
        <source>Add, change and &amp;retire %n entries</source>
        <translation>
            <numerusform>Lägg till, ändra och ta %Ln post &amp;ur bruk</numerusform>
            <numerusform>Lägg till, ändra och ta %Ln poster &amp;ur bruk</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read. Added: %1, changed: %2, retired: %3.</source>
        <translation>Profilen är inläst. Tillagt: %1, ändrat: %2, taget ur bruk: %3.</translation>
    </message>
    <message>
        <source>From when, what changes, or why it stays</source>
        <translation>Från när, vad som ändras eller varför det står kvar</translation>
    </message>
</context>
<context>
    <name>lyhord::ProposalFile</name>
    <message>
        <source>Only who sees the cases of all departments can learn from them.</source>
        <translation>Bara den som ser alla förvaltningars ärenden kan lära av dem.</translation>
    </message>
    <message>
        <source>What had been learned from closed cases cannot be read.</source>
        <translation>Det som lärts av avslutade ärenden går inte att läsa.</translation>
    </message>
    <message>
        <source>What was learned from closed cases could not be kept on this computer.</source>
        <translation>Det som lärts av avslutade ärenden kunde inte sparas på den här datorn.</translation>
    </message>
</context>
<context>
    <name>lyhord::ProposalModel</name>
    <message>
        <source>What had been learned from closed cases cannot be read. It is learned anew.</source>
        <translation>Det som lärts av avslutade ärenden går inte att läsa. Det lärs in på nytt.</translation>
    </message>
</context>
<context>
    <name>lyhord::QueueBar</name>
    <message>
        <source>New feedback</source>
        <translation>Ny synpunkt</translation>
    </message>
    <message>
        <source>Register what somebody says or writes (Ctrl+N)</source>
        <translation>Registrera det någon säger eller skriver (Ctrl+N)</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Köer</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Förvaltningar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a queue and how much is in it, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mina vyer</translation>
    </message>
    <message>
        <source>%1. The Delete key removes the view.</source>
        <translation>%1. Delete-tangenten tar bort vyn.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Figures and reports (Ctrl+Shift+S)</source>
        <translation>Siffror och rapporter (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Väntar på ert svar</translation>
    </message>
</context>
<context>
    <name>lyhord::QuickEntryForm</name>
    <message>
        <source>Answered directly</source>
        <translation>Besvarad direkt</translation>
    </message>
    <message>
        <source>Answered directly: %1</source>
        <translation>Besvarad direkt: %1</translation>
    </message>
    <message>
        <source>The person got the answer in the conversation.</source>
        <translation>Personen fick svar under samtalet.</translation>
    </message>
    <message>
        <source>&amp;Department it concerns</source>
        <translation>&amp;Förvaltning det gäller</translation>
    </message>
    <message>
        <source>What it &amp;leads to</source>
        <translation>Vad det leder &amp;till</translation>
    </message>
    <message>
        <source>In the per&amp;son&apos;s own words</source>
        <translation>Med personens egna or&amp;d</translation>
    </message>
    <message>
        <source>Left empty, this is stored: %1</source>
        <translation>Lämnas det tomt sparas: %1</translation>
    </message>
    <message>
        <source>Left empty, it is made from the text</source>
        <translation>Lämnas den tom tas den ur texten</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>Vad &amp;personen fick veta</translation>
    </message>
    <message>
        <source>Category (&amp;Z)</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>Headl&amp;ine</source>
        <translation>R&amp;ubrik</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telefo&amp;n</translation>
    </message>
    <message>
        <source>As soon as something is written, it is said here what is filled in.</source>
        <translation>När något är skrivet står här vad som fylls i av sig självt.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translation>skyddad identitet</translation>
    </message>
    <message>
        <source>Will be registered as: %1.</source>
        <translation>Registreras som: %1.</translation>
    </message>
    <message>
        <source>Headline: “%1”.</source>
        <translation>Rubrik: ”%1”.</translation>
    </message>
    <message>
        <source>Category, as the text proposes: %1.</source>
        <translation>Kategori, som texten pekar på: %1.</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>&amp;Wants an answer</source>
        <translation>Önskar &amp;återkoppling</translation>
    </message>
    <message>
        <source>Language, by the text: %1.</source>
        <translation>Språk, enligt texten: %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReadMoreButton</name>
    <message>
        <source>Back to what is written</source>
        <translation>Tillbaka till det du skriver</translation>
    </message>
</context>
<context>
    <name>lyhord::RecentCases</name>
    <message>
        <source>No case has been opened yet.</source>
        <translation>Inget ärende har öppnats än.</translation>
    </message>
    <message>
        <source>&amp;%1  %2  %3</source>
        <extracomment>a line of a menu: the digit that chooses it, the number of a case, what it is about</extracomment>
        <translation>&amp;%1  %2  %3</translation>
    </message>
    <message>
        <source>None of the cases opened is to be seen any more.</source>
        <translation>Inget av de ärenden som har öppnats kan visas längre.</translation>
    </message>
</context>
<context>
    <name>lyhord::RecipientSection</name>
    <message>
        <source>A department&apos;s monthly report</source>
        <translation>En förvaltnings månadsrapport</translation>
    </message>
    <message>
        <source>The quality strategist&apos;s report</source>
        <translation>Kommunstrategens rapport</translation>
    </message>
    <message>
        <source>A process group&apos;s report</source>
        <translation>En processgrupps rapport</translation>
    </message>
    <message>
        <source>A board&apos;s report</source>
        <translation>En nämnds rapport</translation>
    </message>
    <message>
        <source>The municipal executive&apos;s report</source>
        <translation>Kommunstyrelsens rapport</translation>
    </message>
    <message>
        <source>Report recipients</source>
        <translation>Rapporternas mottagare</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>&amp;New recipient</source>
        <translation>&amp;Ny mottagare</translation>
    </message>
    <message>
        <source>A department&apos;s monthly report goes to its official mailbox. A process group&apos;s report goes to the quality strategist unless the group is entered here.</source>
        <translation>En förvaltnings månadsrapport går till dess officiella e-postlåda. En processgrupps rapport går till kommunstrategen om gruppen inte står här.</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Ta &amp;bort…</translation>
    </message>
    <message>
        <source>Reports that have been sent stay in the outbox.</source>
        <translation>Rapporter som har skickats finns kvar i utkorgen.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>&amp;E-postadress</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>&amp;Hide small numbers</source>
        <translation>&amp;Dölj små tal</translation>
    </message>
    <message>
        <source>The recipient was removed.</source>
        <translation>Mottagaren är borttagen.</translation>
    </message>
    <message>
        <source>Who gets the reports that go out on their dates appears here. Add the first with Alt+N.</source>
        <translation>Här visas vem som får rapporter. Lägg till en med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a recipient at the left to change it, or add one with Alt+N.</source>
        <translation>Välj en mottagare till vänster för att ändra den, eller lägg till en med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReconciliationDialog</name>
    <message>
        <source>Registered. It got the number %1.</source>
        <translation>Registrerat. Det fick numret %1.</translation>
    </message>
    <message>
        <source>Was registered already as %1, before the connection broke.</source>
        <translation>Var redan registrerat som %1, innan förbindelsen bröts.</translation>
    </message>
    <message>
        <source>Not registered: %1 It is kept as a draft.</source>
        <translation>Inte registrerat: %1 Det finns kvar som utkast.</translation>
    </message>
    <message>
        <source>The step whose answer was lost is saved, once.</source>
        <translation>Steget vars svar gick förlorat är sparat, en gång.</translation>
    </message>
    <message>
        <source>The step whose answer was lost is not saved: %1</source>
        <translation>Steget vars svar gick förlorat är inte sparat: %1</translation>
    </message>
    <message>
        <source>What happened when the database was back</source>
        <translation>Det här hände när databasen var tillbaka</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Öppna utkastet</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button of a line, for those who do not see the line: what it does, and for what</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferPanel</name>
    <message>
        <source>Refer to the right place</source>
        <translation>Hänvisa till rätt ställe</translation>
    </message>
    <message>
        <source>Do not refer</source>
        <translation>Hänvisa inte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The ground is proposed, because the text says “%1”.</source>
        <extracomment>a word in the text</extracomment>
        <translation>Grunden är föreslagen, eftersom texten säger ”%1”.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferralDialog</name>
    <message>
        <source>Refer to the right place</source>
        <translation>Hänvisa till rätt ställe</translation>
    </message>
    <message>
        <source>&amp;Refer</source>
        <translation>&amp;Hänvisa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferralForm</name>
    <message>
        <source>&amp;Why it is not a case</source>
        <translation>Varför det inte är ett ärende (&amp;C)</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>Enligt vilken &amp;lag</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Går till (&amp;J)</translation>
    </message>
    <message>
        <source>What the person is t&amp;old</source>
        <translation>Vad personen får veta</translation>
    </message>
    <message>
        <source>Choose the ground: why this is not a case.</source>
        <translation>Välj grund: varför det här inte är ett ärende.</translation>
    </message>
    <message>
        <source>Its name, such as the Swedish Transport Administration</source>
        <translation>Namnet, till exempel Trafikverket</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Välj grund</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferralSection</name>
    <message>
        <source>Referral grounds and laws</source>
        <translation>Hänvisningar och lagar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>La&amp;w number</source>
        <translation>La&amp;gens nummer</translation>
    </message>
    <message>
        <source>Wh&amp;y it is no case</source>
        <translation>Var&amp;för det inte är ett ärende</translation>
    </message>
    <message>
        <source>What the &amp;person is told</source>
        <translation>Vad &amp;personen får veta</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grunder</translation>
    </message>
    <message>
        <source>Laws that make it an exercise of authority</source>
        <translation>Lagar som gör det till myndighetsutövning</translation>
    </message>
    <message>
        <source>What is no case, and where it goes instead, appears here.</source>
        <translation>Här visas vad som inte är ett ärende och vart det går i stället.</translation>
    </message>
    <message>
        <source>&amp;New law</source>
        <translation>&amp;Ny lag</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>G&amp;oes to</source>
        <translation>Går &amp;till</translation>
    </message>
    <message>
        <source>Words in a text that point &amp;here</source>
        <translation>Ord i en te&amp;xt som pekar hit</translation>
    </message>
    <message>
        <source>Short and for ever, such as skollagen.</source>
        <translation>Kort och för alltid, till exempel skollagen.</translation>
    </message>
    <message>
        <source>Separated by commas. A * stands for any ending.</source>
        <translation>Åtskilda med kommatecken. En * står för vilken ändelse som helst.</translation>
    </message>
    <message>
        <source>Choose a ground or a law at the left to change where such a matter goes, or add a law with Alt+N.</source>
        <translation>Välj en grund eller en lag till vänster för att ändra vart en sådan sak går, eller lägg till en lag med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::RefusalWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a field of a file, and why it is refused</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::Registration</name>
    <message>
        <source>Only the contact centre registers cases.</source>
        <translation>Bara kontaktcentret registrerar ärenden.</translation>
    </message>
</context>
<context>
    <name>lyhord::RegistrationDraft</name>
    <message>
        <source>Secret</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Saknar rubrik</translation>
    </message>
</context>
<context>
    <name>lyhord::RegistrationForm</name>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Vem som sade det</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Vart det går</translation>
    </message>
</context>
<context>
    <name>lyhord::RegistrationPage</name>
    <message>
        <source>Case %1 is registered and closed: it was answered directly.</source>
        <translation>Ärende %1 är registrerat och avslutat: det besvarades direkt.</translation>
    </message>
    <message>
        <source>Number %1 is registered and referred to %2.</source>
        <translation>Nummer %1 är registrerat och hänvisat till %2.</translation>
    </message>
    <message>
        <source>Number %1 is registered and referred.</source>
        <translation>Nummer %1 är registrerat och hänvisat.</translation>
    </message>
    <message>
        <source>Case %1 is registered. No department has been asked yet.</source>
        <translation>Ärende %1 är registrerat. Det är inte fördelat till någon förvaltning än.</translation>
    </message>
    <message>
        <source>The assignment of case %1 is taken back. The case keeps its number.</source>
        <translation>Fördelningen av ärende %1 är återtagen. Ärendet behåller sitt nummer.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiera numret</translation>
    </message>
    <message>
        <source>Register and assign</source>
        <translation>Registrera och fördela</translation>
    </message>
    <message>
        <source>Register, then another matter from the same message</source>
        <translation>Registrera och ta en annan sak ur samma meddelande</translation>
    </message>
    <message>
        <source>Refer instead…</source>
        <translation>Hänvisa i stället…</translation>
    </message>
    <message>
        <source>Keep as a draft and leave</source>
        <translation>Spara som utkast och gå härifrån</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>En sak till</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>Snabbregistrering (&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Register from the inbox</source>
        <translation>Registrera från inkorgen</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Ny synpunkt</translation>
    </message>
    <message>
        <source>Register and close</source>
        <translation>Registrera och avsluta</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>Utkastet kunde inte sparas</translation>
    </message>
    <message>
        <source>The draft is kept, last at %1</source>
        <translation>Utkastet är sparat, senast %1</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registrerar…</translation>
    </message>
    <message>
        <source>The draft cannot be saved on this computer. Leaving the page once more gives up what is written here.</source>
        <translation>Utkastet kan inte sparas på den här datorn. Om du lämnar sidan en gång till försvinner det du har skrivit.</translation>
    </message>
    <message>
        <source>The database cannot be reached. What you wrote is kept on this computer and gets its number as soon as the database is back.</source>
        <translation>Databasen går inte att nå. Det du skrev är sparat på den här datorn och får sitt nummer så snart databasen är tillbaka.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Öppna utkastet</translation>
    </message>
    <message>
        <source>What was written is attached to case %1 as a follow-up. Its due date stays as it was.</source>
        <translation>Texten är tillagd i ärende %1 som komplettering. Svarsdagen är oförändrad.</translation>
    </message>
    <message>
        <source>The draft is kept. You find it among the drafts.</source>
        <translation>Utkastet är sparat. Du hittar det bland utkasten.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
    <message>
        <source>Assign it</source>
        <translation>Fördela ärendet</translation>
    </message>
    <message>
        <source>Register and refer</source>
        <translation>Registrera och hänvisa</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>To the person&apos;s earlier cases</source>
        <translation>Till personens tidigare ärenden</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft.</source>
        <translation>Det du skrev är sparat som utkast.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Take the proposed department</source>
        <translation>Välj den föreslagna förvaltningen</translation>
    </message>
    <message>
        <source>Register and show the case</source>
        <translation>Registrera och visa ärendet</translation>
    </message>
    <message>
        <source>Register, and begin a new case</source>
        <translation>Registrera och börja ett nytt ärende</translation>
    </message>
    <message>
        <source>Few fields for what was dealt with on the spot; the rest is filled in</source>
        <translation>Få fält för det som klarades upp på plats, resten fylls i</translation>
    </message>
    <message>
        <source>Register, next of the inbox</source>
        <translation>Registrera, nästa i inkorgen</translation>
    </message>
    <message>
        <source>Register, next quick entry</source>
        <translation>Registrera, en till</translation>
    </message>
    <message>
        <source>Register, then a new one</source>
        <translation>Registrera, nytt ärende</translation>
    </message>
    <message>
        <source>Register, and open the next item of the inbox</source>
        <translation>Registrera och öppna nästa i inkorgen</translation>
    </message>
    <message>
        <source>Register, and begin the next quick entry</source>
        <translation>Registrera och börja nästa snabbregistrering</translation>
    </message>
    <message>
        <source>The case you had begun is under Drafts.</source>
        <translation>Ärendet du hade börjat på finns under Utkast.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Gå tillbaka till det</translation>
    </message>
    <message>
        <source>Case %1 keeps its number: that it was registered is not taken back. Open it to put it right.</source>
        <translation>Ärende %1 behåller sitt nummer: att det registrerades ångras inte. Öppna det för att rätta.</translation>
    </message>
    <message>
        <source>Case %1 is registered and assigned to %2. The question now waits to be sent; an answer is due %3.</source>
        <translation>Ärende %1 är registrerat och fördelat till %2. Frågan väntar nu på att skickas; svar ska ges senast %3.</translation>
    </message>
    <message>
        <source>This is the next message. Read it first, and then register it.</source>
        <translation>Det här är nästa meddelande. Läs det först och registrera det sedan.</translation>
    </message>
    <message>
        <source>Register and hand over</source>
        <translation>Registrera och lämna över</translation>
    </message>
    <message>
        <source>Concerns case %1, which has been handed over.</source>
        <translation>Gäller ärende %1, som är överlämnat.</translation>
    </message>
    <message>
        <source>What the person was answered stands in it; the case itself is not answered by that.</source>
        <translation>Det personen fick till svar står i den; själva ärendet är inte besvarat med det.</translation>
    </message>
    <message>
        <source>The case keeps its own departments and category: those chosen here were left out.</source>
        <translation>Ärendet behåller sina egna förvaltningar och sin kategori: det som valdes här följde inte med.</translation>
    </message>
    <message>
        <source>The files you attached stay in the case, even if the step is taken back.</source>
        <translation>Filerna du bifogade blir kvar i ärendet, även om steget tas tillbaka.</translation>
    </message>
    <message>
        <source>Attach to the case that looks like this</source>
        <translation>Lägg till i det ärende som liknar det här</translation>
    </message>
    <message>
        <source>No open case looks like what is written here.</source>
        <translation>Inget öppet ärende liknar det som är skrivet här.</translation>
    </message>
    <message>
        <source>Register anyway</source>
        <translation>Registrera ändå</translation>
    </message>
    <message>
        <source>Registering it once more confirms that.</source>
        <translation>Registrerar du en gång till bekräftar du det.</translation>
    </message>
</context>
<context>
    <name>lyhord::Report</name>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The period %1 has not begun yet: there is nothing to count.</source>
        <translation>Perioden %1 har inte börjat än: det finns inget att räkna.</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>Det finns ingen förvaltning %1.</translation>
    </message>
    <message>
        <source>There is no process %1.</source>
        <translation>Det finns ingen process %1.</translation>
    </message>
    <message>
        <source>There is no service declaration %1.</source>
        <translation>Det finns ingen servicedeklaration %1.</translation>
    </message>
    <message>
        <source>There is no campaign %1.</source>
        <translation>Det finns ingen kampanj %1.</translation>
    </message>
    <message>
        <source>The department %1 did not exist in %2: it began on %3.</source>
        <translation>Förvaltningen %1 fanns inte under %2: den började %3.</translation>
    </message>
    <message>
        <source>Views and complaints, %1</source>
        <translation>Säg vad du tycker, %1</translation>
    </message>
    <message>
        <source>Months that were frozen before stay as they were: in them only answered cases count as due, by the day of the answer.</source>
        <translation>Månader som frystes tidigare är som de var: där räknas bara besvarade ärenden till dem som skulle ha svar, efter dagen för svaret.</translation>
    </message>
    <message>
        <source>Cases of frozen months have changed since: what was due, and in time, is shown as it was frozen, what became of the others as it is now. So they need not add up.</source>
        <translation>Ärenden i frysta månader har ändrats sedan dess: hur många som skulle ha svar och fick det i tid visas som det var när det frystes, vad som blev av de andra visas som det är nu. Därför behöver de inte gå ihop.</translation>
    </message>
    <message>
        <source>The frozen figures of %1 cannot be read. What is shown is counted anew, by the cases as they are now. An administrator sees more by checking the database.</source>
        <extracomment>months, as 2026-10</extracomment>
        <translation>De frysta siffrorna för %1 går inte att läsa. Det som visas är räknat på nytt, efter hur ärendena är nu. En administratör ser mer genom att kontrollera databasen.</translation>
    </message>
    <message>
        <source>The newest %1 are told here and counted; older ones of the period that are left out: %2.</source>
        <extracomment>%1: how many are told</extracomment>
        <translation>De %1 senaste återges och räknas här; äldre i perioden som inte är med: %2.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <extracomment>the former and the newer name of a department</extracomment>
        <translation>%1 heter numera %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCalendar</name>
    <message>
        <source>There is no report %1 in the calendar, which begins on %2. Any other report is made by itself.</source>
        <translation>Det finns ingen rapport %1 i kalendern, som börjar %2. Andra rapporter tas fram var för sig.</translation>
    </message>
    <message>
        <source>The report has gone already; nothing can be added to it.</source>
        <translation>Rapporten har redan gått; inget kan läggas till.</translation>
    </message>
    <message>
        <source>The report waits in the outbox already.</source>
        <translation>Rapporten väntar redan i utkorgen.</translation>
    </message>
    <message>
        <source>The report waits in the outbox and goes from there. It cannot be sent by hand meanwhile.</source>
        <translation>Rapporten väntar i utkorgen och går därifrån. Under tiden kan den inte skickas för hand.</translation>
    </message>
    <message>
        <source>The period ends on %1; the report can be made from the day after.</source>
        <translation>Perioden slutar %1; rapporten kan tas fram från dagen efter.</translation>
    </message>
    <message>
        <source>Somebody else has seen to the report meanwhile. Look at it again.</source>
        <translation>Någon annan har tagit hand om rapporten under tiden. Titta på den igen.</translation>
    </message>
    <message>
        <source>This program cannot draw pages; the worker or the desktop program can.</source>
        <translation>Det här programmet kan inte rita sidor; bakgrundsarbetaren eller skrivbordsprogrammet kan.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCalendarModel</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Goes by</source>
        <extracomment>column: the day a report is to go</extracomment>
        <translation>Går senast</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column: who gets a report</extracomment>
        <translation>Till</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ingen fast dag</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Månad: %1</translation>
    </message>
    <message>
        <source>To the quality strategist</source>
        <translation>Till kommunstrateg kvalitet</translation>
    </message>
    <message>
        <source>Process group: %1</source>
        <translation>Processgrupp: %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Nämnd: %1</translation>
    </message>
    <message>
        <source>To the municipal executive</source>
        <translation>Till kommunstyrelsen</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>state of a report whose period has not ended</extracomment>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Can be made</source>
        <extracomment>state of a report nobody has made and that has no fixed day</extracomment>
        <translation>Kan tas fram</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adress saknas</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>I utkorgen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Kom inte fram</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Skickad för hand</translation>
    </message>
    <message>
        <source>The period has not ended; the report can be made from %1 on.</source>
        <translation>Perioden är inte slut; rapporten kan tas fram från och med %1.</translation>
    </message>
    <message>
        <source>A reminder without a fixed day: send it when it is wanted.</source>
        <translation>En påminnelse utan fast dag: skicka den när den behövs.</translation>
    </message>
    <message>
        <source>It should have gone by %1 and goes as soon as the worker runs.</source>
        <translation>Den skulle ha gått senast %1 och går så snart bakgrundsarbetaren är igång.</translation>
    </message>
    <message>
        <source>It goes by itself on %1.</source>
        <translation>Den går av sig själv %1.</translation>
    </message>
    <message>
        <source>It should have gone by %1 and waits until somebody sends it.</source>
        <translation>Den skulle ha gått senast %1 och väntar tills någon skickar den.</translation>
    </message>
    <message>
        <source>It waits until somebody sends it.</source>
        <translation>Den väntar tills någon skickar den.</translation>
    </message>
    <message>
        <source>It goes as soon as the worker runs.</source>
        <translation>Den går så snart bakgrundsarbetaren är igång.</translation>
    </message>
    <message>
        <source>Its letter is in the outbox.</source>
        <translation>Brevet ligger i utkorgen.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>Den har skickats.</translation>
    </message>
    <message>
        <source>Its letter could not be delivered. The outbox says why.</source>
        <translation>Brevet kunde inte levereras. I utkorgen står varför.</translation>
    </message>
    <message>
        <source>Somebody has seen to it.</source>
        <translation>Någon har tagit hand om den.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCalendarPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>&amp;Look through</source>
        <translation>&amp;Titta igenom</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>K&amp;ommentera…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Skicka nu</translation>
    </message>
    <message>
        <source>Sent by han&amp;d</source>
        <translation>Skickad &amp;för hand</translation>
    </message>
    <message>
        <source>Report calendar</source>
        <translation>Rapportkalender</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Vilka rapporter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Att skicka</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <translation>%1 går till %2.</translation>
    </message>
    <message>
        <source>It was recorded that %1 was sent by hand, with today&apos;s date and your name.</source>
        <translation>Det noterades att %1 skickats för hand, med dagens datum och ditt namn.</translation>
    </message>
    <message>
        <source>Nothing is due. Reports appear here when they should go, and stay until they have gone.</source>
        <translation>Inget att skicka. Rapporter syns här när de ska gå och står kvar tills de har gått.</translation>
    </message>
    <message>
        <source>No report is due in the coming months.</source>
        <translation>Ingen rapport ska gå de närmaste månaderna.</translation>
    </message>
    <message>
        <source>No report has gone yet. What was sent appears here, with its day and addressee.</source>
        <translation>Ingen rapport har gått än. Det som skickats syns här, med dag och mottagare.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Skicka igen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Går senast</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The report could not be put in %1 to be opened. Make room there and try again.</source>
        <translation>Rapporten kunde inte läggas i %1 för att öppnas. Gör plats där och försök igen.</translation>
    </message>
    <message>
        <source>No program opens PDF files here. The report is %1.</source>
        <translation>Inget program öppnar PDF-filer här. Rapporten är %1.</translation>
    </message>
    <message>
        <source>The comment goes with %1.</source>
        <translation>Kommentaren följer med %1.</translation>
    </message>
    <message>
        <source>Gone out</source>
        <translation>Skickade</translation>
    </message>
    <message>
        <source>Your role does not include sending reports. A contact centre administrator can send it.</source>
        <translation>Din roll omfattar inte att skicka rapporter. En administratör på kontaktcentret kan skicka den.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCsv</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place; nothing was written.</source>
        <translation>Mappen %1 kan inte skapas. Välj en annan plats; inget har skrivits.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportExports</name>
    <message>
        <source>Views and complaints</source>
        <extracomment>what the file of a report is called, before the period</extracomment>
        <translation>Säg vad du tycker</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Spara rapporten som</translation>
    </message>
    <message>
        <source>Excel &amp;workbook…</source>
        <translation>Excel-&amp;arbetsbok…</translation>
    </message>
    <message>
        <source>PDF, the &amp;full report…</source>
        <translation>PDF, &amp;hela rapporten…</translation>
    </message>
    <message>
        <source>PDF, for a &amp;board…</source>
        <translation>PDF, för en &amp;nämnd…</translation>
    </message>
    <message>
        <source>board</source>
        <translation>nämnd</translation>
    </message>
    <message>
        <source>PDF, &amp;one page for a workplace meeting…</source>
        <translation>PDF, &amp;en sida för APT…</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>en sida</translation>
    </message>
    <message>
        <source>P&amp;rint: show as PDF</source>
        <translation>S&amp;kriv ut: visa som PDF</translation>
    </message>
    <message>
        <source>Tables as CSV, for &amp;Excel…</source>
        <translation>Tabeller som &amp;CSV, för Excel…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the tables in the folder</source>
        <translation>Spara tabellerna i mappen</translation>
    </message>
    <message>
        <source>Tables as CSV, for other &amp;programs…</source>
        <translation>Tabeller som CSV, för andra &amp;program…</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ärenden</translation>
    </message>
    <message>
        <source>Save the cases, without personal data, as</source>
        <translation>Spara ärendena, utan personuppgifter, som</translation>
    </message>
    <message>
        <source>The &amp;cases without personal data, for Excel…</source>
        <translation>Ä&amp;rendena utan personuppgifter, för Excel…</translation>
    </message>
    <message>
        <source>The cases without personal data, as CS&amp;V…</source>
        <translation>Ärendena utan personuppgifter, som CS&amp;V…</translation>
    </message>
    <message>
        <source>%1 is being written: %2 % of the period.</source>
        <translation>%1 skrivs: %2 % av perioden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>%1 is being written …</source>
        <translation>%1 skrivs …</translation>
    </message>
    <message>
        <source>&amp;Accessible web page…</source>
        <translation>Till&amp;gänglig webbsida…</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskerad</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportHtml</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Så räknas det</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabell: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportPdf</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Page 2 of 7</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out, as all but zeros is hidden there: %1.</source>
        <translation>Utelämnat, eftersom allt utom nollor är dolt där: %1.</translation>
    </message>
    <message>
        <source>”%1” has no room on this page: it stands in the full report and in the one for a board.</source>
        <translation>”%1” ryms inte på den här sidan: tabellen finns i den fullständiga rapporten och i nämndens.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportRecipients</name>
    <message>
        <source>%1 has no official mailbox on record. An administrator enters it with the department.</source>
        <translation>%1 har ingen officiell e-postlåda registrerad. En administratör skriver in den hos förvaltningen.</translation>
    </message>
    <message>
        <source>The quality strategist has no address on record. An administrator enters it among the reports&apos; recipients.</source>
        <translation>Kommunstrateg kvalitet har ingen adress registrerad. En administratör skriver in den bland rapporternas mottagare.</translation>
    </message>
    <message>
        <source>%1 has no address on record. An administrator enters it among the reports&apos; recipients.</source>
        <translation>%1 har ingen adress registrerad. En administratör skriver in den bland rapporternas mottagare.</translation>
    </message>
    <message>
        <source>The municipal executive has no address on record. An administrator enters it among the reports&apos; recipients.</source>
        <translation>Kommunstyrelsen har ingen adress registrerad. En administratör skriver in den bland rapporternas mottagare.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Det finns ingen %1 här.</translation>
    </message>
    <message>
        <source>A department&apos;s report goes to its official mailbox, which is entered with the department.</source>
        <translation>En förvaltnings rapport går till dess officiella e-postlåda, som skrivs in hos förvaltningen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>Letters are written in Swedish, Finnish or English: sv, fi or en.</source>
        <translation>Brev skrivs på svenska, finska eller engelska: sv, fi eller en.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportRunStore</name>
    <message>
        <source>Somebody else has seen to the report meanwhile. Look at it again.</source>
        <translation>Någon annan har tagit hand om rapporten under tiden. Titta på den igen.</translation>
    </message>
    <message>
        <source>There is no such recipient on record.</source>
        <translation>Det finns ingen sådan mottagare registrerad.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportWords</name>
    <message>
        <source>Made %1</source>
        <translation>Gjord %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Gjord %1 av %2</translation>
    </message>
    <message>
        <source>The figures have been frozen since %1.</source>
        <translation>Siffrorna är frysta sedan %1.</translation>
    </message>
    <message>
        <source>The period has not ended: the figures will change.</source>
        <translation>Perioden är inte slut: siffrorna kommer att ändras.</translation>
    </message>
    <message>
        <source>Figures that could point to a person are shown as %1.</source>
        <translation>Siffror som skulle kunna peka ut en person visas som %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>A dash (–) is a figure of any size, hidden so that no small one can be worked out.</source>
        <translation>Ett streck (–) är ett tal av vilken storlek som helst, dolt så att inget litet tal kan räknas ut.</translation>
    </message>
    <message>
        <source>Cases of a frozen month have changed since, by corrections, reopenings or steps taken back: its figures stand as they were, the lists of cases show them as they are now.</source>
        <translation>Ärenden i en fryst månad har ändrats efteråt, genom rättelser, återöppnanden eller ångrade steg: månadens siffror står som de var, listorna visar ärendena som de är nu.</translation>
    </message>
    <message>
        <source>%1 (received to and including %2; no answer was due yet)</source>
        <translation>%1 (inkomna till och med %2; inget svar skulle ha getts än)</translation>
    </message>
    <message>
        <source>%1 (received to and including %2, answers due to and including %3)</source>
        <translation>%1 (inkomna till och med %2, svar som skulle ges till och med %3)</translation>
    </message>
    <message>
        <source>Compared with the year before (%1).</source>
        <translation>Jämfört med året före (%1).</translation>
    </message>
    <message>
        <source>Compared with the period before (%1) and a year before (%2).</source>
        <translation>Jämfört med perioden före (%1) och ett år tidigare (%2).</translation>
    </message>
    <message>
        <source>%1: nothing to compare with</source>
        <comment>period</comment>
        <translation>%1: inget att jämföra med</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>period, figure, difference</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Året före</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden före</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ett år tidigare</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportXlsx</name>
    <message>
        <source>Front page</source>
        <translation>Förstasida</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Före: %1</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>I fjol: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Så räknas det</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Jämfört med förra året</translation>
    </message>
</context>
<context>
    <name>lyhord::Reports</name>
    <message>
        <source>You may count for %1. Choose a department of those.</source>
        <translation>Du får räkna för %1. Välj en av de förvaltningarna.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Det avbröts; inget skrevs.</translation>
    </message>
    <message>
        <source>Cases that are secret or have a protected identity stand without their number: you have no right to read those.</source>
        <translation>Ärenden med sekretess eller skyddad identitet står utan nummer: du har inte rätt att läsa dem.</translation>
    </message>
    <message>
        <source>The numbers of the cases are left out: they would lead to what is hidden here.</source>
        <translation>Ärendenumren är utelämnade: de skulle leda till det som är dolt här.</translation>
    </message>
    <message>
        <source>The numbers of the cases are left out: numbers are for those who may open cases.</source>
        <translation>Ärendenumren är utelämnade: numren är för den som får öppna ärenden.</translation>
    </message>
    <message>
        <source>Cases that you may not open stand without their number.</source>
        <translation>Ärenden som du inte får öppna står utan sitt nummer.</translation>
    </message>
</context>
<context>
    <name>lyhord::Routing</name>
    <message>
        <source>The department %1 has been asked about this case already.</source>
        <translation>Ärendet är redan fördelat till förvaltningen %1.</translation>
    </message>
    <message>
        <source>Name at least one department to ask.</source>
        <translation>Ange minst en förvaltning att fördela till.</translation>
    </message>
    <message>
        <source>A department&apos;s registrar is consulted before a case is sent out or closed. This case has come further.</source>
        <translation>En förvaltnings registrator rådfrågas innan ett ärende fördelas eller avslutas. Det här ärendet har kommit längre.</translation>
    </message>
    <message>
        <source>This municipality does not refer cases for that reason.</source>
        <translation>Den här kommunen hänvisar inte ärenden av det skälet.</translation>
    </message>
    <message>
        <source>The department %1 is not asked about this case.</source>
        <translation>Ärendet är inte fördelat till förvaltningen %1.</translation>
    </message>
    <message>
        <source>Write down why the department is no longer asked.</source>
        <translation>Skriv varför fördelningen till förvaltningen tas tillbaka.</translation>
    </message>
    <message>
        <source>The department %1 has been consulted already and has not answered yet.</source>
        <translation>Förvaltningen %1 är redan rådfrågad och har inte svarat än.</translation>
    </message>
    <message>
        <source>Write the question to the department.</source>
        <translation>Skriv frågan till förvaltningen.</translation>
    </message>
    <message>
        <source>The department %1 has no question to answer in this case.</source>
        <translation>Förvaltningen %1 har ingen fråga att svara på i det här ärendet.</translation>
    </message>
    <message>
        <source>Write down what the department answered.</source>
        <translation>Skriv vad förvaltningen svarade.</translation>
    </message>
    <message>
        <source>Say which case it is to be linked to.</source>
        <translation>Ange vilket ärende det ska kopplas till.</translation>
    </message>
    <message>
        <source>A case cannot be linked to itself.</source>
        <translation>Ett ärende kan inte kopplas till sig självt.</translation>
    </message>
    <message>
        <source>The case is linked to %1 already.</source>
        <translation>Ärendet är redan kopplat till %1.</translation>
    </message>
    <message>
        <source>The case was referred to %1.</source>
        <translation>Ärendet har hänvisats till %1.</translation>
    </message>
    <message>
        <source>No answer is awaited from the department %1.</source>
        <translation>Inget svar väntas från förvaltningen %1.</translation>
    </message>
    <message>
        <source>Write down why the case is not the department&apos;s, and whose it is if you know.</source>
        <translation>Skriv varför ärendet inte är förvaltningens, och vems det är om du vet.</translation>
    </message>
    <message>
        <source>Somebody else sees to the case.</source>
        <translation>Någon annan tar hand om ärendet.</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Välj förvaltningen.</translation>
    </message>
</context>
<context>
    <name>lyhord::RowChecksums</name>
    <message>
        <source>Message %1 in the inbox: another program has changed, added or removed rows in the table %2.</source>
        <translation>Meddelande %1 i inkorgen: ett annat program har ändrat, lagt till eller tagit bort rader i tabellen %2.</translation>
    </message>
    <message>
        <source>Letter %1 with a report: another program has changed, added or removed rows in the table %2.</source>
        <translation>Brev %1 med en rapport: ett annat program har ändrat, lagt till eller tagit bort rader i tabellen %2.</translation>
    </message>
    <message>
        <source>Case %1: another program has changed, added or removed rows in the table %2.</source>
        <translation>Ärende %1: ett annat program har ändrat, lagt till eller tagit bort rader i tabellen %2.</translation>
    </message>
    <message>
        <source>The check of cases, letters and inbox was stopped.</source>
        <translation>Kontrollen av ärenden, brev och inkorg avbröts.</translation>
    </message>
    <message>
        <source>Another program has changed the checksums of cases, letters and inbox.</source>
        <translation>Ett annat program har ändrat kontrollsummorna för ärenden, brev och inkorg.</translation>
    </message>
</context>
<context>
    <name>lyhord::RowsWriter</name>
    <message>
        <source>there is no room for temporary files</source>
        <translation>det finns inte plats för tillfälliga filer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Att veta</translation>
    </message>
</context>
<context>
    <name>lyhord::RuleValues</name>
    <message>
        <source>There is no setting called %1. There are: %2.</source>
        <translation>Det finns ingen inställning som heter %1. Det här finns: %2.</translation>
    </message>
    <message>
        <source>Say from which day the new value holds.</source>
        <translation>Ange från vilken dag det nya värdet gäller.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>What held before today stays as it was: a new value can hold from today on, or from a later day.</source>
        <translation>Det som har gällt före i dag ändras inte. Ett nytt värde kan gälla från i dag eller från en senare dag.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a whole number from %2 to %3.</source>
        <translation>Värdet för ”%1” måste vara ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>The value of “%1” must be either %2 or %3.</source>
        <translation>Värdet för ”%1” måste vara antingen %2 eller %3.</translation>
    </message>
    <message>
        <source>Working days until the answer is due</source>
        <translation>Arbetsdagar till svarsdagen</translation>
    </message>
    <message>
        <source>Days until the second reminder</source>
        <translation>Dagar till andra påminnelsen</translation>
    </message>
    <message>
        <source>What the second reminder is counted from</source>
        <translation>Vad andra påminnelsen räknas från</translation>
    </message>
    <message>
        <source>Months until a case may be written off</source>
        <translation>Månader tills ett ärende får avskrivas</translation>
    </message>
    <message>
        <source>Years a closed case is kept</source>
        <translation>År som ett avslutat ärende sparas</translation>
    </message>
    <message>
        <source>Minutes a letter waits before it is sent</source>
        <translation>Minuter ett brev väntar innan det skickas</translation>
    </message>
    <message>
        <source>Numbers below this are masked in reports</source>
        <translation>Tal under det här döljs i rapporter</translation>
    </message>
    <message>
        <source>Post counts as received the working day before</source>
        <translation>Post räknas som inkommen arbetsdagen före</translation>
    </message>
    <message>
        <source>The chief legal officer&apos;s mailbox</source>
        <translation>Chefsjuristens e-postlåda</translation>
    </message>
    <message>
        <source>Reports go out on their dates</source>
        <translation>Rapporter går på sina dagar</translation>
    </message>
    <message>
        <source>The departments&apos; monthly reports go</source>
        <translation>Förvaltningarnas månadsrapporter går</translation>
    </message>
    <message>
        <source>The quality strategist&apos;s reports go</source>
        <translation>Rapporterna till kommunstrateg kvalitet går</translation>
    </message>
</context>
<context>
    <name>lyhord::SaidSection</name>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Inkommet</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Headl&amp;ine</source>
        <translation>R&amp;ubrik</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>Which unit or person it c&amp;oncerns</source>
        <translation>Vilken enhet eller person det &amp;gäller</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>In the per&amp;son&apos;s own words</source>
        <translation>Med personens egna or&amp;d</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as in 14:05.</source>
        <translation>Det är inget klockslag. Skriv till exempel 14:05.</translation>
    </message>
    <message>
        <source>%1, by the text</source>
        <extracomment>a language that nobody has chosen: &quot;Finnish, by the text&quot;</extracomment>
        <translation>%1, enligt texten</translation>
    </message>
</context>
<context>
    <name>lyhord::SampleFill</name>
    <message>
        <source>Making the sample was stopped. Nothing of it was kept.</source>
        <translation>Exempelärendena avbröts. Inget av dem sparades.</translation>
    </message>
    <message>
        <source>The sample broke a rule: %1</source>
        <translation>Exempelärendena bröt mot en regel: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::SavedFile</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 har sparats.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
</context>
<context>
    <name>lyhord::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search: number, word or name (Ctrl+K)</source>
        <translation>Sök: nummer, ord eller namn (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökträffar</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Ärende med sekretess</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a hit of a search: number and headline of a case</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show all that fits in the list (Enter)</source>
        <translation>Visa alla träffar i listan (Enter)</translation>
    </message>
    <message>
        <source>No case has this.</source>
        <translation>Inget ärende har detta.</translation>
    </message>
    <message>
        <source>Try fewer or whole words, a part of the number, or the telephone number.</source>
        <translation>Pröva färre eller hela ord, en del av numret eller telefonnumret.</translation>
    </message>
    <message>
        <source>Nearly what you typed</source>
        <translation>Nästan som du skrev</translation>
    </message>
    <message>
        <source>In the inbox: %1</source>
        <extracomment>a hit of a search: the subject of a message that waits in the inbox</extracomment>
        <translation>I inkorgen: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::SecretReaders</name>
    <message>
        <source>Nobody at %1 has the right to read secret cases: who answers there does not see what was said or who said it. An administrator at the contact centre can give somebody that right.</source>
        <translation>På %1 har ingen rätt att läsa ärenden med sekretess: den som svarar där ser inte vad som sades eller vem som sade det. En administratör på kontaktcentret kan ge någon den rätten.</translation>
    </message>
</context>
<context>
    <name>lyhord::SectionPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Re&amp;tire…</source>
        <translation>Ta &amp;ur bruk…</translation>
    </message>
    <message>
        <source>What you have changed here is not saved yet.</source>
        <translation>Det du har ändrat här är inte sparat än.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Spara och gå vidare</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Släng ändringarna</translation>
    </message>
    <message>
        <source>What is retired stays on old cases and in old reports. It can no longer be chosen.</source>
        <translation>Det som tas ur bruk finns kvar i gamla ärenden och rapporter. Det går inte längre att välja.</translation>
    </message>
    <message>
        <source>Last day it is used</source>
        <translation>Sista dagen det används</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Na&amp;me in Swedish</source>
        <translation>Na&amp;mn på svenska</translation>
    </message>
    <message>
        <source>Name &amp;in Finnish</source>
        <translation>Namn på f&amp;inska</translation>
    </message>
    <message>
        <source>Name in En&amp;glish</source>
        <translation>Namn på &amp;engelska</translation>
    </message>
    <message>
        <source>&amp;Used from</source>
        <translation>Används från o&amp;ch med</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>Sista &amp;dagen</translation>
    </message>
    <message>
        <source>Retired %1</source>
        <translation>Ur bruk %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från och med %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Till och med %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a department&apos;s name and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>%1 – from %2</source>
        <extracomment>a name and since or until when it has been in force</extracomment>
        <translation>%1 – från och med %2</translation>
    </message>
    <message>
        <source>%1 – until %2</source>
        <translation>%1 – till och med %2</translation>
    </message>
    <message>
        <source>%1 – holds today, since %2</source>
        <translation>%1 – gäller i dag, sedan %2</translation>
    </message>
    <message>
        <source>%1 – holds today</source>
        <translation>%1 – gäller i dag</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Sparat: %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1.</source>
        <translation>Återkallat: %1.</translation>
    </message>
    <message>
        <source>Retired: %1. Nothing was deleted.</source>
        <translation>Taget ur bruk: %1. Inget är raderat.</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <extracomment>a person, a department or the like; the day is chosen below</extracomment>
        <translation>Ta %1 ur bruk?</translation>
    </message>
</context>
<context>
    <name>lyhord::SegmentedChoice</name>
    <message>
        <source>Press %1 or %2</source>
        <translation>Tryck %1 eller %2</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Tryck %1</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Space.</source>
        <translation>Välj med piltangenterna och blanksteg.</translation>
    </message>
    <message>
        <source>Choose with %1 to %2, or with the arrow keys and Space.</source>
        <extracomment>digits</extracomment>
        <translation>Välj med %1 till %2, eller med piltangenterna och blanksteg.</translation>
    </message>
</context>
<context>
    <name>lyhord::SelectionPage</name>
    <message>
        <source>Choose what to do with all of them. Before anything is done you see what will happen to each, and afterwards it can be undone in all.</source>
        <translation>Välj vad som ska göras med alla. Innan något görs ser du vad som händer med vart och ett, och efteråt kan det ångras i alla.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>the name of a step; the dots say that more is asked</extracomment>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are chosen</source>
        <translation>
            <numerusform>%Ln ärende är valt</numerusform>
            <numerusform>%Ln ärenden är valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ServerAddress</name>
    <message>
        <source>Enter the name of the database server.</source>
        <translation>Ange databasserverns namn.</translation>
    </message>
    <message>
        <source>Enter the name of the database on the server.</source>
        <translation>Ange databasens namn på servern.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usually it is 5432.</source>
        <translation>En port är ett tal mellan 1 och 65535; oftast är det 5432.</translation>
    </message>
    <message>
        <source>The password could not be written to the file %1. You will be asked for it again.</source>
        <translation>Lösenordet kunde inte skrivas till filen %1. Du kommer att få ange det igen.</translation>
    </message>
</context>
<context>
    <name>lyhord::ServerHistory</name>
    <message>
        <source>Transactions %1 to %2 of the server&apos;s history are missing.</source>
        <translation>Transaktionerna %1 till %2 i serverns historik saknas.</translation>
    </message>
    <message>
        <source>Transaction %1 of the server&apos;s history has another number of links than when it ended.</source>
        <translation>Transaktion %1 i serverns historik har ett annat antal länkar än när den avslutades.</translation>
    </message>
    <message>
        <source>Transaction %1 of the server&apos;s history was changed after it had ended.</source>
        <translation>Transaktion %1 i serverns historik har ändrats efter att den avslutades.</translation>
    </message>
    <message>
        <source>The end of the server&apos;s history does not fit its last transaction.</source>
        <translation>Slutet på serverns historik stämmer inte med dess sista transaktion.</translation>
    </message>
    <message>
        <source>Link %3 (table %1, row “%2”) is in no transaction of the server&apos;s history.</source>
        <translation>Länk %3 (tabell %1, rad ”%2”) hör inte till någon transaktion i serverns historik.</translation>
    </message>
    <message>
        <source>Link %3 (table %1, row “%2”) was changed after it was recorded.</source>
        <translation>Länk %3 (tabell %1, rad ”%2”) har ändrats efter att den skrevs.</translation>
    </message>
    <message>
        <source>The values of link %3 (table %1, row “%2”) are gone without a disposal.</source>
        <translation>Värdena vid länk %3 (tabell %1, rad ”%2”) är borta utan gallring.</translation>
    </message>
    <message>
        <source>The values of link %3 (table %1, row “%2”) were changed after they were recorded.</source>
        <translation>Värdena vid länk %3 (tabell %1, rad ”%2”) har ändrats efter att de skrevs.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was not what the server had recorded when it was stored again (link %3).</source>
        <translation>Rad ”%2” i tabellen %1 var inte som servern hade antecknat när den sparades igen (länk %3).</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was added past the server&apos;s history.</source>
        <translation>Rad ”%2” i tabellen %1 har lagts till vid sidan av serverns historik.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was removed past the server&apos;s history.</source>
        <translation>Rad ”%2” i tabellen %1 har tagits bort vid sidan av serverns historik.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was changed past the server&apos;s history.</source>
        <translation>Rad ”%2” i tabellen %1 har ändrats vid sidan av serverns historik.</translation>
    </message>
    <message>
        <source>The check of the server&apos;s history was stopped.</source>
        <translation>Kontrollen av serverns historik avbröts.</translation>
    </message>
</context>
<context>
    <name>lyhord::ServiceContext</name>
    <message>
        <source>%1 has no role that allows this.</source>
        <translation>%1 har ingen roll som tillåter det här.</translation>
    </message>
</context>
<context>
    <name>lyhord::Session</name>
    <message>
        <source>Set up the database</source>
        <translation>Ställde i ordning databasen</translation>
    </message>
    <message>
        <source>The database %1 is empty. It is created with lyhordctl init, or by the program at its first start.</source>
        <translation>Databasen %1 är tom. Den skapas med lyhordctl init eller av programmet vid första starten.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be created.</source>
        <translation>Mappen för %1 kan inte skapas.</translation>
    </message>
    <message>
        <source>%1 holds a database already. Nothing was changed; choose another place.</source>
        <translation>I %1 finns redan en databas. Inget ändrades. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The database %1 is empty; it is created with lyhordctl init.</source>
        <translation>Databasen %1 är tom. Den skapas med lyhordctl init.</translation>
    </message>
    <message>
        <source>You are connected as %1 and may not act for %2. Leave out whom to act for.</source>
        <translation>Du är ansluten som %1 och får inte handla för %2. Utelämna vem du handlar för.</translation>
    </message>
    <message>
        <source>The server answers, but its database is not one of this program&apos;s. Check the name; an owner of the database sets it up with lyhordctl init.</source>
        <translation>Servern svarar, men databasen är inte en av det här programmets. Kontrollera namnet; databasens ägare ställer i ordning den med lyhordctl init.</translation>
    </message>
    <message>
        <source>the contact centre&apos;s administrator</source>
        <extracomment>who can give access, where nobody&apos;s name can be read</extracomment>
        <translation>kontaktcentrets administratör</translation>
    </message>
    <message>
        <source>Access is given by %1, under People and roles in the administration or with “lyhordctl user add %2”.</source>
        <translation>Behörighet ges av %1, under Personer och roller i administrationen eller med ”lyhordctl user add %2”.</translation>
    </message>
    <message>
        <source>You are signed in as %1, whom this database does not know.</source>
        <translation>Du är inloggad som %1, som inte finns i den här databasen.</translation>
    </message>
    <message>
        <source>You are signed in as %1, who no longer works here.</source>
        <translation>Du är inloggad som %1, som inte längre arbetar här.</translation>
    </message>
    <message>
        <source>You are signed in as %1, who has no role in this database.</source>
        <translation>Du är inloggad som %1, som inte har någon roll i den här databasen.</translation>
    </message>
    <message>
        <source>On a server the time is the server&apos;s. Only whoever keeps the database may say another.</source>
        <translation>På en server gäller serverns tid. Bara den som sköter databasen får ange en annan.</translation>
    </message>
    <message>
        <source>If that is wrong, %1 can change the last day at work, under People and roles in the administration or with “lyhordctl user retire %2 --last-day DAY”.</source>
        <translation>Om det är fel kan %1 ändra den sista arbetsdagen, under Personer och roller i administrationen eller med ”lyhordctl user retire %2 --last-day DAG”.</translation>
    </message>
    <message>
        <source>A role is given by %1, under People and roles in the administration or with “lyhordctl user change %2 --role ROLE --agreement TEXT”.</source>
        <translation>Roller ges av %1, under Personer och roller i administrationen eller med ”lyhordctl user change %2 --role ROLL --agreement TEXT”.</translation>
    </message>
    <message>
        <source>No worker has been at work on this server for an hour or longer. Reminders and reports wait until one is, and whoever stops the others is ended only when somebody else needs what they hold. Start lyhordctl worker.</source>
        <translation>Ingen bakgrundsarbetare har varit igång på den här servern den senaste timmen, eller längre än så. Påminnelser och rapporter väntar tills en är igång, och den som hindrar de andra kopplas bort först när någon annan behöver det som är låst. Starta lyhordctl worker.</translation>
    </message>
</context>
<context>
    <name>lyhord::SettingSection</name>
    <message>
        <source>A number of working days after the day of receipt.</source>
        <translation>Ett antal arbetsdagar efter dagen det kom in.</translation>
    </message>
    <message>
        <source>A number of calendar days.</source>
        <translation>Ett antal kalenderdagar.</translation>
    </message>
    <message>
        <source>The day of receipt</source>
        <translation>Dagen det kom in</translation>
    </message>
    <message>
        <source>The first reminder</source>
        <translation>Första påminnelsen</translation>
    </message>
    <message>
        <source>A number of months.</source>
        <translation>Ett antal månader.</translation>
    </message>
    <message>
        <source>A number of years.</source>
        <translation>Ett antal år.</translation>
    </message>
    <message>
        <source>So long a step can be taken back.</source>
        <translation>Så länge går ett steg att ångra.</translation>
    </message>
    <message>
        <source>In what leaves the municipality, so that nobody is recognised.</source>
        <translation>I det som lämnar kommunen, så att ingen går att känna igen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Rule values</source>
        <translation>Regelvärden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Show former values</source>
        <translation>Visa tidigare värden</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Nytt värde</translation>
    </message>
    <message>
        <source>A new value holds from a day on. What was reckoned before that day keeps the former value.</source>
        <translation>Ett nytt värde gäller från och med en viss dag. Det som räknades före den dagen behåller det gamla värdet.</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>Re&amp;gel</translation>
    </message>
    <message>
        <source>V&amp;alue</source>
        <translation>Vär&amp;de</translation>
    </message>
    <message>
        <source>Holds fr&amp;om</source>
        <translation>Gäller &amp;från</translation>
    </message>
    <message>
        <source>By themselves on their day</source>
        <translation>Av sig själva på sin dag</translation>
    </message>
    <message>
        <source>When somebody has looked them through and sends them</source>
        <translation>När någon har tittat igenom dem och skickar dem</translation>
    </message>
    <message>
        <source>An e-mail address for word of suspected bribery or crime; the letter holds the number alone.</source>
        <translation>En e-postadress för besked om misstänkta mutor eller brott; brevet innehåller bara numret.</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw…</source>
        <translation>Åter&amp;kalla…</translation>
    </message>
    <message>
        <source>This value does not hold yet. Taken back, the present one goes on holding.</source>
        <translation>Värdet gäller inte ännu. Återkallas det fortsätter det nuvarande att gälla.</translation>
    </message>
    <message>
        <source>Running &amp;cases</source>
        <translation>&amp;Pågående ärenden</translation>
    </message>
    <message>
        <source>Keep their days</source>
        <translation>Behåller sina dagar</translation>
    </message>
    <message>
        <source>Get new days, from today</source>
        <translation>Får nya dagar, från i dag</translation>
    </message>
    <message>
        <source>Until then the present value holds.</source>
        <translation>Till dess gäller det nuvarande värdet.</translation>
    </message>
    <message>
        <source>What moves is shown before it is saved.</source>
        <translation>Det som flyttas visas innan något sparas.</translation>
    </message>
    <message numerus="yes">
        <source>The new value holds from today. %n running cases got other days.</source>
        <translation>
            <numerusform>Det nya värdet gäller från i dag. %Ln pågående ärende fick andra dagar.</numerusform>
            <numerusform>Det nya värdet gäller från i dag. %Ln pågående ärenden fick andra dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipality&apos;s own values of the rules appear here. Until there are any, those of the guidelines hold. Add one with Alt+N.</source>
        <translation>Kommunens egna värden för reglerna visas här. Tills det finns några gäller riktlinjernas värden. Lägg till ett med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a rule at the left to see its value, or give it a new one with Alt+N.</source>
        <translation>Välj en regel till vänster för att se dess värde, eller ge den ett nytt med Alt+N.</translation>
    </message>
    <message>
        <source>%1 – replaced on %2</source>
        <extracomment>a rule, and the day on which its value was replaced, the same on which it came</extracomment>
        <translation>%1 – ersatt %2</translation>
    </message>
    <message>
        <source>Another value replaces it today. This one can still be read here, as replaced.</source>
        <translation>Ett annat värde ersätter det i dag. Det här går fortfarande att läsa här, som ersatt.</translation>
    </message>
</context>
<context>
    <name>lyhord::SignatureDialog</name>
    <message>
        <source>Your signature</source>
        <translation>Din signatur</translation>
    </message>
    <message>
        <source>&amp;Below the answers you write</source>
        <translation>&amp;Under de svar du skriver</translation>
    </message>
    <message>
        <source>It follows you to every workstation. Leave it empty if you want none.</source>
        <translation>Den följer dig till alla arbetsstationer. Lämna den tom om du inte vill ha någon.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>lyhord::SmallNumbers</name>
    <message>
        <source>Of departments whose figure is hidden nothing is told here: it could be counted.</source>
        <translation>Om förvaltningar vars tal är dolt berättas inget här: det skulle gå att räkna.</translation>
    </message>
    <message>
        <source>– stands for a figure of any size that is hidden so that no small one can be worked out.</source>
        <translation>– står för ett tal av vilken storlek som helst som döljs för att inget litet tal ska kunna räknas ut.</translation>
    </message>
    <message>
        <source>Subjects whose figure is hidden are not listed.</source>
        <translation>Ämnen vars tal är dolt tas inte upp.</translation>
    </message>
    <message>
        <source>Some of each department are told, without their days; of the others none.</source>
        <translation>Några från varje förvaltning berättas, utan dag; från de övriga inga.</translation>
    </message>
    <message>
        <source>Categories of departments with so few cases are not listed: they would count them.</source>
        <translation>Kategorier hos förvaltningar med så få ärenden visas inte: de skulle gå att räkna.</translation>
    </message>
</context>
<context>
    <name>lyhord::SnippetDialog</name>
    <message>
        <source>Your text blocks</source>
        <translation>Dina textblock</translation>
    </message>
    <message>
        <source>Text &amp;blocks</source>
        <translation>Text&amp;block</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>What stands in braces is filled in when it is inserted.</source>
        <translation>Det som står inom klamrar fylls i när blocket infogas.</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Infoga &amp;fält</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Hämta tillbaka</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Ctrl+Space inserts one where an answer is written.</source>
        <translation>Ctrl+Mellanslag infogar ett där du skriver.</translation>
    </message>
    <message>
        <source>New text block</source>
        <translation>Nytt textblock</translation>
    </message>
</context>
<context>
    <name>lyhord::SnippetPicker</name>
    <message>
        <source>Insert a text block</source>
        <translation>Infoga textblock</translation>
    </message>
    <message>
        <source>A part of its name</source>
        <translation>En del av namnet</translation>
    </message>
    <message>
        <source>A part of the text block&apos;s name</source>
        <translation>En del av textblockets namn</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Textblock</translation>
    </message>
    <message>
        <source>Your text &amp;blocks…</source>
        <translation>Dina text&amp;block…</translation>
    </message>
    <message>
        <source>You have no text blocks yet. Write what you often write once, and give it a name.</source>
        <translation>Du har inga textblock än. Skriv det du ofta skriver en gång, och ge det ett namn.</translation>
    </message>
    <message>
        <source>None of your text blocks has that in its name or text.</source>
        <translation>Inget av dina textblock har det i sitt namn eller sin text.</translation>
    </message>
</context>
<context>
    <name>lyhord::SoundText</name>
    <message>
        <source>The text holds a null character. Copy it again as plain text.</source>
        <translation>Texten innehåller ett nolltecken. Kopiera den igen som ren text.</translation>
    </message>
    <message>
        <source>The text holds a control character (%1) that cannot be shown. Remove it.</source>
        <translation>Texten innehåller ett styrtecken (%1) som inte kan visas. Ta bort det.</translation>
    </message>
    <message>
        <source>The text is damaged: it holds half a character. Copy it again from where it came.</source>
        <translation>Texten är skadad: den innehåller ett halvt tecken. Kopiera den igen därifrån den kom.</translation>
    </message>
</context>
<context>
    <name>lyhord::SpellingAid</name>
    <message>
        <source>Nothing is misspelt here.</source>
        <translation>Inget är felstavat här.</translation>
    </message>
    <message>
        <source>Take “%1” off the word list</source>
        <extracomment>%1: a word</extracomment>
        <translation>Ta bort ”%1” ur ordlistan</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nästa felstavade ord</translation>
    </message>
    <message>
        <source>There is no proposal</source>
        <translation>Det finns inget förslag</translation>
    </message>
    <message>
        <source>Add “%1” to the municipality&apos;s word list</source>
        <translation>Lägg till ”%1” i kommunens ordlista</translation>
    </message>
    <message>
        <source>Add “%1” to your own word list</source>
        <translation>Lägg till ”%1” i din egen ordlista</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Textens språk</translation>
    </message>
    <message>
        <source>Spelling is not looked at in this language: %1</source>
        <extracomment>%1: a language</extracomment>
        <translation>Stavningen granskas inte på det här språket: %1</translation>
    </message>
    <message>
        <source>No dictionary is installed: %1 (the package %2)</source>
        <extracomment>%1: a language, %2: a package of the operating system</extracomment>
        <translation>Ordbok saknas: %1 (paketet %2)</translation>
    </message>
</context>
<context>
    <name>lyhord::StandardAnswerSection</name>
    <message>
        <source>Standard answers</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Visa det som är ur &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;New standard answer</source>
        <translation>&amp;Nytt standardsvar</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>N&amp;yckel</translation>
    </message>
    <message>
        <source>Agreed with the de&amp;partment</source>
        <translation>&amp;Överenskommen med förvaltningen</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>What it leads t&amp;o</source>
        <translation>Vad det l&amp;eder till</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Överens&amp;kommelse</translation>
    </message>
    <message>
        <source>Short and for ever, such as plogordning.</source>
        <translation>Kort och för alltid, som plogordning.</translation>
    </message>
    <message>
        <source>With whom, when, and where it is kept.</source>
        <translation>Med vem, när och var den finns.</translation>
    </message>
    <message>
        <source>Without an agreement the answer cannot be used.</source>
        <translation>Utan en överenskommelse går svaret inte att använda.</translation>
    </message>
    <message>
        <source>Answers agreed with a department appear here. With one of them the contact centre answers a common view at once. Add the first one with Alt+N.</source>
        <translation>Svar som är överenskomna med en förvaltning visas här. Med dem besvarar kontaktcentret en vanlig synpunkt direkt. Lägg till det första med Alt+N.</translation>
    </message>
    <message>
        <source>Choose a standard answer at the left to change it, or add one with Alt+N.</source>
        <translation>Välj ett standardsvar till vänster för att ändra det, eller lägg till ett med Alt+N.</translation>
    </message>
</context>
<context>
    <name>lyhord::StandardAnswerWords</name>
    <message>
        <source>%1 (only: %2)</source>
        <extracomment>a standard answer, the language it is in: it has no text in that of the case</extracomment>
        <translation>%1 (bara: %2)</translation>
    </message>
</context>
<context>
    <name>lyhord::StandardAnswers</name>
    <message>
        <source>%1 is filled in by nothing: the person would read it as it stands. Write the words themselves instead.</source>
        <translation>Ingenting fyller i %1: personen skulle läsa det som det står. Skriv orden själva i stället.</translation>
    </message>
    <message>
        <source>Standard answer “%1”: %2</source>
        <extracomment>the title of a standard answer, what is wrong with its text</extracomment>
        <translation>Standardsvaret ”%1”: %2</translation>
    </message>
    <message>
        <source>This standard answer has no text in the language of the letter.</source>
        <translation>Standardsvaret har ingen text på brevets språk.</translation>
    </message>
</context>
<context>
    <name>lyhord::StartDialog</name>
    <message>
        <source>Welcome to Lyhörd</source>
        <translation>Välkommen till Lyhörd</translation>
    </message>
    <message>
        <source>There is no database yet. Choose the municipality, and one is made on this computer. Everything in it can be changed later under Administration.</source>
        <translation>Det finns ingen databas än. Välj kommun, så skapas en på den här datorn. Allt i den går att ändra senare under Administration.</translation>
    </message>
    <message>
        <source>With %1 made-up &amp;cases, to try the program out</source>
        <translation>Med %1 påhittade &amp;ärenden att prova programmet med</translation>
    </message>
    <message>
        <source>The database will be %1</source>
        <translation>Databasen blir %1</translation>
    </message>
    <message>
        <source>Create &amp;the database</source>
        <translation>&amp;Skapa databasen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Avsl&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>The database is being made.</source>
        <translation>Databasen skapas.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Så långt har det kommit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>The database is being made: %1 of %2 cases.</source>
        <translation>Databasen skapas: %1 av %2 ärenden.</translation>
    </message>
    <message>
        <source>Stopping. What had been made is taken away again.</source>
        <translation>Avbryter. Det som har skapats tas bort igen.</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Var databasen finns</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>A file on a share</source>
        <translation>En fil på en delad mapp</translation>
    </message>
    <message>
        <source>The municipality&apos;s server</source>
        <translation>Kommunens server</translation>
    </message>
    <message>
        <source>&amp;File on the share</source>
        <translation>&amp;Fil på den delade mappen</translation>
    </message>
    <message>
        <source>If it is not there yet, it is made.</source>
        <translation>Finns den inte ännu skapas den.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Välj …</translation>
    </message>
    <message>
        <source>Enter where the municipality&apos;s database server is. Its administrator knows.</source>
        <translation>Ange var kommunens databasserver finns. Dess administratör vet.</translation>
    </message>
    <message>
        <source>Several workstations may use one file on a share that has passed the lock probe. Who can read the file can read everything in it.</source>
        <translation>Flera arbetsplatser kan använda en fil på en delad mapp som har klarat låsprovet. Den som kan läsa filen kan läsa allt i den.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Anslut</translation>
    </message>
    <message>
        <source>Open &amp;the database</source>
        <translation>Öppna &amp;databasen</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, or choose it.</source>
        <translation>Ange filens hela sökväg, eller välj den.</translation>
    </message>
    <message>
        <source>The database on the share</source>
        <translation>Databasen på den delade mappen</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Databaser (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>Databasen öppnas.</translation>
    </message>
</context>
<context>
    <name>lyhord::StatisticsPage</name>
    <message>
        <source>Stop &amp;now</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>How far the counting has come</source>
        <translation>Hur långt räkningen har kommit</translation>
    </message>
    <message>
        <source>Report calendar</source>
        <translation>Rapportkalender</translation>
    </message>
    <message>
        <source>Which reports are due, and which were sent to whom (Ctrl+Shift+R)</source>
        <translation>Vilka rapporter som ska gå ut, och vilka som har skickats till vem (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Excel, PDF and CSV of what is shown</source>
        <translation>Excel, PDF och CSV av det som visas</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Rapportens delar</translation>
    </message>
    <message>
        <source>The table was copied: %1.</source>
        <translation>Tabellen kopierades: %1.</translation>
    </message>
    <message>
        <source>The counting was stopped. Choose something smaller, or count again.</source>
        <translation>Räkningen avbröts. Välj något mindre, eller räkna igen.</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Räkna igen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>The figures are being counted …</source>
        <translation>Siffrorna räknas …</translation>
    </message>
    <message>
        <source>Cases have changed: the figures follow shortly.</source>
        <translation>Ärenden har ändrats: siffrorna följer strax.</translation>
    </message>
    <message>
        <source>The period has not begun yet. Choose an earlier one.</source>
        <translation>Perioden har inte börjat än. Välj en tidigare.</translation>
    </message>
    <message>
        <source>There is nothing to count yet. When the first feedback has been registered, its figures stand here.</source>
        <translation>Det finns inget att räkna än. När den första synpunkten har registrerats står siffrorna här.</translation>
    </message>
    <message>
        <source>Nothing was received, answered or closed then. Choose another period, or more departments.</source>
        <translation>Då kom inget in, och inget besvarades eller avslutades. Välj en annan period, eller fler förvaltningar.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>heading of the cases behind a figure: row and column of the table, and the report&apos;s title</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Small figures are hidden.</source>
        <translation>Små tal döljs.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Show small figures</source>
        <translation>Visa små tal</translation>
    </message>
    <message>
        <source>There are no figures from that time: the first case came in %1. Choose a later period.</source>
        <translation>Det finns inga siffror från den tiden: det första ärendet kom in i %1. Välj en senare period.</translation>
    </message>
</context>
<context>
    <name>lyhord::StepForm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Enter does it, Esc closes</source>
        <translation>Ctrl+Enter utför, Esc stänger</translation>
    </message>
    <message>
        <source>%1 is no working day (%2).</source>
        <translation>%1 är ingen arbetsdag (%2).</translation>
    </message>
    <message>
        <source>Write a name or a key</source>
        <translation>Skriv ett namn eller en nyckel</translation>
    </message>
    <message>
        <source>“%1” is none of them. Choose from the list.</source>
        <translation>”%1” är ingen av dem. Välj i listan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is, and which one: &quot;Department: Streets and Parks&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc stänger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>lyhord::StepForms</name>
    <message>
        <source>Record the department&apos;s answer</source>
        <translation>Anteckna förvaltningens svar</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Anteckna svaret</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Förvaltni&amp;ng</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Le&amp;der till</translation>
    </message>
    <message>
        <source>Ask a department&apos;s registrar whether this is a case</source>
        <translation>Fråga en förvaltnings registrator om det här är ett ärende</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Frå&amp;ga</translation>
    </message>
    <message>
        <source>Record the registrar&apos;s answer</source>
        <translation>Anteckna registratorns svar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>No longer ask a department</source>
        <translation>Ta tillbaka fördelningen till en förvaltning</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>S&amp;käl</translation>
    </message>
    <message>
        <source>Refer to where it belongs</source>
        <translation>Hänvisa dit det hör hemma</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>La&amp;w, for the exercise of authority</source>
        <translation>&amp;Lag, vid myndighetsutövning</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>What the &amp;person is told</source>
        <translation>Vad &amp;personen får veta</translation>
    </message>
    <message>
        <source>Tell the person when the answer will come</source>
        <translation>Berätta för personen när svaret kommer</translation>
    </message>
    <message>
        <source>Send the interim answer</source>
        <translation>Skicka mellanbeskedet</translation>
    </message>
    <message>
        <source>An interim answer gives a new date. It is no answer: the case stays open and its clock goes on.</source>
        <translation>Ett mellanbesked ger ett nytt datum. Det är inget svar: ärendet är fortfarande öppet och tiden räknas vidare.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Nytt &amp;datum</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Avsluta utan svar</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Only for those who want no reply or cannot be reached.</source>
        <translation>Bara för den som inte önskar återkoppling eller inte går att nå.</translation>
    </message>
    <message>
        <source>Write the case off</source>
        <translation>Avskriv ärendet</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>Link to another case</source>
        <translation>Koppla till ett annat ärende</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>How they &amp;belong together</source>
        <translation>Hur de hör ih&amp;op</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Öppna ärendet igen</translation>
    </message>
    <message>
        <source>The number stays; a new time limit begins today, and the earlier answer is kept.</source>
        <translation>Numret är detsamma. En ny svarstid börjar i dag, och det tidigare svaret finns kvar.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>The person has got in touch again</source>
        <translation>Personen har hört av sig igen</translation>
    </message>
    <message>
        <source>It belongs to this case and does not restart the clock. The departments that have not answered are told.</source>
        <translation>Det hör till det här ärendet och ändrar inte svarstiden. Förvaltningar som inte har svarat får veta det.</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Vad som sa&amp;des</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>The person is not satisfied with the answer</source>
        <translation>Personen är inte nöjd med svaret</translation>
    </message>
    <message>
        <source>The case goes one level up in the department, under the same number.</source>
        <translation>Ärendet lyfts en nivå upp i förvaltningen, med samma nummer.</translation>
    </message>
    <message>
        <source>Take it one level up</source>
        <translation>Lyft en nivå upp</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>Förd&amp;ela…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a request…</source>
        <translation>&amp;Ta tillbaka en fördelning…</translation>
    </message>
    <message>
        <source>Consult a &amp;registrar…</source>
        <translation>Rå&amp;dfråga en registrator…</translation>
    </message>
    <message>
        <source>Record the registrar&apos;s a&amp;nswer…</source>
        <translation>Ante&amp;ckna registratorns svar…</translation>
    </message>
    <message>
        <source>Re&amp;fer…</source>
        <translation>Hä&amp;nvisa…</translation>
    </message>
    <message>
        <source>Record a &amp;department&apos;s answer…</source>
        <translation>Anteckna förva&amp;ltningens svar…</translation>
    </message>
    <message>
        <source>&amp;Interim answer…</source>
        <translation>&amp;Mellanbesked…</translation>
    </message>
    <message>
        <source>&amp;Joint answer…</source>
        <translation>&amp;Gemensamt svar…</translation>
    </message>
    <message>
        <source>&amp;Close without an answer…</source>
        <translation>Avsluta &amp;utan svar…</translation>
    </message>
    <message>
        <source>&amp;Open again…</source>
        <translation>Öppna ig&amp;en…</translation>
    </message>
    <message>
        <source>Write o&amp;ff…</source>
        <translation>Avskriv… (&amp;Q)</translation>
    </message>
    <message>
        <source>Has got in &amp;touch again…</source>
        <translation>Har hört av &amp;sig igen…</translation>
    </message>
    <message>
        <source>Is not &amp;satisfied…</source>
        <translation>Är inte nö&amp;jd…</translation>
    </message>
    <message>
        <source>&amp;Link to another case…</source>
        <translation>Ko&amp;ppla till annat ärende…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Rätta…</translation>
    </message>
    <message>
        <source>S&amp;plit off a matter…</source>
        <translation>Br&amp;yt ut en sak…</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>Bif&amp;oga filer…</translation>
    </message>
    <message>
        <source>&amp;Who at the department answered</source>
        <translation>Vem &amp;på förvaltningen som svarade</translation>
    </message>
    <message>
        <source>Remind those who have not answered</source>
        <translation>Påminn dem som inte har svarat</translation>
    </message>
    <message>
        <source>Remind now</source>
        <translation>Påminn nu</translation>
    </message>
    <message>
        <source>The reminder whose day has come goes to %1. Each reminder is sent once.</source>
        <translation>Den påminnelse vars dag har kommit går till %1. Varje påminnelse skickas en gång.</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Arbetsanteckning</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Spara anteckningen</translation>
    </message>
    <message>
        <source>Only for those who work on the case where you do. It is no document of the case and is never sent, printed or handed out.</source>
        <translation>Bara för dem som arbetar med ärendet där du gör det. Den är ingen handling i ärendet och skickas, skrivs eller lämnas aldrig ut.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>Come back to the case</source>
        <translation>Återkom till ärendet</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Nobody else sees this.</source>
        <translation>Ingen annan ser det här.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>Varf&amp;ör</translation>
    </message>
    <message>
        <source>Re&amp;mind now…</source>
        <translation>På&amp;minn nu…</translation>
    </message>
    <message>
        <source>Wor&amp;king note…</source>
        <translation>Arbetsante&amp;ckning…</translation>
    </message>
    <message>
        <source>Come &amp;back on a day…</source>
        <translation>Återkom en da&amp;g…</translation>
    </message>
    <message>
        <source>Take the flag awa&amp;y</source>
        <translation>Ta bort &amp;flaggan</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a word in the text, and what it points to</comment>
        <translation>”%1”: %2</translation>
    </message>
    <message>
        <source>The &amp;other case</source>
        <translation>Det a&amp;ndra ärendet</translation>
    </message>
    <message>
        <source>Not ours: hand the case back to the contact centre</source>
        <translation>Inte vårt: lämna tillbaka ärendet till kontaktcentret</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Lämna tillbaka</translation>
    </message>
    <message>
        <source>The contact centre finds it among what is to be assigned, with your reason, and asks somebody else.</source>
        <translation>Kontaktcentret hittar det bland det som ska fördelas, med ditt skäl, och frågar någon annan.</translation>
    </message>
    <message>
        <source>&amp;Reason, and whose it is if you know</source>
        <translation>S&amp;käl, och vems det är om du vet</translation>
    </message>
    <message>
        <source>Not o&amp;urs: hand back…</source>
        <translation>Inte vårt: lämna till&amp;baka…</translation>
    </message>
    <message>
        <source>%1 has answered already. What you write here replaces that answer.</source>
        <translation>%1 har redan svarat. Det du skriver här ersätter det svaret.</translation>
    </message>
    <message>
        <source>&amp;Reason, as the department will read it</source>
        <translation>S&amp;käl, så som förvaltningen får läsa det</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Svara personen</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>Left empty, nobody is named as the one who answered</source>
        <translation>Lämnas det tomt anges ingen som den som svarade</translation>
    </message>
    <message>
        <source>Three months have passed without an answer. A case written off is counted as such and never as answered.</source>
        <translation>Tre månader har gått utan svar. Ett avskrivet ärende räknas som avskrivet och aldrig som besvarat.</translation>
    </message>
    <message>
        <source>These have had the case before, and know what they have read: %1.</source>
        <translation>De här har haft ärendet tidigare och vet vad de har läst: %1.</translation>
    </message>
    <message>
        <source>From now on nobody but the chief legal officer reads it. Working notes do not go along, and nobody reads them any more.</source>
        <translation>Från och med nu läser bara chefsjuristen det. Arbetsanteckningar följer inte med, och ingen läser dem längre.</translation>
    </message>
    <message>
        <source>Only those with the chief legal officer&apos;s role see what is written here.</source>
        <translation>Bara de som har chefsjuristens roll ser det som skrivs här.</translation>
    </message>
    <message>
        <source>The person wants no reply or cannot be reached: what you write is kept in the case, and only those with the chief legal officer&apos;s role see it.</source>
        <translation>Personen vill inte ha svar eller kan inte nås: det du skriver sparas i ärendet, och bara de som har chefsjuristens roll ser det.</translation>
    </message>
    <message>
        <source>Change the answer that was given on %1</source>
        <comment>day</comment>
        <translation>Ändra svaret som lämnades %1</translation>
    </message>
    <message>
        <source>The department has answered already</source>
        <translation>Förvaltningen har redan svarat</translation>
    </message>
    <message>
        <source>The contact centre takes the case over. It stays secret: whoever may read secret cases there reads what was said, what you write here and what you have answered; if they lift the mark, everybody who works on it does. You cannot take that back.</source>
        <translation>Kontaktcentret tar över ärendet. Sekretessen står kvar: den som har behörighet där kan läsa det som sades, det du skriver här och det du har svarat, och tas markeringen bort kan alla som arbetar med ärendet göra det. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>The case is secret, and you may not read what was said or who said it. You can answer all the same. An administrator at the contact centre can give you the right to read secret cases.</source>
        <translation>Ärendet är sekretessmarkerat och du har inte behörighet att läsa vad som sades eller vem som sade det. Du kan svara ändå. En administratör på kontaktcentret kan ge dig behörighet att läsa sekretessmarkerade ärenden.</translation>
    </message>
    <message>
        <source>Keep it for the call</source>
        <translation>Spara till samtalet</translation>
    </message>
    <message>
        <source>Your reason is not in it.</source>
        <translation>Dina skäl står inte i brevet.</translation>
    </message>
    <message>
        <source>What had still to be sent or said to the person is withdrawn.</source>
        <translation>Det som ännu inte har skickats eller sagts till personen dras tillbaka.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Välj grund</translation>
    </message>
    <message>
        <source>These need not answer: %1. A letter tells them so, and a question that still waits is stopped.</source>
        <translation>Dessa behöver inte svara: %1. Ett brev säger det till dem, och en fråga som ännu väntar stoppas.</translation>
    </message>
    <message>
        <source>Of what is handed over to the chief legal officer only those whose question has left are told.</source>
        <translation>Om det lämnas över till chefsjuristen får bara de veta det vars fråga har gått iväg.</translation>
    </message>
</context>
<context>
    <name>lyhord::StepStore</name>
    <message>
        <source>Case %1 has no step that could be taken back.</source>
        <translation>Ärende %1 har inget steg som kan tas tillbaka.</translation>
    </message>
</context>
<context>
    <name>lyhord::StepWords</name>
    <message>
        <source>Assign %1</source>
        <extracomment>a step that can be taken back; %1 are departments</extracomment>
        <translation>Fördela till %1</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Ta tillbaka fördelningen till %1</translation>
    </message>
    <message>
        <source>Consult %1</source>
        <translation>Rådfråga %1</translation>
    </message>
    <message>
        <source>Registrar&apos;s answer from %1</source>
        <translation>Registratorns svar från %1</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Påminn %1</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Mellanbesked</translation>
    </message>
    <message>
        <source>Answer to the person</source>
        <translation>Svar till personen</translation>
    </message>
    <message>
        <source>Propose writing off</source>
        <translation>Föreslå avskrivning</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>Split off a matter</source>
        <translation>Bryt ut en sak</translation>
    </message>
    <message>
        <source>Has got in touch again</source>
        <translation>Har hört av sig igen</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Avsluta utan svar</translation>
    </message>
    <message>
        <source>Is not satisfied</source>
        <translation>Är inte nöjd</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is a step, &quot;Assign Streets and parks&quot;</extracomment>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Mark that it has left</source>
        <translation>Markera att det har gått iväg</translation>
    </message>
    <message>
        <source>Hand back from %1</source>
        <translation>Lämna tillbaka från %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>departments</comment>
        <extracomment>%1 is a department</extracomment>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::SupportDialog</name>
    <message>
        <source>System</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fönstersystem</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt utseende</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport till supporten</translation>
    </message>
    <message>
        <source>This is the &amp;whole report. It holds nothing about people or cases; read it through, save it, and send the file to whoever helps you.</source>
        <translation>Det här är &amp;hela rapporten. Den innehåller inget om personer eller ärenden. Läs igenom den, spara den och skicka filen till den som hjälper dig.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>Save the report for support</source>
        <translation>Spara rapporten till supporten</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another place.</source>
        <translation>Rapporten gick inte att spara som %1: %2. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Rapporten är kopierad.</translation>
    </message>
</context>
<context>
    <name>lyhord::SupportReport</name>
    <message>
        <source>not counted yet</source>
        <translation>inte räknat än</translation>
    </message>
    <message>
        <source>under %L1</source>
        <translation>under %L1</translation>
    </message>
    <message>
        <source>about %L1</source>
        <translation>ungefär %L1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>It cannot be read now</source>
        <translation>Den går inte att läsa nu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tables and their rows</source>
        <translation>Tabeller och deras rader</translation>
    </message>
    <message>
        <source>Rule values</source>
        <translation>Regelvärden</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>är angivet</translation>
    </message>
    <message>
        <source>Report for support, Lyhörd</source>
        <translation>Rapport till supporten, Lyhörd</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Program and workstation</source>
        <translation>Program och arbetsplats</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>Det senaste ur loggen</translation>
    </message>
    <message>
        <source>There is none in a file.</source>
        <translation>Det finns ingen i en fil.</translation>
    </message>
</context>
<context>
    <name>lyhord::TablePart</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>Kopiera tabelle&amp;n</translation>
    </message>
    <message>
        <source>To the clipboard, as Excel takes it</source>
        <translation>Till urklipp, så som Excel tar emot den</translation>
    </message>
    <message>
        <source>Enter or a click on a figure shows its cases.</source>
        <translation>Enter eller ett klick på en siffra visar dess ärenden.</translation>
    </message>
</context>
<context>
    <name>lyhord::Tables</name>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Servicedeklaration</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Månad för månad</translation>
    </message>
    <message>
        <source>Received month by month</source>
        <translation>Inkomna månad för månad</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År för år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Received and closed year by year</source>
        <translation>Inkomna och avslutade år för år</translation>
    </message>
    <message>
        <source>Feedback time and handling time</source>
        <translation>Återkopplingstid och handläggningstid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Receipt to first answer, working days</source>
        <translation>Ankomst till första svar, arbetsdagar</translation>
    </message>
    <message>
        <source>Receipt to first answer, calendar days</source>
        <translation>Ankomst till första svar, kalenderdagar</translation>
    </message>
    <message>
        <source>Receipt to closing, working days</source>
        <translation>Ankomst till avslut, arbetsdagar</translation>
    </message>
    <message>
        <source>Receipt to closing, calendar days</source>
        <translation>Ankomst till avslut, kalenderdagar</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Hur lång tid det tog</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller fler</translation>
    </message>
    <message>
        <source>Working days to the first answer and to closing</source>
        <translation>Arbetsdagar till första svar och till avslut</translation>
    </message>
    <message>
        <source>Departments: outcome and time</source>
        <translation>Förvaltningar: utfall och tid</translation>
    </message>
    <message>
        <source>Departments: kinds</source>
        <translation>Förvaltningar: typer</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Typer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Departments: oral share</source>
        <translation>Förvaltningar: muntlig andel</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>The departments&apos; own categories</source>
        <translation>Förvaltningarnas egna kategorier</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Answered by the contact centre itself</source>
        <translation>Besvarade av kontaktcentret självt</translation>
    </message>
    <message>
        <source>Reminders, interim answers and what came back</source>
        <translation>Påminnelser, mellanbesked och det som kom tillbaka</translation>
    </message>
    <message>
        <source>Open and late</source>
        <translation>Öppna och försenade</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Uppgifternas kvalitet</translation>
    </message>
    <message>
        <source>Received per department and kind</source>
        <translation>Inkomna per förvaltning och typ</translation>
    </message>
    <message>
        <source>Share answered within 10 working days</source>
        <translation>Andel besvarade inom 10 arbetsdagar</translation>
    </message>
    <message>
        <source>Received per channel</source>
        <translation>Inkomna per kanal</translation>
    </message>
    <message>
        <source>Open cases by age in working days</source>
        <translation>Öppna ärenden efter ålder i arbetsdagar</translation>
    </message>
    <message>
        <source>Oral are those that came by phone or at a visit.</source>
        <translation>Muntliga är de som kom per telefon eller vid besök.</translation>
    </message>
    <message>
        <source>An interim answer is no answer: the clock goes on.</source>
        <translation>Ett mellanbesked är inget svar: klockan går vidare.</translation>
    </message>
    <message>
        <source>At the end of the period, by working days since receipt. Written off ones are failures.</source>
        <translation>Vid periodens slut, efter arbetsdagar sedan ankomsten. Avskrivna är misslyckanden.</translation>
    </message>
    <message>
        <source>Departments that register differently cannot be compared: look at the oral share, at what was registered later, and at when a department began to register.</source>
        <translation>Förvaltningar som registrerar olika går inte att jämföra: se på den muntliga andelen, på det som registrerats senare och på när en förvaltning började registrera.</translation>
    </message>
    <message>
        <source>A category counts what lies below it too. Categories are called what they were called then.</source>
        <translation>En kategori räknar även det som ligger under den. Kategorierna heter som de hette då.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>chart: its values</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Largest subjects</source>
        <translation>Största ämnen</translation>
    </message>
    <message>
        <source>Subjects that grew most</source>
        <translation>Ämnen som ökade mest</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processer</translation>
    </message>
    <message>
        <source>Service declarations</source>
        <translation>Servicedeklarationer</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Nothing of this in the period.</source>
        <translation>Inget av detta i perioden.</translation>
    </message>
    <message>
        <source>What was improved</source>
        <translation>Det som förbättrades</translation>
    </message>
    <message>
        <source>No case closed in the period led to an improvement that may be told here.</source>
        <translation>Inget ärende som avslutades i perioden ledde till en förbättring som får berättas här.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>The figures stand as they were when they were frozen. Counted today, these would differ.</source>
        <translation>Siffrorna står som de var när de frystes. Räknade i dag skulle dessa avvika.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Förvaltning saknas</translation>
    </message>
    <message>
        <source>The figures stand as they were when they were frozen. Counted today, as many cases would stand under other departments, kinds, categories or other parts.</source>
        <translation>Siffrorna står som de var när de frystes. Räknade i dag skulle lika många ärenden stå under andra förvaltningar, typer, kategorier eller andra delar.</translation>
    </message>
    <message>
        <source>As it is now, by working days since receipt. Written off ones are failures.</source>
        <translation>Som det är nu, i arbetsdagar sedan ärendet kom. Avskrivna är misslyckanden.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Ändrat sedan dess</translation>
    </message>
    <message>
        <source>A case that several departments were asked about is due with each of them, so what was due does not add up; the other columns count it with the one that was asked first. One that no department was asked about counts with the department it concerns. The share is of the answers to the person; the department&apos;s own answer stands beside it.</source>
        <translation>Ett ärende som flera förvaltningar har fått ska besvaras av var och en, så det som skulle ha svar går inte att lägga ihop. De andra kolumnerna räknar det hos den som fick det först. Ett ärende som ingen förvaltning har fått räknas hos den förvaltning det gäller. Andelen gäller svaren till personen; förvaltningens eget svar står bredvid.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Those of departments, channels, categories and other parts can differ too.</source>
        <translation>Tal för förvaltningar, kanaler, kategorier och andra delar kan också skilja sig.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a year</comment>
        <translation>%1 hittills</translation>
    </message>
    <message>
        <source>A year that has not ended is counted up to the day of making: it cannot be compared with whole ones.</source>
        <translation>Ett år som inte är slut räknas fram till den dag rapporten gjordes: det kan inte jämföras med hela år.</translation>
    </message>
</context>
<context>
    <name>lyhord::TimeField</name>
    <message>
        <source>HH:MM</source>
        <translation>TT:MM</translation>
    </message>
</context>
<context>
    <name>lyhord::Undo</name>
    <message>
        <source>A registration is not taken back: the number has been given. Correct the case, or close it.</source>
        <translation>En registrering tas inte tillbaka: numret är givet. Rätta ärendet eller avsluta det.</translation>
    </message>
    <message>
        <source>What was deleted by decision does not come back.</source>
        <translation>Det som är gallrat enligt beslut kommer inte tillbaka.</translation>
    </message>
    <message>
        <source>What has been attached to a case belongs to it and stays.</source>
        <translation>Det som har bifogats ett ärende hör till det och blir kvar.</translation>
    </message>
    <message>
        <source>Something has been done with the case since, so this step cannot be taken back any more.</source>
        <translation>Något har hänt i ärendet sedan dess, så steget kan inte längre tas tillbaka.</translation>
    </message>
    <message>
        <source>What this step sent has left the house, so it cannot be taken back any more.</source>
        <translation>Det som steget skickade har redan gått i väg, så det kan inte längre tas tillbaka.</translation>
    </message>
    <message>
        <source>A step is taken back by who took it, or by an administrator who may read the case.</source>
        <translation>Ett steg tas tillbaka av den som tog det, eller av en administratör som får läsa ärendet.</translation>
    </message>
    <message>
        <source>The days were reckoned anew since the calendar changed. Change the calendar, and they follow.</source>
        <translation>Dagarna räknades om när kalendern ändrades. Ändra kalendern, så följer de med.</translation>
    </message>
</context>
<context>
    <name>lyhord::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Det finns inget att ångra här.</translation>
    </message>
    <message>
        <source>Take back?</source>
        <translation>Ta tillbaka?</translation>
    </message>
    <message>
        <source>%1

This is not what is in sight. Take it back all the same?</source>
        <extracomment>the first is what was told when it was done</extracomment>
        <translation>%1

Det är inte det som visas nu. Ska det tas tillbaka ändå?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Ta tillbaka det</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Låt det vara</translation>
    </message>
</context>
<context>
    <name>lyhord::Validation</name>
    <message>
        <source>The text is too long: it has %1 characters, and at most %2 are possible.</source>
        <translation>Texten är för lång: den har %1 tecken, och högst %2 går in.</translation>
    </message>
    <message>
        <source>This must be written on one line.</source>
        <translation>Det här måste stå på en rad.</translation>
    </message>
    <message>
        <source>Say how the message came in.</source>
        <translation>Ange hur det kom in.</translation>
    </message>
    <message>
        <source>The message cannot have been received in the future.</source>
        <translation>Det kan inte ha kommit in i framtiden.</translation>
    </message>
    <message>
        <source>The day of receipt must not be before %1.</source>
        <translation>Dagen det kom in får inte vara före %1.</translation>
    </message>
    <message>
        <source>Say what kind of message it is.</source>
        <translation>Ange vilken typ av ärende det är.</translation>
    </message>
    <message>
        <source>This municipality does not use the kind %1. Choose another one.</source>
        <translation>Den här kommunen använder inte typen %1. Välj en annan.</translation>
    </message>
    <message>
        <source>Say which area it is about.</source>
        <translation>Ange vilket område det gäller.</translation>
    </message>
    <message>
        <source>There is no area called %1.</source>
        <translation>Det finns inget område som heter %1.</translation>
    </message>
    <message>
        <source>The area %1 is no longer used. Choose another one.</source>
        <translation>Området %1 används inte längre. Välj ett annat.</translation>
    </message>
    <message>
        <source>Give the case a headline that says what it is about.</source>
        <translation>Ge ärendet en rubrik som säger vad det handlar om.</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>Skriv vad som sades.</translation>
    </message>
    <message>
        <source>A language is written with two small letters: sv, fi, en.</source>
        <translation>Ett språk skrivs med två små bokstäver: sv, fi, en.</translation>
    </message>
    <message>
        <source>An anonymous person&apos;s name and contact data are not kept. Remove them, or say that the person is not anonymous.</source>
        <translation>Namn och kontaktuppgifter sparas inte när någon är anonym. Ta bort dem, eller ange att personen inte är anonym.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is written like name@example.org.</source>
        <translation>Det här är inte en e-postadress. Den skrivs som namn@example.org.</translation>
    </message>
    <message>
        <source>This is not a telephone number: it has no digit.</source>
        <translation>Det här är inte ett telefonnummer: det har ingen siffra.</translation>
    </message>
    <message>
        <source>Ask whether the person wants an answer.</source>
        <translation>Fråga om svar önskas.</translation>
    </message>
    <message>
        <source>An anonymous person cannot be sent an answer. Say that no answer is wanted, or that the person is not anonymous.</source>
        <translation>Den som är anonym kan inte få svar. Ange att ingen återkoppling önskas, eller att personen inte är anonym.</translation>
    </message>
    <message>
        <source>An answer by e-mail is wanted, but the address is missing. Fill it in or choose another way.</source>
        <translation>Svar önskas med e-post, men adressen saknas. Fyll i den eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>An answer by telephone is wanted, but the number is missing. Fill it in or choose another way.</source>
        <translation>Svar önskas per telefon, men numret saknas. Fyll i det eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>An answer by letter is wanted, but the address is missing. Fill it in or choose another way.</source>
        <translation>Svar önskas med brev, men adressen saknas. Fyll i den eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>A case that is answered directly is not sent to a department. Remove the departments or the answer.</source>
        <translation>Ett ärende som besvaras direkt fördelas inte. Ta bort förvaltningarna eller svaret.</translation>
    </message>
    <message>
        <source>The department %1 is named twice.</source>
        <translation>Förvaltningen %1 är angiven två gånger.</translation>
    </message>
    <message>
        <source>There is no department called %1.</source>
        <translation>Det finns ingen förvaltning som heter %1.</translation>
    </message>
    <message>
        <source>There is no category called %1.</source>
        <translation>Det finns ingen kategori som heter %1.</translation>
    </message>
    <message>
        <source>The category %1 is no longer used. Choose another one.</source>
        <translation>Kategorin %1 används inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>Choose one of the categories below %1.</source>
        <translation>Välj en av kategorierna under %1.</translation>
    </message>
    <message>
        <source>%1 is not in the list. Choose one that is, or leave it empty.</source>
        <translation>%1 finns inte i listan. Välj något som finns, eller lämna tomt.</translation>
    </message>
    <message>
        <source>%1 is no longer used. Choose another one, or leave it empty.</source>
        <translation>%1 används inte längre. Välj något annat, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Write down what the person was answered.</source>
        <translation>Skriv vad personen fick för svar.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action.</source>
        <translation>Ange om det här leder till en förbättring eller inte till någon åtgärd.</translation>
    </message>
    <message>
        <source>There is no standard answer called %1.</source>
        <translation>Det finns inget standardsvar som heter %1.</translation>
    </message>
    <message>
        <source>The standard answer %1 cannot be used: there is no valid agreement with the department.</source>
        <translation>Standardsvaret %1 går inte att använda: det finns ingen giltig överenskommelse med förvaltningen.</translation>
    </message>
    <message>
        <source>The text hints at a protected identity. Ask, and mark the case if it is so.</source>
        <translation>Texten tyder på skyddad identitet. Fråga, och märk ärendet om det är så.</translation>
    </message>
    <message>
        <source>An answer is wanted, but there is no e-mail address, telephone number or postal address: the person cannot be reached.</source>
        <translation>Återkoppling önskas, men det finns varken e-postadress, telefonnummer eller postadress: personen går inte att nå.</translation>
    </message>
    <message>
        <source>This headline is agreed with %1, which is not among the departments.</source>
        <translation>Rubriken är överenskommen med %1, som inte finns bland förvaltningarna.</translation>
    </message>
    <message>
        <source>The category that goes with this headline is %1.</source>
        <translation>Kategorin som hör till rubriken är %1.</translation>
    </message>
    <message>
        <source>This category belongs to %1, which is not among the departments.</source>
        <translation>Kategorin hör till %1, som inte finns bland förvaltningarna.</translation>
    </message>
    <message>
        <source>A person with protected identity gets one of the agreed headlines, so that it tells nothing. Choose one from the list.</source>
        <translation>En person med skyddad identitet får en av de överenskomna rubrikerna, så att den inget röjer. Välj en i listan.</translation>
    </message>
    <message>
        <source>The area %1 is not in use yet. Choose another one.</source>
        <translation>Området %1 används inte än. Välj ett annat.</translation>
    </message>
    <message>
        <source>The category %1 is not in use yet. Choose another one.</source>
        <translation>Kategorin %1 används inte än. Välj en annan.</translation>
    </message>
    <message>
        <source>%1 is not in use yet. Choose another one, or leave it empty.</source>
        <translation>%1 används inte än. Välj något annat, eller lämna tomt.</translation>
    </message>
    <message>
        <source>This is no day. Write it as in 2026-11-20.</source>
        <translation>Det är inget datum. Skriv till exempel 2026-11-20.</translation>
    </message>
    <message>
        <source>An answer is wanted, but not how it is to come. Fill in a telephone number, an e-mail address or a postal address, or say that no answer is wanted.</source>
        <translation>Svar önskas, men det står inte hur det ska nå fram. Fyll i telefonnummer, e-postadress eller postadress, eller ange att inget svar önskas.</translation>
    </message>
    <message>
        <source>The category %1 belongs to the department %2, which is not chosen. Choose another category, or that department too.</source>
        <translation>Kategorin %1 hör till förvaltningen %2, som inte är vald. Välj en annan kategori, eller den förvaltningen också.</translation>
    </message>
    <message>
        <source>A case for %1 needs one of its categories. Choose one.</source>
        <translation>Ett ärende till %1 behöver en av dess kategorier. Välj en.</translation>
    </message>
</context>
<context>
    <name>lyhord::WaitingRegistrations</name>
    <message>
        <source>What waited for the database is done: case %1.</source>
        <translation>Det som väntade på databasen är klart: ärende %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n things that waited for the database are done.</source>
        <translation>
            <numerusform>%Ln sak som väntade på databasen är klar.</numerusform>
            <numerusform>%Ln saker som väntade på databasen är klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Visa vad som hände</translation>
    </message>
    <message numerus="yes">
        <source>%n of those that waited for the database need you.</source>
        <extracomment>of what waited for the database</extracomment>
        <translation>
            <numerusform>%Ln av dem som väntade på databasen behöver dig.</numerusform>
            <numerusform>%Ln av dem som väntade på databasen behöver dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (waits for its number)</source>
        <extracomment>a registration&apos;s headline in the list of drafts</extracomment>
        <translation>%1 (väntar på sitt nummer)</translation>
    </message>
</context>
<context>
    <name>lyhord::WaitingWords</name>
    <message numerus="yes">
        <source>%n e-mail(s) to be sent</source>
        <translation>
            <numerusform>%Ln e-brev att skicka</numerusform>
            <numerusform>%Ln e-brev att skicka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be printed and posted</source>
        <translation>
            <numerusform>%Ln brev att skriva ut och posta</numerusform>
            <numerusform>%Ln brev att skriva ut och posta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to be made</source>
        <translation>
            <numerusform>%Ln samtal att ringa</numerusform>
            <numerusform>%Ln samtal att ringa</numerusform>
        </translation>
    </message>
    <message>
        <source>Now waits: %1.</source>
        <extracomment>what is to be done by hand or leaves by itself: &quot;Now waits: 25 e-mails to be sent, 4 calls to be made.&quot;</extracomment>
        <translation>Nu väntar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) to departments (outbox, Ctrl+O)</source>
        <translation>
            <numerusform>%Ln e-brev till en förvaltning (utkorgen, Ctrl+O)</numerusform>
            <numerusform>%Ln e-brev till förvaltningar (utkorgen, Ctrl+O)</numerusform>
        </translation>
    </message>
    <message>
        <source>In all, this case now has waiting: %1.</source>
        <extracomment>together with what waited before the step: &quot;In all, this case now has waiting: 2 e-mails to be sent.&quot;</extracomment>
        <translation>I ärendet väntar nu sammanlagt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to the chief legal officer (outbox, Ctrl+O)</source>
        <translation>
            <numerusform>%Ln besked till chefsjuristen (utkorgen, Ctrl+O)</numerusform>
            <numerusform>%Ln besked till chefsjuristen (utkorgen, Ctrl+O)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::WhereSection</name>
    <message>
        <source>Name of a department</source>
        <translation>Förvaltningens namn</translation>
    </message>
    <message>
        <source>Goes to departments (&amp;X)</source>
        <translation>&amp;Fördelas till förvaltningar</translation>
    </message>
    <message>
        <source>Category (&amp;Z)</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>Concerns the department (&amp;X)</source>
        <translation>Gäller &amp;förvaltningen</translation>
    </message>
</context>
<context>
    <name>lyhord::WhoSection</name>
    <message>
        <source>Wants to be anon&amp;ymous</source>
        <translation>Vill vara anon&amp;ym</translation>
    </message>
    <message>
        <source>Prote&amp;cted identity</source>
        <translation>Skyddad identitet (&amp;X)</translation>
    </message>
    <message>
        <source>Secrecy mar&amp;k on the case</source>
        <translation>Sekretessmarkera ärendet (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telefo&amp;n</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>Posta&amp;l address</source>
        <translation>&amp;Postadress</translation>
    </message>
    <message>
        <source>Wants to be anonymous</source>
        <translation>Vill vara anonym</translation>
    </message>
    <message>
        <source>&amp;Gender, if it was told</source>
        <translation>K&amp;ön, om det framgick</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>&amp;Wants an answer</source>
        <translation>Önskar &amp;återkoppling</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Svar via (&amp;W)</translation>
    </message>
    <message>
        <source>Hides name and contact from everyone without the right to read them</source>
        <translation>Döljer namn och kontaktuppgifter för alla som inte har rätt att läsa dem</translation>
    </message>
    <message>
        <source>Keeps name and text out of lists, letters and search</source>
        <translation>Håller namn och text borta från listor, brev och sökning</translation>
    </message>
</context>
<context>
    <name>lyhord::WhyDue</name>
    <message>
        <source>How it is counted</source>
        <translation>Så räknas det</translation>
    </message>
</context>
<context>
    <name>lyhord::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New feedback</source>
        <translation>&amp;Ny synpunkt</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Utkorg</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>A&amp;dministration</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation>&amp;Säkerhetskopiera databasen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrera listan</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen lines</source>
        <translation>&amp;Kopiera valda rader</translation>
    </message>
    <message>
        <source>Copy the case&apos;s &amp;number</source>
        <translation>Kopiera ärende&amp;numret</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 är kopierat.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Köer</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Föregående del av fönstret</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Tillbaka till listan</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Columns and order</source>
        <translation>Ko&amp;lumner och ordning</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>L&amp;just eller mörkt</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>Läs &amp;om</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Som systemet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tangenter</translation>
    </message>
    <message>
        <source>&amp;About Lyhörd</source>
        <translation>&amp;Om Lyhörd</translation>
    </message>
    <message>
        <source>About Lyhörd</source>
        <translation>Om Lyhörd</translation>
    </message>
    <message>
        <source>Lyhörd %1</source>
        <translation>Lyhörd %1</translation>
    </message>
    <message>
        <source>Takes in, routes and answers what inhabitants say, and learns from it. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Icons: Lucide, ISC licence.</source>
        <translation>Tar emot, fördelar och besvarar det invånarna säger, och lär av det. Fri programvara enligt GNU General Public License, version 3 eller senare, utan några garantier. Ikoner: Lucide, licens ISC.</translation>
    </message>
    <message>
        <source>Back up the database to</source>
        <translation>Säkerhetskopiera databasen till</translation>
    </message>
    <message>
        <source>The database was backed up to %1.</source>
        <translation>Databasen är säkerhetskopierad till %1.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Läs in filer…</translation>
    </message>
    <message>
        <source>Your si&amp;gnature…</source>
        <translation>Din si&amp;gnatur…</translation>
    </message>
    <message>
        <source>&amp;Save as a view of your own…</source>
        <translation>&amp;Spara som egen vy…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Re&amp;move this view</source>
        <translation>Ta &amp;bort den här vyn</translation>
    </message>
    <message>
        <source>&amp;Report calendar</source>
        <translation>&amp;Rapportkalender</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Choose several cases in the list first: with Shift or Ctrl and the arrow keys, with Space, or all with Ctrl+A.</source>
        <translation>Välj först flera ärenden i listan: med Skift eller Ctrl och pilarna, med mellanslag, eller alla med Ctrl+A.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>One step on the c&amp;hosen cases…</source>
        <translation>Ett steg på de &amp;valda ärendena…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Choose si&amp;milar open cases…</source>
        <translation>Välj &amp;liknande öppna ärenden…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Mark as called, posted or sent</source>
        <translation>&amp;Markera som uppringt, postat eller skickat</translation>
    </message>
    <message>
        <source>&amp;Guide to this place</source>
        <translation>&amp;Vägledning till stället du är på</translation>
    </message>
    <message>
        <source>&amp;Contents of the guide</source>
        <translation>Vägledningens &amp;innehåll</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;First day: ten minutes on made-up cases</source>
        <translation>&amp;Första dagen: tio minuter på påhittade ärenden</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>&amp;Nästa ärende</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Föregående ärende</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>S&amp;how the next case after a step</source>
        <translation>&amp;Visa nästa ärende efter ett steg</translation>
    </message>
    <message>
        <source>&amp;Recent cases…</source>
        <translation>&amp;Senaste ärenden…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save the case as P&amp;DF…</source>
        <translation>Spara ärendet som PD&amp;F…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Skriv ut l&amp;istan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list…</source>
        <translation>S&amp;para listan…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Your text &amp;blocks…</source>
        <translation>Dina text&amp;block…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Öppna i ett eget &amp;fönster</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Earlier &amp;messages…</source>
        <translation>Tidigare &amp;meddelanden…</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Spara en &amp;rapport till supporten…</translation>
    </message>
    <message>
        <source>&amp;Print the letter or the case…</source>
        <translation>Skriv ut brevet eller är&amp;endet…</translation>
    </message>
    <message>
        <source>The chosen cases</source>
        <translation>De valda ärendena</translation>
    </message>
    <message>
        <source>Several cases are chosen, and this is done with one: choose a single line in the list.</source>
        <translation>Flera ärenden är markerade, och det här görs med ett i taget: markera en enda rad i listan.</translation>
    </message>
    <message>
        <source>Choose a case first: with the arrow keys in the list, or by its number with Ctrl+K.</source>
        <translation>Välj ett ärende först: med piltangenterna i listan, eller med dess nummer efter Ctrl+K.</translation>
    </message>
    <message>
        <source>Internal printout of the &amp;case…</source>
        <translation>Intern uts&amp;krift av ärendet…</translation>
    </message>
    <message>
        <source>&amp;Your steps on many cases…</source>
        <translation>Dina steg på fle&amp;ra ärenden…</translation>
    </message>
    <message>
        <source>&amp;Go to the case</source>
        <translation>&amp;Gå till ärendet</translation>
    </message>
</context>
<context>
    <name>lyhord::WordList</name>
    <message>
        <source>Only who added the word to the list, or an administrator, can take it off again.</source>
        <translation>Bara den som lade till ordet, eller en administratör, kan ta bort det ur listan.</translation>
    </message>
</context>
<context>
    <name>lyhord::WordSection</name>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Tillagt av</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Words the municipality spells so, though no dictionary knows them, appear here: places, schools, what departments are called. Write one above, or add it where it is marked.</source>
        <translation>Här visas ord som kommunen stavar så, fast ingen ordbok känner dem: platser, skolor, förvaltningarnas namn. Skriv ett ovan, eller lägg till det där det är markerat.</translation>
    </message>
    <message>
        <source>W&amp;ord</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Lä&amp;gg till</translation>
    </message>
    <message>
        <source>Take o&amp;ff the list</source>
        <translation>Ta &amp;bort ur listan</translation>
    </message>
    <message>
        <source>It is then right in every text, at every workplace.</source>
        <translation>Det räknas sedan som rätt i alla texter, på alla arbetsplatser.</translation>
    </message>
    <message>
        <source>%1: no dictionary is installed on this computer, so spelling is not looked at. It comes in the package %2.</source>
        <extracomment>%1: a language, %2: a package of the operating system</extracomment>
        <translation>%1: ingen ordbok är installerad på den här datorn, så stavningen granskas inte. Den finns i paketet %2.</translation>
    </message>
    <message>
        <source>“%1” was taken off the word list.</source>
        <translation>”%1” togs bort ur ordlistan.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
</context>
<context>
    <name>lyhord::Words</name>
    <message>
        <source>View</source>
        <extracomment>one of the kinds of feedback (synpunkt)</extracomment>
        <translation>Synpunkt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Beröm</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Web form</source>
        <extracomment>how feedback came in</extracomment>
        <translation>Webbformulär</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociala medier</translation>
    </message>
    <message>
        <source>By a department</source>
        <extracomment>came in at a department, which passed it on</extracomment>
        <translation>Via förvaltning</translation>
    </message>
    <message>
        <source>To assign</source>
        <extracomment>has a number, no department has been asked yet</extracomment>
        <translation>Att fördela</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Rådfrågas</translation>
    </message>
    <message>
        <source>With department</source>
        <translation>Hos förvaltning</translation>
    </message>
    <message>
        <source>Answer to send</source>
        <translation>Svar att skicka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Avskrivet</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hänvisat</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Leads to improvement</source>
        <translation>Leder till förbättring</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ingen åtgärd</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gender</extracomment>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>gender</extracomment>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Same matter</source>
        <translation>Samma sak</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Hör ihop</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Utbrutet ur</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>No reminder yet</source>
        <translation>Ingen påminnelse än</translation>
    </message>
    <message>
        <source>First reminder written</source>
        <translation>Första påminnelsen skriven</translation>
    </message>
    <message>
        <source>Second reminder written</source>
        <translation>Andra påminnelsen skriven</translation>
    </message>
    <message>
        <source>Writing off proposed</source>
        <translation>Avskrivning föreslagen</translation>
    </message>
    <message>
        <source>A municipal company</source>
        <translation>Ett kommunalt bolag</translation>
    </message>
    <message>
        <source>Exercise of authority</source>
        <translation>Myndighetsutövning</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>Suspected bribery or crime</source>
        <translation>Misstänkta mutor eller brott</translation>
    </message>
    <message>
        <source>An employee&apos;s own view</source>
        <translation>En medarbetares egen synpunkt</translation>
    </message>
    <message>
        <source>Not a municipal matter</source>
        <translation>Inte kommunens sak</translation>
    </message>
    <message>
        <source>Another body&apos;s matter</source>
        <translation>Någon annans sak</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Överklagande av ett beslut</translation>
    </message>
    <message>
        <source>Question to politicians</source>
        <translation>Fråga till politiker</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Department asked</source>
        <translation>Fördelat till förvaltning</translation>
    </message>
    <message>
        <source>Department consulted</source>
        <translation>Förvaltning rådfrågad</translation>
    </message>
    <message>
        <source>Consultation answered</source>
        <translation>Svar på rådfrågning</translation>
    </message>
    <message>
        <source>Department&apos;s answer recorded</source>
        <translation>Förvaltningens svar antecknat</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnat igen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Kopplat till annat ärende</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Eget ärende utbrutet</translation>
    </message>
    <message>
        <source>The person has written again</source>
        <translation>Personen har hört av sig igen</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fil bifogad</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Secret case read</source>
        <translation>Ärende med sekretess läst</translation>
    </message>
    <message>
        <source>Last step undone</source>
        <translation>Senaste steget ångrat</translation>
    </message>
    <message>
        <source>Department no longer asked</source>
        <translation>Fördelning återtagen</translation>
    </message>
    <message>
        <source>The person is not satisfied</source>
        <translation>Personen är inte nöjd</translation>
    </message>
    <message>
        <source>Request to a department</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Consultation of a department</source>
        <translation>Rådfrågning</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Första påminnelsen</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Andra påminnelsen</translation>
    </message>
    <message>
        <source>Withdrawn request</source>
        <translation>Återtagen fördelning</translation>
    </message>
    <message>
        <source>Follow-up to a department</source>
        <translation>Komplettering</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Mellanbesked</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Notice of writing off</source>
        <translation>Besked om avskrivning</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>a letter that waits to be sent</extracomment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>a letter that could not be sent</extracomment>
        <translation>Gick inte i väg</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>a letter that is not to be sent after all</extracomment>
        <translation>Återtaget</translation>
    </message>
    <message>
        <source>Contact centre officer</source>
        <translation>Handläggare på kontaktcenter</translation>
    </message>
    <message>
        <source>Contact centre administrator</source>
        <translation>Administratör på kontaktcenter</translation>
    </message>
    <message>
        <source>Department registrar</source>
        <translation>Förvaltningens registrator</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Quality officer</source>
        <translation>Kvalitetsansvarig</translation>
    </message>
    <message>
        <source>Quality strategist</source>
        <translation>Kommunstrateg kvalitet</translation>
    </message>
    <message>
        <source>Process support</source>
        <translation>Processtödjare</translation>
    </message>
    <message>
        <source>Chief legal officer</source>
        <translation>Chefsjurist</translation>
    </message>
    <message>
        <source>Reader for a board</source>
        <translation>Läsare för nämnd</translation>
    </message>
    <message>
        <source>Background worker</source>
        <extracomment>the program that works by itself in the background</extracomment>
        <translation>Bakgrundstjänst</translation>
    </message>
    <message>
        <source>Scanned paper</source>
        <translation>Inskannat papper</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inläst fil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>Påminnelse 1</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>Påminnelse 2</translation>
    </message>
    <message>
        <source>Written off soon</source>
        <translation>Avskrivs snart</translation>
    </message>
    <message>
        <source>Answers to send</source>
        <translation>Svar att skicka</translation>
    </message>
    <message>
        <source>Without owner</source>
        <extracomment>cases for which nobody who exists is asked</extracomment>
        <translation>Utan ägare</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>how a day is written: d day, MMM short month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>queue</comment>
        <extracomment>the queue of all that is closed, not the state of one case</extracomment>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>To come back to</source>
        <extracomment>a list of cases one wants to come back to on a day</extracomment>
        <translation>Att återkomma till</translation>
    </message>
    <message>
        <source>Changed since I looked</source>
        <translation>Ändrat sedan sist</translation>
    </message>
    <message>
        <source>Interim answer written</source>
        <translation>Mellanbesked skrivet</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Svar skrivet</translation>
    </message>
    <message>
        <source>Department reminded</source>
        <translation>Förvaltning påmind</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>a letter, an e-mail or a call, by a person&apos;s hand</extracomment>
        <translation>Har gått iväg</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Ska postas</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Ska ringas</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postat</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Uppringt</translation>
    </message>
    <message>
        <source>To send</source>
        <extracomment>e-mails with an answer that have not left</extracomment>
        <translation>Att skicka</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Att skriva ut</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Att ringa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose case and from which day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarat</translation>
    </message>
    <message>
        <source>Handed back by the department</source>
        <translation>Tillbakalämnat av förvaltningen</translation>
    </message>
    <message>
        <source>Word to the chief legal officer</source>
        <translation>Besked till chefsjuristen</translation>
    </message>
    <message>
        <source>A rule value was changed</source>
        <translation>Ett regelvärde ändrades</translation>
    </message>
    <message>
        <source>The calendar was changed: a closing day was withdrawn</source>
        <translation>Kalendern ändrades: en stängd dag återkallades</translation>
    </message>
    <message>
        <source>The calendar was changed</source>
        <translation>Kalendern ändrades</translation>
    </message>
    <message>
        <source>Open cases I have worked on</source>
        <extracomment>a list of open cases that one has registered, assigned, answered or flagged</extracomment>
        <translation>Öppna ärenden jag har arbetat med</translation>
    </message>
</context>
<context>
    <name>lyhord::Workbook</name>
    <message>
        <source>there is no room for temporary files in %1</source>
        <translation>det finns ingen plats för tillfälliga filer i %1</translation>
    </message>
</context>
<context>
    <name>lyhord::WorkingCalendar</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>långfredagen</translation>
    </message>
    <message>
        <source>Easter Day</source>
        <translation>påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>annandag påsk</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>pingstdagen</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>nationaldagen</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>juldagen</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nyårsafton</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>söndag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
</context>
<context>
    <name>lyhord::WorkingNotes</name>
    <message>
        <source>Write the note first.</source>
        <translation>Skriv anteckningen först.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Anteckningen är för lång.</translation>
    </message>
    <message>
        <source>Notes are written by those who work on the case.</source>
        <translation>Anteckningar skrivs av dem som arbetar med ärendet.</translation>
    </message>
</context>
<context>
    <name>lyhord::WritingAid</name>
    <message>
        <source>Insert a text block…</source>
        <translation>Infoga textblock…</translation>
    </message>
</context>
<context>
    <name>lyhord::XmlElements</name>
    <message>
        <source>The file is written in the encoding “%1”, which cannot be read. Save it as UTF-8.</source>
        <translation>Filen är skriven med kodningen ”%1”, som inte går att läsa. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>The file says it is UTF-8, but holds bytes that are not. It may have been damaged or recoded.</source>
        <translation>Filen säger sig vara UTF-8 men innehåller tecken som inte är det. Den kan ha skadats eller fått fel kodning.</translation>
    </message>
    <message>
        <source>The file ends within its first line.</source>
        <translation>Filen slutar redan på första raden.</translation>
    </message>
    <message>
        <source>document type declarations are not accepted</source>
        <translation>dokumenttypsdeklarationer godtas inte</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>elementen ligger i för många nivåer</translation>
    </message>
    <message>
        <source>elements are nested too deeply or are too many</source>
        <translation>elementen ligger i för många nivåer eller är för många</translation>
    </message>
    <message>
        <source>it uses an entity that is not defined</source>
        <translation>den använder en entitet som inte är definierad</translation>
    </message>
    <message>
        <source>The file ends too early, at line %1: a part of it is missing.</source>
        <translation>Filen slutar för tidigt, på rad %1: en del av den saknas.</translation>
    </message>
    <message>
        <source>The file cannot be read as XML (line %1): %2.</source>
        <translation>Filen går inte att läsa som XML (rad %1): %2.</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>ett element har fler än %1 attribut</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Väljaren %1 måste ha ett värde.</translation>
    </message>
    <message>
        <source>The option %1 is not known. lyhordctl --help lists what is.</source>
        <translation>Väljaren %1 är inte känd. lyhordctl --help visar vilka som finns.</translation>
    </message>
    <message>
        <source>The language %1 is not one of sv, fi, en.</source>
        <translation>Språket %1 är inte något av sv, fi, en.</translation>
    </message>
    <message>
        <source>Which command? lyhordctl --help lists them.</source>
        <translation>Vilket kommando? lyhordctl --help visar dem.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lyhordctl --help lists them.</source>
        <translation>Det finns inget kommando ”%1”. lyhordctl --help visar dem som finns.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment. Write it as 2026-11-20T14:05.</source>
        <translation>”%1” är ingen tidpunkt. Skriv den som 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>There is no database at %1. It is created with lyhordctl init.</source>
        <translation>Det finns ingen databas på %1. Den skapas med lyhordctl init.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Så här: %1</translation>
    </message>
    <message>
        <source>Usage: lyhordctl [--database URL] [--as LOGIN] [--now ISO8601] [--language sv|fi|en] [--json] [--quiet] [--log-level error|warning|info|debug] [--log-file FILE] COMMAND …</source>
        <translation>Så här skriver du: lyhordctl [--database URL] [--as LOGIN] [--now ISO8601] [--language sv|fi|en] [--json] [--quiet] [--log-level error|warning|info|debug] [--log-file FIL] KOMMANDO …</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::Arguments</name>
    <message>
        <source>The option --%1 is not known here. Usage: %2</source>
        <translation>Väljaren --%1 är inte känd här. Så här skriver du: %2</translation>
    </message>
    <message>
        <source>The option --%1 needs a value. Usage: %2</source>
        <translation>Väljaren --%1 måste ha ett värde. Så här skriver du: %2</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation>Väljaren --%1 saknas. Så här skriver du: %2</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>Något saknas. Så här skriver du: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much. Usage: %2</source>
        <translation>”%1” är för mycket. Så här skriver du: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::BatchCommands</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a step on many cases.</source>
        <translation>”%1” är inte numret på ett steg på flera ärenden.</translation>
    </message>
    <message>
        <source>takes the step &quot;%1&quot; on many cases</source>
        <translation>tar steget ”%1” på flera ärenden</translation>
    </message>
    <message>
        <source>takes a step on many cases back in all of them</source>
        <translation>ångrar ett steg på flera ärenden i alla</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::CalendarCommands</name>
    <message>
        <source>&quot;%1&quot; is not a year from 1583 on.</source>
        <translation>”%1” är inte ett år från 1583 och framåt.</translation>
    </message>
    <message>
        <source>says what is due when for something received on a day</source>
        <translation>säger när det som kom in en viss dag ska vara gjort</translation>
    </message>
    <message>
        <source>lists the free days of a year</source>
        <translation>visar årets lediga dagar</translation>
    </message>
    <message>
        <source>points out personal data in a text</source>
        <translation>pekar ut personuppgifter i en text</translation>
    </message>
    <message>
        <source>adds a closing day of the municipality&apos;s own; lists the running cases whose days move, with --preview beforehand</source>
        <translation>lägger till en av kommunens egna stängda dagar och räknar upp de pågående ärenden vars dagar flyttas, med --preview i förväg</translation>
    </message>
    <message>
        <source>withdraws such a day again; lists what moves in the same way</source>
        <translation>återkallar en sådan dag och räknar upp det som flyttas på samma sätt</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::CaseCommands</name>
    <message>
        <source>The limit must be a number from 1 to 10000.</source>
        <translation>Gränsen måste vara ett tal från 1 till 10000.</translation>
    </message>
    <message>
        <source>registers a case from JSON</source>
        <translation>registrerar ett ärende från JSON</translation>
    </message>
    <message>
        <source>shows a case with its timeline</source>
        <translation>visar ett ärende med dess tidslinje</translation>
    </message>
    <message>
        <source>lists cases, a page at a time</source>
        <translation>listar ärenden, en sida i taget</translation>
    </message>
    <message>
        <source>asks departments</source>
        <translation>fördelar till förvaltningar</translation>
    </message>
    <message>
        <source>no longer asks a department</source>
        <translation>tar tillbaka en fördelning</translation>
    </message>
    <message>
        <source>asks a department&apos;s registrar whether this is a case</source>
        <translation>frågar en förvaltnings registrator om det här är ett ärende</translation>
    </message>
    <message>
        <source>records the registrar&apos;s answer</source>
        <translation>antecknar registratorns svar</translation>
    </message>
    <message>
        <source>sends what is no case to the right place</source>
        <translation>hänvisar det som inte är ett ärende till rätt ställe</translation>
    </message>
    <message>
        <source>records a department&apos;s answer</source>
        <translation>antecknar en förvaltnings svar</translation>
    </message>
    <message>
        <source>shows the joint answer as it would go out</source>
        <translation>visar det gemensamma svaret som det skulle skickas</translation>
    </message>
    <message>
        <source>sends an interim answer with a new date</source>
        <translation>skickar ett mellanbesked med ett nytt datum</translation>
    </message>
    <message>
        <source>sends the answer and closes the case</source>
        <translation>skickar svaret och avslutar ärendet</translation>
    </message>
    <message>
        <source>closes without an answer</source>
        <translation>avslutar utan svar</translation>
    </message>
    <message>
        <source>opens a closed case again</source>
        <translation>öppnar ett avslutat ärende igen</translation>
    </message>
    <message>
        <source>writes off after three months without feedback</source>
        <translation>avskriver efter tre månader utan återkoppling</translation>
    </message>
    <message>
        <source>adds what the person has written since</source>
        <translation>lägger till det personen har skrivit sedan dess</translation>
    </message>
    <message>
        <source>takes the case one level up</source>
        <translation>lyfter ärendet en nivå upp</translation>
    </message>
    <message>
        <source>makes a case of its own of one of several matters</source>
        <translation>gör ett eget ärende av en av flera saker</translation>
    </message>
    <message>
        <source>links two cases</source>
        <translation>kopplar ihop två ärenden</translation>
    </message>
    <message>
        <source>changes fields; needs the version that was read</source>
        <translation>ändrar fält och kräver den version som lästes</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <translation>tar tillbaka det senaste steget</translation>
    </message>
    <message>
        <source>attaches files</source>
        <translation>bifogar filer</translation>
    </message>
    <message>
        <source>saves an attached file</source>
        <translation>sparar en bifogad fil</translation>
    </message>
    <message>
        <source>counts what there is to do</source>
        <translation>räknar vad som finns att göra</translation>
    </message>
    <message>
        <source>finds cases by word or number</source>
        <translation>hittar ärenden på ord eller nummer</translation>
    </message>
    <message>
        <source>sends the reminder whose day has come</source>
        <translation>skickar den påminnelse vars dag har kommit</translation>
    </message>
    <message>
        <source>a department that is asked says that the case is not its own</source>
        <translation>en tillfrågad förvaltning säger att ärendet inte är dess</translation>
    </message>
    <message>
        <source>%1: handed over to the chief legal officer on %2 by %3. She alone reads it.</source>
        <comment>a case&apos;s number, moment, who</comment>
        <translation>%1: lämnat över till chefsjuristen %2 av %3. Bara chefsjuristen läser det.</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::DatabaseCommands</name>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>”%1” är inte ett tal.</translation>
    </message>
    <message>
        <source>At most %1 sample cases can be made.</source>
        <translation>Det går att göra högst %1 exempelärenden.</translation>
    </message>
    <message>
        <source>Making sample cases</source>
        <translation>Gör exempelärenden</translation>
    </message>
    <message>
        <source>creates the database with a municipality&apos;s profile</source>
        <translation>skapar databasen med en kommuns profil</translation>
    </message>
    <message>
        <source>brings an older database to this version</source>
        <translation>uppdaterar en äldre databas till den här versionen</translation>
    </message>
    <message>
        <source>checks the database and its audit chain</source>
        <translation>kontrollerar databasen och dess händelsekedja</translation>
    </message>
    <message>
        <source>saves a copy while others work</source>
        <translation>sparar en kopia medan andra arbetar</translation>
    </message>
    <message>
        <source>puts a copy back, into an empty place only</source>
        <translation>återställer en kopia, bara till en tom plats</translation>
    </message>
    <message>
        <source>saves the municipality&apos;s settings</source>
        <translation>sparar kommunens inställningar</translation>
    </message>
    <message>
        <source>shows a case&apos;s steps</source>
        <translation>visar stegen i ett ärende</translation>
    </message>
    <message>
        <source>finds out, run on two workstations at once, whether a file share may hold the database</source>
        <translation>tar reda på om databasen kan ligga på en nätverksplats, när det körs på två arbetsplatser samtidigt</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierar</translation>
    </message>
    <message>
        <source>moves everything from a file to a server; done again after an interruption, it goes on</source>
        <translation>flyttar allt från en fil till en server; körd igen efter ett avbrott fortsätter den</translation>
    </message>
    <message>
        <source>adds and changes a municipality&apos;s settings; what the file lacks is retired with --retire-missing only; --preview lists what would be and stores nothing</source>
        <translation>lägger till och ändrar en kommuns inställningar; vad filen saknar tas ur bruk bara med --retire-missing; --preview räknar upp vad som skulle hända och sparar inget</translation>
    </message>
    <message>
        <source>verifies that no step was changed or removed and that, in a file, no other program changed cases, settings, people or their roles</source>
        <translation>kontrollerar att inget steg har ändrats eller tagits bort och att inget annat program, i en fil, har ändrat ärenden, inställningar, personer eller deras roller</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::DirectoryCommands</name>
    <message>
        <source>There is no %1 here.</source>
        <translation>Här finns ingen post %1.</translation>
    </message>
    <message>
        <source>lists them, retired ones too</source>
        <translation>listar dem, även dem som är ur bruk</translation>
    </message>
    <message>
        <source>adds one</source>
        <translation>lägger till en</translation>
    </message>
    <message>
        <source>changes what is given</source>
        <translation>ändrar det som anges</translation>
    </message>
    <message>
        <source>ends its validity; nothing is deleted</source>
        <translation>tar ur bruk, inget raderas</translation>
    </message>
    <message>
        <source>adds one; a --role needs the --agreement it rests on, a department&apos;s role its --department too</source>
        <translation>lägger till; en --role kräver den överenskommelse den vilar på (--agreement), en förvaltnings roll även --department</translation>
    </message>
    <message>
        <source>Without --running-cases a new value moves no running case: there is nothing to show beforehand.</source>
        <translation>Utan --running-cases flyttar ett nytt värde inget pågående ärende: det finns inget att visa i förväg.</translation>
    </message>
    <message>
        <source>changes what is given; another name or mailbox holds --from a day, without it from tomorrow</source>
        <translation>ändrar det som anges; ett annat namn eller en annan e-postlåda gäller från dagen i --from, annars från i morgon</translation>
    </message>
    <message>
        <source>lists every version of the rule values</source>
        <translation>räknar upp alla versioner av regelvärdena</translation>
    </message>
    <message>
        <source>a new value from a day on, without one from tomorrow; running cases keep their days unless --running-cases is given with a value from today: what moves is listed, with --preview beforehand</source>
        <translation>ett nytt värde från en dag, annars från i morgon; pågående ärenden behåller sina dagar om inte --running-cases anges med ett värde från i dag: det som flyttas räknas upp, med --preview i förväg</translation>
    </message>
    <message>
        <source>takes a value back that does not hold yet</source>
        <translation>återkallar ett värde som inte gäller ännu</translation>
    </message>
    <message>
        <source>changes what is given; a --role is given beside the others and needs its --agreement, --withdraw ends one; with --accept-warnings also that of the only chief legal officer</source>
        <translation>ändrar det som anges; en --role ges vid sidan av de andra och kräver sin --agreement, --withdraw avslutar en; med --accept-warnings också den enda chefsjuristens</translation>
    </message>
    <message>
        <source>ends its validity; nothing is deleted; with --accept-warnings also that of the only chief legal officer</source>
        <translation>avslutar giltigheten; ingenting tas bort; med --accept-warnings också den enda chefsjuristens</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::InboxCommands</name>
    <message>
        <source>Choose either --as-inbox or --as-cases.</source>
        <translation>Välj antingen --as-inbox eller --as-cases.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Läser in</translation>
    </message>
    <message>
        <source>shows one of them</source>
        <translation>visar en av dem</translation>
    </message>
    <message>
        <source>makes a case of it</source>
        <translation>gör ett ärende av den</translation>
    </message>
    <message>
        <source>adds it to an open case</source>
        <translation>lägger den till ett öppet ärende</translation>
    </message>
    <message>
        <source>sends it to the right place</source>
        <translation>hänvisar den till rätt ställe</translation>
    </message>
    <message>
        <source>puts it away, with the reason</source>
        <translation>lägger undan den, med skälet</translation>
    </message>
    <message>
        <source>reads files of another system</source>
        <translation>läser in filer från ett annat system</translation>
    </message>
    <message>
        <source>lists letters queued, sent and failed</source>
        <translation>listar brev som väntar, har skickats eller inte gick i väg</translation>
    </message>
    <message>
        <source>shows a letter</source>
        <translation>visar ett brev</translation>
    </message>
    <message>
        <source>writes a file that goes with a letter</source>
        <translation>skriver en fil som följer med ett brev</translation>
    </message>
    <message>
        <source>says that a letter was posted, a call made, an e-mail sent</source>
        <translation>säger att ett brev har postats, ett samtal ringts, ett e-postbrev skickats</translation>
    </message>
    <message>
        <source>lists what has come in and is not yet a case, or what was put away</source>
        <translation>listar det som kommit in och inte är ett ärende än, eller det som lagts undan</translation>
    </message>
    <message>
        <source>brings back what was put away</source>
        <translation>lägger tillbaka det som lagts undan</translation>
    </message>
    <message>
        <source>takes it out of the case it was added to</source>
        <translation>tar ut det ur ärendet det lades till i</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::Input</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Filen %1 går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was left behind.</source>
        <translation>Filen %1 går inte att skriva: %2. Inget lämnades kvar.</translation>
    </message>
    <message>
        <source>The text in %1 is not valid UTF-8.</source>
        <translation>Texten i %1 är inte giltig UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-20.</source>
        <translation>”%1” är inget datum. Skriv det som 2026-11-20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Possible are: %2.</source>
        <translation>”%1” är inte känt här. Möjligt är: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::NoteCommands</name>
    <message>
        <source>%1 is no note.</source>
        <translation>%1 är ingen anteckning.</translation>
    </message>
    <message>
        <source>shows the working notes on a case</source>
        <translation>visar arbetsanteckningarna om ett ärende</translation>
    </message>
    <message>
        <source>adds a working note</source>
        <translation>lägger till en arbetsanteckning</translation>
    </message>
    <message>
        <source>writes a note of one&apos;s own anew</source>
        <translation>skriver om en egen anteckning</translation>
    </message>
    <message>
        <source>removes a note of one&apos;s own</source>
        <translation>tar bort en egen anteckning</translation>
    </message>
    <message>
        <source>flags a case to come back to it on a day</source>
        <translation>flaggar ett ärende för att återkomma en dag</translation>
    </message>
    <message>
        <source>takes the flag away</source>
        <translation>tar bort flaggan</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::ReportCalendarCommands</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>lists the reports that should go or have gone on their dates, and what became of each</source>
        <translation>listar rapporter som ska gå eller har gått på sina dagar, och vad som blev av var och en</translation>
    </message>
    <message>
        <source>sends one of them now or once more, or notes that a person has seen to it</source>
        <translation>skickar en av dem nu eller en gång till, eller noterar att någon har tagit hand om den</translation>
    </message>
    <message>
        <source>writes what goes with it</source>
        <translation>skriver det som följer med den</translation>
    </message>
    <message>
        <source>lists who gets reports</source>
        <translation>listar vilka som får rapporter</translation>
    </message>
    <message>
        <source>enters who gets a kind of report: monthly, strategist, process_group, board or executive</source>
        <translation>skriver in vem som får ett slags rapport: monthly, strategist, process_group, board eller executive</translation>
    </message>
    <message>
        <source>takes a recipient away</source>
        <translation>tar bort en mottagare</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::ReportCommands</name>
    <message>
        <source>Say where the report is to be written: --output FILE.</source>
        <translation>Ange vart rapporten ska skrivas: --output FIL.</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Lästa dagar</translation>
    </message>
    <message>
        <source>makes a report for a period: json, csv (a folder, or one table), xlsx, html, pdf (full, board, one_page); --facts: the cases one by one, without personal data</source>
        <translation>gör en rapport för en period: json, csv (en mapp eller en tabell), xlsx, html, pdf (full, board, one_page); --facts: ärendena ett för ett, utan personuppgifter</translation>
    </message>
    <message>
        <source>--with-numbers is for the cases one by one: it goes with --facts.</source>
        <translation>--with-numbers gäller ärendena ett för ett: det används tillsammans med --facts.</translation>
    </message>
    <message>
        <source>--csv-for says who reads a csv: it goes with --format csv.</source>
        <translation>--csv-for säger vem som läser en csv-fil: det används tillsammans med --format csv.</translation>
    </message>
    <message>
        <source>--layout is for pages: it goes with --format pdf.</source>
        <translation>--layout gäller sidor: det används tillsammans med --format pdf.</translation>
    </message>
    <message>
        <source>--table takes one of the report&apos;s tables: it goes with --format csv, and not with --facts.</source>
        <translation>--table tar ut en av rapportens tabeller: det används tillsammans med --format csv, och inte med --facts.</translation>
    </message>
    <message>
        <source>--facts lists the cases one by one, and nothing in it is split: leave out --split.</source>
        <translation>--facts tar upp ärendena ett för ett, och inget i den är uppdelat: utelämna --split.</translation>
    </message>
    <message>
        <source>The table %1 is not split: leave out --split, or ask for --table split.</source>
        <translation>Tabellen %1 är inte uppdelad: utelämna --split, eller ange --table split.</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::WorkerCommands</name>
    <message>
        <source>does what is due, reminders, write-off proposals and reports: once, or until it is stopped</source>
        <translation>gör det som är dags, påminnelser, förslag till avskrivning och rapporter: en gång, eller tills det stoppas</translation>
    </message>
</context>
</TS>
