import type { Grades } from "../graded.ts";

/** Who may do what, and what was lost by it. Phrases are written as `lexicon` says. */
export const TRUST = {
  security: {
    names: `
      anyone/anybody/everyone/strangers could ~ open/see/read/view/access/download, permission/access check ~ missing/wrong/bypass*/compared/compares
      guessed/guessing/cracked/phished/reused a/an/the/his/her/their? ~ password/passwords/credential/credentials/pin, re entered/reenter*/re enter ~ before, drive by
      angriff, angriffe, angreifer, attaque, attaques, attaquant, ataque, ataques, atacante, sicherheitslücke, faille de sécurité, vulnerabilidad, vulnerabilidade, aanval
      account/accounts ~ takeover/taken/hijack*/compromis*, taken over, hijack*, stolen ~ token/tokens/credential/credentials/password/key/cookie/session, backdoor*, trojan, rootkit, botnet, cryptominer, crypto miner, mining malware, supply chain attack
      attack/attacks ~ against/on/targeted, targeted attack/attacks, attacker/attackers ~ gain*/obtain*/used/exploit*/abus*, abused, abusing, abusive, fraud*, scam*, brute force/forcing, credential stuffing, enumeration, scrap* ~ bots/traffic/site/bot, scraper/scrapers ~ hammer*/flood*/overload*/requests
      exploit/exploited/exploiting/exploitable/exploits, csrf, ssrf, sqli, privilege escalation, 0day, unpatched, double spend, oracle manipulation, rug pull, price manipulation, siphon*
      leaked/exposed/disclosed/published/committed ~ token/tokens/secret/secrets/credential/credentials/key/keys/password/passwords/data
      sensitive/personal/private ~ information/data ~ exposed/leaked/visible/public/disclosed, data breach/leak/exposure, malicious* ~ code/actor/user/users/request/requests/transaction/transactions/package/traffic/ip
      attack, attacks, attacker, attackers, attacked, exploit*, vulnerabilit*, hack, hacked, hacker
      hackers, breach, malicious, malware, ransomware, ddosed, dos attack
      denial of service, flash loan/loans, flashloan, phish*, compromis*, sql/code/command/template injection
      inject ~ code, unauthorised, adversar*, reentran*, re entrancy, brute force, intrusion
      exposed to the internet, leaked token/credential/credentials/secret/secrets/key/keys, token ~ leaked
      white hat, whitehat, front run*, sandwich*, manipulat* ~ price/prices/market/oracle/votes/balance/balances/value/vote, price/prices/market/oracle/vote/votes ~ manipulat*, infected
      security hole/flaw/researcher/incident/vulnerability, single actor, 攻击, 漏洞, 攻撃`,
    signs: `
      spammer/spammers, remote code execution, zero day, drained
      token/tokens/secret/secrets/credential/credentials/key/keys/password ~ leaked/exposed/disclosed/published/committed/stolen/visible
      unauthenticated ~ access/endpoint/request, security ~ flaw/issue/bug/hole/incident/breach/vulnerability/weakness, breached, unauthorized, 脆弱性, cve
      virus, worm, spam`,
    hints: `
      scrapers, abuse, rce, xss, cves, insecure, hacks, ddos, bots, crawler, crawlers`,
  },
  credentials: {
    names: `
      seed phrase/phrases, ran/running/run/executed/started/created ~ as the? wrong/root/other/another user, owned by/belonging to/belongs to the/a? wrong/another/different/root ~ user/group, incorrect/wrong/insufficient file? permission/permissions/ownership, unencrypted private keys
      full/unrestricted/excessive/elevated/root/admin/administrator/write/too ~ privileges/privilege/rights, gave/given/had/have/with/granted ~ privileges/privilege/rights
      role/roles/policy/policies/rbac/iam/token/user/account ~ not/lacked/lacks/lacking/without ~ grant/granted/allow/allowed/include/permit/permitted/permission/permissions/access/scope/rights
      scoped to ~ only, not in scope, permission gap, missing ~ grant/scope/iam/rbac, accessdenied, accessdeniedexception
      permisos/permiso/permissões/permissão/berechtigung/berechtigungen/droits ~ denegad*/insuficient*/negad*/fehl*/manquant*/insuffisant*/falt*, contraseña, contraseñas, senha, senhas, passwort, mot de passe, credenciales, credenciais, zugangsdaten
      token/tokens/key/keys/secret/secrets/password/passwords/credential/credentials ~ expir*/rotat*/revok*/invalid*/missing/wrong/incorrect/leaked/exposed/stolen/committed/hardcoded/hard/lost/mismatch*/changed/reset/weak/reused/compromised
      expir*/rotat*/revok*/invalid/missing/wrong/incorrect/leaked/exposed/stolen/hardcoded/lost/weak/reused/compromised/stale/old/shared ~ token/tokens/secret/secrets/password/passwords/credential/credentials
      api/access/ssh/signing/private/service/encryption/deploy/gpg key/keys, personal access, service account/accounts/principal, iam role/roles/policy/policies/permission/permissions/access, access to aws/iam
      permissions/permission error/errors/issue/denied, two factor, 2fa, mfa, multi factor, file/directory/folder/bucket permissions/permission/ownership
      revoke, revoked, revoking, revocation, could not/cannot/couldn't/unable/failed to authenticate, authentication ~ fail*/key/token/secret/expired
      api key/keys, access key/keys/token/tokens
      authentication/deploy/refresh/github/personal token/tokens
      missing/wrong/invalid/insufficient/lack/incorrect ~ permission/permissions/privilege/privileges/role/acl/secret/secrets/key
      permission/permissions ~ missing/denied/error/errors/issue/issues/problem/problems/incorrect/wrong/change*
      permission denied, secret/secrets rotation/missing/not
      expired/rotated/revoked/invalid/missing ~ token/tokens/key/keys/secret/secrets/password
      token/tokens/key/keys expired/revoked
      not ~ authorized/authorised to, public/publicly accessible, 权限不足, 密钥, 凭证, 凭据, 密码, 権限, 認証情報`,
    signs: `
      access denied, pat expired/rotated/revoked, expired/classic/invalid/revoked pat
      permission/permissions/privilege/privileges/role/roles/grant/grants/acl/acls ~ error/errors/denied/missing/lack*/wrong/incorrect/insufficient/revok*/removed/issue/issues/problem/problems/required/not/changed
      missing/lack/lacked/lacking/wrong/incorrect/insufficient/excessive/no/without/revok*/remov*/restrict* ~ permission/permissions/privilege/privileges/grant/grants/role/roles/access
      access denied, unauthorized/unauthorised ~ error/errors/401/403, vault token/seal*/secret, rls policy/policies, saml, credential, credentials
      password, passwords, rbac, iam, permissions, secret, secrets`,
    hints: `
      unauthenticated, chmod, chown, sudo, oidc, jwt, ldap, kerberos, oauth
      permission, authentication, authorization, ownership, root user`,
  },
  "data-loss": {
    names: `
      wiped/erased/truncated/purged/destroyed ~ data/database/table/tables/rows/records/backup/backups/files/disk/volume/bucket/everything
      rm rf, drop table/database, delete/update without ~ where, dropped ~ table/database/column/schema, deletion/delet* ~ production/prod/live/wrong ~ data/database/table/bucket/volume/cluster
      deleted/dropped/lost/wiped/overwrote/corrupted ~ data/database/table/rows/records/backups/backup/files/bucket/volume/instance
      deletion of
      数据丢失, 误删, データ消失`,
    signs: `
      data loss/corruption/deletion/deleted, accidental/accidentally/mistakenly/inadvertently/unintentionally ~ delet*/drop/dropped/truncat*/wiped/overwr*
      backup/backups ~ unreadable/missing/corrupt*/fail*, データ損失`,
    hints: `
      backup/backups ~ empty/unusable/useless/never, no ~ backup/backups, corrupt*/corrupted ~ data/file/files/index/database`,
  },
} as const satisfies Record<string, Grades>;
