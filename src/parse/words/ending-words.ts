/** An entry that its author marks as the beginning. */
export const BEGINS_INCIDENT =
  /\b(?:(?:start|beginning|onset) of (?:the |our |customer |user )?(?:outage|incident|impact|downtime|disruption)|(?:outage|impact|incident|downtime|disruption) (?:begins|began|starts|started)|problem started|(?:incident|impact|outage|downtime) start)\b/i;

/** An entry that its author marks as the end. */
export const MARKS_END =
  /\b(?:end of (?:the |our |customer |user )?(?:outage|incident|impact|downtime|disruption)|(?:outage|impact|incident|downtime|disruption) (?:ends|ended|is over|was over|over)|(?:incident|impact|outage|downtime) end)\b/i;

/** A change that is put in force. */
export const TAKES_EFFECT =
  /\b(?:applied|deployed|rolled out|released|pushed|uploaded|removed|enabled|disabled|merged|changed|replaced|replaces|reduces|updated|upgraded|switched|activated|launched|goes live|went live|roll-?over)\b/i;

/** Something stops working: no mere preparation, whatever else the entry tells. */
export const BREAKS =
  /\b(?:stops?|stopped|(?:goes|went) (?:down|offline)|crash(?:es|ed)|fails?|failed|(?:becomes?|became) (?:un\w+|inaccessible|slow)|outage|errors|(?:attacker|hacker|exploiter)s? (?:\w+ )?(?:drains?|drained|steals?|stole|mints?|minted|exploits?|exploited|executes?|executed|starts?|started|begins?|began)|first (?:attack|exploit|malicious) \w+|broken (?:version|release|build)|exploited|drained|leaked|deleted|wiped|expires?|expired)\b/i;

/** Harm that is done from one time to another, and over with it. */
export const SPOILS = /\b(?:corrupt\w*|overw\w+|deleted|wiped|exposed|leaked|drained|locked)\b/i;

/** What only the end of an incident sounds like, wherever it stands in an entry. Alternations of words. */
export const ENDS_INCIDENT =
  /(?:\b(?:end of (?:the |our |customer |user )?(?:outage|incident|impact|downtime|disruption)|(?:outage|incident|impact|downtime|disruption) (?:ends|ended|is over|was over|over|mitigated)|all[- ]clear|fully (?:restored|resolved|recovered|operational|functional|reverted|healthy)|bring(?:s|ing)? (?:the |this )?(?:outage|incident) to an end|resolv(?:es|ing) the (?:incident|issue|outage|problem)|(?:issues?|problems?|incident|outage|errors?|bug) (?:was|is|has been|have been|were|are) (?:now |finally |fully |completely )?(?:solved|fixed|resolved|closed|over|gone)|work(?:s|ing|ed)? (?:again|properly|correctly|normally|as (?:intended|expected|normal|usual|before))|(?:now|again|everything|all|services?|site|system|it|users?) (?:\w+ ){0,2}work(?:s|ing|ed)? fine|running normally|loading (?:properly|normally|correctly)|(?:is|are|was|were) (?:now |all )?(?:back|up again|fine now|stable again|healthy again)(?: (?:in|to|on|up|at) [\w-]+)?|(?:comes?|came|coming) (?:back )?(?:online|up)|(?:reliably |fully |publicly )?(?:available|reachable|accessible|online|healthy|operational|functional) again|(?:is|are) now (?:fine|ok|okay|working|stable|healthy|operational|normal|back)|back (?:in |to |into )?(?:operation|service|business|normal|online|up)|succ?ess?fully (?:reloaded|restored|recovered|resumed)|(?:services?|traffic|operations?|everything|launches|builds|requests) (?:\w+ )?(?:resumed?|resumes|recovered|recovers|restored)|all (?:requests|checks|launches|builds|payments|logins) (?:succeed|succeeded|pass|passed)|all green|(?:alarms?|alerts?|pages?|errors?) (?:has |have )?(?:stop|stops|stopped|cease|ceases|ceased)(?: (?:firing|alerting|paging|appearing|occurring))?|(?:alarms?|alerts?) (?:is |are |was |were |has |have |all )?(?:clears?|cleared|resolves?|resolved)|normal (?:service|operations?|traffic|state)|(?:return(?:s|ed|ing)?|went|goes|dropp?(?:s|ed)|down) (?:back )?to (?:normal|baseline|nominal|usual|zero)|back to 100 ?%?|has started (?:[\w-]+ ){0,4}again|no (?:more |further )(?:errors|issues|problems|complaints|alerts))\b|\((?:resolved|restored|fixed|recovered|incident over|end of outage)\))/i;

/** The same in other languages: Spanish, Portuguese, French, German, Dutch, Italian, Chinese, Japanese, Korean. */
export const ENDS_ABROAD =
  /(?<!\p{L})(?:(?:servicio|sistema|sitio|acceso|tráfico|servicios|serviço|sistema|acesso)s? (?:\p{L}+ ){0,2}(?:restablecido|restaurado|recuperado|normalizado)s?|funciona(?:ndo)? (?:correctamente|con normalidad|de nuevo|normalmente|novamente)|inicia \p{L}+ correctamente|(?:incidente|problema|error|erro|falla) (?:resuelto|solucionado|resolvido|corregido|corrigido)|(?:de nouveau|à nouveau) (?:opérationnel|disponible|accessible|en ligne)(?:le)?s?|(?:service|accès|site)s? (?:\p{L}+ ){0,2}rétablis?|(?:incident|problème) (?:résolu|clos|terminé)|wiederhergestellt|(?:störung|problem|fehler) (?:\p{L}+ )?(?:behoben|gelöst)|wieder (?:erreichbar|verfügbar|online|normal|stabil|funktionsfähig)|funktioniert wieder|läuft wieder|(?:storing|probleem) (?:verholpen|opgelost)|(?:servizio|sistema) ripristinato)(?!\p{L})|(?:全面)?(?:復旧|恢复|恢復)(?:完了|しました|した|を確認|正常|完成|服务)|(?:服务|系统|业务)(?:已)?(?:恢复|正常)|(?:障害|問題)(?:は)?解消|正常(?:に)?(?:動作|稼働)を?確認|(?:복구|정상화|해소) ?완료|정상 ?(?:확인|동작|등록|운영)/iu;

/** The paperwork of the end, which comes when all has been well for a while. */
export const CLOSES =
  /\b(?:incident|ticket|case|status(?: page)?|bridge|call|war room) (?:(?:was|is|has been|formally|officially|declared|marked(?: as)?) ){0,3}closed\b|\bclos(?:es|ed|ing) (?:the |this |our )?(?:incident|ticket|case|status|bridge|call|war room)\b/i;

/** Word of the end is sent round, which had come before. */
export const ANNOUNCES =
  /^(?:\W|(?:at|the|our|we|i|team|then|also|and) |\p{Lu}[\p{L}.'’-]{1,20} ){0,5}(?:posts?|posted|sends?|sent|announces?|announced|emails?|emailed|informs?|informed|notif(?:y|ies|ied)|tweets?|tweeted|messages?|messaged|lets? (?:\w+ )?know)(?![\p{L}-]| (?:us|me)\b)/iu;

/** What makes such words no end: it is not so yet, or only in part. */
export const NOT_YET =
  /\b(?:not (?:yet |fully |been )?|partial(?:ly)?|still|some (?:of|users|services|nodes)|until|before(?! [\d~`*])|should be|(?<!confirmed |verified |seen |found )to be|will be|try(?:ing)? to|attempt\w*|in order to|once|when|if|beta|staging|(?:success|throughput|traffic|volume|availability|sales|orders|logins|sign-?ups|connections|capacity|balance|revenue)(?: \w+)? (?:drops?|dropped|falls?|fell|goes|went|down) to (?:zero|0))\b/i;

/** What the last entry of a timeline says when it is the end. */
export const LAST_WORDS =
  /\b(?:closed?|closes|ends|ended|resum(?:es|ed)|recover(?:s|ed)|restored|reachable|accessible|back|online|succeeds?|succeeded|healthy|operational|functional|solved|fixed|resolved|destroyed|revoked|rotated|lifted|reopened|green|passing|normal|stable|stabili[sz](?:ed|ing)|reloaded|flat|completed?|delivered|works?|(?:is|are|was|were) (?:up|working)|again|normally|correctly|functioning|unblocked|unjailed|live|propagat(?:es|ed)|HTTP 200|200 (?:OK|responses?)|(?:with|returns?) 200|(?:drop|fall)s? to|(?:dropped|fell) to|at 100 ?%|(?:attack|abuse|spam|errors?|alerts?|reports) (?:stops?|stopped)|clear(?:ed)?|no (?:more |further )?(?:errors?|refusals|alerts|failures)|finish(?:es|ed)|done|(?:errors?|alerts?|issues?|problems?|symptoms?) (?:is |are |was |were )?gone|(?:goes|went) away|re-?opens?|(?:re)?joined|reconnect(?:s|ed)|reappear(?:s|ed)|ready|(?:up and|now|back|again|is|are|\d\/\d`?) running|synced|success(?:ful(?:ly)?)?|all good|passes|verif(?:ies|ied)|0 restarts|freed|returned to)(?!\w)/i;

/** What a last entry says of something that runs as it should, after others had come back before it. */
export const RUNS =
  /\b(?:healthy|ready|working|works|stable|running|operational|back|success(?:ful(?:ly)?)?|passing)(?!\w)/i;

/** The same as `LAST_WORDS` in other languages. */
export const LAST_WORDS_ABROAD =
  /(?<!\p{L})(?:(?:aplicad|desplegad|corregid|corrigid|verificad|validad|restaurad|restablecid|resuelt|resolvid|solucionad|recuperad|normalizad|reiniciad)[oa]s?|estables?|estável|funciona(?:ndo)?|(?:rétabli|résolu|corrigé|déployé|terminé|vérifié|redémarré|opérationnel)(?:le)?(?:e?s)?|behoben|gelöst|wiederhergestellt|läuft|erreichbar|stabile?|bestätigt|восстановлен[аоы]?|устранен[аоы]?|исправлен[аоы]?)(?!\p{L})|(?:起動|動作|疎通|正常|成功|復旧|解消)(?:を)?確認|完了|解消|復旧|恢复|恢復|修复|修復|正常|上线|完成|通过|통과|완료|정상|복구/iu;

/** A repair that is done: the end where nothing behind it tells more. */
export const REPAIRED =
  /\b(?:deployed|deploys|merges|restarts|reboots|redeploys|reverts|rolls back|rollback|removes|disables|replaces|patches|upgrades|applied|applies|pushed|shipped|cleaned up|cleared|freed|synced|migrated|resized|reduced|increased|set|added|updated|stopped|fixed|merged|released|installed|restarted|rebooted|rebuilt|redeployed|paused|halted|halts|unpublished|republished|removed|deleted|uninstalled|undone|reinstated|replaced|renewed|reverted|rolled back|disabled|re-?enabled|unjailed|upgraded|downgraded|patched|unblocked|verified|verifies|confirmed|confirms|caught up|processed|blacklisted|banned|frozen|withdrawn|refunded)\b/i;

/** What is done when all is over. */
export const AFTERWARDS =
  /\b(?:post-?mortems?|reports?|reported|retro(?:spective)?s?|meeting|blog|announce\w*|statement|communicat\w*|tweet\w*|informed|notified|documentation|documented|documents|wrote|audit\w*|tickets?|follow-?ups?|monitoring)\b/i;

/** A status by which it goes on. */
export const STILL_OPEN =
  /^\W{0,4}(?:ongoing|active|open|unresolved|halted|not (?:yet )?(?:resolved|fixed|mitigated)|investigating|under (?:active )?investigation|investigation (?:ongoing|in progress)|mitigating|still \w+ing)\b(?! (?:source|for|action|items?|follow))/i;
