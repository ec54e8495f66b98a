import type { Grades } from "../graded.ts";

/** What stands was changed, or failed to be. Phrases are written as `lexicon` says. */
export const CHANGE = {
  "config-change": {
    names: `
      not/wasn't/weren't/isn't/never properly/correctly/fully? configured/set up?, not/never been properly/correctly? configured/set, configuration/configurations/settings were/was not/never set/applied
      where/when it/they should be/have/read/say/point, should have been/read/said/pointed/contained ~ instead/not
      not in the/its/our ~ allow/allowlist/list/whitelist/group/rule, isn't/wasn't/weren't in the/its/our ~ allow/allowlist/list/whitelist/group, persistence/logging/replication/backups/validation ~ turned/switched off
      syntax error/errors in ~ config/configuration/nginx/haproxy/yaml/json/conf, config/configuration/nginx/haproxy/yaml/json/conf ~ syntax error/errors
      no/without/missing an? expiry/ttl/expiration, ttl ~ missing/unset/never
      overly/too conservative/aggressive/low/high/small/short/restrictive limit/limits/setting/settings/value/values/timeout/timeouts
      low/insufficient/inadequate/conservative/default limit/limits/timeout/timeouts/setting/settings on/for/of/in
      comment/commented/commenting out, block/blocked/blocking ~ ports/all incoming/inbound, hardcoded/hard coded ~ ip/ips/address/addresses/host/hosts/url/urls/port/ports/path/paths
      detaching/detached/disassociat*/unassociat*/deattach* ~ gateway/association/policy/role/group/vpc
      feilkonfigurer*, feilkonfigurasjon, felkonfigurer*, fejlkonfigur*, konfigurasjonsfeil, konfigurationsfel, konfigurationsfejl
      timeout/timeouts/limit/limits/interval/ttl/threshold/buffer was/were/is/being/set? ~ shorter/longer/lower/smaller/larger/higher than
      limit/limits/timeout/timeouts/replicas/threshold/retention/interval/ttl was/were/had/been ~ lowered/reduced/raised/changed/decreased/increased/removed/lifted
      pointed/points/pointing at/to a/an/the? ~ no, regex/expression/pattern/wildcard/glob/selector ~ matched/matches/matching ~ every/all/everything/too
      path/url/host/hostname/port/endpoint/address/region/bucket/setting/value/flag/entry was/were/is wrong/incorrect/invalid/stale/outdated/mistyped/misspelled
      health/readiness/liveness/startup check/checks/probe/probes ~ wrong/misconfig*/incorrect/strict/aggressive/port/path
      switched/turned off ~ never/not/forgot*/forgotten, never ~ switched/turned on/back, left switched/turned? off/disabled/enabled, not ~ re enabled, wrong ~ file/dir/directory ~ config*
      never set/configured/enabled/registered/applied ~ on/in/for/to, not set/configured/present/defined/enabled ~ in/on production/prod/staging
      configuración/configuracion/configuração/konfiguration/konfigurationsfehler/configuratie ~ errónea/incorrecta/incorrecto/mal/inválida/errada/incorreta/no/não/falsch/fehlerhaft/fehlt/onjuist/erronée/incorrecte, mal configur*, mauvaise configuration, erreur de configuration, error de configuración, erro de configuração, fehlkonfigur*, falsch konfigur*, por/de/da configuracion/configuración/configuração
      left enabled/disabled/unset/blank/empty/unconfigured/at/on
      point/points/pointed/pointing at/to the/an/a? wrong/old/stale/incorrect/non/nonexistent/previous/staging/test/dead/deleted
      wrong/incorrect/invalid/missing/extra/duplicate/conflicting/stale/erroneous ~ entry/entries/rule/rules/option/options/directive/directives/selector/tag/argument/arguments
      change/changes/changed/changing ~ setting/settings/parameter/parameters/limit/limits/timeout/threshold/ttl/policy/rule/rules/flag/flags
      change/changes/update to the/our/a/an? ~ nginx/haproxy/varnish/cloudflare/firewall/routing/terraform/helm/yaml/ingress/proxy/cdn/caddy/traefik/istio/envoy
      terraform/helm/ansible/puppet/chef/kustomize/yaml/json/toml/manifest ~ change/changes/mistake/typo/misconfig*
      configuration/config/configs ~ wrong/incorrect/invalid/incomplete/corrupt*/broken/stale/drift*/lost/rejected/mistake/mistakes
      issue/issues/problem/problems/error/errors/mistake/mistakes/oversight/flaw with/in the/our/a/its/new? ~ config/configs/configuration/configurations/settings/manifest/yaml/chart/values
      bad/broken/new/live/running/stale/corrupt/corrupted/incomplete/faulty/incorrect config/configs/configuration/configurations
      forgot/forgotten/failed/neglected/omitted to ~ add/update/disable/apply/remove/include/change/copy/switch/adjust
      config/configuration/setting ~ forgot*/omitted/overlooked/left
      settings were/was ~ wrong/incorrect/lost/reset/changed/overwritten, reset to ~ default/defaults
      allowlist/whitelist/denylist/blocklist/blacklist ~ missing/wrong/not/block*/change*/update*
      mistyped, fat finger*, copy paste/pasted/pasting, copied from ~ config/configuration/environment/staging/node
      retention/ttl/expiry ~ set/too/changed/reduced, image tag ~ wrong/missing, replicas ~ set/wrong/zero
      overly/too broad/strict/restrictive/permissive/aggressive/tight rule/rules/policy/policies/filter/filters/limits/settings
      lack/lacking/lacked of? ~ configuration/restart policy, restart on ~ boot/failure, not ~ start/restart automatically/on
      configured without/incorrectly/wrongly/badly/only, misaligned/mismatched/mismatch ~ config*/settings/values/environment
      measures/rule/rules/filter/filters ~ also ~ block*/prevent*/drop*/reject*
      rule/rules/policy/policies/manifest/manifests update*/change*/modification
      malformed/incorrect/invalid/wrong ~ manifest/yaml/rule/rules/gateway/port/address/url/endpoint/host/hostname/annotation
      set too low/high/small/short/long, applied/applying a/an/the? ~ controller/policy/policies/rule/rules/manifest
      too low/high/small/strict/aggressive/restrictive/permissive ~ limit/limits/timeout/timeouts/threshold/thresholds/value
      limit/limits configured/set in/on/for/to/by, default limit/limits/settings/setting, toggled
      wrong/incorrect ~ region/bucket/cluster/queue/topic/tag/environment/branch
      not/never ~ initiali*/configured/activated, timeout/limit/limits reduction/reduced/lowered/decreased
      firewall ~ block*, rule/rules ~ block*
      was/were accidentally/inadvertently/mistakenly ~ disabled/changed/modified
      modification/modifications of/to, no version lock, 没有设置
      没有显式, 没有加, 未配置, 没有配置, 缺少, misconfig*, mis config*, mis set
      wrong/incorrect/improper/invalid/bad/faulty/missing/erroneous/inadequate/inappropriate/mistaken/outdated ~ config*/setting/settings/parameter/parameters/env/environment
      wrong/incorrect/improper/invalid/bad/missing/inadequate ~ value/values/flag/flags/limits/variable/variables/symlink/annotation/label/labels
      incorrectly/improperly/wrongly/badly/mistakenly ~ configured/set/tuned/linked
      not ~ configured ~ correctly/properly
      configuration/config/configurations change/changes/error/errors/mistake/mistakes/issue/issues/problem/problems/update/updates/typo/mismatch/drift/oversight/gap
      change/changes/changed/update/updates ~ config/configuration/configurations/settings
      configuration/config file ~ typo/error/misspell*/overwritten/wrong/incorrect/missing
      typo/misspell*/misspelling/mispel* ~ config/configuration
      set to the? wrong, wrong environment, wrong/incorrect limit
      misaligned/inconsistent/conflicting settings/configuration/configurations/config
      nginx/apache/server/php config/configuration/settings ~ wrong/incorrect/invalid/problem/problems
      environment variable/variables ~ missing/not/wrong/incorrect, missing ~ environment variable/variables
      environment file, overwr*/delet* ~ configuration/config file/files
      configuration/configurations/config/settings ~ not ~ set/configured/applied/enabled/validated/updated/activated
      secrets ~ not set, not set in, 设置错误, 配置错误, 配置变更, 未设置, 缺少配置, 参数错误, 設定ミス, 設定変更, 設定誤り, 設定漏れ`,
    signs: `
      should have been set/configured/enabled/disabled/used, lacked/lacks/had/has no/the? ~ directive/flag
      still pointed/points/named/names/listed/lists/referred/refers/referenced/used/contained/carried ~ old/former/previous/retired
      no/without/missing/lacked/lacking/lacks a/an/any? ~ expiry/expiration/ttl/eviction/retention/timeout/timeouts/quota/quotas/limit/limits ~ set/configured/on/for/policy
      eviction/retention/expiry policy
      firewall/configuration/config/settings/rules ~ affected/altered/overwritten/modified/reset/lost/removed/tuned/mangled
      field/flag/option/property/attribute/directive/variable/parameter/key/header/label/tag ~ not/never ~ added/set/included/enabled/present/defined/specified
      set to zero/0/false/true/null/nothing/infinite/unlimited/default
      accidentally/inadvertently/mistakenly/unintentionally/unknowingly ~ disabled/enabled/removed/changed/set/applied/blocked/detached/toggled
      restart policy, limit/limits/timeout/timeouts/threshold ~ too low/high/small/strict/aggressive/short/long, toggle
      forgot/forgotten/neglected/failed to ~ initiali*/initilize/enable/configure/set/link/activate, no ~ limit/limits ~ set/enforced/configured
      not properly/correctly ~ configured/set/tuned/linked/enabled, feature flag/flags, allow list, config*, settings, setting, default value/values
      hard coded, htaccess, php ini, nginx conf, not set, firewall rule/rules, rewrite rule/rules, clerical error, symlink, symbolic link, not linked, 默认`,
    hints: `
      environment, manifest, yaml, env, feature flag/flags
      turned off, default, explicitly, whitelist*, port, parameter, parameters, environment variable/variables
      defaults, hardcoded, not enabled
      never set, did not set, disabled by default
      annotation, wrong/incorrect port, 配置, 設定`,
  },
  migration: {
    names: `
      moved ~ to a bigger/larger/new machine/server/host/box/node, changed/switched/changing/switching domains/registrars/hosts/providers/domain/registrar/provider, in preparation for the upgrade/migration/move, updated/upgraded from ~ ~ to, was/were copied from ~ old/sister/other
      moved/moving/move ~ to/onto ~ new/bigger/another/larger/different box/machine/host/server/subnet/bucket/instance/account/vm/node/rack/framework/backend, since/after/before/during the ~ move/relocation/migration, copy and swap
      replaced the/our ~ servers/cluster/nodes/hosts/database/proxy
      replaced/replacing/swapped/swapping the/our/an/a? ~ array/router/switch/firewall/server/servers/nas/san/controller/cluster/rack, as part of ~ move/migration/relocation/upgrade/transition/consolidation
      migracion, migração, aktualisierung, umstellung, umzug, wartungsarbeiten, mise à jour, mise à niveau, actualización, atualização, mantenimiento, manutenção, migratie, onderhoud
      replacing/replaced/swapping/swapped ~ router/switch/server/servers/disk/drive/hardware/node/nodes/database/cluster/old/existing/core
      hard/network/protocol/mainnet/testnet/chain/cluster/database/os/software/firmware/major/minor/rolling/platform/infrastructure upgrade/upgrades/fork
      upgrade of/to/from/process/height/window/failed/broke, upgrade ~ went wrong/failed/stuck/stalled, re platform*
      conversion/converted/converting to/from ~ database/format/schema, schema migration/migrations
      reimport*, data import, lift and shift, consolidat* ~ servers/databases/clusters
      during/while/performing/after/following a/the/our/some/planned/scheduled/routine/emergency? maintenance/upgrade/upgrading/migration/move/relocation/replacement
      server/database/data/site/hosting/provider/dns/cloud/region/datacenter move/relocation/transfer, relocat*, datacenter/data center move
      removing/removal/retiring/retired/decommission* of? ~ deprecated/old/legacy/unused
      maintenance ~ went/wrong/longer/overran/caused, rehost*, re host*
      reprovision*, node rollover/rotation, was/were updated from, migration, migrations, after/during/following/from/by/since/due the/an/a/our/to? ~ upgrade/upgrades/upgrading, upgraded ~ to/from/without, ran/run ~ upgrade/update, apt/yum/dnf/pacman/brew/dist upgrade/update, system/server/chain upgrade
      planned/scheduled/routine maintenance, maintenance window/operation/work/task/procedure, cut over
      moving to a? new, switch/switched/switching over? to a? new
      decommission*, version/kubernetes/node/k8s upgrade, node pool
      迁移, 升级, 移行, アップグレード`,
    signs: `
      update/change to ~ ~ database schema
      migración, migrate/migrates to/from/our/the, move/moved/moves/moving from ~ to
      moved/moving ~ to ~ server/servers/host/provider/cluster/region/datacenter/database, transition to/from/between, re index*, reindex*, re provision*
      migrated, migrating, cutover, node rename, upgrade, upgrades, upgraded`,
    hints: `
      end of life, eol
      upgrading, downgrad*, schema update/updates/change/changes, maintenance, refactor*, old way, legacy, renamed
      switch/switched/switching/transition/transitioned/transitioning from/over/to ~ new/to/database/provider/server/cluster/postgres/system, backfill*
      emergency/unplanned/unannounced maintenance, moved/switched/ported from, renaming`,
  },
} as const satisfies Record<string, Grades>;
