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
  ["Das kostet 1'250 Franken", "That is 1250 francs"],
  ["Das kostet 1’250 Franken", "That is 1250 francs"],
  ["Das kostet 1·250 Euro", "That is 1250 euros"],
  ["السعر ١٬٢٥٠ دينار", "The price is 1250 dinars"],
  ["الوزن ٣٧٫٥ كيلو", "The weight is 37.50 kilos"],
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
  ["2,5 lac रुपये", "250,000 rupees"],
  ["2,5 lakh रुपये", "250,000 rupees"],
  ["2.5 लाख रुपये", "250,000 rupees"],
  ["3 करोड़ लोग", "30,000,000 people"],
  ["2.5 हज़ार रुपये", "2,500 rupees"],
  ["2.5 тыс. рублей", "2,500 roubles"],
  ["2.5 млн рублей", "2,500,000 roubles"],
  ["2.5 млрд рублей", "2,500,000,000 roubles"],
  ["2.5 миллионов", "2,500,000"],
  ["2.5 миллиардов", "2,500,000,000"],
  ["2.5 тисяч гривень", "2,500 hryvnias"],
  ["2.5 мільйонів", "2,500,000"],
  ["2,5k followers", "2.500 Follower"],
  ["2,5 thousand people", "2.500 Leute"],
  ["2,5 million people", "2.500.000 Leute"],
  ["2,5 billion people", "2.500.000.000 Leute"],
  ["2,5 bn", "2.500.000.000"],
  ["2,5 Mio. Leute", "2,500,000 people"],
  ["2,5 Mrd. Euro", "2,500,000,000 euros"],
  ["2,5 tausend Leute", "2,500 people"],
  ["2,5 millones", "2,500,000"],
  ["un millón", "1,000,000"],
  ["2,5 mil personas", "2,500 people"],
  ["2,5 milhões", "2,500,000"],
  ["2,5 mila euro", "2,500 euros"],
  ["2,5 tys. złotych", "2,500 zlotys"],
  ["2,5 mln złotych", "2,500,000 zlotys"],
  ["2,5 bin lira", "2,500 liras"],
  ["2,5 milyon lira", "2,500,000 liras"],
  ["2,5 milyar lira", "2,500,000,000 liras"],
  ["2.5 ألف دينار", "2,500 dinars"],
  ["2.5 مليون دينار", "2,500,000 dinars"],
  ["2.5 هزار نفر", "2,500 people"],
  ["2.5 ล้านบาท", "2,500,000 baht"],
  ["2.5 หมื่นบาท", "25,000 baht"],
  ["2.5 พันบาท", "2,500 baht"],
  ["2,5 nghìn đồng", "2,500 dong"],
  ["2,5 triệu đồng", "2,500,000 dong"],
  ["2,5 tỷ đồng", "2,500,000,000 dong"],
  ["2,5 ribu rupiah", "2,500 rupiah"],
  ["2,5 juta rupiah", "2,500,000 rupiah"],
  ["2,5 duizend mensen", "2,500 people"],
  ["2,5 miljoen mensen", "2,500,000 people"],
  ["2,5 tusen kronor", "2,500 kronor"],
  ["2,500,000 Leute", "2.5 million people"],
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
  // Parts of other words are no magnitudes.
  ["Ich bin 10.000 km gefahren", "I went 10 km"],
  ["Das kostet hier 10.000 €", "In this place it is €10"],
  ["Das kostet 10.000 Złoty", "That is 10 zlotys"],
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
