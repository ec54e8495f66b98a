import type { Detector } from "../../model/vocabulary.ts";
import { listed } from "./lexicon.ts";

/** Who or what noticed, as it is told in Japanese, Chinese, Korean and Russian; found wherever it stands. */
const FOREIGN_DETECTORS: Readonly<Record<Detector, string>> = {
  monitoring:
    "アラート受信, アラートが発, アラートで検知, アラートにより, 監視アラート, 監視で検知, 自動検知, 收到告警, 收到报警, 触发告警, 告警触发, 监控发现, 监控告警, 预警, 哨兵首跑, 哨兵发现, 哨兵告警, 알림 수신, 알람 발생, 알람 수신, 모니터링에서, 모니터링 알림, 경보 발생, 에러 알림, сработал алерт, сработало оповещение, мониторинг показал",
  customer:
    "ユーザー報告, ユーザ報告, ユーザーより, ユーザーから報告, ユーザーからの報告, ユーザーから連絡, ユーザからの, お客様から, 顧客から, 利用者から, 問い合わせを受, ユーザー指摘, ユーザーの目視, 用户反馈, 用户报告, 用户投诉, 用户上报, 客户反馈, 客户报告, 사용자 신고, 사용자 제보, 사용자 문의, 고객 문의, 고객 신고, 고객 제보, пользователи сообщ, пользователь сообщ, жалобы пользовател, жалобы от, клиент сообщ, клиенты сообщ",
  "third-party": "外部からの指摘, 研究者から, 白帽, 安全研究员, 第三方通报, 외부 제보, 외부 신고",
  internal:
    "手動テスト, 手動確認, 動作確認中に, 開発中に, レビュー中に, 目視で, 開発者が, 社内で, 本人发现, 我发现, 开发发现, 测试发现, 巡检发现, 审计发现, 人工发现, 手动发现, 시연 중, 개발 중 발견, 테스트 중 발견, 수동 발견, 직접 발견, 내부에서 발견, обнаружил разработчик, обнаружено вручную, обнаружил вручную",
};

/** The phrases of each detector, with those of other languages, as `lexicon` takes them. */
export function detectorPhrases(words: Readonly<Record<Detector, string>>): [Detector, readonly string[]][] {
  return (Object.entries(words) as [Detector, string][]).map(([value, phrases]) => [
    value,
    listed(`${phrases}\n${FOREIGN_DETECTORS[value]}`),
  ]);
}
