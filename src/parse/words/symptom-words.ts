import type { Symptom } from "../../model/vocabulary.ts";
import { remembered } from "../remembered.ts";
import { graded, joined, type Pointer } from "./graded.ts";
import { findAll, type Hit, listed } from "./lexicon.ts";
import { isMeant } from "./meant.ts";
import { SYMPTOM_WORDS } from "./symptom-phrases.ts";
import { SYMPTOMS_ABROAD } from "./symptoms-abroad.ts";

/** What is no symptom though it holds the words of one. */
const NO_SYMPTOM = listed(`
  no/0/zero user/users/customer/customers/production? data/fund/funds/record/records/message/messages/row/rows/file/files/order/orders/mail/mails/booking/bookings/link/links was/were? lost/corrupted/deleted/harmed/compromised/exposed/leaked/stolen, no data loss or/and/nor corruption, no ~ funds lost/stolen
  data/file/message/record loss/lost/corruption/corrupted or/and? loss/lost/corruption/corrupted? was/were? no/none/nil/unknown/zero/0, not a/the malfunction, can/may/could/might malfunction, crash bug/bugs/report/reports/recovery/dump/dumps
  no network/power/connection/connectivity interface/issue/issues/problem/problems/error/errors/failure/failures/change/changes, dead letter/letters, delayed/delaying/delay our/the/my? response, node/nodes/pod/pods were/was/is/are/being? drained/draining, drain the/a? node/nodes/pod/pods, volume/rate/traffic/throughput ~ dropped, for/after/since/take/taken/such/quite a? ~ long time, long time ago, configuration/config/operator/syntax/coding/programming error/errors/failure
  go/goes/going/went down to/from/by/in
  data loss none/no/0/zero, pérdida/perda de datos/dados no/ninguna/nenhuma/não, no ~ exfiltration, zero/0 ~ errors/failures/downtime, error code/codes ~ expected
  sem/ohne/sans/sin/zonder/kein/aucune/ninguna perda/datenverlust/perte/pérdida de? dados/données/datos?, no/without ~ error/errors/downtime/outage/interruption/crash
  prevent*/avoid*/managed ~ falling over, user/users/customer/customers ~ not updated, not cause/caused/causing ~ outage/downtime/errors, would/could/might have been ~ lost/stolen/down
  no data loss, no data ~ lost, no ~ compromised, not ~ compromised, no funds ~ lost/stolen, down to
  time down
  track/tracked/broke/break/narrow/narrowed/slow/slowed/slowing/cool/calm/wind/scale/scaled/scaling/written/drill/double/boil/boils/tear/write down
  broken down, error log/logs/logging/budget/handling/tracking/monitoring
  login/auth/authentication/log failure/failures/error/errors/attempts, failed login/logins/authentication
  login page, failed over, fail over, degraded performance, performance degradation
  severely degraded performance, no errors, errors were/was fixed, response time improved, human error
  1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/25/30/40/50/100 400/401/403/404/409/422/429/500/501/502/503/504
  400/401/403/404/409/422/429/500/501/502/503/504 ms/milliseconds/s/sec/seconds/k/kb/mb/gb/gib/mib/users/customers/nodes/usd/usdc/eth/requests/jobs/people/accounts/tokens/million/thousand/messages/lines/hosts/pods/servers/connections/items/records/documents/files/times/euros/dollars/nits/units
  no/0/zero/none requests/request/jobs/users/user/customers/customer/orders/builds/transactions/payments/messages/one ~ failed/failing/lost/unavailable/errored/rejected/delayed/dropped
  no ~ data loss/corruption, nothing/none/never/not was/were/is/went? ~ down/unavailable/offline, no ~ outage/outages/downtime/interruption
  status 500, number of users, a user, a feature, data center/centre ~ down`);

/** What tells how the incident looked from outside. */
const SYMPTOM_LEXICON = graded(joined(SYMPTOM_WORDS, SYMPTOMS_ABROAD), NO_SYMPTOM);

/** What a sentence tells of how the incident looked, in the order of its words. */
export const symptomHits: (text: string) => readonly Hit<Pointer<Symptom>>[] = remembered((text) =>
  findAll(SYMPTOM_LEXICON, text).filter((hit) => isMeant(text, hit)),
);
