import type { Detector } from "../../model/vocabulary.ts";
import { NO_DETECTION } from "./detection-frames.ts";
import { detectorPhrases } from "./detector-foreign.ts";
import { lexicon, listed } from "./lexicon.ts";

const DETECTOR_WORDS: Readonly<Record<Detector, string>> = {
  monitoring: `
    page to, alertmanager ~ notified/notifies/paged/pages/fired/fires/sent/sends/reported, checks started failing/to,
    monitor, monitors, monitoring, alert, alerts, alerted, alerting, alarm, alarms, alarmed, pager, pagers, pagerduty, paged, pingdom, datadog, nagios, sentry, cloudwatch, stackdriver
    uptime robot/kuma, uptimerobot, new relic, newrelic, wavefront, statuscake, munin, zabbix, icinga, dynatrace, appdynamics, splunk, opsgenie, watchdog, gatus, probe, probes, synthetic, from crontab/cron, health check/checks, healthcheck/healthchecks
    grafana/prometheus/dashboard/dashboards ~ alert*/show/showed/shows/showing/blinked/lit/indicat*/detect*, through/via/from/in/on ~ grafana/dashboard/dashboards/prometheus, automated/automatic email/warning/notification/message/probe/check, mail/mails/email/emails from ~ cron/crontab/munin/stackdriver, metrics ~ show/showed/shows/displaying, metric ~ show/showed/shows, surge/spike/spikes in error/errors, spike in ~ error, error rates detected
    アラート, 監視, 监控, 告警, 报警`,
  customer: `
    customer/customers/user/users/client/clients/merchant/merchants/shop/shops/tenant/tenants/partner ~ tweet/tweets/tweeted/call/calls/write/writes/email/emails/open/opens/opened/file/files/filed/complains
    issue/issues/ticket/tickets opened/filed/raised ~ by ~ user/users/customer/customers/client/community
    issue/issues/ticket/tickets is/was/were opened/filed/raised ~ by ~ user/users/customer/customers/client/community,
    customer/customers/user/users/client/clients/visitor/visitors/player/players/subscriber/subscribers/merchant/merchants/shopper/shoppers/reader/readers ~ report/reports/reported/reporting/complain*/notice/noticed/noticing/contact/contacted/ticket/tickets/feedback/raised/flagged/mention/mentioned/asked/wrote/emailed/called/reached/informed/told/messaged/experiencing/experienced/alerted/submitted
    report/reports/reported/complaint/complaints/ticket/tickets/feedback/messages/notified/alerted/told/informed/contacted/flagged by/from/of/about ~ customer/customers/user/users/client/clients/visitors/community/player/players/merchant/merchants
    support ticket/tickets, customer/user/client complaint/complaints, end user complaints, complaint, complaints, on gitter/discord/twitter/reddit/mastodon/discourse/forum, reported on github, github issue, community member/members/report/reports, community ~ reported, social media
    reports/complaints of/about/start/started/begin/began/arrive/arrived/arriving/came/coming/poured/pouring ~ issue/issues/problem/problems/in/arrive/arriving/errors/outage, reports/report received ~ users, from users, ユーザーから, ユーザーが, ユーザー報告, 用户, 客户`,
  "third-party": `
    aws/google/azure/cloudflare/github/linode/hetzner/ovh/provider/vendor/supplier/registrar/host/bank/upstream ~ inform/informs/informed/notify/notifies/notified/email/emails/emailed/tell/told/warned/contacted/alerted ~ us/me/team,
    security researcher, researcher, validator/validators ~ saw/noticed/reported/raised, white hat, whitehat, bug bounty, immunefi, hackerone, hacker one, third party ~ report/reported/researcher/notified, external researcher/party/monitor*
    notified/informed/alerted/contacted/reported ~ by the? vendor/provider/partner/researcher/upstream/aws/google/linode/github, partner ~ report/reported/notified/noticed, warning/email/notification/message from aws/google/letsencrypt/let's/provider/vendor/github, disclosed to us by, vendor ~ notified/informed`,
  internal: `
    while ~ deploying/testing/debugging/reviewing/upgrading/checking/investigating, staff/colleague/colleagues/engineer/engineers/developer/developers/operator/operators/team could/couldn't/cannot/can't not?
    we ~ identified a/an/that, engineer/engineers/developer/developers/team/employee/employees/staff/colleague/admin/administrator/administrators/sysadmin/operator/operators/sre/devops/maintainer/maintainers/tester/technician/member/members/manager/intern ~ notic*/observ*/discover*/detect*/found/finds/realis*/realiz*/report*/saw/spot*/identified/see/sees
    noticed/discovered/observed/detected/found/spotted/identified/reported ~ by ~ engineer/engineers/developer/developers/team/employee/staff/colleague/administrator/operator/oncaller/sre/devops/maintainer/tester/us/me/person
    we ~ notice/noticed/observe/observed/discover/discovered/realised/realized/detected/found/saw/spotted/see, i ~ notice/noticed/saw/discovered/realised/realized/found/observed/encountered, i was ~ unable/testing/trying, internal/internally ~ team/report/reports/reported/users/noticed/detected/discovered/testing/alert, reported ~ internally
    during ~ routine/manual/deployment/maintenance/testing/debugging/rollout/release/migration/onboarding/demo/review/check/development/upgrade, manual/manually ~ check*/detect*/observ*/test*, routine testing/check/checks, qa, internal, realises/realised/realizes/realized, noticed that, discovered that, noticed by, signaled/signalled us, someone alert/alerts/alerted/told/asked us on/in/that/about/if, someone ~ noticed/reported
    message/messages/ping/post/note/question ~ on/in slack/teams/chat/channel, look/looks/looked/looking at ~ grafana/dashboard/dashboards/graph/graphs/metrics/logs
    担当者, 社内, 开发者, 人工, 手动`,
};

/** Who or what noticed, in sentences that tell of the detection. What is said to be missing noticed nothing. */
export const DETECTORS = lexicon<Detector>(detectorPhrases(DETECTOR_WORDS), [
  ...NO_DETECTION,
  ...listed(`
    no/missing/lack/lacking/without ~ monitoring/alert/alerts/alerting/alarm/alarms, no ~ user/users/customer/customers ~ reported, alerted our/the ~ team/engineers/engineer, team/engineers/engineer ~ alerted, alert on/rule/rules, on call, monitoring team, alerts did/didn't not?
    not ~ detected by ~ monitoring, users/customers ~ affected, user experience, users experienced, no monitoring ~ alerted, someone/colleague/user/users/customer/customers alert/alerts/alerted us, realised/realized/noticed/discovered that? it/this/we would/should, monitoring stack/tool/service/plane/component/namespace/setup/deployment, alertmanager`),
]);

/** Words of a sentence that tells of the detection. */
export const DETECTIONS = lexicon<"detection">([
  [
    "detection",
    listed(`
      detect*, notic*, discover*, alert, alerts, alerted, alerting, report, reports, reported, reporting, aware, alarm, alarms, complain*, observ*, spotted, found out, paged, identified, triggered, flagged, saw, signaled, signalled, realis*, realiz*, mail/mails/email from, unable, notif*, informed, emailed, emails, tweet*, fires, fired, calls, call, warned, opened, failing, could not, couldn't, staff
      検知, 检测, 发现, 発見, 报警, 告警, 探测`),
  ],
]);
