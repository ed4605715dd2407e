#include "core/rules/commonwords.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

// Three letters and more: shorter ones are never looked at.
constexpr char16_t const *commonWords
    = u""
      "about after again aina aivan aldrig all alla allt alltid also always and andra annan annat anser any "
      "april are att augusti avdelning avdelningen bad bakom bara barn barnen because been before behöver "
      "behövs being beröm blev bli blir boende bor borde bra but bygg bygga båda bör can centrum child "
      "children could dag dagar dagen daughter day december dem den denna deras dessa det detta did din dina "
      "dit ditt does doing done dotter dottern där dålig dåliga dåligt efter eikä eikö elever eleverna eller "
      "emot enda english ennen ens era ert eskilstuna ett ettei että evening every fanns fantastisk far farmor "
      "father februari fel fem few fick fin fina finns fint fler flickor folk for fortfarande fram framför "
      "fredag fredags friday from fru fråga frågar frågor från fungera fungerar fyra färre får fått för "
      "förslag först försök försökte gammal ganska gav genast genom ger ges get gets gick gjort going good got "
      "granne grannen great gäller gärna gång gånger går gör göra had hade han hans har has have hei heidän "
      "hej hejsan hela helg helgen helger helt hem hemma hennes her here him his hit hjälp hon hoppas hos hour "
      "hours how huono hur husband hyvin hyvä hälsningar hän här hösten idag igen igår inga ingen ingenstans "
      "ingenting inget innan inte into iso isä isän jag januari joka joku jos juli juni just jälkeen jämt "
      "jättebra kaikki kan kanske kiitos klagomål klockan kom kommer kommunen kommunens koska koskaan kuin kun "
      "kunna kuukausi kväll kvällar kvällen kör köra körde lapsen lapset lapsi ligger liian like liten litet "
      "lot länge längre längs lär lära lärt lördag lördagar lördags made maj maka make mamma man many mars may "
      "med meidän meille mellan men mer mest mies mig might miksi milloin min mina minulle minun minuter missä "
      "mitt monday moneen month months mor more morgon morgonen mormor morning most mot mother much must mutta "
      "mvh mycket myös människor månad månader måndag måndags måste natt need needs ner never new nice night "
      "niin nio nobody not nothing november now nya nyt nytt nämä när någon någonstans någonting något några "
      "och också ofta often oktober old ole olen olet oli olivat olla ollut området one only onsdag other our "
      "out ovat over own paljon pappa people personal personalen pieni pitäisi pitää plats platsen please "
      "pojkar problem päivä päivää päivään really redan runt rädd rädda saa saada said sak saker sambo same "
      "samma saturday school sedan see sen senast sent september ser sex she should siellä sig siitä since "
      "sitä sju själv själva ska skulle slut snart snälla som some sommar sommaren son sonen soon still stod "
      "stor stora stort ställe ställer stället ständigt stänga stänger stängt står such sunday suomen svar "
      "svarade svarar svenska svärmor swedish synpunkt säger sätt sätta sätter sådan sådant såg söndag "
      "söndagar söndags sönder tack tacka tai take tar than thank thanks that the their them then there these "
      "they thing things this those thursday tidig tidigt till tillbaka time times timmar timme tio tisdag "
      "today todella tog too torsdag trasig trasiga trasigt tre tuesday tulee tuli tunti tuntia tuo två tycker "
      "tyckt tämä tämän täytyy under undrar until upp utan utanför uusi vad vaikka vaimo vain vanha var vara "
      "varandra vardagar varför varje vecka veckan veckor vem very vet vid viikko viikkoa viikon viikonloppu "
      "vilja vilken vill vinter vintern vissa voi vuosi vähän väl vänligen vänta väntar väntat vår våra våren "
      "vårt want was wednesday week well went were what when which while who wife will with without would year "
      "years yesterday you your äidin äiti ännu även året åtta önskar önskemål öppen öppet öppettiden "
      "öppettider öppna över ";

} // namespace

bool isCommonWord(const QString &folded)
{
    static const QSet<QString> words = [] {
        const QStringList all = QString::fromUtf16(commonWords).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return words.contains(folded);
}

} // namespace lyhord
