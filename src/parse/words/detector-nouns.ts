import type { Detector } from "../../model/vocabulary.ts";
import { lexicon, listed } from "./lexicon.ts";

/** Those who use the service. */
export const USERS =
  "customer/customers/user/users/client/clients/visitor/visitors/player/players/subscriber/subscribers/merchant/merchants/shopper/shoppers/reader/readers/student/students/pupil/pupils/parent/parents/teacher/teachers/instructor/instructors/tenant/tenants/people/folks/community/someone/somebody/streamer/streamers/traders/trader/follower/followers/listener/listeners/viewer/viewers/consumer/consumers/patron/patrons/patient/patients/guest/guests/buyer/buyers/seller/sellers/learner/learners/applicant/applicants/citizen/citizens/contributor/contributors/gamer/gamers/attendee/attendees/passenger/passengers/depositor/depositors";
/** Those beside the team and its users. */
export const OTHERS =
  "provider/vendor/supplier/registrar/registry/host/bank/upstream/partner/partners/company/isp/carrier/datacenter/hoster/processor/acquirer/researcher/researchers/auditor/auditors/contractor/whitehat/hackerone/bugcrowd/immunefi/validator/validators/integrator/integrators/exchange/exchanges/maintainer/maintainers/firm/whitehats/ostif/cert/csirt/journalist/journalists/regulator/authority/authorities/peckshield/certik/slowmist/blocksec/cyvers/hexagate/chainalysis";
/** Companies whose names are heard in other roles, too. */
export const COMPANIES =
  "aws/amazon/google/azure/microsoft/cloudflare/github/gitlab/linode/hetzner/ovh/heroku/digitalocean/npm/fastly/stripe/letsencrypt/vercel/netlify/paypal/apple/meta/openai/anthropic/atlassian/gitguardian";
/** Those who run the service. */
export const STAFF =
  "engineer/engineers/developer/developers/dev/devs/operator/operators/team/teams/employee/employees/staff/colleague/colleagues/coworker/coworkers/admin/admins/administrator/administrators/sysadmin/sysadmins/sre/sres/devops/tester/testers/technician/technicians/intern/interns/teammate/teammates/responder/responders/oncall/programmer/programmers/cto/ceo/founder/founders/cofounder/operations/ops/noc/qa/manager/managers/analyst/analysts/scientist/scientists/designer/designers/architect/dba/dbas/boss/moderator/moderators/volunteer/volunteers/reviewer/reviewers/accountant/finance/marketing/squad/crew/infrastructure/accounting/coauthor";
/** What watches by itself. */
export const MACHINES =
  "monitor/monitors/monitoring/alerting/alertmanager/pingdom/datadog/nagios/sentry/cloudwatch/stackdriver/uptimerobot/newrelic/wavefront/statuscake/munin/zabbix/icinga/dynatrace/appdynamics/splunk/opsgenie/pagerduty/watchdog/gatus/probe/probes/healthcheck/healthchecks/grafana/prometheus/rollbar/bugsnag/betterstack/hyperping/checkly/updown/freshping/instana/sumologic/loggly/papertrail/victorops/squadcast/xmatters/betteruptime/uptimekuma/robot/kuma/canary/canaries/tracker/scanner/bot/checkmk/prtg/netdata/honeycomb/signoz/logwatch/monit/pageduty";

const NOUNS: Readonly<Record<Detector, string>> = {
  monitoring: `${MACHINES}/automated/automatic/automatically/automation/synthetic/alert/alerts/alarm/alarms/pager/ci/pipeline/cron/metrics/metric/monitoreo/monitoramento/monitorización/überwachung/surveillance/supervision/alertas/alerta/alertes/alerte/alarmen/allarme/overvåking/övervakning, nightly/integrity/scheduled/watch/health/status/smoke/canary job/check/checks/test/tests/script`,
  customer: `${USERS}/enduser/support/helpdesk/complaint/complaints/ticket/tickets/twitter/reddit/discord/forum/hotline/usuario/usuarios/usuário/usuários/cliente/clientes/utilisateur/utilisateurs/kunde/kunden/kundenmeldung/nutzer/bruker/brukere/användare/gebruiker/gebruikers/utente/utenti/clienti, social media, github issue/issues, customer/user report/reports`,
  "third-party": `${OTHERS}/${COMPANIES}/bounty/disclosure/external/externally/outside/proveedor/fournisseur/anbieter/leverandør, third party, hacker one, white hat`,
  internal: `${STAFF}/human/person/manuell/manuelle/manueller/manuelt/manuellt/manuel/manuellement/manualmente/internal/internally/manual/manually/self/review/audit/investigation/inspection/logs/us/me/ourselves/myself/session/agent/claude/testing/inspection/equipo/equipe/équipe/interna/interno/interne/intern/kollege/kollegin/kollega/mitarbeiter/entwickler/utvikler, on call, local/manual/user/acceptance/exploratory test/tests, 人工, 手动`,
};

/** Who or what may notice, by name alone: for a label that is followed by nothing but a name ("Detected by: support"). */
export const DETECTOR_NOUNS = lexicon<Detector>(
  (Object.entries(NOUNS) as [Detector, string][]).map(([value, phrases]): [Detector, readonly string[]] => [
    value,
    listed(phrases),
  ]),
  listed(
    "support/customer/user engineer/engineers/team/staff/developer, security/support team/engineer, internal/our/test user/users/customer/customers/tester/report/reports, no/without/not/missing/lacking ~ alert/alerts/monitoring/automated, external audit/auditor, external/partner/vendor team, log monitoring/alert/alerts",
  ),
);
