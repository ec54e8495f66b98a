import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const report = (status: string) =>
  read(
    `# Mailer stuck\n\n**Status:** ${status}\n\nThe mailer stood still. We restarted the mailer and it came back for a while.\n\n## Timeline\n\n- 2024-03-04 10:00 alert: the mailer stands still\n- 2024-03-04 10:20 mailer restarted, all mails are sent again\n`,
  );

describe("what sounds like a repair and an end", () => {
  test.each(["Ongoing", "🔴 ACTIVE", "Under investigation", "unresolved, owner wanted"])(
    "is none where the status is %s",
    (status) => expect([report(status).resolution, report(status).resolved]).toEqual([null, null]),
  );
  test.each(["Resolved", "Open source project, closed"])("is a guess where it is %s", (status) => {
    expect(report(status).resolution?.certainty).toBe("inferred");
    expect(report(status).resolved?.value).toBe("2024-03-04T10:20");
  });
});
