<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>lyhord::Addressee</name>
    <message>
        <source>The person is told by e-mail.</source>
        <extracomment>a name and an e-mail address</extracomment>
        <translation>Henkilölle kerrotaan sähköpostilla.</translation>
    </message>
    <message>
        <source>A letter goes by e-mail to %1.</source>
        <translation>Kirje lähtee sähköpostilla: %1.</translation>
    </message>
    <message>
        <source>The person is to be called and told.</source>
        <extracomment>a name and a telephone number</extracomment>
        <translation>Henkilölle soitetaan ja kerrotaan.</translation>
    </message>
    <message>
        <source>The person is to be called and told: %1.</source>
        <translation>Henkilölle soitetaan ja kerrotaan: %1.</translation>
    </message>
    <message>
        <source>A letter on paper is to be printed and posted to the person.</source>
        <extracomment>a name and a postal address</extracomment>
        <translation>Paperikirje tulostetaan ja postitetaan henkilölle.</translation>
    </message>
    <message>
        <source>A letter on paper is to be printed and posted to %1.</source>
        <translation>Paperikirje tulostetaan ja postitetaan: %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::AdministrationPage</name>
    <message>
        <source>Departments</source>
        <translation>Hallinnot</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Otsikot</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Luokat</translation>
    </message>
    <message>
        <source>Standard answers</source>
        <translation>Vakiovastaukset</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Henkilöt ja roolit</translation>
    </message>
    <message>
        <source>Rule values</source>
        <translation>Sääntöjen arvot</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>What is no case</source>
        <translation>Mikä ei ole asia</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiili</translation>
    </message>
    <message>
        <source>Check and backup</source>
        <translation>Tarkistus ja varmuuskopio</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Ylläpidon osat</translation>
    </message>
    <message>
        <source>Only a contact centre administrator can change what stands here. Ask one of them.</source>
        <translation>Vain asiakaspalvelukeskuksen pääkäyttäjä voi muuttaa näitä tietoja. Pyydä muutosta pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Ylläpito</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>the window&apos;s title: the part of the administration that is shown</extracomment>
        <translation>Ylläpito: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Sanaluettelo</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aihealueet</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prosessit</translation>
    </message>
    <message>
        <source>Service declarations</source>
        <translation>Palvelulupaukset</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Report recipients</source>
        <translation>Raporttien vastaanottajat</translation>
    </message>
    <message>
        <source>There is nothing here to save.</source>
        <translation>Tässä ei ole mitään tallennettavaa.</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>of the administration: before the choice of one</extracomment>
        <translation>Osio</translation>
    </message>
</context>
<context>
    <name>lyhord::Afterwards</name>
    <message>
        <source>The case is open.</source>
        <translation>Asia on avoinna.</translation>
    </message>
    <message>
        <source>Write down why the case is opened once more.</source>
        <translation>Kirjoita, miksi asia avataan uudelleen.</translation>
    </message>
    <message>
        <source>The case is closed. If the person is not satisfied with the answer, note that; otherwise reopen the case.</source>
        <translation>Asian käsittely on päättynyt. Jos henkilö ei ole tyytyväinen vastaukseen, merkitse se; muussa tapauksessa avaa asia uudelleen.</translation>
    </message>
    <message>
        <source>Write down what the person has added.</source>
        <translation>Kirjoita, mitä henkilö on lisännyt.</translation>
    </message>
    <message>
        <source>The case was referred elsewhere. Reopen it first.</source>
        <translation>Asia on ohjattu muualle. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>Write down what the person is not satisfied with.</source>
        <translation>Kirjoita, mihin henkilö ei ole tyytyväinen.</translation>
    </message>
</context>
<context>
    <name>lyhord::AnswerPrinting</name>
    <message numerus="yes">
        <source>%n letter(s) went to the printer. Mark them when they are posted.</source>
        <translation>
            <numerusform>%Ln kirje meni tulostimelle. Merkitse se, kun se on postitettu.</numerusform>
            <numerusform>%Ln kirjettä meni tulostimelle. Merkitse ne, kun ne on postitettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) whose addressee you may not read were left out.</source>
        <translation>
            <numerusform>%Ln kirje, jonka vastaanottajaa et saa nähdä, jätettiin pois.</numerusform>
            <numerusform>%Ln kirjettä, joiden vastaanottajaa et saa nähdä, jätettiin pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>Yksikään kirje ei odota tulostamista.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were saved in the file %1. Mark them when they are printed and posted.</source>
        <translation>
            <numerusform>%Ln kirje tallennettiin tiedostoon %1. Merkitse se, kun se on tulostettu ja postitettu.</numerusform>
            <numerusform>%Ln kirjettä tallennettiin tiedostoon %1. Merkitse ne, kun ne on tulostettu ja postitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the letters. Look whether it is switched on, and print them again.</source>
        <translation>Tulostin ei ottanut kirjeitä vastaan. Katso, onko se päällä, ja tulosta ne uudelleen.</translation>
    </message>
    <message>
        <source>The letters could not be saved in the file %1. Choose another place, and print them again.</source>
        <translation>Kirjeitä ei voitu tallentaa tiedostoon %1. Valitse toinen paikka ja tulosta ne uudelleen.</translation>
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
        <translation>%1, %2 (kirjannut %3)</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <comment>moment, who recorded it</comment>
        <translation>%1, kirjannut %2</translation>
    </message>
    <message>
        <source>Got in touch again %1:</source>
        <extracomment>above what a person said later: moment, who wrote it down</extracomment>
        <translation>Otti uudelleen yhteyttä %1:</translation>
    </message>
    <message>
        <source>Earlier answer:</source>
        <translation>Aiempi vastaus:</translation>
    </message>
    <message>
        <source>Earlier answer, %1:</source>
        <translation>Aiempi vastaus, %1:</translation>
    </message>
    <message>
        <source>Secret. You have not the right to read name and text of this case. An administrator at the contact centre can give it.</source>
        <translation>Salassa pidettävä. Sinulla ei ole oikeutta lukea tämän asian nimeä ja tekstiä. Asiakaspalvelukeskuksen pääkäyttäjä voi antaa sen.</translation>
    </message>
    <message>
        <source>%1; that is whom the case concerns</source>
        <extracomment>moment and who answered a case at a department, where that is whom the case concerns</extracomment>
        <translation>%1; asia koskee juuri vastaajaa</translation>
    </message>
</context>
<context>
    <name>lyhord::AnsweringPage</name>
    <message>
        <source>Sta&amp;ndard answer</source>
        <translation>&amp;Vakiovastaus</translation>
    </message>
    <message>
        <source>Joint &amp;answer</source>
        <translation>&amp;Yhteinen vastaus</translation>
    </message>
    <message>
        <source>Greeting, headline, number and outcome come by themselves.</source>
        <translation>Tervehdys, otsikko, numero ja lopputulos tulevat automaattisesti.</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Lopputulos</translation>
    </message>
    <message>
        <source>&amp;Send and close</source>
        <translation>Lähetä ja päätä kä&amp;sittely</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>Ta&amp;kaisin asiaan</translation>
    </message>
    <message>
        <source>Answer case %1</source>
        <translation>Vastaa asiaan %1</translation>
    </message>
    <message>
        <source>Has not answered yet.</source>
        <translation>Ei ole vielä vastannut.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Vielä puuttuu: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>Yhteinen vastaus</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>%1 has closed the case meanwhile. What you have written is kept for when it is opened again.</source>
        <translation>%1 on sillä välin päättänyt asian. Kirjoittamasi säilyy siltä varalta, että asia avataan uudelleen.</translation>
    </message>
    <message>
        <source>%1 has answered meanwhile, and the case is closed. What you have written is kept for when it is opened again.</source>
        <translation>%1 on sillä välin vastannut asiaan, ja käsittely on päättynyt. Kirjoittamasi säilyy, kunnes asia avataan uudelleen.</translation>
    </message>
    <message>
        <source>Case %1 is closed. No reply goes out.</source>
        <translation>Asia %1 on päätetty. Vastausta ei lähetetä.</translation>
    </message>
    <message>
        <source>Case %1 is closed. The person is to be called with the answer.</source>
        <translation>Asia %1 on päätetty. Henkilölle soitetaan vastaus.</translation>
    </message>
    <message>
        <source>Case %1 is closed. The answer is to be printed and posted.</source>
        <translation>Asia %1 on päätetty. Vastaus tulostetaan ja postitetaan.</translation>
    </message>
    <message>
        <source>The person is to be called: %1. This is what is said.</source>
        <translation>Henkilölle soitetaan: %1. Puhelussa sanotaan näin.</translation>
    </message>
    <message>
        <source>Is printed and posted to %1.</source>
        <translation>Tulostetaan ja postitetaan: %1.</translation>
    </message>
    <message>
        <source>Goes by e-mail to %1.</source>
        <translation>Lähtee sähköpostilla: %1.</translation>
    </message>
    <message>
        <source>Number, headline and outcome come by themselves.</source>
        <translation>Numero, otsikko ja tulos tulevat mukaan itsestään.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>outcome, when and who</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Case %1 is closed. The e-mail with the answer waits in the outbox.</source>
        <translation>Asia %1 on päätetty. Vastaussähköposti odottaa lähtevissä.</translation>
    </message>
    <message>
        <source>Insert a te&amp;xt block…</source>
        <translation>Lis&amp;ää tekstilohko…</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Välilyönti</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <extracomment>moment, channel</extracomment>
        <translation>Vastaanotettu %1, %2</translation>
    </message>
    <message>
        <source>Read more of what was said</source>
        <translation>Lue lisää siitä, mitä sanottiin</translation>
    </message>
    <message>
        <source>Handed back %1</source>
        <comment>when and who</comment>
        <translation>Palautettu %1</translation>
    </message>
    <message>
        <source>Nothing is sent: the person wants no reply. Closing the case is what is done. What you write is kept with it.</source>
        <translation>Mitään ei lähetetä: henkilö ei toivo vastausta. Asian käsittely vain päätetään. Kirjoittamasi säilyy asiassa.</translation>
    </message>
    <message>
        <source>Nothing is sent: the person cannot be reached. Closing the case is what is done. What you write is kept with it.</source>
        <translation>Mitään ei lähetetä: henkilöä ei tavoiteta. Asian käsittely vain päätetään. Kirjoittamasi säilyy asiassa.</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Päätä käsittely</translation>
    </message>
    <message>
        <source>&amp;Reason, as the department will read it</source>
        <translation>&amp;Miksi, sellaisena kuin hallinto sen lukee</translation>
    </message>
    <message>
        <source>Still missing: %1. An answer without it needs a reason, which is sent there with the word that no answer is needed any more.</source>
        <translation>Puuttuu vielä: %1. Vastaus ilman sitä edellyttää perustelun, joka lähetetään sinne ja kerrotaan, ettei vastausta enää tarvita.</translation>
    </message>
    <message>
        <source>This goes by e-mail to who has not answered.</source>
        <translation>Tämä lähtee sähköpostilla sille, joka ei ole vastannut.</translation>
    </message>
    <message>
        <source>The letter is in the person&apos;s language, and your text seems to be in another.</source>
        <translation>Kirje on henkilön kielellä, ja tekstisi näyttää olevan toisella kielellä.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä mitään</translation>
    </message>
    <message>
        <source>What the departments answer now</source>
        <translation>Mitä hallinnot vastaavat nyt</translation>
    </message>
    <message>
        <source>The departments have answered otherwise since you wrote this.</source>
        <translation>Hallinnot ovat vastanneet toisin sen jälkeen, kun kirjoitit tämän.</translation>
    </message>
    <message>
        <source>Beside your text stands: %1. Their answers now: %2.</source>
        <extracomment>the first is an outcome as “No action”, the second another one</extracomment>
        <translation>Tekstisi kohdalla: %1. Heidän vastauksensa nyt: %2.</translation>
    </message>
    <message>
        <source>What was answered before</source>
        <translation>Mitä aiemmin on vastattu</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Lopputulos: %1</translation>
    </message>
    <message>
        <source>Clo&amp;se and call</source>
        <translation>Päätä kä&amp;sittely ja soita</translation>
    </message>
</context>
<context>
    <name>lyhord::Answers</name>
    <message>
        <source>There is no answer yet from %1. Wait for it, or withdraw the question; an administrator may send the answer without it and writes down why.</source>
        <translation>Vastaus puuttuu vielä: %1. Odota sitä tai peruuta pyyntö. Pääkäyttäjä voi lähettää vastauksen ilman sitä ja kirjoittaa syyn.</translation>
    </message>
    <message>
        <source>Only an administrator may send an answer while a department&apos;s part is missing.</source>
        <translation>Vain pääkäyttäjä voi lähettää vastauksen, kun jonkin hallinnon osuus puuttuu.</translation>
    </message>
    <message>
        <source>A department has been asked whether this is a case at all. Record its answer first.</source>
        <translation>Hallinnolta on tiedusteltu, kuuluuko tämä ylipäätään käsitellä asiana. Kirjaa ensin sen vastaus.</translation>
    </message>
    <message>
        <source>The person wants an answer and can be reached, so the case is closed by sending one. Only an administrator may close it without.</source>
        <translation>Henkilö toivoo vastausta ja on tavoitettavissa, joten käsittely päättyy, kun vastaus lähetetään. Vain pääkäyttäjä voi päättää käsittelyn ilman vastausta.</translation>
    </message>
    <message>
        <source>There is no answer yet from %1. Wait for it, or withdraw the question; an administrator may close the case without it.</source>
        <translation>Vastaus puuttuu vielä: %1. Odota sitä tai peruuta pyyntö. Pääkäyttäjä voi päättää käsittelyn ilman sitä.</translation>
    </message>
    <message>
        <source>The department %1 is not asked about this case.</source>
        <translation>Hallinnolta ”%1” ei ole pyydetty vastausta tähän asiaan.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action.</source>
        <translation>Valitse, johtaako tämä toiminnan parannukseen vai ei toimenpiteisiin.</translation>
    </message>
    <message>
        <source>Write down what the department answers.</source>
        <translation>Kirjoita, mitä hallinto vastaa.</translation>
    </message>
    <message>
        <source>Write what the person is told meanwhile.</source>
        <translation>Kirjoita, mitä henkilölle kerrotaan sillä välin.</translation>
    </message>
    <message>
        <source>Say by which day the person gets the answer; it must be a day to come.</source>
        <translation>Valitse päivä, johon mennessä henkilö saa vastauksen. Päivän on oltava tulevaisuudessa.</translation>
    </message>
    <message>
        <source>The person wants no answer or cannot be reached, so an interim answer cannot be sent.</source>
        <translation>Henkilö ei toivo vastausta tai häntä ei tavoiteta, joten väliaikatietoa ei voi lähettää.</translation>
    </message>
    <message>
        <source>Write the answer, or ask a department for it first.</source>
        <translation>Kirjoita vastaus tai pyydä sitä ensin hallinnolta.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action; without it no answer is sent.</source>
        <translation>Valitse, johtaako tämä toiminnan parannukseen vai ei toimenpiteisiin. Ilman sitä vastausta ei lähetetä.</translation>
    </message>
    <message>
        <source>Write down why the case is closed without an answer.</source>
        <translation>Kirjoita, miksi käsittely päätetään ilman vastausta.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action; every case ends with that.</source>
        <translation>Valitse, johtaako tämä toiminnan parannukseen vai ei toimenpiteisiin. Jokainen asia päättyy siihen.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Kirjoita vastaus.</translation>
    </message>
    <message>
        <source>A case that was handed over is not counted, so its answer has no outcome.</source>
        <translation>Luovutettua asiaa ei lasketa, joten vastauksella ei ole tulosta.</translation>
    </message>
    <message>
        <source>A standard answer is a department&apos;s; write the answer yourself.</source>
        <translation>Vakiovastaus on hallinnon oma; kirjoita vastaus itse.</translation>
    </message>
    <message>
        <source>There is no answer yet from %1. Write why the answer goes without it, or wait for it.</source>
        <translation>Vastausta ei ole vielä saatu: %1. Kirjoita, miksi vastaus lähtee ilman sitä, tai odota sitä.</translation>
    </message>
    <message>
        <source>The case was closed without an answer to the person.</source>
        <translation>Asia päätettiin ilman vastausta henkilölle.</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Valitse hallinto.</translation>
    </message>
    <message>
        <source>The case is secret and you may not read the answer that is there. Somebody with the right to read it changes it.</source>
        <translation>Asia on salassa pidettävä, eikä sinulla ole oikeutta lukea olemassa olevaa vastausta. Sen muuttaa joku, jolla on oikeus lukea se.</translation>
    </message>
    <message>
        <source>The case is secret and you may not read it. Somebody with the right to read it answers the person.</source>
        <translation>Asia on salassa pidettävä, etkä saa lukea sitä. Joku, joka saa lukea sen, vastaa henkilölle.</translation>
    </message>
</context>
<context>
    <name>lyhord::AreaSection</name>
    <message>
        <source>Areas</source>
        <translation>Aihealueet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New area</source>
        <translation>Uus&amp;i aihealue</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Words in a text that point here</source>
        <translation>Tekstin sanat, &amp;jotka viittaavat tänne</translation>
    </message>
    <message>
        <source>Short and for ever, such as services.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi services.</translation>
    </message>
    <message>
        <source>Separated by commas. A * stands for any ending.</source>
        <translation>Pilkuilla erotettuina. * tarkoittaa mitä tahansa päätettä.</translation>
    </message>
    <message>
        <source>What a case can be about in every department appears here. Add the first with Alt+N.</source>
        <translation>Tässä näkyy, mitä asia voi koskea kaikissa hallinnoissa. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose an area at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta muutettava aihealue tai lisää uusi näppäimillä Alt+I.</translation>
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
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>lyhord::AssignmentPage</name>
    <message>
        <source>Write a name or a key</source>
        <translation>Kirjoita nimi tai tunnus</translation>
    </message>
    <message>
        <source>&amp;Departments to ask</source>
        <translation>Hallinnot, &amp;joilta pyydetään vastausta</translation>
    </message>
    <message>
        <source>&amp;Letters that will be sent</source>
        <translation>&amp;Lähetettävät kirjeet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>Ta&amp;kaisin asiaan</translation>
    </message>
    <message>
        <source>Assign case %1</source>
        <translation>Osoita asia %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n department(s)</source>
        <translation>
            <numerusform>&amp;Pyydä vastausta %Ln hallinnolta</numerusform>
            <numerusform>&amp;Pyydä vastausta %Ln hallinnolta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the department</source>
        <translation>&amp;Pyydä vastausta</translation>
    </message>
    <message>
        <source>%1 – has no official mailbox, so nothing can be sent</source>
        <translation>%1 – ei virallista sähköpostilaatikkoa, joten mitään ei voi lähettää</translation>
    </message>
    <message>
        <source>%1 – to %2, answer due %3</source>
        <translation>%1 – osoitteeseen %2, vastattava viimeistään %3</translation>
    </message>
    <message>
        <source>“%1” is no department that can be asked. Choose one from the list, or remove the word.</source>
        <translation>”%1” ei ole hallinto, jolta voi kysyä. Valitse luettelosta tai poista sana.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>Case %1 is assigned. The question goes to: %2.</source>
        <comment>number, departments</comment>
        <translation>Asia %1 on jaettu. Kysymys menee: %2.</translation>
    </message>
    <message>
        <source>because of “%1”</source>
        <translation>sanoista ”%1”</translation>
    </message>
    <message>
        <source>%1 – to %2, what the person has said since</source>
        <extracomment>a letter: what the person who contacted us has said after the case was registered</extracomment>
        <translation>%1 – osoitteeseen %2, mitä palautteen antaja on sanonut sen jälkeen</translation>
    </message>
    <message>
        <source>The text points to no department that could be asked. Write the name of one.</source>
        <translation>Teksti ei viittaa mihinkään hallintoon, jolta voisi kysyä. Kirjoita hallinnon nimi.</translation>
    </message>
    <message>
        <source>No department is chosen. Write a name, or press Ctrl+Shift+D to take the one that is proposed.</source>
        <translation>Hallintoa ei ole valittu. Kirjoita nimi tai ota ehdotettu painamalla Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>Throw it away (&amp;Q)</source>
        <translation>Hylkää luonnos (&amp;Q)</translation>
    </message>
    <message>
        <source>Kept from when you chose here before, and not asked yet: %1.</source>
        <translation>Jäänyt aiemmasta valinnastasi, eikä siltä ole vielä kysytty: %1.</translation>
    </message>
    <message>
        <source>A department that is asked now, when that day has passed, answers by the working day before its first reminder.</source>
        <translation>Hallinto, jolta kysytään nyt, kun tuo päivä on jo mennyt, vastaa viimeistään ensimmäistä muistutusviestiään edeltävänä työpäivänä.</translation>
    </message>
</context>
<context>
    <name>lyhord::AttachmentBar</name>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Files can also be dropped on the form or pasted</source>
        <translation>Tiedostoja voi myös vetää lomakkeelle tai liittää leikepöydältä</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>Liitetty kuva %1.png</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>Lisää tiedostoja asiaan</translation>
    </message>
    <message>
        <source>The file %1 is too large: at most %2 can be attached.</source>
        <translation>Tiedosto %1 on liian suuri: enimmäiskoko on %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. It was not attached.</source>
        <translation>Tiedostoa %1 ei voi lukea: %2. Sitä ei liitetty.</translation>
    </message>
    <message>
        <source>The file %1 was not attached: all files of a case together may be at most %2.</source>
        <translation>Tiedostoa %1 ei liitetty: asian kaikki tiedostot saavat olla yhteensä enintään %2.</translation>
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
        <translation>Asiassa ei ole liitettä %1.</translation>
    </message>
    <message>
        <source>The stored file is damaged: it is not what was attached. Look for it in a backup.</source>
        <translation>Tallennettu tiedosto on vioittunut: se ei ole sama kuin liitetty tiedosto. Etsi se varmuuskopiosta.</translation>
    </message>
</context>
<context>
    <name>lyhord::Backup</name>
    <message>
        <source>The file is no backup of this program.</source>
        <translation>Tiedosto ei ole tämän ohjelman varmuuskopio.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of the program. Update the program first.</source>
        <translation>Varmuuskopio on tehty ohjelman uudemmalla versiolla. Päivitä ohjelma ensin.</translation>
    </message>
    <message>
        <source>%1 exists already. Give the backup a name of its own; an older one is never overwritten.</source>
        <translation>%1 on jo olemassa. Anna varmuuskopiolle oma nimi; vanhan päälle ei koskaan kirjoiteta.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Kansiota %1 ei ole.</translation>
    </message>
    <message>
        <source>The backup could not be given its name %1.</source>
        <translation>Varmuuskopiolle ei voitu antaa nimeä %1.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>Varmuuskopiota ei ole paikassa %1.</translation>
    </message>
    <message>
        <source>There is a database at this place already. A backup is only restored to an empty place.</source>
        <translation>Tässä paikassa on jo tietokanta. Varmuuskopion voi palauttaa vain tyhjään paikkaan.</translation>
    </message>
    <message>
        <source>A database on a server is backed up there: with pg_dump or pg_basebackup, and brought back with pg_restore. Ask the administrator of the server. Nothing was done.</source>
        <translation>Palvelimella oleva tietokanta varmuuskopioidaan siellä: komennolla pg_dump tai pg_basebackup, ja palautetaan komennolla pg_restore. Kysy palvelimen ylläpitäjältä. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1.</source>
        <translation>Varmuuskopiota ei voi kirjoittaa kansioon %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchForms</name>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Ask departments about all of them</source>
        <translation>Jaa kaikki hallinnoille</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>&amp;Departments to ask</source>
        <translation>Hallinnot, &amp;joille osoitetaan</translation>
    </message>
    <message>
        <source>Record one answer of a department in all</source>
        <translation>Kirjaa hallinnon vastaus kaikkiin</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Choose whose answer it is</source>
        <translation>Valitse, kenen vastaus on</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Mikä hallinto</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>Va&amp;staus</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Lo&amp;pputulos</translation>
    </message>
    <message>
        <source>Answer all and close them</source>
        <translation>Vastaa kaikkiin ja päätä ne</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Lähetä ja päätä</translation>
    </message>
    <message>
        <source>Each gets a letter of its own with its number and headline. With neither a standard answer nor a text of yours, each gets what its departments have answered.</source>
        <translation>Kukin saa oman kirjeen, jossa on asian numero ja otsikko. Ilman vakiovastausta ja omaa tekstiä kukin saa sen, mitä hallinnot ovat vastanneet.</translation>
    </message>
    <message>
        <source>Sta&amp;ndard answer</source>
        <translation>Va&amp;kiovastaus</translation>
    </message>
    <message>
        <source>Your own &amp;answer</source>
        <translation>O&amp;ma vastaus</translation>
    </message>
    <message>
        <source>Tell all of them when the answer will come</source>
        <translation>Kerro kaikille, milloin vastaus tulee</translation>
    </message>
    <message>
        <source>Send the interim answers</source>
        <translation>Lähetä väliaikatiedot</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;eksti</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Uusi &amp;päivä</translation>
    </message>
    <message>
        <source>Link all of them to one case</source>
        <translation>Liitä kaikki yhteen asiaan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>How they &amp;belong together</source>
        <translation>Miten ne &amp;kuuluvat yhteen</translation>
    </message>
    <message>
        <source>Write all of them off</source>
        <translation>Jätä kaikki sillensä</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Jätä sillensä</translation>
    </message>
    <message>
        <source>Record a department&apos;s answer</source>
        <translation>Kirjaa hallinnon vastaus</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Vastaa ja päätä</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Väliaikatieto</translation>
    </message>
    <message>
        <source>Link to one case</source>
        <translation>Liitä yhteen asiaan</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Ohjaa muualle</translation>
    </message>
    <message>
        <source>That &amp;case</source>
        <translation>S&amp;e asia</translation>
    </message>
    <message>
        <source>Only those that have waited three months without an answer can be written off. Who is told, and how, stands beside each.</source>
        <translation>Vain ne, jotka ovat odottaneet vastausta kolme kuukautta, voidaan jättää sillensä. Kunkin kohdalla lukee, kenelle siitä kerrotaan ja miten.</translation>
    </message>
    <message>
        <source>&amp;Reason, as the departments without an answer will read it</source>
        <translation>&amp;Syy sellaisena kuin vastaamatta jättänyt hallinto sen lukee</translation>
    </message>
    <message>
        <source>&amp;Who at the department answered</source>
        <translation>&amp;Kuka hallinnossa vastasi</translation>
    </message>
    <message>
        <source>Left empty, nobody is named as the one who answered</source>
        <translation>Jos tämä jää tyhjäksi, vastaajaa ei nimetä</translation>
    </message>
    <message>
        <source>None of the chosen cases waits for a department&apos;s answer.</source>
        <translation>Mikään valituista asioista ei odota hallinnon vastausta.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchModel</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Salassa pidettävä asia</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Ei onnistu: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Left out: nothing happens</source>
        <translation>Jätetty pois: mitään ei tapahdu</translation>
    </message>
    <message>
        <source>Is done; no letter goes out</source>
        <translation>Tehdään; kirjettä ei lähde</translation>
    </message>
    <message>
        <source>%1 is written to at %2</source>
        <extracomment>a department&apos;s name, its mailbox</extracomment>
        <translation>%1 saa kirjeen osoitteeseen %2</translation>
    </message>
    <message>
        <source>To the person, by way of: %1</source>
        <extracomment>&quot;Letter&quot;, &quot;E-mail&quot;, &quot;Phone&quot;</extracomment>
        <translation>Henkilölle, tapa: %1</translation>
    </message>
    <message>
        <source>E-mail to %1, %2</source>
        <translation>Sähköposti: %1, %2</translation>
    </message>
    <message>
        <source>To be called: %1, %2</source>
        <translation>Soitettava: %1, %2</translation>
    </message>
    <message>
        <source>Letter to be posted to %1</source>
        <translation>Postitettava kirje: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Puuttuu vielä: %1</translation>
    </message>
    <message>
        <source>Letter in another language than your text: %1</source>
        <extracomment>the letter would begin in the person&apos;s language and go on in that of the text; then what is sent</extracomment>
        <translation>Kirje on eri kielellä kuin tekstisi: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>a step that was done in this case and is undone again</extracomment>
        <translation>Peruttu</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchPage</name>
    <message>
        <source>The chosen cases</source>
        <translation>Valitut asiat</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message>
        <source>&amp;Undo in all</source>
        <translation>Kumoa ka&amp;ikissa</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Takaisin &amp;luetteloon</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Vaihe</translation>
    </message>
    <message>
        <source>How many cases are done</source>
        <translation>Kuinka monta asiaa on valmiina</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message numerus="yes">
        <source>One step on %n case(s)</source>
        <translation>
            <numerusform>Yksi vaihe %Ln asialle</numerusform>
            <numerusform>Yksi vaihe %Ln asialle</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what happens to each …</source>
        <translation>Selvitetään, mitä kullekin tapahtuu …</translation>
    </message>
    <message numerus="yes">
        <source>%n will be done.</source>
        <translation>
            <numerusform>%Ln tehdään.</numerusform>
            <numerusform>%Ln tehdään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln ei onnistu; syy on vieressä.</numerusform>
            <numerusform>%Ln ei onnistu; syy on kunkin vieressä.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it in again</source>
        <translation>&amp;Ota taas mukaan</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Jätä p&amp;ois</translation>
    </message>
    <message>
        <source>What will happen to each case is being worked out. Look at it, and press Ctrl+Enter once more.</source>
        <translation>Selvitetään, mitä kullekin asialle tapahtuu. Katso se ja paina Ctrl+Enter vielä kerran.</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%Ln valmis.</numerusform>
            <numerusform>%Ln valmista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln ei onnistunut; syy on vieressä.</numerusform>
            <numerusform>%Ln ei onnistunut; syy on kunkin vieressä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun, since it was stopped.</source>
        <translation>
            <numerusform>%Ln jäi aloittamatta, koska keskeytettiin.</numerusform>
            <numerusform>%Ln jäi aloittamatta, koska keskeytettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in all</source>
        <translation>Kumoa kaikissa</translation>
    </message>
    <message>
        <source>The step is being taken. Stop it, or wait until it is done.</source>
        <translation>Vaihetta tehdään. Keskeytä se tai odota, kunnes se on valmis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was done, and in how many cases: &quot;Answer and close: 27 done. 3 refused …&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%Ln jätetty pois.</numerusform>
            <numerusform>%Ln jätetty pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the step: what happens to each case is shown here then.</source>
        <translation>Täytä vaihe, niin tässä näkyy, mitä kullekin asialle tapahtuu.</translation>
    </message>
    <message>
        <source>This step has been taken. Change something in it to take it once more, or go back to the list.</source>
        <translation>Vaihe on tehty. Muuta siinä jotain, jos haluat tehdä sen uudelleen, tai palaa luetteloon.</translation>
    </message>
    <message>
        <source>There is no step here that you may take.</source>
        <translation>Täällä ei ole vaihetta, jonka saat tehdä.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is done: %n case(s) would be refused, and the reason stands beside each.</source>
        <translation>
            <numerusform>Mitään ei tehdä: %Ln asia hylättäisiin, ja syy on sen vieressä.</numerusform>
            <numerusform>Mitään ei tehdä: %Ln asiaa hylättäisiin, ja syy on kunkin vieressä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is done: every case is left out. Take one in again with Space.</source>
        <translation>Mitään ei tehdä: kaikki asiat on jätetty pois. Ota jokin takaisin välilyönnillä.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <extracomment>&quot;One step on 30 cases, 1 left out&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln jätetty pois</numerusform>
            <numerusform>%1, %Ln jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these case(s) were left out when this step was begun before, and are left out here too. Take them in again with Space in the list.</source>
        <translation>
            <numerusform>%Ln näistä asioista jätettiin pois, kun vaihe aloitettiin aiemmin, ja se on jätetty pois tästäkin. Ota se mukaan välilyönnillä luettelossa.</numerusform>
            <numerusform>%Ln näistä asioista jätettiin pois, kun vaihe aloitettiin aiemmin, ja ne on jätetty pois tästäkin. Ota ne mukaan välilyönnillä luettelossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out those of another lan&amp;guage</source>
        <translation>Jätä m&amp;uunkieliset pois</translation>
    </message>
    <message numerus="yes">
        <source>%n of the letter(s) are in another language than your text, and would mix the two.</source>
        <translation>
            <numerusform>%Ln kirje on eri kielellä kuin tekstisi, ja siinä sekoittuisi kaksi kieltä.</numerusform>
            <numerusform>%Ln kirjettä on eri kielellä kuin tekstisi, ja niissä sekoittuisi kaksi kieltä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back.</source>
        <translation>
            <numerusform>%Ln peruttu.</numerusform>
            <numerusform>%Ln peruttu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of the case(s) no department has stated an outcome. Choose one: it is then the outcome of all.</source>
        <translation>
            <numerusform>%Ln asiassa mikään hallinto ei ole ilmoittanut lopputulosta. Valitse se: se koskee silloin kaikkia.</numerusform>
            <numerusform>%Ln asiassa mikään hallinto ei ole ilmoittanut lopputulosta. Valitse se: se koskee silloin kaikkia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The departments have stated different outcomes, and each case keeps its own. What you choose here is the outcome of all.</source>
        <translation>Hallinnot ovat ilmoittaneet eri lopputuloksia, ja jokainen asia säilyttää omansa. Jos valitset tässä jonkin, se koskee kaikkia.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchService</name>
    <message>
        <source>This step is taken on one case at a time.</source>
        <translation>Tämä vaihe tehdään yhdelle asialle kerrallaan.</translation>
    </message>
    <message>
        <source>There is no step on many cases with the number %1.</source>
        <translation>Usean asian vaihetta numerolla %1 ei ole.</translation>
    </message>
    <message>
        <source>The step has been taken back in this case already.</source>
        <translation>Vaihe on jo kumottu tässä asiassa.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchStep</name>
    <message>
        <source>This answer from %1 has been recorded already.</source>
        <translation>Tämä vastaus (%1) on jo kirjattu.</translation>
    </message>
    <message>
        <source>The person has been promised an answer by this day already.</source>
        <translation>Henkilölle on jo luvattu vastaus tähän päivään mennessä.</translation>
    </message>
    <message>
        <source>%1 has answered already. Another answer in its place is recorded in the case itself.</source>
        <translation>%1 on jo vastannut. Toinen vastaus sen tilalle kirjataan itse asiaan.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchStore</name>
    <message>
        <source>There is no step on many cases with the number %1.</source>
        <translation>Usean asian vaihetta numerolla %1 ei ole.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchTakeBack</name>
    <message numerus="yes">
        <source>In %n it could not be:</source>
        <translation>
            <numerusform>%Ln asiassa se ei onnistunut:</numerusform>
            <numerusform>%Ln asiassa se ei onnistunut:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ja %Ln muuta.</numerusform>
            <numerusform>Ja %Ln muuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n case(s): %1.</source>
        <extracomment>a step that is taken back: &quot;Taken back in 12 cases: Assign.&quot;</extracomment>
        <translation>
            <numerusform>Kumottu %Ln asiassa: %1.</numerusform>
            <numerusform>Kumottu %Ln asiassa: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written is in the form when you begin the step for the same cases again.</source>
        <translation>Kirjoitettu teksti on lomakkeessa, kun aloitat vaiheen samoille asioille uudelleen.</translation>
    </message>
</context>
<context>
    <name>lyhord::BatchUndoDialog</name>
    <message>
        <source>&amp;Undo in all</source>
        <translation>Kumoa ka&amp;ikissa</translation>
    </message>
    <message>
        <source>&amp;Your steps on many cases</source>
        <translation>&amp;Usean asian vaiheesi</translation>
    </message>
    <message>
        <source>Your steps on many cases</source>
        <translation>Usean asian vaiheesi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n case(s)</source>
        <extracomment>a moment, a step, how many cases: &quot;20 Nov 2026 14:05: Assign, 30 cases&quot;</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln asia</numerusform>
            <numerusform>%1: %2, %Ln asiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>You have taken no step on many cases that could be undone.</source>
        <translation>Sinulla ei ole usean asian vaihetta, jonka voisi kumota.</translation>
    </message>
</context>
<context>
    <name>lyhord::CalendarSection</name>
    <message>
        <source>Free days</source>
        <translation>Vapaapäivät</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Viikonpäivä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Why it is free</source>
        <translation>Miksi vapaa</translation>
    </message>
    <message>
        <source>The free days of the year appear here.</source>
        <translation>Vuoden vapaapäivät näkyvät tässä.</translation>
    </message>
    <message>
        <source>&amp;New closing day</source>
        <translation>Uus&amp;i kiinniolopäivä</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>P&amp;äivä</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Vu&amp;osi</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Lain mukaan</translation>
    </message>
    <message>
        <source>Closed by the municipality</source>
        <translation>Kunnan kiinniolopäivä</translation>
    </message>
    <message>
        <source>Treated as free</source>
        <translation>Katsotaan vapaaksi</translation>
    </message>
    <message>
        <source>This day is free already: %1.</source>
        <translation>Tämä päivä on jo vapaa: %1.</translation>
    </message>
    <message>
        <source>Say on which day the municipality is closed.</source>
        <translation>Valitse, minä päivänä kunta on suljettu.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays are free beside these days. A closing day that is added or withdrawn moves the days of running cases, which are shown before; what has been reported stays.</source>
        <translation>Lauantait ja sunnuntait ovat vapaita näiden päivien lisäksi. Lisätty tai peruttu kiinniolopäivä siirtää vireillä olevien asioiden päiviä, ja ne näytetään ensin. Se, mikä on raportoitu, säilyy.</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw…</source>
        <translation>Pe&amp;ru…</translation>
    </message>
    <message>
        <source>The day is an ordinary working day again.</source>
        <translation>Päivästä tulee taas tavallinen työpäivä.</translation>
    </message>
    <message>
        <source>%1 is a closing day now.</source>
        <translation>%1 on nyt kiinniolopäivä.</translation>
    </message>
    <message>
        <source>%1 is no closing day any more.</source>
        <translation>%1 ei ole enää kiinniolopäivä.</translation>
    </message>
    <message>
        <source>No running case got other days.</source>
        <translation>Mikään vireillä oleva asia ei saanut muita päiviä.</translation>
    </message>
    <message numerus="yes">
        <source>%n running cases got other days.</source>
        <translation>
            <numerusform>%Ln vireillä oleva asia sai muut päivät.</numerusform>
            <numerusform>%Ln vireillä olevaa asiaa sai muut päivät.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day at the left, or add a closing day with Alt+N.</source>
        <translation>Valitse päivä vasemmalta tai lisää kiinniolopäivä näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::CampaignSection</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>Uus&amp;i kampanja</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>Short and for ever, such as cycling2027.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi pyoraily2027.</translation>
    </message>
    <message>
        <source>Campaigns that ask for views on one question appear here. Add the first with Alt+N.</source>
        <translation>Tässä näkyvät kampanjat, joissa pyydetään mielipiteitä yhdestä kysymyksestä. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a campaign at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta muutettava kampanja tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseEdit</name>
    <message>
        <source>Number, word, name or phone</source>
        <translation>Numero, sana, nimi tai puhelin</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseExports</name>
    <message>
        <source>The printer did not take the case. Look whether it is switched on, and print it again.</source>
        <translation>Tulostin ei ottanut asiaa vastaan. Tarkista, että se on päällä, ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Tallenna asia nimellä</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Case %1 went to the printer.</source>
        <translation>Asia %1 lähetettiin tulostimelle.</translation>
    </message>
    <message>
        <source>The case could not be saved in the file %1. Choose another place, and print it again.</source>
        <translation>Asiaa ei voitu tallentaa tiedostoon %1. Valitse toinen paikka ja tulosta se uudelleen.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseFacts</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Reply wanted</source>
        <translation>Vastaus toivottu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vastattava viimeistään</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Answered directly</source>
        <translation>Vastattu heti</translation>
    </message>
    <message>
        <source>Standard answer</source>
        <translation>Vakiovastaus</translation>
    </message>
    <message>
        <source>Referred because</source>
        <translation>Ohjattu, peruste</translation>
    </message>
    <message>
        <source>Feedback, working days</source>
        <translation>Vastausaika, työpäiviä</translation>
    </message>
    <message>
        <source>Handling, working days</source>
        <translation>Käsittelyaika, työpäiviä</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseFilePage</name>
    <message>
        <source>&amp;More steps</source>
        <translation>Lis&amp;ää vaiheita</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Choose a case in the list to read it here.</source>
        <translation>Valitse luettelosta asia, niin voit lukea sen tässä.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Asia %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Tiedostoa %1 ei voi lukea: %2.</translation>
    </message>
    <message>
        <source>Attach files to case %1</source>
        <translation>Liitä tiedostoja asiaan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%Ln tiedosto liitetty.</numerusform>
            <numerusform>%Ln tiedostoa liitetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Tallenna tiedosto</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa asia</translation>
    </message>
    <message>
        <source>%1 has changed the case meanwhile (%2). What you have written here is still there.</source>
        <extracomment>a name, and what they have done: &quot;Corrected, Assigned&quot;</extracomment>
        <translation>%1 on sillä välin muuttanut asiaa (%2). Tähän kirjoittamasi on tallella.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>The database cannot be reached. The case is shown as soon as it is there again.</source>
        <translation>Tietokantaan ei saada yhteyttä. Asia näytetään heti, kun yhteys on palannut.</translation>
    </message>
    <message>
        <source>Since you looked last: %1 (%2).</source>
        <extracomment>names, then what they have done: &quot;Corrected, Assigned&quot;</extracomment>
        <translation>Edellisen katselusi jälkeen: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Case %1 comes back to you on %2.</source>
        <translation>Asia %1 palaa sinulle %2.</translation>
    </message>
    <message>
        <source>The note on case %1 is kept.</source>
        <translation>Asian %1 muistiinpano on tallennettu.</translation>
    </message>
    <message>
        <source>The note on case %1 is gone.</source>
        <translation>Asian %1 muistiinpano on poistettu.</translation>
    </message>
    <message>
        <source>Case %1 is no longer flagged.</source>
        <translation>Asiaa %1 ei ole enää liputettu.</translation>
    </message>
    <message>
        <source>Saved in case %1: %2.</source>
        <comment>number, step</comment>
        <translation>Tallennettu asiaan %1: %2.</translation>
    </message>
    <message>
        <source>Taken back in case %1: %2.</source>
        <comment>number, step</comment>
        <translation>Peruttu asiassa %1: %2.</translation>
    </message>
    <message>
        <source>To remove the note, empty it.</source>
        <translation>Tyhjennä muistiinpano poistaaksesi sen.</translation>
    </message>
    <message>
        <source>“%1” is not possible in case %2 as it stands.</source>
        <extracomment>a step as the menu calls it, a case&apos;s number</extracomment>
        <translation>”%1” ei ole mahdollinen asiassa %2 sen nykyisessä tilassa.</translation>
    </message>
    <message>
        <source>Case %1 is being read …</source>
        <translation>Asiaa %1 luetaan …</translation>
    </message>
    <message>
        <source>Read more of the case</source>
        <translation>Lue lisää asiasta</translation>
    </message>
    <message>
        <source>The letter to %1 had already left: %2.</source>
        <comment>department, moment</comment>
        <translation>Kirje vastaanottajalle %1 oli jo lähtenyt: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to save.</source>
        <translation>Mitään ei muutettu, joten tallennettavaa ei ole.</translation>
    </message>
    <message>
        <source>&amp;Answer the person…</source>
        <translation>&amp;Vastaa henkilölle…</translation>
    </message>
    <message>
        <source>Case %1 is handed over to the chief legal officer.</source>
        <translation>Asia %1 on luovutettu johtavalle lakimiehelle.</translation>
    </message>
    <message>
        <source>“%1” is done by the contact centre.</source>
        <translation>”%1” kuuluu asiakaspalvelukeskukselle.</translation>
    </message>
    <message>
        <source>“%1” is done by the department that is asked, or by the contact centre.</source>
        <translation>”%1” kuuluu hallinnolle, jolta on kysytty, tai asiakaspalvelukeskukselle.</translation>
    </message>
    <message>
        <source>What you have written about case %1</source>
        <translation>Mitä olet kirjoittanut asiasta %1</translation>
    </message>
    <message>
        <source>Begin from the case (&amp;Q)</source>
        <translation>Aloita asiasta (&amp;X)</translation>
    </message>
    <message>
        <source>The form contains what was undone: %1.</source>
        <translation>Lomakkeessa on se, mikä kumottiin: %1.</translation>
    </message>
    <message>
        <source>The form contains what you had begun earlier: %1.</source>
        <translation>Lomakkeessa on se, minkä olit aiemmin aloittanut: %1.</translation>
    </message>
    <message>
        <source>This was written for %1.</source>
        <translation>Tämä kirjoitettiin hallinnolle %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of case %1 waits to go to the person. %n letter(s) to departments wait: they are marked in the outbox (Ctrl+O).</source>
        <translation>
            <numerusform>Asiassa %1 mikään ei odota lähtöä henkilölle. %Ln viesti hallinnolle odottaa: se merkitään lähtevissä (Ctrl+O).</numerusform>
            <numerusform>Asiassa %1 mikään ei odota lähtöä henkilölle. %Ln viestiä hallinnoille odottaa: ne merkitään lähtevissä (Ctrl+O).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has recorded an answer of the department (%2). What you have written was not begun from it.</source>
        <comment>person, moment</comment>
        <translation>%1 on kirjannut hallinnon vastauksen (%2). Kirjoittamasi ei perustu siihen.</translation>
    </message>
    <message>
        <source>What %1 has recorded</source>
        <translation>Mitä %1 on kirjannut</translation>
    </message>
    <message>
        <source>%1 has handed the case back meanwhile (%2). What you have written is kept as a draft.</source>
        <comment>department, person</comment>
        <translation>%1 on sillä välin palauttanut asian (%2). Kirjoittamasi säilyy luonnoksena.</translation>
    </message>
    <message>
        <source>%1 has handed the case back meanwhile (%2): “%3” That is no answer. What you have written is kept as a draft.</source>
        <comment>department, person, reason</comment>
        <translation>%1 on sillä välin palauttanut asian (%2): ”%3” Se ei ole vastaus. Kirjoittamasi säilyy luonnoksena.</translation>
    </message>
    <message>
        <source>Case %1 is opened again. It is the contact centre&apos;s now, and you no longer see it.</source>
        <translation>Asia %1 on avattu uudelleen. Se on nyt asiakaspalvelukeskuksen, etkä näe sitä enää.</translation>
    </message>
    <message>
        <source>What was written is in the form when you open it again.</source>
        <translation>Kirjoitettu teksti on lomakkeessa, kun avaat sen uudelleen.</translation>
    </message>
    <message>
        <source>&amp;Register what was said and hand it over…</source>
        <translation>&amp;Kirjaa kerrottu ja luovuta…</translation>
    </message>
    <message>
        <source>&amp;Put the answer right…</source>
        <translation>&amp;Korjaa vastaus…</translation>
    </message>
    <message>
        <source>Change the &amp;department&apos;s answer…</source>
        <translation>Muuta hallinnon &amp;vastausta…</translation>
    </message>
    <message>
        <source>“%1” is done by the department&apos;s registrar, or by the contact centre.</source>
        <extracomment>a step as the menu calls it</extracomment>
        <translation>”%1” kuuluu hallinnon kirjaajalle tai asiakaspalvelukeskukselle.</translation>
    </message>
    <message>
        <source>The answer had not left, and was withdrawn.</source>
        <translation>Vastaus ei ollut lähtenyt, ja se on peruttu.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseHead</name>
    <message>
        <source>Come back %1</source>
        <translation>Palaa %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
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
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind and area</source>
        <translation>Tyyppi ja aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kuka kertoi</translation>
    </message>
    <message>
        <source>Name and contact are hidden.</source>
        <translation>Nimi ja yhteystiedot on piilotettu.</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Palautteen antaja</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Wants a reply</source>
        <translation>Toivoo vastausta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes, by %1</source>
        <translation>Kyllä: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Suojatut henkilötiedot</translation>
    </message>
    <message>
        <source>Yes: never in letters, lists or headlines</source>
        <translation>Kyllä: ei koskaan kirjeisiin, luetteloihin tai otsikoihin</translation>
    </message>
    <message>
        <source>no longer asked: %1</source>
        <translation>pyyntö peruttu: %1</translation>
    </message>
    <message>
        <source>asked %1, not answered yet</source>
        <translation>pyydetty %1, ei vielä vastattu</translation>
    </message>
    <message>
        <source>asked %1, not answered. %2.</source>
        <translation>pyydetty %1, ei vastattu. %2.</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kenellä asia on</translation>
    </message>
    <message>
        <source>No department has been asked yet.</source>
        <translation>Vastausta ei ole vielä pyydetty miltään hallinnolta.</translation>
    </message>
    <message>
        <source>No department was asked.</source>
        <translation>Vastausta ei pyydetty miltään hallinnolta.</translation>
    </message>
    <message>
        <source>consulted %1</source>
        <translation>tiedusteltu %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Vastattu %1</translation>
    </message>
    <message>
        <source>Referred as</source>
        <translation>Ohjauksen peruste</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>Mitä henkilölle kerrottiin</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Linkitetyt asiat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>As it came in, before it was corrected:</source>
        <translation>Näin se tuli, ennen korjausta:</translation>
    </message>
    <message>
        <source>answered %1 – %2</source>
        <comment>when and who, outcome</comment>
        <translation>vastasi %1 – %2</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Uutta:</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>a step was taken back: what it was</extracomment>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who at the department answered</extracomment>
        <translation>antoi %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ilman: %1</translation>
    </message>
    <message>
        <source>Working notes</source>
        <translation>Työmuistiinpanot</translation>
    </message>
    <message>
        <source>Only for handling the case: no document of it, never sent or handed out.</source>
        <translation>Vain asian käsittelyä varten: ei asian asiakirja, ei koskaan lähetetä eikä luovuteta.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, muutettu %2</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Muuta tai poista</translation>
    </message>
    <message>
        <source>Call and say this</source>
        <translation>Soita ja sano tämä</translation>
    </message>
    <message>
        <source>Print and post this letter</source>
        <translation>Tulosta ja postita tämä kirje</translation>
    </message>
    <message>
        <source>This e-mail has not left yet</source>
        <translation>Tämä sähköposti ei ole vielä lähtenyt</translation>
    </message>
    <message>
        <source>The address is hidden.</source>
        <translation>Osoite on piilotettu.</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Näytä kirje</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, by e-mail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>moment, by e-mail, person</comment>
        <translation>%1, %2, tekijä %3</translation>
    </message>
    <message>
        <source>%1, at once</source>
        <translation>%1, heti</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vastaus annettu</translation>
    </message>
    <message>
        <source>Answered at once</source>
        <translation>Vastattu heti</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>a case: headline, status, day it was received</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Cases of somebody of the same name</source>
        <translation>Samannimisen henkilön asiat</translation>
    </message>
    <message>
        <source>There are older ones: search for the person&apos;s telephone number or name.</source>
        <translation>Vanhempiakin on: hae henkilön puhelinnumerolla tai nimellä.</translation>
    </message>
    <message>
        <source>To be assigned anew</source>
        <translation>Osoitettava uudelleen</translation>
    </message>
    <message>
        <source>%1 has handed the case back.</source>
        <translation>%1 on palauttanut asian.</translation>
    </message>
    <message>
        <source>handed back %1</source>
        <comment>when and who</comment>
        <translation>palautti %1</translation>
    </message>
    <message>
        <source>The chief legal officer alone reads this case and answers the person. Others see when it was handed over and by whom.</source>
        <translation>Vain johtava lakimies lukee tämän asian ja vastaa henkilölle. Muut näkevät, milloin se luovutettiin ja kuka sen teki.</translation>
    </message>
    <message>
        <source>A message that had been added here was taken out and is in the inbox again</source>
        <translation>Tähän lisätty viesti otettiin pois ja on taas saapuneissa</translation>
    </message>
    <message>
        <source>What departments had been sent of it had left already.</source>
        <translation>Hallinnoille siitä lähetetty oli jo lähtenyt.</translation>
    </message>
    <message>
        <source>its matter, answered directly; the department was not asked</source>
        <translation>sen asia, vastattu heti; hallinnolta ei kysytty</translation>
    </message>
    <message>
        <source>Other cases with the same telephone number or e-mail address</source>
        <translation>Muut asiat, joissa on sama puhelinnumero tai sähköpostiosoite</translation>
    </message>
    <message>
        <source>asked %1, had not answered when the case was closed</source>
        <translation>kysytty %1, ei ollut vastannut, kun asia päätettiin</translation>
    </message>
    <message>
        <source>What the person is to be told, waits to leave</source>
        <translation>Mitä henkilölle kerrotaan (odottaa lähettämistä)</translation>
    </message>
    <message>
        <source>asked %1, to answer by %2, not answered yet</source>
        <translation>pyydetty %1, vastattava viimeistään %2, ei vielä vastattu</translation>
    </message>
    <message>
        <source>asked %1, to answer by %2, not answered. %3.</source>
        <translation>pyydetty %1, vastattava viimeistään %2, ei vastattu. %3.</translation>
    </message>
    <message>
        <source>What you wrote is kept. It is read by those who may read secret cases.</source>
        <translation>Kirjoittamasi on tallessa. Sen lukevat ne, joilla on oikeus lukea salassa pidettäviä asioita.</translation>
    </message>
    <message>
        <source>answered by whom the case concerns</source>
        <extracomment>a department&apos;s answer</extracomment>
        <translation>vastaajana se, jota asia koskee</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseListModel</name>
    <message>
        <source>Due</source>
        <extracomment>column: when the answer is due, or when the case was closed</extracomment>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Hallinnot</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column: view, complaint, suggestion, praise</extracomment>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Salassa pidettävä asia</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>liputettu</translation>
    </message>
    <message>
        <source>changed since you looked</source>
        <translation>muuttunut katselusi jälkeen</translation>
    </message>
    <message>
        <source>Come back</source>
        <extracomment>column: the day one wants to come back to a case</extracomment>
        <translation>Palaa</translation>
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
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Palautteen antaja</translation>
    </message>
    <message>
        <source>Registered by</source>
        <extracomment>column: who at the contact centre registered the case</extracomment>
        <translation>Kirjannut</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>column: the day the answer was sent and the case closed</extracomment>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Muutettu viimeksi</translation>
    </message>
    <message>
        <source>Answered, a letter to the person waits</source>
        <translation>Vastattu, kirje henkilölle odottaa</translation>
    </message>
    <message>
        <source>Closed on %1, after the day an answer was due: %2.</source>
        <comment>two days</comment>
        <translation>Päätetty %1, sen päivän jälkeen, jona vastaus olisi pitänyt antaa: %2.</translation>
    </message>
    <message>
        <source>Handed over, a letter to the person waits</source>
        <translation>Luovutettu, kirje henkilölle odottaa</translation>
    </message>
    <message>
        <source>Not answered, due %1</source>
        <translation>Ei vastattu, vastattava viimeistään %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>The answer has not left</source>
        <translation>Vastaus ei ole lähtenyt</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>10 working days left</source>
        <extracomment>as long as the words for a due day get: it decides the width of the column</extracomment>
        <translation>10 työpäivää jäljellä</translation>
    </message>
    <message>
        <source>Show column “%1”</source>
        <translation>Näytä sarake ”%1”</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Lajittele: ”%1”</translation>
    </message>
    <message>
        <source>Show column “%1” (waits for more room)</source>
        <translation>Näytä sarake ”%1” (odottaa lisää tilaa)</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseLists</name>
    <message>
        <source>There is no department called %1.</source>
        <translation>Hallintoa nimeltä %1 ei ole.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseMarks</name>
    <message>
        <source>Choose the day on which you want to come back to the case.</source>
        <translation>Valitse päivä, jona haluat palata asiaan.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a day to come.</source>
        <translation>Se päivä on jo mennyt. Valitse tämä tai tuleva päivä.</translation>
    </message>
    <message>
        <source>One line of at most %1 characters.</source>
        <translation>Yksi rivi, enintään %1 merkkiä.</translation>
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
        <translation>Sisäinen. Ottanut: %1, %2</translation>
    </message>
    <message>
        <source>Print the case, internal</source>
        <translation>Tulosta asia, sisäinen</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseService</name>
    <message>
        <source>The same message has just been imported by someone else.</source>
        <translation>Joku muu on juuri tuonut saman viestin.</translation>
    </message>
    <message>
        <source>There is no case %1 to link to.</source>
        <translation>Asiaa %1 ei ole, joten siihen ei voi linkittää.</translation>
    </message>
    <message>
        <source>Say which version of the case the correction is made from, so that nobody&apos;s change is lost.</source>
        <translation>Ilmoita, mihin asian versioon korjaus tehdään, ettei kenenkään muutos katoa.</translation>
    </message>
    <message>
        <source>There is no step to take back: a registration stays, its number is given once and for all.</source>
        <translation>Kumottavaa vaihetta ei ole: kirjaus säilyy, ja sen numero annetaan lopullisesti.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which is the most one file may be.</source>
        <translation>%1 on suurempi kuin %2 MiB, joka on yhden tiedoston enimmäiskoko.</translation>
    </message>
    <message>
        <source>All files of a case together may be at most %1 MiB.</source>
        <translation>Asian tiedostot saavat olla yhteensä enintään %1 MiB.</translation>
    </message>
    <message>
        <source>You may not open case %1.</source>
        <translation>Sinulla ei ole oikeutta avata asiaa %1.</translation>
    </message>
    <message>
        <source>You may not read the files of case %1.</source>
        <translation>Sinulla ei ole oikeutta lukea asian %1 tiedostoja.</translation>
    </message>
    <message>
        <source>You may not read the answer of case %1.</source>
        <translation>Sinulla ei ole oikeutta lukea asian %1 vastausta.</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>Hallintoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>More has happened in case %1 since that step. Open the case to see what came after it.</source>
        <translation>Asiassa %1 on tapahtunut muutakin sen vaiheen jälkeen. Avaa asia, niin näet, mitä sen jälkeen tuli.</translation>
    </message>
    <message>
        <source>Someone else has changed case %1 meanwhile. Nothing was saved; see what is new in it and decide anew.</source>
        <translation>Joku muu on sillä välin muuttanut asiaa %1. Mitään ei tallennettu; katso, mitä uutta siinä on, ja päätä uudelleen.</translation>
    </message>
    <message>
        <source>The last step in case %1 is another one, so nothing was taken back. Open the case to see it.</source>
        <translation>Asian %1 viimeisin vaihe on toinen, joten mitään ei peruttu. Katso sitä avaamalla asia.</translation>
    </message>
    <message>
        <source>You may not read the letters of case %1.</source>
        <translation>Sinulla ei ole oikeutta lukea asian %1 kirjeitä.</translation>
    </message>
    <message>
        <source>Handed over to the chief legal officer</source>
        <translation>Luovutettu johtavalle lakimiehelle</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ohjelma</translation>
    </message>
    <message>
        <source>The message as it came.txt</source>
        <translation>Viesti sellaisena kuin se tuli.txt</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseSnapshot</name>
    <message>
        <source>The earlier state of the case cannot be read.</source>
        <translation>Asian aiempaa tilaa ei voi lukea.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseStore</name>
    <message>
        <source>This is no place in this list. Start from the beginning.</source>
        <translation>Luettelossa ei ole tätä kohtaa. Aloita alusta.</translation>
    </message>
    <message>
        <source>Someone else has changed case %1 meanwhile. Nothing was saved; look at it again.</source>
        <translation>Joku muu on sillä välin muuttanut asiaa %1. Mitään ei tallennettu. Katso asiaa uudelleen.</translation>
    </message>
    <message>
        <source>There is no case %1 that you may see.</source>
        <translation>Asiaa %1 ei ole, tai sinulla ei ole oikeutta nähdä sitä.</translation>
    </message>
</context>
<context>
    <name>lyhord::CaseWindow</name>
    <message>
        <source>Case %1 – Lyhörd</source>
        <extracomment>the title of a window in which a case is read: its number and the name of the program</extracomment>
        <translation>Asia %1 – Lyhörd</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>&amp;Go to the case in the main window</source>
        <translation>&amp;Siirry asiaan pääikkunassa</translation>
    </message>
    <message>
        <source>Steps are taken there. Ctrl+Enter</source>
        <translation>Vaiheet tehdään siellä. Ctrl+Enter</translation>
    </message>
    <message>
        <source>Case %1 is being read …</source>
        <translation>Asiaa %1 luetaan …</translation>
    </message>
</context>
<context>
    <name>lyhord::CasesPart</name>
    <message>
        <source>&amp;Back to the figures</source>
        <translation>Takaisin lukuihin</translation>
    </message>
    <message>
        <source>The cases are being looked up …</source>
        <translation>Asioita haetaan …</translation>
    </message>
    <message>
        <source>None of these cases is left here, or you may not read any of them.</source>
        <translation>Mitään näistä asioista ei ole enää täällä, tai et saa lukea niistä yhtäkään.</translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>Näytetään %1 uusinta.</translation>
    </message>
    <message>
        <source>One step on the chosen cases…</source>
        <translation>Yksi vaihe valituille asioille…</translation>
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
        <translation>Luokat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retired an&amp;d former names</source>
        <translation>Näytä &amp;käytöstä poistetut ja entiset nimet</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>Uus&amp;i luokka</translation>
    </message>
    <message>
        <source>Belo&amp;w</source>
        <translation>Ylempi lu&amp;okka</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>A category &amp;below this one must be chosen</source>
        <translation>&amp;Jokin alaluokka on valittava</translation>
    </message>
    <message>
        <source>Short and for ever, such as vinter.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi vinter.</translation>
    </message>
    <message>
        <source>The new name holds from %1: old cases and reports keep the former one.</source>
        <translation>Uusi nimi on voimassa %1 alkaen. Vanhat asiat ja raportit säilyttävät entisen.</translation>
    </message>
    <message>
        <source>Each department&apos;s categories appear here as a tree. Add the first one with Alt+N.</source>
        <translation>Kunkin hallinnon luokat näkyvät tässä puuna. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a category at the left to change it, or add one below the chosen line with Alt+N.</source>
        <translation>Valitse vasemmalta luokka, jota haluat muuttaa, tai lisää alaluokka valittuun riviin näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::ChangeTransaction</name>
    <message>
        <source>The chief legal officer has no mailbox on record. The case stands in the queue of whoever holds that role.</source>
        <translation>Johtavalla lakimiehellä ei ole tiedoissa sähköpostilaatikkoa. Asia on sen henkilön jonossa, jolla on tämä rooli.</translation>
    </message>
</context>
<context>
    <name>lyhord::CheckSection</name>
    <message>
        <source>Copies the database as it is now to another place, while everybody works on.</source>
        <translation>Kopioi tietokannan nykyisellään toiseen paikkaan. Kaikki voivat jatkaa työtään.</translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation>&amp;Varmuuskopioi tietokanta…</translation>
    </message>
    <message>
        <source>Looks whether the database is sound, whether everything that belongs together is there, and whether the search finds all.</source>
        <translation>Tarkistaa, että tietokanta on ehjä, että kaikki yhteenkuuluva on tallessa ja että haku löytää kaiken.</translation>
    </message>
    <message>
        <source>Chec&amp;k the database</source>
        <translation>Ta&amp;rkista tietokanta</translation>
    </message>
    <message>
        <source>Check the h&amp;istory</source>
        <translation>Tark&amp;ista tapahtumat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Tietokanta on ehjä.</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>Tapahtumat ovat tallessa.</translation>
    </message>
    <message>
        <source>How far the check has come</source>
        <translation>Tarkistuksen eteneminen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>Back up the database to</source>
        <translation>Varmuuskopioi tietokanta tiedostoon</translation>
    </message>
    <message>
        <source>The database was copied to %1.</source>
        <translation>Tietokanta kopioitiin: %1.</translation>
    </message>
    <message>
        <source>The check was stopped. It has not seen everything.</source>
        <translation>Tarkistus keskeytettiin. Kaikkea ei tarkistettu.</translation>
    </message>
    <message>
        <source>Keep the file as it is, take the latest backup, and ask whoever looks after the database.</source>
        <translation>Säilytä tiedosto nykyisellään, ota esiin uusin varmuuskopio ja kysy tietokannan ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Looks whether the history of the cases is whole and nothing in it was changed afterwards, and, in a database file, whether another program has changed cases, settings, people or their roles.</source>
        <translation>Tarkistaa, että asioiden historia on ehjä eikä sitä ole muutettu jälkikäteen ja, jos tietokanta on tiedosto, onko toinen ohjelma muuttanut asioita, asetuksia, henkilöitä tai heidän roolejaan.</translation>
    </message>
</context>
<context>
    <name>lyhord::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Delete removes %1</source>
        <translation>Poista: %1 (Delete)</translation>
    </message>
    <message>
        <source>Chosen already</source>
        <translation>Jo valittu</translation>
    </message>
</context>
<context>
    <name>lyhord::ChoiceBar</name>
    <message>
        <source>Hide small fi&amp;gures</source>
        <translation>Piilota pienet luv&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Ha&amp;llinto</translation>
    </message>
    <message>
        <source>&amp;Split by</source>
        <translation>&amp;Jaottelu</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Ei jaottelua</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>Process area and process</source>
        <translation>Prosessialue ja prosessi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Prosessi</translation>
    </message>
    <message>
        <source>Service dec&amp;laration</source>
        <translation>Pal&amp;velulupaus</translation>
    </message>
    <message>
        <source>C&amp;ampaign</source>
        <translation>&amp;Kampanja</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisaatio</translation>
    </message>
    <message>
        <source>As it is today</source>
        <translation>Kuten tänään</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Kuten silloin</translation>
    </message>
    <message>
        <source>As it is today: a department that has a successor is counted with it.</source>
        <translation>Kuten tänään: hallinto, jolla on seuraaja, lasketaan seuraajansa kanssa.</translation>
    </message>
    <message>
        <source>For what leaves the municipality: nobody can be told from small numbers, nor can they be reckoned from the others.</source>
        <translation>Kunnan ulkopuolelle lähtevää varten: ketään ei voi tunnistaa pienistä luvuista, eikä niitä voi laskea muista.</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Koko kunta</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Kaikki prosessit</translation>
    </message>
    <message>
        <source>All, and without any</source>
        <translation>Kaikki, myös ilman</translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>L&amp;isää valintoja</translation>
    </message>
    <message numerus="yes">
        <source>&amp;More choices (%n in use)</source>
        <translation>
            <numerusform>L&amp;isää valintoja (%Ln käytössä)</numerusform>
            <numerusform>L&amp;isää valintoja (%Ln käytössä)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Tyhjennä kenttä</translation>
    </message>
</context>
<context>
    <name>lyhord::CommentDialog</name>
    <message>
        <source>Comment on the report</source>
        <translation>Raportin kommentti</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>K&amp;ommentti</translation>
    </message>
    <message>
        <source>It stands on the report&apos;s first page and in its letter.</source>
        <translation>Se on raportin ensimmäisellä sivulla ja kirjeessä.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>lyhord::CompletingEdit</name>
    <message>
        <source>Type a part of a name, or press Down</source>
        <translation>Kirjoita osa nimestä tai paina nuoli alas</translation>
    </message>
    <message>
        <source>Nothing in the list fits these letters.</source>
        <translation>Mikään luettelossa ei sovi kirjoitettuun.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a category and the department it belongs to, in a list</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Chosen already: %1</source>
        <translation>Jo valittu: %1</translation>
    </message>
    <message>
        <source>Enter keeps what you have written, Down goes to these.</source>
        <translation>Enter säilyttää kirjoittamasi, alanuoli siirtyy näihin.</translation>
    </message>
    <message>
        <source>Enter takes the marked line. To keep what you have written: Esc, then Enter.</source>
        <translation>Enter ottaa merkityn rivin. Jos haluat pitää kirjoittamasi: Esc, sitten Enter.</translation>
    </message>
</context>
<context>
    <name>lyhord::CompletionList</name>
    <message>
        <source>Choices that fit</source>
        <translation>Sopivat vaihtoehdot</translation>
    </message>
</context>
<context>
    <name>lyhord::ConflictChoice</name>
    <message>
        <source>%1: %2 has written something else meanwhile.</source>
        <translation>%1: %2 on sillä välin kirjoittanut jotain muuta.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Toisen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>What you have written</source>
        <translation>Mitä sinä olet kirjoittanut</translation>
    </message>
    <message>
        <source>What %1 has written</source>
        <translation>Mitä %1 on kirjoittanut</translation>
    </message>
    <message>
        <source>What is to stand</source>
        <translation>Mikä jää voimaan</translation>
    </message>
    <message>
        <source>Choose which of the two is to stand, or edit it.</source>
        <translation>Valitse, kumpi jää voimaan, tai muokkaa sitä.</translation>
    </message>
</context>
<context>
    <name>lyhord::ConnectionForm</name>
    <message>
        <source>&amp;Keep the password in the file .pgpass in my home folder</source>
        <translation>&amp;Säilytä salasana kotikansioni tiedostossa .pgpass</translation>
    </message>
    <message>
        <source>My own login (single sign-on)</source>
        <translation>Oma tunnukseni (kertakirjautuminen)</translation>
    </message>
    <message>
        <source>A login of the server&apos;s, with a password</source>
        <translation>Palvelimen tunnus ja salasana</translation>
    </message>
    <message>
        <source>As it should be (checked, unless the server is this computer)</source>
        <translation>Kuten kuuluu (tarkistetaan, ellei palvelin ole tämä tietokone)</translation>
    </message>
    <message>
        <source>Encrypted; the certificate and the server&apos;s name are checked</source>
        <translation>Salattu; varmenne ja palvelimen nimi tarkistetaan</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is checked, not the name</source>
        <translation>Salattu; varmenne tarkistetaan, nimeä ei</translation>
    </message>
    <message>
        <source>Encrypted, but nothing is checked</source>
        <translation>Salattu, mutta mitään ei tarkisteta</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Ei salattu</translation>
    </message>
    <message>
        <source>The connection works. You are %1 there.</source>
        <translation>Yhteys toimii. Olet siellä %1.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Palvelin</translation>
    </message>
    <message>
        <source>Several with a comma between: the one that can be written to is used.</source>
        <translation>Useita pilkulla erotettuina: käytetään sitä, johon voi kirjoittaa.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ortti</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Tunnus</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Valitse…</translation>
    </message>
    <message>
        <source>Certificate &amp;file of the authority, if it is not the system&apos;s</source>
        <translation>Myöntäjän varmenne&amp;tiedosto, jos se ei ole järjestelmän</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Ti&amp;etokanta</translation>
    </message>
    <message>
        <source>How you log &amp;in</source>
        <translation>K&amp;irjautumistapa</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>S&amp;alaus</translation>
    </message>
    <message>
        <source>Enter the login.</source>
        <translation>Anna tunnus.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>Yritys keskeytettiin.</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>&amp;Keskeytä kokeilu</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Kokeillaan…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Kokeile yhteyttä</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Myöntäjän varmenne</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Varmenteet (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>lyhord::ContactLine</name>
    <message>
        <source>No contact with the database since %1. What is shown can be read; registrations are kept here and get their numbers when contact is back.</source>
        <translation>Ei yhteyttä tietokantaan kello %1 alkaen. Näkyvillä olevaa voi lukea; kirjaukset säilyvät täällä ja saavat numeronsa, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Contact with the database is back.</source>
        <translation>Yhteys tietokantaan on palannut.</translation>
    </message>
</context>
<context>
    <name>lyhord::Correction</name>
    <message>
        <source>The case was referred elsewhere and stays as it is. Reopen it first.</source>
        <translation>Asia on ohjattu muualle, eikä sitä voi muuttaa. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>Choose at least one file to attach.</source>
        <translation>Valitse vähintään yksi liitettävä tiedosto.</translation>
    </message>
    <message>
        <source>The kind is changed only with a reason. Write down why.</source>
        <translation>Tyypin voi muuttaa vain perustellusta syystä. Kirjoita syy.</translation>
    </message>
</context>
<context>
    <name>lyhord::CorrectionForm</name>
    <message>
        <source>Correct the case</source>
        <translation>Korjaa asiaa</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yyppi</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Aihealue (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sähköposti (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Osoit&amp;e</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>Sukupuoli (&amp;G)</translation>
    </message>
    <message>
        <source>No reply wanted</source>
        <translation>Vastausta ei toivota</translation>
    </message>
    <message>
        <source>Wanted, any way</source>
        <translation>Toivotaan, tapa vapaa</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Toivotaan: %1</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>&amp;Vastaus</translation>
    </message>
    <message>
        <source>&amp;Unit or person it concerns</source>
        <translation>Yksikkö tai henkilö, &amp;jota asia koskee</translation>
    </message>
    <message>
        <source>Reg&amp;ister number</source>
        <translation>Diaa&amp;rinumero</translation>
    </message>
    <message>
        <source>Secrecy &amp;mark</source>
        <translation>Salassapitomerkintä (&amp;B)</translation>
    </message>
    <message>
        <source>Protected i&amp;dentity</source>
        <translation>Suojatut henkilötie&amp;dot</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Tallenna korjaus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc closes</source>
        <translation>Ctrl+Enter tallentaa, Esc sulkee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Luokka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Came in &amp;by</source>
        <translation>&amp;Saapumistapa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Recei&amp;ved, day</source>
        <translation>Saap&amp;unut, päivä</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>Kello&amp;naika</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>Mitä s&amp;anottiin</translation>
    </message>
    <message>
        <source>The text as it came in stays on the case beside the corrected one.</source>
        <translation>Saapunut teksti jää asiaan korjatun rinnalle.</translation>
    </message>
    <message>
        <source>The answer is then due %1 instead of %2; the reminders go out on %3 and %4, and the case can be written off from %5 on.</source>
        <translation>Vastaus on silloin annettava viimeistään %1 eikä %2; muistutusviestit lähtevät %3 ja %4, ja asia voidaan jättää sillensä %5 alkaen.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as in 14:05.</source>
        <translation>Tämä ei ole kellonaika. Kirjoita esimerkiksi 14:05.</translation>
    </message>
    <message>
        <source>The case says nothing here.</source>
        <translation>Asiassa ei ole tässä mitään.</translation>
    </message>
    <message>
        <source>The case says something else.</source>
        <translation>Asiassa on jotain muuta.</translation>
    </message>
    <message>
        <source>The case says: %1</source>
        <translation>Asiassa on: %1</translation>
    </message>
    <message>
        <source>Rea&amp;son, needed when the kind is changed</source>
        <translation>Syy, jos tyyppi muutetaan (&amp;W)</translation>
    </message>
    <message>
        <source>Saving it once more confirms that.</source>
        <translation>Jos tallennat sen uudelleen, vahvistat sen.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tallenna silti</translation>
    </message>
</context>
<context>
    <name>lyhord::CorrectionWords</name>
    <message>
        <source>nothing</source>
        <extracomment>a field that was empty, or is now</extracomment>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Saapumistapa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Suojatut henkilötiedot</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Wants a reply</source>
        <translation>Toivoo vastausta</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Vastaustapa</translation>
    </message>
    <message>
        <source>Secrecy mark</source>
        <translation>Salassapitomerkintä</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vastattava viimeistään</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>%1: the text as it came in stands above, beside the corrected one</source>
        <comment>field</comment>
        <translation>%1: saapunut teksti on yllä korjatun rinnalla</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was, what it is now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Ensimmäinen muistutusviesti</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Toinen muistutusviesti</translation>
    </message>
    <message>
        <source>Writing off</source>
        <translation>Sillensä jättäminen</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>Not imported: %1: %2</source>
        <translation>Ei tuotu: %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvMapping</name>
    <message>
        <source>“%1” is no field of a case. Fields are: %2.</source>
        <translation>”%1” ei ole asian kenttä. Kentät ovat: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of the field %2. It must be one of: %3.</source>
        <translation>”%1” ei kelpaa kentän %2 arvoksi. Mahdolliset arvot: %3.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>Kohdan ”%1” on oltava teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>“%1” must be an object: { … }.</source>
        <translation>Kohdan ”%1” on oltava objekti: { … }.</translation>
    </message>
    <message>
        <source>The delimiter cannot be a quotation mark or a line end.</source>
        <translation>Erotin ei voi olla lainausmerkki eikä rivinvaihto.</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvMappingForm</name>
    <message>
        <source>Semicolon</source>
        <translation>Puolipiste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Pilkku</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Pystyviiva</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows (Western European)</source>
        <translation>Windows (länsieurooppalainen)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>&amp;Delimiter between columns</source>
        <translation>Sarakkeiden &amp;erotin</translation>
    </message>
    <message>
        <source>&amp;Character encoding</source>
        <translation>Merk&amp;istö</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Mitä tiedosto sisältää</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Sara&amp;kkeet</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Arvot</translation>
    </message>
    <message>
        <source>What is not in the fi&amp;le</source>
        <translation>Mitä tiedostossa ei o&amp;le</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esimerkki: %1</translation>
    </message>
    <message>
        <source>Columns that hold one of a few values, such as the kind or the area, will be listed here.</source>
        <translation>Tässä luetellaan sarakkeet, joissa on jokin muutamasta arvosta, kuten tyyppi tai aihealue.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Kuten kirjoitettu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a column&apos;s heading, %2 a value in that column</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Numero toisessa järjestelmässä</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Anonymous, yes or no</source>
        <translation>Nimetön, kyllä tai ei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Protected identity, yes or no</source>
        <translation>Suojatut henkilötiedot, kyllä tai ei</translation>
    </message>
    <message>
        <source>Wants a reply, yes or no</source>
        <translation>Toivoo vastausta, kyllä tai ei</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Vastaustapa</translation>
    </message>
    <message>
        <source>Secrecy, yes or no</source>
        <translation>Salassapito, kyllä tai ei</translation>
    </message>
    <message>
        <source>Concerns unit or person</source>
        <translation>Yksikkö tai henkilö, jota asia koskee</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
    <message>
        <source>Departments to ask</source>
        <translation>Hallinnot, joilta kysytään</translation>
    </message>
    <message>
        <source>Answer given at once</source>
        <translation>Heti annettu vastaus</translation>
    </message>
    <message>
        <source>Outcome of the answer given at once</source>
        <translation>Heti annetun vastauksen lopputulos</translation>
    </message>
    <message>
        <source>Standard answer given at once</source>
        <translation>Heti annettu vakiovastaus</translation>
    </message>
    <message>
        <source>No field: keep it as a note</source>
        <translation>Ei kenttää: säilytetään huomautuksena</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätetään pois</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvRecords</name>
    <message>
        <source>The file could not be read to its end. Nothing more of it was imported.</source>
        <translation>Tiedostoa ei voitu lukea loppuun. Siitä ei tuotu enempää.</translation>
    </message>
    <message>
        <source>A quotation mark opens a text that is never closed.</source>
        <translation>Lainausmerkillä alkava teksti ei pääty missään.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a quoted text. It must be doubled there.</source>
        <translation>Lainatun tekstin sisällä on lainausmerkki. Se on kirjoitettava kahdesti.</translation>
    </message>
    <message>
        <source>The line is too long to be a record: more than 8 MB.</source>
        <translation>Rivi on liian pitkä: yli 8 Mt.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8. If the file comes from an older Windows program, state the encoding windows-1252.</source>
        <translation>Rivi ei ole kelvollista UTF-8:aa. Jos tiedosto on vanhasta Windows-ohjelmasta, ilmoita merkistöksi windows-1252.</translation>
    </message>
</context>
<context>
    <name>lyhord::CsvRow</name>
    <message>
        <source>“%1” is no value of the field %2. Write one of these, or say in the mapping what it means: %3.</source>
        <translation>”%1” ei kelpaa kentän %2 arvoksi. Kirjoita jokin näistä tai kerro kenttämäärityksessä, mitä se tarkoittaa: %3.</translation>
    </message>
    <message>
        <source>“%1” in the field %2 is neither yes nor no.</source>
        <translation>”%1” kentässä %2 ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read. Write it as 2026-11-20 14:05, or state its form in the mapping.</source>
        <translation>”%1” ei ole luettava päivämäärä. Kirjoita se muodossa 2026-11-20 14:05 tai ilmoita muoto kenttämäärityksessä.</translation>
    </message>
    <message>
        <source>“%1” is no language code such as sv, fi or en.</source>
        <translation>”%1” ei ole kielitunnus, kuten sv, fi tai en.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Tiedostossa ei ole saraketta ”%1”. Sen sarakkeet ovat: %2.</translation>
    </message>
    <message>
        <source>The file has several columns “%1”. Rename all but one.</source>
        <translation>Tiedostossa on useita sarakkeita ”%1”. Nimeä ne uudelleen, niin että jäljelle jää yksi.</translation>
    </message>
    <message>
        <source>No column is known to hold the text or the headline. State them in a mapping. The columns are: %1.</source>
        <translation>Minkään sarakkeen ei tiedetä sisältävän tekstiä tai otsikkoa. Ilmoita ne kenttämäärityksessä. Sarakkeet ovat: %1.</translation>
    </message>
    <message>
        <source>The row has neither a text nor a headline.</source>
        <translation>Rivillä ei ole tekstiä eikä otsikkoa.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns. A text with the delimiter in it must stand in quotation marks.</source>
        <translation>Rivin kenttien määrä on %1, mutta sarakkeiden määrä on %2. Teksti, jossa on erotin, on kirjoitettava lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>The row ends before the column “%1”. A text with line breaks must stand in quotation marks.</source>
        <translation>Rivi päättyy ennen saraketta ”%1”. Teksti, jossa on rivinvaihtoja, on kirjoitettava lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>(a personal identity number, not kept)</source>
        <translation>(henkilönumero, ei säilytetty)</translation>
    </message>
</context>
<context>
    <name>lyhord::CurrentCase</name>
    <message>
        <source>What you have written in case %1 is kept.</source>
        <translation>Asiaan %1 kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka siitä</translation>
    </message>
    <message>
        <source>This is no longer in the inbox.</source>
        <translation>Tämä ei ole enää Saapuneissa.</translation>
    </message>
    <message>
        <source>Case %1 has left its place in this list.</source>
        <translation>Asia %1 on poistunut paikaltaan luettelossa.</translation>
    </message>
    <message>
        <source>Case %1 was not chosen from this list.</source>
        <translation>Asiaa %1 ei ole valittu tästä luettelosta.</translation>
    </message>
    <message>
        <source>The next one in the list: Ctrl+Page Down.</source>
        <translation>Luettelon seuraava: Ctrl+Page Down.</translation>
    </message>
</context>
<context>
    <name>lyhord::Database</name>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 on kansio, ei tietokantatiedosto.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Kansiota %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Tietokantaa ei ole paikassa %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed. On Debian it is in the package libqt6sql6-sqlite.</source>
        <translation>Qt:n SQLite-ajuria ei ole asennettu. Debianissa se on paketissa libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver and this program use different copies of SQLite. Install Qt from the same source as the program.</source>
        <translation>Qt:n ajuri ja tämä ohjelma käyttävät SQLiten eri kopioita. Asenna Qt samasta lähteestä kuin ohjelma.</translation>
    </message>
    <message>
        <source>The database does not accept a setting that keeps what is saved safe. Nothing was opened.</source>
        <translation>Tietokanta ei hyväksy asetusta, joka turvaa tallennetut tiedot. Mitään ei avattu.</translation>
    </message>
    <message>
        <source>Someone else is writing to the database and has not finished. Nothing was saved. Please try again in a moment.</source>
        <translation>Joku muu kirjoittaa tietokantaan juuri nyt. Mitään ei tallennettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>An entry with the same key is in the database already. Nothing was saved.</source>
        <translation>Tietokannassa on jo tieto, jolla on sama tunnus. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Something this refers to is not in the database. Nothing was saved.</source>
        <translation>Jotain, mihin tämä viittaa, ei ole tietokannassa. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The database does not accept one of the values. Nothing was saved.</source>
        <translation>Tietokanta ei hyväksy yhtä arvoista. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The timeline can only be added to. Nothing was changed.</source>
        <translation>Tapahtumiin voi vain lisätä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what was saved before is unharmed. Free some space and try again.</source>
        <translation>Levy on täynnä. Mitään ei tallennettu. Aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database cannot be written to, because its file or folder is read-only. Nothing was saved. Ask an administrator for the right to write there.</source>
        <translation>Tietokantaan ei voi kirjoittaa, koska sen tiedosto tai kansio on kirjoitussuojattu. Mitään ei tallennettu. Pyydä pääkäyttäjältä kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that the folder can be reached and written to.</source>
        <translation>Tietokantatiedostoa ei voi avata. Tarkista, että kansioon pääsee ja siihen voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The disk or the network failed while the database was being used. Nothing was saved. Check the connection and try again.</source>
        <translation>Levyssä tai verkossa tapahtui virhe tietokantaa käytettäessä. Mitään ei tallennettu. Tarkista yhteys ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Tiedosto ei ole tämän ohjelman tietokanta.</translation>
    </message>
    <message>
        <source>The database file is damaged. Close the program everywhere and restore the latest backup.</source>
        <translation>Tietokantatiedosto on vioittunut. Sulje ohjelma kaikkialla ja palauta uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was saved.</source>
        <translation>Tietokanta ilmoitti virheestä. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The folder %1 is on a file system whose locks other workstations do not see. A database there would be destroyed. Use a local folder.</source>
        <translation>Kansio %1 on tiedostojärjestelmässä, jonka lukituksia muut työasemat eivät näe. Tietokanta tuhoutuisi siellä. Käytä paikallista kansiota.</translation>
    </message>
    <message>
        <source>The folder %1 is copied by a sync program. Two workstations would each have a database of their own. Use a folder that is not synced.</source>
        <translation>Synkronointiohjelma kopioi kansiota %1. Kahdella työasemalla olisi kummallakin oma tietokantansa. Käytä kansiota, jota ei synkronoida.</translation>
    </message>
    <message>
        <source>The folder %1 is on a file share that has not passed the lock probe. Without it two workstations could destroy the database. Run lyhordctl lock-probe on two workstations at once for this folder, or use a local folder.</source>
        <translation>Kansio %1 on verkkolevyllä, joka ei ole läpäissyt lukituskoetta. Ilman koetta kaksi työasemaa voi tuhota tietokannan. Aja lyhordctl lock-probe tälle kansiolle kahdella työasemalla yhtä aikaa tai käytä paikallista kansiota.</translation>
    </message>
    <message>
        <source>“%1” names no database. Write sqlite: and the path of the file, or postgresql://server/name.</source>
        <translation>”%1” ei ole tietokanta. Kirjoita sqlite: ja tiedoston polku tai postgresql://palvelin/nimi.</translation>
    </message>
    <message>
        <source>Two people saved at the same moment, and this was given up so that the other could be saved. Nothing of it was saved. Please try again.</source>
        <translation>Kaksi henkilöä tallensi samalla hetkellä, ja tästä luovuttiin, jotta toinen voitiin tallentaa. Siitä ei tallennettu mitään. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database does not let your login do this. Nothing was changed. A contact centre administrator grants rights.</source>
        <translation>Tietokanta ei salli tätä tunnuksellesi. Mitään ei muutettu. Asiakaspalvelukeskuksen pääkäyttäjä myöntää oikeudet.</translation>
    </message>
    <message>
        <source>Your login may not act for somebody else. Leave out whom to act for.</source>
        <translation>Tunnuksesi ei saa toimia toisen puolesta. Jätä pois, kenen puolesta toimit.</translation>
    </message>
    <message>
        <source>Your login has no role in this database. A contact centre administrator grants roles.</source>
        <translation>Tunnuksellasi ei ole roolia tässä tietokannassa. Asiakaspalvelukeskuksen pääkäyttäjä myöntää roolit.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check that its name and port are right, that it is running, and that the network is there.</source>
        <translation>Tietokantapalvelimeen ei saada yhteyttä. Tarkista, että nimi ja portti ovat oikein, että palvelin on käynnissä ja että verkko toimii.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. Whether the last step was saved is looked up as soon as the server is back.</source>
        <translation>Yhteys tietokantapalvelimeen katkesi. Viimeisimmän vaiheen tallentuminen tarkistetaan heti, kun palvelin on taas käytettävissä.</translation>
    </message>
    <message>
        <source>The database server has no place for another connection. Try again in a moment; an administrator of the server can allow more.</source>
        <translation>Tietokantapalvelimessa ei ole tilaa uudelle yhteydelle. Yritä hetken kuluttua uudelleen; palvelimen ylläpitäjä voi sallia niitä enemmän.</translation>
    </message>
    <message>
        <source>The database server does not accept the login or its password.</source>
        <translation>Tietokantapalvelin ei hyväksy tunnusta tai sen salasanaa.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check the name, or ask an administrator of the server to create it.</source>
        <translation>Palvelimella ei ole tämän nimistä tietokantaa. Tarkista nimi tai pyydä palvelimen ylläpitäjää luomaan se.</translation>
    </message>
    <message>
        <source>The database is not set up for this program, or is of an older version of it.</source>
        <translation>Tietokantaa ei ole valmisteltu tälle ohjelmalle, tai se on ohjelman vanhempaa versiota.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server&apos;s certificate, or your own, is missing, has expired or is not the expected one. Nothing was sent. Ask an administrator before you go on.</source>
        <translation>Salattu yhteys epäonnistui: palvelimen varmenne tai oma varmenteesi puuttuu, on vanhentunut tai ei ole odotettu. Mitään ei lähetetty. Kysy ylläpitäjältä ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>The server that answered is a standby, which can only be read from. Name the main server, or all of them.</source>
        <translation>Vastannut palvelin on varapalvelin, josta voi vain lukea. Anna pääpalvelin tai kaikki palvelimet.</translation>
    </message>
    <message>
        <source>The database server broke this off because it took too long. Nothing was saved.</source>
        <translation>Tietokantapalvelin keskeytti tämän, koska se kesti liian kauan. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian it is in the package libqt6sql6-psql.</source>
        <translation>Qt:n PostgreSQL-ajuria ei ole asennettu. Debianissa se on paketissa libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>This is no address of a database server. Write postgresql://server/database, with the name of the login before the server if it is not your own: postgresql://login@server/database.</source>
        <translation>Tämä ei ole tietokantapalvelimen osoite. Kirjoita postgresql://palvelin/tietokanta ja tunnus ennen palvelinta, jos se ei ole omasi: postgresql://tunnus@palvelin/tietokanta.</translation>
    </message>
    <message>
        <source>A password does not belong in the address of a database, where others can read it. Put it into the file .pgpass in your home folder, or use single sign-on.</source>
        <translation>Salasana ei kuulu tietokannan osoitteeseen, jossa muut voivat lukea sen. Pane se kotikansiosi tiedostoon .pgpass tai käytä kertakirjautumista.</translation>
    </message>
    <message>
        <source>The address names no database. Write its name after the server: postgresql://server/database.</source>
        <translation>Osoitteessa ei ole tietokantaa. Kirjoita sen nimi palvelimen jälkeen: postgresql://palvelin/tietokanta.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: nobody knows a computer of this name. Check the name, and that the network is there.</source>
        <translation>Tietokantapalvelimeen ei saada yhteyttä: tämännimistä tietokonetta ei tunneta. Tarkista nimi ja että verkko toimii.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: the computer answers, but no database server listens at this port. Check the port, and that the server is running.</source>
        <translation>Tietokantapalvelimeen ei saada yhteyttä: tietokone vastaa, mutta tässä portissa ei ole tietokantapalvelinta. Tarkista portti ja että palvelin on käynnissä.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: it did not answer in time. Check its name, and that the network lets you through to it.</source>
        <translation>Tietokantapalvelimeen ei saada yhteyttä: se ei vastannut ajoissa. Tarkista sen nimi ja että verkko päästää sinut sinne.</translation>
    </message>
    <message>
        <source>The database server wants a password, and none was given. Put it into the file .pgpass in your home folder, or enter it where the connection is set up.</source>
        <translation>Tietokantapalvelin vaatii salasanan, eikä sitä annettu. Kirjoita se kotikansiosi tiedostoon .pgpass tai anna se yhteyden asetuksissa.</translation>
    </message>
    <message>
        <source>Single sign-on did not work: you have no valid Kerberos ticket for this server. Sign in to your computer again, or ask its administrator.</source>
        <translation>Kertakirjautuminen ei onnistunut: sinulla ei ole voimassa olevaa Kerberos-lippua tälle palvelimelle. Kirjaudu tietokoneeseen uudelleen tai kysy sen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server does not offer one. Nothing was sent. Ask its administrator before you go on.</source>
        <translation>Salattu yhteys epäonnistui: palvelin ei tarjoa sellaista. Mitään ei lähetetty. Kysy sen ylläpitäjältä ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server&apos;s certificate has expired, or no authority you trust has signed it. Nothing was sent. Ask an administrator for the authority&apos;s certificate file.</source>
        <translation>Salattu yhteys epäonnistui: palvelimen varmenne on vanhentunut, tai sitä ei ole allekirjoittanut mikään luottamasi myöntäjä. Mitään ei lähetetty. Pyydä ylläpitäjältä myöntäjän varmennetiedosto.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the server&apos;s certificate is made out to another name. Nothing was sent. Write the server&apos;s name as its certificate has it, or ask its administrator.</source>
        <translation>Salattu yhteys epäonnistui: palvelimen varmenne on myönnetty toiselle nimelle. Mitään ei lähetetty. Kirjoita palvelimen nimi niin kuin se on varmenteessa, tai kysy sen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The encrypted connection failed: the file with the authority&apos;s certificate is not there or cannot be read. Nothing was sent. Choose the file again.</source>
        <translation>Salattu yhteys epäonnistui: myöntäjän varmennetiedostoa ei ole tai sitä ei voi lukea. Mitään ei lähetetty. Valitse tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>Yritys keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>lyhord::DatabaseThread</name>
    <message>
        <source>The database is not open. Nothing was changed; try again in a moment.</source>
        <translation>Tietokanta ei ole auki. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>There is no contact with the database at the moment. Nothing was changed.</source>
        <translation>Tietokantaan ei ole juuri nyt yhteyttä. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>lyhord::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>VVVV-KK-PP</translation>
    </message>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>Alt+alanuoli avaa kalenterin</translation>
    </message>
    <message>
        <source>This is no day. Write it as in 2026-11-20.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita esimerkiksi 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>lyhord::Deadlines</name>
    <message>
        <source>%1 received, day 0</source>
        <translation>%1 saapunut, päivä 0</translation>
    </message>
    <message>
        <source>%1 %2, not counted</source>
        <translation>%1 %2, ei lasketa</translation>
    </message>
    <message>
        <source>%1 day %2</source>
        <translation>%1 päivä %2</translation>
    </message>
    <message>
        <source>%1 last day for an answer</source>
        <translation>%1 viimeinen vastauspäivä</translation>
    </message>
    <message>
        <source>%1 the first reminder goes out</source>
        <translation>%1 ensimmäinen muistutusviesti lähtee</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n calendar days later</source>
        <translation>
            <numerusform>%1 on %Ln kalenteripäivä myöhemmin</numerusform>
            <numerusform>%1 on %Ln kalenteripäivää myöhemmin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the second reminder goes out</source>
        <translation>%1 toinen muistutusviesti lähtee</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n months later</source>
        <translation>
            <numerusform>%1 on %Ln kuukausi myöhemmin</numerusform>
            <numerusform>%1 on %Ln kuukautta myöhemmin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n months later, the last day of a shorter month</source>
        <translation>
            <numerusform>%1 on %Ln kuukausi myöhemmin, lyhyemmän kuukauden viimeinen päivä</numerusform>
            <numerusform>%1 on %Ln kuukautta myöhemmin, lyhyemmän kuukauden viimeinen päivä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 last day of the time for an answer to come</source>
        <translation>%1 viimeinen päivä, jona vastaus voi tulla</translation>
    </message>
    <message>
        <source>%1 first day the case may be written off</source>
        <translation>%1 ensimmäinen päivä, jona asian voi jättää sillensä</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vastattava tänään</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>1 työpäivä jäljellä</translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%Ln työpäivä jäljellä</numerusform>
            <numerusform>%Ln työpäivää jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>1 working day late</source>
        <translation>1 työpäivän myöhässä</translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>%Ln työpäivän myöhässä</numerusform>
            <numerusform>%Ln työpäivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>late since the last working day</source>
        <translation>myöhässä edellisestä työpäivästä</translation>
    </message>
    <message>
        <source>due before the next working day</source>
        <translation>vastattava ennen seuraavaa työpäivää</translation>
    </message>
</context>
<context>
    <name>lyhord::DeclarationSection</name>
    <message>
        <source>Service declarations</source>
        <translation>Palvelulupaukset</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Mitä luvataan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New service declaration</source>
        <translation>Uus&amp;i palvelulupaus</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;partment that answers for it</source>
        <translation>&amp;Hallinto, joka vastaa siitä</translation>
    </message>
    <message>
        <source>What is pro&amp;mised</source>
        <translation>&amp;Mitä luvataan</translation>
    </message>
    <message>
        <source>Short and for ever, such as home-care.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi kotihoito.</translation>
    </message>
    <message>
        <source>What the departments promise appears here. Add the first with Alt+N.</source>
        <translation>Tässä näkyy, mitä hallinnot lupaavat. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a service declaration at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta muutettava palvelulupaus tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::DefinitionsPart</name>
    <message>
        <source>Definitions</source>
        <translation>Määritelmät</translation>
    </message>
    <message>
        <source>What every figure counts</source>
        <translation>Mitä kukin luku laskee</translation>
    </message>
</context>
<context>
    <name>lyhord::DepartmentSection</name>
    <message>
        <source>Departments</source>
        <translation>Hallinnot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Sähköpostilaatikko</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New department</source>
        <translation>Uus&amp;i hallinto</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Board it works under</source>
        <translation>Lautakunta, j&amp;onka alainen se on</translation>
    </message>
    <message>
        <source>Official mailb&amp;ox</source>
        <translation>Virallinen sähk&amp;öpostilaatikko</translation>
    </message>
    <message>
        <source>Local &amp;routines and agreements</source>
        <translation>Paikalliset k&amp;äytännöt ja sopimukset</translation>
    </message>
    <message>
        <source>&amp;Words in a text that point here</source>
        <translation>Tekstin sanat, &amp;jotka viittaavat tänne</translation>
    </message>
    <message>
        <source>Short and for ever, such as SBF.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi SBF.</translation>
    </message>
    <message>
        <source>Without it no case can be sent to the department.</source>
        <translation>Ilman sitä hallinnolle ei voi lähettää asioita.</translation>
    </message>
    <message>
        <source>Separated by commas. A * stands for any ending.</source>
        <translation>Pilkuilla erotettuina. Merkki * tarkoittaa mitä tahansa päätettä.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Tehtävien ottaja</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Name and mailbox &amp;hold from</source>
        <translation>Nimi ja sähköpostilaatikko voimassa alkaen (&amp;W)</translation>
    </message>
    <message>
        <source>Without a day here: from %1. Until then the present ones hold.</source>
        <translation>Ilman päivää tässä: %1 alkaen. Siihen asti nykyiset ovat voimassa.</translation>
    </message>
    <message>
        <source>For another name or mailbox; what held before can still be read here.</source>
        <translation>Toista nimeä tai sähköpostilaatikkoa varten. Aiempi on luettavissa tässä.</translation>
    </message>
    <message>
        <source>%1 – changes on %2</source>
        <extracomment>a department&apos;s name, and the day from which it has another name or mailbox</extracomment>
        <translation>%1 – muuttuu %2</translation>
    </message>
    <message>
        <source>At first, and still today:</source>
        <translation>Alusta alkaen, ja tänään:</translation>
    </message>
    <message>
        <source>At first:</source>
        <translation>Alusta alkaen:</translation>
    </message>
    <message>
        <source>From %1, and today:</source>
        <translation>%1 alkaen, ja tänään:</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>%1 alkaen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the label of a field and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>The departments that answer cases appear here. Add the first one with Alt+N.</source>
        <translation>Asioihin vastaavat hallinnot näkyvät tässä. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a department at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta hallinto, jota haluat muuttaa, tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Saved: %1. The new name or mailbox holds from %2.</source>
        <translation>Tallennettu: %1. Uusi nimi tai sähköpostilaatikko on voimassa %2 alkaen.</translation>
    </message>
    <message>
        <source>%1 – from %2</source>
        <extracomment>a department&apos;s name, and the day from which it is used</extracomment>
        <translation>%1 – %2 alkaen</translation>
    </message>
    <message>
        <source>Saved: %1. The new name or mailbox holds from %2 until %3, as another one is planned after that.</source>
        <translation>Tallennettu: %1. Uusi nimi tai sähköpostilaatikko on voimassa %2–%3. Sen jälkeen on suunniteltu muuta.</translation>
    </message>
    <message>
        <source>Name and mailbox are shown as they are planned for that day.</source>
        <translation>Nimi ja sähköpostilaatikko näkyvät sellaisina kuin ne on suunniteltu sille päivälle.</translation>
    </message>
    <message>
        <source>Once retired, taken over b&amp;y</source>
        <translation>Lakkautetun tehtävien ottaja (&amp;B)</translation>
    </message>
    <message>
        <source>No case waits for its answer.</source>
        <translation>Yksikään asia ei odota sen vastausta.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for its answer. Who takes over gets them the day after the last one.</source>
        <translation>
            <numerusform>%Ln asia odottaa sen vastausta. Tehtävien ottaja saa sen viimeisen päivän jälkeisenä päivänä.</numerusform>
            <numerusform>%Ln asiaa odottaa sen vastausta. Tehtävien ottaja saa ne viimeisen päivän jälkeisenä päivänä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %1. %n case(s) that waited for its answer went to %2.</source>
        <translation>
            <numerusform>Poistettu käytöstä: %1. %Ln asia, joka odotti sen vastausta, siirtyi: %2.</numerusform>
            <numerusform>Poistettu käytöstä: %1. %Ln asiaa, jotka odottivat sen vastausta, siirtyi: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %1. %n case(s) that wait for its answer go to %2 when its last day has passed.</source>
        <translation>
            <numerusform>Poistuu käytöstä: %1. %Ln asia, joka odottaa sen vastausta, siirtyy viimeisen päivän jälkeen: %2.</numerusform>
            <numerusform>Poistuu käytöstä: %1. %Ln asiaa, jotka odottavat sen vastausta, siirtyy viimeisen päivän jälkeen: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::Desktop</name>
    <message>
        <source>Lyhörd has no display to open its window on. Start it from a desktop session, or use lyhordctl, which needs none.</source>
        <translation>Lyhördillä ei ole näyttöä, jolle ikkuna avattaisiin. Käynnistä se työpöydältä tai käytä ohjelmaa lyhordctl, joka ei tarvitse näyttöä.</translation>
    </message>
</context>
<context>
    <name>lyhord::DesktopOptions</name>
    <message>
        <source>The database, as sqlite:FILE. Otherwise the one in your data folder.</source>
        <translation>Tietokanta muodossa sqlite:TIEDOSTO. Muuten datakansiossasi oleva.</translation>
    </message>
    <message>
        <source>Who sits here. Otherwise the login of the operating system.</source>
        <translation>Kuka ohjelmaa käyttää. Muuten käyttöjärjestelmän käyttäjätunnus.</translation>
    </message>
    <message>
        <source>The moment it is, as ISO 8601: time stands still then.</source>
        <translation>Nykyhetki ISO 8601 -muodossa: aika pysyy silloin paikallaan.</translation>
    </message>
    <message>
        <source>Of the screen: sv, fi or en.</source>
        <translation>Näytön kieli: sv, fi tai en.</translation>
    </message>
    <message>
        <source>For a new database: %1.</source>
        <translation>Uutta tietokantaa varten: %1.</translation>
    </message>
    <message>
        <source>Put that many made-up cases into a new database.</source>
        <translation>Lisää uuteen tietokantaan näin monta esimerkkiasiaa.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark tai system.</translation>
    </message>
    <message>
        <source>Save a picture of every page in that folder and end.</source>
        <translation>Tallenna kuva joka sivusta tähän kansioon ja lopeta.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write it like 2026-11-20T14:05.</source>
        <translation>”%1” ei ole ajankohta. Kirjoita se muodossa 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>“%1” is no theme: light, dark or system.</source>
        <translation>”%1” ei ole teema: light, dark tai system.</translation>
    </message>
    <message>
        <source>Takes in, routes and answers what inhabitants say.</source>
        <translation>Ottaa vastaan asukkaiden palautteen, osoittaa sen oikeaan paikkaan ja vastaa siihen.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --help shows what can be said.</source>
        <translation>Tuntematon valitsin ”%1”. --help näyttää mahdolliset.</translation>
    </message>
    <message>
        <source>“%1” is no language of the program: sv, fi or en.</source>
        <translation>”%1” ei ole ohjelman kieli: sv, fi tai en.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: %2.</source>
        <translation>Profiilia ”%1” ei ole: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of cases.</source>
        <translation>”%1” ei ole asioiden määrä.</translation>
    </message>
    <message>
        <source>Write the guide for staff into that file, as a web page or as PDF, and end.</source>
        <translation>Kirjoita henkilöstön opas tähän tiedostoon verkkosivuna tai PDF-muodossa ja lopeta.</translation>
    </message>
    <message>
        <source>How much is logged: %1.</source>
        <translation>Miten paljon kirjataan lokiin: %1.</translation>
    </message>
    <message>
        <source>Where it is logged. Otherwise in the folder .local/state/lyhord; - is standard error.</source>
        <translation>Mihin loki kirjoitetaan. Muuten kansioon .local/state/lyhord; - on standard error.</translation>
    </message>
</context>
<context>
    <name>lyhord::DirectAnswerBox</name>
    <message>
        <source>Answered &amp;directly: the person got the answer now</source>
        <translation>&amp;Vastattu heti: henkilö sai vastauksen nyt</translation>
    </message>
    <message>
        <source>Standard answer</source>
        <translation>Vakiovastaus</translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation>Mitä henkilölle kerrottiin</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Mihin tämä johtaa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
</context>
<context>
    <name>lyhord::Directory</name>
    <message>
        <source>A key is short, of letters, digits, hyphens and underscores: &quot;%1&quot; is not.</source>
        <translation>Tunnus on lyhyt, ja siinä on vain kirjaimia, numeroita, yhdysmerkkejä ja alaviivoja: ”%1” ei kelpaa.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>Tunnus %1 on jo käytössä.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Tunnusta %1 ei ole.</translation>
    </message>
    <message>
        <source>A department needs a name.</source>
        <translation>Anna hallinnolle nimi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>A headline has from 1 to %1 characters.</source>
        <translation>Otsikon pituus on 1–%1 merkkiä.</translation>
    </message>
    <message>
        <source>A category&apos;s path begins with its department, as in SBF/vinter.</source>
        <translation>Luokan polku alkaa hallinnon tunnuksella, esimerkiksi SBF/vinter.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Anna luokalle nimi.</translation>
    </message>
    <message>
        <source>A standard answer needs a title.</source>
        <translation>Anna vakiovastaukselle nimi.</translation>
    </message>
    <message>
        <source>A standard answer needs a text.</source>
        <translation>Anna vakiovastaukselle teksti.</translation>
    </message>
    <message>
        <source>Say what a standard answer leads to: improvement or no action.</source>
        <translation>Valitse, mihin vakiovastaus johtaa: toiminnan parannukseen vai ei toimenpiteisiin.</translation>
    </message>
    <message>
        <source>This role is given for one department: say which.</source>
        <translation>Tämä rooli annetaan yhtä hallintoa varten: valitse hallinto.</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>Hallintoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>A person needs a login of at most 100 characters.</source>
        <translation>Anna henkilölle käyttäjätunnus, jossa on enintään 100 merkkiä.</translation>
    </message>
    <message>
        <source>There is a person %1 already.</source>
        <translation>Henkilö %1 on jo olemassa.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>Henkilöä %1 ei ole.</translation>
    </message>
    <message>
        <source>Nobody would be left who may grant roles. Make somebody else administrator first.</source>
        <translation>Ketään ei jäisi myöntämään rooleja. Tee ensin jostakusta muusta pääkäyttäjä.</translation>
    </message>
    <message>
        <source>A closing day needs a name.</source>
        <translation>Anna kiinniolopäivälle nimi.</translation>
    </message>
    <message>
        <source>%1 is a closing day already.</source>
        <translation>%1 on jo kiinniolopäivä.</translation>
    </message>
    <message>
        <source>Old cases and reports keep the name that held for them. Let the new name hold from today or from a later day.</source>
        <translation>Vanhat asiat ja raportit säilyttävät nimen, joka niille oli voimassa. Anna uuden nimen olla voimassa tästä päivästä tai myöhemmästä päivästä alkaen.</translation>
    </message>
    <message>
        <source>What held before today stays as it was: the new name or mailbox can hold from today on, or from a later day.</source>
        <translation>Se, mikä oli voimassa ennen tätä päivää, ei muutu. Uusi nimi tai sähköpostilaatikko voi olla voimassa tästä päivästä tai myöhemmästä päivästä alkaen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for an answer of %1. Say who takes over, or hand them on first.</source>
        <translation>
            <numerusform>%Ln asia odottaa vastausta: %1. Sano, kuka jatkaa, tai anna se ensin eteenpäin.</numerusform>
            <numerusform>%Ln asiaa odottaa vastausta: %1. Sano, kuka jatkaa, tai anna ne ensin eteenpäin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value of %1 holds from %2.</source>
        <translation>Mikään säännön %1 arvo ei ole voimassa %2 alkaen.</translation>
    </message>
    <message>
        <source>This value holds already and cases have been registered by it. Enter another one from a day to come.</source>
        <translation>Arvo on jo voimassa, ja asioita on kirjattu sen mukaan. Anna toinen arvo tulevasta päivästä alkaen.</translation>
    </message>
    <message>
        <source>Running cases can only be moved by a value that holds from today. Let it hold from today, or let running cases keep their days.</source>
        <translation>Vireillä olevia asioita siirtää vain arvo, joka on voimassa tästä päivästä. Anna sen olla voimassa tästä päivästä, tai anna vireillä olevien asioiden pitää päivänsä.</translation>
    </message>
    <message>
        <source>%1 is no closing day of the municipality&apos;s own. Only those can be withdrawn.</source>
        <translation>%1 ei ole kunnan oma kiinniolopäivä. Vain ne voi perua.</translation>
    </message>
    <message>
        <source>Write a name in Swedish.</source>
        <translation>Kirjoita nimi ruotsiksi.</translation>
    </message>
    <message>
        <source>Write the law&apos;s number, such as SFS 2010:900.</source>
        <translation>Kirjoita lain numero, esimerkiksi SFS 2010:900.</translation>
    </message>
    <message>
        <source>This kind of process stands below none.</source>
        <translation>Tällainen prosessi ei ole minkään alla.</translation>
    </message>
    <message>
        <source>Choose the process area that the main process belongs to.</source>
        <translation>Valitse prosessialue, johon pääprosessi kuuluu.</translation>
    </message>
    <message>
        <source>Choose the main process that the subprocess belongs to.</source>
        <translation>Valitse pääprosessi, johon osaprosessi kuuluu.</translation>
    </message>
    <message>
        <source>Write what is promised, in Swedish.</source>
        <translation>Kirjoita, mitä luvataan, ruotsiksi.</translation>
    </message>
    <message>
        <source>Choose the department that answers for the promise.</source>
        <translation>Valitse hallinto, joka vastaa lupauksesta.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Kampanja tarvitsee nimen.</translation>
    </message>
    <message>
        <source>Write what the person is told, in Swedish.</source>
        <translation>Kirjoita, mitä henkilölle kerrotaan, ruotsiksi.</translation>
    </message>
    <message>
        <source>Write the municipality&apos;s name.</source>
        <translation>Kirjoita kunnan nimi.</translation>
    </message>
    <message>
        <source>Write what the contact centre is called: letters are signed by it.</source>
        <translation>Kirjoita asiakaspalvelukeskuksen nimi: kirjeet allekirjoitetaan sillä.</translation>
    </message>
    <message>
        <source>At least one kind of case must be offered.</source>
        <translation>Vähintään yksi asian laji on oltava valittavissa.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Valitse luettelosta.</translation>
    </message>
    <message>
        <source>This role is not given for a department. Leave the department empty.</source>
        <translation>Tätä roolia ei anneta yhtä hallintoa varten. Jätä hallinto tyhjäksi.</translation>
    </message>
    <message>
        <source>There is nothing to save: name and mailbox are these on %1 already.</source>
        <translation>Tallennettavaa ei ole: nimi ja sähköpostilaatikko ovat jo tällaiset %1.</translation>
    </message>
    <message>
        <source>A role rests on an agreement with the department: say which.</source>
        <translation>Rooli perustuu sopimukseen hallinnon kanssa: ilmoita sopimus.</translation>
    </message>
    <message>
        <source>A role that reads what only few may read is not given to oneself. Ask another administrator.</source>
        <translation>Roolia, joka saa lukea sitä, mitä vain harvat saavat lukea, ei anneta itselle. Pyydä toista pääkäyttäjää.</translation>
    </message>
    <message>
        <source>The right to read secret cases is not given to oneself. Ask another administrator.</source>
        <translation>Oikeutta lukea salassa pidettäviä asioita ei anneta itselle. Pyydä toista pääkäyttäjää.</translation>
    </message>
    <message>
        <source>From %1 nobody could read what is handed over to the chief legal officer: %2 is the only one.</source>
        <translation>%1 alkaen kukaan ei voisi lukea johtavalle lakimiehelle luovutettua: %2 on ainoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been handed over.</source>
        <translation>
            <numerusform>%Ln asia on luovutettu.</numerusform>
            <numerusform>%Ln asiaa on luovutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role to somebody else first, or confirm that nobody is to have it.</source>
        <translation>Anna rooli ensin jollekulle toiselle tai vahvista, ettei sitä ole kenelläkään.</translation>
    </message>
    <message>
        <source>There is nothing to save: this value holds since today already.</source>
        <translation>Ei ole mitään tallennettavaa: arvo on voimassa jo tästä päivästä.</translation>
    </message>
    <message>
        <source>Old reports keep the name and the place that held for them. Let the change hold from today or from a later day.</source>
        <translation>Vanhat raportit säilyttävät silloin voimassa olleen nimen ja paikan. Aseta muutos voimaan tänään tai myöhempänä päivänä.</translation>
    </message>
    <message>
        <source>From %1 nobody would be left who may grant roles. Make somebody else administrator first.</source>
        <translation>Alkaen %1 kukaan ei voisi enää myöntää rooleja. Tee ensin jostakusta muusta pääkäyttäjä.</translation>
    </message>
</context>
<context>
    <name>lyhord::DirectoryChain</name>
    <message>
        <source>The end of the history of settings and people is missing.</source>
        <translation>Asetusten ja henkilöiden historian loppu puuttuu.</translation>
    </message>
    <message>
        <source>Link %1 of the history of settings and people was changed after it was recorded.</source>
        <translation>Asetusten ja henkilöiden historian linkkiä %1 on muutettu sen kirjaamisen jälkeen.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was not what this program had stored when it was stored again (link %3).</source>
        <translation>Taulun %1 rivi ”%2” ei ollut sellainen kuin ohjelma oli sen tallentanut, kun se tallennettiin uudelleen (linkki %3).</translation>
    </message>
    <message>
        <source>The end of the history of settings and people does not fit its last link.</source>
        <translation>Asetusten ja henkilöiden historian loppu ei vastaa sen viimeistä linkkiä.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was added by another program.</source>
        <translation>Taulun %1 rivin ”%2” on lisännyt toinen ohjelma.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was changed by another program.</source>
        <translation>Taulun %1 riviä ”%2” on muuttanut toinen ohjelma.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was removed by another program.</source>
        <translation>Taulun %1 rivin ”%2” on poistanut toinen ohjelma.</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the history of settings and people are missing.</source>
        <translation>Asetusten ja henkilöiden historian linkit %1–%2 puuttuvat.</translation>
    </message>
</context>
<context>
    <name>lyhord::DirectoryStore</name>
    <message>
        <source>Nobody with the login %1 is known here.</source>
        <translation>Käyttäjätunnusta %1 ei tunneta.</translation>
    </message>
</context>
<context>
    <name>lyhord::Dispatch</name>
    <message>
        <source>It has left already: %1.</source>
        <comment>moment</comment>
        <translation>Se on jo lähtenyt: %1.</translation>
    </message>
    <message>
        <source>It has left already: %1, %2.</source>
        <comment>moment, login</comment>
        <translation>Se on jo lähtenyt: %1, %2.</translation>
    </message>
    <message>
        <source>It was taken back before it had left, so it is not to be sent any more.</source>
        <translation>Se peruttiin ennen kuin se oli lähtenyt, joten sitä ei enää lähetetä.</translation>
    </message>
    <message>
        <source>It was written on %1: nothing leaves before it is written.</source>
        <comment>moment</comment>
        <translation>Se kirjoitettiin %1: mikään ei lähde ennen kuin se on kirjoitettu.</translation>
    </message>
    <message>
        <source>The case is secret and you may not read what the person is told. Somebody with the right to read it marks it.</source>
        <translation>Asia on salassa pidettävä, eikä sinulla ole oikeutta lukea, mitä henkilölle kerrotaan. Merkinnän tekee joku, jolla on oikeus lukea se.</translation>
    </message>
</context>
<context>
    <name>lyhord::DispatchBar</name>
    <message>
        <source>Pr&amp;int the chosen…</source>
        <translation>Tulosta &amp;valitut…</translation>
    </message>
    <message>
        <source>Print a&amp;ll…</source>
        <translation>Tulosta &amp;kaikki…</translation>
    </message>
</context>
<context>
    <name>lyhord::Dispatching</name>
    <message>
        <source>Case %1: marked as sent, now and by you.</source>
        <translation>Asia %1: merkitty lähetetyksi, nyt ja sinun tekemänäsi.</translation>
    </message>
    <message>
        <source>Case %1: marked as posted, now and by you.</source>
        <translation>Asia %1: merkitty postitetuksi, nyt ja sinun tekemänäsi.</translation>
    </message>
    <message>
        <source>Case %1: marked as called, now and by you.</source>
        <translation>Asia %1: merkitty soitetuksi, nyt ja sinun tekemänäsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) marked as sent, now and by you.</source>
        <translation>
            <numerusform>%Ln sähköposti merkitty lähetetyksi, nyt ja sinun tekemänäsi.</numerusform>
            <numerusform>%Ln sähköpostia merkitty lähetetyiksi, nyt ja sinun tekemänäsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) marked as posted, now and by you.</source>
        <translation>
            <numerusform>%Ln kirje merkitty postitetuksi, nyt ja sinun tekemänäsi.</numerusform>
            <numerusform>%Ln kirjettä merkitty postitetuiksi, nyt ja sinun tekemänäsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) marked as made, now and by you.</source>
        <translation>
            <numerusform>%Ln puhelu merkitty soitetuksi, nyt ja sinun tekemänäsi.</numerusform>
            <numerusform>%Ln puhelua merkitty soitetuiksi, nyt ja sinun tekemänäsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>More has happened in case %1 since, so its mark stays. Open the case to see what.</source>
        <translation>Asiassa %1 on sen jälkeen tapahtunut muutakin, joten merkintä jää. Avaa asia, niin näet mitä.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken back: the answer waits to leave again.</source>
        <translation>
            <numerusform>%Ln merkintä peruttiin: vastaus odottaa taas lähtöä.</numerusform>
            <numerusform>%Ln merkintää peruttiin: vastaukset odottavat taas lähtöä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Merkitse &amp;lähetetyksi</translation>
    </message>
    <message>
        <source>Mark as &amp;posted</source>
        <translation>Merkitse &amp;postitetuksi</translation>
    </message>
    <message>
        <source>Mark as &amp;called</source>
        <translation>Merkitse &amp;soitetuksi</translation>
    </message>
    <message>
        <source>Sent from another program</source>
        <translation>Lähetetty toisesta ohjelmasta</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postitettu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Soitettu</translation>
    </message>
    <message>
        <source>Marked as sent, now and by you.</source>
        <translation>Merkitty lähetetyksi, nyt ja sinun tekemänäsi.</translation>
    </message>
    <message>
        <source>Case %1: the mark is taken back, and the answer waits to leave again.</source>
        <translation>Asia %1: merkintä on peruttu, ja vastaus odottaa taas lähtemistä.</translation>
    </message>
    <message>
        <source>Cases %1: marked as sent, now and by you.</source>
        <translation>Asiat %1: merkitty lähetetyiksi, nyt ja sinun tekeminäsi.</translation>
    </message>
    <message>
        <source>Cases %1: marked as posted, now and by you.</source>
        <translation>Asiat %1: merkitty postitetuiksi, nyt ja sinun tekeminäsi.</translation>
    </message>
    <message>
        <source>Cases %1: marked as called, now and by you.</source>
        <translation>Asiat %1: merkitty soitetuiksi, nyt ja sinun tekeminäsi.</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftModel</name>
    <message>
        <source>Last changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>a draft that stands on a page just now</extracomment>
        <translation>%1 (auki nyt)</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftNotices</name>
    <message>
        <source>Throw it away</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>What you had written here and not finished is back.</source>
        <translation>Se, mitä olit kirjoittanut tähän mutta et saanut valmiiksi, on taas täällä.</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Ota luonnos takaisin</translation>
    </message>
    <message>
        <source>Case %1 was taken from you while you wrote; your words are under Drafts.</source>
        <translation>Asia %1 otettiin sinulta kirjoittaessasi. Kirjoittamasi on luonnoksissa.</translation>
    </message>
    <message>
        <source>What you have written is kept among the drafts, and in the form when you open it again: %1</source>
        <translation>Kirjoittamasi säilyy luonnoksissa ja lomakkeessa, kun avaat sen uudelleen: %1</translation>
    </message>
    <message>
        <source>The draft was thrown away: %1</source>
        <translation>Luonnos on hylätty: %1</translation>
    </message>
    <message>
        <source>Throw it away (&amp;Q)</source>
        <translation>Hylkää luonnos (&amp;Q)</translation>
    </message>
    <message>
        <source>What you had written here and undone is back in the form.</source>
        <translation>Tähän kirjoittamasi teksti, jonka kumosit, on taas lomakkeessa.</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftOffer</name>
    <message>
        <source>Continue the newest</source>
        <translation>Jatka uusinta</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on this computer are damaged and cannot be read. They were put aside and not deleted: %1</source>
        <translation>
            <numerusform>%Ln luonnos tällä tietokoneella on vioittunut eikä sitä voi lukea. Se siirrettiin syrjään eikä sitä poistettu: %1</numerusform>
            <numerusform>%Ln luonnosta tällä tietokoneella on vioittunut eikä niitä voi lukea. Ne siirrettiin syrjään eikä niitä poistettu: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n drafts of what was begun and not finished. The newest is from %1: %2</source>
        <extracomment>the moment of the newest draft and how it begins</extracomment>
        <translation>
            <numerusform>Kesken on jäänyt %Ln luonnos. Se on ajalta %1: %2</numerusform>
            <numerusform>Kesken on jäänyt %Ln luonnosta. Uusin on ajalta %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on this computer cannot be read: their key lies in the desktop&apos;s keyring, which is closed. Nothing of them is lost; unlock the keyring.</source>
        <translation>
            <numerusform>%Ln luonnosta tällä tietokoneella ei voi lukea: sen avain on työpöydän avainrenkaassa, joka on lukittu. Siitä ei ole kadonnut mitään; avaa avainrengas.</numerusform>
            <numerusform>%Ln luonnosta tällä tietokoneella ei voi lukea: niiden avain on työpöydän avainrenkaassa, joka on lukittu. Niistä ei ole kadonnut mitään; avaa avainrengas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Put them aside</source>
        <translation>Pane ne syrjään</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftSpool</name>
    <message>
        <source>The draft could not be saved on this computer: %1. What you have written is still on the screen.</source>
        <translation>Luonnosta ei voitu tallentaa tälle tietokoneelle: %1. Kirjoittamasi teksti on yhä näytössä.</translation>
    </message>
    <message>
        <source>The draft is no longer on this computer.</source>
        <translation>Luonnosta ei enää ole tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The draft&apos;s file is damaged and cannot be read. It was left as it is.</source>
        <translation>Luonnoksen tiedosto on vioittunut, eikä sitä voi lukea. Se jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>The file %1 of the draft cannot be read. The draft was left as it is.</source>
        <translation>Luonnoksen tiedostoa %1 ei voi lukea. Luonnos jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>The key that seals drafts on this computer cannot be read or made: %1. What you have written is still on the screen.</source>
        <translation>Avainta, jolla luonnokset sinetöidään tällä tietokoneella, ei voi lukea eikä luoda: %1. Kirjoittamasi on vielä näytöllä.</translation>
    </message>
    <message>
        <source>An earlier draft of the same lies on this computer, and its key in the desktop&apos;s keyring. Unlock the keyring, so that both can be kept. What you have written is still on the screen.</source>
        <translation>Tällä tietokoneella on samasta asiasta aiempi luonnos, jonka avain on työpöydän avainrenkaassa. Avaa avainrengas, jotta molemmat voidaan säilyttää. Kirjoittamasi on yhä näytöllä.</translation>
    </message>
    <message>
        <source>The draft&apos;s key lies in the desktop&apos;s keyring, which is not open. The draft is there when it is.</source>
        <translation>Luonnoksen avain on työpöydän avainrenkaassa, joka ei ole auki. Luonnos on luettavissa, kun se avataan.</translation>
    </message>
</context>
<context>
    <name>lyhord::DraftWords</name>
    <message>
        <source>Joint answer</source>
        <translation>Yhteinen vastaus</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Jakaminen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Message in the inbox</source>
        <translation>Saapuneiden viesti</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Ylläpito</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Allekirjoituksesi</translation>
    </message>
    <message>
        <source>Comment on a report</source>
        <translation>Raportin kommentti</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n case(s)</source>
        <extracomment>a step taken on many cases: &quot;Answer and close, in 12 cases&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln asiassa</numerusform>
            <numerusform>%1, %Ln asiassa</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kirjaaminen</translation>
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
        <translation>Vastaus henkilölle</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. This program uses no keyring: the key lies in a file that only you can read, %1.</source>
        <translation>Aloittamasi kirjoitus on sinetöity tälle tietokoneelle. Tämä ohjelma ei käytä avainrengasta: avain on tiedostossa, jonka vain sinä voit lukea, %1.</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. The desktop&apos;s keyring, where the key belongs, has not answered yet.</source>
        <translation>Aloittamasi kirjoitus on sinetöity tälle tietokoneelle. Työpöydän avainrengas, jonne avain kuuluu, ei ole vielä vastannut.</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. The desktop&apos;s keyring is closed, or there is none: the key lies in a file that only you can read, %1.</source>
        <translation>Aloittamasi kirjoitus on sinetöity tälle tietokoneelle. Työpöydän avainrengas on lukittu, tai sellaista ei ole: avain on tiedostossa, jonka vain sinä voit lukea, %1.</translation>
    </message>
    <message>
        <source>What you have begun to write is sealed on this computer. The key lies in the desktop&apos;s keyring.</source>
        <translation>Aloittamasi kirjoitus on sinetöity tälle tietokoneelle. Avain on työpöydän avainrenkaassa.</translation>
    </message>
</context>
<context>
    <name>lyhord::DueBox</name>
    <message>
        <source>An answer is due %1 (%2).</source>
        <translation>Vastattava viimeistään %1 (%2).</translation>
    </message>
    <message>
        <source>The day an answer is due is shown when the day of receipt is known.</source>
        <translation>Määräpäivä näkyy, kun saapumispäivä on tiedossa.</translation>
    </message>
</context>
<context>
    <name>lyhord::DueDays</name>
    <message>
        <source>%1 was asked on %2, when that day had passed, and answers by %3: the working day before its first reminder.</source>
        <extracomment>a department, the day it was asked, the day it answers by</extracomment>
        <translation>%1: kysytty %2, kun tuo päivä oli jo mennyt; vastaa viimeistään %3, ensimmäistä muistutusviestiään edeltävänä työpäivänä.</translation>
    </message>
</context>
<context>
    <name>lyhord::DueWords</name>
    <message>
        <source>%1, reckoned by the rules that held when the case was registered</source>
        <translation>%1, laskettu niiden sääntöjen mukaan, jotka olivat voimassa kun asia kirjattiin</translation>
    </message>
    <message>
        <source>promised day passed</source>
        <extracomment>in the column for due days, no longer than &quot;10 working days left&quot;: an interim answer promised a day</extracomment>
        <translation>luvattu päivä ohi</translation>
    </message>
    <message>
        <source>The person was promised an answer by %1, and that day has passed.</source>
        <translation>Henkilölle on luvattu vastaus viimeistään %1, ja se päivä on ohi.</translation>
    </message>
    <message>
        <source>The person was promised an answer by %1.</source>
        <translation>Henkilölle on luvattu vastaus viimeistään %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::EntryList</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Suodatin</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Mikään ei vastaa suodatinta.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
</context>
<context>
    <name>lyhord::EventStore</name>
    <message>
        <source>The end of the audit chain is missing.</source>
        <translation>Lokiketjun loppu puuttuu.</translation>
    </message>
    <message>
        <source>Events %1 to %2 of the audit chain are missing.</source>
        <translation>Lokiketjun tapahtumat %1–%2 puuttuvat.</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was recorded.</source>
        <translation>Tapahtumaa %1 on muutettu kirjaamisen jälkeen.</translation>
    </message>
    <message>
        <source>The details of event %1 were changed after they were recorded.</source>
        <translation>Tapahtuman %1 tietoja on muutettu kirjaamisen jälkeen.</translation>
    </message>
    <message>
        <source>The end of the audit chain does not fit its last event.</source>
        <translation>Lokiketjun loppu ei vastaa sen viimeistä tapahtumaa.</translation>
    </message>
    <message>
        <source>Event %1 was added outside the audit chain.</source>
        <translation>Tapahtuma %1 on lisätty lokiketjun ulkopuolella.</translation>
    </message>
    <message>
        <source>The check of the audit chain was stopped.</source>
        <translation>Lokiketjun tarkistus keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactSource</name>
    <message>
        <source>The report was stopped.</source>
        <translation>Raportti keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactStore</name>
    <message>
        <source>The report was stopped.</source>
        <translation>Raportti keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactsMask</name>
    <message>
        <source>How many cases these are is hidden with the small numbers, and one by one they could be counted. Choose a longer period or a larger part of the municipality.</source>
        <translation>Asioiden määrä on piilotettu pienten lukujen mukana, ja yksitellen ne voisi laskea. Valitse pidempi ajanjakso tai suurempi osa kunnasta.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactsNotes</name>
    <message>
        <source>%1 (%2 then, %3 now)</source>
        <extracomment>figure, when it was frozen, now</extracomment>
        <translation>%1 (%2 silloin, %3 nyt)</translation>
    </message>
    <message numerus="yes">
        <source>The report shows %n frozen month(s) of the period as they were then. These are the cases as they are now, so they can count otherwise.</source>
        <translation>
            <numerusform>Raportti näyttää %Ln jakson jäädytetyn kuukauden sellaisena kuin se silloin oli. Nämä ovat asiat sellaisina kuin ne ovat nyt, joten niistä voi tulla muita lukuja.</numerusform>
            <numerusform>Raportti näyttää %Ln jakson jäädytettyä kuukautta sellaisina kuin ne silloin olivat. Nämä ovat asiat sellaisina kuin ne ovat nyt, joten niistä voi tulla muita lukuja.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure differs today.</source>
        <translation>Mikään luku ei eroa tänään.</translation>
    </message>
    <message>
        <source>These figures of the whole differ: %1. Those of departments, channels and other parts can differ too.</source>
        <translation>Nämä kokonaisuuden luvut poikkeavat: %1. Myös hallintojen, kanavien ja muiden osien luvut voivat poiketa.</translation>
    </message>
    <message>
        <source>“–” stands for a value that is not shown. Values are shown where at least %1 cases share all that stands in the row; the longer the period, the more is shown.</source>
        <translation>”–” tarkoittaa arvoa, jota ei näytetä. Arvot näytetään, kun vähintään %1 asialla on yhteistä kaikki, mitä rivillä lukee; mitä pidempi ajanjakso, sitä enemmän näytetään.</translation>
    </message>
</context>
<context>
    <name>lyhord::FactsWriter</name>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
</context>
<context>
    <name>lyhord::Field</name>
    <message>
        <source>What you typed was not taken. %1</source>
        <translation>Kirjoittamaasi ei otettu vastaan. %1</translation>
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
        <translation>%1: %2. Näyttää asiat.</translation>
    </message>
    <message>
        <source>Shows the cases behind this figure</source>
        <translation>Näyttää luvun takana olevat asiat</translation>
    </message>
    <message>
        <source>What is counted: %1</source>
        <extracomment>a button that shows what is counted</extracomment>
        <translation>Mitä lasketaan: %1</translation>
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
        <translation>Tässä ei ole lukua: ei ole mistä laskea.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Enter or a click shows the cases.</source>
        <translation>%1. Enter tai napsautus näyttää asiat.</translation>
    </message>
    <message>
        <source>%1. The cases behind it are for those who read cases.</source>
        <translation>%1. Asiat näkyvät vain sille, joka lukee asioita.</translation>
    </message>
    <message>
        <source>%1. There is no list of cases behind it.</source>
        <translation>%1. Luvun takana ei ole luetteloa asioista.</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureTable</name>
    <message>
        <source>Titles of the rows</source>
        <translation>Rivien otsikot</translation>
    </message>
    <message>
        <source>&amp;Show the cases</source>
        <translation>&amp;Näytä asiat</translation>
    </message>
    <message>
        <source>Sort, &amp;highest first</source>
        <translation>Lajittele, s&amp;uurin ensin</translation>
    </message>
    <message>
        <source>Sort, &amp;lowest first</source>
        <translation>Lajittele, &amp;pienin ensin</translation>
    </message>
    <message>
        <source>&amp;Order of the report</source>
        <translation>&amp;Raportin järjestys</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>&amp;Kopioi valittu</translation>
    </message>
    <message>
        <source>Copy the &amp;whole table</source>
        <translation>Kopioi koko &amp;taulukko</translation>
    </message>
</context>
<context>
    <name>lyhord::FigureText</name>
    <message>
        <source>Not shown: it is small, or something small could be reckoned from it.</source>
        <translation>Ei näytetä: luku on pieni, tai siitä voisi laskea pienen luvun.</translation>
    </message>
</context>
<context>
    <name>lyhord::Figures</name>
    <message>
        <source>Received</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Cases whose day of receipt lies in the period. What was referred elsewhere is not among them.</source>
        <translation>Asiat, joiden saapumispäivä on jaksolla. Muualle ohjatut eivät ole mukana.</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Muualle ohjatut</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetyt</translation>
    </message>
    <message>
        <source>Cases answered and closed in the period, whenever they were received. Written off ones are not among them.</source>
        <translation>Jaksolla vastatut ja päätetyt asiat riippumatta saapumispäivästä. Sillensä jätetyt eivät ole mukana.</translation>
    </message>
    <message>
        <source>Led to improvement</source>
        <translation>Johti parannukseen</translation>
    </message>
    <message>
        <source>Of the closed ones, those whose outcome is that something is improved.</source>
        <translation>Päätetyistä ne, joiden tuloksena jotain parannetaan.</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ei toimenpidettä</translation>
    </message>
    <message>
        <source>Of the closed ones, those that lead to no action.</source>
        <translation>Päätetyistä ne, jotka eivät johda toimenpiteeseen.</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Tulos puuttuu</translation>
    </message>
    <message>
        <source>Of the closed ones, those without a recorded outcome.</source>
        <translation>Päätetyistä ne, joille ei ole kirjattu tulosta.</translation>
    </message>
    <message>
        <source>Answered directly</source>
        <translation>Vastattu suoraan</translation>
    </message>
    <message>
        <source>Of the closed ones, those the contact centre answered by itself, without asking a department.</source>
        <translation>Päätetyistä ne, joihin asiakaspalvelukeskus vastasi itse kysymättä hallinnolta.</translation>
    </message>
    <message>
        <source>By standard answer</source>
        <translation>Vakiovastauksella</translation>
    </message>
    <message>
        <source>Of the closed ones, those answered with a standard answer agreed with the department.</source>
        <translation>Päätetyistä ne, joihin vastattiin hallinnon kanssa sovitulla vakiovastauksella.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Ajoissa</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Ajoissa, osuus</translation>
    </message>
    <message>
        <source>Cases written off in the period because no answer came within three months: a failure, not a closing.</source>
        <translation>Jaksolla sillensä jätetyt asiat, koska vastausta ei tullut kolmessa kuukaudessa: epäonnistuminen, ei päätös.</translation>
    </message>
    <message>
        <source>Feedback, median</source>
        <translation>Vastausaika, mediaani</translation>
    </message>
    <message>
        <source>Feedback, 90 %</source>
        <translation>Vastausaika, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Käsittelyaika, mediaani</translation>
    </message>
    <message>
        <source>Working days from receipt to closing, the middle value of the cases closed in the period.</source>
        <translation>Työpäiviä saapumisesta päätökseen, keskimmäinen arvo jaksolla päätetyistä asioista.</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Käsittelyaika, 90 %</translation>
    </message>
    <message>
        <source>Nine of ten cases closed in the period were closed within so many working days.</source>
        <translation>Yhdeksän kymmenestä jaksolla päätetystä asiasta päätettiin näin monessa työpäivässä.</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Suulliset</translation>
    </message>
    <message>
        <source>Of the received ones, those that came by phone or at a visit.</source>
        <translation>Saapuneista ne, jotka tulivat puhelimitse tai käynnillä.</translation>
    </message>
    <message>
        <source>Oral share</source>
        <translation>Suullisten osuus</translation>
    </message>
    <message>
        <source>Oral ones divided by all received.</source>
        <translation>Suulliset jaettuna kaikilla saapuneilla.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Nimettömät</translation>
    </message>
    <message>
        <source>Of the received ones, those whose submitter stayed anonymous.</source>
        <translation>Saapuneista ne, joiden palautteen antaja pysyi nimettömänä.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ei luokkaa</translation>
    </message>
    <message>
        <source>Of the received ones, those without a category of the department&apos;s own.</source>
        <translation>Saapuneista ne, joilla ei ole hallinnon omaa luokkaa.</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Ei aihealuetta</translation>
    </message>
    <message>
        <source>Of the received ones, those without an area.</source>
        <translation>Saapuneista ne, joilla ei ole aihealuetta.</translation>
    </message>
    <message>
        <source>No gender</source>
        <translation>Ei sukupuolta</translation>
    </message>
    <message>
        <source>Of the received ones, those where a known submitter did not state a gender. It is never guessed.</source>
        <translation>Saapuneista ne, joissa tunnettu palautteen antaja ei ilmoittanut sukupuolta. Sitä ei koskaan arvata.</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Ei prosessia</translation>
    </message>
    <message>
        <source>Of the received ones, those not linked to a process.</source>
        <translation>Saapuneista ne, joita ei ole liitetty prosessiin.</translation>
    </message>
    <message>
        <source>Registered later</source>
        <translation>Kirjattu myöhemmin</translation>
    </message>
    <message>
        <source>Of the received ones, those registered on a later day than they came in.</source>
        <translation>Saapuneista ne, jotka kirjattiin saapumispäivää myöhemmin.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>Corrections of cases made in the period.</source>
        <translation>Jaksolla tehdyt asioiden korjaukset.</translation>
    </message>
    <message>
        <source>First reminders</source>
        <translation>Ensimmäiset muistutusviestit</translation>
    </message>
    <message>
        <source>First reminders sent to a department in the period, when ten working days had passed.</source>
        <translation>Hallinnolle jaksolla osoitetut ensimmäiset muistutusviestit, kun kymmenen työpäivää oli kulunut.</translation>
    </message>
    <message>
        <source>Second reminders</source>
        <translation>Toiset muistutusviestit</translation>
    </message>
    <message>
        <source>Second reminders sent to a department in the period, after about 30 days.</source>
        <translation>Hallinnolle jaksolla osoitetut toiset muistutusviestit, noin 30 päivän jälkeen.</translation>
    </message>
    <message>
        <source>Interim answers</source>
        <translation>Väliaikatiedot</translation>
    </message>
    <message>
        <source>Interim answers sent in the period. They do not stop the clock and are not counted as answers.</source>
        <translation>Jakson väliaikatiedot. Ne eivät pysäytä määräaikaa, eikä niitä lasketa vastauksiksi.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Uudelleen avatut</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Tyytymättömät</translation>
    </message>
    <message>
        <source>How often a submitter said in the period that the answer was not satisfying.</source>
        <translation>Kuinka usein palautteen antaja ilmoitti jaksolla, ettei vastaus tyydyttänyt.</translation>
    </message>
    <message>
        <source>0–10 days</source>
        <translation>0–10 päivää</translation>
    </message>
    <message>
        <source>Open at the end of the period, received up to 10 working days before.</source>
        <translation>Avoinna jakson lopussa, saapuneet enintään 10 työpäivää aiemmin.</translation>
    </message>
    <message>
        <source>11–30 days</source>
        <translation>11–30 päivää</translation>
    </message>
    <message>
        <source>Open at the end of the period, received 11 to 30 working days before.</source>
        <translation>Avoinna jakson lopussa, saapuneet 11–30 työpäivää aiemmin.</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 päivää</translation>
    </message>
    <message>
        <source>Open at the end of the period, received 31 to 60 working days before.</source>
        <translation>Avoinna jakson lopussa, saapuneet 31–60 työpäivää aiemmin.</translation>
    </message>
    <message>
        <source>61 days or more</source>
        <translation>61 päivää tai yli</translation>
    </message>
    <message>
        <source>Open at the end of the period, received 61 working days before or more.</source>
        <translation>Avoinna jakson lopussa, saapuneet vähintään 61 työpäivää aiemmin.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Cases open at the end of the period, or now when it has not ended.</source>
        <translation>Jakson lopussa avoinna olleet asiat, tai nyt avoinna olevat, jos jakso jatkuu.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Of the open ones, those whose tenth working day had passed without an answer to somebody who wants one.</source>
        <translation>Avoimista ne, joiden kymmenes työpäivä oli kulunut ilman vastausta sitä toivovalle.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>Divided by all received in the period.</source>
        <translation>Jaettuna kaikilla jaksolla saapuneilla.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Edellinen jakso</translation>
    </message>
    <message>
        <source>Received in the period of the same length right before.</source>
        <translation>Saapuneet juuri edeltävällä yhtä pitkällä jaksolla.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuonna</translation>
    </message>
    <message>
        <source>Received in the same period a year before.</source>
        <translation>Saapuneet samalla jaksolla vuotta aiemmin.</translation>
    </message>
    <message>
        <source>Received last year</source>
        <translation>Saapuneet viime vuonna</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Received now less received in the period before.</source>
        <translation>Nyt saapuneet miinus edellisellä jaksolla saapuneet.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Mielipiteet</translation>
    </message>
    <message>
        <source>Of the received ones, those that are views.</source>
        <translation>Saapuneista ne, jotka ovat mielipiteitä.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Moitteet</translation>
    </message>
    <message>
        <source>Of the received ones, those that are complaints.</source>
        <translation>Saapuneista ne, jotka ovat moitteita.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Of the received ones, those that are suggestions.</source>
        <translation>Saapuneista ne, jotka ovat ehdotuksia.</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>Of the received ones, those that are praise.</source>
        <translation>Saapuneista ne, jotka ovat kiitoksia.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Of the received ones, those that are questions.</source>
        <translation>Saapuneista ne, jotka ovat kysymyksiä.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>How many cases the days were counted of.</source>
        <translation>Kuinka monesta asiasta päivät on laskettu.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>The middle value; the mean of the two in the middle when there is no one.</source>
        <translation>Keskimmäinen arvo tai kahden keskimmäisen keskiarvo.</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Nine of ten took at most so many days.</source>
        <translation>Yhdeksän kymmenestä kesti enintään näin monta päivää.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Vastausaika</translation>
    </message>
    <message>
        <source>Cases whose first answer took so many working days.</source>
        <translation>Asiat, joiden ensimmäinen vastaus kesti näin monta työpäivää.</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Käsittelyaika</translation>
    </message>
    <message>
        <source>Cases whose closing took so many working days.</source>
        <translation>Asiat, joiden päätös kesti näin monta työpäivää.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>The day the case was closed.</source>
        <translation>Päivä, jona asia päätettiin.</translation>
    </message>
    <message>
        <source>What the submitter was told</source>
        <translation>Mitä palautteen antajalle kerrottiin</translation>
    </message>
    <message>
        <source>The beginning of the answer. What looked like personal data was taken out by the program; look through it before it is passed on.</source>
        <translation>Vastauksen alku. Ohjelma poisti henkilötiedoilta näyttävät kohdat; tarkista ennen kuin välität eteenpäin.</translation>
    </message>
    <message>
        <source>When frozen</source>
        <translation>Jäädytettäessä</translation>
    </message>
    <message>
        <source>As it was when the figures were frozen; what this report shows.</source>
        <translation>Kuten lukuja jäädytettäessä; tämän raportti näyttää.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vastattavana</translation>
    </message>
    <message>
        <source>Of those due, the ones whose first answer had left by the tenth working day after receipt. An interim answer is no answer, and a reopened case counts by its first one.</source>
        <translation>Vastattavana olleista ne, joiden ensimmäinen vastaus oli lähtenyt viimeistään kymmenentenä työpäivänä saapumisesta. Väliaikatieto ei ole vastaus, ja uudelleen avattu asia lasketaan ensimmäisen vastauksensa mukaan.</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Vastattu myöhässä</translation>
    </message>
    <message>
        <source>Of those due, the ones whose first answer left after the tenth working day.</source>
        <translation>Vastattavana olleista ne, joiden ensimmäinen vastaus lähti kymmenennen työpäivän jälkeen.</translation>
    </message>
    <message>
        <source>Own answer in time</source>
        <translation>Oma vastaus ajoissa</translation>
    </message>
    <message>
        <source>Answered within 10 working days, divided by all that were due, answered or not.</source>
        <translation>10 työpäivässä vastatut jaettuna kaikilla vastattavana olleilla, vastattuina tai ei.</translation>
    </message>
    <message>
        <source>Due, no answer wanted</source>
        <translation>Vastausta ei toivottu, määräpäivä jaksolla</translation>
    </message>
    <message>
        <source>Cases whose submitter wanted no answer and whose tenth working day lies in the period. They are not part of the share in time.</source>
        <translation>Asiat, joiden palautteen antaja ei toivonut vastausta ja joiden kymmenes työpäivä on jaksolla. Ne eivät sisälly ajoissa vastattujen osuuteen.</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>Päätetty ajoissa</translation>
    </message>
    <message>
        <source>Of those that wanted no answer, the ones that were closed by the tenth working day.</source>
        <translation>Asioista, joihin ei toivottu vastausta, ne, jotka päätettiin viimeistään kymmenentenä työpäivänä.</translation>
    </message>
    <message>
        <source>Share closed in time</source>
        <translation>Ajoissa päätettyjen osuus</translation>
    </message>
    <message>
        <source>Closed within 10 working days, divided by all due whose submitter wanted no answer.</source>
        <translation>10 työpäivässä päätetyt jaettuna kaikilla, joiden määräpäivä on jaksolla ja joiden palautteen antaja ei toivonut vastausta.</translation>
    </message>
    <message>
        <source>Reopened, due</source>
        <translation>Uudelleen avatut, vastattavana</translation>
    </message>
    <message>
        <source>Reopened cases whose tenth working day after the reopening lies in the period.</source>
        <translation>Uudelleen avatut asiat, joiden kymmenes työpäivä avaamisesta on jaksolla.</translation>
    </message>
    <message>
        <source>Reopened, in time</source>
        <translation>Uudelleen avatut, ajoissa</translation>
    </message>
    <message>
        <source>Of the reopened ones due, those whose new answer left by that day.</source>
        <translation>Vastattavana olleista uudelleen avatuista ne, joiden uusi vastaus lähti viimeistään sinä päivänä.</translation>
    </message>
    <message>
        <source>Reopened, share in time</source>
        <translation>Uudelleen avatut, osuus ajoissa</translation>
    </message>
    <message>
        <source>Reopened cases answered in time, divided by all reopened ones that were due.</source>
        <translation>Ajoissa vastatut uudelleen avatut asiat jaettuna kaikilla vastattavana olleilla uudelleen avatuilla.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Annetut vastaukset</translation>
    </message>
    <message>
        <source>First answers that left in the period, to those who wanted one. The feedback time is of these.</source>
        <translation>Jaksolla lähteneet ensimmäiset vastaukset niille, jotka toivoivat vastausta. Vastausaika lasketaan näistä.</translation>
    </message>
    <message>
        <source>Working days from receipt to the first answer, the middle value of the answers given in the period. The day of receipt is day 0; who still waits is not in it.</source>
        <translation>Työpäivät saapumisesta ensimmäiseen vastaukseen, jaksolla annettujen vastausten keskimmäinen arvo. Saapumispäivä on päivä 0. Yhä odottavat eivät ole mukana.</translation>
    </message>
    <message>
        <source>Nine of ten answers given in the period took at most so many working days.</source>
        <translation>Yhdeksän kymmenestä jaksolla annetusta vastauksesta kesti enintään näin monta työpäivää.</translation>
    </message>
    <message>
        <source>Received now less received in the same period a year before.</source>
        <translation>Nyt saapuneet miinus samalla jaksolla vuotta aiemmin saapuneet.</translation>
    </message>
    <message>
        <source>Of those due, the ones where the department itself had answered by the tenth working day, whenever the answer to the person left; in the whole, where all that were asked had. Where nobody was asked, the answer to the person stands for it.</source>
        <translation>Vastattavana olleista ne, joissa hallinto itse oli vastannut viimeistään kymmenentenä työpäivänä riippumatta siitä, milloin vastaus henkilölle lähti; koko kunnassa ne, joissa kaikki pyydetyt olivat vastanneet. Jos keneltäkään ei ole pyydetty vastausta, henkilölle annettu vastaus lasketaan siksi.</translation>
    </message>
    <message>
        <source>Messages received in the period that were no cases and were referred to the right place. What was handed over to the chief legal officer is not counted.</source>
        <translation>Ajanjaksolla saapuneet, jotka eivät olleet asioita ja jotka ohjattiin oikeaan paikkaan. Johtavalle lakimiehelle luovutettuja ei lasketa.</translation>
    </message>
    <message>
        <source>Received in the same month a year before; of a month that has not ended, in as many days.</source>
        <translation>Saapuneet samana kuukautena vuotta aiemmin; keskeneräisen kuukauden osalta yhtä monena päivänä.</translation>
    </message>
    <message>
        <source>What the same count gives today, after later corrections, reopenings and steps taken back.</source>
        <translation>Mitä sama lasku antaa tänään myöhempien korjausten, uudelleen avaamisten ja kumottujen vaiheiden jälkeen.</translation>
    </message>
    <message>
        <source>Cases whose submitter wanted an answer and whose tenth working day lies in the period, answered or not. By department, a case counts with each department asked; where none was asked, as when the contact centre answered by itself, with the department it concerns.</source>
        <translation>Asiat, joiden palautteen antaja toivoi vastausta ja joiden kymmenes työpäivä on jaksolla, vastattuina tai ei. Hallinnoittain asia lasketaan jokaiselle hallinnolle, jolta on pyydetty vastausta; jos keneltäkään ei ole pyydetty, kuten kun asiakaspalvelukeskus vastasi itse, sille hallinnolle, jota asia koskee.</translation>
    </message>
    <message>
        <source>Of those due, the ones that were written off without an answer, in the period or after it.</source>
        <translation>Vastattavana olleista ne, jotka jätettiin sillensä ilman vastausta, jaksolla tai sen jälkeen.</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ilman vastausta</translation>
    </message>
    <message>
        <source>Of those due, the ones that have no answer and were not written off: they still wait, or were closed because the person could not be reached.</source>
        <translation>Vastattavana olleista ne, jotka eivät ole saaneet vastausta ja joita ei ole jätetty sillensä: ne odottavat yhä, tai ne päätettiin, koska henkilöä ei tavoitettu.</translation>
    </message>
    <message>
        <source>Due, then written off</source>
        <translation>Vastattavat, sillensä jätetyt</translation>
    </message>
    <message>
        <source>Written off in the period</source>
        <translation>Jaksolla sillensä jätetyt</translation>
    </message>
    <message>
        <source>Closed cases that were opened again in the period, also because the person was not satisfied.</source>
        <translation>Päätetyt asiat, jotka avattiin kaudella uudelleen, myös siksi, ettei henkilö ollut tyytyväinen.</translation>
    </message>
</context>
<context>
    <name>lyhord::FileName</name>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
</context>
<context>
    <name>lyhord::FilingItems</name>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
</context>
<context>
    <name>lyhord::FirstPage</name>
    <message>
        <source>Most concerned %1 (%2).</source>
        <translation>Eniten koski: %1 (%2).</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetyt</translation>
    </message>
    <message>
        <source>Answered within 10 working days</source>
        <translation>Vastattu 10 työpäivässä</translation>
    </message>
    <message>
        <source>Led to improvement</source>
        <translation>Johti parannukseen</translation>
    </message>
    <message>
        <source>Nothing was received and nothing was closed in %1.</source>
        <translation>Jaksolla %1 ei saapunut eikä päätetty mitään.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) came in during %1.</source>
        <translation>
            <numerusform>Jaksolla %1 saapui %Ln asia.</numerusform>
            <numerusform>Jaksolla %1 saapui %Ln asiaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) led to an improvement.</source>
        <translation>
            <numerusform>%Ln päätetty asia johti parannukseen.</numerusform>
            <numerusform>%Ln päätettyä asiaa johti parannukseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) had waited longer than promised at the end of the period.</source>
        <translation>
            <numerusform>%Ln avoin asia oli jakson lopussa odottanut luvattua kauemmin.</numerusform>
            <numerusform>%Ln avointa asiaa oli jakson lopussa odottanut luvattua kauemmin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case had waited longer than promised at the end of the period.</source>
        <translation>Yksikään avoin asia ei ollut jakson lopussa odottanut luvattua kauemmin.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were written off without an answer.</source>
        <translation>
            <numerusform>%Ln asia jätettiin sillensä ilman vastausta.</numerusform>
            <numerusform>%Ln asiaa jätettiin sillensä ilman vastausta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers given in the period took at most %n working day(s).</source>
        <translation>
            <numerusform>Puolet jaksolla annetuista vastauksista kesti enintään %Ln työpäivän.</numerusform>
            <numerusform>Puolet jaksolla annetuista vastauksista kesti enintään %Ln työpäivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 that were due an answer had it within 10 working days (%3).</source>
        <translation>Vastattavana olleista %2 asiasta %1 sai vastauksen 10 työpäivässä (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) have waited longer than promised.</source>
        <translation>
            <numerusform>%Ln avoin asia on odottanut luvattua kauemmin.</numerusform>
            <numerusform>%Ln avointa asiaa on odottanut luvattua kauemmin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case has waited longer than promised.</source>
        <translation>Mikään avoin asia ei ole odottanut luvattua kauemmin.</translation>
    </message>
    <message>
        <source>The one case that was due an answer had it within 10 working days.</source>
        <translation>Ainoa asia, johon vastauksen määräpäivä osui, sai vastauksen 10 työpäivässä.</translation>
    </message>
    <message>
        <source>The one case that was due an answer did not have it within 10 working days.</source>
        <translation>Ainoa asia, johon vastauksen määräpäivä osui, ei saanut vastausta 10 työpäivässä.</translation>
    </message>
    <message>
        <source>The period has not ended: what was received is counted to and including %1, and no answer was due yet.</source>
        <translation>Jakso ei ole päättynyt: saapuneet on laskettu %1 asti, se päivä mukaan lukien, eikä mikään vastaus ollut vielä määrä antaa.</translation>
    </message>
    <message>
        <source>The period has not ended: what was received is counted to and including %1, answers due to and including %2.</source>
        <translation>Jakso ei ole päättynyt: saapuneet on laskettu %1 asti ja vastattavat %2 asti, ne päivät mukaan lukien.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those that were due is still without an answer.</source>
        <translation>
            <numerusform>%Ln vastattavana olleista on yhä ilman vastausta.</numerusform>
            <numerusform>%Ln vastattavana olleista on yhä ilman vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>as many</source>
        <translation>yhtä monta</translation>
    </message>
    <message numerus="yes">
        <source>now %n more</source>
        <translation>
            <numerusform>nyt %Ln enemmän</numerusform>
            <numerusform>nyt %Ln enemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n fewer</source>
        <translation>
            <numerusform>nyt %Ln vähemmän</numerusform>
            <numerusform>nyt %Ln vähemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n more (+%1 %)</source>
        <translation>
            <numerusform>nyt %Ln enemmän (+%1 %)</numerusform>
            <numerusform>nyt %Ln enemmän (+%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n fewer (−%1 %)</source>
        <translation>
            <numerusform>nyt %Ln vähemmän (−%1 %)</numerusform>
            <numerusform>nyt %Ln vähemmän (−%1 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>the same share</source>
        <translation>sama osuus</translation>
    </message>
    <message>
        <source>now %1 percentage points better</source>
        <translation>nyt %1 prosenttiyksikköä parempi</translation>
    </message>
    <message>
        <source>now %1 percentage points worse</source>
        <translation>nyt %1 prosenttiyksikköä huonompi</translation>
    </message>
    <message>
        <source>Half of the answers given in the period came on the day of receipt.</source>
        <translation>Puolet jaksolla annetuista vastauksista tuli saapumispäivänä.</translation>
    </message>
    <message>
        <source>There are no figures for %1: the first case came in %2.</source>
        <translation>Ajalta %1 ei ole lukuja: ensimmäinen asia saapui: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::FollowUpWords</name>
    <message>
        <source>Written about it by the contact centre:</source>
        <translation>Asiakaspalvelukeskus on kirjoittanut siitä:</translation>
    </message>
    <message>
        <source>Headline:</source>
        <translation>Otsikko:</translation>
    </message>
    <message>
        <source>The person wants an answer.</source>
        <translation>Henkilö haluaa vastauksen.</translation>
    </message>
    <message>
        <source>Said by somebody who does not want to give a name.</source>
        <translation>Sanonut henkilö, joka ei halua kertoa nimeään.</translation>
    </message>
    <message>
        <source>The person can also be reached by:</source>
        <translation>Henkilön tavoittaa myös:</translation>
    </message>
    <message>
        <source>Said by:</source>
        <translation>Sanonut:</translation>
    </message>
    <message>
        <source>The person was answered at once:</source>
        <translation>Henkilölle vastattiin heti:</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>Johtaa: %1</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>Koskee:</translation>
    </message>
    <message>
        <source>Register number:</source>
        <translation>Diaarinumero:</translation>
    </message>
    <message>
        <source>What is written here is secret, and case %1 is not: others would read it there. Register it as a case of its own, or mark case %1 as secret first.</source>
        <translation>Tässä oleva on salassa pidettävää, mutta asia %1 ei ole: siellä muut lukisivat sen. Kirjaa se omaksi asiakseen tai merkitse ensin asia %1 salassa pidettäväksi.</translation>
    </message>
</context>
<context>
    <name>lyhord::FormChoices</name>
    <message>
        <source>With the headline “%1” its department %2 was taken away.</source>
        <extracomment>a headline, a department</extracomment>
        <translation>Otsikon ”%1” mukana poistui sen hallinto %2.</translation>
    </message>
    <message>
        <source>With the headline “%1” its category %2 was taken away.</source>
        <extracomment>a headline, a category</extracomment>
        <translation>Otsikon ”%1” mukana poistui sen luokka %2.</translation>
    </message>
    <message>
        <source>With the headline “%1” its department %2 and category %3 were taken away.</source>
        <extracomment>a headline, a department, a category</extracomment>
        <translation>Otsikon ”%1” mukana poistuivat sen hallinto %2 ja luokka %3.</translation>
    </message>
</context>
<context>
    <name>lyhord::FoundAddress</name>
    <message>
        <source>Address: %1</source>
        <extracomment>in a list of hits: where the submitter lives</extracomment>
        <translation>Osoite: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::FrozenStore</name>
    <message>
        <source>Frozen figures cannot be read: a newer version of the program made them, or they are damaged.</source>
        <translation>Jäädytettyjä lukuja ei voi lukea: ohjelman uudempi versio on tehnyt ne tai ne ovat vaurioituneet.</translation>
    </message>
    <message>
        <source>Frozen figures cannot be read: they are damaged. Restore them from a backup.</source>
        <translation>Jäädytettyjä lukuja ei voi lukea: ne ovat vaurioituneet. Palauta ne varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The month was frozen by somebody else meanwhile.</source>
        <translation>Joku muu jäädytti kuukauden sillä välin.</translation>
    </message>
</context>
<context>
    <name>lyhord::GrantsEdit</name>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Add a r&amp;ole</source>
        <translation>Lisää r&amp;ooli</translation>
    </message>
    <message>
        <source>&amp;Withdraw the role</source>
        <translation>P&amp;eruuta rooli</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rooli</translation>
    </message>
    <message>
        <source>For the de&amp;partment</source>
        <translation>Hallinnossa (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Agreement it rests on</source>
        <translation>Sopimus, johon se perustuu (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Used from</source>
        <translation>Kä&amp;ytössä alkaen</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Viimeinen päivä (&amp;W)</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ei hallintoa</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>Until today: it holds all day and ends at midnight</source>
        <translation>Tähän päivään asti: voimassa koko päivän, päättyy keskiyöllä</translation>
    </message>
</context>
<context>
    <name>lyhord::Groups</name>
    <message>
        <source>No department</source>
        <translation>Ei hallintoa</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Ei prosessia</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Ei aihealuetta</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ei luokkaa</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Ei kampanjaa</translation>
    </message>
    <message>
        <source>No service declaration</source>
        <translation>Ei palvelulupausta</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ei ilmoitettu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Mielipiteet</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Moitteet</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englanti</translation>
    </message>
</context>
<context>
    <name>lyhord::Guide</name>
    <message>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or make room on the disk.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa. Valitse toinen kansio tai vapauta levytilaa.</translation>
    </message>
    <message>
        <source>Lyhörd: a guide for staff</source>
        <translation>Lyhörd: opas henkilöstölle</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
</context>
<context>
    <name>lyhord::HadBack</name>
    <message>
        <source>A message is taken out of a case by the contact centre, by somebody who may read the case.</source>
        <translation>Viestin ottaa asiasta pois asiakaspalvelukeskus, joku jolla on oikeus lukea asia.</translation>
    </message>
    <message>
        <source>What was deleted by decision does not come back.</source>
        <translation>Päätöksellä hävitetty ei palaa.</translation>
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
        <translation>Otsikot</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New headline</source>
        <translation>Uus&amp;i otsikko</translation>
    </message>
    <message>
        <source>Agreed with the de&amp;partment</source>
        <translation>S&amp;ovittu hallinnon kanssa</translation>
    </message>
    <message>
        <source>Headl&amp;ine</source>
        <translation>Otsikko (&amp;D)</translation>
    </message>
    <message>
        <source>Category that &amp;goes with it</source>
        <translation>Luokka, &amp;johon se kuuluu</translation>
    </message>
    <message>
        <source>Says in outline what the case is about, without names or other personal data.</source>
        <translation>Kertoo pääpiirteittäin, mitä asia koskee, ilman nimiä tai muita henkilötietoja.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>This looks like personal data, which a headline must not hold.</source>
        <translation>Tämä näyttää henkilötiedolta, eikä otsikossa saa olla henkilötietoja.</translation>
    </message>
    <message>
        <source>The headlines agreed with each department appear here and are proposed at registration. Add the first one with Alt+N.</source>
        <translation>Kunkin hallinnon kanssa sovitut otsikot näkyvät tässä, ja niitä ehdotetaan kirjattaessa. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a headline at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta otsikko, jota haluat muuttaa, tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::Headlines</name>
    <message>
        <source>There is a personal number in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Otsikossa on henkilönumero. Otsikko näkyy sähköposteissa ja luetteloissa: poista se.</translation>
    </message>
    <message>
        <source>There is a telephone number in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Otsikossa on puhelinnumero. Otsikko näkyy sähköposteissa ja luetteloissa: poista se.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Otsikossa on sähköpostiosoite. Otsikko näkyy sähköposteissa ja luetteloissa: poista se.</translation>
    </message>
    <message>
        <source>The person&apos;s own name is in the headline. A headline goes into mails and lists: take it out.</source>
        <translation>Otsikossa on henkilön oma nimi. Otsikko näkyy sähköposteissa ja luetteloissa: poista se.</translation>
    </message>
    <message>
        <source>The headline may tell who somebody is. Take that out, or confirm that it is no personal data.</source>
        <translation>Otsikosta voi selvitä, kuka joku on. Poista se tai vahvista, ettei se ole henkilötieto.</translation>
    </message>
</context>
<context>
    <name>lyhord::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to what was read before (Alt+Left)</source>
        <translation>Takaisin aiemmin luettuun (Alt+Vasen)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Taas eteenpäin (Alt+Oikea)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Osumat</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Hae oppaasta</translation>
    </message>
    <message>
        <source>%1 – Guide to Lyhörd</source>
        <extracomment>title of the guide&apos;s window</extracomment>
        <translation>%1 – Lyhördin opas</translation>
    </message>
    <message>
        <source>The guide does not have these words. Try fewer, or others.</source>
        <translation>Oppaassa ei ole näitä sanoja. Kokeile vähemmillä tai muilla sanoilla.</translation>
    </message>
</context>
<context>
    <name>lyhord::HintsPanel</name>
    <message>
        <source>Worth a look</source>
        <translation>Huomaa myös</translation>
    </message>
    <message>
        <source>As you type, it is shown here which department this belongs to, whether it is something else than feedback, and which open cases look like it.</source>
        <translation>Kun kirjoitat, tässä näkyy, mille hallinnolle asia kuuluu, onko se jotain muuta kuin palaute ja mitkä avoimet asiat muistuttavat sitä.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a word in the text, and what it points to</comment>
        <translation>”%1”: %2</translation>
    </message>
    <message>
        <source>Refer to: %1</source>
        <translation>Ohjaa: %1</translation>
    </message>
    <message>
        <source>The text speaks of protected identity. Name and contact are hidden from others once it is marked.</source>
        <translation>Tekstissä puhutaan suojatuista henkilötiedoista. Kun ne merkitään, nimi ja yhteystiedot piilotetaan muilta.</translation>
    </message>
    <message>
        <source>Mark protected identity</source>
        <translation>Merkitse suojatut henkilötiedot</translation>
    </message>
    <message>
        <source>The text seems to concern:</source>
        <translation>Teksti näyttää koskevan:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a department and one of its categories</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open case %1 looks like this: %2. Received %3.</source>
        <translation>Avoin asia %1 on samankaltainen: %2. Saapunut %3.</translation>
    </message>
    <message>
        <source>Attach to %1 as follow-up</source>
        <translation>Lisää asiaan %1 täydennyksenä</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Somebody of the same name has been in touch before:</source>
        <translation>Samanniminen henkilö on ottanut yhteyttä aiemmin:</translation>
    </message>
    <message>
        <source>%1  %2 (%3, %4)</source>
        <extracomment>a case: number, headline, status, day it was received</extracomment>
        <translation>%1  %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Departments are proposed by what was learned from %1 closed cases (%2).</source>
        <extracomment>%1 a number of cases, %2 a day</extracomment>
        <translation>Hallintoja ehdotetaan sen mukaan, mitä %1 päätetystä asiasta on opittu (%2).</translation>
    </message>
    <message>
        <source>The text probably concerns one of these:</source>
        <translation>Teksti koskee todennäköisesti jotakin näistä:</translation>
    </message>
    <message>
        <source>The text seems to concern this, to judge by %1:</source>
        <translation>Teksti näyttää koskevan tätä, tästä päätellen: %1</translation>
    </message>
    <message>
        <source>To judge by %1</source>
        <translation>Tästä päätellen: %1</translation>
    </message>
    <message>
        <source>Tried on %1 cases it did not know: the right one came first in %2 %, among three in %3 %. What it was sure of was right in %4 %.</source>
        <translation>Kokeiltu %1 asialla, joita se ei tuntenut: oikea hallinto tuli ensimmäisenä %2 %:ssa ja kolmen joukossa %3 %:ssa. Varmana näytetty oli oikein %4 %:ssa.</translation>
    </message>
    <message>
        <source>This telephone number or e-mail address has come before. The newest cases:</source>
        <translation>Tämä puhelinnumero tai sähköpostiosoite on esiintynyt aiemmin. Uusimmat asiat:</translation>
    </message>
    <message>
        <source>This telephone number or e-mail address has come before:</source>
        <translation>Tämä puhelinnumero tai sähköpostiosoite on esiintynyt aiemmin:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, a case</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Departments are proposed by their keywords until the program has learned from closed cases; it needs two hundred of them.</source>
        <translation>Hallintoja ehdotetaan avainsanojen perusteella, kunnes ohjelma on oppinut päätetyistä asioista; niitä tarvitaan kaksisataa.</translation>
    </message>
    <message>
        <source>Attach to %1 as follow-up (%2)</source>
        <extracomment>a case&apos;s number, a key</extracomment>
        <translation>Lisää asiaan %1 täydennyksenä (%2)</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportDialog</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Tiedostoa %1 ei voi avata.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or make room on the disk.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa. Valitse toinen kansio tai vapauta levytilaa.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>P&amp;oista</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Tiedostot</translation>
    </message>
    <message>
        <source>Web forms from Open ePlatform (XML)</source>
        <translation>Verkkolomakkeet Open ePlatformista (XML)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Taulukko (CSV)</translation>
    </message>
    <message>
        <source>Cases from this program (JSON)</source>
        <translation>Asiat tästä ohjelmasta (JSON)</translation>
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
        <translation>Saapuneisiin</translation>
    </message>
    <message>
        <source>As cases at once</source>
        <translation>Suoraan asioiksi</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>Im&amp;port as</source>
        <translation>T&amp;uo</translation>
    </message>
    <message>
        <source>Load mappin&amp;g…</source>
        <translation>Ava&amp;a määritys…</translation>
    </message>
    <message>
        <source>Save mappi&amp;ng…</source>
        <translation>Tallenna määrit&amp;ys…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Tuo tiedo&amp;stot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation>Kuinka pitkällä tuonti on</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message>
        <source>What was refused or came in only in part</source>
        <translation>Mitä hylättiin tai tuotiin vain osittain</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Kopioi luettelo</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Tallenna luettelo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Tuotavat tiedostot</translation>
    </message>
    <message>
        <source>All that can be imported (*.xml *.json *.csv *.txt);;All files (*)</source>
        <translation>Kaikki, mitä voi tuoda (*.xml *.json *.csv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Avaa määritys</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Määritykset (*.json)</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be opened.</source>
        <translation>Määritystä %1 ei voi avata.</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Tallenna määritys</translation>
    </message>
    <message>
        <source>The mapping was saved.</source>
        <translation>Määritys tallennettiin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read so far</source>
        <translation>
            <numerusform>%Ln rivi luettu tähän mennessä</numerusform>
            <numerusform>%Ln riviä luettu tähän mennessä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused.</source>
        <translation>
            <numerusform>%Ln rivi hylättiin.</numerusform>
            <numerusform>%Ln riviä hylättiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. The same files again go on from there.</source>
        <translation>Tuonti keskeytettiin. Samat tiedostot uudelleen jatkavat siitä.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Tallenna luettelo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>Luettelo tallennettiin.</translation>
    </message>
    <message>
        <source>Show the cases to assi&amp;gn</source>
        <translation>Näytä &amp;osoitettavat asiat</translation>
    </message>
    <message>
        <source>Open the in&amp;box</source>
        <translation>Avaa &amp;saapuneet</translation>
    </message>
    <message numerus="yes">
        <source>Looked at so far: %Ln row(s).</source>
        <translation>
            <numerusform>Tarkistettu tähän mennessä: %Ln rivi.</numerusform>
            <numerusform>Tarkistettu tähän mennessä: %Ln riviä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All in all: %Ln row(s).</source>
        <translation>
            <numerusform>Yhteensä %Ln rivi.</numerusform>
            <numerusform>Yhteensä %Ln riviä.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %L1.</source>
        <translation>Uusia: %L1.</translation>
    </message>
    <message>
        <source>Came before and differ: %L1.</source>
        <translation>Tullut aiemmin erilaisina: %L1.</translation>
    </message>
    <message>
        <source>Came before and are the same: %L1.</source>
        <translation>Tullut aiemmin samanlaisina: %L1.</translation>
    </message>
    <message>
        <source>Would be refused: %L1.</source>
        <translation>Ei otettaisi vastaan: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had come before and differ: they wait in the inbox as changed.</source>
        <translation>
            <numerusform>%Ln rivi oli tullut aiemmin erisisältöisenä ja odottaa saapuneissa muuttuneena.</numerusform>
            <numerusform>%Ln riviä oli tullut aiemmin erisisältöisinä ja odottaa saapuneissa muuttuneina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had come before and are the same.</source>
        <translation>
            <numerusform>%Ln rivi oli tullut aiemmin samanlaisena.</numerusform>
            <numerusform>%Ln riviä oli tullut aiemmin samanlaisina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) became cases.</source>
        <translation>
            <numerusform>%Ln uudesta rivistä tuli asia.</numerusform>
            <numerusform>%Ln uudesta rivistä tuli asioita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) came into the inbox.</source>
        <translation>
            <numerusform>%Ln uusi rivi tuli saapuneisiin.</numerusform>
            <numerusform>%Ln uutta riviä tuli saapuneisiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – cannot be read: %2</source>
        <extracomment>a file&apos;s name and what is known of it</extracomment>
        <translation>%1 – ei voi lukea: %2</translation>
    </message>
    <message>
        <source>%1 – can be read</source>
        <translation>%1 – voi lukea</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportPreview</name>
    <message>
        <source>The first rows as they would come in</source>
        <translation>Ensimmäiset rivit sellaisina kuin ne tuotaisiin</translation>
    </message>
    <message>
        <source>The first &amp;rows as they would come in</source>
        <translation>Ensimmäiset &amp;rivit sellaisina kuin ne tuotaisiin</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportPreviewModel</name>
    <message>
        <source>Anonymous</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Luettavissa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportReader</name>
    <message>
        <source>The file is larger than 256 MB. Split it into several files.</source>
        <translation>Tiedosto on suurempi kuin 256 Mt. Jaa se useaan tiedostoon.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>The file %1 is not imported with a case. Import into the inbox to keep it.</source>
        <translation>Tiedostoa %1 ei tuoda asian mukana. Jos haluat säilyttää sen, tuo viesti saapuneisiin.</translation>
    </message>
    <message>
        <source>The file holds no element “%1”, so there is nothing to import.</source>
        <translation>Tiedostossa ei ole elementtiä ”%1”, joten tuotavaa ei ole.</translation>
    </message>
    <message>
        <source>The file %1 is not in the export and was not imported.</source>
        <translation>Tiedostoa %1 ei ole viedyissä tiedoissa, eikä sitä tuotu.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 on kansio, ei tiedosto.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: it may not be read by you.</source>
        <translation>Tiedostoa %1 ei voi avata: sinulla ei ole oikeutta lukea sitä.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
    <message>
        <source>“%1” is not a known format. Known are: %2.</source>
        <translation>”%1” on tuntematon muoto. Tunnettuja ovat: %2.</translation>
    </message>
    <message>
        <source>Not imported: %1: %2</source>
        <translation>Ei tuotu: %1: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportReportModel</name>
    <message>
        <source>whole file</source>
        <translation>koko tiedosto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Imported in part</source>
        <translation>Tuotu osittain</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
</context>
<context>
    <name>lyhord::ImportSection</name>
    <message>
        <source>I&amp;mport…</source>
        <translation>Tu&amp;o tiedostoja…</translation>
    </message>
    <message>
        <source>Brings in feedback from other systems: web forms from Open ePlatform, reports by Open311, spreadsheets, and cases from another database of this program. What was refused is listed with its reason, and the same file a second time imports nothing twice.</source>
        <translation>Tuo palautetta muista järjestelmistä: Open ePlatformin verkkolomakkeita, Open311-ilmoituksia, taulukoita ja asioita tämän ohjelman toisesta tietokannasta. Hylätyt luetellaan syineen, eikä sama tiedosto toisella kerralla tuo mitään kahdesti.</translation>
    </message>
</context>
<context>
    <name>lyhord::Importer</name>
    <message>
        <source>The text is longer than %L1 characters.</source>
        <translation>Teksti on pidempi kuin %L1 merkkiä.</translation>
    </message>
    <message>
        <source>The files of this message are larger than 100 MB together.</source>
        <translation>Tämän viestin tiedostot ovat yhteensä yli 100 Mt.</translation>
    </message>
    <message>
        <source>“%1” is not a known format. Known are: %2.</source>
        <translation>”%1” on tuntematon muoto. Tunnettuja ovat: %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was imported.</source>
        <translation>Tiedostoa %1 ei ole. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>%1 is not a file that you may read. Nothing was imported.</source>
        <translation>%1 ei ole tiedosto, jonka saat lukea. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Nothing was imported.</source>
        <translation>Kenttämääritystä %1 ei voi lukea. Mitään ei tuotu.</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxItemPage</name>
    <message>
        <source>What has come in</source>
        <translation>Saapunut viesti</translation>
    </message>
    <message>
        <source>A&amp;dd to a case…</source>
        <translation>&amp;Lisää asiaan…</translation>
    </message>
    <message>
        <source>Re&amp;fer…</source>
        <translation>&amp;Ohjaa…</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>&amp;Siirrä sivuun…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Ilman aihetta</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <translation>Toivoo vastausta</translation>
    </message>
    <message>
        <source>Wants no answer</source>
        <translation>Ei toivo vastausta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Other answers in the form</source>
        <translation>Muut lomakkeen vastaukset</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Tallenna kopio tiedostosta</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Tallenna kopio nimellä</translation>
    </message>
    <message>
        <source>The file was saved as %1.</source>
        <translation>Tiedosto tallennettiin: %1.</translation>
    </message>
    <message>
        <source>The file could not be saved as %1: %2</source>
        <translation>Tiedostoa ei voitu tallentaa nimellä %1: %2</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>Lisää asiaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>It was added to %1 as a follow-up.</source>
        <translation>Viesti lisättiin asiaan %1 täydennyksenä.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Sii&amp;rrä sivuun</translation>
    </message>
    <message>
        <source>It was discarded and has left the inbox.</source>
        <translation>Viesti siirrettiin sivuun eikä ole enää saapuneissa.</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Kirjaa…</translation>
    </message>
    <message>
        <source>The &amp;case: number, word, name or phone</source>
        <translation>&amp;Asia: numero, sana, nimi tai puhelin</translation>
    </message>
    <message>
        <source>It is back in the inbox, as it came.</source>
        <translation>Se on taas saapuneissa sellaisena kuin se tuli.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Pa&amp;lauta</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Sivuun siirretyt</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>moment, person, reason</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Erased after</source>
        <translation>Hävitetään jälkeen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why it is not kept. It can be brought back from the discarded for %n day(s); then its words and files are erased.</source>
        <translation>
            <numerusform>&amp;Miksi sitä ei säilytetä. Sen voi palauttaa sivuun siirretyistä %Ln päivän ajan; sitten teksti ja tiedostot hävitetään.</numerusform>
            <numerusform>&amp;Miksi sitä ei säilytetä. Sen voi palauttaa sivuun siirretyistä %Ln päivän ajan; sitten teksti ja tiedostot hävitetään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <extracomment>the title of a dialog; %1 is what a message is about</extracomment>
        <translation>Siirrä sivuun ”%1”</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Siirrä sivuun</translation>
    </message>
    <message>
        <source>It has left the inbox: it was registered, added to a case or referred.</source>
        <translation>Se on poistunut saapuneista: se on kirjattu, liitetty asiaan tai ohjattu muualle.</translation>
    </message>
    <message>
        <source>It is no longer in case %1, and back in the inbox as it came.</source>
        <translation>Se ei ole enää asiassa %1, vaan taas saapuneissa sellaisena kuin se tuli.</translation>
    </message>
    <message>
        <source>Number %1 is registered and handed over to the chief legal officer. The message has left the inbox.</source>
        <translation>Numero %1 on kirjattu ja luovutettu johtavalle lakimiehelle. Viesti on poistunut saapuneista.</translation>
    </message>
    <message>
        <source>Number %1 is registered and referred to %2. The message has left the inbox.</source>
        <translation>Numero %1 on kirjattu ja ohjattu: %2. Viesti on poistunut saapuneista.</translation>
    </message>
    <message>
        <source>Case %1 is no longer referred. It keeps its number and waits to be assigned.</source>
        <translation>Asiaa %1 ei ole enää ohjattu muualle. Se säilyttää numeronsa ja odottaa jakamista.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa asia</translation>
    </message>
    <message>
        <source>The program suggests</source>
        <translation>Ohjelma ehdottaa</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxModel</name>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column: who sent it</extracomment>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Suojatut henkilötiedot</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Kuuluu asiaan %1</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: when the answer is due</extracomment>
        <translation>Määräpäivä</translation>
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
        <translation>Mukana tulevat tiedostot: %1</translation>
    </message>
    <message>
        <source>Show the message as it came</source>
        <translation>Näytä alkuperäinen viesti</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>Alkuperäinen viesti</translation>
    </message>
    <message>
        <source>From the inbox: %1, received %2.</source>
        <translation>Saapuneista: %1, saapunut %2.</translation>
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
        <translation>Ohjattu viesti</translation>
    </message>
    <message>
        <source>Say why it is put away: what has come in is an official document.</source>
        <translation>Kirjoita, miksi viesti siirretään sivuun: saapunut viesti on yleinen asiakirja.</translation>
    </message>
    <message>
        <source>Message %1 cannot be taken out of a case: it has not been added to one, or longer ago than %2 days.</source>
        <translation>Viestiä %1 ei voi ottaa pois asiasta: sitä ei ole lisätty mihinkään, tai siitä on yli %2 päivää.</translation>
    </message>
</context>
<context>
    <name>lyhord::InboxStore</name>
    <message>
        <source>There is no item %1 in the inbox. Perhaps someone else has dealt with it.</source>
        <translation>Saapuneissa ei ole viestiä %1. Ehkä joku muu on jo hoitanut sen.</translation>
    </message>
    <message>
        <source>The item has no attachment %1.</source>
        <translation>Viestissä ei ole liitettä %1.</translation>
    </message>
    <message>
        <source>Item %1 is not among the discarded. Perhaps it has been brought back, or erased since.</source>
        <translation>Viesti %1 ei ole sivuun siirretyissä. Ehkä se on palautettu tai hävitetty.</translation>
    </message>
</context>
<context>
    <name>lyhord::Integrity</name>
    <message>
        <source>The table %1 is damaged: %2</source>
        <translation>Taulu %1 on vioittunut: %2</translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers to something in %3 that is not there.</source>
        <translation>Taulun %1 rivi %2 viittaa tauluun %3, mutta kohdetta ei ole siellä.</translation>
    </message>
    <message>
        <source>The stored number of finished cases (status %1, departments “%2”) is wrong by %3.</source>
        <translation>Päättyneiden asioiden tallennettu määrä (tila %1, hallinnot ”%2”) on väärä. Ero on %3.</translation>
    </message>
    <message>
        <source>The departments&apos; queues do not agree with case %1.</source>
        <translation>Hallintojen jonot eivät vastaa asiaa %1.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing (%1).</source>
        <translation>Tallennettu tiedosto ei kuulu mihinkään (%1).</translation>
    </message>
    <message>
        <source>The search index does not agree with the cases.</source>
        <translation>Hakuhakemisto ei vastaa asioita.</translation>
    </message>
    <message>
        <source>In %1 the last case number is %2, but there are %3 cases.</source>
        <translation>Vuonna %1 viimeinen asianumero on %2, mutta asioita on %3.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Tarkistus keskeytettiin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored file(s) are not what was attached. Look for them in a backup.</source>
        <translation>
            <numerusform>%Ln tallennettu tiedosto ei vastaa liitettyä. Etsi se varmuuskopiosta.</numerusform>
            <numerusform>%Ln tallennettua tiedostoa ei vastaa liitettyä. Etsi ne varmuuskopiosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The frozen figures of %1 cannot be read; reports count that month anew. Look for them in a backup.</source>
        <extracomment>a month, as 2026-10</extracomment>
        <translation>Jakson %1 jäädytettyjä lukuja ei voi lukea; raportit laskevat kuukauden uudelleen. Etsi ne varmuuskopiosta.</translation>
    </message>
</context>
<context>
    <name>lyhord::JsonCase</name>
    <message>
        <source>“%1” cannot be empty. It must be one of: %2.</source>
        <translation>”%1” ei voi olla tyhjä. Mahdolliset arvot: %2.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>Kohdan ”%1” on oltava true tai false.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>”%1” ei voi olla tyhjä.</translation>
    </message>
    <message>
        <source>The department %1 has already answered. An import registers a case anew and cannot carry answers over; restore a backup to move a whole database.</source>
        <translation>Hallinto ”%1” on jo vastannut. Tuonti kirjaa asian uudelleen eikä voi siirtää vastauksia. Jos haluat siirtää koko tietokannan, palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>This case is already answered, closed or sent elsewhere. An import registers a case anew and cannot carry that over; restore a backup to move a whole database.</source>
        <translation>Asiaan on jo vastattu, sen käsittely on päättynyt tai se on ohjattu muualle. Tuonti kirjaa asian uudelleen eikä voi siirtää näitä tietoja. Jos haluat siirtää koko tietokannan, palauta varmuuskopio.</translation>
    </message>
</context>
<context>
    <name>lyhord::JsonElements</name>
    <message>
        <source>The file ends too early: the entry that begins on line %1 is not complete.</source>
        <translation>Tiedosto päättyy liian aikaisin: rivillä %1 alkava tieto on kesken.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a comma or the end of the list is expected. What follows was not read.</source>
        <translation>Rivi %1 ei ole JSONia: siinä pitäisi olla pilkku tai luettelon loppu. Sen jälkeistä osaa ei luettu.</translation>
    </message>
</context>
<context>
    <name>lyhord::JsonFields</name>
    <message>
        <source>line %1, column %2</source>
        <translation>rivi %1, sarake %2</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (%1).</source>
        <translation>Teksti ei ole kelvollista UTF-8:aa (%1).</translation>
    </message>
    <message>
        <source>This is not JSON (%1): %2.</source>
        <translation>Tämä ei ole JSONia (%1): %2.</translation>
    </message>
    <message>
        <source>A JSON object is expected: it begins with { and ends with }.</source>
        <translation>Tässä pitäisi olla JSON-objekti: se alkaa merkillä { ja päättyy merkkiin }.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>Kohdan ”%1” on oltava teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>Kohdan ”%1” on oltava luettelo tekstejä.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>Kohdan ”%1” on oltava true tai false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>Kohdan ”%1” on oltava kokonaisluku.</translation>
    </message>
    <message>
        <source>“%1” must be a moment with date and time, such as 2026-11-20T14:05:00+01:00.</source>
        <translation>Kohdassa ”%1” on oltava päivä ja kellonaika, esimerkiksi 2026-11-20T14:05:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” must be an object: { … }.</source>
        <translation>Kohdan ”%1” on oltava objekti: { … }.</translation>
    </message>
    <message>
        <source>“%1” must be a list of objects: [{ … }, …].</source>
        <translation>Kohdan ”%1” on oltava luettelo objekteja: [{ … }, …].</translation>
    </message>
    <message>
        <source>“%1” is not a known field. Known are: %2.</source>
        <translation>”%1” on tuntematon kenttä. Tunnettuja ovat: %2.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>Kohdan ”%1” mahdolliset arvot ovat: %2.</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>Täytä kohta ”%1”.</translation>
    </message>
    <message>
        <source>“%1” must be a day, such as 2026-11-20.</source>
        <translation>Kohdan ”%1” on oltava päivä, esimerkiksi 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>lyhord::KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Luettelossa</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>Asiassa</translation>
    </message>
    <message>
        <source>In the statistics</source>
        <translation>Tilastoissa</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Lomakkeessa</translation>
    </message>
    <message>
        <source>In the administration</source>
        <translation>Ylläpidossa</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Oppaassa</translation>
    </message>
    <message>
        <source>Opens the queue with that place in the column</source>
        <translation>Avaa jonon, jolla on tämä paikka sarakkeessa</translation>
    </message>
    <message>
        <source>Closes a message, or goes back to the list</source>
        <translation>Sulkee ilmoituksen tai palaa luetteloon</translation>
    </message>
    <message>
        <source>Opens what is chosen</source>
        <translation>Avaa valitun</translation>
    </message>
    <message>
        <source>Copies the chosen lines as a table</source>
        <translation>Kopioi valitut rivit taulukkona</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Discards the chosen draft, which can be taken back</source>
        <translation>Hylkää valitun luonnoksen, jonka voi palauttaa</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjaimet</translation>
    </message>
    <message>
        <source>Goes to the line that begins so</source>
        <translation>Siirtyy riville, joka alkaa niin</translation>
    </message>
    <message>
        <source>Opens the letter or file the cursor stands on</source>
        <translation>Avaa kirjeen tai tiedoston, jonka kohdalla kohdistin on</translation>
    </message>
    <message>
        <source>Goes to the period before</source>
        <translation>Siirtyy edelliseen jaksoon</translation>
    </message>
    <message>
        <source>Goes to the period after</source>
        <translation>Siirtyy seuraavaan jaksoon</translation>
    </message>
    <message>
        <source>Shows the cases behind a figure</source>
        <translation>Näyttää asiat luvun takana</translation>
    </message>
    <message>
        <source>Chooses kind or area while it has the focus</source>
        <translation>Valitsee tyypin tai aihealueen, kun kohdistus on siinä</translation>
    </message>
    <message>
        <source>Does what the page is for: registers, assigns, sends</source>
        <translation>Tekee sen, mitä varten sivu on: kirjaa, osoittaa, lähettää</translation>
    </message>
    <message>
        <source>Alt+digit</source>
        <translation>Alt+numero</translation>
    </message>
    <message>
        <source>Chooses kind or area from anywhere in the registration</source>
        <translation>Valitsee tyypin tai aihealueen mistä tahansa kirjauksen kohdasta</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+kirjain</translation>
    </message>
    <message>
        <source>Goes to the field with that letter underlined</source>
        <translation>Siirtyy kenttään, jossa kirjain on alleviivattu</translation>
    </message>
    <message>
        <source>Saves the entry</source>
        <translation>Tallentaa rivin</translation>
    </message>
    <message>
        <source>Searches the guide</source>
        <translation>Hakee oppaasta</translation>
    </message>
    <message>
        <source>Goes back to what was read before</source>
        <translation>Palaa aiemmin luettuun</translation>
    </message>
    <message>
        <source>Goes forward again</source>
        <translation>Siirtyy taas eteenpäin</translation>
    </message>
    <message>
        <source>Ends the search, or closes the guide</source>
        <translation>Päättää haun tai sulkee oppaan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Takes the line into what is chosen, or out of it</source>
        <translation>Ottaa rivin valintaan tai pois siitä</translation>
    </message>
    <message>
        <source>Chooses all lines</source>
        <translation>Valitsee kaikki rivit</translation>
    </message>
    <message>
        <source>In the registration</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Takes the last step of the case back</source>
        <translation>Peruu asian viimeisimmän vaiheen</translation>
    </message>
    <message>
        <source>Registers, and begins another matter of the same message</source>
        <translation>Kirjaa ja aloittaa toisen asian samasta viestistä</translation>
    </message>
    <message>
        <source>Refers instead of registering</source>
        <translation>Ohjaa muualle kirjaamisen sijaan</translation>
    </message>
    <message>
        <source>Inserts a text block of your own where one writes</source>
        <translation>Lisää oman tekstilohkosi siihen, mihin kirjoitetaan</translation>
    </message>
    <message>
        <source>To the person&apos;s earlier cases</source>
        <translation>Henkilön aiempiin asioihin</translation>
    </message>
    <message>
        <source>Takes the department that is proposed</source>
        <translation>Ottaa ehdotetun hallinnon</translation>
    </message>
    <message>
        <source>Goes to the next misspelt word and shows what is proposed</source>
        <translation>Siirtyy seuraavaan väärin kirjoitettuun sanaan ja näyttää ehdotukset</translation>
    </message>
    <message>
        <source>In a case&apos;s own window</source>
        <translation>Asian omassa ikkunassa</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>Sulkee ikkunan</translation>
    </message>
    <message>
        <source>Goes to the case in the main window, where steps are taken</source>
        <translation>Siirtyy asiaan pääikkunassa, jossa vaiheet tehdään</translation>
    </message>
    <message>
        <source>Registers, and begins the next: a new one, or the next of the inbox</source>
        <translation>Kirjaa ja aloittaa seuraavan: uuden asian tai saapuneiden seuraavan</translation>
    </message>
    <message>
        <source>Turns quick entry on or off</source>
        <translation>Ottaa pikakirjauksen käyttöön tai pois</translation>
    </message>
    <message>
        <source>Opens what was said while one writes about it, and closes it again</source>
        <translation>Avaa sen, mitä sanottiin, kun kirjoitat siitä, ja sulkee sen taas</translation>
    </message>
    <message>
        <source>Shows how the day an answer is due was counted</source>
        <translation>Näyttää, miten vastauspäivä laskettiin</translation>
    </message>
    <message>
        <source>Attaches what is written to the case that looks like it</source>
        <translation>Lisää kirjoitetun asiaan, joka muistuttaa sitä</translation>
    </message>
</context>
<context>
    <name>lyhord::Ladder</name>
    <message>
        <source>Only a case that waits for a department&apos;s answer can be written off.</source>
        <translation>Vain asian, joka odottaa hallinnon vastausta, voi jättää sillensä.</translation>
    </message>
    <message>
        <source>The case can be written off from %1 on, not before.</source>
        <translation>Asian voi jättää sillensä aikaisintaan %1.</translation>
    </message>
    <message>
        <source>Nobody is reminded: the case does not wait for a department&apos;s answer.</source>
        <translation>Ketään ei muistuteta: asia ei odota hallinnon vastausta.</translation>
    </message>
    <message>
        <source>Both reminders have been written, and each is written once. The case can be written off from %1 on.</source>
        <translation>Molemmat muistutusviestit on kirjoitettu, ja kukin kirjoitetaan kerran. Asia voidaan jättää sillensä %1 alkaen.</translation>
    </message>
    <message>
        <source>The department has until %1 to answer. The first reminder goes out on %2, not before.</source>
        <translation>Hallinnolla on aikaa vastata %1 asti. Ensimmäinen muistutusviesti lähtee %2, ei aiemmin.</translation>
    </message>
    <message>
        <source>The first reminder has been written, and each is written once. The second comes on %1.</source>
        <translation>Ensimmäinen muistutusviesti on kirjoitettu, ja kukin kirjoitetaan kerran. Toinen tulee %1.</translation>
    </message>
    <message>
        <source>A department has answered, so the case is not written off. An administrator may send what there is without the missing part and writes down why.</source>
        <translation>Hallinto on vastannut, joten asiaa ei jätetä sillensä. Pääkäyttäjä voi lähettää sen, mitä on, ilman puuttuvaa osuutta ja kirjoittaa syyn.</translation>
    </message>
    <message>
        <source>Every department has two reminders, and time after each, before the case is written off. One of them has not had both.</source>
        <translation>Jokainen hallinto saa kaksi muistutusviestiä ja aikaa kummankin jälkeen, ennen kuin asia jätetään sillensä. Yksi niistä ei ole saanut molempia.</translation>
    </message>
    <message>
        <source>The case was written off without an answer.</source>
        <translation>Asia jätettiin sillensä ilman vastausta.</translation>
    </message>
</context>
<context>
    <name>lyhord::Launcher</name>
    <message>
        <source>Lyhörd cannot open its database</source>
        <translation>Lyhörd ei voi avata tietokantaansa</translation>
    </message>
    <message>
        <source>The database is %1</source>
        <translation>Tietokanta on %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yritä uudelleen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) to departments were written and are in the outbox.</source>
        <translation>
            <numerusform>%Ln muistutusviesti hallinnolle on kirjoitettu ja on lähtevissä.</numerusform>
            <numerusform>%Ln muistutusviestiä hallinnoille on kirjoitettu, ja ne ovat lähtevissä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be written off after three months: they wait for your decision.</source>
        <translation>
            <numerusform>%Ln asian voi jättää sillensä kolmen kuukauden jälkeen: se odottaa päätöstäsi.</numerusform>
            <numerusform>%Ln asiaa voi jättää sillensä kolmen kuukauden jälkeen: ne odottavat päätöstäsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>&amp;Muuta yhteyttä</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) went out on their date and are in the outbox.</source>
        <translation>
            <numerusform>%Ln raportti lähti määräpäivänään ja on lähtevissä.</numerusform>
            <numerusform>%Ln raporttia lähti määräpäivänään ja on lähtevissä.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no access to this database</source>
        <translation>Sinulla ei ole käyttöoikeutta tähän tietokantaan</translation>
    </message>
    <message>
        <source>Sign in as &amp;somebody else…</source>
        <translation>Kirjaudu &amp;toisena…</translation>
    </message>
    <message>
        <source>Choose another &amp;database…</source>
        <translation>Valitse toinen tieto&amp;kanta…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Kirjaudu toisena</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Tunnus</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Kirjaudu</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that waited for a department that no longer exists went to its successor.</source>
        <translation>
            <numerusform>%Ln asia, joka odotti lakkautettua hallintoa, siirtyi tehtävien ottajalle.</numerusform>
            <numerusform>%Ln asiaa, jotka odottivat lakkautettua hallintoa, siirtyi tehtävien ottajalle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has the chief legal officer&apos;s role. %n case(s) handed over are read by nobody.</source>
        <translation>
            <numerusform>Kenelläkään ei ole johtavan lakimiehen roolia. %Ln luovutettua asiaa ei lue kukaan.</numerusform>
            <numerusform>Kenelläkään ei ole johtavan lakimiehen roolia. %Ln luovutettua asiaa ei lue kukaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give somebody the role</source>
        <translation>Anna rooli jollekulle</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterActions</name>
    <message>
        <source>Nothing that is chosen here waits to be called, posted or sent.</source>
        <translation>Mikään tässä valittu ei odota soittamista, postitusta tai lähettämistä.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterMessage</name>
    <message>
        <source>%1 has no official mailbox on record, so nothing can be sent there.</source>
        <translation>%1: virallista sähköpostilaatikkoa ei ole tiedoissa, joten mitään ei voi lähettää.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterPaper</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Kirjeen esikatselu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;ulje</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Tulosta %Ln kirje</numerusform>
            <numerusform>Tulosta %Ln kirjettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <extracomment>the name of a file with letters that were printed</extracomment>
        <translation>
            <numerusform>%Ln kirje</numerusform>
            <numerusform>%Ln kirjettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the letter in case %1</source>
        <translation>Tulosta asian %1 kirje</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterSection</name>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>Uusi p&amp;ohja</translation>
    </message>
    <message>
        <source>K&amp;ind of letter</source>
        <translation>Kir&amp;jeen tyyppi</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Ki&amp;eli</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>A&amp;ihe</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Teksti (&amp;X)</translation>
    </message>
    <message>
        <source>As it will be read, with an exam&amp;ple</source>
        <translation>Esikatselu esi&amp;merkillä</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation>Nämä täytetään: %1</translation>
    </message>
    <message>
        <source>Footpath not cleared of snow</source>
        <translation>Kävelytie auraamatta</translation>
    </message>
    <message>
        <source>The footpath past the school has not been cleared.</source>
        <translation>Koulun ohi kulkevaa kävelytietä ei ole aurattu.</translation>
    </message>
    <message>
        <source>the right place</source>
        <translation>oikea paikka</translation>
    </message>
    <message>
        <source>Somebody else takes care of this.</source>
        <translation>Tämän hoitaa joku muu.</translation>
    </message>
    <message>
        <source>What is written for this case stands here.</source>
        <translation>Tässä on tätä asiaa varten kirjoitettu teksti.</translation>
    </message>
    <message>
        <source>There is a template for this letter in this language already.</source>
        <translation>Tälle kirjeelle on jo pohja tällä kielellä.</translation>
    </message>
    <message>
        <source>The templates of the letters appear here. Without them nothing can be sent. Add the first one with Alt+N.</source>
        <translation>Kirjepohjat näkyvät tässä. Ilman niitä ei voi lähettää mitään. Lisää ensimmäinen näppäimillä Alt+O.</translation>
    </message>
    <message>
        <source>Choose a letter at the left to change its template, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta kirje, jonka pohjaa haluat muuttaa, tai lisää uusi näppäimillä Alt+O.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterText</name>
    <message>
        <source>There is no field {%1} in this kind of letter. Possible are: %2.</source>
        <translation>Tällaisessa kirjeessä ei ole kenttää {%1}. Mahdollisia ovat: %2.</translation>
    </message>
    <message>
        <source>Every answer states the number and the headline of the case: the field {%1} is missing.</source>
        <translation>Jokaisessa vastauksessa on asian numero ja otsikko: kenttä {%1} puuttuu.</translation>
    </message>
    <message>
        <source>The field {answer} is missing: the answer itself would not be sent.</source>
        <translation>Kenttä {answer} puuttuu: itse vastausta ei lähetettäisi.</translation>
    </message>
    <message>
        <source>Every answer states what the case leads to: the field {outcome} is missing in the text.</source>
        <translation>Jokaisessa vastauksessa kerrotaan, mihin asia johtaa: tekstistä puuttuu kenttä {outcome}.</translation>
    </message>
    <message>
        <source>There is no letter template of the kind %1. An administrator can add one.</source>
        <translation>Kirjepohjaa ”%1” ei ole. Pääkäyttäjä voi lisätä sen.</translation>
    </message>
</context>
<context>
    <name>lyhord::LetterView</name>
    <message>
        <source>To:</source>
        <translation>Vastaanottaja:</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <comment>kind of letter, number</comment>
        <translation>%1, asia %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Tul&amp;osta…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Tallenna P&amp;DF:nä…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Tallenna kirje PDF-tiedostona</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>How the letter is shown</source>
        <translation>Miten kirje näytetään</translation>
    </message>
    <message>
        <source>As mail</source>
        <translation>Sähköpostina</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Sivuna</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2.</translation>
    </message>
    <message>
        <source>Call:</source>
        <translation>Soita:</translation>
    </message>
    <message>
        <source>What is said:</source>
        <translation>Tämä sanotaan:</translation>
    </message>
    <message>
        <source>What is said on the phone</source>
        <translation>Mitä puhelimessa sanotaan</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Tulosta kirje</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
</context>
<context>
    <name>lyhord::Lifecycle</name>
    <message>
        <source>Only the department that was asked, or the contact centre, may record its answer.</source>
        <translation>Vastauksen voi kirjata vain hallinto, jolta se on pyydetty, tai asiakaspalvelukeskus.</translation>
    </message>
    <message>
        <source>Only the contact centre closes, writes off and reopens cases.</source>
        <translation>Vain asiakaspalvelukeskus päättää asioiden käsittelyn, jättää ne sillensä ja avaa ne uudelleen.</translation>
    </message>
    <message>
        <source>Only the contact centre corrects cases, and a secret case only who may read it.</source>
        <translation>Vain asiakaspalvelukeskus korjaa asioita, ja salassa pidettävää asiaa vain se, joka saa lukea sen.</translation>
    </message>
    <message>
        <source>Only the contact centre may take this step, and nobody in a case that is suspected bribery.</source>
        <translation>Tämän voi tehdä vain asiakaspalvelukeskus, eikä kukaan, jos asiassa epäillään lahjontaa.</translation>
    </message>
    <message>
        <source>The content of this case was deleted by decision. Nothing more can be done with it.</source>
        <translation>Tämän asian sisältö on hävitetty päätöksellä. Asialle ei voi enää tehdä mitään.</translation>
    </message>
    <message>
        <source>The department %1 does not exist any more. Choose another one.</source>
        <translation>Hallintoa ”%1” ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>The department %1 does not exist any more. Its matters are now with %2.</source>
        <translation>Hallintoa ”%1” ei enää ole. Sen asiat hoitaa nyt %2.</translation>
    </message>
    <message>
        <source>The text is too long: it has %1 characters, and at most %2 are possible.</source>
        <translation>Teksti on liian pitkä: merkkejä on %1, ja enimmäismäärä on %2.</translation>
    </message>
    <message>
        <source>The case is not open any more. Reopen it first.</source>
        <translation>Asia ei ole enää avoinna. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>There is no department called %1.</source>
        <translation>Hallintoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The department %1 has no official mailbox on record, so nothing can be sent to it. An administrator can enter it.</source>
        <translation>Hallinnolla ”%1” ei ole tiedoissa virallista sähköpostilaatikkoa, joten sille ei voi lähettää mitään. Pääkäyttäjä voi lisätä osoitteen.</translation>
    </message>
    <message>
        <source>There is no standard answer called %1.</source>
        <translation>Vakiovastausta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The standard answer %1 cannot be used: there is no valid agreement with the department.</source>
        <translation>Vakiovastausta ”%1” ei voi käyttää: voimassa olevaa sopimusta hallinnon kanssa ei ole.</translation>
    </message>
    <message>
        <source>That nobody answered is the outcome of writing off and of nothing else. Say whether this leads to an improvement or to no action.</source>
        <translation>Vastaamatta jääminen on vain sillensä jättämisen tulos. Valitse, johtaako tämä toiminnan parannukseen vai ei toimenpiteisiin.</translation>
    </message>
    <message>
        <source>Only the contact centre sends answers to the person and says that they have left; where it was handed over, only the chief legal officer.</source>
        <translation>Vain asiakaspalvelukeskus lähettää vastaukset henkilölle ja merkitsee ne lähteneiksi; luovutetussa asiassa vain johtava lakimies.</translation>
    </message>
    <message>
        <source>Say to whom the case is referred.</source>
        <translation>Kirjoita, kenelle asia ohjataan.</translation>
    </message>
    <message>
        <source>“%1” only holds the place of whom the person is referred to. Write who it is.</source>
        <translation>”%1” on vain sen paikalla, jonka luo henkilö ohjataan. Kirjoita, kuka se on.</translation>
    </message>
    <message>
        <source>Write down what the person was told.</source>
        <translation>Kirjoita, mitä henkilölle kerrottiin.</translation>
    </message>
    <message>
        <source>“%1” only holds the place of something the person is to be told. Write it out.</source>
        <translation>”%1” on vain jonkin henkilölle kerrottavan paikalla. Kirjoita se auki.</translation>
    </message>
    <message>
        <source>Say under which law the matter is an exercise of authority.</source>
        <translation>Valitse, minkä lain mukaan kyse on julkisen vallan käytöstä.</translation>
    </message>
    <message>
        <source>Say under which law the matter is an exercise of authority; %1 is not in the list.</source>
        <translation>Valitse, minkä lain mukaan kyse on julkisen vallan käytöstä; ”%1” ei ole luettelossa.</translation>
    </message>
    <message>
        <source>The law %1 is not in force any more. Choose the one that is.</source>
        <translation>Laki ”%1” ei ole enää voimassa. Valitse voimassa oleva laki.</translation>
    </message>
    <message>
        <source>The department %1 does not exist yet. It can be asked from %2 on.</source>
        <translation>Hallintoa ”%1” ei vielä ole. Siltä voi kysyä %2 alkaen.</translation>
    </message>
    <message>
        <source>Only the registrar of the department that was asked, or the contact centre, answers the question.</source>
        <translation>Kysymykseen vastaa vain sen hallinnon kirjaaja, jolta on kysytty, tai asiakaspalvelukeskus.</translation>
    </message>
</context>
<context>
    <name>lyhord::ListChoice</name>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Hakutulokset</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>what was put away from the inbox, as a list</extracomment>
        <translation>Sivuun siirretyt</translation>
    </message>
</context>
<context>
    <name>lyhord::ListColumns</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Hallinnot</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vastaus viimeistään</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Kirjannut</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Muutettu viimeksi</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Palautteen antaja</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Salassa pidettävä asia</translation>
    </message>
</context>
<context>
    <name>lyhord::ListExports</name>
    <message numerus="yes">
        <source>Taken out by %1, %2. %Ln cases</source>
        <extracomment>below a printed list: who printed it, on which day, how many cases</extracomment>
        <translation>
            <numerusform>Ottanut esille %1, %2. %Ln asia</numerusform>
            <numerusform>Ottanut esille %1, %2. %Ln asiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more than %L1 cases, too many for paper. Filter it, or save it as a workbook.</source>
        <translation>Luettelossa on yli %L1 asiaa, liikaa paperille. Suodata se tai tallenna se työkirjana.</translation>
    </message>
    <message>
        <source>Only lists of cases can be printed or saved. Choose one in the left column, or search.</source>
        <translation>Vain asialuettelot voidaan tulostaa tai tallentaa. Valitse sellainen vasemmasta palstasta tai hae.</translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>Tallenna luettelo nimellä</translation>
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
            <numerusform>Siinä on %Ln asia.</numerusform>
            <numerusform>Siinä on %Ln asiaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is being read: %Ln cases so far.</source>
        <translation>
            <numerusform>Luetteloa luetaan: %Ln asia tähän mennessä.</numerusform>
            <numerusform>Luetteloa luetaan: %Ln asiaa tähän mennessä.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Pysäytä</translation>
    </message>
    <message>
        <source>It was stopped; nothing was saved or printed.</source>
        <translation>Se pysäytettiin; mitään ei tallennettu eikä tulostettu.</translation>
    </message>
    <message>
        <source>The printer did not take the list. Look whether it is switched on, and print it again.</source>
        <translation>Tulostin ei ottanut luetteloa vastaan. Tarkista, että se on päällä, ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>Excel workbook with all columns, also who submitted (*.xlsx)</source>
        <translation>Excel-työkirja, kaikki sarakkeet, myös palautteen antaja (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel with all columns, also who submitted (*.csv)</source>
        <translation>CSV Exceliä varten, kaikki sarakkeet, myös palautteen antaja (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook with the columns of the list (*.xlsx)</source>
        <translation>Excel-työkirja, luettelon sarakkeet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel with the columns of the list (*.csv)</source>
        <translation>CSV Exceliä varten, luettelon sarakkeet (*.csv)</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Tulosta luettelo</translation>
    </message>
</context>
<context>
    <name>lyhord::ListFilter</name>
    <message>
        <source>Words or a number</source>
        <translation>Sanoja tai numero</translation>
    </message>
    <message>
        <source>More filters: department, channel, days</source>
        <translation>Lisää suodattimia: hallinto, kanava, päivät</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Lisää suodattimia</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Suodat&amp;in</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yyppi</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Kaikki hallinnot</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Kaikki kanavat</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>the first of the days on which cases of a list came in</extracomment>
        <translation>Saapuneet alkaen</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>the last of the days on which cases of a list came in</extracomment>
        <translation>päättyen</translation>
    </message>
</context>
<context>
    <name>lyhord::ListPane</name>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message numerus="yes">
        <source>The rows that have been shown were copied; %n more had not been read yet.</source>
        <translation>
            <numerusform>Näytetyt rivit kopioitiin. %Ln rivi oli vielä lukematta.</numerusform>
            <numerusform>Näytetyt rivit kopioitiin. %Ln riviä oli vielä lukematta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%Ln luettelossa</numerusform>
            <numerusform>%Ln luettelossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Uusi palaute</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Mikään ei vastaa suodatinta.</translation>
    </message>
    <message>
        <source>What you have begun to write and not yet registered is kept here, on this computer.</source>
        <translation>Keskeneräiset palautteet, joita ei ole vielä kirjattu, säilyvät täällä, tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The inbox is empty. Web forms, mails and scanned paper appear here until they are registered.</source>
        <translation>Saapuneita ei ole. Verkkolomakkeet, sähköpostit ja skannatut paperit näkyvät täällä, kunnes ne kirjataan.</translation>
    </message>
    <message>
        <source>No case waits for this department.</source>
        <translation>Mikään asia ei odota tätä hallintoa.</translation>
    </message>
    <message>
        <source>No department is being consulted. A case appears here while a department is asked whether it is one.</source>
        <translation>Tiedusteluja ei ole. Asia on tässä sen ajan, kun hallinnolta tiedustellaan, miten sitä pitäisi käsitellä.</translation>
    </message>
    <message>
        <source>No department is working on an answer. A case appears here when a department has been asked.</source>
        <translation>Mikään hallinto ei valmistele vastausta. Asia tulee tähän, kun hallinnolta on pyydetty vastausta.</translation>
    </message>
    <message>
        <source>No first reminder is open. A case appears here when its answer is due and has not come.</source>
        <translation>Ensimmäistä muistutusviestiä ei odota mikään asia. Asia tulee tähän, kun vastausta ei ole tullut määräpäivään mennessä.</translation>
    </message>
    <message>
        <source>No second reminder is open. A case appears here when the first reminder has not helped.</source>
        <translation>Toista muistutusviestiä ei odota mikään asia. Asia tulee tähän, kun ensimmäinen muistutusviesti ei ole auttanut.</translation>
    </message>
    <message>
        <source>Nothing is about to be written off. A case appears here after three months without an answer.</source>
        <translation>Mitään asiaa ei olla jättämässä sillensä. Asia tulee tähän, kun se on ollut kolme kuukautta ilman vastausta.</translation>
    </message>
    <message>
        <source>No answer waits to be sent. A case appears here when all its departments have answered.</source>
        <translation>Lähetettäviä vastauksia ei ole. Asia tulee tähän, kun kaikki sen hallinnot ovat vastanneet.</translation>
    </message>
    <message>
        <source>Every open case has an owner, as it should be.</source>
        <translation>Jokaisella avoimella asialla on omistaja, niin kuin pitää.</translation>
    </message>
    <message>
        <source>No case has been closed yet.</source>
        <translation>Minkään asian käsittely ei ole vielä päättynyt.</translation>
    </message>
    <message>
        <source>You have flagged no case. Flag one to come back to it on a day you choose.</source>
        <translation>Et ole liputtanut yhtään asiaa. Liputa asia palataksesi siihen valitsemanasi päivänä.</translation>
    </message>
    <message>
        <source>Nobody has done anything in the cases you have looked at since you looked.</source>
        <translation>Kukaan ei ole tehnyt mitään katsomissasi asioissa sen jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>The cases that have been shown are chosen; %n more had not been read yet.</source>
        <translation>
            <numerusform>Näytetyt asiat on valittu; %Ln muuta ei ole vielä luettu.</numerusform>
            <numerusform>Näytetyt asiat on valittu; %Ln muuta ei ole vielä luettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>above a list of cases</extracomment>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>The queues and “New feedback” (Ctrl+0)</source>
        <translation>Jonot ja Uusi palaute (Ctrl+0)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>Delete: throws the chosen draft away; it can be taken back</source>
        <translation>Delete: hylkää valitun luonnoksen; sen voi ottaa takaisin</translation>
    </message>
    <message>
        <source>No e-mail to a person waits. A case appears here while an answer, an interim answer or a notice is to be sent. What goes to departments or could not be sent stands in the outbox.</source>
        <translation>Kenellekään ei odota sähköpostia. Asia näkyy täällä, kun vastaus, väliaikatieto tai ilmoitus on lähettämättä. Hallinnoille menevät ja lähettämättä jääneet ovat lähtevissä.</translation>
    </message>
    <message>
        <source>No letter to a person waits. A case appears here while an answer, an interim answer or a notice is to be printed and posted.</source>
        <translation>Kenellekään ei odota kirjettä. Asia näkyy täällä, kun vastaus, väliaikatieto tai ilmoitus on tulostettava ja postitettava.</translation>
    </message>
    <message>
        <source>Nobody is to be called. A case appears here while an answer, an interim answer or a notice is to be given by phone.</source>
        <translation>Kenellekään ei tarvitse soittaa. Asia näkyy täällä, kun vastaus, väliaikatieto tai ilmoitus on kerrottava puhelimessa.</translation>
    </message>
    <message>
        <source>Nothing waits for you here. A case appears when it is referred as suspected bribery or crime, and is gone from here when your answer has left.</source>
        <translation>Mikään ei odota sinua täällä. Asia tulee tänne, kun se ohjataan epäiltynä lahjontana tai rikoksena, ja poistuu täältä, kun vastauksesi on lähtenyt.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <extracomment>beside the heading of the discarded: the way back</extracomment>
        <translation>Saapuneisiin</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Sivuun siirretyt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been discarded lately. What is discarded can be brought back from here for %n day(s).</source>
        <translation>
            <numerusform>Mitään ei ole siirretty sivuun. Sivuun siirretyn voi palauttaa täältä %Ln päivän ajan.</numerusform>
            <numerusform>Mitään ei ole siirretty sivuun. Sivuun siirretyn voi palauttaa täältä %Ln päivän ajan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for somebody with the right to protected data.</source>
        <translation>
            <numerusform>%Ln viesti odottaa henkilöä, jolla on oikeus suojattuihin tietoihin.</numerusform>
            <numerusform>%Ln viestiä odottaa henkilöä, jolla on oikeus suojattuihin tietoihin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that right: give it to somebody in the administration, under people.</source>
        <translation>Kenelläkään ei ole tätä oikeutta: anna se jollekulle ylläpidossa, kohdassa henkilöt.</translation>
    </message>
    <message>
        <source>An administrator gives that right.</source>
        <translation>Pääkäyttäjä antaa tämän oikeuden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a queue and how many cases are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No case waits for a department&apos;s answer within its time. What has waited longer stands in: %1.</source>
        <translation>Mikään asia ei odota hallinnon vastausta määräajassa. Kauemmin odottaneet ovat jonoissa: %1.</translation>
    </message>
    <message>
        <source>No case waits to be assigned. One appears here when it is registered without a department.</source>
        <translation>Mikään asia ei odota jakamista. Asia näkyy täällä, kun se kirjataan ilman hallintoa.</translation>
    </message>
    <message>
        <source>You have worked on no open case. Those you register, assign, answer or flag appear here.</source>
        <translation>Et ole käsitellyt yhtään avointa asiaa. Kirjaamasi, osoittamasi, vastaamasi tai merkitsemäsi asiat näkyvät tässä.</translation>
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
        <translation>Kirjoita sana ensin.</translation>
    </message>
    <message>
        <source>The word is too long.</source>
        <translation>Sana on liian pitkä.</translation>
    </message>
    <message>
        <source>Only one word at a time can be added, without digits or other signs.</source>
        <translation>Vain yhden sanan voi lisätä kerrallaan, ilman numeroita tai muita merkkejä.</translation>
    </message>
</context>
<context>
    <name>lyhord::LocalTextBox</name>
    <message>
        <source>Text in %1</source>
        <translation>Teksti, kieli: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::LockProbe</name>
    <message>
        <source>The other workstation did not answer in time. Start the lock probe on two workstations at once, for the same folder.</source>
        <translation>Toinen työasema ei vastannut ajoissa. Käynnistä lukituskoe kahdella työasemalla yhtä aikaa samaa kansiota varten.</translation>
    </message>
    <message>
        <source>One workstation does not see the other&apos;s lock in this folder. A shared database here would be destroyed. Mount the share with byte-range locks, or use another place.</source>
        <translation>Toinen työasema ei näe toisen lukitusta tässä kansiossa. Yhteinen tietokanta tuhoutuisi täällä. Liitä verkkolevy niin, että tavualueiden lukitus on käytössä, tai käytä toista paikkaa.</translation>
    </message>
    <message>
        <source>The result of the lock probe cannot be written to %1.</source>
        <translation>Lukituskokeen tulosta ei voi kirjoittaa paikkaan %1.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Kansiota %1 ei ole.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Kansioon %1 ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The lock probe needs two workstations. One alone cannot find out whether the other sees its locks.</source>
        <translation>Lukituskokeeseen tarvitaan kaksi työasemaa. Yksi ei yksinään voi selvittää, näkeekö toinen sen lukitukset.</translation>
    </message>
</context>
<context>
    <name>lyhord::LogFile</name>
    <message>
        <source>The log %1 cannot be written: %2.</source>
        <translation>Lokia %1 ei voi kirjoittaa: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::LogOptions</name>
    <message>
        <source>“%1” is no level of the log: %2.</source>
        <translation>”%1” ei ole lokin taso: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::LostCommitRecovery</name>
    <message>
        <source>The connection to the database was lost while this was being saved, and it did not come back. Whether it was saved is not known: look at the case before you do it again.</source>
        <translation>Yhteys tietokantaan katkesi tätä tallennettaessa eikä palannut. Ei tiedetä, tallentuiko tämä: katso asiaa ennen kuin teet sen uudelleen.</translation>
    </message>
    <message>
        <source>The connection to the database was lost while this was being saved. As soon as it is back the program looks up whether it was saved, and saves it if not. Do not do it again.</source>
        <translation>Yhteys tietokantaan katkesi tätä tallennettaessa. Heti kun se palaa, ohjelma tarkistaa, tallentuiko tämä, ja tallentaa sen, ellei tallentunut. Älä tee sitä uudelleen.</translation>
    </message>
    <message>
        <source>An earlier step in case %1 waits for the database to be back. Nothing new was saved.</source>
        <translation>Aiempi vaihe asiassa %1 odottaa tietokannan palaamista. Mitään uutta ei tallennettu.</translation>
    </message>
    <message>
        <source>Your earlier step in case %1, which waited for the database, is saved now. Look at the case before you do more.</source>
        <translation>Aiempi vaiheesi asiassa %1, joka odotti tietokantaa, on nyt tallennettu. Katso asiaa ennen kuin teet enempää.</translation>
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
        <translation>Tietokantatiedosto: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Tietokanta: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Kirjautunut: %1</translation>
    </message>
    <message>
        <source>Save what the list shows as a view of your own</source>
        <translation>Tallenna luettelon sisältö omaksi näkymäksi</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>Näkymän &amp;nimi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>Näkymä ”%1” poistettiin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Answers you write carry no signature of yours.</source>
        <translation>Kirjoittamiisi vastauksiin ei tule allekirjoitusta.</translation>
    </message>
    <message>
        <source>Your signature is put below the answers you write from now on.</source>
        <translation>Allekirjoituksesi tulee tästä lähtien kirjoittamiesi vastausten alle.</translation>
    </message>
    <message>
        <source>No open case looks like %1.</source>
        <translation>Mikään avoin asia ei muistuta asiaa %1.</translation>
    </message>
    <message>
        <source>This is the last case in the list.</source>
        <translation>Tämä on luettelon viimeinen asia.</translation>
    </message>
    <message>
        <source>This is the first case in the list.</source>
        <translation>Tämä on luettelon ensimmäinen asia.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Viimeisimmät asiat</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Luettelo on tyhjä.</translation>
    </message>
</context>
<context>
    <name>lyhord::Migrations</name>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>Ohjelmasta puuttuu osia. Asenna se uudelleen.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program (database version %1, this program knows %2). Update the program; nothing was changed.</source>
        <translation>Tietokanta on tehty ohjelman uudemmalla versiolla (tietokannan versio %1, tämä ohjelma tuntee version %2). Päivitä ohjelma. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is a database of another program. Nothing was changed.</source>
        <translation>Tiedosto on toisen ohjelman tietokanta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The database is empty. It has to be set up first.</source>
        <translation>Tietokanta on tyhjä. Se on ensin otettava käyttöön.</translation>
    </message>
    <message>
        <source>The database was made by an older version of the program and has to be brought up to date first.</source>
        <translation>Tietokanta on tehty ohjelman vanhemmalla versiolla, ja se on ensin päivitettävä.</translation>
    </message>
    <message>
        <source>The database has a schema lyhord that is not this program&apos;s. Nothing was changed.</source>
        <translation>Tietokannassa on skeema lyhord, joka ei ole tämän ohjelman. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>lyhord::MonthSums</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Tarkistus keskeytettiin.</translation>
    </message>
    <message>
        <source>The figures kept of %1 are not those of its cases.</source>
        <translation>Kuukaudelta %1 tallennetut luvut eivät vastaa asioita.</translation>
    </message>
    <message>
        <source>The figures kept of %1 for the department %2 are not those of its cases.</source>
        <translation>Kuukaudelta %1 tallennetut hallinnon %2 luvut eivät vastaa asioita.</translation>
    </message>
</context>
<context>
    <name>lyhord::MorePart</name>
    <message>
        <source>More: process, campaign, register number</source>
        <translation>Lisää: prosessi, kampanja, diaarinumero</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diaarinumero</translation>
    </message>
</context>
<context>
    <name>lyhord::Move</name>
    <message>
        <source>The new database holds other cases already. Nothing was copied; choose an empty one.</source>
        <translation>Uudessa tietokannassa on jo muita asioita. Mitään ei kopioitu; valitse tyhjä.</translation>
    </message>
    <message>
        <source>People have worked in the new database since it was copied. Nothing was copied, so that nothing of theirs is lost.</source>
        <translation>Uudessa tietokannassa on työskennelty kopioinnin jälkeen. Mitään ei kopioitu, jottei mitään siitä katoa.</translation>
    </message>
    <message>
        <source>What is copied from is a file: sqlite:PATH.</source>
        <translation>Kopioitava on tiedosto: sqlite:POLKU.</translation>
    </message>
    <message>
        <source>What is copied to is a server: postgresql://HOST/NAME.</source>
        <translation>Kopioinnin kohde on palvelin: postgresql://PALVELIN/NIMI.</translation>
    </message>
</context>
<context>
    <name>lyhord::MoveUp</name>
    <message>
        <source>The copy was stopped. What has been copied stays; do it again to copy the rest.</source>
        <translation>Kopiointi pysäytettiin. Kopioitu säilyy; tee se uudelleen, niin loput kopioidaan.</translation>
    </message>
    <message>
        <source>The table %1 is not the same in the new database: %2 rows there, %3 here. The old one is as it was; do the copy again, into an empty database if it happens once more.</source>
        <translation>Taulu %1 ei ole uudessa tietokannassa sama: siellä %2 riviä, täällä %3. Vanha on ennallaan; tee kopiointi uudelleen, tyhjään tietokantaan, jos näin käy vielä kerran.</translation>
    </message>
</context>
<context>
    <name>lyhord::MovesList</name>
    <message>
        <source>Running cases that get other days</source>
        <translation>Vireillä olevat asiat, jotka saavat muut päivät</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sitten</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vastattava viimeistään</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Ensimmäinen muistutusviesti</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Toinen muistutusviesti</translation>
    </message>
    <message>
        <source>Writing off</source>
        <translation>Sillensä jättäminen</translation>
    </message>
    <message>
        <source>No running case gets other days.</source>
        <translation>Mikään vireillä oleva asia ei saa muita päiviä.</translation>
    </message>
    <message numerus="yes">
        <source>%n running cases get other days.</source>
        <translation>
            <numerusform>%Ln vireillä oleva asia saa muut päivät.</numerusform>
            <numerusform>%Ln vireillä olevaa asiaa saa muut päivät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running cases get another answer day.</source>
        <translation>
            <numerusform>%Ln vireillä oleva asia saa toisen vastauspäivän.</numerusform>
            <numerusform>%Ln vireillä olevaa asiaa saa toisen vastauspäivän.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer day moves in %n of them.</source>
        <translation>
            <numerusform>Vastauspäivä siirtyy niistä %Ln asiassa.</numerusform>
            <numerusform>Vastauspäivä siirtyy niistä %Ln asiassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) that have to answer earlier get a letter each, with numbers and days.</source>
        <translation>
            <numerusform>%Ln hallinto, jonka on vastattava aiemmin, saa kirjeen, jossa on numerot ja päivät.</numerusform>
            <numerusform>%Ln hallintoa, joiden on vastattava aiemmin, saa kukin kirjeen, jossa on numerot ja päivät.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::MunicipalitySection</name>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <translation>Asiakaspalvelukeskus</translation>
    </message>
    <message>
        <source>Choose the municipality at the left.</source>
        <translation>Valitse kunta vasemmalta.</translation>
    </message>
    <message>
        <source>Letters to the submitters are signed with these names from now on; those already written keep theirs.</source>
        <translation>Kirjeet allekirjoitetaan tästä lähtien näillä nimillä. Jo kirjoitetut säilyttävät omansa.</translation>
    </message>
    <message>
        <source>Na&amp;me of the municipality</source>
        <translation>&amp;Kunnan nimi</translation>
    </message>
    <message>
        <source>What the contact c&amp;entre is called</source>
        <translation>Asiakaspalvelukeskuksen &amp;nimi</translation>
    </message>
    <message>
        <source>Kinds of case that are offered</source>
        <translation>Valittavissa olevat asian lajit</translation>
    </message>
    <message>
        <source>The m&amp;unicipality&apos;s own telephone numbers</source>
        <translation>Kunnan omat &amp;puhelinnumerot</translation>
    </message>
    <message>
        <source>Separated by commas. They are never pointed out as personal data.</source>
        <translation>Pilkuilla erotettuina. Niitä ei koskaan merkitä henkilötiedoiksi.</translation>
    </message>
</context>
<context>
    <name>lyhord::NotReached</name>
    <message>
        <source>The person is not told: the case is anonymous.</source>
        <translation>Henkilölle ei kerrota: asia on nimetön.</translation>
    </message>
    <message>
        <source>The person is not told: no reply is wanted.</source>
        <translation>Henkilölle ei kerrota: vastausta ei haluta.</translation>
    </message>
    <message>
        <source>The person is not told: there is no e-mail address, telephone number or postal address.</source>
        <translation>Henkilölle ei kerrota: sähköpostiosoitetta, puhelinnumeroa tai postiosoitetta ei ole.</translation>
    </message>
</context>
<context>
    <name>lyhord::NoteStore</name>
    <message>
        <source>The note is not there any more, or it is not yours.</source>
        <translation>Muistiinpanoa ei enää ole, tai se ei ole sinun.</translation>
    </message>
</context>
<context>
    <name>lyhord::Notice</name>
    <message>
        <source>What you wrote is still here. Look at the case as it is now and do the step again.</source>
        <translation>Kirjoittamasi teksti on tallessa. Katso, millainen asia on nyt, ja tee vaihe uudelleen.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer. Try again in a moment.</source>
        <translation>Kirjoittamasi teksti on tallessa tällä tietokoneella. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell the administrator.</source>
        <translation>Mitään ei muutettu. Jos näin käy uudelleen, kerro pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (Error code %2)</source>
        <translation>%1 (Virhekoodi %2)</translation>
    </message>
</context>
<context>
    <name>lyhord::NoticeBar</name>
    <message>
        <source>Close the message: %1</source>
        <translation>Sulje ilmoitus: %1</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje ilmoitus</translation>
    </message>
    <message>
        <source>Earlier messages (F12)</source>
        <translation>Aiemmat viestit (F12)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%Ln aiempi</numerusform>
            <numerusform>%Ln aiempaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Aiemmat viestit</translation>
    </message>
    <message>
        <source>There has been no message.</source>
        <translation>Viestejä ei ole ollut.</translation>
    </message>
</context>
<context>
    <name>lyhord::Open311</name>
    <message>
        <source>This is no service request: it has neither an id nor a service.</source>
        <translation>Tämä ei ole palvelupyyntö: siinä ei ole tunnusta eikä palvelua.</translation>
    </message>
    <message>
        <source>The service request %1 does not say what it is about.</source>
        <translation>Palvelupyynnöstä %1 ei käy ilmi, mistä on kyse.</translation>
    </message>
</context>
<context>
    <name>lyhord::OpenEPlatform</name>
    <message>
        <source>(a personal identity number, not kept)</source>
        <translation>(henkilönumero, ei säilytetty)</translation>
    </message>
    <message>
        <source>This only names the form %1, without its answers. Export the form itself.</source>
        <translation>Tässä on vain lomakkeen %1 nimi, ei vastauksia. Vie itse lomake.</translation>
    </message>
    <message>
        <source>The form holds no answer at all.</source>
        <translation>Lomakkeessa ei ole yhtään vastausta.</translation>
    </message>
    <message>
        <source>(contact details were given, but not kept, because anonymity was chosen)</source>
        <translation>(yhteystiedot annettiin, mutta niitä ei säilytetty, koska henkilö halusi olla nimetön)</translation>
    </message>
    <message>
        <source>May be contacted by text message</source>
        <translation>Saa ottaa yhteyttä tekstiviestillä</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>a file without a name</comment>
        <translation>tiedosto %1</translation>
    </message>
    <message>
        <source>The content of this file is not in the export. Fetch it from the e-service.</source>
        <translation>Tämän tiedoston sisältöä ei ole viedyissä tiedoissa. Hae se sähköisestä palvelusta.</translation>
    </message>
    <message>
        <source>The content of this file is damaged in the export. Fetch it from the e-service.</source>
        <translation>Tämän tiedoston sisältö on vioittunut viedyissä tiedoissa. Hae se sähköisestä palvelusta.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB and was left out. Fetch it from the e-service.</source>
        <translation>Tämä tiedosto on suurempi kuin 25 Mt ja jätettiin pois. Hae se sähköisestä palvelusta.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Status in the e-service</source>
        <translation>Tila sähköisessä palvelussa</translation>
    </message>
</context>
<context>
    <name>lyhord::OpenPoints</name>
    <message>
        <source>No department and no category are chosen yet. %1 goes to the department, %2 to the category.</source>
        <translation>Hallintoa ja luokkaa ei ole vielä valittu. %1 vie hallintoon, %2 luokkaan.</translation>
    </message>
    <message>
        <source>No department and no category are chosen yet, so nobody is asked. %1 goes to the department, %2 to the category.</source>
        <translation>Hallintoa ja luokkaa ei ole vielä valittu, joten keneltäkään ei kysytä. %1 vie hallintoon, %2 luokkaan.</translation>
    </message>
    <message>
        <source>No department is chosen yet, so nobody is asked. %1 goes there.</source>
        <translation>Hallintoa ei ole vielä valittu, joten keneltäkään ei kysytä. %1 vie sinne.</translation>
    </message>
    <message>
        <source>No category is chosen yet. %1 goes there.</source>
        <translation>Luokkaa ei ole vielä valittu. %1 vie sinne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a department and one of its categories</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes what the text points to: %2.</source>
        <extracomment>%1 is a key, %2 what is proposed</extracomment>
        <translation>%1 ottaa sen, mihin teksti viittaa: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::OriginalNote</name>
    <message>
        <source>Becomes a case of its own, linked to %1.</source>
        <translation>Siitä tulee oma asia, joka linkitetään asiaan %1.</translation>
    </message>
    <message>
        <source>Becomes a case of its own, handed over to the chief legal officer when it is registered, as %1 was.</source>
        <translation>Tästä tulee oma asia, joka luovutetaan johtavalle lakimiehelle kirjattaessa, kuten %1.</translation>
    </message>
    <message>
        <source>What was said in case %1</source>
        <translation>Mitä asiassa %1 sanottiin</translation>
    </message>
</context>
<context>
    <name>lyhord::OtherPerson</name>
    <message>
        <source>The message is from %1. Who case %2 is from is protected, and not shown to you.</source>
        <extracomment>a person, a case&apos;s number</extracomment>
        <translation>Viesti on lähettäjältä %1. Asian %2 henkilö on suojattu, eikä häntä näytetä sinulle.</translation>
    </message>
    <message>
        <source>The message is from %1. Case %2 is from %3.</source>
        <extracomment>a person, a case&apos;s number, another person</extracomment>
        <translation>Viesti on lähettäjältä %1. Asia %2 on henkilöltä %3.</translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation>Kenen asia se on?</translation>
    </message>
    <message>
        <source>Add the message to that case all the same?</source>
        <translation>Lisätäänkö viesti siihen asiaan silti?</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Lisää se</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Äl&amp;ä lisää</translation>
    </message>
</context>
<context>
    <name>lyhord::Outbox</name>
    <message>
        <source>Letter %1 is named twice.</source>
        <translation>Kirje %1 on mainittu kahdesti.</translation>
    </message>
    <message>
        <source>Nothing of that kind waits in case %1 any more.</source>
        <translation>Asiassa %1 ei enää odota mitään sellaista.</translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column: the addressee of a letter</extracomment>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuutti</numerusform>
            <numerusform>%Ln minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln tunti</numerusform>
            <numerusform>%Ln tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln päivä</numerusform>
            <numerusform>%Ln päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Has waited</source>
        <extracomment>column: how long a letter has waited to leave</extracomment>
        <translation>Odottanut</translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxPage</name>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Esikatselu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Tul&amp;osta…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Tallenna &amp;PDF:nä…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>A&amp;vaa asia</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Name, address or department</source>
        <translation>Nimi, osoite tai hallinto</translation>
    </message>
    <message>
        <source>No letter here. Letters to departments and answers appear here as soon as they are written.</source>
        <translation>Kirjeitä ei ole. Kirjeet hallinnoille ja vastaukset tulevat tähän heti, kun ne on kirjoitettu.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Lähtee aikaisintaan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Mikä meni vikaan</translation>
    </message>
    <message>
        <source>Save the letter as</source>
        <translation>Tallenna kirje nimellä</translation>
    </message>
    <message>
        <source>The letter was saved as %1.</source>
        <translation>Kirje tallennettiin: %1.</translation>
    </message>
    <message>
        <source>The letter could not be saved as %1. Choose another folder.</source>
        <translation>Kirjettä ei voitu tallentaa nimellä %1. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>With it goes</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Letter with a report</source>
        <translation>Kirje ja raportti</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postitettu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Soitettu</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Vastaanotta&amp;ja</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tekijä</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait too long already, the oldest since %1: nothing is sending them. Tell whoever looks after the program, or send them from another program and mark them as sent.</source>
        <translation>
            <numerusform>%Ln sähköposti on odottanut liian kauan, %1 lähtien: mikään ei lähetä sitä. Kerro ohjelman ylläpitäjälle tai lähetä se toisella ohjelmalla ja merkitse lähetetyksi.</numerusform>
            <numerusform>%Ln sähköpostia on odottanut liian kauan, vanhin %1 lähtien: mikään ei lähetä niitä. Kerro ohjelman ylläpitäjälle tai lähetä ne toisella ohjelmalla ja merkitse lähetetyiksi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::OutboxStore</name>
    <message>
        <source>The letter has gone already or was taken back.</source>
        <translation>Kirje on jo lähtenyt tai peruttu.</translation>
    </message>
    <message>
        <source>There is no letter %1 in the outbox.</source>
        <translation>Lähtevissä ei ole kirjettä %1.</translation>
    </message>
    <message>
        <source>No file %1 goes with the letter.</source>
        <translation>Kirjeessä ei ole tiedostoa %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::OutputFile</name>
    <message>
        <source>The file %1 cannot be written (%2). Close it if it is open in another program, or choose another folder; nothing was changed.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa (%2). Sulje se, jos se on auki toisessa ohjelmassa, tai valitse toinen kansio; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file %1 could not be written to its end (%2). Make room on the disk or choose another one; nothing was left behind.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa loppuun (%2). Vapauta levytilaa tai valitse toinen levy; mitään ei jäänyt jäljelle.</translation>
    </message>
</context>
<context>
    <name>lyhord::OverviewPart</name>
    <message>
        <source>Figures frozen %1</source>
        <translation>Luvut jäädytetty %1</translation>
    </message>
    <message>
        <source>The period is not over: the figures go on changing</source>
        <translation>Jakso ei ole päättynyt: luvut muuttuvat vielä</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Laadittu %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>a button that goes from a chart to its table</extracomment>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Näytä taulukkona: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::PageStack</name>
    <message>
        <source>Choose a case in the list to read it here. Ctrl+N registers new feedback, F1 opens the guide.</source>
        <translation>Valitse luettelosta asia, niin voit lukea sen tässä. Ctrl+N kirjaa uuden palautteen, F1 avaa oppaan.</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Luetteloon</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left, Esc)</source>
        <translation>Takaisin luetteloon (Alt+vasen nuoli, Esc)</translation>
    </message>
    <message>
        <source>Choose a case in the list to read it here. F1 opens the guide.</source>
        <translation>Valitse asia luettelosta lukeaksesi sen tässä. F1 avaa oppaan.</translation>
    </message>
    <message>
        <source>This case is secret. Enter opens it, and it is noted in its timeline that you have read it.</source>
        <translation>Asia on salassa pidettävä. Enter avaa sen, ja aikajanalle merkitään, että olet lukenut sen.</translation>
    </message>
    <message>
        <source>This case is secret, and you may not read it. Enter shows its number and who has it.</source>
        <translation>Asia on salassa pidettävä, etkä saa lukea sitä. Enter näyttää sen numeron ja kenellä se on.</translation>
    </message>
</context>
<context>
    <name>lyhord::PaintedPdf</name>
    <message>
        <source>the pages could not be drawn</source>
        <translation>sivuja ei voitu piirtää</translation>
    </message>
</context>
<context>
    <name>lyhord::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>Uus&amp;i henkilö</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>Käytt&amp;äjätunnus</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>Ma&amp;il address</source>
        <translation>Sähk&amp;öpostiosoite</translation>
    </message>
    <message>
        <source>May read the names and te&amp;xts of secret cases</source>
        <translation>Saa lukea nimet &amp;ja tekstit salassa pidettävissä asioissa</translation>
    </message>
    <message>
        <source>Last day at wor&amp;k</source>
        <translation>&amp;Viimeinen työpäivä</translation>
    </message>
    <message>
        <source>The name the person signs in to the computer with.</source>
        <translation>Tunnus, jolla henkilö kirjautuu tietokoneelle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a role and the department it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retired %1</source>
        <translation>Poistettu käytöstä %1</translation>
    </message>
    <message>
        <source>The people who work with the cases appear here. Add the first one with Alt+N.</source>
        <translation>Asioita käsittelevät henkilöt näkyvät tässä. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a person at the left to change what they may do, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta henkilö, jonka oikeuksia haluat muuttaa, tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Last day at work</source>
        <translation>Viimeinen työpäivä</translation>
    </message>
    <message>
        <source>Saved: %1. Without a role this person can do nothing in the program yet.</source>
        <translation>Tallennettu: %1. Ilman roolia henkilö ei voi vielä tehdä ohjelmassa mitään.</translation>
    </message>
    <message>
        <source>Who has left stays on old cases and in the timeline. The last day counts: until it has passed they can sign in.</source>
        <translation>Lähtenyt jää vanhoihin asioihin ja tapahtumiin. Viimeinen päivä lasketaan mukaan: kirjautua voi, kunnes se on ohi.</translation>
    </message>
    <message>
        <source>Nobody has the chief legal officer&apos;s role: what is handed over as suspected bribery or crime is read by nobody. Give the role to somebody.</source>
        <translation>Kenelläkään ei ole johtavan lakimiehen roolia: epäiltynä lahjontana tai rikoksena luovutettua ei lue kukaan. Anna rooli jollekulle.</translation>
    </message>
    <message>
        <source>A letter that says so goes to %1.</source>
        <translation>Siitä lähtee kirje: %1.</translation>
    </message>
    <message>
        <source>The chief legal officer&apos;s role is held after that by %1.</source>
        <translation>Johtavan lakimiehen rooli on sen jälkeen: %1.</translation>
    </message>
    <message>
        <source>Nobody has the chief legal officer&apos;s role after that.</source>
        <translation>Johtavan lakimiehen rooli ei ole sen jälkeen kenelläkään.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::Period</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Ajanjakso päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period. Write 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2, 2026-01..2026-08, 2020..2026 or 2026-10-01..2026-10-15.</source>
        <translation>”%1” ei ole jakso. Kirjoita 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2, 2026-01..2026-08, 2020..2026 tai 2026-10-01..2026-10-15.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>tammikuu</translation>
    </message>
    <message>
        <source>February</source>
        <translation>helmikuu</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maaliskuu</translation>
    </message>
    <message>
        <source>April</source>
        <translation>huhtikuu</translation>
    </message>
    <message>
        <source>May</source>
        <translation>toukokuu</translation>
    </message>
    <message>
        <source>June</source>
        <translation>kesäkuu</translation>
    </message>
    <message>
        <source>July</source>
        <translation>heinäkuu</translation>
    </message>
    <message>
        <source>August</source>
        <translation>elokuu</translation>
    </message>
    <message>
        <source>September</source>
        <translation>syyskuu</translation>
    </message>
    <message>
        <source>October</source>
        <translation>lokakuu</translation>
    </message>
    <message>
        <source>November</source>
        <translation>marraskuu</translation>
    </message>
    <message>
        <source>December</source>
        <translation>joulukuu</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1. %2ta %3</translation>
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
        <translation>%1. %2ta – %3. %4ta %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>day, day, month, year</comment>
        <translation>%1.–%2. %3ta %4</translation>
    </message>
</context>
<context>
    <name>lyhord::PeriodChoice</name>
    <message>
        <source>Per&amp;iod</source>
        <translation>Jak&amp;so</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <extracomment>which month, year, …</extracomment>
        <translation>&amp;Mikä</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Al&amp;kaen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>P&amp;äättyen</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Edellinen jakso</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Seuraava jakso</translation>
    </message>
    <message>
        <source>The period before (Ctrl+PgUp)</source>
        <translation>Edellinen jakso (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>The period after (Ctrl+PgDown)</source>
        <translation>Seuraava jakso (Ctrl+PgDown)</translation>
    </message>
</context>
<context>
    <name>lyhord::PeriodKind</name>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännesvuosi</translation>
    </message>
    <message>
        <source>Tertial</source>
        <extracomment>a third of a year</extracomment>
        <translation>Tertiaali</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Puolivuosi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>Useita vuosia</translation>
    </message>
    <message>
        <source>January–March</source>
        <translation>Tammi–maaliskuu</translation>
    </message>
    <message>
        <source>January–August</source>
        <translation>Tammi–elokuu</translation>
    </message>
    <message>
        <source>Days from–to</source>
        <extracomment>a period from one day to another</extracomment>
        <translation>Päivät alkaen–päättyen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quarter %1 %2</source>
        <translation>%1. neljännes %2</translation>
    </message>
    <message>
        <source>Tertial %1 %2</source>
        <translation>%1. tertiaali %2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>Alkuvuosi %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Loppuvuosi %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>several years, from and to</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>January–March %1</source>
        <translation>Tammi–maaliskuu %1</translation>
    </message>
    <message>
        <source>January–August %1</source>
        <translation>Tammi–elokuu %1</translation>
    </message>
</context>
<context>
    <name>lyhord::PictureBook</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Kansiota %1 ei voi luoda.</translation>
    </message>
</context>
<context>
    <name>lyhord::PresenceLine</name>
    <message>
        <source>You have the case open at another workplace too.</source>
        <translation>Asia on auki sinulla myös toisella työpisteellä.</translation>
    </message>
    <message>
        <source>%1 has the case open.</source>
        <translation>Asia on auki myös käyttäjällä %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the case open.</source>
        <extracomment>names of people, the last one apart</extracomment>
        <translation>Asia on auki myös käyttäjillä %1 ja %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintChart</name>
    <message>
        <source>The chart shows the %1 largest.</source>
        <translation>Kaavio näyttää %1 suurinta.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share, of how many</comment>
        <translation>%1 (%2 asiasta)</translation>
    </message>
    <message>
        <source>Hidden figures are not drawn.</source>
        <translation>Piilotettuja lukuja ei piirretä.</translation>
    </message>
    <message>
        <source>Below the line it took longer than the 10 working days that are promised.</source>
        <translation>Viivan alapuolella aikaa kului enemmän kuin luvatut 10 työpäivää.</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintParts</name>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintTable</name>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
</context>
<context>
    <name>lyhord::PrintedReport</name>
    <message>
        <source>Change from %1</source>
        <translation>Muutos jaksosta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>what was improved</comment>
        <translation>
            <numerusform>%1 (%Ln kerran)</numerusform>
            <numerusform>%1 (%Ln kertaa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the full report</source>
        <translation>
            <numerusform>%Ln lisää koko raportissa</numerusform>
            <numerusform>%Ln lisää koko raportissa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ProcessSection</name>
    <message>
        <source>Management process</source>
        <translation>Johtamisprosessi</translation>
    </message>
    <message>
        <source>Process area</source>
        <translation>Prosessialue</translation>
    </message>
    <message>
        <source>Main process</source>
        <translation>Pääprosessi</translation>
    </message>
    <message>
        <source>Subprocess</source>
        <translation>Osaprosessi</translation>
    </message>
    <message>
        <source>Support process</source>
        <translation>Tukiprosessi</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prosessit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>&amp;New process</source>
        <translation>Uus&amp;i prosessi</translation>
    </message>
    <message>
        <source>Changes to the structure apply from 1 January: give a new process that day, and let the one it replaces end the day before. Old cases keep the process they were given.</source>
        <translation>Rakenteen muutokset ovat voimassa 1. tammikuuta alkaen: anna uudelle prosessille se päivä ja päätä korvattava edellisenä päivänä. Vanhat asiat säilyttävät prosessinsa.</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>L&amp;aji</translation>
    </message>
    <message>
        <source>Belo&amp;w</source>
        <translation>Ylempi pr&amp;osessi</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>Short and for ever, such as preschool.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi esiopetus.</translation>
    </message>
    <message>
        <source>The municipality&apos;s processes appear here as a tree. Add the first area with Alt+N.</source>
        <translation>Tässä näkyvät kunnan prosessit puuna. Lisää ensimmäinen alue näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a process at the left to change it, or add one below the chosen line with Alt+N.</source>
        <translation>Valitse vasemmalta muutettava prosessi tai lisää uusi valitun rivin alle näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Show retired an&amp;d former names</source>
        <translation>Näytä &amp;käytöstä poistetut ja entiset nimet</translation>
    </message>
    <message>
        <source>The change holds from %1: old reports keep the former name and place.</source>
        <translation>Muutos on voimassa %1 alkaen: vanhat raportit säilyttävät entisen nimen ja paikan.</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileChanges</name>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>board</source>
        <translation>lautakunta</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>sähköpostilaatikko</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>ohjeet</translation>
    </message>
    <message>
        <source>words that point to it</source>
        <translation>siihen viittaavat sanat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>category</source>
        <translation>luokka</translation>
    </message>
    <message>
        <source>subject line</source>
        <translation>aiherivi</translation>
    </message>
    <message>
        <source>value</source>
        <translation>arvo</translation>
    </message>
    <message>
        <source>used from</source>
        <translation>käytössä alkaen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>viimeinen päivä</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>kenelle</translation>
    </message>
    <message>
        <source>what the person is told</source>
        <translation>mitä henkilölle kerrotaan</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>syy</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>omistaja</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>sopimus</translation>
    </message>
    <message>
        <source>contact centre</source>
        <translation>asiakaspalvelukeskus</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
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
        <translation>Profiilia ”%1” ei ole. Ohjelman mukana tulevat: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read.</source>
        <translation>Profiilia ”%1” ei voi lukea.</translation>
    </message>
    <message>
        <source>At least one kind of case must be offered.</source>
        <translation>Vähintään yhden asiatyypin on oltava valittavissa.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>”%1” on mukana kahdesti.</translation>
    </message>
    <message>
        <source>“%1” is there twice for the same days.</source>
        <translation>”%1” on mukana kahdesti samoilta päiviltä.</translation>
    </message>
    <message>
        <source>A department&apos;s key holds no slash and no space.</source>
        <translation>Hallinnon tunnuksessa ei ole vinoviivaa eikä välilyöntiä.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>A category&apos;s path begins with its department: “SBF/vinter”.</source>
        <translation>Luokan polku alkaa hallinnon tunnuksella: ”SBF/vinter”.</translation>
    </message>
    <message>
        <source>The category “%1” above it is missing.</source>
        <translation>Ylempi luokka ”%1” puuttuu.</translation>
    </message>
    <message>
        <source>There is no process “%1”.</source>
        <translation>Prosessia ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Luokkaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>Hallintoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>“%1” is no language: write its two small letters, as in “sv”.</source>
        <translation>”%1” ei ole kieli: kirjoita kielen kaksi pientä kirjainta, esimerkiksi ”sv”.</translation>
    </message>
    <message>
        <source>“%1” must be filled in for at least one language.</source>
        <translation>Täytä kohta ”%1” vähintään yhdellä kielellä.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>“%1” must be filled in with a day.</source>
        <translation>Täytä kohtaan ”%1” päivä.</translation>
    </message>
    <message>
        <source>“%1” must be filled in with one of: %2.</source>
        <translation>Täytä kohtaan ”%1” jokin näistä: %2.</translation>
    </message>
    <message>
        <source>“%1” must not be negative.</source>
        <translation>”%1” ei saa olla negatiivinen.</translation>
    </message>
    <message>
        <source>The file is no profile: “format” must be “%1”.</source>
        <translation>Tiedosto ei ole profiili: kohdan ”format” arvon on oltava ”%1”.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. Update the program first.</source>
        <translation>Profiili on tehty ohjelman uudemmalla versiolla. Päivitä ohjelma ensin.</translation>
    </message>
    <message>
        <source>“version” must be %1.</source>
        <translation>Kohdan ”version” arvon on oltava %1.</translation>
    </message>
    <message>
        <source>The text holds a control character or half of a character.</source>
        <translation>Tekstissä on ohjausmerkki tai puolikas merkki.</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileMerge</name>
    <message>
        <source>It belongs to every municipality and cannot be retired.</source>
        <translation>Se kuuluu kaikille kunnille, eikä sitä voi poistaa käytöstä.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for its answer. Hand them on, or retire it with a successor.</source>
        <translation>
            <numerusform>%Ln asia odottaa sen vastausta. Anna se eteenpäin tai nimeä seuraaja.</numerusform>
            <numerusform>%Ln asiaa odottaa sen vastausta. Anna ne eteenpäin tai nimeä seuraaja.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value from %1 would change what has been reckoned since. Enter it with a day to come.</source>
        <translation>Arvo %1 alkaen muuttaisi sen jälkeen laskettua. Anna se tulevasta päivästä alkaen.</translation>
    </message>
    <message>
        <source>A rule value holds until another one is entered.</source>
        <translation>Säännön arvo on voimassa, kunnes annetaan toinen.</translation>
    </message>
    <message>
        <source>A closing day is withdrawn in the calendar, where the days that it moves are shown.</source>
        <translation>Kiinniolopäivä perutaan kalenterissa, jossa sen siirtämät päivät näkyvät.</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Voimassa heti</translation>
    </message>
    <message>
        <source>Holds from %1</source>
        <extracomment>a day, or several: &quot;1 December 2026 and 1 March 2027&quot;</extracomment>
        <translation>Voimassa %1 alkaen</translation>
    </message>
</context>
<context>
    <name>lyhord::ProfileSection</name>
    <message>
        <source>Writes departments, headlines, categories, standard answers, letters, grounds, laws and rule values to one file, to keep it or to change it by hand.</source>
        <translation>Vie hallinnot, otsikot, luokat, vakiovastaukset, kirjeet, perusteet, lait ja sääntöjen arvot yhteen tiedostoon, jonka voi säilyttää tai jota voi muokata käsin.</translation>
    </message>
    <message>
        <source>&amp;Write the profile to a file…</source>
        <translation>&amp;Vie profiili tiedostoon…</translation>
    </message>
    <message>
        <source>&amp;Read a profile from a file…</source>
        <translation>&amp;Lue profiili tiedostosta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Write the profile to</source>
        <translation>Vie profiili tiedostoon</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiilit (*.json)</translation>
    </message>
    <message>
        <source>Read a profile from</source>
        <translation>Lue profiili tiedostosta</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <translation>Profiili vietiin: %1.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2. Choose another place.</source>
        <translation>Profiilia ei voitu viedä tiedostoon %1: %2. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>Tiedostoa %1 ei voitu lukea: %2. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Standard answer</source>
        <translation>Vakiovastaus</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Rule value</source>
        <translation>Säännön arvo</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Kiinniolopäivä</translation>
    </message>
    <message>
        <source>&amp;Add and change</source>
        <translation>Lisää &amp;ja muuta</translation>
    </message>
    <message>
        <source>Reads such a file and adds and changes what it says. What it lacks stays, unless you ask for it to be retired; nothing is deleted.</source>
        <translation>Lukee tällaisen tiedoston ja lisää ja muuttaa sen, mitä siinä on. Se, mitä siitä puuttuu, jää, ellet pyydä poistamaan sitä käytöstä. Mitään ei tuhota.</translation>
    </message>
    <message>
        <source>What the file changes and what it lacks</source>
        <translation>Mitä tiedosto muuttaa ja mitä siitä puuttuu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Mitä sille tapahtuu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>The file holds the profile of %1. Entries it adds: %2, changes: %3. Entries it lacks: %4.</source>
        <translation>Tiedostossa on profiili: %1. Lisättäviä tietoja: %2, muutettavia: %3. Puuttuvia tietoja: %4.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätään</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutetaan</translation>
    </message>
    <message>
        <source>Retired if you wish</source>
        <translation>Poistetaan käytöstä, jos haluat</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Jää</translation>
    </message>
    <message numerus="yes">
        <source>Add, change and &amp;retire %n entries</source>
        <translation>
            <numerusform>Lisää, muuta ja &amp;poista käytöstä %Ln tieto</numerusform>
            <numerusform>Lisää, muuta ja &amp;poista käytöstä %Ln tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read. Added: %1, changed: %2, retired: %3.</source>
        <translation>Profiili on luettu. Lisätty: %1, muutettu: %2, poistettu käytöstä: %3.</translation>
    </message>
    <message>
        <source>From when, what changes, or why it stays</source>
        <translation>Mistä alkaen, mikä muuttuu tai miksi se jää</translation>
    </message>
</context>
<context>
    <name>lyhord::ProposalFile</name>
    <message>
        <source>Only who sees the cases of all departments can learn from them.</source>
        <translation>Vain se, joka näkee kaikkien hallintojen asiat, voi oppia niistä.</translation>
    </message>
    <message>
        <source>What had been learned from closed cases cannot be read.</source>
        <translation>Päätetyistä asioista opittua ei voi lukea.</translation>
    </message>
    <message>
        <source>What was learned from closed cases could not be kept on this computer.</source>
        <translation>Päätetyistä asioista opittua ei voitu tallentaa tälle tietokoneelle.</translation>
    </message>
</context>
<context>
    <name>lyhord::ProposalModel</name>
    <message>
        <source>What had been learned from closed cases cannot be read. It is learned anew.</source>
        <translation>Päätetyistä asioista opittua ei voi lukea. Se opitaan uudelleen.</translation>
    </message>
</context>
<context>
    <name>lyhord::QueueBar</name>
    <message>
        <source>New feedback</source>
        <translation>Uusi palaute</translation>
    </message>
    <message>
        <source>Register what somebody says or writes (Ctrl+N)</source>
        <translation>Kirjaa, mitä joku sanoo tai kirjoittaa (Ctrl+N)</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Hallinnot</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a queue and how much is in it, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Omat näkymät</translation>
    </message>
    <message>
        <source>%1. The Delete key removes the view.</source>
        <translation>%1. Delete-näppäin poistaa näkymän.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>Figures and reports (Ctrl+Shift+S)</source>
        <translation>Luvut ja raportit (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Odottaa vastaustanne</translation>
    </message>
</context>
<context>
    <name>lyhord::QuickEntryForm</name>
    <message>
        <source>Answered directly</source>
        <translation>Vastattu heti</translation>
    </message>
    <message>
        <source>Answered directly: %1</source>
        <translation>Vastattu heti: %1</translation>
    </message>
    <message>
        <source>The person got the answer in the conversation.</source>
        <translation>Henkilö sai vastauksen keskustelussa.</translation>
    </message>
    <message>
        <source>&amp;Department it concerns</source>
        <translation>Hallinto, jota asia koskee (&amp;X)</translation>
    </message>
    <message>
        <source>What it &amp;leads to</source>
        <translation>Mihin tämä &amp;johtaa</translation>
    </message>
    <message>
        <source>In the per&amp;son&apos;s own words</source>
        <translation>Henkilön omin sanoin (&amp;R)</translation>
    </message>
    <message>
        <source>Left empty, this is stored: %1</source>
        <translation>Jos kenttä jää tyhjäksi, tallennetaan: %1</translation>
    </message>
    <message>
        <source>Left empty, it is made from the text</source>
        <translation>Jos kenttä jää tyhjäksi, otsikko otetaan tekstistä</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>Mitä henkilölle kerrottiin (&amp;V)</translation>
    </message>
    <message>
        <source>Category (&amp;Z)</source>
        <translation>Luokka (&amp;Z)</translation>
    </message>
    <message>
        <source>Headl&amp;ine</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>As soon as something is written, it is said here what is filled in.</source>
        <translation>Kun jotain on kirjoitettu, tässä kerrotaan, mitä täytetään automaattisesti.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>nimetön</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translation>suojatut henkilötiedot</translation>
    </message>
    <message>
        <source>Will be registered as: %1.</source>
        <translation>Kirjataan näin: %1.</translation>
    </message>
    <message>
        <source>Headline: “%1”.</source>
        <translation>Otsikko: ”%1”.</translation>
    </message>
    <message>
        <source>Category, as the text proposes: %1.</source>
        <translation>Luokka, johon teksti viittaa: %1.</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yyppi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>&amp;Wants an answer</source>
        <translation>Toivoo vastausta (&amp;W)</translation>
    </message>
    <message>
        <source>Language, by the text: %1.</source>
        <translation>Kieli, tekstin mukaan: %1.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReadMoreButton</name>
    <message>
        <source>Back to what is written</source>
        <translation>Takaisin kirjoitettavaan</translation>
    </message>
</context>
<context>
    <name>lyhord::RecentCases</name>
    <message>
        <source>No case has been opened yet.</source>
        <translation>Yhtään asiaa ei ole vielä avattu.</translation>
    </message>
    <message>
        <source>&amp;%1  %2  %3</source>
        <extracomment>a line of a menu: the digit that chooses it, the number of a case, what it is about</extracomment>
        <translation>&amp;%1  %2  %3</translation>
    </message>
    <message>
        <source>None of the cases opened is to be seen any more.</source>
        <translation>Mitään avatuista asioista ei voi enää näyttää.</translation>
    </message>
</context>
<context>
    <name>lyhord::RecipientSection</name>
    <message>
        <source>A department&apos;s monthly report</source>
        <translation>Hallinnon kuukausiraportti</translation>
    </message>
    <message>
        <source>The quality strategist&apos;s report</source>
        <translation>Laatustrategin raportti</translation>
    </message>
    <message>
        <source>A process group&apos;s report</source>
        <translation>Prosessiryhmän raportti</translation>
    </message>
    <message>
        <source>A board&apos;s report</source>
        <translation>Lautakunnan raportti</translation>
    </message>
    <message>
        <source>The municipal executive&apos;s report</source>
        <translation>Kunnanhallituksen raportti</translation>
    </message>
    <message>
        <source>Report recipients</source>
        <translation>Raporttien vastaanottajat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>&amp;New recipient</source>
        <translation>Uus&amp;i vastaanottaja</translation>
    </message>
    <message>
        <source>A department&apos;s monthly report goes to its official mailbox. A process group&apos;s report goes to the quality strategist unless the group is entered here.</source>
        <translation>Hallinnon kuukausiraportti menee sen viralliseen sähköpostilaatikkoon. Prosessiryhmän raportti menee laatustrategille, ellei ryhmää ole tässä.</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Poista…</translation>
    </message>
    <message>
        <source>Reports that have been sent stay in the outbox.</source>
        <translation>Lähetetyt raportit säilyvät lähtevissä.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Raportti</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Mis&amp;tä</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>Sähköpostios&amp;oite</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Hide small numbers</source>
        <translation>Piilota pienet l&amp;uvut</translation>
    </message>
    <message>
        <source>The recipient was removed.</source>
        <translation>Vastaanottaja on poistettu.</translation>
    </message>
    <message>
        <source>Who gets the reports that go out on their dates appears here. Add the first with Alt+N.</source>
        <translation>Tässä näkyy, kuka saa päivinään lähtevät raportit. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a recipient at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta muutettava vastaanottaja tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReconciliationDialog</name>
    <message>
        <source>Registered. It got the number %1.</source>
        <translation>Kirjattu. Se sai numeron %1.</translation>
    </message>
    <message>
        <source>Was registered already as %1, before the connection broke.</source>
        <translation>Oli jo kirjattu numerolla %1 ennen yhteyden katkeamista.</translation>
    </message>
    <message>
        <source>Not registered: %1 It is kept as a draft.</source>
        <translation>Ei kirjattu: %1 Se säilyy luonnoksena.</translation>
    </message>
    <message>
        <source>The step whose answer was lost is saved, once.</source>
        <translation>Vaihe, jonka vastaus katosi, on tallennettu kerran.</translation>
    </message>
    <message>
        <source>The step whose answer was lost is not saved: %1</source>
        <translation>Vaihetta, jonka vastaus katosi, ei ole tallennettu: %1</translation>
    </message>
    <message>
        <source>What happened when the database was back</source>
        <translation>Mitä tapahtui, kun tietokanta palasi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Asia %1</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Avaa luonnos</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa asia</translation>
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
        <translation>Ohjaa oikeaan paikkaan</translation>
    </message>
    <message>
        <source>Do not refer</source>
        <translation>Älä ohjaa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The ground is proposed, because the text says “%1”.</source>
        <extracomment>a word in the text</extracomment>
        <translation>Peruste on ehdotus, koska tekstissä lukee ”%1”.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferralDialog</name>
    <message>
        <source>Refer to the right place</source>
        <translation>Ohjaa oikeaan paikkaan</translation>
    </message>
    <message>
        <source>&amp;Refer</source>
        <translation>&amp;Ohjaa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferralForm</name>
    <message>
        <source>&amp;Why it is not a case</source>
        <translation>Miksi tämä &amp;ei ole asia</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>Minkä &amp;lain mukaan</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Minne ohjataan (&amp;W)</translation>
    </message>
    <message>
        <source>What the person is t&amp;old</source>
        <translation>Mitä &amp;henkilölle kerrotaan</translation>
    </message>
    <message>
        <source>Choose the ground: why this is not a case.</source>
        <translation>Valitse peruste: miksi tämä ei ole asia.</translation>
    </message>
    <message>
        <source>Its name, such as the Swedish Transport Administration</source>
        <translation>Nimi, esimerkiksi Trafikverket (liikennevirasto)</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Valitse peruste</translation>
    </message>
</context>
<context>
    <name>lyhord::ReferralSection</name>
    <message>
        <source>Referral grounds and laws</source>
        <translation>Ohjauksen perusteet ja lait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>La&amp;w number</source>
        <translation>Lain &amp;numero</translation>
    </message>
    <message>
        <source>Wh&amp;y it is no case</source>
        <translation>Miksi tämä ei &amp;ole asia</translation>
    </message>
    <message>
        <source>What the &amp;person is told</source>
        <translation>M&amp;itä henkilölle kerrotaan</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Perusteet</translation>
    </message>
    <message>
        <source>Laws that make it an exercise of authority</source>
        <translation>Lait, joiden mukaan kyse on julkisen vallan käytöstä</translation>
    </message>
    <message>
        <source>What is no case, and where it goes instead, appears here.</source>
        <translation>Tässä näkyy, mikä ei ole asia ja minne se menee sen sijaan.</translation>
    </message>
    <message>
        <source>&amp;New law</source>
        <translation>&amp;Uusi laki</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>G&amp;oes to</source>
        <translation>Menee t&amp;änne</translation>
    </message>
    <message>
        <source>Words in a text that point &amp;here</source>
        <translation>Tekstin sanat, &amp;jotka viittaavat tänne</translation>
    </message>
    <message>
        <source>Short and for ever, such as skollagen.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi skollagen.</translation>
    </message>
    <message>
        <source>Separated by commas. A * stands for any ending.</source>
        <translation>Pilkuilla erotettuina. * tarkoittaa mitä tahansa päätettä.</translation>
    </message>
    <message>
        <source>Choose a ground or a law at the left to change where such a matter goes, or add a law with Alt+N.</source>
        <translation>Valitse vasemmalta peruste tai laki muuttaaksesi, minne sellainen asia menee, tai lisää laki näppäimillä Alt+U.</translation>
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
        <translation>Vain asiakaspalvelukeskus kirjaa asioita.</translation>
    </message>
</context>
<context>
    <name>lyhord::RegistrationDraft</name>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Ilman otsikkoa</translation>
    </message>
</context>
<context>
    <name>lyhord::RegistrationForm</name>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kuka kertoi</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Minne asia menee</translation>
    </message>
</context>
<context>
    <name>lyhord::RegistrationPage</name>
    <message>
        <source>Case %1 is registered and closed: it was answered directly.</source>
        <translation>Asia %1 on kirjattu, ja käsittely on päättynyt: siihen vastattiin heti.</translation>
    </message>
    <message>
        <source>Number %1 is registered and referred to %2.</source>
        <translation>Asia %1 on kirjattu ja ohjattu muualle: %2.</translation>
    </message>
    <message>
        <source>Number %1 is registered and referred.</source>
        <translation>Asia %1 on kirjattu ja ohjattu muualle.</translation>
    </message>
    <message>
        <source>Case %1 is registered. No department has been asked yet.</source>
        <translation>Asia %1 on kirjattu. Vastausta ei ole vielä pyydetty miltään hallinnolta.</translation>
    </message>
    <message>
        <source>The assignment of case %1 is taken back. The case keeps its number.</source>
        <translation>Asian %1 osoitus on kumottu. Asian numero säilyy.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa asia</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopioi numero</translation>
    </message>
    <message>
        <source>Register and assign</source>
        <translation>Kirjaa ja osoita</translation>
    </message>
    <message>
        <source>Register, then another matter from the same message</source>
        <translation>Kirjaa, sitten toinen aihe samasta viestistä</translation>
    </message>
    <message>
        <source>Refer instead…</source>
        <translation>Ohjaa muualle…</translation>
    </message>
    <message>
        <source>Keep as a draft and leave</source>
        <translation>Säilytä luonnoksena ja poistu</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>Toinen aihe</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Säilytä luonnoksena</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>Pikakirjaus (&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Register from the inbox</source>
        <translation>Kirjaa saapuneista</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Uusi palaute</translation>
    </message>
    <message>
        <source>Register and close</source>
        <translation>Kirjaa ja päätä</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>Luonnosta ei voitu tallentaa</translation>
    </message>
    <message>
        <source>The draft is kept, last at %1</source>
        <translation>Luonnos säilyy, tallennettu viimeksi %1</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Kirjataan…</translation>
    </message>
    <message>
        <source>The draft cannot be saved on this computer. Leaving the page once more gives up what is written here.</source>
        <translation>Luonnosta ei voi tallentaa tälle tietokoneelle. Jos poistut sivulta uudelleen, kirjoittamasi katoaa.</translation>
    </message>
    <message>
        <source>The database cannot be reached. What you wrote is kept on this computer and gets its number as soon as the database is back.</source>
        <translation>Tietokantaan ei saada yhteyttä. Kirjoittamasi on tallessa tällä tietokoneella ja saa numeronsa heti, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Avaa luonnos</translation>
    </message>
    <message>
        <source>What was written is attached to case %1 as a follow-up. Its due date stays as it was.</source>
        <translation>Kirjoitettu lisättiin asiaan %1 täydennyksenä. Asian määräpäivä säilyy ennallaan.</translation>
    </message>
    <message>
        <source>The draft is kept. You find it among the drafts.</source>
        <translation>Luonnos säilyy. Löydät sen luonnoksista.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka sitä</translation>
    </message>
    <message>
        <source>Assign it</source>
        <translation>Osoita asia</translation>
    </message>
    <message>
        <source>Register and refer</source>
        <translation>Kirjaa ja ohjaa</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>To the person&apos;s earlier cases</source>
        <translation>Henkilön aiempiin asioihin</translation>
    </message>
    <message>
        <source>What you were writing is kept as a draft.</source>
        <translation>Kirjoittamasi on tallennettu luonnoksena.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Take the proposed department</source>
        <translation>Valitse ehdotettu hallinto</translation>
    </message>
    <message>
        <source>Register and show the case</source>
        <translation>Kirjaa ja näytä asia</translation>
    </message>
    <message>
        <source>Register, and begin a new case</source>
        <translation>Kirjaa ja aloita uusi asia</translation>
    </message>
    <message>
        <source>Few fields for what was dealt with on the spot; the rest is filled in</source>
        <translation>Muutama kenttä heti hoidetulle asialle; loput täytetään</translation>
    </message>
    <message>
        <source>Register, next of the inbox</source>
        <translation>Kirjaa, seuraava saapuneista</translation>
    </message>
    <message>
        <source>Register, next quick entry</source>
        <translation>Kirjaa, vielä yksi</translation>
    </message>
    <message>
        <source>Register, then a new one</source>
        <translation>Kirjaa, sitten uusi</translation>
    </message>
    <message>
        <source>Register, and open the next item of the inbox</source>
        <translation>Kirjaa ja avaa seuraava saapuneista</translation>
    </message>
    <message>
        <source>Register, and begin the next quick entry</source>
        <translation>Kirjaa ja aloita seuraava pikakirjaus</translation>
    </message>
    <message>
        <source>The case you had begun is under Drafts.</source>
        <translation>Aloittamasi asia on luonnoksissa.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Palaa siihen</translation>
    </message>
    <message>
        <source>Case %1 keeps its number: that it was registered is not taken back. Open it to put it right.</source>
        <translation>Asia %1 säilyttää numeronsa: kirjaamista ei kumota. Avaa asia, jos siinä on korjattavaa.</translation>
    </message>
    <message>
        <source>Case %1 is registered and assigned to %2. The question now waits to be sent; an answer is due %3.</source>
        <translation>Asia %1 on kirjattu ja osoitettu: %2. Kysymys odottaa nyt lähettämistä; vastaus on annettava viimeistään %3.</translation>
    </message>
    <message>
        <source>This is the next message. Read it first, and then register it.</source>
        <translation>Tämä on seuraava viesti. Lue se ensin ja kirjaa se sitten.</translation>
    </message>
    <message>
        <source>Register and hand over</source>
        <translation>Kirjaa ja luovuta</translation>
    </message>
    <message>
        <source>Concerns case %1, which has been handed over.</source>
        <translation>Koskee asiaa %1, joka on luovutettu.</translation>
    </message>
    <message>
        <source>What the person was answered stands in it; the case itself is not answered by that.</source>
        <translation>Henkilölle annettu vastaus on siinä; itse asiaan ei ole sillä vastattu.</translation>
    </message>
    <message>
        <source>The case keeps its own departments and category: those chosen here were left out.</source>
        <translation>Asia pitää omat hallintonsa ja luokkansa: tässä valittuja ei otettu mukaan.</translation>
    </message>
    <message>
        <source>The files you attached stay in the case, even if the step is taken back.</source>
        <translation>Liittämäsi tiedostot jäävät asiaan, vaikka vaihe peruttaisiin.</translation>
    </message>
    <message>
        <source>Attach to the case that looks like this</source>
        <translation>Lisää asiaan, joka muistuttaa tätä</translation>
    </message>
    <message>
        <source>No open case looks like what is written here.</source>
        <translation>Mikään avoin asia ei muistuta tähän kirjoitettua.</translation>
    </message>
    <message>
        <source>Register anyway</source>
        <translation>Kirjaa silti</translation>
    </message>
    <message>
        <source>Registering it once more confirms that.</source>
        <translation>Jos kirjaat sen uudelleen, vahvistat sen.</translation>
    </message>
</context>
<context>
    <name>lyhord::Report</name>
    <message>
        <source>The whole municipality</source>
        <translation>Koko kunta</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Jakso päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>The period %1 has not begun yet: there is nothing to count.</source>
        <translation>Jakso %1 ei ole vielä alkanut: laskettavaa ei ole.</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>Hallintoa %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no process %1.</source>
        <translation>Prosessia %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no service declaration %1.</source>
        <translation>Palvelulupausta %1 ei ole.</translation>
    </message>
    <message>
        <source>There is no campaign %1.</source>
        <translation>Kampanjaa %1 ei ole.</translation>
    </message>
    <message>
        <source>The department %1 did not exist in %2: it began on %3.</source>
        <translation>Hallintoa %1 ei ollut jaksolla %2: se aloitti %3.</translation>
    </message>
    <message>
        <source>Views and complaints, %1</source>
        <translation>Sano mielipiteesi, %1</translation>
    </message>
    <message>
        <source>Months that were frozen before stay as they were: in them only answered cases count as due, by the day of the answer.</source>
        <translation>Aiemmin jäädytetyt kuukaudet ovat ennallaan: niissä vastattaviksi lasketaan vain vastatut asiat vastauspäivän mukaan.</translation>
    </message>
    <message>
        <source>Cases of frozen months have changed since: what was due, and in time, is shown as it was frozen, what became of the others as it is now. So they need not add up.</source>
        <translation>Jäädytettyjen kuukausien asiat ovat sen jälkeen muuttuneet: vastattavat ja ajoissa vastatut näytetään sellaisina kuin ne jäädytettiin, muiden kohtalo sellaisena kuin se on nyt. Siksi niiden summa ei välttämättä täsmää.</translation>
    </message>
    <message>
        <source>The frozen figures of %1 cannot be read. What is shown is counted anew, by the cases as they are now. An administrator sees more by checking the database.</source>
        <extracomment>months, as 2026-10</extracomment>
        <translation>Jakson %1 jäädytettyjä lukuja ei voi lukea. Näytettävä on laskettu uudelleen asioiden nykytilan mukaan. Pääkäyttäjä näkee lisää tarkistamalla tietokannan.</translation>
    </message>
    <message>
        <source>The newest %1 are told here and counted; older ones of the period that are left out: %2.</source>
        <extracomment>%1: how many are told</extracomment>
        <translation>Tässä kerrotaan ja lasketaan uusimmat %1; jakson vanhempia, jotka on jätetty pois: %2.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <extracomment>the former and the newer name of a department</extracomment>
        <translation>%1 on nykyisin nimeltään %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCalendar</name>
    <message>
        <source>There is no report %1 in the calendar, which begins on %2. Any other report is made by itself.</source>
        <translation>Kalenterissa, joka alkaa %2, ei ole raporttia %1. Muut raportit tehdään erikseen.</translation>
    </message>
    <message>
        <source>The report has gone already; nothing can be added to it.</source>
        <translation>Raportti on jo lähtenyt, eikä siihen voi lisätä mitään.</translation>
    </message>
    <message>
        <source>The report waits in the outbox already.</source>
        <translation>Raportti odottaa jo lähtevissä.</translation>
    </message>
    <message>
        <source>The report waits in the outbox and goes from there. It cannot be sent by hand meanwhile.</source>
        <translation>Raportti odottaa lähtevissä ja lähtee sieltä. Sitä ei voi sillä välin lähettää käsin.</translation>
    </message>
    <message>
        <source>The period ends on %1; the report can be made from the day after.</source>
        <translation>Jakso päättyy %1; raportin voi tehdä seuraavasta päivästä alkaen.</translation>
    </message>
    <message>
        <source>Somebody else has seen to the report meanwhile. Look at it again.</source>
        <translation>Joku muu on sillä välin hoitanut raportin. Katso sitä uudelleen.</translation>
    </message>
    <message>
        <source>This program cannot draw pages; the worker or the desktop program can.</source>
        <translation>Tämä ohjelma ei voi piirtää sivuja; taustatyö tai työpöytäohjelma voi.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCalendarModel</name>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Goes by</source>
        <extracomment>column: the day a report is to go</extracomment>
        <translation>Lähtee viimeistään</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column: who gets a report</extracomment>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ei määräpäivää</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Kuukausi: %1</translation>
    </message>
    <message>
        <source>To the quality strategist</source>
        <translation>Laatustrategille</translation>
    </message>
    <message>
        <source>Process group: %1</source>
        <translation>Prosessiryhmä: %1</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Lautakunta: %1</translation>
    </message>
    <message>
        <source>To the municipal executive</source>
        <translation>Kunnanhallitukselle</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>state of a report whose period has not ended</extracomment>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Can be made</source>
        <extracomment>state of a report nobody has made and that has no fixed day</extracomment>
        <translation>Voidaan tehdä</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Osoite puuttuu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Matkalla</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Lähtevissä</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ei mennyt perille</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Lähetetty käsin</translation>
    </message>
    <message>
        <source>The period has not ended; the report can be made from %1 on.</source>
        <translation>Jakso ei ole päättynyt; raportin voi tehdä %1 alkaen.</translation>
    </message>
    <message>
        <source>A reminder without a fixed day: send it when it is wanted.</source>
        <translation>Muistutusviesti ilman määräpäivää: lähetä, kun sitä tarvitaan.</translation>
    </message>
    <message>
        <source>It should have gone by %1 and goes as soon as the worker runs.</source>
        <translation>Sen olisi pitänyt lähteä viimeistään %1, ja se lähtee heti kun taustatyö on käynnissä.</translation>
    </message>
    <message>
        <source>It goes by itself on %1.</source>
        <translation>Se lähtee itsestään %1.</translation>
    </message>
    <message>
        <source>It should have gone by %1 and waits until somebody sends it.</source>
        <translation>Sen olisi pitänyt lähteä viimeistään %1, ja se odottaa, kunnes joku lähettää sen.</translation>
    </message>
    <message>
        <source>It waits until somebody sends it.</source>
        <translation>Se odottaa, kunnes joku lähettää sen.</translation>
    </message>
    <message>
        <source>It goes as soon as the worker runs.</source>
        <translation>Se lähtee heti kun taustatyö on käynnissä.</translation>
    </message>
    <message>
        <source>Its letter is in the outbox.</source>
        <translation>Kirje on lähtevissä.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>Se on lähetetty.</translation>
    </message>
    <message>
        <source>Its letter could not be delivered. The outbox says why.</source>
        <translation>Kirjettä ei voitu toimittaa. Syy näkyy lähtevissä.</translation>
    </message>
    <message>
        <source>Somebody has seen to it.</source>
        <translation>Joku on hoitanut sen.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCalendarPage</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>&amp;Look through</source>
        <translation>&amp;Katso läpi</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>K&amp;ommentoi…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Lähetä nyt</translation>
    </message>
    <message>
        <source>Sent by han&amp;d</source>
        <translation>Lähetetty k&amp;äsin</translation>
    </message>
    <message>
        <source>Report calendar</source>
        <translation>Raporttikalenteri</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Mitkä raportit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Lähetettävät</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>%1 goes to %2.</source>
        <translation>%1 lähtee osoitteeseen %2.</translation>
    </message>
    <message>
        <source>It was recorded that %1 was sent by hand, with today&apos;s date and your name.</source>
        <translation>Merkittiin, että %1 on lähetetty käsin, tämän päivän päiväyksellä ja nimelläsi.</translation>
    </message>
    <message>
        <source>Nothing is due. Reports appear here when they should go, and stay until they have gone.</source>
        <translation>Ei lähetettävää. Raportit näkyvät täällä, kun niiden pitää lähteä, ja pysyvät, kunnes ne ovat lähteneet.</translation>
    </message>
    <message>
        <source>No report is due in the coming months.</source>
        <translation>Lähikuukausina ei lähde raportteja.</translation>
    </message>
    <message>
        <source>No report has gone yet. What was sent appears here, with its day and addressee.</source>
        <translation>Yhtään raporttia ei ole vielä lähtenyt. Lähetetyt näkyvät täällä päivineen ja vastaanottajineen.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Lähetä uudelleen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Lähtee viimeistään</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>The report could not be put in %1 to be opened. Make room there and try again.</source>
        <translation>Raporttia ei voitu panna kansioon %1 avattavaksi. Tee sinne tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>No program opens PDF files here. The report is %1.</source>
        <translation>Mikään ohjelma ei avaa täällä PDF-tiedostoja. Raportti on %1.</translation>
    </message>
    <message>
        <source>The comment goes with %1.</source>
        <translation>Kommentti lähtee mukana: %1.</translation>
    </message>
    <message>
        <source>Gone out</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Your role does not include sending reports. A contact centre administrator can send it.</source>
        <translation>Rooliisi ei kuulu raporttien lähettäminen. Asiakaspalvelukeskuksen pääkäyttäjä voi lähettää sen.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportCsv</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place; nothing was written.</source>
        <translation>Kansiota %1 ei voi luoda. Valitse toinen paikka; mitään ei kirjoitettu.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportExports</name>
    <message>
        <source>Views and complaints</source>
        <extracomment>what the file of a report is called, before the period</extracomment>
        <translation>Sano mielipiteesi</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Tallenna raportti nimellä</translation>
    </message>
    <message>
        <source>Excel &amp;workbook…</source>
        <translation>Excel-&amp;työkirja…</translation>
    </message>
    <message>
        <source>PDF, the &amp;full report…</source>
        <translation>PDF, &amp;koko raportti…</translation>
    </message>
    <message>
        <source>PDF, for a &amp;board…</source>
        <translation>PDF, &amp;lautakunnalle…</translation>
    </message>
    <message>
        <source>board</source>
        <translation>lautakunta</translation>
    </message>
    <message>
        <source>PDF, &amp;one page for a workplace meeting…</source>
        <translation>PDF, &amp;yksi sivu työpaikkakokoukseen…</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>yksi sivu</translation>
    </message>
    <message>
        <source>P&amp;rint: show as PDF</source>
        <translation>T&amp;ulosta: näytä PDF:nä</translation>
    </message>
    <message>
        <source>Tables as CSV, for &amp;Excel…</source>
        <translation>Taulukot CSV:nä &amp;Exceliin…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the tables in the folder</source>
        <translation>Tallenna taulukot kansioon</translation>
    </message>
    <message>
        <source>Tables as CSV, for other &amp;programs…</source>
        <translation>Taulukot CSV:nä muihin &amp;ohjelmiin…</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>asiat</translation>
    </message>
    <message>
        <source>Save the cases, without personal data, as</source>
        <translation>Tallenna asiat ilman henkilötietoja nimellä</translation>
    </message>
    <message>
        <source>The &amp;cases without personal data, for Excel…</source>
        <translation>Asiat ilman &amp;henkilötietoja Exceliin…</translation>
    </message>
    <message>
        <source>The cases without personal data, as CS&amp;V…</source>
        <translation>Asiat ilman henkilötietoja, CS&amp;V…</translation>
    </message>
    <message>
        <source>%1 is being written: %2 % of the period.</source>
        <translation>Kirjoitetaan %1: %2 % jaksosta.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ke&amp;skeytä</translation>
    </message>
    <message>
        <source>%1 is being written …</source>
        <translation>Kirjoitetaan %1 …</translation>
    </message>
    <message>
        <source>&amp;Accessible web page…</source>
        <translation>&amp;Saavutettava verkkosivu…</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>peitetty</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportHtml</name>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Taulukko: %1</translation>
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
        <translation>Jätetty pois, koska siinä on piilotettu kaikki paitsi nollat: %1.</translation>
    </message>
    <message>
        <source>”%1” has no room on this page: it stands in the full report and in the one for a board.</source>
        <translation>”%1” ei mahdu tälle sivulle: taulukko on täydessä raportissa ja lautakunnan raportissa.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportRecipients</name>
    <message>
        <source>%1 has no official mailbox on record. An administrator enters it with the department.</source>
        <translation>Toimella %1 ei ole virallista sähköpostilaatikkoa. Pääkäyttäjä lisää sen hallinnon tietoihin.</translation>
    </message>
    <message>
        <source>The quality strategist has no address on record. An administrator enters it among the reports&apos; recipients.</source>
        <translation>Laatustrategille ei ole osoitetta. Pääkäyttäjä lisää sen raporttien vastaanottajiin.</translation>
    </message>
    <message>
        <source>%1 has no address on record. An administrator enters it among the reports&apos; recipients.</source>
        <translation>Vastaanottajalle %1 ei ole osoitetta. Pääkäyttäjä lisää sen raporttien vastaanottajiin.</translation>
    </message>
    <message>
        <source>The municipal executive has no address on record. An administrator enters it among the reports&apos; recipients.</source>
        <translation>Kunnanhallitukselle ei ole osoitetta. Pääkäyttäjä lisää sen raporttien vastaanottajiin.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Täällä ei ole kohdetta %1.</translation>
    </message>
    <message>
        <source>A department&apos;s report goes to its official mailbox, which is entered with the department.</source>
        <translation>Hallinnon raportti lähtee sen viralliseen sähköpostilaatikkoon, joka on hallinnon tiedoissa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>Letters are written in Swedish, Finnish or English: sv, fi or en.</source>
        <translation>Kirjeet kirjoitetaan ruotsiksi, suomeksi tai englanniksi: sv, fi tai en.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportRunStore</name>
    <message>
        <source>Somebody else has seen to the report meanwhile. Look at it again.</source>
        <translation>Joku muu on sillä välin hoitanut raportin. Katso sitä uudelleen.</translation>
    </message>
    <message>
        <source>There is no such recipient on record.</source>
        <translation>Sellaista vastaanottajaa ei ole merkitty.</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportWords</name>
    <message>
        <source>Made %1</source>
        <translation>Laadittu %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Laadittu %1, laatija %2</translation>
    </message>
    <message>
        <source>The figures have been frozen since %1.</source>
        <translation>Luvut on jäädytetty %1.</translation>
    </message>
    <message>
        <source>The period has not ended: the figures will change.</source>
        <translation>Ajanjakso ei ole päättynyt: luvut muuttuvat vielä.</translation>
    </message>
    <message>
        <source>Figures that could point to a person are shown as %1.</source>
        <translation>Luvut, joista yksittäisen henkilön voisi tunnistaa, näytetään muodossa %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A dash (–) is a figure of any size, hidden so that no small one can be worked out.</source>
        <translation>Viiva (–) on minkä tahansa suuruinen luku, joka on piilotettu, jotta yhtään pientä lukua ei voi laskea.</translation>
    </message>
    <message>
        <source>Cases of a frozen month have changed since, by corrections, reopenings or steps taken back: its figures stand as they were, the lists of cases show them as they are now.</source>
        <translation>Jäädytetyn kuukauden asioita on muutettu jälkeenpäin korjauksin, avaamalla uudelleen tai kumoamalla vaiheita: kuukauden luvut ovat ennallaan, luettelot näyttävät asiat sellaisina kuin ne nyt ovat.</translation>
    </message>
    <message>
        <source>%1 (received to and including %2; no answer was due yet)</source>
        <translation>%1 (saapuneet %2 asti; vastattavia ei vielä ollut)</translation>
    </message>
    <message>
        <source>%1 (received to and including %2, answers due to and including %3)</source>
        <translation>%1 (saapuneet %2 asti, vastattavat %3 asti)</translation>
    </message>
    <message>
        <source>Compared with the year before (%1).</source>
        <translation>Verrattuna edelliseen vuoteen (%1).</translation>
    </message>
    <message>
        <source>Compared with the period before (%1) and a year before (%2).</source>
        <translation>Verrattuna edelliseen jaksoon (%1) ja vuotta aiempaan (%2).</translation>
    </message>
    <message>
        <source>%1: nothing to compare with</source>
        <comment>period</comment>
        <translation>%1: ei mitään verrattavaa</translation>
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
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Edellinen jakso</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Vuotta aiemmin</translation>
    </message>
</context>
<context>
    <name>lyhord::ReportXlsx</name>
    <message>
        <source>Front page</source>
        <translation>Etusivu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Edellinen: %1</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>Viime vuonna: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Laajuus</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Verrattuna viime vuoteen</translation>
    </message>
</context>
<context>
    <name>lyhord::Reports</name>
    <message>
        <source>You may count for %1. Choose a department of those.</source>
        <translation>Saat laskea hallinnoille %1. Valitse niistä jokin.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Se keskeytettiin; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Cases that are secret or have a protected identity stand without their number: you have no right to read those.</source>
        <translation>Salassa pidettävät asiat ja asiat, joissa on suojatut henkilötiedot, ovat ilman numeroa: sinulla ei ole oikeutta lukea niitä.</translation>
    </message>
    <message>
        <source>The numbers of the cases are left out: they would lead to what is hidden here.</source>
        <translation>Asioiden numerot on jätetty pois: ne johtaisivat siihen, mikä on tässä piilotettu.</translation>
    </message>
    <message>
        <source>The numbers of the cases are left out: numbers are for those who may open cases.</source>
        <translation>Asioiden numerot on jätetty pois: numerot ovat niille, jotka saavat avata asioita.</translation>
    </message>
    <message>
        <source>Cases that you may not open stand without their number.</source>
        <translation>Asiat, joita et saa avata, ovat ilman numeroa.</translation>
    </message>
</context>
<context>
    <name>lyhord::Routing</name>
    <message>
        <source>The department %1 has been asked about this case already.</source>
        <translation>Hallinnolta ”%1” on jo pyydetty vastausta tähän asiaan.</translation>
    </message>
    <message>
        <source>Name at least one department to ask.</source>
        <translation>Valitse vähintään yksi hallinto, jolta vastausta pyydetään.</translation>
    </message>
    <message>
        <source>A department&apos;s registrar is consulted before a case is sent out or closed. This case has come further.</source>
        <translation>Hallinnon kirjaajalta tiedustellaan ennen kuin asia lähetetään tai sen käsittely päätetään. Tämä asia on jo edennyt pidemmälle.</translation>
    </message>
    <message>
        <source>This municipality does not refer cases for that reason.</source>
        <translation>Tämä kunta ei ohjaa asioita tällä perusteella.</translation>
    </message>
    <message>
        <source>The department %1 is not asked about this case.</source>
        <translation>Hallinnolta ”%1” ei ole pyydetty vastausta tähän asiaan.</translation>
    </message>
    <message>
        <source>Write down why the department is no longer asked.</source>
        <translation>Kirjoita, miksi hallinnon vastausta ei enää pyydetä.</translation>
    </message>
    <message>
        <source>The department %1 has been consulted already and has not answered yet.</source>
        <translation>Hallinnolta ”%1” on jo tiedusteltu, eikä se ole vielä vastannut.</translation>
    </message>
    <message>
        <source>Write the question to the department.</source>
        <translation>Kirjoita kysymys hallinnolle.</translation>
    </message>
    <message>
        <source>The department %1 has no question to answer in this case.</source>
        <translation>Hallinnolla ”%1” ei ole tässä asiassa kysymystä vastattavana.</translation>
    </message>
    <message>
        <source>Write down what the department answered.</source>
        <translation>Kirjoita, mitä hallinto vastasi.</translation>
    </message>
    <message>
        <source>Say which case it is to be linked to.</source>
        <translation>Kirjoita, mihin asiaan tämä linkitetään.</translation>
    </message>
    <message>
        <source>A case cannot be linked to itself.</source>
        <translation>Asiaa ei voi linkittää itseensä.</translation>
    </message>
    <message>
        <source>The case is linked to %1 already.</source>
        <translation>Asia on jo linkitetty asiaan %1.</translation>
    </message>
    <message>
        <source>The case was referred to %1.</source>
        <translation>Asia on ohjattu: %1.</translation>
    </message>
    <message>
        <source>No answer is awaited from the department %1.</source>
        <translation>Hallinnolta %1 ei odoteta vastausta.</translation>
    </message>
    <message>
        <source>Write down why the case is not the department&apos;s, and whose it is if you know.</source>
        <translation>Kirjoita, miksi asia ei kuulu hallinnolle, ja kenelle se kuuluu, jos tiedät.</translation>
    </message>
    <message>
        <source>Somebody else sees to the case.</source>
        <translation>Joku muu hoitaa asian.</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Valitse hallinto.</translation>
    </message>
</context>
<context>
    <name>lyhord::RowChecksums</name>
    <message>
        <source>Message %1 in the inbox: another program has changed, added or removed rows in the table %2.</source>
        <translation>Saapuneiden viesti %1: toinen ohjelma on muuttanut, lisännyt tai poistanut rivejä taulussa %2.</translation>
    </message>
    <message>
        <source>Letter %1 with a report: another program has changed, added or removed rows in the table %2.</source>
        <translation>Raportin sisältävä kirje %1: toinen ohjelma on muuttanut, lisännyt tai poistanut rivejä taulussa %2.</translation>
    </message>
    <message>
        <source>Case %1: another program has changed, added or removed rows in the table %2.</source>
        <translation>Asia %1: toinen ohjelma on muuttanut, lisännyt tai poistanut rivejä taulussa %2.</translation>
    </message>
    <message>
        <source>The check of cases, letters and inbox was stopped.</source>
        <translation>Asioiden, kirjeiden ja saapuneiden tarkistus keskeytettiin.</translation>
    </message>
    <message>
        <source>Another program has changed the checksums of cases, letters and inbox.</source>
        <translation>Toinen ohjelma on muuttanut asioiden, kirjeiden ja saapuneiden tarkistussummia.</translation>
    </message>
</context>
<context>
    <name>lyhord::RowsWriter</name>
    <message>
        <source>there is no room for temporary files</source>
        <translation>tilapäisille tiedostoille ei ole tilaa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Huomautukset</translation>
    </message>
</context>
<context>
    <name>lyhord::RuleValues</name>
    <message>
        <source>There is no setting called %1. There are: %2.</source>
        <translation>Asetusta %1 ei ole. Asetukset ovat: %2.</translation>
    </message>
    <message>
        <source>Say from which day the new value holds.</source>
        <translation>Valitse, mistä päivästä alkaen uusi arvo on voimassa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>What held before today stays as it was: a new value can hold from today on, or from a later day.</source>
        <translation>Se, mikä oli voimassa ennen tätä päivää, ei muutu. Uusi arvo voi olla voimassa tästä päivästä tai myöhemmästä päivästä alkaen.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a whole number from %2 to %3.</source>
        <translation>Arvon ”%1” on oltava kokonaisluku väliltä %2–%3.</translation>
    </message>
    <message>
        <source>The value of “%1” must be either %2 or %3.</source>
        <translation>Arvon ”%1” on oltava joko %2 tai %3.</translation>
    </message>
    <message>
        <source>Working days until the answer is due</source>
        <translation>Työpäiviä vastauksen määräpäivään</translation>
    </message>
    <message>
        <source>Days until the second reminder</source>
        <translation>Päiviä toiseen muistutusviestiin</translation>
    </message>
    <message>
        <source>What the second reminder is counted from</source>
        <translation>Mistä toinen muistutusviesti lasketaan</translation>
    </message>
    <message>
        <source>Months until a case may be written off</source>
        <translation>Kuukausia sillensä jättämiseen</translation>
    </message>
    <message>
        <source>Years a closed case is kept</source>
        <translation>Vuosia, jotka päättynyt asia säilytetään</translation>
    </message>
    <message>
        <source>Minutes a letter waits before it is sent</source>
        <translation>Minuutteja ennen kirjeen lähettämistä</translation>
    </message>
    <message>
        <source>Numbers below this are masked in reports</source>
        <translation>Tätä pienemmät luvut peitetään yhteenvedoissa</translation>
    </message>
    <message>
        <source>Post counts as received the working day before</source>
        <translation>Posti katsotaan saapuneeksi edellisenä työpäivänä</translation>
    </message>
    <message>
        <source>The chief legal officer&apos;s mailbox</source>
        <translation>Johtavan lakimiehen sähköpostilaatikko</translation>
    </message>
    <message>
        <source>Reports go out on their dates</source>
        <translation>Raportit lähtevät määräpäivinään</translation>
    </message>
    <message>
        <source>The departments&apos; monthly reports go</source>
        <translation>Hallintojen kuukausiraportit lähtevät</translation>
    </message>
    <message>
        <source>The quality strategist&apos;s reports go</source>
        <translation>Laatustrategin raportit lähtevät</translation>
    </message>
</context>
<context>
    <name>lyhord::SaidSection</name>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>&amp;Kanava</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Saapunut</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klo</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>K&amp;ieli</translation>
    </message>
    <message>
        <source>Headl&amp;ine</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yyppi</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Aihealue (&amp;D)</translation>
    </message>
    <message>
        <source>Which unit or person it c&amp;oncerns</source>
        <translation>Yksikkö tai henki&amp;lö, jota asia koskee</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>In the per&amp;son&apos;s own words</source>
        <translation>Henkilön omin sanoin (&amp;R)</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as in 14:05.</source>
        <translation>Tämä ei ole kellonaika. Kirjoita esimerkiksi 14:05.</translation>
    </message>
    <message>
        <source>%1, by the text</source>
        <extracomment>a language that nobody has chosen: &quot;Finnish, by the text&quot;</extracomment>
        <translation>%1, tekstin mukaan</translation>
    </message>
</context>
<context>
    <name>lyhord::SampleFill</name>
    <message>
        <source>Making the sample was stopped. Nothing of it was kept.</source>
        <translation>Esimerkkiasioiden tekeminen keskeytettiin. Mitään niistä ei säilytetty.</translation>
    </message>
    <message>
        <source>The sample broke a rule: %1</source>
        <translation>Esimerkkiasiat rikkoivat sääntöä: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::SavedFile</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 tallennettiin.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
</context>
<context>
    <name>lyhord::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search: number, word or name (Ctrl+K)</source>
        <translation>Haku: numero, sana tai nimi (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>Secret case</source>
        <translation>Salassa pidettävä asia</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a hit of a search: number and headline of a case</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show all that fits in the list (Enter)</source>
        <translation>Näytä kaikki osumat luettelossa (Enter)</translation>
    </message>
    <message>
        <source>No case has this.</source>
        <translation>Missään asiassa ei ole tätä.</translation>
    </message>
    <message>
        <source>Try fewer or whole words, a part of the number, or the telephone number.</source>
        <translation>Kokeile vähemmillä tai kokonaisilla sanoilla, numeron osalla tai puhelinnumerolla.</translation>
    </message>
    <message>
        <source>Nearly what you typed</source>
        <translation>Melkein kuten kirjoitit</translation>
    </message>
    <message>
        <source>In the inbox: %1</source>
        <extracomment>a hit of a search: the subject of a message that waits in the inbox</extracomment>
        <translation>Saapuneissa: %1</translation>
    </message>
</context>
<context>
    <name>lyhord::SecretReaders</name>
    <message>
        <source>Nobody at %1 has the right to read secret cases: who answers there does not see what was said or who said it. An administrator at the contact centre can give somebody that right.</source>
        <translation>%1: kenelläkään ei ole oikeutta lukea salassa pidettäviä asioita. Vastaaja ei näe, mitä sanottiin eikä kuka sen sanoi. Asiakaspalvelukeskuksen pääkäyttäjä voi antaa oikeuden jollekulle.</translation>
    </message>
</context>
<context>
    <name>lyhord::SectionPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>Ta&amp;llenna</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Re&amp;tire…</source>
        <translation>&amp;Poista käytöstä…</translation>
    </message>
    <message>
        <source>What you have changed here is not saved yet.</source>
        <translation>Muutoksiasi ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Tallenna ja jatka</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>What is retired stays on old cases and in old reports. It can no longer be chosen.</source>
        <translation>Käytöstä poistettu säilyy vanhoissa asioissa ja yhteenvedoissa. Sitä ei voi enää valita.</translation>
    </message>
    <message>
        <source>Last day it is used</source>
        <translation>Viimeinen käyttöpäivä</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Na&amp;me in Swedish</source>
        <translation>Nimi &amp;ruotsiksi</translation>
    </message>
    <message>
        <source>Name &amp;in Finnish</source>
        <translation>Ni&amp;mi suomeksi</translation>
    </message>
    <message>
        <source>Name in En&amp;glish</source>
        <translation>Nimi &amp;englanniksi</translation>
    </message>
    <message>
        <source>&amp;Used from</source>
        <translation>Kä&amp;ytössä alkaen</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>&amp;Viimeinen päivä</translation>
    </message>
    <message>
        <source>Retired %1</source>
        <translation>Poistettu käytöstä %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a department&apos;s name and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Toteuta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>%1 – from %2</source>
        <extracomment>a name and since or until when it has been in force</extracomment>
        <translation>%1 – %2 alkaen</translation>
    </message>
    <message>
        <source>%1 – until %2</source>
        <translation>%1 – %2 asti</translation>
    </message>
    <message>
        <source>%1 – holds today, since %2</source>
        <translation>%1 – voimassa tänään, %2 alkaen</translation>
    </message>
    <message>
        <source>%1 – holds today</source>
        <translation>%1 – voimassa tänään</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1.</source>
        <translation>Peruttu: %1.</translation>
    </message>
    <message>
        <source>Retired: %1. Nothing was deleted.</source>
        <translation>Poistettu käytöstä: %1. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <extracomment>a person, a department or the like; the day is chosen below</extracomment>
        <translation>Poistetaanko käytöstä %1?</translation>
    </message>
</context>
<context>
    <name>lyhord::SegmentedChoice</name>
    <message>
        <source>Press %1 or %2</source>
        <translation>Paina %1 tai %2</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Paina %1</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Space.</source>
        <translation>Valitse nuolinäppäimillä ja välilyönnillä.</translation>
    </message>
    <message>
        <source>Choose with %1 to %2, or with the arrow keys and Space.</source>
        <extracomment>digits</extracomment>
        <translation>Valitse näppäimillä %1–%2 tai nuolinäppäimillä ja välilyönnillä.</translation>
    </message>
</context>
<context>
    <name>lyhord::SelectionPage</name>
    <message>
        <source>Choose what to do with all of them. Before anything is done you see what will happen to each, and afterwards it can be undone in all.</source>
        <translation>Valitse, mitä kaikille tehdään. Ennen kuin mitään tehdään, näet, mitä kullekin tapahtuu, ja jälkeenpäin sen voi kumota kaikissa.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>the name of a step; the dots say that more is asked</extracomment>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are chosen</source>
        <translation>
            <numerusform>%Ln asia on valittu</numerusform>
            <numerusform>%Ln asiaa on valittu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::ServerAddress</name>
    <message>
        <source>Enter the name of the database server.</source>
        <translation>Anna tietokantapalvelimen nimi.</translation>
    </message>
    <message>
        <source>Enter the name of the database on the server.</source>
        <translation>Anna tietokannan nimi palvelimella.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; usually it is 5432.</source>
        <translation>Portti on luku väliltä 1–65535; tavallisesti se on 5432.</translation>
    </message>
    <message>
        <source>The password could not be written to the file %1. You will be asked for it again.</source>
        <translation>Salasanaa ei voitu kirjoittaa tiedostoon %1. Sitä kysytään sinulta uudelleen.</translation>
    </message>
</context>
<context>
    <name>lyhord::ServerHistory</name>
    <message>
        <source>Transactions %1 to %2 of the server&apos;s history are missing.</source>
        <translation>Palvelimen historiasta puuttuvat tapahtumat %1–%2.</translation>
    </message>
    <message>
        <source>Transaction %1 of the server&apos;s history has another number of links than when it ended.</source>
        <translation>Palvelimen historian tapahtumassa %1 on eri määrä linkkejä kuin sen päättyessä.</translation>
    </message>
    <message>
        <source>Transaction %1 of the server&apos;s history was changed after it had ended.</source>
        <translation>Palvelimen historian tapahtumaa %1 on muutettu sen päätyttyä.</translation>
    </message>
    <message>
        <source>The end of the server&apos;s history does not fit its last transaction.</source>
        <translation>Palvelimen historian loppu ei vastaa sen viimeistä tapahtumaa.</translation>
    </message>
    <message>
        <source>Link %3 (table %1, row “%2”) is in no transaction of the server&apos;s history.</source>
        <translation>Linkki %3 (taulu %1, rivi ”%2”) ei kuulu mihinkään palvelimen historian tapahtumaan.</translation>
    </message>
    <message>
        <source>Link %3 (table %1, row “%2”) was changed after it was recorded.</source>
        <translation>Linkkiä %3 (taulu %1, rivi ”%2”) on muutettu kirjaamisen jälkeen.</translation>
    </message>
    <message>
        <source>The values of link %3 (table %1, row “%2”) are gone without a disposal.</source>
        <translation>Linkin %3 (taulu %1, rivi ”%2”) arvot ovat kadonneet ilman hävittämistä.</translation>
    </message>
    <message>
        <source>The values of link %3 (table %1, row “%2”) were changed after they were recorded.</source>
        <translation>Linkin %3 (taulu %1, rivi ”%2”) arvoja on muutettu kirjaamisen jälkeen.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was not what the server had recorded when it was stored again (link %3).</source>
        <translation>Taulun %1 rivi ”%2” ei vastannut palvelimen kirjaamaa, kun se tallennettiin uudelleen (linkki %3).</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was added past the server&apos;s history.</source>
        <translation>Taulun %1 rivi ”%2” on lisätty palvelimen historian ohi.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was removed past the server&apos;s history.</source>
        <translation>Taulun %1 rivi ”%2” on poistettu palvelimen historian ohi.</translation>
    </message>
    <message>
        <source>Row “%2” of the table %1 was changed past the server&apos;s history.</source>
        <translation>Taulun %1 riviä ”%2” on muutettu palvelimen historian ohi.</translation>
    </message>
    <message>
        <source>The check of the server&apos;s history was stopped.</source>
        <translation>Palvelimen historian tarkistus keskeytettiin.</translation>
    </message>
</context>
<context>
    <name>lyhord::ServiceContext</name>
    <message>
        <source>%1 has no role that allows this.</source>
        <translation>Käyttäjällä %1 ei ole roolia, joka sallii tämän.</translation>
    </message>
</context>
<context>
    <name>lyhord::Session</name>
    <message>
        <source>Set up the database</source>
        <translation>Ota tietokanta käyttöön</translation>
    </message>
    <message>
        <source>The database %1 is empty. It is created with lyhordctl init, or by the program at its first start.</source>
        <translation>Tietokanta %1 on tyhjä. Se luodaan komennolla lyhordctl init tai kun ohjelma käynnistetään ensimmäisen kerran.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be created.</source>
        <translation>Tiedoston %1 kansiota ei voi luoda.</translation>
    </message>
    <message>
        <source>%1 holds a database already. Nothing was changed; choose another place.</source>
        <translation>Paikassa %1 on jo tietokanta. Mitään ei muutettu. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The database %1 is empty; it is created with lyhordctl init.</source>
        <translation>Tietokanta %1 on tyhjä. Se luodaan komennolla lyhordctl init.</translation>
    </message>
    <message>
        <source>You are connected as %1 and may not act for %2. Leave out whom to act for.</source>
        <translation>Olet kirjautunut tunnuksella %1 etkä saa toimia käyttäjän %2 puolesta. Jätä pois, kenen puolesta toimit.</translation>
    </message>
    <message>
        <source>The server answers, but its database is not one of this program&apos;s. Check the name; an owner of the database sets it up with lyhordctl init.</source>
        <translation>Palvelin vastaa, mutta tietokanta ei ole tämän ohjelman. Tarkista nimi; tietokannan omistaja ottaa sen käyttöön komennolla lyhordctl init.</translation>
    </message>
    <message>
        <source>the contact centre&apos;s administrator</source>
        <extracomment>who can give access, where nobody&apos;s name can be read</extracomment>
        <translation>asiakaspalvelukeskuksen pääkäyttäjä</translation>
    </message>
    <message>
        <source>Access is given by %1, under People and roles in the administration or with “lyhordctl user add %2”.</source>
        <translation>Käyttöoikeuden antaa %1: ylläpidon kohdassa Henkilöt ja roolit tai komennolla ”lyhordctl user add %2”.</translation>
    </message>
    <message>
        <source>You are signed in as %1, whom this database does not know.</source>
        <translation>Olet kirjautunut tunnuksella %1, jota tämä tietokanta ei tunne.</translation>
    </message>
    <message>
        <source>You are signed in as %1, who no longer works here.</source>
        <translation>Olet kirjautunut tunnuksella %1, jonka haltija ei enää työskentele täällä.</translation>
    </message>
    <message>
        <source>You are signed in as %1, who has no role in this database.</source>
        <translation>Olet kirjautunut tunnuksella %1, jolla ei ole roolia tässä tietokannassa.</translation>
    </message>
    <message>
        <source>On a server the time is the server&apos;s. Only whoever keeps the database may say another.</source>
        <translation>Palvelimella on voimassa palvelimen aika. Vain tietokannan ylläpitäjä saa ilmoittaa toisen.</translation>
    </message>
    <message>
        <source>If that is wrong, %1 can change the last day at work, under People and roles in the administration or with “lyhordctl user retire %2 --last-day DAY”.</source>
        <translation>Jos se on väärin, %1 voi muuttaa viimeisen työpäivän ylläpidon kohdassa Henkilöt ja roolit tai komennolla ”lyhordctl user retire %2 --last-day PÄIVÄ”.</translation>
    </message>
    <message>
        <source>A role is given by %1, under People and roles in the administration or with “lyhordctl user change %2 --role ROLE --agreement TEXT”.</source>
        <translation>Roolin antaa %1: ylläpidon kohdassa Henkilöt ja roolit tai komennolla ”lyhordctl user change %2 --role ROOLI --agreement TEKSTI”.</translation>
    </message>
    <message>
        <source>No worker has been at work on this server for an hour or longer. Reminders and reports wait until one is, and whoever stops the others is ended only when somebody else needs what they hold. Start lyhordctl worker.</source>
        <translation>Taustatyö ei ole ollut käynnissä tällä palvelimella viimeiseen tuntiin tai sitäkään kauemmin. Muistutusviestit ja raportit odottavat, kunnes se on käynnissä, ja muita estävän yhteys katkaistaan vasta, kun joku toinen tarvitsee sitä, mikä on lukittuna. Käynnistä lyhordctl worker.</translation>
    </message>
</context>
<context>
    <name>lyhord::SettingSection</name>
    <message>
        <source>A number of working days after the day of receipt.</source>
        <translation>Työpäivien määrä saapumispäivästä.</translation>
    </message>
    <message>
        <source>A number of calendar days.</source>
        <translation>Kalenteripäivien määrä.</translation>
    </message>
    <message>
        <source>The day of receipt</source>
        <translation>Saapumispäivä</translation>
    </message>
    <message>
        <source>The first reminder</source>
        <translation>Ensimmäinen muistutusviesti</translation>
    </message>
    <message>
        <source>A number of months.</source>
        <translation>Kuukausien määrä.</translation>
    </message>
    <message>
        <source>A number of years.</source>
        <translation>Vuosien määrä.</translation>
    </message>
    <message>
        <source>So long a step can be taken back.</source>
        <translation>Sen ajan vaiheen voi kumota.</translation>
    </message>
    <message>
        <source>In what leaves the municipality, so that nobody is recognised.</source>
        <translation>Kunnasta lähtevissä tiedoissa, jottei ketään tunnisteta.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Rule values</source>
        <translation>Sääntöjen arvot</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Show former values</source>
        <translation>Näytä entiset arvot</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>Uus&amp;i arvo</translation>
    </message>
    <message>
        <source>A new value holds from a day on. What was reckoned before that day keeps the former value.</source>
        <translation>Uusi arvo on voimassa tietystä päivästä alkaen. Sitä ennen laskettu säilyttää entisen arvon.</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>Sä&amp;äntö</translation>
    </message>
    <message>
        <source>V&amp;alue</source>
        <translation>Arv&amp;o</translation>
    </message>
    <message>
        <source>Holds fr&amp;om</source>
        <translation>&amp;Voimassa alkaen</translation>
    </message>
    <message>
        <source>By themselves on their day</source>
        <translation>Itsestään määräpäivänään</translation>
    </message>
    <message>
        <source>When somebody has looked them through and sends them</source>
        <translation>Kun joku on katsonut ne läpi ja lähettää ne</translation>
    </message>
    <message>
        <source>An e-mail address for word of suspected bribery or crime; the letter holds the number alone.</source>
        <translation>Sähköpostiosoite ilmoituksille epäillystä lahjonnasta tai rikoksesta; kirjeessä on vain numero.</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw…</source>
        <translation>Pe&amp;ru…</translation>
    </message>
    <message>
        <source>This value does not hold yet. Taken back, the present one goes on holding.</source>
        <translation>Arvo ei ole vielä voimassa. Jos se perutaan, nykyinen pysyy voimassa.</translation>
    </message>
    <message>
        <source>Running &amp;cases</source>
        <translation>Vireillä olevat asia&amp;t</translation>
    </message>
    <message>
        <source>Keep their days</source>
        <translation>Pitävät päivänsä</translation>
    </message>
    <message>
        <source>Get new days, from today</source>
        <translation>Saavat uudet päivät, tästä päivästä</translation>
    </message>
    <message>
        <source>Until then the present value holds.</source>
        <translation>Siihen asti nykyinen arvo on voimassa.</translation>
    </message>
    <message>
        <source>What moves is shown before it is saved.</source>
        <translation>Se, mikä siirtyy, näytetään ennen tallennusta.</translation>
    </message>
    <message numerus="yes">
        <source>The new value holds from today. %n running cases got other days.</source>
        <translation>
            <numerusform>Uusi arvo on voimassa tästä päivästä. %Ln vireillä oleva asia sai muut päivät.</numerusform>
            <numerusform>Uusi arvo on voimassa tästä päivästä. %Ln vireillä olevaa asiaa sai muut päivät.</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipality&apos;s own values of the rules appear here. Until there are any, those of the guidelines hold. Add one with Alt+N.</source>
        <translation>Kunnan omat sääntöjen arvot näkyvät tässä. Kunnes niitä on, noudatetaan ohjeiden arvoja. Lisää arvo näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a rule at the left to see its value, or give it a new one with Alt+N.</source>
        <translation>Valitse vasemmalta sääntö, jonka arvon haluat nähdä, tai anna sille uusi näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>%1 – replaced on %2</source>
        <extracomment>a rule, and the day on which its value was replaced, the same on which it came</extracomment>
        <translation>%1 – korvattu %2</translation>
    </message>
    <message>
        <source>Another value replaces it today. This one can still be read here, as replaced.</source>
        <translation>Toinen arvo korvaa sen tänään. Tämä on edelleen luettavissa täällä korvattuna.</translation>
    </message>
</context>
<context>
    <name>lyhord::SignatureDialog</name>
    <message>
        <source>Your signature</source>
        <translation>Allekirjoituksesi</translation>
    </message>
    <message>
        <source>&amp;Below the answers you write</source>
        <translation>&amp;Kirjoittamiesi vastausten alle</translation>
    </message>
    <message>
        <source>It follows you to every workstation. Leave it empty if you want none.</source>
        <translation>Se seuraa sinua kaikille työasemille. Jätä se tyhjäksi, jos et halua allekirjoitusta.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>lyhord::SmallNumbers</name>
    <message>
        <source>Of departments whose figure is hidden nothing is told here: it could be counted.</source>
        <translation>Hallinnoista, joiden luku on piilotettu, ei kerrota täällä mitään: ne voisi laskea.</translation>
    </message>
    <message>
        <source>– stands for a figure of any size that is hidden so that no small one can be worked out.</source>
        <translation>– tarkoittaa minkä tahansa suuruista lukua, joka on piilotettu, jotta mitään pientä lukua ei voi laskea.</translation>
    </message>
    <message>
        <source>Subjects whose figure is hidden are not listed.</source>
        <translation>Aiheita, joiden luku on piilotettu, ei luetella.</translation>
    </message>
    <message>
        <source>Some of each department are told, without their days; of the others none.</source>
        <translation>Joitakin kunkin hallinnon parannuksia kerrotaan ilman päivää, muiden ei lainkaan.</translation>
    </message>
    <message>
        <source>Categories of departments with so few cases are not listed: they would count them.</source>
        <translation>Hallintojen, joilla on näin vähän asioita, luokkia ei näytetä: asiat voisi laskea niistä.</translation>
    </message>
</context>
<context>
    <name>lyhord::SnippetDialog</name>
    <message>
        <source>Your text blocks</source>
        <translation>Omat tekstilohkot</translation>
    </message>
    <message>
        <source>Text &amp;blocks</source>
        <translation>Tekstilo&amp;hkot</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;ksti</translation>
    </message>
    <message>
        <source>What stands in braces is filled in when it is inserted.</source>
        <translation>Aaltosulkeissa oleva täytetään, kun lohko lisätään.</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Lisää ken&amp;ttä</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Ota takaisin</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Ctrl+Space inserts one where an answer is written.</source>
        <translation>Ctrl+Välilyönti lisää lohkon siihen, mihin kirjoitat.</translation>
    </message>
    <message>
        <source>New text block</source>
        <translation>Uusi tekstilohko</translation>
    </message>
</context>
<context>
    <name>lyhord::SnippetPicker</name>
    <message>
        <source>Insert a text block</source>
        <translation>Lisää tekstilohko</translation>
    </message>
    <message>
        <source>A part of its name</source>
        <translation>Osa nimestä</translation>
    </message>
    <message>
        <source>A part of the text block&apos;s name</source>
        <translation>Osa tekstilohkon nimestä</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Tekstilohkot</translation>
    </message>
    <message>
        <source>Your text &amp;blocks…</source>
        <translation>O&amp;mat tekstilohkot…</translation>
    </message>
    <message>
        <source>You have no text blocks yet. Write what you often write once, and give it a name.</source>
        <translation>Sinulla ei ole vielä tekstilohkoja. Kirjoita kerran se, mitä usein kirjoitat, ja anna sille nimi.</translation>
    </message>
    <message>
        <source>None of your text blocks has that in its name or text.</source>
        <translation>Sitä ei ole minkään tekstilohkosi nimessä eikä tekstissä.</translation>
    </message>
</context>
<context>
    <name>lyhord::SoundText</name>
    <message>
        <source>The text holds a null character. Copy it again as plain text.</source>
        <translation>Tekstissä on nollamerkki. Kopioi se uudelleen pelkkänä tekstinä.</translation>
    </message>
    <message>
        <source>The text holds a control character (%1) that cannot be shown. Remove it.</source>
        <translation>Tekstissä on ohjausmerkki (%1), jota ei voi näyttää. Poista se.</translation>
    </message>
    <message>
        <source>The text is damaged: it holds half a character. Copy it again from where it came.</source>
        <translation>Teksti on vioittunut: siinä on puolikas merkki. Kopioi se uudelleen alkuperäisestä paikasta.</translation>
    </message>
</context>
<context>
    <name>lyhord::SpellingAid</name>
    <message>
        <source>Nothing is misspelt here.</source>
        <translation>Tässä ei ole kirjoitusvirheitä.</translation>
    </message>
    <message>
        <source>Take “%1” off the word list</source>
        <extracomment>%1: a word</extracomment>
        <translation>Poista ”%1” sanaluettelosta</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Seuraava väärin kirjoitettu sana</translation>
    </message>
    <message>
        <source>There is no proposal</source>
        <translation>Ehdotuksia ei ole</translation>
    </message>
    <message>
        <source>Add “%1” to the municipality&apos;s word list</source>
        <translation>Lisää ”%1” kunnan sanaluetteloon</translation>
    </message>
    <message>
        <source>Add “%1” to your own word list</source>
        <translation>Lisää ”%1” omaan sanaluetteloosi</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Tekstin kieli</translation>
    </message>
    <message>
        <source>Spelling is not looked at in this language: %1</source>
        <extracomment>%1: a language</extracomment>
        <translation>Oikeinkirjoitusta ei tarkisteta tällä kielellä: %1</translation>
    </message>
    <message>
        <source>No dictionary is installed: %1 (the package %2)</source>
        <extracomment>%1: a language, %2: a package of the operating system</extracomment>
        <translation>Sanakirja puuttuu: %1 (paketti %2)</translation>
    </message>
</context>
<context>
    <name>lyhord::StandardAnswerSection</name>
    <message>
        <source>Standard answers</source>
        <translation>Vakiovastaukset</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Show retire&amp;d</source>
        <translation>Näytä &amp;käytöstä poistetut</translation>
    </message>
    <message>
        <source>&amp;New standard answer</source>
        <translation>Uus&amp;i vakiovastaus</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tunnus (&amp;D)</translation>
    </message>
    <message>
        <source>Agreed with the de&amp;partment</source>
        <translation>S&amp;ovittu hallinnon kanssa</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Teksti (&amp;X)</translation>
    </message>
    <message>
        <source>What it leads t&amp;o</source>
        <translation>Mihin tämä &amp;johtaa</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Sopimus (&amp;B)</translation>
    </message>
    <message>
        <source>Short and for ever, such as plogordning.</source>
        <translation>Lyhyt ja pysyvä, esimerkiksi plogordning.</translation>
    </message>
    <message>
        <source>With whom, when, and where it is kept.</source>
        <translation>Kenen kanssa, milloin ja missä sitä säilytetään.</translation>
    </message>
    <message>
        <source>Without an agreement the answer cannot be used.</source>
        <translation>Ilman sopimusta vastausta ei voi käyttää.</translation>
    </message>
    <message>
        <source>Answers agreed with a department appear here. With one of them the contact centre answers a common view at once. Add the first one with Alt+N.</source>
        <translation>Hallinnon kanssa sovitut vastaukset näkyvät tässä. Niillä asiakaspalvelukeskus vastaa tavalliseen palautteeseen heti. Lisää ensimmäinen näppäimillä Alt+I.</translation>
    </message>
    <message>
        <source>Choose a standard answer at the left to change it, or add one with Alt+N.</source>
        <translation>Valitse vasemmalta vakiovastaus, jota haluat muuttaa, tai lisää uusi näppäimillä Alt+I.</translation>
    </message>
</context>
<context>
    <name>lyhord::StandardAnswerWords</name>
    <message>
        <source>%1 (only: %2)</source>
        <extracomment>a standard answer, the language it is in: it has no text in that of the case</extracomment>
        <translation>%1 (vain: %2)</translation>
    </message>
</context>
<context>
    <name>lyhord::StandardAnswers</name>
    <message>
        <source>%1 is filled in by nothing: the person would read it as it stands. Write the words themselves instead.</source>
        <translation>Mikään ei täytä kohtaa %1: henkilö lukisi sen sellaisenaan. Kirjoita sen sijaan itse sanat.</translation>
    </message>
    <message>
        <source>Standard answer “%1”: %2</source>
        <extracomment>the title of a standard answer, what is wrong with its text</extracomment>
        <translation>Vakiovastaus ”%1”: %2</translation>
    </message>
    <message>
        <source>This standard answer has no text in the language of the letter.</source>
        <translation>Vakiovastauksella ei ole tekstiä kirjeen kielellä.</translation>
    </message>
</context>
<context>
    <name>lyhord::StartDialog</name>
    <message>
        <source>Welcome to Lyhörd</source>
        <translation>Tervetuloa Lyhördiin</translation>
    </message>
    <message>
        <source>There is no database yet. Choose the municipality, and one is made on this computer. Everything in it can be changed later under Administration.</source>
        <translation>Tietokantaa ei vielä ole. Valitse kunta, niin tietokanta luodaan tälle tietokoneelle. Kaikkea siinä voi muuttaa myöhemmin kohdassa Ylläpito.</translation>
    </message>
    <message>
        <source>With %1 made-up &amp;cases, to try the program out</source>
        <translation>Mukana %1 &amp;esimerkkiasiaa ohjelman kokeilemista varten</translation>
    </message>
    <message>
        <source>The database will be %1</source>
        <translation>Tietokannaksi tulee %1</translation>
    </message>
    <message>
        <source>Create &amp;the database</source>
        <translation>Luo &amp;tietokanta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kunta</translation>
    </message>
    <message>
        <source>The database is being made.</source>
        <translation>Tietokantaa luodaan.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Kuinka paljon on valmiina</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ke&amp;skeytä</translation>
    </message>
    <message>
        <source>The database is being made: %1 of %2 cases.</source>
        <translation>Tietokantaa luodaan: asioita %1/%2.</translation>
    </message>
    <message>
        <source>Stopping. What had been made is taken away again.</source>
        <translation>Keskeytetään. Jo luotu poistetaan.</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Missä tietokanta on</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Tällä tietokoneella</translation>
    </message>
    <message>
        <source>A file on a share</source>
        <translation>Tiedosto verkkojaossa</translation>
    </message>
    <message>
        <source>The municipality&apos;s server</source>
        <translation>Kunnan palvelin</translation>
    </message>
    <message>
        <source>&amp;File on the share</source>
        <translation>&amp;Tiedosto verkkojaossa</translation>
    </message>
    <message>
        <source>If it is not there yet, it is made.</source>
        <translation>Jos sitä ei vielä ole, se luodaan.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Valitse…</translation>
    </message>
    <message>
        <source>Enter where the municipality&apos;s database server is. Its administrator knows.</source>
        <translation>Anna, missä kunnan tietokantapalvelin on. Sen ylläpitäjä tietää.</translation>
    </message>
    <message>
        <source>Several workstations may use one file on a share that has passed the lock probe. Who can read the file can read everything in it.</source>
        <translation>Useat työasemat voivat käyttää yhtä tiedostoa verkkojaossa, joka on läpäissyt lukituskokeen. Joka voi lukea tiedoston, voi lukea kaiken siinä.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Yhdistä</translation>
    </message>
    <message>
        <source>Open &amp;the database</source>
        <translation>Avaa &amp;tietokanta</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, or choose it.</source>
        <translation>Anna tiedoston koko polku tai valitse se.</translation>
    </message>
    <message>
        <source>The database on the share</source>
        <translation>Tietokanta verkkojaossa</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Tietokannat (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>Tietokantaa avataan.</translation>
    </message>
</context>
<context>
    <name>lyhord::StatisticsPage</name>
    <message>
        <source>Stop &amp;now</source>
        <translation>Keske&amp;ytä</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Vi&amp;e</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>How far the counting has come</source>
        <translation>Kuinka pitkälle laskenta on edennyt</translation>
    </message>
    <message>
        <source>Report calendar</source>
        <translation>Raporttikalenteri</translation>
    </message>
    <message>
        <source>Which reports are due, and which were sent to whom (Ctrl+Shift+R)</source>
        <translation>Mitkä raportit ovat lähdössä ja mitkä on lähetetty kenellekin (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Excel, PDF and CSV of what is shown</source>
        <translation>Näytetyistä luvuista Excel, PDF ja CSV</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Raportin osat</translation>
    </message>
    <message>
        <source>The table was copied: %1.</source>
        <translation>Taulukko kopioitiin: %1.</translation>
    </message>
    <message>
        <source>The counting was stopped. Choose something smaller, or count again.</source>
        <translation>Laskenta keskeytettiin. Valitse jotain suppeampaa tai laske uudelleen.</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Laske uudelleen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yritä uudelleen</translation>
    </message>
    <message>
        <source>The figures are being counted …</source>
        <translation>Lukuja lasketaan …</translation>
    </message>
    <message>
        <source>Cases have changed: the figures follow shortly.</source>
        <translation>Asioita on muuttunut: luvut päivittyvät pian.</translation>
    </message>
    <message>
        <source>The period has not begun yet. Choose an earlier one.</source>
        <translation>Jakso ei ole vielä alkanut. Valitse aikaisempi.</translation>
    </message>
    <message>
        <source>There is nothing to count yet. When the first feedback has been registered, its figures stand here.</source>
        <translation>Vielä ei ole mitään laskettavaa. Kun ensimmäinen palaute on kirjattu, luvut näkyvät tässä.</translation>
    </message>
    <message>
        <source>Nothing was received, answered or closed then. Choose another period, or more departments.</source>
        <translation>Silloin ei tullut palautetta eikä mihinkään vastattu tai mitään päätetty. Valitse toinen jakso tai useampia hallintoja.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Määritelmät</translation>
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
        <translation>Pienet luvut on piilotettu.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>Show small figures</source>
        <translation>Näytä pienet luvut</translation>
    </message>
    <message>
        <source>There are no figures from that time: the first case came in %1. Choose a later period.</source>
        <translation>Siltä ajalta ei ole lukuja: ensimmäinen asia saapui: %1. Valitse myöhempi jakso.</translation>
    </message>
</context>
<context>
    <name>lyhord::StepForm</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Ctrl+Enter does it, Esc closes</source>
        <translation>Ctrl+Enter suorittaa, Esc sulkee</translation>
    </message>
    <message>
        <source>%1 is no working day (%2).</source>
        <translation>%1 ei ole työpäivä (%2).</translation>
    </message>
    <message>
        <source>Write a name or a key</source>
        <translation>Kirjoita nimi tai tunnus</translation>
    </message>
    <message>
        <source>“%1” is none of them. Choose from the list.</source>
        <translation>”%1” ei ole mikään niistä. Valitse luettelosta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is, and which one: &quot;Department: Streets and Parks&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sulkee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>lyhord::StepForms</name>
    <message>
        <source>Record the department&apos;s answer</source>
        <translation>Kirjaa hallinnon vastaus</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Ha&amp;llinto</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>Va&amp;staus</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>L&amp;opputulos</translation>
    </message>
    <message>
        <source>Ask a department&apos;s registrar whether this is a case</source>
        <translation>Tiedustele hallinnon kirjaajalta, kuuluuko tämä käsitellä asiana</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tiedustele</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>K&amp;ysymys</translation>
    </message>
    <message>
        <source>Record the registrar&apos;s answer</source>
        <translation>Merkitse kirjaajan vastaus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Merkitse</translation>
    </message>
    <message>
        <source>No longer ask a department</source>
        <translation>Peruuta pyyntö hallinnolle</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Peruuta pyyntö</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Perustelu</translation>
    </message>
    <message>
        <source>Refer to where it belongs</source>
        <translation>Ohjaa sinne, minne asia kuuluu</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Ohjaa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Peruste</translation>
    </message>
    <message>
        <source>La&amp;w, for the exercise of authority</source>
        <translation>Laki, kun kyse on &amp;julkisen vallan käytöstä</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>Ken&amp;elle</translation>
    </message>
    <message>
        <source>What the &amp;person is told</source>
        <translation>Mitä henkil&amp;ölle kerrotaan</translation>
    </message>
    <message>
        <source>Tell the person when the answer will come</source>
        <translation>Kerro henkilölle, milloin vastaus tulee</translation>
    </message>
    <message>
        <source>Send the interim answer</source>
        <translation>Lähetä väliaikatieto</translation>
    </message>
    <message>
        <source>An interim answer gives a new date. It is no answer: the case stays open and its clock goes on.</source>
        <translation>Väliaikatiedossa ilmoitetaan uusi päivä. Se ei ole vastaus: asia on yhä avoinna, ja sen määräaika kuluu.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;eksti</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Uusi &amp;päivä</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Päätä käsittely ilman vastausta</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Päätä käsittely</translation>
    </message>
    <message>
        <source>Only for those who want no reply or cannot be reached.</source>
        <translation>Vain kun henkilö ei toivo vastausta tai häntä ei tavoiteta.</translation>
    </message>
    <message>
        <source>Write the case off</source>
        <translation>Jätä asia sillensä</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Jätä sillensä</translation>
    </message>
    <message>
        <source>Link to another case</source>
        <translation>Linkitä toiseen asiaan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkitä</translation>
    </message>
    <message>
        <source>How they &amp;belong together</source>
        <translation>&amp;Miten ne liittyvät toisiinsa</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Avaa asia uudelleen</translation>
    </message>
    <message>
        <source>The number stays; a new time limit begins today, and the earlier answer is kept.</source>
        <translation>Numero säilyy. Uusi määräaika alkaa tänään, ja aiempi vastaus säilytetään.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>The person has got in touch again</source>
        <translation>Henkilö on ottanut uudelleen yhteyttä</translation>
    </message>
    <message>
        <source>It belongs to this case and does not restart the clock. The departments that have not answered are told.</source>
        <translation>Viesti kuuluu tähän asiaan eikä aloita määräaikaa alusta. Siitä kerrotaan hallinnoille, jotka eivät ole vastanneet.</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Mitä ke&amp;rrottiin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>The person is not satisfied with the answer</source>
        <translation>Henkilö ei ole tyytyväinen vastaukseen</translation>
    </message>
    <message>
        <source>The case goes one level up in the department, under the same number.</source>
        <translation>Asia siirtyy hallinnossa yhtä tasoa ylemmäs samalla numerolla.</translation>
    </message>
    <message>
        <source>Take it one level up</source>
        <translation>Siirrä ylemmäs</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Osoita…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a request…</source>
        <translation>&amp;Peruuta pyyntö…</translation>
    </message>
    <message>
        <source>Consult a &amp;registrar…</source>
        <translation>&amp;Tiedustele kirjaajalta…</translation>
    </message>
    <message>
        <source>Record the registrar&apos;s a&amp;nswer…</source>
        <translation>&amp;Merkitse kirjaajan vastaus…</translation>
    </message>
    <message>
        <source>Re&amp;fer…</source>
        <translation>O&amp;hjaa…</translation>
    </message>
    <message>
        <source>Record a &amp;department&apos;s answer…</source>
        <translation>Kirjaa hallinnon &amp;vastaus…</translation>
    </message>
    <message>
        <source>&amp;Interim answer…</source>
        <translation>Vä&amp;liaikatieto…</translation>
    </message>
    <message>
        <source>&amp;Joint answer…</source>
        <translation>&amp;Yhteinen vastaus…</translation>
    </message>
    <message>
        <source>&amp;Close without an answer…</source>
        <translation>Päätä &amp;ilman vastausta…</translation>
    </message>
    <message>
        <source>&amp;Open again…</source>
        <translation>&amp;Avaa uudelleen…</translation>
    </message>
    <message>
        <source>Write o&amp;ff…</source>
        <translation>&amp;Jätä sillensä…</translation>
    </message>
    <message>
        <source>Has got in &amp;touch again…</source>
        <translation>Uusi yhteyde&amp;notto…</translation>
    </message>
    <message>
        <source>Is not &amp;satisfied…</source>
        <translation>&amp;Ei ole tyytyväinen…</translation>
    </message>
    <message>
        <source>&amp;Link to another case…</source>
        <translation>Lin&amp;kitä toiseen asiaan…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Ko&amp;rjaa…</translation>
    </message>
    <message>
        <source>S&amp;plit off a matter…</source>
        <translation>Erota uu&amp;deksi asiaksi…</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>Liit&amp;ä tiedostoja…</translation>
    </message>
    <message>
        <source>&amp;Who at the department answered</source>
        <translation>&amp;Kuka hallinnossa vastasi</translation>
    </message>
    <message>
        <source>Remind those who have not answered</source>
        <translation>Muistuta niitä, jotka eivät ole vastanneet</translation>
    </message>
    <message>
        <source>Remind now</source>
        <translation>Muistuta nyt</translation>
    </message>
    <message>
        <source>The reminder whose day has come goes to %1. Each reminder is sent once.</source>
        <translation>Muistutusviesti, jonka päivä on tullut, lähtee: %1. Kukin muistutusviesti lähetetään kerran.</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Työmuistiinpano</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Tallenna muistiinpano</translation>
    </message>
    <message>
        <source>Only for those who work on the case where you do. It is no document of the case and is never sent, printed or handed out.</source>
        <translation>Vain niille, jotka käsittelevät asiaa samassa paikassa kuin sinä. Se ei ole asian asiakirja, eikä sitä koskaan lähetetä, tulosteta eikä luovuteta.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Muistiinpano</translation>
    </message>
    <message>
        <source>Come back to the case</source>
        <translation>Palaa asiaan</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Liputa</translation>
    </message>
    <message>
        <source>Nobody else sees this.</source>
        <translation>Kukaan muu ei näe tätä.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Miksi</translation>
    </message>
    <message>
        <source>Re&amp;mind now…</source>
        <translation>&amp;Muistuta nyt…</translation>
    </message>
    <message>
        <source>Wor&amp;king note…</source>
        <translation>Työmuistiin&amp;pano…</translation>
    </message>
    <message>
        <source>Come &amp;back on a day…</source>
        <translation>Palaa jonakin päi&amp;vänä…</translation>
    </message>
    <message>
        <source>Take the flag awa&amp;y</source>
        <translation>Poista l&amp;ippu</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a word in the text, and what it points to</comment>
        <translation>”%1”: %2</translation>
    </message>
    <message>
        <source>The &amp;other case</source>
        <translation>Toi&amp;nen asia</translation>
    </message>
    <message>
        <source>Not ours: hand the case back to the contact centre</source>
        <translation>Ei meidän: palauta asia asiakaspalvelukeskukselle</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>The contact centre finds it among what is to be assigned, with your reason, and asks somebody else.</source>
        <translation>Asiakaspalvelukeskus löytää sen osoitettavien joukosta perustelusi kanssa ja kysyy toiselta.</translation>
    </message>
    <message>
        <source>&amp;Reason, and whose it is if you know</source>
        <translation>&amp;Perustelu, ja kenen asia on, jos tiedät</translation>
    </message>
    <message>
        <source>Not o&amp;urs: hand back…</source>
        <translation>Ei mei&amp;dän: palauta…</translation>
    </message>
    <message>
        <source>%1 has answered already. What you write here replaces that answer.</source>
        <translation>%1 on jo vastannut. Se, mitä kirjoitat tähän, korvaa vastauksen.</translation>
    </message>
    <message>
        <source>&amp;Reason, as the department will read it</source>
        <translation>&amp;Syy, sellaisena kuin hallinto sen lukee</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Vastaa henkilölle</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Tallenna vastaus</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Vastaus</translation>
    </message>
    <message>
        <source>Left empty, nobody is named as the one who answered</source>
        <translation>Jos tämä jää tyhjäksi, vastaajaa ei nimetä</translation>
    </message>
    <message>
        <source>Three months have passed without an answer. A case written off is counted as such and never as answered.</source>
        <translation>Kolme kuukautta on kulunut ilman vastausta. Sillensä jätetty asia lasketaan sellaiseksi eikä koskaan vastatuksi.</translation>
    </message>
    <message>
        <source>These have had the case before, and know what they have read: %1.</source>
        <translation>Nämä ovat saaneet asian aiemmin ja tietävät, mitä ovat lukeneet: %1.</translation>
    </message>
    <message>
        <source>From now on nobody but the chief legal officer reads it. Working notes do not go along, and nobody reads them any more.</source>
        <translation>Tästä lähtien sitä lukee vain johtava lakimies. Työmuistiinpanot eivät siirry mukana, eikä kukaan lue niitä enää.</translation>
    </message>
    <message>
        <source>Only those with the chief legal officer&apos;s role see what is written here.</source>
        <translation>Vain ne, joilla on johtavan lakimiehen rooli, näkevät tähän kirjoitetun.</translation>
    </message>
    <message>
        <source>The person wants no reply or cannot be reached: what you write is kept in the case, and only those with the chief legal officer&apos;s role see it.</source>
        <translation>Henkilö ei halua vastausta tai häntä ei tavoiteta: kirjoittamasi säilyy asiassa, ja vain ne, joilla on johtavan lakimiehen rooli, näkevät sen.</translation>
    </message>
    <message>
        <source>Change the answer that was given on %1</source>
        <comment>day</comment>
        <translation>Muuta vastausta, joka annettiin %1</translation>
    </message>
    <message>
        <source>The department has answered already</source>
        <translation>Hallinto on jo vastannut</translation>
    </message>
    <message>
        <source>The contact centre takes the case over. It stays secret: whoever may read secret cases there reads what was said, what you write here and what you have answered; if they lift the mark, everybody who works on it does. You cannot take that back.</source>
        <translation>Asia siirtyy asiakaspalvelukeskukselle. Se pysyy salassa pidettävänä: se, jolla on siellä oikeus, voi lukea, mitä sanottiin, mitä kirjoitat tähän ja mitä olet vastannut. Jos merkintä poistetaan, kaikki asiaa käsittelevät voivat lukea sen. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>The case is secret, and you may not read what was said or who said it. You can answer all the same. An administrator at the contact centre can give you the right to read secret cases.</source>
        <translation>Asia on salassa pidettävä, eikä sinulla ole oikeutta lukea, mitä kerrottiin tai kuka kertoi. Voit silti vastata. Asiakaspalvelukeskuksen pääkäyttäjä voi antaa sinulle oikeuden lukea salassa pidettäviä asioita.</translation>
    </message>
    <message>
        <source>Keep it for the call</source>
        <translation>Tallenna puhelua varten</translation>
    </message>
    <message>
        <source>Your reason is not in it.</source>
        <translation>Perustelusi ei ole kirjeessä.</translation>
    </message>
    <message>
        <source>What had still to be sent or said to the person is withdrawn.</source>
        <translation>Se, mitä henkilölle ei ole vielä lähetetty tai kerrottu, perutaan.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Valitse peruste</translation>
    </message>
    <message>
        <source>These need not answer: %1. A letter tells them so, and a question that still waits is stopped.</source>
        <translation>Näiden ei tarvitse vastata: %1. Kirje kertoo siitä niille, ja kysymys, joka vielä odottaa, pysäytetään.</translation>
    </message>
    <message>
        <source>Of what is handed over to the chief legal officer only those whose question has left are told.</source>
        <translation>Jos asia luovutetaan johtavalle lakimiehelle, siitä kerrotaan vain niille, joiden kysymys on lähtenyt.</translation>
    </message>
</context>
<context>
    <name>lyhord::StepStore</name>
    <message>
        <source>Case %1 has no step that could be taken back.</source>
        <translation>Asiassa %1 ei ole vaihetta, jonka voisi kumota.</translation>
    </message>
</context>
<context>
    <name>lyhord::StepWords</name>
    <message>
        <source>Assign %1</source>
        <extracomment>a step that can be taken back; %1 are departments</extracomment>
        <translation>Osoita: %1</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Peruuta pyyntö: %1</translation>
    </message>
    <message>
        <source>Consult %1</source>
        <translation>Kysy neuvoa: %1</translation>
    </message>
    <message>
        <source>Registrar&apos;s answer from %1</source>
        <translation>Kirjaajan vastaus: %1</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Muistuta %1</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Väliaikatieto</translation>
    </message>
    <message>
        <source>Answer to the person</source>
        <translation>Vastaus henkilölle</translation>
    </message>
    <message>
        <source>Propose writing off</source>
        <translation>Ehdota sillensä jättämistä</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Jätä sillensä</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Ohjaa</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkitä</translation>
    </message>
    <message>
        <source>Split off a matter</source>
        <translation>Erota uudeksi asiaksi</translation>
    </message>
    <message>
        <source>Has got in touch again</source>
        <translation>On ottanut taas yhteyttä</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Päätä ilman vastausta</translation>
    </message>
    <message>
        <source>Is not satisfied</source>
        <translation>Ei ole tyytyväinen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is a step, &quot;Assign Streets and parks&quot;</extracomment>
        <translation>Peru: %1</translation>
    </message>
    <message>
        <source>Mark that it has left</source>
        <translation>Merkitse lähteneeksi</translation>
    </message>
    <message>
        <source>Hand back from %1</source>
        <translation>Palautus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>departments</comment>
        <extracomment>%1 is a department</extracomment>
        <translation>
            <numerusform>%1 ja %Ln muu</numerusform>
            <numerusform>%1 ja %Ln muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::SupportDialog</name>
    <message>
        <source>System</source>
        <translation>Käyttöjärjestelmä</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Ikkunajärjestelmä</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Näytöt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma ulkoasu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Tallenna…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Raportti tukea varten</translation>
    </message>
    <message>
        <source>This is the &amp;whole report. It holds nothing about people or cases; read it through, save it, and send the file to whoever helps you.</source>
        <translation>Tämä on k&amp;oko raportti. Siinä ei ole mitään henkilöistä eikä asioista. Lue se läpi, tallenna se ja lähetä tiedosto auttajallesi.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Save the report for support</source>
        <translation>Tallenna raportti tukea varten</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teksti (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Choose another place.</source>
        <translation>Raporttia ei voitu tallentaa nimellä %1: %2. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Raportti on kopioitu.</translation>
    </message>
</context>
<context>
    <name>lyhord::SupportReport</name>
    <message>
        <source>not counted yet</source>
        <translation>ei vielä laskettu</translation>
    </message>
    <message>
        <source>under %L1</source>
        <translation>alle %L1</translation>
    </message>
    <message>
        <source>about %L1</source>
        <translation>noin %L1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>It cannot be read now</source>
        <translation>Sitä ei voi nyt lukea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>Tables and their rows</source>
        <translation>Taulut ja niiden rivit</translation>
    </message>
    <message>
        <source>Rule values</source>
        <translation>Sääntöjen arvot</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>on asetettu</translation>
    </message>
    <message>
        <source>Report for support, Lyhörd</source>
        <translation>Raportti tukea varten, Lyhörd</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Program and workstation</source>
        <translation>Ohjelma ja työasema</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>Lokin loppu</translation>
    </message>
    <message>
        <source>There is none in a file.</source>
        <translation>Tiedostossa ei ole lokia.</translation>
    </message>
</context>
<context>
    <name>lyhord::TablePart</name>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>&amp;Kopioi taulukko</translation>
    </message>
    <message>
        <source>To the clipboard, as Excel takes it</source>
        <translation>Leikepöydälle siinä muodossa, jonka Excel ottaa vastaan</translation>
    </message>
    <message>
        <source>Enter or a click on a figure shows its cases.</source>
        <translation>Enter tai luvun napsautus näyttää sen asiat.</translation>
    </message>
</context>
<context>
    <name>lyhord::Tables</name>
    <message>
        <source>Department</source>
        <translation>Hallinto</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aihealue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Jaottelu: %1</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Received month by month</source>
        <translation>Saapuneet kuukausittain</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Vuosittain</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Received and closed year by year</source>
        <translation>Saapuneet ja päätetyt vuosittain</translation>
    </message>
    <message>
        <source>Feedback time and handling time</source>
        <translation>Vastausaika ja käsittelyaika</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Receipt to first answer, working days</source>
        <translation>Saapumisesta ensimmäiseen vastaukseen, työpäivää</translation>
    </message>
    <message>
        <source>Receipt to first answer, calendar days</source>
        <translation>Saapumisesta ensimmäiseen vastaukseen, kalenteripäivää</translation>
    </message>
    <message>
        <source>Receipt to closing, working days</source>
        <translation>Saapumisesta päätökseen, työpäivää</translation>
    </message>
    <message>
        <source>Receipt to closing, calendar days</source>
        <translation>Saapumisesta päätökseen, kalenteripäivää</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Kuinka kauan se kesti</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Työpäivää</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 tai enemmän</translation>
    </message>
    <message>
        <source>Working days to the first answer and to closing</source>
        <translation>Työpäivää ensimmäiseen vastaukseen ja päätökseen</translation>
    </message>
    <message>
        <source>Departments: outcome and time</source>
        <translation>Hallinnot: tulos ja aika</translation>
    </message>
    <message>
        <source>Departments: kinds</source>
        <translation>Hallinnot: lajit</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Lajit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Departments: oral share</source>
        <translation>Hallinnot: suullisten osuus</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aihealueet</translation>
    </message>
    <message>
        <source>The departments&apos; own categories</source>
        <translation>Hallintojen omat luokat</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Answered by the contact centre itself</source>
        <translation>Asiakaspalvelukeskuksen itse vastaamat</translation>
    </message>
    <message>
        <source>Reminders, interim answers and what came back</source>
        <translation>Muistutusviestit, väliaikatiedot ja palanneet</translation>
    </message>
    <message>
        <source>Open and late</source>
        <translation>Avoinna ja myöhässä</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Tietojen laatu</translation>
    </message>
    <message>
        <source>Received per department and kind</source>
        <translation>Saapuneet hallinnoittain ja lajeittain</translation>
    </message>
    <message>
        <source>Share answered within 10 working days</source>
        <translation>10 työpäivässä vastattujen osuus</translation>
    </message>
    <message>
        <source>Received per channel</source>
        <translation>Saapuneet kanavittain</translation>
    </message>
    <message>
        <source>Open cases by age in working days</source>
        <translation>Avoimet asiat iän mukaan työpäivinä</translation>
    </message>
    <message>
        <source>Oral are those that came by phone or at a visit.</source>
        <translation>Suullisia ovat puhelimitse tai käynnillä tulleet.</translation>
    </message>
    <message>
        <source>An interim answer is no answer: the clock goes on.</source>
        <translation>Väliaikatieto ei ole vastaus: määräaika jatkuu.</translation>
    </message>
    <message>
        <source>At the end of the period, by working days since receipt. Written off ones are failures.</source>
        <translation>Jakson lopussa, työpäivinä saapumisesta. Sillensä jätetyt ovat epäonnistumisia.</translation>
    </message>
    <message>
        <source>Departments that register differently cannot be compared: look at the oral share, at what was registered later, and at when a department began to register.</source>
        <translation>Eri tavoin kirjaavia hallintoja ei voi verrata: katso suullisten osuutta, myöhemmin kirjattuja ja sitä, milloin hallinto alkoi kirjata.</translation>
    </message>
    <message>
        <source>A category counts what lies below it too. Categories are called what they were called then.</source>
        <translation>Luokka laskee myös alempansa. Luokilla on silloiset nimensä.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>chart: its values</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Largest subjects</source>
        <translation>Suurimmat aiheet</translation>
    </message>
    <message>
        <source>Subjects that grew most</source>
        <translation>Eniten kasvaneet aiheet</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prosessit</translation>
    </message>
    <message>
        <source>Service declarations</source>
        <translation>Palvelulupaukset</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Nothing of this in the period.</source>
        <translation>Tätä ei ole jaksolla.</translation>
    </message>
    <message>
        <source>What was improved</source>
        <translation>Mitä parannettiin</translation>
    </message>
    <message>
        <source>No case closed in the period led to an improvement that may be told here.</source>
        <translation>Yksikään jaksolla päätetty asia ei johtanut parannukseen, josta saa kertoa tässä.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>The figures stand as they were when they were frozen. Counted today, these would differ.</source>
        <translation>Luvut ovat kuten jäädytettäessä. Tänään laskettuina nämä poikkeaisivat.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ei hallintoa</translation>
    </message>
    <message>
        <source>The figures stand as they were when they were frozen. Counted today, as many cases would stand under other departments, kinds, categories or other parts.</source>
        <translation>Luvut ovat sellaiset kuin ne olivat jäädytettäessä. Tänään laskettuina yhtä moni asia olisi toisten hallintojen, lajien, luokkien tai muiden osien kohdalla.</translation>
    </message>
    <message>
        <source>As it is now, by working days since receipt. Written off ones are failures.</source>
        <translation>Tilanne nyt, työpäivinä saapumisesta. Sillensä jätetyt ovat epäonnistumisia.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Muuttunut sen jälkeen</translation>
    </message>
    <message>
        <source>A case that several departments were asked about is due with each of them, so what was due does not add up; the other columns count it with the one that was asked first. One that no department was asked about counts with the department it concerns. The share is of the answers to the person; the department&apos;s own answer stands beside it.</source>
        <translation>Usealta hallinnolta kysytty asia on vastattava jokaisessa, joten vastattavien luku ei ole yhteenlaskettavissa. Muissa sarakkeissa asia lasketaan sille, jolta kysyttiin ensin. Asia, josta ei ole kysytty yhdeltäkään hallinnolta, lasketaan sille hallinnolle, jota se koskee. Osuus koskee vastauksia henkilölle; hallinnon oma vastaus on sen vieressä.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Those of departments, channels, categories and other parts can differ too.</source>
        <translation>Myös hallintojen, kanavien, luokkien ja muiden osien luvut voivat poiketa.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a year</comment>
        <translation>%1 tähän mennessä</translation>
    </message>
    <message>
        <source>A year that has not ended is counted up to the day of making: it cannot be compared with whole ones.</source>
        <translation>Vuosi, joka ei ole päättynyt, lasketaan raportin tekopäivään asti: sitä ei voi verrata kokonaisiin vuosiin.</translation>
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
        <translation>Kirjausta ei voi kumota: numero on annettu. Korjaa asiaa tai päätä sen käsittely.</translation>
    </message>
    <message>
        <source>What was deleted by decision does not come back.</source>
        <translation>Päätöksellä hävitettyä ei voi palauttaa.</translation>
    </message>
    <message>
        <source>What has been attached to a case belongs to it and stays.</source>
        <translation>Asiaan liitetty kuuluu asiaan ja säilyy.</translation>
    </message>
    <message>
        <source>Something has been done with the case since, so this step cannot be taken back any more.</source>
        <translation>Asialle on sen jälkeen tehty jotain, joten tätä vaihetta ei voi enää kumota.</translation>
    </message>
    <message>
        <source>What this step sent has left the house, so it cannot be taken back any more.</source>
        <translation>Tässä vaiheessa lähetetty viesti on jo lähtenyt, joten vaihetta ei voi enää kumota.</translation>
    </message>
    <message>
        <source>A step is taken back by who took it, or by an administrator who may read the case.</source>
        <translation>Vaiheen voi kumota sen tekijä tai pääkäyttäjä, joka saa lukea asian.</translation>
    </message>
    <message>
        <source>The days were reckoned anew since the calendar changed. Change the calendar, and they follow.</source>
        <translation>Päivät laskettiin uudelleen, kun kalenteri muuttui. Muuta kalenteria, niin ne seuraavat.</translation>
    </message>
</context>
<context>
    <name>lyhord::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Kum&amp;oa</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Tässä ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>Take back?</source>
        <translation>Perutaanko?</translation>
    </message>
    <message>
        <source>%1

This is not what is in sight. Take it back all the same?</source>
        <extracomment>the first is what was told when it was done</extracomment>
        <translation>%1

Se ei ole nyt näkyvissä. Perutaanko se silti?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Peru se</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Jätä se</translation>
    </message>
</context>
<context>
    <name>lyhord::Validation</name>
    <message>
        <source>The text is too long: it has %1 characters, and at most %2 are possible.</source>
        <translation>Teksti on liian pitkä: merkkejä on %1, ja enimmäismäärä on %2.</translation>
    </message>
    <message>
        <source>This must be written on one line.</source>
        <translation>Kirjoita tämä yhdelle riville.</translation>
    </message>
    <message>
        <source>Say how the message came in.</source>
        <translation>Valitse, mitä kautta viesti saapui.</translation>
    </message>
    <message>
        <source>The message cannot have been received in the future.</source>
        <translation>Viesti ei ole voinut saapua tulevaisuudessa.</translation>
    </message>
    <message>
        <source>The day of receipt must not be before %1.</source>
        <translation>Saapumispäivä ei saa olla ennen päivää %1.</translation>
    </message>
    <message>
        <source>Say what kind of message it is.</source>
        <translation>Valitse viestin tyyppi.</translation>
    </message>
    <message>
        <source>This municipality does not use the kind %1. Choose another one.</source>
        <translation>Tyyppi ”%1” ei ole käytössä tässä kunnassa. Valitse toinen.</translation>
    </message>
    <message>
        <source>Say which area it is about.</source>
        <translation>Valitse aihealue.</translation>
    </message>
    <message>
        <source>There is no area called %1.</source>
        <translation>Aihealuetta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The area %1 is no longer used. Choose another one.</source>
        <translation>Aihealue ”%1” ei ole enää käytössä. Valitse toinen.</translation>
    </message>
    <message>
        <source>Give the case a headline that says what it is about.</source>
        <translation>Anna asialle otsikko, joka kertoo, mistä on kyse.</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>Kirjoita, mitä kerrottiin.</translation>
    </message>
    <message>
        <source>A language is written with two small letters: sv, fi, en.</source>
        <translation>Kieli kirjoitetaan kahdella pienellä kirjaimella: sv, fi, en.</translation>
    </message>
    <message>
        <source>An anonymous person&apos;s name and contact data are not kept. Remove them, or say that the person is not anonymous.</source>
        <translation>Nimettömän henkilön nimeä ja yhteystietoja ei säilytetä. Poista ne tai merkitse, että henkilö ei ole nimetön.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is written like name@example.org.</source>
        <translation>Tämä ei ole sähköpostiosoite. Se kirjoitetaan muodossa nimi@example.org.</translation>
    </message>
    <message>
        <source>This is not a telephone number: it has no digit.</source>
        <translation>Tämä ei ole puhelinnumero: siinä ei ole numeroita.</translation>
    </message>
    <message>
        <source>Ask whether the person wants an answer.</source>
        <translation>Kysy, toivooko henkilö vastausta.</translation>
    </message>
    <message>
        <source>An anonymous person cannot be sent an answer. Say that no answer is wanted, or that the person is not anonymous.</source>
        <translation>Nimettömälle henkilölle ei voi lähettää vastausta. Merkitse, että vastausta ei toivota tai että henkilö ei ole nimetön.</translation>
    </message>
    <message>
        <source>An answer by e-mail is wanted, but the address is missing. Fill it in or choose another way.</source>
        <translation>Vastausta toivotaan sähköpostilla, mutta osoite puuttuu. Täytä se tai valitse toinen tapa.</translation>
    </message>
    <message>
        <source>An answer by telephone is wanted, but the number is missing. Fill it in or choose another way.</source>
        <translation>Vastausta toivotaan puhelimitse, mutta numero puuttuu. Täytä se tai valitse toinen tapa.</translation>
    </message>
    <message>
        <source>An answer by letter is wanted, but the address is missing. Fill it in or choose another way.</source>
        <translation>Vastausta toivotaan kirjeellä, mutta osoite puuttuu. Täytä se tai valitse toinen tapa.</translation>
    </message>
    <message>
        <source>A case that is answered directly is not sent to a department. Remove the departments or the answer.</source>
        <translation>Asiaa, johon vastataan heti, ei lähetetä hallinnolle. Poista hallinnot tai vastaus.</translation>
    </message>
    <message>
        <source>The department %1 is named twice.</source>
        <translation>Hallinto ”%1” on mainittu kahdesti.</translation>
    </message>
    <message>
        <source>There is no department called %1.</source>
        <translation>Hallintoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no category called %1.</source>
        <translation>Luokkaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The category %1 is no longer used. Choose another one.</source>
        <translation>Luokka ”%1” ei ole enää käytössä. Valitse toinen.</translation>
    </message>
    <message>
        <source>Choose one of the categories below %1.</source>
        <translation>Valitse jokin alaluokka: %1.</translation>
    </message>
    <message>
        <source>%1 is not in the list. Choose one that is, or leave it empty.</source>
        <translation>”%1” ei ole luettelossa. Valitse jokin luettelosta tai jätä kohta tyhjäksi.</translation>
    </message>
    <message>
        <source>%1 is no longer used. Choose another one, or leave it empty.</source>
        <translation>”%1” ei ole enää käytössä. Valitse toinen tai jätä kohta tyhjäksi.</translation>
    </message>
    <message>
        <source>Write down what the person was answered.</source>
        <translation>Kirjoita, mitä henkilölle vastattiin.</translation>
    </message>
    <message>
        <source>Say whether this leads to an improvement or to no action.</source>
        <translation>Valitse, johtaako tämä toiminnan parannukseen vai ei toimenpiteisiin.</translation>
    </message>
    <message>
        <source>There is no standard answer called %1.</source>
        <translation>Vakiovastausta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The standard answer %1 cannot be used: there is no valid agreement with the department.</source>
        <translation>Vakiovastausta ”%1” ei voi käyttää: voimassa olevaa sopimusta hallinnon kanssa ei ole.</translation>
    </message>
    <message>
        <source>The text hints at a protected identity. Ask, and mark the case if it is so.</source>
        <translation>Teksti viittaa suojattuihin henkilötietoihin. Kysy ja merkitse ne asiaan, jos niin on.</translation>
    </message>
    <message>
        <source>An answer is wanted, but there is no e-mail address, telephone number or postal address: the person cannot be reached.</source>
        <translation>Vastausta toivotaan, mutta sähköposti, puhelinnumero ja postiosoite puuttuvat: henkilöä ei tavoiteta.</translation>
    </message>
    <message>
        <source>This headline is agreed with %1, which is not among the departments.</source>
        <translation>Otsikosta on sovittu hallinnon %1 kanssa, mutta se ei ole hallintojen joukossa.</translation>
    </message>
    <message>
        <source>The category that goes with this headline is %1.</source>
        <translation>Otsikkoon kuuluva luokka on %1.</translation>
    </message>
    <message>
        <source>This category belongs to %1, which is not among the departments.</source>
        <translation>Luokka kuuluu hallintoon %1, joka ei ole hallintojen joukossa.</translation>
    </message>
    <message>
        <source>A person with protected identity gets one of the agreed headlines, so that it tells nothing. Choose one from the list.</source>
        <translation>Henkilölle, jolla on suojatut henkilötiedot, valitaan jokin sovituista otsikoista, jottei otsikko paljasta mitään. Valitse yksi luettelosta.</translation>
    </message>
    <message>
        <source>The area %1 is not in use yet. Choose another one.</source>
        <translation>Aihealue %1 ei ole vielä käytössä. Valitse toinen.</translation>
    </message>
    <message>
        <source>The category %1 is not in use yet. Choose another one.</source>
        <translation>Luokka %1 ei ole vielä käytössä. Valitse toinen.</translation>
    </message>
    <message>
        <source>%1 is not in use yet. Choose another one, or leave it empty.</source>
        <translation>%1 ei ole vielä käytössä. Valitse toinen tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>This is no day. Write it as in 2026-11-20.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita esimerkiksi 2026-11-20.</translation>
    </message>
    <message>
        <source>An answer is wanted, but not how it is to come. Fill in a telephone number, an e-mail address or a postal address, or say that no answer is wanted.</source>
        <translation>Vastausta toivotaan, mutta ei ole merkitty, miten se toimitetaan. Täytä puhelinnumero, sähköpostiosoite tai postiosoite, tai merkitse, että vastausta ei toivota.</translation>
    </message>
    <message>
        <source>The category %1 belongs to the department %2, which is not chosen. Choose another category, or that department too.</source>
        <translation>Luokka ”%1” kuuluu hallinnolle %2, jota ei ole valittu. Valitse toinen luokka tai myös se hallinto.</translation>
    </message>
    <message>
        <source>A case for %1 needs one of its categories. Choose one.</source>
        <translation>Asia, joka koskee hallintoa %1, tarvitsee yhden sen luokista. Valitse jokin.</translation>
    </message>
</context>
<context>
    <name>lyhord::WaitingRegistrations</name>
    <message>
        <source>What waited for the database is done: case %1.</source>
        <translation>Tietokantaa odottanut on valmis: asia %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n things that waited for the database are done.</source>
        <translation>
            <numerusform>%Ln tietokantaa odottanut on valmis.</numerusform>
            <numerusform>%Ln tietokantaa odottanutta on valmiina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Näytä, mitä tapahtui</translation>
    </message>
    <message numerus="yes">
        <source>%n of those that waited for the database need you.</source>
        <extracomment>of what waited for the database</extracomment>
        <translation>
            <numerusform>%Ln tietokantaa odottaneista tarvitsee sinua.</numerusform>
            <numerusform>%Ln tietokantaa odottaneista tarvitsee sinua.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (waits for its number)</source>
        <extracomment>a registration&apos;s headline in the list of drafts</extracomment>
        <translation>%1 (odottaa numeroaan)</translation>
    </message>
</context>
<context>
    <name>lyhord::WaitingWords</name>
    <message numerus="yes">
        <source>%n e-mail(s) to be sent</source>
        <translation>
            <numerusform>%Ln lähetettävä sähköposti</numerusform>
            <numerusform>%Ln lähetettävää sähköpostia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be printed and posted</source>
        <translation>
            <numerusform>%Ln tulostettava ja postitettava kirje</numerusform>
            <numerusform>%Ln tulostettavaa ja postitettavaa kirjettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to be made</source>
        <translation>
            <numerusform>%Ln soitettava puhelu</numerusform>
            <numerusform>%Ln soitettavaa puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>Now waits: %1.</source>
        <extracomment>what is to be done by hand or leaves by itself: &quot;Now waits: 25 e-mails to be sent, 4 calls to be made.&quot;</extracomment>
        <translation>Nyt odottaa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) to departments (outbox, Ctrl+O)</source>
        <translation>
            <numerusform>%Ln sähköposti hallinnolle (lähtevät, Ctrl+O)</numerusform>
            <numerusform>%Ln sähköpostia hallinnoille (lähtevät, Ctrl+O)</numerusform>
        </translation>
    </message>
    <message>
        <source>In all, this case now has waiting: %1.</source>
        <extracomment>together with what waited before the step: &quot;In all, this case now has waiting: 2 e-mails to be sent.&quot;</extracomment>
        <translation>Asiassa odottaa nyt yhteensä: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to the chief legal officer (outbox, Ctrl+O)</source>
        <translation>
            <numerusform>%Ln ilmoitus johtavalle lakimiehelle (lähtevät, Ctrl+O)</numerusform>
            <numerusform>%Ln ilmoitusta johtavalle lakimiehelle (lähtevät, Ctrl+O)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lyhord::WhereSection</name>
    <message>
        <source>Name of a department</source>
        <translation>Hallinnon nimi</translation>
    </message>
    <message>
        <source>Goes to departments (&amp;X)</source>
        <translation>Menee hallinnoille (&amp;X)</translation>
    </message>
    <message>
        <source>Category (&amp;Z)</source>
        <translation>Luokka (&amp;Z)</translation>
    </message>
    <message>
        <source>Concerns the department (&amp;X)</source>
        <translation>Koskee hallintoa (&amp;X)</translation>
    </message>
</context>
<context>
    <name>lyhord::WhoSection</name>
    <message>
        <source>Wants to be anon&amp;ymous</source>
        <translation>Haluaa olla nimet&amp;ön</translation>
    </message>
    <message>
        <source>Prote&amp;cted identity</source>
        <translation>Suo&amp;jatut henkilötiedot</translation>
    </message>
    <message>
        <source>Secrecy mar&amp;k on the case</source>
        <translation>Asialla salassapitomerkint&amp;ä</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sähköposti (&amp;F)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Ni&amp;mi</translation>
    </message>
    <message>
        <source>Posta&amp;l address</source>
        <translation>Postiosoit&amp;e</translation>
    </message>
    <message>
        <source>Wants to be anonymous</source>
        <translation>Haluaa olla nimetön</translation>
    </message>
    <message>
        <source>&amp;Gender, if it was told</source>
        <translation>Sukupuoli, jos se kerrottiin (&amp;G)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>&amp;Wants an answer</source>
        <translation>Toivoo vastausta (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Tapa (&amp;B)</translation>
    </message>
    <message>
        <source>Hides name and contact from everyone without the right to read them</source>
        <translation>Piilottaa nimen ja yhteystiedot kaikilta, joilla ei ole oikeutta lukea niitä</translation>
    </message>
    <message>
        <source>Keeps name and text out of lists, letters and search</source>
        <translation>Nimi ja teksti eivät näy luetteloissa, kirjeissä eikä haussa</translation>
    </message>
</context>
<context>
    <name>lyhord::WhyDue</name>
    <message>
        <source>How it is counted</source>
        <translation>Miten se lasketaan</translation>
    </message>
</context>
<context>
    <name>lyhord::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New feedback</source>
        <translation>&amp;Uusi palaute</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>L&amp;ähtevät</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Ylläpito</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation>&amp;Varmuuskopioi tietokanta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>M&amp;uokkaa</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Suodata luettelo</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen lines</source>
        <translation>&amp;Kopioi valitut rivit</translation>
    </message>
    <message>
        <source>Copy the case&apos;s &amp;number</source>
        <translation>Kopioi asian &amp;numero</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1 kopioitiin.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Asia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Jonot</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Seuraava ikkunan osa</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Edellinen ikkunan osa</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Columns and order</source>
        <translation>S&amp;arakkeet ja järjestys</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Vaalea tai tumma</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>&amp;Lue uudelleen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>O&amp;hje</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Näppäimet</translation>
    </message>
    <message>
        <source>&amp;About Lyhörd</source>
        <translation>&amp;Tietoja Lyhördistä</translation>
    </message>
    <message>
        <source>About Lyhörd</source>
        <translation>Tietoja Lyhördistä</translation>
    </message>
    <message>
        <source>Lyhörd %1</source>
        <translation>Lyhörd %1</translation>
    </message>
    <message>
        <source>Takes in, routes and answers what inhabitants say, and learns from it. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Icons: Lucide, ISC licence.</source>
        <translation>Ottaa vastaan asukkaiden palautteen, osoittaa sen oikeaan paikkaan, vastaa siihen ja oppii siitä. Vapaa ohjelma, lisenssi GNU General Public License, versio 3 tai uudempi. Ohjelmalla ei ole mitään takuuta. Kuvakkeet: Lucide, ISC-lisenssi.</translation>
    </message>
    <message>
        <source>Back up the database to</source>
        <translation>Varmuuskopioi tietokanta tiedostoon</translation>
    </message>
    <message>
        <source>The database was backed up to %1.</source>
        <translation>Tietokanta varmuuskopioitiin: %1.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Tu&amp;o tiedostoja…</translation>
    </message>
    <message>
        <source>Your si&amp;gnature…</source>
        <translation>Alleki&amp;rjoitus…</translation>
    </message>
    <message>
        <source>&amp;Save as a view of your own…</source>
        <translation>Tallenna &amp;omaksi näkymäksi…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Re&amp;move this view</source>
        <translation>Poista tämä nä&amp;kymä</translation>
    </message>
    <message>
        <source>&amp;Report calendar</source>
        <translation>Raportti&amp;kalenteri</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Tilastot</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Choose several cases in the list first: with Shift or Ctrl and the arrow keys, with Space, or all with Ctrl+A.</source>
        <translation>Valitse ensin luettelosta useita asioita: Vaihto- tai Ctrl-näppäimellä ja nuolilla, välilyönnillä tai kaikki näppäimillä Ctrl+A.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>One step on the c&amp;hosen cases…</source>
        <translation>Yksi vaihe &amp;valituille asioille…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Choose si&amp;milar open cases…</source>
        <translation>Valitse saman&amp;kaltaiset avoimet asiat…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Mark as called, posted or sent</source>
        <translation>&amp;Merkitse soitetuksi, postitetuksi tai lähetetyksi</translation>
    </message>
    <message>
        <source>&amp;Guide to this place</source>
        <translation>&amp;Opas tähän kohtaan</translation>
    </message>
    <message>
        <source>&amp;Contents of the guide</source>
        <translation>Oppaan &amp;sisällys</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;First day: ten minutes on made-up cases</source>
        <translation>&amp;Ensimmäinen päivä: kymmenen minuuttia keksityillä asioilla</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>S&amp;euraava asia</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>E&amp;dellinen asia</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>S&amp;how the next case after a step</source>
        <translation>Nä&amp;ytä seuraava asia vaiheen jälkeen</translation>
    </message>
    <message>
        <source>&amp;Recent cases…</source>
        <translation>&amp;Viimeisimmät asiat…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save the case as P&amp;DF…</source>
        <translation>Tallenna asia P&amp;DF:nä…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Tulosta luett&amp;elo…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list…</source>
        <translation>Tallenn&amp;a luettelo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Your text &amp;blocks…</source>
        <translation>O&amp;mat tekstilohkot…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Avaa &amp;omassa ikkunassa</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Earlier &amp;messages…</source>
        <translation>Aie&amp;mmat viestit…</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Tallenna &amp;raportti tukea varten…</translation>
    </message>
    <message>
        <source>&amp;Print the letter or the case…</source>
        <translation>Tulosta kir&amp;je tai asia…</translation>
    </message>
    <message>
        <source>The chosen cases</source>
        <translation>Valitut asiat</translation>
    </message>
    <message>
        <source>Several cases are chosen, and this is done with one: choose a single line in the list.</source>
        <translation>Monta asiaa on valittuna, ja tämä tehdään yhdelle: valitse luettelosta yksi rivi.</translation>
    </message>
    <message>
        <source>Choose a case first: with the arrow keys in the list, or by its number with Ctrl+K.</source>
        <translation>Valitse ensin asia: nuolinäppäimillä luettelosta tai numerolla näppäinten Ctrl+K jälkeen.</translation>
    </message>
    <message>
        <source>Internal printout of the &amp;case…</source>
        <translation>&amp;Sisäinen tuloste asiasta…</translation>
    </message>
    <message>
        <source>&amp;Your steps on many cases…</source>
        <translation>Omat vaiheesi &amp;usealle asialle…</translation>
    </message>
    <message>
        <source>&amp;Go to the case</source>
        <translation>Siirr&amp;y asiaan</translation>
    </message>
</context>
<context>
    <name>lyhord::WordList</name>
    <message>
        <source>Only who added the word to the list, or an administrator, can take it off again.</source>
        <translation>Vain sanan lisännyt tai pääkäyttäjä voi poistaa sen luettelosta.</translation>
    </message>
</context>
<context>
    <name>lyhord::WordSection</name>
    <message>
        <source>Words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Lisääjä</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Words the municipality spells so, though no dictionary knows them, appear here: places, schools, what departments are called. Write one above, or add it where it is marked.</source>
        <translation>Tässä näkyvät sanat, jotka kunta kirjoittaa näin, vaikka mikään sanakirja ei tunne niitä: paikat, koulut, hallintojen nimet. Kirjoita sana yllä tai lisää se siinä, missä se on merkitty.</translation>
    </message>
    <message>
        <source>W&amp;ord</source>
        <translation>S&amp;ana</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>Take o&amp;ff the list</source>
        <translation>&amp;Poista luettelosta</translation>
    </message>
    <message>
        <source>It is then right in every text, at every workplace.</source>
        <translation>Se on sen jälkeen oikein kaikissa teksteissä ja kaikilla työasemilla.</translation>
    </message>
    <message>
        <source>%1: no dictionary is installed on this computer, so spelling is not looked at. It comes in the package %2.</source>
        <extracomment>%1: a language, %2: a package of the operating system</extracomment>
        <translation>%1: tälle tietokoneelle ei ole asennettu sanakirjaa, joten oikeinkirjoitusta ei tarkisteta. Se on paketissa %2.</translation>
    </message>
    <message>
        <source>“%1” was taken off the word list.</source>
        <translation>”%1” poistettiin sanaluettelosta.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Palauta</translation>
    </message>
</context>
<context>
    <name>lyhord::Words</name>
    <message>
        <source>View</source>
        <extracomment>one of the kinds of feedback (synpunkt)</extracomment>
        <translation>Mielipide</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Moite</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Web form</source>
        <extracomment>how feedback came in</extracomment>
        <translation>Verkkolomake</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Paperilomake</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sosiaalinen media</translation>
    </message>
    <message>
        <source>By a department</source>
        <extracomment>came in at a department, which passed it on</extracomment>
        <translation>Hallinnon kautta</translation>
    </message>
    <message>
        <source>To assign</source>
        <extracomment>has a number, no department has been asked yet</extracomment>
        <translation>Osoitettava</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Tiedustelussa</translation>
    </message>
    <message>
        <source>With department</source>
        <translation>Hallinnossa</translation>
    </message>
    <message>
        <source>Answer to send</source>
        <translation>Vastaus lähettämättä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Jätetty sillensä</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Ohjattu muualle</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Hävitetty</translation>
    </message>
    <message>
        <source>Leads to improvement</source>
        <translation>Johtaa parannukseen</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ei toimenpiteitä</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Nainen</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mies</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gender</extracomment>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>gender</extracomment>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Same matter</source>
        <translation>Sama asia</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liittyvä</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Erotettu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Jatkoa</translation>
    </message>
    <message>
        <source>No reminder yet</source>
        <translation>Ei muistutusviestiä vielä</translation>
    </message>
    <message>
        <source>First reminder written</source>
        <translation>1. muistutusviesti kirjoitettu</translation>
    </message>
    <message>
        <source>Second reminder written</source>
        <translation>2. muistutusviesti kirjoitettu</translation>
    </message>
    <message>
        <source>Writing off proposed</source>
        <translation>Ehdotettu jätettäväksi sillensä</translation>
    </message>
    <message>
        <source>A municipal company</source>
        <translation>Kunnallinen yhtiö</translation>
    </message>
    <message>
        <source>Exercise of authority</source>
        <translation>Julkisen vallan käyttö</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Vikailmoitus</translation>
    </message>
    <message>
        <source>Suspected bribery or crime</source>
        <translation>Epäilty lahjonta tai rikos</translation>
    </message>
    <message>
        <source>An employee&apos;s own view</source>
        <translation>Työntekijän oma palaute</translation>
    </message>
    <message>
        <source>Not a municipal matter</source>
        <translation>Ei kunnan asia</translation>
    </message>
    <message>
        <source>Another body&apos;s matter</source>
        <translation>Muun tahon asia</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Valitus päätöksestä</translation>
    </message>
    <message>
        <source>Question to politicians</source>
        <translation>Kysymys poliitikoille</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Department asked</source>
        <translation>Hallinnolta pyydetty vastausta</translation>
    </message>
    <message>
        <source>Department consulted</source>
        <translation>Hallinnolta tiedusteltu</translation>
    </message>
    <message>
        <source>Consultation answered</source>
        <translation>Tiedusteluun vastattu</translation>
    </message>
    <message>
        <source>Department&apos;s answer recorded</source>
        <translation>Hallinnon vastaus kirjattu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Avattu uudelleen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linkitetty</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Erotettu omaksi asiaksi</translation>
    </message>
    <message>
        <source>The person has written again</source>
        <translation>Henkilö on kirjoittanut uudelleen</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Tiedosto liitetty</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Asiakirja annettu</translation>
    </message>
    <message>
        <source>Secret case read</source>
        <translation>Salassa pidettävä asia luettu</translation>
    </message>
    <message>
        <source>Last step undone</source>
        <translation>Viimeinen vaihe kumottu</translation>
    </message>
    <message>
        <source>Department no longer asked</source>
        <translation>Pyyntö hallinnolle peruttu</translation>
    </message>
    <message>
        <source>The person is not satisfied</source>
        <translation>Henkilö ei ole tyytyväinen</translation>
    </message>
    <message>
        <source>Request to a department</source>
        <translation>Pyyntö hallinnolle</translation>
    </message>
    <message>
        <source>Consultation of a department</source>
        <translation>Tiedustelu hallinnolle</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Ensimmäinen muistutusviesti</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Toinen muistutusviesti</translation>
    </message>
    <message>
        <source>Withdrawn request</source>
        <translation>Peruttu pyyntö</translation>
    </message>
    <message>
        <source>Follow-up to a department</source>
        <translation>Täydennys hallinnolle</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Väliaikatieto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus muualle</translation>
    </message>
    <message>
        <source>Notice of writing off</source>
        <translation>Ilmoitus sillensä jättämisestä</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>a letter that waits to be sent</extracomment>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>a letter that could not be sent</extracomment>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>a letter that is not to be sent after all</extracomment>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Contact centre officer</source>
        <translation>Asiakaspalvelukeskuksen virkailija</translation>
    </message>
    <message>
        <source>Contact centre administrator</source>
        <translation>Asiakaspalvelukeskuksen pääkäyttäjä</translation>
    </message>
    <message>
        <source>Department registrar</source>
        <translation>Hallinnon kirjaaja</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Quality officer</source>
        <translation>Laatuvastaava</translation>
    </message>
    <message>
        <source>Quality strategist</source>
        <translation>Laatustrategi</translation>
    </message>
    <message>
        <source>Process support</source>
        <translation>Prosessituki</translation>
    </message>
    <message>
        <source>Chief legal officer</source>
        <translation>Johtava lakimies</translation>
    </message>
    <message>
        <source>Reader for a board</source>
        <translation>Lautakunnan lukija</translation>
    </message>
    <message>
        <source>Background worker</source>
        <extracomment>the program that works by itself in the background</extracomment>
        <translation>Taustaohjelma</translation>
    </message>
    <message>
        <source>Scanned paper</source>
        <translation>Skannattu paperi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>Muistutusviesti 1</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>Muistutusviesti 2</translation>
    </message>
    <message>
        <source>Written off soon</source>
        <translation>Pian sillensä jätettävät</translation>
    </message>
    <message>
        <source>Answers to send</source>
        <translation>Lähtevät vastaukset</translation>
    </message>
    <message>
        <source>Without owner</source>
        <extracomment>cases for which nobody who exists is asked</extracomment>
        <translation>Ilman omistajaa</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englanti</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>how a day is written: d day, MMM short month, yyyy year</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>queue</comment>
        <extracomment>the queue of all that is closed, not the state of one case</extracomment>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>To come back to</source>
        <extracomment>a list of cases one wants to come back to on a day</extracomment>
        <translation>Palattavat</translation>
    </message>
    <message>
        <source>Changed since I looked</source>
        <translation>Muuttunut katseluni jälkeen</translation>
    </message>
    <message>
        <source>Interim answer written</source>
        <translation>Väliaikatieto kirjoitettu</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Vastaus kirjoitettu</translation>
    </message>
    <message>
        <source>Department reminded</source>
        <translation>Hallintoa muistutettu</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>a letter, an e-mail or a call, by a person&apos;s hand</extracomment>
        <translation>On lähtenyt</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Postitettava</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Soitettava</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postitettu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Soitettu</translation>
    </message>
    <message>
        <source>To send</source>
        <extracomment>e-mails with an answer that have not left</extracomment>
        <translation>Lähetettävät</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Tulostettavat</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Soitettavat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose case and from which day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>Handed back by the department</source>
        <translation>Hallinto palautti asian</translation>
    </message>
    <message>
        <source>Word to the chief legal officer</source>
        <translation>Ilmoitus johtavalle lakimiehelle</translation>
    </message>
    <message>
        <source>A rule value was changed</source>
        <translation>Säännön arvoa muutettiin</translation>
    </message>
    <message>
        <source>The calendar was changed: a closing day was withdrawn</source>
        <translation>Kalenteria muutettiin: kiinniolopäivä peruttiin</translation>
    </message>
    <message>
        <source>The calendar was changed</source>
        <translation>Kalenteria muutettiin</translation>
    </message>
    <message>
        <source>Open cases I have worked on</source>
        <extracomment>a list of open cases that one has registered, assigned, answered or flagged</extracomment>
        <translation>Avoimet asiat, joita olen käsitellyt</translation>
    </message>
</context>
<context>
    <name>lyhord::Workbook</name>
    <message>
        <source>there is no room for temporary files in %1</source>
        <translation>väliaikaistiedostoille ei ole tilaa kansiossa %1</translation>
    </message>
</context>
<context>
    <name>lyhord::WorkingCalendar</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>uudenvuodenpäivä</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>loppiainen</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>pitkäperjantai</translation>
    </message>
    <message>
        <source>Easter Day</source>
        <translation>pääsiäispäivä</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>toinen pääsiäispäivä</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>vappu</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>helatorstai</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>helluntaipäivä</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>kansallispäivä</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>juhannusaatto</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>juhannuspäivä</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>pyhäinpäivä</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>jouluaatto</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>joulupäivä</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>tapaninpäivä</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>uudenvuodenaatto</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lauantai</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>sunnuntai</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
</context>
<context>
    <name>lyhord::WorkingNotes</name>
    <message>
        <source>Write the note first.</source>
        <translation>Kirjoita ensin muistiinpano.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Muistiinpano on liian pitkä.</translation>
    </message>
    <message>
        <source>Notes are written by those who work on the case.</source>
        <translation>Muistiinpanoja kirjoittavat ne, jotka käsittelevät asiaa.</translation>
    </message>
</context>
<context>
    <name>lyhord::WritingAid</name>
    <message>
        <source>Insert a text block…</source>
        <translation>Lisää tekstilohko…</translation>
    </message>
</context>
<context>
    <name>lyhord::XmlElements</name>
    <message>
        <source>The file is written in the encoding “%1”, which cannot be read. Save it as UTF-8.</source>
        <translation>Tiedoston merkistö on ”%1”, jota ei voi lukea. Tallenna tiedosto UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>The file says it is UTF-8, but holds bytes that are not. It may have been damaged or recoded.</source>
        <translation>Tiedoston pitäisi olla UTF-8:aa, mutta siinä on tavuja, jotka eivät ole. Se on ehkä vioittunut tai sen merkistöä on muutettu.</translation>
    </message>
    <message>
        <source>The file ends within its first line.</source>
        <translation>Tiedosto päättyy kesken ensimmäisen rivin.</translation>
    </message>
    <message>
        <source>document type declarations are not accepted</source>
        <translation>dokumenttityypin määrittelyjä ei hyväksytä</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>elementtejä on liian monta sisäkkäin</translation>
    </message>
    <message>
        <source>elements are nested too deeply or are too many</source>
        <translation>elementtejä on liian monta tai liian monta sisäkkäin</translation>
    </message>
    <message>
        <source>it uses an entity that is not defined</source>
        <translation>siinä käytetään entiteettiä, jota ei ole määritelty</translation>
    </message>
    <message>
        <source>The file ends too early, at line %1: a part of it is missing.</source>
        <translation>Tiedosto päättyy liian aikaisin, riville %1: osa siitä puuttuu.</translation>
    </message>
    <message>
        <source>The file cannot be read as XML (line %1): %2.</source>
        <translation>Tiedostoa ei voi lukea XML:nä (rivi %1): %2.</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>elementillä on yli %1 attribuuttia</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valitsin %1 tarvitsee arvon.</translation>
    </message>
    <message>
        <source>The option %1 is not known. lyhordctl --help lists what is.</source>
        <translation>Valitsinta %1 ei tunneta. lyhordctl --help luettelee tunnetut.</translation>
    </message>
    <message>
        <source>The language %1 is not one of sv, fi, en.</source>
        <translation>Kieli %1 ei ole sv, fi eikä en.</translation>
    </message>
    <message>
        <source>Which command? lyhordctl --help lists them.</source>
        <translation>Mikä komento? lyhordctl --help luettelee ne.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. lyhordctl --help lists them.</source>
        <translation>Komentoa ”%1” ei ole. lyhordctl --help luettelee komennot.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment. Write it as 2026-11-20T14:05.</source>
        <translation>”%1” ei ole ajankohta. Kirjoita se muodossa 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>There is no database at %1. It is created with lyhordctl init.</source>
        <translation>Tietokantaa ei ole kohteessa %1. Se luodaan komennolla lyhordctl init.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Käyttö: %1</translation>
    </message>
    <message>
        <source>Usage: lyhordctl [--database URL] [--as LOGIN] [--now ISO8601] [--language sv|fi|en] [--json] [--quiet] [--log-level error|warning|info|debug] [--log-file FILE] COMMAND …</source>
        <translation>Käyttö: lyhordctl [--database URL] [--as LOGIN] [--now ISO8601] [--language sv|fi|en] [--json] [--quiet] [--log-level error|warning|info|debug] [--log-file TIEDOSTO] KOMENTO …</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::Arguments</name>
    <message>
        <source>The option --%1 is not known here. Usage: %2</source>
        <translation>Valitsinta --%1 ei tunneta tässä. Käyttö: %2</translation>
    </message>
    <message>
        <source>The option --%1 needs a value. Usage: %2</source>
        <translation>Valitsin --%1 tarvitsee arvon. Käyttö: %2</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation>Valitsin --%1 puuttuu. Käyttö: %2</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>Jotain puuttuu. Käyttö: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much. Usage: %2</source>
        <translation>”%1” on liikaa. Käyttö: %2</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::BatchCommands</name>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a step on many cases.</source>
        <translation>”%1” ei ole usean asian vaiheen numero.</translation>
    </message>
    <message>
        <source>takes the step &quot;%1&quot; on many cases</source>
        <translation>tekee vaiheen ”%1” usealle asialle</translation>
    </message>
    <message>
        <source>takes a step on many cases back in all of them</source>
        <translation>kumoaa usean asian vaiheen niissä kaikissa</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::CalendarCommands</name>
    <message>
        <source>&quot;%1&quot; is not a year from 1583 on.</source>
        <translation>”%1” ei ole vuosi 1583 tai sitä myöhempi.</translation>
    </message>
    <message>
        <source>says what is due when for something received on a day</source>
        <translation>kertoo määräajat tiettynä päivänä saapuneelle</translation>
    </message>
    <message>
        <source>lists the free days of a year</source>
        <translation>luettelee vuoden vapaapäivät</translation>
    </message>
    <message>
        <source>points out personal data in a text</source>
        <translation>osoittaa tekstissä olevat henkilötiedot</translation>
    </message>
    <message>
        <source>adds a closing day of the municipality&apos;s own; lists the running cases whose days move, with --preview beforehand</source>
        <translation>lisää kunnan oman kiinniolopäivän ja luettelee vireillä olevat asiat, joiden päivät siirtyvät, valinnalla --preview etukäteen</translation>
    </message>
    <message>
        <source>withdraws such a day again; lists what moves in the same way</source>
        <translation>peruu tällaisen päivän ja luettelee siirtyvät samalla tavalla</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::CaseCommands</name>
    <message>
        <source>The limit must be a number from 1 to 10000.</source>
        <translation>Rajan on oltava luku väliltä 1–10000.</translation>
    </message>
    <message>
        <source>registers a case from JSON</source>
        <translation>kirjaa asian JSON-tiedoista</translation>
    </message>
    <message>
        <source>shows a case with its timeline</source>
        <translation>näyttää asian ja sen tapahtumat</translation>
    </message>
    <message>
        <source>lists cases, a page at a time</source>
        <translation>luettelee asiat sivu kerrallaan</translation>
    </message>
    <message>
        <source>asks departments</source>
        <translation>pyytää vastausta hallinnoilta</translation>
    </message>
    <message>
        <source>no longer asks a department</source>
        <translation>peruuttaa pyynnön hallinnolle</translation>
    </message>
    <message>
        <source>asks a department&apos;s registrar whether this is a case</source>
        <translation>tiedustelee hallinnon kirjaajalta, kuuluuko tämä käsitellä asiana</translation>
    </message>
    <message>
        <source>records the registrar&apos;s answer</source>
        <translation>merkitsee kirjaajan vastauksen</translation>
    </message>
    <message>
        <source>sends what is no case to the right place</source>
        <translation>ohjaa oikeaan paikkaan sen, mitä ei käsitellä asiana</translation>
    </message>
    <message>
        <source>records a department&apos;s answer</source>
        <translation>kirjaa hallinnon vastauksen</translation>
    </message>
    <message>
        <source>shows the joint answer as it would go out</source>
        <translation>näyttää yhteisen vastauksen sellaisena kuin se lähtisi</translation>
    </message>
    <message>
        <source>sends an interim answer with a new date</source>
        <translation>lähettää väliaikatiedon ja uuden päivän</translation>
    </message>
    <message>
        <source>sends the answer and closes the case</source>
        <translation>lähettää vastauksen ja päättää käsittelyn</translation>
    </message>
    <message>
        <source>closes without an answer</source>
        <translation>päättää käsittelyn ilman vastausta</translation>
    </message>
    <message>
        <source>opens a closed case again</source>
        <translation>avaa päättyneen asian uudelleen</translation>
    </message>
    <message>
        <source>writes off after three months without feedback</source>
        <translation>jättää asian sillensä, kun vastausta ei ole tullut kolmeen kuukauteen</translation>
    </message>
    <message>
        <source>adds what the person has written since</source>
        <translation>lisää, mitä henkilö on kirjoittanut myöhemmin</translation>
    </message>
    <message>
        <source>takes the case one level up</source>
        <translation>siirtää asian yhtä tasoa ylemmäs</translation>
    </message>
    <message>
        <source>makes a case of its own of one of several matters</source>
        <translation>erottaa yhden useasta aiheesta omaksi asiaksi</translation>
    </message>
    <message>
        <source>links two cases</source>
        <translation>linkittää kaksi asiaa</translation>
    </message>
    <message>
        <source>changes fields; needs the version that was read</source>
        <translation>muuttaa kenttiä; tarvitsee luetun version</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <translation>kumoaa viimeisen vaiheen</translation>
    </message>
    <message>
        <source>attaches files</source>
        <translation>liittää tiedostoja</translation>
    </message>
    <message>
        <source>saves an attached file</source>
        <translation>tallentaa liitetiedoston</translation>
    </message>
    <message>
        <source>counts what there is to do</source>
        <translation>laskee, paljonko tehtävää on</translation>
    </message>
    <message>
        <source>finds cases by word or number</source>
        <translation>etsii asioita sanalla tai numerolla</translation>
    </message>
    <message>
        <source>sends the reminder whose day has come</source>
        <translation>lähettää muistutusviestin, jonka päivä on tullut</translation>
    </message>
    <message>
        <source>a department that is asked says that the case is not its own</source>
        <translation>kysytty hallinto sanoo, ettei asia kuulu sille</translation>
    </message>
    <message>
        <source>%1: handed over to the chief legal officer on %2 by %3. She alone reads it.</source>
        <comment>a case&apos;s number, moment, who</comment>
        <translation>%1: luovutettu johtavalle lakimiehelle %2, luovuttaja %3. Vain hän lukee sen.</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::DatabaseCommands</name>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>”%1” ei ole luku.</translation>
    </message>
    <message>
        <source>At most %1 sample cases can be made.</source>
        <translation>Esimerkkiasioita voi tehdä enintään %1.</translation>
    </message>
    <message>
        <source>Making sample cases</source>
        <translation>Tehdään esimerkkiasioita</translation>
    </message>
    <message>
        <source>creates the database with a municipality&apos;s profile</source>
        <translation>luo tietokannan kunnan profiililla</translation>
    </message>
    <message>
        <source>brings an older database to this version</source>
        <translation>päivittää vanhan tietokannan tähän versioon</translation>
    </message>
    <message>
        <source>checks the database and its audit chain</source>
        <translation>tarkistaa tietokannan ja sen lokiketjun</translation>
    </message>
    <message>
        <source>saves a copy while others work</source>
        <translation>tallentaa kopion muiden työskennellessä</translation>
    </message>
    <message>
        <source>puts a copy back, into an empty place only</source>
        <translation>palauttaa kopion, vain tyhjään paikkaan</translation>
    </message>
    <message>
        <source>saves the municipality&apos;s settings</source>
        <translation>tallentaa kunnan asetukset</translation>
    </message>
    <message>
        <source>shows a case&apos;s steps</source>
        <translation>näyttää asian vaiheet</translation>
    </message>
    <message>
        <source>finds out, run on two workstations at once, whether a file share may hold the database</source>
        <translation>selvittää, kun se ajetaan kahdella työasemalla yhtä aikaa, voiko tietokanta olla verkkolevyllä</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopioidaan</translation>
    </message>
    <message>
        <source>moves everything from a file to a server; done again after an interruption, it goes on</source>
        <translation>siirtää kaiken tiedostosta palvelimelle; keskeytyksen jälkeen uudelleen ajettuna jatkaa</translation>
    </message>
    <message>
        <source>adds and changes a municipality&apos;s settings; what the file lacks is retired with --retire-missing only; --preview lists what would be and stores nothing</source>
        <translation>lisää ja muuttaa kunnan asetuksia; tiedostosta puuttuva poistetaan käytöstä vain valinnalla --retire-missing; --preview luettelee, mitä tapahtuisi, eikä tallenna mitään</translation>
    </message>
    <message>
        <source>verifies that no step was changed or removed and that, in a file, no other program changed cases, settings, people or their roles</source>
        <translation>tarkistaa, ettei vaiheita ole muutettu eikä poistettu ja ettei toinen ohjelma ole muuttanut tiedostossa asioita, asetuksia, henkilöitä eikä heidän roolejaan</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::DirectoryCommands</name>
    <message>
        <source>There is no %1 here.</source>
        <translation>Tunnusta %1 ei ole.</translation>
    </message>
    <message>
        <source>lists them, retired ones too</source>
        <translation>luettelee ne, myös käytöstä poistetut</translation>
    </message>
    <message>
        <source>adds one</source>
        <translation>lisää yhden</translation>
    </message>
    <message>
        <source>changes what is given</source>
        <translation>muuttaa annetut tiedot</translation>
    </message>
    <message>
        <source>ends its validity; nothing is deleted</source>
        <translation>päättää voimassaolon; mitään ei poisteta</translation>
    </message>
    <message>
        <source>adds one; a --role needs the --agreement it rests on, a department&apos;s role its --department too</source>
        <translation>lisää; --role edellyttää sopimusta, johon se perustuu (--agreement), hallinnon rooli myös --department</translation>
    </message>
    <message>
        <source>Without --running-cases a new value moves no running case: there is nothing to show beforehand.</source>
        <translation>Ilman valintaa --running-cases uusi arvo ei siirrä vireillä olevia asioita: etukäteen ei ole mitään näytettävää.</translation>
    </message>
    <message>
        <source>changes what is given; another name or mailbox holds --from a day, without it from tomorrow</source>
        <translation>muuttaa annetut; uusi nimi tai sähköpostilaatikko on voimassa valinnan --from päivästä, muuten huomisesta</translation>
    </message>
    <message>
        <source>lists every version of the rule values</source>
        <translation>luettelee sääntöjen arvojen kaikki versiot</translation>
    </message>
    <message>
        <source>a new value from a day on, without one from tomorrow; running cases keep their days unless --running-cases is given with a value from today: what moves is listed, with --preview beforehand</source>
        <translation>uusi arvo päivästä alkaen, muuten huomisesta; vireillä olevat asiat pitävät päivänsä, ellei anneta --running-cases ja tästä päivästä voimassa olevaa arvoa: siirtyvät luetellaan, valinnalla --preview etukäteen</translation>
    </message>
    <message>
        <source>takes a value back that does not hold yet</source>
        <translation>peruu arvon, joka ei ole vielä voimassa</translation>
    </message>
    <message>
        <source>changes what is given; a --role is given beside the others and needs its --agreement, --withdraw ends one; with --accept-warnings also that of the only chief legal officer</source>
        <translation>muuttaa sen, mikä annetaan; --role annetaan muiden lisäksi ja vaatii --agreement-tiedon, --withdraw päättää roolin; valitsimella --accept-warnings myös ainoan johtavan lakimiehen</translation>
    </message>
    <message>
        <source>ends its validity; nothing is deleted; with --accept-warnings also that of the only chief legal officer</source>
        <translation>päättää voimassaolon; mitään ei poisteta; valitsimella --accept-warnings myös ainoan johtavan lakimiehen</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::InboxCommands</name>
    <message>
        <source>Choose either --as-inbox or --as-cases.</source>
        <translation>Valitse joko --as-inbox tai --as-cases.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Tuodaan</translation>
    </message>
    <message>
        <source>shows one of them</source>
        <translation>näyttää yhden niistä</translation>
    </message>
    <message>
        <source>makes a case of it</source>
        <translation>kirjaa sen asiaksi</translation>
    </message>
    <message>
        <source>adds it to an open case</source>
        <translation>lisää sen avoimeen asiaan</translation>
    </message>
    <message>
        <source>sends it to the right place</source>
        <translation>ohjaa sen oikeaan paikkaan</translation>
    </message>
    <message>
        <source>puts it away, with the reason</source>
        <translation>siirtää sen sivuun ja merkitsee syyn</translation>
    </message>
    <message>
        <source>reads files of another system</source>
        <translation>lukee toisen järjestelmän tiedostoja</translation>
    </message>
    <message>
        <source>lists letters queued, sent and failed</source>
        <translation>luettelee jonossa olevat, lähetetyt ja epäonnistuneet kirjeet</translation>
    </message>
    <message>
        <source>shows a letter</source>
        <translation>näyttää kirjeen</translation>
    </message>
    <message>
        <source>writes a file that goes with a letter</source>
        <translation>kirjoittaa kirjeen mukana kulkevan tiedoston</translation>
    </message>
    <message>
        <source>says that a letter was posted, a call made, an e-mail sent</source>
        <translation>merkitsee kirjeen postitetuksi, puhelun soitetuksi tai sähköpostin lähetetyksi</translation>
    </message>
    <message>
        <source>lists what has come in and is not yet a case, or what was put away</source>
        <translation>luettelee saapuneet, jotka eivät ole vielä asioita, tai sivuun siirretyt</translation>
    </message>
    <message>
        <source>brings back what was put away</source>
        <translation>palauttaa sivuun siirretyn</translation>
    </message>
    <message>
        <source>takes it out of the case it was added to</source>
        <translation>ottaa sen pois asiasta, johon se lisättiin</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::Input</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Tiedostoa %1 ei voi lukea: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was left behind.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2. Keskeneräistä tiedostoa ei jäänyt.</translation>
    </message>
    <message>
        <source>The text in %1 is not valid UTF-8.</source>
        <translation>Teksti tiedostossa %1 ei ole kelvollista UTF-8:aa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-20.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita se muodossa 2026-11-20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Possible are: %2.</source>
        <translation>”%1” on tuntematon. Mahdollisia ovat: %2.</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::NoteCommands</name>
    <message>
        <source>%1 is no note.</source>
        <translation>%1 ei ole muistiinpano.</translation>
    </message>
    <message>
        <source>shows the working notes on a case</source>
        <translation>näyttää asian työmuistiinpanot</translation>
    </message>
    <message>
        <source>adds a working note</source>
        <translation>lisää työmuistiinpanon</translation>
    </message>
    <message>
        <source>writes a note of one&apos;s own anew</source>
        <translation>kirjoittaa oman muistiinpanon uudelleen</translation>
    </message>
    <message>
        <source>removes a note of one&apos;s own</source>
        <translation>poistaa oman muistiinpanon</translation>
    </message>
    <message>
        <source>flags a case to come back to it on a day</source>
        <translation>liputtaa asian, johon palataan jonakin päivänä</translation>
    </message>
    <message>
        <source>takes the flag away</source>
        <translation>poistaa lipun</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::ReportCalendarCommands</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>lists the reports that should go or have gone on their dates, and what became of each</source>
        <translation>luettelee raportit, joiden pitää lähteä tai jotka ovat lähteneet määräpäivinään, ja mitä kullekin tapahtui</translation>
    </message>
    <message>
        <source>sends one of them now or once more, or notes that a person has seen to it</source>
        <translation>lähettää yhden niistä nyt tai uudelleen, tai merkitsee, että joku on hoitanut sen</translation>
    </message>
    <message>
        <source>writes what goes with it</source>
        <translation>kirjoittaa, mitä sen mukana lähtee</translation>
    </message>
    <message>
        <source>lists who gets reports</source>
        <translation>luettelee, kuka saa raportteja</translation>
    </message>
    <message>
        <source>enters who gets a kind of report: monthly, strategist, process_group, board or executive</source>
        <translation>merkitsee, kuka saa tietynlaisen raportin: monthly, strategist, process_group, board tai executive</translation>
    </message>
    <message>
        <source>takes a recipient away</source>
        <translation>poistaa vastaanottajan</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::ReportCommands</name>
    <message>
        <source>Say where the report is to be written: --output FILE.</source>
        <translation>Kerro, mihin raportti kirjoitetaan: --output TIEDOSTO.</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Luettuja päiviä</translation>
    </message>
    <message>
        <source>makes a report for a period: json, csv (a folder, or one table), xlsx, html, pdf (full, board, one_page); --facts: the cases one by one, without personal data</source>
        <translation>tekee raportin jaksolta: json, csv (kansio tai yksi taulukko), xlsx, html, pdf (full, board, one_page); --facts: asiat yksitellen, ilman henkilötietoja</translation>
    </message>
    <message>
        <source>--with-numbers is for the cases one by one: it goes with --facts.</source>
        <translation>--with-numbers koskee asioita yksitellen: sitä käytetään valinnan --facts kanssa.</translation>
    </message>
    <message>
        <source>--csv-for says who reads a csv: it goes with --format csv.</source>
        <translation>--csv-for kertoo, kuka csv-tiedostoa lukee: sitä käytetään valinnan --format csv kanssa.</translation>
    </message>
    <message>
        <source>--layout is for pages: it goes with --format pdf.</source>
        <translation>--layout koskee sivuja: sitä käytetään valinnan --format pdf kanssa.</translation>
    </message>
    <message>
        <source>--table takes one of the report&apos;s tables: it goes with --format csv, and not with --facts.</source>
        <translation>--table ottaa yhden raportin taulukoista: sitä käytetään valinnan --format csv kanssa, ei valinnan --facts kanssa.</translation>
    </message>
    <message>
        <source>--facts lists the cases one by one, and nothing in it is split: leave out --split.</source>
        <translation>--facts luettelee asiat yksitellen, eikä siinä jaotella mitään: jätä --split pois.</translation>
    </message>
    <message>
        <source>The table %1 is not split: leave out --split, or ask for --table split.</source>
        <translation>Taulukkoa %1 ei jaotella: jätä --split pois tai anna --table split.</translation>
    </message>
</context>
<context>
    <name>lyhord::ctl::WorkerCommands</name>
    <message>
        <source>does what is due, reminders, write-off proposals and reports: once, or until it is stopped</source>
        <translation>tekee sen, minkä aika on, muistutusviestit, ehdotukset jättämisestä sillensä ja raportit: kerran tai kunnes se pysäytetään</translation>
    </message>
</context>
</TS>
