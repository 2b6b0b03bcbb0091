import assert from "node:assert/strict";
import { losesNumbers } from "../../../src/translation/verification/numbers.ts";
import { test } from "../../harness/test.ts";

/** An original and a translation that says the same numbers. */
const KEPT: readonly [original: string, answer: string][] = [
  ["Guten Tag", "Good day"],
  ["Guten Tag", "Good day 24"],
  ["Das kostet 1.250,50 €", "That is €1,250.50"],
  ["Das kostet 12,50 €", "That is €12.5"],
  ["Das kostet 1 250 €", "That is €1250"],
  ["Das kostet 1\u00A0250 €", "That is €1,250"],
  ["Das kostet 1\u202F250 €", "That is €1,250"],
  ["Das kostet 1\u2009250 €", "That is €1,250"],
  ["Das kostet 1'250 Franken", "That is 1,250 francs"],
  ["Das kostet 1’250 Franken", "That is 1,250 francs"],
  ["Das kostet 1·250 Euro", "That is 1,250 euros"],
  ["السعر ١٬٢٥٠ دينار", "The price is 1,250 dinars"],
  ["الوزن ٣٧٫٥ كيلو", "The weight is 37.5 kilos"],
  ["۲۷ نفر", "27 people"],
  ["कुल १२५ लोग", "125 people in all"],
  ["মোট ৪৬ জন", "46 people in all"],
  ["ทั้งหมด ๔๖ คน", "46 people in all"],
  ["全部で４６人", "46 people in all"],
  ["Zimmer 𝟒𝟔", "Room 46"],
  ["Zug 348 um 17:35", "Train 348 at 5:35 pm"],
  ["Train 348 at 5:35 pm", "Zug 348 um 17:35"],
  ["Um 07:45 Uhr", "At 7:45"],
  ["Um 00:30 Uhr", "At 12:30 am"],
  ["Am 03.04.2026", "On April 3, 2026"],
  ["Am 2026-04-03", "On 3 April 2026"],
  ["Bus 12 um 12:12", "Bus 12 at 12:12"],
  ["3 Leute", "three people"],
  ["19 Leute", "nineteen people"],
  ["40 Leute", "forty people"],
  ["100 Leute", "a hundred people"],
  ["3 Leute im Zimmer 46", "three people in room 46"],
  ["0 Grad", "zero degrees"],
  // Magnitudes in words, wherever they are said.
  ["5万人", "50,000 people"],
  ["5萬人", "50,000 people"],
  ["3億円", "300,000,000 yen"],
  ["3亿人", "300,000,000 people"],
  ["5만 명", "50,000 people"],
  ["3억 원", "300,000,000 won"],
  ["7천 명", "7,000 people"],
  ["7千人", "7,000 people"],
  ["25 lakh रुपये", "2,500,000 rupees"],
  ["25 लाख रुपये", "2,500,000 rupees"],
  ["3 करोड़ लोग", "30,000,000 people"],
  ["25 हज़ार रुपये", "25,000 rupees"],
  ["25 тыс. рублей", "25,000 roubles"],
  ["25 млн рублей", "25,000,000 roubles"],
  ["25 млрд рублей", "25,000,000,000 roubles"],
  ["25 миллионов", "25,000,000"],
  ["25 миллиардов", "25,000,000,000"],
  ["25 тисяч гривень", "25,000 hryvnias"],
  ["25 мільйонів", "25,000,000"],
  ["25k followers", "25.000 Follower"],
  ["25 thousand people", "25.000 Leute"],
  ["25 million people", "25.000.000 Leute"],
  ["25 billion people", "25.000.000.000 Leute"],
  ["25 bn", "25.000.000.000"],
  ["25 Mio. Leute", "25,000,000 people"],
  ["25 Mrd. Euro", "25,000,000,000 euros"],
  ["25 tausend Leute", "25,000 people"],
  ["25 millones", "25,000,000"],
  ["un millón", "1,000,000"],
  ["25 mil personas", "25,000 people"],
  ["25 milhões", "25,000,000"],
  ["25 mila euro", "25,000 euros"],
  ["25 tys. złotych", "25,000 zlotys"],
  ["25 mln złotych", "25,000,000 zlotys"],
  ["25 bin lira", "25,000 liras"],
  ["25 milyon lira", "25,000,000 liras"],
  ["25 milyar lira", "25,000,000,000 liras"],
  ["25 ألف دينار", "25,000 dinars"],
  ["25 مليون دينار", "25,000,000 dinars"],
  ["25 هزار نفر", "25,000 people"],
  ["25 ล้านบาท", "25,000,000 baht"],
  ["25 หมื่นบาท", "250,000 baht"],
  ["25 พันบาท", "25,000 baht"],
  ["25 nghìn đồng", "25,000 dong"],
  ["25 triệu đồng", "25,000,000 dong"],
  ["25 tỷ đồng", "25,000,000,000 dong"],
  ["25 ribu rupiah", "25,000 rupiah"],
  ["25 juta rupiah", "25,000,000 rupiah"],
  ["25 duizend mensen", "25,000 people"],
  ["25 miljoen mensen", "25,000,000 people"],
  ["25 tusen kronor", "25,000 kronor"],
];

/** An original and an answer in which a number is missing or another one. */
const LOST: readonly [original: string, answer: string][] = [
  ["Zimmer 46", "Room 47"],
  ["Zimmer 46", "The room"],
  ["12 Leute", "13 people"],
  ["3 Leute", "4 people"],
  ["Das kostet 12,50 €", "That is €12.60"],
  ["Das kostet 10.000 €", "That is €10"],
  ["Das kostet 1.250 €", "That is €1.25"],
  ["Zug 348 um 17:35", "Train 348 at 5:45 pm"],
  ["Um 07:45 Uhr", "At 8:45"],
  ["25 Leute", "13 people"],
  ["13 Leute", "25 people"],
  ["Zimmer 348 und 348", "Room 348"],
  ["46 plus 46", "46 plus"],
  ["45 Leute", "forty-five people"],
  ["23 Leute", "twenty-three people"],
  ["5万人", "60,000 people"],
  ["25 million people", "26.000.000 Leute"],
  ["Am 27.04.2026", "In April 2026"],
  ["कुल १२५ लोग", "126 people in all"],
  // The bounds: 20 alone, 12 beside other digits.
  ["21 Leute", "some people"],
  ["13 Leute in Zimmer 46", "thirteen people in room 46"],
];

for (const [original, answer] of KEPT) {
  test(`“${answer}” has the numbers of “${original}”`, () => {
    assert.equal(losesNumbers(original, answer), false);
  });
}

for (const [original, answer] of LOST) {
  test(`“${answer}” lost a number of “${original}”`, () => {
    assert.equal(losesNumbers(original, answer), true);
  });
}

test("the bounds of numbers in words: 20 alone, 12 beside other digits", () => {
  assert.equal(losesNumbers("20 Leute", "twenty people"), false);
  assert.equal(losesNumbers("12 Leute in Zimmer 46", "twelve people in room 46"), false);
});
