import type { Cause } from "../../model/vocabulary.ts";
import { lexicon } from "./lexicon.ts";

/** How phrases are written: see `lexicon`. `names` call the cause by its name; `hints` count half as much. */
interface Words {
  names: readonly string[];
  hints?: readonly string[];
}

/** What points at a cause in a sentence that blames it. */
const CAUSE_WORDS: Readonly<Record<Cause, Words>> = {
  "config-change": {
    names: ["rule/rules/policy/policies/manifest/manifests update*/change*/modification", "malformed/incorrect/invalid/wrong ~ manifest/yaml/rule/rules/gateway/port/address/url/endpoint/host/hostname/annotation", "forgot/forgotten/neglected/failed to ~ initiali*/initilize/enable/configure/set/link/activate", "not/never ~ initiali*/configured/activated", "timeout/limit/limits reduction/reduced/lowered/decreased", "firewall ~ block*", "rule/rules ~ block*", "was/were accidentally/inadvertently/mistakenly ~ disabled/changed/modified", "modification/modifications of/to", "no ~ limit/limits ~ set/enforced/configured", "no version lock", "没有设置", "没有显式", "没有加", "未配置", "没有配置", "缺少",
      "misconfig*", "mis config*", "mis set", "wrong/incorrect/improper/invalid/bad/faulty/missing/erroneous/inadequate/inappropriate/mistaken/outdated ~ config*/setting/settings/parameter/parameters/env/environment",
      "wrong/incorrect/improper/invalid/bad/missing/inadequate ~ value/values/flag/flags/limits/variable/variables/symlink/annotation/label/labels",
      "incorrectly/improperly/wrongly/badly/mistakenly ~ configured/set/tuned/linked", "not properly/correctly ~ configured/set/tuned/linked/enabled", "not ~ configured ~ correctly/properly",
      "configuration/config/configurations change/changes/error/errors/mistake/mistakes/issue/issues/problem/problems/update/updates/typo/mismatch/drift/oversight/gap",
      "change/changes/changed/update/updates ~ config/configuration/configurations/settings", "configuration/config file ~ typo/error/misspell*/overwritten/wrong/incorrect/missing",
      "typo/misspell*/misspelling/mispel* ~ config/configuration/settings", "feature flag/flags", "set to the? wrong", "wrong environment", "wrong/incorrect limit",
      "misaligned/inconsistent/conflicting settings/configuration/configurations/config", "nginx/apache/server/php config/configuration/settings ~ wrong/incorrect/invalid/problem/problems",
      "environment variable/variables ~ missing/not/wrong/incorrect", "missing ~ environment variable/variables", "environment file", "overwr*/delet* ~ configuration/config file/files", "configuration/configurations/config/settings ~ not ~ set/configured/applied/enabled/validated/updated/activated", "secrets ~ not set", "not set in",
      "设置错误", "配置错误", "配置变更", "未设置", "缺少配置", "参数错误", "設定ミス", "設定変更", "設定誤り", "設定漏れ",
    ],
    hints: ["turned off", "policy", "default", "explicitly", "gateway", "allow list", "whitelist*", "port",
      "typo", "typos", "misspell*", "mispel*", "config*", "settings", "setting", "parameter", "parameters", "environment variable/variables", "default value/values", "defaults", "hard coded", "hardcoded",
      "htaccess", "php ini", "nginx conf", "not enabled", "not set", "never set", "did not set", "disabled by default", "firewall rule/rules", "rewrite rule/rules", "clerical error", "symlink", "symbolic link",
      "annotation", "not linked", "wrong/incorrect port", "配置", "默认", "設定",
    ],
  },
  deployment: {
    names: ["version update/bump/bumps/upgrade", "unintentional/unintended/accidental ~ update/release", "code changes", "was/were/is/got applied",
      "recent/new/latest/faulty/bad/failed/last/previous/earlier/routine/production/code/software/problematic ~ deploy*/release/releases/rollout", "new/latest/recent version", "rolled out", "roll out", "rollout",
      "release/released/releases of/introduced/contained/included/shipped/with", "introduced in/by/with/during/through ~ release/deploy*/update/version/pr/commit", "version bump", "was/were/been/recently/newly/just deployed",
      "pr/commit/commits/pull ~ merged/introduced", "deploying", "deployment introduced/of/caused/broke/included/triggered/contained/that/which/process/clashing", "deployed on/at/with/without/to/in/by",
      "during ~ deploy*/release/rollout", "after ~ deploy*/release", "following ~ deploy*/release", "pushed ~ to production", "code push", "went live", "recent code change/changes", "recent/new update", "released into ~ production",
      "bad/faulty ~ image/ami/build/version", "latest ~ image/ami/build",
      "发布", "上线", "リリース", "デプロイ",
    ],
    hints: ["deploy*", "release", "released", "merged", "code change/changes", "recent change/changes", "software/code update/updates", "new feature", "newly added", "ci/cd pipeline"],
  },
  "software-bug": {
    names: ["not/wasn't/isn't/doesn't ~ handle/handling/handled", "inconsistent/unexpected/invalid structure/state/format", "unexpected behavior/behaviour", "edge case/cases", "wrong/incorrect approach", "without ~ signature/signatures/validation/check/checks/checking", "silently fail*/failed/ignored/mapped/dropped", "never checked", "missing ~ fields/field/header/parameter",
      "bug", "bugs", "defect", "defects", "race condition/conditions", "null/nil pointer", "unhandled/uncaught ~ exception/exceptions/error/errors/rejection", "coding/programming error/mistake/errors/mistakes", "logic/logical error/flaw/bug/errors",
      "regression", "syntax error/errors", "infinite loop", "infinite recursion", "off by one", "faulty/broken/incorrect/inefficient/flawed code/algorithm/coding/logic/implementation",
      "error/errors/flaw/mistake/mistakes/issue/issues/problem/problems/fault in/with the/our/its/a? ~ code/logic/function/implementation/application/contract/parser/handler/client/sdk/query",
      "code error/errors/flaw/defect/issue/issues/bug/bugs", "did not/didn't ~ handle/check/account/validate/close/release/free/catch", "failed/failing/failure/fails to handle/close/release/check/validate/free/catch/account",
      "missing/lack/lacked/no/without ~ check/checks/validation/condition/import/semicolon", "missing/lack/lacked/no/without ~ error handling", "wrong/incorrect ~ table/column/field/fields/path/extension/type/syntax/filename/names", "file extension",
      "incorrectly handled/handling/implement*/calculat*/convert*/converting/parsed/processed", "incorrect ~ handling/calculation/syntax", "memory/heap corruption", "stack overflow", "null reference", "out of bounds", "integer overflow", "crash loop",
      "kernel bug/issue/panic", "poorly written", "not correctly being", "type casting/error/mismatch", "state management", "software error/fault/issue/glitch", "vulnerab* in/within ~ contract/logic/function/code", "incorrect/flawed ~ logic", "not a method",
      "不具合", "バグ", "缺陷", "代码错误", "死锁", "竞态",
    ],
    hints: ["exception", "exceptions", "panic*", "deadlock in the? code/application", "error handling", "code", "function", "incompatib*", "algorithm", "typo ~ extension/code", "misspell* ~ code/file", "glitch", "unclosed", "not/never ~ closed/released/freed", "unsupported syntax", "clashing", "conflict"],
  },
  capacity: {
    names: ["consum*/used/using/eating/eats/took up? ~ all/cpu/memory", "100 cpu/memory/ram/disk/of? usage/utilization/full", "cpu spike", "near/to/at/reached/hit 100", "no more/free space", "space left", "memory limit/limits", "slots", "traffic ~ peak*", "peaks at", "too many pods", "growth of",
      "overload*", "over load*", "overwhelm*", "capacity", "exhaust*", "saturat*", "surge/spike/influx/burst/flood/rise/jump/peak/uptick/horde/hordes/wave/avalanche/torrent in/of ~ traffic/requests/request/load/connections/users/visitors/queries/usage/demand/activity/fans/students/sessions/transactions",
      "increase/growth in/of ~ traffic/requests/load/connections/users/demand/usage", "traffic/load/cpu/usage/demand/request spike/spikes/surge/surges/peak/peaks/volume/growth", "traffic/demand/load ~ exceed*/exceeding",
      "high/heavy/excessive/unexpected/unprecedented/increased/much/sudden/peak/unusual/large ~ traffic/load/demand/concurren*/users/visitors", "large/high number/volume/amount of ~ requests/connections/users/traffic/pods/queries/data", "lot of traffic",
      "ran/running/run/runs out of ~ memory/disk/space/resources/cpu/ram/capacity/ip/ips/inodes/handles/descriptors", "out of memory/disk/resources/space/storage", "oom*", "resource/resources exhaustion/contention/limit/limits/constraint/constraints/starvation/bottleneck",
      "insufficient/inadequate/limited/not/lack ~ resources/capacity/memory/disk/space/storage/workers/ram/cpu/servers", "under provision*", "underprovision*", "undersiz*", "too small", "quota", "quotas", "too many ~ requests/users/files/processes/jobs/pods/connections",
      "disk/volume/filesystem/partition/pool/drive/storage ~ full/filled", "no space left", "no/low disk space", "cpu/memory/ram usage/utilization/utilisation/saturation/pressure/consumption/overload/limit/limits", "consum* all/excessive/available ~ memory/ram/cpu/disk/resources", "throttl*",
      "rate limit*", "scaling limit/issue/policy", "auto scaling", "couldn't/could not/unable/failed to scale/cope", "starv*", "hug of death", "file descriptor/descriptors limit", "exceed* ~ limit/limits/capacity", "concurrent users/requests/connections", "load testing",
      "容量不足", "过载", "資源不足", "磁盘满", "过高", "配额", "過負荷", "リソース不足", "枯渇",
    ],
    hints: ["bottleneck", "bottlenecks", "traffic", "high load", "heavy load", "load", "limit reached", "many requests", "disk space", "scal* issue/issues/problem"],
  },
  "connection-pool": {
    names: ["exhausted/exhausting ~ connections", "pool was/is/too/became/reached",
      "connection pool/pools/pooling", "connections pool", "pool exhaust*/size/limit/limits", "pooling", "connection limit/limits/leak/leaks/exhaustion", "connections ~ exhausted/leaked/leaking/exceed*/limit", "max/maximum ~ connections", "too many ~ connections",
      "leaked/unclosed/idle/excessive/excess/stale ~ connections", "connections ~ not/never/without ~ closed/released/closing/released/returned", "pgbouncer", "hikari*", "high/large/excessive number of ~ connections", "connections ~ open", "forgot to close ~ connections", "incoming/hordes/flood/surge/spike/influx of? ~ database connections", "running/ran/run out of ~ connections", "连接池", "連接數", "接続プール", "コネクションプール",
    ],
    hints: ["database/db/postgres/mysql/redis/sql connections", "open connections"],
  },
  database: {
    names: [
      "slow/inefficient/unoptimized/unoptimised/expensive/heavy/complex/problematic/costly/runaway/bad ~ query/queries/sql", "poorly ~ optimized/optimised/written/indexed ~ query/queries/sql", "long running ~ query/queries/transaction/transactions", "bottleneck ~ database", "query/queries ~ not ~ optimized/optimised", "deadlock", "deadlocks", "deadlocked",
      "database/db/mysql/postgres/postgresql/mariadb/mongodb/redis/rds/aurora/elasticsearch/clickhouse ~ crash*/failover/outage/overload*/overwhelm*/bottleneck/performance/stall*/deadlock*/lock/locks/locking/locked/corrupt*/unresponsive/failure/failed/replication/index/indexes/indexing",
      "overload*/crash*/lock*/stall*/failure/corruption/corrupt*/failover/bottleneck/bottlenecks/performance/down ~ in/of/on/for ~ database/db/mysql/postgres/redis", "missing/lack/no/dropped/corrupt*/inefficient ~ index/indexes/indexing", "replication lag/fail*/broke*/slot/slots",
      "table lock/locks/locking", "lock contention", "row locks", "schema mismatch/change/changes/drift", "vacuum*", "query plan/plans/performance/optimization/optimisation", "database queries/query", "primary/replica ~ crash*/failed/lag", "database schema", "excessive data", "query ~ fetching", "database reached/reaching ~ capacity",
      "database server/cluster ~ unresponsive/fail*/crash*/down/overload*/overwhelm*", "database connection/connectivity issue/issues/failure/failures", "数据库", "データベース", "慢查询",
    ],
    hints: ["database", "databases", "mysql", "postgres", "postgresql", "mongodb", "sql", "query", "queries", "index*", "redis"],
  },
  network: {
    names: [
      "network/networking ~ outage/issue/issues/failure/failures/problem/problems/partition/misconfig*/connectivity/congestion/interface/policy/policies/fault/plugin/error/errors/switch/disruption/instability/latency/card/change", "firewall", "firewalls", "routing rule/rules/table/tables/loop/error/issue/problem/problems/configuration", "route/routes ~ missing/leak/wrong", "missing ~ route/routes", "packet/packets loss/lost/dropped", "mtu", "mss", "bgp",
      "vlan", "arp", "flannel", "calico", "cni", "switch fail*/port", "network switch", "load balancer ~ fail*/crash*/down/routed/routing/stopped", "nat gateway", "snat", "subnet", "subnets", "ip ~ conflict/exhaustion", "vpn", "wireguard", "iptables", "nftables", "security group/groups", "port ~ closed/blocked/open/listening", "not listening", "wasn't listening", "faulty/failed ~ switch/router/cable", "router", "optic*", "fibre", "fiber", "cable", "tcp", "communication between ~ server/servers/services/node/nodes", "ingress controller ~ cordoned/down/fail*",
      "网络", "路由", "防火墙", "ネットワーク", "回線",
    ],
    hints: ["network", "load balancer", "load balancers", "load balancing", "connectivity", "proxy", "reverse proxy", "ingress", "egress", "listening", "listen on"],
  },
  dns: { names: ["dns", "resolver", "resolvers", "name/domain server/servers", "nameserver/nameservers", "domain ~ expired/resolution/resolve", "coredns", "kube dns", "ndots", "route53", "route 53", "a record/records", "cname", "name/hostname resolution", "域名", "名前解決", "ドメイン"] },
  certificate: { names: ["certificate", "certificates", "certbot", "ssl/tls ~ cert*/expir*/renew*", "cert/certs", "let's encrypt", "letsencrypt", "cert manager", "x509", "证书", "証明書"] },
  dependency: {
    names: ["provider's", "one of the packages/dependencies/libraries", "dependancy", "depend* ~ third/external", "partner", "provider decided/changed/disabled/removed", "from ~ supplier/vendor",
      "third party", "3rd party", "upstream ~ service/api/provider/outage/dependency/issue/change/project/bug/vendor/regression/failure", "external ~ service/api/provider/outage/dependency/vendor/supplier/protocol/protocols/library", "vendor", "vendor's", "vendors", "payment/sms/email/identity provider/gateway/processor", "npm package", "docker hub", "supply chain",
      "dependency/dependencies ~ update/upgrade/change/conflict/version/fail*/issue/bump/outage/break*/clash", "flaw/bug in ~ dependency/library/package/module", "outdated ~ dependency/dependencies/library/plugin/package", "library/package/chart/plugin/gem/module ~ version/update/upgrade/bug", "incompatib* ~ version/versions/library/libraries/package/plugin/module", "version ~ incompatib*/mismatch", "breaking change/changes",
      "github/cloudflare/stripe/twilio/okta/fastly/openai/supabase/quay/npm/pypi/dockerhub outage/outages/incident/down/api/apis/failure", "caused by cloudflare/github/stripe/twilio/okta/fastly/npm/quay", "external to", "external api/apis", "oracle price/manipulation", "第三方", "依赖", "上游", "外部サービス", "依存",
    ],
    hints: ["dependency", "dependencies", "upstream", "library", "external", "api/apis ~ restrict*", "plugin", "registry"],
  },
  cloud: {
    names: ["provider ~ decided/maintenance/migrat*/moved/outage/simula*",
      "aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/cloud/hosting/provider/scaleway/heroku/gke/eks ~ outage/incident/failure/maintenance/fault/disruption/problem/side", "availability zone ~ fail*/outage/down", "cloud/hosting/infrastructure/vps/isp/datacenter provider", "hosting company", "region outage/failure", "region wide", "eks ~ ami", "faulty/bad ~ ami", "data center/centre ~ outage/failure/power/move*/migrat*", "datacenter ~ outage/failure/power/move*/migrat*",
      "云服务商", "云厂商", "供应商", "クラウド",
    ],
  },
  hardware: {
    names: [
      "hardware", "disk/drive/ssd/hdd/nvme/raid/motherboard/psu/pdu/nic/fan/switch/server/controller/optic/ups/router fail*/fault*/died/broke*/defect*/malfunction*/dead", "failed/failing/faulty/defective/broken/dead/damaged/malfunctioning network? disk/drive/nic/switch/cable/hardware/memory/ram/power/optic/router/ssd/nvme/psu/server/fan", "power ~ outage/failure/loss/surge/cut/supply", "overheat*", "pci/pcie", "nvme ~ faulty", "electrical", "bad sector/sectors", "physical server/machine/disk", "ram stick", "memory module",
      "硬件", "断电", "ハードウェア", "停電",
    ],
  },
  storage: {
    names: [
      "storage ~ fail*/issue/issues/outage/problem/system/backend/latency/corrupt*/array/node", "disk io/i/quota/pressure/throughput/latency/corruption", "volume/volumes ~ mount*/attach*/unavailable/fail*/unmount*/detach*", "file system", "filesystem", "zfs", "nfs", "ceph", "longhorn", "s3 bucket", "ebs", "inode", "inodes", "iops", "persistent volume/volumes", "persistentvolume*", "pvc", "pv", "pvs", "no space left", "out of ~ space", "rpool", "zpool", "存储", "磁盘", "ストレージ", "ディスク",
    ],
    hints: ["storage", "disk space", "disk", "snapshot", "snapshots", "volume", "volumes", "partition"],
  },
  "memory-leak": { names: ["memory leak/leaks/leakage", "leak/leaks/leaked/leaking ~ memory", "memory ~ never/not ~ freed/released", "heap growth/grew/leak", "leaking goroutines/memory/heap", "unbounded ~ cache/growth/memory/queue", "never evict*", "not/weren't ~ released from memory", "内存泄漏", "内存泄露", "メモリリーク"] },
  security: {
    names: [
      "attack", "attacks", "attacker", "attackers", "attacked", "exploit*", "vulnerabilit*", "hack", "hacks", "hacked", "hacker", "hackers", "breach", "breached", "malicious", "malware", "virus", "ransomware", "ddos", "ddosed", "dos attack", "denial of service", "flash loan/loans", "flashloan", "phish*", "compromis*", "sql/code/command/template injection", "inject ~ code", "unauthorized", "unauthorised", "adversar*", "reentran*", "re entrancy", "brute force",
      "intrusion", "exposed to the internet", "leaked token/credential/credentials/secret/secrets/key/keys", "token ~ leaked", "white hat", "whitehat", "front run*", "sandwich*", "manipulat*", "worm", "infected", "spam", "bots", "crawler", "crawlers", "scraper*", "security hole/flaw/researcher/incident/vulnerability", "single actor",
      "攻击", "漏洞", "攻撃", "脆弱性",
    ],
  },
  credentials: {
    names: [
      "credential", "credentials", "password", "passwords", "api key/keys", "access key/keys/token/tokens", "auth/authentication/deploy/refresh/github/service/personal ~ token/tokens", "rbac", "iam", "missing/wrong/invalid/insufficient/lack/incorrect ~ permission/permissions/privilege/privileges/role/acl/secret/secrets/key", "permission/permissions ~ missing/denied/error/errors/issue/issues/problem/problems/incorrect/wrong/change*", "permission denied",
      "rls policy/policies", "secret/secrets rotation/missing/not", "expired/rotated/revoked/invalid/missing ~ token/tokens/key/keys/secret/secrets/password", "token/tokens/key/keys expired/revoked", "oauth", "unauthenticated", "access denied", "not ~ authorized/authorised to", "public/publicly accessible", "权限不足", "密钥", "凭证", "凭据", "密码", "権限", "認証情報",
    ],
    hints: ["permission", "permissions", "authentication", "authorization", "403", "token", "tokens", "ownership", "root user", "secret", "secrets"],
  },
  automation: {
    names: [
      "cron", "crontab", "cronjob", "cronjobs", "cron job/jobs", "scheduled ~ job/task/script/jobs/tasks", "maintenance job/script/task", "failover/migration/deployment/cleanup/backup/sync/update/automation script/scripts/job", "script/scripts ~ fail*/bug/delet*/remov*/overwr*/broke/wrong/misbehav*/ran/stuck/error", "bug/error/misconfig*/mistake in ~ script/scripts/job/pipeline/playbook/workflow",
      "controller/operator/bot/pipeline/terraform/ansible/puppet/argocd/flux/autoscaler/daemon/job/playbook/workflow ~ remov*/delet*/revert*/overwr*/misbehav*/destroy*/kill*/recreat*/detach*/terminat*", "automation", "accidentally reverted/deleted/removed/overwrote/destroyed by", "automatically ~ reverted/deleted/removed/merged/overwrote/approve*/terminated", "automated ~ process/job/script/update/deploy*/system/task", "github action/actions", "job that", "archiv* process*/job/jobs", "自动化", "脚本", "定时任务", "スクリプト", "自動化", "バッチ",
    ],
    hints: ["script", "scripts", "terraform", "ansible", "pipeline", "automatic*", "automated", "workflow"],
  },
  "cascading-failure": {
    names: [
      "cascad*", "domino", "retry/retries storm/storms/loop/loops/flood*/overwhelm*/amplif*/overload*", "thundering herd", "knock on", "chain reaction", "ddos* ourselves/ourself/itself/our", "retr* ~ amplif*/overload*/storm/flood*/overwhelm*", "snowball*", "ripple", "dependent services ~ fail*", "clients ~ retry/retrying/retried", "exacerbat* ~ retr*", "雪崩", "级联", "連鎖",
    ],
  },
  time: { names: ["leap second/day/year/seconds", "clock drift/skew/sync*/jump*", "ntp", "time zone bug/error/issue/change", "timezone", "daylight saving", "dst", "system clock", "desynchronized ~ clock", "time sync*/drift/skew", "february 29", "29 february", "year 2038", "y2k", "expiry/expiration/expired date", "licence/license expir*", "domain/token/licence/license ~ expired", "时钟", "时间同步", "時刻"] },
  "data-loss": {
    names: [
      "data loss/corruption/deletion/deleted", "accidental/accidentally/mistakenly/inadvertently/unintentionally ~ delet*/drop/dropped/truncat*/wiped/overwr*", "deleted/dropped/lost/wiped/overwrote/corrupted ~ data/database/table/rows/records/backups/backup/files/bucket/volume/instance", "deletion of", "backup/backups ~ unreadable/missing/corrupt*/fail*", "corrupt*/corrupted ~ data/file/files/index/database", "数据丢失", "误删", "データ消失", "データ損失",
    ],
  },
  migration: {
    names: [
      "migration", "migrations", "migrated", "migrating", "upgrade", "upgrades", "upgraded", "upgrading", "planned/scheduled/routine maintenance", "maintenance window/operation/work/task/procedure", "cut over", "cutover", "moved to a? new/another", "moving to a? new", "switch/switched/switching over? to a? new", "decommission*", "renaming", "node rename", "renamed", "version/kubernetes/node/k8s upgrade", "node pool", "resize of", "迁移", "升级", "移行", "アップグレード",
    ],
    hints: ["maintenance", "refactor*", "old way", "legacy"],
  },
};

/** What is no cause though it holds the words of one. */
const NO_CAUSE = [
  "deploy/deployed/deploying/deployment a/the/of? ~ fix/hotfix/patch/hotfixes", "fix/patch/hotfix ~ deployed/released", "kubernetes/k8s/argocd/alcide deployment", "deployed application/applications/pods/team/services", "deployments", "release/released the lock/memory/resource/resources/connection/connections", "never/not/properly/failed/fails/failing to? release/released",
  "database migration/migrations", "security update/updates/purposes/team/patch", "attack surface", "dependency injection", "single point of failure", "network engineers/team/admins", "third party tool/tools", "database administrator/administrators/team", "database connection settings/string/details", "load testing",
  "load time/times", "page load", "capacity planning", "capacity to", "sufficient/enough capacity", "ddos ourselves/ourself", "ddosed ourselves", "ci/cd pipeline", "error code/codes", "status code/codes", "http code", "vulnerable to failure", "authentication service/server/services", "scheduled for", "disk image", "hash function", "maintenance job/script/task/jobs", "data recovery",
];

/** A cause that some words point at: 1 by its name, 0.5 by a hint. */
export interface Pointer {
  cause: Cause;
  strength: number;
}

export const CAUSE_LEXICON = lexicon<Pointer>(
  (Object.entries(CAUSE_WORDS) as [Cause, Words][]).flatMap(([cause, { names, hints = [] }]): [Pointer, readonly string[]][] => [
    [{ cause, strength: 1 }, names],
    [{ cause, strength: 0.5 }, hints],
  ]),
  NO_CAUSE,
);

/** Words between a cause and what it did: `from` when the cause follows them, `to` when the effect does. */
export const CONNECTIVES = lexicon<"from" | "to">([
  [
    "from",
    [
      "caused/triggered/introduced/created/induced by", "due to", "because", "because of", "as a result of", "a result of", "resulted/resulting from", "stem/stems/stemmed/stemming from", "attributed to", "traced back? to", "root cause ~ was/is/were", "the cause was/is", "originat* from/in/with", "owing to", "thanks to", "culprit/issue/problem/reason/villain/fault was/is", "responsible for", "triggered when", "caused when", "turned out to be", "since",
    ],
  ],
  [
    "to",
    [
      "causing", "caused the/a/an/our/all/this/some/high/multiple/it", "leading to", "leads to", "led to", "lead to", "resulting in", "resulted in", "results in", "which caused/made/meant/prevented/resulted/led", "rendering", "preventing", "prevented", "disrupting", "disrupted", "making", "made the/our/it", "so that", "overwhelming", "meaning", "which in turn", "this/these ~ affected/impacted/prevented/disrupted", "making it", "blocked", "blocking", "thereby", "thus", "therefore", "consequently",
    ],
  ],
], ["caused by"]);
