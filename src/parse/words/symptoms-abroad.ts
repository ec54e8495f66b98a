import type { Symptom } from "../../model/vocabulary.ts";
import type { Grades } from "./graded.ts";

/** What symptoms are called in Japanese, Chinese, Korean and Russian, found wherever it stands, and in French, Spanish, Portuguese and German. */
export const SYMPTOMS_ABROAD: Readonly<Partial<Record<Symptom, Grades>>> = {
  unavailable: {
    names: `
      サービス停止, 起動しな, 全面停止, 完全停止, 利用できな, 服务中断, 不可访问, 无法启动, 접속 불가, 접근 불가, 서비스 중단, 일시 중단, 다운, недоступ, упал, не запускал, простой сервис
      indisponible, indisponibles, hors service, hors ligne, inaccessible, fuera de servicio, caído, caída, inaccesible, fora do ar, indisponível, ausgefallen, ausfall, nicht ~ erreichbar`,
    signs: "중단, не работал, 暂停",
  },
  errors: {
    names: "例外, 에러, 오류, 예외, ошибк",
    signs:
      "실패, не удалось, сбой, échec, échoué, errores, falló, erros, falhou, fehlgeschlagen, fehlermeldung",
  },
  latency: {
    names: "느려, 응답 지연, 타임아웃, медленн, таймаут, задержк, lenteur, lento, lentidão, langsam",
  },
  "login-failure": {
    names: "로그인 불가, 로그인 실패, вход в систему, авторизац, impossible de se connecter",
    signs: "로그인",
  },
  "data-loss": {
    names:
      "上書きされ, 欠損, 失われ, データが消, 数据损坏, 被覆盖, 数据丢, 데이터 손실, 데이터 유실, 유실, потер, удалены данные, perte de données, pérdida de datos, perda de dados, datenverlust",
    signs: "覆盖, 损坏",
  },
  "data-delay": { names: "滞留, 积压, 적체, отставан" },
  degraded: {
    names:
      "表示されな, 機能しな, 保存されな, 反映されな, 機能が欠落, 無反応, 不显示, 不生效, 部分功能, 일부 기능, 표시되지 않, 저하, зависа, частичн, деградац, не отображ, ne ~ plus envoyés, dégradé, degradado",
    signs: "表示されず, できなくなった, 无法, 일부",
  },
  "security-breach": { names: "유출, 탈취, похищ, скомпром, утечка данных" },
};
