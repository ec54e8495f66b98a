import { describe, expect, it } from "vitest";
import { joinWords, pieces, spread } from "../../src/select/unspaced.ts";

describe("spread", () => {
  it.each([
    ["接続プール", "接 続 プ ー ル"],
    ["数据库连接池耗尽，服务返回503。", "数 据 库 连 接 池 耗 尽， 服 务 返 回 503。"],
    ["「原因」はDNSの障害", "「原 因」 は DNS の 障 害"],
    ["연결 풀이 고갈됨", "연결 풀이 고갈됨"],
    ["max_connections at /api/v1/users (2)", "max_connections at /api/v1/users (2)"],
  ])("%s", (text, expected) => expect(spread(text)).toBe(expected));
});

describe("joinWords", () => {
  it.each([
    ["接続プールが枯渇した。「原因」は未定", "接続プールが枯渇した。「原因」は未定"],
    ["DNSの障害", "DNS の障害"],
    ["plain words", "plain words"],
  ])("puts %s together again", (text, expected) => expect(joinWords(spread(text).split(" "))).toBe(expected));
});

describe("pieces", () => {
  it.each([
    ["DNSが落ちた", ["DNS", "が落ちた"]],
    ["接続 プール", ["接続プール"]],
    ["connection pool", ["connection", "pool"]],
  ])("%s", (text, expected) => expect(pieces(text)).toEqual(expected));
});
