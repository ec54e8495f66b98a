import type { Detector } from "../../model/vocabulary.ts";
import { COMPANIES, MACHINES, OTHERS, STAFF, USERS } from "./detector-nouns.ts";
import { lexicon, listed } from "./lexicon.ts";

/**
 * Sentences that say who noticed, as frames: someone and what they did ("a user ~ reported"), or what was done and by
 * whom ("reported by ~ user"). They hold anywhere in a document, unlike the single words of `DETECTORS`.
 */

const TELL =
  "report/reports/reported/reporting/complain/complains/complained/complaining/contact/contacts/contacted/contacting/email/emailed/tweet/tweets/tweeted/flagged/raised/raises/pinged/pings/messaged/inform/informs/informed/informing/alert/alerted/alerts/notify/notifies/notified/notifying/called/phoned/mentions/mentioned/mentioning/write/writes/wrote/told/tell/tells/telling/posted/prodded/prods/asked/asks/asking/submitted/warned/warns/wondered/forwarded/escalated";
const NOTICE = "notice+/observe+/spot/spots/spotted/spotting";
const FIND =
  "discover+/detect+/realise+/realize+/identify+/see/sees/saw/report/reported/reports/find/finds/found/recognised/recognized/encountered/uncovered/caught/catches";
const TOLD =
  "reported/raised/flagged/noticed/spotted/discovered/detected/identified/observed/alerted/notified/informed/contacted/told/pinged/warned/found/caught/highlighted/surfaced";
const FIRE =
  "alert+/detect+/notify+/report+/flagged/flags/caught/catches/showed/shows/showing/sends/sent/paged/pages/fired/fires/firing/triggered/triggers/indicated/indicates/picked/picks/registered/turned/went/goes/going/noticed/notices/warned/warns/began/started/recorded/records/woke/complained/complains/raised/posted/mailed/emailed/spotted/blared/screamed/signalled/signaled";
/** What they would have done, had they done it. */
const FIRING =
  "fire/alert/detect/notice/catch/notify/report/page/trigger/warn/flag/spot/pick/show/send/raise/go/work/see";
const UNSURE = "can/could/should/would/will/may/might/must";

const FRAMES: Readonly<Record<Detector, string>> = {
  monitoring: `
    spike/spikes/surge in error rates, uptime/health/synthetic/blackbox check/checks ~ sent/sends/noticed/detected/alerted/reported/caught, on call/oncall phone ~ rang/rings/buzzed, phone/pager rang/buzzed, ${TOLD} by/via/through/from the/our/a? ~ verification/verifier/smoke/ci/canary/e2e/regression, smoke/verification/verifier/canary test/tests/check/checks/script? ~ caught/detected/flagged, spiked/spike/appeared/showed/visible/seen in sentry/grafana/datadog/rollbar/bugsnag/kibana/prometheus, bot opened ~ incident/issue/alert, detected/noticed/caught automatically, automatically detected/noticed/caught
    ${MACHINES} ~ ${FIRE}
    alert/alerts/alarm/alarms/pager/pagers ~ fire/fires/fired/firing/triggered/triggers/trigger/went/goes/going/came/comes/arrived/arrives/started/begin/began/starts/raised/sounded/sounds/rang/rings/woke/notified/notifies/received/indicating/indicated/triggering
    check/checks/test/tests ~ went/turned red, check/checks start/started/starts/began/begin failing/to, synthetic/uptime/health/blackbox check/checks/monitor/monitors/test/tests ~ fail/fails/failed/failing/alert/alerted/detected/reported
    received/receive/receives/receiving/got/get/gets/getting/saw/sees/see/had an/a/the/our/first/multiple/several/automated/automatic? ~ alert/alerts/alarm/alarms, received/got a/the? page/pages/notification, got/received notifications, dashboard/dashboards/grafana/metrics ~ showed/shows/showing/alerted
    ${TOLD} by/via/through/from/thanks/with/to our/the/an/a? ~ monitoring/monitor/monitors/alert/alerts/alerting/alarm/alarms/pager/pagerduty/sentry/datadog/pingdom/grafana/prometheus/cloudwatch/nagios/opsgenie/uptimerobot/statuscake/zabbix/probe/probes/healthcheck/automated/automatic/dashboard/dashboards/metrics/robot/synthetic/canary/watchdog/scanner
    ${STAFF} ~ paged, was/were/got/gets/get/been paged, paging ~ on/oncall/engineer/team, woke/woken/awoke/awakened up? to/by ~ alert/alerts/page/pages/pager/pagerduty/alarm/alarms
    notification/notifications/email/emails/message/messages/mail/mails from ~ ${MACHINES}, notifications on/in slack/discord/teams/telegram/email, automated/automatic/monitoring alert/alerts/alarm/alarms/email/emails/notification/notifications/message/warning/page
    error/errors/latency/rate/traffic/usage/cpu/disk/memory alert/alerts/alarm/alarms
    we/i/team/ops received/got a/an/the? message/notification/complaint/report/warning/call/email/mail from ~ ~ system/systems/tool/tools/bot/script/cron/daemon, message/messages/notification/notifications/complaint/complaints/report/reports/warning/warnings/signal/email/mail/call from ~ ~ system/tool/bot/script/cron/daemon, received/receive/got ~ message/notification/notifications/complaint/report/reports/warning/call/email from ~ ~ system/tool/bot/script/cron/daemon
    pages/paged the/our ~ team/call/oncall/engineer/sre, pages/paged on call, pages/paged us/me/oncall/platform/ops/sre/infrastructure/someone/everyone, page/pages goes/went/go out, gets/got/was/were/is/are/been paged, job/script/cron ~ mailed/emailed/alerted/notified/flagged, automated/integration/end/nightly test/tests/suite/check/checks ~ ${FIRE}, test suite ~ caught/flagged/detected`,
  customer: `
    ${TOLD} by a/an/one/our/some? ~ contributor/contributors/member/members on/in/via/from, the/our/customer support team/staff/agents ~ saw/sees/received/got/receives ~ tickets/complaints/calls, ${USERS} ~ started/began/start/begin ~ asking/reporting/complaining, support/helpdesk/hotline/desk team/staff/agents? ~ receives/received/receive/gets/get/got/forwards/forwarded/relayed/escalated/escalates/see/sees/saw ~ call/calls/ticket/tickets/complaint/complaints/report/reports/message/messages/email/emails, support/helpdesk/hotline forwards/forwarded/relayed/escalates/escalated/reported/reports, support team saw/sees ~ tickets, ticket/tickets/complaint ~ in the support, first ticket/tickets/complaint/complaints/call/calls ~ from/in/at
    customer/customers/user/users/merchant/merchants/student/students/player/players/owner/owners/shop/shops/school/schools call/calls/phones/rings/phoned/rang, a/one/first/several/many tweet/tweets ~ ask/asks/asking/say/says/saying/that, made aware ~ by/from ~ ${USERS}/owner/owners, made aware of ~ by ~ ${USERS}, heard/learned/learnt ~ from a/an/the/our/some/one? ~ ${USERS}
    ${TOLD} ~ by/from ~ contributor/contributors on/in/via, cliente/clientes/usuario/usuarios/usuário/usuários ~ relat*/report*/reclam*/avis*/notific*/inform*/queix*/quej*, relatos/reclamações/reportes/quejas/reclamos de/dos/por, utenti/utente/clienti ~ segnalat*/riportat*, plaintes/signalements/signalé ~ utilisateurs/clients/utilisateur/client, kunde/kunden/nutzer ~ meld*/gemeldet/beschwer*
    called/phoned/rang our/the/us ~ hotline/support/helpdesk/desk/office, ${USERS} ~ said that/they/it, learned/learnt/heard of/about ~ from/via/through/on a/an/the? tweet/tweets/twitter/reddit/users/customers/forum/discord/post/comment/press/blog, owner/owners ~ called/phoned/wrote/reported/complained
    ${USERS} ~ ${TELL}, ${USERS} ~ noticed/notices/noticing/spotted/spots, ${USERS} let us know, user/customer/client/player/student/visitor who/whose ~ ~ ~ ~ noticed/reported/found/saw, ${USERS} ~ pointed out, ${USERS} ~ opened/opens/filed/files/created/creates/raised/raises ~ issue/issues/ticket/tickets/bug/bugs/case
    ${TOLD} to? us? by/from ~ ${USERS}, report/reports/complaint/complaints/ticket/tickets/feedback/tweets from ~ ${USERS}, ${USERS} report/reports/complaint/complaints/ticket/tickets/feedback
    support ticket/tickets/request/requests/cases/inbox/channel/desk, tickets ~ opened/came/coming/started/arrived, reports/complaints ~ start/started/starts/began/came/coming/come/arrived/arriving/poured/pouring/flooded
    we/i/team/support started/starts/began/begin? ~ receive/receiving/received/hear/hearing/get/getting/got/saw/seeing ~ reports/complaints/tickets, report/reports ~ received ~ from, first/initial report/reports/complaint/complaints of/about/from/in/that/came
    bruker/brukere/användare/brugere/gebruikers/gebruiker ~ meld*/rapport*/gemeld, usuarios/usuários/clientes/utilisateurs/clients/nutzer/kunden/anwender ~ report*/relat*/signal*/melde*/gemeldet/reclam*/reklam*, gemeldet von ~ nutzern/kunden/anwendern
    issue/issues/ticket/bug ~ opened/filed/raised/created/reported on/in/at/by/to ~ github/forum/tracker/discord/gitter/discourse/reddit/community/mailing/twitter/irc/users/user/customer, github issue ~ opened/raised/filed/created
    raised/opened/filed/created/submitted a/an/the? ~ github issue, report/reports/reported/posts/thread/messages on/in/via ~ github/forum/discord/gitter/discourse/reddit/twitter/mastodon/irc/telegram/matrix/chat
    made/became/become/were/was aware ~ users/user/customers/customer/clients/community ~ had/have/having/were/reported/could/reporting/report, aware ~ because/when/after/from/by/only/through/via ~ user/users/customer/customers/client/clients
    brought to our attention by ~ ${USERS}, thanks to ~ users/community/customers/user ~ reporting/reported/noticing/noticed/who`,
  "third-party": `
    ${COMPANIES} ~ detected/detects/flagged/noticed/identified/spotted/disclosed, a/our/some node operator/operators ~ ${TELL}/noticed/notice/saw, thanks to ~ team/company/researcher/researchers/security ~ for/who, secret scanning ~ detected/flagged/found/alerted/notified, bank/provider/registrar/partner/vendor/supplier/host/isp/carrier call/calls/called/write/writes/wrote/emails/emailed/mailed/asked/asks/say/says, call/calls/email/mail/letter/message/note from ~ provider/bank/registrar/vendor/partner/isp/supplier/host/encrypt/carrier/police
    email/mail/message/notification from let's, let's encrypt ~ warned/emailed/mailed/notified, ${OTHERS} ~ pointed/points/pointing out, whitehat/whitehats/auditor/auditors/researcher/researchers ~ ${TELL}, partner/partners ~ asked/asks, raised the alarm on twitter, sounded the alarm on twitter/x
    ${COMPANIES} ~ sent ~ notice/warning/email/mail/message, abuse notice/report/complaint, ${COMPANIES} ~ informed/informs/notified/notifies/emailed/emails/contacted/contacts/told/tells/warned/warns/alerted ~ us/me/team/our/maintainers, ${TOLD} to? us? by/from ~ ${COMPANIES}, warning/email/notification/message/notice from ~ ${COMPANIES}
    ${OTHERS} ~ report/reports/reported/reporting/contacted/contacts/emailed/emails/flagged/flags/raised/pinged/informed/informs/alerted/alerts/notified/notifies/told/warned/warns/disclosed/discloses/discovered/uncovered/noticed/notices/noticing/identified/identifies/wrote/writes/called/asked/reached/mentioned/spotted/saw/found
    anonymous ~ report/reports/reported/reporter/researcher/disclosed/disclosure
    security/external/independent researcher/researchers ~ ${TELL}, ${TOLD} to? us? by/from ~ ${OTHERS}, uncovered/disclosed/offered/reported/raised ~ by ~ ${OTHERS}
    report/reports/notification/notifications/email/emails/warning/message/disclosure/notice from ~ ${OTHERS}, report/reports/reported/received/disclosed/submitted via/on/through/by ~ hackerone/bugcrowd/immunefi/huntr
    hackerone/bugcrowd/immunefi/responsible ~ report/disclosure/submission, bug bounty ~ report/disclosure/submission, security/vulnerability report/disclosure, security audit/auditor/auditors/firm, external ~ audit/auditor/auditors/monitor/party/engineer/security
    white hat ~ ${TELL}, white hat hacker/hackers, third party ~ ${TELL}, outside ~ team ~ identified/noticed/reported/discovered/detected/found, reporting this leak/issue/vulnerability/bug to us/responsibly
    report received/came/arrived from/on/via, another project/team/company/organization/organisation ~ ${TELL}, brought to our attention by ~ ${OTHERS}, were/was contacted by ~ ${OTHERS}`,
  internal: `
    ${TOLD} when/as/while our/the/a/an/one/my? ~ developer/engineer/intern/admin/tester/colleague/manager/employee/operator/technician/sysadmin/teammate, ${STAFF} ~ asked/asks/wondered/wonders why/whether/if/about, colleague/colleagues/coworker/teammate ~ asked/asks/pinged, i tried/try to ~ and, i ~ could not, i couldn't, the/our/a tester/intern/developer/engineer was asked to, ${TOLD} ~ by ~ ${STAFF}
    by/in/during/from the/our/a? ~ weekly/monthly/daily/ad/routine audit/review/sweep/check/hoc, detectado/detectada/descubierto/descoberto/notado/percebido por/pelo/pela/durante el/la/o/a? ~ equipo/equipe/time/desarrollador/desenvolvedor/pruebas/testes/interno/interna/revisión/revisão, kollege/kollegin/kollegen/mitarbeiter/entwickler/kollega ~ bemerk*/auffiel/gemeldet/meld*/entdeck*/oppdag*/upptäck*/opdag*, varslet/oppdaget/meldt/oppdaga av ~ kollega/utvikler/team/teamet, équipe/collègue/développeur ~ remarqu*/constat*/découv*, on a/nous avons remarqué/constaté/découvert, wir ~ bemerkt/festgestellt/gemerkt, notamos/percebemos/detectamos/descubrimos/descobrimos que
    while preparing/testing/demoing/reviewing/deploying/rolling/checking/browsing/onboarding a/an/the/our/for/some?, team/staff member/members could/couldn't/cannot/noticed/saw/found/reported/tried, i/we checked/opened/looked/visited/logged/tried ~ and/but saw/found/noticed/realised/realized/got, ${TOLD}/seen ~ by chance/accident, by chance/accident we/i/a/an/one, happened to ~ notice/see/look, first thing in the morning
    noticed/spotted/saw lack/something/missing/issues/problems/errors/weird/odd/strange/unusual/unexpected/elevated/abnormal, noticed/discovered/found/spotted incidentally/accidentally/coincidentally/manually/internally, vi ~ oppdaget/oppdager/oppdaga/opdager/opdagede/upptäckte/upptäcker/merket/märkte
    ${STAFF} ~ ${NOTICE}, staff/colleague/colleagues/employee/employees ~ could/couldn't/cannot/unable, colleague/colleagues/coworker/teammate/employee ~ ${TELL}, ${STAFF} ~ pinged/messaged/told/asked ~ us/me, noticed the/that/an/a/some/this/our/something, spotted the/that/an/a/some/this/our/it
    ${STAFF} ~ ${FIND}
    we/i first/initially/suddenly/quickly/immediately/started/began/only/just? to? ${NOTICE}, i/we woke up to/and, i ~ became/become aware, i ~ visited ~ myself, i ~ checked ~ found/saw/site/website
    ${TOLD} internally/manually/ourselves, internally reported/noticed/discovered/detected, ${TOLD} by an/a/the/our/one? ~ ${STAFF}
    discovered/noticed/detected/found/spotted/surfaced/identified/caught/revealed/uncovered while/during/when ~ testing/debugging/reviewing/upgrading/checking/review/refactor/refactoring/development/maintenance/deploy/deployment/deploying/inspection/audit/routine/unrelated/working/running/investigating/migration/rollout/performing/doing
    by ~ inspection/accident, ad hoc/routine/manual/regular/weekly/daily ~ sweep/audit/check/checks/inspection/review, routine check/checks/review/inspection/maintenance, manual check/checks/inspection/testing/test/review/verification, spot check, code review ~ found/caught/revealed
    detected/noticed/spotted that, durante refactor, por inspección/inspeção, entwickler/mitarbeiter ~ bemerk*/festgestellt
    report/message/post/ping/note in/on ~ slack/teams/staff/internal, slack channel says/reported, happened to notice/look/see/check, it was me who, my ~ co admin/cofounder ~ noticed, noticed/spotted by`,
};

/** What tells of no detection though it holds the words of one. */
export const NO_DETECTION = listed(`
    ${MACHINES}/alert/alerts/alarm/alarms/check/checks/health/uptime system/systems/tool/tools/alert/alerts/check/checks? had/have? failed/fails/unable/neglected to ${FIRING}?, ${MACHINES}/alert/alerts/alarm/alarms/check/checks/health/uptime system/systems/tool/tools/alert/alerts/check/checks? missed/misses, ${MACHINES}/system/systems/alert/alerts/alarm/alarms/check/checks/health/uptime ~ not/never/didn't/doesn't/wasn't/hadn't/couldn't/don't ${FIRING}/${TOLD}/fired/triggered/paged/sent, ${USERS} ~ was/were/is/are/been/being/be told/asked/informed/notified/alerted/contacted/emailed/called/warned/advised, please ~ report/contact/notify/flag, security/vulnerability/responsible disclosure policy/policies/program/programme/process/page/guidelines, user/users/customer/customers told/asked/advised/informed/notified/warned to
    ${STAFF} ~ ${UNSURE} ${NOTICE}/${FIND}, ${STAFF} ~ able/needs/need/needed/had/have/has to ${NOTICE}/${FIND}, ${USERS} ~ ${UNSURE} ${TELL}/${NOTICE}, ${MACHINES} ~ ${UNSURE} ${FIRING}
    ${NOTICE}/saw/found/discovered no, i/we ~ ${NOTICE}/saw/found/discovered no, i/we ~ then/also/later/finally/subsequently/afterwards/eventually ~ notice+/observe+/see/saw/sees/found/find/discover+/detect+/realise+/realize+/spot+/identify+ that/the/a/an/some/this/our?, after ~ debugging/investigation/digging/research/analysis ~ we/i ~ ${NOTICE}/${FIND} that/the/a/an/some?, when/after/upon/by reviewing/inspecting/examining/digging/investigating/debugging/analysing/analyzing ~ ~ we/i ~ notice+/observe+/see/saw/sees/found/find/discover+/realise+/realize+/spot+/identify+ that/the/a/an/some/this/our?, monitoring ~ accurately/correctly reports, his/her/their/my/the monitor/monitors/screen for/all
    user/users/customer/customers/you/visitors/people ~ may/might/will/would/could/can have? notice/noticed/see/seen/report/reported/experience
    many/some/most/all of you ~ noticed that?, investigating/investigation/investigated ~ noticed/observed/found/discovered that?, investigating ~ incident/issue/problem/outage ~ noticed/observed that?
    you/users/customers ~ already noticed, if ~ notice/noticed/observe/see, please report/contact, to report, reported to ~ users/customers, notified/informed/alerted/emailed/contacted/told our/the/all/affected/some ~ users/customers/community
    we have/had/then/also/immediately/promptly/have/will? notified/informed/alerted/emailed/contacted ~ users/user/customers/customer/clients/community, not/never/without/nobody/no/none ~ noticed/alerted/notified/paged/reported/informed/detected, wasn't/weren't/didn't/isn't ~ noticed/alerted/notified/paged/reported/detected/notice/alert/fire/trigger/page
    also/then/later/subsequently/finally/afterwards noticed/discovered/found/observed/realised/realized/detected/identified/reported that?, we also ~ noticed/discovered/found/observed
    no/missing/lack/lacking/insufficient/without/gaps/gap/absent in/of? ~ monitoring/alert/alerts/alerting/alarm/alarms, monitoring was/were/had/has/is? stopped/stops/down/broken/failed/missing, user/users experience/experienced
    alert/alerts/alarm/alarms/monitoring ~ did/does/do not, alert/alerts/alarms ~ didn't/never/not, status page ~ users/customers, instead of an? automated/automatic ~ system/alert/monitoring, rather than ~ alert/monitoring/automated
    set/setup/setting up ~ alert/alerts/alerting/monitoring/monitors, add/adding/added/implement/implemented/improve/improving/create/created/enable/enabled ~ alert/alerts/alerting/monitoring/monitors/alarms, team members, team/teams then/also/promptly? informed/notified/alerted ~ users/customers
    page/pages loading/load/loads, alert/alerts cleared/resolved/stopped/silenced/recovered/closed, alarm cleared, raised ~ concerns, file/files/filed/open/opened/raise/raised/created/submitted a? support ticket/case/request, alert/alerts was/were sent to, no ~ alert/alerts/alarm/alarms ~ fired/triggered/fire/trigger/raised/sent/went, raised the/an? alarm, alert color/colour/type, not alerted, who alerted us, were we alerted, how were we alerted`);

/** Who or what noticed, in a frame that says so. */
export const DETECTION_FRAMES = lexicon<Detector>(
  (Object.entries(FRAMES) as [Detector, string][]).map(([value, phrases]): [Detector, readonly string[]] => [
    value,
    listed(phrases),
  ]),
  NO_DETECTION,
);
