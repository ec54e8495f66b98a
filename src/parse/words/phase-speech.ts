import type { PhaseCue } from "./phase-cue.ts";

/**
 * How phases are told in conversation ("Ada asks whether ..."), in the slang of operators ("bounced the pods") and in
 * jest ("our dashboards lit up like a Christmas tree").
 */
export const PHASE_SPEECH: Readonly<Partial<Record<PhaseCue, string>>> = {
  detection: `
    first notification/notifications, notify+/notified ~ of/about an/a/the? outage/failure/issue/problem/incident/error/downtime, cloudwatch/prometheus/grafana/sentry/datadog/pingdom/nagios/uptimerobot ~ notify+,
    dashboard/dashboards/graph/graphs/alarm/alarms/alert/alerts/monitor/monitors/monitoring/pager/pagers/pingdom/grafana/datadog/prometheus/sentry/nagios/zabbix/systems/sentinels ~ scream+/yell+/shout+/shriek+/howl+/blare+/wail+/beep+/buzz+/ring+/rang/rung/explode+/light+/lit up?
    went/go/goes/going ~ berserk/bananas/haywire/ballistic/crazy/wild/nuts
    healthcheck/healthchecks/check/checks/monitor/monitors/monitoring/dashboard/dashboards/canary/page ~ turn+/go+/went red, status page ~ red
    phone/phones/pager/pagers/slack/inbox/twitter/discord/telegram ~ ring+/rang/buzz+/explode+/blew/blow+ up?
    tickets/tweets/messages/mails/emails/calls/complaints/reports/questions/alerts ~ pour+/flood+/roll+/stream+/trickle+/pile+ in/up/into
    pour+/flood+/stream+/trickle+ in, wake+/woke/woken up? by/to ~ alert/alerts/page/pager/alarm/alarms/phone/call/message/messages, woken up? by
    woke up to, tell+ us, houston, we have a problem, notification/notifications/warning/email received, picked up by, got a ping
    synthetic test/tests/check/probe fail+, uptime robot ~ down/says/said, visible to users`,
  noticing: `
    was/were/is/am/are unable to ~ log/login/connect/reach/access/load/open/use/play/buy/pay/sign
    say+/said/says/write+/wrote/mention+ ~ in/on the? ~ chat/channel/slack/discord/telegram/forum
    appear+/show+/surface+/visible/seen in/on the? ~ dashboard/dashboards/graph/graphs/sentry/logs/grafana/datadog, can't ~ log/login/connect/reach/access`,
  investigation: `
    first guess/hunch/suspect/theory/hypothesis/suspicion, ask+ if/whether/why/what/how, wonder+, suggest+/propose+/speculate+ that? it/the/this/there/we ~ may/might/could/is/was, speculat*, guess+ that
    discussion of/about/on/around/of/identifies/continues, discussions of/about/on/around/continue, discuss+ possible/potential/what/how/whether/the
    brainstorm*, huddle+, compare+ notes, swarm+ on, went/go/goes/going through the, leaf+ through, comb+ through, sift+ through, pore+ over, rummage+
    peek+, poke+ around/at, squint+, took/take/takes/taking ~ look, eyes on/were/peeled, bisect+, git bisect, cross checked, cross check/checks/checking
    detective, sherlock, plunge+ into, headfirst, dive+/dove into, spill+ the, breadcrumbs, breadcrumb trail, smoking gun, villain, mystery
    root of ~ evil/problem/issue/matter, usual suspects, plot thickens, magnifying glass/glasses, sleuth*, penny ~ drop+, eureka, aha, lightbulb moment
    battle/battles with/against, rides/rode into, rolled up ~ sleeves, rolled their/our/up, logging/logs is/was/were? ~ enabled
    enable+/turn+/switch+ on? ~ debug/verbose/error/extra/detailed/more logging/logs/mode, turn+ on ~ logging, cause ~ pinned/pinpointed/traced/isolated
    pin+ down, focus ~ shift+/turn+/move+ to/on/from, attention ~ shift+/turn+, cache/caches/cookies ~ cleared ~ retried/again
    went/go/goes/going over the, sanity check*, working theory/hypothesis, more details/information ~ shared/requested/gathered
    screenshot/screenshots ~ taken/shared`,
  sign: `
    confirm+ ~ error/errors/issue/issues/problem/problems/outage/failures/down/still/timeouts, ping, test case/cases, reproducer, reproduction, log/logs/message/error/errors state+/stated
    ran/run/runs/running ~ top/htop/curl/ping/dig/ps/df/du/netstat/explain/query/queries/tests/test/diagnostics, tcpdump, netstat, traceroute, journalctl
    dmesg, lsof, nslookup, mtr, htop, wireshark, iperf, ps aux, kubectl get/describe/logs, docker ps/logs/inspect, heap dump/dumps, heapdump/heapdumps
    thread dump/dumps, core dump/dumps, flame graph/graphs, stack trace/traces, packet capture/captures, packet loss
    confirm+ ~ loss/corruption/failure/expired/missing/broken, point+ at/to, trace+, reply/replies/replied/respond/responds/responded ~ that/with`,
  "false-lead": `
    wrong/incorrect/mistaken/false/flawed diagnosis/theory/hypothesis/culprit/suspicion/assumption,
    plot twist not, goose chase/chases, wild goose, rabbit hole/holes
    initial/early guess/hunch/suspect/thought/instinct/theory/hypothesis/suspicion/diagnosis, first guess/hunch/suspect/thought/instinct/theory/hypothesis/suspicion/diagnosis was/were/pointed
    first thought/believed/assumed/guessed/blamed/suspected
    initially/originally/mistakenly/wrongly/incorrectly blame+/believe+/assume+/think+/thought/suspect+, believe+/think+/thought ~ to blame/be/have
    blame+ the/it/on, seem+/appear+/look+ ~ culprit ~ but, was/were not ~ after all, wasn't/weren't ~ after all, so not that/it/the, was/is not it
    wasn't it, wild/false misdirection, misdirection appears, not a ~ attack, not the ~ problem/issue/culprit/cause
    wrong host/server/place/direction/layer/service/system/culprit/end, dead ends/end, took/take a detour, led us nowhere, led/leads/leading nowhere
    went/goes/going nowhere, to no avail, same result/outcome/error as, chas+ ~ ghost/ghosts/shadows, chase+ ~ ghost/ghosts/shadows
    hoping the ~ wasn't/was, assumption ~ turned/proved/wrong/false`,
  escalation: `
    team/teams/vendor/provider/management/leadership/engineers/operators was/were/is/are? notified of/about/and/by, notify+/email+/contact+ the? ~ security/vendor/provider/registry/management/leadership/legal/authorities, start+/open+/join+ a/the? zoom/bridge/incident/war/video/conference call/room/bridge,
    more/additional/extra hands/people/engineers/eyes ~ deck/brought/called/joined/pulled
    forward+ to the? ~ team/crew/on/call/engineer/engineers/support/ops/noc/vendor/provider/devops, hand+ ~ over to
    pass+ ~ on? to the ~ team/crew/vendor/provider
    team/teams/engineers/experts/specialists/crew/provider/vendor/dba/dbas ~ join+ ~ party/call/fight/effort/efforts/investigation/incident/channel
    cry/call for help, got/get/getting hold of, reached/reach/call+ ~ by phone/telephone, rang/ring+ the/our/up
    technician/technicians/engineer ~ sent/dispatched/despatched, dispatch+ ~ technician/engineer/engineers/team, cavalry ~ called/summoned
    brought/bring/brings ~ on board, brought/bring/brings ~ onboard, all hands on? deck/meeting/call, raised/raise/bumped/upgraded to ~ p1/p0/sev1/sev0/critical, avengers`,
  act: `
    kick+ the/over/off ~ service/server/pods/process/daemon/restart/box, nuke+, power cycle+, powercycle+, off and on again
    cut+ traffic/everything/it/users/dns over? to, cut+ ~ over to, roll+ the/it/this/that/our/everything ~ back, pull+ the plug, pull+ ~ out of rotation
    give+ ~ more/additional/extra ~ memory/ram/cpu/disk/resources/capacity/time, manually ran/rerun/re/triggered/started/recreated/created/set/synced
    retried the/failed/all, retries/rerun/reruns/retry triggered/started/issued/kicked, retrigger+, re trigger+, copy+ ~ back/over/from
    import+ the ~ dump/backup/data/snapshot, flip+ the/it/on/off/back, flag/toggle/switch ~ flipped/toggled/off, trip+ ~ by hand
    open/opens/opened the/up ~ port/ports, slay+/slew/slain, vanquish+, exorcis*
    manual recreation/restart/rebuild/sync/creation/deployment/cleanup/removal/re, recreation of
    create+ a? new? ~ volume/bucket/cluster/node/database/disk/instance, mount+ the/it/a, re imaged, resynced, re synced, re deploy+, re create+, re run+
    re configured, rejig*, tame+, whip+ ~ into shape, wrestle+, subdue+, duct tape, band aid, bandaid, patch+ up, plug+ the ~ hole/leak
    stop+ the bleeding, stem+ the, bleeding ~ stopped, re wire*, rewire+, re plug*, replug+, reseat+, re seated, hard reset, factory reset, warm up`,
  resolution: `
    all pods/services/containers/nodes/apps/targets/validators/replicas/systems/deployments/instances/hosts/vms/monitors/jobs are/were? now/back? running/healthy/ready/up/ok
    tests/test/builds/build/jobs/job/checks/pipeline/pipelines/validation/smoke/retry/retries/login/logins/payment/payments/uploads ~ succeed+/pass+/green/ok/successful
    checks/tests/builds/jobs ~ successfully
    all checks/tests/systems/services/monitors/dashboards/nodes/apps ~ green/healthy/ok/up/passing/passed/pass/thumbs, thumbs up, thumb up, all systems go
    awaken+, awake+ again, awoke, peace ~ return+/restored/reigns, order ~ restored, balance ~ restored
    crisis/nightmare/ordeal/storm/drama ~ over/averted/passed/ended, alive and kicking/well, lights ~ back on, back in business, back to bed/sleep/work
    goes/go/went/return+ ~ to bed/sleep, once more/again ~ available/reachable/accessible/online/operational/working
    start+/begin+ ~ work+/function+/respond+/flow+/serve+/load+/accept+ ~ again, load+/respond+/serve+/render+/log/works/behave+ ~ again, 200 ok
    down to zero, back under/below/within
    situation/state/operations/service/traffic/system/everything/things/load/performance ~ normal/normalised/normalized/normalise/normalize/normalises/normalizes
    cluster/dashboard/dashboards/board/monitors/status/system/everything ~ green/healthy, turn+/go+/went/all/back green, healthy again, green again
    customer/customers/user/users/client/clients/reporter/support/qa ~ confirm+ ~ works/work/working/fixed/resolved/back/access/restored/ok
    confirmed ~ working/works/successful/stable/operational, status page ~ operational/green/resolved, set to operational, incident ~ downgraded
    downgraded to monitoring, dns/system/systems/service/services/site/cluster/platform/network/chain/app/latency/performance/everything ~ stable
    no further/more/additional/other ~ failures/errors/issues/incidents/alerts/reports/problems/outages/occurrences
    can/could/able ~ log/login/connect/access/use/play/reach ~ again/more/now, power ~ back
    error/errors/failures/exceptions/timeouts/5xx/500s/alerts ~ cease+/disappear+/subside+/vanish+/gone, normality ~ restored/returned
    is/are/looks now fine/ok/okay, has/have started ~ ~ ~ again, resolution is/was? confirmed ~ complete, resolution complete,
    in good health/shape, good as new, back up, caught back up, declare+ victory, victory`,
  "follow-up": `
    ticket/tickets/issue/issues/task/tasks ~ filed/created/opened to/for ~ add/prevent/improve/follow/document/test/fix, retro/review ~ scheduled/held
    lessons ~ shared, thank+ everyone, credits/credit ~ applied`,
  change: `
    nightly/scheduled/weekly/daily/cron ~ starts/started/begins/began/runs/ran/kick+, cron ~ kick+ off
    new version/release/build ~ out/live/shipped/deployed, ship+, certificate/token/key ~ issued for, window ~ opens/opened
    feature ~ enabled/launched/merged`,
};
