import type { Grades } from "../graded.ts";

/** Who may do what, and what was lost by it. Phrases are written as `lexicon` says. */
export const TRUST = {
  security: {
    names: `
      attack, attacks, attacker, attackers, attacked, exploit*, vulnerabilit*, hack, hacks, hacked, hacker
      hackers, breach, breached, malicious, malware, virus, ransomware, ddos, ddosed, dos attack
      denial of service, flash loan/loans, flashloan, phish*, compromis*, sql/code/command/template injection
      inject ~ code, unauthorized, unauthorised, adversar*, reentran*, re entrancy, brute force, intrusion
      exposed to the internet, leaked token/credential/credentials/secret/secrets/key/keys, token ~ leaked
      white hat, whitehat, front run*, sandwich*, manipulat*, worm, infected, spam, bots, crawler, crawlers
      scraper*, security hole/flaw/researcher/incident/vulnerability, single actor, 攻击, 漏洞, 攻撃, 脆弱性`,
  },
  credentials: {
    names: `
      credential, credentials, password, passwords, api key/keys, access key/keys/token/tokens
      auth/authentication/deploy/refresh/github/service/personal ~ token/tokens, rbac, iam
      missing/wrong/invalid/insufficient/lack/incorrect ~ permission/permissions/privilege/privileges/role/acl/secret/secrets/key
      permission/permissions ~ missing/denied/error/errors/issue/issues/problem/problems/incorrect/wrong/change*
      permission denied, rls policy/policies, secret/secrets rotation/missing/not
      expired/rotated/revoked/invalid/missing ~ token/tokens/key/keys/secret/secrets/password
      token/tokens/key/keys expired/revoked, oauth, unauthenticated, access denied
      not ~ authorized/authorised to, public/publicly accessible, 权限不足, 密钥, 凭证, 凭据, 密码, 権限, 認証情報`,
    hints: `
      permission, permissions, authentication, authorization, 403, token, tokens, ownership, root user, secret
      secrets`,
  },
  "data-loss": {
    names: `
      data loss/corruption/deletion/deleted
      accidental/accidentally/mistakenly/inadvertently/unintentionally ~ delet*/drop/dropped/truncat*/wiped/overwr*
      deleted/dropped/lost/wiped/overwrote/corrupted ~ data/database/table/rows/records/backups/backup/files/bucket/volume/instance
      deletion of, backup/backups ~ unreadable/missing/corrupt*/fail*
      corrupt*/corrupted ~ data/file/files/index/database, 数据丢失, 误删, データ消失, データ損失`,
  },
} as const satisfies Record<string, Grades>;
