import { foldLetters } from "./fold.ts";

// Verbs of everyday messages by their stems: with the endings below they make some eight thousand forms.

const folded = (written: string) => written.split(/\s+/).map(foldLetters).filter(Boolean);

const ar = new Set(
  folded(`
  habl llam manej pas mand and dej qued lleg llegu busc busqu tom pregunt contest esper regres olvid trabaj estudi cuid acompañ invit anot registr inscrib apunt agreg report platic platiqu cambi compr vend
  entr termin empez empiec acab cans enferm oper levant sent encontr pens acord recuerd import gust encant molest interes inform avis confirm cancel acept dict escrib graban grab apart ocup pag cobr us gan viaj
  baj sub subi mir escuch tard adivin inventar invent brome burl jug lav cocin plantic sembr sac saqu toc toqu equivoc equivoqu not anim apur prest ayud explic expliqu manifest present prob cas caser junt rent qued mud atend rest lev qit quit pint
  checo chec chequ revis complet llen mejor necesit consult descans dese dud ech encarg enter equip fall falt firm form habit hered identific identifiqu incorpor insist instal intent limpi lleven localiz localic logr mencion notific notifiqu nombr organiz organic particip practic
  prepar pronunci reun salud salv solicit sol tap tir trat ubic ubiqu utiliz valid vot aguant aprovech arregl asegur atras aument bañ brinc calm camin cant cen cerr coment comentar comunic comuniqu conect contrat controlar control cort cre cuestion d despert dur enoj enseñ`),
);
const erIr = new Set(
  folded(`
  ir ser har podr tendr vendr habr dir sabr pondr saldr dar estar com beb viv bib sab dec dic hac hic sal pod pued quier kier ten tien tuv ven vien vin pon pus tra traig traj cre le ve deb sirv serv sigu segu pid ped sient sent mient ment durm duerm mor muer nac conoc parec aparec pertenec merec ofrec permit recib
  escrib describ decid asist exist insist suscrib inscrib sub abr cubr sufr ocurr corr romp vend aprend entend entiend perd pierd llov mov muev volv vuelv resolv devolv cos tos cump cumpl part repart compart acud consegu consig prefer prefier refer refier requer requier hu constru distribu inclu
  agradec reconoc desconoc crec traduc conduc produc reduc met promet comprend depend defend o oig cab quep val valg prend sorprend respond escond coged cog escog proteg elig elij corrig correg exig dirig fing un reun reún divid confund interrump`),
);
const endings = {
  ar: new Set(
    folded(
      `o as a amos an é e es emos en aste ó aron asteis aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían ara aras áramos aran ar ando ado ada ados adas`,
    ),
  ),
  erIr: new Set(
    folded(
      `o es e emos en imos í iste ió ieron iera ieran ía ías íamos ían eré erá eremos erán iré irá iremos irán ía ías íamos ían é á emos án ería erían iría irían er ir iendo yendo ido ida idos idas a as amos an imos e o`,
    ),
  ),
};
const clitics =
  /(?:[mtsl]elo|[mtsl]ela|nos|noslo|me|te|se|le|les|lo|la|los|las|melo|mela|selo|sela|telo|tela|noslo)$/;
const LongestForm = 20;

/** Whether a folded word is a form of one of these verbs: «apúntenos», «manejando», «vivimos». */
export function isVerbForm(folded: string): boolean {
  if (folded.length > LongestForm) return false;
  if (isForm(folded)) return true;
  // «Quítela» is «quite» and «la», though «dásela» is «da» and «sela».
  return (
    clitics.test(folded) &&
    (isForm(folded.replace(clitics, "")) || isForm(folded.replace(/(?:[mts]e|l[aeo]s?)$/, "")))
  );
}

function isForm(word: string): boolean {
  for (let cut = 1; cut < word.length; cut += 1) {
    const stem = word.slice(0, cut);
    const ending = word.slice(cut);
    if (ending.length > 7) continue;
    if (ar.has(stem) && endings.ar.has(ending)) return true;
    if (erIr.has(stem) && endings.erIr.has(ending)) return true;
  }
  return false;
}
