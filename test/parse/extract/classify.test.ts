import { describe, expect, test } from "vitest";
import type { Cause, Symptom } from "../../../src/model/vocabulary.ts";
import { causesIn } from "../../../src/parse/extract/causes.ts";
import { read } from "./read.ts";

function causes(rootCause: string, title = "Outage"): Cause[] {
  return read(`# ${title}\n\n## Root cause\n\n${rootCause}\n`).causes.map(({ value }) => value);
}

describe("causes", () => {
  test.each<[string, Cause[]]>([
    ["A misconfigured firewall rule blocked all traffic to the MySQL server.", ["config-change", "network"]],
    ["The outage was caused by a memory leak, leading to resource exhaustion.", ["memory-leak"]],
    ["A failed network switch disrupted communication between servers.", ["network", "hardware"]],
    ["The TLS certificate had expired.", ["certificate"]],
    ["Too few connections in the connection pool.", ["connection-pool"]],
    ["The disk was full: no space left on device.", ["storage", "capacity"]],
    ["An attacker exploited a reentrancy vulnerability.", ["security"]],
    ["All clients retried at once: a thundering herd.", ["cascading-failure"]],
    ["It was not caused by the network. A race condition in the scheduler lost the lease.", ["software-bug"]],
    ["The timeout was set too low for the load.", ["config-change"]],
    ["A recent configuration update to the proxy sent everything to one host.", ["config-change"]],
    ["Old snapshots were never pruned until the disk ran full.", ["capacity"]],
    ["Logs were never rotated.", ["capacity"]],
    ["The failure cascaded into the mail service.", ["cascading-failure"]],
    ["Feilen ble prodsatt med en feilkonfigurert tjeneste.", ["config-change", "deployment"]],
    ["The release introduced a bug.", ["deployment", "software-bug"]],
    ["Two default gateways after the reboot.", ["network"]],
    ["数据库连接池配置错误", ["config-change", "connection-pool", "database"]],
    ["証明書の期限切れ", ["certificate"]],
    ["考慮漏れによるバグ", ["software-bug"]],
    ["외부 서비스의 장애", ["dependency"]],
    ["Утечка памяти в обработчике", ["memory-leak"]],
    ["`poll()` waits for a child that `spawn()` has reaped.", ["software-bug"]],
    ["The loop in src/queue/drain.rs takes the last item first.", ["software-bug"]],
    ["Node.js was started without its arguments.", []],
    ["The hook calls `memory_leak_probe` of lib/dns/network/cache.py and waits.", ["software-bug"]],
    ["Nobody knows.", []],
    ["A typo in booking.php kept the page from rendering.", ["software-bug"]],
    ["Every return was counted twice.", ["software-bug"]],
    ["Insufficient validation of the uploaded sheet let empty rows through.", ["software-bug"]],
    ["The job had no error boundary, and the first bad row ended it.", ["software-bug"]],
    ["Both nodes computed another app hash.", ["software-bug"]],
    ["The seeding script overwrote the live prices.", ["automation"]],
    ["A coding agent ran the reset against production.", ["automation"]],
    ["Version 4.2 was published as a broken package.", ["deployment"]],
    ["The price feed was stale for an hour.", ["dependency"]],
    ["We ran a vulnerable version of the build server.", ["dependency"]],
    ["The cause was AWS networking issues in one region.", ["cloud"]],
    ["The volunteer had full privileges on the ledger.", ["credentials"]],
    ["The role did not include write access; every upload got AccessDenied.", ["credentials"]],
    ["Half of the indexes were missing.", ["database"]],
    ["A single thread had to work off all mails: the bottleneck.", ["capacity"]],
    ["Entries were written without an expiry.", ["config-change"]],
    ["The proxy had an overly conservative limit on its workers.", ["config-change"]],
    ["The private field was not set in the manifest of the package.", ["config-change"]],
    ["A cache without an upper bound grew until the pod was killed.", ["memory-leak"]],
    ["The regression came in with release 7 of the planner.", ["software-bug", "deployment"]],
    ["Stripe was returning nothing for an hour.", ["dependency"]],
    ["Every restart set off a stampede on the cold cache.", ["cascading-failure"]],
    ["The playbook restarted all hosts at once.", ["automation"]],
    ["Hetzner blocked the host.", ["cloud"]],
    ["We moved the mailer to a bigger box.", ["migration"]],
    ["A digger had damaged the fibre.", ["hardware"]],
    ["Two printers had the same IP address.", ["network"]],
    ["The chain was incomplete: the intermediate was missing.", ["certificate"]],
    ["Somebody guessed the password of an editor.", ["security"]],
    ["At three the clocks went back, and the scheduler with them.", ["time"]],
    ["The unit file still named the old binary.", ["config-change"]],
    ["The handler threw on an empty basket.", ["software-bug"]],
    ["Redis was full.", ["capacity"]],
    ["The leak came in with the newest build of the editor.", ["deployment"]],
    ["GitHub deployed a breaking change that morning.", ["deployment"]],
    ["The directory automatically suspended the account.", ["automation"]],
    ["Argo CD deleted the namespace.", ["automation"]],
    ["Our internet provider started blocking the port.", ["dependency"]],
    ["Google's resolvers stopped answering.", ["dependency"]],
    ["It was a bug in the rendering library.", ["dependency"]],
    ["A memory module in the metadata server broke.", ["hardware"]],
    ["Somebody had cut the cable to the barn.", ["hardware"]],
    ["The breaker of feed B had tripped.", ["hardware"]],
    ["Our hosting provider suffered an outage.", ["cloud"]],
    ["Rotation had never been configured.", ["config-change"]],
    ["We ran the import as the wrong user.", ["credentials"]],
    ["Half of the tables were corrupted.", ["database"]],
    ["The auto-incrementing id had used every possible integer.", ["database"]],
    ["On Sunday we moved the drafts to a bigger machine.", ["migration"]],
    ["We had changed domains the week before.", ["migration"]],
    ["The comparison was always true.", ["software-bug"]],
    ["It was a side effect of an older commit.", ["software-bug"]],
    ["The rule matched nothing.", ["software-bug"]],
    ["Anybody could open the invoices of others.", ["security"]],
  ])("%j → %j", (text, expected) => expect(causes(text)).toEqual(expect.arrayContaining(expected)));

  test.each<[string, Cause]>([
    ["The memory leak used up what there was, causing high CPU usage.", "capacity"],
    ["A bug in the parser. We resolved it by restarting the database and deploying a fix.", "deployment"],
    ["Rows were locked by a slow query. The network was ruled out.", "network"],
    ["The release notes say the lock was never released.", "deployment"],
    ["We DDoSed ourselves.", "security"],
    ["The news-scraper-api image was built without its fonts.", "security"],
    ["The sitemap generator wrote an empty file.", "hardware"],
    ["The build failure came from the billing module.", "hardware"],
    ["Our partner on call misread the typo in the parser.", "dependency"],
    ["The proxy had no route for inbound HTTP traffic.", "capacity"],
    ["A bug kept the profile in local storage.", "storage"],
    ["A flaw in the wallet: everyone should upgrade.", "migration"],
    ["The variable was never set on the production Nomad deployment.", "deployment"],
    ["index.html had a typo in its template.", "database"],
    ["A typo in wp-settings.php.", "config-change"],
    ["The team took its time figuring out why the key was rejected.", "time"],
    ["There was no space left on the volume.", "config-change"],
    ["The load balancer sent everything to one host.", "capacity"],
    ["A bug in the mapper. We upgraded the hosts meanwhile.", "migration"],
    ["A bug in the importer. For two teams it was data loss.", "data-loss"],
    ["Too many database connections were opened: the connection pool was exhausted.", "database"],
    ["The parser had a bug that --config made worse.", "config-change"],
    ["The timeout was set too low; this was not a bug.", "software-bug"],
    ["The typo in the query came with a target release date.", "deployment"],
    ["A wrong limit in the proxy. The traffic was as always, without any network issues.", "network"],
  ])("%j does not blame %s", (text, cause) => expect(causes(text)).not.toContain(cause));

  test.each<[string, Cause]>([
    ["The timeout was set too low. It was a misconfiguration. The deploy took it along.", "deployment"],
    ["A misconfigured limit, set too low. The code expects another.", "software-bug"],
    ["The connection pool ran full. Connections were never closed by the worker.", "capacity"],
  ])("%j does not blame %s", (text, cause) => expect(causes(text)).not.toContain(cause));

  test("are guesses with their place, four at most", () => {
    const text =
      "A DNS bug, an expired certificate, a full disk, a slow query, a deployment and a memory leak.";
    const found = read(`# Outage\n\n## Root cause\n\n${text}\n`).causes;
    expect(found).toHaveLength(4);
    for (const { certainty, lines } of found)
      expect({ certainty, lines }).toEqual({ certainty: "inferred", lines: [5, 5] });
  });

  test("told where the root cause begins weigh more than what the rest of the document names", () => {
    const story = [
      "The database was slow to answer.",
      "We looked at queries of the database.",
      "Redis was checked.",
    ];
    const text = `# Outage\n\n## Root cause\n\nA wrong setting in the proxy.\n\n## What we did\n\n${story.join("\n\n")}\n`;
    expect(read(text).causes.map(({ value }) => value)).toEqual(["config-change"]);
  });

  test("mentioned all over the document are but one hint", () => {
    const story = ["The traffic was as ever.", "We looked at the traffic.", "Then the traffic fell."];
    const text = `# Outage\n\n## Summary\n\nA bug in the parser.\n\n## Story\n\n${story.join("\n\n")}\n`;
    expect(read(text).causes.map(({ value }) => value)).toEqual(["software-bug"]);
  });

  test("are not those of a false lead", () => {
    const text =
      "# Outage\n\n## Root cause\n\nNobody knows yet.\n\n## Timeline\n\n- 10:00 Orders stop.\n- 10:05 False lead: an expired certificate at the gateway.\n";
    expect(read(text).causes).toEqual([]);
  });

  test("told in several places come together", () => {
    const text =
      "# Outage\n\n## Summary\n\nThe retry storm overloaded what was left.\n\n## Root cause\n\nA faulty power supply. The load moved to the remaining hosts, which failed as well.\n";
    expect(read(text).causes.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["hardware", "cascading-failure"]),
    );
  });

  test("are read from the title where nothing else blames", () =>
    expect(causes("It took a while.", "Expired certificate on the proxy")).toEqual(["certificate"]));

  test("in a text stand in the order of its words", () =>
    expect(causesIn("We suspected DNS, then the database.")).toEqual(["dns", "database"]));
});

describe("symptoms", () => {
  function symptoms(impact: string): Symptom[] {
    return read(`# Report\n\n## Impact\n\n${impact}\n`).symptoms.map(({ value }) => value);
  }

  test.each<[string, Symptom[]]>([
    ["The site was down for all users.", ["unavailable"]],
    ["Users could not reach the service.", ["unavailable"]],
    ["Requests returned HTTP 500.", ["errors"]],
    ["Pages loaded slowly.", ["latency"]],
    ["Nobody could log in.", ["login-failure"]],
    ["Events arrived late: a backlog of two hours.", ["data-delay"]],
    ["Three days of logs were lost.", ["data-loss"]],
    ["Uploaded images disappeared.", ["data-loss"]],
    ["Mails arrived up to six hours late.", ["data-delay"]],
    ["Dashboards stopped updating.", ["data-delay"]],
    ["Only the export was affected; everything else worked.", ["degraded"]],
    ["Customer data was visible to others.", ["security-breach"]],
    ["Users were logged out and could not log in again.", ["login-failure"]],
    ["The restart did not resolve the issue.", []],
    ["Some users saw wrong results.", ["degraded"]],
    ["Funds were stolen from the vault.", ["security-breach"]],
    ["服务不可用", ["unavailable"]],
    ["No data was lost.", []],
    ["We tracked down the reason.", []],
    ["No records were lost.", []],
    ["Data loss or corruption: none.", []],
    ["No user funds were lost.", []],
    ["The order volume dropped.", []],
    ["It was not a malfunction of the registry.", []],
    ["Users saw intermittent errors.", ["errors"]],
    ["Tjenesten var utilgjengelig.", ["unavailable"]],
    ["The shop doesn't work for anybody.", ["unavailable"]],
    ["The portal saw intermittent outages all day.", ["unavailable"]],
    ["The node never completes startup.", ["unavailable"]],
    ["A storm of failed bookings.", ["errors"]],
    ["The daemon failed to restart.", ["errors"]],
    ["Answers took 500 ms instead of 40.", []],
    ["The vault held 1,500 tokens.", []],
    ["Payouts were delayed for two days.", ["data-delay"]],
    ["Three stuck transactions had to be signed by hand.", ["data-delay"]],
    ["Coins worth of two million were taken from the pool.", ["security-breach"]],
    ["The new feature was launched on Monday.", []],
    ["A fifth of all sign-ins were refused.", ["login-failure"]],
    ["Payments were declined.", ["errors"]],
    ["The whole depot came to a standstill.", ["unavailable"]],
    ["Orders waited in the queue until noon.", ["data-delay"]],
    ["Private messages were readable by anyone.", ["security-breach"]],
    ["No requests failed.", []],
    ["Members were sent back to the login page.", ["login-failure"]],
    ["Nothing was down.", []],
    ["The tree differed at leaf 1,203,500.", []],
    ["We ran the suite with --timeout 30000.", []],
    ["The list was asked for with limit=500.", []],
    ["The gateway answered with code=500.", ["errors"]],
    ["No network interface failures were seen.", []],
    ["The hole was not exploited.", []],
    ["Two nodes were drained before the upgrade.", []],
    ["They landed in a dead letter queue.", []],
    ["Order failures tripled.", ["errors"]],
    ["We lost about two days of work.", ["data-loss"]],
    ["Some members lost their settings.", ["data-loss"]],
    ["The ledger held duplicate invoices.", ["data-loss"]],
    ["The photos cannot be recovered.", ["data-loss"]],
    ["No new orders appeared in the list.", ["data-delay"]],
    ["The front page went stale.", ["data-delay"]],
    ["Boats came forty minutes late.", ["data-delay"]],
    ["The timetable was out of date.", ["data-delay"]],
    ["The app logged everyone out.", ["login-failure"]],
    ["Members were kicked out again and again.", ["login-failure"]],
    ["Queries timed out.", ["latency"]],
    ["A search took two minutes instead of one second.", ["latency"]],
    ["No teller was able to open the till.", ["unavailable"]],
    ["Every request ended in a 502.", ["errors", "unavailable"]],
    ["It was not possible to board.", ["unavailable"]],
    ["Customers could not pay.", ["errors"]],
    ["Nothing worked.", ["unavailable"]],
    ["The build ended with a stack trace.", ["errors"]],
    [
      "Half of the requests saw reduced capacity. Some users saw wrong results during the outage.",
      ["degraded"],
    ],
    ["No orders or invoices were lost or corrupted.", []],
    ["Die Seite lief ohne Fehlermeldung.", []],
    ["The app showed the wrong date for every booking.", ["degraded"]],
    ["Pressing the bell did nothing, and no reply came.", ["degraded"]],
    ["The map failed to display.", ["degraded"]],
    ["The importer silently dropped one row in ten.", ["data-loss"]],
    ["Every project refused to open.", ["unavailable"]],
    ["Workers stopped with a TypeError.", ["errors"]],
  ])("%j → %j", (text, expected) => expect(symptoms(text)).toEqual(expected));
});

describe("symptoms without a section of their own", () => {
  function symptoms(story: string, title = "A report"): Symptom[] {
    return read(`# ${title}\n\n## The story\n\n${story}\n`).symptoms.map(({ value }) => value);
  }

  test.each<[string, Symptom[]]>([
    ["The site dropped offline at noon. It was unreachable for everybody.", ["unavailable"]],
    ["The chain halted at block 1,204 and stopped producing blocks.", ["unavailable"]],
    ["Visitors were greeted with a blank page.", ["unavailable"]],
    ["Every upload returned an error page.", ["errors"]],
    ["Builds failed with a segmentation fault.", ["errors"]],
    ["Everything felt sluggish and response times rose.", ["latency"]],
    ["The checkout ran into timeouts and felt laggy.", ["latency"]],
    ["The whole archive was wiped; 300 accounts were irretrievably lost.", ["data-loss"]],
    ["The queue grew and mails were delivered late: a backlog of an hour.", ["data-delay"]],
    ["The link kept flapping, with packet loss and reduced capacity.", ["degraded"]],
    ["An account was taken over; the attacker removed its owner.", ["security-breach"]],
    ["Nobody could sign in to the shop; login was broken.", ["login-failure"]],
    ["Der Dienst war nicht erreichbar.", ["unavailable"]],
    ["Le site était indisponible.", ["unavailable"]],
    ["We managed to prevent the shop from falling over.", []],
    ["It was moved without downtime.", []],
    ["Sem perda de dados.", []],
  ])("%j → %j", (story, expected) => expect(symptoms(story)).toEqual(expected));

  test("are read from the state that a status page gives", () =>
    expect(
      read("---\ntitle: Mail\nseverity: down\n---\n\nWe look into it.\n").symptoms.map(({ value }) => value),
    ).toEqual(["unavailable"]));
});

describe("causes without a section of their own", () => {
  function causesOf(story: string): Cause[] {
    return read(`# A report\n\n## The story\n\n${story}\n`).causes.map(({ value }) => value);
  }

  test.each<[string, Cause[]]>([
    ["It came from a bug in the parser: it did not handle empty input.", ["software-bug"]],
    ["It was caused by the new release, which was merged to production too early.", ["deployment"]],
    ["The proxy had been pointing at the wrong host since the morning.", ["config-change"]],
    [
      "While we were replacing the old router during planned maintenance, links came up too soon.",
      ["migration"],
    ],
    ["A nightly cleanup job deleted the live files.", ["automation"]],
    ["Signups doubled, and the workers could not keep up with the traffic.", ["capacity"]],
    ["The outage was due to an incident at our email provider.", ["dependency"]],
    ["AWS rebooted the instance.", ["cloud"]],
    ["A power supply failed in the rack.", ["hardware"]],
    ["The domain had lapsed and its records returned NXDOMAIN.", ["dns"]],
    ["The deploy key was revoked, and the job was refused for lack of permissions.", ["credentials"]],
    ["Stolen passwords were used for an account takeover.", ["security"]],
    ["Routes were withdrawn and traffic was blackholed.", ["network"]],
    ["Replication broke and the replica was corrupted.", ["database"]],
    ["The load balancer's idle timeout was shorter than that of the backend.", ["config-change"]],
    ["The health check path was wrong, and every instance was taken out of rotation.", ["config-change"]],
    ["The new image lacked a system library.", ["deployment"]],
    ["A race between two workers let both claim the same job.", ["software-bug"]],
    ["The cache key did not include the tenant.", ["software-bug"]],
    ["The newsletter brought ten times the usual number of visitors.", ["capacity"]],
    ["All 20 connections of the pool were in use.", ["connection-pool"]],
    ["Memory climbed steadily until the process was killed.", ["memory-leak"]],
    ["When one node went down, the others failed one after another.", ["cascading-failure"]],
    ["The clocks of two nodes had drifted by five minutes.", ["time"]],
    ["The intermediate certificate had expired on Sunday.", ["certificate"]],
    ["La panne vient d'une surcharge du réseau.", ["capacity"]],
  ])("%j → %j", (story, expected) => expect(causesOf(story)).toEqual(expect.arrayContaining(expected)));

  test.each<[string, Cause]>([
    ["There was no indication of an attack. The disk died.", "security"],
    ["A restart of the database did not help.", "database"],
    ["In future, a larger server would have more capacity. A certificate had expired.", "capacity"],
    ["The network was fine. A certificate had expired.", "network"],
  ])("%j does not blame %s", (story, cause) => expect(causesOf(story)).not.toContain(cause));
});
