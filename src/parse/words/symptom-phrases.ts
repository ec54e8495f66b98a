import type { Symptom } from "../../model/vocabulary.ts";
import type { Grades } from "./graded.ts";

/** What tells how the incident looked. Phrases are written as `lexicon` says. */
export const SYMPTOM_WORDS: Readonly<Record<Symptom, Grades>> = {
  unavailable: {
    signs: `
      all/every/each request/requests/call/calls/bookings/transactions/payments/endpoint/endpoints/route/routes ~ fail*/error/errors/500/502/503/404/rejected, 100 of ~ requests/traffic/users ~ failed/error/errors/500/502/503/404, no ~ was/were/are able to, not/nicht/no longer possible to, not possible`,
    names: `
      nothing worked/loaded/answered, everything stopped/failed/went, refuse/refuses/refused to start/boot/load/open, sigsegv, completely/entirely/totally non? functional/nonfunctional, hard freeze, froze/freezes up?, 无法打开, 无法使用, 打不开, 崩溃, 使えない, 利用不可, err connection
      no longer resolved/resolving/resolves/loaded/opened/answered/started, could/can neither be, came/coming to a? standstill/stop/stillstand, standstill, never loaded/opened/answered/responded/recovered/became/ready, crash loop/loops/looping/looped, kept restarting/crashing
      lost/loss of/all power, maintenance page, domain/hostname/host did/does/would/could not resolve, app/server/service/cluster/node did/does/would/could not start/boot, connection error/errors/timeouts, refused/refusing connections, site/app/service/server ~ was/is gone/dead/away
      site/website/service/services/server/servers/platform/app/application/api/network/system/database/cluster/hub/full/global/regional/major/unplanned/hour/day outage/outages
      outage of/on/at the/our/all/a/an/its/their, out of service/order, out for ~ hours/minutes, utilgjengelig, utilgængelig, otillgänglig, nedetid, driftsstans, driftstans, driftstopp, driftsforstyrrelse, brought/took/taking/bringing ~ down/offline, came to a halt, ground to a halt, fell over, falling over, keeled over
      chain/network/mainnet/testnet/block/consensus/production ~ halt/halted/halts/stopped/stalled, halt/halted/stopped ~ chain/network/production/producing/serving/working/processing
      stopped producing/serving/accepting/working/responding/answering, does/do/did/would not load/open/respond/answer/work, doesn't/don't/didn't/wouldn't load/open/respond/answer/work
      blank/white/black/empty screen/page, nobody/none/nothing could/can/was/were ~ reach/access/use/load/open/available/accessible/working/proceed
      no ~ builds/deployments/requests/traffic/service/application could/was/were ~ proceed/served/possible/reach*, could not be ~ reached/accessed/opened/used, won't load/open/start
      loss of service/availability, service/services ~ lost/suspended/stopped/terminated/died, lost ~ connectivity/internet/connection, no internet/connectivity/connection/network/power, dropped offline, taken offline, powered off/down, died, dead, offline*
      nicht erreichbar/verfügbar/möglich/zustellbar, ausfall, ausgefallen, störung, unerreichbar, indisponible/indisponibles, inaccessible/inaccessibles, panne, hors service/ligne, indisponível/indisponíveis, inacessível, fora do ar, caído, caída, caídos, no disponible, interrupción, onbereikbaar, niet beschikbaar, non disponibile
      unable/inability to navigate, all requests failed, not get a/any response, unavail*, down, downtime, outages, unreach*, inacces*, unacces*, grinding halt, never ~ starts/started/start/served/serving/completes/completed ~ startup/serving/requests/boot, availability ~ affected/impacted/dropped/lost, affect*/impact* ~ availability, offline, blackout, unusable, unresponsive
      meltdown
      complete/total/full/fully/totally/completely outage/shutdown/blackout/disruption/interruption/loss/stop
      complete/completely/total ~ service ~ outage/interruption/disruption/stopped
      unable/inability/impossible/failed to access/reach/connect/load/open/visit/browse/interact/start/launch
      unable/inability/impossible/failed to use ~ site/website/application/app/platform/service/system/product
      not able to access/reach/connect/load/open/visit/browse/use
      couldn't access/reach/connect/load/visit/open, cannot/can't access/reach/connect/load/visit/open
      could not access/reach/connect/load/visit/open
      not responding/accessible/available/reachable/loading/serving/listening/operational
      no longer accessible/available/reachable/responding/serving/reachable, no more reachable/accessible
      no access, refused to connect, connection refused, stopped ~ working/responding/functioning
      went/go/were/was dark/mia/silent, stopped resolving/loading/opening/starting, go/goes/going/went/taken/took offline/down, crash, crashed, crashes, crashing
      shut/shutting down, shutdown, brought down, knocked out, locked out
      prevent* ~ access/accessing, blocked ~ access*, lost access, kept going down
      all services ~ down/unavailable/affected/unreachable, service interruption, denied service, not up, 不可用
      无法访问, 宕机, 停止, ダウン, 接続できない, アクセスできな`,
    hints: `
      crashloop*, shut, stopped, suspended, disconnected, failed to start/boot/start
      outage, 503, service disruption, disruption in/of ~ service/services, disrupted, major outage, halt*
      interrupt*, could not be loaded/reached, failed to load`,
  },
  errors: {
    signs: `
      could/can not pay/book/order/checkout/submit/buy, unable/inability to pay/book/order/checkout/submit/buy`,
    names: `
      stack trace/traces, traceback/tracebacks, typeerror, runtimeerror, valueerror, keyerror, assertionerror, importerror, modulenotfounderror, nullpointerexception, panicked, failed validation/verification/preflight, could/can not be deployed/published/built/installed/created/saved/submitted/sent, 失敗, 送信不可
      payment/payments/card/cards/charges were/was/are/is ~ declined/refused/rejected, transaction/transactions ~ reverted/reverting, import/imports/export/exports/run/runs/job/jobs/build/builds/upload/uploads/sync ~ aborted/cancelled/canceled/crashed, jobs/tasks/builds/workers crashed
      failed bookings/purchases/orders/payments/checkouts/uploads/downloads/deployments/deploys/builds/deliveries/transfers/queries/syncs/pushes/operations/calls/runs/steps/tasks/checks, resulting/resulted in ~ failed, failed/failing/fail/fails to restart/start/initialize/initialise/respond/return/save/create/update/generate/render/parse,
      pipeline/build/builds/ci/tests ~ red/broken, emails/mails/messages/webhooks ~ bounced/bouncing/bounce, deliveries ~ failed, bounced
      error/errors page/pages/dialog/message/messages/screen/response/responses/rate/rates, returned/returning/returns/throwing/threw/throw/throws/saw/seeing/received/receiving/got/getting/greeted ~ error/errors/404/404s/403/500/500s/502/503/504/exception/exceptions
      404s, 500s, 502s, 503s, status code 4xx/5xx, unhandled, segfault*, segmentation fault/faults, failed/failing/fail to build/compile/deploy/fetch/clone/download/upload/install/provision/schedule/complete/submit/send/deliver/publish/sync/run/execute
      builds/build/pipeline/pipelines/tests/jobs/tasks/workflows/deployments/uploads/downloads/transactions/orders/payments/checkouts/emails/logins/pushes/launches/imports/exports/pods/containers ~ failed/failing/fail/fails/errored/rejected/aborted
      unable to run/build/deploy/provision/compile/fetch/clone ~ build/builds/pipeline/pipelines/jobs/tests, invalid blocks/responses/data, empty/invalid response/responses, request/requests/call/calls/api ~ failed/failing/rejected/refused/dropped/errored
      feilmelding*, felmeddeland*, fejlmeddelels*, feilet, feiler, error loop, validation error/errors, missed slots, could/can not/n't ~ build/deploy/install, fehler, fehlermeldung*, erreur/erreurs, errores, erros
      error, errors, 500, 501, 502, 503, 504, 404, 403, 400, 401, 409, 429, 422, 5xx, 4xx, 50x, bad gateway
      internal server, gateway timeout, exception, exceptions
      requests/request/jobs/job/launches/builds/transactions/transaction/queries/query/calls/call/payments/payment/orders/order/uploads/upload/downloads/deliveries/delivery/checkouts/checkout/bookings/booking/pods/tests failed/failing/fail/fails/failure/failures
      failed/failing request/requests/job/jobs/transactions/launches/builds/payments
      failing to launch/build/start/process/schedule/save, failure rate
      launch/build/job/request failures, launches/requests/jobs were failing
      unable to complete/process ~ transaction/transactions/request/requests/order/orders/payment/payments
      rejected, rejecting, denied access, empty reply, software error, エラー, 报错, 错误, 失败, 異常`,
    hints: `
      fail, fails, failed, failing, failure, failures, broken, crashloop*, crash loop/loops/looping
      not ~ processed/generated/delivered/created/saved/completed, reset by peer`,
  },
  latency: {
    names: `
      minutes/seconds instead of, spinner/spinners
      requests/request/pages/page/queries/query/calls/users/site/app ~ timed/timing out, request/requests/page/pages/query/queries/api/service timeout/timeouts, delayed access, kept/keeps stalling/hanging
      site/app/page/pages/everything/service crawled/crawling, took up? to? ~ minute/minutes/seconds, up to ~ seconds/minutes to load/respond/answer/complete
      slow/slower/long/longer/increased/high/higher/elevated/degraded ~ response/responses/load/loading/latency/latencies/performance, slow/slower/long/longer/increased/higher ~ times, response/loading/block/build/query/page time/times ~ increased/rose/grew/spiked/higher/longer/slow
      performance ~ degrad*/suffered/drop/dropped/slow/poor/impacted/bad/worse/sluggish, slow/poor/bad/sluggish ~ performance/experience/site/website/page/pages/queries/connection
      unresponsiveness, lags, lagged, laggy, freezing, stutter*, delays of/in/for/when/while, took longer, taking longer/ages, spinning/loading forever, langsam, lent, lente/lentes, lenteur, lento/lenta/lentos, lentidão, traag
      slow, slowed, slower, slowly, slowness, slowdown, slowdowns, slowing, sluggish*, latency, latencies
      response/load/loading/page time/times
      delays in ~ access*/load*/respon*/page/process*, delayed ~ response/responses/loading
      degraded/poor/reduced performance, performance degradation/issue/issues/problem/problems
      long/longer ~ wait/load/loading/response/delay/delays, took ~ seconds/long/longer/forever
      takes ~ long/longer/forever, lag, lagging, laggy, hang, hanging, hangs, hung, significant delays
      unbearably, crawl, snail*, high cpu, cpu spike, 遅延, 超时, 延迟, 变慢, 卡死, 慢, 重い, タイムアウト`,
    hints: `
      timeout, timeouts, time outs/out, timed out, timing out, froze, frozen, delays, stalled, stuck, saturat*`,
  },
  "login-failure": {
    signs: `
      account/accounts was/were ~ suspended/disabled/locked`,
    names: `
      kicked out, password/passwords/pin ~ rejected/refused/not accepted, asked to log/sign in again/repeatedly, sessions were dropped/lost/cleared/reset
      login/register/signin/anmeldung/autenticación/autenticação ~ inaccesible/inaccesibles/impossible/bloqueada/bloqueado/blocked, logged me/us/them/everyone/everybody/users out, locked out of ~ system/account/accounts/app
      unable/inability/failed/impossible to log/login/sign/authenticate, could/couldn't/can/can't/cannot/not ~ log/login/sign/authenticate in/into/on/up, logins ~ failed/failing/broken/unavailable
      locked out of their/the? ~ account/accounts, login/sign/signin/authentication/auth/sso/oauth ~ failed/failing/fails/broken/unavailable/down/outage/issues/problems/errors, nobody/no one could ~ log/sign, session/sessions ~ expired/expiring/lost/invalidated, anmelden, anmeldung, einloggen
      logins/login/sign/signin in/ins? ~ down/impossible/rejected/refused/blocked/broken/fail*/error/errors, failed/failing/refused/rejected/broken sign/log ins/in/ups, failed/refused/rejected logins, sent/thrown/taken back to the? sign/login, prevent*/block* ~ login/logins/logging/signing
      authentication ~ failure/failures/failed/unavailable/down/issues/service/errors, failed authentication
      locked out, access their accounts, ログイン, 登录`,
    hints: `
      logged/signed ~ out, log/logging/login/sign/signing into/in, sign ins, login, logins, log on, signin, sign ups, authenticate, sso
      authentication`,
  },
  "data-loss": {
    names: `
      dropped/dropping/drops/discarded/discarding/swallowed every/all ~ event/events/row/rows/record/records/message/messages/write/writes/order/orders/entries, silently dropped/discarded/lost/dropping/discarding/swallowed, indexes/indices/index/tables/table/collection/collections/files/file ~ disappeared/vanished, never wrote/written/inserted/persisted/recorded, failed/fails/failing to insert/persist/record
      not/never/cannot be recovered/recoverable/retrieved, beyond recovery/repair, lost for good/ever, unable to recover ~ data/files/messages/posts, garbled, mangled
      lose/loses/losing ~ hour/hours/day/days/week/weeks of ~ data/orders/work/records/messages, users/members/players/customers lost their ~ account/accounts/settings/progress/data/drafts/work, complete/total wipe of, wipe of ~ database/data, drafts/progress/configuration/objects/scans/scores/history ~ lost/gone/vanished, rest/all/everything is/was/are/were lost/gone, duplicate/duplicated rows/orders/records/entries/transactions/invoices
      photos/photo/pictures/videos/orders/invoices/comments/tickets/emails/mails/notes/backups/documents ~ disappeared/vanished/gone/lost/wiped/erased/deleted, lost ~ day/days/hour/hours/week/weeks of ~ data/orders/work/records/messages, records/rows/orders/messages/events/entries ~ duplicated/dropped/overwritten
      data/images/files/messages/posts/records/uploads/orders/accounts/rows/entries/comments ~ disappeared/vanished/gone, never ~ stored/saved/recorded/persisted/written, not ~ stored/saved/recorded/persisted
      table/tables/database/collection/bucket/volume ~ dropped/truncated/emptied/deleted/wiped, gone for good, unrecoverable, overwritten, overwrote, dropped/deleted/truncated ~ table/tables/database/collection
      wipe/wiped/wiping, erased, irretrievabl*, irrecoverabl*, permanently ~ lost/deleted, data/files/file/records/accounts/messages/rows/history/backups/datasets/content/associations/posts/settings/preferences ~ lost/deleted/missing/gone/wiped/erased/removed/corrupt*/destroyed/disappeared
      lost/lose/losing/deleted/missing/corrupt*/destroyed/wiped/erased ~ data/files/file/records/accounts/messages/rows/history/backups/datasets/content/database/posts/settings/uploads/commits/work/repository
      loss of ~ data/files/records/messages/work/history, corrupt/corruption ~ data/database/repository/index/files, become/became/is/was corrupt/corrupted, data ~ impacted, deleted all/every, restored/restore/revert* from/to ~ backup/backups/nightly, missing data/files/datasets, datenverlust, perte de données, pérdida de datos, perda de dados
      data loss/corruption
      lost ~ data/event/events/record/records/order/orders/message/messages/log/logs/file/files/commits/metrics
      data/record/records/event/events/messages/logs/metrics/files/rows/orders ~ lost/deleted/corrupt*/overwritten/unrecoverable/gone/missing
      missing data/logs/metrics/events/records, metrics/logs missing, corrupted, unrecoverable
      deleted completely, 丢失, 消失, 損失`,
    hints: `
      deletion of, deleted`,
  },
  "data-delay": {
    names: `
      data/figures/prices/numbers/report/reports/page/pages/list/index/content/timetable/schedule ~ out of date, not been updated since, behind schedule
      no new ~ appeared/arrived/indexed, went/gone/going/served stale, stale features/rankings/feeds/figures, unable/failed to stay/keep up to date, be delayed, alerts/deliveries/delivery ~ delayed, came/arrived ~ minutes/hours/days late, received/saw/seeing/showed the old
      frozen/stuck at, did/does not show/appear ~ until/for/in, stood still, stand still, not show up
      replication/replica/replicas/standby/indexer/sync lagged/lagging/lags, results/prices/values/data/balances/feeds were/was/are/is ~ stale/outdated/old, deposits/deposit/payouts/payout/withdrawals/rewards/payments ~ not ~ credited/paid/distributed/received, waited/waiting/sat/sitting in the? ~ queue, came in later
      yesterday's/old/outdated/stale numbers/figures/values/prices/reports/data, hours/minutes/days/day/hour late/behind/delayed, arrived/delivered ~ late, stopped updating/refreshing/syncing/replicating
      was/were/is/are/been/being delayed, sync/replication/ingestion/delivery/updates/processing/scheduling ~ blocked/paused/halted/late, transaction/transactions/transfer/transfers/withdrawal/withdrawals/block/blocks ~ stuck/pending, stuck ~ transaction/transactions/transfer/transfers/withdrawal/withdrawals
      backlog of, behind ~ real/head/tip/hours/days/minutes, jobs/tasks/messages/events/emails/mails/notifications/builds/webhooks/deliveries/orders/payments ~ delayed/late/queued/pending/stuck/piled/piling/waiting/backed
      queue/queues ~ grew/growing/built/building/backed/long/filled/full/stuck/thousand/jobs/pile*, stuck in ~ queue/pending, pile/piled/piling up, not ~ delivered/syncing/synced/propagated/processed ~ hours/minutes/until, delayed/late delivery/deliveries/emails/notifications/updates/data/jobs
      lack of notifications/updates, old/outdated/stale data/content/prices/version/results/cache, not up to date, pending for ~ hours/minutes, catch/caught/catching up, trees were closed, verspätet, verzögert, en retard, retraso, atraso
      stale data/content/results/cache, backlog, backlogs, backlogged, queue/queues ~ back*/buil*/grew/full/stuck/delay*
      queued, lag/lagged/lagging behind, replication lag
      delay/delays/delayed ~ data/delivery/ingestion/message/messages/notification/notifications/email/emails/event/events/update/updates/sync*/processing
      data/ingestion/delivery/event/events/notification/notifications/email/emails/sync*/processing ~ delay/delays/delayed/late/lag/lagging/behind/stalled
      sync ~ stalled/stopped/stuck, not ~ updated/updating/refreshed/syncing/synced/inserted/replicated
      out of sync, fell/falling behind, pending ~ items/embeddings/jobs, 滞后, 停滞, 遅れ, 卡住`,
  },
  degraded: {
    signs: `
      nothing happened/happens/appeared/appears, did/does/doing nothing, no reply/answer, never arrived/appeared/fired/triggered/ran/sent/delivered, was/were/is/are/always/permanently/stayed/remained disabled, effectively/completely/entirely broken`,
    names: `
      wrong/incorrect/garbled/mangled/bogus/misleading/invalid/negative day/date/dates/slot/slots/time/times/user/account/price/prices/total/totals/count/counts/result/results/answer/answers/entry/entries/record/records/stock/balance/balances/language/recipient/recipients/sender
      shown/displayed/returned/served/sent/delivered/rendered ~ twice/duplicated/repeatedly/wrongly/times, rendered/rendering as a/an/the? ~ instead/rather, failed/failing/fail/fails to display/render/show/appear/play
      unable/inability to add/delete/remove/subscribe/comment/post/print/export/import/join/select/choose/confirm/cancel/renew, couldn't/cannot/can't add/delete/remove/subscribe/comment/post/print/export/import/join/select/confirm/cancel, could not add/delete/remove/subscribe/comment/post/print/export/import/join/select/confirm/cancel
      blocked from using, broke/breaks/broken preview/previews/image/images/layout/styles/search
      map/chat/search/comments/notifications/images/export/exports/imports/feature/features ~ disabled/off/paused ~ for, did/does/do/would not render/display, shown/displayed/rendered/calculated wrongly/incorrectly/twice
      only the ~ affected/impacted/broken/failed, everything/all/rest else ~ worked/unaffected/fine, redundancy ~ lost/reduced/gone, lost/reduced/without redundancy, rest ~ unaffected/worked/fine, other ~ unaffected
      unstable, instability, flap*, packet loss, not ready, notready, missed blocks, empty blocks, reduced/decreased/diminished/limited/partial ~ capacity/redundancy/availability/service/performance/functionality/throughput
      without ~ redundancy/failover/backup/backups, loss/lost/lack of ~ redundancy/availability, high availability ~ broken/lost, broken ~ high availability/redundancy/replication/state, partially, subset of, portion of, in some ~ regions/cases/areas, some ~ could/were/was/saw/experienced
      not being/were/was ~ allocated/provisioned/scheduled/created/sent/delivered/rendered/processed, non functional, not function*, nonfunctional, malfunction*, did not/didn't/doesn't/don't/stopped work/working/function/functioning ~ properly/correctly/feature/search/email/emails
      packet loss, missing images/styles/css/features/buttons, forced to ~ log/login/again/re, teilweise, eingeschränkt, beeinträchtigt, dégradé, dégradée, parcial, parcialmente, intermitente, intermitentes, intermittente
      degrad*, partial*, intermittent connectivity/packet/availability/access/functionality/service/issues/behavior/disruption/disruptions, flak*, unstable, inconsistent*, inaccurate*
      limited functionality/accessibility/access, reduced functionality/service/capacity
      functionality lost/broken/issues, loss of ~ functionality
      unable/inability to use, unable/inability to see/view/create/upload/change/make/buy/purchase/search/send/receive/save/update/deploy/build/merge/vote/claim/place/manage/publish/track/book/download/display/share/play/express/perform/migrate/push/stream
      not able to see/view/create/upload/change/complete/make/buy/purchase/search/send/receive/save/update/deploy/build/merge/launch/vote/claim/place/manage/publish/track/book/download/use/live
      couldn't/cannot/can't see/view/create/upload/change/complete/make/buy/search/send/save/update/deploy/launch/vote/claim/manage/publish/mark/track/use
      could not see/view/create/upload/change/complete/make/buy/search/send/save/update/deploy/launch/vote/claim/manage/publish/use
      some/certain/specific users/user/customers/features/feature/services/requests/functionality/pages/parts/nodes/components/region
      feature/features/functionality/search/checkout/widget/section/notification/notifications/images/survey/surveys/dashboard/dashboards/metrics/tab/button/chat/map/profile/profiles ~ broken/working/work/unavailable/disabled/missing/affected/impacted/incorrect/empty/lost/wrong
      wrong/incorrect/lower/misleading ~ number/numbers/data/metrics/results/statistics/values/order/list/labels
      not visible/displayed/shown/showing/rendering/rendered/loading, missing from
      empty list/table/page/popup, out of order, affected features, restricted, 部分, 一部, 降级, 低下`,
    hints: `
      half/third/quarter/fifths of ~ users/requests/customers/nodes/servers/traffic, did/does/do not show/appear, intermittent*, sporadic*, missing, connectivity issues`,
  },
  "security-breach": {
    hints: `
      drain, drained, draining, attacker, attackers, hacker, hackers, exploit, leak/leaked/leaking ~ token/tokens/credential/credentials/secret/secrets/key/keys, exposed/exposure ~ credentials/token/tokens/secrets`,
    names: `
      email/emails/messages/credentials/passwords/tokens/keys/addresses/secrets/names/conversations ~ leaked/exposed/readable/stolen/disclosed, readable/viewable by ~ anyone/others/everyone/public
      data/addresses/emails/records/documents/passwords ~ leaked/exposed/visible/disclosed/stolen/published to/on/in/by, visible/accessible/shown/exposed/leaked to ~ others/other/strangers/public/everyone/anyone/third
      email addresses ~ leaked/exposed/visible, intruder/intruders/intrusion, shell access, see/saw/view/access each other's/others, other users'/customers'/people's data/accounts/orders/emails
      account/accounts ~ taken/takeover/hijack*/compromised, taken over, hijack*, compromise of, compromised host/hosts/machine/machines/server/servers/account/accounts/package/packages/system/systems, was/were/been/being/got compromised/hacked/breached
      attacker/attackers/hacker/hackers/exploiter ~ drain*/stole/steal*/transfer*/moved/mint*/withdr*/took/obtain*/gain*/removed/deleted/access*, funds/assets/tokens/nfts/coins/eth/btc ~ stolen/drained/lost/taken/minted/transferred/exploited
      exploit ~ contract/transaction/transactions/moved/drained/used, unauthorized/unauthorised ~ transfer/transfers/access/withdrawal/withdrawals/mint/minting/code/transaction/login/logins, malicious ~ transactions/package/packages/release/code ~ published/pushed/executed, ransom*, data/security breach, personal data ~ exposed/leaked/accessed
      stolen, theft, stole, siphon*, worth of ~ taken/lost/stolen/borrowed/drained, unbacked, minted ~ out/without/unbacked, user/users/room/private ~ data ~ disclosed/shared/leaked/sent
      attackers/attacker ~ obtain*/gain*/steal*/stole/drain*/made/profit*/withdr*/extract*
      funds ~ lost/stolen/drained/exploited, exploited, data/security breach/leak/exposure
      leak/leaked/leaking ~ data/email/emails/information, exposed/exposure ~ data/information/emails/users
      unauthorized/unauthorised access/commit/push/party/transactions, were/was/been compromised, exfiltrat*
      loss of ~ funds/assets/eth/dai/usdc/tokens, lost ~ eth/dai/usdc
      malicious ~ package/packages/version/versions, 泄露, 漏洩, 被盗`,
  },
};
