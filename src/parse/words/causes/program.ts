import type { Grades } from "../graded.ts";

/** What was written, shipped, or runs by itself. Phrases are written as `lexicon` says. */
export const PROGRAM = {
  deployment: {
    names: `
      introduced/brought/shipped/came in/by/with with? the/a/an/our? latest/new/newest/recent/last version/release/build/update/deploy/deployment, came in with ~ release/version/update, introduced by ~ recently/newly ~ updated/deployed/released/upgraded, deployed/shipped/released/pushed ~ breaking change/changes, put a/the new ~ in/into place/production, latest version of ~ deployed/released
      hotfix/patch/fix pushed/released/deployed/shipped/merged ~ earlier/broke/caused/introduced/morning/night/day, shipped/released/deployed v/version/with/without, introduced in/by/with pull/commit/merge/release/version
      published/publishing/shipped/released/pushed a/an/the? ~ broken/wrong/faulty/incomplete build/release/version/package/image/artifact
      reached/reaching/reach/hit/made ~ to? production/prod ~ without/untested/untouched, introduced ~ commit/release/version/update
      not deployed/released/rolled out ~ before/with/together, deployed ~ before/prematurely/early
      prodsatt, produksjonssatt, driftsatt, driftsatte, prodsetting, produksjonssetting, driftsättning
      new image/build/version/release/code lacked/missed/missing/required/expected/broke/dropped/crashed
      despliegue, desplegado, desplegar, déploiement, déployé, implantação, implantado, ausgerollt, uitrol
      deployment/deploy/release/rollout ~ failed/broke/broken/wrong/went/introduc*/caus*/incomplete/partial*
      failed/broken/bad/botched/partial/incomplete/faulty/problematic/premature/rushed deploy/deployment/deployments/release/rollout/build/push/update
      merging ~ pr/branch/pull/changes, pr/prs/pull/commit/commits/change/changes ~ merged/landed/shipped/deployed/pushed/released
      deployed/deploying/shipped/shipping/released/releasing/rolled/pushed ~ version/feature/change/changes/update/upgrade/code/build/commit/refactor
      version/release ~ introduced/broke/contained/shipped/removed/changed/dropped
      upgraded/updated/updating ~ plugin/plugins/chart/charts/image/images
      plugin/plugins/chart/image/package ~ upgraded/updated/bumped, chart/image rebuild, image/images rebuilt
      after/following/since/during/until a/the/our/this/that? ~ deploy/deployment/release/rollout/push/update
      gone live, go live, in production without, to prod
      introduced in/by/with/during a/the/our? ~ commit/change/pr/version/release/update/refactor/refactoring
      feature/features ~ launch*/rollout/release*/ship*, canary, blue green
      untested/semi/insufficiently/inadequately/poorly/not tested ~ change/changes/feature/release/code/update/deploy*
      without ~ staging/testing/tests/canary/review, staging ~ not ~ production/prod, tested in staging
      new/newly/recently/previously introduced/added/deployed/released/shipped/launched/merged
      version update/bump/bumps, unintentional/unintended/accidental ~ update/release
      recent/new/latest/faulty/bad/failed/last/previous/earlier/routine/production/code/software/problematic ~ deploy*/release/releases/rollout
      new code ~ deployed/introduced/released, released version, new/latest/recent version, rolled out
      release/deploy/deployment/rollout ~ renamed/removed/dropped/broke/lacked/omitted/enabled/disabled/changed/altered/moved
      introduced in/by/with/during/through ~ release/deploy*/update/version/pr/commit, version bump
      was/were/been/recently/newly/just deployed, pr/commit/commits/pull ~ merged/introduced, deploying
      deployment introduced/of/caused/broke/included/triggered/contained/that/which/process/clashing
      deployed on/at/with/without/to/in/by, during ~ deploy*/release/rollout, after ~ deploy*/release
      following ~ deploy*/release, pushed ~ to production, code push, recent code change/changes
      recent/new update, bad/faulty ~ image/ami/build/version
      latest ~ image/ami/build, 发布, 上线`,
    signs: `
      recently/newly deployed/released/shipped/rolled, this/the change contained/introduced/brought a/an/the
      released/deployed/pushed/promoted ~ without, merged to/into/in/without/before/with/and, merge of
      deploy/deployed/deployment/release/released/rollout/rollouts of ~ version/feature/change/changes/update/code/new/the
      new/latest/recent/updated/last version/versions/release/build/image/feature/features ~ introduc*/broke/break*/caus*/contain*/remov*/requir*/expect*/deploy*/fail*
      went out/live, straight/directly to production/prod, code change/changes ~ introduc*/caus*/broke, launch of, launched a/the/our, code changes
      was/were updated/upgraded to/from ~ version/run/use, shipped with/in/without, roll out, rollout
      release/released/releases of/introduced/contained/included/shipped/with, went live, released into ~ production, リリース, デプロイ, re introduced, release
      merged, new feature`,
    hints: `
      reintroduced
      deploy*, released, code change/changes, recent change/changes
      software/code update/updates, newly added, ci/cd pipeline`,
  },
  "software-bug": {
    names: `
      spelling error/mistake, fell through, comparison/condition/check was/is always true/false, always true/false, upstream bug, side effect of a/an/the/our/this ~ commit/change/refactor, stopped matching, matched nothing/everything, parsing ambiguity, misread/mistook ~ for/as
      treats/treated/treating/counts/counted/takes/took/reads/read/interprets/interpreted ~ as if/though/zero/empty/null/missing/optional/corrupt/new/valid/expired, comparison/condition/check was/is always true/false, always true/false
      backtrack*, code/logic/job/query/script/function assumed/assumes that?, counter/integer/id/ids/sequence overflowed/overflow, keyed by ~ only, cache key/keys ~ lacked/missing/without/not
      typo/typos/misspelling/misspelled/misspelt/mistyped/spelling ~ php/html/js/css/py/ts/rb/java/go/page/app/application/program/extension/filename/import/variable/function/class/template/script
      php/js/ts/py/rb/java/go line, line ~ php/js/ts/py/rb/java
      improper/incorrect/insufficient/inadequate/imprecise/inaccurate ~ filtering/validation/parsing/encoding/escaping/locking/cleanup/estimation/rounding/calculation
      without/missing/no/lacked/lacking/lacks error boundary/boundaries, without/missing/no/lacked/lacking/lacks ~ guard/guards/mutex/deduplication/idempotency/escaping/sanitization/sanitisation/retries/bounds/bound
      never/not inspected/verified/validated/checked/incremented/caught/sanitised/normalized/normalised/deduplicated/awaited/rethrown/implemented
      non existent/nonexistent/undefined/missing method/function/variable/column/field/attribute/property/class
      miscalculat*, mis calculat*, calculation/computation/accounting error/errors/bug, error/errors/mistake in ~ accounting/calculation/computation/math/formula
      app hash, apphash, apphashes, nondeterminis*, non deterministically, off by a
      misbehaving code/logic/function/module/component
      race between, never terminated/returned/finished/ended/incremented, typo in ~ statement/sql/code/function/class/import/path/extension
      key/keys/cache/cursor/counter/flag/filter/query did/does not ~ include/contain/reset/advance/match/distinguish, not reset, fatal error
      programmfehler, softwarefehler, bogue, error de código/lógica, erro de código/lógica, erreur de code, fallo en el código, fout in de code, excepción no
      bugfix, segfault*, segmentation fault/faults, sigsegv, core dump*, nullpointerexception, npe, attributeerror, keyerror
      valueerror, indexerror, referenceerror, nomethoderror, assertion ~ fail*, panicked, panics
      throws/threw/throwing/raises/raised/raising a/an/the? ~ exception/error/errors, swallow*, exception ~ swallow*/thrown/raised/silently
      flaw/flaws/fault/weakness/mistake/mistakes in the/our/its/a/how? ~ logic/code/implementation/design/algorithm/protocol/contract/mechanism/handling
      not ~ handled/validated/propagated/checked/cleared/escaped/sanitized/initialized/initialised/synchronized/persisted
      code/function/method/parser/handler/module/logic/mechanism/implementation/feature ~ incorrectly/wrongly/erroneously/mistakenly/improperly/silently
      incorrectly/wrongly/erroneously/mistakenly/falsely/improperly assumed/treated/marked/returned/calculated/computed/parsed/identified/interpreted/evaluated/filtered/skipped/removed/cached/reported/triggered/used/sent/classified/compared/handled/deleted
      return/returns/returned/returning ~ null/undefined/false/nil/none/wrong/incorrect/invalid
      expects/expected/expecting/requires a/the? different/new/old ~ schema/format/version/type/shape/field
      schema/data/version/type/format/protocol ~ incompatib*/mismatch
      backward/backwards incompatib*, not backward/backwards compatible, broken/broke compatib*
      mechanism/logic/check/validation/code ~ failed/fails/did/does ~ trigger/detect/catch/fire/run/work
      edge/corner case/cases, software defect/defects/failure/failures/problem/problems, application bug/error/logic, design flaw/error/bug
      buffer overflow, underflow, out of range, divide/division by zero, consensus failure/bug/error/fault, non deterministic/determinism
      lifecycle/state/logic/implementation/code/software/design defect/defects/bug/bugs, wrong attribute/function/method/variable/argument/query/key
      firmware/router/os/kernel/driver/compiler/jvm/browser bug/bugs, known ~ bug/issue, unbounded recursion, broken logic
      typo in the/our/a? ~ code/script/query/function/variable, copy paste error, wrong ~ sign/operator/comparison/condition
      missing ~ null/error/exception/type/bounds check/handling/handler/await/return/lock/flag/flags, forgot to ~ await/check/return/release/close/handle/catch
      was/were/is not checking/considering/validating/passing/handling/considered/checked/ignored
      not ~ being considered/ignored/handled/released
      problem/error in/with that/the/this? calculation/query/code, too simplistic, typeerror, type error
      failing to pass, referenced a? non existent, not/wasn't/isn't/doesn't ~ handle/handling/handled
      inconsistent/unexpected/invalid structure/state/format, unexpected behavior/behaviour, edge case/cases
      wrong/incorrect approach
      missing ~ fields/field/header/parameter
      introduced this/the/an/a ~ issue/bug/problem/error/regression, buggy
      unexpected input/value/values/response/payload/data, undefined, nan, rounding error/errors, overflow, mishandl*, wrongly assumed
      fails/failed/failing/unable to parse/decode/deserialize/serialize, parsing error/errors/bug, stale cache, cache invalidation
      not thread safe, concurrency, double count*, not accounting for, incorrect assumption/assumptions ~ code/api/format
      未释放, 没有释放, 锁泄漏
      bug, bugs, defect, defects, race condition/conditions, null/nil pointer
      coding/programming error/mistake/errors/mistakes, logic/logical error/flaw/bug/errors, regression
      syntax error/errors, infinite loop, infinite recursion, off by one
      faulty/broken/incorrect/inefficient/flawed code/algorithm/coding/logic/implementation
      error/errors/flaw/mistake/mistakes/issue/issues/problem/problems/fault in/with the/our/its/a? ~ code/logic/function/implementation/application/contract/parser/handler/client/sdk/query
      did not/didn't ~ handle/check/account/validate/close/release/free/catch
      missing/lack/lacked/no/without ~ check/checks/validation/condition/import/semicolon
      missing/lack/lacked/no/without ~ error handling
      wrong/incorrect ~ table/column/field/fields/path/extension/type/syntax/filename/names, file extension
      incorrectly handled/handling/implement*/calculat*/convert*/converting/parsed/processed
      incorrect ~ handling/calculation/syntax, memory/heap corruption, stack overflow, null reference
      out of bounds, integer overflow, poorly written, not correctly being
      type casting/error/mismatch, software error/fault/issue/glitch
      vulnerab* in/within ~ contract/logic/function/code, incorrect/flawed ~ logic, not a method, 不具合, バグ, 缺陷
      代码错误, 死锁, 竞态`,
    signs: `
      handler/function/method/parser/worker/service/code/it threw/panicked/segfaulted/crashed on/when/with/because
      improper/incorrect/insufficient/inadequate/imprecise/inaccurate/wrong/faulty/flawed filtering/validation/handling/parsing/encoding/escaping/locking/cleanup/synchronization/synchronisation/estimation/estimate/rounding/calculation/computation/sorting/comparison/ordering/serialization/initialization/initialisation/assumption
      was/were/is/being called/computed/calculated/evaluated/executed/counted/processed/applied/sent twice/unconditionally/repeatedly/again/early/recursively
      loop never, null/undefined/nil/none ~ instead/where/when, livelock, nosuchmethoderror
      not properly/correctly ~ handle/handled/close/closed/check/validate/propagate/propagated/clear/released/implement/implemented
      incompatib* between/with/schema/local/change, memory safety, stale ~ state/approval/approvals/reference/references/pointer/closure/lock
      without ~ signature/signatures/validation/check/checks/checking, silently fail*/failed/ignored/mapped/dropped, never checked
      unhandled/uncaught ~ exception/exceptions/error/errors/rejection, code error/errors/flaw/defect/issue/issues/bug/bugs
      failed/failing/failure/fails to handle/close/release/check/validate/free/catch/account, kernel bug/issue/panic, state management
      flaw/flaws/fault/defect in the/our/its/a/an/how, unconditionally, logic, parser, parse, serializ*, exception, exceptions, error handling, function
      typo ~ extension/code, unclosed, clashing`,
    hints: `
      callback, callbacks, uninitialized, uninitialised
      attribute, implementation, deserializ*, incorrectly, invalid
      panic*, deadlock in the? code/application, code
      incompatib*, algorithm, misspell* ~ code/file, glitch
      not/never ~ closed/released/freed, unsupported syntax, conflict
      never freed/released/closed/removed/reset/cleared
      does/did/do/would/could not properly/correctly/gracefully? ~ handle/validate/check/account/support/expect/consider/respect/verify/clear/reset/propagate/persist/escape/recognize/recognise/detect
      doesn't/didn't/don't/wouldn't/couldn't properly/correctly/gracefully? ~ handle/validate/check/account/support/expect/consider/respect/verify/clear/reset/propagate/persist/escape/recognize/recognise/detect`,
  },
  automation: {
    names: `
      automatically ~ suspended/disabled/blocked/restarted/rebooted/pruned/unpublished/downgraded, argo/argocd/flux ~ attempted/tried/deleted/deletes/pruned/prunes
      unattended ~ rebooted/upgraded/restarted/installed, retry/retries/airflow/scheduler ~ again/twice/duplicat*/appended
      playbook/terraform/ansible/puppet/chef ~ restarted/ran/applied/removed/replaced/deleted/destroyed/recreated, operator/controller/reconciler reconciled/reverted/recreated/removed/deleted/restarted, reconcil* ~ back/loop/wrongly
      script/scripts overwrote/executed/targeted/lacked/deleted/removed/tried/attempted/sent/reset/changed/modified/stopped
      ai/llm/coding agent/agents/assistant/assistants, ai/agent/claude/copilot/chatgpt ~ executed/deleted/ran/overwrote/removed/dropped/modified/pushed
      auto scaling/scaler ~ event/events/policy/terminated/failed
      bot/script/job/cron/automation/pipeline/controller/operator/workflow/crawler/autoscaler/watchdog/cleaner/janitor/reaper/scheduler ~ delet*/remov*/overwr*/kill*/restart*/terminat*/purg*/prun*/reset*/clear*/wip*
      deleted/removed/overwritten/killed/restarted/terminated/purged/pruned/reset/wiped/reverted by ~ bot/script/job/cron/automation/pipeline/controller/operator/workflow/process
      cleanup/housekeeping/pruning/retention/deletion ~ job/jobs/script/process/task/step/feature/routine/policy
      unattended upgrade/upgrades
      autoscaling/autoscaler ~ fail*/did/not/terminat*/remov*/bug/kill*/misconfig*/scaled
      deploy/deployment/release/import/export/provisioning/bootstrap/startup/init script/scripts/job/jobs
      nightly ~ job/run/build/script, background ~ job/worker/process ~ fail*/stuck/delet*
      ran/run twice/unexpectedly/accidentally, runaway ~ job/process/script
      stuck ~ job/jobs/cron/workflow/controller, bot lost/thought/decided/misread, puppet/chef/ansible/terraform run/runs
      maintenance job/script/task
      failover/migration/deployment/cleanup/backup/sync/update/automation script/scripts/job
      script/scripts ~ fail*/bug/delet*/remov*/overwr*/broke/wrong/misbehav*/ran/stuck/error
      controller/operator/bot/pipeline/terraform/ansible/puppet/argocd/flux/autoscaler/daemon/job/playbook/workflow ~ remov*/delet*/revert*/overwr*/misbehav*/destroy*/kill*/recreat*/detach*/terminat*
      accidentally reverted/deleted/removed/overwrote/destroyed by
      automatically ~ reverted/deleted/removed/merged/overwrote/approve*/terminated
      automated ~ process/job/script/update/deploy*/system/task
      自动化, 脚本, 定时任务, スクリプト, 自動化, バッチ`,
    signs: `
      pipeline ~ published/activated/deployed ~ without/before
      script does/did/would/could not, script/scripts ~ was/were targeting/executed/running/run/sending/wrong/overwriting
      ran/run/running/executed/executing/launched/invoked a/an/the/our/his/her/their? ~ script/playbook/pipeline
      automatic/automated ~ sync/script/cleanup/restart/failover/deletion/removal/process/update/updates/upgrade
      auto update/updates/updated/merge/merged/deploy/deployed/heal/healing/approve*, scheduled ~ job/run/script/restart/cleanup
      script/job/task ~ did/does ~ not, executed ~ twice/unexpectedly, scheduled ~ job/task/script/jobs/tasks
      bug/error/misconfig*/mistake in ~ script/scripts/job/pipeline/playbook/workflow, job that, archiv* process*/job/jobs, crontab
      cronjob, cronjobs, cron job/jobs`,
    hints: `
      script, scripts
      jenkins
      ci/jenkins/actions/gitlab/github ~ job/jobs/pipeline/pipelines/workflow/workflows/agents/runner/runners, cron, automation, github action/actions
      bot`,
  },
} as const satisfies Record<string, Grades>;
