#include "sentence_words.h"

#include "word_set.h"

namespace variorum {
namespace {

constexpr WordSet kNeverEnds(
    u"Adm Col Dn EE Esq Fr Ft Gen Hon Hr Ing Maj Messrs Mt Pres Rep Rev Sen allg approx apr arq avv bijv bl.a bzw "
    u"c.-à-d ca capt cf cmdr cnel cpl d.h dhr dipl dott dottssa dr dra drs dt dña e.g eg ehem eigtl einschl ej engl "
    u"env evtl exkl f.eks frhr geb gest ggf gov gral griech habil hl hrsg i.d i.d.r i.e ie inkl insp lic lt m.in "
    u"messrs mevr mgr mlle mme mr mrs ms mx např np o.a o.ä p.ej phil prof pvt resp sgt sig sog sogen sra srta st "
    u"ste supt t.ex tzn tzv tzw u.a v.a verh vgl viz vs z.b z.t zzgl österr акад вул див докт доц изд им канд напр "
    u"пер пл просп проф ред св см т.е т.зв т.к т.н тов ул ім डॉ पं प्रो मो श्री सुश्री");

constexpr WordSet kNumberFollows(
    u"Art Ex No Nos Para Sec Tab abb abs anm art arts aufl bd bk cap ch chap chs eq eqs fig figs kap n nr num núm p "
    u"pag pg pp pág págs refs s secs tel tít vol vols ziff гл мал п пп разд рис розд ст стор стр табл");

constexpr WordSet kMayEnd(
    u"Ala Ark Ave Calif Co Dec Del Fri Ga Inc Ind Jan Jun Kan Ky Mar Mass Max Md Mich Min Miss Mo Mon Ore Pa Sat Sq "
    u"Std Str Sun Tex UU Va Wash Wed al apr ariz assn aug avr blvd bros colo conn corp cía dept dez déc etc feb fla "
    u"févr gmbh janv jh jhd jr juil jul jur jän ltd ltda med minn mio mrd mrz nat neb nev nov oct okla okt penn ph "
    u"rd rer sek sep sept sr tenn thu thur thurs tue tues ud uds univ usw vd vds vt wis wyo в вв г гг гр грн др коп "
    u"млн млрд обл р рр руб тис тыс ін");

constexpr WordSet kOpeners(
    u"a aber afin after ainsi algunas algunos all alla alle allein alors als also although am among an anche ancora "
    u"and andere another antes any ao aos apesar après aquel aquella aquí are as así at até au auch aucun auf aun "
    u"aunque aus aussi autour aux avant avec because before bei beim bevor bis both but by c cada can car casi ce "
    u"cela celle celui ces cet cette ceux chaque che chi ci com come comme comment con contre così could cual "
    u"cuando cuanto cui cómo da dabei dadurch daher dal dalla damals damit danach dann dans daran darauf darin "
    u"darum das dass dazu de degli dei del della delle dem den denn depois depuis der des desde deshalb despite "
    u"después di did die dies diese diesem diesen dieser dieses do doch does donc donde dont dopo dort dos dove du "
    u"durante durch during dès e each ein eine einem einen einer eines el ela elas ele eles ella ellas elle elles "
    u"ellos em en encore enfin enquanto ensuite entonces entre então er era eran erst es esa esas ese eso essa esse "
    u"esta estaba estas este esto estos está están et etwa eu eux even every few finally first foi for from fue "
    u"fueron für gegen gestern gli ha había hace hacia had han has hasta hat have hay he hence her here heute hier "
    u"hinter his ho how however há i ich if ihm ihr ihre ihren il ils im immer in incluso indeed infatti inoltre "
    u"ins instead io is isso ist isto it its j ja je jede jeder jedes jedoch jetzt jusque just já kein keine l la "
    u"las last later le lei les leur leurs lo loro lors lorsque los luego lui ma mais malgré man manche many mas "
    u"maybe meanwhile mehr mein meine mentre mes mientras mit moins molti mon more most much mucho muchos muito muy "
    u"my même na nach nachdem nada nas ne neben nein nel nella nelle nem never nevertheless next ni nicht nichts "
    u"nie ningún no noch noi non nor nos nosotros not nothing notre nous now num numa nun nunca nur não o ob obwohl "
    u"oder of oggi ogni ohne on once one only or os other otra otro ou our over où par para parce parmi pas pela "
    u"pelo pendant per perché perhaps pero però peu please plus poco poi por porque pour pourquoi pourtant prima "
    u"pues puis puisque qu qual quand quando que quella quello quelques quem questa queste questi questo qui quien "
    u"quoi qué sans schon se segundo según seine seit seitdem selbst selon sem senza ser ses seu several shall she "
    u"should si sie sin since sind sino sinon so sobre sogar soit solche solo some sondern sono sont soon sous "
    u"später stato statt still su sua such sul sulla sur sus sólo también também tampoco tandis tanto tem than that "
    u"the their then there therefore these they this those though through thus tiene to todas todavía today todo "
    u"todos together too toujours tous tout toute toutefois toutes tra tras trotz trotzdem très tu tutti tutto two "
    u"um uma un unas und under une unless uno unos uns unser unter until upon usted varios vers viele vielleicht "
    u"você voi voici voilà vom von vor votre vous wann war waren warum was we weil weiter welche wenn wer were what "
    u"when where whether which while who whose why wie wieder will wir wird with within without wo would während y "
    u"ya yes yet yo you your zu zudem zuerst zum zunächst zur zusammen zwar zwei zwischen è él über а або але без "
    u"большинство був була були було был была были было більшість в вам вас весь ви вместе во вона вони воно вот "
    u"все вся всё всі втім вы від він где даже де для до его ее если есть еще ещё её же з за завдяки зараз згодом "
    u"здесь зі и из или им именно их й йому к каждый как какой когда кожен коли которые кроме крім кто лише лишь "
    u"между мене меня мені ми мне многие можна мой мы між мій на навіть над надо нам нас наш не него некоторые "
    u"нельзя немає нет ни никто но ну ніхто о об один однако около окрім он она они оно от отже перед по под пока "
    u"после потом потому почему при про проте після раз с сам свой сегодня сейчас сначала снова со сразу среди та "
    u"так также такие такой такі там те тепер теперь ти тим то тогда того тоді тоже только тому тот тут ты у уже "
    u"усі хотя хоча хто це цей цього цьому ця ці через чи чому что чтобы що щоб щодо эта эти это этого этой этот я "
    u"як яка який якщо які є із інші їй їм їх її");

constexpr WordSet kCountedInGerman(
    u"apr april armee auflage aug august band bundesliga dez dezember division etage feb februar geburtstag "
    u"internationale internationalen jahrestag jahrhundert jahrhunderts jahrtausend jahrtausends jan januar jul "
    u"juli jun juni jänner kapitel klasse lebensjahr legislaturperiode liga mai mal minute mrz märz nov november "
    u"okt oktober platz quartal regiment runde semester sep sept september spieltag stock stunde tag tages teil "
    u"weltkrieg weltkriegs woche");

constexpr WordSet kGermanDeterminers(
    u"ab als am beim das dem den der des die diesem diesen dieser eine einem einen ihr ihre ihrem ihren im jedem "
    u"jeden jeder mein meinem meinen sein seine seinem seinen seit unser vom zum zur");

}  // namespace

AbbreviationKind abbreviation_kind(std::u16string_view word) {
  if (kNeverEnds.contains(word)) return AbbreviationKind::never_ends;
  if (kNumberFollows.contains(word)) return AbbreviationKind::number_follows;
  return kMayEnd.contains(word) ? AbbreviationKind::may_end : AbbreviationKind::none;
}

bool is_opener(std::u16string_view word) { return kOpeners.contains(word); }
bool is_counted_in_german(std::u16string_view word) { return kCountedInGerman.contains(word); }
bool is_german_determiner(std::u16string_view word) { return kGermanDeterminers.contains(word); }

}  // namespace variorum
