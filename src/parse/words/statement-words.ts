import { graded } from "./graded.ts";
import { cue, listed } from "./lexicon.ts";

/** What a sentence of prose may state. */
export type Stated = "impact" | "rootCause" | "resolution";

/** Phrases by which a sentence states the harm, the cause or the repair: by name, or as a hint that counts half. */
export const STATING = graded<Stated>(
  {
    impact: {
      names: `
        outage, outages, downtime, connectivity/network/connection issues/problems/loss/difficulties, unavailab*, inaccessib*, unreachable, unresponsive, offline, degrad*, disrupt*, interrupt*, unable to, inability to, nobody/none/few could, no one could, no ~ could ~ be/start/open/load/connect/log/sign, no longer/more ~ work/works/available/reachable/accessible/possible
        was/were/is/are/went/been/being/be ~ down, went/gone/going dark/dead/silent/missing, disappeared, vanished, stopped ~ working/responding/serving/processing/producing/loading/delivering/accepting/sending, halted, halt of/in, none was/were/of, was/were/had/have waiting/wait/waited for, ground to a halt, came to a stop/standstill/halt
        users/customers/visitors/clients/people/members/players/readers/subscribers/everyone/developers/merchants/students/anyone/some/many ~ couldn't/cannot/can't/lost/experienced/experiencing/saw/seeing/received/receiving/faced/facing/encountered/suffered/met/got/getting, users/customers/visitors/clients/people/members/players/readers/everyone/you/developers/we ~ could/can/did/do/were/was not
        users/customers/people/visitors/clients/app/apps/site/page/pages/website had/have/has no, was/were/got cancelled/rejected/declined/refused/delayed/duplicated/overcharged/slashed/locked/logged/charged, came ~ late, locked out, logged out, charged/sent/billed/paid twice, could/can not be started/loaded/reached/opened/accessed/processed/delivered/displayed/saved/served/built/scheduled, cannot/couldn't/can't be started/loaded/reached/opened/accessed/processed/delivered/displayed/saved/served/built/scheduled, long/longer wait/waiting/loading/response time/times
        affected/impacted ~ users/customers/clients/people/members/requests/traffic/services/sites, affecting/impacting/affected/impacted ~ all/some/many/most/every/around/about/roughly/approximately/our/the/several, was/were/been/is/are not? affected/impacted/hit by?
        did/does/do not affect/impact, was/were/been/is compromised/leaked/exposed/stolen/deleted/lost/wiped/taken/corrupted/hijacked, data loss, loss of, lost data/all, no ~ lost/affected/compromised/modified/leaked, resulted in ~ loss/outage/downtime/errors/delays
        of users/customers/requests/traffic/visitors/orders, lasted/lasting ~ minutes/hours/days/hour/minute, for ~ minutes/hours/days, failed/failing requests/orders/payments/builds/deployments/jobs, requests/orders/payments/builds/jobs/deployments/logins/emails ~ failed/fail/failing/timed/dropped
        not/wasn't/weren't/isn't/aren't ~ working/responding/available/accessible/reachable/loading/building/starting/visible/displayed/delivered/processed/served/sent/able, did/does/do/would/could not ~ work/load/start/respond/connect/reach/log/open/build/receive/send/get/use/access, didn't/doesn't/don't/wouldn't/couldn't/can't/cannot ~ work/load/start/respond/connect/reach/log/open/build/receive/send/get/use/access
        attacker/attackers/hacker/hackers/exploiter ~ ~ stole/drained/gained/obtained/accessed/downloaded/deleted/removed/exfiltrated/published/withdrew/minted/transferred/modified/compromised, no ~ traffic/requests/responses/response/access/data/emails/mail/builds/deployments, preventing ~ from, prevented ~ from, blocked/blocking/blocks ~ from, has/have/had stopped, failed to, private ~ were/was/got, broke, broken, 影響, 不可用, 障害, 停止, ausfall, caído
        利用できな, 使用できな, 接続できな, アクセスできな, 表示されな, 表示できな, ログインできな, 送信できな, 保存されな, 動作しな, 使えな, 開けな, 失敗し, 消失, 欠落し, ダウンし, 繋がらな, つながらな, 届かな, 无法, 不能访问, 不能使用, 不能打开, 不能登录, 中断, 崩溃, 宕机, 丢失, 卡死, 失效, 打不开, 불가, 장애, 중단, 불능
        nicht ~ erreichbar/möglich/verfügbar/erreichen/zugreifen/nutzbar/nutzen/funktioniert/funktionierte/funktionierten/geladen/zugestellt, nicht ~ ~ zugestellt/geladen/angezeigt/ausgeliefert/verarbeitet/empfangen/versendet/gesendet, konnte/konnten/kann/können ~ nicht/keine/niemand, ausgefallen, unterbrochen, unterbrechung, verloren, datenverlust, gelöscht, betroffen, betroffene
        indisponib*, indisponí*, inaccessib*, inaccesib*, inacessív*, hors service/ligne, en panne, ne/n ~ plus/pas ~ possible/accessible/disponible/envoyés/envoyé/fonctionnait/fonctionnaient/répondait/répondaient/pouvaient, sont/étaient/était/est plus ~ envoyés/envoyé/accessibles/accessible/disponibles/disponible/possible, utilisateurs/clients ~ impactés/touchés/affectés, perte de données
        fora do ar, impossibilitad*, não ~ conseguia/conseguiam/conseguiu/conseguiram/conseguem/podiam/funcionava/funcionavam, interrupção, usuários/clientes/usuarios ~ afetados/impactados/afectados, dados/datos/perda/pérdida ~ perdidos/apagados/dados/datos/borrados, fuera de servicio/línea, no ~ podía/podían/pudo/pudieron/funcionaba/funcionaban/disponible/disponibles, dejó/dejaron de funcionar/responder/enviar, interrupción, недоступ, не работа, не мог, не удавалось, не удаётся, не отвеча, не запуска, не открыва, не завершал, не отправля, завис, перестал, потерян, утерян`,
      hints: `
        fail, fails, failed, failing, failure, failures, error, errors, slow*, timeout, timeouts, timed out, crash*, hung, stuck, stall*, 429, 500, 502, 503, 504, 404, issue/issues/problem/problems with/that/when, problems, affects, affected, impact, impacts, impacted, delay*, missing, incident, lost, risk
        compromise*, attack*, leak, leaked, suspended, latency, 异常, 失败, 超时, 报错, エラー, 遅延, 오류, 실패, störung, fehler, gestört, langsam, fehlgeschlagen, panne, erreur, erreurs, échec, échoué, falha, falhas, falhou, falharam, erro, lentidão, fallo, fallos, falló, fallaron, lentitud, сбой, упал`,
    },
    rootCause: {
      names: `
        root cause, underlying cause/issue/problem/reason, main/primary/actual/real/original/exact/core/likely/probable cause/issue/problem/reason/causes, culprit, culprits, caused by, was/were/been/is ~ caused, the cause was/is/of/turned, because of, because, due to, as a result of, was/were the result of, resulted from, stem/stems/stemmed/stemming from
        turned out to/that/it/the, turns out, it turned out, the problem/issue/reason/fault/mistake/trouble was/is/being/came/lay/turned, attributed to, traced ~ back? to, triggered by, originat* from/in/with, boils/boiled/comes/came down to, human error, what ~ happened was/is, that/this is why, that's why, which is why, the reason for/why/behind/that
        outage/outages/failure/failures/issue/issues/problem/problems ~ of/at/in/with/from ~ ~ provider/providers/host/hoster/datacenter/vendor/carrier/registrar/isp, data center ~ ~ lost/outage/failed, bug in, flaw in, fault in, defect in, introduced ~ by/in/with/a bug/when, led to, this/which/that ~ caused/triggered/led/meant/resulted, caused ~ to, caused the/a/an/our/all/this, vulnerability in, forgot to, forgotten, by mistake, accident*, unintention*, inadvertent*, unaware that, we/i ~ failed to/overlooked/misread/misunderstood/misinterpreted, ran out of, exploited
        因为, 由于, 原因, 根因, ため, verursacht, weil, ursache, porque, devido, causad*, à cause, parce que, provoqué`,
      hints: `
        typo, typos, full disk, disk/drive/filesystem/volume/partition/storage ~ full, filled up, out of memory/disk/space/inodes/connections/threads, no/any ~ limit/limits, reused, hard coded, hardcoded, unhandled, infinite loop, stale, out of sync, outdated, deprecated, not ~ supported/compatible, too many/few/small/low/short/large/aggressive, mistyped, misspelled, unpatched, misconfigur*, misunderst*, miscommunication, bug, bugs, corrupt*, regression, mistake, mistakes, incorrect*, wrong, wrongly, erroneous*, exhaust*, overload*, bottleneck, mismatch, incompatib*, vulnerabilit*, defect, flaw, leading to, resulting in, resulted in, as a result, meaning that?, therefore, thus
        didn't/did/not ~ realise/realize/notice/know/check/expect/account, should have, was/were not/never ~ configured/updated/set/enabled/tested/renewed/applied, wasn't/weren't, missing, probably, apparently, presumably, suspect, since the/we/our, triggered, power failure/issue/outage/loss, overwhelm*, exceed*, saturat*, race condition, memory leak, deadlock, expired`,
    },
    resolution: {
      names: `
        we/i/team/they/engineers/admins/staff/provider/host/upstream/who/and/then/immediately/quickly/manually/eventually/finally/temporarily ~ fixed/resolved/restored/restarted/rebooted/reverted/rolled/replaced/patched/disabled/removed/rebuilt/upgraded/downgraded/reinstalled/redeployed/recovered/repaired/revoked/rotated/renewed/blocked/banned/deleted/cleared/corrected/mitigated/recreated/increased/scaled/migrated/switched/moved/deployed/drained/killed/unblocked/reset/re
        was/were/been/is/are/being/got ~ fixed/resolved/restored/restarted/rebooted/reverted/rolled/replaced/patched/disabled/removed/rebuilt/upgraded/downgraded/recovered/repaired/revoked/rotated/renewed/blocked/banned/corrected/mitigated/recreated/increased/migrated/switched/deployed/addressed/remedied
        has/have ~ fixed/resolved/restored/restarted/reverted/rolled/replaced/patched/disabled/removed/rebuilt/upgraded/revoked/rotated/renewed/reset/deleted/corrected/migrated/purged/unpublished, was/were/been/is/are/got ~ unpublished/purged/terminated/cleared/cleaned/unblocked/whitelisted/redeployed/recreated/scaled/reset/revoked/drained/killed/reloaded/reconnected/reconfigured/reissued/reimbursed/refunded, rolled back, rolling back, roll back, rollback, back to normal, back online/up, up and running, running again, working again, the fix/patch/hotfix/correction/solution/resolution/workaround/remedy was/is/involved/consisted/required/entailed, fix/patch/hotfix/workaround was/were/has ~ applied/deployed/released/merged/pushed/implemented/put, deployed/released/applied/pushed/merged/implemented/shipped ~ fix/patch/hotfix/workaround/change/update
        to fix/resolve/mitigate/remedy/solve this/the/it/that, resolved by/the/this/it/itself/naturally/when/after/with, fixed by/the/it/this, resolves/solves/fixes the/this/it, solved by/the/it, restored/restoring ~ service/services/access/data/backup/functionality/from, took ~ offline/down, turned ~ off/on/back, shut ~ down, we/i/team/operators/manually failed over, brought ~ back
        consists/consisted on/of/in rolling/reverting/restarting/removing/disabling/replacing, rollbacking, fixes ~ applied/deployed/merged, things/services/everything ~ back, is/are/was/were back, has/have now been fixed/resolved/restored/removed/reverted/patched/disabled/replaced/updated, removed the/ability, submit/submitted/submits a? fix/patch, i've/we've/i/we bumped/raised/doubled/tripled/quadrupled/tweaked/reindexed/rerouted/redirected/purged/flushed/cleaned/freed/whitelisted/isolated/quarantined/decommissioned
        restarting/rebooting/reverting/rolling/removing/upgrading/downgrading/killing/increasing/disabling/deleting/clearing/replacing/reinstalling/updating/switching/banning/pruning/recreating/reloading ~ ~ resolved/fixed/solved/helped/cleared/worked/restored/brought/allowed/freed/eliminated
        seems/seemed/appears/appeared/managed/enough/sufficient/necessary/needed/required to fix/resolve/solve/restore/cure, resolution/recovery was? ~ achieved/reached/by/through/via/durch, fix/solution/workaround/remedy/patch was/is to/simple/simply/straightforward/trivial/easy/by
        was/were/been able to fix/resolve/restore/recover/replace/move/revert/rebuild/mitigate/reconnect/solve
        修复, 解决, 恢复, 復旧, 対処, behoben, wieder ~ erreichbar/online/möglich/verfügbar, wiederhergestellt, angepasst, corrigé, rétabli, corrigid*, restaurad*`,
      hints: `
        recovered, restored, resolved, fixed, solved, mitigated, mitigating, workaround, restart*, revert*, reboot*, solution, hotfix, patched, remedied, replaced, migrated, upgraded, as of now, re activated, reactivated, re added, re enabled, re issued, refunded, refunds, reimburs*, rebuilt
        started/restarted/running successfully, reimplemented, was/were added/adjusted/edited/renamed/tuned/raised/lowered`,
    },
  },
  [
    "not/hasn't/isn't/wasn't/never ~ fixed/resolved/restored/solved",
    "how/what/whether ~ affected",
    "no downtime",
    "was/were not caused",
    "not because",
    "not due to",
    "even because",
    "see/check/verify/confirm/test if/whether/that ~ resolved/fixed/restored/recovered/working",
    "don't/didn't/not/hardly think/believe ~ fixed/resolved",
    "when/until/whenever/if/each/every/only/no/without ~ ~ restarted/restarts/rebooted/restart/reboots",
    "got restarted",
    "to auto/automatically/properly? restart/reboot",
    "attempt/attempts/tried/trying to ~ rollback/roll/fix/resolve/solve",
    "couldn't/cannot/can't/not ~ restart/reboot/rollback/restore/recover/restarted/removed/deployed",
    "unexpected/automatic/spontaneous/sudden/daily/nightly/scheduled/routine ~ restart/reboot/restarts/reboots/upgrade",
    "daemon/dyno/node/host/pod restart/restarts/reboot/reboots",
    "during/after/upon/until/before/between ~ reboot/restart/upgrade/reboots/restarts",
    "inadvertently/accidentally/mistakenly/unintentionally/wrongly/erroneously/incorrectly ~ removed/deleted/disabled/changed/blocked/banned/replaced/reset/upgraded/switched",
    "was/were/been/is/are ~ inadvertently/accidentally/mistakenly/unintentionally/wrongly/erroneously/incorrectly ~ removed/deleted/disabled/changed/blocked/banned/replaced/reset/upgraded/switched",
    "was/were/been/is/are not/never ~ restarted/removed/deployed/replaced/rolled/reverted/blocked/upgraded/migrated",
    "server/service/account/accounts/users/we/access/traffic/requests was/were ~ blocked/banned/deleted",
    "will/should/would be restored/fixed/resolved",
    "had recently/just/already? replaced/removed/deleted/disabled/upgraded/migrated/switched/moved/changed/deployed/increased/rotated/renewed",
    "had/has not been replaced/removed/deleted/disabled/upgraded/migrated/switched/moved/changed/deployed/increased/rotated/renewed/updated",
    "if ~ fixed",
    "by the time ~ ~ ~ mitigated/resolved/fixed/restored/recovered/reverted/noticed",
    "noticed/discovered/detected/spotted because",
    "unexpected/surprising/unlikely/improbable/strange/odd/weird/lucky/fortunate/difficult/hard/harder/tricky/confusing/useful/helpful/important because",
    "no ~ loss/lost because, no ~ lost ~ because, not ~ lost because",
    "about/on/how/steps/step/instructions/guide/unclear/know to fix/resolve/mitigate/remedy/solve this/the/it/that",
    "when/after/once/as/following ~ ~ ~ change/update/upgrade/version/release/configuration/config/deployment/commit was/were deployed/merged/applied/rolled/released/pushed",
    "if/even/when ~ transaction/transactions is/are/was/were rolled back, transaction/transactions rolled back, transaction rollback/rollbacks",
    "that/which had been ~ removed/disabled/deleted/replaced/migrated/upgraded/moved, had been ~ briefly/temporarily/previously/already/recently removed/disabled/deleted/replaced/migrated/upgraded/moved",
    "not been? renewed/rotated/updated/replaced/upgraded, not ~ been renewed/rotated/updated/replaced/upgraded, never ~ renewed/rotated",
  ].flatMap(listed),
);

/** A sentence, or an item of a list, that begins with what was done. */
export const DONE_FIRST = cue(
  listed(`
    removed, disabled, increased, added, restarted, rebooted, reverted, rolled, replaced, patched, rebuilt, upgraded, downgraded, updated, fixed, corrected, restored, recovered, revoked, rotated, renewed, blocked, banned, deleted, cleared, cleaned, purged, freed, scaled, migrated, switched, moved, redirected, rerouted, deployed, drained, cordoned, killed, recreated, reset, re enabled, reinstalled, redeployed, reconfigured, raised, limited, isolated, adjusted, changed, set, performed, applied, released, pinned, introduced a/an fix
    manually, temporarily, forcibly, refreshed, truncated, pruned, vacuumed, unblocked, reran, re ran, resynced, reapplied, re applied, reprovisioned, reloaded, bounced, evicted, resized, expanded, stopped, terminated, suspended, paused, resumed, downscaled, tuned, throttled, renamed, remounted, reseeded, reindexed
    emergency rollback/fix/patch/restart/maintenance, manual/forced/full restart/fix/intervention/rollback/restore`),
  "first",
);

/** What is still to come, wished for or asked of readers states nothing that was. */
export const UNREAL = cue(
  listed(`
    will, we'll, i'll, would, should, could have, might, going to, plan to, planning to, intend to, want to, aim to, hope to, in the future, next time, from now on, if you, please, you can/should/may/need/must, let's, let me, to prevent, to avoid, to ensure, so that ~ never/not, must, consider, we/i recommend
    werden, bitte, devrait, deve, precisamos`),
);

/** Tells what somebody did who did harm: no repair. */
export const BY_ATTACKERS = cue(
  listed(
    "the/an/this attacker/attackers/hacker/hackers/exploiter/adversary/intruder/intruders, attackers, hackers, after/once/when/as the/an attacker/hacker/exploiter",
  ),
  "first",
);

/** Says thank you, sorry, or what the text itself is about. */
export const POLITE = cue(
  listed(`
    want/wanted/like/aim/hope/intend to ~ explain/share/inform/describe/tell/walk/outline/clarify, thank, thanks, apolog*, sorry, grateful, appreciate, regret, following is the/an/our/a, report/postmortem is an?/the?/a? important/document/tool/account/summary, also known as, this post/report/document/article/page/blog/section/summary/write, this/the postmortem/rca, figured/thought/decided/wanted/felt ~ write/share/publish/document/reach/post/explain, a/an fake/fictional/fictitious/imaginary/hypothetical, official post, in this post/report/article/section, read/reading on, more information/details, questions, feedback, stay tuned, updates were/will, entschuldig*, danke, obrigad*, merci, désolé*`),
);

/** Says what holds in general rather than what happened. */
export const GENERAL = cue(
  listed(
    "always, usually, typically, generally, normally, in general, often, is used to, are used to, allows, we use, is a, is an, are a, is the, whenever, by default, as you may know",
  ),
);
