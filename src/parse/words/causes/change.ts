import type { Grades } from "../graded.ts";

/** Something that was changed, or failed to be. Phrases are written as `lexicon` says. */
export const CHANGE = {
  "config-change": {
    names: `
      rule/rules/policy/policies/manifest/manifests update*/change*/modification
      malformed/incorrect/invalid/wrong ~ manifest/yaml/rule/rules/gateway/port/address/url/endpoint/host/hostname/annotation
      set too low/high/small/short/long, applied/applying a/an/the? ~ controller/policy/policies/rule/rules/manifest
      too low/high/small/strict/aggressive/restrictive/permissive ~ limit/limits/timeout/timeouts/threshold/thresholds/value
      limit/limits/timeout/timeouts/threshold ~ too low/high/small/strict/aggressive/short/long
      limit/limits configured/set in/on/for/to/by, default limit/limits/settings/setting, toggled, toggle
      wrong/incorrect ~ region/bucket/cluster/queue/topic/tag/environment/branch
      forgot/forgotten/neglected/failed to ~ initiali*/initilize/enable/configure/set/link/activate
      not/never ~ initiali*/configured/activated, timeout/limit/limits reduction/reduced/lowered/decreased
      firewall ~ block*, rule/rules ~ block*
      was/were accidentally/inadvertently/mistakenly ~ disabled/changed/modified
      modification/modifications of/to, no ~ limit/limits ~ set/enforced/configured, no version lock, 没有设置
      没有显式, 没有加, 未配置, 没有配置, 缺少, misconfig*, mis config*, mis set
      wrong/incorrect/improper/invalid/bad/faulty/missing/erroneous/inadequate/inappropriate/mistaken/outdated ~ config*/setting/settings/parameter/parameters/env/environment
      wrong/incorrect/improper/invalid/bad/missing/inadequate ~ value/values/flag/flags/limits/variable/variables/symlink/annotation/label/labels
      incorrectly/improperly/wrongly/badly/mistakenly ~ configured/set/tuned/linked
      not properly/correctly ~ configured/set/tuned/linked/enabled, not ~ configured ~ correctly/properly
      configuration/config/configurations change/changes/error/errors/mistake/mistakes/issue/issues/problem/problems/update/updates/typo/mismatch/drift/oversight/gap
      change/changes/changed/update/updates ~ config/configuration/configurations/settings
      configuration/config file ~ typo/error/misspell*/overwritten/wrong/incorrect/missing
      typo/misspell*/misspelling/mispel* ~ config/configuration/settings, feature flag/flags
      set to the? wrong, wrong environment, wrong/incorrect limit
      misaligned/inconsistent/conflicting settings/configuration/configurations/config
      nginx/apache/server/php config/configuration/settings ~ wrong/incorrect/invalid/problem/problems
      environment variable/variables ~ missing/not/wrong/incorrect, missing ~ environment variable/variables
      environment file, overwr*/delet* ~ configuration/config file/files
      configuration/configurations/config/settings ~ not ~ set/configured/applied/enabled/validated/updated/activated
      secrets ~ not set, not set in, 设置错误, 配置错误, 配置变更, 未设置, 缺少配置, 参数错误, 設定ミス, 設定変更, 設定誤り, 設定漏れ`,
    hints: `
      turned off, policy, default, explicitly, gateway, allow list, whitelist*, port, typo, typos, misspell*
      mispel*, config*, settings, setting, parameter, parameters, environment variable/variables
      default value/values, defaults, hard coded, hardcoded, htaccess, php ini, nginx conf, not enabled
      not set, never set, did not set, disabled by default, firewall rule/rules, rewrite rule/rules
      clerical error, symlink, symbolic link, annotation, not linked, wrong/incorrect port, 配置, 默认, 設定`,
  },
  deployment: {
    names: `
      version update/bump/bumps/upgrade, unintentional/unintended/accidental ~ update/release, code changes
      recent/new/latest/faulty/bad/failed/last/previous/earlier/routine/production/code/software/problematic ~ deploy*/release/releases/rollout
      was/were updated/upgraded to/from ~ version/run/use, shipped with/in/without, new code ~ deployed/introduced/released, released version, new/latest/recent version, rolled out, roll out, rollout
      release/released/releases of/introduced/contained/included/shipped/with
      release/deploy/deployment/rollout ~ renamed/removed/dropped/broke/lacked/omitted/enabled/disabled/changed/altered/moved
      introduced in/by/with/during/through ~ release/deploy*/update/version/pr/commit, version bump
      was/were/been/recently/newly/just deployed, pr/commit/commits/pull ~ merged/introduced, deploying
      deployment introduced/of/caused/broke/included/triggered/contained/that/which/process/clashing
      deployed on/at/with/without/to/in/by, during ~ deploy*/release/rollout, after ~ deploy*/release
      following ~ deploy*/release, pushed ~ to production, code push, went live, recent code change/changes
      recent/new update, released into ~ production, bad/faulty ~ image/ami/build/version
      latest ~ image/ami/build, 发布, 上线, リリース, デプロイ`,
    hints: `
      deploy*, release, released, merged, code change/changes, recent change/changes
      software/code update/updates, new feature, newly added, ci/cd pipeline`,
  },
  "software-bug": {
    names: `
      was/were/is not checking/considering/validating/passing/handling/considered/checked/ignored
      not ~ being considered/ignored/handled/released
      problem/error in/with that/the/this? calculation/query/code, too simplistic, typeerror, type error
      failing to pass, referenced a? non existent, not/wasn't/isn't/doesn't ~ handle/handling/handled
      inconsistent/unexpected/invalid structure/state/format, unexpected behavior/behaviour, edge case/cases
      wrong/incorrect approach, without ~ signature/signatures/validation/check/checks/checking
      silently fail*/failed/ignored/mapped/dropped, never checked, missing ~ fields/field/header/parameter
      introduced this/the/an/a ~ issue/bug/problem/error/regression, buggy
      unexpected input/value/values/response/payload/data, undefined, nan, rounding error/errors, overflow, mishandl*, wrongly assumed
      fails/failed/failing/unable to parse/decode/deserialize/serialize, parsing error/errors/bug, stale cache, cache invalidation
      not thread safe, concurrency, double count*, not accounting for, incorrect assumption/assumptions ~ code/api/format
      未释放, 没有释放, 锁泄漏
      bug, bugs, defect, defects, race condition/conditions, null/nil pointer
      unhandled/uncaught ~ exception/exceptions/error/errors/rejection
      coding/programming error/mistake/errors/mistakes, logic/logical error/flaw/bug/errors, regression
      syntax error/errors, infinite loop, infinite recursion, off by one
      faulty/broken/incorrect/inefficient/flawed code/algorithm/coding/logic/implementation
      error/errors/flaw/mistake/mistakes/issue/issues/problem/problems/fault in/with the/our/its/a? ~ code/logic/function/implementation/application/contract/parser/handler/client/sdk/query
      code error/errors/flaw/defect/issue/issues/bug/bugs
      did not/didn't ~ handle/check/account/validate/close/release/free/catch
      failed/failing/failure/fails to handle/close/release/check/validate/free/catch/account
      missing/lack/lacked/no/without ~ check/checks/validation/condition/import/semicolon
      missing/lack/lacked/no/without ~ error handling
      wrong/incorrect ~ table/column/field/fields/path/extension/type/syntax/filename/names, file extension
      incorrectly handled/handling/implement*/calculat*/convert*/converting/parsed/processed
      incorrect ~ handling/calculation/syntax, memory/heap corruption, stack overflow, null reference
      out of bounds, integer overflow, crash loop, kernel bug/issue/panic, poorly written, not correctly being
      type casting/error/mismatch, state management, software error/fault/issue/glitch
      vulnerab* in/within ~ contract/logic/function/code, incorrect/flawed ~ logic, not a method, 不具合, バグ, 缺陷
      代码错误, 死锁, 竞态`,
    hints: `
      exception, exceptions, panic*, deadlock in the? code/application, error handling, code, function
      incompatib*, algorithm, typo ~ extension/code, misspell* ~ code/file, glitch, unclosed
      not/never ~ closed/released/freed, unsupported syntax, clashing, conflict`,
  },
  automation: {
    names: `
      cron, crontab, cronjob, cronjobs, cron job/jobs, scheduled ~ job/task/script/jobs/tasks
      maintenance job/script/task
      failover/migration/deployment/cleanup/backup/sync/update/automation script/scripts/job
      script/scripts ~ fail*/bug/delet*/remov*/overwr*/broke/wrong/misbehav*/ran/stuck/error
      bug/error/misconfig*/mistake in ~ script/scripts/job/pipeline/playbook/workflow
      controller/operator/bot/pipeline/terraform/ansible/puppet/argocd/flux/autoscaler/daemon/job/playbook/workflow ~ remov*/delet*/revert*/overwr*/misbehav*/destroy*/kill*/recreat*/detach*/terminat*
      automation, accidentally reverted/deleted/removed/overwrote/destroyed by
      automatically ~ reverted/deleted/removed/merged/overwrote/approve*/terminated
      automated ~ process/job/script/update/deploy*/system/task, github action/actions, job that
      archiv* process*/job/jobs, 自动化, 脚本, 定时任务, スクリプト, 自動化, バッチ`,
    hints: `
      script, scripts, terraform, ansible, pipeline, automatic*, automated, workflow`,
  },
  migration: {
    names: `
      moved/switched/ported from, re provision*, reprovision*, node rollover/rotation, was/were updated from, migration, migrations, migrated, migrating, upgrade, upgrades, upgraded, upgrading
      planned/scheduled/routine maintenance, maintenance window/operation/work/task/procedure, cut over
      cutover, moved to a? new/another, moving to a? new, switch/switched/switching over? to a? new
      decommission*, renaming, node rename, version/kubernetes/node/k8s upgrade, node pool
      迁移, 升级, 移行, アップグレード`,
    hints: `
      maintenance, refactor*, old way, legacy, renamed`,
  },
} as const satisfies Record<string, Grades>;
