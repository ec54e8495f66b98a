import type { Grades } from "../graded.ts";

/** More than there was room for. Phrases are written as `lexicon` says. */
export const LOAD = {
  capacity: {
    names: `
      redis/memory/queue/cache/heap/mailbox/store/partition/buffer/inbox was/were/is/became/ran ~ full, mémoire/disque/platte/speicher/festplatte/disco ~ pleine/plein/voll/lleno/cheio, いっぱい, took/takes/taking all of? the/its? ~ memory/cpu/space/connections/workers
      quota/quotas/credit/credits/budget/allowance was/were/is/had ~ used/exhausted/spent/exceeded/reached, visiteurs/utilisateurs/usuarios/nutzer/benutzer ~ simultanés/simultáneos/gleichzeitig
      loaded above/over/beyond/to ~ 70/80/85/90/95/100, times more ~ pages/data/rows/requests/users/records/files than
      viral, brought ~ visitors/users/traffic/requests/players
      single thread/threaded, clog*, low/insufficient/small/inadequate limit/limits on/for/of, too few/little ~ workers/replicas/instances/resources/memory/nodes/servers/threads/slots/pods/cores
      could/can not ~ handle/sustain/bear/withstand/process/take ~ load/volume/traffic/number/amount/rate, cold start/starts
      fivefold, twofold, threefold, 10x/5x/3x/2x/20x/100x ~ traffic/load/usage/usual/normal/requests
      überlast*, überlastung, surcharge, surchargé, sobrecarga, sobrecargado, sobrecarregado, saturación, saturação, capacidad, capacidade, capacité, overbelast, sin memoria, sem memória, speicher voll, disque plein, disco lleno/cheio
      traffic/request/requests/load/usage/demand/volume/users ~ grew/doubled/tripled/increased/exploded/spiked/surged/jumped
      spike/spikes/surge/influx/wave/flood/burst/rush of/in ~ users/signups/accounts/visitors/clients/messages/events/writes/reads/emails/jobs/nodes
      more ~ requests/traffic/load/users/connections than, excessive/abnormal/extreme/unsustainable ~ load/requests/traffic/usage/memory/cpu/logging/number
      abnormally/unusually/unexpectedly/extremely high/large ~ number/volume/load/traffic/requests
      under powered, underpowered, underscal*, under sized, undersized, over capacity, overcommit*, oversubscribed, over subscribed, overprovisioned
      ran/run/running/runs ~ low/short on/of, out of ~ quota/workers/threads/ports/sockets/handles
      hit/hits/hitting/reached/reaches/reaching/exceed*/exceeding the/our/a/its/their? ~ limit/limits/quota/quotas/capacity/ceiling/maximum/cap/threshold/rate
      limit/quota/capacity/cap was/were/is/been/being reached/exceeded/hit
      memory/cpu/ram/disk/load/usage/utilization/utilisation/heap at/to/of/above/over/near ~ 90/95/98/99/100
      memory/ram/cpu/disk/heap/swap ~ exhaust*/pressure/spike*/pegged/maxed/saturat*/grew/full/filled/starv*, oomkilled, killed by ~ oom
      could/can/did not ~ keep up/handle/cope/scale/sustain/absorb/serve, couldn't/can't/unable to ~ keep up/handle/cope/scale/sustain/absorb
      not ~ able/designed/sized/scaled/provisioned to/for ~ handle/load/traffic/volume/users/scale/many
      disk/filesystem/partition/volume/drive/inodes ~ exhausted/exhaustion/pressure/ran/run/running out/full/100, unpruned/uncleaned ~ images/logs/files/backups/snapshots, never/not pruned/truncated, log/logs ~ never/not rotated, pvc/pv/volume ~ full/filled
      logs/log ~ fill/filled/filling/grew/growth/consumed, disk/partition/volume ~ filled, unbounded ~ log/logs/growth/queue/cache
      too many/much ~ data/events/messages/queries/fetches/entries/objects/workers/threads/writes/reads/load/traffic/memory/clients/nodes/logs
      all ~ workers/threads/slots/dynos ~ busy/blocked/occupied/used, worker/thread pool ~ exhaust*/size/full/starv*
      hug of death, slashdotted, went viral, black friday
      noisy neighbor/neighbour, resource/resources ~ starv*/hungry/intensive/heavy/contention, heavy job/query/request/requests/operation/task/workload/usage
      hot spot/partition/shard/key, hotspot, single node/server/instance/worker ~ handle/overload*/load
      fill/fills/filled/filling up? the/its/all? ~ heap/disk/memory/volume, loads/loaded/loading all/every/whole ~ memory/heap
      held/hold/keeps/kept in memory, killed ~ memory/oom, lack of ~ memory/capacity/space/resources
      consum*/used/using/eating/eats/took up? ~ all/cpu/memory
      not enough ~ memory/capacity/resources/workers/space/cpu/nodes/disk/ram, at/over/beyond/max/maximum capacity
      keep/keeping/cope up? with ~ load/traffic/demand/requests/volume, taking all ~ resources, under heavy/high/increased load
      no more/free space, space left, memory limit/limits, peaks at, too many pods
      growth of, overload*, over load*, capacity, saturat*
      surge/spike/influx/burst/flood/rise/jump/peak/uptick/horde/hordes/wave/avalanche/torrent in/of ~ traffic/requests/request/load/connections/users/visitors/queries/usage/demand/activity/fans/students/sessions/transactions
      traffic/load/demand/request spike/spikes/surge/surges/peak/peaks/volume/growth
      traffic/demand/load ~ exceed*/exceeding
      high/heavy/excessive/unexpected/unprecedented/increased/much/sudden/peak/unusual/large ~ traffic/load/demand/concurren*/users/visitors
      large/high number/volume/amount of ~ requests/connections/users/traffic/pods/queries/data
      lot of traffic
      ran/running/run/runs out of ~ memory/disk/space/resources/cpu/ram/capacity/ip/ips/inodes/handles/descriptors
      out of memory/disk/resources/space/storage
      under provision*, underprovision*, undersiz*
      too many ~ requests/users/files/processes/jobs/pods/connections
      disk/volume/filesystem/partition/pool/drive/storage ~ full/filled, no space left, no/low disk space
      throttl*, scaling limit/issue/policy
      couldn't/could not/unable/failed to scale/cope, starv*, hug of death
      file descriptor/descriptors limit, exceed* ~ limit/limits/capacity
      concurrent users/requests/connections, load testing, 容量不足, 过载, 資源不足, 磁盘满, 过高, 配额, 過負荷, リソース不足, 枯渇`,
    signs: `
      could not hold/carry/bear/take it/them/that/all, thousand/thousands/million/millions of visitors/users/requests/players/connections
      bottleneck/bottlenecks, times the/our/as/more/its ~ usual/normal/expected/traffic/load/visitors/users/requests, tenfold
      rate limit/limits/limited/limiting, oom killed/killer/kill/kills
      thread/threads/worker/workers/queue/slot/slots/socket/sockets/port/ports ~ exhaust*/starv*/saturat*/depleted/maxed/busy/full, front page, hacker news
      peak hours/traffic/load/time, 100 cpu/memory/ram/disk/of? usage/utilization/full, cpu spike, near/to/at/reached/hit 100, maxed out, exhaust*
      increase/growth in/of ~ traffic/requests/load/connections/users/demand/usage, oom*
      resource/resources exhaustion/contention/limit/limits/constraint/constraints/starvation/bottleneck
      insufficient/inadequate/limited/not/lack ~ resources/capacity/memory/disk/space/storage/workers/ram/cpu/servers, too small
      cpu/memory/ram usage/utilization/utilisation/saturation/pressure/consumption/overload/limit/limits
      consum* all/excessive/available ~ memory/ram/cpu/disk/resources, popular*, slots, quota, quotas, overloading, cpu, high volume, scaling, disk usage
      large/huge ~ file/files/query/payload/objects, high load, heavy load, many requests, disk space`,
    hints: `
      traffic ~ peak*
      memory
      traffic, load, limit reached
      scal* issue/issues/problem
      overwhelm*`,
  },
  "connection-pool": {
    names: `
      takes/took/holds/held/keeps/kept a/its/the/one? connection/connections and/while/until/open/for, connections ~ gone/taken at once, postgres/database/mysql ~ refuses/refused connections
      opened/opens/opening/open its/their own/a/an/new? ~ own/new/separate ~ connection/connections ~ request/query/call
      connections ~ of/in the pool, connections ~ all/were/are in use, sorry too many clients, connections were/are/being? opened ~ request/query
      pool of ~ connections, connection/connections pool/pools ~ exhaust*/full/small/limit/size/misconfig*/starv*/leak*/deplet*/saturat*
      exhaust*/deplet*/saturat*/starv* ~ connection/connections/pool, connection/connections ~ exhaust*/deplet*/saturat*/maxed/leak*
      pool timeout/timeouts/exhausted/depleted/starvation, waiting for a? ~ connection, no ~ connections available/left/free, no free/available connections
      not ~ returned to the? pool, connections ~ held/kept/idle/stuck/lingering/piled/piling, max_connections, maxconn
      remaining connection slots, too many clients, too many open ~ connections
      exhausted/exhausting ~ connections, connection pool/pools/pooling
      connections pool, pool exhaust*/size/limit/limits
      connections ~ exhausted/leaked/leaking/exceed*/limit
      max/maximum connections, max/maximum number of database connections, too many ~ connections
      connections ~ not/never/without ~ closed/released/closing/released/returned
      high/large/excessive number of ~ connections, connections ~ open, forgot to close ~ connections
      incoming/hordes/flood/surge/spike/influx of? ~ database connections
      running/ran/run out of ~ connections, 连接池, 連接數, 接続プール, コネクションプール`,
    signs: `
      refused/refusing/rejected new connections/ones, max connections/conn/pool, pool was/is/too/became/reached
      connection limit/limits/leak/leaks/exhaustion, leaked/unclosed/idle/excessive/excess/stale ~ connections
      database/db/postgres/mysql/redis/sql connections, open connections`,
    hints: `
      hikari*, pgpool, proxysql, odyssey, pooling, pgbouncer`,
  },
  database: {
    names: `
      table/tables ~ corrupted/damaged/corrupt, lock/locks ~ database held by, bottleneck ~ ~ the database, ids/sequence/integers/integer ~ ran out/exhausted/overflowed, auto incrementing/increment integer/id/column, used every/all possible? ids/integers/integer, etcd ~ unstable/bloat*/oversized/full
      database/db/mysql/postgres/mongodb ran/run/running out, autovacuum could/did not, planner chose/picked, bad/wrong/poor ~ plan, statistics were stale/outdated/missing, table/tables bloated/bloat
      índice/índices/indice/indexes/indices/index ~ faltando/faltante/faltantes/missing/absent/fehlt/fehlen/manquant/manquants
      overloaded/unresponsive/failing/failed/crashed/broken/corrupt/corrupted/unhealthy/damaged database/db/mysql/postgres/mongodb/redis/cluster database?
      base de datos/données/dados ~ caíd*/lent*/bloque*/corrupt*/satur*/fall*, datenbank ~ ausgefallen/überlastet/langsam/fehler/defekt, datenbankfehler, requête/requêtes lente/lentes, consulta/consultas lenta/lentas
      corrupt*/damage*/slow*/performance/problem/problems/issue/issues/failure/contention/deadlock/deadlocks/error/errors/bottleneck/load ~ in/of/on/with/at the/our/its/a? ~ database/databases/db/mysql/postgres/postgresql/mongodb/redis/rds/table/index
      replica/replicas/replication/standby ~ lag*/fail*/broke*/stuck/behind/diverg*/rejoin/crash*/corrupt*
      failover of ~ database/primary/master, transaction id, wraparound, dead tuples
      lock/locks/locked/locking ~ table/tables/row/rows/query/queries/transaction/transactions, idle in transaction
      n 1 query/queries, n plus one, unindexed, without an? index, query/queries ~ slow/expensive/timeout/timed/time/lock*/block*/inefficient/full/scan/planner
      high number of ~ queries, expensive/slow/heavy/long ~ query/queries/join/joins/select, alter table, schema lock, db lock/load/cpu/performance/server/crash*
      quorum ~ lost/loss, lost quorum, shard/shards/sharding ~ fail*/unbalanced/unassigned/hot/down, cluster state ~ red, unassigned shards
      slow/inefficient/unoptimized/unoptimised/expensive/heavy/complex/problematic/costly/runaway/bad ~ query/queries/sql
      poorly ~ optimized/optimised/written/indexed ~ query/queries/sql
      long running ~ query/queries/transaction/transactions, bottleneck ~ database
      query/queries ~ not ~ optimized/optimised, deadlock, deadlocks, deadlocked
      database/db/mysql/postgres/postgresql/mariadb/mongodb/redis/rds/aurora/elasticsearch/clickhouse ~ crash*/failover/outage/overload*/overwhelm*/bottleneck/performance/stall*/deadlock*/lock/locks/locking/locked/corrupt*/unresponsive/failure/failed/replication/index/indexes/indexing
      overload*/crash*/lock*/stall*/failure/corruption/corrupt*/failover/bottleneck/bottlenecks/performance/down ~ in/of/on/for ~ database/db/mysql/postgres/redis
      full table scan/scans, sequential scan/scans, table scan/scans, query planner
      replication lag/fail*/broke*/slot/slots, table lock/locks/locking, lock contention, row locks
      vacuum*, query plan/plans/performance/optimization/optimisation
      primary/replica ~ crash*/failed/lag, excessive data
      query ~ fetching, database reached/reaching ~ capacity
      database server/cluster ~ unresponsive/fail*/crash*/down/overload*/overwhelm*
      database connection/connectivity issue/issues/failure/failures, 数据库, データベース, 慢查询`,
    signs: `
      database/db parameter/parameters/migration/migrations ~ wrong/incorrect/failed/broke/missing/locked
      database/db/mysql/postgres/postgresql/mariadb/mongodb/mongo/redis/rds/aurora/elasticsearch/cassandra/dynamodb/sqlite/etcd/oracle ~ slow*/hung/hang*/froze/frozen/down/died/dead/unavailable/unreachable/restart*/wraparound/vacuum*/contention/blocked/exhaust*/saturat*/oom/refus*/problem/problems/issue/issues/error/errors/outage/damage*/unhealthy
      split brain, txid, long/blocking/stuck/open transaction/transactions, index ~ missing/corrupt*/dropped/rebuild/bloat
      missing/lack/no/dropped/corrupt*/inefficient ~ index/indexes/indexing, schema mismatch/change/changes/drift, paritydb, sqlite, autovacuum, bloat, raft
      database queries/query, mariadb`,
    hints: `
      rocksdb, leveldb, goleveldb, influxdb, couchdb, firestore, mongodb, mongo, cassandra, dynamodb, opensearch, memcached
      sql server, database schema
      postgres*, rds
      database, databases, mysql, query, queries, redis`,
  },
  storage: {
    names: `
      disk/disks/drive/drives/volume/volumes/mount/filesystem/array/raid/nas/san/bucket/nfs ~ detach*/unmount*/corrupt*/lost/missing/fail*/degraded/unavailable/slow/hung/full/disconnect*/unplug*
      wrong/incorrect disk/drive/volume/partition/mount/bucket, object storage ~ fail*/outage/error/errors/down/unavailable/misconfig*
      io wait/bottleneck/errors/saturat*/stall*, disk ~ io/latency/contention/saturat*/errors, block storage/device, storage ~ full/exhaust*/down/unavailable/slow/error/errors/layer/cluster/pool/device/class
      mount point/points ~ missing/lost/stale, stale ~ mount/file handle
      storage ~ fail*/issue/issues/outage/problem/system/backend/latency/corrupt*/array/node
      volume/volumes ~ mount*/attach*/unavailable/fail*/unmount*/detach*
      ebs, persistent volume/volumes, persistentvolume*
      out of ~ space, 磁盘, ストレージ`,
    signs: `
      no space left, 存储, ディスク, iscsi, raid, zfs, nfs, ceph, longhorn, iops, pvc, pv, pvs, rpool, zpool, drive, drives, disks, mount, volumes`,
    hints: `
      smb, glusterfs, minio, btrfs, lvm, file system, filesystem, s3 bucket, inode, inodes
      storage, disk, snapshot, snapshots, volume, partition
      disk io/i/quota/pressure/throughput/latency/corruption`,
  },
  "memory-leak": {
    names: `
      goroutines/threads/handles/listeners/objects piled/accumulated/piling/accumulating, heap/memory ~ rose/grew/climbed/increased ~ never/until/every
      cache/map/list/buffer/registry ~ without/no/never ~ bound/bounds/limit/eviction/evicted, without an? ~ upper/size bound/limit, unbounded ~ list/map/buffer/registry/cache
      memory ~ climb*/grew/grow*/rose/rising ~ steadily/until/continuously/forever, climbed/climbing/growing/grew steadily, listeners/goroutines/objects/entries/buffers/handles ~ never removed/released/evicted/freed/closed
      memory ~ leak*/accumulat*/never freed/not freed/kept growing/grew over/climb*/creep*, never/not ~ freed/garbage collected, leak/leaks/leaked/leaking ~ goroutine/goroutines/threads/tasks/handles/listeners/objects/heap
      unbounded ~ cache/map/growth/queue/buffer/memory, memory usage ~ grew/growing/growth/climb*/never
      steadily/slowly/gradually ~ grew/growing/climb*/increas*/consum* ~ memory/ram/heap, heap ~ exhaust*/never/grow*, garbage collection/collector ~ pause*/pressure/thrash*
      memory leak/leaks/leakage, leak/leaks/leaked/leaking ~ memory, memory ~ never/not ~ freed/released
      heap growth/grew/leak, leaking goroutines/memory/heap, unbounded ~ cache/growth/memory/queue
      never evict*, not/weren't ~ released from memory, 内存泄漏, 内存泄露, メモリリーク`,
    signs: `
      goroutine/thread/handle/listener/descriptor/resource leak/leaks`,
  },
  "cascading-failure": {
    names: `
      stampede/stampedes/stampeded, fell over too, others/neighbours/neighbors/callers ~ too/down/overloaded, pushed/shifted/moved the? load to/onto, all requests ~ hit/fell ~ database/backend/origin
      overload/failure/failures/outage/errors/slowness/latency spread/spreading/cascaded/propagated to/from/across/through, blocked/blocking all/the/every ~ callers/threads/downstream, took every/all other/others, one slow ~ service/query/dependency/host
      cascade/cascaded/cascades/cascading into/to/through/across/down, clients/client/callers/consumers ~ retried/retrying/reconnected ~ spike/load/at once/together
      load ~ moved/shifted/fell/spread ~ others/other/remaining, the/all others/rest ~ fail*/overload*/crash*/followed
      cascading, knock on/effect/effects, domino effect, took/taking/brought/bringing down ~ other/others/rest/remaining/all/whole/everything
      spill over, spilled over, spread to ~ other/all/rest, propagat* to/across/through ~ other/all/services/system/cluster/downstream
      in turn ~ caus*/overload*/overwhelm*/led/trigger*/fail*
      remaining/other/surviving/healthy ~ nodes/servers/instances/replicas/hosts/link/links ~ overload*/overwhelm*/fail*/crash*/struggl*/could/took/fill*
      retry/retries/retrying/reconnect/reconnects/reconnecting ~ storm/flood*/overload*/overwhelm*/amplif*/worse*/exacerbat*/pile/load
      exacerbat*/amplif*/compound*/worsen* ~ problem/problems/load/issue/outage/connectivity
      downstream/dependent/upstream services ~ also/then/began/started ~ fail*/timeout/time/error, all services ~ because/since/depend*, health checks ~ fail* ~ kill*/restart*/remov*, single point of failure, failed over and over
      cascad*, domino, retry/retries storm/storms/loop/loops/flood*/overwhelm*/amplif*/overload*
      knock on, chain reaction, ddos* ourselves/ourself/itself/our
      retr* ~ amplif*/overload*/storm/flood*/overwhelm*, dependent services ~ fail*
      vicious circle/cycle, clients ~ retry/retrying/retried, exacerbat* ~ retr*, 雪崩, 级联`,
    signs: `
      one after another/the, snowball*, which in turn caused/led/overloaded/overwhelmed/made/meant/triggered, chain of ~ failures/events/effects
      thundering herd, snowball*, ripple, death spiral, feedback loop, 連鎖, exacerbat*`,
    hints: `
      in turn
      compounding`,
  },
} as const satisfies Record<string, Grades>;
