import type { Grades } from "../graded.ts";

/** What the service stands on, and what comes upon it. Phrases are written as `lexicon` says. */
export const OUTSIDE = {
  network: {
    names: `
      network/networking ~ outage/issue/issues/failure/failures/problem/problems/partition/misconfig*/connectivity/congestion/interface/policy/policies/fault/plugin/error/errors/switch/disruption/instability/latency/card/change
      network configuration/config/routes, default gateway/gateways/route, ip/port/packet forwarding, forwarding rule/rules, masquerad*
      uplink, peering, fiber/fibre cut, ipv6, nat, route table/tables, cdn ~ misconfig*/outage/edge, link ~ down/saturated/failure
      firewall, firewalls, routing rule/rules/table/tables/loop/error/issue/problem/problems/configuration
      route/routes ~ missing/leak/wrong, missing ~ route/routes, packet/packets loss/lost/dropped, mtu, mss
      bgp, vlan, arp, flannel, calico, cni, switch fail*/port, network switch
      load balancer ~ fail*/crash*/down/routed/routing/stopped, nat gateway, snat, subnet, subnets
      ip ~ conflict/exhaustion, vpn, wireguard, iptables, nftables, security group/groups
      port ~ closed/blocked/open/listening, not listening, wasn't listening
      faulty/failed ~ switch/router/cable, router, optic*, fibre, fiber, cable, tcp
      communication between ~ server/servers/services/node/nodes, ingress controller ~ cordoned/down/fail*, 网络
      路由, 防火墙, ネットワーク, 回線`,
    hints: `
      network, load balancer, load balancers, load balancing, connectivity, proxy, reverse proxy, ingress
      egress, listening, listen on`,
  },
  dns: {
    names: `
      dns, resolver, resolvers, name/domain server/servers, nameserver/nameservers
      domain ~ expired/resolution/resolve, coredns, kube dns, ndots, route53, route 53, a record/records
      cname, name/hostname resolution, 域名, 名前解決, ドメイン`,
  },
  certificate: {
    names: `
      certificate, certificates, certbot, ssl/tls ~ cert*/expir*/renew*, cert/certs, let's encrypt
      letsencrypt, cert manager, x509, 证书, 証明書`,
  },
  dependency: {
    names: `
      on/from/at their side/end/systems/system, reported back by, packages/package ~ yanked/unpublished/removed, deprecated api, api ~ deprecated
      provider's, one of the packages/dependencies/libraries, dependancy, depend* ~ third/external, partner
      provider decided/changed/disabled/removed, from ~ supplier/vendor, third party, 3rd party
      upstream ~ service/api/provider/outage/dependency/issue/change/project/bug/vendor/regression/failure
      external ~ service/api/provider/outage/dependency/vendor/supplier/protocol/protocols/library, vendor
      vendor's, vendors, payment/sms/email/identity provider/gateway/processor, npm package, docker hub
      supply chain
      dependency/dependencies ~ update/upgrade/change/conflict/version/fail*/issue/bump/outage/break*/clash
      flaw/bug in ~ dependency/library/package/module
      outdated ~ dependency/dependencies/library/plugin/package
      library/package/chart/plugin/gem/module ~ version/update/upgrade/bug
      incompatib* ~ version/versions/library/libraries/package/plugin/module, version ~ incompatib*/mismatch
      breaking change/changes
      github/cloudflare/stripe/twilio/okta/fastly/openai/supabase/quay/npm/pypi/dockerhub outage/outages/incident/down/api/apis/failure
      caused by cloudflare/github/stripe/twilio/okta/fastly/npm/quay, external to, external api/apis
      oracle price/manipulation, 第三方, 依赖, 上游, 外部サービス, 依存`,
    hints: `
      dependency, dependencies, upstream, library, external, api/apis ~ restrict*, plugin, registry`,
  },
  cloud: {
    names: `
      provider ~ decided/maintenance/migrat*/moved/outage/simula*
      aws/azure/gcp/google/amazon/linode/digitalocean/hetzner/ovh/cloud/hosting/provider/scaleway/heroku/gke/eks ~ outage/incident/failure/maintenance/fault/disruption/problem/side
      availability zone ~ fail*/outage/down, cloud/hosting/infrastructure/vps/isp/datacenter provider
      hosting company, region outage/failure, region wide, eks ~ ami, faulty/bad ~ ami
      data center/centre ~ outage/failure/power/move*/migrat*, datacenter ~ outage/failure/power/move*/migrat*
      云服务商, 云厂商, 供应商, クラウド`,
  },
  hardware: {
    names: `
      hardware
      disk/drive/ssd/hdd/nvme/raid/motherboard/psu/pdu/nic/fan/switch/server/controller/optic/ups/router fail*/fault*/died/broke*/defect*/malfunction*/dead
      failed/failing/faulty/defective/broken/dead/damaged/malfunctioning network? disk/drive/nic/switch/cable/hardware/memory/ram/power/optic/router/ssd/nvme/psu/server/fan
      power ~ outage/failure/loss/surge/cut/supply, overheat*, pci/pcie, nvme ~ faulty, electrical
      bad sector/sectors, physical server/machine/disk, ram stick, memory module, 硬件, 断电, ハードウェア, 停電`,
  },
  time: {
    names: `
      leap second/day/year/seconds, clock drift/skew/sync*/jump*, ntp, time zone bug/error/issue/change
      timezone, daylight saving, dst, system clock, desynchronized ~ clock, time sync*/drift/skew, february 29
      29 february, year 2038, y2k, expiry/expiration/expired date, licence/license expir*
      domain/token/licence/license ~ expired, 时钟, 时间同步, 時刻`,
  },
} as const satisfies Record<string, Grades>;
