/** Words of the units of time → minutes: data only. A month counts 30 days, which makes a duration approximate. */
export const UNITS: Readonly<Record<string, number>> = {
  ...spread(
    1 / 60,
    "second seconds sec secs sec. secs. seconde secondes sekunde sekunden segundo segundos sekund sekunder secondi 秒 秒钟 초",
  ),
  ...spread(
    1,
    "minute minutes min mins min. mins. minuten minuto minutos minuut minuti minuter minutter minut minuty минут минуты 分钟 分鐘 分 분",
  ),
  ...spread(
    60,
    "hour hours h hr hrs hr. hrs. heure heures stunde stunden std. hora horas uur ora ore timme timmar godzina godziny godzin час часа часов 小时 小時 時間 시간",
  ),
  ...spread(
    1440,
    "day days jour jours tag tage tagen día días dia dias dag dagen dagar dager giorno giorni dni день дня дней 天 日間 일",
  ),
  ...spread(
    10080,
    "week weeks wk wks semaine semaines woche wochen semana semanas weken vecka veckor settimana settimane 周 週間",
  ),
  ...spread(43200, "month months mois monat monate monaten mes meses"),
};

/** Single letters, read only directly behind digits or in a chain of them ("2h 30m", "3d"). */
export const LETTERS: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440, w: 10080 };

function spread(minutes: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word) => [word, minutes]));
}
