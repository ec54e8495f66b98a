import type { Cause } from "../../../model/vocabulary.ts";
import type { Grades } from "../graded.ts";

/**
 * What causes are called in Japanese, Chinese, Korean and Russian, found wherever it stands, and in French, Spanish, Portuguese
 * and German, beside what the lists of each cause have.
 */
export const CAUSES_ABROAD: Readonly<Partial<Record<Cause, Grades>>> = {
  "config-change": {
    names: `
      設定不備, 設定の誤り, 誤設定, 設定が誤, 误配置, 错误配置, 配置不当, 설정 오류, 설정 누락, 잘못된 설정, 설정 실수, ошибка конфигурац, ошибка в конфигурац, неверная конфигурац, неправильная настройк
      mauvaise configuration, erreur de configuration, mala configuración, error de configuración, má configuração, erro de configuração, fehlkonfigur*, konfigurationsfehler, falsch konfiguriert`,
    signs:
      "環境変数, 环境变量, 환경 변수, 환경변수, переменная окружения, переменной окружения, variable de entorno, variável de ambiente, umgebungsvariable, variable d'environnement",
    hints: "설정, конфигурац, настройк",
  },
  deployment: {
    names: "本番反映時, 배포 후, 배포로 인해, после деплоя, после релиза, после выкат",
    signs:
      "배포, 릴리스, деплой, релиз, déploiement, mise en production, despliegue, implantação, bereitstellung",
  },
  "software-bug": {
    names: `
      実装ミス, 実装漏れ, 実装不備, 考慮漏れ, ロジックの誤り, コードの誤り, 未処理の例外, 競合状態, 無限ループ, 代码缺陷, 逻辑错误, 逻辑缺陷, 空指针, 未捕获, 死循环, 不兼容, 버그, 결함, 로직 오류, 경쟁 상태, 무한 루프, 예외 처리 누락, 코드 오류
      ошибка в коде, ошибка в логик, дефект в, состояние гонки, необработан, erreur dans le code, error en el código, error de código, erro no código, fehler im code, programmfehler`,
    signs:
      "仕様漏れ, 型エラー, 漏れていた, 未实现, 没有处理, 未校验, 로직, 미구현, баг, не вызывал, не обрабатыва, не проверял",
  },
  capacity: {
    names: `
      メモリ不足, ディスク容量, 容量不足, 上限に達, 内存不足, 磁盘空间不足, 额度耗尽, 超出限额, 과부하, 용량 부족, 메모리 부족, 디스크 부족, 리소스 부족, 고갈, 한도 초과, нехватка памяти, нехватка места, перегруз, закончилось место, переполнен`,
    signs: "上限, 额度, 트래픽 급증",
  },
  "connection-pool": { names: "커넥션 풀, 연결 풀, пул соединений, пула соединений" },
  database: {
    names: "",
    signs: "데이터베이스, база данных, базы данных, базе данных",
  },
  network: { names: "네트워크 장애, сетевой сбой, сбой сети", signs: "네트워크, 방화벽" },
  dns: { names: "도메인 만료", signs: "네임서버" },
  certificate: { names: "인증서, сертификат, certificado, certificat, zertifikat" },
  dependency: {
    names: `
      外部api, 外部障害, サードパーティ, 仕様変更, 外部接口, 三方服务, 三方接口, 외부 api, 외부 서비스, 외부 장애, 서드파티, сторонний сервис, стороннего сервиса, внешнего сервиса, внешний сервис`,
    signs: "ライブラリ, 依赖库, 라이브러리, 의존성, зависимост",
  },
  cloud: { names: "클라우드 장애", signs: "클라우드, хостинг" },
  hardware: { names: "하드웨어, 정전, оборудован, 数据线", signs: "故障硬盘" },
  storage: { names: "디스크 장애, 스토리지", signs: "디스크" },
  "memory-leak": {
    names:
      "메모리 누수, утечка памяти, утечки памяти, fuite mémoire, fuga de memoria, vazamento de memória, speicherleck",
  },
  security: { names: "해킹, 침해, 취약점, взлом, уязвимост, атака", signs: "공격" },
  credentials: {
    names:
      "秘密鍵, アクセス権限, 令牌失效, 令牌过期, 자격 증명, 토큰 만료, 권한 부족, 키 유출, истек токен, истёк токен, прав доступа",
    signs: "アクセストークン, 令牌, 토큰, 비밀번호, токен",
  },
  automation: { names: "자동화, автоматизац", signs: "스크립트, 배치 작업, скрипт" },
  "cascading-failure": { names: "연쇄, каскадн" },
  time: { names: "タイムゾーン, 时区, 시간대, 타임존, часовой пояс, часового пояса" },
  "data-loss": {
    names: "데이터 손실, 데이터 유실, потеря данных, потери данных, 误删除, 誤って削除, 誤削除",
  },
  migration: { names: "マイグレーション, 마이그레이션, миграци, migración, migração" },
};
