import type { Cause } from "../../model/vocabulary.ts";
import { remembered } from "../remembered.ts";
import { CAUSES_ABROAD } from "./causes/abroad.ts";
import { CHANGE } from "./causes/change.ts";
import { LOAD } from "./causes/load.ts";
import { OUTSIDE } from "./causes/outside.ts";
import { PROGRAM } from "./causes/program.ts";
import { TRUST } from "./causes/trust.ts";
import { graded, joined, type Pointer } from "./graded.ts";
import { findAll, type Hit, listed } from "./lexicon.ts";
import { isMeant } from "./meant.ts";

/** What is no cause though it holds the words of one. */
const NO_CAUSE = listed(`
  deploy/deployed/deploying/deployment a/the/of? ~ fix/hotfix/patch/hotfixes
  fix/patch/hotfix ~ deployed/released, release/released notes, wrong with, recent/new/latest update/updates to, kubernetes/k8s deployment
  deployed application/applications/pods/team/services, deployments
  release/released the lock/memory/resource/resources/connection/connections
  never/not/properly/failed/fails/failing to? release/released, database migration/migrations
  security update/updates/purposes/team/patch, attack surface, dependency injection
  single point of failure, network engineers/team/admins, third party tool/tools
  database administrator/administrators/team, database connection settings/string/details, load testing
  load time/times, page load, capacity planning, capacity to, sufficient/enough capacity
  ddos ourselves/ourself, ddosed ourselves, ci/cd pipeline, error code/codes, status code/codes, http code
  vulnerable to failure, authentication service/server/services, scheduled for, disk image, hash function
  maintenance job/script/task/jobs, data recovery, no/without data loss, no data ~ lost, data loss prevention
  unpatched/patch/fix/patched vulnerabilit*
  network/smtp/http/https/dns/tcp/udp/ip/inbound/outbound/ingress/egress/external/internal/public/client/node/pod/mail/live/web traffic, traffic path/paths/flow/flows/flowed/flowing/from/to/was/is/through/between/routing/switching/shifted/policy/split/management, route/routes/routed/routing/forward*/direct*/redirect*/switch*/shift*/send/sends/serve/serving/block* ~ traffic
  distribution of traffic, traffic distribution, bugzilla bug?, show bug, bug report/reports/tracker/bounty
  rate limiting ~ dependency/library/package/middleware/feature/module
  local/session/browser storage, volume/volumes of, storage provider
  please/should/must/encourage*/recommend*/urge*/advise* ~ upgrade/upgrades/upgrading/upgraded/migrate
  wp settings, settings/config/configuration php/py/js/ts/rb, space left on, load balancer/balancers/balancing
  on/in/to/for/targeting the/our/a? ~ production/prod/staging ~ deployment`);

const CAUSE_WORDS = joined({ ...CHANGE, ...PROGRAM, ...LOAD, ...OUTSIDE, ...TRUST }, CAUSES_ABROAD);
const CAUSE_LEXICON = graded<Cause>(CAUSE_WORDS, NO_CAUSE, { names: 1, signs: 0.6, hints: 0.3 });

/** What points at causes in a sentence, in the order of its words. */
export const causeHits: (text: string) => readonly Hit<Pointer<Cause>>[] = remembered((text) =>
  causeMentions(text).filter((hit) => isMeant(text, hit)),
);

/** As `causeHits`, with what is denied: "not the credentials". */
export const causeMentions: (text: string) => readonly Hit<Pointer<Cause>>[] = remembered((text) =>
  findAll(CAUSE_LEXICON, text),
);
