// The words that sentence_tailoring asks about, by language. One set serves all languages: a text may mix them, and no
// language is ever guessed. An abbreviation in small letters is known in capitals too; one with a capital is known only
// so, because without it it is a common word (Sat. and sat, No. and no).

#include "sentence_tailoring.h"
#include "word_set.h"

namespace variorum {
namespace {

constexpr WordSet kNeverEnds =
    // English
    u"mr mrs ms mx dr prof messrs mme mlle mgr gov Gen Col Rep Sen capt lt cmdr sgt cpl pvt Adm Maj Hon Rev Pres supt "
    u"insp "
    u"st ste Mt Ft Fr Esq Messrs eg ie viz vs cf approx ca resp e.g i.e "
    // German
    u"bzw evtl ggf inkl exkl sog vgl hrsg hl frhr geb gest verh einschl lt zzgl dipl phil habil Hr ehem österr dt engl "
    u"griech sogen eigtl allg z.b d.h u.a o.ä i.d.r z.t v.a i.d "
    // French, Spanish, Portuguese, Italian
    u"env apr c.-à-d sra srta dra dña Dn lic Ing arq gral cnel ej p.ej EE sig dott dottssa avv "
    // Dutch, Polish, Czech, Danish, Swedish
    u"dhr mevr drs bijv np tzn tzw tzv např m.in bl.a f.eks t.ex o.a "
    // Russian, Ukrainian
    u"т.е т.к т.н напр см им ул просп пер акад доц проф тов ред изд канд докт т.зв див ім вул пл св "
    // Hindi
    u"डॉ श्री प्रो पं मो सुश्री";

constexpr WordSet kBeforeNumber =
    u"No Nos nr num vol vols fig figs p pp pg pag pág págs ch chap chs Sec secs Art arts Para Ex eq eqs refs bk "
    u"abs bd abb kap anm s n Tab aufl ziff núm cap art tít tel "
    u"стр ст п пп рис табл гл разд стор мал розд";

constexpr WordSet kMayEnd =
    // English: firms, names, streets, calendar, states
    u"Inc ltd Co corp bros dept univ assn jr sr Ave blvd rd Sq al "
    u"Jan feb Mar apr Jun jul aug sep sept oct nov Dec Mon tue tues Wed thu thur thurs Fri Sat Sun "
    u"Ala ariz Ark Calif colo conn Del fla Ga Ind Kan Ky Mass Md Mich minn Miss Mo neb nev okla Ore Pa penn tenn Tex "
    u"Va vt "
    u"Wash wis wyo ph "
    // German
    u"gmbh mio mrd Str jh jhd Std Min sek Max okt dez jän mrz usw etc med jur rer nat "
    // French, Spanish
    u"janv févr avr juil déc ud uds vd vds UU cía ltda "
    // Russian, Ukrainian
    u"г гг в вв р рр др тыс млн млрд руб коп обл тис грн ін гр";

constexpr WordSet kOpeners =
    // English
    u"a after all although among an and another any are as at because before both but by can could despite did do does "
    u"during each even every few finally first for from had has have he hence her here his how however i if in indeed "
    u"instead is it its just last later many maybe meanwhile more most much my never nevertheless next no nor not "
    u"nothing "
    u"now of on once one only or other our over perhaps please several shall she should since so some soon still such "
    u"than "
    u"that the their then there therefore these they this those though through thus to today together too two under "
    u"unless "
    u"until upon was we were what when where whether which while who whose why will with within without would yes yet "
    u"you "
    u"your "
    // German
    u"aber alle allein als also am an andere auch auf aus bei beim bevor bis da dabei dadurch daher damals damit "
    u"danach dann "
    u"daran darauf darin darum das dass dazu dem den denn der des deshalb die dies diese diesem diesen dieser dieses "
    u"doch "
    u"dort du durch ein eine einem einen einer eines er erst es etwa für gegen gestern hat heute hier hinter ich ihm "
    u"ihr "
    u"ihre ihren im immer ins ist ja jede jeder jedes jedoch jetzt kein keine man manche mehr mein meine mit nach "
    u"nachdem "
    u"neben nein nicht nichts nie noch nun nur ob obwohl oder ohne schon seine seit seitdem selbst sie sind sogar "
    u"solche "
    u"sondern später statt trotz trotzdem über um und uns unser unter viele vielleicht vom von vor während wann war "
    u"waren "
    u"warum weil weiter welche wenn wer wie wieder wir wird wo zu zudem zuerst zum zunächst zur zusammen zwar zwei "
    u"zwischen "
    // French
    u"afin ainsi alors après au aucun aussi autour aux avant avec car ce cela celle celui ces cet cette ceux chaque "
    u"comme "
    u"comment contre dans de depuis dès donc dont elle elles en encore enfin ensuite entre et eux il ils je jusque la "
    u"le les "
    u"leur leurs lors lorsque lui mais malgré mes moins mon même ne ni notre nous où par parce parmi pas pendant peu "
    u"plus "
    u"pour pourquoi pourtant puis puisque quand que quelques qui quoi sans se selon ses sinon soit sont sous sur "
    u"tandis "
    u"toujours tous tout toute toutefois toutes très tu un une vers voici voilà votre vous l c j qu "
    // Spanish
    u"algunas algunos antes aquel aquella aquí así aun aunque cada casi con cual cuando cuanto cómo del desde después "
    u"donde "
    u"dos durante él el ella ellas ellos entonces era eran esa esas ese eso esta estaba estas este esto estos está "
    u"están fue "
    u"fueron había hace hacia han hasta hay incluso las lo los luego mientras mucho muchos muy nada ningún nosotros "
    u"nunca o "
    u"otra otro para pero poco por porque pues quien qué según ser si sin sino sobre solo sólo su sus también tampoco "
    u"tanto "
    u"tiene todas todavía todo todos tras unas uno unos usted varios y ya yo "
    // Italian, Portuguese
    u"alla anche ancora che chi ci come così cui dal dalla degli dei della delle di dopo dove e è gli ha ho infatti "
    u"inoltre "
    u"io lei loro ma mentre molti nel nella nelle noi non ogni oggi per perché però poi prima qual quando quello "
    u"quella "
    u"questa queste questi questo se senza sono stato sua sul sulla tra tutti tutto voi "
    u"ao aos apesar até com da das depois do dos ela elas ele eles em enquanto então essa esse esta este eu foi há "
    u"isso isto "
    u"já mas muito na não nas nem nos num numa os ou pela pelo quem segundo sem seu também tem um uma você "
    // Russian
    u"а без большинство был была были было в вам вас весь во вместе вот все всё вся вы где даже для до его ее её если "
    u"есть "
    u"еще ещё же за здесь и из или им именно их к каждый как какой когда которые кто кроме лишь между меня многие мне "
    u"мой мы "
    u"на над надо нам нас наш не него некоторые нельзя нет ни никто но ну о об один однако около он она они оно от "
    u"перед по "
    u"под пока после потом потому почему при про раз с сам свой сегодня сейчас со сначала снова среди сразу так также "
    u"такие "
    u"такой там теперь то тогда того тоже только тот тут ты у уже хотя что чтобы эта эти это этого этой этот я "
    // Ukrainian
    u"або але більшість був була було були ви від він вона вони воно всі втім де є йому її їй їх їм зараз з завдяки "
    u"згодом зі "
    u"із й інші кожен коли крім який яка які якщо лише ми між мій мене мені можна навіть немає ніхто окрім отже після "
    u"проте "
    u"та такі те тепер ти тим тоді тому усі хоча хто це цей ця ці цього цьому чи через чому що щоб щодо як";

constexpr WordSet kCountedInGerman =
    u"januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun "
    u"jul aug "
    u"sep sept okt nov dez jahrhundert jahrhunderts jahrtausend jahrtausends jahrestag weltkrieg weltkriegs auflage "
    u"klasse "
    u"stock etage lebensjahr platz tag tages woche runde spieltag bundesliga liga kapitel teil band armee division "
    u"regiment "
    u"legislaturperiode geburtstag mal stunde minute semester quartal internationale internationalen";

constexpr WordSet kGermanDeterminers =
    u"als am im vom zum zur der die das dem den des ab seit dieser diesem diesen jeder jedem jeden seine seinem seinen "
    u"ihrem "
    u"ihren ihr sein beim ihre eine einem einen mein meinem meinen unser";

}  // namespace

AbbreviationKind abbreviation_kind(std::u16string_view word) {
  if (kNeverEnds.contains(word)) return AbbreviationKind::never_ends;
  if (kBeforeNumber.contains(word)) return AbbreviationKind::before_number;
  return kMayEnd.contains(word) ? AbbreviationKind::may_end : AbbreviationKind::none;
}

bool is_opener(std::u16string_view word) { return kOpeners.contains(word); }
bool is_counted_in_german(std::u16string_view word) { return kCountedInGerman.contains(word); }
bool is_german_determiner(std::u16string_view word) { return kGermanDeterminers.contains(word); }

}  // namespace variorum
