/** Of what a share is harm: those who use a system, and what they ask of it. */
export const POPULATION =
  "(?:user[ -]?bases?|users?|customers?|clients?|consumers?|visitors?|viewers?|students?|members?|subscribers?|players?|tenants?|" +
  "merchants?|sellers?|buyers?|employees|staff|people|audience|population|them|readers|listeners|guests|accounts?|teams|organi[sz]ations|companies|requests?|traffic|sessions?|calls?|" +
  "queries|transactions?|payments?|orders?|checkouts?|log-?ins?|sign-?ins?|page ?(?:views|loads)|connections|writes|reads|operations|jobs|builds|shops|stores|sites|websites|devices|patients|passengers|drivers|trades|" +
  "messages?|links|uploads|downloads|e?-?mails|tickets|bookings|reservations|deliveries|shipments|events|transfers|captures|charges|authori[sz]ations|branches|stations|vehicles|drafts|documents|streams|episodes|appointments|searches|lookups|notifications|workflows|purchases|registrations|invocations|executions|clicks|invoices|subscriptions|deposits|withdrawals)";

/** The same behind "of" in other languages: "des visiteurs", "der Kunden", "de los usuarios", "dos clientes", "degli utenti". */
export const FOREIGN_POPULATION =
  "(?:d(?:es|e nos)[ \\n](?:utilisateurs|visiteurs|clients|usagers|abonnés|requêtes|commandes|paiements|connexions|appels)|" +
  "(?:der|aller|unserer)[ \\n](?:Nutzer|Benutzer|Anwender|Kunden|Besucher|Anfragen|Bestellungen|Zahlungen|Aufrufe|Anmeldungen)(?:innen)?|" +
  "de (?:los|las|nuestros|nuestras)[ \\n](?:usuarios|clientes|visitantes|peticiones|solicitudes|pedidos|pagos|llamadas)|" +
  "d[oa]s[ \\n](?:nossos )?(?:usuários|utilizadores|clientes|visitantes|requisições|pedidos|pagamentos|chamadas)|" +
  "(?:degli|dei|delle)[ \\n](?:utenti|clienti|visitatori|richieste|ordini|pagamenti)|" +
  "van (?:de|onze|alle)[ \\n](?:gebruikers|klanten|bezoekers|aanvragen|bestellingen|betalingen))";
