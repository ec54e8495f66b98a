import type { Symptom } from "../../model/vocabulary.ts";
import { type Grades, graded } from "./graded.ts";
import { listed } from "./lexicon.ts";

const SYMPTOM_WORDS: Readonly<Record<Symptom, Grades>> = {
  unavailable: {
    names: `
      unable/inability to navigate, all requests failed, not get a/any response, unavailab*, down, downtime, unreachable, inaccessib*, offline, blackout, unusable, unresponsive
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
      went dark/mia/silent, go/goes/going/went/taken/took offline/down, crash, crashed, crashes, crashing
      shut/shutting down, shutdown, brought down, knocked out, disappear*, locked out
      prevent* ~ access/accessing, blocked ~ access*, lost access, kept going down
      all services ~ down/unavailable/affected/unreachable, service interruption, denied service, not up, 不可用
      无法访问, 宕机, 停止, ダウン, 接続できない, アクセスできな`,
    hints: `
      outage, 503, service disruption, disruption in/of ~ service/services, disrupted, major outage, halt*
      interrupt*, could not be loaded/reached, failed to load`,
  },
  errors: {
    names: `
      error, errors, 500, 501, 502, 503, 504, 404, 403, 400, 401, 409, 429, 422, 5xx, 4xx, 50x, bad gateway
      internal server, gateway timeout, exception, exceptions
      requests/request/jobs/job/launches/builds/transactions/queries/calls/payments/pods/tests failed/failing/fail/fails/failure/failures
      failed/failing request/requests/job/jobs/transactions/launches/builds/payments
      failing to launch/build/start/process/schedule/save, failure rate, crashloop*, crashloopbackoff
      launch/build/job/request failures, launches/requests/jobs were failing
      unable to complete/process ~ transaction/transactions/request/requests/order/orders/payment/payments
      rejected, rejecting, denied access, empty reply, software error, エラー, 报错, 错误, 失败, 異常`,
    hints: `
      fail, fails, failed, failing, failure, failures, broken
      not ~ processed/generated/delivered/created/saved/completed, reset by peer`,
  },
  latency: {
    names: `
      slow, slowed, slower, slowly, slowness, slowdown, slowdowns, slowing, sluggish*, latency, latencies
      timeout, timeouts, time outs/out, timed out, timing out, response/load/loading/page time/times
      delays in ~ access*/load*/respon*/page/process*, delayed ~ response/responses/loading
      degraded/poor/reduced performance, performance degradation/issue/issues/problem/problems
      long/longer ~ wait/load/loading/response/delay/delays, took ~ seconds/minutes/long/longer/forever
      takes ~ long/longer/forever, lag, lagging, laggy, hang, hanging, hangs, hung, significant delays
      unbearably, crawl, snail*, high cpu, cpu spike, 遅延, 超时, 延迟, 变慢, 卡死, 慢, 重い, タイムアウト`,
    hints: `
      delays, stalled, stuck, saturat*, 504`,
  },
  "login-failure": {
    names: `
      log/logging/logged/login/sign/signing into/in, login, logins, log on, signin, sign ups, authenticate
      authentication ~ failure/failures/failed/unavailable/down/issues/service/errors, failed authentication
      locked out, logged out, access their accounts, sso, ログイン, 登录`,
    hints: `
      authentication`,
  },
  "data-loss": {
    names: `
      data loss/corruption
      lost ~ data/event/events/record/records/order/orders/message/messages/log/logs/file/files/commits/metrics
      data/record/records/event/events/messages/logs/metrics/files/rows/orders ~ lost/deleted/corrupt*/overwritten/unrecoverable/gone/missing
      missing data/logs/metrics/events/records, metrics/logs missing, corrupted, deletion of, unrecoverable
      deleted completely, 丢失, 消失, 損失`,
  },
  "data-delay": {
    names: `
      stale, outdated, backlog, backlogs, backlogged, queue/queues ~ back*/buil*/grew/full/stuck/delay*
      queued, lag/lagged/lagging behind, replication lag
      delay/delays/delayed ~ data/delivery/ingestion/message/messages/notification/notifications/email/emails/event/events/update/updates/sync*/processing
      data/ingestion/delivery/event/events/notification/notifications/email/emails/sync*/processing ~ delay/delays/delayed/late/lag/lagging/behind/stalled
      sync ~ stalled/stopped/stuck, not ~ updated/updating/refreshed/syncing/synced/inserted/replicated
      out of date/sync, fell/falling behind, pending ~ items/embeddings/jobs, see ~ new, 滞后, 停滞, 遅れ, 卡住`,
  },
  degraded: {
    names: `
      degrad*, partial*, intermittent*, flak*, unstable, inconsistent*, inaccurate*
      limited functionality/accessibility/access, reduced functionality/service/capacity
      functionality lost/broken/issues, loss of ~ functionality
      unable/inability to use, unable/inability to see/view/create/upload/change/complete/make/buy/purchase/search/send/receive/save/update/deploy/build/merge/launch/vote/claim/place/manage/publish/track/book/download/display/share/play/express/perform/migrate/push/stream
      not able to see/view/create/upload/change/complete/make/buy/purchase/search/send/receive/save/update/deploy/build/merge/launch/vote/claim/place/manage/publish/track/book/download/use/live
      couldn't/cannot/can't see/view/create/upload/change/complete/make/buy/search/send/save/update/deploy/launch/vote/claim/manage/publish/mark/track/use
      could not see/view/create/upload/change/complete/make/buy/search/send/save/update/deploy/launch/vote/claim/manage/publish/use
      some/certain/specific users/user/customers/features/feature/services/requests/functionality/pages/parts/nodes/components/region
      feature/features/functionality/search/checkout/widget/section/notification/notifications/images/survey/surveys/dashboard/dashboards/metrics/tab/button/chat/map/profile/profiles ~ broken/working/work/unavailable/disabled/missing/affected/impacted/incorrect/empty/lost/wrong
      wrong/incorrect/lower/misleading ~ number/numbers/data/metrics/results/statistics/values/order/list/labels
      not visible/displayed/shown/showing/rendering/rendered/loading, missing from
      empty list/table/page/popup, out of order, affected features, restricted, 部分, 一部, 降级, 低下`,
    hints: `
      sporadic*, missing, broken, feature, connectivity issues`,
  },
  "security-breach": {
    names: `
      stolen, theft, stole, drain, drained
      attackers/attacker ~ obtain*/gain*/steal*/stole/drain*/made/profit*/withdr*/extract*
      funds ~ lost/stolen/drained/exploited, exploited, data/security breach/leak/exposure
      leak/leaked/leaking ~ data/token/tokens/credential/credentials/secret/secrets/key/keys/email/emails/information
      exposed/exposure ~ data/information/credentials/token/tokens/secrets/emails/users
      unauthorized/unauthorised access/commit/push/party/transactions, were/was/been compromised, exfiltrat*
      loss of ~ funds/assets/eth/dai/usdc/tokens, lost ~ eth/dai/usdc
      malicious ~ package/packages/version/versions, 泄露, 漏洩, 被盗`,
  },
};

/** What is no symptom though it holds the words of one. */
const NO_SYMPTOM = listed(`
  no data loss, no data ~ lost, no ~ compromised, not ~ compromised, no funds ~ lost/stolen, down to
  time down
  track/tracked/broke/break/narrow/narrowed/slow/slowed/slowing/cool/calm/wind/scale/scaled/scaling/written/drill/double/boil/boils/tear/write down
  broken down, error log/logs/logging/budget/handling/tracking/monitoring
  login/auth/authentication/log failure/failures/error/errors/attempts, failed login/logins/authentication
  login page, failed over, fail over, degraded performance, performance degradation
  severely degraded performance, no errors, errors were/was fixed, response time improved, human error
  status 500, number of users, a user, a feature, data center/centre ~ down`);

/** What tells how the incident looked from outside. */
export const SYMPTOM_LEXICON = graded(SYMPTOM_WORDS, NO_SYMPTOM);
