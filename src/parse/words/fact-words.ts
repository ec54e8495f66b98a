import { listed } from "./lexicon.ts";

/**
 * The words by which teams label single facts: "Date: ...", a row of a metadata table, a bullet "Start time: ...".
 * Data only; phrases are lower case, without punctuation. Other languages stand behind the English words.
 */
export const FACT_WORDS = {
  title: listed(`
    title, incident title, postmortem title, issue title, incident name, name of incident, 标题, タイトル,
    incident, subject, 件名`),
  date: listed(`
    date, incident date, date of incident, date of outage, date of the incident, when,
    date of occurrence, outage date, event date, dates, incident dates, date and time, date time,
    date of event, 日期, 日付, 発生日, 发生日期, 日時, datum, fecha, data`),
  started: listed(`
    start, start time, started, started at, start date, incident start, outage start, began, began at,
    impact start, impact started, time started, start of incident, start of impact, start of outage,
    issue start, issue started, incident started, time of incident, onset, occurred, occurred at,
    start time utc, incident start time, outage began, outage started, begin, beginning,
    problem started, fault occurred, fault occurs, onset of impact, time of occurrence, start datetime,
    开始, 开始时间, 発生, 発生時刻, 発生日時, 发生时间, 故障开始, beginn`),
  resolved: listed(`
    end, end time, ended, ended at, end date, resolved, resolved at, resolved on, incident end,
    incident ended, outage end, outage ended, restored, service restored, time resolved,
    solution completed, impact end, impact ended, end of incident, end of impact, end of outage,
    issue end, issue resolved, incident resolved, time of resolution, fully resolved, fixed, fixed at,
    all clear, recovered, recovered at, repaired, resolution date, date resolved, incident end time,
    closed, closed at, end datetime, 结束, 结束时间, 解决时间, 恢复时间, 復旧時刻, 復旧日時, 復旧, ende`),
  detected: listed(`
    detected, detected at, detection time, time detected, issue detected, time of detection,
    detection date, incident detected, discovered, discovered at, date discovered, date detected,
    reported, reported at, reported on, reported on slack, reported on discord, reported on discord on,
    reported on teams, reported on github, reported on twitter, reported in slack, reported via slack, noticed, noticed at, team becomes aware,
    alerted, alerted at, identified on, detected on, discovered on, first alert, 发现时间, 検知時刻, 検知日時`),
  acknowledged: listed(`
    acknowledged, acknowledged at, time acknowledged, engaged, response started, incident declared,
    declared, on call engaged, acknowledgement time`),
  mitigated: listed(`
    mitigated, mitigated at, time mitigated, mitigation, mitigation time, mitigated on,
    impact mitigated, time of mitigation, contained, stabilised, stabilized`),
  duration: listed(`
    duration, total duration, outage duration, incident duration, duration of outage,
    duration of the outage, duration of incident, duration of the incident, duration of impact,
    impact duration, total downtime, downtime, length, length of outage, total time, time period,
    time frame, timeframe, period, issue duration, outage window, outage period, incident window,
    duration of issue, duration of the issue, duration of downtime, total outage time,
    total impact time, how long, 时长, 持续时间, 影响时长, 継続時間, 停止時間, dauer, duración, duração, durée,
    resolution duration`),
  recovery: listed(`
    time to recovery, time to resolve, time to resolution, ttr, mttr, time to restore, time to recover,
    resolution time, time to fix, time to repair, time to mitigate, ttm`),
  detectionTime: listed(`
    time to detect, time to detection, ttd, mttd, time to acknowledge, tta, time to engage`),
  severity: listed(`
    severity, severity level, sev, priority, incident severity, severity rating, issue severity,
    severity classification, impact level, criticality, sev level, incident level, incident priority,
    priority level, severity priority, classification, 严重程度, 严重级别, 级别, 等级, 重大度, 深刻度, 優先度, schweregrad,
    severidad, gravidade`),
  status: listed(`
    status, document status, postmortem status, state, report status, review status, 状态, ステータス`),
  authors: listed(`
    author, authors, written by, created by, prepared by, report author, postmortem owner, owner,
    document owner, postmortem author, reporter, report by, submitted by, author s, owners, 作者, 作成者,
    記入者, 报告人, autor`),
  commander: listed(`
    incident commander, ic, commander, incident lead, incident manager, lead, incident owner, on call,
    oncall, on call engineer, resolved by, handled by`),
  responders: listed(`
    responders, participants, attendees, team members, people involved, response team,
    incident responders, involved, incident team, scribe, contributors, reviewers, 担当者, 参与人`),
  services: listed(`
    services, service, services affected, affected services, affected service, service affected,
    services impacted, impacted services, affected systems, systems affected, affected system,
    impacted systems, affected components, affected component, components affected, component,
    components, system, systems, product, products, products affected, application,
    affected applications, 影响服务, 影响组件, 影響サービス, 対象サービス, 受影响服务, affected service s`),
  teams: listed(`
    team, teams, teams involved, owning team, responsible team, department, 团队, チーム`),
  tags: listed(`
    tags, categories, labels, keywords, category, tag, 标签, タグ`),
  affected: listed(`
    users affected, affected users, customers affected, affected customers,
    percentage of users affected, user impact, users impacted, affected, scope, customer impact,
    percentage affected, number of users affected, 受影响用户`),
  detectedBy: listed(`
    detected by, detection method, discovered by, reported by, how detected, how was it detected,
    detection source, alert source, noticed by, found by, detection mechanism, method of detection, 发现人,
    发现方式, 発見者, 検知方法, 報告者`),
  zone: listed(`
    timezone, time zone, tz, zone, 时区, タイムゾーン`),
  trigger: listed(`
    trigger, triggered by, 触发`),
  ticket: listed(`
    ticket, ticket id, incident id, id, incident number, issue, tracking issue, jira, reference,
    ticket number, incident, case id, issue id, pr, 编号`),
} satisfies Record<string, string[]>;

export type FactKind = keyof typeof FACT_WORDS;
