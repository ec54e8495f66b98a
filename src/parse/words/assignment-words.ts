/** Words of time: what makes "by …", "in …", "next …" a time, in the languages of the section names. */
const SPANS =
  "days?|weeks?|months?|quarters?|years?|sprints?|releases?|iterations?|versions?|summer|autumn|fall|winter|spring|christmas|easter|mon|tue|wed|thu|fri|sat|sun|[\\p{L}]{3,6}day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|tage?|woche|wochen|monat|monate|monats|quartal|jahr|jahres|januar|februar|märz|mai|juni|juli|oktober|dezember|jours?|semaines?|mois|trimestre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|dias?|días?|semanas?|mes|mês|meses|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunes|martes|miércoles|jueves|viernes|uke|vecka|måned|månad";

/** Stands in front of a time: one of its words or a number must follow. */
const OPENERS =
  "by|before|until|till|from|in|on|within|after|at|for|next|this|last|end|mid|early|late|the|of|due|eta|bis|vor|ab|im|am|zum|nächste[rn]?|diese[rn]?|ende|anfang|mitte|avant|dès|d['’]ici|fin|début|courant|pour|le|la|du|cette|semaine|até|antes|hasta|para|em|en|no|na|de|do|este|esta|próxim[oa]|final|fine|entro|voor|eind|innen|før|senest|senast";

/** A time said by itself: "asap", "immediately", "CW 45", "Q3". */
const ALONE =
  "asap|immediate(?:ly)?|now|today|tomorrow|tonight|soon|ongoing|eo[dwmqy]|(?:cw|kw|week|wk|sprint|uke|vecka|semaine|s)\\s?\\d{1,2}|[qh][1-4](?:[ /'’-]?(?:20)?\\d\\d)?|sofort|morgen|heute|immédiat(?:ement)?|imediato|inmediato";

/** When something is due, as people write it behind a name: "this week", "by end of March", "bis 31.01.", "Q3". */
export const WHEN = new RegExp(
  `^(?:${ALONE}|(?:(?:(?:${OPENERS})\\s){1,4}(?:${SPANS}|v?\\d[\\d./:-]{0,9}(?:st|nd|rd|th|er|º)?)|${SPANS}|\\d{1,4}[./-]\\d[\\d./-]{0,7}|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?= \\p{L}))(?:[ /.](?:${SPANS}|${OPENERS}|\\d[\\d./-]{0,9}(?:er)?)){0,4})\\.?$`,
  "iu",
);

/** Says that nobody has it yet. */
export const UNOWNED =
  /^(?:(?:has )?no (?:owner|one|body|assignee)(?: yet)?|nobody(?: yet)?|(?:owner )?(?:tbd|tba|open)|unassigned|volunteers?\?*|\?+|noch niemand|niemand|personne|ninguém|nadie)\.?$/iu;

/** A group of people by the word for it. */
export const TEAM_NAME =
  /^(?:the )?(?:(?:[\p{L}\d&/'’-]{2,20} ){1,3}(?:team|squad|guild|crew|department|dept\.?|group|office|desk|engineering|operations|ops|tribe)|(?:équipe|equipe|equipo|squadra|abteilung|team|squad|dept\.?|time de) [\p{L}&/-]{2,20}(?: [\p{L}&/-]{2,20})?)$/iu;

/** Parts names that share a task. */
export const SHARED = "(?:, | and | & | ?/ ?| ?\\+ ?| und | et | e | y | og | och )";

/** Words that stand alone in a bracket or behind a dash where a name written small might. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `optional required maybe later soon next staging production prod dev test tests testing done merged ordered shipped fixed planned
   started ongoing pending running deployed released closed resolved rejected dropped easy hard small large big short long low medium high critical
   urgent nice important internal external manual automatic automated daily weekly monthly hourly temporary permanent free paid new old both all
   none any see same also only again here there now today tomorrow yes no partly partially progress review draft ready blocked backlog proposed
   recommended example link issue ticket docs wip todo tbd tba`.split(/\s+/),
);
