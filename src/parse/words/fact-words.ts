import { listed } from "./lexicon.ts";

/**
 * The words by which teams label single facts: "Date: ...", a row of a metadata table, a bullet "Start time: ...".
 * Data only; phrases are lower case, without punctuation. Other languages stand behind the English words.
 */
export const FACT_WORDS = {
  title: listed(`
    title, incident title, postmortem title, issue title, title name, postmortem title name, report title,
    title of the incident, title of incident, postmortem name, incident name, name of incident, 标题, タイトル,
    incident, subject, 件名`),
  date: listed(`
    date, incident date, date of incident, date of outage, date of the incident, when,
    date of occurrence, outage date, event date, dates, incident dates, date and time, date time,
    date of event, 日期, 日付, 発生日, 发生日期, 日時, datum, fecha, data,
    time, time and date, incident time, incident date and time, incident date time, incident dates and times,
    dates and times, date s, when did it happen, when did this happen, when it happened, date of failure,
    fecha del incidente, fecha y hora, fecha de ocurrencia, data do incidente, data e hora, data da ocorrência,
    date de lincident, date et heure, datum des vorfalls, zeitpunkt, vorfallsdatum, zeitraum, data dellincidente,
    datum incident, datum en tijd, data incydentu, дата, дата инцидента, дата и время, 날짜, 발생일, 일시,
    事件日期, 故障日期, 發生日期, 日期时间, 时间`),
  started: listed(`
    start, start time, started, started at, start date, incident start, outage start, began, began at,
    impact start, impact started, time started, start of incident, start of impact, start of outage,
    issue start, issue started, incident started, time of incident, onset, occurred, occurred at,
    start time utc, incident start time, outage began, outage started, begin, beginning,
    problem started, fault occurred, fault occurs, onset of impact, time of occurrence, start datetime,
    开始, 开始时间, 発生, 発生時刻, 発生日時, 发生时间, 故障开始, beginn,
    time of outage, outage time, time of failure, failure time, time of the incident, first impact,
    first occurrence, impact start time, impact began, time of impact, disruption start, disruption began, down at,
    down since, went down, incident start date, start date time, start date and time, date started,
    outage start time, degradation start, degradation began, service down, first failure, first error,
    inicio, hora de inicio, inicio del incidente, fecha de inicio, início, hora de início, início do incidente,
    data de início, début, heure de début, début de lincident, date de début, beginn der störung, startzeit,
    störungsbeginn, ausfallbeginn, inizio, ora di inizio, starttijd, начало, время начала, начало инцидента,
    시작, 시작 시간, 발생 시각, 發生時間, 故障时间, 故障发生时间, 事件开始,
    incident from, outage from, impact from, downtime from, from date, time of first impact, started on,
    발생일시, 발생 일시, 발생 시간, 시작 일시, 장애 발생, 장애 발생 시각, 장애 시작, 開始日時, 開始時刻, 障害発生日時, 発生時間`),
  resolved: listed(`
    end, end time, ended, ended at, end date, resolved, resolved at, resolved on, incident end,
    incident ended, outage end, outage ended, restored, service restored, time resolved,
    solution completed, impact end, impact ended, end of incident, end of impact, end of outage,
    issue end, issue resolved, incident resolved, time of resolution, fully resolved, fixed, fixed at,
    all clear, recovered, recovered at, repaired, resolution date, date resolved, incident end time,
    closed, closed at, end datetime, 结束, 结束时间, 解决时间, 恢复时间, 復旧時刻, 復旧日時, 復旧, ende,
    service restoration, service restored at, restoration time, time restored, time of recovery,
    time of restoration, back online, back up, up again, up at, date of resolution, resolution date time,
    resolution date and time, resolution timestamp, end date time, end date and time, impact end time,
    outage end time, date ended, fully recovered, full recovery, fully restored, normal service resumed, service recovered,
    time fixed, incident closed, date closed, service resumed, outage resolved, resolved date,
    fin, hora de fin, fin del incidente, fecha de fin, resuelto, resuelto el, fim, hora de fim, fim do incidente,
    término, hora de término, resolvido, resolvido em, fin de lincident, heure de fin, date de fin, résolu, résolu le,
    ende der störung, störungsende, endzeit, behoben, behoben am, gelöst, gelöst am, ora di fine, risolto, eindtijd,
    einde, opgelost, окончание, время окончания, устранено, решено, 종료, 종료 시간, 복구, 복구 시각, 해결,
    恢復時間, 解決日時, 解决, 恢复, 修复时间, 終了日時, 終了時刻,
    incident till, incident until, incident to, outage till, outage until, downtime until, impact until,
    resolution time, recovery time, resolution datetime, time resolved utc, full resolution, final resolution,
    full recovery time, service restoration time, closed on, restored on, restored at, recovered on,
    복구일시, 복구 일시, 복구 시간, 해결일시, 해결 일시, 해결 시각, 종료 일시, 영구 수정일시, 장애 복구, 장애 종료, 復旧時間, 対応完了日時, 解消日時`),
  detected: listed(`
    detected, detected at, detection time, time detected, issue detected, time of detection,
    detection date, incident detected, discovered, discovered at, date discovered, date detected,
    reported, reported at, reported on, reported on slack, reported on discord, reported on discord on,
    reported on teams, reported on github, reported on twitter, reported in slack, reported via slack, noticed, noticed at, team becomes aware,
    alerted, alerted at, identified on, detected on, discovered on, first alert, 发现时间, 検知時刻, 検知日時,
    date of detection, date of discovery, discovery date, time of discovery, discovery time, first detected,
    first reported, first noticed, noticed on, date reported, time reported, first alert at, alert time,
    detectado, detectado em, detección, fecha de detección, detecção, detecção em, data de detecção, détecté, détecté le,
    détection, entdeckt, entdeckt am, erkannt, erkannt am, rilevato, gedetecteerd, обнаружено, 감지, 발견, 検知,
    탐지일시, 탐지 일시, 탐지 시각, 감지 시각, 감지 일시, 발견 일시, 인지 시각, 検知時間, 発見日時, 発覚日時`),
  acknowledged: listed(`
    acknowledged, acknowledged at, time acknowledged, engaged, response started, incident declared,
    declared, on call engaged, acknowledgement time`),
  mitigated: listed(`
    mitigated, mitigated at, time mitigated, mitigation, mitigation time, mitigated on,
    impact mitigated, time of mitigation, contained, stabilised, stabilized,
    mitigated by, mitigation complete, mitigation completed, mitigation completed at, mitigation date,
    mitigación, mitigado, mitigado em, mitigação, mitigação em, mitigação completa em, atténué, atténuation,
    완화일시, 완화 일시, 완화 시각, 暫定対応日時, workaround applied`),
  duration: listed(`
    duration, total duration, outage duration, incident duration, duration of outage,
    duration of the outage, duration of incident, duration of the incident, duration of impact,
    impact duration, total downtime, downtime, length, length of outage, total time, time period,
    time frame, timeframe, period, issue duration, outage window, outage period, incident window,
    duration of issue, duration of the issue, duration of downtime, total outage time,
    total impact time, how long, 时长, 持续时间, 影响时长, 継続時間, 停止時間, dauer, duración, duração, durée,
    resolution duration,
    downtime duration, length of incident, length of the incident, length of downtime, length of the outage,
    outage length, incident length, service downtime, impact time, impact window, impact period, period of impact,
    period of outage, window, length of time, total impact duration, total incident duration, total outage duration,
    total duration of outage, total duration of incident, customer impact duration, user impact duration,
    duration of disruption, disruption duration, time down, time offline, hours of downtime, timespan,
    time span, incident period, incident timeframe, outage timeframe, duration minutes, duration of event,
    duración total, tiempo de inactividad, duração total, duração do incidente, tempo de indisponibilidade,
    tempo total, duración del incidente, durée totale, durée de lincident, durée dindisponibilité, gesamtdauer,
    ausfalldauer, ausfallzeit, dauer der störung, durata, durata totale, duur, длительность, продолжительность,
    время простоя, 지속 시간, 故障时长, 持續時間, 影響時間, 障害時間,
    event duration, tiempo total fuera, tiempo fuera de servicio, tiempo caído, ダウンタイム, 影響期間, 障害期間,
    発生期間, 停止期間, 所要時間, 장애 시간, 영향 시간, 다운타임, 영향 기간, 장애 기간, effective downtime, actual downtime,
    total outage, outage total, time affected, affected period, approximate duration, duration approx,
    estimated duration, estimated downtime`),
  recovery: listed(`
    time to recovery, time to resolve, time to resolution, ttr, mttr, time to restore, time to recover,
    resolution time, time to fix, time to repair, time to mitigate, ttm`),
  detectionTime: listed(`
    time to detect, time to detection, ttd, mttd, time to acknowledge, tta, time to engage`),
  severity: listed(`
    severity, severity level, sev, priority, incident severity, severity rating, issue severity,
    severity classification, impact level, criticality, sev level, incident level, incident priority,
    priority level, severity priority, classification, 严重程度, 严重级别, 级别, 等级, 重大度, 深刻度, 優先度, schweregrad,
    severidad, gravidade,
    sévérité, gravité, criticité, severidade, prioridad, prioridade, priorité, priorität, kritikalität,
    gravità, priorità, ernst, prioriteit, критичность, приоритет, серьезность, 심각도, 嚴重程度, 影响等级, 事件级别, 故障级别,
    故障等级, 影響度,
    重要度, 緊急度, 심각 수준, 중요도, incident classification, impact rating, importance`),
  status: listed(`
    status, document status, postmortem status, state, report status, review status, 状态, ステータス,
    current status, estado, estado actual, estado atual, statut, statut actuel, status atual, stato,
    статус, 상태, 狀態`),
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
    percentage affected, number of users affected, victims, casualties, 受影响用户,
    usuarios afectados, usuários afetados, usuários impactados, clientes afectados, clientes afetados,
    utilisateurs impactés, utilisateurs touchés, utilisateurs affectés, betroffene nutzer, betroffene benutzer,
    betroffene kunden, utenti coinvolti, utenti interessati, share of users affected, percent affected,
    percentage of users, percentage of traffic affected, traffic affected, requests affected, share affected,
    percentage of requests, affected percentage, sites impactés, sites affected, sites impacted, affected sites, impacted sites,
    servers affected, nodes affected, sessions affected, orders affected, calls affected, tenants affected,
    impacted users, impacted customers, customers impacted, accounts affected, devices affected, requests failed,
    failed requests, affected requests, affected traffic, clients affected, clients impactés, users affected percent,
    percent of users affected, percent of users, percentage of users affected`),
  detectedBy: listed(`
    detected by, detection method, discovered by, reported by, how detected, how was it detected,
    detection source, alert source, noticed by, found by, detection mechanism, method of detection, 发现人,
    发现方式, 発見者, 検知方法, 報告者`),
  zone: listed(`
    timezone, time zone, tz, zone, 时区, タイムゾーン,
    zona horaria, fuso horário, fuseau horaire, zeitzone, tijdzone, fuso orario, часовой пояс, 시간대, 時區`),
  trigger: listed(`
    trigger, triggered by, 触发`),
  ticket: listed(`
    ticket, ticket id, incident id, id, incident number, issue, tracking issue, jira, reference,
    ticket number, incident, case id, issue id, pr, 编号`),
} satisfies Record<string, string[]>;

export type FactKind = keyof typeof FACT_WORDS;
