import type { Grades } from "../graded.ts";

/** What the service stands on, and what comes upon it. Phrases are written as `lexicon` says. */
export const OUTSIDE = {
  network: {
    names: `
      switch/switches/router/routers/access ~ rebooted/restarted/dropped/lost/hung/unplugged/unplug, dropped all ~ links/packets/connections, same/duplicate ip address/addresses, ip address ~ conflict/duplicate/twice, fiber/fibre/cable ~ cut/severed/unplugged
      firewall/firewalls ~ block*/drop*, misconfig* firewall, router/routers/switch/switches ~ fail*/crash*/misconfig*/reboot*/bug/died/lost/dropped
      netzwerkausfall, conectividad, conectividade
      network/routing/traffic/connectivity/link/bgp/peering/uplink ~ loss/blackhol*/flap*/instability/unstable/outage/degrad*/isolat*/split/cut/unreachable/saturat*
      blackhol*, black hole/holed, misrout*, asymmetric routing, route/routes ~ withdrawn/advertis*/announc*/propagat*/lost/dropped/flap*, routing table/tables/loop/rules/change
      issue/issues/problem/problems/failure/error/errors/outage/disruption/misconfiguration ~ in/with/on/of the/our/a? network/networking/routing/router/switch/firewall/cdn/vpn/lan/wan
      lost connectivity/connection to/between/with, connectivity ~ between/loss/lost, could not reach each other, p2p/peer connections/connection/connectivity
      spanning tree, broadcast storm, overlay network, pod network, host network/networking
      network cable/cables/equipment/gear/device/devices/path/paths/segment/namespace/bridge/stack/driver, fibre/fiber cut/break, backbone, transit provider
      network/networking ~ outage/issue/issues/failure/failures/problem/problems/partition/misconfig*/connectivity/congestion/interface/policy/policies/fault/plugin/error/errors/switch/disruption/instability/latency/card/change
      network configuration/config/routes, default gateway/gateways/route, ip/port/packet forwarding, forwarding rule/rules
      fiber/fibre cut, route table/tables, cdn ~ misconfig*/outage/edge, link ~ down/saturated/failure
      routing rule/rules/table/tables/loop/error/issue/problem/problems/configuration
      route/routes ~ missing/leak/wrong, missing ~ route/routes
      switch fail*/port, network switch
      load balancer ~ fail*/crash*/down/routed/routing/stopped, subnets
      ip ~ conflict/exhaustion
      port ~ closed/blocked/open/listening, wasn't listening
      faulty/failed ~ switch/router/cable
      communication between ~ server/servers/services/node/nodes, 网络
      路由, 防火墙, ネットワーク, 回線`,
    signs: `
      vpn/tunnel/wireguard ~ down/fail*/dropped/broke, loss of ~ connectivity/connection/link, port/interface/link/nic flap/flaps/flapping/flapped/down
      masquerad*, packet/packets loss/lost/dropped, not listening, ingress controller ~ cordoned/down/fail*, ipvs, kube proxy, hostnetwork, isp, ipv6, nat
      firewall, mtu, mss, bgp, calico, nat gateway, snat, subnet, wireguard, iptables, nftables, router, tcp, connectivity`,
    hints: `
      netzwerk, réseau, netwerk, duplex, dhcp, undersea, uplink, peering, firewalls, vlan, arp, flannel, cni, vpn, security group/groups, optic*, fibre, fiber, cable
      network
      egress, listen on
      internet connection/connectivity/provider/service`,
  },
  dns: {
    names: `
      dns/nameserver/record/records ~ misconfig*/expired/wrong/incorrect/missing/deleted/propagat*/ttl/cache/stale/lookup/lookups/resolution/fail*/outage
      nxdomain, servfail, could not/cannot/couldn't/unable to resolve, resolv conf, hosts file, mx record/records, aaaa record/records, ns record/records, soa, dnssec, domain ~ expir*/lapsed/renewal/transfer/registrar, zone file
      resolvers, name/domain server/servers, nameserver/nameservers
      domain ~ expired/resolution/resolve, coredns, kube dns, ndots, route53, a record/records
      cname, name/hostname resolution, 域名, 名前解決, ドメイン`,
    signs: `
      dns, resolver, route 53`,
  },
  certificate: {
    names: `
      intermediate was/is missing/expired, certificate/full chain, incomplete/missing/broken chain
      zertifikat, zertifikate, certificat, certificats, certificado, certificados, certificaat
      expired/expiring/expiry ~ cert/certs/certificate/certificates/tls/ssl, certificate ~ expir*/renew*/invalid/untrusted/mismatch/chain/revoked/rotat*/authority, tls/ssl handshake/error/errors/certificate, root ca, intermediate ca
      certificate, certificates, certbot, ssl/tls ~ cert*/expir*/renew*, let's encrypt
      letsencrypt, x509, 证书, 証明書`,
    signs: `
      ca bundle, acme, cert rotation/renewal/expiry, cert/certs, cert manager`,
  },
  dependency: {
    names: `
      service/internet/upstream/region/regional/telecom provider/partner/carrier ~ blocked/blocking/blocks/stopped/failed/failing/dropped/withdrew, google's/cloudflare's/github's/stripe's/slack's/discord's/twilio's/apple's/facebook's/paypal's dns/api/apis/service/services/servers/systems/cdn/resolver/resolvers, bug in a/an/the/our? ~ library/framework/sdk/driver/plugin/package/dependency
      stripe/twilio/github/cloudflare/okta/auth0/sendgrid/fastly/openai/slack/discord/npm/pypi/paypal/shopify/braintree/mailchimp/algolia/datadog/sentry was/were returning/unavailable/down/slow/failing/unreachable/degraded/having
      npm/pypi/rubygems/docker/maven published/removed/yanked
      relayer/relayers/oracle/oracles/feed/feeds/indexer/sequencer/bridge ~ stopped/stuck/down/stale/failed/inactive/halted/outage/delayed/not
      version/versions of ~ had/has/contained/was/were ~ vulnerab*/bug/incompatible/outdated/old
      bug/bugs/issue/problem/flaw/defect/vulnerability in ~ sdk/package/upstream/protocol/library/framework/plugin, known issue in
      their/provider/vendor/partner ~ api/service/endpoint ~ down/failing/failed/changed/unavailable/rejected/slow
      provider/gateway/processor/vendor/supplier ~ outage/failed/failing/down/unavailable/refused/rejected/throttled/returned/timed/slow, outage/incident/failure at/of/with our/the/a/an ~ provider/gateway/processor/vendor/host
      upstream bug/issue/outage/change/maintainer/maintainers/release/update/library/package/dependency/provider/service/api
      bug/bugs/issue/flaw/regression/vulnerability/defect/change in the/a/an/our? ~ library/package/dependency/sdk/driver/plugin/module/crate/gem/framework/upstream/vendor
      dependency/dependencies/package/library/libraries ~ broke*/break*/pinned/unpinned/upgrade*/updated/bump*/removed/deprecat*/yanked/conflict*/mismatch/incompatib*/outdated/hell/version/versions
      not/unpinned/without/lack ~ pin/pinned/pinning ~ version/versions/dependency/dependencies
      transitive dependency/dependencies
      provider/vendor/supplier/partner ~ outage/incident/downtime/failure/changed/change/bug/issue/issues/side/problem/problems
      exchange rate feed, data feed/provider/vendor, rpc provider/node/endpoint
      caused/affected/hit by an? outage at, outage at/of/with our? ~ provider/vendor/supplier/partner/host, outage/incident/bug/problem/issue at/in/with/on github/cloudflare/stripe/twilio/okta/fastly/heroku/npm/docker/auth0/slack/discord/twitter/facebook/slack/sendgrid/mailgun/pypi/rubygems
      github/cloudflare/stripe/twilio/okta/fastly/heroku/discord/twitter/slack/auth0/sendgrid/mailgun/rubygems/libgit2/openssl ~ bug/changed/outage/incident/suspended/blocked/limited/deprecated/removed/broke
      reported back by, packages/package ~ yanked/unpublished/removed, deprecated api, api ~ deprecated
      provider's, one of the packages/dependencies/libraries, dependancy, depend* ~ third/external
      provider decided/changed/disabled/removed, from ~ supplier/vendor, third party
      upstream ~ provider/outage/dependency/project/vendor/regression
      external ~ service/api/provider/outage/dependency/vendor/supplier/protocol/protocols/library
      vendor's
      dependency/dependencies ~ update/upgrade/change/conflict/version/fail*/issue/bump/outage/break*/clash
      flaw/bug in ~ dependency/library/package
      outdated ~ dependency/dependencies/library/plugin/package
      library/package/plugin/gem/module ~ bug
      version ~ incompatib*/mismatch
      breaking change/changes
      caused by cloudflare/github/stripe/twilio/okta/fastly/npm/quay, external to, external api/apis
      第三方, 外部サービス`,
    signs: `
      stripe/twilio/github/cloudflare/okta/auth0/sendgrid/mailgun/fastly/openai/slack/discord/twitter/npm/pypi/docker ~ returned/failed/failing/throttled/rejected/refused/unavailable
      pin ~ version/versions/dependency/dependencies
      third party ~ service/services/api/apis/provider/dependency/dependencies/library/libraries/vendor/component/script/scripts/outage
      external/outside/partner/vendor/supplier ~ service/services/api/apis/provider/system/systems/dependency/dependencies/outage/failure
      on/from/at their side/end/systems/system, 3rd party, supply chain, incompatib* ~ version/versions/library/libraries/package/plugin/module
      oracle price/manipulation, payment/sms/email/identity provider/gateway/processor
      our/the/a/an hosting/email/payment/sms/dns/cdn/auth/identity/ci/registrar/saas/analytics/search/maps provider, price feed, dependency
      library/package/chart/plugin/gem/module ~ version/update/upgrade`,
    hints: `
      payment gateway/processor/provider
      依赖, 上游, 依存, fournisseur, proveedor, fornecedor, drittanbieter, anbieter, prestataire, leverancier, terceros, terceiros, vendor, npm package, docker hub
      github/cloudflare/stripe/twilio/okta/fastly/openai/supabase api/apis, dependencies, library, api/apis ~ restrict*
      outdated/vulnerable/unpatched/incompatible/old/older/unsupported version/versions of
      github/cloudflare/stripe/twilio/okta/fastly/openai/supabase/quay/npm/pypi/dockerhub ~ outage/outages/incident/down/failure/failures/limit/limits`,
  },
  cloud: {
    names: `
      hosting/cloud provider ~ suffered/had/experienced/reported/reports ~ outage/failure/disruption/incident, us/eu/ap/ca/sa east/west/central/south/north/northeast/southeast 1/2/3 ~ outage/could/failed/failure/issue/issues/incident/down, outage in/of/at the region/zone/datacenter
      live migrated/migration ~ by/provider/host
      aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/scaleway/heroku networking/network/connectivity/issue/issues/failed/failing/resolved/internal
      hosting/cloud/vps provider ~ power/network/hardware/host/datacenter/side/upgrade/migrated
      outage/incident/failure/problem/issue/maintenance/disruption at/of/in/with/on aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/scaleway/vultr/heroku/ec2/s3/rds/eks/gke/aks
      aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/scaleway/vultr/ec2 ~ initiated/rebooted/retired/terminated/suspended/reclaimed/degraded/preempt*/evict*/simula*
      instance/instances/vm/droplet/node/host ~ retired/reclaimed/preempted/evicted/rebooted by/scheduled/degraded/terminated by
      spot instance/instances, hypervisor ~ fail*/crash*/reboot*/problem/problems/issue/issues/down/maintenance
      hosting/cloud/vps/server/infrastructure provider ~ suffer*/outage/failure/suspended/maintenance/power/reboot*/incident/down/had/experienced
      provider ~ decided/maintenance/migrat*/moved/outage/simula*
      availability zone ~ fail*/outage/down, cloud/hosting/infrastructure/vps/isp/datacenter provider
      hosting company, region outage/failure, region wide, eks ~ ami, faulty/bad ~ ami
      data center/centre ~ outage/failure/power/move*/migrat*, datacenter ~ outage/failure/power/move*/migrat*
      云服务商, 云厂商, 供应商, クラウド`,
    signs: `
      aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/scaleway/vultr/heroku cloud? was/were/had/has/reported/suffered/blocked/suspended/throttled/experienced
      digitalocean's/aws's/google's/azure's/amazon's/hetzner's/heroku's/gcp's/ovh's, preempt*
      aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/cloud/hosting/provider/scaleway/heroku/gke/eks ~ outage/incident/failure/maintenance/fault/disruption/problem/side`,
  },
  hardware: {
    names: `
      memory module/modules/dimm/stick, dimm, dimms, cable/cables ~ damaged/cut/broken/unplugged/loose/chewed/severed, damaged/cut/broken/loose/unplugged/severed ~ cable/cables, breaker/fuse ~ ~ tripped/opened/blown/blew, disk/drive in the/an/our? ~ server/machine/host/node ~ failed/died/broke/broken, battery/batteries ~ failed/dead/died/drained, 硬盘, 硬件
      fiber/fibre/cable/line ~ cut/damaged/severed, motherboard, mainboard, burned/burnt out, blew up, digger, excavator
      disk/disks/drive/drives ~ died/broke
      hardwaredefekt, hardwarefehler, stromausfall, panne matérielle, panne de courant, fallo de hardware, corte de energía, falha de hardware, queda de energia, stroomstoring, festplatte ~ defekt
      hardware ~ fail*/fault*/malfunction*/issue/issues/problem/problems/defect*/error/errors/died/degrad*/lifecycle
      fail*/fault*/malfunction*/defect*/broken/dead/died/dying/bad ~ disk/disks/drive/drives/ssd/hdd/nvme/ram/dimm/motherboard/psu/nic/switch/router/fan/controller/card/battery/cable/transceiver/optic
      disk/disks/drive/drives/ssd/nvme/dimm/motherboard/psu/nic/transceiver/optic/sfp/battery fail*/fault*/died/malfunction*/dead/broke/degrad*
      power ~ failure/failures/outage/outages/loss/supply/supplies/cut/surge/trip*/breaker, ups ~ fail*/battery, circuit breaker tripped, cooling ~ fail*/outage, air conditioning, ecc error/errors, uncorrectable, smart error/errors/failure, kernel ~ hardware
      fire ~ datacenter/data/building, bad/faulty/defective ~ batch/unit/component/part
      disk/drive/ssd/hdd/nvme/raid/motherboard/psu/pdu/nic/fan/switch/controller/optic/ups/router fail*/fault*/died/broke*/defect*/malfunction*/dead
      failed/failing/faulty/defective/broken/dead/damaged/malfunctioning network? disk/drive/nic/switch/cable/hardware/memory/ram/power/optic/router/ssd/nvme/psu/server/fan
      power ~ outage/failure/loss/surge/cut/supply, overheat*, pci/pcie, nvme ~ faulty
      bad sector/sectors, physical server/machine/disk, ram stick, memory module, 硬件, 断电, ハードウェア, 停電`,
    signs: `
      unplugged, tripped over, knocked ~ cable/plug/out, hardware, lightning`,
    hints: `
      power/diesel/backup/standby/emergency generator/generators, thermal, flood, electrical`,
  },
  time: {
    names: `
      summer time, winter time, wintertime, clock/clocks went/go/goes/set/jumped back/forward/backwards/ahead, time zone of/was/were/is, wrong/different/local/server/account time zone, sommerzeit, zeitumstellung, horário de verão, heure d'été
      clock/clocks ~ minutes/seconds/hours off/fast/slow/ahead/behind/apart, clock/clocks ~ minutes/seconds/hours ~ off/fast/slow/ahead/behind/apart
      clocks, clock of, drifted apart/by
      clock/clocks ~ wrong/out/off/behind/ahead, daylight, unix time, timestamp ~ overflow/wrong/future/timezone, utc/local time ~ confus*/mismatch, time zone/timezone ~ bug/error/mismatch/handling/conversion, new year, license/licence/subscription/trial/domain ~ expired/lapsed, hard coded/hardcoded ~ date/year/expiry
      leap second/day/year/seconds, clock drift/skew/sync*/jump*, time zone bug/error/issue/change
      daylight saving, dst, system clock, desynchronized ~ clock, time sync*/drift/skew, february 29
      29 february, year 2038, y2k, licence/license expir*
      domain/licence/license ~ expired, 时钟, 时间同步, 時刻`,
    signs: `
      time/clock/clocks ~ drift*/skew*/sync*/jump*, year end, end of ~ year/month, time zone, timezone`,
    hints: `
      time zones
      leap, epoch, ntp
      expiry/expiration/expired date`,
  },
} as const satisfies Record<string, Grades>;
