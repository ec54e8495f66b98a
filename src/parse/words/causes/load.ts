import type { Grades } from "../graded.ts";

/** More than there was room for. Phrases are written as `lexicon` says. */
export const LOAD = {
  capacity: {
    names: `
      fill/fills/filled/filling up? the/its/all? ~ heap/disk/memory/volume, loads/loaded/loading all/every/whole ~ memory/heap
      held/hold/keeps/kept in memory, killed ~ memory/oom, lack of ~ memory/capacity/space/resources
      consum*/used/using/eating/eats/took up? ~ all/cpu/memory
      100 cpu/memory/ram/disk/of? usage/utilization/full, cpu spike, near/to/at/reached/hit 100
      not enough ~ memory/capacity/resources/workers/space/cpu/nodes/disk/ram, maxed out, at/over/beyond/max/maximum capacity
      keep/keeping/cope up? with ~ load/traffic/demand/requests/volume, taking all ~ resources, under heavy/high/increased load
      no more/free space, space left, memory limit/limits, slots, traffic ~ peak*, peaks at, too many pods
      growth of, overload*, over load*, overwhelm*, capacity, exhaust*, saturat*
      surge/spike/influx/burst/flood/rise/jump/peak/uptick/horde/hordes/wave/avalanche/torrent in/of ~ traffic/requests/request/load/connections/users/visitors/queries/usage/demand/activity/fans/students/sessions/transactions
      increase/growth in/of ~ traffic/requests/load/connections/users/demand/usage
      traffic/load/cpu/usage/demand/request spike/spikes/surge/surges/peak/peaks/volume/growth
      traffic/demand/load ~ exceed*/exceeding
      high/heavy/excessive/unexpected/unprecedented/increased/much/sudden/peak/unusual/large ~ traffic/load/demand/concurren*/users/visitors
      large/high number/volume/amount of ~ requests/connections/users/traffic/pods/queries/data
      lot of traffic
      ran/running/run/runs out of ~ memory/disk/space/resources/cpu/ram/capacity/ip/ips/inodes/handles/descriptors
      out of memory/disk/resources/space/storage, oom*
      resource/resources exhaustion/contention/limit/limits/constraint/constraints/starvation/bottleneck
      insufficient/inadequate/limited/not/lack ~ resources/capacity/memory/disk/space/storage/workers/ram/cpu/servers
      under provision*, underprovision*, undersiz*, too small, quota, quotas
      too many ~ requests/users/files/processes/jobs/pods/connections
      disk/volume/filesystem/partition/pool/drive/storage ~ full/filled, no space left, no/low disk space
      cpu/memory/ram usage/utilization/utilisation/saturation/pressure/consumption/overload/limit/limits
      consum* all/excessive/available ~ memory/ram/cpu/disk/resources, throttl*, scaling limit/issue/policy
      couldn't/could not/unable/failed to scale/cope, starv*, hug of death
      file descriptor/descriptors limit, exceed* ~ limit/limits/capacity
      concurrent users/requests/connections, load testing, 容量不足, 过载, 資源不足, 磁盘满, 过高, 配额, 過負荷, リソース不足, 枯渇`,
    hints: `
      rate limit*, bottleneck, bottlenecks, traffic, high load, heavy load, load, limit reached, many requests
      disk space, scal* issue/issues/problem`,
  },
  "connection-pool": {
    names: `
      exhausted/exhausting ~ connections, pool was/is/too/became/reached, connection pool/pools/pooling
      connections pool, pool exhaust*/size/limit/limits, pooling
      connection limit/limits/leak/leaks/exhaustion, connections ~ exhausted/leaked/leaking/exceed*/limit
      max/maximum connections, max/maximum number of database connections, too many ~ connections
      leaked/unclosed/idle/excessive/excess/stale ~ connections
      connections ~ not/never/without ~ closed/released/closing/released/returned, pgbouncer, hikari*
      high/large/excessive number of ~ connections, connections ~ open, forgot to close ~ connections
      incoming/hordes/flood/surge/spike/influx of? ~ database connections
      running/ran/run out of ~ connections, 连接池, 連接數, 接続プール, コネクションプール`,
    hints: `
      database/db/postgres/mysql/redis/sql connections, open connections`,
  },
  database: {
    names: `
      slow/inefficient/unoptimized/unoptimised/expensive/heavy/complex/problematic/costly/runaway/bad ~ query/queries/sql
      poorly ~ optimized/optimised/written/indexed ~ query/queries/sql
      long running ~ query/queries/transaction/transactions, bottleneck ~ database
      query/queries ~ not ~ optimized/optimised, deadlock, deadlocks, deadlocked
      database/db/mysql/postgres/postgresql/mariadb/mongodb/redis/rds/aurora/elasticsearch/clickhouse ~ crash*/failover/outage/overload*/overwhelm*/bottleneck/performance/stall*/deadlock*/lock/locks/locking/locked/corrupt*/unresponsive/failure/failed/replication/index/indexes/indexing
      overload*/crash*/lock*/stall*/failure/corruption/corrupt*/failover/bottleneck/bottlenecks/performance/down ~ in/of/on/for ~ database/db/mysql/postgres/redis
      full table scan/scans, sequential scan/scans, table scan/scans, query planner
      missing/lack/no/dropped/corrupt*/inefficient ~ index/indexes/indexing
      replication lag/fail*/broke*/slot/slots, table lock/locks/locking, lock contention, row locks
      schema mismatch/change/changes/drift, vacuum*, query plan/plans/performance/optimization/optimisation
      database queries/query, primary/replica ~ crash*/failed/lag, database schema, excessive data
      query ~ fetching, database reached/reaching ~ capacity
      database server/cluster ~ unresponsive/fail*/crash*/down/overload*/overwhelm*
      database connection/connectivity issue/issues/failure/failures, 数据库, データベース, 慢查询`,
    hints: `
      database, databases, mysql, postgres, postgresql, mongodb, sql, query, queries, index*, redis`,
  },
  storage: {
    names: `
      storage ~ fail*/issue/issues/outage/problem/system/backend/latency/corrupt*/array/node
      disk io/i/quota/pressure/throughput/latency/corruption
      volume/volumes ~ mount*/attach*/unavailable/fail*/unmount*/detach*, file system, filesystem, zfs, nfs
      ceph, longhorn, s3 bucket, ebs, inode, inodes, iops, persistent volume/volumes, persistentvolume*, pvc
      pv, pvs, no space left, out of ~ space, rpool, zpool, 存储, 磁盘, ストレージ, ディスク`,
    hints: `
      storage, disk space, disk, snapshot, snapshots, volume, volumes, partition`,
  },
  "memory-leak": {
    names: `
      memory leak/leaks/leakage, leak/leaks/leaked/leaking ~ memory, memory ~ never/not ~ freed/released
      heap growth/grew/leak, leaking goroutines/memory/heap, unbounded ~ cache/growth/memory/queue
      never evict*, not/weren't ~ released from memory, 内存泄漏, 内存泄露, メモリリーク`,
  },
  "cascading-failure": {
    names: `
      cascad*, domino, retry/retries storm/storms/loop/loops/flood*/overwhelm*/amplif*/overload*
      thundering herd, knock on, chain reaction, ddos* ourselves/ourself/itself/our
      retr* ~ amplif*/overload*/storm/flood*/overwhelm*, snowball*, ripple, dependent services ~ fail*
      death spiral, feedback loop, vicious circle/cycle, clients ~ retry/retrying/retried, exacerbat* ~ retr*, 雪崩, 级联, 連鎖`,
  },
} as const satisfies Record<string, Grades>;
