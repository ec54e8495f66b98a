import type { ActionStatus, Status } from "../../model/vocabulary.ts";

/** Words for the state of a document; those of PagerDuty, incident.io, Datadog and Wikimedia among them. */
// biome-ignore format: a table reads better packed
export const DOCUMENT_WORDS: Readonly<Record<Status, readonly string[]>> = {
  draft: [
    "draft", "wip", "work in progress", "in progress", "in-progress", "not started", "new", "todo",
    "incomplete", "started", "writing", "documenting", "open", "early draft", "first draft", "preliminary",
    "initial",
  ],
  "in-review": [
    "in review", "in-review", "under review", "review", "ready for review", "reviewing", "pending review",
    "awaiting review", "needs review", "peer review", "proposed", "to be reviewed", "for review",
  ],
  final: [
    "final", "finalized", "finalised", "complete", "completed", "done", "published", "closed", "reviewed",
    "approved", "accepted", "released", "finished", "signed off", "publish",
  ],
};

/** Words and signs for the state of an action item. */
// biome-ignore format: a table reads better packed
export const ACTION_WORDS: Readonly<Record<ActionStatus, readonly string[]>> = {
  done: [
    "done", "complete", "completed", "closed", "resolved", "finished", "fixed", "implemented", "merged",
    "shipped", "deployed", "released", "in force", "in place", "already in place", "live", "rolled out", "yes", "x", "✅", "✔", "☑", "✓",
    "🟢", "erledigt", "fertig", "umgesetzt", "abgeschlossen", "completado", "completada", "hecho", "hecha", "listo", "concluído", "concluída",
    "concluido", "concluida", "feito", "feita", "fait", "faite", "terminé", "terminée", "gedaan", "klaar", "afgerond", "fatto", "completato",
    "klar", "ferdig", "utført", "gjort", "færdig", "完了", "対応済み", "已完成", "완료",
  ],
  "in-progress": [
    "in progress", "in-progress", "inprogress", "wip", "work in progress", "doing", "ongoing", "started",
    "in review", "under review", "under way", "underway", "working", "partially done", "partial",
    "in development", "in test", "in arbeit", "läuft", "en cours", "en curso", "em andamento", "in corso", "pågår", "対応中", "进行中", "🚧", "🔄", "⏳", "🟡", "🏗",
  ],
  open: [
    "open", "todo", "to do", "to-do", "not started", "pending", "planned", "scheduled", "new", "not done",
    "incomplete", "outstanding", "assigned", "created", "ready", "no", "blocked", "on hold", "waiting",
    "not yet started", "still to do", "still open", "to be done", "to be started", "offen", "geplant", "à faire", "en attente", "prévu", "em aberto",
    "aberto", "aberta", "pendente", "a fazer", "pendiente", "abierto", "por hacer", "da fare", "aperto", "gepland", "åpen", "öppen",
    "未着手", "未完了", "未完成", "待办", "예정", "🔲", "☐", "⬜", "❌", "🔴", "📋",
  ],
  dropped: [
    "won't do", "won’t do", "wont do", "wontdo", "won't fix", "won’t fix", "wontfix", "dropped",
    "cancelled", "canceled", "abandoned", "rejected", "declined", "obsolete", "superseded", "not planned",
    "no longer needed", "duplicate", "invalid", "🚫",
  ],
  proposed: [
    "proposed", "proposal", "suggested", "backlog", "backlogged", "idea", "considering",
    "under consideration", "deferred", "triage", "to be discussed", "under study", "à l’étude", "à l'étude", "vorgeschlagen", "future", "later", "icebox", "💡",
  ],
};
