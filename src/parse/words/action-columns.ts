/** A column is known by a word anywhere in its title, or by the whole title. */
function titled(words: string, whole: string, unspaced: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])|^\\W*(?:${whole})\\W*$|${unspaced}`, "iu");
}

/** What the titles of the columns of a table of tasks say of the cells below. */
export const ACTION_COLUMNS = {
  text: titled(
    "actions?|items?|tasks?|descriptions?|what|todo|to do|measures?|follow[- ]?ups?|improvements?|recommendations?|commitments?|deliverables?|countermeasures?|steps?|title|summary|details|aksjon(?:er)?|tiltak|ma(?:ß|ss)nahmen?|aufgaben?|beschreibung|beskrivelse|beskrivning|acci(?:ó|o)n(?:es)?|medidas?|tareas?|tarefas?|a(?:ç|c)(?:ã|a)o|a(?:ç|c)(?:õ|o)es|descri(?:ç|c)(?:ã|a)o|descripci(?:ó|o)n|mesures?|t(?:â|a)ches?|acties?|actiepunten?|maatregel(?:en)?|omschrijving|azion[ei]|misur[ae]|åtgärd(?:er)?|handling(?:er)?",
    "was|(?:o )?qu[eê]|qué|quoi|hva|hvad|vad|wat|(?:che )?cosa|change|work|remedy|fix",
    "内容|対策|措施|行动|任务|アクション|항목|작업|조치",
  ),
  owner: titled(
    "owners?|owned by|assignees?|assigned(?: to)?|responsible|accountable|driver|who|whom|dri|team|squad|person|poc|champion|contact|zuständig(?:e[rn]?)?|verantwortlich(?:e[rn]?)?|responsables?|encargad[oa]|respons(?:á|a)ve(?:l|is)|ansvarlig|ansvarig|eier|eigenaar|verantwoordelijke?|eigentümer|propietari[oa]|dueñ[oa]|porteur|pilote|responsabile",
    "qui|quem|quién|quien|wer|hvem|vem|chi|by|lead|resp|name|pic",
    "担当|负责人|오너|담당",
  ),
  due: titled(
    "due|deadline|eta|target|by when|when|until|date|timeline|expected|frist|fällig|termin|bis wann|prazo|plazo|fecha|até quando|échéance|délai|scadenza|vervaldatum",
    "quand|quando|cuándo|cuando|wann|bis|when|när|når|wanneer|week|sprint",
    "期限|期日|截止|기한|마감",
  ),
  status: titled(
    "status|state|done|progress|completed?|estado|statut|situação|situacao|situación|andamento|avancement|état|stato|erledigt",
    "stand|open|ok",
    "状态|状況|ステータス|상태",
  ),
  kind: titled("type|kind|category|art|typ|tipo", "class", "类型|種別"),
  url: titled(
    "tickets?|issues?|links?|jira|bugs?|prs?|tracking|reference|referanse|url",
    "ref|id",
    "チケット|工单|트래킹",
  ),
} as const;
