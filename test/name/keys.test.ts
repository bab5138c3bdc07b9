import { describe, expect, test } from "vitest";
import { nameKeys } from "../../schema/name/keys.ts";
import { agreeingVowels } from "../../schema/name/skeleton.ts";

/** In which of their keys two names first agree. */
function agreement(one: string, other: string): "folded" | "sound" | "skeleton" | "nothing" {
  const [a, b] = [nameKeys(one), nameKeys(other)];
  if (a.folded === b.folded) return "folded";
  if (a.sound === b.sound) return "sound";
  const agree = new RegExp(`^(?:${agreeingVowels(a.vowels)})$`).test(b.vowels);
  return a.skeleton === b.skeleton && agree ? "skeleton" : "nothing";
}

describe("one as it is written", () => {
  test.each([
    ["case", "KARBALA", "Karbala"],
    ["diacritics", "Sāmarrā’", "Samarra"],
    ["ayn and hamza", "Ba‘qūbah", "Ba'qubah"],
    ["hyphens", "Abu-Ghraib", "Abu Ghraib"],
    ["acronyms", "P.M.F.", "PMF"],
    ["a middle initial keeps its letter", "U.S.-led coalition", "US-led coalition"],
    ["the", "The New Arab", "new arab"],
    ["an article", "al-Kut", "Kut"],
    ["its other vowel", "Jaish el-Mahdi", "Jaish al-Mahdi"],
    ["sun letters", "ash-Shatra", "al-Shatra"],
    ["and others", "ad-Diwaniyah", "al-Diwaniyah"],
    ["an article in Arabic letters", "الفلوجة", "فلوجة"],
    ["hamza on alif", "أبو غريب", "ابو غريب"],
    ["ta marbuta", "السماوة", "السماوه"],
    ["alif maqsura", "ديالى", "ديالي"],
    ["hamza at the end", "كربلاء", "كربلا"],
    ["Persian letters", "کربلا", "كربلا"],
    ["joiners", "حزب\u200cالله", "حزب الله"],
  ])("%s: %s, %s", (_rule, one, other) => expect(agreement(one, other)).toBe("folded"));
});

describe("one as it sounds", () => {
  test.each([
    ["doubled letters", "Nassiriyah", "Nasiriyah"],
    ["q and k", "Qais", "Kais"],
    ["gh and g", "Baghdad", "Bagdad"],
    ["ch and sh", "Hachd al-Chaabi", "Hashd al-Shaabi"],
    ["dj and j", "Nadjaf", "Najaf"],
    ["th and t", "Hadithah", "Hadita"],
    ["dh and d", "Riyadh", "Riyad"],
    ["v and w", "Nineva", "Ninewa"],
    ["ou, oo, u and o", "Youssoufia", "Yusufiya"],
    ["ee and i", "Sabireen", "Saberin"],
    ["i and e", "Qassim", "Qasem"],
    ["ai, ei and ay", "Hussein", "Husayn"],
    ["iy, i and y", "Diwaniyya", "Diwania"],
    ["-ah, -a and -eh", "Basrah", "Basreh"],
    ["compounds of God", "Hizballah", "Hizbullah"],
    ["compounds of Abd", "Abdel Rahman", "Abdulrahman"],
    ["compounds of Abu", "Abolfazl", "Abu al-Fazl"],
    ["compounds of din", "Salahuddin", "Salah al-Din"],
    ["isation", "Mobilisation", "Mobilization"],
    ["of", "Governorate of Basra", "Basra Governorate"],
    ["words for a province", "Al Anbār province", "محافظة Anbar"],
    ["words for a district", "Qaḑā’ Sāmarrā’", "Samarra District"],
    ["ordinals", "30th Brigade", "30 Brigade"],
    ["Cyrillic", "Багдад", "Bagdad"],
  ])("%s: %s, %s", (_rule, one, other) => expect(agreement(one, other)).toBe("sound"));
});

describe("one by their consonants", () => {
  test.each([
    ["spaces", "Abughraib", "Abu Ghraib"],
    ["swallowed vowels", "Jurf as-Sakhr", "Jurf al-Sakhar"],
    ["q and g", "Ghasem Soleymani", "Qasem Soleimani"],
    ["dh and z", "Mustafa al-Kazemi", "Mustafa al-Kadhimi"],
    ["kh and h", "Хезболла", "Hezbollah"],
    ["-at and -a", "Usbat al-Thairin", "Usba al-Thairin"],
    ["an article written together", "Alwiya Alwaad Alhaq", "Alwiyat al-Waad al-Haq"],
    ["a word for a town", "Al Yūsufīyah town", "Yusufiya"],
    ["words for different sorts of place", "Basra Governorate", "Basra District"],
    ["Arabic", "كتائب حزب الله", "Kata'ib Hezbollah"],
    ["Arabic: w as a consonant", "السماوة", "Samawah"],
    ["Arabic: w as a vowel", "الفلوجة", "Fallujah"],
    ["Arabic: y as both", "السليمانية", "Sulaymaniyah"],
    ["Arabic: s before h", "أصحاب الكهف", "Ashab al-Kahf"],
    ["Persian", "قاسم سلیمانی", "Qassim Suleimani"],
  ])("%s: %s, %s", (_rule, one, other) => expect(agreement(one, other)).toBe("skeleton"));
});

describe("two", () => {
  test.each([
    ["Samarra", "Samawah"],
    ["Samarra", "Sumar"],
    ["Hezbollah", "Kata'ib Hezbollah"],
    ["حزب الله", "كتائب حزب الله"],
    ["Hasan", "Husayn"],
    ["Hassan Salem", "Hussein Salem"],
    ["Latif", "Latifa"],
    ["Latifa", "Latifiyah"],
    ["Yusuf", "Yusufiyah"],
    ["Mahdi Army", "Mahdi"],
    ["Mahmudiyah", "Muhammadiyah"],
    ["Taji", "Tuj"],
    ["Kut", "Kuwait"],
    ["AAH", "AH"],
    ["KH", "AK"],
    ["Khalis", "Qalis"],
    ["Qais al-Khazali", "Faleh al-Khazali"],
  ])("%s, %s", (one, other) => expect(agreement(one, other)).toBe("nothing"));
});

test("names that agree in a key agree in all that follow", () => {
  const names = [
    "Samarra",
    "Samarrah",
    "Qaḑā’ Sāmarrā’",
    "سامراء",
    "AAH",
    "ISIS",
    "",
    "''",
    "Province",
    "巴格达",
  ];
  for (const one of names.map(nameKeys)) {
    for (const other of names.map(nameKeys)) {
      if (one.folded === other.folded) expect(one.sound).toBe(other.sound);
      if (one.sound === other.sound)
        expect([one.skeleton, one.vowels]).toEqual([other.skeleton, other.vowels]);
    }
  }
});

test("keys", () => {
  expect(nameKeys("Qaḑā’ Abū Ghurayb")).toEqual({
    folded: "qada abu ghurayb",
    sound: "abu gurab district",
    skeleton: "abkrb",
    vowels: "a.u.",
  });
});
